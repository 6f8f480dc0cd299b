import {type AnyNode, type Node, parse} from 'acorn'

/** What a mutant changes; tests that hold a rule's finding notice each of them. */
export type MutantKind = 'range' | 'severity' | 'message' | 'condition' | 'boundary' | 'table-entry'

/** A change of a program that a test should notice. */
export interface Mutant {
  readonly kind: MutantKind
  /** Offsets in the program. */
  readonly start: number
  readonly end: number
  readonly newText: string
  /** 1-based line of the program. */
  readonly line: number
}

const firstCharacters = '{start: 0, end: 1}'
const severities = ['error', 'warning', 'note']

/** Operators and what they become: the next boundary, or the other answer. */
const operators: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&'
}

/** Names of properties whose text a user reads. */
const texts: ReadonlySet<string> = new Set(['message', 'help', 'description'])

/**
 * All mutants of a compiled module, in the order of their places.
 *
 * @param program an ES module as the compiler emits it
 * @throws SyntaxError when it does not parse
 */
export function mutantsOf(program: string): Mutant[] {
  const found = new Map<string, Mutant>()
  const add = (kind: MutantKind, node: {start: number; end: number}, newText: string): void => {
    if (program.slice(node.start, node.end) === newText) return
    const line = program.slice(0, node.start).split('\n').length
    const {start, end} = node
    found.set(`${start} ${end} ${newText}`, {kind, start, end, newText, line})
  }
  const tree = parse(program, {ecmaVersion: 'latest', sourceType: 'module'})
  visit(tree, [], (node, parents) => mutate(program, node, parents, add))
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}

type Add = (kind: MutantKind, node: {start: number; end: number}, newText: string) => void

function mutate(program: string, node: AnyNode, parents: readonly AnyNode[], add: Add): void {
  const written = (part: Node) => program.slice(part.start, part.end)
  switch (node.type) {
    case 'Property':
      ofProperty(program, node, parents, add)
      return
    case 'SpreadElement':
      if (
        parents.at(-1)?.type === 'ObjectExpression' &&
        /^(?:problemAt|placeOf)\(|^at$/.test(written(node.argument))
      )
        add('range', node, `...{...(${written(node.argument)}), range: ${firstCharacters}}`)
      return
    case 'Literal':
      ofLiteral(node, parents, add)
      return
    case 'TemplateLiteral':
      if (/\w \w/.test(written(node)) && !isShown(parents)) add('message', node, "''")
      return
    case 'IfStatement':
    case 'ConditionalExpression':
      add('condition', node.test, 'true')
      add('condition', node.test, 'false')
      return
    case 'UnaryExpression':
      if (node.operator === '!') add('condition', node, `(${written(node.argument)})`)
      return
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const other = operators[node.operator]
      if (!other) return
      const kind = node.type === 'LogicalExpression' ? 'condition' : 'boundary'
      const from = node.left.end
      const between = program.slice(from, node.right.start)
      // The operator stands between its operands; what else is there are brackets and blanks.
      const at = from + between.indexOf(node.operator)
      add(kind, {start: at, end: at + node.operator.length}, other)
      return
    }
    case 'ArrayExpression':
      ofTable(program, node.elements, parents, add)
      return
    case 'ObjectExpression':
      if (!node.properties.some(property => nameOf(property) === 'id'))
        ofTable(program, node.properties, parents, add)
  }
}

/** Whether a text is the whole of a message, which is a mutant of its own. */
function isShown(parents: readonly AnyNode[]): boolean {
  const parent = parents.at(-1)
  return parent !== undefined && texts.has(nameOf(parent) ?? '')
}

function ofProperty(
  program: string,
  node: Extract<AnyNode, {type: 'Property'}>,
  parents: readonly AnyNode[],
  add: Add
): void {
  // Not the name of a parameter that is taken apart.
  if (parents.at(-1)?.type !== 'ObjectExpression') return
  const name = nameOf(node)
  if (name === 'range') add('range', node, `range: ${firstCharacters}`)
  if (texts.has(name ?? '')) add('message', node, `${name}: ''`)
  if (name === 'severity' && node.value.type !== 'Literal' && !node.shorthand)
    add('severity', node.value, `(${program.slice(node.value.start, node.value.end)}) && 'note'`)
}

function ofLiteral(
  node: Extract<AnyNode, {type: 'Literal'}>,
  parents: readonly AnyNode[],
  add: Add
): void {
  const {value} = node
  if (/Import|Export/.test(parents.at(-1)?.type ?? '')) return
  if (typeof value === 'number') add('boundary', node, String(value + 1))
  if (typeof value === 'string' && severities.includes(value)) {
    const next = severities[(severities.indexOf(value) + 1) % severities.length]
    add('severity', node, `'${next}'`)
  } else if (typeof value === 'string' && /\w \w/.test(value) && !isShown(parents))
    add('message', node, "''")
  if ('regex' in node && node.regex) {
    add('condition', node, '/(?!)/')
    for (const {start, end} of alternativesOf(node.raw ?? '')) {
      add('table-entry', {start: node.start + start, end: node.start + end}, '')
    }
  }
}

/** Offsets of each alternative of groups like `(?:prod|live)`, with the bar beside it. */
function alternativesOf(regex: string): {start: number; end: number}[] {
  const found: {start: number; end: number}[] = []
  for (const group of regex.matchAll(/\((?:\?:)?([^()|[\]]+(?:\|[^()|[\]]+)+)\)/g)) {
    let start = group.index + group[0].length - 1 - group[1]!.length
    for (const [index, alternative] of group[1]!.split('|').entries()) {
      const end = start + alternative.length
      found.push(index === 0 ? {start, end: end + 1} : {start: start - 1, end})
      start = end + 1
    }
  }
  return found
}

/** A table stands outside of functions: each of its entries may be left out. */
function ofTable(
  program: string,
  entries: readonly (Node | null)[],
  parents: readonly AnyNode[],
  add: Add
): void {
  if (entries.length < 2 || parents.some(({type}) => /Function/.test(type))) return
  for (const entry of entries) {
    if (!entry) continue
    const comma = /^\s*,/.exec(program.slice(entry.end))?.[0].length
    const before = /,\s*$/.exec(program.slice(0, entry.start))?.[0].length ?? 0
    if (comma !== undefined) add('table-entry', {start: entry.start, end: entry.end + comma}, '')
    else add('table-entry', {start: entry.start - before, end: entry.end}, '')
  }
}

function nameOf(node: AnyNode): string | undefined {
  if (node.type !== 'Property' || node.computed) return undefined
  if (node.key.type === 'Identifier') return node.key.name
  return node.key.type === 'Literal' ? String(node.key.value) : undefined
}

function visit(
  node: AnyNode,
  parents: readonly AnyNode[],
  look: (node: AnyNode, parents: readonly AnyNode[]) => void
): void {
  look(node, parents)
  const inside = [...parents, node]
  for (const value of Object.values(node) as unknown[]) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isNode(child)) visit(child, inside, look)
    }
  }
}

function isNode(value: unknown): value is AnyNode {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    'start' in value
  )
}
