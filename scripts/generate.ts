// Writes every file that is made from the code's own tables. A test compares them with the tree.
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {generatedFiles, iconFile, icons} from './generate/files.js'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

function write(file: string, content: string | Buffer): void {
  const target = path.join(root, file)
  fs.mkdirSync(path.dirname(target), {recursive: true})
  if (fs.existsSync(target) && fs.readFileSync(target).equals(Buffer.from(content))) return
  fs.writeFileSync(target, content)
  console.log(`wrote ${file}`)
}

for (const [file, text] of await generatedFiles(root)) write(file, text)
for (const [file, size] of icons) write(file, iconFile(size))
