import type {SyntaxProblem} from '../../formats/syntax.js'
import {parseYaml} from '../../formats/yaml.js'
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
import {property} from '../values/three-valued.js'
import {asPartial, options, type Place, plainText, unknown, type Value} from '../values/value.js'
import {ObjectValues} from '../yaml/object-values.js'
import {isTemplated, type TemplateText, templateText} from '../yaml/template-text.js'
import {type Kustomize, readKustomizations, withOtherImages} from './kustomize.js'
import {type DocumentOutline, outlineOf} from './outline.js'

/** Characters of all documents whose resources are kept, at most. */
const mostKept = 4_000_000
/** Objects of one list that are looked at. */
const mostItems = 10_000
/** Characters of a template that is read; nobody writes a longer one by hand. */
const longestTemplate = 2_000_000
const longestLabel = 80

interface Manifest {
  readonly file: SourceFile
  readonly documents: readonly DocumentOutline[]
}

function mayHold({kinds}: DocumentOutline, query: ResourceQuery): boolean {
  return kinds.some(kind => isList(kind) || isAsked(typeOf(kind), query))
}

/**
 * The objects that manifests of Kubernetes declare, each with its own shape as its body. A document is
 * parsed when somebody asks for its kind. What a template puts in is unknown; a patch of Kustomize has
 * open objects, and proves nothing by what it does not name.
 */
export class KubernetesResources implements ResourceSource {
  private readonly names: readonly string[]
  private readonly kustomizations: readonly string[]
  private readonly files: RepositoryFiles
  private readonly parsed: ParsedFiles
  private readonly kept = new Map<string, readonly Resource[]>()
  private readonly reported = new Set<string>()
  private keptCharacters = 0
  private manifests: ReadonlyMap<string, Manifest> | undefined
  private kustomize: Kustomize | undefined
  readonly problems: LateProblem[] = []

  /**
   * @param names manifests that are looked at
   * @param kustomizations files that say how manifests are put together
   * @param parsed files that another reader has parsed
   */
  constructor(
    names: readonly string[],
    kustomizations: readonly string[],
    files: RepositoryFiles,
    parsed: ParsedFiles
  ) {
    this.names = names
    this.kustomizations = kustomizations
    this.files = files
    this.parsed = parsed
  }

  *unitsOf(query: ResourceQuery): Generator<string> {
    for (const [name, {file, documents}] of this.all()) {
      if (!documents.some(document => mayHold(document, query))) continue
      if (!query.words || query.words.test(file.text)) yield name
    }
  }

  /** Documents are kept here: nothing is gained by looking at several types at once. */
  typesIn(): Iterable<string> {
    return []
  }

  *findIn(name: string, query: ResourceQuery): Generator<Resource> {
    const {file, documents} = this.all().get(name)!
    const asked = documents.filter(document => mayHold(document, query))
    for (const resource of this.read(file, asked)) {
      if (isAsked(resource.type, query)) yield resource
    }
  }

  get({scope, address}: ResourceKey): readonly Resource[] {
    const manifest = this.all().get(scope)
    if (!manifest) return []
    return [...this.read(manifest.file, manifest.documents)].filter(
      resource => resource.address === address
    )
  }

  private all(): ReadonlyMap<string, Manifest> {
    this.manifests ??= new Map(
      this.names.flatMap(name => {
        const file = this.files.read(name)
        return file ? [[file.path, {file, documents: outlineOf(file.text)}] as const] : []
      })
    )
    return this.manifests
  }

  private changes(): Kustomize {
    this.kustomize ??= readKustomizations(
      this.kustomizations.flatMap(name => this.files.read(name) ?? [])
    )
    return this.kustomize
  }

  private *read(file: SourceFile, documents: readonly DocumentOutline[]): Generator<Resource> {
    let text: TemplateText | undefined
    for (const document of documents) {
      const key = `${file.path} ${document.start}`
      let resources = this.kept.get(key)
      if (!resources) {
        text ??= textOf(file)
        resources = this.resourcesOf(file, document, text)
        this.keptCharacters += document.end - document.start
        if (this.keptCharacters <= mostKept) this.kept.set(key, resources)
      }
      yield* resources
    }
  }

