import type {RuleAbout} from '../../rule.js'
import {about as departedPerson} from './departed-person.about.js'
import {about as personalCredential} from './personal-credential.about.js'
import {about as personalRunner} from './personal-runner.about.js'

/** What the rules of the group are, in words, by id. */
export const abouts: Readonly<Record<string, RuleAbout>> = {
  'departed-person': departedPerson,
  'personal-credential': personalCredential,
  'personal-runner': personalRunner
}
