import type {Rule} from '../../rule.js'
import {departedPerson} from './departed-person.js'
import {personalCredential} from './personal-credential.js'
import {personalRunner} from './personal-runner.js'

/** The checks of the group, by id in alphabetical order. */
export const rules: readonly Rule[] = [departedPerson, personalCredential, personalRunner]
