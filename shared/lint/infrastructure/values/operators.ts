/** Operators of Terraform and Bicep over what is known of their operands. */
import {mostCombinations} from './collections.js'
import {choice, isNothing, options, type Place, plainText, unknown, type Value} from './value.js'

type Binary = (left: Value, right: Value, place: Place) => Value | undefined

const constant = (value: number | boolean, place: Place): Value => ({
  kind: 'constant',
  value,
  place
})

/** Text, number, boolean or null; undefined where it is not known as a whole. */
function literal(value: Value): string | number | boolean | null | undefined {
  if (value.kind === 'unknown' && value.missing) return null
  return plainText(value) ?? (value.kind === 'constant' ? value.value : undefined)
}

/** Whether two values are equal; undefined where that is not known. */
export function areEqual(left: Value, right: Value): boolean | undefined {
  const [a, b] = [literal(left), literal(right)]
  if (a !== undefined && b !== undefined) return a === b
  // A list, an object and a text with a known part are not null, whatever is in them.
  const solid = (value: Value) => ['list', 'object', 'text'].includes(value.kind)
  if ((isNothing(left) && solid(right)) || (isNothing(right) && solid(left))) return false
  return undefined
}

const numbers =
  (compute: (a: number, b: number) => number | boolean): Binary =>
  (left, right, place) => {
    const [a, b] = [literal(left), literal(right)]
    return typeof a === 'number' && typeof b === 'number'
      ? constant(compute(a, b), place)
      : undefined
  }

const equality =
  (wanted: boolean): Binary =>
  (left, right, place) => {
    const equal = areEqual(left, right)
    return equal === undefined ? undefined : constant(equal === wanted, place)
  }

/** `&&` and `||`: one operand that decides is enough. */
const junction =
  (deciding: boolean): Binary =>
  (left, right, place) => {
    const [a, b] = [literal(left), literal(right)]
    if (a === deciding || b === deciding) return constant(deciding, place)
    return a === !deciding && b === !deciding ? constant(!deciding, place) : undefined
  }

const ignoringCase: Binary = (left, right, place) => {
  const [a, b] = [plainText(left), plainText(right)]
  return a === undefined || b === undefined
    ? undefined
    : constant(a.toLowerCase() === b.toLowerCase(), place)
}

const binary: ReadonlyMap<string, Binary> = new Map([
  ['==', equality(true)],
  ['!=', equality(false)],
  ['=~', ignoringCase],
  ['&&', junction(false)],
  ['||', junction(true)],
  ['>', numbers((a, b) => a > b)],
  ['<', numbers((a, b) => a < b)],
  ['>=', numbers((a, b) => a >= b)],
  ['<=', numbers((a, b) => a <= b)],
  ['+', numbers((a, b) => a + b)],
  ['-', numbers((a, b) => a - b)],
  ['*', numbers((a, b) => a * b)]
])

/** The value of an operation; undefined where it is not known. */
export function operation(
  operator: string,
  operands: readonly Value[],
  place: Place
): Value | undefined {
  const [left, right] = operands
  if (!left) return undefined
  if (!right) return unary(operator, left, place)
  const compute = binary.get(operator)
  if (!compute) return undefined
  // Whether `&&` and `||` are decided by one side does not depend on the forms of the other.
  const decided = compute(left, right, place)
  if (decided) return decided
  const [forms, others] = [options(left), options(right)]
  const count = forms.length * others.length
  if (count === 1 || count > mostCombinations) return undefined
  const results = forms.flatMap(form =>
    others.map(other => compute(form, other, place) ?? unknown(place))
  )
  const [first] = results
  return results.every(item => first && areEqual(item, first)) ? first : choice(results, place)
}

function unary(operator: string, value: Value, place: Place): Value | undefined {
  const operand = literal(value)
  if (operator === '!' && typeof operand === 'boolean') return constant(!operand, place)
  if (operator === '-' && typeof operand === 'number') return constant(-operand, place)
  return undefined
}
