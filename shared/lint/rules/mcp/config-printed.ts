import {judgeSite} from '../../credentials/index.js'
import type {Facts, McpConfig} from '../../facts/facts.js'
import type {Rule} from '../../rule.js'

/** A configuration with secrets in it that a job prints or publishes. */
export const configPrinted: Rule = {
  id: 'config-printed',
  severity: 'warning',
  check(facts, report) {
    for (const {path, range, by} of facts.configPrints) {
      const config = facts.mcpConfigs.find(({written}) => written && samePath(written.path, path))
      if (!config || !holdsSecret(config, facts)) continue
      report({
        range,
        message: `${by} shows the MCP configuration that the job wrote, with its secrets`,
        help: "Do not print the file; to check it, print its names: jq '.mcpServers | keys'.",
        subject: `${by} ${path}`
      })
    }
  }
}

function samePath(a: string, b: string): boolean {
  const plain = (path: string) =>
    path
      .trim()
      .replace(/^\.[\\/]/, '')
      .replaceAll('\\', '/')
  return plain(a) === plain(b)
}

function holdsSecret(config: McpConfig, facts: Facts): boolean {
  if ((config.written?.expanded.length ?? 0) > 0) return true
  return facts.credentialSites.some(
    site => site.server && config.servers.includes(site.server) && judgeSite(site).length > 0
  )
}
