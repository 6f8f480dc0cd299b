import type {ScriptBlock} from '../facts/facts.js'
import type {SyntaxProblem} from '../formats/syntax.js'
import type {Interests} from '../interests.js'
import type {ShellScript} from '../languages/shell.js'
import type {MappedText} from '../source.js'

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
  switch (shell) {
    case 'bash':
    case 'sh': {
      const {readPlainBash} = await import('../languages/plain-bash.js')
      const plain = readPlainBash(text, expansion)
      if (plain) return plain
      const {loadBash} = await import('../languages/bash.js')
      const parse = await loadBash()
      const parts = stretchesOf(text).map(stretch => parse(stretch, expansion))
      return parts.length === 1 ? parts[0] : joined(parts)
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

/** A grammar needs some thousand times the memory of its text: longer ones are parsed bit by bit. */
const longestStretch = 200_000

/** The text in stretches that end where a statement most likely ends: before a line in column 1. */
function stretchesOf(text: MappedText): MappedText[] {
  const source = text.text
  const stretches: MappedText[] = []
  let start = 0
  while (source.length - start > longestStretch) {
    const window = source.slice(start, start + longestStretch)
    const cut = [/\n[ \t]*\r?\n(?=\S)/g, /(?<![\\|&])\r?\n(?=[^\s)}\]])/g, /\n/g]
      .map(pattern => lastEnd(pattern, window))
      .find(end => end > longestStretch / 2)
    const end = start + (cut ?? longestStretch)
    stretches.push(text.slice(start, end))
    start = end
  }
  stretches.push(start === 0 ? text : text.slice(start))
  return stretches
}

function lastEnd(pattern: RegExp, text: string): number {
  let end = 0
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length
  return end
}

function joined(parts: readonly ShellScript[]): ShellScript {
  const unread = parts.find(part => part.unread)?.unread
  return {
    commands: parts.flatMap(({commands}) => commands),
    assignments: parts.flatMap(({assignments}) => assignments),
    comments: parts.flatMap(({comments}) => comments),
    problems: parts.flatMap(({problems}) => problems),
    ...(unread && {unread})
  }
}

/** Why scripts of a document could not be read, where they could not. */
export function unreadScripts(scripts: readonly ScriptBlock[]): SyntaxProblem[] {
  return scripts.flatMap(({commands}) => commands?.unread ?? [])
}
