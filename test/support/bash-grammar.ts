import type {SyntaxProblem} from '../../shared/lint/formats/syntax.js'
import {
  type Expansion,
  maskTemplates,
  type ShellAssignment,
  type ShellCommand,
  type ShellRedirect,
  type ShellScript,
  type ShellWord,
  type Template,
  templatesOf,
  WordBuilder
} from '../../shared/lint/languages/shell.js'
import type {MappedText, Range} from '../../shared/lint/source.js'
import {type Grammar, loadGrammar, type Node} from './tree-sitter.js'

export type BashParser = (
  text: MappedText,
  expansion?: 'github-expression' | 'azure-macro' | 'none'
) => ShellScript

/**
 * The parser for bash, sh and zsh scripts. The grammar weighs 1.3 MB: ask for it only once a script
 * names something that is worth looking at.
 */
export async function loadBashGrammar(): Promise<BashParser> {
  const grammar = await loadGrammar('bash')
  return (text, expansion = 'none') => parseBash(grammar, text, expansion)
}

/** A command while its neighbors in the pipeline are still being read. */
type Draft = {-readonly [K in keyof ShellCommand]: ShellCommand[K]} & {
  words: ShellWord[]
  redirects: ShellRedirect[]
}

/** Nesting beyond this is not followed: no script that people wrote comes near. */
const deepest = 150

function parseBash(
  grammar: Grammar,
  text: MappedText,
  expansion: 'github-expression' | 'azure-macro' | 'none'
): ShellScript {
  const templates = templatesOf(text.text, expansion)
  const script = grammar.read(maskTemplates(text.text, templates), root => {
    const reader = new Reader(text, templates)
    reader.block(root, 0)
    return reader.script()
  })
  if (script) return script
  const problem: SyntaxProblem = {
    kind: 'error',
    message: 'the script is too intricate to be parsed',
    range: text.range()
  }
  return {commands: [], assignments: [], comments: [], problems: [problem], unread: problem}
}

class Reader {
  private readonly source: MappedText
  private readonly text: string
  private readonly templates: readonly Template[]
  private readonly commands: Draft[] = []
  private readonly assignments: ShellAssignment[] = []
  private readonly comments: MappedText[] = []
  private readonly problems: SyntaxProblem[] = []
  /** Number of function definitions around the current node. */
  private functions = 0
  /** Number of substitutions around the current node. */
  private substitutions = 0

  constructor(source: MappedText, templates: readonly Template[]) {
    this.source = source
    this.text = source.text
    this.templates = templates
  }

  script(): ShellScript {
    const {commands, assignments, comments, problems} = this
    return {commands, assignments, comments, problems}
  }

  /** Reads everything below a node; gives the commands that stand directly in it. */
  block(node: Node, depth: number): Draft[] {
    const direct: Draft[] = []
    for (const child of node.children) {
      if (child) direct.push(...this.statement(child, depth + 1))
    }
    return direct
  }

  private statement(node: Node, depth: number): Draft[] {
    if (depth > deepest) return []
    switch (node.type) {
      case 'command':
        return [this.command(node, depth)]
      case 'declaration_command':
      case 'unset_command':
        return [this.declaration(node, depth)]
      case 'pipeline':
        return this.pipeline(node, depth)
      case 'redirected_statement':
        return this.redirected(node, depth)
      case 'function_definition': {
        this.functions++
        const direct = this.block(node, depth)
        this.functions--
        return direct
      }
      case 'variable_assignment':
        this.assignments.push(this.assignment(node, depth, false))
        return []
      case 'comment':
        this.comments.push(this.source.slice(node.startIndex, node.endIndex))
        return []
      case 'ERROR':
        this.problems.push({kind: 'error', message: 'shell syntax', range: this.range(node)})
        return this.block(node, depth)
      case 'string':
      case 'concatenation':
      case 'word':
      case 'command_substitution':
      case 'expansion':
        // Words outside of commands: tests, loops, case patterns, and what stands in an error.
        this.word(node, depth)
        return []
      default:
        return node.childCount > 0 ? this.block(node, depth) : []
    }
  }

