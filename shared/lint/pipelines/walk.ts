import type {Include, Job, NamedInputs, Pipeline, Step} from '../facts/pipeline.js'
import type {SourceFile} from '../source.js'
import {expressionsOfStep} from './authority.js'
import {untrustedInput} from './untrusted-input.js'

/** A step that runs in a job, in the job's own file or in an action or template that it draws in. */
export interface RunningStep {
  readonly step: Step
  /** The job that it runs in. */
  readonly job: Job
  readonly file: SourceFile
  /** Untrusted inputs that reach it. */
  readonly given: NamedInputs
  /** How it is reached; empty for the job's own steps. */
  readonly through: readonly Include[]
}

const maxDepth = 8
const maxRunning = 5_000

/** All steps that run in a job, those of local actions and step templates included. */
export function runningSteps(job: Job): readonly RunningStep[] {
  const known = running.get(job)
  if (known) return known
  const found: RunningStep[] = []
  collect(job, job, new Map(), [], found)
  running.set(job, found)
  return found
}

const running = new WeakMap<Job, readonly RunningStep[]>()

function collect(
  from: Job,
  job: Job,
  given: NamedInputs,
  through: readonly Include[],
  found: RunningStep[]
): void {
  const {file, includes} = from.pipeline
  const follow = (include: Include): void => {
    const {target} = include
    if (!target || through.length >= maxDepth) return
    if (target === job.pipeline || through.some(earlier => earlier.target === target)) return
    for (const inner of target.jobs) {
      if (inner.kind !== 'steps') continue
      collect(inner, job, handedOver(include, given), [...through, include], found)
    }
  }
  const byStep = new Map<Step, Include>()
  for (const include of includes) {
    if (include.job === from && include.step && include.kind !== 'workflow') {
      byStep.set(include.step, include)
    }
  }
  for (const step of from.steps) {
    if (found.length >= maxRunning) return
    found.push({step, job, file, given, through})
    const include = byStep.get(step)
    byStep.delete(step)
    if (include) follow(include)
  }
  for (const include of byStep.values()) follow(include)
}

/** Inputs of an included document whose values hold a stranger's text. */
function handedOver(include: Include, given: NamedInputs): NamedInputs {
  const inputs = new Map<string, {source: string; needsPush?: boolean}>()
  if (!include.step) return inputs
  for (const use of expressionsOfStep(include.step)) {
    if (use.name === undefined || (use.place !== 'input' && use.place !== 'call-input')) continue
    const found = untrustedInput(use, given)
    if (found) inputs.set(use.name.toLowerCase(), found)
  }
  return inputs
}

/** What a document includes at a step: the local action itself. */
export function includeAt(pipeline: Pipeline, step: Step): Include | undefined {
  return pipeline.includes.find(include => include.step === step)
}
