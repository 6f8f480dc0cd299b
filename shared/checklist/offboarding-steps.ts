/** Steps of an offboarding checklist, by the words that they are written in. */
import type {Verdict} from '../lint/governance/verdict.js'
import {SourceFile} from '../lint/source.js'
import type {Document} from './control.js'

const leaving =
  /\boff-?\s?board|\b(?:leavers?|departing|departures?)\b|\bleaves? (?:the )?(?:company|organi[sz]ation|firm|team)/i
/** A step of a list: `- [ ] …`, `* …`, `1. …`. */
const step = /^[ \t]{0,12}(?:[-*+]|\d{1,3}[.)])[ \t]/
const heading = /^(?:#{1,6}|={1,6})[ \t](.*)$/

/** A step that says what is not done. */
const isDenied = (text: string): boolean =>
  /\b(?:do not|don't|does not|doesn't|never|no need to|not (?:needed|required|necessary)|skip)\b/i.test(
    text
  )

const revokesConsent = (text: string): boolean =>
  /\bconsents?\b|oauth2PermissionGrants/i.test(text) &&
  /\b(?:revok\w{1,4}|remov\w{1,4}|delet\w{1,4}|withdraw\w{0,4}|end|cancel\w{0,4})\b/i.test(text)
const checksRunners = (text: string): boolean =>
  /\brunners?\b|\bbuild agents?\b/i.test(text) &&
  /\b(?:tokens?|credentials?|secrets?|keys?|PATs?|environment variables?)\b/i.test(text) &&
  /\b(?:verif\w{1,4}|check\w{0,3}|scan\w{0,4}|audit\w{0,3}|inspect\w{0,3}|search\w{0,3}|remov\w{1,4}|delet\w{1,4}|clear\w{0,3}|rotat\w{1,4}|revok\w{1,4})\b/i.test(
    text
  )

/**
 * A verdict for each of the two steps of the first checklist that has both, each as a step of its
 * own: a line that names everything at once only says what a checklist should hold.
 */
export function offboardingSteps(documents: readonly Document[]): Verdict[] {
  for (const {path, text} of documents) {
    if (!leaving.test(text) && !leaving.test(path)) continue
    const found = inDocument(new SourceFile(path, text))
    if (found) return found
  }
  return []
}

function inDocument(file: SourceFile): Verdict[] | undefined {
  let isAbout = leaving.test(file.path)
  let consent: Verdict | undefined
  let runners: Verdict | undefined
  const lines = file.text.split('\n')
  let at = 0
  for (const line of lines) {
    const start = at
    at += line.length + 1
    if (line.length > 2000) continue
    const title = heading.exec(line)?.[1]
    if (title !== undefined) {
      isAbout = leaving.test(title) || leaving.test(file.path)
      if (isAbout && !leaving.test(file.path)) [consent, runners] = [undefined, undefined]
      continue
    }
    const sign = isAbout ? step.exec(line) : null
    if (!sign) continue
    const text = line.slice(sign[0].length)
    const place = {file, range: {start, end: start + line.length}}
    const verdict = (because: string): Verdict => {
      return {state: 'pass', at: place, of: place, label: 'offboarding checklist', because}
    }
    if (isDenied(text)) continue
    const [ends, checks] = [revokesConsent(text), checksRunners(text)]
    if (ends && !checks) consent ??= verdict('has a step that revokes consent')
    if (checks && !ends) runners ??= verdict('has a step that checks runners for credentials')
    if (consent && runners) return [consent, runners]
  }
  return undefined
}
