import type {Control} from '../control.js'
import {cloudLogins} from '../pipelines/cloud-logins.js'
import {storedKeys} from '../pipelines/stored-keys.js'
import {isPipelineFile} from '../subjects.js'

export const federationOnly: Control = {
  id: 'mcp-10',
  title: 'Every pipeline logs in by workload identity federation, with no stored client secret',
  subject: 'pipelines',
  fails: [
    {rule: 'long-lived-cloud-credential'},
    {rule: 'static-gateway-token'},
    {rule: 'client-secret-created'},
    {rule: 'stored-credential', only: ({location}) => isPipelineFile(location.file)}
  ],
  links: [
    {
      wanted: 'no pipeline in this repository logs in to a cloud',
      inDocument: cloudLogins
    },
    {wanted: '', mayBeAbsent: true, inDocument: storedKeys}
  ],
  proof:
    'Every step of a pipeline that logs in to a cloud does it with the OIDC token of its job, and none opens a registry, a store or a deployment with a key. The scheme of a service connection is not shown by the name of the connection.',
  fix: 'Log in with the OIDC token of the job: azure/login with client-id, tenant-id and subscription-id, or a service connection with workload identity federation. Delete the stored secret.'
}
