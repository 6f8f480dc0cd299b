import type {Parameter, RepositoryResource, Trigger} from '../../facts/pipeline.js'
import {asText, entryOf, get, itemsOf, resolve, type SyntaxNode} from '../../formats/syntax.js'

/** What starts a pipeline. */
export function readTriggers(root: SyntaxNode): Trigger[] {
  const triggers: Trigger[] = []
  for (const name of ['trigger', 'pr', 'schedules'] as const) {
    const entry = entryOf(root, name)
    if (!entry) continue
    if (asText(entry.value)?.text === 'none') continue
    const {value} = entry
    const isForTags = get(value, 'tags') !== undefined && get(value, 'branches') === undefined
    const isPartial = get(value, 'paths', 'include') !== undefined || isForTags
    triggers.push({name, range: entry.key.range, ...(isPartial && {isPartial})})
  }
  return triggers
}

/** Parameters of a pipeline or template, in the old form or the new. */
export function readParameters(node: SyntaxNode | undefined): Parameter[] {
  const resolved = resolve(node)
  if (resolved?.kind === 'mapping') {
    return resolved.entries.map(({key, value}) => {
      const fallback = asText(value)
      return {
        name: key.text.text,
        type: 'string',
        limited: false,
        ...(fallback ? {default: fallback} : {})
      }
    })
  }
  return itemsOf(resolved).flatMap(item => {
    const name = asText(get(item, 'name'))?.text
    if (!name) return []
    const fallback = asText(get(item, 'default'))
    return [
      {
        name,
        type: asText(get(item, 'type'))?.text ?? 'string',
        limited: get(item, 'values') !== undefined,
        ...(fallback ? {default: fallback} : {})
      }
    ]
  })
}

/**
 * A document that only makes sense inside another one: old parameters as a mapping, or nothing that
 * says when and where it runs.
 */
export function isTemplate(root: SyntaxNode): boolean {
  if (get(root, 'parameters')?.kind === 'mapping') return true
  const starts = ['trigger', 'pr', 'schedules', 'resources', 'extends', 'pool', 'name', 'container']
  if (starts.some(key => entryOf(root, key))) return false
  return get(root, 'parameters') !== undefined
}

/** True for a pool of machines that run Windows, by its name. */
export function isWindows(pool: SyntaxNode | undefined): boolean {
  const texts = [asText(pool), asText(get(pool, 'vmImage')), asText(get(pool, 'name'))]
  return texts.some(text => /\b(?:windows|win\d|vs20\d\d)/i.test(text?.text ?? ''))
}

/**
 * Path of a template from the linted root: relative to the file that names it, or to the repository
 * when it begins with `/`. Undefined for another repository (`@alias`) or an expression.
 */
export function templatePath(reference: string, from: string): string | undefined {
  const at = reference.lastIndexOf('@')
  if (reference.includes('$') || (at >= 0 && reference.slice(at + 1).toLowerCase() !== 'self')) {
    return undefined
  }
  const name = (at >= 0 ? reference.slice(0, at) : reference).trim().replaceAll('\\', '/')
  const base = name.startsWith('/') ? [] : from.split('/').slice(0, -1)
  const parts = [...base]
  for (const part of name.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}

/** Repositories that a pipeline declares under `resources`. */
export function readRepositories(node: SyntaxNode | undefined): RepositoryResource[] {
  return itemsOf(node).flatMap(item => {
    const alias = asText(get(item, 'repository'))?.text
    if (alias === undefined) return []
    const name = asText(get(item, 'name'))
    const ref = asText(get(item, 'ref'))
    return [
      {
        alias,
        type: asText(get(item, 'type'))?.text.toLowerCase() ?? 'git',
        range: item.range,
        ...(name ? {name} : {}),
        ...(ref ? {ref} : {})
      }
    ]
  })
}
