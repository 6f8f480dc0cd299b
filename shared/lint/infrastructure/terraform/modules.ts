import path from 'node:path'
import type {HclParser} from '../../formats/hcl.js'
import {outlineHcl} from '../../formats/hcl-outline.js'
import {attributeOf, type InfraBlock, type InfraExpression} from '../../formats/infrastructure.js'
import {MappedText, type Range, type SourceFile} from '../../source.js'
import type {LateProblem, RepositoryFiles} from '../repository-files.js'

/**
 * A block with the file that it stands in, parsed when it is asked for. Only what many expressions
 * refer to is kept: a large configuration has thousands of resources, each looked at once.
 */
export class LazyBlock {
  readonly file: SourceFile
  /** The block as it is written. */
  readonly source: string
  private readonly parse: () => InfraBlock | undefined
  private readonly keep: boolean
  private parsed: InfraBlock | undefined

  constructor(
    file: SourceFile,
    source: string,
    keep: boolean,
    parse: () => InfraBlock | undefined
  ) {
    this.file = file
    this.source = source
    this.keep = keep
    this.parse = parse
  }

  get item(): InfraBlock {
    const block = this.parsed ?? this.parse() ?? noBlock
    if (this.keep) this.parsed = block
    return block
  }
}

const noBlock: InfraBlock = {
  type: '',
  labels: [],
  attributes: [],
  blocks: [],
  range: {start: 0, end: 0},
  header: {start: 0, end: 0}
}

/** The Terraform files of one folder, as Terraform takes them together. */
export class TerraformModule {
  readonly folder: string
  readonly variables = new Map<string, LazyBlock>()
  /** By `type.name`; data sources by `data.type.name`. */
  readonly resources = new Map<string, LazyBlock>()
  readonly calls: (LazyBlock & {readonly name: string})[] = []
  readonly outputs = new Map<string, LazyBlock>()
  readonly localBlocks: LazyBlock[] = []
  /** `terraform { … }`: versions, providers, back ends. */
  readonly settings: LazyBlock[] = []
  /** Variable files: those that Terraform reads by itself first. */
  values: readonly TerraformValues[] = []
  private locals: Map<string, {item: InfraExpression; file: SourceFile}> | undefined

  constructor(folder: string) {
    this.folder = folder
  }

  local(name: string): {item: InfraExpression; file: SourceFile} | undefined {
    this.locals ??= new Map(
      this.localBlocks.flatMap(({item, file}) =>
        item.attributes.map(({name, value}) => [name, {item: value, file}] as const)
      )
    )
    return this.locals.get(name)
  }
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

  /** Says that not all calls of a module are followed. */
  tooManyCalls(file: SourceFile, range: Range): void {
    const message = 'this module is called too often: not all calls are followed'
    this.problems.push({file, problem: {kind: 'error', message, range}})
  }

  /** Says that modules call each other in a circle. */
  circle(file: SourceFile, range: Range, folders: readonly string[]): void {
    const shown = [...folders]
      .sort()
      .slice(0, 3)
      .map(folder => `'${folder || '.'}'`)
    const others = folders.length > 3 ? ` and ${folders.length - 3} others` : ''
    const message = `modules call each other in a cycle, which Terraform cannot load: ${shown.join(', ')}${others}`
    this.problems.push({file, problem: {kind: 'error', message, range}})
  }

  private load(folder: string): TerraformModule {
    const module = new TerraformModule(folder)
    const names = this.files.list(folder)
    for (const name of names) {
      const file = /\.(?:tf|tofu)$/i.test(name) ? this.files.read(name) : undefined
      if (file) this.addFile(module, file)
    }
    module.values = this.valuesOf(folder, names)
    return module
  }

  private addFile(module: TerraformModule, file: SourceFile): void {
    const text = MappedText.of(file)
    const {blocks, problems} = outlineHcl(text)
    for (const problem of problems) this.problems.push({file, problem})
    for (const {type, labels, range} of blocks) {
      let reported = problems.length > 0
      const written = text.text.slice(range.start, range.end)
      const keep = type !== 'resource' && type !== 'data'
      const block = new LazyBlock(file, written, keep, () => {
        const parsed = this.parse(text.slice(range.start, range.end))
        // What the outline has said is not said again.
        if (!reported) for (const problem of parsed.problems) this.problems.push({file, problem})
        reported = true
        return parsed.blocks[0]
      })
      const [first, second] = labels
      if (type === 'variable' && first) module.variables.set(first, block)
      else if (type === 'locals') module.localBlocks.push(block)
      else if (type === 'terraform') module.settings.push(block)
      else if (type === 'module' && first) module.calls.push(Object.assign(block, {name: first}))
      else if (type === 'output' && first) module.outputs.set(first, block)
      else if (type === 'resource' && first && second) {
        module.resources.set(`${first}.${second}`, block)
      } else if (type === 'data' && first && second) {
        module.resources.set(`data.${first}.${second}`, block)
      }
    }
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
