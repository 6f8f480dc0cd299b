import {isCalendarDay} from '../../calendar-day.js'
import {UsageError} from '../../errors.js'
import {nearest} from '../../inputs.js'
import {shownName} from '../credentials/index.js'
import type {Location} from '../finding.js'
import {asText, type MappingNode, resolve, type SyntaxNode} from '../formats/syntax.js'
import type {Range, SourceFile} from '../source.js'

const maxProblems = 20

/** What messages call the mapping that the file itself is. */
export const wholeFile = 'the configuration'

/** Key of a setting in `SectionReader.places`: a key of the file, or an item under one. */
export function placeOf(key: string, item = ''): string {
  return item === '' ? key : `${key}\n${item}`
}

/** Reads the parts of a YAML file that a person wrote: collects each problem with its place. */
export class SectionReader {
  protected readonly file: SourceFile
  protected readonly problems: {range: Range; message: string}[] = []
  /** Where each setting stands, by `placeOf`. */
  readonly places = new Map<string, Location>()

  constructor(file: SourceFile) {
    this.file = file
  }

  /** Look-up of a mapping's keys; unknown ones are problems, with the nearest known one. */
  keys<Key extends string>(mapping: MappingNode, known: readonly Key[], what: string) {
    const values = new Map<string, SyntaxNode>()
    for (const {key, value} of mapping.entries) {
      const name = key.text.text
      if (known.some(each => each === name)) {
        values.set(name, value)
        if (what === wholeFile) this.places.set(name, this.location(value.range))
      } else
        this.problem(key.range, `${what} has no key '${shownName(name).slice(0, 40)}'`, name, known)
    }
    return (key: Key) => values.get(key)
  }

  entries<T>(
    node: SyntaxNode | undefined,
    key: string,
    read: (node: SyntaxNode) => T | undefined
  ): T[] {
    const list = node && resolve(node)
    if (!list || isNull(list)) return []
    if (list.kind !== 'sequence') {
      this.problem(list.range, `'${key}' is a list: begin each entry with '- '`)
      return []
    }
    return list.items.flatMap(item => read(item) ?? [])
  }

  /** A list of texts; a single text stands for a list of one. */
  protected texts(
    node: SyntaxNode | undefined,
    key: string,
    problemOf: (text: string) => string | undefined = () => undefined
  ): string[] {
    if (!node || isNull(node)) return []
    const list = resolve(node)
    const items = list?.kind === 'sequence' ? list.items : [node]
    return items.flatMap(item => {
      const text = this.text(item, key)
      if (text === undefined) return []
      const problem = problemOf(text)
      // The value is not repeated: a gateway's address may hold a password.
      if (problem) this.problem(item.range, `'${key}': ${problem}`)
      else if (!this.places.has(placeOf(key, text))) {
        this.places.set(placeOf(key, text), this.location(item.range))
      }
      return problem ? [] : [text]
    })
  }

  protected scalars(node: SyntaxNode | undefined): {node: SyntaxNode; text: string}[] {
    const list = node && resolve(node)
    const items = list?.kind === 'sequence' ? list.items : node ? [node] : []
    return items.flatMap(item => {
      const text = asText(item)?.text
      return text === undefined ? [] : [{node: item, text}]
    })
  }

  text(node: SyntaxNode, key: string): string | undefined {
    const text = asText(node)?.text.trim()
    if (text) return text
    this.problem(node.range, text === '' ? `'${key}' is empty` : `'${key}' takes text here`)
    return undefined
  }

  day(node: SyntaxNode, key: string): string | undefined {
    const day = this.text(node, key)
    if (day === undefined || isCalendarDay(day)) return day
    this.problem(node.range, `'${key}' is a day written as YYYY-MM-DD`)
    return undefined
  }

  problem(range: Range, message: string, word?: string, candidates?: readonly string[]) {
    const near = word && candidates ? suggestion(word, candidates) : undefined
    this.problems.push({
      range,
      message: near ? `${message}: did you mean '${near}'?` : message
    })
  }

  protected location({start, end}: Range): Location {
    const from = this.file.position(start)
    const to = this.file.position(end)
    return {
      file: this.file.path,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column
    }
  }

  protected error(): UsageError {
    const sorted = [...this.problems].sort((a, b) => a.range.start - b.range.start)
    const lines = sorted.slice(0, maxProblems).map(({range, message}) => {
      const {line, column} = this.file.position(range.start)
      return `${this.file.path}:${line}:${column}: ${message}`
    })
    const more = sorted.length - lines.length
    if (more > 0) lines.push(`and ${more} more`)
    return new UsageError(lines.join('\n'))
  }
}

/** What was probably meant: the nearest name, or one that the word abbreviates. */
function suggestion(word: string, candidates: readonly string[]): string | undefined {
  const abbreviated = () =>
    word.length >= 3 ? candidates.find(candidate => candidate.startsWith(word)) : undefined
  return nearest(word, candidates) ?? abbreviated()
}

/** `key:` with nothing behind it. */
export function isNull(node: SyntaxNode): boolean {
  const resolved = resolve(node)
  return resolved?.kind === 'scalar' && resolved.value === null
}
