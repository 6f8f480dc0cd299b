import type {Variable} from '../../facts/pipeline.js'
import type {Rule} from '../../rule.js'

const switches = new Set([
  'actions_step_debug',
  'actions_runner_debug',
  'runner_debug',
  'system.debug'
])

/** Debug logging that is always on. */
export const debugLoggingEnabled: Rule = {
  id: 'debug-logging-enabled',
  severity: 'warning',
  check({pipeline}, report) {
    if (!pipeline) return
    const seen = new Set<Variable>()
    const variables = [
      ...pipeline.variables,
      ...pipeline.jobs.flatMap(job => [
        ...job.variables,
        ...job.steps.flatMap(step => step.variables)
      ])
    ]
    for (const variable of variables) {
      const name = variable.name.text
      if (seen.has(variable) || !switches.has(name.toLowerCase())) continue
      seen.add(variable)
      if (!/^(?:true|1)$/i.test(variable.value.text.trim())) continue
      report({
        range: variable.range,
        message: `${name} enables debug logging for every run`,
        help: 'Remove it, and enable it for single runs.',
        subject: `${variable.scope} ${name}`
      })
    }
  }
}
