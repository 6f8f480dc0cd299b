/**
 * Federated credentials in Bicep: of user-assigned identities and of Microsoft Graph applications,
 * also as nested resources, in loops, and through modules of the repository.
 */
import path from 'node:path'
import type {FederatedSubject} from '../facts/facts.js'
import type {BicepParser} from '../formats/bicep.js'
import {
  attributeOf,
  type InfraBlock,
  type InfraExpression,
  type InfraFile
} from '../formats/infrastructure.js'
import {parseJson} from '../formats/json.js'
import {azureFunction} from '../infrastructure/azure/functions.js'
import type {LateProblem, RepositoryFiles} from '../infrastructure/repository-files.js'
import {Budget} from '../infrastructure/values/budget.js'
import {type Environment, evaluate} from '../infrastructure/values/evaluate.js'
import {entry, ofTree, options, type Place, type Value} from '../infrastructure/values/value.js'
import {MappedText, type Range, type SourceFile} from '../source.js'
import {credentialsIn, entraSubjects} from './entra.js'

/** Trees that are kept: modules that many files call are near each other. */
const mostParsed = 30

/** Bicep files, parsed when they are asked for. */
export class BicepFiles {
  private readonly parse: BicepParser
  private readonly files: RepositoryFiles
  private readonly parsed = new Map<string, {file: SourceFile; content: InfraFile} | undefined>()
  private readonly reported = new Set<string>()
  readonly problems: LateProblem[] = []
  readonly budget = new Budget()

  constructor(parse: BicepParser, files: RepositoryFiles) {
    this.parse = parse
    this.files = files
  }

  get(name: string): {file: SourceFile; content: InfraFile} | undefined {
    if (this.parsed.has(name)) return this.parsed.get(name)
    const file = this.files.read(name)
    const content = file && this.parse(MappedText.of(file))
    const reported = this.reported.has(name)
    this.reported.add(name)
    if (file && content && !reported) {
      for (const problem of content.problems) this.problems.push({file, problem})
    }
    const result = file && content ? {file, content} : undefined
    this.parsed.set(name, result)
    if (this.parsed.size > mostParsed) this.parsed.delete(this.parsed.keys().next().value!)
    return result
  }

  text(name: string): SourceFile | undefined {
    return this.files.read(name)
  }

  /** Values that parameter files beside a template give, one map for each file. */
  parameterFiles(name: string, users: ReadonlySet<string>): ReadonlyMap<string, Value>[] {
    const found: Map<string, Value>[] = []
    for (const user of users) {
      const parameters = this.get(user)
      if (!parameters || !/\.bicepparam$/i.test(user)) continue
      const scope = new BicepScope(this, parameters.file, parameters.content, new Map())
      found.push(
        new Map(
          parameters.content.blocks.flatMap(block => {
            const symbol = block.labels[0]?.text
            const value = block.value
            return block.type === 'param' && symbol && value
              ? [[symbol, evaluate(value, scope.environment())] as const]
              : []
          })
        )
      )
    }
    return [...found, ...jsonParameters(this.files, name)]
  }
}

/** `main.parameters.json`, `main.parameters.prod.json` and the like. */
export function jsonParameters(files: RepositoryFiles, name: string): ReadonlyMap<string, Value>[] {
  const folder = path.posix.dirname(name).replace(/^\.$/, '')
  const base = path.posix.basename(name).replace(/\.[^.]*$/, '')
  const beside = [...files.list(folder), ...files.list(path.posix.join(folder, 'parameters'))]
  return beside.slice(0, 500).flatMap(candidate => {
    const candidateName = path.posix.basename(candidate)
    if (!/parameters?\b.*\.jsonc?$/i.test(candidateName)) return []
    const own = candidateName.startsWith(`${base}.`) || /^parameters?\b/i.test(candidateName)
    const file = own ? files.read(candidate) : undefined
    if (!file) return []
    const root = ofTree(parseJson(MappedText.of(file)).documents[0], file)
    const values = entry(root, 'parameters')
    if (values?.kind !== 'object') return []
    return [
      new Map(
        values.entries.flatMap(({key, value}) => {
          const given = entry(value, 'value')
          return given ? [[key.text.text, given] as const] : []
        })
      )
    ]
  })
}

