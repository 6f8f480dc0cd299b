import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Permission id-token: write that nothing uses',
  why: 'With `id-token: write` any action, script or package that runs in the job can get a token for every cloud that trusts the repository. A permission left behind, or copied with a template, gives that away for nothing.',
  fix: 'Remove `id-token: write`. Other entries of the block stay as they are.',
  securitySeverity: 2.5,
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use#use-the-least-privilege'
  ],
  bad: {
    file: '.github/workflows/test.yml',
    text: `on: push
jobs:
  test:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      id-token: write
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - run: npm test
`
  },
  good: {
    file: '.github/workflows/test.yml',
    text: `on: push
jobs:
  test:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - run: npm test
`
  }
}
