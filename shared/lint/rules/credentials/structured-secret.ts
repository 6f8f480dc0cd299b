import {isIdentifierName} from '../../credentials/index.js'
import type {Step} from '../../facts/pipeline.js'
import {secretFlow} from '../../pipelines/secret-flow.js'
import {systemOf} from '../../pipelines/systems.js'
import type {Rule} from '../../rule.js'

/** Several secrets in one: the parts are not masked. */
export const structuredSecret: Rule = {
  id: 'structured-secret',
  severity: 'warning',
  check({pipeline}, report) {
    if (!pipeline) return
    for (const use of pipeline.expressions) {
      if (use.syntax !== 'github') continue
      for (const {path, within, flows} of use.reads) {
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
      // One finding for one secret of a step: all its parts want the same change.
      const seen = new Map<Step, Set<string>>()
      for (const event of secretFlow(job)) {
        if (event.kind !== 'parsed' || event.masked) continue
        // A name or an address, with other separators.
        if (isIdentifierName(event.value.what.split(' ').at(-1)!)) continue
        const ofStep = seen.get(event.step) ?? new Set()
        seen.set(event.step, ofStep)
        if (ofStep.has(event.value.what)) continue
        ofStep.add(event.value.what)
        report({
          range: event.range,
          message: `${event.value.what} is decoded or taken apart, and what comes out of it is not masked`,
          help: systemOf(pipeline).advice.maskPart,
          subject: `${job.id} ${event.value.what}`
        })
      }
    }
  }
}
