import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Secret written to the log',
  why: 'Logs are kept for months, are readable by everyone who can read the repository, and are copied to other systems. Masking replaces exactly the text that was stored: one more quote, a line break, an encoding or a part of it, and the secret stands there in plain text. A token that a command fetched is not masked at all.',
  fix: 'Do not print it. To see whether a secret is there, test that it is not empty; to compare two, print a keyed digest. To pass a secret to a program, pipe it into its standard input.',
  securitySeverity: 8,
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information',
    'https://learn.microsoft.com/en-us/azure/devops/pipelines/security/secrets'
  ],
  bad: {
    file: '.github/workflows/test.yml',
    text: `on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - env:
          API_KEY: \${{ secrets.API_KEY }}
        run: echo "using $API_KEY"
`
  },
  good: {
    file: '.github/workflows/test.yml',
    text: `on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - env:
          API_KEY: \${{ secrets.API_KEY }}
        run: |
          if [ -n "$API_KEY" ]; then echo "the key is set"; fi
`
  }
}
