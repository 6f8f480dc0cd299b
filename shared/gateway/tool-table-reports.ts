/** The gateway's table of tools as the formats of the command `policy`. */
import {codeText, plainText} from '../markdown.js'
import {toolName, version} from '../version.js'
import type {Policy} from './policy.js'
import {mostCharacters, type ToolTable} from './tool-table.js'

export type PolicyFormat = 'apim' | 'json' | 'markdown'

export function renderPolicy(
  format: PolicyFormat,
  policy: Policy,
  tables: readonly ToolTable[]
): string {
  switch (format) {
    case 'apim':
      return renderApim(tables)
    case 'json':
      return renderJson(policy, tables)
    case 'markdown':
      return renderMarkdown(policy, tables)
  }
}

/** A table alone, so that a script can hand it on; of several each with its named value before it. */
function renderApim(tables: readonly ToolTable[]): string {
  const all = tables.flatMap(({namedValues}) => namedValues)
  const [only] = all
  if (all.length === 1 && only) return `${only.value}\n`
  return all.map(({name, value}) => `${name}: ${value}\n`).join('')
}

function renderJson(policy: Policy, tables: readonly ToolTable[]): string {
  const report = {
    schemaVersion: 1,
    tool: {name: toolName, version},
    policy: policy.source,
    servers: tables.map(({server, tools, globs, namedValues}) => ({
      name: server,
      tools: tools.map(({name, toolClass}) => ({name, class: toolClass})),
      globs: globs.map(({name, toolClass}) => ({glob: name, class: toolClass})),
      namedValues: namedValues.map(({name, value}) => ({name, value, characters: value.length}))
    })),
    remarks: remarks(tables)
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

function renderMarkdown(policy: Policy, tables: readonly ToolTable[]): string {
  const sections = tables.flatMap(({server, tools, globs, namedValues}) => [
    `### ${plainText(server)}`,
    '',
    '| Tool | Class |',
    '|---|---|',
    ...[...tools, ...globs].map(({name, toolClass}) => `| ${codeText(name)} | ${toolClass} |`),
    '',
    ...namedValues.flatMap(({name, value}) => [
      `Named value ${codeText(name)}, ${value.length} of ${mostCharacters} characters:`,
      '',
      '```text',
      value,
      '```',
      ''
    ])
  ])
  const said = remarks(tables)
  return [
    `## Tool classes of ${plainText(policy.source)}`,
    '',
    ...sections,
    ...(said.length > 0 ? [...said.map(remark => `- ${plainText(remark)}`), ''] : [])
  ].join('\n')
}

/** What the gateway will not do as `call` does it, and how a long table is read. */
export function remarks(tables: readonly ToolTable[]): string[] {
  return tables.flatMap(({server, tools, globs, namedValues}) => {
    const said: string[] = []
    if (globs.length > 0) {
      const names = globs.map(({name}) => `'${name}'`)
      const shown = `${names.slice(0, 5).join(', ')}${names.length > 5 ? ', …' : ''}`
      said.push(
        `server '${server}': the gateway's table holds names, and ${shown} ${names.length > 1 ? 'are globs' : 'is a glob'}: the gateway refuses tools that are listed nowhere else. List them by name.`
      )
    }
    if (tools.length === 0) {
      said.push(`server '${server}' lists no tool by name: it has no named value.`)
    }
    if (namedValues.length > 1) {
      const length = namedValues.reduce((sum, {value}) => sum + value.length + 1, -1)
      const read = namedValues.map(({name}) => `{{${name}}}`).join(';')
      said.push(
        `server '${server}': the table has ${length} characters, and a named value holds ${mostCharacters}: it is split into ${namedValues.length}. Read them in the policy as "${read}".`
      )
    }
    return said
  })
}
