// Judges every regular expression of the core: by its automaton, and what that leaves open by a
// search for slow texts of up to twenty seconds. Writes `test/regular-expressions.json`. An expression
// that is in that file is not judged again, until its text changes; `--all` judges all.
import fs from 'node:fs'
import path from 'node:path'
import {expressions, judged, searched, type Verdict} from '../test/support/regular-expressions.js'
import {root} from '../test/support/root.js'

const file = path.join(root, 'test', 'regular-expressions.json')

interface Known {
  readonly linear: readonly string[]
  readonly searched: readonly string[]
  readonly short: Readonly<Record<string, string>>
}

const known: Known = fs.existsSync(file)
  ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Known)
  : {linear: [], searched: [], short: {}}
const anew = process.argv.includes('--all')
const proved = new Set(anew ? [] : known.linear)
const kept = new Set(anew ? [] : known.searched)
const linear: string[] = []
const open: string[] = []
let slow = 0
for (const [name, {pattern, flags, files}] of await expressions()) {
  if (Object.hasOwn(known.short, name)) continue
  if (kept.has(name)) {
    open.push(name)
    continue
  }
  let verdict: Verdict = proved.has(name) ? 'linear' : judged(pattern, flags, 1000)
  if (verdict === 'linear') {
    linear.push(name)
    continue
  }
  if (verdict !== 'superlinear') verdict = searched(pattern, flags, 20_000)
  if (verdict !== 'superlinear') open.push(name)
  else {
    slow++
    console.log(`${verdict}: ${name} (${files.join(', ')})`)
  }
}
fs.writeFileSync(
  file,
  `${JSON.stringify({linear: linear.sort(), searched: open.sort(), short: known.short}, null, 2)}\n`
)
process.exitCode = slow > 0 ? 1 : 0
