import type {McpServer} from '../../facts/facts.js'
import {breadthOf, isWithin} from '../../mcp/paths.js'
import {serverLabel} from '../../mcp/server-label.js'
import type {Range} from '../../source.js'
import type {Rule} from '../../rule.js'

const socket =
  /(?:^|\/)(?:var\/)?run\/(?:user\/[^/]+\/)?(?:docker|podman\/podman|containerd\/containerd|crio\/crio)\.sock$|[\\/]{2}[.][\\/]pipe[\\/](?:docker_engine|podman)|^\/run\/k3s\/containerd/i

/** A container that is none: it has the host's root, a home, its container socket or all rights. */
export const hostMount: Rule = {
  meta: {
    id: 'host-mount',
    summary: 'The container of an MCP server has the host',
    severity: 'error',
    why: "A container keeps a server away from the machine only as far as nothing is handed in. The socket of the container engine, `--privileged`, the host's root or a whole home folder undo all of it: who controls the server controls the host. The entry still looks contained.",
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
  },
  check(facts, report, config) {
    for (const server of facts.mcpServers) {
      for (const {range, what} of hostAccess(server, config.filesystemRoots)) {
        report({
          range,
          message: `the container of ${serverLabel(server)} has ${what}`,
          help: 'Mount only the folder that the server works on.',
          subject: `${server.name} ${what}`
        })
      }
    }
  }
}

function* hostAccess(
  {launch}: McpServer,
  allowed: readonly string[]
): Generator<{range: Range; what: string}> {
  if (launch?.ecosystem !== 'oci') return
  for (const {source} of launch.mounts) {
    const path = source.text.trim()
    if (isWithin(path, allowed)) continue
    const range = source.range()
    if (socket.test(path)) yield {range, what: 'the socket of the container engine'}
    else if (breadthOf(path) === 'root') yield {range, what: `'${path}' of the host`}
    else if (isHome(path)) yield {range, what: `the home folder '${path}' of the host`}
  }
  const flags = launch.runnerFlags
  for (const [index, flag] of flags.entries()) {
    const next = flags[index + 1]
    const value = flag.text.includes('=')
      ? flag.text.slice(flag.text.indexOf('=') + 1)
      : (next?.text ?? '')
    const name = flag.text.split('=')[0]!
    const range = flag.range()
    if (name === '--privileged' && value !== 'false')
      yield {range, what: 'all rights on the host (--privileged)'}
    else if (/^--(?:pid|userns|ipc|uts)$/.test(name) && value === 'host')
      yield {range, what: `the host's namespace (${name}=host)`}
    else if (name === '--cap-add' && /^(?:ALL|(?:CAP_)?SYS_(?:ADMIN|MODULE|PTRACE))$/i.test(value))
      yield {range, what: `the capability ${value}`}
    else if (name === '--device' && /^\/dev\/(?:sd|nvme|mem|kmem)/.test(value))
      yield {range, what: `the device ${value}`}
  }
}

function isHome(path: string): boolean {
  return (
    breadthOf(path) === 'broad' &&
    !/^\.\.?(?:[\\/]|$)|^\$\{(?:workspaceFolder|PWD)|^\$PWD|^\$\(pwd\)/.test(path)
  )
}
