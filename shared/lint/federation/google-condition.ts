/** Conditions of providers of Google's workload identity pools. */
import type {ClaimTest, PartialText} from '../facts/facts.js'
import {slicePartial} from '../infrastructure/values/partial-text.js'

/**
 * Takes a condition in the Common Expression Language apart: comparisons joined by `&&`, with `||`
 * between values of one claim, or a whole owner in one of its arms. What asks for nothing that the
 * caller could not have is left out; what is not understood makes the result partial.
 */
export function parseCondition(
  condition: PartialText,
  mapping: ReadonlyMap<string, string> = new Map()
): {tests: ClaimTest[]; partial: boolean} {
  const tests: ClaimTest[] = []
  let partial = false
  for (const [start, end] of splitTop(condition.text.text, '&&')) {
    const term = stripped(condition.text.text, start, end)
    const alternatives = splitTop(condition.text.text.slice(...term), '||').map(([from, to]) =>
      stripped(condition.text.text, from + term[0], to + term[0])
    )
    if (alternatives.some(range => asksNothing(condition.text.text.slice(...range)))) continue
    const parsed = alternatives.map(range => comparison(slicePartial(condition, ...range), mapping))
    // Whoever comes by the owner comes, whatever the other arms ask for.
    const ofOwner = parsed.find(test => /^repository_owner(?:_id)?$/.test(test?.claim ?? ''))
    const first = ofOwner ?? parsed[0]
    if (ofOwner && parsed.length > 1 && parsed.some(test => test?.claim !== ofOwner.claim)) {
      tests.push(ofOwner)
      continue
    }
    const alike =
      first &&
      parsed.every(
        test => test && test.claim === first.claim && test.comparison === first.comparison
      )
    if (!alike) partial = true
    else tests.push({...first, values: parsed.flatMap(test => test?.values ?? [])})
  }
  return {tests, partial}
}

/** Ranges between separators that stand outside of quotes and brackets. */
function splitTop(text: string, separator: string): [number, number][] {
  const ranges: [number, number][] = []
  let depth = 0
  let quote = ''
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!
    if (quote !== '') {
      if (char === '\\') i++
      else if (char === quote) quote = ''
    } else if (char === '"' || char === "'") quote = char
    else if (char === '(' || char === '[' || char === '{') depth++
    else if (char === ')' || char === ']' || char === '}') depth--
    else if (depth === 0 && text.startsWith(separator, i)) {
      ranges.push([start, i])
      start = i + separator.length
      i = start - 1
    }
  }
  ranges.push([start, text.length])
  return ranges
}

/** The range without blanks and without brackets around the whole. */
function stripped(text: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end]
  for (;;) {
    while (from < to && /\s/.test(text[from]!)) from++
    while (to > from && /\s/.test(text[to - 1]!)) to--
    if (text[from] !== '(' || text[to - 1] !== ')' || !closesAtEnd(text.slice(from, to))) {
      return [from, to]
    }
    from++
    to--
  }
}

function closesAtEnd(text: string): boolean {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++
    else if (text[i] === ')' && --depth === 0) return i === text.length - 1
  }
  return false
}

function comparison(
  term: PartialText,
  mapping: ReadonlyMap<string, string>
): ClaimTest | undefined {
  const {text} = term.text
  const name = String.raw`(assertion|attribute|google)(?:\.(\w+)|\[['"](\w+)['"]\])`
  const quoted = `(?:'([^']*)'|"([^"]*)")`
  const equal = new RegExp(`^${name}\\s*==\\s*${quoted}$`).exec(text)
  const starts = new RegExp(`^${name}\\.startsWith\\(\\s*${quoted}\\s*\\)$`).exec(text)
  const match = equal ?? starts
  if (match) {
    const claim = claimName(match[1]!, (match[2] ?? match[3])!, mapping)
    const value = match[4] ?? match[5] ?? ''
    const quote = match[4] === undefined ? '"' : "'"
    const end = text.lastIndexOf(quote)
    const values = [slicePartial(term, end - value.length, end)]
    return {claim, comparison: equal ? 'exact' : 'prefix', values}
  }
  const pattern = new RegExp(`^${name}\\.matches\\(\\s*${quoted}\\s*\\)$`).exec(text)
  if (pattern) return matched(term, pattern, mapping)
  const list = new RegExp(`^${name}\\s+in\\s+\\[([^\\]]*)\\]$`).exec(text)
  if (!list) return undefined
  const offset = text.lastIndexOf('[') + 1
  const values = [...list[4]!.matchAll(/'([^']*)'|"([^"]*)"/g)].map(item => {
    const start = offset + item.index + 1
    return slicePartial(term, start, start + item[0].length - 2)
  })
  return {
    claim: claimName(list[1]!, (list[2] ?? list[3])!, mapping),
    comparison: 'exact',
    values
  }
}

/** `matches('^repo:acme/.*')`: the text that it begins with; with `$` all of it. */
function matched(
  term: PartialText,
  match: RegExpExecArray,
  mapping: ReadonlyMap<string, string>
): ClaimTest | undefined {
  const value = match[4] ?? match[5] ?? ''
  const parts = /^\^([\w:/@-]{1,300})(\.\*\$?|\$)?$/.exec(value)
  if (!parts) return undefined
  const end = term.text.text.lastIndexOf(match[4] === undefined ? '"' : "'")
  const start = end - value.length + 1
  return {
    claim: claimName(match[1]!, (match[2] ?? match[3])!, mapping),
    comparison: parts[2] === '$' ? 'exact' : 'prefix',
    values: [slicePartial(term, start, start + parts[1]!.length)]
  }
}

/**
 * True for what every token has, and for a word anywhere in a name: everybody may call an owner,
 * repository or branch so. `matches` looks anywhere as well, unless it begins with `^`.
 */
function asksNothing(text: string): boolean {
  return (
    /^(?:true)?$/.test(text) ||
    /^has\(\s*[\w.]{1,100}\s*\)$/.test(text) ||
    /^[\w.]{1,100}\s*!=\s*(?:''|"")$/.test(text) ||
    /^[\w.]{1,100}\.(?:contains|matches)\(\s*(?:'[\w/-]{0,300}'|"[\w/-]{0,300}")\s*\)$/.test(
      text
    ) ||
    /^[\w.]{1,100}\.matches\(\s*(?:'\^?\.\*[\w/-]{0,300}(?:\.\*)?\$?'|"\^?\.\*[\w/-]{0,300}(?:\.\*)?\$?")\s*\)$/.test(
      text
    )
  )
}

function claimName(scope: string, name: string, mapping: ReadonlyMap<string, string>): string {
  if (scope === 'assertion') return name.toLowerCase()
  const mapped = mapping.get(`${scope}.${name}`)
  if (mapped) return mapped.toLowerCase()
  return scope === 'google' && name === 'subject' ? 'sub' : name.toLowerCase()
}
