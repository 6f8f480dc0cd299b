import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'A workflow, pipeline or MCP configuration cannot be read',
  why: 'What cannot be parsed cannot be checked: a file that is broken for this tool may still be read by a more tolerant client, with everything in it. The search for known credentials ran over its text all the same.',
  fix: 'Fix the syntax at the given place. A file that is not meant to be valid, such as a template, can be left out with `exclude` in the configuration.',
  securitySeverity: 4,
  references: [],
  bad: {
    file: '.mcp.json',
    text: '{"mcpServers": {"docs": {"url": "https://mcp.example.com/docs" }\n'
  },
  good: {
    file: '.mcp.json',
    text: '{"mcpServers": {"docs": {"url": "https://mcp.example.com/docs"}}}\n'
  }
}
