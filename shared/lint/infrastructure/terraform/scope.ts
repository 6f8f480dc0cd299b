import {attributeOf, type InfraBlock, type InfraExpression} from '../../formats/infrastructure.js'
import type {SourceFile} from '../../source.js'
import type {Budget} from '../values/budget.js'
import {asSet} from '../values/collections.js'
import {type Environment, evaluate} from '../values/evaluate.js'
import {isNothing, isUnknown, type Place, plainText, type Value} from '../values/value.js'
import {terraformFunctions} from './functions.js'
import {instances} from './instances.js'
import type {TerraformModule, TerraformValues} from './modules.js'

/** An expression that a call gives to a module, with where it stands. */
export interface Input {
  readonly expression: InfraExpression
  readonly environment: Environment
}

/** What scopes share: the modules around them, and what their evaluation may cost. */
export interface Surroundings {
  readonly budget: Budget
  /** Whether a folder holds a module for others, also where no call of it is certain to be made. */
  isCalled(folder: string): boolean
  /** A file beside a module. */
  file(folder: string, name: string): SourceFile | undefined
  /** The scope that a call makes; undefined when the module is not in the repository. */
  child(
    scope: TerraformScope,
    call: InfraBlock,
    file: SourceFile,
    index: number
  ): TerraformScope | undefined
}

/** A module with the values that it is given: by a call, by a variable file, or by its defaults. */
export class TerraformScope {
  readonly module: TerraformModule
  /** Distinguishes instances of one module. */
  readonly id: string
  private readonly surroundings: Surroundings
  private readonly inputs: ReadonlyMap<string, Input> | undefined
  private readonly overrides: readonly TerraformValues[]
  private readonly cache = new Map<string, Value>()
  /** Names under evaluation, against cycles. */
  private readonly active = new Set<string>()

  constructor(
    surroundings: Surroundings,
    module: TerraformModule,
    id: string,
    inputs: ReadonlyMap<string, Input> | undefined,
    overrides: readonly TerraformValues[] = []
  ) {
    this.surroundings = surroundings
    this.module = module
    this.id = id
    this.inputs = inputs
    this.overrides = overrides
  }

  /** The surroundings of expressions in a file of the module. */
  environment(file: SourceFile, bindings: ReadonlyMap<string, Value> = new Map()): Environment {
    return {
      file,
      budget: this.surroundings.budget,
      bindings,
      lookup: (path, depth, place) => this.lookup(path, depth, place),
      call: (name, args, place) => terraformFunctions.get(name)?.(args, place, this)
    }
  }

  /** A file beside the module, for `file("…")`. */
  file(name: string): SourceFile | undefined {
    return this.surroundings.file(this.module.folder, name)
  }

  /** Whether nothing in the repository calls the module. */
  get isRoot(): boolean {
    return this.inputs === undefined
  }

  /** Whether it is there to be called: something here calls it, or it lies where modules do. */
  get isModule(): boolean {
    return this.surroundings.isCalled(this.module.folder) || !this.isRoot
  }

  /** A file of a folder, whether it is linted or not. */
  beside(folder: string, name: string): SourceFile | undefined {
    return this.surroundings.file(folder, name)
  }

  /** The value of an output; undefined when the module has none of that name. */
  output(name: string, depth: number): Value | undefined {
    return this.cached(`output.${name}`, () => {
      const output = this.module.outputs.get(name)
      const value = output && attributeOf(output.item, 'value')?.value
      return output && value && evaluate(value, this.environment(output.file), depth)
    })
  }

  private lookup(
    path: readonly string[],
    depth: number,
    place: Place
  ): {value: Value; used: number} | undefined {
    const [first, second, third] = path
    if (first === undefined || second === undefined) return undefined
    if (first === 'var') {
      const value = this.cached(`var.${second}`, () => this.variable(second, depth))
      return value && {value, used: 2}
    }
    if (first === 'local') {
      const value = this.cached(`local.${second}`, () => {
        const local = this.module.local(second)
        return local && evaluate(local.item, this.environment(local.file), depth)
      })
      return value && {value, used: 2}
    }
    if (first === 'module') return this.called(second, path, depth)
    if (first !== 'data') return this.attribute(`${first}.${second}`, path, 2, depth, place)
    return third === undefined
      ? undefined
      : this.attribute(`data.${second}.${third}`, path, 3, depth, place)
  }

