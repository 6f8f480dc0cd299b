import {referencesIn} from '../../languages/expression.js'
import {secretFlow} from '../../pipelines/secret-flow.js'
import type {Rule} from '../../rule.js'

/** Several secrets in one: the parts are not masked. */
export const structuredSecret: Rule = {
  meta: {
    id: 'structured-secret',
    summary: 'Part of a structured secret is used without a mask',
    severity: 'warning',
    why: 'The runner masks a secret as a whole, as it was stored. What is taken out of it (a field of a JSON document, the decoded form of a base64 text) is another string, and is printed in clear wherever it comes up: in a log, a summary, an error message.',
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
  },
  check({pipeline}, report) {
    if (!pipeline) return
    for (const use of pipeline.expressions) {
      if (use.syntax !== 'github') continue
      for (const {path, within, flows} of referencesIn(use.expression)) {
        if (path[0] !== 'secrets' || path.length < 2 || !flows || !within.includes('fromjson'))
          continue
        report({
          range: use.range,
          message: `a field of secret ${path[1]!.toUpperCase()} is used, and fields are not masked`,
          help: 'Store the field as a secret of its own.',
          subject: `${use.job?.id ?? ''} ${path[1]}`
        })
      }
    }
    for (const job of pipeline.jobs) {
      for (const event of secretFlow(job)) {
        if (event.kind !== 'parsed' || event.masked) continue
        report({
          range: event.range,
          message: `${event.value.what} is decoded or taken apart, and what comes out of it is not masked`,
          help:
            pipeline.system === 'github'
              ? 'Store the part as a secret of its own, or mask it at once: echo "::add-mask::$PART".'
              : 'Store the part as a secret of its own, or mask it at once: ##vso[task.setsecret].',
          subject: `${job.id} ${event.value.what}`
        })
      }
    }
  }
}
