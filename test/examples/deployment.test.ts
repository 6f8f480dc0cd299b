import {spawnSync} from 'node:child_process'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {load} from 'js-yaml'
import {auditColumns, auditTable} from '../../shared/audit/table.js'
import {checklists} from '../../shared/checklist/controls/index.js'
import {renderJson} from '../../shared/checklist/reports/json.js'
import {runChecklist} from '../../shared/checklist/run-checklist.js'
import {detections} from '../../shared/detect/detections/index.js'
import {
  alertRules,
  isByCaller,
  isoDuration,
  monitorSeverity
} from '../../shared/detect/emit/alert-rules.js'
import {readPolicy} from '../../shared/gateway/policy.js'
import {toolTables} from '../../shared/gateway/tool-table.js'
import {camelCase, inputs} from '../../shared/inputs.js'
import {loadConfig} from '../../shared/lint/config/load-config.js'
import {lint} from '../../shared/lint/lint.js'
import {ruleIds} from '../../shared/lint/rules/index.js'
import {checklistOf} from '../support/checklist.js'
import {deployment, deploymentFiles, readDeployment} from '../support/deployment.js'
import {bindingProblems} from '../support/kql/bind.js'
import {diagnosticsOf} from '../support/kql/service.js'
import {resourcesOf} from '../support/resources.js'
import {root} from '../support/root.js'
import {shown} from '../support/values.js'

const files = deploymentFiles
const names = (pattern: RegExp) =>
  Object.keys(files)
    .filter(name => pattern.test(name))
    .sort()

test.each(['deployment', 'deployment-kubernetes'])(
  'lint finds nothing in %s, and can read all of it',
  async name => {
    const folder = path.join(root, 'examples', name)
    const config = await loadConfig(folder, '', ruleIds)
    const {findings, unreadable} = await lint({root: folder, paths: [folder], config})
    expect([findings, unreadable]).toEqual([[], []])
  }
)

test('the checklist proves what a repository can show', async () => {
  const {controls, summary} = await runChecklist({
    root: deployment,
    paths: [deployment],
    config: await loadConfig(deployment, '', ruleIds),
    checklist: 'mcp-hardening',
    controls: checklists['mcp-hardening']
  })
  const others = controls.filter(({verdict}) => verdict !== 'PASS')
  expect(others.map(({id, verdict}) => [id, verdict])).toEqual([['mcp-01', 'OUT_OF_REPO']])
  expect(summary).toEqual({fail: 0, pass: 15, notProven: 0, outOfRepo: 1})
  for (const {verdict, evidence} of controls)
    expect(verdict !== 'PASS' || evidence.length > 0).toBe(true)
})

test('the second checklist fails nothing', async () => {
  const {summary} = await checklistOf(files, {checklist: 'ai-pipeline'})
  expect(summary.fail).toBe(0)
  expect(summary.pass).toBeGreaterThanOrEqual(12)
})

test('with values where the guide puts them, images are proven to be pinned as well', async () => {
  const {summary, controls} = await checklistOf(
    {
      ...files,
      'terraform/prod.auto.tfvars': files['terraform/example.tfvars']!,
      'bicep/prod.bicepparam': files['bicep/example.bicepparam']!
    },
    {checklist: 'ai-pipeline'}
  )
  expect(summary.fail).toBe(0)
  expect(controls.find(({id}) => id === 'ai-12')?.verdict).toBe('PASS')
})

test('the order in which files were made, and their line ends, change no byte of the report', async () => {
  const bytes = async (files: Readonly<Record<string, string>>) =>
    renderJson(await checklistOf(files))
  const entries = Object.entries(files)
  const first = await bytes(files)
  expect(await bytes(Object.fromEntries(entries.toReversed()))).toBe(first)
  const windows = entries.map(([name, text]) => [name, text.replaceAll('\n', '\r\n')])
  expect(await bytes(Object.fromEntries(windows))).toBe(first)
})

test('each language proves them by itself', async () => {
  for (const other of ['bicep', 'terraform']) {
    const own = Object.entries(files).filter(([name]) => !name.startsWith(`${other}/`))
    const {summary} = await checklistOf(Object.fromEntries(own))
    expect([other, summary]).toEqual([other, {fail: 0, pass: 15, notProven: 0, outOfRepo: 1}])
  }
})

describe('one set serves both languages', () => {
  const shared = names(/^(?:policies|azure-policy|queries)\/|^mcp-policy\.yml$/)

  test('policies, rules and queries stand once', () => {
    expect(shared.length).toBeGreaterThan(15)
    expect(names(/^(?:terraform|bicep)\/.*\.(?:xml|json|kql|ya?ml)$/)).toEqual([
      'bicep/bicepconfig.json'
    ])
  })

  test.each(['terraform', 'bicep'])('%s loads every one of them', language => {
    const text = names(new RegExp(`^${language}/.*\\.(?:tf|bicep)$`))
      .map(name => files[name])
      .join('\n')
    const loaded = new Set([...text.matchAll(/\.\.\/([\w./${}-]+)/g)].map(([, name]) => name))
    // Terraform names its queries by their keys in detections.json.
    if (loaded.has('queries/${each.key}.kql')) {
      for (const id of Object.keys(schedules)) loaded.add(`queries/${id}.kql`)
    }
    expect(shared.filter(name => !loaded.has(name))).toEqual([])
  })
})

interface Schedule {
  readonly title: string
  readonly severity: number
  readonly frequency: string
  readonly window: string
  readonly byCaller: boolean
}
const schedules = JSON.parse(readDeployment('queries/detections.json')) as Record<string, Schedule>

