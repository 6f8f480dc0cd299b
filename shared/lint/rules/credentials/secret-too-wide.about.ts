import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Secret in the environment of the whole workflow or job',
  why: 'Environment of a workflow or job is given to every step: to each action, each script, and each package that these run. One that has been tampered with reads it without asking. In Azure Pipelines a secret that is copied into `variables` stops being a secret variable and is put into the environment of every task.',
  fix: 'Move the entry to the `env` of the step that reads it.',
  securitySeverity: 5,
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information',
    'https://learn.microsoft.com/en-us/azure/devops/pipelines/process/set-secret-variables'
  ],
  bad: {
    file: '.github/workflows/release.yml',
    text: `on: push
permissions: {}
env:
  PUBLISH_TOKEN: \${{ secrets.PUBLISH_TOKEN }}
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
  publish:
    runs-on: ubuntu-latest
    steps:
      - run: ./publish "$PUBLISH_TOKEN"
`
  },
  good: {
    file: '.github/workflows/release.yml',
    text: `on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
  publish:
    runs-on: ubuntu-latest
    steps:
      - run: ./publish
        env:
          PUBLISH_TOKEN: \${{ secrets.PUBLISH_TOKEN }}
`
  }
}
