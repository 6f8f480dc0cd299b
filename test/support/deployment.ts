import fs from 'node:fs'
import path from 'node:path'
import {root} from './root.js'

/** examples/deployment. */
export const deployment = path.join(root, 'examples', 'deployment')

/** A file of examples/deployment. */
export function readDeployment(name: string): string {
  return fs.readFileSync(path.join(deployment, name), 'utf8')
}

/** The files of examples/deployment by their paths. */
export function deploymentFiles(): Record<string, string> {
  const names = fs
    .readdirSync(deployment, {recursive: true, encoding: 'utf8'})
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => fs.statSync(path.join(deployment, name)).isFile())
  return Object.fromEntries(names.map(name => [name, readDeployment(name)]))
}
