import type {ExpressionUse, Job, Pipeline, Variable} from '../../facts/pipeline.js'
import {
  authorityOf,
  describeAuthority,
  expressionsOfStep,
  holdsAuthority
} from '../../pipelines/authority.js'
import {passThroughEnvironment} from '../../pipelines/environment-edit.js'
import {
  type StrangerInFile,
  strangersInEnvironmentFiles
} from '../../pipelines/environment-files.js'
import {untrustedInput} from '../../pipelines/untrusted-input.js'
import {runningSteps} from '../../pipelines/walk.js'
import type {Problem, Rule} from '../../rule.js'

/** A stranger's text that becomes part of a script. */
export const scriptInjection: Rule = {
  id: 'script-injection',
  severity: 'error',
  check({pipeline}, report) {
    if (!pipeline) return
    for (const problem of insecureCommands(pipeline, pipeline.variables)) report(problem)
    for (const job of pipeline.jobs) {
      for (const problem of insecureCommands(pipeline, job.variables)) report(problem)
      for (const {variables} of job.steps)
        for (const problem of insecureCommands(pipeline, variables)) report(problem)
      for (const {step, file, given, through} of runningSteps(job)) {
        for (const stranger of strangersInEnvironmentFiles(step)) {
          report({...inEnvironmentFile(stranger, job), file})
        }
        for (const use of expressionsOfStep(step)) {
          if (use.place !== 'script' && use.place !== 'code-input') continue
          const found = untrustedInput(use, given) ?? queueTimeParameter(use, pipeline)
          if (!found) continue
          const authority = authorityOf(job)
          const held = holdsAuthority(authority)
          const edits = passThroughEnvironment(use, environmentName(use))
          const queued = 'queued' in found
          const pushed = 'needsPush' in found && found.needsPush
          report({
            range: use.range,
            file,
            severity: queued ? 'note' : held && !pushed ? 'error' : 'warning',
            message: queued
              ? `parameter ${found.source} becomes part of the script: anyone who queues a run can put commands in`
              : `${found.source} becomes part of the script, so that anyone who chooses it runs commands${held ? ` in a job that holds ${describeAuthority(authority)}` : ''}`,
            ...(pushed ? {confidence: 'medium' as const} : {}),
            help: 'Pass it through env and use the quoted variable.',
            subject: `${step.job.id} ${found.source}`,
            related: through.map(({text, from}) => ({
              message: `runs in job '${job.id}'`,
              file: from.file,
              range: text.range()
            })),
            ...(edits
              ? {fix: {description: 'pass the value through the environment of the step', edits}}
              : {})
          })
        }
      }
    }
  }
}

/**
 * The switch that lets anything that is printed set variables and the search path again.
 * Source: GitHub, "Deprecating set-env and add-path commands" (CVE-2020-15228).
 */
function insecureCommands({system}: Pipeline, variables: readonly Variable[]): Problem[] {
  if (system !== 'github') return []
  return variables
    .filter(({name}) => name.text === 'ACTIONS_ALLOW_UNSECURE_COMMANDS')
    .filter(({value}) => value.text.trim().toLowerCase() === 'true')
    .map(({value}) => ({
      range: value.range(),
      severity: 'warning',
      message:
        'what a step prints may set variables and the search path of later steps: anyone who gets text into a log can run commands',
      help: 'Remove the variable, and write to GITHUB_ENV and GITHUB_PATH in place of set-env and add-path.',
      subject: 'ACTIONS_ALLOW_UNSECURE_COMMANDS'
    }))
}

/** A stranger's text in what the runner reads variables and the search path from. */
function inEnvironmentFile({source, file, range}: StrangerInFile, job: Job): Problem {
  const authority = authorityOf(job)
  const held = holdsAuthority(authority)
  const what = file === 'GITHUB_ENV' ? 'variables' : 'the folders in which programs are found'
  return {
    range,
    severity: held ? 'error' : 'warning',
    message: `${source} is written to ${file}, so that anyone who chooses it sets ${what} for later steps${held ? ` of a job that holds ${describeAuthority(authority)}` : ''}`,
    help:
      file === 'GITHUB_ENV'
        ? 'Pass the value on as an output of the step, with a random delimiter when it has several lines.'
        : 'Write fixed paths only.',
    subject: `${job.id} ${file} ${source}`
  }
}

/**
 * A parameter of a pipeline (not of a template) that takes any text. Only people who may queue runs
 * choose it, which is less than a stranger and more than a reviewer.
 */
function queueTimeParameter(
  {reads, syntax}: ExpressionUse,
  pipeline: Pipeline
): {source: string; queued: true} | undefined {
  if (syntax !== 'template' || pipeline.kind !== 'pipeline') return undefined
  for (const {path, flows} of reads) {
    if (!flows || path[0] !== 'parameters' || path.length !== 2) continue
    const parameter = pipeline.parameters.find(({name}) => name.toLowerCase() === path[1])
    if (parameter?.type === 'string' && !parameter.limited) {
      return {source: parameter.name, queued: true}
    }
  }
  return undefined
}

/** A variable's name for a value: the last words of its path. */
function environmentName({reads}: ExpressionUse): string {
  const path = reads[0]?.path ?? []
  const words = path.flatMap(part => (/^[*?\d]+$/.test(part) ? [] : part.split('.')))
  return words.slice(-2).join('_').toUpperCase()
}
