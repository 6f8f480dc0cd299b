import fs from 'node:fs'
import path from 'node:path'
import {root} from './root.js'

/** The files of a folder of examples by their paths, with `/`. */
export function exampleFiles(folder: string): Record<string, string> {
  const start = path.join(root, 'examples', folder)
  const names = fs
    .readdirSync(start, {recursive: true, encoding: 'utf8'})
    .filter(name => fs.statSync(path.join(start, name)).isFile())
  return Object.fromEntries(
    names.map(name => [
      name.split(path.sep).join('/'),
      fs.readFileSync(path.join(start, name), 'utf8')
    ])
  )
}
