import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Job with id-token or secrets checks out untrusted code',
  why: '`pull_request_target`, `workflow_run` and `issue_comment` run with the rights of the base repository, also for a pull request from a fork. If such a job checks out the head of that pull request, the person who opened it decides what runs there: a build script, a test, a package hook, a configuration of a linter. With `id-token: write` it can take the identity that clouds and the MCP gateway trust; with a secret it has the secret.',
  fix: 'Run untrusted code in a `pull_request` workflow without secrets, and pass its result to a privileged workflow as data. Where only the base is needed, drop `ref`. Where a person of the project has to decide, let the job wait for an environment with required reviewers.',
  securitySeverity: 9.3,
  references: [
    'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/',
    'https://docs.github.com/en/actions/reference/security/secure-use'
  ],
  bad: {
    file: '.github/workflows/preview.yml',
    text: `on: pull_request_target
jobs:
  preview:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      id-token: write
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          ref: \${{ github.event.pull_request.head.sha }}
          persist-credentials: false
      - run: npm ci
`
  },
  good: {
    file: '.github/workflows/preview.yml',
    text: `on: pull_request
jobs:
  preview:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - run: npm ci
`
  }
}
