import fs from 'node:fs'
import {defaultConfig} from '../../shared/lint/config/config.js'
import type {Finding} from '../../shared/lint/finding.js'
import {lint} from '../../shared/lint/lint.js'
import {rules} from '../../shared/lint/rules/catalog.js'
import {writeTree} from '../../test/support/tree.js'
import {type CorpusFile, withValues} from './build.js'

/** Rules that the corpus is labeled for. */
export const measuredRules: readonly string[] = [
  'auto-approved-tools',
  'broad-filesystem',
  'config-printed',
  'config-written-in-script',
  'credential-in-arguments',
  'host-mount',
  'insecure-transport',
  'root-filesystem',
  'secrets-service-access',
  'shell-pipeline',
  'stored-credential',
  'tls-verification-disabled',
  'unbounded-filesystem',
  'unknown-config-key',
  'unpinned-server',
  'vulnerable-server',
  'wrong-reference-syntax'
]

export interface Score {
  found: number
  missed: number
  wrong: number
}

export interface Measurement {
  readonly byRule: ReadonlyMap<string, Score>
  readonly byClient: ReadonlyMap<string, Score>
  readonly total: Score
  /** `file:line rule` of what was missed and of what was found without a label. */
  readonly missed: readonly string[]
  readonly wrong: readonly string[]
}

/** Writes the corpus with made-up values into a temporary folder. */
export function writeCorpus(corpus: readonly CorpusFile[]): string {
  return writeTree(
    Object.fromEntries(corpus.map(({path, text}, index) => [path, withValues(text, index + 1)]))
  )
}

/** Lints the corpus and compares the findings with the labels, by rule and line. */
export async function measure(corpus: readonly CorpusFile[]): Promise<Measurement> {
  const root = writeCorpus(corpus)
  try {
    const {findings} = await lint({
      root,
      paths: [root],
      config: defaultConfig,
      rules: rules.filter(({id}) => measuredRules.includes(id))
    })
    return compare(corpus, findings)
  } finally {
    fs.rmSync(root, {recursive: true, force: true})
  }
}

export function compare(corpus: readonly CorpusFile[], findings: readonly Finding[]): Measurement {
  const byRule = new Map<string, Score>()
  const byClient = new Map<string, Score>()
  const total: Score = {found: 0, missed: 0, wrong: 0}
  const missed: string[] = []
  const wrong: string[] = []
  const count = (kind: keyof Score, rule: string, client: string) => {
    for (const [map, key] of [
      [byRule, rule],
      [byClient, client]
    ] as const) {
      const score = map.get(key) ?? {found: 0, missed: 0, wrong: 0}
      score[kind]++
      map.set(key, score)
    }
    total[kind]++
  }
  const expected = new Map<string, {rule: string; client: string}>()
  for (const {path, client, labels} of corpus) {
    for (const {rule, line} of labels) expected.set(`${path}:${line} ${rule}`, {rule, client})
  }
  const clients = new Map(corpus.map(({path, client}) => [path, client]))
  const seen = new Map(
    findings.map(({location: {file, line}, ruleId}) => [
      `${file}:${line} ${ruleId}`,
      {rule: ruleId, client: clients.get(file) ?? 'none'}
    ])
  )
  for (const [key, {rule, client}] of expected) {
    count(seen.has(key) ? 'found' : 'missed', rule, client)
    if (!seen.has(key)) missed.push(key)
  }
  for (const [key, {rule, client}] of seen) {
    if (expected.has(key)) continue
    count('wrong', rule, client)
    wrong.push(key)
  }
  return {byRule, byClient, total, missed, wrong}
}

export function precision({found, wrong}: Score): number {
  return found + wrong === 0 ? 1 : found / (found + wrong)
}

export function recall({found, missed}: Score): number {
  return found + missed === 0 ? 1 : found / (found + missed)
}

/** The result as tables for people. */
export function renderMeasurement(measurement: Measurement): string {
  const table = (title: string, scores: ReadonlyMap<string, Score>) => [
    `${title.padEnd(28)}  found  missed  wrong  precision   recall`,
    ...[...scores].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, score]) => row(name, score)),
    ''
  ]
  return [
    ...table('rule', measurement.byRule),
    ...table('client', measurement.byClient),
    row('all', measurement.total),
    ...measurement.missed.map(key => `missed ${key}`),
    ...measurement.wrong.map(key => `wrong  ${key}`)
  ].join('\n')
}

function row(name: string, score: Score): string {
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`
  return [
    name.padEnd(28),
    String(score.found).padStart(5),
    String(score.missed).padStart(6),
    String(score.wrong).padStart(5),
    percent(precision(score)).padStart(9),
    percent(recall(score)).padStart(7)
  ].join('  ')
}