/** A file with the values of its parameters. */
class BicepScope {
  readonly file: SourceFile
  readonly content: InfraFile
  private readonly files: BicepFiles
  private readonly inputs: ReadonlyMap<string, Value>
  private readonly symbols = new Map<string, InfraBlock>()
  private readonly cache = new Map<string, Value>()
  private readonly active = new Set<string>()

  constructor(
    files: BicepFiles,
    file: SourceFile,
    content: InfraFile,
    inputs: ReadonlyMap<string, Value>
  ) {
    this.files = files
    this.file = file
    this.content = content
    this.inputs = inputs
    for (const block of content.blocks) {
      const name = block.labels[0]?.text
      if (name && block.type !== 'using') this.symbols.set(name, block)
    }
  }

  environment(bindings: ReadonlyMap<string, Value> = new Map()): Environment {
    return {
      file: this.file,
      budget: this.files.budget,
      bindings,
      lookup: (names, depth) => this.lookup(names, depth),
      call: (name, args, place) => this.call(name, args, place)
    }
  }

  private lookup(
    names: readonly string[],
    depth: number
  ): {value: Value; used: number} | undefined {
    const [symbol, property] = names
    const block = symbol === undefined ? undefined : this.symbols.get(symbol)
    if (!block || symbol === undefined) return undefined
    if (block.type === 'param' || block.type === 'var') {
      const input = block.type === 'param' ? this.inputs.get(symbol) : undefined
      const value = input ?? this.cached(symbol, block.value, depth)
      return value && {value, used: 1}
    }
    const attribute = property === undefined ? undefined : attributeOf(block, property)
    const value = attribute && this.cached(`${symbol}.${property}`, attribute.value, depth)
    return value && {value, used: 2}
  }

  private cached(
    key: string,
    expression: InfraExpression | undefined,
    depth: number
  ): Value | undefined {
    const found = this.cache.get(key)
    if (found) return found
    if (!expression || this.active.has(key)) return undefined
    this.active.add(key)
    const value = evaluate(expression, this.environment(), depth)
    this.active.delete(key)
    this.cache.set(key, value)
    return value
  }

  private call(
    name: string,
    args: readonly Value[],
    place: {file: SourceFile; range: Range}
  ): Value | undefined {
    if (name === 'loadTextContent' || name === 'loadJsonContent') {
      const [argument] = args
      const relative = argument?.kind === 'text' ? argument.text.text.text : undefined
      if (relative === undefined) return undefined
      const file = this.files.text(path.posix.join(path.posix.dirname(this.file.path), relative))
      if (!file) return undefined
      const text = MappedText.of(file)
      return name === 'loadTextContent'
        ? {kind: 'text', text: {text, holes: []}, place: {file, range: text.range()}}
        : ofTree(parseJson(text).documents[0], file)
    }
    return azureFunction(name, args, place)
  }
}

/**
 * The trusts of Bicep files.
 *
 * @param users files that call a file as a module or are its parameters, by its path
 */
export function bicepSubjects(
  files: BicepFiles,
  names: ReadonlySet<string>,
  users: ReadonlyMap<string, ReadonlySet<string>>
): FederatedSubject[] {
  return [...names].flatMap(name =>
    scopesOf(files, name, users, 0).flatMap(scope => new Reader(scope).subjects())
  )
}

const mostScopes = 50

function scopesOf(
  files: BicepFiles,
  name: string,
  users: ReadonlyMap<string, ReadonlySet<string>>,
  depth: number
): BicepScope[] {
  const target = files.get(name)
  if (!target) return []
  const callers = users.get(name) ?? new Set<string>()
  const found: BicepScope[] = []
  for (const caller of depth > 5 ? [] : callers) {
    if (caller === name || !/\.bicep$/i.test(caller)) continue
    for (const scope of scopesOf(files, caller, users, depth + 1)) {
      for (const block of scope.content.blocks) {
        if (block.type !== 'module' || found.length >= mostScopes) continue
        if (localModule(block, scope.file.path) !== name) continue
        for (const body of bodies(block, scope)) {
          const params = entry(body, 'params')
          const inputs = new Map(
            params?.kind === 'object'
              ? params.entries.map(({key, value}) => [key.text.text, value] as const)
              : []
          )
          found.push(new BicepScope(files, target.file, target.content, inputs))
        }
      }
    }
  }
  if (found.length > 0) return found
  const given = files.parameterFiles(name, callers)
  const inputs = given.length > 0 ? given : [new Map<string, Value>()]
  return inputs.map(values => new BicepScope(files, target.file, target.content, values))
}

