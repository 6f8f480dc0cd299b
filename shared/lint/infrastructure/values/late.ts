/**
 * Bodies of resources whose entries are evaluated when a rule asks for them: most rules ask for few of
 * many. Only what is written as an object is put off, so that no value grows out of sight.
 */
import type {InfraExpression} from '../../formats/infrastructure.js'
import {type Environment, evaluate, keyText, loopOf} from './evaluate.js'
import type {Value, ValueEntry} from './value.js'

/** Characters of an expression that are taken for one value of it. */
const charactersOfValue = 30

/**
 * The value of a declaration's body, with the entries of its objects still to be evaluated. Only for
 * what no evaluation under way may refer to.
 */
export function evaluateLate(expression: InfraExpression, env: Environment, depth = 0): Value {
  const place = {file: env.file, range: expression.range}
  if (expression.kind === 'loop') {
    const mayGo = env.budget.enter(place)
    const value = mayGo ? loopOf(expression, env, depth, place, evaluateLate) : undefined
    env.budget.leave()
    return value ?? {kind: 'unknown', place}
  }
  if (expression.kind !== 'object') return evaluate(expression, env, depth)
  const entries: ValueEntry[] = []
  let isOpen = false
  for (const {key, value} of expression.entries) {
    if (value.kind === 'spread') return evaluate(expression, env, depth)
    const name = key.kind === 'other' ? undefined : keyText(evaluate(key, env, depth + 1))
    if (name) entries.push(new LateEntry(name, value, env, depth + 1))
    else isOpen = true
  }
  return {kind: 'object', place, entries, ...(isOpen && {open: true})}
}

class LateEntry implements ValueEntry {
  readonly key: ValueEntry['key']
  readonly size: number
  private readonly env: Environment
  private readonly depth: number
  private expression: InfraExpression | undefined
  private made: Value | undefined

  constructor(
    key: ValueEntry['key'],
    expression: InfraExpression,
    env: Environment,
    depth: number
  ) {
    this.key = key
    this.expression = expression
    this.env = env
    this.depth = depth
    const {start, end} = expression.range
    this.size = 1 + Math.floor((end - start) / charactersOfValue)
  }

  get value(): Value {
    if (this.expression) {
      const {expression} = this
      this.expression = undefined
      this.made = evaluateLate(expression, this.env, this.depth)
    }
    return this.made!
  }
}
