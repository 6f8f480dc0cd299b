import fs from 'node:fs'
import path from 'node:path'
import {UsageError} from '../../errors.js'
import {fileErrorReason} from '../../file-errors.js'
import {refuseLinkOut} from '../../link-out.js'

/** The baseline of a folder where neither input nor configuration names one. */
export const defaultBaseline = '.mcp-gatehouse-baseline.json'

/** Whether a folder has one: what `write-baseline` wrote holds in the next run. */
export function hasDefaultBaseline(root: string): boolean {
  return fs.existsSync(path.join(root, defaultBaseline))
}

/**
 * Absolute path of a baseline.
 *
 * @param name relative to the root, or absolute where the user named it
 * @throws UsageError where a link would have another file read or overwritten
 */
export function baselineFile(root: string, name: string): string {
  const file = path.resolve(root, name)
  try {
    refuseLinkOut(root, file)
  } catch (error) {
    throw new UsageError(`the baseline ${name} cannot be used: ${fileErrorReason(error)}`)
  }
  return file
}
