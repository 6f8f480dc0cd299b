import fs from 'node:fs'
import path from 'node:path'
import type {ChecklistReport} from '../shared/checklist/checklist-report.js'
import {checklists} from '../shared/checklist/controls/index.js'
import {runChecklist} from '../shared/checklist/run-checklist.js'
import {verdictWords} from '../shared/checklist/verdicts.js'
import {loadConfig} from '../shared/lint/config/load-config.js'
import {ruleIds} from '../shared/lint/rules/index.js'
import {toolName} from '../shared/version.js'

type Say = (text: string) => void

/**
 * The third part of the demo: the checklist of the platform as the case study published it, beside
 * that of the corrected deployment.
 */
export async function demoChecklist(examples: string, say: Say): Promise<void> {
  const [before, after] = ['case-study', 'deployment'].map(name => path.join(examples, name))
  if (![before!, after!].every(folder => fs.existsSync(folder))) return
  say(
    [
      '',
      'The gateway, the servers and the network behind all this are infrastructure, and a checklist says',
      'what of it a repository proves: the platform as an article published it, and the same corrected.',
      '',
      `$ ${toolName} checklist`,
      ''
    ].join('\n')
  )
  const [flawed, corrected] = [await reportOn(before!), await reportOn(after!)]
  say(row('', 'published', 'corrected', ''))
  for (const [index, {id, title, verdict}] of flawed.controls.entries()) {
    const now = corrected.controls[index]!.verdict
    say(row(id, verdictWords[verdict], verdictWords[now], title))
  }
  say(row('', passes(flawed), passes(corrected), ''))
}

async function reportOn(root: string): Promise<ChecklistReport> {
  const checklist = 'mcp-hardening'
  const config = await loadConfig(root, '', ruleIds)
  return runChecklist({root, paths: [root], config, checklist, controls: checklists[checklist]})
}

function row(id: string, before: string, after: string, title: string): string {
  return `  ${id.padEnd(8)}${before.padEnd(14)}${after.padEnd(14)}${title}`.trimEnd()
}

function passes({summary, controls}: ChecklistReport): string {
  return `${summary.pass} of ${controls.length} pass`
}
