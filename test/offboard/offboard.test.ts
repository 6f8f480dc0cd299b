import fs from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {runCommand} from '../../shared/commands/run.js'
import {janesTraces, offboardTree, peopleFile} from '../support/offboard-tree.js'
import {janesObjectId} from '../support/people.js'
import {RecordingHost} from '../support/recording-host.js'
import {removeTrees, writeTree} from '../support/tree.js'

afterAll(removeTrees)

interface StepJson {
  id: keyof typeof janesTraces
  title: string
  findings: {
    ruleId: string
    message: string
    file: string
    line: number
    help: string
    person?: string
    accepted?: string
  }[]
  commands: {purpose: string; command: string; changes: boolean; person?: string}[]
  done: {by: string; at: string; findings: number}[]
}
interface ReportJson {
  schemaVersion: number
  person: string | null
  steps: StepJson[]
  unreadable: {file: string; reason: string}[]
}

const inputsOf = {people: 'people.yml', person: 'jdoe', 'fail-on': 'never'}

async function offboard(
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
  workspace = writeTree(files)
) {
  const host = new RecordingHost({...inputsOf, ...inputs}, {kind: 'terminal', workspace})
  host.run = {...host.run, actor: 'kim-admin'}
  const result = await runCommand(host, 'offboard')
  return {...result, host, workspace, text: host.printed.join('\n')}
}

async function json(files: Readonly<Record<string, string>>, inputs: Record<string, string> = {}) {
  const {text} = await offboard(files, {...inputs, format: 'json'})
  return JSON.parse(text) as ReportJson
}

const placesOf = ({steps}: ReportJson) =>
  Object.fromEntries(
    steps.map(({id, findings}) => [
      id,
      findings.map(({file, line, ruleId}) => `${file}:${line} ${ruleId}`)
    ])
  )

describe('what is there of a person', () => {
  test('is every trace of a repository, and nothing that only looks like one', async () => {
    expect(placesOf(await json(offboardTree))).toEqual(janesTraces)
  })

  test.each(['Jane Doe', 'JANE.DOE@acme.com', janesObjectId, '@jdoe', '4242'])(
    'is the same by any name: %s',
    async person => {
      const report = await json(offboardTree, {person})
      expect(report.person).toBe('Jane Doe')
      expect(placesOf(report)).toEqual(janesTraces)
    }
  )

  test('is also what was accepted, and says so', async () => {
    const files = {
      CODEOWNERS: '# mcp-gatehouse: ignore[departed-person] a name of a service\n* @jdoe\n',
      'people.yml': peopleFile
    }
    const {steps} = await json(files)
    expect(steps[1]!.findings.map(({accepted}) => accepted)).toEqual(['a name of a service'])
    expect((await offboard(files, {'fail-on': 'note'})).exitCode).toBe(0)
  })

  test('is not hidden by the rules that a repository switches off', async () => {
    const files = {
      ...offboardTree,
      '.mcp-gatehouse.yml': 'rules: {departed-person: off, personal-runner: off}\n'
    }
    expect(placesOf(await json(files))).toEqual(janesTraces)
  })

  test('is looked for before the last day as well', async () => {
    const files = {CODEOWNERS: '* @jdoe\n', 'people.yml': '- {github: jdoe, left: 2099-01-31}\n'}
    expect((await json(files)).steps[1]!.findings).toHaveLength(1)
  })
})

describe('the JSON report', () => {
  test('has four steps with findings and commands', async () => {
    const report = await json(offboardTree)
    expect(report).toMatchObject({
      schemaVersion: 1,
      tool: {name: 'mcp-gatehouse'},
      person: 'Jane Doe'
    })
    expect(report.steps.map(({id, title}) => [id, title])).toEqual([
      ['consent', 'Consent, sessions and roles'],
      ['federation', 'Federated credentials and repositories'],
      ['runners', 'Runners and tokens'],
      ['audit', 'Calls of the last 90 days']
    ])
    for (const {commands, findings} of report.steps) {
      expect(commands.length).toBeGreaterThan(3)
      for (const {purpose, command, changes} of commands) {
        expect([typeof purpose, typeof command, typeof changes]).toEqual([
          'string',
          'string',
          'boolean'
        ])
      }
      for (const {message, help} of findings)
        expect([message, help].every(text => text !== '')).toBe(true)
    }
  })

  test('of everybody in the file says whose each finding is', async () => {
    const files = {CODEOWNERS: '/a/ @jdoe\n/b/ @kother\n', 'people.yml': peopleFile}
    const report = await json(files, {person: ''})
    expect(report.person).toBeNull()
    expect(report.steps[1]!.findings.map(({person, line}) => [person, line])).toEqual([
      ['Jane Doe', 1],
      ['Kim Other', 2]
    ])
  })

  test('is the same for the same input', async () => {
    const workspace = writeTree(offboardTree)
    const texts = [1, 2].map(() => offboard({}, {format: 'json'}, workspace))
    const [one, two] = await Promise.all(texts)
    expect(one!.text).toBe(two!.text)
  })
})

