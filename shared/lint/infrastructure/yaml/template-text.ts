import {MappedText, type SourceFile} from '../../source.js'

/**
 * Text of a manifest in which the actions of a template (Helm's `{{ … }}`, Jinja's `{% … %}`) are out of
 * the way: what a line puts in stands as filler, whose value is unknown, and lines of actions alone
 * are blank. Every character keeps its place.
 */
export interface TemplateText {
  readonly text: MappedText
  /** Stretches that are there under a condition or once for each item, in order of their beginning. */
  readonly blocks: readonly {
    readonly start: number
    readonly end: number
    /** What is in it may be there many times. */
    readonly isLoop: boolean
  }[]
  /** Where actions put whole lines in. */
  readonly insertions: readonly Insertion[]
}

export interface Insertion {
  readonly offset: number
  /** Column at which the lines begin; undefined where it may be any. */
  readonly indent: number | undefined
}

/** A character that no manifest has: it stands where an action puts something in. */
export const filler = '\uE000'

interface Action {
  readonly start: number
  readonly end: number
  readonly body: string
  readonly does: 'open' | 'else' | 'close' | 'output' | 'nothing'
}

const known = new WeakMap<SourceFile, boolean>()

/** Whether there is an action in a file. */
export function isTemplated(file: SourceFile): boolean {
  const before = known.get(file)
  if (before !== undefined) return before
  const found = file.text.includes('{{') || file.text.includes('{%')
  known.set(file, found)
  return found
}

/**
 * @param branches which branches of conditions stay in the text: where all make no YAML, the first may
 */
export function templateText(file: SourceFile, branches: 'all' | 'first' = 'all'): TemplateText {
  const source = file.text
  const actions = actionsOf(source)
  const blocks: TemplateText['blocks'][number][] = []
  const insertions: Insertion[] = []
  /** Stretches that are replaced, in order. */
  const replaced: {start: number; end: number; by: string}[] = []
  const open: {action: Action; from: number; isElse: boolean}[] = []
  const close = (end: number): void => {
    const top = open.at(-1)
    if (!top) return
    if (open.length <= deepest) {
      blocks.push({start: top.from, end, isLoop: /^(?:range|for)\b/.test(top.action.body)})
    }
    if (top.isElse && branches === 'first') {
      insertions.push({offset: top.from, indent: undefined})
      replaced.push({start: top.from, end, by: ' '})
    }
  }
  for (let i = 0; i < actions.length; i++) {
    const action = actions[i]!
    const closing = action.does === 'open' ? closingOn(actions, i, file) : undefined
    if (closing !== undefined) {
      // A condition within a line: nothing of what stands between is certain.
      replaced.push(put(file, action.start, actions[closing]!.end, action.body, insertions))
      i = closing
      continue
    }
    if (action.does === 'output') {
      replaced.push(put(file, action.start, action.end, action.body, insertions))
      continue
    }
    if (action.does === 'else' || action.does === 'close') {
      close(action.start)
      const top = open.pop()
      if (action.does === 'else' && top) open.push({...top, from: action.end, isElse: true})
    } else if (action.does === 'open') open.push({action, from: action.end, isElse: false})
    replaced.push({start: action.start, end: action.end, by: ' '})
  }
  while (open.length > 0) {
    close(source.length)
    open.pop()
  }
  blocks.sort((a, b) => a.start - b.start || b.end - a.end)
  insertions.sort((a, b) => a.offset - b.offset)
  return {text: composed(file, replaced), blocks, insertions}
}

