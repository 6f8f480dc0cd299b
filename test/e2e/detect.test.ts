import {spawn} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {Ajv} from 'ajv'
import {recordsOf} from '../support/audit-rows.js'
import {jsonLines} from '../support/detect.js'
import {runAction, runCli, runTask} from '../support/fronts.js'
import {root} from '../support/root.js'
import {removeTrees, writeTree} from '../support/tree.js'

afterAll(removeTrees)

const oid = '9f3a2b1c-4d5e-4f7a-8b9c-0d1e2f3a4b5c'
const records = Array.from({length: 240}, (_, i) => ({
  ...recordsOf([{at: '2026-11-17T02:00:00Z', oid, outcome: 'ok'}])[0]!,
  timestamp: new Date(Date.parse('2026-11-17T02:00:00Z') + i * 15_000).toISOString(),
  resource_accessed: `/srv/dept-${i % 34}/plan-${i}.docx`,
  run_url: 'https://github.com/octo-mia/tools/actions/runs/7',
  apim_request_id: `request-${i}`,
  traceparent: `trace-${i}`
}))
const tree = {
  'audit.jsonl': jsonLines(records),
  'people.yml': '- {name: Mia, github: octo-mia, left: 2026-10-30}\n',
  '.mcp-gatehouse.yml': 'detections: {time-zone: Europe/Berlin}\n'
}
const inputs = {
  command: 'detect',
  records: 'audit.jsonl',
  people: 'people.yml',
  format: 'json'
}

interface Report {
  summary: object
  alerts: {detectionId: string; message: string; count: number; file: string; line: number}[]
  unreadable: object[]
}

const reportIn = (workspace: string) =>
  JSON.parse(fs.readFileSync(path.join(workspace, 'out/report.json'), 'utf8')) as Report

test('the three fronts find the incident and fail with the same words', async () => {
  const workspace = writeTree(tree)
  const reports: Report[] = []
  const collect = () => {
    reports.push(reportIn(workspace))
    fs.rmSync(path.join(workspace, 'out'), {recursive: true})
  }
  const action = await runAction({
    workspace,
    inputs: {...inputs, 'output-file': 'out/report.json'}
  })
  collect()
  const task = await runTask({workspace, inputs: {...inputs, outputFile: 'out/report.json'}})
  collect()
  const cli = await runCli(
    'detect audit.jsonl --people people.yml --format json --output-file out/report.json'.split(' '),
    {workspace}
  )
  collect()
  expect(reports[1]).toEqual(reports[0])
  expect(reports[2]).toEqual(reports[0])
  expect(reports[0]?.summary).toMatchObject({
    records: 240,
    unreadable: 0,
    alerts: 2,
    from: '2026-11-17T02:00:00.000Z',
    until: '2026-11-17T02:59:45.000Z'
  })
  expect(reports[0]?.alerts.map(({detectionId, message}) => [detectionId, message])).toEqual([
    [
      'call-after-departure',
      `object ${oid}: 240 calls by an identity of a person whose last day was 2026-10-30; 2026-11-17 03:00 to 2026-11-17 03:59 Europe/Berlin`
    ],
    [
      'high-volume-files',
      `object ${oid}: 240 file reads in 34 directories (more than 100 reads or 20 directories within 60 minutes); 2026-11-17 03:00 to 2026-11-17 03:59 Europe/Berlin`
    ]
  ])

  expect([action.exitCode, task.result, cli.exitCode]).toEqual([1, 'Failed', 1])
  expect(action.outputs).toMatchObject({findings: '2', errors: '2', warnings: '0', alerts: '2'})
  expect(task.variables['alerts']?.value).toBe('2')
  const annotations = action.commands.filter(({command}) => command === 'error')
  expect(annotations.map(({properties}) => properties['title'] ?? '')).toEqual([
    'call-after-departure',
    'high-volume-files',
    ''
  ])
  expect(cli.stderr).toContain('detect found 2 alerts of severity error (--fail-on: error)')
  for (const run of [action, task]) {
    expect(run.summary).toContain('## MCP gatehouse: 2 errors in 240 records of 1 file')
    expect(run.everything).not.toMatch(/dept-|plan-/)
  }
})

