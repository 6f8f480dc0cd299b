import {runCommand} from '../shared/commands/run.js'
import {CommandError, UsageError} from '../shared/errors.js'
import {commandNames, nearest} from '../shared/inputs.js'
import {cleanText} from '../shared/masking/clean.js'
import {toolName, version} from '../shared/version.js'
import {parseArguments} from './arguments.js'
import {TerminalHost} from './terminal-host.js'

/** Commands that only the command line has. */
const otherCommands = ['rules', 'init', 'demo', 'sandbox', 'lsp', 'completion'] as const

/** Runs the command line. The exit codes are those of the design: 0, 1, 2, and those of `call`. */
export async function run(args: readonly string[] = process.argv.slice(2)): Promise<void> {
  stopQuietlyWhenNobodyReads()
  try {
    process.exitCode = await dispatch(args)
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof CommandError)) throw error
    process.stderr.write(`${cleanText(`${toolName}: ${error.message}`)}\n`)
    process.exitCode = error instanceof CommandError ? error.exitCode : 2
  }
}

async function dispatch(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args
  const asksForVersion = ['--version', '-V', 'version'].includes(name)
  if (asksForVersion || (name === '-v' && rest.length === 0)) return say(version)
  if (name === '' || name === '--help' || name === '-h' || name === 'help') {
    const {commandHelp, generalHelp} = await import('./help.js')
    const about = commandNames.find(command => command === rest[0])
    say(about ? commandHelp(about) : generalHelp())
    return name === '' ? 2 : 0
  }
  if (name === 'rules') return say(await (await import('./rules.js')).rulesText(rest))
  if (name === 'demo') return (await import('./demo.js')).demo(rest)
  if (name === 'sandbox') return sandbox(rest)
  if (name === 'lsp') return languageServer(rest)
  if (name === 'init') return say(await runInit(rest))
  if (name === 'completion') {
    const {completionText} = await import('./completion.js')
    return say(await completionText(rest, otherCommands))
  }
  const command = commandNames.find(known => known === name)
  if (!command) throw unknownCommand(name)

  const parsed = parseArguments(command, rest)
  if (parsed.help) return say((await import('./help.js')).commandHelp(command))
  const host = new TerminalHost(parsed)
  const result = await runCommand(host, command)
  if (result.failure !== undefined) host.fail(result.failure)
  return result.exitCode
}

async function sandbox(args: readonly string[]): Promise<number> {
  const {runInSandbox, sandboxHelp} = await import('./sandbox.js')
  return args[0] === '--help' || args[0] === '-h' ? say(sandboxHelp) : runInSandbox(args)
}

/** Editors name the transport: standard input and output are the one there is. */
async function languageServer(args: readonly string[]): Promise<number> {
  const {lspHelp} = await import('./help.js')
  if (args[0] === '--help' || args[0] === '-h') return say(lspHelp)
  if (args.some(arg => arg !== '--stdio' && arg !== '--fetch-policies')) {
    throw new UsageError(
      "lsp speaks over standard input and output: 'lsp --stdio', with --fetch-policies where central policies may be fetched, is all it takes"
    )
  }
  if (process.stdin.isTTY) {
    process.stderr.write(
      'The language server waits for an editor on standard input: docs/editors.md shows how to set one up. Ctrl+C ends it.\n'
    )
  }
  const {serve} = await import('./lsp/server.js')
  await serve({fetchesPolicies: args.includes('--fetch-policies')})
  return 0
}

async function runInit(args: readonly string[]): Promise<string> {
  const {init} = await import('./init.js')
  return init(process.cwd(), args, async () => {
    const host = new TerminalHost(parseArguments('lint', ['--write-baseline']))
    const result = await runCommand(host, 'lint')
    if (result.failure !== undefined) throw new UsageError(result.failure)
  })
}

function say(text: string): 0 {
  process.stdout.write(`${text.trimEnd()}\n`)
  return 0
}

function unknownCommand(name: string): UsageError {
  if (name.startsWith('-')) {
    return new UsageError(
      `the command comes first, then its flags: '${name.slice(0, 40)}' is no command. '${toolName} --help' lists them.`
    )
  }
  const near = nearest(name, [...commandNames, ...otherCommands])
  return new UsageError(
    `there is no command '${name.slice(0, 40)}'.${near ? ` Did you mean '${near}'?` : ''} '${toolName} --help' lists them.`
  )
}

/** `mcp-gatehouse lint | head` closes the pipe early: that is no error. */
function stopQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
}
