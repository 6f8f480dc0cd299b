import fs from 'node:fs'
import {UsageError} from '../../errors.js'
import {toolName} from '../../version.js'
import {readText} from '../files/read-text.js'
import type {Finding} from '../finding.js'
import {contentPart} from './fingerprint.js'

const schemaVersion = 1

/** A finding that was there when the baseline was written. */
export interface BaselineEntry {
  readonly ruleId: string
  readonly file: string
  readonly fingerprint: string
}

/** What a baseline leaves of a result. */
export interface BaselineMatch {
  /** Findings that are not in the baseline. */
  readonly fresh: readonly Finding[]
  readonly known: readonly Finding[]
  /** Entries that no finding matches any more. */
  readonly vanished: readonly BaselineEntry[]
}

/**
 * Reads a baseline file.
 * @throws UsageError when it is not there or not a baseline.
 */
export async function readBaseline(file: string): Promise<BaselineEntry[]> {
  if (!fs.existsSync(file))
    throw new UsageError(`baseline ${file} does not exist: write it once with write-baseline`)
  // Regular files of a sensible size only: a pipe or device would never end.
  const content = readText(file)
  if ('error' in content)
    throw new UsageError(`baseline ${file} cannot be read: it ${content.error}`)
  return parseBaseline('text' in content ? content.text : '', file)
}

/** @throws UsageError when the text is not a baseline; `name` stands in the message. */
export function parseBaseline(text: string, name: string): BaselineEntry[] {
  const broken = (reason: string) =>
    new UsageError(`baseline ${name}: ${reason}: write it again with write-baseline`)
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw broken('it is not valid JSON (a merge conflict?)')
  }
  const document = (value ?? {}) as {schemaVersion?: unknown; findings?: unknown}
  if (document.schemaVersion !== schemaVersion) {
    throw broken(`its schemaVersion is not ${schemaVersion}`)
  }
  const entries = document.findings
  if (!Array.isArray(entries) || !entries.every(isEntry)) {
    throw broken("'findings' is not a list of {ruleId, file, fingerprint}")
  }
  return entries
}

function isEntry(value: unknown): value is BaselineEntry {
  const entry = (value ?? {}) as Record<string, unknown>
  return ['ruleId', 'file', 'fingerprint'].every(key => typeof entry[key] === 'string')
}

/**
 * The baseline of these findings as a file's text. Sorted and without positions or messages, so
 * that its history shows what came and went and nothing else.
 */
export function formatBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries
    .map(({ruleId, file, fingerprint}) => ({file, ruleId, fingerprint}))
    .sort(
      (a, b) =>
        compare(a.file, b.file) ||
        compare(a.ruleId, b.ruleId) ||
        compare(a.fingerprint, b.fingerprint)
    )
    .map(entry => `    ${JSON.stringify(entry)}`)
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `{\n  "schemaVersion": ${schemaVersion},\n  "tool": "${toolName}",\n  "findings": ${list}\n}\n`
}

/** By code units: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Tells new findings from those in the baseline. An entry whose file is gone still matches the same
 * finding in another file, once: the file was renamed.
 */
export function matchBaseline(
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
  fileExists: (file: string) => boolean
): BaselineMatch {
  const open = new Map<string, BaselineEntry>()
  for (const entry of entries) open.set(entry.fingerprint, entry)
  const known = new Set<Finding>()
  for (const finding of findings) if (open.delete(finding.fingerprint)) known.add(finding)

  const moved = new Map<string, BaselineEntry[]>()
  for (const entry of open.values()) {
    if (fileExists(entry.file)) continue
    const key = `${entry.ruleId} ${contentPart(entry.fingerprint)}`
    moved.set(key, [...(moved.get(key) ?? []), entry])
  }
  for (const finding of findings) {
    if (known.has(finding)) continue
    const entry = moved.get(`${finding.ruleId} ${contentPart(finding.fingerprint)}`)?.shift()
    if (!entry) continue
    open.delete(entry.fingerprint)
    known.add(finding)
  }
  return {
    fresh: findings.filter(finding => !known.has(finding)),
    known: findings.filter(finding => known.has(finding)),
    vanished: [...open.values()]
  }
}
