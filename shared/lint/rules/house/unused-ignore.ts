import type {Rule} from '../../rule.js'

/** An ignore that silences nothing. The engine reports it, since it sees all findings. */
export const unusedIgnore: Rule = {
  id: 'unused-ignore',
  severity: 'note'
}
