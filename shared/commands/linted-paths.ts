import fs from 'node:fs'
import path from 'node:path'
import {rootOf} from '../lint/engine/root.js'

/** What a run is about, as absolute paths: the linted root, and the files and folders in it. */
export interface LintedPaths {
  readonly root: string
  readonly paths: readonly string[]
}

/** @param items paths as the user wrote them, relative to the workspace */
export function lintedPaths(workspace: string, items: readonly string[]): LintedPaths {
  const paths = items.map(item => path.resolve(workspace, item))
  return {root: rootOf(workspace, paths, isFolder), paths}
}

function isFolder(file: string): boolean {
  return fs.statSync(file, {throwIfNoEntry: false})?.isDirectory() ?? false
}
