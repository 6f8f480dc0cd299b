import type {RuleGroup} from '../../rule.js'
import {
  anyWord,
  directoryInScripts,
  peopleInInfrastructure,
  peopleInScripts,
  rolesInScripts,
  runnersInText,
  trustsInInfrastructure,
  trustsInScripts
} from '../../words.js'

/** What somebody who has left still has. */
export const peopleGroup: RuleGroup = {
  name: 'people',
  ids: ['departed-person', 'personal-credential', 'personal-runner'],
  needs: {
    kinds: [
      'github-workflow',
      'github-action',
      'azure-pipeline',
      'script',
      'compose',
      'code-owners',
      'service-unit',
      'helm-values',
      'runner-settings'
    ],
    acrossFiles: true,
    scripts: anyWord(directoryInScripts, peopleInScripts, rolesInScripts, trustsInScripts),
    shellFiles: anyWord(
      directoryInScripts,
      peopleInScripts,
      rolesInScripts,
      runnersInText,
      trustsInScripts
    ),
    infrastructure: anyWord(peopleInInfrastructure, runnersInText, trustsInInfrastructure)
  },
  aboutPeople: true,
  load: async () => (await import('./index.js')).rules
}
