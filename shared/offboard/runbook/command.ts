/** Commands of the runbook. They are shown, and never run here. */
import {bashWord, cmdWord, powershellWord} from './quoting.js'
import {type SourceTitle, sources} from './sources.js'

/** Something that the runbook does not know: the reader puts it in. */
export interface Placeholder {
  /** In capitals, as it stands in braces in commands: `{GATEWAY_APP_ID}`. */
  readonly name: string
  /** What it is, and where it is found: one sentence. */
  readonly meaning: string
}

/** One command as the report has it. */
export interface RunbookCommand {
  /** What it shows or does: a clause without a full stop. */
  readonly purpose: string
  /** For bash. */
  readonly command: string
  /** Whether it changes something; the one that shows stands before it. */
  readonly changes: boolean
  /** For PowerShell and cmd; absent where the command is for a shell of Linux alone. */
  readonly powershell?: string
  readonly cmd?: string
  /** What the caller needs to be allowed to do. */
  readonly permission: string
  /** The page of the documentation that the command follows, by its title. */
  readonly source: SourceTitle
  readonly sourceUrl: string
}

/** A command before it is written for a shell. */
export interface CommandDraft
  extends Omit<RunbookCommand, 'command' | 'powershell' | 'cmd' | 'sourceUrl'> {
  /** Program and arguments. */
  readonly words: readonly Word[]
  /** For a machine that runs Linux alone. */
  readonly linux?: true
}

/** Text that is written here, or a value of which some shells may only get a placeholder. */
export type Word = string | {readonly value: string; readonly placeholder: Placeholder}

/** The placeholders that stand in a text, of those that there are. */
export function placeholdersIn(
  texts: readonly string[],
  known: readonly Placeholder[]
): Placeholder[] {
  return known.filter(({name}) => texts.some(text => text.includes(`{${name}}`)))
}

/** A command for the three shells. */
export function written({words, linux, ...draft}: CommandDraft): RunbookCommand {
  const rest = {...draft, sourceUrl: sources[draft.source]}
  const command = words.map(word => bashWord(textOf(word))).join(' ')
  if (linux) return {...rest, command}
  return {
    ...rest,
    command,
    powershell: words.map(word => safely(word, powershellWord)).join(' '),
    cmd: words.map(word => safely(word, cmdWord)).join(' ')
  }
}

function textOf(word: Word): string {
  return typeof word === 'string' ? word : word.value
}

/** A value that a shell cannot take is left to the reader, who sees it as text. */
function safely(word: Word, quote: (text: string) => string | undefined): string {
  const quoted = quote(textOf(word))
  if (quoted !== undefined) return quoted
  if (typeof word === 'string') throw new Error(`a command cannot be written for a shell: ${word}`)
  return quote(`{${word.placeholder.name}}`) ?? ''
}
