/** Resources that are files of their own: definitions of policies, queries, rules of Sentinel. */
import {parseJson} from '../../formats/json.js'
import type {SyntaxNode} from '../../formats/syntax.js'
import {parseYaml} from '../../formats/yaml.js'
import {kqlTokens, mostTokens} from '../../languages/kql/tokens.js'
import {MappedText, type SourceFile} from '../../source.js'
import type {ParsedFiles} from '../parsed-files.js'
import type {LateProblem, RepositoryFiles} from '../repository-files.js'
import {
  isAsked,
  type Resource,
  type ResourceKey,
  type ResourceQuery,
  type ResourceSource
} from '../resource.js'
import {known} from '../values/partial-text.js'
import {objectOf} from '../values/shape.js'
import {entry, ofTree, type Place, textValue, type Value} from '../values/value.js'
import {type ResourceFileKind, resourceFileKinds} from './kinds.js'

const definition = 'microsoft.authorization/policydefinitions'
const initiative = 'microsoft.authorization/policysetdefinitions'
const assignment = 'microsoft.authorization/policyassignments'
const alertRule = 'microsoft.securityinsights/alertrules'
/** A query that no alert rule runs by itself: `.kql`, hunting queries. */
const query = 'kql/query'
const toolPolicy = 'mcp-gatehouse/policy'

const typesOf: Readonly<Record<ResourceFileKind, readonly string[]>> = {
  'azure-policy': [definition, initiative, assignment],
  'log-query': [query, alertRule],
  'tool-policy': [toolPolicy]
}

export class FileResources implements ResourceSource {
  private readonly names: ReadonlyMap<string, ReadonlySet<string>>
  private readonly files: RepositoryFiles
  private readonly parsed: ParsedFiles
  private readonly read = new Set<string>()
  readonly problems: LateProblem[] = []

  /** @param names the files of each kind */
  constructor(
    names: ReadonlyMap<string, ReadonlySet<string>>,
    files: RepositoryFiles,
    parsed: ParsedFiles
  ) {
    this.names = names
    this.files = files
    this.parsed = parsed
  }

  *unitsOf(asked: ResourceQuery): Generator<string> {
    const kinds = resourceFileKinds.filter(kind => typesOf[kind].some(type => isAsked(type, asked)))
    for (const name of new Set(kinds.flatMap(kind => [...(this.names.get(kind) ?? [])]))) {
      const text = asked.words ? this.files.read(name)?.text : undefined
      if (!asked.words || (text !== undefined && asked.words.test(text))) yield name
    }
  }

  /** A file is one resource, or a few of one kind. */
  typesIn(name: string): Iterable<string> {
    return this.kindsOf(name).flatMap(kind => typesOf[kind])
  }

  *findIn(name: string, asked: ResourceQuery): Generator<Resource> {
    for (const resource of this.all(name)) if (isAsked(resource.type, asked)) yield resource
  }

  get({scope, address}: ResourceKey): readonly Resource[] {
    return this.all(scope).filter(found => found.address === address)
  }

  private kindsOf(name: string): ResourceFileKind[] {
    return resourceFileKinds.filter(kind => this.names.get(kind)?.has(name))
  }

  private all(name: string): Resource[] {
    const kinds = this.kindsOf(name)
    const file = kinds.length > 0 ? this.files.read(name) : undefined
    if (file && !this.read.has(name) && isQuery(name)) {
      this.read.add(name)
      this.problems.push(...tooLong(file))
    }
    return file ? kinds.flatMap(kind => read(file, kind, this.parsed)) : []
  }
}

function isQuery(path: string): boolean {
  return /\.(?:kql|kusto|csl)$/i.test(path)
}

/** Says that a query is too long to be read. A token has at least one character. */
function tooLong(file: SourceFile): LateProblem[] {
  if (file.text.length <= mostTokens || kqlTokens(file.text)) return []
  const message = `a query of more than ${mostTokens.toLocaleString('en')} tokens, which is not read`
  return [{file, problem: {kind: 'error', message, range: {start: 0, end: 1}}}]
}

function read(file: SourceFile, kind: ResourceFileKind, parsed: ParsedFiles): Resource[] {
  const whole: Place = {file, range: {start: 0, end: file.text.length}}
  if (kind === 'log-query' && isQuery(file.path)) {
    const properties = objectOf({query: textValue(MappedText.of(file))}, whole)
    return [resource(query, objectOf({properties}, whole), whole)]
  }
  return treesOf(file, parsed).flatMap((node, index) => {
    const value = ofTree(node, file)
    const found = value?.kind === 'object' ? described(value, kind) : undefined
    return found ? [resource(found.type, found.body, {...found.body.place}, index)] : []
  })
}

function treesOf(file: SourceFile, parsed: ParsedFiles): readonly (SyntaxNode | undefined)[] {
  const known = parsed.of(file)
  if (known) return known.documents
  const text = MappedText.of(file)
  return (/\.jsonc?$/i.test(file.path) ? parseJson(text) : parseYaml(text)).documents
}

/** What a tree declares, in the shape of Azure Resource Manager. */
function described(
  value: Extract<Value, {kind: 'object'}>,
  kind: ResourceFileKind
): {type: string; body: Value} | undefined {
  const has = (object: Value | undefined, key: string) => entry(object, key, true) !== undefined
  const wrapped = (properties: Value) => {
    const name = entry(value, 'name', true)
    return objectOf({...(name && {name}), properties}, value.place)
  }
  switch (kind) {
    case 'tool-policy':
      return {type: toolPolicy, body: value}
    case 'log-query':
      // Hunting queries have a query and no kind of rule.
      return {type: has(value, 'kind') ? alertRule : query, body: wrapped(value)}
    case 'azure-policy': {
      if (has(value, 'if') && has(value, 'then')) {
        const properties = objectOf({policyRule: value}, value.place)
        return {type: definition, body: objectOf({properties}, value.place)}
      }
      const inner = entry(value, 'properties', true)
      const properties = inner?.kind === 'object' ? inner : value
      if (has(properties, 'policyRule')) return {type: definition, body: wrapped(properties)}
      if (has(properties, 'policyDefinitions')) return {type: initiative, body: wrapped(properties)}
      if (has(properties, 'policyDefinitionId'))
        return {type: assignment, body: wrapped(properties)}
      return undefined
    }
  }
}

function resource(type: string, body: Value, place: Place, index = 0): Resource {
  const {file} = place
  const name = file.path.slice(file.path.lastIndexOf('/') + 1)
  return {
    type,
    body,
    place,
    scope: file.path,
    address: `${type}#${index}`,
    label: name,
    name: known(MappedText.join(file, [{text: name, range: {start: 0, end: 0}}], 0)),
    exists: 'yes',
    source: 'file'
  }
}
