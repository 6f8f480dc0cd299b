import type {CredentialSite} from '../facts/facts.js'
import {type Judgement, judge} from './judge.js'

const judged = new WeakMap<CredentialSite, readonly Judgement[]>()

/** Judges a site; several rules ask about the same one. */
export function judgeSite(site: CredentialSite): readonly Judgement[] {
  const known = judged.get(site)
  if (known) return known
  const result = judge(site.name, site.value.text, site.place)
  judged.set(site, result)
  return result
}
