import type {Finding, LintResult} from '../../shared/lint/finding.js'

/** A finding for tests of reports; give what matters. */
export function finding(
  parts: Partial<Omit<Finding, 'location'>> & {location?: Partial<Finding['location']>} = {}
): Finding {
  return {
    ruleId: 'root-filesystem',
    severity: 'error',
    message: "MCP server 'files' has access to all of '/'",
    help: 'Name the one folder it needs.',
    fingerprint: '0123456789abcdef0123456789abcdef',
    ...parts,
    location: {file: '.mcp.json', line: 5, column: 66, endLine: 5, endColumn: 67, ...parts.location}
  }
}

export function result(parts: Partial<LintResult> = {}): LintResult {
  return {
    findings: [],
    unreadable: [],
    files: 1,
    characters: 10,
    suppressed: 0,
    inventory: [],
    durationMs: 7,
    ...parts
  }
}
