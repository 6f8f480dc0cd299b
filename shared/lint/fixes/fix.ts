import type {Finding, Fix, TextEdit} from '../finding.js'

/** What became of the fixes of one pass. */
export interface FixResult {
  /** New texts by file, as decoded: without byte order mark. */
  readonly texts: ReadonlyMap<string, string>
  readonly applied: readonly Finding[]
  /** Fixes that touch a place which another fix of this pass changes: for the next pass. */
  readonly conflicting: readonly Finding[]
}

/**
 * Applies the fixes of findings to texts. A fix is taken whole or not at all; of two that overlap
 * the first one in the file is taken. Inserted line breaks follow the file's own.
 *
 * @param textOf the text of a file as it was linted; undefined when it may not be changed.
 */
export function applyFixes(
  findings: readonly Finding[],
  textOf: (file: string) => string | undefined
): FixResult {
  const accepted = new Map<string, TextEdit[]>()
  const applied: Finding[] = []
  const conflicting: Finding[] = []
  for (const finding of findings) {
    if (!finding.fix || finding.fix.edits.length === 0) continue
    const edits = withoutDuplicates(finding.fix.edits)
    if (!edits.every(edit => fits(edit, textOf(edit.file)))) continue
    const others = edits.flatMap(edit => accepted.get(edit.file) ?? [])
    const fresh = edits.filter(edit => !others.some(other => sameEdit(edit, other)))
    if (
      overlapAmong(edits) ||
      fresh.some(edit => others.some(other => other.file === edit.file && overlap(edit, other)))
    ) {
      conflicting.push(finding)
      continue
    }
    for (const edit of fresh) {
      const list = accepted.get(edit.file)
      if (list) list.push(edit)
      else accepted.set(edit.file, [edit])
    }
    applied.push(finding)
  }
  const texts = new Map<string, string>()
  for (const [file, edits] of accepted) texts.set(file, applyEdits(textOf(file)!, edits))
  return {texts, applied, conflicting}
}

/** Applies edits that do not overlap; their line breaks become those of the text. */
export function applyEdits(
  text: string,
  edits: readonly Pick<TextEdit, 'start' | 'end' | 'newText'>[]
): string {
  const lineBreak = lineBreakOf(text)
  let result = ''
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, edit.start) + edit.newText.replace(/\r\n|\r|\n/g, lineBreak)
    at = edit.end
  }
  return result + text.slice(at)
}

/** The line break that most lines of a text have; `\n` for a text of one line. */
export function lineBreakOf(text: string): '\n' | '\r\n' {
  const all = text.split('\n').length - 1
  const windows = text.split('\r\n').length - 1
  return windows * 2 > all ? '\r\n' : '\n'
}

function fits(edit: TextEdit, text: string | undefined): boolean {
  return text !== undefined && edit.start >= 0 && edit.start <= edit.end && edit.end <= text.length
}

function sameEdit(a: TextEdit, b: TextEdit): boolean {
  return a.file === b.file && a.start === b.start && a.end === b.end && a.newText === b.newText
}

function withoutDuplicates(edits: Fix['edits']): TextEdit[] {
  return edits.filter((edit, i) => edits.findIndex(other => sameEdit(edit, other)) === i)
}

/** Two insertions at one place also overlap: their order would be a guess. */
function overlap(a: TextEdit, b: TextEdit): boolean {
  if (a.start === a.end && b.start === b.end) return a.start === b.start
  return a.start < b.end && b.start < a.end
}

function overlapAmong(edits: readonly TextEdit[]): boolean {
  return edits.some((a, i) => edits.some((b, j) => j > i && a.file === b.file && overlap(a, b)))
}