describe('on the command line', () => {
  const run = (workspace: string, args: string) =>
    runCli(['detect', ...args.split(' ').filter(Boolean)], {workspace})

  test('the text report says what was found, what to do, and what did not run', async () => {
    const workspace = writeTree({...tree, 'audit.jsonl': `${tree['audit.jsonl']}{"times`})
    const {stdout, exitCode} = await run(workspace, 'audit.jsonl --detections high-volume-files')
    expect(exitCode).toBe(1)
    expect(stdout.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^audit\.jsonl:21: error: object .* \[high-volume-files\]$/),
      expect.stringMatching(/^ {4}Find the run or person/),
      'audit.jsonl:241: not read: the line is cut short',
      '1 error in 240 records of 1 file, 1 not read'
    ])
  })

  test('SARIF is valid', async () => {
    const workspace = writeTree(tree)
    const {stdout} = await run(workspace, 'audit.jsonl --people people.yml --format sarif')
    const folder = path.join(root, 'test/fixtures/sarif')
    const [name] = fs.readdirSync(folder).filter(file => file.endsWith('.json'))
    const schema = JSON.parse(fs.readFileSync(path.join(folder, name!), 'utf8'))
    const ajv = new Ajv({strict: false, validateFormats: false, logger: false})
    delete schema.$schema
    delete schema.id
    delete schema.$id
    const log = JSON.parse(stdout) as {runs: {results: {ruleId: string}[]}[]}
    expect([ajv.compile(schema)(log), log.runs[0]?.results.map(({ruleId}) => ruleId)]).toEqual([
      true,
      ['call-after-departure', 'high-volume-files']
    ])
  })

  test('standard input, with nothing left behind', async () => {
    const workspace = writeTree({})
    const child = spawn(process.execPath, [path.join(root, 'dist/cli.js'), 'detect', '-'], {
      cwd: workspace,
      stdio: ['pipe', 'pipe', 'ignore']
    })
    let stdout = ''
    child.stdout.on('data', text => {
      stdout += String(text)
    })
    child.stdin.end(tree['audit.jsonl'])
    const code = await new Promise(resolve => child.on('close', resolve))
    expect([code, stdout.split('\n')[0]]).toEqual([
      1,
      expect.stringMatching(/^<stdin>:21: error: .* \[high-volume-files\]$/)
    ])
  })

  test('a state file makes a new pair of caller and tool known', async () => {
    const day = (date: string, tool: string) =>
      jsonLines(recordsOf([{at: `2026-11-${date}T10:00:00Z`, oid: 'job', tool, outcome: 'ok'}]))
    const workspace = writeTree({
      'a.jsonl': day('10', 'read_file'),
      'b.jsonl': day('12', 'write_file'),
      'c.jsonl': day('13', 'write_file')
    })
    const options = '--detections new-caller-for-tool --state-file state.jsonl --fail-on note'
    const codes: (number | null)[] = []
    for (const name of ['a', 'b', 'c']) {
      codes.push((await run(workspace, `${name}.jsonl ${options}`)).exitCode)
    }
    expect(codes).toEqual([0, 1, 0])
    expect(fs.readdirSync(workspace).sort()).toEqual([
      'a.jsonl',
      'b.jsonl',
      'c.jsonl',
      'state.jsonl'
    ])
  })

  test('an allowed caller is left out, and an allowance that has ended is said', async () => {
    const allow = (until: string) =>
      `detections: {allow: [{detection: high-volume-files, caller: ${oid.toUpperCase()}, reason: the nightly index, until: ${until}}]}\n`
    const allowed = writeTree({...tree, '.mcp-gatehouse.yml': allow('2099-01-01')})
    const quiet = await run(allowed, 'audit.jsonl')
    expect([quiet.exitCode, quiet.stdout]).toEqual([
      0,
      expect.stringContaining('240 records left out for callers that the configuration allows')
    ])
    const ended = writeTree({...tree, '.mcp-gatehouse.yml': allow('2026-11-16')})
    const loud = await run(ended, 'audit.jsonl --until 2026-11-20')
    expect([loud.exitCode, loud.stdout]).toEqual([
      1,
      expect.stringContaining(
        `the allow entry of high-volume-files for ${oid.toUpperCase()} ended on 2026-11-16 (the nightly index): remove it, or decide anew`
      )
    ])
  })

  test.each([
    ['', "detect needs the input '--records'"],
    ['no.jsonl', "the records 'no.jsonl' are not there"],
    [
      'audit.jsonl --detections gap-in-logs',
      "there is no detection 'gap-in-logs': did you mean 'gap-in-log'?"
    ],
    ['audit.jsonl --since yesterday', "input '--since' must be a time"],
    ['audit.jsonl --format junit', 'detect has no junit report'],
    ['audit.jsonl --people audit.jsonl', 'audit.jsonl'],
    ['--emit kql', "detect needs the input '--output-folder'"],
    [
      'audit.jsonl --upload-endpoint https://evil.example --upload-rule dcr-1 --upload-stream Custom-A',
      'must end in .ingest.monitor.azure.com'
    ],
    ['audit.jsonl --upload-rule dcr-1', "'--upload-endpoint' and '--upload-stream' is missing"],
    ['people.yml', 'no record could be read (1 problem)']
  ])('%s is refused in words', async (args, message) => {
    const {exitCode, stderr} = await run(writeTree(tree), args)
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(message)])
  })

  test('emit writes the files and reads no records', async () => {
    const workspace = writeTree(tree)
    const {exitCode, stderr} = await run(workspace, '--emit terraform --output-folder out')
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('16 files written to out')])
    expect(
      fs.readFileSync(path.join(workspace, 'out/queries/off-hours-write.kql'), 'utf8')
    ).toContain('datetime_utc_to_local(TimeGenerated, "Europe/Berlin")')
  })
})
