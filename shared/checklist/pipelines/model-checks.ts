/** Models that pipelines and scripts fetch, and whether they are verified before they are used. */
import {modelEvents} from '../../lint/artifacts/model-events.js'
import type {Facts} from '../../lint/facts/facts.js'
import type {Verdict} from '../../lint/governance/verdict.js'

/** A verdict for each model that is fetched by a name: a digest or a signature is checked after it. */
export function modelChecks(facts: Facts): Verdict[] {
  const {file} = facts
  return modelEvents(facts).flatMap(events => {
    const lastCheck = events.findLastIndex(({kind}) => kind === 'check')
    return events.flatMap((event, index): Verdict[] => {
      if (event.kind !== 'fetch' || event.file !== file) return []
      const at = {file, range: event.fetch.range}
      const verdict = {at, of: at, label: event.fetch.name}
      return [
        index < lastCheck
          ? {...verdict, state: 'pass', because: 'is checked against a digest or a signature'}
          : {...verdict, state: 'not-proven', because: 'is not certainly verified'}
      ]
    })
  })
}
