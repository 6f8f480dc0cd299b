/** The statements of a query: what `let` names, and pipelines of stages. */
import {type KqlToken, kqlTokens} from './tokens.js'

/** A token, or what stands between two brackets. */
export type KqlNode = KqlToken | KqlGroup

export interface KqlGroup {
  readonly kind: 'group'
  readonly open: string
  readonly items: readonly KqlNode[]
  readonly start: number
  readonly end: number
}

/** `| summarize Calls = count() by caller_oid`. */
export interface Stage {
  /** In lower case, with its hyphens: `project-away`. */
  readonly operator: string
  /** What stands behind the operator. */
  readonly nodes: readonly KqlNode[]
  readonly start: number
  readonly end: number
}

export interface Pipeline {
  readonly source: readonly KqlNode[]
  readonly stages: readonly Stage[]
}

export interface Let {
  readonly name: string
  readonly value: readonly KqlNode[]
}

export interface KqlQuery {
  readonly lets: readonly Let[]
  readonly pipelines: readonly Pipeline[]
}

/** Brackets that are nested deeper are not looked into. */
const deepest = 60

/** Reads a query; undefined for one that is very long. Never throws. */
export function parseKql(text: string): KqlQuery | undefined {
  const tokens = kqlTokens(text)
  if (!tokens) return undefined
  const lets: Let[] = []
  const pipelines: Pipeline[] = []
  for (const nodes of statements(grouped(tokens), text)) {
    const [first, second, third] = nodes
    if (isName(first, 'let') && second?.kind === 'name' && isSign(third, '=')) {
      lets.push({name: second.text, value: nodes.slice(3)})
      continue
    }
    const isCommand = isSign(first, '.') || isName(first, 'set', 'declare', 'alias', 'restrict')
    if (first && !isCommand) pipelines.push(pipelineOf(nodes))
  }
  return {lets, pipelines}
}

/** Puts what stands between brackets together, however badly they are balanced. */
function grouped(tokens: readonly KqlToken[]): KqlNode[] {
  const top: KqlNode[] = []
  const open: {sign: KqlToken; items: KqlNode[]}[] = []
  const current = () => open.at(-1)?.items ?? top
  const close = (end: number) => {
    const group = open.pop()
    if (!group) return
    const items = open.length >= deepest ? [] : group.items
    current().push({kind: 'group', open: group.sign.text, items, start: group.sign.start, end})
  }
  for (const token of tokens) {
    if (token.kind === 'sign' && /^[([{]$/.test(token.text)) open.push({sign: token, items: []})
    else if (token.kind === 'sign' && /^[)\]}]$/.test(token.text)) close(token.end)
    else current().push(token)
  }
  while (open.length > 0) close(tokens.at(-1)?.end ?? 0)
  return top
}

/** Statements end with a semicolon; files of queries also part them with a blank line. */
function statements(nodes: readonly KqlNode[], text: string): KqlNode[][] {
  const found: KqlNode[][] = [[]]
  nodes.forEach((node, index) => {
    const previous = nodes[index - 1]
    if (isSign(node, ';')) found.push([])
    else {
      if (previous && startsAnew(previous, node, text)) found.push([])
      found.at(-1)!.push(node)
    }
  })
  return found.filter(statement => statement.length > 0)
}

function startsAnew(previous: KqlNode, node: KqlNode, text: string): boolean {
  if (node.kind !== 'name' || previous.kind === 'sign') return false
  if (/^(?:and|or|by|on|with|in|asc|desc|between|has|contains)$/i.test(node.text)) return false
  if (
    previous.kind === 'name' &&
    /^(?:and|or|by|on|with|union|where|extend|project|summarize)$/i.test(previous.text)
  )
    return false
  return /\n[ \t\r]*\n/.test(text.slice(previous.end, node.start))
}

/** The stages of nodes that bars part. */
export function pipelineOf(nodes: readonly KqlNode[]): Pipeline {
  const [source = [], ...rest] = splitAt(nodes, '|')
  // `union`, `search` and the like may stand first.
  const first = source[0]
  const isStage = first?.kind === 'name' && /^(?:union|search|find|print|range)$/i.test(first.text)
  const stages = [...(isStage ? [source] : []), ...rest].flatMap(part => stageOf(part) ?? [])
  return {source: isStage ? [] : source, stages}
}

function stageOf(nodes: readonly KqlNode[]): Stage | undefined {
  const [first] = nodes
  if (first?.kind !== 'name') return undefined
  let operator = first.text
  let used = 1
  for (;;) {
    const [hyphen, word] = nodes.slice(used, used + 2)
    const isJoined = hyphen?.start === nodes[used - 1]?.end && word?.start === hyphen?.end
    if (!isSign(hyphen, '-') || word?.kind !== 'name' || !isJoined) break
    operator += `-${word.text}`
    used += 2
  }
  return {
    operator: operator.toLowerCase(),
    nodes: nodes.slice(used),
    start: first.start,
    end: nodes.at(-1)!.end
  }
}

/** The parts between a sign, without those inside of brackets. */
export function splitAt(nodes: readonly KqlNode[], sign: string): KqlNode[][] {
  const parts: KqlNode[][] = [[]]
  for (const node of nodes) {
    if (isSign(node, sign)) parts.push([])
    else parts.at(-1)!.push(node)
  }
  return parts
}

/** The nodes before and behind a word. */
export function splitAtWord(
  nodes: readonly KqlNode[],
  word: string
): readonly [before: readonly KqlNode[], behind: readonly KqlNode[] | undefined] {
  const at = nodes.findIndex(node => isName(node, word))
  return at < 0 ? [nodes, undefined] : [nodes.slice(0, at), nodes.slice(at + 1)]
}

export function isSign(node: KqlNode | undefined, ...signs: readonly string[]): boolean {
  return node?.kind === 'sign' && signs.includes(node.text)
}

/** Whether a node is one of some words, in lower case, whatever case it is written in. */
export function isName(node: KqlNode | undefined, ...names: readonly string[]): boolean {
  return node?.kind === 'name' && names.includes(node.text.toLowerCase())
}

export function isGroup(node: KqlNode | undefined, open = '('): node is KqlGroup {
  return node?.kind === 'group' && node.open === open
}

/** Whether nodes have a bar between them: a query of its own. */
export function isTabular(nodes: readonly KqlNode[]): boolean {
  return nodes.some(node => isSign(node, '|'))
}

/** All nodes with those inside of brackets, in the order in which they are written. */
export function* everyNode(nodes: readonly KqlNode[]): Generator<KqlNode> {
  for (const node of nodes) {
    yield node
    if (node.kind === 'group') yield* everyNode(node.items)
  }
}
