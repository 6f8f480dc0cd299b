/** Aggregates of the Kusto Query Language. Source: Microsoft Learn, "Aggregation functions". */
import type {Aggregate} from './evaluate.js'
import {compare, given, type KqlValue, NotKnown, numberOf, textOf} from './values.js'

const present = (values: readonly KqlValue[]) => values.filter(value => value !== null)
const known = (values: readonly KqlValue[]) => present(values.map(given))
const distinct = (values: readonly KqlValue[]) => [
  ...new Map(known(values).map(value => [textOf(value), value])).values()
]
const sum = (values: readonly KqlValue[]) =>
  known(values).reduce<number>((total, value) => total + numberOf(value), 0)
const most = (sign: 1 | -1) => (values: readonly KqlValue[]) =>
  known(values).reduce<KqlValue>(
    (best, value) => (best === null || sign * compare(value, best) > 0 ? value : best),
    null
  )

/** An aggregate of the values of its first argument. */
const of =
  (made: (values: readonly KqlValue[]) => KqlValue): Aggregate =>
  ([first], each) =>
    first ? made(each(first)) : null

/** The same of the rows that meet a condition. */
const where =
  (made: (values: readonly KqlValue[]) => KqlValue): Aggregate =>
  ([first, condition], each) => {
    if (!first || !condition) return null
    const meets = each(condition)
    return made(each(first).filter((_, index) => given(meets[index]!) === true))
  }

const average = (values: readonly KqlValue[]) => {
  const numbers = known(values)
  return numbers.length === 0 ? null : sum(numbers) / numbers.length
}
const list = (values: readonly KqlValue[]) => known(values).slice(0, 1000)
const set = (values: readonly KqlValue[]) => distinct(values).slice(0, 1000)
const any = (values: readonly KqlValue[]) =>
  values.find(value => value instanceof NotKnown || (value !== null && value !== '')) ??
  values[0] ??
  null

/** What a set or list holds of a column that is not known is not known either. */
const collected =
  (made: (values: readonly KqlValue[]) => KqlValue): Aggregate =>
  ([first], each) => {
    const values = first ? each(first) : []
    return values.find(value => value instanceof NotKnown) ?? made(values)
  }

export const aggregates: ReadonlyMap<string, Aggregate> = new Map<string, Aggregate>(
  Object.entries({
    any: of(any),
    avg: of(average),
    avgif: where(average),
    count: (_args, _each, group) => group.length,
    countif: of(values => values.filter(value => given(value) === true).length),
    count_distinct: of(values => distinct(values).length),
    count_distinctif: where(values => distinct(values).length),
    dcount: of(values => distinct(values).length),
    dcountif: where(values => distinct(values).length),
    make_list: collected(list),
    make_list_if: where(list),
    makelist: collected(list),
    make_set: collected(set),
    make_set_if: where(set),
    makeset: collected(set),
    max: of(most(1)),
    maxif: where(most(1)),
    min: of(most(-1)),
    minif: where(most(-1)),
    sum: of(sum),
    sumif: where(sum),
    take_any: of(any),
    take_anyif: where(any)
  } satisfies Record<string, Aggregate>)
)

/** The names of columns that hold an aggregate without a name of its own, where it is not `<name>_<column>`. */
export const shortNames: Readonly<Record<string, string>> = {
  make_list: 'list',
  makelist: 'list',
  make_set: 'set',
  makeset: 'set'
}