describe('how it ends', () => {
  test.each([
    ['error', 1],
    ['warning', 1],
    ['never', 0]
  ])('with fail-on: %s', async (failOn, exitCode) => {
    expect((await offboard(offboardTree, {'fail-on': failOn})).exitCode).toBe(exitCode)
  })

  test('0 where nothing is found, 1 where something is', async () => {
    const clean = await offboard({'people.yml': peopleFile}, {'fail-on': 'note'})
    expect(clean.exitCode).toBe(0)
    const warning = {CODEOWNERS: '* @jdoe\n', 'people.yml': peopleFile}
    const found = await offboard(warning, {'fail-on': 'error'})
    expect([found.exitCode, found.failure]).toEqual([
      1,
      'offboard found 1 trace of severity error (--fail-on: error)'
    ])
    expect(found.host.outputs).toMatchObject({
      findings: '1',
      errors: '1',
      warnings: '0',
      notes: '0'
    })
  })

  test.each([
    [
      'nobody has the name',
      {person: 'jan'},
      /^nobody in people.yml has that name: write one as the file has it/
    ],
    ['there is no people file', {people: 'none.yml'}, /^the people file none.yml cannot be read/],
    ['a step is signed off for everybody', {person: '', done: 'audit'}, /^--done needs --person/],
    ['there is no such step', {done: 'all'}, /^input '--done' cannot be 'all'/]
  ])('2 where %s', async (_what, inputs, message) => {
    const {exitCode, failure, text} = await offboard({'people.yml': peopleFile}, inputs)
    expect([exitCode, text]).toEqual([2, ''])
    expect(failure).toMatch(message)
    expect(failure).not.toMatch(/kim|kother|doe@/i)
  })

  test('2 where two people have the name', async () => {
    const twins =
      '- {name: Jane, github: a, left: 2026-01-31}\n- {name: jane, github: b, left: 2026-01-31}\n'
    const {exitCode, failure} = await offboard({'people.yml': twins}, {person: 'Jane'})
    expect([exitCode, failure]).toEqual([
      2,
      '2 people in people.yml have that name: write another of theirs, such as the upn or oid'
    ])
  })

  test('with the people file of the configuration, where the input names none', async () => {
    const {exitCode, text} = await offboard(offboardTree, {people: ''})
    expect(exitCode).toBe(0)
    expect(text).toContain(
      'Jane Doe, last day 2026-01-31: 30 traces found, 0 of 4 steps signed off'
    )
  })
})

describe('a file of thousands of people', () => {
  const many = (count: number) =>
    Array.from({length: count}, (_, index) => `- {github: p${index}-gh, left: 2026-01-31}\n`).join(
      ''
    )

  test('gives the findings of each, and the runbook of those who have some', async () => {
    const report = await json(
      {CODEOWNERS: '/a/ @p7-gh\n/b/ @p999-gh @p7-gh\n', 'people.yml': many(1000)},
      {person: ''}
    )
    const {findings, commands} = report.steps[1]!
    expect(findings.map(({person, line}) => [person, line])).toEqual([
      ['p7-gh', 1],
      ['p7-gh', 2],
      ['p999-gh', 2]
    ])
    const withCommands = commands.map(({person}) => person)
    expect([...new Set(withCommands)]).toEqual(['p7-gh', 'p999-gh'])
    expect(report).toMatchObject({summary: {people: 1000, withoutRunbook: 998}})
  })

  test.each(['text', 'markdown', 'html'])('has what may be anybody’s once, as %s', async format => {
    const runner =
      'services:\n  runner:\n    image: actions-runner\n    environment:\n      GH_TOKEN: ${GH_TOKEN}\n'
    const files = {'compose.yml': runner, CODEOWNERS: '* @p1-gh\n', 'people.yml': many(3)}
    const {text, host} = await offboard(files, {person: '', format})
    expect(text.split('gets a token in').length - 1).toBe(1)
    expect(text).toContain('Of nobody in particular')
    expect(host.outputs).toMatchObject({errors: '1', warnings: '1'})
    const {steps} = await json(files, {person: ''})
    expect(steps[2]!.findings.map(({person, line}) => [person, line])).toEqual([[undefined, 5]])
    const alone = await json(files, {person: 'p0-gh'})
    expect(alone.steps[2]!.findings.map(({line}) => line)).toEqual([5])
  })

  test('says whose runbook is left out', async () => {
    const {text} = await offboard({'people.yml': many(301)}, {person: ''})
    expect(text).toContain('the runbook of 301 people is left out: name one with person')
    const {text: small} = await offboard({'people.yml': many(3)}, {person: ''})
    expect(small).not.toContain('left out')
  })
})

