import type {PartialText} from '../facts/facts.js'
import type {InfraBlock} from '../formats/infrastructure.js'
import type {Place, Reference, Value} from './values/value.js'

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
}

/** Resources of one language. */
export interface ResourceSource {
  find(query: ResourceQuery): Iterable<Resource>
  /** The instances of a declared resource. */
  get(key: ResourceKey): readonly Resource[]
  /**
   * What else names a declared resource, by the text alone: types of resources, `module`, `output`,
   * `local`, and `existing` for a look-up of its type anywhere. Order alone (`depends_on`) is no use.
   */
  mentions?(resource: Resource): readonly string[]
}

/**
 * All resources of a repository. Nothing is kept: a resource is read when it is asked for, and only
 * the declarations of the types that somebody asks for are parsed.
 */
export class Resources {
  private readonly sources: readonly ResourceSource[]

  constructor(sources: readonly ResourceSource[]) {
    this.sources = sources
  }

  *find(query: ResourceQuery): Generator<Resource> {
    for (const source of this.sources) yield* source.find(query)
  }

  /** Resources of types, in lower case. */
  ofType(...types: readonly string[]): Generator<Resource> {
    return this.find({types})
  }

  /** Resources of a type that belong to another one. */
  *of(parent: ResourceKey, type: string): Generator<Resource> {
    for (const resource of this.ofType(type)) {
      if (resource.parent && isSame(resource.parent, parent)) yield resource
    }
  }

  /** What else names a declared resource, by the text alone: see `ResourceSource.mentions`. */
  mentions(resource: Resource): readonly string[] {
    return this.sources.flatMap(source => source.mentions?.(resource) ?? [])
  }

  /** The resource that a value refers to; several where `for_each` or `count` make more of it. */
  resolve(reference: ResourceKey): readonly Resource[] {
    return this.sources.flatMap(source => source.get(reference))
  }
}

/** Whether two keys mean one declaration. */
export function isSame(one: ResourceKey, other: ResourceKey): boolean {
  return one.scope === other.scope && one.address === other.address
}

/** Whether a type is among those that are looked for. */
export function isAsked(type: string, {types}: ResourceQuery): boolean {
  return types.some(wanted => (typeof wanted === 'string' ? wanted === type : wanted.test(type)))
}

/**
 * Words of which a text holds one when it declares a resource that is looked for: the last parts of
 * the types. Undefined where a pattern asks for more.
 */
export function wordsOf({types}: ResourceQuery): RegExp | undefined {
  const last = types.map(type => (typeof type === 'string' ? type.split('/').at(-1)! : undefined))
  if (last.includes(undefined)) return undefined
  return new RegExp(last.map(word => word!.replace(/[^\w-]/g, '\\$&')).join('|'), 'i')
}
