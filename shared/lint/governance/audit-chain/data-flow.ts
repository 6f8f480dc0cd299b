import type {Resource} from '../../infrastructure/resource.js'
import {property} from '../../infrastructure/values/three-valued.js'
import {listItems, plainText, type Value} from '../../infrastructure/values/value.js'

/** A data flow into a table of MCP calls. */
export interface Flow {
  readonly rule: Resource
  readonly value: Value
  /** The table that it writes into. */
  readonly table: string
  readonly at: Value
}

/** The workspaces that a flow writes into, as its rule names them. */
export function workspaceIdsOf({rule, value}: Pick<Flow, 'rule' | 'value'>): Value[] {
  const names = new Set(listItems(property(value, 'destinations')).map(plainText))
  return listItems(property(rule.body, 'properties.destinations.logAnalytics'))
    .filter(item => names.has(plainText(property(item, 'name'))))
    .map(item => property(item, 'workspaceResourceId'))
}
