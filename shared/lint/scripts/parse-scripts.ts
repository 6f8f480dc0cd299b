import type {ScriptBlock} from '../facts/facts.js'
import type {SyntaxProblem} from '../formats/syntax.js'
import type {Interests} from '../interests.js'
import type {ShellScript} from '../languages/shell.js'

/**
 * Parses the scripts that hold something to look at, each by its shell, and puts the result into
 * `commands`. Those of `always` are parsed whatever they hold.
 */
export async function parseScripts(
  scripts: readonly ScriptBlock[],
  interests: Interests,
  always: ReadonlySet<ScriptBlock> = new Set()
): Promise<void> {
  for (const script of scripts) {
    if (script.commands) continue
    const worth = always.has(script) || interests.script(script.text.text)
    const commands = worth ? await parseScript(script) : undefined
    if (commands) (script as {commands?: ShellScript}).commands = commands
  }
}

async function parseScript({
  shell,
  text,
  expansion
}: ScriptBlock): Promise<ShellScript | undefined> {
  switch (shell) {
    case 'bash':
    case 'sh': {
      const {parseBash} = await import('../languages/bash.js')
      return parseBash(text, expansion)
    }
    case 'pwsh':
    case 'powershell': {
      const {parsePowerShell} = await import('../languages/powershell.js')
      return parsePowerShell(text, expansion)
    }
    default:
      return undefined
  }
}

/** Why scripts of a document could not be read, where they could not. */
export function unreadScripts(scripts: readonly ScriptBlock[]): SyntaxProblem[] {
  return scripts.flatMap(({commands}) => commands?.unread ?? [])
}
