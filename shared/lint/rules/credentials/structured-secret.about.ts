import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Part of a structured secret is used without a mask',
  why: 'The runner masks a secret as a whole, as it was stored. What is taken out of it (a field of a JSON document, the decoded form of a base64 text) is another string, and is printed in plain text wherever it comes up: in a log, a summary, an error message.',
  fix: 'Store each value as a secret of its own. Where that cannot be, mask the part before anything else sees it: `echo "::add-mask::$PART"`, or `##vso[task.setsecret]` in Azure Pipelines.',
  securitySeverity: 5.5,
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information'
  ],
  bad: {
    file: '.github/workflows/deploy.yml',
    text: `on: push
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - env:
          PASSWORD: \${{ fromJSON(secrets.DATABASE).password }}
        run: ./migrate
`
  },
  good: {
    file: '.github/workflows/deploy.yml',
    text: `on: push
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - env:
          PASSWORD: \${{ secrets.DATABASE_PASSWORD }}
        run: ./migrate
`
  }
}
