/** Which command of az or of PowerShell a line calls. */
import type {ShellCommand} from '../../languages/shell.js'
import {programName} from './script-values.js'

/** Options of every command that may stand before its name, and whether a value follows. */
const globals: ReadonlyMap<string, boolean> = new Map([
  ['--debug', false],
  ['--only-show-errors', false],
  ['--output', true],
  ['--query', true],
  ['--subscription', true],
  ['--verbose', false],
  ['-o', true]
])

/** Words of a command's name at most. */
const mostWords = 6
/** What prints a command in place of running it. */
const printers = /^(?:echo|printf|print|cat|write-\w+|log\w*|info|warn|error|#.*|:)$/

/**
 * The name of a command: the words after `az`, or that of a cmdlet in lower case. A function of the
 * script may stand before `az` that runs it: `retry az group create`.
 */
export function commandName({words}: ShellCommand): string | undefined {
  const first = programName(words[0]?.text.text ?? '')
  if (isCmdlet(first)) return first
  if (printers.test(first)) return undefined
  const at = [0, 1, 2].find(index => programName(words[index]?.text.text ?? '') === 'az')
  if (at === undefined) return undefined
  const name: string[] = []
  for (let index = at + 1; index < words.length && name.length < mostWords; index++) {
    const text = words[index]!.text.text
    if (!text.startsWith('-')) name.push(text)
    else if (name.length > 0 || !globals.has(text)) break
    else if (globals.get(text)) index++
  }
  return name.join(' ')
}

/** Whether a name is that of a cmdlet: a verb and a noun with a hyphen between them. */
export function isCmdlet(name: string): boolean {
  return /^[a-z]+-[a-z]+$/.test(name)
}
