import {type ChildProcess, spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, afterEach, describe, expect, test} from '@jest/globals'
import type {
  CodeAction,
  InitializeResult,
  PublishDiagnosticsParams,
  Range,
  TextDocumentEdit
} from 'vscode-languageserver/node'
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter
} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {startPolicyServer} from '../support/policy-server.js'
import {root} from '../support/root.js'
import {removeTrees, writeTree} from '../support/tree.js'

const editors: Editor[] = []
afterEach(() => {
  for (const editor of editors.splice(0)) editor.kill()
})
afterAll(removeTrees)

/** An editor that has one folder open. */
class Editor {
  readonly folder: string
  readonly messages: string[] = []
  private readonly server: ChildProcess
  private readonly connection: MessageConnection
  private readonly published: PublishDiagnosticsParams[] = []
  private waiting: (() => void)[] = []

  constructor(
    files: Readonly<Record<string, string>>,
    args: readonly string[] = ['--stdio'],
    env: Readonly<Record<string, string>> = {}
  ) {
    editors.push(this)
    this.folder = writeTree(files)
    this.server = spawn(process.execPath, [path.join(root, 'dist/cli.js'), 'lsp', ...args], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: {...process.env, ...env}
    })
    this.connection = createMessageConnection(
      new StreamMessageReader(this.server.stdout!),
      new StreamMessageWriter(this.server.stdin!)
    )
    this.connection.onNotification('textDocument/publishDiagnostics', parameters => {
      this.published.push(parameters as PublishDiagnosticsParams)
      for (const wake of this.waiting.splice(0)) wake()
    })
    this.connection.onNotification('window/showMessage', ({message}: {message: string}) => {
      this.messages.push(message)
      for (const wake of this.waiting.splice(0)) wake()
    })
    this.connection.listen()
  }

  uri(file: string): string {
    return pathToFileURL(path.join(this.folder, file)).href
  }

  async start(): Promise<InitializeResult> {
    const result = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(this.folder).href,
      capabilities: {}
    })
    await this.connection.sendNotification('initialized', {})
    return result
  }

  async open(file: string, text: string): Promise<TextDocument> {
    const document = TextDocument.create(this.uri(file), 'x', 1, text)
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: {uri: document.uri, languageId: 'x', version: 1, text}
    })
    return document
  }

  async type(document: TextDocument, text: string): Promise<void> {
    const range = {start: document.positionAt(0), end: document.positionAt(1e9)}
    TextDocument.update(document, [{range, text}], document.version + 1)
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: {uri: document.uri, version: document.version},
      contentChanges: [{range, text}]
    })
  }

  /** The diagnostics of this version of a document, as soon as they are there. */
  async diagnostics({uri, version}: {uri: string; version?: number}) {
    for (;;) {
      const found = this.published.findLast(each => each.uri === uri && each.version === version)
      if (found) return found.diagnostics
      await this.news()
    }
  }

  async news(): Promise<void> {
    await new Promise<void>(resolve => this.waiting.push(resolve))
  }

  async actions(document: TextDocument, only?: string[], range?: Range): Promise<CodeAction[]> {
    const everything = {start: {line: 0, character: 0}, end: document.positionAt(1e9)}
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: {uri: document.uri},
      range: range ?? everything,
      context: {diagnostics: [], ...(only && {only})}
    })
  }

  async notify(method: string, parameters: object): Promise<void> {
    await this.connection.sendNotification(method, parameters)
  }

  async close(): Promise<number | null> {
    const ended = this.ended()
    await this.connection.sendRequest('shutdown')
    await this.connection.sendNotification('exit')
    return ended
  }

  async ended(): Promise<number | null> {
    return new Promise(resolve => this.server.once('exit', resolve))
  }

  /** The editor is gone without a word. */
  hangUp(): void {
    this.server.stdin!.end()
  }

  kill(): void {
    this.connection.dispose()
    this.server.kill()
  }
}

const config = (argument: string): string =>
  `{"mcpServers": {"files": {"command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.1.14", "${argument}"]}}}`

const workflow = `on: push
permissions: {}
jobs:
  a:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
      - run: echo done
`

/** A document after an action of an editor. */
function edited(document: TextDocument, action: CodeAction | undefined): string {
  const [change] = action!.edit!.documentChanges as TextDocumentEdit[]
  expect(change!.textDocument).toEqual({uri: document.uri, version: document.version})
  return TextDocument.applyEdits(document, change!.edits as never)
}

