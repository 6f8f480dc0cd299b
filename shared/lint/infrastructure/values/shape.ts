/** Objects that are made of values which stand elsewhere: each keeps its place. */
import {MappedText} from '../../source.js'
import {known} from './partial-text.js'
import type {Place, Value, ValueEntry} from './value.js'

/** A key that is not written anywhere. */
export function keyAt(name: string, place: Place): ValueEntry['key'] {
  const at = place.range.start
  return known(MappedText.join(place.file, [{text: name, range: {start: at, end: at}}], at))
}

/** An object of the values that are there. */
export function objectOf(
  values: Readonly<Record<string, Value | undefined>>,
  place: Place
): Extract<Value, {kind: 'object'}> {
  const entries = Object.entries(values).flatMap(([name, value]) =>
    value ? [{key: keyAt(name, place), value}] : []
  )
  return {kind: 'object', entries, place}
}

/**
 * An object with a value put at a path, `properties.ipAddress.type`. What stands on the way may have
 * other entries where the object may.
 */
export function withPath(
  object: Extract<Value, {kind: 'object'}>,
  path: string,
  value: Value
): Extract<Value, {kind: 'object'}> {
  const [first = '', ...rest] = path.split('.')
  const found = object.entries.find(({key}) => key.text.text === first)
  const inner =
    rest.length === 0
      ? value
      : withPath(
          found?.value.kind === 'object'
            ? found.value
            : {kind: 'object', entries: [], place: object.place, ...(object.open && {open: true})},
          rest.join('.'),
          value
        )
  const key = found?.key ?? keyAt(first, rest.length === 0 ? value.place : object.place)
  return {
    ...object,
    entries: [...object.entries.filter(item => item !== found), {key, value: inner}]
  }
}
