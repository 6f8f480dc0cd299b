/** Arguments that the locked version of the provider azurerm does not have any more. */
import {attributeOf, type InfraBlock} from '../../formats/infrastructure.js'
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {azurermTypes} from '../../infrastructure/terraform/azurerm/types.js'
import {property, scalarText} from '../../infrastructure/values/three-valued.js'
import type {Place} from '../../infrastructure/values/value.js'
import type {Range} from '../../source.js'
import type {Verdict} from '../verdict.js'
import {removedArguments} from './azurerm-removed.js'

/** An argument that is gone. */
interface Removed {
  readonly path: readonly string[]
  /** What takes its place. */
  readonly instead?: string
  /** The first major version without it. */
  readonly since: number
}

/** A version of the provider; without a place where none is asked for, and the newest is taken. */
interface Required {
  readonly major: number
  readonly at?: Place
}

/** A removed argument, with what takes its place. */
export interface RemovedVerdict extends Verdict {
  readonly instead?: string
}

/** A verdict for each argument that the version in use does not have any more. */
export function removedArgumentsOf(resources: Resources): RemovedVerdict[] {
  const required = requiredVersions(resources)
  const newest = Math.max(0, ...[...required.values()].map(({major}) => major))
  const table = tableFor(newest)
  if (table.size === 0) return []
  const types = [...table.keys()].map(name => azurermTypes.get(name)?.type.toLowerCase() ?? name)
  const names = new Set([...table.values()].flat().map(({path}) => path.at(-1)!))
  const words = new RegExp(`\\b(?:${[...names].join('|')})\\b`)
  const verdicts: RemovedVerdict[] = []
  for (const resource of resources.find({types: [...new Set(types)], words})) {
    const version = required.get(resource.scope)
    const type = resource.address.slice(0, resource.address.lastIndexOf('.'))
    const {declaration} = resource
    if (!version || !declaration || resource.source !== 'terraform') continue
    for (const removed of table.get(type) ?? []) {
      if (removed.since > version.major) continue
      for (const range of written(declaration, removed.path)) {
        verdicts.push(verdictOf(resource, range, removed, version))
      }
    }
  }
  return verdicts
}

/** The versions by scope. */
function requiredVersions(resources: Resources): ReadonlyMap<string, Required> {
  const required = new Map<string, Required>()
  const open: string[] = []
  for (const {scope, body, place} of resources.ofType('terraform/provider')) {
    const major = scalarText(property(body, 'major'))
    if (major === undefined) open.push(scope)
    else required.set(scope, {major: Number(major), at: place})
  }
  const newest = Math.max(...Object.keys(removedArguments).map(Number))
  // Where other folders are held back, those that say nothing may be called from such a one.
  if ([...required.values()].some(({major}) => major < newest)) return required
  for (const scope of open) required.set(scope, {major: newest})
  return required
}

function verdictOf(
  {label, place}: Resource,
  range: Range,
  {path, instead, since}: Removed,
  {major, at}: Required
): RemovedVerdict {
  return {
    state: 'fail',
    at: {file: place.file, range},
    of: place,
    label,
    because: `sets '${path.join('.')}', which azurerm removed in version ${since}.0${
      at ? '' : ', and no version is pinned here'
    }`,
    ...(at
      ? {related: [{message: `version ${major} is asked for`, at}]}
      : {severity: 'note' as const}),
    ...(instead !== undefined && {instead})
  }
}

/** What is gone in a version, by type. */
function tableFor(major: number): ReadonlyMap<string, readonly Removed[]> {
  const table = new Map<string, Removed[]>()
  for (const [since, types] of Object.entries(removedArguments)) {
    if (Number(since) > major) continue
    for (const [type, list] of Object.entries(types)) {
      const found = list.split(' ').map((item): Removed => {
        const [path = '', instead] = item.split('>')
        return {
          path: path.split('.'),
          since: Number(since),
          ...(instead !== undefined && {instead})
        }
      })
      table.set(type, [...(table.get(type) ?? []), ...found])
    }
  }
  return table
}

/** Where an argument or block is written, in blocks that a path leads through. */
function written(block: InfraBlock, path: readonly string[]): Range[] {
  const [first = '', ...rest] = path
  const inner = block.blocks.flatMap(child => {
    if (child.type === first) return [{at: child.header, content: child}]
    const isDynamic = child.type === 'dynamic' && child.labels[0]?.text === first
    const contents = isDynamic ? child.blocks.filter(({type}) => type === 'content') : []
    return contents.map(content => ({at: child.header, content}))
  })
  if (rest.length > 0) return inner.flatMap(({content}) => written(content, rest))
  const attribute = attributeOf(block, first)
  if (!attribute) return inner.map(({at}) => at)
  const {start} = attribute.range
  return [{start, end: start + attribute.name.length}]
}
