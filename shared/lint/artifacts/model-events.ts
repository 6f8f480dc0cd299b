import type {Facts, ScriptBlock} from '../facts/facts.js'
import type {Job} from '../facts/pipeline.js'
import type {ShellCommand} from '../languages/shell.js'
import {programOf} from '../pipelines/minting.js'
import {runningSteps} from '../pipelines/walk.js'
import type {SourceFile} from '../source.js'
import {type Download, manifestFetch} from './manifest-fetch.js'
import {isModelCheck, isVerifyStep} from './model-check.js'
import {type ModelFetch, modelFetch, pythonFetches, uploadedModel} from './model-fetch.js'

/** What a command or step does to models. */
type Event =
  | {readonly kind: 'fetch'; readonly fetch: ModelFetch; readonly command?: ShellCommand}
  | {readonly kind: 'manifest'; readonly manifest: Download; readonly command: ShellCommand}
  | {readonly kind: 'check'}

/** The same, where it stands: a job runs steps of other files, too. */
export type ModelEvent = Event & {readonly file: SourceFile; readonly script?: ScriptBlock}

/** What happens to models, in the order in which it happens: a list for each job, one for a script. */
export function modelEvents({pipeline, scripts, file}: Facts): ModelEvent[][] {
  if (pipeline) return pipeline.jobs.map(eventsOfJob)
  return [scripts.flatMap(script => eventsOfScript(script, file))]
}

/** Names of the models that jobs of a pipeline put where others can fetch them. */
export function modelsMadeHere({pipeline}: Facts): ReadonlySet<string> {
  return new Set(
    (pipeline?.jobs ?? []).flatMap(({steps}) =>
      steps.flatMap(({script}) =>
        (script?.commands?.commands ?? []).flatMap(command => uploadedModel(command) ?? [])
      )
    )
  )
}

function eventsOfJob(job: Job): ModelEvent[] {
  return runningSteps(job).flatMap(({step, file}): ModelEvent[] => {
    if (isVerifyStep(step)) return [{kind: 'check', file}]
    return step.script ? eventsOfScript(step.script, file) : []
  })
}

function eventsOfScript(script: ScriptBlock, file: SourceFile): ModelEvent[] {
  const events: Event[] =
    script.shell === 'python'
      ? pythonFetches(script.text).map(fetch => ({kind: 'fetch', fetch}))
      : (script.commands?.commands ?? []).flatMap(eventsOfCommand)
  return events.map(event => ({...event, file, script}))
}

function eventsOfCommand(command: ShellCommand): Event[] {
  if (isModelCheck(command)) return [{kind: 'check'}]
  const manifest = manifestFetch(command)
  if (manifest) return [{kind: 'manifest', manifest, command}]
  const fetch = modelFetch(command)
  if (fetch) return [{kind: 'fetch', fetch, command}]
  if (!/^python[\d.]*$/.test(programOf(command))) return []
  const documents = command.redirects.flatMap(({document}) => (document ? [document] : []))
  return [...command.words, ...documents]
    .flatMap(({text}) => pythonFetches(text))
    .map(fetch => ({kind: 'fetch', fetch}))
}