describe('personal data', () => {
  test.each(['text', 'json', 'markdown', 'html'])(
    'of others is not in the %s report',
    async format => {
      const {text, host} = await offboard(offboardTree, {format})
      expect(text).not.toMatch(/kim\.other|kother|Kim Other/)
      expect(host.logged.join('\n')).not.toMatch(/jane|jdoe|kim\.other|kother/i)
    }
  )

  test('goes to no summary and no annotation', async () => {
    const workspace = writeTree(offboardTree)
    const host = new RecordingHost(inputsOf, {kind: 'github', workspace})
    await runCommand(host, 'offboard')
    expect([host.summary, host.annotations]).toEqual(['', []])
  })

  test('is in no report of lint', async () => {
    const workspace = writeTree(offboardTree)
    for (const format of ['text', 'json', 'sarif', 'markdown', 'junit']) {
      const host = new RecordingHost(
        {format, rules: 'departed-person,personal-credential,personal-runner', 'fail-on': 'never'},
        {kind: 'terminal', workspace}
      )
      await runCommand(host, 'lint')
      const named = host.printed.join('\n').match(/jane|4242|11111111-2222|jdoe/gi)
      expect([format, named]).toEqual([format, null])
    }
  })
})

describe('pages', () => {
  const hostile = `- name: "<script>alert(1)</script> \`\`\` ::error::x \\u202e"
  upn: "</code><img src=x onerror=alert(1)>@acme.com"
  github: jdoe
  left: 2026-01-31
`
  const files = {'a.tf': offboardTree['infra/entra.tf']!, 'people.yml': hostile}

  test('of HTML have no script and nothing to load, whatever a name is', async () => {
    const {text} = await offboard(files, {format: 'html'})
    expect(/<script|<img|javascript:|\u202e/i.test(text)).toBe(false)
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(text).toContain("default-src 'none'")
  })

  test('of Markdown are text, whatever a name is', async () => {
    const {text} = await offboard(files, {format: 'markdown'})
    const outside = text.replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, '')
    expect(/<(?!details>|summary>|\/details>|\/summary>)|\u202e|^::/m.test(outside)).toBe(false)
    expect(text).toContain('# Offboarding of &lt;script&gt;')
  })

  test('say first what is to be put in', async () => {
    const {text} = await offboard(offboardTree, {format: 'markdown'})
    expect(text.indexOf('{GATEWAY_APP_ID}')).toBeLessThan(text.indexOf('## Step 1.'))
    expect(text).toContain('**⚠️ Changes**: Delete a grant')
  })

  test('go to files by their names', async () => {
    const {workspace, text} = await offboard(offboardTree, {
      format: 'html,json,markdown',
      'output-file': 'out/jane.html,out/jane.json,out/jane.md'
    })
    const alone = await offboard(offboardTree, {'output-file': 'jane.html'})
    expect([alone.text, alone.host.logged]).toEqual(['', ['15 files searched']])
    expect(text).toBe('')
    expect(fs.readdirSync(path.join(workspace, 'out')).sort()).toEqual([
      'jane.html',
      'jane.json',
      'jane.md'
    ])
  })
})

describe('records', () => {
  const call = (oid: string, time: string, tool = 'read_file') =>
    JSON.stringify({
      timestamp: time,
      caller_oid: oid,
      caller_upn: '',
      mcp_server: 'files',
      tool_name: tool,
      scope_used: 'mcp.tools.read',
      resource_accessed: '',
      latency_ms: 1,
      response_status: 200,
      apim_request_id: 'r1',
      outcome: 'ok'
    })
  const records = [
    call(janesObjectId, '2026-01-31T23:59:00Z'),
    call(janesObjectId, '2026-02-01T00:00:00Z'),
    call('22222222-2222-4333-8444-555555555555', '2026-02-02T00:00:00Z')
  ]
  const files = {'people.yml': peopleFile, 'audit.jsonl': `${records.join('\n')}\nno record\n`}

  test('show the calls after the last day in step 4', async () => {
    const report = await json(files, {records: 'audit.jsonl'})
    expect(placesOf(report)).toEqual({
      consent: [],
      federation: [],
      runners: [],
      audit: ['audit.jsonl:2 call-after-departure']
    })
    expect(report.unreadable).toHaveLength(1)
  })

  test('make it fail', async () => {
    const inputs = {records: 'audit.jsonl', 'fail-on': 'error'}
    expect((await offboard(files, inputs)).exitCode).toBe(1)
  })
})

