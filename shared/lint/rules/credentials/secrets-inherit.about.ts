import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'secrets: inherit passes every secret to the called workflow',
  why: '`secrets: inherit` gives the called workflow every secret of the repository and the organization that the caller can see, now and in future, whether it needs it or not. Anyone who can change that workflow, or what it runs, has them all, and the caller does not show which ones are in use.',
  fix: 'Pass the secrets that the workflow declares, by name: `secrets:` with one line for each. A called workflow of the same repository is only noted: it is reviewed with its caller, and secrets of environments can be had no other way.',
  securitySeverity: 5.5,
  references: [
    'https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows#passing-inputs-and-secrets-to-a-reusable-workflow'
  ],
  bad: {
    file: '.github/workflows/release.yml',
    text: `on: push
permissions: {}
jobs:
  release:
    uses: acme/workflows/.github/workflows/release.yml@7c2f1a9e0b3d4c5f6a7b8c9d0e1f2a3b4c5d6e7f
    secrets: inherit
`
  },
  good: {
    file: '.github/workflows/release.yml',
    text: `on: push
permissions: {}
jobs:
  release:
    uses: acme/workflows/.github/workflows/release.yml@7c2f1a9e0b3d4c5f6a7b8c9d0e1f2a3b4c5d6e7f
    secrets:
      signing-key: \${{ secrets.SIGNING_KEY }}
`
  }
}
