import path from 'node:path'
import {root} from '../../../test/support/root.js'

/** Absolute path of a launcher in dist/, such as `cli.js`. */
export function bundle(launcher: string): string {
  return path.join(root, 'dist', launcher)
}
