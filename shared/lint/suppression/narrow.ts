import fs from 'node:fs'
import path from 'node:path'
import {type Changes, onlyChanged} from '../files/changes.js'
import type {LintResult} from '../finding.js'
import {type BaselineEntry, matchBaseline} from './baseline.js'

/** What a team wants to hear of: what is new, or what it has just touched. */
export interface Narrowing {
  /** Absolute path of the linted root. */
  readonly root: string
  /** Findings that were accepted before; undefined without a baseline. */
  readonly baseline?: readonly BaselineEntry[]
  /** Undefined when everything is of interest. */
  readonly changes?: Changes
  /** Changed lines rather than changed files. */
  readonly byLine: boolean
}

export interface Narrowed {
  readonly result: LintResult
  /** Findings that the baseline knows; they count as suppressed. */
  readonly known: number
  /** Findings outside of what changed; they are left out and not counted. */
  readonly unchanged: number
  /** Entries of the baseline that nothing matches any more. */
  readonly vanished: readonly BaselineEntry[]
}

/** Leaves out what is in the baseline and what has not changed. */
export async function narrow(
  result: LintResult,
  {root, baseline = [], changes, byLine}: Narrowing
): Promise<Narrowed> {
  const fileExists = (file: string) => fs.existsSync(path.join(root, file))
  const {fresh, known, vanished} = matchBaseline(result.findings, baseline, fileExists)
  const findings = changes ? await onlyChanged(fresh, changes, byLine) : fresh
  const unreadable = changes
    ? result.unreadable.filter(({file}) => changes.files.has(file))
    : result.unreadable
  return {
    result: {
      ...result,
      findings,
      unreadable,
      suppressed: result.suppressed + known.length,
      silenced: [
        ...(result.silenced ?? []),
        ...known.map(finding => ({finding, by: 'baseline' as const}))
      ]
    },
    known: known.length,
    unchanged: fresh.length - findings.length,
    vanished
  }
}
