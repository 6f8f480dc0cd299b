/** Templates of Azure Resource Manager: their resources in every nesting that a deployment allows. */

import type {PartialText} from '../../facts/facts.js'
import {parseArmExpression} from '../../languages/arm-expression.js'
import type {SourceFile} from '../../source.js'
import {azureFunction} from '../azure/functions.js'
import {isAsked, type Resource, type ResourceKey, type ResourceQuery} from '../resource.js'
import type {Budget} from '../values/budget.js'
import {evaluate} from '../values/evaluate.js'
import {objectOf} from '../values/shape.js'
import {
  asPartial,
  entry,
  listItems,
  type Place,
  plainText,
  textValue,
  unknown,
  type Value
} from '../values/value.js'

/** What a file is that holds rules about a network and no template. */
export const fragmentType = 'microsoft.network/networksecuritygroups'

/** Nesting of deployments and resources beyond this is not followed. */
const deepest = 20

/** A resource whose body is evaluated when somebody asks for it. */
export interface Declared extends ResourceKey {
  readonly type: string
  make(): Resource
}

/** Where a resource stands: in which other one, and how deep. */
interface Position {
  readonly type: string
  readonly parent?: ResourceKey
  readonly depth: number
  /** Whether what is around it is certainly deployed. */
  readonly exists: Resource['exists']
}

const top: Position = {type: '', depth: 0, exists: 'yes'}

/** A template with the values of its parameters. */
export class ArmTemplate {
  private readonly id: string
  private readonly file: SourceFile
  private readonly root: Value | undefined
  private readonly inputs: ReadonlyMap<string, Value>
  private readonly budget: Budget
  private readonly active = new Set<string>()
  private readonly cache = new Map<string, Value>()

  /** @param id tells the resources of one template and one set of values from others */
  constructor(
    id: string,
    root: Value | undefined,
    file: SourceFile,
    inputs: ReadonlyMap<string, Value>,
    budget: Budget
  ) {
    this.id = id
    this.root = root
    this.file = file
    this.inputs = inputs
    this.budget = budget
  }

  *resources(query: ResourceQuery): Generator<Resource> {
    if (query.types.includes('output')) yield* this.outputs()
    for (const declared of this.declared()) {
      if (isAsked(declared.type, query)) yield declared.make()
    }
  }

  /** What the template hands out: `sensitive` by its type, and `written`, the expression as it stands. */
  private *outputs(): Generator<Resource> {
    const outputs = entry(this.root, 'outputs', true)
    for (const {key, value} of outputs?.kind === 'object' ? outputs.entries : []) {
      const {place} = value
      const label = `output ${key.text.text}`
      const isSecure = /^secure/i.test(plainText(entry(value, 'type', true)) ?? '')
      const sensitive: Value = {kind: 'constant', value: isSecure, place}
      const written = entry(value, 'value', true)
      yield {
        type: 'output',
        scope: this.id,
        address: label,
        label,
        place,
        exists: 'yes',
        source: 'arm',
        body: objectOf({sensitive, written}, place)
      }
    }
  }

  /** Everything that the template declares; what it only refers to is left out. */
  *declared(position: Position = top): Generator<Declared> {
    const resources = entry(this.root, 'resources', true)
    if (resources) yield* this.below(resources, position)
    else yield* this.fragment()
  }

  /** The rules of a network security group as people keep them in a file of their own. */
  private *fragment(): Generator<Declared> {
    const {root} = this
    if (!root || !entry(entry(root, 'properties', true), 'securityRules', true)) return
    const type = fragmentType
    const key = {scope: this.id, address: `${type}/`}
    const make = (): Resource => ({
      ...key,
      type,
      body: this.resolved(root),
      label: 'network security group',
      place: root.place,
      exists: 'yes',
      source: 'arm'
    })
    yield {...key, type, make}
  }

  private *below(resources: Value | undefined, position: Position): Generator<Declared> {
    if (!resources || position.depth > deepest) return
    if (resources.kind === 'object') {
      // Symbolic names (language version 2.0) make an object of the list.
      for (const item of resources.entries) {
        yield* this.resource(item.value, position, item.key.text.text)
      }
    } else {
      for (const item of listItems(resources)) yield* this.resource(item, position)
    }
  }

  private *resource(resource: Value, position: Position, symbol?: string): Generator<Declared> {
    const written = plainText(entry(resource, 'type', true)) ?? ''
    const own =
      position.type !== '' && !written.includes('.') ? `${position.type}/${written}` : written
    const type = own.toLowerCase()
    const nameValue = entry(resource, 'name', true)
    const name = nameValue && asPartial(this.resolved(nameValue))
    const address = symbol ?? `${type}/${(name?.text.text ?? '').toLowerCase()}`
    const key = {scope: this.id, address}
    const exists = this.existsIn(resource, position.exists)
    const inner = {type: own, parent: key, depth: position.depth + 1, exists}
    yield* this.below(entry(resource, 'resources', true), inner)
    if (type === 'microsoft.resources/deployments') {
      yield* this.deployment(resource, {type: '', depth: inner.depth, exists})
    }
    const isReference = constantOf(entry(resource, 'existing', true)) === true
    if (isReference) return
    const parent = position.parent ?? parentOf(this.id, type, name?.text.text)
    const make = (): Resource => ({
      ...key,
      type,
      body: this.resolved(withoutChildren(resource)),
      label: own.split('/').slice(-2).join('/'),
      place: resource.place,
      exists,
      source: 'arm',
      ...(name && {name}),
      ...(parent && {parent})
    })
    yield {...key, type, make}
  }