  private resourcesOf(
    file: SourceFile,
    outline: DocumentOutline,
    whole: TemplateText
  ): readonly Resource[] {
    const isPatch = this.changes().patches.has(file.path)
    const place: Place = {file, range: {start: outline.start, end: outline.end}}
    if (isTooLong(file)) {
      const message = 'a template of more than 2,000,000 characters: what it makes is not looked at'
      this.tell(file, {kind: 'error', message, range: {start: 0, end: 1}})
    }
    for (const template of isTooLong(file) ? [] : versionsOf(file, whole)) {
      const roots = this.rootsOf(file, outline, template)
      if (!roots) continue
      const values = new ObjectValues(file, {template, isOpen: isPatch})
      return roots.flatMap(root => {
        const {value, exists} = values.document(root, outline.end)
        return value ? objectsIn(withOtherImages(value, this.changes().images), exists) : []
      })
    }
    // What cannot be read as YAML is there all the same.
    return isTemplated(file)
      ? outline.kinds.map(kind => resourceOf(kind, unknown(place), 'perhaps'))
      : []
  }

  /** The trees of a document; undefined where it is no YAML. */
  private rootsOf(file: SourceFile, {start, end}: DocumentOutline, template: TemplateText) {
    const known = isTemplated(file) ? undefined : this.parsed.of(file)
    if (known) {
      return known.documents.filter(({range}) => range.start >= start && range.end <= end)
    }
    const {documents, problems} = parseYaml(template.text.slice(start, end))
    const error = problems.find(({kind}) => kind === 'error')
    if (!error) return documents
    if (!isTemplated(file)) this.tell(file, error)
    return undefined
  }

  private tell(file: SourceFile, problem: SyntaxProblem): void {
    if (this.reported.has(file.path)) return
    this.reported.add(file.path)
    this.problems.push({file, problem})
  }
}

function isTooLong(file: SourceFile): boolean {
  return file.text.length > longestTemplate && isTemplated(file)
}

function textOf(file: SourceFile): TemplateText {
  return isTemplated(file) && !isTooLong(file)
    ? templateText(file)
    : {text: MappedText.of(file), blocks: [], insertions: []}
}

/** The text of a template as it is, and with the first branch of each condition alone. */
function* versionsOf(file: SourceFile, whole: TemplateText): Generator<TemplateText> {
  yield whole
  if (whole.blocks.length > 0) yield templateText(file, 'first')
}

/** The objects of a document: itself, or the items of a list. */
function objectsIn(value: Value, exists: Resource['exists']): Resource[] {
  return options(value).flatMap(object => {
    const kinds = options(property(object, 'kind')).flatMap(kind => plainText(kind) ?? [])
    const isOne = kinds.length === 1 && options(value).length === 1
    return kinds.flatMap(kind => {
      const items = isList(kind) ? property(object, 'items') : undefined
      if (items?.kind !== 'list') return [resourceOf(kind, object, isOne ? exists : 'perhaps')]
      return items.items.slice(0, mostItems).flatMap(item => {
        const isCertain = options(item).length === 1
        return options(item).flatMap(form => objectsIn(form, isCertain ? exists : 'perhaps'))
      })
    })
  })
}

function resourceOf(kind: string, body: Value, exists: Resource['exists']): Resource {
  const {place} = body
  const name = asPartial(property(body, 'metadata.name'))
  const namespace = asPartial(property(body, 'metadata.namespace'))
  const shown = name?.text.text ?? ''
  return {
    type: typeOf(kind),
    body,
    place,
    scope: place.file.path,
    address: `${namespace?.text.text ?? ''}/${kind.toLowerCase()}/${shown}`,
    label: `${kind} ${shown.slice(0, longestLabel)}`.trim(),
    exists,
    source: 'kubernetes',
    ...(name && {name})
  }
}

function typeOf(kind: string): string {
  return `kubernetes/${kind.toLowerCase()}`
}

function isList(kind: string): boolean {
  return kind.endsWith('List')
}
