import {type ChildProcess, spawn} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {UsageError} from '../../errors.js'
import {gitEnvironment, gitExecutable, gitSettings} from '../../lint/files/git-process.js'
import {childEnvironment} from '../child-environment.js'

/** git failed; the message is the first line that it said, or why it was stopped. */
export class GitError extends Error {
  override readonly name = 'GitError'
  /**
   * Whether another attempt may succeed: `soon` where the connection was cut, `later` where the server
   * was asked for too much.
   */
  readonly again: 'soon' | 'later' | undefined

  constructor(message: string, again?: 'soon' | 'later') {
    super(message)
    this.again = again
  }
}

/** How git reaches a server. */
export interface GitAccess {
  /** Origin of the server, with the port. */
  readonly origin: string
  /** The value of the Authorization header. */
  readonly authorization: string
  /** With credentials if it needs them; undefined for a direct connection. */
  readonly proxy: string | undefined
}

export interface GitRun {
  readonly folder: string
  /** What git reads on its standard input; nothing when absent. */
  readonly input?: string
  /** Whether this run speaks to the server; all others cannot. */
  readonly remote?: true
  readonly timeoutMs: number
  /** Folder whose size is watched while git runs. */
  readonly watched?: string
  /** Takes the output piece by piece in place of its being returned. */
  readonly onOutput?: (chunk: Buffer) => void
}

/** Bytes of output of one command that are held: names and ids, never contents. */
const mostOutput = 64 * 1024 * 1024
/** What one repository may take. */
export interface GitLimits {
  /** Most bytes on disk: a partial clone of one commit is far smaller. */
  readonly diskBytes: number
  /** Most milliseconds of a run that speaks to the server. */
  readonly remoteTimeoutMs: number
  /** Milliseconds before further attempts, where one may succeed. */
  readonly delaysMs: Readonly<Record<'soon' | 'later', readonly number[]>>
}

const defaultLimits: GitLimits = {
  diskBytes: 1024 * 1024 * 1024,
  remoteTimeoutMs: 300_000,
  // git does not say how long a server asks to wait; where GitHub does not either, it is a minute.
  delaysMs: {soon: [1000, 5000, 20_000], later: [20_000, 60_000, 120_000]}
}
const watchEveryMs = 250

/** Oldest git that takes its configuration from GIT_CONFIG_COUNT. */
const oldestGit = [2, 31] as const

