// Calls that write, against a server on loopback that cuts connections at random bytes: after each
// call the outcome is held against what the server really carried out.
//
//   npm run fuzz:writes -- --count 10000 --seed 1
//
// The same seed makes the same choices; which call meets which of them depends a little on timing.
// What may never be: a call carried out twice; `ok` for one that was not carried out; any outcome but
// `unknown` for one that was and whose result is lost.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {AuditLog, callForm} from '../shared/gateway/audit.js'
import {anonymous} from '../shared/gateway/credential.js'
import {GatewaySession} from '../shared/gateway/gateway-session.js'
import {systemClock} from '../shared/gateway/pacer.js'
import {parsePolicy} from '../shared/gateway/policy.js'
import {ToolCaller} from '../shared/gateway/tool-caller.js'
import {CuttingServer, randomFrom} from './fuzz-writes/cutting-server.js'

const {values} = parseArgs({
  options: {
    count: {type: 'string', default: '1000'},
    seed: {type: 'string', default: '1'}
  }
})
const count = Number(values.count)
const random = randomFrom(Number(values.seed))
/** Calls that share a session, and with it connections. */
const callsPerSession = 25

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-fuzz-'))
const audit = new AuditLog(path.join(folder, 'audit.jsonl'), callForm)
const server = new CuttingServer(random)
const port = await server.listen()
const outcomes = new Map<string, number>()
const wrong: string[] = []

function callerBy(transport: 'mcp' | 'rest'): {session: GatewaySession; caller: ToolCaller} {
  const gateway = new URL(`http://127.0.0.1:${port}/${transport === 'mcp' ? 'mcp' : ''}`)
  const session = new GatewaySession({
    gateway,
    credential: anonymous,
    transport,
    protocol: 'legacy',
    rateLimit: {requests: 1_000_000, perMs: 1},
    clock: {...systemClock, sleep: async () => undefined},
    timeoutMs: 10_000,
    maxWaitMs: 1000,
    retries: 2,
    retryAfterHeader: 'retry-after',
    clientInfo: {name: 'fuzz', version: '1'},
    proxyFor: () => undefined,
    onNotice: () => undefined,
    onDebug: () => undefined
  })
  const caller = new ToolCaller({
    session,
    policy: parsePolicy({servers: {fuzz: {write: ['create']}}}, 'fuzz'),
    maxScope: 'write',
    audit,
    serverName: '',
    requestIdHeaders: [],
    runUrl: '',
    onNotice: () => undefined,
    onProgress: () => undefined
  })
  return {session, caller}
}

function judge(key: string, outcome: string): void {
  const carriedOut = server.executions.get(key) ?? 0
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  const right = outcome === 'unknown' ? carriedOut <= 1 : carriedOut === (outcome === 'ok' ? 1 : 0)
  if (!right) wrong.push(`${key}: ${outcome}, carried out ${carriedOut} times (${server.last})`)
}

let done = 0
while (done < count) {
  const {session, caller} = callerBy(random() < 0.8 ? 'mcp' : 'rest')
  for (let i = 0; i < callsPerSession && done < count; i++) {
    const key = `call-${done++}`
    const call = await caller.prepare({tool: 'create', arguments: {key}})
    if ('outcome' in call) {
      judge(key, call.outcome)
      break
    }
    // Some connections are idle for about as long as a write may ride them.
    if (random() < 0.05) await new Promise(resolve => setTimeout(resolve, random() * 80))
    judge(key, (await caller.execute(call)).outcome)
  }
  await session.close()
}
server.close()
audit.close()
fs.rmSync(folder, {recursive: true})

const twice = [...server.executions.values()].filter(times => times > 1).length
console.log(
  `${done} writes, ${server.cuts} answers cut or refused, ${server.connections} connections, seed ${values.seed}`
)
for (const [outcome, times] of outcomes) console.log(`  ${outcome}: ${times}`)
for (const line of wrong.slice(0, 20)) console.log(`WRONG ${line}`)
console.log(`executed twice: ${twice}; outcomes that are not true: ${wrong.length}`)
process.exitCode = wrong.length === 0 ? 0 : 1
