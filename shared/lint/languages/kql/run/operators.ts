/** What operators of the Kusto Query Language make of two values. */
import {safeRegExp} from './patterns.js'
import {compare, isSame, isSpan, type KqlValue, NotRun, numberOf, textOf} from './values.js'

/** A word of a text begins and ends where letters and digits do. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isEdge = (index: number) => !/[A-Za-z0-9]/.test(text[index] ?? '')
    if (isEdge(at - 1) && isEdge(at + word.length)) return true
  }
  return word === ''
}

const tests: Readonly<Record<string, (text: string, wanted: string) => boolean>> = {
  contains: (text, wanted) => text.includes(wanted),
  endswith: (text, wanted) => text.endsWith(wanted),
  has: hasWord,
  hasprefix: (text, wanted) => text.split(/[^a-z0-9]+/i).some(word => word.startsWith(wanted)),
  hassuffix: (text, wanted) => text.split(/[^a-z0-9]+/i).some(word => word.endsWith(wanted)),
  startswith: (text, wanted) => text.startsWith(wanted)
}

/** A comparison with what has no value is false, one of inequality true. */
export function operate(operator: string, left: KqlValue, right: KqlValue): KqlValue {
  switch (operator) {
    case '==':
      return isSame(left, right)
    case '!=':
      return !isSame(left, right)
    case '=~':
      return textOf(left).toLowerCase() === textOf(right).toLowerCase()
    case '!~':
      return textOf(left).toLowerCase() !== textOf(right).toLowerCase()
    case '<':
      return isOrdered(left, right) && compare(left, right) < 0
    case '<=':
      return isOrdered(left, right) && compare(left, right) <= 0
    case '>':
      return isOrdered(left, right) && compare(left, right) > 0
    case '>=':
      return isOrdered(left, right) && compare(left, right) >= 0
    case 'matches':
      return safeRegExp(textOf(right)).test(textOf(left))
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
      return calculate(operator, left, right)
    default:
      return testText(operator, textOf(left), textOf(right))
  }
}

function isOrdered(left: KqlValue, right: KqlValue): boolean {
  return left !== null && right !== null
}

function testText(operator: string, text: string, wanted: string): boolean {
  const plain = operator.replace(/^!/, '')
  const isExact = plain.endsWith('_cs')
  const test = tests[plain.replace(/_cs$/, '')]
  if (!test) throw new NotRun(`uses '${operator}', which is not run here`)
  const is = isExact ? test(text, wanted) : test(text.toLowerCase(), wanted.toLowerCase())
  return operator.startsWith('!') ? !is : is
}

/** `value in (a, b)`, `value between (a .. b)`, `value has_any (a, b)`. */
export function isIn(operator: string, value: KqlValue, items: readonly KqlValue[]): boolean {
  const plain = operator.replace(/^!/, '')
  const is = isInPlain(plain, value, items)
  return operator.startsWith('!') ? !is : is
}

function isInPlain(operator: string, value: KqlValue, items: readonly KqlValue[]): boolean {
  switch (operator) {
    case 'between': {
      const [low = null, high = null] = items
      const end = isSpan(high) && !isSpan(low) ? calculate('+', low, high) : high
      return operate('>=', value, low) === true && operate('<=', value, end) === true
    }
    case 'in':
      return items.some(item => isSame(value, item))
    case 'in~':
      return items.some(item => operate('=~', value, item) === true)
    case 'has_any':
      return items.some(item => testText('has', textOf(value), textOf(item)))
    case 'has_all':
      return items.every(item => testText('has', textOf(value), textOf(item)))
    default:
      throw new NotRun(`uses '${operator}', which is not run here`)
  }
}

function calculate(operator: string, left: KqlValue, right: KqlValue): KqlValue {
  if (left === null || right === null) return null
  const [a, b] = [numberOf(left), numberOf(right)]
  if (Number.isNaN(a) || Number.isNaN(b)) return null
  const sign = operator === '-' ? -1 : 1
  switch (operator) {
    case '*':
      return isSpan(left) || isSpan(right) ? {ms: a * b} : a * b
    case '/':
      if (b === 0) return null
      if (isSpan(left) && !isSpan(right)) return {ms: a / b}
      return isWhole(left) && isWhole(right) ? Math.trunc(a / b) : a / b
    case '%':
      return b === 0 ? null : isSpan(left) ? {ms: a % b} : ((a % b) + Math.abs(b)) % b
    default:
      if (left instanceof Date && right instanceof Date) return {ms: a - b}
      if (left instanceof Date || right instanceof Date) return new Date(a + sign * b)
      return isSpan(left) || isSpan(right) ? {ms: a + sign * b} : a + sign * b
  }
}

/** Whole numbers are divided without a remainder. A whole number of kind real counts as one as well. */
function isWhole(value: KqlValue): boolean {
  return typeof value === 'number' && Number.isInteger(value)
}
