import {isLoopback} from '../../proxy.js'

/** Where a central policy lies, pinned so that nobody can change it unseen. */
export type PolicyAddress = {
  /** As it is written, without what a URL has after its path: for messages. */
  readonly shown: string
  /** SHA-256 of the file, in lower case; absent where a commit alone pins it. */
  readonly sha256?: string
} & (
  | {
      readonly kind: 'github'
      readonly owner: string
      readonly repository: string
      /** Relative to the top of the repository, with `/`. */
      readonly path: string
      /** Full hash of a commit, in lower case. */
      readonly commit: string
    }
  | {
      readonly kind: 'azure-devops'
      readonly project: string
      readonly repository: string
      readonly path: string
      readonly commit: string
    }
  | {readonly kind: 'url'; readonly url: string; readonly sha256: string}
)

const forms =
  'github:<owner>/<repository>/<path>@<commit>, azure-devops:<project>/<repository>/<path>@<commit> or https://…#sha256=<digest of the file>'

/**
 * Reads the address of a policy: `github:acme/mcp-policy/gatehouse.yml@<commit>`,
 * `azure-devops:Platform/mcp-policy/gatehouse.yml@<commit>` (each may end in `#sha256=<digest>`) or
 * `https://…#sha256=<digest>`. Plain http is for loopback addresses alone.
 *
 * @returns the address, or what is wrong with it and what to write: one clause without a full stop
 * that repeats nothing of a URL but its host.
 */
export function parsePolicyAddress(
  text: string
): {readonly address: PolicyAddress} | {readonly problem: string} {
  const trimmed = text.trim()
  if (/^https?:/i.test(trimmed)) return parseUrl(trimmed)
  const [, scheme, rest = ''] = /^(github|azure-devops):(.*)$/.exec(trimmed) ?? []
  if (scheme === undefined) return {problem: `it is written as ${forms}`}
  return parseRepositoryPath(scheme as 'github' | 'azure-devops', rest)
}

/** An address as `parsePolicyAddress` reads it. */
export function writtenAddress(address: PolicyAddress): string {
  const place = address.kind === 'url' ? address.url : address.shown
  return address.sha256 === undefined ? place : `${place}#sha256=${address.sha256}`
}

function parseRepositoryPath(
  kind: 'github' | 'azure-devops',
  text: string
): {readonly address: PolicyAddress} | {readonly problem: string} {
  const [place = '', digest] = splitAt(text, text.indexOf('#'))
  const [path = '', commit = ''] = splitAt(place, place.lastIndexOf('@'))
  const owner = kind === 'github' ? 'owner' : 'project'
  const [first = '', repository = '', ...segments] = path.replace(/^\//, '').split('/')
  const names = [first, repository, ...segments]
  if (segments.length === 0 || !names.every(isPlainName) || !fits(kind, first, repository)) {
    return {
      problem: `it names no file of a repository: write ${kind}:<${owner}>/<repository>/<path>@<commit>`
    }
  }
  if (commit === '') {
    return {
      problem: `it names no commit: write @ and all 40 digits of one behind the path (git rev-parse HEAD in ${repository})`
    }
  }
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(commit)) {
    return {
      problem: `'@${commit.slice(0, 40)}' is a branch, a tag or a part of a hash, and others can change what it stands for: write all 40 digits of a commit (git rev-parse ${/^[\w./-]{1,40}$/.test(commit) ? commit : 'HEAD'} in ${repository})`
    }
  }
  const sha256 = digest === undefined ? undefined : digestOf(digest)
  if (digest !== undefined && sha256 === undefined) return {problem: digestProblem}
  const common = {
    shown: `${kind}:${path.replace(/^\//, '')}@${commit.toLowerCase()}`,
    repository,
    path: segments.join('/'),
    commit: commit.toLowerCase(),
    ...(sha256 !== undefined && {sha256})
  }
  return {
    address: kind === 'github' ? {kind, owner: first, ...common} : {kind, project: first, ...common}
  }
}

function parseUrl(text: string): {readonly address: PolicyAddress} | {readonly problem: string} {
  let url: URL
  try {
    url = new URL(text)
  } catch {
    return {problem: `it is not a URL: write ${forms}`}
  }
  if (url.username !== '' || url.password !== '') {
    return {problem: 'it must not hold a user or password'}
  }
  const hosting = hostingProblem(url)
  if (hosting) return {problem: hosting}
  const sha256 = digestOf(url.hash.slice(1))
  if (sha256 === undefined) {
    return {
      problem:
        url.hash === ''
          ? 'what a URL answers can change: write #sha256= and the digest of the file behind it (sha256sum gatehouse.yml)'
          : digestProblem
    }
  }
  url.hash = ''
  return {address: {kind: 'url', shown: `${url.origin}${url.pathname}`, url: url.href, sha256}}
}

/** Why nothing is fetched from a host, whatever is there. */
function hostingProblem({protocol, hostname}: URL): string | undefined {
  const isLocal = isLoopback(hostname)
  if (protocol === 'http:' && !isLocal) {
    return 'a policy is fetched over https only: write https:// before its host'
  }
  // Cloud machines answer with credentials of their own at such addresses.
  if (!isLocal && (/^[\d.]+$/.test(hostname) || hostname.startsWith('['))) {
    return 'write the name of its host, not a number'
  }
  return undefined
}

const digestProblem = 'behind # stands the digest of the file: sha256= and 64 hexadecimal digits'

function digestOf(fragment: string): string | undefined {
  return /^sha256=([0-9a-f]{64})$/i.exec(fragment)?.[1]?.toLowerCase()
}

function splitAt(text: string, at: number): [string, string?] {
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

/** A part of a path that means itself on every server. */
function isPlainName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !/[\\?#%:*|<>"\u0000-\u001f]/.test(name)
}

function fits(kind: 'github' | 'azure-devops', owner: string, repository: string): boolean {
  return kind === 'azure-devops' || (/^[\w-]{1,100}$/.test(owner) && /^[\w.-]+$/.test(repository))
}
