import {expect, test} from '@jest/globals'
import {computed} from '../../../shared/lint/infrastructure/values/texts.js'
import {
  type Answer,
  allOf,
  anyItem,
  anyOf,
  isTrue,
  matches,
  not,
  property,
  type Truth
} from '../../../shared/lint/infrastructure/values/three-valued.js'
import {
  missing,
  perhaps,
  unknown,
  type Value
} from '../../../shared/lint/infrastructure/values/value.js'
import {SourceFile} from '../../../shared/lint/source.js'
import {shown} from '../../support/values.js'

const file = new SourceFile('main.tf', 'yes no unknown')
const places: Record<Truth, {file: SourceFile; range: {start: number; end: number}}> = {
  yes: {file, range: {start: 0, end: 3}},
  no: {file, range: {start: 4, end: 6}},
  unknown: {file, range: {start: 7, end: 14}}
}
const answer = (is: Truth): Answer => ({is, at: [places[is]]})
const place = places.yes
const text = (value: string) => computed(value, place)
const list = (items: Value[], open = false): Value => ({
  kind: 'list',
  items,
  place,
  ...(open && {open: true})
})

test.each([
  ['yes', 'yes', 'yes', 'yes'],
  ['yes', 'no', 'yes', 'no'],
  ['yes', 'unknown', 'yes', 'unknown'],
  ['no', 'yes', 'yes', 'no'],
  ['no', 'no', 'no', 'no'],
  ['no', 'unknown', 'unknown', 'no'],
  ['unknown', 'yes', 'yes', 'unknown'],
  ['unknown', 'no', 'unknown', 'no'],
  ['unknown', 'unknown', 'unknown', 'unknown']
] as const)('%s, %s: any of them %s, all of them %s', (one, other, any, all) => {
  expect(anyOf([answer(one), answer(other)]).is).toBe(any)
  expect(allOf([answer(one), answer(other)]).is).toBe(all)
})

test('nothing is in nothing, and all of nothing is so', () => {
  expect(anyOf([]).is).toBe('no')
  expect(allOf([]).is).toBe('yes')
})

test.each([
  ['yes', 'no'],
  ['no', 'yes'],
  ['unknown', 'unknown']
] as const)('not %s is %s', (is, opposite) => {
  expect(not(answer(is))).toEqual({is: opposite, at: [places[is]]})
})

test('the places are those that decide', () => {
  const all = [answer('no'), answer('yes'), answer('unknown')]
  expect(anyOf(all).at).toEqual([places.yes])
  expect(allOf(all).at).toEqual([places.no])
  expect(allOf([answer('yes'), answer('unknown')]).at).toEqual([places.unknown])
  expect(anyOf([answer('no'), answer('no')]).at).toEqual([places.no, places.no])
})

const either = (...options: Value[]): Value => ({kind: 'choice', options, place})

test.each<[string, Value, Truth]>([
  ['text that passes', text('a'), 'yes'],
  ['text that does not', text('b'), 'no'],
  ['a form that passes and one that does not', either(text('a'), text('b')), 'unknown'],
  ['forms that all pass', either(text('a'), text('a')), 'yes'],
  ['a form that is not known', either(text('a'), unknown(place)), 'unknown'],
  ['nothing', missing(place), 'no'],
  ['null', {kind: 'constant', value: null, place}, 'no'],
  ['what is not known', unknown(place), 'unknown'],
  ['a reference', {kind: 'reference', scope: '', address: 'a', path: [], place}, 'unknown'],
  ['an object', {kind: 'object', entries: [], place}, 'unknown']
])('%s', (_, value, expected) => {
  expect(matches(value, written => written === 'a').is).toBe(expected)
})

test('booleans are written in two ways, and a default counts where there is none', () => {
  expect(isTrue({kind: 'constant', value: true, place}).is).toBe('yes')
  expect(isTrue(text('True')).is).toBe('yes')
  expect(isTrue(text('no')).is).toBe('no')
  expect(isTrue(missing(place), 'yes').is).toBe('yes')
})

test.each<[string, Value, Truth]>([
  ['an item that passes', list([text('b'), text('a')]), 'yes'],
  ['an item that passes in an open list', list([text('a')], true), 'yes'],
  ['none', list([text('b')]), 'no'],
  ['none in an open list', list([text('b')], true), 'unknown'],
  ['an item that may be left out', list([perhaps(text('a'))]), 'unknown'],
  ['an item that is not known', list([text('b'), unknown(place)]), 'unknown'],
  ['a single text', text('a'), 'yes'],
  ['nothing', missing(place), 'no']
])('%s', (_, value, expected) => {
  expect(anyItem(value, written => written === 'a').is).toBe(expected)
})

test('properties are found whatever their case, and what is not there is told from what is not known', () => {
  const object = (entries: Record<string, Value>, open = false): Value => ({
    kind: 'object',
    place,
    entries: Object.entries(entries).map(([key, value]) => ({key: text(key).text, value})),
    ...(open && {open: true})
  })
  const body = object({Properties: object({direction: text('Inbound')})})
  expect(shown(property(body, 'properties.Direction'))).toBe('Inbound')
  expect(shown(property(body, 'properties.access'))).toBe('nothing')
  expect(shown(property(object({}, true), 'properties.access'))).toBe('?')
  expect(shown(property(unknown(place), 'properties'))).toBe('?')
  expect(shown(property(either(body, missing(place)), 'properties.direction'))).toEqual({
    oneOf: ['Inbound', 'nothing']
  })
})
