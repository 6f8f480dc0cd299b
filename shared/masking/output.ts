import {neutralise} from './neutralise.js'
import {processRedactor, type Redactor} from './redactor.js'

/**
 * Text as it may be printed to a log, a terminal, an annotation or a summary: secrets are
 * replaced, and nothing in it is taken for a workflow command. Secrets are looked for before and
 * after, since a secret can hold what is neutralised and can be split by invisible characters.
 */
export function printable(text: string, redactor: Redactor = processRedactor): string {
  return redactor.redact(neutralise(redactor.redact(text)))
}