describe('the language server', () => {
  test('shows the findings of what is typed, at their place, and ends when the editor does', async () => {
    const editor = new Editor({'.mcp.json': config('./docs')})
    const {serverInfo, capabilities} = await editor.start()
    expect(serverInfo!.name).toBe('mcp-gatehouse')
    expect(capabilities.textDocumentSync).toMatchObject({change: 2, openClose: true})
    const document = await editor.open('.mcp.json', config('./docs'))
    expect(await editor.diagnostics(document)).toEqual([])

    await editor.type(document, config('/'))
    const [finding, ...more] = await editor.diagnostics(document)
    expect(more).toEqual([])
    expect(document.getText(finding!.range)).toBe('/')
    expect(finding).toMatchObject({
      severity: 1,
      source: 'mcp-gatehouse',
      code: 'root-filesystem',
      message: expect.stringMatching(/^MCP server 'files' has access to all of '\/'\n\S/)
    })
    expect(finding!.codeDescription!.href).toMatch(/^https:.*\/docs\/rules\/root-filesystem\.md$/)

    await editor.type(document, config('./docs'))
    expect(await editor.diagnostics(document)).toEqual([])
    expect(await editor.close()).toBe(0)
  })

  test('offers the fix of a finding, all fixes, and a comment that ignores it', async () => {
    const file = '.github/workflows/ci.yml'
    const editor = new Editor({[file]: workflow})
    await editor.start()
    const document = await editor.open(file, workflow)
    const findings = await editor.diagnostics(document)
    expect(findings.map(({code}) => code)).toEqual(['persisted-checkout-credentials'])

    const actions = await editor.actions(document)
    const fix = actions.find(({isPreferred}) => isPreferred)
    expect(edited(document, fix)).toContain('persist-credentials: false')
    const all = await editor.actions(document, ['source.fixAll'])
    expect(all.map(({kind}) => kind)).toEqual(['source.fixAll.mcp-gatehouse'])
    expect(edited(document, all[0])).toBe(edited(document, fix))

    const ignore = actions.find(({title}) => title.startsWith('Ignore'))
    const text = edited(document, ignore)
    expect(text.split('\n')[7]).toBe(
      '      # mcp-gatehouse: ignore[persisted-checkout-credentials] TODO: say why'
    )
    await editor.type(document, text)
    expect(await editor.diagnostics(document)).toEqual([])

    const elsewhere = {start: {line: 0, character: 0}, end: {line: 1, character: 0}}
    expect(await editor.actions(document, undefined, elsewhere)).toEqual([])
  })

  test('reads configuration and baseline, and says once what is wrong with them', async () => {
    const editor = new Editor({
      '.mcp.json': config('/'),
      '.mcp-gatehouse.yml': 'rules: {root-filesystem: off}\n'
    })
    await editor.start()
    const document = await editor.open('.mcp.json', config('/'))
    expect(await editor.diagnostics(document)).toEqual([])

    const settings = path.join(editor.folder, '.mcp-gatehouse.yml')
    fs.writeFileSync(settings, 'rules: {root-filesytem: off}\n')
    await editor.notify('textDocument/didSave', {textDocument: {uri: document.uri}})
    while (editor.messages.length === 0) await editor.news()
    expect(editor.messages).toEqual([expect.stringContaining("'root-filesytem'")])

    fs.writeFileSync(settings, 'rules: {root-filesystem: note}\n')
    await editor.type(document, `${config('/')}\n`)
    expect((await editor.diagnostics(document)).map(({severity}) => severity)).toEqual([3])
    expect(editor.messages).toHaveLength(1)
  })

  test('fetches no policy that a folder names unless it was started so', async () => {
    const policies = await startPolicyServer()
    try {
      const policy = 'rules: {root-filesystem: error}\n'
      const digest = createHash('sha256').update(policy).digest('hex')
      policies.files.set('gatehouse.yml', policy)
      const url = `${policies.origin}/gatehouse.yml`
      const files = {
        '.mcp.json': config('/'),
        '.mcp-gatehouse.yml': `extends: ${url}#sha256=${digest}\nrules: {root-filesystem: warning}\n`
      }
      const cache = writeTree()
      const severities = async (args: string[]) => {
        const editor = new Editor(files, ['--stdio', ...args], {XDG_CACHE_HOME: cache})
        await editor.start()
        const document = await editor.open('.mcp.json', config('/'))
        const found = (await editor.diagnostics(document)).map(({severity}) => severity)
        await editor.type(document, `${config('/')}\n`)
        await editor.diagnostics(document)
        await editor.close()
        return {found, messages: editor.messages}
      }
      expect(await severities([])).toEqual({
        found: [2],
        messages: [
          `mcp-gatehouse: .mcp-gatehouse.yml:1: the policy ${url} is not fetched in the editor, so the configuration of the folder alone judges here. If you trust the folder, start the server with 'lsp --stdio --fetch-policies'.`
        ]
      })
      expect(policies.requests).toEqual([])
      expect(await severities(['--fetch-policies'])).toEqual({found: [1], messages: []})
      expect(policies.requests).toHaveLength(1)
      // What a digest proves is on this machine now.
      expect(await severities([])).toEqual({found: [1], messages: []})
      expect(policies.requests).toHaveLength(1)
    } finally {
      await policies.close()
    }
  })

  test('leaves alone what is no file, and clears what is closed', async () => {
    const editor = new Editor({'.mcp.json': '{}'})
    await editor.start()
    await editor.notify('textDocument/didOpen', {
      textDocument: {uri: 'untitled:Untitled-1', languageId: 'json', version: 1, text: config('/')}
    })
    const document = await editor.open('.mcp.json', config('/'))
    expect(await editor.diagnostics(document)).toHaveLength(1)
    await editor.notify('textDocument/didClose', {textDocument: {uri: document.uri}})
    expect(await editor.diagnostics({uri: document.uri})).toEqual([])
    await expect(editor.actions(document)).resolves.toEqual([])
  })

  test('never shows a credential', async () => {
    const token = ['ghp', 'aB3dE5gH7jK9mN1pQ3sT5vX7zA2cD4fG6hJ8'].join('_')
    const text = `{"mcpServers": {"x": {"command": "x", "env": {"API_KEY": "${token}"}}}}`
    const editor = new Editor({'.mcp.json': text})
    await editor.start()
    const document = await editor.open('.mcp.json', text)
    const found = await editor.diagnostics(document)
    expect(found.map(({code}) => code)).toContain('stored-credential')
    expect(JSON.stringify(found)).not.toContain(token.slice(4, 16))
  })

  test('ends when the editor is gone', async () => {
    const editor = new Editor({})
    await editor.start()
    const ended = editor.ended()
    editor.hangUp()
    expect(await ended).not.toBe(undefined)
  })
})
