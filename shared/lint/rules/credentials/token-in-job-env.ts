import {isIdentifierName} from '../../credentials/index.js'
import {secretFlow} from '../../pipelines/secret-flow.js'
import {endsWithJob} from '../../pipelines/throwaway.js'
import type {Rule} from '../../rule.js'

/** A token in the environment of the rest of the job. */
export const tokenInJobEnv: Rule = {
  id: 'token-in-job-env',
  severity: 'warning',
  check({pipeline}, report) {
    for (const job of pipeline?.jobs ?? []) {
      for (const event of secretFlow(job)) {
        if (event.kind !== 'handed-on') continue
        if (event.to === 'environment') {
          report({
            range: event.range,
            message: `${event.name || event.value.what} is put into the environment of every later step of the job`,
            help: 'Fetch the token in the step that uses it, or pass it on as a masked output.',
            subject: `${job.id} ${event.name}`,
            ...(endsWithJob(event) || isIdentifierName(event.name)
              ? {severity: 'note' as const}
              : {}),
            ...(event.certain ? {} : {confidence: 'medium' as const})
          })
        } else if (event.to === 'variable' && event.declared) {
          report({
            range: event.range,
            severity: 'note',
            message: `variable ${event.name} passes a secret to every later task of the job`,
            help: 'Fetch the secret right before the step that needs it, with AzureKeyVault@2 or by federation.',
            subject: `${job.id} ${event.name}`
          })
        }
      }
    }
  }
}
