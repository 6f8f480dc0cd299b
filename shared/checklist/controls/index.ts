import type {ChecklistName} from '../checklist-report.js'
import type {Control} from '../control.js'
import {aiPipeline} from './ai-pipeline.js'
import {mcpHardening} from './mcp-hardening.js'

/** The controls of each checklist, in its order. */
export const checklists: Readonly<Record<ChecklistName, readonly Control[]>> = {
  'mcp-hardening': mcpHardening,
  'ai-pipeline': aiPipeline
}
