import {missingCheck} from '../../artifacts/missing-check.js'
import {modelEvents, modelsMadeHere} from '../../artifacts/model-events.js'
import type {ModelFetch} from '../../artifacts/model-fetch.js'
import type {Problem, Rule} from '../../rule.js'

/** A model that is downloaded by a name whose content can change, and that nothing verifies after. */
export const unverifiedModel: Rule = {
  id: 'unverified-model',
  severity: 'warning',
  check(facts, report) {
    const made = modelsMadeHere(facts)
    // A script that tries again by other ways fetches one model.
    const found = new Map<string, Problem[]>()
    for (const events of modelEvents(facts)) {
      const lastCheck = events.findLastIndex(({kind}) => kind === 'check')
      for (const [index, event] of events.entries()) {
        // What an action or template of another file does is said there.
        if (event.kind !== 'fetch' || event.file !== facts.file) continue
        if (index < lastCheck || made.has(event.fetch.name)) continue
        const edit = missingCheck(event, events)
        const problem = {...problemOf(event.fetch), ...(edit && {fix: fixOf(edit)})}
        const {kind, name} = event.fetch
        const key = kind === 'file' ? `${problem.range.start}` : name
        found.set(key, [...(found.get(key) ?? []), problem])
      }
    }
    for (const [first, ...more] of found.values()) {
      const related = more.slice(0, 20).map(({range}) => ({message: 'fetched once more', range}))
      report({...first!, ...(related.length > 0 && {related})})
    }
  }
}

function problemOf({kind, name, range}: ModelFetch): Problem {
  const verify =
    'verify it before it is used, against a manifest that was reviewed (mcp-gatehouse, command verify)'
  return {
    range,
    message: `the model ${name} is used without a check against a digest or a signature`,
    help:
      kind === 'repository'
        ? `Name the commit, 40 hexadecimal digits, as the revision; or ${verify}.`
        : `After the download, ${verify}.`,
    subject: name
  }
}

function fixOf(edit: NonNullable<ReturnType<typeof missingCheck>>): NonNullable<Problem['fix']> {
  return {
    description: 'Check the model against the manifest that is downloaded with it',
    edits: [edit]
  }
}
