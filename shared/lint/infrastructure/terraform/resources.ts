import {attributeOf, type InfraBlock} from '../../formats/infrastructure.js'
import type {SourceFile} from '../../source.js'
import {type Mentioning, mentionsIn} from '../mentions.js'
import {
  isAsked,
  type Resource,
  type ResourceKey,
  type ResourceQuery,
  type ResourceSource
} from '../resource.js'
import {evaluate} from '../values/evaluate.js'
import {opened} from '../values/opened.js'
import {parsedJson} from '../values/parsed-json.js'
import {objectOf} from '../values/shape.js'
import {
  choice,
  entry,
  options,
  type Place,
  plainText,
  unknown,
  type Value
} from '../values/value.js'
import {azurermBody, nameOf} from './azurerm/body.js'
import {type AzurermType, identity} from './azurerm/shape.js'
import {azurermTypes} from './azurerm/types.js'
import {bodyOf} from './block-body.js'
import {instances} from './instances.js'
import {type LazyBlock, localSource, type TerraformModule} from './modules.js'
import {outputsOf, providersOf} from './outputs.js'
import {rootName} from './root-name.js'
import type {TerraformScope} from './scope.js'
import type {TerraformScopes} from './scopes.js'

/** Resources that say their type of ARM themselves. */
const azapi = /^azapi_(?:update_)?resource$/

/** The resources of Terraform modules, in every scope that the repository shows. */
export class TerraformResources implements ResourceSource {
  private readonly scopes: TerraformScopes
  private readonly folders: ReadonlySet<string>
  private readonly mentioned = new WeakMap<
    TerraformModule,
    ReadonlyMap<string, readonly string[]>
  >()

  /** @param folders folders whose files are looked at */
  constructor(scopes: TerraformScopes, folders: ReadonlySet<string>) {
    this.scopes = scopes
    this.folders = folders
  }

  unitsOf(): Iterable<string> {
    return this.folders
  }

  /** Scopes of Terraform are kept: nothing is gained by looking at several types at once. */
  typesIn(): Iterable<string> {
    return []
  }

  *findIn(folder: string, query: ResourceQuery): Generator<Resource> {
    for (const scope of this.scopes.of(folder)) yield* inScope(scope, query)
  }

  get({scope: id, address}: ResourceKey): readonly Resource[] {
    const scope = this.scopes.byId(id)
    const block = scope?.module.resources.get(address)
    if (!scope || !block) return []
    return [...resourcesOf(scope, address, block, typeOf(scope, address, block))]
  }

  mentions({scope: id, address}: Resource): readonly string[] {
    const module = this.scopes.byId(id)?.module
    if (!module) return []
    const known = this.mentioned.get(module) ?? mentionsOf(module)
    this.mentioned.set(module, known)
    const isLookedUp = known.has(`data.${address.split('.')[0]}`)
    return [...(known.get(address) ?? []), ...(isLookedUp ? ['existing'] : [])]
  }
}

function mentionsOf(module: TerraformModule): ReadonlyMap<string, readonly string[]> {
  const named = (kind: string, blocks: Iterable<LazyBlock>): Mentioning[] =>
    [...blocks].map(({source}) => ({kind, source}))
  const resources = [...module.resources].map(([name, {source}]) => ({
    kind: name.slice(0, name.lastIndexOf('.')),
    name,
    source
  }))
  const found = mentionsIn(
    [
      ...resources,
      ...named('module', module.calls),
      ...named('output', module.outputs.values()),
      ...named('local', module.localBlocks)
    ],
    /(?:\bdata\.)?[\w-]{1,200}\.[\w-]{1,200}/g,
    name => module.resources.has(name)
  )
  const lookUps = [...module.resources.keys()].filter(name => name.startsWith('data.'))
  return new Map([
    ...found,
    ...lookUps.map(name => [name.slice(0, name.lastIndexOf('.')), ['existing']] as const)
  ])
}

