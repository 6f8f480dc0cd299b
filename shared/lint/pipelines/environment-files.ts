import type {Step} from '../facts/pipeline.js'
import type {ShellCommand, ShellWord} from '../languages/shell.js'
import type {Range} from '../source.js'
import {runnerFileOf} from './shell-output.js'
import {untrustedVariable} from './untrusted-input.js'

/** A stranger's text in a file by which a step decides what later steps run. */
export interface StrangerInFile {
  readonly source: string
  readonly file: 'GITHUB_ENV' | 'GITHUB_PATH'
  readonly range: Range
}

/** Texts of more than one line: a line of their own is a variable of its own. */
const longTexts = /\.(?:body|message|description|from|page_name)$/

/**
 * Strangers' texts that a script writes to the runner's files for variables and for the search path.
 * A value of one line behind `NAME=` stays a value; one with line breaks, or one that is the line,
 * names what is set. Source: GitHub Docs, "Workflow commands".
 */
export function strangersInEnvironmentFiles(step: Step): StrangerInFile[] {
  const {script} = step
  const found: StrangerInFile[] = []
  for (const command of script?.commands?.commands ?? []) {
    const file = runnerFileOf(command)
    if (file !== 'GITHUB_ENV' && file !== 'GITHUB_PATH') continue
    for (const word of [...command.words, ...documentsOf(command)]) {
      const source = strangerIn(word, step, file)
      if (source !== undefined) found.push({source, file, range: word.range})
    }
  }
  return found
}

function documentsOf(command: ShellCommand): ShellWord[] {
  return command.redirects.flatMap(({document}) => document ?? [])
}

function strangerIn(word: ShellWord, step: Step, file: StrangerInFile['file']): string | undefined {
  const text = word.text.text
  for (const {kind, name, start, modified} of word.expansions) {
    if (kind !== 'variable' || name === undefined || modified) continue
    const source = untrustedVariable(name.replace(/^env:/i, ''), step)
    if (source === undefined) continue
    if (file === 'GITHUB_PATH') return source
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
    // Between random marks any text is one value.
    if (line === '' && /<<\s*\S{0,40}\$/.test(step.script!.text.text)) continue
    if (line === '' || longTexts.test(source)) return source
  }
  return undefined
}
