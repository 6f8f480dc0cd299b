import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Checkout leaves its token on disk',
  why: 'Up to version 5, `actions/checkout` writes its token into `.git/config`, where every later step, action and dependency of the job can read it, and from where it gets into artifacts and images made of the work tree. Azure Pipelines does the same with `persistCredentials: true`. It is a warning where the job uploads the work tree.',
  fix: 'Set `persist-credentials: false`, or remove `persistCredentials`. A job that pushes needs the token: give it to the one step that pushes.',
  securitySeverity: 3.5,
  references: [
    'https://github.com/actions/checkout#usage',
    'https://learn.microsoft.com/en-us/azure/devops/pipelines/yaml-schema/steps-checkout'
  ],
  bad: {
    file: '.github/workflows/test.yml',
    text: `on: push
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
      - run: npm test
`
  },
  good: {
    file: '.github/workflows/test.yml',
    text: `on: push
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - run: npm test
`
  }
}
