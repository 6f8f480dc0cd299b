import {isLiteral, type ShellCommand, type ShellWord} from '../languages/shell.js'
import {programOf, wordsFromProgram} from '../pipelines/minting.js'

/**
 * Options that people give to `claude` because other programs have them, and what does it instead.
 * Each was tried: `error: unknown option` (Claude Code 2.1.330). Options that are not here are left
 * alone, since every version brings new ones.
 */
const otherOptions: Readonly<Record<string, string>> = {
  '--api-key': 'ANTHROPIC_API_KEY in the environment of the step',
  '--key': 'ANTHROPIC_API_KEY in the environment of the step',
  '--token': 'ANTHROPIC_AUTH_TOKEN in the environment of the step',
  '--api-base-url': 'ANTHROPIC_BASE_URL in the environment of the step',
  '--prompt': '-p "…"',
  '--message': '-p "…"',
  '--query': '-p "…"',
  '--prompt-file': '-p with the file on its standard input',
  '--input': '-p with the file on its standard input',
  '--input-file': '-p with the file on its standard input',
  '--output': '-p and `> file`',
  '--output-file': '-p and `> file`',
  '--format': '--output-format',
  '--json': '--output-format json',
  '--stream': '--output-format stream-json',
  '--system': '--system-prompt',
  '--non-interactive': '-p',
  '--headless': '-p',
  '--yes': '--allowedTools',
  '--auto-approve': '--allowedTools',
  '--temperature': 'a call of the Messages API',
  '--max-tokens': 'a call of the Messages API'
}

/** Packages that are called like the CLI. Anthropic publishes it on npm as `@anthropic-ai/claude-code`. */
const otherPackages: Readonly<Record<'npm' | 'PyPI', ReadonlySet<string>>> = {
  PyPI: new Set(['claude-cli', 'claude-code', 'claude-code-cli', 'anthropic-claude-cli']),
  npm: new Set([
    'claude-cli',
    'claude-code-cli',
    '@anthropic/claude-cli',
    '@anthropic/claude-code',
    '@anthropic-ai/claude-cli'
  ])
}

/** A package or option that is not of the Claude CLI. */
export interface UnofficialUse {
  readonly kind: 'package' | 'option'
  readonly word: ShellWord
  /** Name of the package, or the options, each once. */
  readonly names: readonly string[]
  /** Registry of the package. */
  readonly registry?: 'npm' | 'PyPI'
  /** What does what the first option is meant to do. */
  readonly instead?: string
}

/** What a command takes for Anthropic's CLI, and is not; undefined for other commands. */
export function unofficialUse(command: ShellCommand): UnofficialUse | undefined {
  return programOf(command) === 'claude' ? unknownOptions(command) : otherPackage(command)
}

function unknownOptions(command: ShellCommand): UnofficialUse | undefined {
  const [, ...args] = wordsFromProgram(command)
  const [first] = args
  // A subcommand (`mcp`, `plugin`, …) has options of its own, and may hold a whole other command.
  if (first && !first.quoted && /^[a-z][a-z-]*$/.test(first.text.text)) return undefined
  const found: {word: ShellWord; name: string}[] = []
  for (const word of args) {
    const {text} = word.text
    if (text === '--') break
    const name = text.split('=', 1)[0]!
    if (isQuoted(word) || !Object.hasOwn(otherOptions, name)) continue
    if (!found.some(other => other.name === name)) found.push({word, name})
  }
  const [option] = found
  if (!option) return undefined
  return {
    kind: 'option',
    word: option.word,
    names: found.map(({name}) => name),
    instead: otherOptions[option.name]!
  }
}

/** True for a word that begins with a quote: text that speaks of options, as a prompt may. */
function isQuoted({text, range}: ShellWord): boolean {
  return text.range(0, 1).start !== range.start
}

/** Commands that fetch a package, up to the words that name it. */
const installers: readonly {registry: 'npm' | 'PyPI'; pattern: RegExp}[] = [
  {
    registry: 'PyPI',
    pattern: /^(?:pip[\d.]*|python[\d.]* -m pip|uv pip|py -m pip) (?:\S+ )*?install /
  },
  {
    registry: 'PyPI',
    pattern: /^(?:pipx (?:install|run)|uvx|uv (?:add|tool (?:install|run))|poetry add|pdm add) /
  },
  {registry: 'npm', pattern: /^npm (?:\S+ )*?(?:i|install|add|exec|x) /},
  {
    registry: 'npm',
    pattern:
      /^(?:npx|bunx|pnpm (?:add|dlx|i|install)|yarn (?:global )?add|yarn dlx|bun (?:add|install|i|x)) /
  }
]

function otherPackage(command: ShellCommand): UnofficialUse | undefined {
  const [, ...args] = wordsFromProgram(command)
  const line = `${[programOf(command), ...args.map(({text}) => text.text)].join(' ')} `
  const installer = installers.find(({pattern}) => pattern.test(line))
  if (!installer) return undefined
  const {registry} = installer
  for (const word of args) {
    if (!isLiteral(word)) continue
    const name = packageName(word.text.text, registry)
    if (otherPackages[registry].has(name)) return {kind: 'package', word, names: [name], registry}
  }
  return undefined
}

/** The name without version and extras. */
function packageName(text: string, registry: 'npm' | 'PyPI'): string {
  if (registry === 'npm') return withoutVersion(text).toLowerCase()
  return text
    .replace(/[[<>=~!@;\s].*$/s, '')
    .toLowerCase()
    .replaceAll('_', '-')
}

/** `@acme/tool@1.2.3` without what stands behind the second `@`. */
function withoutVersion(text: string): string {
  const at = text.indexOf('@', 1)
  return at < 0 ? text : text.slice(0, at)
}
