import fs from 'node:fs'
import path from 'node:path'
import {readImports} from '../architecture/imports.js'
import {type Room, roomOf, rooms, wings} from '../architecture/rooms.js'
import {replacePart} from './replace-part.js'

/** Text of docs/architecture.md with its table of rooms and the drawing of their imports. */
export function architectureGuide(root: string): string {
  const text = fs.readFileSync(path.join(root, 'docs/architecture.md'), 'utf8')
  return replacePart(
    replacePart(text, 'rooms', roomTable()),
    'imports',
    importDrawing(readImports(root))
  )
}

function roomTable(): string {
  const rows = rooms.map(({path, what}) => `| \`${shown(path)}\` | ${what} |`)
  return ['| Room | What is in it |', '|---|---|', ...rows].join('\n')
}

/** Folders end on a slash. */
function shown(path: string): string {
  return path.endsWith('.ts') ? path : `${path}/`
}

/**
 * The rooms and what they import, as Mermaid draws it. An arrow that a longer way already shows is
 * left out: all that a room can reach can be seen, and the drawing can be read.
 */
export function importDrawing(imports: ReadonlyMap<string, readonly string[]>): string {
  const arrows = new Map<Room, Set<Room>>(rooms.map(room => [room, new Set()]))
  for (const [file, targets] of imports) {
    const from = roomOf(file)
    if (!from) continue
    for (const target of targets) {
      const to = roomOf(target)
      // What points upwards is no part of the plan; the test of the layers names it.
      if (to && rooms.indexOf(to) > rooms.indexOf(from)) arrows.get(from)!.add(to)
    }
  }
  const lines = wings.flatMap(({name, rooms: inWing}, number) => [
    `  subgraph wing${number}["${name}"]`,
    ...inWing.map(room => `    ${idOf(room)}["${shown(room.path).replace(/^shared\//, '')}"]`),
    '  end'
  ])
  for (const [from, targets] of arrows) {
    const indirect = new Set([...targets].flatMap(target => reachable(target, arrows)))
    for (const to of rooms) {
      if (targets.has(to) && !indirect.has(to)) lines.push(`  ${idOf(from)} --> ${idOf(to)}`)
    }
  }
  return ['```mermaid', 'flowchart TD', ...lines, '```'].join('\n')
}

function idOf(room: Room): string {
  return `r${rooms.indexOf(room)}`
}

/** Rooms that a room imports, over any number of others; not the room itself. */
function reachable(room: Room, arrows: ReadonlyMap<Room, ReadonlySet<Room>>): Room[] {
  const found = new Set<Room>()
  const open = [...arrows.get(room)!]
  for (let next = open.pop(); next; next = open.pop()) {
    if (found.has(next)) continue
    found.add(next)
    open.push(...arrows.get(next)!)
  }
  return [...found]
}