function* inScope(scope: TerraformScope, query: ResourceQuery): Generator<Resource> {
  const {resources, calls, folder} = scope.module
  for (const [address, block] of resources) {
    if (query.words && !query.words.test(block.source)) continue
    const type = isWorthAsking(address, block, query) ? typeOf(scope, address, block) : undefined
    if (type === undefined || !isAsked(type, query)) continue
    yield* resourcesOf(scope, address, block, type)
  }
  if (query.types.includes('output')) yield* outputsOf(scope)
  if (query.types.includes('terraform/provider')) {
    yield* providersOf(scope, (from, name) => scope.beside(from, name))
  }
  if (!query.types.includes('module')) return
  for (const call of calls) {
    if (query.words && !query.words.test(call.source)) continue
    if (localSource(call.item, folder) !== undefined) continue
    yield* resourcesOf(scope, `module.${call.name}`, call, 'module')
  }
}

/** Whether the type is worth evaluating: that of azapi stands in an argument. */
function isWorthAsking(address: string, block: LazyBlock, {types}: ResourceQuery): boolean {
  if (!azapi.test(address.split('.')[0]!)) return true
  const source = block.source.toLowerCase()
  if (!/type\s{0,40}=\s{0,40}"microsoft\./.test(source)) return true
  return types.some(type => typeof type !== 'string' || source.includes(type))
}

/** `data.` stays before the type of a data source. */
function typeOf(scope: TerraformScope, address: string, block: LazyBlock): string {
  const own = address.slice(0, address.lastIndexOf('.')).toLowerCase()
  if (azapi.test(own)) {
    const type = attributeOf(block.item, 'type')?.value
    const value = type && evaluate(type, scope.environment(block.file))
    return (plainText(value) ?? own).split('@', 1)[0]!.toLowerCase()
  }
  return azurermTypes.get(own)?.type.toLowerCase() ?? own
}

function* resourcesOf(
  scope: TerraformScope,
  address: string,
  block: LazyBlock,
  type: string
): Generator<Resource> {
  const {item, file} = block
  const own = address.slice(0, address.lastIndexOf('.'))
  const azurerm = azurermTypes.get(own)
  for (const {bindings, exists} of instances(item, scope, file)) {
    const place: Place = {file, range: item.range}
    const given = bodyOf(item, file, scope, bindings)
    const isAzapi = azapi.test(own)
    const body = azurerm
      ? azurermBody(azurerm, given, place)
      : isAzapi
        ? azapiBody(own, given)
        : given
    const name = nameOf(body)
    const parent = parentOf(item, isAzapi ? ['parent_id'] : parentsOf(azurerm), scope, file)
    yield {
      type,
      body,
      place,
      scope: scope.id,
      address,
      label: address,
      exists,
      source: isAzapi ? 'azapi' : 'terraform',
      declaration: item,
      ...(name && {name}),
      ...(parent && {parent})
    }
  }
}

/** The block `identity` of azapi, which stands beside `body` and has the arguments of azurerm. */
const besideBody: AzurermType = {type: 'azapi_resource', shape: {identity}}

/**
 * `body` with what stands beside it; older versions of azapi take it as JSON. An update names what it
 * changes alone.
 */
function azapiBody(own: string, given: Value): Value {
  const forms = options(entry(given, 'body')).map(option => {
    const body = option.kind === 'text' ? (parsedJson(option) ?? unknown(option.place)) : option
    if (body.kind !== 'object' || given.kind !== 'object') return body
    const beside = given.entries.filter(({key}) => /^(?:name|location|tags)$/.test(key.text.text))
    const shaped = azurermBody(besideBody, given, given.place)
    const own = shaped.kind === 'object' ? shaped.entries : []
    return {...body, entries: [...beside, ...body.entries, ...own]}
  })
  const name = entry(given, 'name')
  const body = choice(forms, given.place) ?? objectOf({name}, given.place)
  return own === 'azapi_update_resource' ? opened(body) : body
}

function parentsOf(azurerm: AzurermType | undefined): readonly string[] {
  return azurerm?.parent ?? ['application_id', 'application_object_id']
}

/** The resource that an argument names, whatever attribute of it. */
function parentOf(
  block: InfraBlock,
  names: readonly string[],
  scope: TerraformScope,
  file: SourceFile
): ResourceKey | undefined {
  for (const name of names) {
    const expression = attributeOf(block, name)?.value
    const address = expression && rootName(expression)
    if (address !== undefined && scope.module.resources.has(address)) {
      return {scope: scope.id, address}
    }
    const value = expression && evaluate(expression, scope.environment(file))
    if (value?.kind === 'reference') return {scope: value.scope, address: value.address}
    if (address !== undefined) return {scope: scope.id, address}
  }
  return undefined
}
