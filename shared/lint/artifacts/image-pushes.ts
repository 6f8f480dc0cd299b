import type {Job, Pipeline} from '../facts/pipeline.js'
import {systemOf} from '../pipelines/systems.js'
import {runningSteps} from '../pipelines/walk.js'
import type {Range} from '../source.js'
import {type ImageEvent, imageEvents, isElsewhere} from './image-push.js'

/** The first push of images of a job, and what is done to them around it. */
export interface ImagePush {
  readonly job: Job
  readonly range: Range
  /** What pushes, for messages. */
  readonly by: string
  readonly isScanned: boolean
  readonly isSigned: boolean
  /** A job before or after it is written somewhere that was not read. */
  readonly isOpen: boolean
}

/** The pushes of a pipeline: for each job that pushes its first one. */
export function imagePushes(pipeline: Pipeline): ImagePush[] {
  const {jobs} = pipeline
  const {jobsBefore} = systemOf(pipeline)
  return jobs.flatMap(job => {
    const events = eventsOf(job)
    const at = events.findIndex(event => event.kind === 'push' && !event.isUnclear)
    const push = events[at]
    if (push?.kind !== 'push') return []
    const earlier = jobsBefore(job)
    const later = jobs.filter(other => jobsBefore(other).includes(job))
    const isScanned =
      events.slice(0, at).some(({kind}) => kind === 'scan') ||
      earlier.some(other => eventsOf(other).some(({kind}) => kind === 'scan'))
    const isSigned = [job, ...later].some(other =>
      eventsOf(other).some(({kind}) => kind === 'signature')
    )
    const isOpen = [...earlier, ...later].some(isElsewhere)
    return [{job, range: push.range, by: push.by, isScanned, isSigned, isOpen}]
  })
}

function eventsOf(job: Job): ImageEvent[] {
  // A push inside of a local action or template has no place in this file.
  const own = job.pipeline.file
  const steps = runningSteps(job).filter(({file}) => file === own)
  const drawnIn = runningSteps(job).filter(({file}) => file !== own)
  const others = imageEvents(drawnIn.map(({step}) => step)).filter(({kind}) => kind !== 'push')
  return [...others, ...imageEvents(steps.map(({step}) => step))]
}
