import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'The container of an MCP server has the host',
  why: "A container keeps a server away from the machine only as far as nothing is passed in. The socket of the container engine, `--privileged`, the host's root or a whole home folder undo all of it: who controls the server controls the host. The entry still looks contained.",
  fix: 'Mount the one folder that the server works on, read-only where reading is enough, and leave out the socket and `--privileged`. A server that manages containers needs a host of its own.',
  securitySeverity: 8.8,
  references: [
    'https://docs.docker.com/engine/security/#docker-daemon-attack-surface',
    'https://cwe.mitre.org/data/definitions/250.html'
  ],
  bad: {
    file: '.mcp.json',
    text: `{\n  "mcpServers": {\n    "files": {\n      "command": "docker",\n      "args": ["run", "-i", "--rm", "-v", "/var/run/docker.sock:/var/run/docker.sock", "mcp/files@sha256:${'4b1d'.repeat(16)}"]\n    }\n  }\n}\n`
  },
  good: {
    file: '.mcp.json',
    text: `{\n  "mcpServers": {\n    "files": {\n      "command": "docker",\n      "args": ["run", "-i", "--rm", "-v", "\${PWD}/docs:/docs:ro", "mcp/files@sha256:${'4b1d'.repeat(16)}"]\n    }\n  }\n}\n`
  }
}
