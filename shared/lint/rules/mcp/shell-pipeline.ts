import {splitCommands} from '../../command-line/words.js'
import {clientById} from '../../documents/mcp/client-lookup.js'
import type {McpServer} from '../../facts/facts.js'
import {serverLabel} from '../../mcp/server-label.js'
import type {Problem, Rule} from '../../rule.js'
import type {MappedText, Range} from '../../source.js'

/** A server whose code comes from the network when it starts, and commands that a client runs at load. */
export const shellPipeline: Rule = {
  id: 'shell-pipeline',
  severity: 'error',
  check(facts, report) {
    for (const server of facts.mcpServers) {
      const download = downloadedScript(server)
      if (download) {
        report({
          range: download,
          message: `${serverLabel(server)} is started from a script that is fetched from the network each time`,
          help: 'Install it from a package with an exact version, or keep the script in the repository.',
          subject: `${server.name} download`
        })
      }
      const fetching = fetchOnly(server)
      if (!download && fetching) {
        report({
          range: fetching.range(),
          message: `${serverLabel(server)} is not a server: its command only fetches from the network`,
          help: 'Remove it, and find out how it came into the file.',
          subject: `${server.name} fetch`
        })
      }
      for (const problem of loadCommands(server)) report(problem)
    }
  }
}

const fetcher =
  /^(?:.*[\\/])?(?:curl|wget|aria2c|iwr|irm|invoke-webrequest|invoke-restmethod)(?:\.exe)?$/i
const interpreter =
  /^(?:.*[\\/])?(?:(?:ba|z|da|k|fi|a)?sh|python[\d.]*|node|perl|ruby|php|deno|iex|invoke-expression|source|\.)(?:\.exe)?$/i

/** A command that speaks no MCP and sends what it knows to the host that it names. */
function fetchOnly({launch}: McpServer): MappedText | undefined {
  if (launch?.ecosystem !== 'local' || !launch.targetText) return undefined
  const fetches = fetcher.test(launch.targetText.text)
  return fetches && launch.args.some(({text}) => /:\/\//.test(text)) ? launch.targetText : undefined
}

/** Where a script is fetched and run: a pipe into a shell, `bash <(curl …)`, `sh -c "$(curl …)"`. */
function downloadedScript(server: McpServer): Range | undefined {
  const texts = [...(server.command ? [server.command] : []), ...server.args]
  for (const text of texts) {
    if (!/curl|wget|iwr|irm|invoke-webrequest|invoke-restmethod|aria2c/i.test(text.text)) continue
    if (/\s/.test(text.text) && isPipeline(text)) return text.range()
  }
  return undefined
}

function isPipeline(text: MappedText): boolean {
  if (
    /(?:<\(|\$\(|`)\s*(?:sudo\s+)?(?:curl|wget)\b/i.test(text.text) &&
    /(?:^|[\s;&|(])(?:(?:ba|z|da|k|a)?sh|eval|source|\.|python3?|node)\s/.test(text.text)
  )
    return true
  if (
    /\b(?:iex|invoke-expression)\s*\(+\s*(?:iwr|irm|invoke-|new-object\s+net\.webclient)/i.test(
      text.text
    )
  )
    return true
  const commands = splitCommands(text)
  return commands.some((words, index) => {
    const program = words.find(word => !/^(?:sudo|exec|command|env)$|=/.test(word.text))
    const next = commands[index + 1]?.find(
      word => !/^(?:sudo|exec|command|env|-\w+)$|=/.test(word.text)
    )
    if (!program || !next || !fetcher.test(program.text) || !interpreter.test(next.text))
      return false
    // Only a pipe hands the output on; `curl -o x && sh x` is two commands.
    const end = words.at(-1)!.range().end
    const between = text.file.text.slice(end, next.range().start)
    return /^[^&;\n]*\|(?!\|)/.test(between)
  })
}

/** `$(…)` that Crush runs when it loads its configuration, and helpers in files of the project. */
function* loadCommands(server: McpServer): Generator<Problem> {
  const client = clientById(server.client)
  if (client.dialect.syntaxes.includes('$(command)')) {
    const values = [
      ...server.args,
      ...server.env.map(({value}) => value),
      ...server.headers.map(({value}) => value),
      ...(server.url ? [server.url] : [])
    ]
    for (const value of values) {
      const at = value.text.indexOf('$(')
      if (at < 0) continue
      yield {
        range: value.range(at, value.text.length),
        message: `the client runs a command when it loads ${serverLabel(server)}`,
        help: 'Let the environment carry the value: $NAME.',
        subject: `${server.name} load`
      }
    }
  }
  if (server.origin !== 'file' || client.ofUser) return
  for (const command of server.loadCommands) {
    yield {
      range: command.range(),
      severity: 'warning',
      message: `the client runs a command of the project when it connects to ${serverLabel(server)}`,
      help: 'Keep the helper in the configuration of the user or of the job.',
      subject: `${server.name} helper`
    }
  }
}
