import {UsageError} from '../shared/errors.js'
import {commandNames} from '../shared/inputs.js'
import {toolName} from '../shared/version.js'
import {cliInputs, generalFlags} from './arguments.js'

/** Shells that `mcp-gatehouse completion` knows. */
export const shells = ['bash', 'zsh', 'fish', 'pwsh'] as const
type Shell = (typeof shells)[number]

/** What `mcp-gatehouse completion --help` prints. */
export const completionHelp = `Usage: ${toolName} completion <${shells.join('|')}>

Print a script that completes commands, flags and their values in a shell.

  bash   source <(${toolName} completion bash)
  zsh    source <(${toolName} completion zsh)
  fish   ${toolName} completion fish | source
  pwsh   ${toolName} completion pwsh | Out-String | Invoke-Expression

Put the line into the start-up file of the shell.
`

/** Flags of a command, each with the values that it may have. */
type Flags = ReadonlyMap<string, readonly string[]>

/**
 * Text of `mcp-gatehouse completion`.
 *
 * @param otherCommands commands of the command line alone
 * @throws UsageError for shells that are not known
 */
export async function completionText(
  args: readonly string[],
  otherCommands: readonly string[]
): Promise<string> {
  if (args.includes('--help') || args.includes('-h')) return completionHelp
  const shell = shells.find(known => known === args[0])
  if (!shell || args.length > 1) {
    throw new UsageError(`completion takes one of ${shells.join(', ')}`)
  }
  const {ruleIds} = await import('../shared/lint/rules/index.js')
  const flags = new Map<string, Flags>(
    commandNames.map(name => [name, flagsOf(name, ruleIds)] as const)
  )
  flags.set('rules', new Map([['--json', []]]))
  flags.set('completion', new Map())
  const commands = [...commandNames, ...otherCommands]
  const words = new Map<string, readonly string[]>([
    ['rules', ruleIds],
    ['completion', shells]
  ])
  return scripts[shell]({commands, flags, words})
}

function flagsOf(command: (typeof commandNames)[number], ruleIds: readonly string[]): Flags {
  const flags = new Map<string, readonly string[]>()
  for (const spec of cliInputs(command)) {
    const choices = spec.choicesOf?.[command] ?? spec.choices ?? []
    flags.set(`--${spec.name}`, spec.name === 'rules' ? ruleIds : choices)
  }
  for (const flag of generalFlags) if (flag !== 'version') flags.set(`--${flag}`, [])
  return flags
}

interface Completion {
  readonly commands: readonly string[]
  readonly flags: ReadonlyMap<string, Flags>
  /** Arguments that are no flags, by command. */
  readonly words: ReadonlyMap<string, readonly string[]>
}

const scripts: Readonly<Record<Shell, (completion: Completion) => string>> = {
  bash: completion => bashScript(completion),
  // zsh runs the completion of bash.
  zsh: completion => `autoload -U +X bashcompinit && bashcompinit\n${bashScript(completion)}`,
  fish: fishScript,
  pwsh: pwshScript
}

function bashScript({commands, flags, words}: Completion): string {
  const values = [...flags].flatMap(([command, known]) =>
    [...known]
      .filter(([, choices]) => choices.length > 0)
      .map(([flag, choices]) => `    '${command} ${flag}') words='${choices.join(' ')}' ;;`)
  )
  const names = [...flags].map(
    ([command, known]) =>
      `      ${command}) words='${[...known.keys(), ...(words.get(command) ?? [])].join(' ')}' ;;`
  )
  return `_mcp_gatehouse() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words=''
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${commands.join(' ')} --help --version' -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]} $previous" in
${values.join('\n')}
  esac
  if [ -z "$words" ]; then
    case "\${COMP_WORDS[1]}" in
${names.join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _mcp_gatehouse ${toolName}
`
}

function fishScript({commands, flags, words}: Completion): string {
  const lines = [
    `complete -c ${toolName} -n __fish_use_subcommand -f -a '${commands.join(' ')}'`,
    ...[...words].map(
      ([command, list]) =>
        `complete -c ${toolName} -n '__fish_seen_subcommand_from ${command}' -f -a '${list.join(' ')}'`
    )
  ]
  for (const [command, known] of flags) {
    for (const [flag, choices] of known) {
      const value = choices.length > 0 ? ` -x -a '${choices.join(' ')}'` : ''
      lines.push(
        `complete -c ${toolName} -n '__fish_seen_subcommand_from ${command}' -l ${flag.slice(2)}${value}`
      )
    }
  }
  return `${lines.join('\n')}\n`
}

function pwshScript({commands, flags, words}: Completion): string {
  const list = (items: readonly string[]) => `@(${items.map(item => `'${item}'`).join(', ')})`
  const table = [...flags].map(
    ([command, known]) =>
      `    '${command}' = ${list([...known.keys(), ...(words.get(command) ?? [])])}`
  )
  const values = [...flags].flatMap(([command, known]) =>
    [...known]
      .filter(([, choices]) => choices.length > 0)
      .map(([flag, choices]) => `    '${command} ${flag}' = ${list(choices)}`)
  )
  return `Register-ArgumentCompleter -Native -CommandName '${toolName}' -ScriptBlock {
  param($word, $line, $position)
  $flags = @{
${table.join('\n')}
  }
  $values = @{
${values.join('\n')}
  }
  $parts = @($line.CommandElements | ForEach-Object { $_.ToString() })
  if ($parts.Count -le 1 -or ($parts.Count -eq 2 -and $word -ne '')) {
    $words = ${list(commands)}
  } else {
    $previous = if ($word -eq '') { $parts[-1] } else { $parts[-2] }
    $words = $values["$($parts[1]) $previous"]
    if (-not $words) { $words = $flags[$parts[1]] }
  }
  $words | Where-Object { $_ -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`
}
