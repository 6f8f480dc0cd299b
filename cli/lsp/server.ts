import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {
  CodeActionKind,
  type Connection,
  createConnection,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments
} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {linksTo} from '../../shared/lint/reports/links.js'
import {cleanText} from '../../shared/masking/clean.js'
import {projectOf} from '../../shared/project.js'
import {toolName, version} from '../../shared/version.js'
import {codeActions, fixAllKind} from './code-actions.js'
import {diagnosticOf} from './diagnostics.js'
import {Schedule} from './schedule.js'
import {filePath, folderOf, type LintedFile, mistakeOf, WorkspaceLint} from './workspace-lint.js'

/** Milliseconds without a key press before lint runs. */
const typingPauseMs = 250

/** A folder whose documents are linted together. */
interface Folder {
  readonly lint: WorkspaceLint
  readonly schedule: Schedule
  /** The document that was typed in; absent where all are due. */
  changed: string | undefined
  /** What was said of it last, so that it is said once. */
  said: string
}

export interface ServerOptions {
  /** Whether central policies that folders name are fetched; nothing else is ever sent anywhere. */
  readonly fetchesPolicies: boolean
}

/**
 * Serves an editor over standard input and output: findings as diagnostics, fixes as code actions
 * (Language Server Protocol 3.17). Resolves when the editor closes the connection.
 */
export function serve({fetchesPolicies}: ServerOptions): Promise<void> {
  const connection = createConnection(process.stdin, process.stdout)
  const documents = new TextDocuments(TextDocument)
  const server = new Server(connection, documents, fetchesPolicies)
  connection.onInitialize(parameters => server.initialize(parameters))
  connection.onCodeAction(({textDocument, range, context}) => {
    const document = documents.get(textDocument.uri)
    const file = server.linted.get(textDocument.uri)
    // Positions of another version of the text would be wrong.
    if (!document || file?.version !== document.version) return []
    return codeActions(document, file, range, context.only)
  })
  documents.onDidOpen(({document}) => server.due(document.uri))
  documents.onDidSave(({document}) => server.due(document.uri))
  documents.onDidChangeContent(({document}) => server.typed(document.uri))
  documents.onDidClose(({document}) => server.forget(document.uri))
  documents.listen(connection)
  connection.listen()
  return new Promise(resolve => connection.onExit(resolve))
}

class Server {
  /** What lint last said of each open document. */
  readonly linted = new Map<string, LintedFile>()
  private readonly folders = new Map<string, Folder>()
  private readonly connection: Connection
  private readonly documents: TextDocuments<TextDocument>
  private readonly links = linksTo(projectOf(process.env))
  private roots: readonly string[] = []
  private readonly fetchesPolicies: boolean

  constructor(
    connection: Connection,
    documents: TextDocuments<TextDocument>,
    fetchesPolicies: boolean
  ) {
    this.connection = connection
    this.documents = documents
    this.fetchesPolicies = fetchesPolicies
  }

  initialize({workspaceFolders, rootUri}: InitializeParams): InitializeResult {
    const uris = workspaceFolders?.map(({uri}) => uri) ?? (rootUri ? [rootUri] : [])
    this.roots = uris.flatMap(uri => filePath(uri) ?? [])
    return {
      serverInfo: {name: toolName, version},
      capabilities: {
        textDocumentSync: {
          openClose: true,
          change: TextDocumentSyncKind.Incremental,
          save: {includeText: false}
        },
        codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix, fixAllKind]}
      }
    }
  }

  /** A document was opened or saved: everything that the editor holds is linted. */
  due(uri: string): void {
    const folder = this.folderFor(uri)
    if (!folder) return
    folder.changed = undefined
    folder.schedule.request(true)
  }

  /** A document was typed in. */
  typed(uri: string): void {
    const folder = this.folderFor(uri)
    if (!folder) return
    folder.changed = uri
    folder.schedule.request()
  }

  forget(uri: string): void {
    this.linted.delete(uri)
    void this.connection.sendDiagnostics({uri, diagnostics: []})
  }

  private folderFor(uri: string): Folder | undefined {
    const file = filePath(uri)
    if (file === undefined) return undefined
    // Of folders inside each other the innermost holds.
    const holding = this.roots.filter(root => isInside(root, file))
    const root = holding.sort((a, b) => b.length - a.length)[0] ?? folderOf(uri)
    if (root === undefined) return undefined
    const known = this.folders.get(root)
    if (known) return known
    const folder: Folder = {
      lint: new WorkspaceLint(root, this.links, this.fetchesPolicies),
      schedule: new Schedule(() => this.run(folder), typingPauseMs),
      changed: undefined,
      said: ''
    }
    this.folders.set(root, folder)
    return folder
  }

  private async run(folder: Folder): Promise<void> {
    const {changed, lint} = folder
    const open = this.documents
      .all()
      .filter(({uri}) => this.folderFor(uri) === folder)
      .map(document => ({
        uri: document.uri,
        version: document.version,
        text: document.getText()
      }))
    if (open.length === 0) return
    try {
      for (const [uri, file] of await lint.run(open, changed)) this.publish(uri, file)
      if (lint.notice === undefined) folder.said = ''
      else this.say(lint.notice, MessageType.Warning, folder)
    } catch (error) {
      const mistake = mistakeOf(error)
      if (mistake === undefined) throw error
      // The findings of before stay.
      this.say(mistake, MessageType.Error, folder)
    }
  }

  private publish(uri: string, file: LintedFile): void {
    // A run for what was typed meanwhile is under way, and a closed document has none.
    if (this.documents.get(uri)?.version !== file.version) return
    this.linted.set(uri, file)
    void this.connection.sendDiagnostics({
      uri,
      version: file.version,
      diagnostics: file.findings.map(finding => diagnosticOf(finding, file.links, file.uriOf))
    })
  }

  /** Shows a message, once until there is another one or none. */
  private say(what: string, type: MessageType, folder: Folder): void {
    const text = cleanText(`${toolName}: ${what}`)
    this.connection.console.error(`${pathToFileURL(folder.lint.root).href}: ${text}`)
    if (text === folder.said) return
    folder.said = text
    void this.connection.sendNotification(ShowMessageNotification.type, {type, message: text})
  }
}

function isInside(root: string, file: string): boolean {
  const inside = path.relative(root, file)
  return inside !== '' && !inside.startsWith('..') && !path.isAbsolute(inside)
}
