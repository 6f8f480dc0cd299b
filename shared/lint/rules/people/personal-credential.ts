import {credentialTraces, resourceCredentialTraces} from '../../people/credentials.js'
import {namesOf} from '../../people/known-names.js'
import {problemsOf} from '../../people/trace.js'
import type {Rule} from '../../rule.js'

/** Secrets, connections and log-ins of a person who has left. */
export const personalCredential: Rule = {
  id: 'personal-credential',
  severity: 'warning',
  marksPerson: true,
  check(facts, report, {people = []}) {
    const names = namesOf(people)
    for (const problem of problemsOf(credentialTraces(facts, names), names)) report(problem)
  },
  checkAll({resources}, report, {people = []}) {
    const names = namesOf(people)
    for (const problem of problemsOf(resourceCredentialTraces(resources, names), names)) {
      report(problem)
    }
  }
}
