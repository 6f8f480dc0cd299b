import type {MappedText, Range} from '../source.js'
import {
  deepestExpression,
  type InfraBlock,
  type InfraEntry,
  type InfraExpression,
  type InfraFile,
  parseInParts
} from './infrastructure.js'
import type {SyntaxProblem} from './syntax.js'
import {type Grammar, loadGrammar, type Node} from './tree-sitter.js'

export type BicepParser = (text: MappedText) => InfraFile

/** The parser for Bicep files and parameter files (`.bicepparam`). */
export async function loadBicep(): Promise<BicepParser> {
  const grammar = await loadGrammar('bicep')
  return text => parseBicep(grammar, text)
}

/** Where a declaration begins, when it stands at the beginning of a line. */
const declarationStart =
  /^(?:@\w|(?:param|var|resource|module|output|type|func|targetScope|metadata|import|using)\b)/gm

function parseBicep(grammar: Grammar, text: MappedText): InfraFile {
  return parseInParts(text, declarationStart, part => {
    // The grammar does not know the parameters of parameter files, which have no type.
    const known = part.text.replace(/^param(?=[ \t]+\w+[ \t]*=)/gm, 'var  ')
    return grammar.read(known, root => new Reader(part).file(root))
  })
}

const declarations: Readonly<Record<string, string>> = {
  resource_declaration: 'resource',
  module_declaration: 'module',
  parameter_declaration: 'param',
  variable_declaration: 'var',
  using_statement: 'using',
  output_declaration: 'output'
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
    const blocks: InfraBlock[] = []
    this.statements(root, blocks, 0)
    return {attributes: [], blocks, problems: this.problems}
  }

  private statements(node: Node, blocks: InfraBlock[], depth: number): void {
    if (depth > deepestExpression) return
    for (const child of node.children) {
      if (declarations[child.type]) blocks.push(this.declaration(child, depth))
      else if (child.type === 'ERROR') {
        // Newer than the grammar, and nothing to look at.
        if (!/^(?:extension|provider)\b/.test(this.text.slice(child.startIndex, child.endIndex))) {
          this.problems.push({kind: 'error', message: 'Bicep syntax', range: this.range(child)})
        }
        this.statements(child, blocks, depth + 1)
      } else if (child.type === 'statement' || child.type === 'declaration') {
        this.statements(child, blocks, depth + 1)
      }
    }
  }

  private declaration(node: Node, depth: number): InfraBlock {
    const labels: MappedText[] = []
    let value: InfraExpression | undefined
    let condition: InfraExpression | undefined
    let afterEquals = false
    let header = node.startIndex
    for (const child of node.children) {
      if (child.type === '=') afterEquals = true
      else if (child.type === 'ERROR') {
        this.problems.push({kind: 'error', message: 'Bicep syntax', range: this.range(child)})
      } else if (afterEquals && child.isNamed && !value && child.type !== 'comment') {
        value = this.expression(child, depth + 1)
        const test =
          child.type === 'if_statement'
            ? child.namedChildren.find(inner => inner.type === 'parenthesized_expression')
            : undefined
        if (test) condition = this.expression(test, depth + 1)
      } else if (!afterEquals && child.type === 'identifier') {
        labels.push(this.source.slice(child.startIndex, child.endIndex))
        header = child.endIndex
      } else if (!afterEquals && child.type === 'string') {
        labels.push(this.plain(child))
        header = child.endIndex
      }
    }
    const object = bodyOf(value)
    const isParameter = this.text.startsWith('param', node.startIndex)
    return {
      type: isParameter ? 'param' : declarations[node.type]!,
      labels,
      attributes: (object?.entries ?? []).flatMap(entry => {
        const [name] = entry.key.kind === 'text' ? entry.key.parts : []
        return name && 'text' in name
          ? [{name: name.text, value: entry.value, range: entry.range}]
          : []
      }),
      blocks: object ? (this.nested.get(object) ?? []) : [],
      ...(value && {value}),
      ...(condition && {condition}),
      range: this.range(node),
      header: this.source.range(node.startIndex, header)
    }
  }

  /** Child resources by the body in which they are declared. */
  private readonly nested = new Map<InfraExpression, InfraBlock[]>()

  private expression(node: Node, depth: number): InfraExpression {
    if (depth > deepestExpression) return this.other(node)
    const range = this.range(node)
    const named = node.namedChildren.filter(child => child.type !== 'comment')
    switch (node.type) {
      case 'string':
        return {kind: 'text', range, parts: this.quoted(node, depth)}
      case 'number':
        return {kind: 'constant', range, value: Number(node.text)}
      case 'boolean':
        return {kind: 'constant', range, value: node.text === 'true'}
      case 'null':
        return {kind: 'constant', range, value: null}
      case 'identifier':
      case 'property_identifier':
        return {kind: 'name', range, name: node.text}
      case 'array':
        return {kind: 'list', range, items: named.map(child => this.expression(child, depth + 1))}
      case 'object':
        return this.object(node, depth)
      case 'parenthesized_expression':
      case 'expression':
      case 'primary_expression':
        return named[0] ? this.expression(named[0], depth + 1) : this.other(node)
      case 'call_expression': {
        const callee = node.childForFieldName('function')
        const args = node.childForFieldName('arguments')
        if (!callee || !args) return this.other(node)
        return {
          kind: 'call',
          range,
          name: callee.text,
          args: args.namedChildren
            .filter(child => child.type !== 'comment')
            .map(child => this.expression(child, depth + 1))
        }
      }
      case 'member_expression': {
        const object = node.childForFieldName('object')
        const property = node.childForFieldName('property')
        if (!object || !property) return this.other(node)
        const name = property.text
        return this.step(object, node, depth, value => ({
          kind: 'member',
          range,
          object: value,
          name
        }))
      }
      case 'subscript_expression': {
        const object = node.childForFieldName('object')
        const index = node.childForFieldName('index')
        if (!object || !index) return this.other(node)
        const at = this.expression(index, depth + 1)
        return this.step(object, node, depth, value => ({
          kind: 'index',
          range,
          object: value,
          index: at
        }))
      }
      case 'ternary_expression': {
        const [test, consequence, alternative] = ['condition', 'consequence', 'alternative'].map(
          name => node.childForFieldName(name)
        )
        if (!test || !consequence || !alternative) return this.other(node)
        return {
          kind: 'condition',
          range,
          test: this.expression(test, depth + 1),
          consequence: this.expression(consequence, depth + 1),
          alternative: this.expression(alternative, depth + 1)
        }
      }
      case 'binary_expression':
      case 'unary_expression': {
        const operator = node.children.find(child => !child.isNamed)
        return {
          kind: 'operation',
          range,
          operator: operator?.type ?? '',
          operands: named.map(child => this.expression(child, depth + 1))
        }
      }
      case 'for_statement':
        return this.loop(node, depth)
      case 'if_statement': {
        // A resource that exists under a condition: what it would be.
        const body = named.find(child => child.type === 'object')
        return body ? this.expression(body, depth + 1) : this.other(node)
      }
      default:
        return this.other(node)
    }
  }

  /**
   * The grammar reads `a ? b : c.d` as `(a ? b : c).d` and `a ?? b.c` as `(a ?? b).c`: the step
   * belongs to the last operand.
   */
  private step(
    object: Node,
    node: Node,
    depth: number,
    make: (value: InfraExpression) => InfraExpression
  ): InfraExpression {
    const value = depth > deepestExpression ? this.other(node) : this.expression(object, depth + 1)
    if (object.type === 'parenthesized_expression') return make(value)
    const into = (target: InfraExpression): InfraExpression => {
      if (target.kind === 'condition') return {...target, alternative: into(target.alternative)}
      const last = target.kind === 'operation' ? target.operands.at(-1) : undefined
      return target.kind === 'operation' && last
        ? {...target, operands: [...target.operands.slice(0, -1), into(last)]}
        : make(target)
    }
    return into(value)
  }

  private object(node: Node, depth: number): InfraExpression {
    const entries: InfraEntry[] = []
    const resources: InfraBlock[] = []
    for (const child of node.children) {
      if (child.type === 'ERROR') {
        this.problems.push({kind: 'error', message: 'Bicep syntax', range: this.range(child)})
      }
      if (child.type === 'resource_declaration') {
        resources.push(this.declaration(child, depth + 1))
      }
      if (child.type !== 'object_property') continue
      const [key, value] = child.namedChildren.filter(
        item => item.type !== 'comment' && item.type !== 'decorators'
      )
      if (!key) continue
      if (key.type === 'resource_declaration') {
        resources.push(this.declaration(key, depth + 1))
        continue
      }
      if (!value) continue
      entries.push({
        key:
          key.type === 'string'
            ? this.expression(key, depth + 1)
            : {
                kind: 'text',
                range: this.range(key),
                parts: [this.source.slice(key.startIndex, key.endIndex)]
              },
        value: this.expression(value, depth + 1),
        range: this.range(child)
      })
    }
    const object: InfraExpression = {kind: 'object', range: this.range(node), entries}
    if (resources.length > 0) this.nested.set(object, resources)
    return object
  }

  private loop(node: Node, depth: number): InfraExpression {
    const parameters = node.namedChildren.find(child => child.type === 'for_loop_parameters')
    const names = parameters?.namedChildren ?? []
    const single = node.childForFieldName('initializer')
    const valueName = names.find(child => child.type === 'loop_variable') ?? single ?? undefined
    const keyName = names.find(child => child.type === 'loop_enumerator')
    const body = node.childForFieldName('body')
    const inIndex = node.children.findIndex(child => child.type === 'in')
    const collection = node.children.slice(inIndex + 1).find(child => child.isNamed)
    if (!valueName || !body || !collection || inIndex < 0) return this.other(node)
    const filter =
      body.type === 'if_statement'
        ? body.namedChildren.find(child => child.type === 'parenthesized_expression')
        : undefined
    return {
      kind: 'loop',
      range: this.range(node),
      ...(keyName && {keyName: keyName.text}),
      valueName: valueName.text,
      collection: this.expression(collection, depth + 1),
      value: this.expression(body, depth + 1),
      ...(filter && {filter: this.expression(filter, depth + 1)})
    }
  }

  private quoted(node: Node, depth: number): (MappedText | InfraExpression)[] {
    if (this.text.startsWith("'''", node.startIndex)) {
      // Nothing is escaped in these; the first line break does not count.
      const newline = /^\r?\n/.exec(this.text.slice(node.startIndex + 3, node.startIndex + 5))
      const start = node.startIndex + 3 + (newline?.[0].length ?? 0)
      return [this.source.slice(start, Math.max(start, node.endIndex - 3))]
    }
    const parts: (MappedText | InfraExpression)[] = []
    let pieces: {text: string; start: number; end: number}[] = []
    const flush = () => {
      if (pieces.length > 0) parts.push(this.source.compose(pieces))
      pieces = []
    }
    for (const child of node.children) {
      if (child.type === 'string_content') {
        pieces.push({text: child.text, start: child.startIndex, end: child.endIndex})
      } else if (child.type === 'escape_sequence') {
        pieces.push({text: decode(child.text), start: child.startIndex, end: child.endIndex})
      } else if (child.type === 'interpolation') {
        flush()
        const inner = child.namedChildren[0]
        const expression = inner ? this.expression(inner, depth + 1) : this.other(child)
        parts.push({...expression, range: this.range(child)})
      }
    }
    flush()
    return parts
  }

  private plain(node: Node): MappedText {
    return this.source.slice(node.startIndex + 1, Math.max(node.startIndex + 1, node.endIndex - 1))
  }

  private other(node: Node): InfraExpression {
    return {kind: 'other', range: this.range(node)}
  }

  private range(node: Node): Range {
    return this.source.range(node.startIndex, node.endIndex)
  }
}

/** The object of a declaration, also of one in a loop. */
function bodyOf(
  value: InfraExpression | undefined
): Extract<InfraExpression, {kind: 'object'}> | undefined {
  if (value?.kind === 'loop') return bodyOf(value.value)
  return value?.kind === 'object' ? value : undefined
}

const escapes: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t'}

function decode(escaped: string): string {
  const unicode = /^\\u\{([0-9A-Fa-f]{1,6})\}$/.exec(escaped)
  if (unicode) {
    const point = Number.parseInt(unicode[1]!, 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd'
  }
  const code = escaped.slice(1)
  return escapes[code] ?? code
}
