import {removedArgumentsOf} from '../../governance/providers/removed-arguments.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** An argument that the provider does not have any more. */
export const removedArgument: Rule = {
  id: 'removed-argument',
  severity: 'warning',
  checkAll({resources}, report) {
    reportFailures(removedArgumentsOf(resources), report, verdict => ({
      help:
        verdict.instead === undefined
          ? 'Remove it: the upgrade guide of the provider says what became of it.'
          : `Write \`${verdict.instead}\` in its place, as the upgrade guide of the provider says.`
    }))
  }
}
