import {actionManifest} from './action-manifest.js'
import {inputsReference} from './inputs-reference.js'
import {taskManifest} from './task-manifest.js'

/** Every generated file: path from the repository's root, and text. */
export async function generatedFiles(_root: string): Promise<Map<string, string>> {
  return new Map([
    ['action.yml', actionManifest()],
    ['azdo-task/task.json', taskManifest()],
    ['docs/reference/inputs.md', inputsReference()]
  ])
}
