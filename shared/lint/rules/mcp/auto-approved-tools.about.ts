import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'MCP tools are called without asking',
  why: 'The question before a tool is called is the last point at which a person can see that a page or an issue has talked the model into something. A wildcard answers it for every tool of the server, those included that a later version adds. `enableAllProjectMcpServers` does so for every server that anyone puts into the project.',
  fix: 'List the tools that only read, by name, and let the client ask for the others. A list of reading tools is only noted.',
  securitySeverity: 5.5,
  references: [
    'https://modelcontextprotocol.io/specification/2025-06-18/server/tools',
    'https://genai.owasp.org/llmrisk/llm062025-excessive-agency/'
  ],
  bad: {
    file: '.roo/mcp.json',
    text: '{\n  "mcpServers": {\n    "tracker": {"command": "npx", "args": ["-y", "tracker-mcp@1.2.3"], "alwaysAllow": ["*"]}\n  }\n}\n'
  },
  good: {
    file: '.roo/mcp.json',
    text: '{\n  "mcpServers": {\n    "tracker": {"command": "npx", "args": ["-y", "tracker-mcp@1.2.3"], "alwaysAllow": []}\n  }\n}\n'
  }
}
