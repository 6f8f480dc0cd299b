/** Images that pipelines push: whether a scan of the same image certainly stands before the push. */
import type {Job, Pipeline, Step} from '../facts/pipeline.js'
import {holdsAfterFailure, isAlways, whyNotStopping} from '../pipelines/gates.js'
import {systemOf} from '../pipelines/systems.js'
import {runningSteps} from '../pipelines/walk.js'
import type {Range, SourceFile} from '../source.js'
import {isSameImage, repositoryOf} from './image-name.js'
import {type ImageEvent, imageEvents, type PushEvent} from './image-push.js'

/** One push of images. */
export interface GatedPush {
  readonly job: Job
  readonly file: SourceFile
  readonly range: Range
  /** What scans the image before, and holds the push back. */
  readonly scannedBy?: string
  /** Why no scan certainly holds it back: a clause. */
  readonly doubt?: string
  /** Why nothing certainly signs it: a clause. */
  readonly unsigned?: string
}

/** An event with the steps through which it is reached: those that draw in an action or template. */
interface Reached {
  readonly event: ImageEvent
  readonly file: SourceFile
  readonly through: readonly Step[]
}

type Scan = Extract<ImageEvent, {kind: 'scan'}>

/** Every push of a pipeline, in the order of its jobs. */
export function gatedPushes(pipeline: Pipeline): GatedPush[] {
  const {jobsBefore} = systemOf(pipeline)
  return pipeline.jobs.flatMap(job => {
    const own = eventsOf(job)
    // In the order of the pipeline: what is needed stands first.
    const needed = new Set(jobsBefore(job))
    const earlier = pipeline.jobs.filter(other => needed.has(other)).flatMap(eventsOf)
    return own.flatMap((reached, index): GatedPush[] => {
      const {event, file} = reached
      if (event.kind !== 'push') return []
      const before = [...earlier, ...own.slice(0, index)]
      const later = pipeline.jobs.filter(other => jobsBefore(other).includes(job))
      const unsigned = whyUnsigned(event, reached, [...own, ...later.flatMap(eventsOf)], before)
      return [
        {
          ...{job, file, range: event.range, ...judge(event, reached, before)},
          ...(unsigned !== undefined && {unsigned})
        }
      ]
    })
  })
}

function eventsOf(job: Job): Reached[] {
  return runningSteps(job).flatMap(({step, file, through}) =>
    imageEvents([step]).map(event => ({
      event,
      file,
      through: through.flatMap(include => include.step ?? [])
    }))
  )
}

function judge(
  push: PushEvent,
  own: Reached,
  before: readonly Reached[]
): Pick<GatedPush, 'scannedBy' | 'doubt'> {
  const scans = before.filter(({event}) => event.kind === 'scan')
  if (scans.length === 0) return {doubt: 'it is not known here that it scans before the push'}
  if (push.images.length === 0) {
    return {doubt: `which image ${push.by} pushes is not known here`}
  }
  let scannedBy: string | undefined
  for (const image of push.images) {
    const found = scanOf(image, push, own, before, scans)
    if ('doubt' in found) return found
    scannedBy ??= found.by
  }
  return scannedBy === undefined ? {} : {scannedBy}
}

/** The scan that holds back the push of one image, or why none does. */
function scanOf(
  image: string,
  push: PushEvent,
  own: Reached,
  before: readonly Reached[],
  scans: readonly Reached[]
): {readonly by: string} | {readonly doubt: string} {
  const names = namesOf(image, before)
  const isOf = (name: string) =>
    names.some(each => isSameImage(name, each) || (push.allTags && isSameRepository(name, each)))
  const last = scans.findLast(({event}) => (event as Scan).scan.names.some(isOf))
  if (!last) {
    const {scan} = scans.at(-1)!.event as Scan
    return {doubt: `${scan.by} scans another image than the one that is pushed`}
  }
  const {scan} = last.event as Scan
  const doubt = whyNotHolding(last, own) ?? whyBuiltAnew(names, last, before)
  return doubt === undefined ? {by: scan.by} : {doubt: `${scan.by}: ${doubt}`}
}

/** All names that an image has before it is pushed: by tags, and by builds of the same recipe. */
function namesOf(image: string, before: readonly Reached[]): string[] {
  const names = new Set([image])
  let size = 0
  // Each name may lead to another one; there are few.
  while (size < names.size && names.size < mostNames) {
    size = names.size
    const isOne = (name: string) => [...names].some(each => isSameImage(each, name))
    const recipes = new Set(
      before.flatMap(({event}) =>
        event.kind === 'build' && event.images.some(isOne) ? event.recipe : []
      )
    )
    for (const {event} of before) {
      if (event.kind === 'name' && isOne(event.to)) names.add(event.from)
      if (event.kind === 'name' && isOne(event.from)) names.add(event.to)
      if (event.kind === 'build' && recipes.has(event.recipe)) {
        for (const name of event.images) names.add(name)
      }
    }
  }
  return [...names]
}

