import {attributeOf, type InfraBlock} from '../../formats/infrastructure.js'
import {MappedText} from '../../source.js'
import {DeclaredTypes} from '../declared-types.js'
import {mentionsIn} from '../mentions.js'
import {
  isAsked,
  type Resource,
  type ResourceKey,
  type ResourceQuery,
  type ResourceSource
} from '../resource.js'
import {objectOf} from '../values/shape.js'
import {asPartial, entry, type Place, textValue} from '../values/value.js'
import {type BicepFile, type BicepFiles, type Declaration, localModule} from './files.js'
import {type BicepScope, bodies} from './scope.js'
import type {BicepScopes} from './scopes.js'
import {verifiedBody, verifiedModule} from './verified-modules.js'

/** The resources of Bicep files, in every scope that the repository shows. */
export class BicepResources implements ResourceSource {
  private readonly bicep: BicepFiles
  private readonly scopes: BicepScopes
  private readonly names: ReadonlySet<string>
  private readonly mentioned = new WeakMap<BicepFile, ReadonlyMap<string, readonly string[]>>()
  private lookedUp: ReadonlySet<string> | undefined
  private readonly types = new Map<string, DeclaredTypes>()

  /** @param names files that are looked at */
  constructor(bicep: BicepFiles, scopes: BicepScopes, names: ReadonlySet<string>) {
    this.bicep = bicep
    this.scopes = scopes
    this.names = names
  }

  *unitsOf(query: ResourceQuery): Generator<string> {
    for (const name of this.names) {
      // The types first: they are known without reading the file once more.
      if (!this.typesOf(name).mayHave(query)) continue
      if (query.from && !this.scopes.mayBeDeployedFrom(name, query.from)) continue
      if (query.words && !query.words.test(this.bicep.source(name)?.text ?? '')) continue
      yield name
    }
  }

  typesIn(name: string): Iterable<string> {
    return this.typesOf(name).written
  }

  *findIn(name: string, query: ResourceQuery): Generator<Resource> {
    if (!this.typesOf(name).mayHave(query)) return
    // Only where something is declared that is asked for is it worth to follow the callers.
    const isThere = this.bicep
      .get(name)
      ?.declarations.some(declared => mayDeclare(declared, name, query))
    if (!isThere) return
    for (const scope of this.scopes.of(name)) yield* inScope(scope, name, query)
  }

  private typesOf(name: string): DeclaredTypes {
    let types = this.types.get(name)
    if (!types) {
      const text = this.bicep.source(name)?.text ?? ''
      const declared = [...text.matchAll(labeled)].flatMap(typesOfLabel)
      types = new DeclaredTypes(/^[ \t]*output\b/m.test(text) ? [...declared, 'output'] : declared)
      this.types.set(name, types)
    }
    return types
  }

