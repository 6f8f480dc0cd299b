import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {runCli} from './fronts.js'
import {root} from './root.js'

/**
 * What the built command line says of a folder of `examples`. It lints a copy: the configuration
 * of this repository leaves the examples out.
 */
export async function lintExample(folder: string): Promise<string> {
  const workspace = fs.mkdtempSync(path.join(os.tmpdir(), 'example-'))
  fs.cpSync(path.join(root, 'examples', folder), workspace, {recursive: true})
  const {stdout} = await runCli(['lint', '.'], {workspace})
  fs.rmSync(workspace, {recursive: true})
  return stdout
}
