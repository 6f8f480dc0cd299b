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
    for (const events of modelEvents(facts)) {
      const lastCheck = events.findLastIndex(({kind}) => kind === 'check')
      for (const [index, event] of events.entries()) {
        // What an action or template of another file does is said there.
        if (event.kind !== 'fetch' || event.file !== facts.file) continue
        if (index < lastCheck || made.has(event.fetch.name)) continue
        const edit = missingCheck(event, events)
        report({...problemOf(event.fetch), ...(edit && {fix: fixOf(edit)})})
      }
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
