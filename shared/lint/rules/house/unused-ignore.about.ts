import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'An ignore silences nothing',
  why: 'An ignore that outlives its finding waits for the next one: a new credential in the same place would be accepted unseen, with a reason that was written for something else.',
  fix: 'Remove the ignore. If the finding has moved, move the comment with it: onto the same line, or alone onto the line above. Ignores of rules that did not run are not reported, nor are ignores of the configuration when only a part of the repository was linted.',
  securitySeverity: 1,
  references: [],
  bad: {
    file: '.vscode/mcp.json',
    text: `{
  "servers": {
    // mcp-gatehouse: ignore[root-filesystem] the container has nothing else
    "docs": { "url": "https://mcp.example.com/docs" }
  }
}
`
  },
  good: {
    file: '.vscode/mcp.json',
    text: `{
  "servers": {
    "docs": { "url": "https://mcp.example.com/docs" }
  }
}
`
  }
}
