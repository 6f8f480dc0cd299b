import http from 'node:http'
import type {AddressInfo} from 'node:net'

/** What a server answers in place of the file. */
export interface OtherAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Central policies on loopback: GitHub's API, Azure DevOps' API, and plain files. */
export interface PolicyServer {
  readonly origin: string
  readonly requests: {readonly url: string; readonly authorization: string | undefined}[]
  /** Texts by `acme/mcp-policy/gatehouse.yml`, which is a path of a repository or of the server. */
  readonly files: Map<string, string>
  /** Answers that come first, in order; `silence` never ends. */
  readonly others: (OtherAnswer | 'silence')[]
  close(): Promise<void>
}

export async function startPolicyServer(): Promise<PolicyServer> {
  const files = new Map<string, string>()
  const others: PolicyServer['others'] = []
  const requests: {url: string; authorization: string | undefined}[] = []
  const server = http.createServer((request, response) => {
    requests.push({url: request.url ?? '', authorization: request.headers.authorization})
    const other = others.shift()
    if (other === 'silence') return void response.writeHead(200).write('rules:')
    if (other) return void response.writeHead(other.status, other.headers).end(other.body ?? '')
    const file = files.get(fileOf(new URL(request.url ?? '/', 'http://localhost')))
    if (file === undefined) return void response.writeHead(404).end('{"message":"Not Found"}')
    response.writeHead(200, {'content-type': 'application/octet-stream'}).end(file)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    files,
    others,
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>(resolve => server.close(() => resolve()))
    }
  }
}

/** The key of `files` that a request asks for, as both APIs name it. */
function fileOf({pathname, searchParams}: URL): string {
  const path = decodeURIComponent(pathname)
  const [, repository, file] = /^\/repos\/([^/]+\/[^/]+)\/contents\/(.+)$/.exec(path) ?? []
  if (file !== undefined) return `${repository}/${file}@${searchParams.get('ref')}`
  const [, project, name] =
    /^\/acme\/([^/]+)\/_apis\/git\/repositories\/([^/]+)\/items$/.exec(path) ?? []
  if (name !== undefined) {
    const version = searchParams.get('versionDescriptor.version')
    return `${project}/${name}${searchParams.get('path')}@${version}`
  }
  return path.slice(1)
}
