import path from 'node:path'
import {runCommand} from '../shared/commands/run.js'
import {CommandError} from '../shared/errors.js'
import {type ParsedArguments, parseArguments} from './arguments.js'
import {findExamples} from './examples.js'
import {TerminalHost} from './terminal-host.js'

/** What `mcp-gatehouse demo --help` prints. */
export const demoHelp = `Usage: mcp-gatehouse demo [options]

Lint the bundled examples, get a token, read a secret and call tools through a gateway, then hold a
platform against the hardening checklist. All servers are stand-ins on loopback; nothing else is
reached, and nothing is left behind.

  --color, --no-color
      Force or forbid color. NO_COLOR is respected.
  -h, --help
      Show this text.
`

/** Shows lint on the bundled examples: a repository before and after. Returns the exit code. */
export async function demo(args: readonly string[]): Promise<number> {
  const parsed = parseArguments('demo', args)
  const say = (text: string) => process.stdout.write(`${text}\n`)
  if (parsed.help) {
    say(demoHelp.trimEnd())
    return 0
  }
  const examples = findExamples()
  say(
    [
      'A firm let developers keep their own MCP configurations. One server could read every file, two',
      'held personal keys, and a nightly job went on with the token of somebody who had left. This is',
      `how lint sees that repository (${shown(examples, 'bad')}):`,
      ''
    ].join('\n')
  )
  await lint(parsed, path.join(examples, 'bad'))
  say(
    [
      '',
      'In CI the step would fail here: the Action annotates these lines in the pull request, the Azure',
      'Pipelines task logs them as issues. No secret is shown in any of them.',
      '',
      `The same repository afterwards (${shown(examples, 'good')}): servers stand behind a gateway, and the jobs`,
      'use an identity of their own in place of stored tokens:',
      ''
    ].join('\n')
  )
  await lint(parsed, path.join(examples, 'good'))
  const {demoGateway} = await import('./demo-gateway.js')
  await demoGateway(examples, say)
  const {demoChecklist} = await import('./demo-checklist.js')
  await demoChecklist(examples, say)
  say(
    [
      '',
      'Next: mcp-gatehouse lint .            your own repository',
      '      mcp-gatehouse checklist .       the sixteen rows, each with its evidence',
      '      mcp-gatehouse rules             what is looked for, and why',
      '      mcp-gatehouse rules <id>        one rule, with a bad and a good example'
    ].join('\n')
  )
  return 0
}

async function lint(parsed: ParsedArguments, workspace: string): Promise<void> {
  const host = new TerminalHost(parsed, {workspace})
  const result = await runCommand(host, 'lint')
  // Findings are what is to be shown; anything else went wrong.
  if (result.exitCode > 1) throw new CommandError(result.failure ?? 'lint failed', result.exitCode)
}

function shown(examples: string, name: string): string {
  const relative = path.relative(process.cwd(), path.join(examples, name))
  return relative.startsWith('..') ? path.join(examples, name) : relative
}
