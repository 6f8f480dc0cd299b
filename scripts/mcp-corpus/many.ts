import fs from 'node:fs'
import path from 'node:path'
import {Samples} from '../../test/lint/credentials/samples.js'
import {configOf, withValues} from './build.js'
import {formats} from './formats.js'

/**
 * Writes as many configurations as are asked for, all different, with one to five servers each and
 * about as many flaws as public repositories have. For measuring time and memory.
 */
export function writeMany(folder: string, count: number): void {
  const random = new Samples(count)
  for (let i = 0; i < count; i++) {
    const format = random.pick(formats)
    const text = configOf(format, 1 + random.int(5), random)
    const target = path.join(folder, `r${i}`, format.path(i % 50))
    fs.mkdirSync(path.dirname(target), {recursive: true})
    fs.writeFileSync(target, withValues(text, i + 1))
  }
}
