/** What runs the jobs of CI systems: which resource, unit or script is a runner, and its settings. */
import type {Facts, NamedValue} from '../facts/facts.js'
import type {Workload} from '../governance/workloads/workload.js'
import {workloads} from '../governance/workloads/workloads.js'
import {keptFor} from '../infrastructure/kept.js'
import type {Resource, Resources} from '../infrastructure/resource.js'
import {options, plainText, type Value} from '../infrastructure/values/value.js'
import type {MappedText} from '../source.js'
import {bootedRunners} from './boot-scripts.js'

/** Runners of GitHub, agents of Azure Pipelines, and those of other systems, by what they are called. */
const runnerWords =
  /actions[._-]?runner|github[._-]?(?:actions[._-]?)?runner|self[._-]?hosted|runsvc|runner\.listener|vsts[._-]?agent|az(?:ure)?[._-]?(?:pipelines?|devops|p)[._-]?agent|agent\.listener|gitlab[._-]?runner|buildkite[._-]?agent|jenkins[._-]?(?:agent|slave|inbound)|(?:^|[^a-z])(?:runner|build[._-]?agent|ci[._-]?agent)(?:$|[^a-z])|\bAZP_(?:URL|POOL|TOKEN)\b/i

/** Whether a runner, or something of one, is called so. */
export function isRunnerName(text: string): boolean {
  return runnerWords.test(text)
}

/**
 * Variables in which runners get a token; one of these is a person's as long as no bot is named.
 * `GITHUB_TOKEN` is what controllers and jobs have of an app.
 */
export const runnerToken =
  /^(?:GH_TOKEN|GH_PAT|GITHUB_PAT|GITHUB_ACCESS_TOKEN|ACCESS_TOKEN|AZP_TOKEN|RUNNER_TOKEN|AZURE_DEVOPS_EXT_PAT)$/i

/** Kinds of the controllers that run runners in a cluster. */
const controllers = [
  'kubernetes/runner',
  'kubernetes/runnerdeployment',
  'kubernetes/runnerset',
  'kubernetes/autoscalingrunnerset'
]

/** A runner that a repository declares. */
export interface RunnerResource {
  readonly resource: Resource
  /** Variables of its containers. */
  readonly environment: Workload['containers'][number]['environment']
}

/** Workloads, objects of a cluster and machines that are runners. */
export const runnerResources = keptFor((resources: Resources): readonly RunnerResource[] => [
  ...workloads(resources)
    .filter(isRunner)
    .map(({resource, containers}) => ({
      resource,
      environment: containers.flatMap(({environment}) => environment)
    })),
  ...[...resources.ofType(...controllers)].map(resource => ({resource, environment: []})),
  ...bootedRunners(resources, setsUpRunner).map(resource => ({resource, environment: []}))
])

function isRunner({resource, name, containers}: Workload): boolean {
  const texts = [
    resource.label,
    name?.text.text ?? '',
    ...containers.flatMap(({name, image, environment}) => [
      ...options(name).map(textOf),
      ...options(image).map(textOf),
      ...environment.map(({name}) => name.text.text)
    ])
  ]
  return texts.some(text => runnerWords.test(text))
}

function textOf(value: Value): string {
  return plainText(value) ?? ''
}

/** Whether a unit runs a runner, by its file, its label and what it starts. */
export function isRunnerUnit({file, serviceUnit}: Facts): boolean {
  if (!serviceUnit) return false
  const {label, environment, values} = serviceUnit
  return [
    file.path,
    label?.text ?? '',
    ...environment.map(({name}: NamedValue) => name.text),
    ...values.map(({text}: MappedText) => text)
  ].some(text => runnerWords.test(text))
}

/** Whether a script sets up a runner. */
export function setsUpRunner(text: string): boolean {
  return /\bconfig\.(?:sh|cmd)\b|\brun(?:svc|service)\.sh\b|\bsvc\.sh\b|actions-runner|vsts-agent|\bAZP_URL\b|gitlab-runner\s{1,5}register/i.test(
    text
  )
}
