import path from 'node:path'
import readline from 'node:readline/promises'
import type {GatewaySandbox} from '../sandbox/gateway-sandbox.js'
import {toolName} from '../shared/version.js'
import {findExamples} from './examples.js'
import {runStep} from './sandbox-step.js'
import {environmentName} from './terminal-host.js'

/** What `mcp-gatehouse sandbox --help` prints. */
export const sandboxHelp = `Usage: mcp-gatehouse sandbox [command [options]]

Start an issuer of job identities, a directory, a key vault and an MCP gateway on loopback, and run
commands as steps of a job that they trust: the one that is given, or those that you type. Nothing
else is reached. What the servers keep is removed at the end; the files that call names stay.

  -h, --help
      Show this text.

Examples:
  mcp-gatehouse sandbox
  mcp-gatehouse sandbox call --tool search_notes --arguments "query: Restart"
`

type Variables = Readonly<Record<string, string>>

/**
 * Runs one command in the sandbox, or those that are typed until the input ends. Returns the exit code
 * of the last one.
 */
export async function runInSandbox(args: readonly string[]): Promise<number> {
  const {startGatewaySandbox} = await import('../sandbox/gateway-sandbox.js')
  const sandbox = await startGatewaySandbox()
  try {
    sandbox.keyVault.store('deploy-password', 'made-up-value-3f9a1c')
    const variables = await variablesOf(sandbox)
    // `--` before the command, as npm and others want it.
    const command = args[0] === '--' ? args.slice(1) : args
    if (command.length > 0) return await run(sandbox, command, variables)
    return await prompt(sandbox, variables)
  } finally {
    await sandbox.close()
  }
}

/** The inputs that lead a command to the stand-ins; its own flags win. */
async function variablesOf(sandbox: GatewaySandbox): Promise<Variables> {
  const {sandboxIds} = await import('../sandbox/sandbox.js')
  const inputs = {
    'tenant-id': sandboxIds.tenantId,
    'client-id': sandboxIds.clientId,
    cloud: 'custom',
    'authority-host': sandbox.entra.server.origin,
    resource: sandboxIds.gatewayId,
    'gateway-url': `${sandbox.gateway.origin}/notes/mcp`,
    'vault-url': sandbox.keyVault.server.origin,
    policy: path.join(findExamples(), 'call', 'after', 'mcp-policy.yml')
  }
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [environmentName(name), value])
  )
}

async function run(
  sandbox: GatewaySandbox,
  args: readonly string[],
  variables: Variables
): Promise<number> {
  const {stdout, stderr, exitCode} = await runStep(sandbox, args, variables)
  process.stderr.write(stderr)
  process.stdout.write(stdout)
  return exitCode ?? 1
}

async function prompt(sandbox: GatewaySandbox, variables: Variables): Promise<number> {
  const {parseCommandLine} = await import('./words.js')
  const lines = readline.createInterface({
    input: process.stdin,
    output: process.stdout,
    terminal: process.stdin.isTTY === true,
    prompt: `${toolName}> `
  })
  process.stdout.write(`${introduction(sandbox)}\n\n`)
  let exitCode = 0
  lines.prompt()
  for await (const line of lines) {
    const words = parseCommandLine(line)
    if (words === undefined) process.stderr.write('A quotation mark is not closed.\n')
    else if (words[0] === 'exit') break
    else if (words.length > 0) {
      exitCode = await run(sandbox, words, variables)
      process.stdout.write(`exit code ${exitCode}\n`)
    }
    lines.prompt()
  }
  lines.close()
  return exitCode
}

function introduction(sandbox: GatewaySandbox): string {
  return [
    `A gateway is at ${sandbox.gateway.origin}/notes/mcp, a vault at ${sandbox.keyVault.server.origin}. Type commands as steps of a`,
    'job that they trust, for example:',
    '',
    '  token --explain',
    '  secrets --secrets deploy-password',
    '  call --list',
    "  call --tool search_notes --arguments 'query: Restart'",
    '',
    'The end of the input, or exit, stops the servers and removes their files.'
  ].join('\n')
}
