import {configFileNames} from '../../lint/config/load-config.js'
import {plainPath} from '../../lint/documents/mcp/written-files.js'
import {get, type MappingNode, resolve, type SyntaxNode} from '../../lint/formats/syntax.js'
import type {Range} from '../../lint/source.js'
import {defaultBaseline} from '../../lint/suppression/baseline-file.js'
import {type Tampering, tampering} from './tampering.js'

/** A text of a document, and where it stands. */
export interface Placed {
  readonly text: string
  readonly range: Range
}

/** A place of a workflow, pipeline or other list of jobs that runs this product. */
export interface ProductRun {
  /** What tells it from others of the document: what is used, without its version, and the command. */
  readonly identity: string
  readonly range: Range
  /** `with`, `inputs` or `parameters`, by name in lower case without hyphens. */
  readonly inputs: ReadonlyMap<string, Placed>
  /** Lines of a script that start the product, without its version. */
  readonly lines: readonly Placed[]
  /** What decides whether it runs and counts, of the step and all around it: `if: …`. */
  readonly controls: readonly Placed[]
  /** What the steps before it check out, where that is not the change itself: `ref: main`. */
  readonly checkouts: readonly Placed[]
  /** Commands of the steps before it that change what judges it. */
  readonly tampering: readonly Tampering[]
}

/** The name of the product, and not of a file of its. */
const product = /(?:^|[^\w])mcp-?gatehouse\b(?!-baseline\.json|\.ya?ml)/i
/** Commands that judge a change. */
const judging = new Set(['', 'lint', 'checklist', 'verify', 'detect', 'fleet'])

const inputKeys = ['with', 'inputs', 'parameters'] as const
const scriptKeys = ['run', 'script', 'bash', 'pwsh', 'powershell', 'before_script'] as const
const controlKeys = [
  'if',
  'condition',
  'when',
  'continue-on-error',
  'continueOnError',
  'allow_failure',
  'enabled'
] as const

/** Every run of the product in a document, in the order of the text. */
export function productRuns(root: SyntaxNode | undefined): ProductRun[] {
  const runs: ProductRun[] = []
  walk(root, [], [], runs)
  return runs
}

function walk(
  node: SyntaxNode | undefined,
  around: readonly MappingNode[],
  siblings: readonly SyntaxNode[],
  runs: ProductRun[]
): void {
  // Aliases are visited where they are defined.
  if (node?.kind === 'sequence') {
    for (const item of node.items) walk(item, around, node.items, runs)
  }
  if (node?.kind !== 'mapping') return
  const path = [...around, node]
  const run = runOf(node, path, siblings)
  if (run) runs.push(run)
  for (const {value} of node.entries) walk(value, path, [], runs)
}

function runOf(
  node: MappingNode,
  path: readonly MappingNode[],
  siblings: readonly SyntaxNode[]
): ProductRun | undefined {
  const used = ['uses', 'task', 'template', 'repo'].flatMap(key => textAt(node, key) ?? [])[0]
  const inputs = inputsOf(node)
  const rest = {
    range: used?.range ?? node.range,
    inputs,
    controls: path.flatMap(each => controlsOf(each)),
    checkouts: checkoutsOf(siblings),
    tampering: []
  }
  const before = () => tampering(siblings.slice(0, siblings.indexOf(node)), judgingFiles(inputs))
  if (used && product.test(used.text)) {
    const [name = ''] = used.text.toLowerCase().split('@', 1)
    const parts = name.split('/')
    // An action of a folder is its command: acme/mcp-gatehouse/lint.
    const folder = parts.length === 3 && parts[1] === 'mcp-gatehouse' ? parts[2]! : ''
    const command = (inputs.get('command')?.text ?? folder).toLowerCase()
    if (!judging.has(command)) return undefined
    const what = folder === '' ? name : parts.slice(0, 2).join('/')
    const identity = `${what} ${command === '' ? 'lint' : command}`
    return {...rest, identity, lines: [], tampering: before()}
  }
  const lines = scriptKeys.flatMap(key => linesAt(node, key))
  const [first] = lines
  return first && {...rest, range: first.range, identity: 'script', lines, tampering: before()}
}

/** The files of the work tree that judge a run: none but the named ones where the base judges. */
function judgingFiles(inputs: ProductRun['inputs']): string[] {
  if (inputs.get('configfrom')?.text === 'base') return []
  const named = ['config', 'baseline'].flatMap(name => inputs.get(name)?.text || [])
  return [...named.map(plainPath), ...configFileNames, defaultBaseline]
}

function textAt(node: SyntaxNode | undefined, key: string): Placed | undefined {
  const value = get(node, key)
  return value?.kind === 'scalar' ? {text: value.text.text.trim(), range: value.range} : undefined
}

function inputsOf(node: MappingNode): Map<string, Placed> {
  const inputs = new Map<string, Placed>()
  for (const key of inputKeys) {
    const given = get(node, key)
    if (given?.kind !== 'mapping') continue
    for (const {key: name, value} of given.entries) {
      const resolved = resolve(value)
      if (!resolved) continue
      const text = plainText(resolved)
      inputs.set(name.text.text.toLowerCase().replaceAll('-', ''), {text, range: value.range})
    }
  }
  return inputs
}

/** A scalar, or the items of a list one per line. */
function plainText(node: SyntaxNode): string {
  if (node.kind === 'scalar') return node.text.text.trim()
  if (node.kind !== 'sequence') return ''
  return node.items.map(item => plainText(resolve(item) ?? item)).join('\n')
}

/** Lines of a script that start the product, with the version taken out. */
function linesAt(node: MappingNode, key: string): Placed[] {
  const value = get(node, key)
  const scalars = value?.kind === 'sequence' ? value.items.map(item => resolve(item)) : [value]
  return scalars.flatMap(scalar => {
    if (scalar?.kind !== 'scalar' || !product.test(scalar.text.text)) return []
    let at = 0
    return scalar.text.text.split('\n').flatMap(line => {
      const start = at
      at += line.length + 1
      if (!product.test(line) || line.trim().startsWith('#')) return []
      const text = line.trim().replace(/(mcp-gatehouse)@[\w.-]+/gi, '$1')
      return [{text, range: scalar.text.range(start, start + line.length)}]
    })
  })
}

function controlsOf(node: MappingNode): Placed[] {
  return controlKeys.flatMap(key => {
    const value = textAt(node, key)
    return value ? [{text: `${key}: ${value.text}`, range: value.range}] : []
  })
}

/** Checkouts of something else than the change under review. */
function checkoutsOf(steps: readonly SyntaxNode[]): Placed[] {
  return steps.flatMap(step => {
    const source = textAt(step, 'checkout')
    const elsewhere =
      source && source.text !== 'self' ? [{...source, text: `checkout: ${source.text}`}] : []
    const uses = textAt(step, 'uses')
    if (!uses?.text.startsWith('actions/checkout')) return elsewhere
    return ['ref', 'repository', 'path', 'sparse-checkout'].flatMap(key => {
      const value = textAt(get(step, 'with'), key)
      return value && value.text !== '' ? [{...value, text: `${key}: ${value.text}`}] : []
    })
  })
}
