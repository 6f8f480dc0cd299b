import {attributeOf, type InfraBlock, type InfraExpression} from '../../formats/infrastructure.js'
import {MappedText, type SourceFile} from '../../source.js'
import {azureFunction} from '../azure/functions.js'
import type {Budget} from '../values/budget.js'
import {member} from '../values/collections.js'
import {type Environment, evaluate} from '../values/evaluate.js'
import {evaluateLate} from '../values/late.js'
import {entry, isNothing, isUnknown, options, type Place, type Value} from '../values/value.js'
import type {BicepFile, Declaration} from './files.js'

/** What scopes share. */
export interface Surroundings {
  readonly budget: Budget
  /** A file beside another. */
  text(from: SourceFile, name: string): SourceFile | undefined
  /** A file beside another, as the value that its text stands for. */
  data(from: SourceFile, name: string, format: 'json' | 'yaml'): Value | undefined
  /** The scope that a module declaration makes; undefined when it is not in the repository. */
  child(scope: BicepScope, declared: Declaration): BicepScope | undefined
}

/** Values of parameters, evaluated when they are asked for, with the depth of who asks. */
export type Inputs = ReadonlyMap<string, (depth: number) => Value>

/** A file with the values of its parameters. */
export class BicepScope {
  /** The file's path, and behind `#` the calls that lead to it. */
  readonly id: string
  readonly content: BicepFile
  private readonly surroundings: Surroundings
  private readonly inputs: Inputs
  private readonly cache = new Map<string, Value>()
  private readonly active = new Set<string>()

  constructor(surroundings: Surroundings, id: string, content: BicepFile, inputs: Inputs) {
    this.surroundings = surroundings
    this.id = id
    this.content = content
    this.inputs = inputs
  }

  get file(): SourceFile {
    return this.content.file
  }

  environment(bindings: ReadonlyMap<string, Value> = new Map()): Environment {
    return {
      file: this.file,
      budget: this.surroundings.budget,
      bindings,
      lookup: (names, depth, place) => this.lookup(names, depth, place),
      call: (name, args, place) => this.call(name, args, place)
    }
  }

  /** The value of an output; undefined when the file has none of that name. */
  output(name: string, depth: number): Value | undefined {
    return this.cached(`output ${name}`, this.content.outputs.get(name)?.item?.value, depth)
  }

  private lookup(
    names: readonly string[],
    depth: number,
    place: Place
  ): {value: Value; used: number} | undefined {
    const [symbol, property, output] = names
    if (symbol?.includes('::')) return this.inner(symbol, names, place)
    const declared = symbol === undefined ? undefined : this.content.symbols.get(symbol)
    if (!declared || symbol === undefined) return undefined
    switch (declared.keyword) {
      case 'param':
      case 'var': {
        const input = declared.keyword === 'param' ? this.inputs.get(symbol) : undefined
        const value = input?.(depth) ?? this.cached(symbol, declared.item?.value, depth)
        return value && {value, used: 1}
      }
      case 'module': {
        if (property !== 'outputs' || output === undefined) return undefined
        const module = this.surroundings.child(this, declared)
        if (module) {
          const value = module.output(output, depth)
          return value && {value, used: 3}
        }
        if (!/^(?:br|ts)[:/]/.test(declared.label)) return undefined
        // A module of a registry: what it makes is known by the declaration alone.
        const path = names.slice(1)
        const value: Value = {kind: 'reference', scope: this.id, address: symbol, path, place}
        return {value, used: names.length}
      }
      case 'resource':
        return this.property(symbol, declared, names, depth, place)
      default:
        return undefined
    }
  }

  /** A resource inside of another one: `outer::inner.id`. */
  private inner(
    symbol: string,
    names: readonly string[],
    place: Place
  ): {value: Value; used: number} | undefined {
    const address = symbol.slice(symbol.lastIndexOf(':') + 1)
    if (!this.content.around(address)) return undefined
    const path = names.slice(1)
    const value: Value = {kind: 'reference', scope: this.id, address, path, place}
    return {value, used: names.length}
  }

  /** A property of a resource: what its declaration says, else a reference to it. */
  private property(
    symbol: string,
    declared: Declaration,
    names: readonly string[],
    depth: number,
    place: Place
  ): {value: Value; used: number} {
    const property = names[1]
    const block = property === undefined ? undefined : declared.item
    const attribute = block && property !== undefined ? attributeOf(block, property) : undefined
    const value = attribute && this.cached(`${symbol}.${property}`, attribute.value, depth)
    let written: Value | undefined = value && !isUnknown(value) ? value : undefined
    for (const name of names.slice(2)) written = written && member(written, name, place)
    // What is not written is what the deployment makes: `identity.principalId`.
    if (written && !isNothing(written)) return {value: written, used: names.length}
    const path = names.slice(1)
    const reference: Value = {kind: 'reference', scope: this.id, address: symbol, path, place}
    return {value: reference, used: names.length}
  }

