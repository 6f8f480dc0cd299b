import type {Control} from '../control.js'
import {namedPermissions} from '../pipelines/named-permissions.js'

export const isolatedAgents: Control = {
  id: 'ai-19',
  title: 'Jobs of pipelines have named permissions only, which untrusted input does not reach',
  subject: 'pipelines',
  fails: [
    {rule: 'id-token-untrusted'},
    {rule: 'id-token-too-wide'},
    {rule: 'script-injection'},
    {rule: 'write-all-permissions'},
    {rule: 'artifact-leaks-credentials'}
  ],
  links: [
    {
      wanted: 'no workflow in this repository names the permissions of its jobs',
      inDocument: namedPermissions
    }
  ],
  proof: 'Every workflow names the permissions of each of its jobs.',
  fix: 'Name the permissions of each job, give id-token: write to the one job that logs in, and pass untrusted text to scripts through environment variables.'
}
