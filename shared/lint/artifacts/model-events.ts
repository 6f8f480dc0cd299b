import type {Facts, ScriptBlock} from '../facts/facts.js'
import type {Job, Step} from '../facts/pipeline.js'
import type {ShellCommand} from '../languages/shell.js'
import {programOf, wordsFromProgram} from '../pipelines/minting.js'
import {runningSteps} from '../pipelines/walk.js'
import type {SourceFile} from '../source.js'
import {type Download, manifestFetch} from './manifest-fetch.js'
import {isModelCheck, isVerifyStep} from './model-check.js'
import {type ModelFetch, modelFetch, pythonFetches, uploadedModel} from './model-fetch.js'
import {modelName} from './model-name.js'

/** What a command or step does to models. */
type Event =
  | {readonly kind: 'fetch'; readonly fetch: ModelFetch; readonly command?: ShellCommand}
  | {readonly kind: 'manifest'; readonly manifest: Download; readonly command: ShellCommand}
  | {readonly kind: 'check'; readonly command?: ShellCommand}
  /** A program is given the file of a model. */
  | {readonly kind: 'use'; readonly names: readonly string[]}

/** The same, where it stands: a job runs steps of other files, too. */
export type ModelEvent = Event & {
  readonly file: SourceFile
  readonly script?: ScriptBlock
  readonly step?: Step
  /** The steps that draw in the action or template in which it stands. */
  readonly through?: readonly Step[]
}

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
  return runningSteps(job).flatMap(({step, file, through}): ModelEvent[] => {
    const where = {step, through: through.flatMap(include => include.step ?? [])}
    if (isVerifyStep(step)) return [{kind: 'check', file, ...where}]
    const events = step.script ? eventsOfScript(step.script, file) : []
    return events.map(event => ({...event, ...where}))
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
  if (isModelCheck(command)) return [{kind: 'check', command}]
  const manifest = manifestFetch(command)
  if (manifest) return [{kind: 'manifest', manifest, command}]
  const fetch = modelFetch(command)
  if (fetch) return [{kind: 'fetch', fetch, command}]
  const isPython = /^python[\d.]*$/.test(programOf(command))
  const documents = command.redirects.flatMap(({document}) => (document ? [document] : []))
  const fetches = isPython
    ? [...command.words, ...documents].flatMap(({text}) => pythonFetches(text))
    : []
  return [...fetches.map((fetch): Event => ({kind: 'fetch', fetch})), ...useIn(command)]
}

/** Programs that move a file about, or only look at its outside. */
const harmless =
  /^(?:\[|basename|cd|chmod|chown|cp|dirname|du|echo|file|find|gunzip|head|install|ls|mkdir|mv|printf|rm|shasum|sha\w*sum|b\dsum|md5sum|stat|tar|test|touch|unzip|wc|xz|zstd)$/

function useIn(command: ShellCommand): Event[] {
  if (harmless.test(programOf(command)) || uploadedModel(command) !== undefined) return []
  const names = wordsFromProgram(command)
    .slice(1)
    .flatMap(({text}) => modelName(text.text) ?? [])
  return names.length > 0 ? [{kind: 'use', names}] : []
}
