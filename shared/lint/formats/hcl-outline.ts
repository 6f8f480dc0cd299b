import type {MappedText, Range} from '../source.js'
import type {SyntaxProblem} from './syntax.js'

/** A block at the top of a Terraform file, not looked into. */
export interface OutlinedBlock {
  readonly type: string
  readonly labels: readonly string[]
  /** Offsets in the text. */
  readonly range: Range
}

/**
 * Finds the blocks at the top of a Terraform file by its brackets, strings, heredocs and comments
 * alone. Many times faster than parsing: of a large configuration only the few blocks that matter
 * are then parsed. Linear.
 */
export function outlineHcl(source: MappedText): {
  blocks: OutlinedBlock[]
  problems: SyntaxProblem[]
} {
  const {text} = source
  const blocks: OutlinedBlock[] = []
  const problems: SyntaxProblem[] = []
  // What is open: a bracket, a template in a string, or a string.
  const open: {kind: '{' | '(' | '[' | '${' | '"'; at: number}[] = []
  const header =
    /([A-Za-z_][\w-]{0,200})((?:[ \t]+(?:"[^"\r\n]{0,300}"|[A-Za-z_][\w-]{0,200})){0,9})[ \t]*\{/y
  let block: {type: string; labels: string[]; start: number} | undefined
  const problem = (message: string, at: number): void => {
    problems.push({kind: 'error', message, range: source.range(at, at + 1)})
  }
  let i = 0
  while (i < text.length) {
    const char = text[i]!
    const top = open.at(-1)
    if (top?.kind === '"') {
      if (char === '\\') i += 2
      else if (char === '"') {
        open.pop()
        i++
      } else if ((char === '$' || char === '%') && text[i + 1] === '{') {
        // `$${` is text.
        if (text[i - 1] !== char) open.push({kind: '${', at: i})
        i += 2
      } else if (char === '\n') {
        problem('a string is not closed', top.at)
        open.pop()
        i++
      } else i++
      continue
    }
    if (!top && /[A-Za-z_]/.test(char)) {
      header.lastIndex = i
      const match = header.exec(text)
      if (match) {
        const labels = [...match[2]!.matchAll(/"([^"]*)"|([\w-]+)/g)].map(
          label => label[1] ?? label[2]!
        )
        block = {type: match[1]!, labels, start: i}
        i += match[0].length
        open.push({kind: '{', at: i - 1})
        continue
      }
      while (i < text.length && /[\w-]/.test(text[i]!)) i++
      continue
    }
    switch (char) {
      case '"':
        open.push({kind: '"', at: i})
        break
      case '{':
      case '(':
      case '[':
        open.push({kind: char, at: i})
        break
      case '}':
      case ')':
      case ']': {
        const expected = {'{': '}', '${': '}', '(': ')', '[': ']', '"': ''}[top?.kind ?? '"']
        if (expected !== char) problem(`'${char}' closes nothing`, i)
        else {
          open.pop()
          if (open.length === 0 && block) {
            blocks.push({
              type: block.type,
              labels: block.labels,
              range: {start: block.start, end: i + 1}
            })
            block = undefined
          }
        }
        break
      }
      case '#':
        i = endOfLine(text, i)
        continue
      case '/':
        if (text[i + 1] === '/') {
          i = endOfLine(text, i)
          continue
        }
        if (text[i + 1] === '*') {
          const end = text.indexOf('*/', i + 2)
          if (end < 0) problem('a comment is not closed', i)
          i = end < 0 ? text.length : end + 2
          continue
        }
        break
      case '<':
        if (text[i + 1] === '<') {
          const end = endOfHeredoc(text, i)
          if (end !== undefined) {
            if (end < 0) problem('a heredoc is not closed', i)
            i = end < 0 ? text.length : end
            continue
          }
        }
        break
    }
    i++
  }
  if (block) {
    problem("no '}' for this block", open[0]?.at ?? block.start)
    blocks.push({
      type: block.type,
      labels: block.labels,
      range: {start: block.start, end: text.length}
    })
  }
  return {blocks, problems}
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

/** Offset behind a heredoc; -1 when it has no end, undefined when none begins here. */
function endOfHeredoc(text: string, from: number): number | undefined {
  const start = /<<-?([A-Za-z_][\w-]{0,100})\r?\n/y
  start.lastIndex = from
  const match = start.exec(text)
  if (!match) return undefined
  const name = match[1]!
  let at = start.lastIndex
  while (at < text.length) {
    const end = endOfLine(text, at)
    if (text.slice(at, end).trim() === name) return end
    at = end + 1
  }
  return -1
}
