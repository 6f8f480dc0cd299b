import type {Control} from '../control.js'
import {modelChecks} from '../pipelines/model-checks.js'

export const modelIntegrity: Control = {
  id: 'ai-14',
  title: 'Models are verified against a digest or a signature before they are used',
  subject: 'pipelines',
  fails: [{rule: 'unverified-model'}],
  links: [
    {
      wanted: 'no pipeline or script in this repository fetches a model and verifies it',
      inDocument: modelChecks
    }
  ],
  proof:
    'After every fetch of a model and before its use, a step compares that file with a digest or a signature, and its failure ends the job.',
  fix: 'Verify each model after the download, before it is used: `mcp-gatehouse verify` checks it against a manifest of digests or a signature.'
}