/** What every run of git has besides the settings of lint: it speaks to one server and runs nothing. */
const settings: readonly string[] = [
  ['credential.helper', ''],
  ['core.askPass', ''],
  ['core.symlinks', 'false'],
  ['core.autocrlf', 'false'],
  ['core.bigFileThreshold', '16m'],
  ['fetch.unpackLimit', '1'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['fetch.recurseSubmodules', 'false'],
  ['fetch.negotiationAlgorithm', 'noop'],
  ['http.followRedirects', 'false'],
  ['http.lowSpeedLimit', '1000'],
  ['http.lowSpeedTime', '60'],
  ['protocol.version', '2'],
  ['advice.detachedHead', 'false']
].flatMap(([name, value]) => ['-c', `${name}=${value}`])

/** Settings of the machine that decide whether a server is trusted; everything else of it is left. */
const trustSettings = ['http.sslcainfo', 'http.sslcapath', 'http.sslbackend']

/**
 * The `git` of this machine, for repositories that nobody has looked at yet: no hook, filter, submodule,
 * credential helper or configuration of user and repository takes part. The token is handed over as a
 * header in the environment (GIT_CONFIG_COUNT), which only processes of the same user can read; it
 * stands in no argument, address or file.
 */
export class GitProgram {
  readonly limits: GitLimits
  private readonly executable: string
  private readonly access: GitAccess
  private readonly trust: readonly (readonly [string, string])[]
  private readonly running = new Set<ChildProcess>()

  private constructor(
    executable: string,
    access: GitAccess,
    trust: readonly (readonly [string, string])[],
    limits: GitLimits
  ) {
    this.limits = limits
    this.executable = executable
    this.access = access
    this.trust = trust
  }

  /** @throws UsageError when there is no git, or one that is too old */
  static async find(
    folder: string,
    access: GitAccess,
    limits = defaultLimits
  ): Promise<GitProgram> {
    const executable = gitExecutable(folder)
    if (executable === undefined) {
      throw new UsageError('there is no git on this machine, which fleet clones with: install it')
    }
    const plain = new GitProgram(executable, access, [], limits)
    const version = await plain.text(['version'], {folder, timeoutMs: 30_000})
    const [, major, minor] = /\b(\d{1,5})\.(\d{1,5})/.exec(version) ?? []
    const isOld =
      Number(major) < oldestGit[0] ||
      (Number(major) === oldestGit[0] && Number(minor) < oldestGit[1])
    if (isOld)
      throw new UsageError(`fleet needs git ${oldestGit.join('.')} or newer; this is ${version}`)
    return new GitProgram(executable, access, await trustOf(plain, folder), limits)
  }

  /** The output of a command as text, without white space around it. */
  async text(args: readonly string[], run: GitRun): Promise<string> {
    return (await this.output(args, run)).toString('utf8').trim()
  }

  /** @throws GitError */
  output(args: readonly string[], run: GitRun): Promise<Buffer> {
    return this.start([...gitSettings, ...settings, ...this.protocols(run), ...args], run)
  }

  /** What the machine's own configuration says; for `find` alone. */
  ownSetting(name: string, folder: string): Promise<string> {
    const run = {folder, timeoutMs: 30_000}
    return this.start(['config', '--get', name], run, gitEnvironment()).then(
      bytes => bytes.toString('utf8').trim(),
      () => ''
    )
  }

  /** Ends every git that runs; for when the step is stopped. */
  stopAll(): void {
    for (const child of this.running) kill(child)
  }

  private protocols({remote}: GitRun): string[] {
    if (!remote) return []
    const protocol = new URL(this.access.origin).protocol.slice(0, -1)
    return ['-c', `protocol.${protocol}.allow=always`]
  }

  private start(
    args: readonly string[],
    {folder, input, timeoutMs, watched, onOutput, ...run}: GitRun,
    env = this.environment(run.remote === true)
  ): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const child = spawn(this.executable, args, {
        cwd: folder,
        env,
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
        // A group of its own: what git starts ends with it.
        detached: process.platform !== 'win32'
      })
      this.running.add(child)
      const chunks: Buffer[] = []
      let size = 0
      let said = ''
      let stopped: string | undefined
      const stop = (why: string) => {
        stopped ??= why
        kill(child)
      }
      const timer = setTimeout(() => stop(`no end after ${timeoutMs / 1000} s`), timeoutMs)
      const {diskBytes} = this.limits
      const excess = () =>
        watched !== undefined && sizeOf(watched) > diskBytes
          ? `larger than ${diskBytes / 1024 / 1024} MB on disk`
          : undefined
      const watch = setInterval(() => {
        const why = excess()
        if (why !== undefined) stop(why)
      }, watchEveryMs)
      child.stdout.on('data', (chunk: Buffer) => {
        if (onOutput) return onOutput(chunk)
        size += chunk.length
        chunks.push(chunk)
        if (size > mostOutput) stop('its list of files is too long')
      })
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        if (said.length < 64 * 1024) said += text
      })
      // A program that ends early closes its input: its exit code says why.
      child.stdin.on('error', () => {}).end(input)
      const done = () => {
        clearTimeout(timer)
        clearInterval(watch)
        this.running.delete(child)
      }
      child.on('error', error => {
        done()
        reject(new GitError(`git cannot be started: ${error.message}`))
      })
      child.on('close', code => {
        done()
        // What it wrote since it was looked at last counts as well.
        stopped ??= excess()
        if (stopped !== undefined) reject(new GitError(stopped))
        else if (code === 0) resolve(Buffer.concat(chunks))
        else reject(explain(said, code))
      })
    })
  }

  /** Nothing of the machine's or the user's own configuration, and the token only where it is needed. */
  private environment(remote: boolean): NodeJS.ProcessEnv {
    const env = childEnvironment()
    for (const name of ['GIT_OPTIONAL_LOCKS', 'GIT_TERMINAL_PROMPT']) env[name] = '0'
    env['GIT_CONFIG_NOSYSTEM'] = '1'
    env['GIT_CONFIG_GLOBAL'] = '/dev/null'
    env['GIT_NO_REPLACE_OBJECTS'] = '1'
    env['GIT_LFS_SKIP_SMUDGE'] = '1'
    const config = [...this.trust]
    if (remote) {
      const {origin, authorization, proxy} = this.access
      config.push([`http.${origin}/.extraHeader`, `Authorization: ${authorization}`])
      config.push(['http.proxy', proxy ?? ''])
    }
    env['GIT_CONFIG_COUNT'] = String(config.length)
    for (const [at, [name, value]] of config.entries()) {
      env[`GIT_CONFIG_KEY_${at}`] = name
      env[`GIT_CONFIG_VALUE_${at}`] = value
    }
    return env
  }
}

