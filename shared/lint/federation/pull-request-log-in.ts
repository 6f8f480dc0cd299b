import type {PullRequestLogIn} from '../facts/facts.js'
import type {Pipeline} from '../facts/pipeline.js'
import {inputOf} from '../pipelines/inputs.js'

const actions: readonly (readonly [PullRequestLogIn['provider'], string, string])[] = [
  ['entra', 'azure/login', 'client-id'],
  ['aws', 'aws-actions/configure-aws-credentials', 'role-to-assume'],
  ['gcp', 'google-github-actions/auth', 'workload_identity_provider']
]

/** Jobs that run on pull requests, outside of an environment, and log in to a cloud. */
export function pullRequestLogIns(pipeline: Pipeline): PullRequestLogIn[] {
  if (pipeline.system !== 'github') return []
  if (!pipeline.triggers.some(({name}) => name === 'pull_request')) return []
  return pipeline.jobs.flatMap(job => {
    // A job in an environment has the environment as its subject.
    if (job.environment || leavesOutPullRequests(job.condition?.text)) return []
    return actions.flatMap(([provider, action, input]) => {
      const logsIn = job.steps.some(
        step =>
          step.uses?.name === action &&
          inputOf(step, input) !== undefined &&
          !leavesOutPullRequests(step.condition?.text)
      )
      return logsIn ? [{provider, job: job.id, range: job.idRange}] : []
    })
  })
}

function leavesOutPullRequests(condition: string | undefined): boolean {
  if (condition === undefined || !/event_name|github\.ref\b/.test(condition)) return false
  return !/event_name\s*==\s*'pull_request'/.test(condition)
}
