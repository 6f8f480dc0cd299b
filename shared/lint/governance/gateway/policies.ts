/** All policies of the gateways of a repository: in files, and in what infrastructure declares. */
import type {Repository} from '../../facts/repository.js'
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {property} from '../../infrastructure/values/three-valued.js'
import {options, plainText} from '../../infrastructure/values/value.js'
import {MappedText} from '../../source.js'
import {type Api, apiOf, apisOf, keyOf, typesOf, writtenForms} from './apis.js'
import {type PolicyDocument, policyDocument} from './document.js'
import {fragmentOf, scopeOf} from './paths.js'
import type {GatewayPolicy, PolicyScope} from './policy.js'
import {speaksOfMcp} from './recognition.js'
import {statementsOf} from './statements.js'

export interface Gateway {
  readonly apis: ReadonlyMap<string, Api>
  readonly policies: readonly GatewayPolicy[]
  /** Values that `{{name}}` stands for, where they are written and no secret. */
  readonly namedValues: ReadonlyMap<string, string>
  /** APIs with a policy, by their keys. */
  readonly withPolicy: ReadonlySet<string>
}

const gateways = new WeakMap<Repository, Gateway>()

/** Reads all policies, once for all who ask. */
export function gatewayOf(repository: Repository): Gateway {
  const known = gateways.get(repository)
  if (known) return known
  const gateway = readGateway(repository)
  gateways.set(repository, gateway)
  return gateway
}

/** A document with what is known of it, before fragments are put in. */
type Found = Pick<GatewayPolicy, 'document' | 'scope' | 'label' | 'of' | 'api'>

function readGateway(repository: Repository): Gateway {
  const {resources} = repository
  const apis = apisOf(resources)
  const declared = new Declared(resources, apis)
  const fragments = new Map(declared.fragments)
  const own: Found[] = []
  for (const file of repository.policyFiles) {
    if (declared.files.has(file.path)) continue
    const document = policyDocument(MappedText.of(file))
    if (!document) continue
    const scope = document.isFragment ? 'fragment' : scopeOf(file.path)
    const of = {file, range: document.root.range}
    own.push({document, scope, label: file.path.split('/').at(-1)!, of})
    const id = document.isFragment ? fragmentOf(file.path) : undefined
    if (id !== undefined && !fragments.has(id)) fragments.set(id, document)
  }
  const policies = [...declared.found, ...own].map((found): GatewayPolicy => {
    const statements = statementsOf(found.document, id => fragments.get(id.toLowerCase()))
    return {...found, statements, isMcp: speaksOfMcp(found, statements)}
  })
  return {
    apis,
    policies,
    namedValues: namedValuesOf(resources),
    withPolicy: declared.withPolicy
  }
}

/** Policies that resources put into a gateway. */
class Declared {
  readonly found: Found[] = []
  readonly fragments = new Map<string, PolicyDocument>()
  /** Files that resources take a policy from. */
  readonly files = new Set<string>()
  readonly withPolicy = new Set<string>()
  private readonly apis: ReadonlyMap<string, Api>
  private readonly resources: Resources
  /** A policy that several resources take is judged once, for an API that fronts MCP if there is one. */
  private readonly byPlace = new Map<string, number>()

  constructor(resources: Resources, apis: ReadonlyMap<string, Api>) {
    this.resources = resources
    this.apis = apis
    const scopes: readonly (readonly [PolicyScope, string])[] = [
      ['global', 'policies'],
      ['product', 'products/policies'],
      ['api', 'apis/policies'],
      ['operation', 'apis/operations/policies'],
      ['fragment', 'policyfragments']
    ]
    for (const [scope, type] of scopes) {
      for (const resource of resources.ofType(...typesOf(type))) this.add(resource, scope)
    }
  }

  private add(resource: Resource, scope: PolicyScope): void {
    const api = scope === 'api' || scope === 'operation' ? this.apiOf(resource, scope) : undefined
    if (api) this.withPolicy.add(keyOf(api.resource))
    for (const form of options(property(resource.body, 'properties.value'))) {
      const document = form.kind === 'text' ? policyDocument(form.text.text) : undefined
      if (!document) continue
      const {file} = document.text
      if (file !== resource.place.file) this.files.add(file.path)
      const label =
        api?.label ?? (file === resource.place.file ? resource.label : lastPart(file.path))
      this.keep({document, scope, label, of: resource.place, ...(api && {api})})
      const name = resource.name && plainName(resource)
      if (scope === 'fragment' && name) this.fragments.set(name, document)
    }
  }

  private keep(found: Found): void {
    const {text, root} = found.document
    const key = `${text.file.path} ${root.range.start}`
    const index = this.byPlace.get(key)
    if (index === undefined) {
      this.byPlace.set(key, this.found.length)
      this.found.push(found)
    } else if (found.api?.isMcp && !this.found[index]!.api?.isMcp) this.found[index] = found
  }

  private apiOf({parent}: Resource, scope: PolicyScope): Api | undefined {
    if (!parent) return undefined
    const known = this.apis.get(keyOf(parent))
    if (known) return known
    const [resource] = this.resources.resolve(parent)
    if (resource?.type.endsWith('/operations') && scope === 'operation') {
      return this.apiOf(resource, 'api')
    }
    return resource?.type.endsWith('/apis') ? apiOf(resource, []) : undefined
  }
}

function lastPart(path: string): string {
  return path.split('/').at(-1)!
}

/** The last part of a name as far as it is known, in lower case. */
function plainName({name}: Resource): string | undefined {
  if (!name || name.holes.some(({end}) => end === name.text.text.length)) return undefined
  return name.text.text.split('/').at(-1)!.toLowerCase()
}

function namedValuesOf(resources: Resources): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const {body} of resources.ofType(...typesOf('namedvalues'))) {
    const value = plainText(property(body, 'properties.value'))
    const [secret] = writtenForms(property(body, 'properties.secret'))
    const [name] = writtenForms(property(body, 'properties.displayName'))
    if (value !== undefined && name !== undefined && secret !== 'true') values.set(name, value)
  }
  return values
}
