import type {RuleGroup} from '../../rule.js'

/** Files that cannot be read and ignores that do not hold. The engine itself reports them. */
export const houseGroup: RuleGroup = {
  name: 'house',
  ids: ['invalid-ignore', 'unreadable-file', 'unused-ignore'],
  needs: {kinds: []},
  load: async () => (await import('./index.js')).rules
}
