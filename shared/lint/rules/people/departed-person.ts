import {actorTraces} from '../../people/actors.js'
import {chartRightTraces} from '../../people/chart-traces.js'
import {chartsOf, releasedCharts} from '../../people/charts.js'
import {codeOwnerTraces} from '../../people/code-owners.js'
import {namesOf} from '../../people/known-names.js'
import {rightTraces} from '../../people/rights.js'
import {subjectTraces} from '../../people/subjects.js'
import {problemsOf} from '../../people/trace.js'
import type {Rule} from '../../rule.js'

/** Rights, reviews, trusts and alerts of a person who has left. */
export const departedPerson: Rule = {
  id: 'departed-person',
  severity: 'error',
  marksPerson: true,
  check(facts, report, {people = []}) {
    const names = namesOf(people)
    const traces = [
      ...codeOwnerTraces(facts, names),
      ...actorTraces(facts, names),
      ...chartsOf(facts).flatMap(chart => chartRightTraces(chart, names))
    ]
    for (const problem of problemsOf(traces, names)) report(problem)
  },
  checkAll({subjects, resources}, report, {people = []}) {
    const names = namesOf(people)
    const traces = [
      ...subjectTraces(subjects, names),
      ...rightTraces(resources, names),
      ...releasedCharts(resources).flatMap(chart => chartRightTraces(chart, names))
    ]
    for (const problem of problemsOf(traces, names)) report(problem)
  }
}
