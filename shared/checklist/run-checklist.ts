import fs from 'node:fs'
import path from 'node:path'
import type {LintConfig} from '../lint/config/config.js'
import type {LintOptions} from '../lint/lint.js'
import {lint} from '../lint/lint.js'
import {readBaseline} from '../lint/suppression/baseline.js'
import {
  baselineFile,
  defaultBaseline,
  hasDefaultBaseline
} from '../lint/suppression/baseline-file.js'
import {toolName, version} from '../version.js'
import {acceptedFindings} from './accepted-findings.js'
import type {
  ChecklistName,
  ChecklistReport,
  ChecklistSummary,
  ControlResult,
  ControlVerdict,
  RecordFigures
} from './checklist-report.js'
import type {Control, RepositoryFacts} from './control.js'
import {readDocuments} from './documents.js'
import {evaluateControl} from './evaluate-control.js'
import {figuresOf} from './figures.js'
import {Observer} from './observer.js'

export interface ChecklistOptions
  extends Pick<LintOptions, 'root' | 'paths' | 'config' | 'today' | 'trace' | 'onProgress'> {
  readonly checklist: ChecklistName
  readonly controls: readonly Control[]
  /** What audit records show, where some were given. */
  readonly records?: RecordFigures | undefined
}

/**
 * Holds a repository against the controls of a checklist. The rules that it needs run once, with
 * none of them turned off and nothing left out for being unsure.
 *
 * @throws UsageError when a path is not there, or the baseline cannot be read
 */
export async function runChecklist(options: ChecklistOptions): Promise<ChecklistReport> {
  const {root, paths, config, controls, checklist} = options
  const needed = new Set(controls.flatMap(({fails}) => fails.map(({rule}) => rule)))
  const observer = new Observer(controls)
  const result = await lint({
    ...options,
    config: withAllRules(config),
    ruleIds: needed,
    observers: [observer.group]
  })
  const name = config.baseline ?? (hasDefaultBaseline(root) ? defaultBaseline : undefined)
  const findings = acceptedFindings(result, {
    off: new Set(Object.keys(config.rules).filter(id => config.rules[id] === 'off')),
    baseline: name === undefined ? [] : await readBaseline(baselineFile(root, name)),
    fileExists: file => fs.existsSync(path.join(root, file))
  })
  const facts: RepositoryFacts = {
    repository: observer.repository,
    config,
    inventory: result.inventory,
    documents: await readDocuments(root, paths, config)
  }
  const results = controls.map(control => {
    const seen = new Map(
      control.links.map(link => [
        link,
        [...(observer.verdicts.get(link) ?? []), ...(link.inRepository?.(facts) ?? [])]
      ])
    )
    return evaluateControl(control, facts, seen, {findings, unreadable: result.unreadable})
  })
  return {
    schemaVersion: 1,
    tool: {name: toolName, version},
    checklist,
    summary: summaryOf(results),
    controls: results,
    figures: figuresOf(result.inventory, options.records)
  }
}

/** A rule that is off hides no defect: its findings fail the control as accepted ones. */
function withAllRules(config: LintConfig): LintConfig {
  return {...config, rules: {}, minConfidence: 'low'}
}

function summaryOf(results: readonly ControlResult[]): ChecklistSummary {
  const count = (wanted: ControlVerdict) => results.filter(({verdict}) => verdict === wanted).length
  return {
    fail: count('FAIL'),
    pass: count('PASS'),
    notProven: count('NOT_PROVEN'),
    outOfRepo: count('OUT_OF_REPO')
  }
}
