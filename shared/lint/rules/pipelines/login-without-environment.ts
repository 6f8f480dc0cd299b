import type {Job} from '../../facts/pipeline.js'
import {type CloudLogin, cloudLogin} from '../../pipelines/cloud-login.js'
import {comesFromProduction, namesOtherPlace, namesProduction} from '../../pipelines/production.js'
import {systemOf} from '../../pipelines/systems.js'
import {type RunningStep, runningSteps} from '../../pipelines/walk.js'
import type {Rule} from '../../rule.js'

/** A job that gets the identity of production, and that no environment holds back. */
export const loginWithoutEnvironment: Rule = {
  id: 'login-without-environment',
  severity: 'note',
  confidence: 'medium',
  check({pipeline}, report) {
    if (!pipeline || pipeline.kind === 'action') return
    for (const job of pipeline.jobs) {
      if (job.kind === 'steps' || job.call || job.environment || waitsForEnvironment(job)) continue
      if (mayBeIncluded(job)) continue
      const logins = runningSteps(job).flatMap(running => {
        const login = cloudLogin(running.step)
        return login ? [{...running, login}] : []
      })
      const found = logins.flatMap(each => {
        const evidence = productionIn(each) ?? productionAround(job)
        return evidence ? [{...each, evidence}] : []
      })[0]
      if (!found) continue
      const {login, evidence, file} = found
      report({
        range: job.idRange,
        message: `${job.id === '' ? 'the job' : `job '${job.id}'`} logs in to ${login.cloud} for production, as ${evidence} says, without an environment: no reviewer or branch rule protects it`,
        help: systemOf(pipeline).advice.holdBack,
        subject: job.id,
        related: [{message: `logs in to ${login.cloud} here`, file, range: login.range}]
      })
    }
  }
}

/** A bare list of steps of Azure Pipelines may be a template, whose steps run in the job that includes it. */
function mayBeIncluded({id, name, pipeline: {triggers, jobs}}: Job): boolean {
  return id === '' && !name && jobs.length === 1 && triggers.length === 0
}

/** What the log-in itself says of production: its inputs, those of what draws it in, and its name. */
function productionIn({
  step,
  through,
  login
}: RunningStep & {login: CloudLogin}): string | undefined {
  const says = login.says.find(({value}) => comesFromProduction(value))
  if (says) return `its ${says.what}`
  const steps = [step, ...through.flatMap(include => include.step ?? [])]
  const inputs = through.flatMap(include => include.inputs)
  const input = inputs.find(comesFromProduction)
  if (input) return `the input ${input.name.text}`
  return steps.some(({name}) => name && namesProduction(name.text)) ? 'its name' : undefined
}

/** What the names around the step say of production, the nearest first. */
function productionAround(job: Job): string | undefined {
  const {pipeline, stage = []} = job
  const says = (...names: readonly (string | undefined)[]) =>
    names.some(name => name !== undefined && namesProduction(name))
  if (says(job.id, job.name?.text)) return 'the name of the job'
  if (says(...stage)) return 'the name of the stage'
  if (says(pipeline.name?.text)) return 'the name of the workflow'
  const path = pipeline.file.path
  return says(path.slice(path.lastIndexOf('/') + 1)) ? 'the name of the file' : undefined
}

/**
 * True for a job that runs after one with an environment: the approval may be there, unless that is
 * the environment of another place. A called workflow may have one.
 */
function waitsForEnvironment(job: Job): boolean {
  return systemOf(job.pipeline)
    .jobsBefore(job)
    .some(({environment, call}) => call || (environment && !namesOtherPlace(environment.text)))
}
