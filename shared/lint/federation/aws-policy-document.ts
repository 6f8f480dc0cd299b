import {objectOf} from '../infrastructure/values/shape.js'
import {
  asPartial,
  entry,
  listItems,
  type Value,
  type ValueEntry
} from '../infrastructure/values/value.js'

/** `data.aws_iam_policy_document` as the JSON that it makes. */
export function policyDocument(body: Value): Value {
  const statements = listItems(entry(body, 'statement')).map(statement => {
    const {place} = statement
    const conditions = listItems(entry(statement, 'condition')).flatMap((item): ValueEntry[] => {
      const operator = asPartial(entry(item, 'test'))
      const key = asPartial(entry(item, 'variable'))
      const value = entry(item, 'values')
      if (!operator || !key || !value) return []
      return [{key: operator, value: {kind: 'object', place, entries: [{key, value}]}}]
    })
    const principals = listItems(entry(statement, 'principals')).flatMap((item): ValueEntry[] => {
      const key = asPartial(entry(item, 'type'))
      const value = entry(item, 'identifiers')
      return key && value ? [{key, value}] : []
    })
    return objectOf(
      {
        Effect: entry(statement, 'effect'),
        Action: entry(statement, 'actions'),
        Principal: {kind: 'object', entries: principals, place},
        Condition: {kind: 'object', entries: conditions, place}
      },
      place
    )
  })
  const {place} = body
  return objectOf({Statement: {kind: 'list', items: statements, place}}, place)
}
