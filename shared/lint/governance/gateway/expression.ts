/** What an expression of a policy reads: its tokens as chains of names, calls and indexes. */

import type {Place} from '../../infrastructure/values/value.js'
import {type CSharpToken, tokensOf} from '../../languages/csharp.js'
import type {MappedText, SourceFile} from '../../source.js'

/** `.name`, `.name(…)` or `["name"]`. */
export interface Step {
  readonly name: string
  readonly isCall: boolean
  /** The first and the second argument, where they are plain texts; the index of an index. */
  readonly first?: string
  readonly second?: string
}

/** `context.Request.Headers.GetValueOrDefault("X", "")`: what is read, in one piece. */
export interface Chain {
  readonly steps: readonly Step[]
  /** Indexes of its first token and of the one behind it. */
  readonly from: number
  readonly to: number
  /** The method in whose arguments it stands. */
  readonly callee?: Callee
  /** The variable of the code that a statement gives the value to. */
  readonly assigned?: string
}

/** A method by its name alone, `Parse` of `JObject.Parse(…)`, and the one in whose arguments it stands. */
export interface Callee {
  readonly name: string
  readonly outer?: Callee
}

export interface Expression {
  readonly text: MappedText
  readonly tokens: readonly CSharpToken[]
  readonly chains: readonly Chain[]
}

const read = new WeakMap<MappedText, Expression>()

/** A value of a policy that is code. */
export function expressionOf(text: MappedText): Expression {
  const known = read.get(text)
  if (known) return known
  const tokens = tokensOf(text)
  const expression = {text, tokens, chains: chainsOf(tokens)}
  read.set(text, expression)
  return expression
}

/** Where tokens stand in their file. */
export function placeOfTokens({text, tokens}: Expression, from: number, to = from + 1): Place {
  const file: SourceFile = text.file
  return {file, range: text.range(tokens[from]!.start, tokens[to - 1]!.end)}
}

/** Whether the code holds one of these texts. */
export function says({tokens}: Expression, test: (text: string) => boolean): boolean {
  return tokens.some(token => token.kind === 'text' && test(token.text))
}

const isSign = (token: CSharpToken | undefined, ...signs: string[]): boolean =>
  token?.kind === 'sign' && signs.includes(token.text)

