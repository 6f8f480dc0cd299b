import {neutralise} from './neutralise.js'
import {processRedactor} from './redactor.js'

/** Text as a host may print it: without secrets, and harmless to programs that look for commands. */
export function cleanText(text: string): string {
  return neutralise(processRedactor.redact(text))
}

/**
 * A JSON document as a host may print it. The agent takes `##vso[` for a command anywhere in a line;
 * in JSON it can only stand in a string, where an escape means the same.
 */
export function cleanJson(text: string): string {
  return processRedactor.redact(text).replace(/#(?=#(?:vso)?\[)/gi, '\\u0023')
}

/** Colour and weight of text (ECMA-48, select graphic rendition). */
const graphicRendition = /(\u001b\[[0-9;]*m)/

/** As `cleanText`, but colours stay. For terminals. */
export function cleanColouredText(text: string): string {
  return processRedactor
    .redact(text)
    .split(graphicRendition)
    .map((part, i) => (i % 2 === 1 ? part : neutralise(part)))
    .join('')
}
