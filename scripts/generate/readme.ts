import {ruleTable} from './rule-pages.js'

/** The README with its generated parts made anew; everything else stays. */
export function readme(text: string): string {
  return replacePart(text, 'rules', ruleTable('docs/rules'))
}

/**
 * Replaces what stands between `<!-- name -->` and `<!-- /name -->`.
 *
 * @throws Error when the two marks are not there
 */
function replacePart(text: string, name: string, content: string): string {
  const begin = `<!-- ${name} -->`
  const end = `<!-- /${name} -->`
  const from = text.indexOf(begin)
  const to = text.indexOf(end)
  if (from < 0 || to < from) throw new Error(`the marks ${begin} and ${end} are missing`)
  return `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`
}
