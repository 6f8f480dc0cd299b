import path from 'node:path'
import {relative} from '../files/discover.js'

/**
 * The linted root for the paths that a user named: the workspace when they lie in it, else the one
 * folder (or the folder of the one file) outside of it.
 */
export function rootOf(
  workspace: string,
  paths: readonly string[],
  isFolder: (path: string) => boolean
): string {
  const absolute = paths.map(item => path.resolve(workspace, item))
  const outside = absolute.filter(
    item => relative(workspace, item).startsWith('..') || path.isAbsolute(relative(workspace, item))
  )
  if (outside.length === 0) return workspace
  if (absolute.length === 1)
    return isFolder(absolute[0]!) ? absolute[0]! : path.dirname(absolute[0]!)
  return commonFolder(absolute)
}

function commonFolder(paths: readonly string[]): string {
  let common = path.dirname(paths[0]!)
  for (const item of paths) {
    while (relative(common, item).startsWith('..') && path.dirname(common) !== common)
      common = path.dirname(common)
  }
  return common
}
