import type {RuleGroup} from '../../rule.js'

/**
 * Files that cannot be read, ignores that do not hold, and changes of what judges. The engine itself
 * reports them, or what puts a run together.
 */
export const houseGroup: RuleGroup = {
  name: 'house',
  ids: [
    'invalid-ignore',
    'overridden-setting',
    'self-exempting-change',
    'unreadable-file',
    'unused-ignore'
  ],
  needs: {kinds: []},
  load: async () => (await import('./index.js')).rules
}
