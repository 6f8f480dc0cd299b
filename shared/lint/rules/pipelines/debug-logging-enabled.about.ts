import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Debug logging is enabled in the file',
  why: 'Debug logs hold the inputs of steps, environment variables, request headers and responses. Masking covers the secrets that the runner knows, not those derived from them: a decoded key, a token that a tool fetched, a header that was put together. Anyone who can read the logs can read these.',
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
}
