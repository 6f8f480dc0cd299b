import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {defaultConfig, type LintConfig} from '../../shared/lint/config/config.js'
import type {LintResult} from '../../shared/lint/finding.js'
import {lint} from '../../shared/lint/lint.js'
import type {Rule} from '../../shared/lint/rule.js'

const written: string[] = []

/** Writes files into a new temporary folder and returns its path; `removeTrees` removes it. */
export function writeTree(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-tree-')))
  written.push(folder)
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    fs.mkdirSync(path.dirname(file), {recursive: true})
    fs.writeFileSync(file, content)
  }
  return folder
}

/** For `afterAll`. */
export function removeTrees(): void {
  for (const folder of written.splice(0)) fs.rmSync(folder, {recursive: true, force: true})
}

/** Lints files as they would stand in a repository, with some rules or all. */
export async function lintFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: {rules?: readonly Rule[]; config?: Partial<LintConfig>} = {}
): Promise<LintResult> {
  const root = writeTree(files)
  try {
    return await lint({
      root,
      paths: [root],
      config: {...defaultConfig, ...options.config},
      ...(options.rules && {rules: options.rules})
    })
  } finally {
    fs.rmSync(root, {recursive: true, force: true})
  }
}

/** `file:line:column rule` of each finding. */
export function places(result: LintResult): string[] {
  return result.findings.map(
    ({location, ruleId}) => `${location.file}:${location.line}:${location.column} ${ruleId}`
  )
}
