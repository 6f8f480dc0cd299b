import {actionManifest} from './action-manifest.js'
import {drawIcon, encodePng} from './icon.js'
import {inputsReference} from './inputs-reference.js'
import {taskManifest} from './task-manifest.js'

/** Every generated text file: path from the repository's root, and text. */
export async function generatedFiles(_root: string): Promise<Map<string, string>> {
  return new Map([
    ['action.yml', actionManifest()],
    ['azdo-task/task.json', taskManifest()],
    ['docs/reference/inputs.md', inputsReference()]
  ])
}

/** Every generated picture: path and size in pixels. */
export const icons: ReadonlyMap<string, number> = new Map([
  ['azdo-task/icon.png', 32],
  ['azdo-task/images/icon-128.png', 128]
])

/** A picture's bytes. Compression differs between versions of zlib: compare pixels, not these. */
export function iconFile(size: number): Buffer {
  return encodePng(drawIcon(size))
}