  get({scope: id, address}: ResourceKey): readonly Resource[] {
    const name = id.replace(/#[\s\S]*$/, '')
    // Every source is asked for every key: scopes of templates are files as well.
    if (!/\.bicep$/i.test(name)) return []
    const scope = this.scopes.of(name).find(candidate => candidate.id === id)
    const declared = scope?.content.symbols.get(address) ?? scope?.content.around(address)
    if (!scope || !declared?.item) return []
    if (declared.keyword === 'module') return [...moduleOf(declared, declared.item, scope)]
    if (declared.keyword !== 'resource') return []
    return [...resourcesOf(declared.item, scope, '', undefined, {types: everyType})].filter(
      resource => resource.address === address
    )
  }

  mentions({scope: id, address, type}: Resource): readonly string[] {
    const name = id.replace(/#[\s\S]*$/, '')
    const content = /\.bicep$/i.test(name) ? this.bicep.get(name) : undefined
    if (!content) return []
    const known = this.mentioned.get(content) ?? mentionsOf(content)
    this.mentioned.set(content, known)
    this.lookedUp ??= this.typesLookedUp()
    return [...(known.get(address) ?? []), ...(this.lookedUp.has(type) ? ['existing'] : [])]
  }

  /** Types of which some file looks a resource up by its name. */
  private typesLookedUp(): ReadonlySet<string> {
    const found = new Set<string>()
    for (const file of this.names) {
      for (const {existing, label} of this.bicep.get(file)?.declarations ?? []) {
        if (existing) found.add(label.split('@', 1)[0]!.toLowerCase())
      }
    }
    return found
  }
}

function mentionsOf(content: BicepFile): ReadonlyMap<string, readonly string[]> {
  const declarations = content.declarations.map(({keyword, label, name, source}) => ({
    kind: keyword === 'resource' ? label.split('@', 1)[0]!.toLowerCase() : keyword,
    name,
    source
  }))
  return mentionsIn(declarations, /(?<![\w.])[A-Za-z_]\w{0,200}/g, name =>
    content.symbols.has(name)
  )
}

/** A resource with its type, a module with where it comes from, or an output. */
const labeled = /^[ \t]*(?:(resource|module)[ \t]+\w+[ \t]*'([^'\r\n]{1,300})'|output[ \t])/gm

function typesOfLabel([, keyword, label = '']: RegExpExecArray): string[] {
  if (keyword === undefined) return ['output']
  if (keyword === 'resource') return [label]
  const verified = verifiedModule(label)
  return verified ? ['module', verified.type] : ['module']
}

function* inScope(scope: BicepScope, name: string, query: ResourceQuery): Generator<Resource> {
  for (const declared of scope.content.declarations) {
    const item = mayDeclare(declared, name, query) ? declared.item : undefined
    if (!item) continue
    if (declared.keyword === 'module') {
      for (const made of moduleOf(declared, item, scope)) if (isAsked(made.type, query)) yield made
    } else if (declared.keyword === 'output') yield outputOf(declared, item, scope)
    else yield* resourcesOf(item, scope, '', undefined, query)
  }
}

/** What a file hands out: `sensitive` by its decorator, and `written`, the expression as it stands. */
function outputOf(declared: Declaration, item: InfraBlock, scope: BicepScope): Resource {
  const {file} = scope
  const place: Place = {file, range: item.range}
  const sensitive = /@(?:sys\.)?secure\(\)/.test(declared.source.split(/\boutput\b/)[0]!)
  return {
    type: 'output',
    scope: scope.id,
    address: `output ${declared.name}`,
    label: `output ${declared.name}`,
    place,
    exists: 'yes',
    source: 'bicep',
    body: objectOf(
      {
        sensitive: {kind: 'constant', value: sensitive, place},
        written: item.value && textValue(MappedText.of(file, item.value.range))
      },
      place
    )
  }
}

/** Whether a declaration may hold what is asked for, by its text alone. */
function mayDeclare(declared: Declaration, file: string, query: ResourceQuery): boolean {
  if (query.words && !query.words.test(declared.source)) return false
  if (declared.keyword === 'module') {
    const verified = verifiedModule(declared.label)
    if (verified && isAsked(verified.type.toLowerCase(), query)) return true
    return query.types.includes('module') && localModule(declared, file) === undefined
  }
  if (declared.keyword === 'output') return query.types.includes('output')
  if (declared.keyword !== 'resource') return false
  const own = declared.label.split('@', 1)[0]!.toLowerCase()
  if (isAsked(own, query)) return !declared.existing
  // Resources inside of it have the last part of their type only.
  const nested = /\n[ \t]*resource[ \t]+\w+[ \t]+'/.test(declared.source)
  return nested && query.types.some(type => typeof type !== 'string' || type.startsWith(`${own}/`))
}

/** Whether a declaration is resolved, so that what is only looked up counts as well. */
function isLookUp({types}: ResourceQuery): boolean {
  return types === everyType
}

/** Every type, for who asks for a declaration by its name. */
const everyType: ResourceQuery['types'] = [/./]

/** The resources of a declaration and of those inside of it. */
function* resourcesOf(
  block: InfraBlock,
  scope: BicepScope,
  parentType: string,
  outer: ResourceKey | undefined,
  query: ResourceQuery
): Generator<Resource> {
  const [symbolText, labelText] = block.labels
  const symbol = symbolText?.text ?? ''
  const label = (labelText?.text ?? '').split('@', 1)[0]!
  const own = parentType !== '' && !label.includes('.') ? `${parentType}/${label}` : label
  const type = own.toLowerCase()
  const key = {scope: scope.id, address: symbol}
  for (const child of block.blocks) {
    if (child.type !== 'resource' || (child.existing && !isLookUp(query))) continue
    yield* resourcesOf(child, scope, type, key, query)
  }
  if (!isAsked(type, query)) return
  const place: Place = {file: scope.file, range: block.range}
  const parent = outer ?? parentOf(block, scope, type)
  for (const {value: body, exists} of bodies(block, scope)) {
    const name = asPartial(entry(body, 'name'))
    yield {
      ...key,
      type,
      body,
      place,
      label: `resource ${symbol}`,
      exists,
      source: 'bicep',
      ...(name && {name}),
      ...(parent && {parent})
    }
  }
}

/** The resource that `parent` names, or that the first part of the name does. */
function parentOf(block: InfraBlock, scope: BicepScope, type: string): ResourceKey | undefined {
  const owner = attributeOf(block, 'parent')?.value
  // `parent: apis[i]` of a loop.
  const symbol = owner?.kind === 'index' ? owner.object : owner
  if (symbol?.kind === 'name') return {scope: scope.id, address: symbol.name}
  const name = attributeOf(block, 'name')?.value
  const [first] = name?.kind === 'text' ? name.parts : []
  if (!first) return undefined
  if (!('text' in first)) {
    return first.kind === 'name' ? {scope: scope.id, address: first.name} : undefined
  }
  const [prefix = '', ...rest] = first.text.split('/')
  if (rest.length === 0) return undefined
  return {scope: scope.id, address: `${type.slice(0, type.lastIndexOf('/'))}/${prefix}`}
}

/** A module of a registry, which makes resources of what it is given: of some it is known what. */
function* moduleOf(
  declared: Declaration,
  block: InfraBlock,
  scope: BicepScope
): Generator<Resource> {
  const place: Place = {file: scope.file, range: block.range}
  const symbol = block.labels[0]?.text ?? ''
  const verified = verifiedModule(declared.label)
  for (const {value, exists} of bodies(block, scope)) {
    const module: Resource = {
      type: 'module',
      body: value,
      place,
      scope: scope.id,
      address: symbol,
      label: `module ${symbol}`,
      exists,
      source: 'bicep'
    }
    yield module
    if (!verified) continue
    const body = verifiedBody(verified, entry(value, 'params') ?? objectOf({}, place), place)
    const name = asPartial(entry(body, 'name'))
    yield {...module, type: verified.type.toLowerCase(), body, ...(name && {name})}
  }
}
