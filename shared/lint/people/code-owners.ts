import type {Facts} from '../facts/facts.js'
import type {KnownNames} from './known-names.js'
import {placeIn, type Trace} from './trace.js'

/** Lines of CODEOWNERS that name somebody by login or address; a team of the same name is no person. */
export function codeOwnerTraces({codeOwners}: Facts, names: KnownNames): Trace[] {
  return codeOwners.flatMap((owner): Trace[] => {
    const {text} = owner
    const isPerson = text.startsWith('@') ? names.isLogin(text.slice(1)) : names.isAccount(text)
    return isPerson
      ? [
          {
            at: placeIn(owner),
            message: 'CODEOWNERS names a person who has left as an owner',
            help: 'Name a team of those who own the files now: a review by this person is still asked for, and still counts while the account is there.',
            subject: 'code owner',
            step: 'federation'
          }
        ]
      : []
  })
}
