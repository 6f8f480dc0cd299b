// Measures whole processes, as a user waits for them: `npm run build && npm run bench`, or with the
// names of some subjects: `npm run bench -- start-up`. Each file of scripts/bench/ is a subject. All
// figures are processor time, and those that matter are ratios of processes that took turns.
import fs from 'node:fs'
import path from 'node:path'
import {type NodeProgram, nodes} from '../test/support/nodes.js'
import {root} from '../test/support/root.js'
import {removeTrees} from './bench/support/trees.js'

/** What a file of scripts/bench/ exports. */
interface Subject {
  readonly title: string
  /** Measures on each of the Node programs, and prints. */
  run(nodes: readonly NodeProgram[]): void | Promise<void>
}

// By the sources: the compiler leaves what it made of a file that is gone.
const all = fs
  .readdirSync(path.join(root, 'scripts/bench'))
  .filter(name => name.endsWith('.ts'))
  .map(name => name.slice(0, -'.ts'.length))
const asked = process.argv.slice(2)
const unknown = asked.filter(name => !all.includes(name))
if (unknown.length > 0) {
  console.error(`bench: no subject ${unknown.join(', ')}. There are ${all.join(', ')}.`)
  process.exit(2)
}
try {
  for (const name of asked.length > 0 ? asked : all) {
    const subject = (await import(`./bench/${name}.js`)) as Subject
    console.log(subject.title)
    await subject.run(nodes)
  }
} finally {
  removeTrees()
}
