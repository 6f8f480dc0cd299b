import type {Control} from '../control.js'
import {imageScans} from '../pipelines/image-checks.js'

export const imageScansControl: Control = {
  id: 'ai-11',
  title: 'Images are scanned before they are pushed',
  subject: 'pipelines',
  fails: [{rule: 'unscanned-image'}],
  links: [{wanted: 'no pipeline in this repository pushes images', inDocument: imageScans}],
  proof: 'Every job that pushes an image scans before the push.',
  fix: 'Build the image, scan it and fail at severe findings, then push it.'
}
