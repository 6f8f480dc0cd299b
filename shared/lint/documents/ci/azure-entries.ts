import {
  asMapping,
  asScalar,
  itemsOf,
  type MappingEntry,
  type SyntaxNode
} from '../../formats/syntax.js'
import {parseDirective} from '../../languages/azure-expression.js'

/** Deeper nesting of directives and templates is not followed. */
export const maxDepth = 40

/** Items of a list, those under `${{ if }}` and `${{ each }}` included. */
export function flatten(node: SyntaxNode | undefined, depth = 0): SyntaxNode[] {
  if (depth > maxDepth) return []
  return itemsOf(node).flatMap(item => {
    const mapping = asMapping(item)
    const directives = mapping?.entries.filter(({key}) => parseDirective(key.text)) ?? []
    if (directives.length === 0) return [item]
    const inner = directives.flatMap(({value}) => flatten(value, depth + 1))
    return directives.length === mapping!.entries.length ? inner : [item, ...inner]
  })
}

/** Those items of a list that stand under `${{ if }}` or `${{ each }}`. */
export function underDirectives(node: SyntaxNode | undefined): ReadonlySet<SyntaxNode> {
  const direct = new Set(itemsOf(node))
  return new Set(flatten(node).filter(item => !direct.has(item)))
}

/** Entries of a mapping, those under `${{ if }}` and `${{ each }}` included. */
export function entriesOf(node: SyntaxNode | undefined, depth = 0): MappingEntry[] {
  if (depth > maxDepth) return []
  return (asMapping(node)?.entries ?? []).flatMap(entry => {
    const conditional = parseDirective(entry.key.text) && asMapping(entry.value)
    return conditional ? entriesOf(conditional, depth + 1) : [entry]
  })
}

/** True for a value or keys that an expression gives, which may be any: `${{ parameters.inputs }}`. */
export function isOpen(node: SyntaxNode | undefined): boolean {
  if (asScalar(node)) return true
  return entriesOf(node).some(({key}) => /\$\{\{|^<<$/.test(key.text.text))
}

const stepKeys = new Set([
  'task',
  'script',
  'bash',
  'pwsh',
  'powershell',
  'checkout',
  'download',
  'downloadBuild',
  'getPackage',
  'publish',
  'reviewApp'
])

/**
 * What a list that is handed to a template holds: the first item that tells. Others may be parameters
 * or templates, which stand for any of the three.
 */
export function kindOfItems(list: SyntaxNode): 'steps' | 'jobs' | 'stages' | undefined {
  for (const item of flatten(list)) {
    for (const {key} of asMapping(item)?.entries ?? []) {
      const name = key.text.text
      if (stepKeys.has(name)) return 'steps'
      if (name === 'job' || name === 'deployment') return 'jobs'
      if (name === 'stage') return 'stages'
    }
  }
  return undefined
}