function localModule(block: InfraBlock, file: string): string | undefined {
  const source = block.labels[1]?.text
  if (!source || /^(?:br|ts)[:/]/.test(source)) return undefined
  return path.posix.normalize(path.posix.join(path.posix.dirname(file), source))
}

/** The objects that a declaration makes: one, or one for each turn of its loop. */
function bodies(block: InfraBlock, scope: BicepScope): readonly Value[] {
  if (!block.value) return []
  const value = evaluate(block.value, scope.environment())
  if (value.kind === 'list') return value.items.flatMap(options)
  if (value.kind !== 'unknown' || block.value.kind !== 'loop') return options(value)
  // The collection is not known: what each turn has in common still is.
  return options(evaluate(block.value.value, scope.environment()))
}

class Reader {
  private readonly scope: BicepScope

  constructor(scope: BicepScope) {
    this.scope = scope
  }

  subjects(): FederatedSubject[] {
    return this.scope.content.blocks.flatMap(block => this.block(block, '', ''))
  }

  private block(block: InfraBlock, parentType: string, parent: string): FederatedSubject[] {
    if (block.type === 'module') return this.module(block)
    if (block.type !== 'resource') return []
    const symbol = block.labels[0]?.text ?? ''
    const label = (block.labels[1]?.text ?? '').replace(/@.*$/, '')
    const type = parentType !== '' && !label.includes('.') ? `${parentType}/${label}` : label
    const nested = block.blocks.flatMap(child => this.block(child, type, symbol))
    if (!/\/federatedIdentityCredentials$/i.test(type)) return nested
    const place: Place = {file: this.scope.file, range: block.range}
    const owner = attributeOf(block, 'parent')?.value
    const identity = parent || (owner?.kind === 'name' ? owner.name : namePrefix(block))
    return [
      ...nested,
      ...bodies(block, this.scope).flatMap(body =>
        entraSubjects(
          body,
          `resource ${symbol}`,
          place,
          identity ? `${this.scope.file.path} ${identity}` : undefined
        )
      )
    ]
  }

  /** A module from a registry that takes credentials, as the Azure Verified Modules do. */
  private module(block: InfraBlock): FederatedSubject[] {
    if (localModule(block, this.scope.file.path) !== undefined) return []
    const place: Place = {file: this.scope.file, range: block.range}
    return bodies(block, this.scope).flatMap(body => {
      const params = entry(body, 'params')
      return (params ? credentialsIn(params) : []).flatMap(value =>
        entraSubjects(value, `module ${block.labels[0]?.text ?? ''}`, place)
      )
    })
  }
}

/** `identity/credential`: the name of a resource that names its parent. */
function namePrefix(block: InfraBlock): string | undefined {
  const name = attributeOf(block, 'name')?.value
  const [first] = name?.kind === 'text' ? name.parts : []
  if (!first) return undefined
  return 'text' in first ? first.text.split('/')[0] : first.kind === 'name' ? first.name : undefined
}

/** Files that call a file as a module or give its parameters, by its path. */
export function bicepUsers(files: readonly SourceFile[]): Map<string, Set<string>> {
  const users = new Map<string, Set<string>>()
  for (const file of files) {
    const pattern = /^[ \t]*(?:module[ \t]+\w+|using)[ \t]+'([^'\r\n]{1,300})'/gm
    for (const match of file.text.matchAll(pattern)) {
      const target = path.posix.normalize(path.posix.join(path.posix.dirname(file.path), match[1]!))
      const found = users.get(target) ?? new Set()
      found.add(file.path)
      users.set(target, found)
    }
  }
  return users
}
