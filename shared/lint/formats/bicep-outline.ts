import type {MappedText, Range} from '../source.js'
import {type End, endOfComment, endOfLine, endOfString, stringStart} from './bicep-text.js'
import type {SyntaxProblem} from './syntax.js'

/** A declaration at the top of a Bicep file, not looked into. */
export interface OutlinedDeclaration {
  /** `resource`, `module`, `param`, `var`, `output`, `using`, …. */
  readonly keyword: string
  /** The symbol; empty where there is none. */
  readonly name: string
  /** The type of a resource, the path of a module or of what is used. */
  readonly label: string
  readonly existing: boolean
  /** Offsets in the text, with the decorators before it. */
  readonly range: Range
}

/** The keyword with what follows it on its line. */
const header =
  /(param|var|resource|module|output|type|func|targetScope|metadata|import|using|extends|extension|extensionConfig|provider|assert|test)\b(?:[ \t]+(\w{1,200}))?(?:[ \t]*'([^'\r\n]{0,300})'([ \t]+existing\b)?)?/y

interface Outline {
  readonly declarations: OutlinedDeclaration[]
  readonly problems: SyntaxProblem[]
}

/**
 * Finds the declarations at the top of a Bicep file by its brackets, strings and comments alone. Many
 * times faster than parsing: of a large file only the declarations that matter are then parsed.
 * Linear.
 */
export function outlineBicep(source: MappedText): Outline {
  const found = outline(source, false)
  // In a file with errors what stands at the margin is a declaration, whatever was left open before.
  return found.problems.length > 0 ? outline(source, true) : found
}

const closing: Readonly<Record<string, string>> = {'{': '}', '(': ')', '[': ']'}

function outline(source: MappedText, isBroken: boolean): Outline {
  const {text} = source
  const declarations: OutlinedDeclaration[] = []
  const problems: SyntaxProblem[] = []
  const open: {kind: string; at: number}[] = []
  let current: Omit<OutlinedDeclaration, 'range'> | undefined
  let start = 0
  let decorator: number | undefined
  const problem = (message: string, at: number): void => {
    problems.push({kind: 'error', message, range: source.range(at, at + 1)})
  }
  const finish = (end: number): void => {
    if (current) declarations.push({...current, range: {start, end}})
    current = undefined
  }
  let i = 0
  let isLineStart = true
  while (i < text.length) {
    const char = text[i]!
    if (isLineStart && ((char >= 'a' && char <= 'z') || char === '@')) {
      const atMargin = i === 0 || text[i - 1] === '\n' || text[i - 1] === '\r'
      header.lastIndex = i
      const match = open.length === 0 || (isBroken && atMargin) ? header.exec(text) : null
      if (match && (open.length === 0 || (match[2] !== undefined && match[1] !== 'type'))) {
        if (open.length > 0) problem(`no end for this '${open[0]!.kind}'`, open[0]!.at)
        open.length = 0
        finish(decorator ?? i)
        start = decorator ?? i
        decorator = undefined
        const [whole, keyword = '', name = '', label = '', existing] = match
        current = {keyword, name, label, existing: existing !== undefined}
        i += whole.length
        isLineStart = false
        continue
      }
      if (char === '@' && open.length === 0) decorator ??= i
    }
    let end: End | undefined
    switch (char) {
      case '\n':
      case '\r':
        isLineStart = true
        i++
        continue
      case ' ':
      case '\t':
        i++
        continue
      case '$':
      case "'":
        end = stringStart(text, i) && endOfString(text, i)
        if (end && !end.isClosed) problem('a string is not closed', i)
        break
      case '{':
      case '(':
      case '[':
        open.push({kind: char, at: i})
        break
      case '}':
      case ')':
      case ']':
        if (closing[open.at(-1)?.kind ?? ''] === char) open.pop()
        else problem(`'${char}' closes nothing`, i)
        break
      case '/':
        end = endOfComment(text, i)
        if (end && !end.isClosed) problem('a comment is not closed', i)
        break
      case '#':
        if (isLineStart) end = {end: endOfLine(text, i), isClosed: true}
        break
    }
    isLineStart = false
    i = end?.end ?? i + 1
  }
  if (open.length > 0) problem(`no end for this '${open[0]!.kind}'`, open[0]!.at)
  finish(text.length)
  return {declarations, problems}
}
