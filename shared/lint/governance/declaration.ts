import type {Resource} from '../infrastructure/resource.js'
import {placeOf, property} from '../infrastructure/values/three-valued.js'
import type {Place} from '../infrastructure/values/value.js'

/**
 * Where a resource is declared, for what is not written in it: the first line of its block without the
 * bracket, the type in a template.
 */
export function declarationOf({body, place, source}: Resource): Place {
  if (source === 'arm') {
    const type = property(body, 'type')
    return type.kind === 'text' ? placeOf(type) : place
  }
  const {file, range} = place
  const text = file.text.slice(range.start, Math.min(range.end, range.start + 500))
  const line = /^[^\r\n]*/.exec(text)![0].replace(/[\s=[{(]{1,20}$/, '')
  return line === '' ? place : {file, range: {start: range.start, end: range.start + line.length}}
}
