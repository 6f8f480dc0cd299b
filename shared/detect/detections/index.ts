import type {Detection} from '../detection.js'
import {callAfterDeparture} from './call-after-departure.js'
import {deniedThenAllowed} from './denied-then-allowed.js'
import {gapInLog} from './gap-in-log.js'
import {gatewayAndClientDiffer} from './gateway-and-client-differ.js'
import {highVolumeFiles} from './high-volume-files.js'
import {newCallerForTool} from './new-caller-for-tool.js'
import {offHoursWrite} from './off-hours-write.js'
import {openRecord} from './open-record.js'
import {rateLimitProbing} from './rate-limit-probing.js'
import {repeatedDenials} from './repeated-denials.js'
import {secretsByPerson} from './secrets-by-person.js'

/** Every detection, in the order of the documentation. */
export const detections: readonly Detection[] = [
  offHoursWrite,
  highVolumeFiles,
  repeatedDenials,
  callAfterDeparture,
  secretsByPerson,
  deniedThenAllowed,
  newCallerForTool,
  rateLimitProbing,
  openRecord,
  gapInLog,
  gatewayAndClientDiffer
]
