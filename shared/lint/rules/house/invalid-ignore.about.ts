import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'An ignore has no reason, names no known rule or has ended',
  why: 'An ignore is a decision that somebody else has to understand a year later. Without a reason, with a mistyped rule, or after the day on which it was to end, it silences nothing; this finding says why.',
  fix: 'Write `mcp-gatehouse: ignore[rule-id] reason` in a comment on the line of the finding or alone on the line above; several rules are separated by commas. For an ignore of the configuration that has ended, fix the findings or give it a new day in `until`.',
  securitySeverity: 1,
  references: [],
  bad: {
    file: '.vscode/mcp.json',
    text: `{
  "servers": {
    "files": {
      "command": "npx",
      // mcp-gatehouse: ignore[root-filesystem]
      "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "/"]
    }
  }
}
`
  },
  good: {
    file: '.vscode/mcp.json',
    text: `{
  "servers": {
    "files": {
      "command": "npx",
      // mcp-gatehouse: ignore[root-filesystem] runs in a container that holds only test data
      "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "/"]
    }
  }
}
`
  }
}
