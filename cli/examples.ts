import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {CommandError} from '../shared/errors.js'

/**
 * The folder of examples beside the bundle, or above the compiled code.
 *
 * @throws CommandError where only `dist` was copied
 */
export function findExamples(): string {
  for (let folder = path.dirname(fileURLToPath(import.meta.url)); ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'examples')
    if (fs.existsSync(path.join(candidate, 'bad'))) return candidate
    if (path.dirname(folder) === folder) break
  }
  throw new CommandError(
    'the folder examples is missing beside dist: run it in a clone or an installed package'
  )
}
