import {launchesOf} from '../../command-line/launch.js'
import type {Launch} from '../../facts/facts.js'
import {serverLabel} from '../../mcp/server-label.js'
import {archivedServers, vulnerableServers} from '../../mcp/vulnerable-servers.js'
import type {Rule} from '../../rule.js'

/** Servers with a known vulnerability, and reference servers that nobody maintains. */
export const vulnerableServer: Rule = {
  id: 'vulnerable-server',
  severity: 'warning',
  check(facts, report) {
    for (const server of facts.mcpServers) {
      for (const launch of launchesOf(server.launch)) {
        const problem = problemOf(launch)
        if (!problem) continue
        report({
          range: launch.targetText!.range(),
          message: `${serverLabel(server)} runs ${problem.what}`,
          help: problem.help,
          subject: `${server.name} ${problem.subject}`
        })
      }
    }
  }
}

function problemOf(launch: Launch): {what: string; help: string; subject: string} | undefined {
  if (!launch.target || !launch.targetText) return undefined
  const {ecosystem, target, version} = launch
  const archived = archivedServers.find(
    entry => entry.ecosystem === ecosystem && entry.name === target
  )
  if (archived) {
    return {
      what: `${target}, which is archived and gets no security updates`,
      help: `Use ${archived.successor} instead.`,
      subject: target
    }
  }
  const vulnerable = vulnerableServers.find(
    entry => entry.ecosystem === ecosystem && entry.name === target
  )
  if (!vulnerable || version === undefined || !/^\d/.test(version)) return undefined
  if (vulnerable.fixed !== undefined && !isBefore(version, vulnerable.fixed)) return undefined
  return {
    what: `${target} ${version}: ${vulnerable.advisory}, ${vulnerable.summary}`,
    help:
      vulnerable.fixed === undefined
        ? 'No fixed release is known: use another server.'
        : `Use ${vulnerable.fixed} or later.`,
    subject: vulnerable.advisory
  }
}

/** Compares dotted numbers; a pre-release comes before its release. */
export function isBefore(version: string, fixed: string): boolean {
  const numbers = (text: string) =>
    text
      .split(/[-+]/, 1)[0]!
      .split('.')
      .map(part => Number.parseInt(part, 10) || 0)
  const a = numbers(version)
  const b = numbers(fixed)
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return version.includes('-') && !fixed.includes('-')
}
