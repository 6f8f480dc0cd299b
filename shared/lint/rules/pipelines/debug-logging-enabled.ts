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
  meta: {
    id: 'debug-logging-enabled',
    summary: 'Debug logging is switched on in the file',
    severity: 'warning',
    why: 'Debug logs hold the inputs of steps, environment variables, request headers and responses. Masking covers the secrets that the runner knows, not those derived from them: a decoded key, a token that a tool fetched, a header that was put together. Whoever can read the logs can read these.',
    fix: 'Remove the variable and switch debug logging on for the one run that needs it: "Re-run jobs" with debug logging on GitHub, "Enable system diagnostics" in Azure Pipelines.',
    securitySeverity: 4,
    references: [
      'https://docs.github.com/en/actions/how-tos/monitor-workflows/enable-debug-logging',
      'https://learn.microsoft.com/en-us/azure/devops/pipelines/troubleshooting/review-logs'
    ],
    bad: {
      file: 'azure-pipelines.yml',
      text: `trigger: [main]
variables:
  system.debug: true
steps:
  - script: npm test
`
    },
    good: {
      file: 'azure-pipelines.yml',
      text: `trigger: [main]
steps:
  - script: npm test
`
    }
  },
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
        message: `${name} switches debug logging on for every run`,
        help: 'Remove it, and switch debug logging on for single runs.',
        subject: `${variable.scope} ${name}`
      })
    }
  }
}
