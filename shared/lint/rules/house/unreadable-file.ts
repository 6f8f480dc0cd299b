import type {Rule} from '../../rule.js'

/**
 * A file whose kind is certain from its name, but that cannot be read or parsed. The engine reports
 * it, since no facts exist for it; the rule holds the words.
 */
export const unreadableFile: Rule = {
  id: 'unreadable-file',
  severity: 'error'
}
