// Writes every file that is made from the code's own tables. A test compares them with the tree.
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {generatedFiles} from './generate/files.js'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
for (const [file, text] of await generatedFiles(root)) {
  const target = path.join(root, file)
  fs.mkdirSync(path.dirname(target), {recursive: true})
  if (fs.existsSync(target) && fs.readFileSync(target, 'utf8') === text) continue
  fs.writeFileSync(target, text)
  console.log(`wrote ${file}`)
}
