import type {Control} from '../control.js'
import {cloudLogins} from '../pipelines/cloud-logins.js'
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
    }
  ],
  fix: 'Log in with the OIDC token of the job: azure/login with client-id, tenant-id and subscription-id, or a service connection with workload identity federation. Delete the stored secret.'
}
