/**
 * What a comment remembers of the findings that it lists, hidden in its Markdown, so that the next
 * push can say what is new and what is fixed. Anybody may write such a comment: what is read from
 * one is checked, and shown as text.
 */
import {deflateRawSync, inflateRawSync} from 'node:zlib'
import type {Finding} from '../lint/finding.js'
import {toolName} from '../version.js'

/** A finding as a comment remembers it. */
export interface RememberedFinding {
  readonly fingerprint: string
  readonly ruleId: string
  readonly file: string
}

export interface CommentState {
  /** SHA of the commit that was linted; empty when it is not known. */
  readonly commit: string
  readonly findings: readonly RememberedFinding[]
  /** What the push before it had, for another run of the same commit. */
  readonly before?: readonly RememberedFinding[]
}

/** What changed since the push before. */
export interface Change {
  /** Fingerprints of the findings that were not there. */
  readonly fresh: ReadonlySet<string>
  readonly fixed: readonly RememberedFinding[]
}

const mark = `<!-- ${toolName} state `
/** More findings than these are not remembered: a comment has room for little. */
const remembered = 300
const longestState = 20_000
const longestText = 1_000_000

/** The change that a run makes, and what its comment is to remember. */
export function stateAfter(
  previous: CommentState | undefined,
  commit: string,
  findings: readonly Finding[]
): {readonly state: CommentState | undefined; readonly change: Change | undefined} {
  const now = findings.map(({fingerprint, ruleId, location}) => ({
    fingerprint,
    ruleId,
    file: location.file
  }))
  const isRerun = previous !== undefined && commit !== '' && previous.commit === commit
  const before = isRerun ? previous.before : previous?.findings
  const state =
    now.length > remembered ? undefined : {commit, findings: now, ...(before && {before})}
  if (!before) return {state, change: undefined}
  const known = new Set(before.map(({fingerprint}) => fingerprint))
  const present = new Set(now.map(({fingerprint}) => fingerprint))
  return {
    state,
    change: {
      fresh: new Set([...present].filter(fingerprint => !known.has(fingerprint))),
      fixed: before.filter(({fingerprint}) => !present.has(fingerprint))
    }
  }
}

/** The state as a Markdown comment on a line of its own; empty where it has no room. */
export function hiddenState(state: CommentState | undefined): string {
  if (!state) return ''
  const rows = (findings: readonly RememberedFinding[]) =>
    findings.map(({fingerprint, ruleId, file}) => [fingerprint, ruleId, file])
  const {commit, findings, before} = state
  const text = JSON.stringify([commit, rows(findings), ...(before ? [rows(before)] : [])])
  const packed = deflateRawSync(text).toString('base64')
  return packed.length > longestState ? '' : `${mark}${packed} -->`
}

/** The state that a comment holds; undefined where there is none, or none of ours. */
export function stateOf(body: string): CommentState | undefined {
  const start = body.indexOf(mark)
  const end = start < 0 ? -1 : body.indexOf(' -->', start)
  if (end < 0 || end - start > longestState + mark.length) return undefined
  try {
    const packed = Buffer.from(body.slice(start + mark.length, end), 'base64')
    const text = inflateRawSync(packed, {maxOutputLength: longestText}).toString('utf8')
    const [commit, findings, before] = JSON.parse(text) as unknown[]
    if (typeof commit !== 'string') return undefined
    const rows = rowsOf(findings)
    const earlier = before === undefined ? undefined : rowsOf(before)
    return rows && {commit, findings: rows, ...(earlier && {before: earlier})}
  } catch {
    return undefined
  }
}

function rowsOf(value: unknown): RememberedFinding[] | undefined {
  if (!Array.isArray(value) || value.length > remembered) return undefined
  const rows = value.map((row: unknown): RememberedFinding | undefined => {
    if (!Array.isArray(row) || !row.every(cell => typeof cell === 'string')) return undefined
    const [fingerprint = '', ruleId = '', file] = row as string[]
    const isWellFormed = /^[0-9a-f]{32}$/.test(fingerprint) && /^[a-z0-9-]{1,80}$/.test(ruleId)
    return isWellFormed && file !== undefined ? {fingerprint, ruleId, file} : undefined
  })
  return rows.every(row => row !== undefined) ? rows : undefined
}
