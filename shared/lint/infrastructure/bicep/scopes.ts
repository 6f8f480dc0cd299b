import type {SourceFile} from '../../source.js'
import {jsonParameters} from '../azure/parameters.js'
import {folderOf} from '../callers.js'
import {Latest} from '../latest.js'
import type {RepositoryFiles} from '../repository-files.js'
import {Budget} from '../values/budget.js'
import {evaluate} from '../values/evaluate.js'
import type {Value} from '../values/value.js'
import {type BicepFiles, type Declaration, localModule} from './files.js'
import {BicepScope, inputsOf, type Surroundings} from './scope.js'

/** Calls of one file that are followed. */
const mostScopes = 50
/** Calls of modules in modules that are followed. */
const deepest = 5
/** Files whose scopes are kept: all of a large repository, since each rule goes through them in turn. */
const mostKept = 3000

/** The scopes in which the Bicep files of a repository are used. */
export class BicepScopes implements Surroundings {
  readonly budget: Budget
  private readonly bicep: BicepFiles
  private readonly files: RepositoryFiles
  private readonly users: ReadonlyMap<string, ReadonlySet<string>>
  private readonly kept = new Latest<readonly BicepScope[]>(mostKept)
  private readonly children = new Latest<BicepScope | undefined>(mostKept)

  /** @param users files that call a file as a module or are its parameters, by its path */
  constructor(
    bicep: BicepFiles,
    files: RepositoryFiles,
    users: ReadonlyMap<string, ReadonlySet<string>>,
    budget = new Budget()
  ) {
    this.bicep = bicep
    this.files = files
    this.users = users
    this.budget = budget
  }

  text(from: SourceFile, name: string): SourceFile | undefined {
    return this.bicep.text(from, name)
  }

  data(from: SourceFile, name: string, format: 'json' | 'yaml'): Value | undefined {
    return this.bicep.data(from, name, format)
  }

  /** The scopes of a file: one for each call, else one for each parameter file, else the defaults. */
  of(name: string, depth = 0): readonly BicepScope[] {
    return this.kept.get(`${depth > deepest ? '' : depth} ${name}`, () => this.make(name, depth))
  }

  /** Whether a file of one of the folders calls a file, or calls one that does, or is that file. */
  mayBeDeployedFrom(name: string, folders: ReadonlySet<string>): boolean {
    const seen = new Set([name])
    for (const file of seen) {
      if (folders.has(folderOf(file))) return true
      for (const caller of this.users.get(file) ?? []) seen.add(caller)
    }
    return false
  }

  child(scope: BicepScope, declared: Declaration): BicepScope | undefined {
    const id = `${scope.id}/${declared.name}`
    return this.children.get(id, () => {
      const name = localModule(declared, scope.file.path)
      const target = name === undefined ? undefined : this.bicep.get(name)
      const [inputs, ...others] = declared.item ? inputsOf(declared.item, scope) : []
      if (!target || !inputs || others.length > 0) return undefined
      return new BicepScope(this, `${name}#${id}`, target, inputs)
    })
  }

  private make(name: string, depth: number): readonly BicepScope[] {
    const target = this.bicep.get(name)
    if (!target) return []
    const callers = this.users.get(name) ?? new Set<string>()
    const found: BicepScope[] = []
    for (const caller of depth > deepest ? [] : callers) {
      if (caller === name || !/\.bicep$/i.test(caller) || found.length >= mostScopes) continue
      for (const scope of this.of(caller, depth + 1)) {
        for (const declared of scope.content.declarations) {
          if (declared.keyword !== 'module' || found.length >= mostScopes) continue
          if (localModule(declared, scope.file.path) !== name || !declared.item) continue
          for (const [index, inputs] of inputsOf(declared.item, scope).entries()) {
            const id = `${name}#${scope.id}/${declared.name}${index > 0 ? `[${index}]` : ''}`
            found.push(new BicepScope(this, id, target, inputs))
          }
        }
      }
    }
    if (found.length > 0) return found
    const given = [...this.parameterFiles(callers), ...jsonParameters(this.files, name)]
    const inputs = given.length > 0 ? given : [new Map<string, Value>()]
    return inputs.map(
      (values, index) =>
        new BicepScope(
          this,
          index === 0 ? name : `${name}#${index}`,
          target,
          new Map([...values].map(([key, value]) => [key, () => value]))
        )
    )
  }

  /** The values of `.bicepparam` files, a map for each. */
  private parameterFiles(users: ReadonlySet<string>): ReadonlyMap<string, Value>[] {
    return [...users].flatMap(user => {
      const content = /\.bicepparam$/i.test(user) ? this.bicep.get(user) : undefined
      if (!content) return []
      const scope = new BicepScope(this, user, content, new Map())
      return [
        new Map(
          content.declarations.flatMap(declared => {
            const value = declared.keyword === 'param' ? declared.item?.value : undefined
            return value ? [[declared.name, evaluate(value, scope.environment())] as const] : []
          })
        )
      ]
    })
  }
}
