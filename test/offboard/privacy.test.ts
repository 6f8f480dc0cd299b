import fs from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {runCommand} from '../../shared/commands/run.js'
import {RecordingHost} from '../support/recording-host.js'
import {removeTrees, writeTree} from '../support/tree.js'

afterAll(removeTrees)

/** Somebody who is not asked for: each value of theirs is found again wherever it goes. */
const kim = {
  name: 'Kim Canaryname',
  upn: 'kim.canaryupn@acme.com',
  oid: 'ca9a4100-2222-4333-8444-555555555555',
  github: 'canarylogin',
  'github-id': '777000777',
  'azure-devops': 'Kim Canarydevops',
  left: '2025-12-24'
}
const jane = {name: 'Jane Doe', upn: 'jane.doe@acme.com', github: 'jdoe', left: '2026-01-31'}
const canary = /canary|ca9a4100|777000777|2025-12-24|\bkim\b/i

const call = (upn: string, oid: string) =>
  JSON.stringify({
    timestamp: '2026-03-01T00:00:00Z',
    caller_oid: oid,
    caller_upn: upn,
    mcp_server: 'files',
    tool_name: 'read_file',
    scope_used: '',
    resource_accessed: '',
    latency_ms: 1,
    response_status: 200,
    apim_request_id: 'r1',
    outcome: 'ok'
  })

const files = {
  'people.yml': JSON.stringify([kim, jane]),
  'people.done.jsonl': `${JSON.stringify({step: 'audit', person: kim.upn, left: kim.left, by: 'canary-by', at: '2026-02-01T00:00:00Z', run_url: 'https://canary.example', findings: 7})}\n{"person": "canary"\n`,
  CODEOWNERS: `# mcp-gatehouse: ignore[departed-person] ${kim.name} and @${kim.github} still review\n* @${kim.github} @jdoe\n/b/ @jdoe @${kim.github}\n`,
  '.github/workflows/a.yml': `on: push\njobs:\n  ${kim.github}:\n    if: contains('jdoe ${kim.github}', github.actor)\n    runs-on: [self-hosted, ${kim.github}-laptop, jdoe-laptop]\n    steps:\n      - run: make\n        env:\n          A: \${{ secrets.JDOE_PAT }} \${{ secrets.CANARYLOGIN_PAT }}\n`,
  'main.tf': `resource "azuread_group" "${kim.github}" {\n  members = ["${kim.oid}", "jane.doe@acme.com"]\n}\n`,
  'values.yaml': `admins: [jane.doe@acme.com, ${kim.upn}]\n`,
  'audit.jsonl': `${call('jane.doe@acme.com', 'x')}\n${call(kim.upn, kim.oid)}\n`
}

async function offboard(inputs: Readonly<Record<string, string>>, kind: 'github' | 'terminal') {
  const workspace = writeTree(files)
  const host = new RecordingHost({people: 'people.yml', ...inputs}, {kind, workspace})
  const {exitCode, failure = ''} = await runCommand(host, 'offboard')
  const said = [
    ...host.printed,
    ...host.logged,
    host.summary,
    failure,
    JSON.stringify([host.outputs, host.annotations, host.masked])
  ]
  return {workspace, exitCode, said: said.join('\n')}
}

describe('a report on one person has nothing of another', () => {
  test.each(['text', 'json', 'markdown', 'html'])('as %s', async format => {
    for (const kind of ['github', 'terminal'] as const) {
      const inputs = {person: 'jdoe', records: 'audit.jsonl', format}
      const {exitCode, said} = await offboard(inputs, kind)
      expect(exitCode).toBe(1)
      expect(said.match(canary)).toBeNull()
      expect(said).toContain('CODEOWNERS')
    }
  })

  test('in its file', async () => {
    const {workspace} = await offboard(
      {person: 'jdoe', records: 'audit.jsonl', 'output-file': 'a.json,a.html,a.md'},
      'github'
    )
    for (const name of ['a.json', 'a.html', 'a.md']) {
      const text = fs.readFileSync(path.join(workspace, name), 'utf8')
      expect([name, text.match(canary)]).toEqual([name, null])
    }
    const report = JSON.parse(fs.readFileSync(path.join(workspace, 'a.json'), 'utf8')) as {
      steps: {findings: {ruleId: string; accepted?: string}[]}[]
    }
    expect(report.steps.map(({findings}) => findings.map(({ruleId}) => ruleId))).toEqual([
      ['departed-person'],
      ['departed-person', 'departed-person', 'departed-person', 'departed-person'],
      ['personal-runner', 'personal-credential'],
      ['call-after-departure']
    ])
    expect(report.steps[1]!.findings.flatMap(({accepted = []}) => accepted)).toEqual([
      '*** and *** still review'
    ])
  })

  test('when a step is signed off', async () => {
    const {workspace, said} = await offboard({person: 'jdoe', done: 'audit'}, 'github')
    expect(said.match(canary)).toBeNull()
    const log = fs.readFileSync(path.join(workspace, 'people.done.jsonl'), 'utf8')
    expect(log.startsWith(files['people.done.jsonl'])).toBe(true)
  })

  test.each([
    ['an unknown person', {person: 'nobody'}],
    ['a part of a name', {person: 'canar'}],
    ['a step without a person', {done: 'audit'}],
    ['a wrong step', {person: 'jdoe', done: 'everything'}],
    ['records that are not there', {person: 'jdoe', records: 'none.jsonl'}],
    ['a path that is not there', {person: 'jdoe', paths: 'none'}],
    ['a file that is a folder', {person: 'jdoe', 'output-file': '.github'}]
  ])('when it fails: %s', async (_what, inputs) => {
    const {exitCode, said} = await offboard(inputs, 'github')
    expect(exitCode).toBe(2)
    expect(said.replaceAll("'canar'", '').match(canary)).toBeNull()
  })
})

test.each(['text', 'json', 'sarif', 'markdown', 'junit'])(
  'lint names nobody in %s, nor in debug logs',
  async format => {
    const workspace = writeTree({...files, '.mcp-gatehouse.yml': 'people: people.yml\n'})
    const inputs = {format, 'fail-on': 'never'}
    const host = Object.assign(new RecordingHost(inputs, {kind: 'github', workspace}), {
      debug: true
    })
    await runCommand(host, 'lint')
    const said = [...host.printed, ...host.logged, host.summary, JSON.stringify(host.annotations)]
    expect(host.logged.join('\n')).toContain('CODEOWNERS')
    expect(said.join('\n').match(canary)).toBeNull()
    expect(said.join('\n').match(/jane|jdoe/i)).toBeNull()
  }
)
