/** Images that pipelines push: scanned before, and signed after. */
import {gatedPushes} from '../../lint/artifacts/image-gates.js'
import type {Facts} from '../../lint/facts/facts.js'
import type {Job, Pipeline} from '../../lint/facts/pipeline.js'
import type {Verdict} from '../../lint/governance/verdict.js'

/** A verdict for each push of images: a scan of the same image holds it back. */
export function imageScans({pipeline}: Facts): Verdict[] {
  if (!pipeline || !isRun(pipeline)) return []
  return gatedPushes(pipeline).map(({job, file, range, scannedBy, doubt}): Verdict => {
    const at = {file, range}
    const verdict = {at, of: at, label: labelOf(job)}
    if (doubt !== undefined || scannedBy === undefined) {
      const because = doubt ?? 'it is not known here that it scans before the push'
      return {...verdict, state: 'not-proven', because}
    }
    const because = `${scannedBy} scans the image before the push, and stops the job at what it finds`
    return {...verdict, state: 'pass', because}
  })
}

/** A verdict for each push of images: what is pushed is signed. */
export function imageSignatures({pipeline}: Facts): Verdict[] {
  if (!pipeline || !isRun(pipeline)) return []
  return gatedPushes(pipeline).map(({job, file, range, unsigned}): Verdict => {
    const at = {file, range}
    const verdict = {at, of: at, label: labelOf(job)}
    return unsigned === undefined
      ? {...verdict, state: 'pass', because: 'signs what is pushed'}
      : {...verdict, state: 'not-proven', because: unsigned}
  })
}

function isRun({kind}: Pipeline): boolean {
  return kind !== 'action' && kind !== 'template'
}

function labelOf({id}: Job): string {
  return id === '' ? 'a job' : `job '${id}'`
}
