import type {
  Change,
  ChecklistName,
  ChecklistReport,
  ChecklistSummary,
  Comparison,
  ControlChange,
  ControlResult,
  ControlVerdict,
  Evidence,
  FigureChange,
  Figures,
  RecordFigures
} from '../../shared/checklist/checklist-report.js'
import {count, list, object, orNull, place, type Schema, schemaText, text} from './json-schema.js'

/** Each property of a report's part: a `?` where it may be absent, as in its type. */
type Properties<Part> = {
  readonly [Name in keyof Part & string as undefined extends Part[Name]
    ? `${Name}?`
    : Name]-?: Schema
}

/** The schema of a part of the report; the compiler holds its names against the type. */
const part = <Part>(properties: Properties<Part>, description?: string): Schema =>
  object(properties as Readonly<Record<string, Schema>>, description)

/** The words of a type, all of them: the compiler asks for each. */
const oneOf = <Word extends string>(words: Readonly<Record<Word, true>>): Schema => ({
  enum: Object.keys(words)
})

const verdicts: Readonly<Record<ControlVerdict, true>> = {
  FAIL: true,
  PASS: true,
  NOT_PROVEN: true,
  OUT_OF_REPO: true
}

const tool = object({name: text('mcp-gatehouse'), version: text('Its version.')})

const summary = part<ChecklistSummary>({
  fail: count('Controls whose verdict is FAIL.'),
  pass: count('Controls whose verdict is PASS.'),
  notProven: count('Controls whose verdict is NOT_PROVEN.'),
  outOfRepo: count('Controls whose verdict is OUT_OF_REPO.')
})

const evidence = part<Evidence>({
  message: text('What the place shows: a clause without a full stop.'),
  file: text('Relative to the root, with /.'),
  line: place('From 1.'),
  'ruleId?': text('In a FAIL: the rule whose finding this is.'),
  'accepted?': object(
    {
      reason: text('Why somebody accepted the finding.'),
      'until?': {
        description: 'Last day of the acceptance, YYYY-MM-DD; without an end when absent.',
        type: 'string',
        pattern: '^\\d{4}-\\d{2}-\\d{2}$'
      }
    },
    'The finding is accepted; the control fails all the same.'
  )
})

const id = {
  description: 'mcp-01 to mcp-16, or ai-01 and so on.',
  type: 'string',
  pattern: '^(mcp|ai)-\\d{2}$'
}
const title = text('What the control asks for, in one line.')

/** What holds besides where the verdict is this one. */
const when = (verdict: ControlVerdict, ...held: readonly Schema[]): Schema => ({
  if: {type: 'object', properties: {verdict: {const: verdict}}},
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: {allOf: held}
})
const items = (name: string, limit: Schema): Schema => ({
  type: 'object',
  properties: {[name]: {type: 'array', ...limit}}
})
const some = (name: string): Schema => items(name, {minItems: 1})
const none = (name: string): Schema => items(name, {maxItems: 0})
const has = (name: string): Schema => ({
  type: 'object',
  properties: {[name]: {type: 'string'}},
  required: [name]
})

const control = {
  ...part<ControlResult>({
    id,
    title,
    verdict: oneOf(verdicts),
    evidence: list(evidence, 'What proves a FAIL or a PASS.'),
    missing: list(text('A clause without a full stop.'), 'What would have to be shown for a PASS.'),
    'fix?': text('What to do; absent in a PASS.'),
    'command?': text('In OUT_OF_REPO: the command that shows it.')
  }),
  allOf: [
    when('FAIL', some('evidence'), has('fix')),
    when('PASS', some('evidence'), none('missing'), {not: has('fix')}),
    when('NOT_PROVEN', none('evidence'), some('missing'), has('fix')),
    when('OUT_OF_REPO', none('evidence'), some('missing'), has('command'))
  ]
}

const time = (description: string): Schema => ({description, type: 'string', format: 'date-time'})
const minutes = (description: string): Schema => ({description, type: 'number', minimum: 0})

const records = part<RecordFigures>(
  {
    from: time('Time of the first record.'),
    until: time('Time of the last record.'),
    gatewayCalls: count("Finished calls of tools that the gateway's log has."),
    clientCalls: count('Finished calls of tools that audit files of call have.'),
    refusedCalls: count(
      "Answers with status 403 in the gateway's log; in the audit files where there is no such log."
    ),
    'logged?': object(
      {
        calls: count("Calls of the audit files that the gateway's log has as well."),
        of: place('Calls of the audit files that it should have.')
      },
      'Absent where one of the two sides is not there.'
    ),
    fileAnomalies: count('Alerts of high-volume-files.'),
    'minutesToDetect?': minutes(
      'Mean from the first read of such an anomaly to the read that raised its alert.'
    ),
    unreadable: count('Lines that could not be read, and are in no count.')
  },
  'What the records show that were given.'
)

const figures = part<Figures>(
  {
    servers: count('MCP servers in configurations, pipelines and scripts.'),
    serversWithStoredCredential: count(
      'Of these, servers whose configuration holds a credential in plain text.'
    ),
    'records?': records
  },
  'Counts for the table of before and after.'
)

const changes: Readonly<Record<Change, true>> = {
  better: true,
  worse: true,
  same: true,
  added: true,
  removed: true
}

const verdictOrNull = (description: string): Schema => ({
  description,
  enum: [...Object.keys(verdicts), null]
})

const controlChange = part<ControlChange>({
  id,
  title,
  change: oneOf(changes),
  before: verdictOrNull('Null for a control that the earlier report did not have.'),
  after: verdictOrNull('Null for a control that is not in the checklist any more.'),
  newEvidence: list(evidence, 'Evidence that the earlier report did not have.'),
  goneEvidence: list(evidence, 'Evidence of the earlier report that is not there any more.')
})

const figureChange = part<FigureChange>({
  id: oneOf<FigureChange['id']>({
    servers: true,
    'stored-credentials': true,
    'calls-logged': true,
    'calls-refused': true,
    'violations-blocked': true,
    'time-to-detect': true
  }),
  title: text('What is counted.'),
  unit: oneOf<FigureChange['unit']>({
    servers: true,
    percent: true,
    calls: true,
    violations: true,
    minutes: true
  }),
  before: orNull(minutes('Null where nothing shows it.')),
  after: orNull(minutes('Null where nothing shows it.')),
  basis: text('What the numbers are counted from, or what would show them.'),
  'command?': text('The command that shows what neither the repository nor records show.')
})

const comparison = part<Comparison>(
  {
    earlier: object({tool, summary}, 'The earlier report.'),
    summary: part<Comparison['summary']>({
      better: count('Controls with a better verdict.'),
      worse: count('Controls with a worse verdict.'),
      same: count('Controls whose verdict is neither better nor worse.'),
      added: count('Controls that the earlier report did not have.'),
      removed: count('Controls that are not in the checklist any more.')
    }),
    controls: list(controlChange, 'In the order of the checklist; removed controls come last.'),
    figures: list(figureChange, 'The table of before and after.')
  },
  'What changed since the report that compare-with names.'
)

/**
 * Text of `schema/checklist.schema.json`: the JSON report of `checklist`. Every report that a test
 * makes is held against it.
 */
export function checklistSchema(): string {
  return schemaText(
    "JSON report of mcp-gatehouse's checklist",
    part<ChecklistReport>({
      schemaVersion: {const: 1},
      tool,
      checklist: oneOf<ChecklistName>({'mcp-hardening': true, 'ai-pipeline': true}),
      summary,
      controls: list(control, 'In the order of the checklist.'),
      'figures?': figures,
      'comparison?': comparison
    })
  )
}
