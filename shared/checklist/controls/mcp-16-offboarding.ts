import type {Control} from '../control.js'
import {offboardingSteps} from '../offboarding-steps.js'

export const offboarding: Control = {
  id: 'mcp-16',
  title:
    'The offboarding checklist revokes consent for the gateway and audits the credentials of runners',
  subject: 'documents',
  // Wording proves no defect: a page that says less than it should is not proven.
  fails: [],
  links: [
    {
      wanted:
        'no offboarding checklist in this repository has a step that revokes consent and one that checks runners for credentials',
      inRepository: ({documents}) => offboardingSteps(documents)
    }
  ],
  proof:
    'A document on offboarding has a step that revokes consent and another one that checks runners for credentials.',
  fix: 'Write an offboarding checklist with a step that revokes consent for the MCP gateway, and a step that checks runners for credentials of the person who left. `mcp-gatehouse offboard` fills one in.'
}
