import {attributeOf, type InfraExpression} from '../../formats/infrastructure.js'
import {MappedText, type Range, type SourceFile} from '../../source.js'
import {
  computed,
  type Environment,
  evaluate,
  formatted,
  joined,
  pairs,
  replaced
} from '../values/evaluate.js'
import {parsedJson} from '../values/parsed-json.js'
import {known} from '../values/partial-text.js'
import {
  asPartial,
  constantText,
  entry,
  listItems,
  options,
  plainText,
  unknown,
  type Value,
  type ValueEntry
} from '../values/value.js'
import {
  localSource,
  type TerraformModule,
  type TerraformModules,
  type TerraformValues
} from './modules.js'

/** A module with the values that it is given: by a call, by a variable file, or by its defaults. */
export class TerraformScope {
  readonly module: TerraformModule
  /** Distinguishes instances of one module. */
  readonly id: string
  private readonly modules: TerraformModules
  private readonly inputs: ReadonlyMap<string, Value> | undefined
  private readonly overrides: readonly TerraformValues[]
  private readonly cache = new Map<string, Value>()
  /** Names under evaluation, against cycles. */
  private readonly active = new Set<string>()

  constructor(
    modules: TerraformModules,
    module: TerraformModule,
    id: string,
    inputs: ReadonlyMap<string, Value> | undefined,
    overrides: readonly TerraformValues[] = []
  ) {
    this.modules = modules
    this.module = module
    this.id = id
    this.inputs = inputs
    this.overrides = overrides
  }

  /** The surroundings of expressions in a file of the module. */
  environment(file: SourceFile, bindings: ReadonlyMap<string, Value> = new Map()): Environment {
    return {
      file,
      bindings,
      lookup: (path, depth) => this.lookup(path, depth),
      call: (name, args, place) => this.call(name, args, place)
    }
  }

  /** The value of a block's attribute; undefined when it has none. */
  value(expression: InfraExpression, env: Environment): Value {
    return evaluate(expression, env)
  }

  private lookup(path: readonly string[], depth: number): {value: Value; used: number} | undefined {
    const [first, second, third, fourth] = path
    if (first === 'var' && second !== undefined) {
      const value = this.cached(`var.${second}`, () => this.variable(second, depth))
      return value && {value, used: 2}
    }
    if (first === 'local' && second !== undefined) {
      const value = this.cached(`local.${second}`, () => {
        const local = this.module.local(second)
        return local && evaluate(local.item, this.environment(local.file), depth)
      })
      return value && {value, used: 2}
    }
    if (first === 'data' && second && third && fourth) {
      return this.attribute(`data.${second}.${third}`, path, 3, depth)
    }
    if (first && second && third) return this.attribute(`${first}.${second}`, path, 2, depth)
    return undefined
  }

  /** An attribute of a resource that is given in its block: `azuread_application.x.display_name`. */
  private attribute(
    key: string,
    path: readonly string[],
    used: number,
    depth: number
  ): {value: Value; used: number} | undefined {
    const resource = this.module.resources.get(key)
    // `x.y[0].name`: an index stands before the attribute.
    const skip = /^\d+$/.test(path[used] ?? '') ? 1 : 0
    const name = path[used + skip]
    const attribute = resource && name ? attributeOf(resource.item, name) : undefined
    if (!resource || !attribute) return undefined
    const value = this.cached(`${key}.${name}`, () =>
      evaluate(attribute.value, this.environment(resource.file), depth)
    )
    return value && {value, used: used + skip + 1}
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
    const input = this.inputs?.get(name)
    if (input) return input
    if (!this.inputs) {
      for (const {file, values} of [...this.overrides].reverse()) {
        const value = values.get(name)
        if (value) return evaluate(value, this.environment(file), depth)
      }
    }
    const variable = this.module.variables.get(name)
    const initial = variable && attributeOf(variable.item, 'default')
    if (!variable || !initial) return undefined
    const value = evaluate(initial.value, this.environment(variable.file), depth)
    return value.kind === 'constant' && value.value === null ? undefined : value
  }

