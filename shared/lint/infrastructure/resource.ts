import type {PartialText} from '../facts/facts.js'
import type {InfraBlock} from '../formats/infrastructure.js'
import {type Place, type Reference, sizeOf, type Value} from './values/value.js'

/** What tells a declared resource from all others: references have the same two parts. */
export type ResourceKey = Pick<Reference, 'scope' | 'address'>

/**
 * A resource as a deployment would make it, in the shape of Azure Resource Manager whatever language
 * declares it. Resources of other clouds and of directories have their provider's own type and its
 * arguments as their body.
 */
export interface Resource extends ResourceKey {
  /**
   * In lower case: `microsoft.network/networksecuritygroups/securityrules`, `aws_iam_role`,
   * `kubernetes/deployment`, `compose/service`, `kql/query`; `module` for a module that is not in the
   * repository, `output` for what a module or template hands out, `terraform/provider` for the
   * provider azurerm.
   */
  readonly type: string
  readonly name?: PartialText
  /** ARM's shape (`properties`, `tags`, `identity`, …). Each value has the place where it is written. */
  readonly body: Value
  /** How messages name it: `azurerm_subnet.apim`, `resource subnet`. */
  readonly label: string
  /** The declaration. */
  readonly place: Place
  /** By the expression that names it, not by its name. */
  readonly parent?: ResourceKey
  /** Whether it is certainly deployed: `perhaps` under a condition or loop that is not known. */
  readonly exists: 'yes' | 'perhaps'
  readonly source:
    | 'terraform'
    | 'azapi'
    | 'bicep'
    | 'arm'
    | 'kubernetes'
    | 'compose'
    | 'script'
    | 'file'
  /** Terraform: how it is written, for what is lost in its values. */
  readonly declaration?: InfraBlock
}

/** Which resources somebody looks for. */
export interface ResourceQuery {
  /** Types in lower case, as `Resource.type` has them; a pattern for families of other providers. */
  readonly types: readonly (string | RegExp)[]
  /** Words of which the text of the declaration holds one: what has none is not evaluated. */
  readonly words?: RegExp
  /**
   * Folders from which the caller wants what is deployed. A part of which it shows without evaluating
   * that only others deploy it is left out; the caller still has to look at what it is given.
   */
  readonly from?: ReadonlySet<string>
}

/** Resources of one language. */
export interface ResourceSource {
  /** The parts that may declare what is looked for: files, or folders of Terraform. In the order of results. */
  unitsOf(query: ResourceQuery): Iterable<string>
  /** The types that a part declares, as far as its text alone tells. */
  typesIn(unit: string): Iterable<string>
  findIn(unit: string, query: ResourceQuery): Iterable<Resource>
  /** The instances of a declared resource. */
  get(key: ResourceKey): readonly Resource[]
  /**
   * What else names a declared resource, by the text alone: types of resources, `module`, `output`,
   * `local`, and `existing` for a look-up of its type anywhere. Order alone (`depends_on`) is no use.
   */
  mentions?(resource: Resource): readonly string[]
}

/** Values of resources that are kept, as `sizeOf` counts them: some 120 MB, where there are so many. */
const mostKept = 150_000

/**
 * All resources of a repository. Only the declarations of the types that somebody asks for are parsed
 * and evaluated, and that once however many ask for them, as long as what is kept has room.
 */
export class Resources {
  private readonly sources: readonly ResourceSource[]
  private readonly isInteresting: (type: string) => boolean
  /** Resources by part and type. */
  private readonly kept = new Map<ResourceSource, Map<string, Map<string, readonly Resource[]>>>()
  /** Parts that were opened for all types that rules may ask for. */
  private readonly opened = new Set<ReadonlyMap<string, readonly Resource[]>>()
  private readonly byKey = new Map<string, readonly Resource[]>()
  private readonly byParent = new Map<string, ReadonlyMap<string, readonly Resource[]>>()
  private room: number
  /** How often something had no room. */
  private refusals = 0

  /**
   * @param isInteresting whether rules may ask for a type: such ones are evaluated with others of their part
   * @param room values that are kept
   */
  constructor(
    sources: readonly ResourceSource[],
    isInteresting: (type: string) => boolean = () => false,
    room = mostKept
  ) {
    this.sources = sources
    this.isInteresting = isInteresting
    this.room = room
  }

  /** The resources that are looked for, by file, those of one file by type. */
  *find(query: ResourceQuery): Generator<Resource> {
    const types = query.types.filter(type => typeof type === 'string')
    const isPlain = types.length === query.types.length && !query.words
    const key = `${query.types.join(' ')} ${query.words?.source ?? ''}`
    for (const source of this.sources) {
      for (const unit of source.unitsOf(query)) {
        if (isPlain) for (const type of types) yield* this.inUnit(source, unit, type)
        else yield* this.answer(source, unit, key, query)
      }
    }
  }

