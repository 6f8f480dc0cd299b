import fs from 'node:fs'
import type {
  ChecklistName,
  ChecklistReport,
  ControlResult
} from '../../shared/checklist/checklist-report.js'
import {checklists} from '../../shared/checklist/controls/index.js'
import {runChecklist} from '../../shared/checklist/run-checklist.js'
import {defaultConfig, type LintConfig} from '../../shared/lint/config/config.js'
import {schemaErrors} from './schemas.js'
import {writeTree} from './tree.js'

export interface ChecklistRun {
  readonly checklist?: ChecklistName
  readonly config?: Partial<LintConfig>
  /** The day of the run, YYYY-MM-DD. */
  readonly today?: string
}

/** The report on a repository of these files, held against its published schema. */
export async function checklistOf(
  files: Readonly<Record<string, string>>,
  {checklist = 'mcp-hardening', config = {}, today}: ChecklistRun = {}
): Promise<ChecklistReport> {
  const root = writeTree(files)
  try {
    const report = await runChecklist({
      root,
      paths: [root],
      config: {...defaultConfig, ...config},
      checklist,
      controls: checklists[checklist],
      ...(today !== undefined && {today})
    })
    const errors = schemaErrors('checklist', report)
    if (errors.length > 0) throw new Error(`schema/checklist.schema.json: ${errors.join('\n')}`)
    return report
  } finally {
    fs.rmSync(root, {recursive: true, force: true})
  }
}

/** What one control says of a repository of these files. */
export async function controlOf(
  id: string,
  files: Readonly<Record<string, string>>,
  run: ChecklistRun = {}
): Promise<ControlResult> {
  const checklist = id.startsWith('ai-') ? 'ai-pipeline' : 'mcp-hardening'
  const {controls} = await checklistOf(files, {checklist, ...run})
  return controls.find(control => control.id === id)!
}

/** `PASS`, and each place as `file:line message`; of what is not proven what is missing. */
export function told({verdict, evidence, missing}: ControlResult): string[] {
  return [
    verdict,
    ...evidence.map(({file, line, message}) => `${file}:${line} ${message}`),
    ...missing.map(text => `missing: ${text}`)
  ]
}
