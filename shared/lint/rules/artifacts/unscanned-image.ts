import {imageEvents, isElsewhere} from '../../artifacts/image-push.js'
import type {Job} from '../../facts/pipeline.js'
import {systemOf} from '../../pipelines/systems.js'
import {runningSteps} from '../../pipelines/walk.js'
import type {Rule} from '../../rule.js'

/** An image that a job pushes although nothing scanned it before and nothing signs it. */
export const unscannedImage: Rule = {
  id: 'unscanned-image',
  severity: 'note',
  check({pipeline}, report) {
    if (!pipeline || pipeline.kind === 'action' || pipeline.kind === 'template') return
    const {jobs} = pipeline
    const {jobsBefore} = systemOf(pipeline)
    for (const job of jobs) {
      const events = eventsOf(job)
      const at = events.findIndex(({kind}) => kind === 'push')
      const push = events[at]
      if (push?.kind !== 'push') continue
      const earlier = jobsBefore(job)
      const later = jobs.filter(other => jobsBefore(other).includes(job))
      // What a called workflow does is not known, and proves nothing.
      if ([...earlier, ...later].some(isElsewhere)) continue
      const isScanned =
        events.slice(0, at).some(({kind}) => kind === 'scan') ||
        earlier.some(other => eventsOf(other).some(({kind}) => kind === 'scan'))
      const isSigned = [job, ...later].some(other =>
        eventsOf(other).some(({kind}) => kind === 'signature')
      )
      if (isScanned || isSigned) continue
      report({
        range: push.range,
        message: `${push.by} pushes an image that no step scans first and no step signs`,
        help: 'Build it, scan it, push it, and sign the digest that was pushed.',
        subject: `${job.id} ${push.by}`
      })
    }
  }
}

function eventsOf(job: Job) {
  // A push inside of a local action or template has no place in this file.
  const own = job.pipeline.file
  const steps = runningSteps(job).filter(({file}) => file === own)
  const drawnIn = runningSteps(job).filter(({file}) => file !== own)
  const others = imageEvents(drawnIn.map(({step}) => step)).filter(({kind}) => kind !== 'push')
  return [...others, ...imageEvents(steps.map(({step}) => step))]
}
