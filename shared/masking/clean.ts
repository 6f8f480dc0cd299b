import {invisible, neutralise} from './neutralise.js'
import {processRedactor, type Redactor} from './redactor.js'

/**
 * Text as a host may print it: without secrets, and harmless to programs that look for commands.
 * Secrets are looked for before and after: one can hold what is neutralised, and one can be split
 * by invisible characters.
 */
export function cleanText(text: string, redactor: Redactor = processRedactor): string {
  return redactor.redact(neutralise(redactor.redact(text)))
}

/**
 * A JSON document as a host may print it. The agent takes `##vso[` for a command anywhere in a line;
 * in JSON it can only stand in a string, where an escape means the same.
 */
export function cleanJson(text: string, redactor: Redactor = processRedactor): string {
  return redactor
    .redact(text)
    .replace(invisible, escapeCharacter)
    .replace(/#(?=#(?:vso)?\[)/gi, '\\u0023')
}

function escapeCharacter(character: string): string {
  return character
    .split('')
    .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}

/**
 * Color and weight of text (ECMA-48, select graphic rendition), and links to https addresses (OSC 8,
 * which begins one and, without an address, ends it).
 */
const terminalMarks = /(\u001b\[[0-9;]*m|\u001b\]8;;(?:https:\/\/[!-~]*)?\u001b\\)/

/**
 * As `cleanText`, but colors and links stay. For terminals. Where a mark stands inside a secret, all
 * marks go: the terminal would show the secret whole.
 */
export function cleanColouredText(text: string, redactor: Redactor = processRedactor): string {
  const parts = redactor.redact(text).split(terminalMarks)
  const cleaned = parts.map((part, i) => (i % 2 === 1 ? part : cleanText(part, redactor)))
  const shown = cleaned.filter((_, i) => i % 2 === 0).join('')
  return redactor.redact(shown) === shown ? cleaned.join('') : cleanText(shown, redactor)
}
