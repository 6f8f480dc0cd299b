import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'permissions: write-all',
  why: '`write-all` lets everything that runs in the job push code, publish packages and releases, change issues and deployments, and get an OIDC token for every cloud that trusts the repository. Whatever of it a compromised action or dependency can use, it will.',
  fix: 'Name the scopes that the jobs need, at the job that needs them: `permissions: {}` at the workflow, and for instance `contents: read` and `id-token: write` at the job.',
  securitySeverity: 7,
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions'
  ],
  bad: {
    file: '.github/workflows/ci.yml',
    text: `on: push
permissions: write-all
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
`
  },
  good: {
    file: '.github/workflows/ci.yml',
    text: `on: push
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
`
  }
}
