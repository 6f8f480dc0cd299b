import fs from 'node:fs'
import path from 'node:path'
import {UsageError} from '../../errors.js'
import {fileErrorReason} from '../../file-errors.js'
import type {CiHost} from '../../host.js'
import {inputLabel} from '../../inputs.js'
import {refuseLinkOut} from '../../link-out.js'

/**
 * Writes a report to a file, with its folders; never through a link out of the workspace.
 *
 * @param input name of the input that named the file, for the message.
 * @throws UsageError when it cannot be written.
 */
export function writeReport(host: CiHost, input: string, file: string, text: string): void {
  const target = path.resolve(host.workspace, file)
  try {
    refuseLinkOut(host.workspace, target)
    fs.mkdirSync(path.dirname(target), {recursive: true})
    fs.writeFileSync(target, text)
  } catch (error) {
    throw new UsageError(
      `the report cannot be written to ${inputLabel(host, input)} ${file}: ${fileErrorReason(error)}`
    )
  }
}