  private call(
    name: string,
    args: readonly Value[],
    place: {file: SourceFile; range: Range}
  ): Value | undefined {
    const [first, second, third] = args
    switch (name) {
      case 'format':
        return first && formatted(first, args.slice(1), place, /%%|%(?:\[(\d+)\])?[sdvq]/g)
      case 'formatlist': {
        const [format, items, ...rest] = args
        if (!format || !items || rest.length > 0) return undefined
        return {
          kind: 'list',
          place,
          items: listItems(items).map(
            item => formatted(format, [item], place, /%%|%[sdvq]/g) ?? unknown(place)
          )
        }
      }
      case 'join': {
        const separator = plainText(first)
        return separator === undefined || second?.kind !== 'list'
          ? undefined
          : joined(second.items, separator, place)
      }
      case 'toset':
      case 'tolist':
      case 'tomap':
      case 'tostring':
      case 'nonsensitive':
      case 'sensitive':
      case 'distinct':
      case 'sort':
        // A set has its values as keys.
        return name === 'toset' && first?.kind === 'list'
          ? {
              kind: 'object',
              place: first.place,
              entries: first.items.flatMap(value => {
                const key = asPartial(value)
                return key ? [{key, value}] : []
              })
            }
          : first
      case 'jsonencode':
      case 'jsondecode':
      case 'yamldecode':
        return first?.kind === 'text' && name === 'jsondecode' ? parsedJson(first) : first
      case 'lower':
      case 'upper': {
        const text = plainText(first)
        if (text === undefined) return undefined
        const changed = name === 'lower' ? text.toLowerCase() : text.toUpperCase()
        return changed === text ? first : computed(changed, place)
      }
      case 'trimspace':
      case 'chomp':
        return first
      case 'trimprefix':
      case 'trimsuffix': {
        const [text, affix] = [plainText(first), plainText(second)]
        if (text === undefined || affix === undefined) return undefined
        if (name === 'trimprefix') {
          return text.startsWith(affix) ? computed(text.slice(affix.length), place) : first
        }
        return text.endsWith(affix) ? computed(text.slice(0, -affix.length), place) : first
      }
      case 'replace': {
        const [text, from, to] = [plainText(first), plainText(second), plainText(third)]
        if (text === undefined || from === undefined || to === undefined) return undefined
        if (from.length > 1 && from.startsWith('/') && from.endsWith('/')) return undefined
        return replaced(text, from, to, place)
      }
      case 'concat':
        return {kind: 'list', place, items: args.flatMap(arg => listItems(arg))}
      case 'flatten':
        return first?.kind === 'list' ? {...first, items: flat(first.items)} : undefined
      case 'merge':
        return merged(args, place)
      case 'lookup': {
        const key = plainText(second)
        return key === undefined ? undefined : (entry(first, key) ?? third)
      }
      case 'element': {
        const index = second?.kind === 'constant' ? Number(second.value) : Number.NaN
        return first?.kind === 'list' && first.items.length > 0
          ? first.items[index % first.items.length]
          : undefined
      }
      case 'keys':
      case 'values':
        return first?.kind === 'object'
          ? {
              kind: 'list',
              place,
              items: first.entries.map(({key, value}) =>
                name === 'values' ? value : {kind: 'text', text: key, place: first.place}
              )
            }
          : undefined
      case 'try':
      case 'coalesce':
      case 'coalescelist':
        return args.find(
          arg => arg.kind !== 'unknown' && !(arg.kind === 'constant' && arg.value === null)
        )
      case 'split': {
        const [separator, text] = [plainText(first), plainText(second)]
        if (separator === undefined || text === undefined || separator === '') return undefined
        return {
          kind: 'list',
          place,
          items: text.split(separator).map(part => computed(part, place))
        }
      }
      case 'length': {
        const found = first && pairs(first)
        return found ? {kind: 'constant', value: found.length, place} : undefined
      }
      case 'one':
        return first?.kind === 'list' ? first.items[0] : undefined
      case 'file':
      case 'templatefile': {
        const path = first && fileName(first)
        const file = path === undefined ? undefined : this.modules.file(this.module.folder, path)
        if (!file) return undefined
        const text = MappedText.of(file)
        const holes =
          name === 'file'
            ? []
            : [...text.text.matchAll(/\$\{[^}]{0,500}\}/g)].map(match => ({
                start: match.index,
                end: match.index + match[0].length
              }))
        return {kind: 'text', text: {text, holes}, place: {file, range: text.range()}}
      }
      default:
        return undefined
    }
  }
}