/** How something that is put in stands in the text: as filler, or as lines of its own. */
function put(
  file: SourceFile,
  start: number,
  end: number,
  body: string,
  insertions: Insertion[]
): {start: number; end: number; by: string} {
  const source = file.text
  const {column} = file.position(start)
  const indent = blanksFrom(source, start - column + 1)
  const isFirst = indent === column - 1
  const after = source[end + blanksFrom(source, end)]
  const isLast = after === undefined || after === '\n' || after === '\r'
  const given = /\bn?indent\s{0,9}\(?(\d{1,3})/.exec(body)?.[1]
  // `key: {{ toYaml … | nindent 4 }}` puts lines below the key.
  const isBelowKey =
    given !== undefined && /:[ \t]{0,40}$/.test(source.slice(Math.max(0, start - 41), start))
  if (!isLast || !(isFirst || isBelowKey)) return {start, end, by: filler}
  insertions.push({offset: start, indent: given ? Number(given) : column - 1})
  return {start, end, by: ' '}
}

/** How many blanks stand from an offset on. */
function blanksFrom(source: string, from: number): number {
  let at = from
  while (source[at] === ' ' || source[at] === '\t') at++
  return at - from
}

/** Blocks in blocks that are told apart. */
const deepest = 200

/** Actions of one line that are looked at for the end of a block. */
const mostOnLine = 50

/** The action that closes a block on the line on which it begins. */
function closingOn(actions: readonly Action[], from: number, file: SourceFile): number | undefined {
  const {line} = file.position(actions[from]!.end)
  const lineEnd = line < file.lineCount ? file.lineStart(line + 1) : file.text.length
  let depth = 0
  const last = Math.min(actions.length, from + mostOnLine)
  for (let i = from; i < last && actions[i]!.start < lineEnd; i++) {
    const {does} = actions[i]!
    if (does === 'open') depth++
    else if (does === 'close' && --depth === 0) return i
  }
  return undefined
}

const controls: readonly (readonly [RegExp, Action['does']])[] = [
  [/^(?:if|with|range|define|block|for)\b/, 'open'],
  [/^(?:else|elif)\b/, 'else'],
  [/^end(?:if|for)?\b/, 'close'],
  [/^(?:\/\*|#|\$\w*\s*:?=|set\b|fail\b|break\b|continue\b)/, 'nothing']
]

/** The actions of a text, in order. Linear: where one has no end, none after it has. */
function actionsOf(source: string): Action[] {
  const found: Action[] = []
  const opening = /\{\{|\{%/g
  for (let match = opening.exec(source); match; match = opening.exec(source)) {
    const start = match.index
    const isTag = match[0] === '{%'
    const end = endOfAction(source, start + 2, isTag ? '%}' : '}}')
    if (end === undefined) break
    const body = source
      .slice(start + 2, end - 2)
      .replace(/^[-+]?\s*/, '')
      .slice(0, 2000)
    const control = controls.find(([pattern]) => pattern.test(body))?.[1]
    const does = control ?? (isTag && !/^include\b/.test(body) ? 'nothing' : 'output')
    found.push({start, end, body, does})
    opening.lastIndex = end
  }
  return found
}

/** Where an action ends: quoted texts and comments may hold its mark. */
function endOfAction(source: string, from: number, mark: string): number | undefined {
  const comment = /^[-+]?\s{0,99}\/\*/.exec(source.slice(from, from + 110))
  if (comment) {
    const close = source.indexOf('*/', from + comment[0].length)
    if (close < 0) return undefined
    const end = source.indexOf(mark, close)
    return end < 0 ? undefined : end + mark.length
  }
  const next = /"(?:[^"\\\n]|\\.){0,2000}"|`[^`]*`|\}\}|%\}/g
  next.lastIndex = from
  for (let match = next.exec(source); match; match = next.exec(source)) {
    if (match[0] === mark) return match.index + mark.length
  }
  return undefined
}

/** The text of a file with stretches replaced by as many of one character. */
function composed(
  file: SourceFile,
  replaced: readonly {start: number; end: number; by: string}[]
): MappedText {
  const source = file.text
  const pieces: {text: string; start: number; end: number}[] = []
  let position = 0
  for (const {start, end, by} of [...replaced].sort((a, b) => a.start - b.start)) {
    if (end <= position) continue
    const from = Math.max(start, position)
    pieces.push({text: source.slice(position, from), start: position, end: from})
    // Breaks of lines stay where a whole branch is blank.
    const text =
      by === ' ' ? source.slice(from, end).replace(/[^\r\n]/g, ' ') : by.repeat(end - from)
    pieces.push({text, start: from, end})
    position = end
  }
  pieces.push({text: source.slice(position), start: position, end: source.length})
  return MappedText.of(file).compose(pieces)
}
