/** Images that pipelines push: scanned before, and signed after. */
import {type ImagePush, imagePushes} from '../../lint/artifacts/image-pushes.js'
import type {Facts} from '../../lint/facts/facts.js'
import type {Verdict} from '../../lint/governance/verdict.js'

/** A verdict for each job that pushes images: it scans them before. */
export function imageScans(facts: Facts): Verdict[] {
  return verdictsOf(facts, ({isScanned}) => isScanned, 'scans before the push')
}

/** A verdict for each job that pushes images: they are signed. */
export function imageSignatures(facts: Facts): Verdict[] {
  return verdictsOf(facts, ({isSigned}) => isSigned, 'signs what is pushed')
}

function verdictsOf(
  {pipeline, file}: Facts,
  isDone: (push: ImagePush) => boolean,
  because: string
): Verdict[] {
  if (!pipeline || pipeline.kind === 'action' || pipeline.kind === 'template') return []
  return imagePushes(pipeline).map((push): Verdict => {
    const at = {file, range: push.range}
    const of = {file, range: push.job.range}
    const label = push.job.id === '' ? 'a job' : `job '${push.job.id}'`
    return isDone(push)
      ? {at, of, label, state: 'pass', because}
      : {at, of, label, state: 'not-proven', because: `it is not known here that it ${because}`}
  })
}
