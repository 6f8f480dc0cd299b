import {spawn} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import type {GatewaySandbox} from '../sandbox/gateway-sandbox.js'
import {toolName} from '../shared/version.js'

type Say = (text: string) => void

interface Run {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/**
 * The second part of the demo: `token`, `secrets` and `call` against stand-ins on loopback for a CI
 * system, Entra, Key Vault and an authenticating MCP gateway. Real TLS, real JWTs, real MCP.
 */
export async function demoGateway(examples: string, say: Say): Promise<void> {
  const {startGatewaySandbox} = await import('../sandbox/gateway-sandbox.js')
  const sandbox = await startGatewaySandbox()
  try {
    await play(sandbox, examples, say)
  } finally {
    await sandbox.close()
  }
}

async function play(sandbox: GatewaySandbox, examples: string, say: Say): Promise<void> {
  const {sandboxIds} = await import('../sandbox/sandbox.js')
  const policy = path.join(sandbox.folder, 'policy.yml')
  fs.copyFileSync(path.join(examples, 'call', 'after', 'mcp-policy.yml'), policy)
  const audit = path.join(sandbox.folder, 'audit.jsonl')
  sandbox.keyVault.store('deploy-password', 'made-up-value-3f9a1c')
  const identity = [
    ...['--tenant-id', sandboxIds.tenantId],
    ...['--client-id', sandboxIds.clientId],
    ...['--cloud', 'custom'],
    ...['--authority-host', sandbox.entra.server.origin]
  ]
  const run = (...args: string[]) => start(sandbox, [...args, ...identity])
  const call = async (title: string, ...args: string[]): Promise<Run> => {
    say(`\n$ ${toolName} call ${title}`)
    const result = await run(
      'call',
      ...['--gateway-url', `${sandbox.gateway.origin}/notes/mcp`],
      ...['--resource', sandboxIds.gatewayId],
      ...['--policy', policy],
      ...['--audit-file', audit],
      ...['--result-file', path.join(sandbox.folder, 'result.json')],
      ...args
    )
    for (const line of `${result.stdout}${result.stderr}`.split('\n')) {
      if (line !== '' && !/^(?:Connected|Result:)|: attempt 1 succeeded/.test(line))
        say(`  ${line}`)
    }
    say(`  exit code ${result.exitCode}`)
    return result
  }

  say(
    [
      '',
      'That was about what may be merged. This is how a job works without stored credentials. On this',
      'machine now run, on loopback: an issuer of job identities, a directory, a key vault and an MCP',
      'gateway that checks tokens and roles, limits rates and keeps a log.'
    ].join('\n')
  )

  say(`\n$ ${toolName} token --resource ${sandboxIds.gatewayId} …`)
  const token = await run('token', '--resource', sandboxIds.gatewayId)
  const facts = JSON.parse(token.stdout) as Record<string, string>
  say(`  for      ${facts['audience']}, until ${facts['expires-on']}`)
  say(`  roles    ${(JSON.parse(facts['roles'] ?? '[]') as string[]).join(', ')}`)
  say(`  SHA-256  ${facts['token-sha256']} (the token itself goes to standard output)`)

  say(`\n$ ${toolName} secrets --vault-url … --secrets deploy-password`)
  const secrets = await run(
    'secrets',
    ...['--vault-url', sandbox.keyVault.server.origin],
    ...['--secrets', 'deploy-password']
  )
  for (const line of secrets.stderr.trim().split('\n')) {
    if (!line.includes(': attempt 1 succeeded')) say(`  ${line}`)
  }

  await call(
    '--tool get_note --arguments "id: n1"',
    ...['--tool', 'get_note', '--arguments', 'id: n1']
  )
  await call(
    '--tool create_note --arguments "title: 1.10"   (the schema says text, so 1.10 it is)',
    ...['--tool', 'create_note', '--arguments', 'title: 1.10']
  )
  await call(
    '--tool create_note --arguments "titel: Oops"',
    ...['--tool', 'create_note', '--arguments', 'titel: Oops']
  )
  await call(
    '--tool delete_note --max-scope write',
    ...['--tool', 'delete_note', '--arguments', 'id: n2', '--max-scope', 'write']
  )

  sandbox.gateway.rateLimit.calls = 2
  sandbox.gateway.rateLimit.periodMs = 1500
  await call(
    '--tool search_notes   (the gateway now allows only 2 requests in 1.5 s)',
    ...['--tool', 'search_notes', '--arguments', 'query: Restart']
  )
  sandbox.gateway.rateLimit.calls = 50
  sandbox.gateway.rateLimit.periodMs = 60_000

  const before = sandbox.notes.executions.get('create_note') ?? 0
  sandbox.gateway.faults.push({when: 'after', effect: {kind: 'reset'}})
  await call(
    '--tool create_note   (the gateway carries it out, and the connection breaks)',
    ...['--tool', 'create_note', '--arguments', 'title: Twice?']
  )
  const carriedOut = (sandbox.notes.executions.get('create_note') ?? 0) - before
  say(`  the server carried it out ${carriedOut === 1 ? 'once' : `${carriedOut} times`}`)

  say('\nThe audit records of these calls, and the log of the gateway beside them:\n')
  for (const line of fs.readFileSync(audit, 'utf8').trim().split('\n')) {
    const record = JSON.parse(line) as Record<string, unknown>
    const trace = String(record['traceparent'])
    const seen = sandbox.gateway.log.findLast(entry => entry.traceparent === trace)
    say(
      `  ${String(record['tool_name']).padEnd(13)}${String(record['scope_used']).padEnd(17)}${String(record['outcome']).padEnd(14)}trace ${trace.slice(3, 11)}   gateway: ${seen ? `${seen.response_status} ${seen.apim_request_id.slice(0, 8)}` : 'never asked'}`
    )
  }
}

/** Runs this program again, as a step of a job of the sandbox's CI system. */
function start(sandbox: GatewaySandbox, args: readonly string[]): Promise<Run> {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:GITHUB_|ACTIONS_|RUNNER_|INPUT_|SYSTEM_|TF_BUILD|MCP_GATEHOUSE_)/i.test(name)
  )
  const child = spawn(process.execPath, [process.argv[1] ?? '', ...args], {
    env: {
      ...Object.fromEntries(kept),
      ...sandbox.github.environment,
      GITHUB_ACTIONS: 'true',
      NODE_EXTRA_CA_CERTS: sandbox.certificates.caFile
    },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', exitCode =>
      // What a CI system would take for itself.
      resolve({exitCode, stdout, stderr: stderr.replace(/^::add-mask::.*\r?\n/gm, '')})
    )
  })
}
