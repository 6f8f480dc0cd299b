import {isIdentifierName} from '../../credentials/index.js'
import {secretFlow} from '../../pipelines/secret-flow.js'
import {endsWithJob} from '../../pipelines/throwaway.js'
import type {Rule} from '../../rule.js'

/** A token that is handed on before the runner knows that it has to be hidden. */
export const unmaskedSecret: Rule = {
  id: 'unmasked-secret',
  severity: 'error',
  check({pipeline}, report) {
    for (const job of pipeline?.jobs ?? []) {
      for (const event of secretFlow(job)) {
        if (event.kind !== 'handed-on') continue
        if (event.to === 'variable') {
          if (event.declared) continue
          const {properties} = event
          report({
            range: event.range,
            message: `variable ${event.name} gets ${event.value.what === `variable ${event.name}` ? 'what its name says is a secret' : event.value.what}, and is not declared a secret: it is shown in logs and passed to every later step`,
            help: 'Add issecret=true to the logging command.',
            subject: event.name,
            // The name of an account opens nothing.
            ...(isIdentifierName(event.name) &&
            isIdentifierName(event.value.what.split(' ').at(-1)!)
              ? {severity: 'note' as const}
              : {}),
            ...(event.certain ? {} : {confidence: 'medium' as const}),
            ...(properties
              ? {
                  fix: {
                    description: `declare ${event.name} a secret`,
                    edits: [{...properties, newText: ';issecret=true'}]
                  }
                }
              : {})
          })
        } else if (!event.masked && event.certain) {
          report({
            range: event.range,
            message: `${event.value.what} is written to the ${event.to === 'output' ? 'outputs of the step' : 'environment of the job'} before it is masked`,
            help: 'Mask it first: echo "::add-mask::$VALUE".',
            subject: `${job.id} ${event.name}`,
            ...(endsWithJob(event) ? {severity: 'note' as const} : {})
          })
        }
      }
    }
  }
}
