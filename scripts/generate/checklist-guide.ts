import fs from 'node:fs'
import path from 'node:path'
import type {Control} from '../../shared/checklist/control.js'
import {checklists} from '../../shared/checklist/controls/index.js'
import {proseText} from '../../shared/markdown.js'
import {replacePart} from './replace-part.js'

/** Text of docs/checklist.md with a table of the controls of each checklist. */
export function checklistGuide(root: string): string {
  let text = fs.readFileSync(path.join(root, 'docs/checklist.md'), 'utf8')
  for (const [name, controls] of Object.entries(checklists)) {
    text = replacePart(text, name, controlTable(controls))
  }
  return text
}

function controlTable(controls: readonly Control[]): string {
  return [
    '| | Control | FAIL by findings of | PASS is proven by | Outside of the repository |',
    '|---|---|---|---|---|',
    ...controls.map(({id, title, fails, proof, outside}) => {
      const rules = [...new Set(fails.map(({rule}) => rule))]
      const links = rules.map(rule => `[\`${rule}\`](rules/${rule}.md)`).join(', ')
      const out = outside ? `${proseText(outside.missing)}: \`${outside.command}\`` : '–'
      return `| ${id} | ${proseText(title)} | ${links || '–'} | ${proseText(proof)} | ${out} |`
    })
  ].join('\n')
}
