import type {Range, SourceFile} from '../source.js'

/** A comment `mcp-gatehouse: ignore[rule-id, …] reason`. */
export interface InlineIgnore {
  /** 1-based line of the comment. */
  readonly line: number
  /**
   * 1-based line of the code that the comment stands above, with other comments between them
   * skipped; undefined when it shares its line with code.
   */
  readonly below: number | undefined
  readonly rules: readonly {readonly id: string; readonly range: Range}[]
  readonly reason: string
  /** The directive, without the comment's own signs. */
  readonly range: Range
  /** False where the comment may be an example in prose: then nothing is said about it. */
  readonly certain: boolean
}

const marker = 'mcp-gatehouse:'

// Nobody writes a comment beyond these; they keep the time short on texts of one endless line.
const maxColumn = 2000
const maxLength = 2000
const maxCommentLines = 50

/**
 * What opens a comment: YAML, TOML, shell, PowerShell, HCL and Dockerfile `#`; JSONC, Bicep and
 * HCL `//` and `/*`; XML and Markdown `<!--`; PowerShell `<#`; INI `;`; SQL and Lua `--`; batch
 * files `rem` and `::`; templates `{{/*`, `{#` and `<%#`.
 */
const opening =
  /(?:^|[\s"'`,;:()[\]{}>|&])((?:#+|\/\/+!?|\/\*+|<!--|<#|;+|--|::|\{\{-?\s*\/\*|\{#|<%#|rem|\*+))\s*$/i
const commentLine = /^\s*(?:#|\/\/|\/\*|\*|<!--|<#|;|--|::|\{\{-?\s*\/\*|\{#|rem\b)/i
const closing = /\s*(?:\*+\/(?:\s*-?\}\})?|-->|#>|#\}|%>)\s*/

/** The inline ignores of a file, in the order of their lines. */
export function findInlineIgnores(file: SourceFile): InlineIgnore[] {
  const found: InlineIgnore[] = []
  for (let at = file.text.indexOf(marker); at >= 0; at = file.text.indexOf(marker, at + 1)) {
    const ignore = readIgnore(file, at)
    if (ignore) found.push(ignore)
  }
  return found
}

function readIgnore(file: SourceFile, at: number): InlineIgnore | undefined {
  const {line, column} = file.position(at)
  if (column > maxColumn) return undefined
  const from = at - (column - 1)
  const text = file.text.slice(from, from + maxColumn + maxLength).split(/[\r\n]/, 1)[0]!
  const before = text.slice(0, column - 1)
  const comment = opening.exec(before)
  const directive = /^mcp-gatehouse:[ \t]*ignore\b[ \t]*(?:\[([^\]]*)\])?/.exec(
    text.slice(column - 1)
  )
  if (!comment || !directive) return undefined
  const leader = comment[1]!
  const code = before.slice(0, before.length - (comment[0].length - comment[0].indexOf(leader)))
  // A star goes on a block comment only when nothing stands before it.
  if (leader.startsWith('*') && code.trim() !== '') return undefined
  if (isInString(code, text.slice(column - 1))) return undefined

  const rest = text.slice(column - 1 + directive[0].length)
  const end = closing.exec(rest)
  const reason = (end ? rest.slice(0, end.index) : rest).replace(/^[\s:–—-]+/, '').trim()
  const alone = code.trim() === '' && (!end || rest.slice(end.index + end[0].length).trim() === '')
  const rules: {id: string; range: Range}[] = []
  const list = directive[1] ?? ''
  const listAt = at + directive[0].lastIndexOf('[') + 1
  for (const match of list.matchAll(/[^\s,]+/g)) {
    const start = listAt + match.index
    rules.push({id: match[0], range: {start, end: start + match[0].length}})
  }
  const prose = /\.(md|markdown|mdx|rst|txt|adoc)$/i.test(file.path)
  return {
    line,
    below: alone ? nextCodeLine(file, line) : undefined,
    rules,
    reason,
    range: {start: at, end: at + directive[0].length},
    certain: !prose || leader === '<!--'
  }
}

/** The first line after `line` that is not a comment. */
function nextCodeLine(file: SourceFile, line: number): number {
  let next = line + 1
  while (next - line <= maxCommentLines && commentLine.test(file.line(next))) next++
  return next
}

/** True when the comment's sign stands between quotation marks that open before and close after it. */
function isInString(before: string, after: string): boolean {
  let quote = ''
  for (let i = 0; i < before.length; i++) {
    const char = before[i]!
    if (quote !== '') {
      if (char === '\\' && quote === '"') i++
      else if (char === quote) quote = ''
    } else if (char === '"' || char === "'") {
      // An apostrophe inside a word opens nothing.
      if (i === 0 || /[\s:=,([{]/.test(before[i - 1]!)) quote = char
    }
  }
  return quote !== '' && after.includes(quote)
}
