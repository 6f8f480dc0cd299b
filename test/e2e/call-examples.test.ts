import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import {load} from 'js-yaml'
import {exitCodes} from '../../shared/gateway/outcome.js'
import {parsePolicy, policiesFor, ruleFor} from '../../shared/gateway/policy.js'
import {parseStructured} from '../../shared/gateway/schema/arguments-text.js'
import {lintExample} from '../support/lint-example.js'
import {root} from '../support/root.js'

const read = (name: string) => fs.readFileSync(path.join(root, name), 'utf8')
const page = read('docs/call.md')
/** The code blocks of the page that stand below a comment with this name. */
const blocks = (name: string) =>
  [...page.matchAll(new RegExp(`<!-- ${name} -->\\n+\`\`\`\\w+\\n(.*?)\`\`\``, 'gs'))].map(
    match => match[1]!
  )

test('the example that calls a tool has no findings, what it replaces has some', async () => {
  expect(await lintExample('call/after')).toMatch(/^no findings in [1-9]\d* files/)
  const before = await lintExample('call/before')
  expect(before).toContain('static-gateway-token')
  expect(before).toContain('secret-in-script')
})

test('the policies of the examples and of the page are policies', async () => {
  const example = read('examples/call/after/mcp-policy.yml')
  const policies = [example, ...blocks('policy')]
  expect(policies.length).toBeGreaterThan(1)
  for (const text of policies) {
    const {servers} = parsePolicy(load(text), 'example')
    expect(servers.length).toBeGreaterThan(0)
  }
  const [page] = blocks('policy').map(text => parsePolicy(load(text), 'page'))
  const servers = policiesFor(page!, new URL('https://mcp.acme.example/github/mcp'))
  expect(ruleFor(servers, 'create_issue')).toMatchObject({toolClass: 'write', resource: '/repo'})
})

test('the list of calls is one', async () => {
  const calls = (await parseStructured(read('examples/call/after/calls.yml'), 'calls')) as object[]
  expect(calls.length).toBeGreaterThan(1)
  for (const call of calls) expect(call).toMatchObject({tool: expect.any(String)})
})

test('the page has every outcome with its exit code', () => {
  for (const [outcome, code] of Object.entries(exitCodes)) {
    expect(page).toMatch(new RegExp(`\\| ${code} \\| \`${outcome}\` \\|`))
  }
})
