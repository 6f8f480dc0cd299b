import {isIdentifierName} from '../../credentials/index.js'
import {secretFlow} from '../../pipelines/secret-flow.js'
import type {Rule} from '../../rule.js'

/** A secret that is written to the log. */
export const secretPrinted: Rule = {
  id: 'secret-printed',
  severity: 'error',
  check({pipeline}, report) {
    for (const job of pipeline?.jobs ?? []) {
      for (const event of secretFlow(job)) {
        if (event.kind !== 'printed') continue
        const {value, how, by, masked} = event
        // What the runner hides, and what is an address rather than a key, does less harm.
        const mild = masked && (how !== 'itself' || value.kind === 'token' || !value.named)
        const harmless = masked && isIdentifierName(value.what.split(' ').at(-1)!)
        report({
          range: event.range,
          message:
            how === 'dump'
              ? `${by} writes the environment to the log, ${value.what} with it`
              : how === 'trace'
                ? `set -x writes every command to the log with its arguments, ${value.what} with them`
                : `${value.what} is written to the log by ${by}${masked ? '' : ', and is not masked'}`,
          help: 'Remove it; to see whether a secret is there, test that it is not empty.',
          subject: `${job.id} ${value.what} ${by}`,
          ...(harmless ? {severity: 'note' as const} : mild ? {severity: 'warning' as const} : {})
        })
      }
    }
  }
}
