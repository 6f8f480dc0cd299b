import {neutralise} from '../../masking/neutralise.js'
import type {Finding, Location} from '../finding.js'
import {type Range, type SourceFile, within} from '../source.js'
import {secretRanges} from './hide-secrets.js'
import {textWidth} from './text-width.js'

/** One line of a file, with what to mark in it. Safe to print. */
export interface Excerpt {
  readonly lineNumber: number
  readonly text: string
  /** Spaces before the carets. */
  readonly indent: number
  /** Number of carets. */
  readonly carets: number
}

const hidden = '***'
/** A variable or expression in place of a value, also behind the flag that it is for. */
const reference =
  /^["']?(?:--?[\w-]{1,60}[= ])?["']?(?:\$\{\{[^{}]*\}\}|\$\{(?:\w+:)?\w+\}|\$\([\w.]+\)|\$[A-Z_]+|%\w+%)["']?$/
/** Characters of a line that are shown around a finding, at most. */
const before = 60
const after = 100
/** A line with what must not be seen of it: looked through once, however many findings it has. */
interface KnownLine {
  readonly text: string
  /** Characters of white space it begins with. */
  readonly indent: number
  /** Characters without white space at its end. */
  readonly length: number
  /** Ascending, without overlaps. */
  readonly secrets: readonly Range[]
}

const knownLines = new WeakMap<SourceFile, {number: number; line: Promise<KnownLine>}>()

/** Findings come in the order of their lines: the last line of a file is the one that is asked again. */
function knownLine(file: SourceFile, number: number): Promise<KnownLine> {
  const last = knownLines.get(file)
  if (last?.number === number) return last.line
  const text = file.line(number)
  const line = secretRanges(text).then(ranges => ({
    text,
    indent: text.length - text.trimStart().length,
    length: text.trimEnd().length,
    secrets: merged(ranges)
  }))
  knownLines.set(file, {number, line})
  return line
}

/**
 * The first line of a finding's range. Never shows a secret: what a finding marks as a credential is
 * hidden, and so is whatever else on the line looks like one.
 *
 * @param credentials what findings on the same line mark as credentials
 */
export async function excerptOf(
  file: SourceFile,
  finding: Finding,
  credentials: readonly Location[] = finding.marksCredential ? [finding.location] : []
): Promise<Excerpt | undefined> {
  const {location} = finding
  if (location.line > file.lineCount) return undefined
  const known = await knownLine(file, location.line)
  const {text: line, indent} = known
  if (known.length === 0) return undefined
  const start = Math.min(location.column - 1, line.length)
  const end = Math.max(start + 1, endInLine(location, known))

  // The window is cut first: a line may have megabytes.
  const windowStart = Math.min(start, Math.max(indent, start - before))
  const to = Math.min(line.length, end, start + after)
  const shownTo = Math.min(line.length, to + before)
  const window = line.slice(windowStart, shownTo)
  const marked = {start: start - windowStart, end: to - windowStart}

  const ranges = within(known.secrets, windowStart, shownTo).map(range => ({
    start: range.start - windowStart,
    end: range.end - windowStart
  }))
  for (const credential of credentials) {
    const from = Math.min(credential.column - 1, line.length)
    const to = Math.max(from + 1, endInLine(credential, known))
    if (!reference.test(line.slice(from, to))) {
      ranges.push({start: from - windowStart, end: to - windowStart})
    }
  }
  const text = new Masked(window, merged(ranges))
  const lead = windowStart > indent ? '…' : ''
  const tail = text.slice(marked.end, window.length) + (shownTo < line.length ? '…' : '')
  const middle = apart(text.slice(marked.start, marked.end), tail)
  const head = apart(lead + text.slice(0, marked.start), middle + tail)
  return {
    lineNumber: location.line,
    text: head + middle + tail,
    indent: textWidth(head),
    carets: Math.max(1, textWidth(middle))
  }
}

/** Two harmless texts may be a command for the runner together: then a space comes between them. */
function apart(text: string, next: string): string {
  return neutralise(text + next) === text + next ? text : `${text} `
}

function endInLine(location: Location, line: KnownLine): number {
  return location.endLine > location.line
    ? line.length
    : Math.min(location.endColumn - 1, line.text.length)
}

/** A text of which some ranges are shown as `***`. */
class Masked {
  private readonly text: string
  private readonly ranges: readonly Range[]

  constructor(text: string, ranges: readonly Range[]) {
    this.text = text
    this.ranges = ranges
  }

  /** What may be shown of a part; a range that only begins before it has been shown there. */
  slice(start: number, end: number): string {
    let result = ''
    let at = start
    for (const range of this.ranges) {
      if (range.end <= start || range.start >= end) continue
      result += this.text.slice(at, Math.max(at, range.start))
      if (range.start >= start || start === 0) result += hidden
      at = Math.max(at, range.end)
    }
    if (at < end) result += this.text.slice(at, end)
    return neutralise(result.replaceAll('\t', '  '))
  }
}

function merged(ranges: readonly Range[]): Range[] {
  const result: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && range.start <= last.end) {
      result[result.length - 1] = {start: last.start, end: Math.max(last.end, range.end)}
    } else result.push(range)
  }
  return result
}
