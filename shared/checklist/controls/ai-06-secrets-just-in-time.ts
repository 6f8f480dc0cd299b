import type {Control} from '../control.js'
import {storedSecrets, vaultReads} from '../pipelines/vault-reads.js'

export const secretsJustInTime: Control = {
  id: 'ai-06',
  title:
    'Pipelines read secrets from a vault when they need them, and nothing stores or prints one',
  subject: 'pipelines',
  fails: [
    {rule: 'stored-credential'},
    {rule: 'secret-printed'},
    {rule: 'secrets-dump'},
    {rule: 'secret-too-wide'},
    {rule: 'token-in-job-env'},
    {rule: 'plain-secret-environment'},
    {rule: 'secret-output'},
    {rule: 'secret-on-command-line'}
  ],
  links: [
    {
      wanted: 'no pipeline in this repository reads secrets from Key Vault',
      oneIsEnough: true,
      inDocument: vaultReads
    },
    {wanted: '', mayBeAbsent: true, inDocument: storedSecrets}
  ],
  proof:
    'A pipeline reads secrets from Key Vault, and no pipeline takes others from the store of the CI system.',
  fix: 'Read the secret in the step that needs it, from Key Vault with the identity of the job. Take it out of files, variables, command lines and outputs.'
}
