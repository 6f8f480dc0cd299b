import {shownName, wordsOf} from '../../credentials/index.js'
import type {ToolApproval} from '../../facts/facts.js'
import {serverLabel} from '../../mcp/server-label.js'
import type {Problem, Rule} from '../../rule.js'

/** Tools that the client calls without asking, or servers that it starts without asking. */
export const autoApprovedTools: Rule = {
  id: 'auto-approved-tools',
  severity: 'warning',
  check(facts, report) {
    for (const server of facts.mcpServers) {
      for (const approval of server.approvals) {
        const problem = problemOf(approval, serverLabel(server))
        report({...problem, subject: `${server.name} ${approval.key.text}`})
      }
    }
    for (const config of facts.mcpConfigs) {
      for (const approval of config.approvals) {
        report({
          range: approval.range,
          message: `${approval.key.text} approves every server and tool of the project without asking`,
          help: 'Remove it, and approve the servers by name.',
          subject: approval.key.text
        })
      }
    }
    for (const {name, value} of facts.credentialSites) {
      if (!/^(?:CLAUDE_CODE_AUTO_APPROVE_MCP|ENABLE_ALL_PROJECT_MCP_SERVERS)$/i.test(name ?? ''))
        continue
      if (!/^(?:1|true|yes)$/i.test(value.text)) continue
      report({
        range: value.range(),
        message: `${name} approves every MCP server of the checkout without asking`,
        help: 'Remove it, and approve the servers by name.',
        subject: name!
      })
    }
  }
}

function problemOf(approval: ToolApproval, server: string): Omit<Problem, 'subject'> {
  if (approval.all) {
    return {
      range: approval.range,
      message: `every tool of ${server} is called without asking (${approval.key.text})`,
      help: 'List the tools that only read, by name.'
    }
  }
  const writing = approval.tools.filter(tool => writes(tool.text))
  const [first] = writing
  if (first) {
    const names = writing.slice(0, 5).map(tool => shownName(tool.text))
    return {
      range: first.range(),
      message: `tools of ${server} that change something are called without asking: ${names.join(', ')}${writing.length > 5 ? `, and ${writing.length - 5} more` : ''}`,
      help: 'Let the client ask before it calls them.'
    }
  }
  return {
    range: approval.key.range(),
    severity: 'note',
    message: `${approval.tools.length === 1 ? 'one tool' : `${approval.tools.length} tools`} of ${server} ${approval.tools.length === 1 ? 'is' : 'are'} called without asking`,
    help: 'Check that they only read.'
  }
}

const writing = new Set(
  `write create update delete remove edit move push merge execute exec run shell command terminal bash
  send post put insert drop set deploy publish kill terminate upload approve fork commit rename patch
  modify apply start stop restart install uninstall replace append assign close reopen transition
  submit trigger cancel click type fill press drag evaluate navigate truncate alter grant revoke save
  reset rebase checkout invite pay transfer purchase order enable disable import process`.split(
    /\s+/
  )
)
const reading = new Set(
  'get list read search find fetch query describe show view count lookup browse check inspect resolve status explain download'.split(
    ' '
  )
)

/** By the verb of the tool's name: the first word that is one decides. */
function writes(tool: string): boolean {
  for (const word of wordsOf(tool)) {
    if (reading.has(word)) return false
    if (writing.has(word)) return true
  }
  return false
}
