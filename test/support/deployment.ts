import path from 'node:path'
import {exampleFiles} from './example-folder.js'
import {root} from './root.js'

/** examples/deployment. */
export const deployment = path.join(root, 'examples', 'deployment')

/** The files of examples/deployment by their paths. */
export const deploymentFiles: Readonly<Record<string, string>> = exampleFiles('deployment')

/** A file of examples/deployment. */
export function readDeployment(name: string): string {
  const text = deploymentFiles[name]
  if (text === undefined) throw new Error(`there is no examples/deployment/${name}`)
  return text
}
