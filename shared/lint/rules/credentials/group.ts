import {everyKind} from '../../facts/facts.js'
import type {RuleGroup} from '../../rule.js'
import {
  anyWord,
  credentialsInScripts,
  credentialsInShellFiles,
  mcpInScripts,
  mcpWords
} from '../../words.js'

/** Credentials that are stored, printed, or handed to more than needs them. */
export const credentialsGroup: RuleGroup = {
  name: 'credentials',
  ids: [
    'artifact-leaks-credentials',
    'long-lived-cloud-credential',
    'persisted-checkout-credentials',
    'secret-in-script',
    'secret-on-command-line',
    'secret-printed',
    'secret-too-wide',
    'secrets-dump',
    'secrets-inherit',
    'static-gateway-token',
    'stored-credential',
    'structured-secret',
    'token-in-job-env',
    'unmasked-secret'
  ],
  needs: {
    kinds: everyKind,
    scripts: anyWord(credentialsInScripts, mcpInScripts),
    shellFiles: anyWord(credentialsInShellFiles, mcpWords)
  },
  load: async () => (await import('./index.js')).rules
}