/** Objects put together, in each combination of what they may be. */
function merged(
  args: readonly Value[],
  place: {file: SourceFile; range: Range}
): Value | undefined {
  let forms: ValueEntry[][] = [[]]
  for (const arg of args) {
    const objects = options(arg)
    if (objects.some(object => object.kind !== 'object') || objects.length * forms.length > 16) {
      return undefined
    }
    forms = forms.flatMap(form =>
      objects.map(object => [...form, ...(object.kind === 'object' ? object.entries : [])])
    )
  }
  const results = forms.map((form): Value => {
    // Of equal keys the last holds.
    const byKey = new Map(form.map(item => [item.key.text.text, item]))
    return {kind: 'object', place, entries: [...byKey.values()]}
  })
  return results.length === 1 ? results[0] : {kind: 'choice', options: results, place}
}

function flat(items: readonly Value[]): Value[] {
  return items.flatMap(item => (item.kind === 'list' ? flat(item.items) : [item]))
}

/** A path beside the module: `${path.module}/policy.json` or plain. */
function fileName(value: Value): string | undefined {
  if (value.kind !== 'text') return undefined
  const {text, holes} = value.text
  const [hole] = holes
  if (!hole) return text.text
  const written = text.text.slice(hole.start, hole.end)
  if (hole.start !== 0 || holes.length > 1 || !/^\$\{path\.module\}$/.test(written))
    return undefined
  return text.text.slice(hole.end).replace(/^\//, '')
}

/**
 * The scopes in which a module is used: one for each call in the repository, else one for each
 * variable file, else one with the defaults.
 *
 * @param callers folders of modules that call others, by the folder that they call
 */
export function scopesOf(
  modules: TerraformModules,
  folder: string,
  callers: ReadonlyMap<string, ReadonlySet<string>>,
  depth = 0
): TerraformScope[] {
  const module = modules.get(folder)
  const found: TerraformScope[] = []
  for (const caller of depth > 5 ? [] : (callers.get(folder) ?? [])) {
    if (caller === folder) continue
    for (const scope of scopesOf(modules, caller, callers, depth + 1)) {
      for (const call of scope.module.calls) {
        if (!/"\.\.?\//.test(call.source)) continue
        const {item, file} = call
        if (localSource(item, caller) !== folder || found.length >= mostScopes) continue
        for (const [index, bindings] of instances(item, scope, file).entries()) {
          const env = scope.environment(file, bindings)
          const inputs = new Map(
            item.attributes.map(({name, value}) => [name, evaluate(value, env)])
          )
          const id = `${scope.id}/${item.labels[0]?.text ?? ''}[${index}]`
          found.push(new TerraformScope(modules, module, id, inputs))
        }
      }
    }
  }
  if (found.length > 0) return found
  const automatic = module.values.filter(values => values.automatic)
  const named = module.values.filter(values => !values.automatic)
  const base = new TerraformScope(modules, module, folder, undefined, automatic)
  const variants = named.map(
    values =>
      new TerraformScope(modules, module, `${folder} ${values.file.path}`, undefined, [
        ...automatic,
        values
      ])
  )
  return [base, ...variants]
}

const mostScopes = 50

/** The bindings of each instance that `for_each` or `count` makes; none when there is no instance. */
export function instances(
  block: Parameters<typeof attributeOf>[0],
  scope: TerraformScope,
  file: SourceFile
): ReadonlyMap<string, Value>[] {
  const env = scope.environment(file)
  const each = attributeOf(block, 'for_each')
  if (each) {
    const place = {file, range: each.value.range}
    const found = options(evaluate(each.value, env)).map(pairs)
    if (found.some(items => !items)) return [new Map()]
    return found.flatMap(items =>
      (items ?? []).map(({key, value}) => new Map([['each', eachValue(key, value, place)]]))
    )
  }
  const count = attributeOf(block, 'count')
  if (!count) return [new Map()]
  const value = evaluate(count.value, env)
  if (value.kind !== 'constant' || typeof value.value !== 'number') return [new Map()]
  const place = {file, range: count.value.range}
  return Array.from({length: Math.min(value.value, 100)}, (_, index) => {
    const number: Value = {kind: 'constant', value: index, place}
    const object: Value = {
      kind: 'object',
      place,
      entries: [
        {
          key: known(
            MappedText.join(file, [{text: 'index', range: place.range}], place.range.start)
          ),
          value: number
        }
      ]
    }
    return new Map([['count', object]])
  })
}

function eachValue(key: Value, value: Value, place: {file: SourceFile; range: Range}): Value {
  const name = (text: string) =>
    known(MappedText.join(place.file, [{text, range: place.range}], place.range.start))
  const keyValue = key.kind === 'constant' ? computed(constantText(key.value), place) : key
  return {
    kind: 'object',
    place,
    entries: [
      {key: name('key'), value: keyValue},
      {key: name('value'), value}
    ]
  }
}
