import {parseYaml} from '../../formats/yaml.js'
import {MappedText, type SourceFile} from '../../source.js'
import type {ParsedFiles} from '../parsed-files.js'
import type {RepositoryFiles} from '../repository-files.js'
import {
  isAsked,
  type Resource,
  type ResourceKey,
  type ResourceQuery,
  type ResourceSource
} from '../resource.js'
import {pairs} from '../values/collections.js'
import {property} from '../values/three-valued.js'
import {options} from '../values/value.js'
import {ObjectValues} from '../yaml/object-values.js'
import {interpolated} from './interpolated.js'

const type = 'compose/service'

/** The services of compose files, each with its entry as its body (Compose Specification, "services"). */
export class ComposeResources implements ResourceSource {
  private readonly names: readonly string[]
  private readonly files: RepositoryFiles
  private readonly parsed: ParsedFiles
  private readonly kept = new Map<string, readonly Resource[]>()

  /**
   * @param names files that are looked at
   * @param parsed files that another reader has parsed
   */
  constructor(names: readonly string[], files: RepositoryFiles, parsed: ParsedFiles) {
    this.names = names
    this.files = files
    this.parsed = parsed
  }

  unitsOf(query: ResourceQuery): Iterable<string> {
    return isAsked(type, query) ? this.names : []
  }

  typesIn(): Iterable<string> {
    return [type]
  }

  findIn(name: string): Iterable<Resource> {
    return this.servicesOf(name)
  }

  get({scope, address}: ResourceKey): readonly Resource[] {
    if (!this.names.includes(scope)) return []
    return this.servicesOf(scope).filter(service => service.address === address)
  }

  private servicesOf(name: string): readonly Resource[] {
    const known = this.kept.get(name)
    if (known) return known
    const file = this.files.read(name)
    const services = file ? this.read(file) : []
    this.kept.set(name, services)
    return services
  }

  private read(file: SourceFile): readonly Resource[] {
    const {documents} = this.parsed.of(file) ?? parseYaml(MappedText.of(file))
    const values = new ObjectValues(file, {readText: interpolated})
    return documents.flatMap(root => {
      const {value} = values.document(root, file.text.length)
      const services = value && pairs(property(value, 'services'))
      return (services?.items ?? []).flatMap(({key, value: given}) =>
        options(given).flatMap((body): Resource[] => {
          if (key.kind !== 'text' || body.kind !== 'object') return []
          const name = key.text
          return [
            {
              type,
              name,
              body,
              label: name.text.text,
              place: {file, range: {start: name.text.range().start, end: body.place.range.end}},
              scope: file.path,
              address: name.text.text,
              exists: 'yes',
              source: 'compose'
            }
          ]
        })
      )
    })
  }
}
