import type {Facts} from '../../shared/lint/facts/facts.js'
import type {Rule} from '../../shared/lint/rule.js'
import {lintFiles} from './tree.js'

/** The facts of several files, in the order in which the engine reads them. */
export async function allFacts(files: Readonly<Record<string, string>>): Promise<Facts[]> {
  const found: Facts[] = []
  const collector: Rule = {
    id: 'collector',
    severity: 'note',
    check: facts => void found.push(facts)
  }
  await lintFiles(files, {rules: [collector]})
  return found
}
