import type {InfraBlock} from '../../formats/infrastructure.js'
import type {SourceFile} from '../../source.js'
import {circlesOf} from '../cycles.js'
import {Budget} from '../values/budget.js'
import {instances} from './instances.js'
import {localSource, type TerraformModules} from './modules.js'
import {type Surroundings, TerraformScope} from './scope.js'

/** Calls of one module that are followed. */
const mostScopes = 500
/** Calls of modules in modules that are followed. */
const deepest = 5

/** The scopes in which the modules of a repository are used. */
export class TerraformScopes implements Surroundings {
  readonly budget: Budget
  private readonly modules: TerraformModules
  private readonly callers: ReadonlyMap<string, ReadonlySet<string>>
  private readonly byFolder = new Map<string, readonly TerraformScope[]>()
  private readonly children = new Map<string, TerraformScope | undefined>()
  private readonly roots = new Map<string, TerraformScope>()
  private knownCircles: ReadonlyMap<string, readonly string[]> | undefined
  private readonly toldCircles = new Set<readonly string[]>()
  /** Folders of which not all calls are followed. */
  private readonly cut = new Set<string>()

  /** @param callers folders of modules that call others, by the folder that they call */
  constructor(
    modules: TerraformModules,
    callers: ReadonlyMap<string, ReadonlySet<string>>,
    budget = new Budget()
  ) {
    this.modules = modules
    this.callers = callers
    this.budget = budget
  }

  /**
   * The scopes of a module: one for each call in the repository, else one for each variable file,
   * else one with the defaults.
   */
  of(folder: string): readonly TerraformScope[] {
    const known = this.byFolder.get(folder)
    if (known) return known
    const found = this.make(folder, 0)
    this.byFolder.set(folder, found)
    return found
  }

  /** A scope that was made, by its id. */
  byId(id: string): TerraformScope | undefined {
    return this.roots.get(id) ?? this.children.get(id)
  }

  isCalled(folder: string): boolean {
    if (/(?:^|\/)modules\//i.test(folder)) return true
    return [...(this.callers.get(folder) ?? [])].some(caller => caller !== folder)
  }

  file(folder: string, name: string): SourceFile | undefined {
    return this.modules.file(folder, name)
  }

  child(
    scope: TerraformScope,
    call: InfraBlock,
    file: SourceFile,
    index: number
  ): TerraformScope | undefined {
    const id = `${scope.id}/${call.labels[0]?.text ?? ''}[${index}]`
    if (this.children.has(id)) return this.children.get(id)
    const folder = localSource(call, scope.module.folder)
    const instance = instances(call, scope, file)[index]
    // Calls in a circle have no end.
    const isEndless =
      folder !== undefined && (folder === scope.module.folder || this.isCircle(folder, scope))
    if (folder === undefined || !instance || isEndless || id.split('/').length > 60) {
      this.children.set(id, undefined)
      return undefined
    }
    const environment = scope.environment(file, instance.bindings)
    const inputs = new Map(
      call.attributes.map(({name, value}) => [name, {expression: value, environment}])
    )
    const child = new TerraformScope(this, this.modules.get(folder), id, inputs)
    this.children.set(id, child)
    return child
  }

  /** Circles of calls; texts alone name the candidates, since also a comment may hold a call. */
  private get circles(): ReadonlyMap<string, readonly string[]> {
    this.knownCircles ??= circlesOf(this.callsAmong(circlesOf(this.callers).keys()))
    return this.knownCircles
  }

  /** The callers of modules by what is parsed of them. */
  private callsAmong(folders: Iterable<string>): ReadonlyMap<string, ReadonlySet<string>> {
    const callers = new Map<string, Set<string>>()
    for (const folder of folders) {
      for (const {item} of this.modules.get(folder).calls) {
        const called = localSource(item, folder)
        if (called === undefined) continue
        callers.set(called, (callers.get(called) ?? new Set<string>()).add(folder))
      }
    }
    return callers
  }

  private isCircle(folder: string, {module}: TerraformScope): boolean {
    const circle = this.circles.get(folder)
    return circle !== undefined && circle === this.circles.get(module.folder)
  }

  /** One problem for all calls of a circle. */
  private tellCircle(folder: string, file: SourceFile, {header}: InfraBlock): void {
    const circle = this.circles.get(folder)!
    if (this.toldCircles.has(circle)) return
    this.toldCircles.add(circle)
    this.modules.circle(file, header, circle)
  }

  private make(folder: string, depth: number): readonly TerraformScope[] {
    const module = this.modules.get(folder)
    const found: TerraformScope[] = []
    for (const caller of depth > deepest ? [] : (this.callers.get(folder) ?? [])) {
      if (caller === folder) continue
      for (const scope of this.byFolder.get(caller) ?? this.make(caller, depth + 1)) {
        for (const call of scope.module.calls) {
          if (!/"\.\.?\//.test(call.source)) continue
          const {item, file} = call
          if (localSource(item, caller) !== folder) continue
          if (this.isCircle(folder, scope)) {
            this.tellCircle(folder, file, item)
            continue
          }
          for (const index of instances(item, scope, file).keys()) {
            if (found.length >= mostScopes) {
              // What calls it is called as often: one cause is told once.
              if (!this.cut.has(caller)) this.modules.tooManyCalls(file, item.range)
              this.cut.add(folder)
              return found
            }
            const child = this.child(scope, item, file, index)
            if (child) found.push(child)
          }
        }
      }
    }
    if (found.length > 0) return found
    const automatic = module.values.filter(values => values.automatic)
    const named = module.values.filter(values => !values.automatic)
    const base = new TerraformScope(this, module, folder, undefined, automatic)
    const variants = named.map(
      values =>
        new TerraformScope(this, module, `${folder} ${values.file.path}`, undefined, [
          ...automatic,
          values
        ])
    )
    for (const scope of [base, ...variants]) this.roots.set(scope.id, scope)
    return [base, ...variants]
  }
}