describe('sign-offs', () => {
  const files = {CODEOWNERS: '* @jdoe\n', 'people.yml': peopleFile}
  const logOf = (workspace: string) =>
    fs.readFileSync(path.join(workspace, 'people.done.jsonl'), 'utf8')

  test('are appended with who and when, and shown', async () => {
    const {workspace, host} = await offboard(files, {done: 'consent,federation'})
    const lines = logOf(workspace)
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines).toEqual([
      expect.objectContaining({
        step: 'consent',
        person: janesObjectId,
        left: '2026-01-31',
        by: 'kim-admin',
        findings: 0
      }),
      expect.objectContaining({step: 'federation', by: 'kim-admin', findings: 1})
    ])
    expect(host.logged).toContain(
      "step 'federation' is signed off with 1 finding that is still there"
    )
    const before = logOf(workspace)
    const {text} = await offboard({}, {done: 'consent', format: 'json'}, workspace)
    expect(logOf(workspace).startsWith(before)).toBe(true)
    const {steps} = JSON.parse(text) as ReportJson
    expect(steps.map(({done}) => done.map(({by}) => by))).toEqual([
      ['kim-admin', 'kim-admin'],
      ['kim-admin'],
      [],
      []
    ])
  })

  test('are readable by their owner only', async () => {
    const {workspace} = await offboard(files, {done: 'audit'})
    if (process.platform === 'win32') return
    expect(fs.statSync(path.join(workspace, 'people.done.jsonl')).mode & 0o777).toBe(0o600)
  })

  test('of others do not count, nor those of an earlier time here', async () => {
    const line = (person: string, left: string) =>
      JSON.stringify({
        step: 'audit',
        person,
        left,
        by: 'x',
        at: '2026-02-01T00:00:00Z',
        run_url: '',
        findings: 0
      })
    const log = [
      line('kother', '2026-02-28'),
      line('jdoe', '2020-01-01'),
      line('JDOE', '2026-01-31')
    ]
    const {steps} = await json({...files, 'people.done.jsonl': `${log.join('\n')}\n`})
    expect(steps[3]!.done).toHaveLength(1)
  })

  test('that are none are said to be unreadable, and a cut line keeps to itself', async () => {
    const log = '{"step":"audit"}\n[]\nnull\n{"step":"all"}\n{"step":"consent","person":"jdoe"'
    const {workspace} = await offboard({...files, 'people.done.jsonl': log}, {done: 'consent'})
    expect(logOf(workspace).startsWith(`${log}\n`)).toBe(true)
    const {text} = await offboard({}, {format: 'json'}, workspace)
    const {steps, unreadable} = JSON.parse(text) as ReportJson
    expect(steps[0]!.done).toHaveLength(1)
    expect(unreadable.map(({reason}) => reason)).toEqual(
      [1, 2, 3, 4, 5].map(line => `line ${line}: it is not a sign-off`)
    )
  })

  test('of somebody with the same name and last day do not count', async () => {
    const twins =
      '- {name: Jane, github: jane-a, left: 2026-01-31}\n- {name: Jane, github: jane-b, left: 2026-01-31}\n'
    const workspace = writeTree({'people.yml': twins})
    await offboard({}, {person: 'jane-a', done: 'audit'}, workspace)
    const done = async (person: string) => {
      const {text} = await offboard({}, {person, format: 'json'}, workspace)
      return (JSON.parse(text) as ReportJson).steps[3]!.done.length
    }
    expect([await done('jane-a'), await done('jane-b')]).toEqual([1, 0])
  })

  test('that cannot be written are wrong usage, and nothing is reported as done', async () => {
    const workspace = writeTree({...files, 'people.done.jsonl/a': ''})
    const {exitCode, failure, text} = await offboard({}, {done: 'audit'}, workspace)
    expect([exitCode, text]).toEqual([2, ''])
    expect(failure).toBe(
      'the sign-off cannot be written to people.done.jsonl: it is a folder, not a file (EISDIR)'
    )
  })

  test('follow no link out of the workspace', async () => {
    const outside = writeTree({'log.jsonl': ''})
    const workspace = writeTree(files)
    fs.symlinkSync(path.join(outside, 'log.jsonl'), path.join(workspace, 'people.done.jsonl'))
    const {exitCode} = await offboard({}, {done: 'audit'}, workspace)
    expect([exitCode, fs.readFileSync(path.join(outside, 'log.jsonl'), 'utf8')]).toEqual([2, ''])
  })
})
