import path from 'node:path'
import type {BicepParser} from '../../formats/bicep.js'
import {outlineBicep} from '../../formats/bicep-outline.js'
import type {InfraBlock} from '../../formats/infrastructure.js'
import {parseJson} from '../../formats/json.js'
import {parseYaml} from '../../formats/yaml.js'
import {MappedText, type SourceFile} from '../../source.js'
import {Latest} from '../latest.js'
import type {LateProblem, RepositoryFiles} from '../repository-files.js'
import {ofTree, type Value} from '../values/value.js'
import {bicepWithoutActions, isTemplatedBicep} from './template-text.js'

/** A declaration at the top of a file, parsed when it is asked for. */
export interface Declaration {
  readonly keyword: string
  readonly name: string
  /** The type of a resource, the path of a module. */
  readonly label: string
  readonly existing: boolean
  /** The declaration as it is written. */
  readonly source: string
  readonly item: InfraBlock | undefined
}

export interface BicepFile {
  readonly file: SourceFile
  readonly declarations: readonly Declaration[]
  /** What expressions name: parameters, variables, resources and modules. */
  readonly symbols: ReadonlyMap<string, Declaration>
  readonly outputs: ReadonlyMap<string, Declaration>
  /** The declaration with a resource of that symbol inside of it, where the file has just one. */
  around(symbol: string): Declaration | undefined
}

/**
 * Files that are kept, with what is parsed of them. Every rule goes through all files in turn, so that
 * fewer than all of them would be none: what is made anew for each rule costs more memory than this.
 */
const mostKept = 5000
/** Resources that are kept as they were parsed: each is evaluated once for each call of its module. */
const mostResources = 5000

/** Bicep files, outlined when they are asked for. */
export class BicepFiles {
  private readonly parse: BicepParser
  private readonly files: RepositoryFiles
  private readonly kept = new Latest<BicepFile | undefined>(mostKept)
  private readonly resources = new Latest<InfraBlock | undefined>(mostResources)
  /** Specifications of APIs are large, and each call of a module asks for its own again. */
  private readonly loaded = new Latest<Value | undefined>(10)
  private readonly reported = new Set<string>()
  readonly problems: LateProblem[] = []

  constructor(parse: BicepParser, files: RepositoryFiles) {
    this.parse = parse
    this.files = files
  }

  get(name: string): BicepFile | undefined {
    return this.kept.get(name, () => this.load(name))
  }

  /** A file as it is written. */
  source(name: string): SourceFile | undefined {
    return this.files.read(name)
  }

  /** A file beside another, for `loadTextContent`. */
  text(from: SourceFile, name: string): SourceFile | undefined {
    return this.files.read(path.posix.join(path.posix.dirname(from.path), name))
  }

  /** A file beside another, for `loadJsonContent` and `loadYamlContent`. */
  data(from: SourceFile, name: string, format: 'json' | 'yaml'): Value | undefined {
    const file = path.posix.join(path.posix.dirname(from.path), name)
    return this.loaded.get(`${format} ${file}`, () => {
      const source = this.files.read(file)
      if (!source) return undefined
      const parse = format === 'json' ? parseJson : parseYaml
      return ofTree(parse(MappedText.of(source)).documents[0], source)
    })
  }

  private load(name: string): BicepFile | undefined {
    const file = this.files.read(name)
    if (!file) return undefined
    const isTemplated = isTemplatedBicep(file)
    const text = isTemplated ? bicepWithoutActions(file) : MappedText.of(file)
    const outline = outlineBicep(text)
    // What a template engine leaves may be no Bicep before it has run.
    const isNew = !this.reported.has(name) && !isTemplated
    this.reported.add(name)
    if (isNew) for (const problem of outline.problems) this.problems.push({file, problem})
    // What the outline has said is not said again.
    const isSaid = !isNew || outline.problems.length > 0
    const declarations = outline.declarations.map(
      declared =>
        new LazyDeclaration(declared, text, slice =>
          this.parsed(file, declared.keyword, slice, isSaid)
        )
    )
    const symbols = new Map<string, Declaration>()
    const outputs = new Map<string, Declaration>()
    for (const declared of declarations) {
      if (declared.keyword === 'output') outputs.set(declared.name, declared)
      else if (declared.name !== '') symbols.set(declared.name, declared)
    }
    return {file, declarations, symbols, outputs, around: innerResources(declarations)}
  }

  private parsed(
    file: SourceFile,
    keyword: string,
    slice: MappedText,
    isSaid: boolean
  ): InfraBlock | undefined {
    const parse = () => this.parsedAnew(file, slice, isSaid)
    const key = `${file.path} ${slice.startOffset(0)}`
    return keyword === 'resource' ? this.resources.get(key, parse) : parse()
  }

  private parsedAnew(file: SourceFile, slice: MappedText, isSaid: boolean): InfraBlock | undefined {
    const {blocks, problems} = this.parse(slice)
    const at = `${file.path} ${slice.range().start}`
    if (!isSaid && problems.length > 0 && !this.reported.has(at)) {
      this.reported.add(at)
      for (const problem of problems) this.problems.push({file, problem})
    }
    return blocks[0]
  }
}

/** `resource symbol 'type'` that is indented: inside of another one. */
const innerResource = /\n[ \t]{1,200}resource[ \t]{1,9}(\w{1,200})[ \t]{1,9}'/g

function innerResources(declarations: readonly Declaration[]): BicepFile['around'] {
  let found: Map<string, Declaration | undefined> | undefined
  const read = (): Map<string, Declaration | undefined> => {
    const inner = new Map<string, Declaration | undefined>()
    for (const declared of declarations) {
      if (declared.keyword !== 'resource') continue
      for (const [, symbol] of declared.source.matchAll(innerResource)) {
        inner.set(symbol!, inner.has(symbol!) ? undefined : declared)
      }
    }
    return inner
  }
  return symbol => {
    found ??= read()
    return found.get(symbol)
  }
}

class LazyDeclaration implements Declaration {
  readonly keyword: string
  readonly name: string
  readonly label: string
  readonly existing: boolean
  readonly source: string
  private readonly text: MappedText
  private readonly start: number
  private readonly parse: (slice: MappedText) => InfraBlock | undefined
  private parsed: InfraBlock | undefined

  constructor(
    outlined: ReturnType<typeof outlineBicep>['declarations'][number],
    text: MappedText,
    parse: (slice: MappedText) => InfraBlock | undefined
  ) {
    const {keyword, name, label, existing, range} = outlined
    this.keyword = keyword
    this.name = name
    this.label = label
    this.existing = existing
    this.source = text.text.slice(range.start, range.end)
    this.text = text
    this.start = range.start
    this.parse = parse
  }

  get item(): InfraBlock | undefined {
    if (this.parsed) return this.parsed
    const slice = this.text.slice(this.start, this.start + this.source.length)
    const block = this.parse(slice)
    // Resources are many: the latest are kept for all files together.
    if (this.keyword !== 'resource') this.parsed = block
    return block
  }
}

/** The file of the repository that a module is; undefined for one of a registry. */
export function localModule(declared: Declaration, file: string): string | undefined {
  if (declared.label === '' || /^(?:br|ts)[:/]/.test(declared.label)) return undefined
  return path.posix.normalize(path.posix.join(path.posix.dirname(file), declared.label))
}
