/** Federated credentials in ARM templates, in every nesting that a deployment allows. */
import type {FederatedSubject} from '../facts/facts.js'
import type {SyntaxNode} from '../formats/syntax.js'
import {azureFunction} from '../infrastructure/azure/functions.js'
import type {Budget} from '../infrastructure/values/budget.js'
import {evaluate} from '../infrastructure/values/evaluate.js'
import {
  entry,
  listItems,
  ofTree,
  plainText,
  textValue,
  unknown,
  type Value
} from '../infrastructure/values/value.js'
import {parseArmExpression} from '../languages/arm-expression.js'
import type {Range, SourceFile} from '../source.js'
import {entraSubjects} from './entra.js'

/** Nesting of deployments and resources beyond this is not followed. */
const deepest = 20

/** The trusts of a template, once for each set of parameter values, or with the defaults. */
export function armSubjects(
  root: SyntaxNode,
  file: SourceFile,
  parameterFiles: readonly ReadonlyMap<string, Value>[],
  budget: Budget
): FederatedSubject[] {
  const inputs = parameterFiles.length > 0 ? parameterFiles : [new Map<string, Value>()]
  return inputs.flatMap(values => new Template(root, file, values, budget).subjects())
}

class Template {
  private readonly file: SourceFile
  private readonly root: Value | undefined
  private readonly inputs: ReadonlyMap<string, Value>
  private readonly budget: Budget
  private readonly active = new Set<string>()
  private readonly cache = new Map<string, Value>()

  constructor(
    root: SyntaxNode | Value,
    file: SourceFile,
    inputs: ReadonlyMap<string, Value>,
    budget: Budget
  ) {
    this.file = file
    this.budget = budget
    this.inputs = inputs
    this.root = isValue(root) ? root : ofTree(root, file)
  }

  subjects(depth = 0): FederatedSubject[] {
    return this.resources(entry(this.root, 'resources', true), '', '', depth)
  }

  private resources(
    resources: Value | undefined,
    parentType: string,
    parent: string,
    depth: number
  ): FederatedSubject[] {
    if (!resources || depth > deepest) return []
    // Symbolic names (language version 2.0) make an object of the list.
    const items =
      resources.kind === 'object' ? resources.entries.map(item => item.value) : listItems(resources)
    return items.flatMap(item => this.resource(item, parentType, parent, depth))
  }

  private resource(
    resource: Value,
    parentType: string,
    parent: string,
    depth: number
  ): FederatedSubject[] {
    const own = plainText(entry(resource, 'type', true)) ?? ''
    const type = parentType !== '' && !own.includes('.') ? `${parentType}/${own}` : own
    const name = plainText(entry(resource, 'name', true)) ?? ''
    const children = this.resources(entry(resource, 'resources', true), type, name, depth + 1)
    if (/^Microsoft\.Resources\/deployments$/i.test(type)) {
      return [...children, ...this.deployment(resource, depth)]
    }
    if (!/\/federatedIdentityCredentials$/i.test(type)) return children
    const identity = parent || name.replace(/^\[concat\(|\)\]$/g, '').split('/')[0] || undefined
    return [
      ...children,
      ...entraSubjects(
        this.resolved(resource),
        `${type.split('/').at(-2)}/${type.split('/').at(-1)}`,
        resource.place,
        identity && `${this.file.path} ${identity}`
      )
    ]
  }

  /** A template in a template: with values of its own, or in the scope of the outer one. */
  private deployment(resource: Value, depth: number): FederatedSubject[] {
    const properties = entry(resource, 'properties', true)
    const template = entry(properties, 'template', true)
    if (!template) return []
    const scope = plainText(
      entry(entry(properties, 'expressionEvaluationOptions', true), 'scope', true)
    )
    if (scope?.toLowerCase() !== 'inner') {
      return this.resources(entry(template, 'resources', true), '', '', depth + 1)
    }
    const given = entry(properties, 'parameters', true)
    const inputs = new Map<string, Value>()
    for (const item of given?.kind === 'object' ? given.entries : []) {
      const value = entry(item.value, 'value', true)
      if (value) inputs.set(item.key.text.text, this.resolved(value))
    }
    return new Template(template, this.file, inputs, this.budget).subjects(depth + 1)
  }

  /** The value with its expressions evaluated. */
  private resolved(value: Value, depth = 0): Value {
    if (depth > deepest) return unknown(value.place)
    switch (value.kind) {
      case 'text': {
        if (value.text.holes.length > 0) return value
        const expression = parseArmExpression(value.text.text)
        if (!expression) {
          const {text} = value.text
          return text.text.startsWith('[[') ? textValue(text.slice(1), value.place.range) : value
        }
        const {file} = value.text.text
        const result = evaluate(
          expression,
          {
            file,
            budget: this.budget,
            bindings: new Map(),
            lookup: () => undefined,
            call: (name, args, place) => this.call(name, args, place, depth)
          },
          0
        )
        return result
      }
      case 'list':
        return {...value, items: value.items.map(item => this.resolved(item, depth + 1))}
      case 'object':
        return {
          ...value,
          entries: value.entries.map(({key, value: inner}) => ({
            key,
            value: this.resolved(inner, depth + 1)
          }))
        }
      default:
        return value
    }
  }

  private call(
    name: string,
    args: readonly Value[],
    place: {file: SourceFile; range: Range},
    depth: number
  ): Value | undefined {
    const key = plainText(args[0])
    switch (name.toLowerCase()) {
      case 'parameters': {
        if (key === undefined) return undefined
        const input = this.inputs.get(key)
        if (input) return input
        const parameter = entry(entry(this.root, 'parameters', true), key, true)
        return this.once(`p ${key}`, entry(parameter, 'defaultValue', true), depth)
      }
      case 'variables':
        if (key === undefined) return undefined
        return this.once(`v ${key}`, entry(entry(this.root, 'variables', true), key, true), depth)
      default:
        return azureFunction(name, args, place)
    }
  }

  private once(key: string, value: Value | undefined, depth: number): Value | undefined {
    const known = this.cache.get(key)
    if (known) return known
    if (!value || this.active.has(key)) return undefined
    this.active.add(key)
    const result = this.resolved(value, depth + 1)
    this.active.delete(key)
    this.cache.set(key, result)
    return result
  }
}

function isValue(root: SyntaxNode | Value): root is Value {
  return 'place' in root
}