async function trustOf(git: GitProgram, folder: string): Promise<(readonly [string, string])[]> {
  const found: (readonly [string, string])[] = []
  for (const name of trustSettings) {
    const value = await git.ownSetting(name, folder)
    if (value !== '') found.push([name, value])
  }
  const bundle = process.env['GIT_SSL_CAINFO'] ?? ''
  if (bundle !== '') found.push(['http.sslcainfo', bundle])
  return found
}

function kill(child: ChildProcess): void {
  try {
    if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL')
    else child.kill('SIGKILL')
  } catch {
    // It has ended meanwhile.
  }
}

/** Bytes of the files in a folder of packs and objects, which is two levels deep. */
function sizeOf(folder: string): number {
  let size = 0
  try {
    for (const entry of fs.readdirSync(folder, {withFileTypes: true})) {
      const name = path.join(folder, entry.name)
      size += entry.isDirectory() ? sizeOf(name) : fs.statSync(name).size
    }
  } catch {
    // A file that git has moved meanwhile is counted the next time.
  }
  return size
}

/** What git said in words that help; the rest of it is progress and advice. */
function explain(said: string, code: number | null): GitError {
  const lines = said
    .split(os.EOL)
    .flatMap(line => line.split('\n'))
    .map(line => line.trim())
    .filter(line => line !== '' && !/^(?:warning|hint|Cloning into)\b/.test(line))
  const line = (lines.find(text => /^(?:fatal|error|remote):/.test(text)) ?? lines[0] ?? '')
    .replace(/^(?:fatal|error|remote): /, '')
    .slice(0, 300)
  const [, status] = /The requested URL returned error: (\d{3})/.exec(said) ?? []
  if (status !== undefined) return ofStatus(Number(status))
  if (/^fatal: repository '.*' not found$/m.test(said)) return ofStatus(404)
  if (/Authentication failed|could not read (?:Username|Password)/i.test(said)) return ofStatus(401)
  const isPassing =
    /early EOF|RPC failed|Connection reset|timed out|Could not resolve host|hung up|Empty reply/i.test(
      said
    )
  return new GitError(
    line === '' ? `git ended with exit code ${code}` : line,
    isPassing ? 'soon' : undefined
  )
}

function ofStatus(status: number): GitError {
  if (status === 401) {
    return new GitError(
      'the token may not read its contents, or is not valid any more (HTTP 401): an installation token ends after an hour'
    )
  }
  if (status === 403) return new GitError('the token may not read its contents (HTTP 403)')
  if (status >= 300 && status < 400) {
    return new GitError(
      `its server redirects (HTTP ${status}): it was renamed or moved since it was listed, and the next listing has its new name`
    )
  }
  if (status === 404) {
    return new GitError('it is not there, or the token may not read its contents (HTTP 404)')
  }
  if (status === 429) {
    return new GitError('its server was asked for too much, and said so again (HTTP 429)', 'later')
  }
  return new GitError(`its server answered ${status}`, status >= 500 ? 'soon' : undefined)
}
