import fs from 'node:fs'
import path from 'node:path'
import {processRedactor} from '../masking/redactor.js'
import type {CallReport} from './tool-caller.js'

/** A folder of the job for files that the user gave no name to; only the owner may look in. */
export function privateFolder(tempDir: string, shared: boolean): string {
  if (shared) return fs.mkdtempSync(path.join(tempDir, 'mcp-gatehouse-'))
  const folder = path.join(tempDir, 'mcp-gatehouse')
  fs.mkdirSync(folder, {recursive: true, mode: 0o700})
  return folder
}

/**
 * Writes what the tools returned: one call's result as it came, or for a list of calls one array
 * of `{tool, outcome, message, result}` in their order. Only the owner may read the file, and the
 * tokens of this run are masked in it.
 */
export function writeResults(file: string, reports: readonly CallReport[], list: boolean): void {
  const content = list
    ? reports.map(({tool, outcome, message, result}) => ({
        tool,
        outcome,
        ...(message ? {message} : {}),
        result: result?.raw ?? null
      }))
    : (reports[0]?.result?.raw ?? null)
  writeJson(file, content)
}

export function writeJson(file: string, content: unknown): void {
  fs.mkdirSync(path.dirname(file), {recursive: true})
  const text = `${JSON.stringify(processRedactor.redactValue(content), null, 2)}\n`
  // A file of that name may be there with other rights; a device or a link is not ours to remove.
  const there = fs.lstatSync(file, {throwIfNoEntry: false})
  if (there && !there.isFile()) throw new Error(`${file} is not a regular file`)
  fs.rmSync(file, {force: true})
  fs.writeFileSync(file, text, {mode: 0o600, flag: 'wx'})
}