  private cached(
    key: string,
    expression: InfraExpression | undefined,
    depth: number
  ): Value | undefined {
    const found = this.cache.get(key)
    if (found) return found
    if (!expression || this.active.has(key)) return undefined
    this.active.add(key)
    const value = evaluate(expression, this.environment(), depth)
    this.active.delete(key)
    this.cache.set(key, value)
    return value
  }

  private call(name: string, args: readonly Value[], place: Place): Value | undefined {
    if (!/^load(?:Text|Json|Yaml)Content$/.test(name)) {
      return azureFunction(name, args, place)
    }
    const [argument] = args
    const relative = argument?.kind === 'text' ? argument.text.text.text : undefined
    if (relative === undefined) return undefined
    if (name === 'loadJsonContent') return this.surroundings.data(this.file, relative, 'json')
    if (name === 'loadYamlContent') return this.surroundings.data(this.file, relative, 'yaml')
    const file = this.surroundings.text(this.file, relative)
    if (!file) return undefined
    const text = MappedText.of(file)
    return {kind: 'text', text: {text, holes: []}, place: {file, range: text.range()}}
  }
}

/** One of the objects that a declaration makes. */
export interface Body {
  readonly value: Value
  readonly exists: 'yes' | 'perhaps'
}

/** The objects that a declaration makes: one, or one for each turn of its loop. */
export function bodies(
  {value: expression, condition}: Pick<NonNullable<Declaration['item']>, 'value' | 'condition'>,
  scope: BicepScope
): readonly Body[] {
  if (!expression) return []
  const env = scope.environment()
  const test = condition && evaluate(condition, env)
  const isCertain = !test || (test.kind === 'constant' && test.value === true)
  const each = (value: Value, exists: Body['exists']): Body[] => {
    const forms = options(value)
    const there = forms.filter(form => !(form.kind === 'unknown' && form.missing))
    const certain = exists === 'yes' && forms.length === 1
    return there.map(form => ({value: form, exists: certain ? 'yes' : 'perhaps'}))
  }
  const value = evaluateLate(expression, env)
  if (value.kind === 'list') {
    return value.items.flatMap(item => each(item, isCertain ? 'yes' : 'perhaps'))
  }
  if (!isUnknown(value) || expression.kind !== 'loop') {
    return each(value, isCertain ? 'yes' : 'perhaps')
  }
  // The collection is not known: what each turn has in common still is.
  return each(evaluateLate(expression.value, env), 'perhaps')
}

/** What a module declaration gives to the parameters of each module that it makes. */
export function inputsOf(block: InfraBlock, scope: BicepScope): readonly Inputs[] {
  const {value} = block
  const given = attributeOf(block, 'params')?.value
  const isOnce =
    value?.kind === 'object' || (value?.kind === 'loop' && isEachTurn(value, given, scope))
  const params = isOnce ? given : undefined
  if (params?.kind !== 'object') {
    return bodies(block, scope).map(body => knownInputs(entry(body.value, 'params')))
  }
  const env = scope.environment()
  return [
    new Map(
      params.entries.flatMap(({key, value: expression}) => {
        const [name] = key.kind === 'text' && key.parts.length === 1 ? key.parts : []
        if (!name || !('text' in name)) return []
        return [[name.text, (depth: number) => evaluate(expression, env, depth)] as const]
      })
    )
  ]
}

/** Whether each turn of a loop gives the same: nothing in it names the item, and there is one. */
function isEachTurn(
  {keyName, valueName, collection, filter}: Extract<InfraExpression, {kind: 'loop'}>,
  given: InfraExpression | undefined,
  scope: BicepScope
): boolean {
  if (!given || filter) return false
  const text = scope.file.text.slice(given.range.start, given.range.end)
  const names = [valueName, ...(keyName === undefined ? [] : [keyName])]
  if (!names.every(name => /^\w+$/.test(name))) return false
  if (names.some(name => new RegExp(`\\b${name}\\b`).test(text))) return false
  const items = evaluate(collection, scope.environment())
  return items.kind === 'list' && items.items.length > 0
}

function knownInputs(params: Value | undefined): Inputs {
  const entries = params?.kind === 'object' ? params.entries : []
  return new Map(entries.map(({key, value}) => [key.text.text, () => value] as const))
}
