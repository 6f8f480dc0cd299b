import path from 'node:path'
import type {HclParser} from '../formats/hcl.js'
import {attributeOf, type InfraBlock, type InfraExpression} from '../formats/infrastructure.js'
import {MappedText, type SourceFile} from '../source.js'
import type {LateProblem, RepositoryFiles} from './collect.js'

/** A block or expression with the file that it stands in. */
export interface Located<T> {
  readonly item: T
  readonly file: SourceFile
}

/** The Terraform files of one folder, as Terraform takes them together. */
export interface TerraformModule {
  readonly folder: string
  readonly variables: ReadonlyMap<string, Located<InfraBlock>>
  readonly locals: ReadonlyMap<string, Located<InfraExpression>>
  /** By `type.name`; data sources by `data.type.name`. */
  readonly resources: ReadonlyMap<string, Located<InfraBlock>>
  readonly calls: readonly Located<InfraBlock>[]
  /** Variable files, by path: those that Terraform reads by itself first. */
  readonly values: readonly TerraformValues[]
}

export interface TerraformValues {
  readonly file: SourceFile
  /** `terraform.tfvars` and `*.auto.tfvars` hold without being named. */
  readonly automatic: boolean
  readonly values: ReadonlyMap<string, InfraExpression>
}

/** Terraform modules by folder, each parsed once when it is asked for. */
export class TerraformModules {
  private readonly parse: HclParser
  private readonly files: RepositoryFiles
  private readonly modules = new Map<string, TerraformModule>()
  readonly problems: LateProblem[] = []

  constructor(parse: HclParser, files: RepositoryFiles) {
    this.parse = parse
    this.files = files
  }

  get(folder: string): TerraformModule {
    const key = folder === '.' ? '' : folder
    let module = this.modules.get(key)
    if (!module) {
      module = this.load(key)
      this.modules.set(key, module)
    }
    return module
  }

  /** A file beside a module, for `file("…")`. */
  file(folder: string, name: string): SourceFile | undefined {
    return this.files.read(path.posix.join(folder, name))
  }

  private load(folder: string): TerraformModule {
    const variables = new Map<string, Located<InfraBlock>>()
    const locals = new Map<string, Located<InfraExpression>>()
    const resources = new Map<string, Located<InfraBlock>>()
    const calls: Located<InfraBlock>[] = []
    const names = this.files.list(folder)
    for (const name of names) {
      if (!/\.(?:tf|tofu)$/i.test(name)) continue
      const file = this.files.read(name)
      if (!file) continue
      for (const block of this.parsed(file).blocks) {
        const [first, second] = block.labels.map(label => label.text)
        if (block.type === 'variable' && first) variables.set(first, {item: block, file})
        else if (block.type === 'locals') {
          for (const {name, value} of block.attributes) locals.set(name, {item: value, file})
        } else if (block.type === 'resource' && first && second) {
          resources.set(`${first}.${second}`, {item: block, file})
        } else if (block.type === 'data' && first && second) {
          resources.set(`data.${first}.${second}`, {item: block, file})
        } else if (block.type === 'module') calls.push({item: block, file})
      }
    }
    return {folder, variables, locals, resources, calls, values: this.valuesOf(folder, names)}
  }

  private valuesOf(folder: string, names: readonly string[]): TerraformValues[] {
    // Values of environments often stand in a folder of their own.
    const below = ['env', 'envs', 'environments', 'tfvars', 'vars', 'config'].flatMap(name =>
      this.files.list(path.posix.join(folder, name))
    )
    const found = [...names, ...below].filter(name => /\.tfvars$/i.test(name))
    return found.slice(0, mostValueFiles).flatMap(name => {
      const file = this.files.read(name)
      if (!file) return []
      const values = new Map(this.parsed(file).attributes.map(item => [item.name, item.value]))
      const automatic = /(?:^|\/)terraform\.tfvars$|\.auto\.tfvars$/i.test(name)
      return [{file, automatic: automatic && names.includes(name), values}]
    })
  }

  private parsed(file: SourceFile) {
    const parsed = this.parse(MappedText.of(file))
    for (const problem of parsed.problems) this.problems.push({file, problem})
    return parsed
  }
}

const mostValueFiles = 20

/** The folder that a module call names, when it lies in the repository. */
export function localSource(call: InfraBlock, folder: string): string | undefined {
  const source = attributeOf(call, 'source')?.value
  const [part] = source?.kind === 'text' ? source.parts : []
  if (source?.kind !== 'text' || source.parts.length !== 1 || !part || !('text' in part)) {
    return undefined
  }
  if (!/^\.\.?\//.test(part.text)) return undefined
  const target = path.posix.normalize(path.posix.join(folder, part.text)).replace(/\/$/, '')
  return target.startsWith('..') ? undefined : target === '.' ? '' : target
}