describe('queries', () => {
  const fragment = readDeployment('policies/mcp-audit.fragment.xml')
  const columns = JSON.parse(readDeployment('queries/columns.json')) as {
    name: string
    type: string
  }[]
  const transform = readDeployment('queries/transform.kql')

  test("are what detect writes from the deployment's configuration, with its schedules", async () => {
    const config = await loadConfig(deployment, '', ruleIds)
    const plan = {detections, settings: config.detections!, people: undefined}
    const written = new Map(alertRules(plan).map(rule => [rule.name, rule]))
    for (const [id, schedule] of Object.entries(schedules)) {
      const rule = written.get(id)!
      expect(readDeployment(`queries/${id}.kql`)).toBe(rule.query)
      expect(schedule).toEqual({
        title: `MCP: ${rule.title}`,
        severity: monitorSeverity(rule.severity),
        frequency: isoDuration(rule.schedule!.everyMinutes),
        window: isoDuration(rule.schedule!.overMinutes),
        byCaller: isByCaller(rule)
      })
    }
    const ids = Object.keys(schedules)
    expect(names(/^queries\/.*\.kql$/)).toEqual(
      [...ids, 'transform'].map(id => `queries/${id}.kql`).sort()
    )
    expect(ids).toEqual(
      expect.arrayContaining(['off-hours-write', 'high-volume-files', 'repeated-denials'])
    )
  })

  test.each(Object.keys(schedules))('%s binds', id => {
    expect(bindingProblems(readDeployment(`queries/${id}.kql`))).toEqual([])
  })

  test('the transformation binds, and reads what the gateway writes', () => {
    const event = {TimeGenerated: 'datetime', RawData: 'string', Properties: 'dynamic'}
    expect(diagnosticsOf(transform, {source: event})).toEqual([])
    expect(diagnosticsOf(transform.replace('RawData', 'Raw'), {source: event})).not.toEqual([])
    const written = [...fragment.matchAll(/new JProperty\("(\w+)"/g)].map(([, name]) => name)
    const read = [...transform.matchAll(/record\.(\w+)/g)].map(([, name]) => name)
    expect(written.length).toBe(13)
    expect([...read].sort()).toEqual([...written].sort())
  })

  test('the table has the columns of the audit record', () => {
    const types = Object.fromEntries(columns.map(({name, type}) => [name, type.toLowerCase()]))
    expect(types).toEqual(auditColumns)
    for (const language of ['terraform/logs.tf', 'bicep/logs.bicep']) {
      expect(files[language]).toContain(auditTable)
    }
  })
})

test('the gateway gets the classes that the policy command prints', async () => {
  const values = await resourcesOf(
    {...files, 'terraform/terraform.tfvars': files['terraform/example.tfvars']!},
    'microsoft.apimanagement/service/namedvalues'
  )
  const tables = new Map<string, unknown>()
  for (const {source, body} of values) {
    const {name, properties} = shown(body) as {name: string; properties: {value: unknown}}
    if (source === 'terraform' && name.startsWith('mcp-tools-')) tables.set(name, properties.value)
  }
  const printed = toolTables(await readPolicy('mcp-policy.yml', deployment))
  expect(printed.length).toBe(3)
  expect(tables).toEqual(
    new Map(printed.flatMap(({namedValues}) => namedValues.map(({name, value}) => [name, value])))
  )
})

test('workflows and pipeline give inputs that there are', () => {
  const steps = names(/^\.github\/workflows\/|^azure-pipelines\.yml$/).flatMap(name =>
    stepsIn(load(files[name]!))
  )
  expect(steps.map(({command}) => command)).toEqual(
    expect.arrayContaining(['lint', 'checklist', 'token', 'verify', 'call', 'secrets'])
  )
  for (const {command, given, isTask} of steps) {
    const own = inputs.filter(({commands}) => commands.some(name => name === command))
    // A command that is not built yet has no inputs to compare with.
    if (own.length === 0) continue
    const known = own.map(({name}) => (isTask ? camelCase(name) : name))
    expect({
      command,
      unknown: given.filter(name => ![...known, 'command', 'azureSubscription'].includes(name))
    }).toEqual({command, unknown: []})
  }
})

interface Step {
  readonly command: unknown
  readonly given: readonly string[]
  readonly isTask: boolean
}

/** The steps that use this project, at any depth. */
function stepsIn(node: unknown): Step[] {
  if (typeof node !== 'object' || node === null) return []
  const {uses, task, with: given, inputs} = node as Record<string, unknown>
  const values = (given ?? inputs ?? {}) as Record<string, unknown>
  const isOurs = /mcp-gatehouse@|^McpGatehouse@/.test(String(uses ?? task))
  const own = isOurs
    ? [{command: values['command'], given: Object.keys(values), isTask: task !== undefined}]
    : []
  return [...own, ...Object.values(node).flatMap(stepsIn)]
}

const terraform = spawnSync('terraform', ['version'], {encoding: 'utf8'})
// Terraform formats its own files; where it is not installed, only its form is not checked.
const withTerraform = terraform.status === 0 ? test : test.skip

withTerraform.each(['deployment', 'deployment-kubernetes'])(
  'terraform fmt has nothing to change in %s',
  folder => {
    const {status, stdout} = spawnSync(
      'terraform',
      ['fmt', '-check', '-recursive', path.join(root, 'examples', folder)],
      {
        encoding: 'utf8'
      }
    )
    expect([status, stdout]).toEqual([0, ''])
  }
)
