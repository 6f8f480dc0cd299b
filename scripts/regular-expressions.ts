// Judges every regular expression of the core that the automaton of the test leaves open, by a
// search for slow texts, and writes those without one to `test/regular-expressions.json`. An
// expression that is in that file is not judged again, until its text changes.
import fs from 'node:fs'
import path from 'node:path'
import {expressions, judged, searched} from '../test/support/regular-expressions.js'
import {root} from '../test/support/root.js'

const file = path.join(root, 'test', 'regular-expressions.json')

interface Known {
  readonly searched: readonly string[]
  readonly short: Readonly<Record<string, string>>
}

const known: Known = fs.existsSync(file)
  ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Known)
  : {searched: [], short: {}}
const kept = new Set(known.searched)
const open: string[] = []
let slow = 0
for (const [name, {pattern, flags, files}] of await expressions()) {
  if (Object.hasOwn(known.short, name)) continue
  if (kept.has(name)) {
    open.push(name)
    continue
  }
  let verdict = judged(pattern, flags, 1000)
  if (verdict === 'linear') continue
  if (verdict !== 'superlinear') verdict = searched(pattern, flags, 20_000)
  if (verdict === 'linear' || verdict === 'not slow') open.push(name)
  else {
    slow++
    console.log(`${verdict}: ${name} (${files.join(', ')})`)
  }
}
fs.writeFileSync(file, `${JSON.stringify({searched: open.sort(), short: known.short}, null, 2)}\n`)
process.exitCode = slow > 0 ? 1 : 0
