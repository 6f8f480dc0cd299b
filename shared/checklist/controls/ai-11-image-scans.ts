import type {Control} from '../control.js'
import {imageScans} from '../pipelines/image-checks.js'

export const imageScansControl: Control = {
  id: 'ai-11',
  title: 'Images are scanned before they are pushed',
  subject: 'pipelines',
  fails: [{rule: 'unscanned-image'}],
  links: [{wanted: 'no pipeline in this repository pushes images', inDocument: imageScans}],
  proof:
    'Before every push of an image, a scanner that fails at severe findings scans that image, and its failure keeps the push from happening.',
  fix: 'Build the image, scan it and fail at severe findings, then push it.'
}
