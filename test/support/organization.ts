/**
 * An organization on loopback: repositories behind `git http-backend`, and the listings of GitHub and of
 * Azure DevOps. Every request needs the token, as on the real services.
 */
import {spawn, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import http from 'node:http'
import type {AddressInfo} from 'node:net'
import os from 'node:os'
import path from 'node:path'

/** A repository of the organization. */
export interface Repository {
  readonly id: number
  name: string
  /** Undefined: it has no commit. */
  files: Readonly<Record<string, string>> | undefined
  readonly archived?: boolean
  readonly fork?: boolean
  readonly disabled?: boolean
  /** Whether GitHub gives its size as 0, as it does for some kilobytes. */
  readonly small?: boolean
  readonly private?: boolean
  /** Listed, and not to be cloned. */
  readonly denied?: boolean
  /** What git is answered once for each, before the repository is served. */
  readonly gitFaults?: number[]
  pushed: number
}

export interface Received {
  readonly method: string
  readonly url: string
  readonly headers: http.IncomingHttpHeaders
}

/** `text` is sent as it is, in place of the JSON of `body`. */
type Answer = {status: number; headers?: Record<string, string>; body?: unknown; text?: string}

export class Organization {
  readonly name = 'acme'
  readonly token = 'ghs_m4deUpT0k3nOfTh3Org4nisationApp0123456'
  readonly requests: Received[] = []
  /** Answers in place of the next ones of the API, in order. */
  readonly faults: Answer[] = []
  readonly repositories: Repository[]
  /** Whether the server knows `--filter`. */
  filters = true
  pageSize = 100
  /** Bytes that git was sent. */
  gitBytes = 0
  origin = ''
  private readonly folder: string
  private readonly server: http.Server

  private constructor(repositories: readonly Omit<Repository, 'pushed'>[]) {
    this.folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'organization-')))
    this.repositories = repositories.map(repository => ({...repository, pushed: 1}))
    this.server = http.createServer((request, response) => {
      this.answer(request, response).catch(error => {
        response.writeHead(500).end(String(error))
      })
    })
  }

  static async start(repositories: readonly Omit<Repository, 'pushed'>[]): Promise<Organization> {
    const organization = new Organization(repositories)
    for (const repository of organization.repositories) organization.make(repository)
    await new Promise<void>(resolve => organization.server.listen(0, '127.0.0.1', resolve))
    const {port} = organization.server.address() as AddressInfo
    organization.origin = `http://127.0.0.1:${port}`
    return organization
  }

  async close(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise(resolve => this.server.close(resolve))
    fs.rmSync(this.folder, {recursive: true, force: true})
  }

  /** Environment of a GitHub job that reads this organization. */
  get githubEnvironment(): Record<string, string> {
    return {
      GITHUB_API_URL: `${this.origin}/api/v3`,
      GITHUB_SERVER_URL: this.origin,
      GITHUB_TOKEN: this.token
    }
  }

  /** Environment of a job of Azure Pipelines, likewise. */
  get azureEnvironment(): Record<string, string> {
    return {SYSTEM_COLLECTIONURI: `${this.origin}/${this.name}/`, SYSTEM_ACCESSTOKEN: this.token}
  }

  /** Commits files to the default branch, in place of all that were there. */
  commit(name: string, files: Readonly<Record<string, string>>): string {
    const repository = this.repositories.find(each => each.name === name)!
    repository.files = files
    repository.pushed++
    this.write(repository)
    return this.head(name)
  }

  head(name: string): string {
    return this.git(name, ['rev-parse', 'refs/heads/main']).trim()
  }

  /** Requests of one kind, since they were counted the last time. */
  takeCounts(): {api: number; git: number} {
    const taken = this.requests.splice(0)
    const git = taken.filter(({url}) => url.includes('.git/') || url.includes('/_git/')).length
    return {api: taken.length - git, git}
  }

  /** Runs git in a repository, to make what no honest client would push. */
  git(name: string, args: readonly string[], input?: string): string {
    const {stdout, stderr, status} = spawnSync('git', args, {
      cwd: this.pathOf(name),
      encoding: 'utf8',
      input: input ?? '',
      env: {...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null'}
    })
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
    return stdout
  }

  pathOf(name: string): string {
    return path.join(this.folder, this.name, `${name}.git`)
  }

  private make(repository: Repository): void {
    const folder = this.pathOf(repository.name)
    for (const name of ['objects/pack', 'objects/info', 'refs/heads', 'refs/tags']) {
      fs.mkdirSync(path.join(folder, name), {recursive: true})
    }
    fs.writeFileSync(path.join(folder, 'HEAD'), 'ref: refs/heads/main\n')
    fs.writeFileSync(
      path.join(folder, 'config'),
      '[core]\n\trepositoryformatversion = 0\n\tbare = true\n[uploadpack]\n\tallowFilter = true\n'
    )
    if (repository.files) this.write(repository)
  }

  private write({name, files}: Repository): void {
    const lines = [
      'commit refs/heads/main',
      'committer a <a@example.com> 1700000000 +0000',
      'data 1',
      'c',
      'deleteall'
    ]
    for (const [file, text] of Object.entries(files ?? {})) {
      // A text that begins with `-> ` is a symbolic link.
      const [, target] = /^-> (.*)$/.exec(text) ?? []
      const content = target ?? text
      lines.push(`M ${target === undefined ? '100644' : '120000'} inline "${file}"`)
      lines.push(`data ${Buffer.byteLength(content)}`, content)
    }
    this.git(name, ['fast-import', '--quiet', '--force'], `${lines.join('\n')}\n`)
  }

  private async answer(
    request: http.IncomingMessage,
    response: http.ServerResponse
  ): Promise<void> {
    const {method = 'GET', url = '/', headers} = request
    this.requests.push({method, url, headers})
    const address = new URL(url, this.origin)
    const basic = Buffer.from(`x-access-token:${this.token}`).toString('base64')
    const isKnown = [`Bearer ${this.token}`, `Basic ${basic}`].includes(headers.authorization ?? '')
    const git =
      /^\/acme\/(?:[^/]+\/_git\/)?([^/]+?)(?:\.git)?(\/(?:info\/refs|git-upload-pack))$/.exec(
        address.pathname
      )
    if (git) {
      const repository = this.repositories.find(({name}) => name === decodeURIComponent(git[1]!))
      if (!isKnown) return void response.writeHead(401).end()
      if (!repository) return void response.writeHead(404).end()
      if (repository.denied) return void response.writeHead(403).end()
      const status = repository.gitFaults?.shift()
      const location = 'https://elsewhere.example/acme/x.git/info/refs?service=git-upload-pack'
      if (status) return void response.writeHead(status, {location}).end()
      return this.serveGit(request, response, address, repository, git[2]!)
    }
    const fault = this.faults.shift()
    const answer = fault ?? (isKnown ? this.api(address, headers) : {status: 401, body: {}})
    const json = answer.body === undefined ? '' : JSON.stringify(answer.body)
    const body = answer.text ?? json
    response.writeHead(answer.status, {'content-type': 'application/json', ...answer.headers})
    response.end(body)
  }

  private api(address: URL, headers: http.IncomingHttpHeaders): Answer {
    const page = Number(address.searchParams.get('page') ?? 1)
    const start = (page - 1) * this.pageSize
    const items = this.repositories.slice(start, start + this.pageSize)
    const isLast = start + this.pageSize >= this.repositories.length
    if (address.pathname === '/api/v3/orgs/acme/repos') {
      const body = items.map(item => this.github(item))
      const etag = `"${Buffer.from(JSON.stringify(body)).toString('base64').length}-${hash(JSON.stringify(body))}"`
      if (headers['if-none-match'] === etag) return {status: 304, headers: {etag}}
      const next = new URL(address)
      next.searchParams.set('page', String(page + 1))
      const first = new URL(address)
      first.searchParams.set('page', '1')
      const link = `<${first.href}>; rel="first"${isLast ? '' : `, <${next.href}>; rel="next"`}`
      return {status: 200, headers: {etag, link}, body}
    }
    const commits = /^\/api\/v3\/repos\/acme\/([^/]+)\/commits$/.exec(address.pathname)
    if (commits) {
      const repository = this.repositories.find(({name}) => name === commits[1])
      return repository?.files ? {status: 200, body: [{}]} : {status: 409, body: {}}
    }
    const content = this.content(address)
    if (content) return content
    if (address.pathname === '/acme/_apis/git/repositories') {
      const token = Number(address.searchParams.get('continuationToken') ?? 1)
      const from = (token - 1) * this.pageSize
      const value = this.repositories
        .slice(from, from + this.pageSize)
        .map(item => this.azure(item))
      const more = from + this.pageSize < this.repositories.length
      return {
        status: 200,
        ...(more && {headers: {'x-ms-continuationtoken': String(token + 1)}}),
        body: {count: value.length, value}
      }
    }
    return {status: 404, body: {message: 'Not Found'}}
  }

  /** A file at a commit, as both APIs give it. */
  private content({pathname, searchParams}: URL): Answer | undefined {
    const path = decodeURIComponent(pathname)
    const [, github, file] = /^\/api\/v3\/repos\/acme\/([^/]+)\/contents\/(.+)$/.exec(path) ?? []
    const [, azure] = /^\/acme\/widgets\/_apis\/git\/repositories\/([^/]+)\/items$/.exec(path) ?? []
    const repository = this.repositories.find(({name}) => name === (github ?? azure))
    if (!repository) return undefined
    const commit = searchParams.get('ref') ?? searchParams.get('versionDescriptor.version')
    const name = file ?? searchParams.get('path')?.slice(1)
    try {
      const text = this.git(repository.name, ['show', `${commit}:${name}`])
      return {status: 200, headers: {'content-type': 'application/octet-stream'}, text}
    } catch {
      return undefined
    }
  }

  private github(repository: Repository): object {
    const {id, name, files, archived, fork, disabled, pushed} = repository
    return {
      id,
      full_name: `acme/${name}`,
      html_url: `${this.origin}/acme/${name}`,
      clone_url: `${this.origin}/acme/${name}.git`,
      default_branch: 'main',
      pushed_at: new Date(1_700_000_000_000 + pushed * 1000).toISOString(),
      size: files && !repository.small ? 12 : 0,
      archived: archived ?? false,
      disabled: disabled ?? false,
      fork: fork ?? false,
      private: repository.private ?? true
    }
  }

  private azure({id, name, files, fork, disabled}: Repository): object {
    return {
      id: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
      name,
      project: {name: 'widgets'},
      ...(files && {defaultBranch: 'refs/heads/main'}),
      remoteUrl: `${this.origin.replace('://', '://acme@')}/acme/widgets/_git/${name}`,
      webUrl: `${this.origin}/acme/widgets/_git/${name}`,
      isDisabled: disabled ?? false,
      ...(fork && {isFork: true})
    }
  }

  private async serveGit(
    request: http.IncomingMessage,
    response: http.ServerResponse,
    address: URL,
    {name}: Repository,
    service: string
  ): Promise<void> {
    const child = spawn('git', ['-c', `uploadpack.allowFilter=${this.filters}`, 'http-backend'], {
      env: {
        PATH: process.env['PATH'],
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_PROJECT_ROOT: path.join(this.folder, this.name),
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: `/${name}.git${service}`,
        QUERY_STRING: address.search.slice(1),
        REQUEST_METHOD: request.method ?? 'GET',
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
        GIT_PROTOCOL: String(request.headers['git-protocol'] ?? '')
      },
      stdio: ['pipe', 'pipe', 'ignore']
    })
    child.stdin.on('error', () => {})
    request.pipe(child.stdin)
    const chunks: Buffer[] = []
    for await (const chunk of child.stdout) chunks.push(chunk as Buffer)
    const output = Buffer.concat(chunks)
    const end = output.indexOf('\r\n\r\n')
    const head = output.subarray(0, end).toString('latin1')
    const status = Number(/^Status: (\d+)/m.exec(head)?.[1] ?? 200)
    for (const line of head.split('\r\n')) {
      const [, field, value] = /^([\w-]+): (.*)$/.exec(line) ?? []
      if (field !== undefined && field !== 'Status') response.setHeader(field, value!)
    }
    this.gitBytes += output.length - end
    response.writeHead(status).end(output.subarray(end + 4))
  }
}

function hash(text: string): string {
  let value = 0
  for (const character of text) value = (value * 31 + character.charCodeAt(0)) | 0
  return (value >>> 0).toString(16)
}