/** For each bracket the index of the other one. */
function brackets(tokens: readonly CSharpToken[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const open: number[] = []
  tokens.forEach((token, index) => {
    if (isSign(token, '(', '[', '{', '?[')) open.push(index)
    else if (isSign(token, ')', ']', '}')) {
      const start = open.pop()
      if (start === undefined) return
      pairs.set(start, index)
      pairs.set(index, start)
    }
  })
  return pairs
}

function chainsOf(tokens: readonly CSharpToken[]): Chain[] {
  const pairs = brackets(tokens)
  const callees = calleesOf(tokens)
  const assigned = assignmentsOf(tokens)
  const found: Chain[] = []
  tokens.forEach((token, index) => {
    const before = tokens[index - 1]
    if (token.kind !== 'word' || isSign(before, '.', '?.')) return
    if (keywords.has(token.text)) return
    const {steps, from, to} = chainAt(tokens, pairs, index)
    const callee = callees[from]
    const name = assigned[from]
    found.push({
      steps,
      from,
      to,
      ...(callee !== undefined && {callee}),
      ...(name !== undefined && {assigned: name})
    })
  })
  return found
}

const keywords: ReadonlySet<string> = new Set(
  'as bool byte case catch char const decimal default do double dynamic else false finally float for foreach if in int is long new null object out ref return sbyte short static string String switch throw true try typeof uint ulong using var void while'.split(
    ' '
  )
)

function chainAt(
  tokens: readonly CSharpToken[],
  pairs: ReadonlyMap<number, number>,
  start: number
): {steps: Step[]; from: number; to: number} {
  const steps: Step[] = []
  let from = start
  let at = start
  const name = (index: number): number => {
    const text = tokens[index]!.text.replace(/^@/, '')
    const open = afterGenerics(tokens, index + 1)
    const close = isSign(tokens[open], '(') ? pairs.get(open) : undefined
    if (close === undefined) {
      steps.push({name: text, isCall: false})
      return index + 1
    }
    const [first, second] = plainArguments(tokens, open)
    steps.push({
      name: text,
      isCall: true,
      ...(first !== undefined && {first}),
      ...(second !== undefined && {second})
    })
    return close + 1
  }
  at = name(at)
  for (;;) {
    const token = tokens[at]
    if (isSign(token, '.', '?.') && tokens[at + 1]?.kind === 'word') at = name(at + 1)
    else if (isSign(token, '!') && isSign(tokens[at + 1], '.')) at++
    else if (isSign(token, '[', '?[')) {
      const close = pairs.get(at)
      if (close === undefined) return {steps, from, to: at}
      const only = close === at + 2 && tokens[at + 1]!.kind !== 'sign' ? tokens[at + 1] : undefined
      steps.push({name: '[]', isCall: false, ...(only && {first: only.text})})
      at = close + 1
    } else if (isSign(token, ')')) {
      // `((Jwt)context.Variables["jwt"]).Claims`: the brackets hold the chain and its type only.
      const open = pairs.get(at)
      if (open === undefined || open >= from) return {steps, from, to: at}
      const inner = isCast(tokens, pairs, open + 1, from) ? open + 1 : from
      if (open + 1 !== inner || !isSign(tokens[at + 1], '.', '?.', '[', '?[', ')')) {
        return {steps, from, to: at}
      }
      // A call has its name before the bracket: its argument ends here.
      const before = tokens[open - 1]
      if (before?.kind === 'word' && !keywords.has(before.text)) return {steps, from, to: at}
      if (isSign(before, '>', ']')) return {steps, from, to: at}
      from = open
      at++
    } else return {steps, from, to: at}
  }
}

/** Whether tokens are `(Type)`, as they stand before what is cast. */
function isCast(
  tokens: readonly CSharpToken[],
  pairs: ReadonlyMap<number, number>,
  start: number,
  end: number
): boolean {
  return (
    isSign(tokens[start], '(') &&
    pairs.get(start) === end - 1 &&
    tokens
      .slice(start + 1, Math.min(end - 1, start + 12))
      .every(token => token.kind === 'word' || isSign(token, '<', '>', '[', ']', '.', ',', '?'))
  )
}

/** Behind `<string>`, where a call of a method with a type comes. */
function afterGenerics(tokens: readonly CSharpToken[], index: number): number {
  if (!isSign(tokens[index], '<')) return index
  for (let at = index + 1; at < index + 14; at++) {
    const token = tokens[at]
    if (isSign(token, '>')) return isSign(tokens[at + 1], '(') ? at + 1 : index
    if (token?.kind !== 'word' && !isSign(token, '.', ',', '[', ']', '?', '<')) return index
  }
  return index
}

function plainArguments(tokens: readonly CSharpToken[], open: number): (string | undefined)[] {
  const text = (index: number): string | undefined => {
    const token = tokens[index]
    return token?.kind === 'text' && isSign(tokens[index + 1], ',', ')') ? token.text : undefined
  }
  const first = text(open + 1)
  const second = isSign(tokens[open + 2], ',') ? text(open + 3) : undefined
  return [first, second]
}

/** For each token the method in whose brackets it stands directly. */
function calleesOf(tokens: readonly CSharpToken[]): (Callee | undefined)[] {
  const open: (Callee | undefined)[] = []
  return tokens.map((token, index) => {
    const around = open.at(-1)
    if (isSign(token, '(', '[', '{', '?[')) {
      const before = tokens[index - 1]
      const name = isSign(token, '(') && before?.kind === 'word' ? before.text : undefined
      // Brackets that only group leave what is around them.
      if (name !== undefined) open.push({name, ...(around && {outer: around})})
      else open.push(isSign(token, '(') ? around : undefined)
    } else if (isSign(token, ')', ']', '}')) open.pop()
    return around
  })
}

/** For each token the variable that its statement gives a value to; members of objects are none. */
function assignmentsOf(tokens: readonly CSharpToken[]): (string | undefined)[] {
  const names: (string | undefined)[] = new Array(tokens.length).fill(undefined)
  const pending: {name: string; depth: number; from: number}[] = []
  let depth = 0
  const close = (level: number, isStatement: boolean, to: number): void => {
    for (let last = pending.at(-1); last && last.depth >= level; last = pending.at(-1)) {
      const {name, from} = last
      pending.pop()
      // What stands inside of another statement belongs to that one.
      if (isStatement && pending.length === 0) names.fill(name, from, to)
    }
  }
  tokens.forEach((token, index) => {
    if (isSign(token, '(', '[', '{', '?[')) depth++
    else if (isSign(token, ')', ']', '}')) {
      close(depth, false, index)
      depth--
    } else if (isSign(token, ';')) close(depth, true, index)
    else if (isSign(token, ',')) close(depth, false, index)
    else if (isSign(token, '=') && tokens[index - 1]?.kind === 'word') {
      pending.push({name: tokens[index - 1]!.text, depth, from: index + 1})
    }
  })
  return names
}
