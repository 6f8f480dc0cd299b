import {launchesOf} from '../../command-line/launch.js'
import type {Launch} from '../../facts/facts.js'
import {breadthOf, isWithin} from '../../mcp/paths.js'
import {serverLabel} from '../../mcp/server-label.js'
import type {Rule} from '../../rule.js'
import type {Range} from '../../source.js'

const socket =
  /(?:^|\/)(?:var\/)?run\/(?:user\/[^/]+\/)?(?:docker|podman\/podman|containerd\/containerd|crio\/crio)\.sock$|[\\/]{2}[.][\\/]pipe[\\/](?:docker_engine|podman)|^\/run\/k3s\/containerd/i

/** A container that is none: it has the host's root, a home, its container socket or all rights. */
export const hostMount: Rule = {
  id: 'host-mount',
  severity: 'error',
  check(facts, report, config) {
    for (const server of facts.mcpServers) {
      const access = launchesOf(server.launch).flatMap(launch => [
        ...hostAccess(launch, config.filesystemRoots)
      ])
      for (const {range, what} of access) {
        report({
          range,
          message: `the container of ${serverLabel(server)} ${/^(?:all rights|the capability)/.test(what) ? 'has' : 'has access to'} ${what}`,
          help: 'Mount only the folder that the server works on.',
          subject: `${server.name} ${what}`
        })
      }
    }
  }
}

function* hostAccess(
  launch: Launch,
  allowed: readonly string[]
): Generator<{range: Range; what: string}> {
  if (launch.ecosystem !== 'oci') return
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
