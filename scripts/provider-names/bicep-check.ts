import type {
  InfraBlock,
  InfraExpression,
  InfraFile
} from '../../shared/lint/formats/infrastructure.js'
import type {ObjectNames} from './bicep-types.js'

/** What Bicep itself knows in every resource. */
const ofBicep = new Set(['dependsOn', 'parent', 'scope'])

/** An object of a resource that a file writes, with the way to it: '', `properties`, `properties.rules[]`. */
export interface WrittenObject {
  /** `Microsoft.Network/virtualNetworks@2024-07-01` */
  readonly resource: string
  readonly symbol: string
  readonly path: string
  /** With the value where it is a plain text. */
  readonly names: ReadonlyMap<string, string | undefined>
  /** Nothing is left to a function or a variable that is not looked into. */
  readonly isWhole: boolean
}

/** Objects by type of resource and path. */
export type BicepTables = Readonly<Record<string, Readonly<Record<string, ObjectNames>>>>

/** Every object of the resources that a file declares; existing ones are left out. */
export function writtenObjects(file: InfraFile, text: string): WrittenObject[] {
  const variables = new Map(
    file.blocks
      .filter(({type, value}) => type === 'var' && value)
      .map(({labels, value}) => [labels[0]!.text, value!] as const)
  )
  return file.blocks.flatMap(block => ofResource(block, undefined, text, variables))
}

/** What is written that the types do not know, or left out that they require. */
export function bicepProblems(objects: readonly WrittenObject[], tables: BicepTables): string[] {
  return objects.flatMap(({resource, symbol, path, names, isWhole}) => {
    const at = `${resource} ${symbol}: `
    const table = tables[resource]?.[path]
    if (!table) return [`${at}nothing is known of ${path === '' ? 'it' : path}`]
    const inside = (name: string) => (path === '' ? name : `${path}.${name}`)
    const known = new Map(
      table.names.map(listed => {
        const [, name = '', required, values] = /^([^!=]+)(!?)(?:=(.*))?$/.exec(listed)!
        return [name, {isRequired: required === '!', values: values?.split('|')}] as const
      })
    )
    return [
      ...[...names].flatMap(([name, value]) => {
        const entry = known.get(name)
        if (!entry)
          return table.open || (path === '' && ofBicep.has(name))
            ? []
            : [`${at}there is no ${inside(name)}`]
        const isRight = value === undefined || !entry.values || entry.values.includes(value)
        return isRight ? [] : [`${at}${inside(name)} is never ${value}`]
      }),
      ...[...known]
        .filter(([name, {isRequired}]) => isRequired && isWhole && !names.has(name))
        .filter(([name]) => !(path === '' && name === 'name'))
        .map(([name]) => `${at}${inside(name)} is missing`)
    ]
  })
}

function ofResource(
  block: InfraBlock,
  parent: string | undefined,
  text: string,
  variables: ReadonlyMap<string, InfraExpression>
): WrittenObject[] {
  if (block.type !== 'resource' || !block.value) return []
  const [symbol = '', label = ''] = block.labels.map(({text}) => text)
  const resource = fullType(label, parent)
  const isExisting = /\bexisting\s*=/.test(text.slice(block.range.start, block.value.range.start))
  const own = isExisting ? [] : objectsIn(block.value, {resource, symbol, variables}, '')
  return [...own, ...block.blocks.flatMap(child => ofResource(child, resource, text, variables))]
}

/** A nested resource names the last part of its type alone, and has its parent's version. */
function fullType(label: string, parent: string | undefined): string {
  if (parent === undefined || label.includes('.')) return label
  const [type, version] = parent.split('@')
  const [own, ownVersion] = label.split('@')
  return `${type}/${own}@${ownVersion ?? version}`
}

interface Around {
  readonly resource: string
  readonly symbol: string
  readonly variables: ReadonlyMap<string, InfraExpression>
}

function objectsIn(value: InfraExpression, around: Around, path: string): WrittenObject[] {
  const {resource, symbol, variables} = around
  switch (value.kind) {
    case 'object': {
      const entries = value.entries.map(({key, value}) => ({name: keyText(key), value}))
      const named = entries.flatMap(({name, value}) => (name === undefined ? [] : [{name, value}]))
      const names = new Map(named.map(({name, value}) => [name, plain(value)]))
      const isWhole = named.length === entries.length
      return [
        {resource, symbol, path, names, isWhole},
        ...named.flatMap(({name, value}) =>
          objectsIn(value, around, path === '' ? name : `${path}.${name}`)
        )
      ]
    }
    case 'list':
      return value.items.flatMap(item => objectsIn(item, around, `${path}[]`))
    case 'loop':
      return objectsIn(value.value, around, path === '' ? '' : `${path}[]`)
    case 'condition':
      return [value.consequence, value.alternative].flatMap(branch =>
        objectsIn(branch, around, path)
      )
    case 'name': {
      const variable = variables.get(value.name)
      return variable ? objectsIn(variable, around, path) : []
    }
    case 'call':
      return /^(?:concat|union)$/.test(value.name)
        ? value.args.flatMap(argument => objectsIn(argument, around, path))
        : []
    default:
      return []
  }
}

function keyText(key: InfraExpression): string | undefined {
  if (key.kind === 'text') return plain(key) ?? '${}'
  return key.kind === 'name' ? key.name : undefined
}

function plain(value: InfraExpression): string | undefined {
  if (value.kind !== 'text') return undefined
  const [part, ...more] = value.parts
  return part && 'text' in part && more.length === 0 ? part.text : undefined
}
