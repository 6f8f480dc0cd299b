import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary:
    "A setting of the repository is not applied: the organization's policy does not leave it open",
  why: 'A repository under a central policy may be stricter than it, and looser only where the policy says so in `may-relax`. A severity, an ignore, a baseline or an allow-list that goes further is left out, and what the policy says stays in force. This finding marks the line, so that nobody believes it holds.',
  fix: 'Remove the setting and fix what it was for. Where the repository has a good reason, ask the owners of the policy to open the setting, or the one rule, in `may-relax`.',
  securitySeverity: 1,
  references: [],
  policy: `may-relax: [exclude]
`,
  bad: {
    file: '.vscode/mcp.json',
    text: `{
  "servers": {
    "files": {
      "command": "npx",
      // mcp-gatehouse: ignore[root-filesystem] it is only a test
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
      "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "docs"]
    }
  }
}
`
  }
}
