import {replacePart} from './replace-part.js'
import {ruleTable} from './rule-pages.js'

/** The README with its generated parts made anew; everything else stays. */
export function readme(text: string): string {
  return replacePart(text, 'rules', ruleTable('docs/rules'))
}
