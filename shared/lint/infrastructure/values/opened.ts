import type {Value} from './value.js'

/** A value that names what it changes, and nothing else: there may be more in each object and list. */
export function opened(value: Value): Value {
  switch (value.kind) {
    case 'object': {
      const entries = value.entries.map(({key, value}) => ({key, value: opened(value)}))
      return {...value, entries, open: true}
    }
    case 'list':
      return {...value, items: value.items.map(opened), open: true}
    case 'choice':
      return {...value, options: value.options.map(opened)}
    default:
      return value
  }
}
