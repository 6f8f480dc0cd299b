import {randomWords} from './random-words.js'
import {scan} from './scan.js'

const longest = 60

/**
 * A name out of a file as it may stand in a message: names are text like any other, and one that
 * holds a credential, or looks as if it did, is not repeated.
 */
export function shownName(name: string): string {
  if (scan(name).length > 0) return 'a name that holds a credential'
  if (randomWords(name).length > 0) return 'a name that looks like a credential'
  if (name.length <= longest) return name
  // Not within a digest: half of one looks like something else.
  return `${name.slice(0, longest).replace(/[0-9A-Fa-f]{12,60}$/, '')}…`
}
