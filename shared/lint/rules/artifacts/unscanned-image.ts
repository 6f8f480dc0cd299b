import {imagePushes} from '../../artifacts/image-pushes.js'
import type {Rule} from '../../rule.js'

/** An image that a job pushes although nothing scanned it before and nothing signs it. */
export const unscannedImage: Rule = {
  id: 'unscanned-image',
  severity: 'note',
  check({pipeline}, report) {
    if (!pipeline || pipeline.kind === 'action' || pipeline.kind === 'template') return
    for (const {job, range, by, isScanned, isSigned, isOpen} of imagePushes(pipeline)) {
      // What a called workflow does is not known, and proves nothing.
      if (isScanned || isSigned || isOpen) continue
      report({
        range,
        message: `${by} pushes an image that no step scans first and no step signs`,
        help: 'Build it, scan it, push it, and sign the digest that was pushed.',
        subject: `${job.id} ${by}`
      })
    }
  }
}
