import {authorityOf, describeAuthority} from '../../pipelines/authority.js'
import {inputOf} from '../../pipelines/inputs.js'
import {guardOf, privilegedTrigger, untrustedCheckout} from '../../pipelines/untrusted-code.js'
import {runningSteps} from '../../pipelines/walk.js'
import type {Rule} from '../../rule.js'

/** A stranger's code in a job that holds an identity or secrets. */
export const idTokenUntrusted: Rule = {
  meta: {
    id: 'id-token-untrusted',
    summary: 'Job with id-token or secrets checks out untrusted code',
    severity: 'error',
    why: '`pull_request_target`, `workflow_run` and `issue_comment` run with the rights of the base repository, also for a pull request from a fork. If such a job checks out the head of that pull request, whoever opened it decides what runs there: a build script, a test, a package hook, a configuration of a linter. With `id-token: write` it can take the identity that clouds and the MCP gateway trust; with a secret it has the secret.',
    fix: 'Run untrusted code in a `pull_request` workflow without secrets, and hand its result to a privileged workflow as data. Where only the base is needed, drop `ref`. Where a person of the project has to decide, let the job wait for an environment with required reviewers.',
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
  },
  check({pipeline}, report) {
    if (pipeline?.kind !== 'workflow') return
    const trigger = privilegedTrigger(pipeline)
    if (!trigger) return
    for (const job of pipeline.jobs) {
      const authority = authorityOf(job)
      if (!authority.idToken && authority.secrets.length === 0) continue
      for (const {step, file, through} of runningSteps(job)) {
        const checkout = untrustedCheckout(step)
        if (!checkout) continue
        const outer = through.flatMap(include => include.step ?? [])
        const guards = [step, ...outer].map(each => guardOf(job, each))
        if (guards.includes('wholly')) continue
        // An environment may want an approval, and a folder of its own may only be read: the file
        // does not tell.
        const mild = job.environment || guards.includes('partly') || inputOf(step, 'path')
        report({
          range: checkout.range,
          file,
          message: `job '${job.id}' holds ${describeAuthority(authority)}, is started by ${trigger}, and checks out ${checkout.what}: a stranger's code runs with it`,
          help: job.environment
            ? 'Make sure that the environment requires reviewers, or run untrusted code in a pull_request workflow without secrets.'
            : 'Run untrusted code in a pull_request workflow that holds neither, or check out the base.',
          subject: job.id,
          related: [
            through.length > 0
              ? {message: `runs in job '${job.id}'`, file: pipeline.file, range: job.idRange}
              : {
                  message: `started by ${trigger}`,
                  range: pipeline.triggers.find(({name}) => name === trigger)!.range
                }
          ],
          ...(mild ? {severity: 'warning' as const} : {})
        })
        break
      }
    }
  }
}
