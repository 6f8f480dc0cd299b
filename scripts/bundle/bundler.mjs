// ncc, with one setting of webpack changed that it has no option for: how chunks are cut (chunks.cjs). By
// itself it leaves what several chunks share in each of them when that is less than 20 KB: 129 modules
// stood in two to twelve chunks, a tenth of the bundle.
import fs from 'node:fs'
import Module, {createRequire} from 'node:module'
import path from 'node:path'
import vm from 'node:vm'

const require = createRequire(import.meta.url)

const chunks = require.resolve('./chunks.cjs')

/**
 * Loads ncc, whose configuration of webpack is a literal in its program.
 * @throws Error when the literal is another one: the version of ncc has changed
 */
export function loadBundler() {
  const entry = require.resolve('@vercel/ncc')
  const file = path.join(path.dirname(entry), 'index.js.cache.js')
  const [before, after, ...more] = fs.readFileSync(file, 'utf8').split('optimization:{nodeEnv:')
  if (after === undefined || more.length > 0) {
    throw new Error(`${file} does not configure webpack as version 0.45.0 does`)
  }
  const setting = `optimization:{splitChunks:require(${JSON.stringify(chunks)}),nodeEnv:`
  const module = new Module(entry)
  module.filename = entry
  const program = new vm.Script(Module.wrap(before + setting + after), {filename: file})
  const start = program.runInThisContext()
  start(module.exports, createRequire(entry), module, entry, path.dirname(entry))
  return module.exports
}
