import type {MappedText, Range} from '../source.js'
import {
  deepestExpression,
  type InfraAttribute,
  type InfraBlock,
  type InfraEntry,
  type InfraExpression,
  type InfraFile,
  parseInParts
} from './infrastructure.js'
import type {SyntaxProblem} from './syntax.js'
import {type Grammar, loadGrammar, type Node} from './tree-sitter.js'

export type HclParser = (text: MappedText) => InfraFile

/** The parser for Terraform files, variable files (`.tfvars`) and other HCL. */
export async function loadHcl(): Promise<HclParser> {
  const grammar = await loadGrammar('terraform')
  return text => parseHcl(grammar, text)
}

/** Where a block begins, when it stands at the beginning of a line. */
const blockStart = /^[A-Za-z_][\w-]*(?:[ \t]+"?[\w-]+"?){0,2}[ \t]*\{/gm

function parseHcl(grammar: Grammar, text: MappedText): InfraFile {
  return parseInParts(text, blockStart, part =>
    grammar.read(part.text, root => new Reader(part).file(root))
  )
}

interface Body {
  readonly attributes: InfraAttribute[]
  readonly blocks: InfraBlock[]
}

class Reader {
  private readonly source: MappedText
  private readonly text: string
  private readonly problems: SyntaxProblem[] = []

  constructor(source: MappedText) {
    this.source = source
    this.text = source.text
  }

  file(root: Node): InfraFile {
    const body: Body = {attributes: [], blocks: []}
    this.body(root, body, 0)
    if (root.hasError && this.problems.length === 0) {
      this.problems.push({
        kind: 'error',
        message: 'Terraform syntax',
        range: this.source.range(0, 0)
      })
    }
    return {...body, problems: this.problems}
  }

  /** Adds attributes and blocks below a node; those inside of an error count as well. */
  private body(node: Node, body: Body, depth: number): void {
    if (depth > deepestExpression) return
    for (const child of node.children) {
      switch (child.type) {
        case 'attribute':
          this.attribute(child, body, depth)
          break
        case 'block':
          body.blocks.push(this.block(child, depth))
          break
        case 'body':
          this.body(child, body, depth + 1)
          break
        case 'ERROR':
          this.problems.push({
            kind: 'error',
            message: 'Terraform syntax',
            range: this.range(child)
          })
          this.body(child, body, depth + 1)
          break
      }
    }
  }

  private attribute(node: Node, body: Body, depth: number): void {
    const [name, , value] = node.children.filter(child => child.type !== 'comment')
    if (!name) return
    body.attributes.push({
      name: name.text,
      value: value ? this.expression(value, depth + 1) : this.other(node),
      range: this.range(node)
    })
  }

  private block(node: Node, depth: number): InfraBlock {
    const body: Body = {attributes: [], blocks: []}
    const labels: MappedText[] = []
    let type = ''
    let header = node.startIndex
    for (const child of node.children) {
      if (child.type === 'identifier') {
        if (type === '') type = child.text
        else labels.push(this.source.slice(child.startIndex, child.endIndex))
        header = child.endIndex
      } else if (child.type === 'string_lit') {
        labels.push(this.literal(child.startIndex + 1, child.endIndex - 1))
        header = child.endIndex
      } else if (child.type === 'body') this.body(child, body, depth + 1)
      else if (child.type === 'ERROR') this.body(node, body, depth + 1)
    }
    const {attributes, blocks} = body
    return {
      type,
      labels,
      attributes,
      blocks,
      range: this.range(node),
      header: this.source.range(node.startIndex, header)
    }
  }

  private expression(node: Node, depth: number): InfraExpression {
    if (depth > deepestExpression) return this.other(node)
    const children = node.children.filter(child => child.type !== 'comment')
    const first = children[0]
    switch (node.type) {
      case 'expression':
        if (!first) return this.other(node)
        if (first.type === '(') {
          const inner = children[1]
          return this.steps(
            inner ? this.expression(inner, depth + 1) : this.other(node),
            children.slice(3),
            node,
            depth
          )
        }
        return this.steps(this.expression(first, depth + 1), children.slice(1), node, depth)
      case 'literal_value':
      case 'template_expr':
      case 'collection_value':
      case 'operation':
      case 'for_expr':
        return first
          ? this.steps(this.expression(first, depth + 1), children.slice(1), node, depth)
          : this.other(node)
      case 'string_lit':
      case 'quoted_template':
        return {kind: 'text', range: this.range(node), parts: this.quoted(node, depth)}
      case 'heredoc_template':
        return {kind: 'text', range: this.range(node), parts: this.heredoc(node, depth)}
      case 'numeric_lit':
        return {kind: 'constant', range: this.range(node), value: Number(node.text)}
      case 'bool_lit':
        return {kind: 'constant', range: this.range(node), value: node.text === 'true'}
      case 'null_lit':
        return {kind: 'constant', range: this.range(node), value: null}
      case 'variable_expr':
        return {kind: 'name', range: this.range(node), name: node.text}
      case 'tuple':
        return {
          kind: 'list',
          range: this.range(node),
          items: children
            .filter(child => child.type === 'expression')
            .map(child => this.expression(child, depth + 1))
        }
      case 'object':
        return {kind: 'object', range: this.range(node), entries: this.entries(node, depth)}
      case 'function_call': {
        const list = children.find(child => child.type === 'function_arguments')
        const args = (list?.namedChildren ?? []).filter(child => child.type === 'expression')
        const spread = list?.namedChildren.some(child => child.type === 'ellipsis')
        if (spread || !first) return this.other(node)
        return {
          kind: 'call',
          range: this.range(node),
          name: first.text,
          args: args.map(child => this.expression(child, depth + 1))
        }
      }
      case 'conditional': {
        const [test, consequence, alternative] = node.namedChildren.filter(
          child => child.type !== 'comment'
        )
        if (!test || !consequence || !alternative) return this.other(node)
        return {
          kind: 'condition',
          range: this.range(node),
          test: this.expression(test, depth + 1),
          consequence: this.expression(consequence, depth + 1),
          alternative: this.expression(alternative, depth + 1)
        }
      }
      case 'binary_operation':
      case 'unary_operation':
        return this.operation(node, children, depth)
      case 'for_tuple_expr':
      case 'for_object_expr':
        return this.loop(node, depth)
      default:
        return this.other(node)
    }
  }

  /** `a.b[0].c`: what follows a value. */
  private steps(
    start: InfraExpression,
    steps: readonly Node[],
    whole: Node,
    depth: number
  ): InfraExpression {
    let current = start
    for (const step of steps) {
      const range = {start: start.range.start, end: this.range(step).end}
      const inner = step.namedChildren[0]
      if (step.type === 'get_attr' && inner) {
        current = {kind: 'member', range, object: current, name: inner.text}
      } else if (step.type === 'index' && inner) {
        const expression = inner.namedChildren.find(child => child.type === 'expression')
        const legacy = /^\.(\d+)$/.exec(step.text)?.[1]
        const index: InfraExpression | undefined = expression
          ? this.expression(expression, depth + 1)
          : legacy
            ? {kind: 'constant', range: this.range(step), value: Number(legacy)}
            : undefined
        if (!index) return this.other(whole)
        current = {kind: 'index', range, object: current, index}
      } else return this.other(whole)
    }
    return current
  }

  private operation(node: Node, children: readonly Node[], depth: number): InfraExpression {
    // Operands may be several nodes long: `var.a == b.c[0]`.
    const operands: InfraExpression[] = []
    let operator = ''
    let group: Node[] = []
    const flush = () => {
      const [head, ...rest] = group
      if (head) operands.push(this.steps(this.expression(head, depth + 1), rest, head, depth))
      group = []
    }
    for (const child of children) {
      if (child.isNamed) group.push(child)
      else {
        flush()
        operator = child.type
      }
    }
    flush()
    return {kind: 'operation', range: this.range(node), operator, operands}
  }

  private entries(node: Node, depth: number): InfraEntry[] {
    const entries: InfraEntry[] = []
    for (const child of node.children) {
      if (child.type === 'ERROR') {
        this.problems.push({kind: 'error', message: 'Terraform syntax', range: this.range(child)})
      }
      if (child.type !== 'object_elem') continue
      const key = child.childForFieldName('key')
      const value = child.childForFieldName('val')
      if (!key || !value) continue
      const bare = /^[\w-]+$/.test(key.text)
      entries.push({
        key: bare
          ? {
              kind: 'text',
              range: this.range(key),
              parts: [this.source.slice(key.startIndex, key.endIndex)]
            }
          : this.expression(key, depth + 1),
        value: this.expression(value, depth + 1),
        range: this.range(child)
      })
    }
    return entries
  }

  private loop(node: Node, depth: number): InfraExpression {
    const intro = node.namedChildren.find(child => child.type === 'for_intro')
    const names = (intro?.namedChildren ?? []).filter(child => child.type === 'identifier')
    const collection = intro?.namedChildren.find(child => child.type === 'expression')
    const results = node.namedChildren.filter(child => child.type === 'expression')
    const condition = node.namedChildren.find(child => child.type === 'for_cond')
    const test = condition?.namedChildren.find(child => child.type === 'expression')
    const object = node.type === 'for_object_expr'
    const value = results[object ? 1 : 0]
    const grouped = node.children.some(child => child.type === 'ellipsis')
    const valueName = names.at(-1)
    if (!collection || !value || !valueName || grouped) return this.other(node)
    const [keyNode] = results
    return {
      kind: 'loop',
      range: this.range(node),
      ...(names.length > 1 && names[0] ? {keyName: names[0].text} : {}),
      valueName: valueName.text,
      collection: this.expression(collection, depth + 1),
      ...(object && keyNode ? {key: this.expression(keyNode, depth + 1)} : {}),
      value: this.expression(value, depth + 1),
      ...(test ? {filter: this.expression(test, depth + 1)} : {})
    }
  }

  private quoted(node: Node, depth: number): (MappedText | InfraExpression)[] {
    const parts: (MappedText | InfraExpression)[] = []
    const end = Math.max(node.startIndex + 1, node.endIndex - 1)
    let position = node.startIndex + 1
    const literal = (to: number) => {
      if (to > position) parts.push(this.literal(position, to))
    }
    for (const child of node.children) {
      if (!isTemplate(child)) continue
      literal(child.startIndex)
      parts.push(this.template(child, depth))
      position = child.endIndex
    }
    literal(end)
    return parts
  }

  private template(node: Node, depth: number): InfraExpression {
    const inner = node.namedChildren.find(child => child.type === 'expression')
    if (node.type !== 'template_interpolation' || !inner) return this.other(node)
    const expression = this.expression(inner, depth + 1)
    return {...expression, range: this.range(node)}
  }

  private heredoc(node: Node, depth: number): (MappedText | InfraExpression)[] {
    const identifiers = node.children.filter(child => child.type === 'heredoc_identifier')
    const begin = this.text.indexOf('\n', identifiers[0]?.endIndex ?? node.startIndex) + 1
    const last = identifiers[1]?.startIndex ?? node.endIndex
    const end = Math.max(begin, this.text.lastIndexOf('\n', last - 1) + 1)
    const indentation = this.text.startsWith('<<-', node.startIndex)
      ? commonIndentation(this.text.slice(begin, end))
      : 0
    const parts: (MappedText | InfraExpression)[] = []
    let position = begin
    for (const child of node.children) {
      if (!isTemplate(child) || child.startIndex < position) continue
      parts.push(this.lines(position, child.startIndex, begin, indentation))
      parts.push(this.template(child, depth))
      position = child.endIndex
    }
    parts.push(this.lines(position, end, begin, indentation))
    return parts
  }

  /** Text of a heredoc: no escapes but `$${` and `%%{`, and `<<-` takes the indentation away. */
  private lines(start: number, end: number, begin: number, indentation: number): MappedText {
    const pieces: {text: string; start: number; end: number}[] = []
    let position = start
    while (position < end) {
      const newline = this.text.indexOf('\n', position)
      const next = newline < 0 || newline >= end ? end : newline + 1
      let from = position
      if (position === begin || this.text[position - 1] === '\n') {
        while (from < next && from - position < indentation && /[ \t]/.test(this.text[from]!)) {
          from++
        }
      }
      pushEscaped(pieces, this.text, from, next, /[$%]([$%]\{)/g)
      position = next
    }
    return pieces.length > 0 ? this.source.compose(pieces) : this.source.slice(start, start)
  }

  private literal(start: number, end: number): MappedText {
    const pieces: {text: string; start: number; end: number}[] = []
    const pattern = /\\(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[^\r\n])|\$(\$\{)|%(%\{)/g
    pushEscaped(pieces, this.text, start, end, pattern)
    return pieces.length > 0 ? this.source.compose(pieces) : this.source.slice(start, start)
  }

  private other(node: Node): InfraExpression {
    return {kind: 'other', range: this.range(node)}
  }

  private range(node: Node): Range {
    return this.source.range(node.startIndex, node.endIndex)
  }
}

function isTemplate(node: Node): boolean {
  return node.type === 'template_interpolation' || node.type === 'template_directive'
}

function commonIndentation(body: string): number {
  let smallest = Number.POSITIVE_INFINITY
  for (const line of body.split('\n')) {
    if (line.trim() === '') continue
    smallest = Math.min(smallest, /^[ \t]*/.exec(line)![0].length)
  }
  return Number.isFinite(smallest) ? smallest : 0
}

function pushEscaped(
  pieces: {text: string; start: number; end: number}[],
  text: string,
  start: number,
  end: number,
  pattern: RegExp
): void {
  let position = start
  const literal = (to: number) => {
    if (to > position) pieces.push({text: text.slice(position, to), start: position, end: to})
  }
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const at = start + match.index
    literal(at)
    position = at + match[0].length
    pieces.push({text: decode(match[0]), start: at, end: position})
  }
  literal(end)
}

const escapes: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t'}

function decode(escaped: string): string {
  // `$${` and `%%{` stand for themselves with one sign less.
  if (escaped[0] !== '\\') return escaped.slice(1)
  const code = escaped.slice(1)
  if (/^[uU]./.test(code)) {
    const point = Number.parseInt(code.slice(1), 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd'
  }
  return escapes[code] ?? code
}
