import {authorityOf, describeAuthority} from '../../pipelines/authority.js'
import {inputOf} from '../../pipelines/inputs.js'
import {guardOf, privilegedTrigger, untrustedCheckout} from '../../pipelines/untrusted-code.js'
import {runningSteps} from '../../pipelines/walk.js'
import type {Rule} from '../../rule.js'

/** A stranger's code in a job that holds an identity or secrets. */
export const idTokenUntrusted: Rule = {
  id: 'id-token-untrusted',
  severity: 'error',
  check({pipeline}, report) {
    if (pipeline?.kind !== 'workflow') return
    const first = privilegedTrigger(pipeline)
    if (!first) return
    for (const job of pipeline.jobs) {
      const authority = authorityOf(job)
      if (!authority.idToken && authority.secrets.length === 0) continue
      for (const {step, file, through} of runningSteps(job)) {
        const checkout = untrustedCheckout(step, pipeline)
        if (!checkout) continue
        const trigger = checkout.trigger ?? first
        const outer = through.flatMap(include => include.step ?? [])
        const guards = [step, ...outer].map(each => guardOf(job, each))
        if (guards.includes('wholly')) continue
        // An environment may want an approval, and a folder of its own may only be read: the file
        // does not tell.
        const mild = job.environment || guards.includes('partly') || inputOf(step, 'path')
        report({
          range: checkout.range,
          file,
          message: `job '${job.id}' holds ${describeAuthority(authority)}, is started by ${trigger}, and checks out ${checkout.what}: untrusted code runs with it`,
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