  /** Resources of types, in lower case. */
  ofType(...types: readonly string[]): Generator<Resource> {
    return this.find({types})
  }

  /** Resources of a type that belong to another one. */
  of(parent: ResourceKey, type: string): readonly Resource[] {
    let children = this.byParent.get(type)
    if (!children) {
      const found = new Map<string, Resource[]>()
      const {refusals} = this
      for (const resource of this.ofType(type)) {
        if (!resource.parent) continue
        const siblings = found.get(nameOf(resource.parent)) ?? []
        siblings.push(resource)
        found.set(nameOf(resource.parent), siblings)
      }
      children = found
      if (this.refusals === refusals) this.byParent.set(type, children)
    }
    return children.get(nameOf(parent)) ?? []
  }

  /** What else names a declared resource, by the text alone: see `ResourceSource.mentions`. */
  mentions(resource: Resource): readonly string[] {
    return this.sources.flatMap(source => source.mentions?.(resource) ?? [])
  }

  /** The resource that a value refers to; several where `for_each` or `count` make more of it. */
  resolve(reference: ResourceKey): readonly Resource[] {
    const name = nameOf(reference)
    const known = this.byKey.get(name)
    if (known) return known
    const found = this.sources.flatMap(source => source.get(reference))
    if (this.takeRoom(found)) this.byKey.set(name, found)
    return found
  }

  /** What is known of a part: by type, or by a question that is more than a type. */
  private knownOf(source: ResourceSource, unit: string): Map<string, readonly Resource[]> {
    const units = this.kept.get(source) ?? new Map<string, Map<string, readonly Resource[]>>()
    this.kept.set(source, units)
    const known = units.get(unit) ?? new Map<string, readonly Resource[]>()
    units.set(unit, known)
    return known
  }

  /** What a part answers, kept while there is room; a large one is never held as a whole. */
  private *answer(
    source: ResourceSource,
    unit: string,
    key: string,
    query: ResourceQuery
  ): Generator<Resource> {
    const known = this.knownOf(source, unit)
    const found = known.get(key)
    if (found) {
      yield* found
      return
    }
    let collected: Resource[] | undefined = []
    let size = 1
    for (const resource of source.findIn(unit, query)) {
      size += sizeOf(resource.body)
      if (size > this.room) collected = undefined
      collected?.push(resource)
      yield resource
    }
    if (collected && this.takeRoom(collected)) known.set(key, collected)
    else this.refusals++
  }

  private *inUnit(source: ResourceSource, unit: string, type: string): Generator<Resource> {
    const known = this.knownOf(source, unit)
    // The first who asks has the part opened for all who may ask.
    if (!known.has(type) && !this.opened.has(known)) {
      this.opened.add(known)
      const others = [...source.typesIn(unit)].filter(other => this.isInteresting(other))
      if (others.length > 0) this.open(source, unit, [...new Set([type, ...others])], known)
    }
    yield* this.answer(source, unit, type, {types: [type]})
  }

  /** Takes note of all resources of some types in a part, where there is room for them. */
  private open(
    source: ResourceSource,
    unit: string,
    types: readonly string[],
    known: Map<string, readonly Resource[]>
  ): void {
    const byType = new Map<string, Resource[]>(types.map(type => [type, []]))
    let size = types.length
    for (const resource of source.findIn(unit, {types})) {
      size += sizeOf(resource.body)
      if (size > this.room) return
      byType.get(resource.type)?.push(resource)
    }
    for (const [type, resources] of byType) {
      if (this.takeRoom(resources)) known.set(type, resources)
    }
  }

  private takeRoom(resources: readonly Resource[]): boolean {
    // That there is nothing is worth keeping, and takes next to no room.
    if (resources.length === 0) return true
    let size = 1
    for (const {body} of resources) size += sizeOf(body)
    const fits = size <= this.room
    // Nothing is given up for what comes later: who asks again begins with the first.
    if (fits) this.room -= size
    else this.refusals++
    return fits
  }
}

function nameOf({scope, address}: ResourceKey): string {
  return `${scope} ${address}`
}

/** Whether two keys mean one declaration. */
export function isSame(one: ResourceKey, other: ResourceKey): boolean {
  return one.scope === other.scope && one.address === other.address
}

/** Whether a type is among those that are looked for. */
export function isAsked(type: string, {types}: ResourceQuery): boolean {
  return types.some(wanted => (typeof wanted === 'string' ? wanted === type : wanted.test(type)))
}