  /**
   * An attribute of a resource: what its block says, as in `azuread_application.x.display_name`, else
   * a reference to it.
   */
  private attribute(
    address: string,
    path: readonly string[],
    used: number,
    depth: number,
    place: Place
  ): {value: Value; used: number} | undefined {
    const resource = this.module.resources.get(address)
    if (!resource) return undefined
    // `x.y[0].name`: an index stands before the attribute.
    const skip = /^\d+$/.test(path[used] ?? '') ? 1 : 0
    const name = path[used + skip]
    const attribute = name === undefined ? undefined : attributeOf(resource.item, name)
    const value =
      attribute &&
      this.cached(`${address}.${name}`, () =>
        evaluate(attribute.value, this.environment(resource.file), depth)
      )
    if (value && !isUnknown(value)) return {value, used: used + skip + 1}
    return {
      value: {kind: 'reference', scope: this.id, address, path: path.slice(used), place},
      used: path.length
    }
  }

  /** `module.net.subnet_id`: the output of a module of the repository. */
  private called(
    name: string,
    path: readonly string[],
    depth: number
  ): {value: Value; used: number} | undefined {
    const call = this.module.calls.find(({name: label}) => label === name)
    if (!call) return undefined
    const made = instances(call.item, this, call.file)
    const isMany = ['count', 'for_each'].some(key => attributeOf(call.item, key))
    const [, , key, output] = isMany ? path : [path[0], path[1], '0', path[2]]
    if (key === undefined || output === undefined) return undefined
    const index = made.findIndex(({bindings}, position) => {
      const each = bindings.get('each')
      const own = each?.kind === 'object' ? plainText(each.entries[0]?.value) : undefined
      return (own ?? String(position)) === key
    })
    if (index < 0) return undefined
    const value = this.surroundings.child(this, call.item, call.file, index)?.output(output, depth)
    return value && {value, used: isMany ? 4 : 3}
  }

  private cached(key: string, make: () => Value | undefined): Value | undefined {
    const found = this.cache.get(key)
    if (found) return found
    if (this.active.has(key)) return undefined
    this.active.add(key)
    const value = make()
    this.active.delete(key)
    if (value) this.cache.set(key, value)
    return value
  }

  private variable(name: string, depth: number): Value | undefined {
    const variable = this.module.variables.get(name)
    const type = variable && attributeOf(variable.item, 'type')?.value.range
    const written = type ? variable.file.text.slice(type.start, type.end) : ''
    const value = this.given(name, depth)
    if (value) return converted(value, written)
    const initial = variable && attributeOf(variable.item, 'default')
    if (!variable || !initial) return undefined
    const fallback = evaluate(initial.value, this.environment(variable.file), depth)
    return isNothing(fallback) ? undefined : converted(fallback, written)
  }

  /** What a call or a variable file gives. */
  private given(name: string, depth: number): Value | undefined {
    const input = this.inputs?.get(name)
    if (input) return evaluate(input.expression, input.environment, depth)
    if (this.inputs) return undefined
    for (const {file, values} of [...this.overrides].reverse()) {
      const value = values.get(name)
      if (value) return evaluate(value, this.environment(file), depth)
    }
    return undefined
  }
}

/** A value as a variable of a type has it: a list given for a set has its values as keys. */
function converted(value: Value, type: string): Value {
  if (/^set\s*\(/.test(type) && value.kind === 'list') return asSet(value, value.place)
  return /\boptional\s*\(/.test(type) ? opened(value, 0) : value
}

/** An object may get entries from the defaults in its type. */
function opened(value: Value, depth: number): Value {
  if (depth > 10) return value
  if (value.kind === 'list') {
    return {...value, items: value.items.map(item => opened(item, depth + 1))}
  }
  if (value.kind !== 'object') return value
  const entries = value.entries.map(item => ({...item, value: opened(item.value, depth + 1)}))
  return {...value, entries, open: true}
}
