import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'A reference is written in the syntax of another MCP client',
  why: 'Each client expands references in its own syntax and leaves all others as they are. `${API_KEY}` in the configuration of opencode is no reference: the server gets these ten characters as its key, fails to log in, and the next thing that people try is the key itself in plain text. It also tells the server which secrets there are.',
  fix: 'Write the reference as the client of this file reads it: `${NAME}` for Claude Code and Copilot CLI, `${env:NAME}` or `${input:name}` for VS Code, `${env:NAME}` for Cline and Roo Code, `{env:NAME}` for opencode, `$NAME` for Gemini CLI, `env_vars` or `bearer_token_env_var` for Codex. Where a vendor does not say what its client expands, the finding is only a note.',
  securitySeverity: 4.5,
  references: [
    'https://code.claude.com/docs/en/mcp',
    'https://code.visualstudio.com/docs/copilot/reference/mcp-configuration',
    'https://opencode.ai/docs/config/#variables'
  ],
  bad: {
    file: 'opencode.json',
    text: '{\n  "mcp": {\n    "search": {\n      "type": "remote",\n      "url": "https://mcp.example.com/mcp",\n      "headers": {"Authorization": "Bearer ${SEARCH_TOKEN}"}\n    }\n  }\n}\n'
  },
  good: {
    file: 'opencode.json',
    text: '{\n  "mcp": {\n    "search": {\n      "type": "remote",\n      "url": "https://mcp.example.com/mcp",\n      "headers": {"Authorization": "Bearer {env:SEARCH_TOKEN}"}\n    }\n  }\n}\n'
  }
}
