import type {MappedText, Range} from '../source.js'

/**
 * A document as a tree with positions, whatever its format. Ranges are offsets in the file, also
 * for a document that stands inside a string of another one.
 */
export type SyntaxNode = ScalarNode | MappingNode | SequenceNode | AliasNode

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded'

export interface ScalarNode {
  readonly kind: 'scalar'
  /** Whole node with its quotes. */
  readonly range: Range
  /** The value as text, with the file position of each character. */
  readonly text: MappedText
  /** What the text means in its format: `true`, `12` and `null` are not strings when plain. */
  readonly value: string | number | boolean | null
  readonly style: ScalarStyle
}

export interface MappingEntry {
  readonly key: ScalarNode
  readonly value: SyntaxNode
  readonly range: Range
}

export interface MappingNode {
  readonly kind: 'mapping'
  readonly range: Range
  readonly entries: readonly MappingEntry[]
}

export interface SequenceNode {
  readonly kind: 'sequence'
  readonly range: Range
  readonly items: readonly SyntaxNode[]
}

/**
 * A YAML alias. Look-ups follow it; walks over everything do not, since its target is visited where
 * it is defined (this is what defuses alias bombs).
 */
export interface AliasNode {
  readonly kind: 'alias'
  readonly range: Range
  readonly target: SyntaxNode | undefined
}

/** A reason why a text is not valid in its format. */
export interface SyntaxProblem {
  /** A duplicate key leaves the tree whole; after any other error a part of it may be missing. */
  readonly kind: 'error' | 'duplicate-key'
  readonly message: string
  readonly range: Range
}

export interface ParsedDocument {
  /** One node a document; YAML streams may hold several, an empty text none. */
  readonly documents: readonly SyntaxNode[]
  readonly problems: readonly SyntaxProblem[]
}

/** Far behind what messages show of a name. */
const longestName = 4096

/**
 * A name from a document for the message of a problem. Whole, so that a credential in it can still
 * be told: messages are shortened once it is out of them.
 */
export function quotedName(name: string): string {
  return `'${name.slice(0, longestName)}'`
}

/** Parsers never throw: what they cannot read is a problem beside the part that they could. */
export type Parser = (text: MappedText) => ParsedDocument

/** Follows aliases; undefined stays undefined. */
export function resolve(node: SyntaxNode | undefined): Exclude<SyntaxNode, AliasNode> | undefined {
  let current = node
  for (let hops = 0; current?.kind === 'alias'; hops++) {
    if (hops > 20) return undefined
    current = current.target
  }
  return current
}

/** The entry of a mapping by its exact key, also through YAML merge keys. The last of duplicates wins. */
export function entryOf(
  node: SyntaxNode | undefined,
  key: string,
  depth = 0
): MappingEntry | undefined {
  const mapping = resolve(node)
  if (mapping?.kind !== 'mapping' || depth > 20) return undefined
  for (let i = mapping.entries.length - 1; i >= 0; i--) {
    if (mapping.entries[i]!.key.text.text === key) return mapping.entries[i]
  }
  for (const entry of mapping.entries) {
    if (entry.key.text.text !== '<<' || entry.key.style !== 'plain') continue
    const merged = resolve(entry.value)
    for (const source of merged?.kind === 'sequence' ? merged.items : [merged]) {
      const found = entryOf(source, key, depth + 1)
      if (found) return found
    }
  }
  return undefined
}

/** The value of a key with aliases followed. */
export function get(
  node: SyntaxNode | undefined,
  ...path: string[]
): Exclude<SyntaxNode, AliasNode> | undefined {
  let current = resolve(node)
  for (const key of path) current = resolve(entryOf(current, key)?.value)
  return current
}

export function asMapping(node: SyntaxNode | undefined): MappingNode | undefined {
  const resolved = resolve(node)
  return resolved?.kind === 'mapping' ? resolved : undefined
}

export function asSequence(node: SyntaxNode | undefined): SequenceNode | undefined {
  const resolved = resolve(node)
  return resolved?.kind === 'sequence' ? resolved : undefined
}

export function asScalar(node: SyntaxNode | undefined): ScalarNode | undefined {
  const resolved = resolve(node)
  return resolved?.kind === 'scalar' ? resolved : undefined
}

/** The text of a scalar, also of a number or boolean; undefined for collections and null. */
export function asText(node: SyntaxNode | undefined): MappedText | undefined {
  const scalar = asScalar(node)
  return scalar && scalar.value !== null ? scalar.text : undefined
}

/** Items of a sequence; a single value stands for a sequence of one, as CI formats allow. */
export function itemsOf(node: SyntaxNode | undefined): readonly SyntaxNode[] {
  const resolved = resolve(node)
  if (!resolved) return []
  return resolved.kind === 'sequence' ? resolved.items : [resolved]
}

/** Visits every scalar once, with the keys that lead to it. Aliases are not followed. */
export function walkScalars(
  root: SyntaxNode,
  visit: (
    scalar: ScalarNode,
    path: readonly (string | number)[],
    key: ScalarNode | undefined
  ) => void
): void {
  const stack: {
    node: SyntaxNode
    path: readonly (string | number)[]
    key: ScalarNode | undefined
  }[] = [{node: root, path: [], key: undefined}]
  while (stack.length > 0) {
    const {node, path, key} = stack.pop()!
    if (node.kind === 'scalar') visit(node, path, key)
    else if (node.kind === 'mapping') {
      for (let i = node.entries.length - 1; i >= 0; i--) {
        const entry = node.entries[i]!
        stack.push({node: entry.value, path: [...path, entry.key.text.text], key: entry.key})
      }
    } else if (node.kind === 'sequence') {
      for (let i = node.items.length - 1; i >= 0; i--) {
        stack.push({node: node.items[i]!, path: [...path, i], key})
      }
    }
  }
}
