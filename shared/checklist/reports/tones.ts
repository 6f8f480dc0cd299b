import type {Tone} from '../../page/parts.js'
import type {ControlVerdict} from '../checklist-report.js'

/** The color of a verdict on a page. */
export const verdictTones: Readonly<Record<ControlVerdict, Tone>> = {
  FAIL: 'bad',
  NOT_PROVEN: 'unsure',
  OUT_OF_REPO: 'outside',
  PASS: 'good'
}
