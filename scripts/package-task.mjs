// Copies the bundles into azdo-task/dist, for the extension and for the tests that run the task:
// Azure DevOps packs that folder by itself. Chunks that no task loads stay out: above all those of the
// demo, which brings the MCP server SDK and a certificate maker.
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

/**
 * @param root folder that holds dist/ and azdo-task/
 * @throws Error when dist/ has no task
 */
export function packageTask(root) {
  const dist = path.join(root, 'dist')
  if (!fs.existsSync(path.join(dist, 'task.js'))) {
    throw new Error('dist/task.js is not there: run `npm run build` first')
  }
  const target = path.join(root, 'azdo-task/dist')
  fs.rmSync(target, {recursive: true, force: true})
  const left = new Set([...unreachable(dist), 'action.js', 'action-post.js', 'cli.js'])
  fs.cpSync(dist, target, {
    recursive: true,
    filter: file => !left.has(path.relative(dist, file))
  })
}

/** Names of the chunks that the task never loads. */
function unreachable(dist) {
  const chunks = fs.readdirSync(dist).filter(name => name.endsWith('.index.js'))
  const read = name => fs.readFileSync(path.join(dist, name), 'utf8')
  // The printer writes 4000 as 4e3.
  const loadedBy = text =>
    [...text.matchAll(/_require__\.e\(([\de]+)\)/g)].map(([, id]) => Number(id))
  // Of the fronts in fronts.ts, that of the task and the worker that it starts.
  const frontOf = name =>
    new RegExp(`^ *case "${name}":\\n(.*\\n)`, 'm').exec(read('index.js'))?.[1] ?? ''
  const fronts = ['task', 'fleet-worker'].map(frontOf)
  const seen = new Set()
  const visit = id => {
    const name = `${id}.index.js`
    if (seen.has(name)) return
    seen.add(name)
    loadedBy(read(name)).forEach(visit)
  }
  for (const front of fronts) {
    const chunks = loadedBy(front)
    if (chunks.length === 0)
      throw new Error('dist/index.js has no front for the task or its worker')
    chunks.forEach(visit)
  }
  return chunks.filter(name => !seen.has(name))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  packageTask(path.dirname(path.dirname(fileURLToPath(import.meta.url))))
}
