import {describe, expect, test} from '@jest/globals'
import {circlesIn, readImports} from '../../scripts/architecture/imports.js'
import {roomOf, rooms} from '../../scripts/architecture/rooms.js'
import {root} from '../support/root.js'

const imports = readImports(root)
const arrows = [...imports].flatMap(([from, targets]) => targets.map(to => ({from, to})))
const written = ({from, to}: {from: string; to: string}) => `${from} -> ${to}`
const folder = (path: string) => (file: string) => file.startsWith(`${path}/`)

describe('the layers of the source', () => {
  test('every file stands in a room of scripts/architecture/rooms.ts, and no room is empty', () => {
    const files = [...imports.keys()]
    expect(files.length).toBeGreaterThan(200)
    expect(files.filter(file => !roomOf(file))).toEqual([])
    const inhabited = new Set(files.map(roomOf))
    expect(rooms.filter(room => !inhabited.has(room))).toEqual([])
  })

  test('no files import each other in a circle, types and late imports included', () => {
    expect(circlesIn(imports)).toEqual([])
  })

  test('a room imports only from rooms below it', () => {
    const order = new Map(rooms.map((room, floor) => [room, floor]))
    const floorOf = (file: string) => order.get(roomOf(file)!)!
    const up = arrows.filter(({from, to}) => floorOf(to) < floorOf(from)).map(written)
    expect(up).toEqual([])
  })

  test('nothing in shared/ imports a front or a stand-in', () => {
    const isFront = (file: string) => /^(?:action|azdo-task|cli|sandbox)\/|^fronts\.ts$/.test(file)
    const found = arrows.filter(({from, to}) => folder('shared')(from) && isFront(to))
    expect(found.map(written)).toEqual([])
  })

  test('no rule imports a parser: rules look at facts', () => {
    const isParser = (file: string) => /^shared\/lint\/(?:formats|languages)\//.test(file)
    const found = arrows.filter(({from, to}) => folder('shared/lint/rules')(from) && isParser(to))
    expect(found.map(written)).toEqual([])
  })
})

describe('circles', () => {
  test.each([
    ['none', {a: ['b', 'c'], b: ['c'], c: []}, []],
    ['two that import each other', {a: ['b'], b: ['a'], c: ['a']}, [['a', 'b']]],
    ['a long way round', {a: ['b'], b: ['c'], c: ['d'], d: ['b']}, [['b', 'c', 'd']]],
    [
      'two circles',
      {a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c']},
      [
        ['a', 'b'],
        ['c', 'd']
      ]
    ]
  ])('%s', (_name, graph, expected) => {
    expect(circlesIn(new Map(Object.entries<string[]>(graph)))).toEqual(expected)
  })
})