  private command(node: Node, depth: number): Draft {
    const draft = this.draft(node)
    this.commands.push(draft)
    const assignments: ShellAssignment[] = []
    for (const child of node.children) {
      if (!child) continue
      if (child.type === 'variable_assignment') {
        assignments.push(this.assignment(child, depth, true))
      } else if (child.type.endsWith('_redirect')) this.redirect(child, draft, depth)
      else if (child.type === 'command_name') {
        const name = child.firstChild
        if (name) draft.words.push(this.word(name, depth))
      } else if (child.type === 'ERROR') this.statement(child, depth + 1)
      else draft.words.push(this.word(child, depth))
    }
    draft.assignments = assignments
    return draft
  }

  /** `export X=1`, `local Y`, `declare -r Z=…`: assignments that stay, and a command of that name. */
  private declaration(node: Node, depth: number): Draft {
    const draft = this.draft(node)
    this.commands.push(draft)
    for (const child of node.children) {
      if (!child) continue
      if (child.type === 'variable_assignment') {
        this.assignments.push(this.assignment(child, depth, false))
      } else draft.words.push(this.word(child, depth))
    }
    return draft
  }

  private pipeline(node: Node, depth: number): Draft[] {
    const members: Draft[] = []
    for (const child of node.children) {
      if (!child) continue
      const stage = this.statement(child, depth + 1)
      const previous = members.at(-1)
      const first = stage[0]
      if (previous && first && !first.pipedFrom) {
        previous.pipedTo = first
        first.pipedFrom = previous
      }
      members.push(...stage)
    }
    return members
  }

  private redirected(node: Node, depth: number): Draft[] {
    const direct: Draft[] = []
    let shared = false
    for (const child of node.children) {
      if (!child) continue
      if (!child.type.endsWith('_redirect')) {
        direct.push(...this.statement(child, depth + 1))
        shared = isBlock(child)
        continue
      }
      // The output of a pipeline or list is that of its last command; in a block all commands share
      // the redirect, unless they have one of their own or feed the next.
      const target = direct.at(-1) ?? this.draft(node)
      const before = target.redirects.length
      const others = shared
        ? direct.slice(0, -1).filter(({redirects, pipedTo}) => redirects.length === 0 && !pipedTo)
        : []
      direct.push(...this.redirect(child, target, depth))
      for (const other of others) other.redirects.push(...target.redirects.slice(before))
    }
    return direct
  }

  /** Adds the redirect to `draft`; gives the commands that stand on the line of a here-document. */
  private redirect(node: Node, draft: Draft, depth: number): Draft[] {
    let descriptor: string | undefined
    let operator = ''
    const following: Draft[] = []
    if (node.type === 'heredoc_redirect') {
      let body: Node | undefined
      let delimiter: Node | undefined
      let end: Node | undefined
      for (const child of node.children) {
        if (!child) continue
        if (child.type === '<<' || child.type === '<<-') operator = child.type
        else if (child.type === 'file_descriptor') descriptor = child.text
        else if (child.type === 'heredoc_start') delimiter = child
        else if (child.type === 'heredoc_body') body = child
        else if (child.type === 'heredoc_end') end = child
        else if (child.type.endsWith('_redirect')) {
          following.push(...this.redirect(child, draft, depth))
        } else if (child.type === 'pipeline') {
          const stages = this.pipeline(child, depth + 1)
          if (stages[0] && !draft.pipedTo) {
            draft.pipedTo = stages[0]
            stages[0].pipedFrom = draft
          }
          following.push(...stages)
        } else if (isWord(child)) draft.words.push(this.word(child, depth))
        else if (child.isNamed) following.push(...this.statement(child, depth + 1))
      }
      const document = this.hereDocument(delimiter, body, end, operator === '<<-', depth)
      draft.redirects.push({
        operator,
        ...(descriptor ? {descriptor} : {}),
        document,
        range: this.range(node)
      })
      return following
    }
    let word: ShellWord | undefined
    for (const child of node.children) {
      if (!child) continue
      if (child.type === 'file_descriptor') descriptor = child.text
      else if (!child.isNamed) operator ||= child.type
      // The grammar takes arguments after a redirect for further destinations.
      else if (word) draft.words.push(this.word(child, depth))
      else word = this.word(child, depth)
    }
    const here = node.type === 'herestring_redirect'
    draft.redirects.push({
      operator: here ? '<<<' : operator,
      ...(descriptor ? {descriptor} : {}),
      ...(word ? (here ? {document: word} : {target: word}) : {}),
      range: this.range(node)
    })
    return following
  }

