import {describe, expect, test} from '@jest/globals'
import {startSandbox} from '../../sandbox/sandbox.js'
import type {Fault} from '../../sandbox/server.js'
import {leaksIn} from '../support/leaks.js'
import {fronts, runStep, secretsOf} from '../support/token-fronts.js'

// Steps that give up after seconds: each has a sandbox of its own, so that they wait side by side.

const html = '<!DOCTYPE html><html><body>Not a vault</body></html>'
const reply = (status: number, body: string, headers = {}): Fault => ({
  kind: 'reply',
  reply: {status, body, headers}
})

const lasting: readonly {
  readonly name: string
  readonly fault: Fault | 'closed'
  readonly reason: RegExp
  readonly timeout: string
}[] = [
  {
    name: 'stays unavailable',
    fault: reply(500, ''),
    reason: /given up after 5 attempts: HTTP 500/,
    timeout: '60'
  },
  {
    name: 'answers an HTML page',
    fault: reply(200, html, {'Content-Type': 'text/html'}),
    reason: /given up/,
    timeout: '60'
  },
  {
    name: 'hangs',
    fault: {kind: 'delay', ms: 60_000},
    reason: /no answer within 2 s/,
    timeout: '2'
  },
  {name: 'is not there', fault: 'closed', reason: /refuses connections/, timeout: '3'}
]

describe.each(fronts)('on the front %s the vault', front => {
  test.concurrent.each(lasting)('$name', async ({fault, reason, timeout}) => {
    const sandbox = await startSandbox()
    const {keyVault} = sandbox
    keyVault.store('key', 'sk-made-up-9fQ2xT7LmZp4Vb8Kc1Wd6Hs3')
    const address = keyVault.server.origin
    if (fault === 'closed') await keyVault.server.close()
    else keyVault.server.faults.push(...Array.from({length: 9}, () => fault))
    const inputs = {'vault-url': address, secrets: 'key', timeout}
    const run = await runStep('secrets', front, sandbox, {inputs})
    expect(run.failure).toMatch(reason)
    expect(run.succeeded).toBe(false)
    expect(run.outputs).toEqual({})
    expect(leaksIn(run.written, secretsOf(sandbox))).toEqual([])
    await sandbox.close()
  })
})
