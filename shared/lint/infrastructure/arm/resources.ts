import {parseJson} from '../../formats/json.js'
import {MappedText} from '../../source.js'
import {jsonParameters} from '../azure/parameters.js'
import {DeclaredTypes} from '../declared-types.js'
import {Latest} from '../latest.js'
import {keyOf} from '../named-resources.js'
import {ParsedFiles} from '../parsed-files.js'
import type {LateProblem, RepositoryFiles} from '../repository-files.js'
import type {Resource, ResourceKey, ResourceQuery, ResourceSource} from '../resource.js'
import {Budget} from '../values/budget.js'
import {ofTree, type Value} from '../values/value.js'
import {ArmTemplate, type Declared, fragmentType} from './template.js'

/** Templates that are kept: they are large, and each is looked at once by each who asks. */
const mostKept = 2

/** What may say the type of a resource. */
const typeEntry = /"type"\s{0,100}:\s{0,100}("(?:[^"\\\r\n]|\\.){1,300}")/gi

function typeOf(quoted: string): string {
  try {
    return String(JSON.parse(quoted))
  } catch {
    return ''
  }
}

/** The resources of ARM templates, once for each set of parameter values, or with the defaults. */
export class ArmResources implements ResourceSource {
  private readonly names: readonly string[]
  private readonly files: RepositoryFiles
  private readonly budget: Budget
  private readonly parsed: ParsedFiles
  private readonly kept = new Latest<readonly ArmTemplate[]>(mostKept)
  private readonly types = new Map<string, DeclaredTypes>()
  private readonly reported = new Set<string>()
  private readonly known: ReadonlySet<string>
  private readonly mentioned = new Map<string, boolean>()
  private readonly indexes = new WeakMap<
    readonly ArmTemplate[],
    ReadonlyMap<string, readonly Declared[]>
  >()
  readonly problems: LateProblem[] = []

  /**
   * @param names templates that are looked at
   * @param parsed templates that another reader has parsed
   */
  constructor(
    names: readonly string[],
    files: RepositoryFiles,
    budget = new Budget(),
    parsed = new ParsedFiles()
  ) {
    this.names = names
    this.known = new Set(names)
    this.files = files
    this.budget = budget
    this.parsed = parsed
  }

  *unitsOf(query: ResourceQuery): Generator<string> {
    for (const name of this.names) {
      // The types first: they are known without reading the file once more.
      if (!this.typesOf(name).mayHave(query)) continue
      if (query.words && !query.words.test(this.files.read(name)?.text ?? '')) continue
      yield name
    }
  }

  typesIn(name: string): Iterable<string> {
    return this.typesOf(name).written
  }

  *findIn(name: string, query: ResourceQuery): Generator<Resource> {
    if (!this.typesOf(name).mayHave(query)) return
    for (const template of this.templates(name)) yield* template.resources(query)
  }

  get(key: ResourceKey): readonly Resource[] {
    const name = this.fileOf(key)
    return name === undefined ? [] : (this.index(name).get(keyOf(key)) ?? []).map(one => one.make())
  }

  /** Any other expression that names a resource of the type may mean it. */
  mentions({scope, address, type}: Resource): readonly string[] {
    const name = this.fileOf({scope, address})
    if (name === undefined) return []
    const last = type.split('/').at(-1)!.replace(/\W/g, '')
    const key = `${name} ${last}`
    const known = this.mentioned.get(key)
    if (known !== undefined) return known ? ['expression'] : []
    const text = this.files.read(name)?.text ?? ''
    const found = new RegExp(`resourceId\\([^"]{0,300}/${last}'`, 'i').test(text)
    this.mentioned.set(key, found)
    return found ? ['expression'] : []
  }

  private fileOf({scope}: ResourceKey): string | undefined {
    const name = scope.replace(/#[^#]*$/, '')
    return this.known.has(name) ? name : undefined
  }

  private index(name: string): ReadonlyMap<string, readonly Declared[]> {
    const templates = this.templates(name)
    const known = this.indexes.get(templates)
    if (known) return known
    const index = new Map<string, Declared[]>()
    for (const declared of templates.flatMap(template => [...template.declared()])) {
      const found = index.get(keyOf(declared))
      if (found) found.push(declared)
      else index.set(keyOf(declared), [declared])
    }
    this.indexes.set(templates, index)
    return index
  }

  private typesOf(name: string): DeclaredTypes {
    let types = this.types.get(name)
    if (!types) {
      const text = this.files.read(name)?.text ?? ''
      const written = [...text.matchAll(typeEntry)].map(match => typeOf(match[1]!))
      if (/"outputs"\s*:/i.test(text)) written.push('output')
      // Properties in a file of their own do not say their type.
      const isTemplate = /deploymentTemplate\.json/i.test(text)
      const more = isTemplate ? (/"outputs"/i.test(text) ? ['output'] : []) : [fragmentType]
      types = new DeclaredTypes([...written, ...more])
      this.types.set(name, types)
    }
    return types
  }

  private templates(name: string): readonly ArmTemplate[] {
    return this.kept.get(name, () => this.load(name))
  }

  private load(name: string): readonly ArmTemplate[] {
    const file = this.files.read(name)
    // A template that Bicep made says nothing that its source does not say.
    const isGenerated = file && /"_generator"\s*:/.test(file.text.slice(0, 2000))
    if (!file || (isGenerated && this.files.read(name.replace(/\.jsonc?$/i, '.bicep')))) return []
    const given = jsonParameters(this.files, name)
    const inputs = given.length > 0 ? given : [new Map<string, Value>()]
    const {documents, problems} = this.parsed.of(file) ?? parseJson(MappedText.of(file))
    if (!this.reported.has(name)) {
      this.reported.add(name)
      for (const problem of problems) this.problems.push({file, problem})
    }
    return documents.flatMap(document => {
      const root = ofTree(document, file)
      return inputs.map(
        (values, index) => new ArmTemplate(`${name}#${index}`, root, file, values, this.budget)
      )
    })
  }
}
