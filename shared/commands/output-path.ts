import path from 'node:path'
import {UsageError} from '../errors.js'
import {fileErrorReason} from '../file-errors.js'
import type {CiHost} from '../host.js'
import type {Inputs} from '../inputs.js'
import {refuseLinkOut} from '../link-out.js'

/**
 * Absolute path of a file that an input names and that is to be written; empty when it is not set.
 *
 * @throws UsageError where a link in the workspace leads out of it.
 */
export function outputPath(host: CiHost, inputs: Inputs, input: string): string {
  const text = inputs.text(input)
  if (text === '') return ''
  const target = path.resolve(host.workspace, text)
  writable(input, () => refuseLinkOut(host.workspace, target))
  return target
}

/** @throws UsageError that names the input where the file cannot be written. */
export function writable<T>(input: string, open: () => T): T {
  try {
    return open()
  } catch (error) {
    throw new UsageError(`input '${input}': the file cannot be written: ${fileErrorReason(error)}`)
  }
}
