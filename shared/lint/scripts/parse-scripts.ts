import type {ScriptBlock} from '../facts/facts.js'
import type {Interests} from '../interests.js'
import type {ShellScript} from '../languages/shell.js'

/** Longer texts are not scripts that people wrote. */
const longest = 500_000

/**
 * Parses the scripts that hold something to look at, each by its shell, and puts the result into
 * `commands`. Those of `always` are parsed whatever they hold. The bash grammar is loaded when the first script is more than plain commands.
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
  if (text.text.length > longest) return undefined
  switch (shell) {
    case 'bash':
    case 'sh': {
      const {readPlainBash} = await import('../languages/plain-bash.js')
      const plain = readPlainBash(text, expansion)
      if (plain) return plain
      const {loadBash} = await import('../languages/bash.js')
      return (await loadBash())(text, expansion)
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
