import {chartCredentialTraces} from '../../people/chart-traces.js'
import {chartsOf, releasedCharts} from '../../people/charts.js'
import {credentialTraces, resourceCredentialTraces} from '../../people/credentials.js'
import {namesOf} from '../../people/known-names.js'
import {runnerFileCredentials} from '../../people/runner-files.js'
import {problemsOf} from '../../people/trace.js'
import type {Rule} from '../../rule.js'

/** Secrets, connections and log-ins of a person who has left. */
export const personalCredential: Rule = {
  id: 'personal-credential',
  severity: 'warning',
  marksPerson: true,
  check(facts, report, {people = []}) {
    const names = namesOf(people)
    const traces = [
      ...credentialTraces(facts, names),
      ...chartsOf(facts).flatMap(chart => chartCredentialTraces(chart, names)),
      ...runnerFileCredentials(facts, names)
    ]
    for (const problem of problemsOf(traces, names)) report(problem)
  },
  checkAll({resources}, report, {people = []}) {
    const names = namesOf(people)
    const traces = [
      ...resourceCredentialTraces(resources, names),
      ...releasedCharts(resources).flatMap(chart => chartCredentialTraces(chart, names))
    ]
    for (const problem of problemsOf(traces, names)) report(problem)
  }
}
