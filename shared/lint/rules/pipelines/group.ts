import type {RuleGroup} from '../../rule.js'
import {anyWord, credentialsInScripts, identityInScripts} from '../../words.js'

/** Jobs: what they may do, whose code they run, and who reaches the job's identity. */
export const pipelinesGroup: RuleGroup = {
  name: 'pipelines',
  ids: [
    'debug-logging-enabled',
    'id-token-missing',
    'id-token-too-wide',
    'id-token-untrusted',
    'id-token-unused',
    'login-without-environment',
    'pipeline-task-inputs',
    'script-injection',
    'unpinned-action',
    'write-all-permissions'
  ],
  needs: {
    kinds: ['github-workflow', 'github-action', 'azure-pipeline'],
    scripts: anyWord(identityInScripts, credentialsInScripts)
  },
  load: async () => (await import('./index.js')).rules
}