  private existsIn(resource: Value, around: Resource['exists']): Resource['exists'] {
    const condition = entry(resource, 'condition', true)
    const isCertain = !condition || constantOf(this.resolved(condition)) === true
    const copy = entry(resource, 'copy', true)
    const count = copy && entry(copy, 'count', true)
    const isThere = !count || Number(constantOf(this.resolved(count))) > 0
    return isCertain && isThere ? around : 'perhaps'
  }

  /** A template in a template: with values of its own, or in the scope of the outer one. */
  private *deployment(resource: Value, position: Position): Generator<Declared> {
    const properties = entry(resource, 'properties', true)
    const template = entry(properties, 'template', true)
    if (!template) return
    const scope = plainText(
      entry(entry(properties, 'expressionEvaluationOptions', true), 'scope', true)
    )
    if (scope?.toLowerCase() !== 'inner') {
      yield* this.below(entry(template, 'resources', true), position)
      return
    }
    const given = entry(properties, 'parameters', true)
    const inputs = new Map<string, Value>()
    for (const item of given?.kind === 'object' ? given.entries : []) {
      const value = entry(item.value, 'value', true)
      if (value) inputs.set(item.key.text.text, this.resolved(value))
    }
    const id = `${this.id}/${resource.place.range.start}`
    yield* new ArmTemplate(id, template, this.file, inputs, this.budget).declared(position)
  }

  /** The value with its expressions evaluated. */
  private resolved(value: Value, depth = 0): Value {
    if (depth > deepest) return unknown(value.place)
    switch (value.kind) {
      case 'text':
        return this.text(value, depth)
      case 'list':
        return {...value, items: value.items.map(item => this.resolved(item, depth + 1))}
      case 'object':
        return {
          ...value,
          entries: value.entries.map(({key, value: inner}) => ({
            key: this.key(key, value.place),
            value: this.resolved(inner, depth + 1)
          }))
        }
      default:
        return value
    }
  }

  /** The keys of `userAssignedIdentities` are expressions. */
  private key(key: PartialText, place: Place): PartialText {
    if (!key.text.text.startsWith('[') || key.holes.length > 0) return key
    return asPartial(this.text({kind: 'text', text: key, place}, 0)) ?? key
  }

  private text(value: Extract<Value, {kind: 'text'}>, depth: number): Value {
    if (value.text.holes.length > 0) return value
    const {text} = value.text
    const expression = parseArmExpression(text)
    if (!expression) {
      return text.text.startsWith('[[') ? textValue(text.slice(1), value.place.range) : value
    }
    return evaluate(expression, {
      file: text.file,
      budget: this.budget,
      bindings: new Map(),
      lookup: () => undefined,
      call: (name, args, place) => this.call(name, args, place, depth)
    })
  }

  private call(
    name: string,
    args: readonly Value[],
    place: Place,
    depth: number
  ): Value | undefined {
    const key = plainText(args[0])
    switch (name.toLowerCase()) {
      case 'parameters': {
        if (key === undefined) return undefined
        const input = this.inputs.get(key)
        if (input) return input
        const parameter = entry(entry(this.root, 'parameters', true), key, true)
        return this.once(`p ${key}`, entry(parameter, 'defaultValue', true), depth)
      }
      case 'variables':
        if (key === undefined) return undefined
        return this.once(`v ${key}`, entry(entry(this.root, 'variables', true), key, true), depth)
      case 'resourceid':
        return this.reference(args, place, ['id'])
      case 'reference': {
        const [first] = args
        if (first?.kind === 'reference') return {...first, path: [], place}
        // A symbolic name.
        return key === undefined || key.includes('/')
          ? undefined
          : {kind: 'reference', scope: this.id, address: key, path: [], place}
      }
      default:
        return azureFunction(name, args, place)
    }
  }

  /** `resourceId('type', 'name', …)`; the scope may stand before the type. */
  private reference(
    args: readonly Value[],
    place: Place,
    path: readonly string[]
  ): Value | undefined {
    const at = args.findIndex(arg => /^[\w-]+(?:\.[\w-]+)+\//.test(plainText(arg) ?? ''))
    if (at < 0) return undefined
    const names = args.slice(at + 1).map(arg => asPartial(arg)?.text.text)
    if (names.length === 0 || names.includes(undefined)) return undefined
    const address = [plainText(args[at]), names.join('/')].join('/').toLowerCase()
    return {kind: 'reference', scope: this.id, address, path, place}
  }

  private once(key: string, value: Value | undefined, depth: number): Value | undefined {
    const known = this.cache.get(key)
    if (known) return known
    if (!value || this.active.has(key)) return undefined
    this.active.add(key)
    const result = this.resolved(value, depth + 1)
    this.active.delete(key)
    this.cache.set(key, result)
    return result
  }
}

function constantOf(value: Value | undefined): number | boolean | null | undefined {
  return value?.kind === 'constant' ? value.value : undefined
}

/** Child resources are resources of their own. */
function withoutChildren(resource: Value): Value {
  if (resource.kind !== 'object') return resource
  const entries = resource.entries.filter(({key}) => !/^resources$/i.test(key.text.text))
  return {...resource, entries}
}

/** The resource that the first parts of a name and of its type name. */
function parentOf(scope: string, type: string, name: string | undefined): ResourceKey | undefined {
  const slash = name?.lastIndexOf('/') ?? -1
  if (name === undefined || slash < 0) return undefined
  const owner = type.slice(0, type.lastIndexOf('/'))
  return {scope, address: `${owner}/${name.slice(0, slash)}`.toLowerCase()}
}
