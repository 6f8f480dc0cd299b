/** Models that pipelines and scripts fetch, and whether they are verified before they are used. */
import {modelEvents} from '../../lint/artifacts/model-events.js'
import {checkOf} from '../../lint/artifacts/model-gates.js'
import type {Facts} from '../../lint/facts/facts.js'
import type {Verdict} from '../../lint/governance/verdict.js'

/** A verdict for each model that is fetched by a name: a digest or a signature is checked after it. */
export function modelChecks(facts: Facts): Verdict[] {
  const {file} = facts
  return modelEvents(facts).flatMap(events =>
    events.flatMap((event): Verdict[] => {
      if (event.kind !== 'fetch' || event.file !== file) return []
      const at = {file, range: event.fetch.range}
      const verdict = {at, of: at, label: event.fetch.name}
      const check = checkOf(event, events)
      return [
        'by' in check
          ? {...verdict, state: 'pass', because: `is verified by ${check.by} before it is used`}
          : {...verdict, state: 'not-proven', because: check.doubt}
      ]
    })
  )
}