  private hereDocument(
    delimiter: Node | undefined,
    body: Node | undefined,
    terminator: Node | undefined,
    stripTabs: boolean,
    depth: number
  ): ShellWord {
    const quoted = delimiter ? /['"\\]/.test(delimiter.text) : false
    const at = body?.startIndex ?? terminator?.startIndex ?? delimiter?.endIndex ?? 0
    // The node begins at the first character that is not blank.
    const start = body ? this.text.lastIndexOf('\n', body.startIndex - 1) + 1 : at
    const end = terminator
      ? this.text.lastIndexOf('\n', terminator.startIndex - 1) + 1
      : (body?.endIndex ?? at)
    const builder = new WordBuilder(this.source, this.templates)
    const literal = (from: number, to: number) => {
      let position = from
      while (position < to) {
        const newline = this.text.indexOf('\n', position)
        const next = newline < 0 || newline >= to ? to : newline + 1
        let begin = position
        if (stripTabs && (position === start || this.text[position - 1] === '\n')) {
          while (begin < next && this.text[begin] === '\t') begin++
        }
        if (quoted) builder.literal(begin, next)
        else this.unescape(builder, begin, next, /\\[$`\\\n]/g)
        position = next
      }
    }
    let position = start
    for (const child of quoted ? [] : (body?.children ?? [])) {
      if (!child || !isExpansion(child) || child.startIndex < position) continue
      literal(position, child.startIndex)
      this.expansion(builder, child, depth)
      position = child.endIndex
    }
    literal(position, Math.max(position, end))
    return builder.finish(start, Math.max(start, end), quoted)
  }

  private assignment(node: Node, depth: number, local: boolean): ShellAssignment {
    const name = node.childForFieldName('name') ?? node.firstChild
    const value = node.childForFieldName('value')
    const operator = node.children.find(child => child?.type === '=' || child?.type === '+=')
    const items = value?.type === 'array' ? value.namedChildren.filter(child => child) : undefined
    const at = operator?.endIndex ?? node.endIndex
    return {
      name: this.source.slice(name?.startIndex ?? at, name?.endIndex ?? at),
      ...(items ? {items: items.map(item => this.word(item!, depth))} : {}),
      ...(items
        ? {}
        : value
          ? {value: this.word(value, depth)}
          : {value: new WordBuilder(this.source, this.templates).finish(at, at, false)}),
      append: operator?.type === '+=',
      local,
      range: this.range(node)
    }
  }

  private word(node: Node, depth: number): ShellWord {
    const builder = new WordBuilder(this.source, this.templates)
    const quoted = this.part(builder, node, depth)
    return builder.finish(node.startIndex, node.endIndex, quoted)
  }

  /** Adds a node to a word; true when any of it is quoted. */
  private part(builder: WordBuilder, node: Node, depth: number): boolean {
    const {startIndex: start, endIndex: end} = node
    if (depth > deepest) {
      builder.mark(start, end, {kind: 'other'})
      return false
    }
    if (isExpansion(node)) {
      this.expansion(builder, node, depth)
      return false
    }
    switch (node.type) {
      case 'raw_string':
        builder.literal(start + 1, this.text[end - 1] === "'" && end - start > 1 ? end - 1 : end)
        return true
      case 'ansi_c_string':
        this.ansi(builder, start + 2, end - 1)
        return true
      case 'string':
      case 'translated_string':
        this.quotedString(builder, node, depth)
        return true
      case 'concatenation': {
        let quoted = false
        for (const child of node.children) {
          if (child) quoted = this.part(builder, child, depth + 1) || quoted
        }
        return quoted
      }
      default:
        if (node.childCount > 0 && node.type !== 'word' && node.type !== 'number') {
          // A regular expression, a pattern or an error: the text, and what runs inside of it.
          this.block(node, depth)
        }
        this.unescape(builder, start, end, /\\(?:\r?\n|[^\r\n])/g)
        return false
    }
  }

  private quotedString(builder: WordBuilder, node: Node, depth: number): void {
    const inner = node.type === 'translated_string' ? node.firstNamedChild : node
    if (!inner) return
    let position = inner.startIndex + 1
    const closed = inner.endIndex - inner.startIndex > 1 && this.text[inner.endIndex - 1] === '"'
    const last = closed ? inner.endIndex - 1 : inner.endIndex
    const escapes = /\\(?:\r?\n|[$`"\\])/g
    for (const child of inner.children) {
      if (!child || !isExpansion(child) || child.startIndex < position) continue
      // The grammar counts blanks between two expansions to the second.
      const start = this.text.indexOf('$', child.startIndex)
      this.unescape(builder, position, start, escapes)
      builder.mark(start, child.endIndex, this.expansionOf(child, depth, start))
      position = child.endIndex
    }
    this.unescape(builder, position, last, escapes)
  }

  private expansion(builder: WordBuilder, node: Node, depth: number): void {
    builder.mark(node.startIndex, node.endIndex, this.expansionOf(node, depth))
  }

  private expansionOf(
    node: Node,
    depth: number,
    start = node.startIndex
  ): Omit<Expansion, 'start' | 'end'> {
    switch (node.type) {
      case 'simple_expansion':
        return {kind: 'variable', name: this.text.slice(start + 1, node.endIndex)}
      case 'expansion': {
        const name = node.namedChildren.find(
          child => child?.type === 'variable_name' || child?.type === 'special_variable_name'
        )
        this.block(node, depth)
        if (!name) return {kind: 'other'}
        const plain = node.endIndex - start === name.text.length + 3
        return {kind: 'variable', name: name.text, ...(plain ? {} : {modified: true})}
      }
      case 'command_substitution':
        return {kind: 'command', commands: this.captured(node, depth)}
      default:
        this.captured(node, depth)
        return {kind: 'other'}
    }
  }

  /** The commands of a substitution: of a command, of a process, in an arithmetic expression. */
  private captured(node: Node, depth: number): Draft[] {
    this.substitutions++
    const direct = this.block(node, depth)
    this.substitutions--
    return direct
  }

  /** Literal text with backslash escapes; an escaped line break joins lines. */
  private unescape(builder: WordBuilder, start: number, end: number, escapes: RegExp): void {
    let position = start
    const stretch = this.text.slice(start, end)
    for (const match of stretch.matchAll(escapes)) {
      const at = start + match.index
      builder.literal(position, at)
      const escaped = match[0].slice(1)
      builder.escape(at, at + match[0].length, /[\r\n]/.test(escaped) ? '' : escaped)
      position = at + match[0].length
    }
    builder.literal(position, end)
  }

  /** `$'…'`: escapes of ANSI C. */
  private ansi(builder: WordBuilder, start: number, end: number): void {
    let position = start
    const pattern =
      /\\(?:x[0-9A-Fa-f]{1,2}|u[0-9A-Fa-f]{1,4}|U[0-9A-Fa-f]{1,8}|[0-7]{1,3}|[^\r\n])/g
    for (const match of this.text.slice(start, end).matchAll(pattern)) {
      const at = start + match.index
      builder.literal(position, at)
      builder.escape(at, at + match[0].length, ansiEscape(match[0].slice(1)))
      position = at + match[0].length
    }
    builder.literal(position, end)
  }

  private draft(node: Node): Draft {
    return {
      words: [],
      redirects: [],
      assignments: [],
      range: this.range(node),
      ...(this.functions > 0 ? {inFunction: true} : {}),
      ...(this.substitutions > 0 ? {captured: true} : {})
    }
  }

  private range(node: Node): Range {
    return this.source.range(node.startIndex, node.endIndex)
  }
}

/** A statement that holds others and has one output. */
function isBlock(node: Node): boolean {
  switch (node.type) {
    case 'compound_statement':
    case 'subshell':
    case 'if_statement':
    case 'for_statement':
    case 'c_style_for_statement':
    case 'while_statement':
    case 'case_statement':
      return true
    default:
      return false
  }
}

function isExpansion(node: Node): boolean {
  switch (node.type) {
    case 'simple_expansion':
    case 'expansion':
    case 'command_substitution':
    case 'arithmetic_expansion':
    case 'process_substitution':
    case 'brace_expression':
      return true
    default:
      return false
  }
}

function isWord(node: Node): boolean {
  switch (node.type) {
    case 'word':
    case 'number':
    case 'string':
    case 'raw_string':
    case 'ansi_c_string':
    case 'translated_string':
    case 'concatenation':
      return true
    default:
      return isExpansion(node)
  }
}

const ansiEscapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  E: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v'
}

function ansiEscape(code: string): string {
  const kind = code[0]!
  if (/[xuU]/.test(kind) && code.length > 1) {
    const point = Number.parseInt(code.slice(1), 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd'
  }
  if (/[0-7]/.test(kind)) return String.fromCharCode(Number.parseInt(code, 8) & 0xff)
  return ansiEscapes[kind] ?? code
}