const mostNames = 100

/** A task names the repository alone: `*` stands for its registry. */
function isSameRepository(one: string, other: string): boolean {
  const [first, second] = [repositoryOf(one), repositoryOf(other)]
  if (!second.startsWith('*/')) return first === second
  return first === second.slice(2) || first.endsWith(second.slice(1))
}

/** Why no signature of what is pushed certainly follows: a clause. */
function whyUnsigned(
  push: PushEvent,
  own: Reached,
  events: readonly Reached[],
  before: readonly Reached[]
): string | undefined {
  const unknown = 'it is not known here that it signs what is pushed'
  const images = push.images.flatMap(image => namesOf(image, before))
  let doubt: string | undefined
  for (const reached of events) {
    const {event} = reached
    if (event.kind !== 'signature') continue
    const isOfPush = event.names.some(
      name => isOutput(name) || images.some(image => isSameRepository(name, image))
    )
    const why = isOfPush
      ? (whyNotRun(reached, own) ?? whyNotStopping(event.step, event.script, event.command))
      : 'signs something else'
    if (why === undefined) return undefined
    doubt ??= `the signature: ${why}`
  }
  return doubt ?? unknown
}

/** What a step of the run has made, such as the digest that was pushed. */
const isOutput = (name: string): boolean => /\b(?:steps|needs)\.[\w.-]+/.test(name)

/** Why a scan or signature may not run where the push does: a clause. */
function whyNotRun({event, through}: Reached, push: Reached): string | undefined {
  const pushing = [...push.through, push.event.step]
  const given = new Set(pushing.flatMap(({condition}) => condition?.text.trim() ?? []))
  for (const each of [...through, event.step]) {
    const {condition} = each
    const isOpen = condition && !isAlways(condition) && !given.has(condition.text.trim())
    if (each.mayBeDisabled || each.mayBeLeftOut || isOpen) return 'runs under a condition only'
    if (each.mayGoOn) return 'a failure of the step is ignored'
  }
  const [own, pushed] = [jobOf(event.step, through), jobOf(push.event.step, push.through)]
  if (own === pushed) return undefined
  if (own.mayGoOn) return 'a failure of its job is ignored'
  return own.mayBeLeftOut ? 'runs under a condition only' : undefined
}

/** The job in which a step runs, also one that stands in an action or template. */
function jobOf(step: Step, through: readonly Step[]): Job {
  return (through[0] ?? step).job
}

/** Why a failure of a scan does not keep a push from happening: a clause. */
function whyNotHolding(scan: Reached, push: Reached): string | undefined {
  const {step, scan: what, script} = scan.event as Scan
  if (what.softly !== undefined) return what.softly
  const open = whyNotRun(scan, push)
  if (open !== undefined) return open
  const lost = whyNotStopping(step, script, what.command)
  if (lost !== undefined && !(step === push.event.step && isInList(what, script, push))) return lost
  const own = jobOf(push.event.step, push.through)
  if (jobOf(step, scan.through) !== own) {
    return holdsAfterFailure(own.condition)
      ? 'the job that pushes runs although it failed'
      : undefined
  }
  const pushing = [...push.through, push.event.step]
  return pushing.some(({condition}) => holdsAfterFailure(condition))
    ? 'the push happens although it failed'
    : undefined
}

/** Whether the push stands in the same list behind `&&`: it is left out where the scan fails. */
function isInList({command}: Scan['scan'], script: Scan['script'], {event}: Reached): boolean {
  if (event.kind !== 'push' || command?.unheeded !== 'in-list' || !script) return false
  const {text} = script
  const between = text.file.text.slice(command.range.end, event.range.start)
  return /^[ \t\\\r\n]*&&[^;\n|]*$/.test(
    between.replace(/\\\r?\n/g, ' ').replace(/&&\s*\n/g, '&& ')
  )
}

/** Why what is pushed may be built again after the scan: a clause. */
function whyBuiltAnew(
  names: readonly string[],
  scan: Reached,
  before: readonly Reached[]
): string | undefined {
  const at = before.indexOf(scan)
  const isOne = (name: string) => names.some(each => isSameImage(each, name))
  const builds = (events: readonly Reached[]) =>
    events.flatMap(({event}) =>
      event.kind === 'build' && event.images.some(isOne) ? event.recipe : []
    )
  const known = new Set(builds(before.slice(0, at)))
  return builds(before.slice(at + 1)).some(recipe => !known.has(recipe))
    ? 'the image is built again after it'
    : undefined
}
