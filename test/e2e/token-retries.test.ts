import {describe, expect, test} from '@jest/globals'
import {startSandbox} from '../../sandbox/sandbox.js'
import type {Fault} from '../../sandbox/server.js'
import {expectRefusalOf, runToken, tripsTo} from '../support/token-fronts.js'

const reply = (status: number, body: string): Fault => ({kind: 'reply', reply: {status, body}})
const html = '<!DOCTYPE html><html><body>Sign in</body></html>'
/** Half of a token that nobody knows: it was cut off. */
const half = `eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.${'c3ViLWFjbWUtYWdlbnRz'.repeat(8)}`

interface Lasting {
  readonly name: string
  readonly fault: Fault
  readonly reason: RegExp
}

/** Faults that stay: the step gives up after five attempts, which takes seconds. */
const ofRequest: readonly Lasting[] = [
  {name: 'HTML', fault: reply(200, html), reason: /HTML page/},
  {name: 'nothing', fault: reply(200, ''), reason: /HTTP 200 without a body/},
  {name: 'cut JSON', fault: reply(200, `{"value":"${half}`), reason: /damaged or cut JSON/},
  {name: '500', fault: reply(500, half), reason: /after 5 attempts: HTTP 500/},
  {name: 'a cut connection', fault: {kind: 'cut-before'}, reason: /connection was cut/},
  {name: 'a cut body', fault: {kind: 'cut-during'}, reason: /connection was cut/}
]
const ofEntra: readonly Lasting[] = [
  {name: 'HTML', fault: reply(200, html), reason: /body that is not JSON/},
  {name: 'nothing', fault: reply(200, ''), reason: /HTTP 200 without a body/},
  {name: 'cut JSON', fault: reply(200, `{"access_token":"${half}`), reason: /not JSON/},
  {name: '500', fault: reply(500, half), reason: /after 5 attempts: HTTP 500/},
  {name: 'a cut connection', fault: {kind: 'cut-before'}, reason: /connection was cut/},
  {name: 'a cut body', fault: {kind: 'cut-during'}, reason: /connection was cut/}
]
const five = (fault: Fault): Fault[] => Array.from({length: 5}, () => fault)

describe('gives up in the end when the request endpoint answers with', () => {
  test.concurrent.each(ofRequest)('$name', async ({fault, reason}) => {
    const sandbox = await startSandbox()
    sandbox.github.server.faults.push(...five(fault))
    expectRefusalOf(await runToken('action', sandbox), reason, sandbox, [half])
    expect(tripsTo(sandbox, 'action')).toEqual({oidc: 5, metadata: 0, token: 0})
    await sandbox.close()
  })
})

describe('gives up in the end when Entra answers with', () => {
  test.concurrent.each(ofEntra)('$name', async ({fault, reason}) => {
    const sandbox = await startSandbox()
    sandbox.entra.server.faults.push({kind: 'none'}, ...five(fault))
    expectRefusalOf(await runToken('action', sandbox), reason, sandbox, [half])
    expect(tripsTo(sandbox, 'action')).toEqual({oidc: 1, metadata: 1, token: 5})
    await sandbox.close()
  })
})
