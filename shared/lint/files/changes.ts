import fs from 'node:fs/promises'
import path from 'node:path'
import {CommandError, UsageError} from '../../errors.js'
import type {HostKind, RunContext} from '../../host.js'
import type {Finding, Location} from '../finding.js'
import {decode} from './decode.js'
import {changedLines, Git} from './git.js'

/** Lines of a file that changed, as 1-based inclusive ranges; `all` for a new file. */
type ChangedLines = 'all' | readonly (readonly [number, number])[]

/** What changed since a base, by path relative to the linted root. */
export interface Changes {
  /** How the base is called, for the log: `main (1a2b3c4)`. */
  readonly base: string
  readonly files: ReadonlySet<string>
  lines(file: string): Promise<ChangedLines>
}

export interface ChangesRequest {
  /** Absolute path of the linted root. */
  readonly root: string
  /** The ref that the user named; empty for the one that the CI system knows. */
  readonly baseRef: string
  readonly hostKind: HostKind
  readonly run: RunContext
  /** What needs the base, as messages begin; `changed-only` when absent. */
  readonly purpose?: string
}

/** The commit that a run is compared with. */
export interface Base {
  /** As people call it: `main`. */
  readonly name: string
  readonly commit: string
}

/**
 * What changed in a pull request, or since a given base, the working tree included; undefined when
 * the run of a CI system belongs to no pull request and no base was named.
 *
 * @throws UsageError when there is no such base; CommandError when the checkout does not hold what
 * the comparison needs (a shallow clone, another commit), with the setting that fixes it.
 */
export async function findChanges(request: ChangesRequest): Promise<Changes | undefined> {
  const found = await openAtBase(request)
  if (!found) return undefined
  const {git, base} = found
  const prefix = await git.prefix()
  const blobs = new Map<string, string | undefined>()
  for (const file of await git.changedFiles(base.commit)) {
    if (file.path.startsWith(prefix)) blobs.set(file.path.slice(prefix.length), file.baseBlob)
  }
  const known = new Map<string, Promise<ChangedLines>>()
  return {
    base: `${base.name} (${base.commit.slice(0, 7)})`,
    files: new Set(blobs.keys()),
    lines(file) {
      let lines = known.get(file)
      if (!lines) {
        lines = linesOf(git, request.root, file, blobs.get(file))
        known.set(file, lines)
      }
      return lines
    }
  }
}

/**
 * The repository, and the commit to compare it with; undefined when the run of a CI system belongs to
 * no pull request and no base was named.
 *
 * @throws as `findChanges`
 */
export async function openAtBase(
  request: ChangesRequest
): Promise<{readonly git: Git; readonly base: Base} | undefined> {
  const {baseRef, hostKind, run} = request
  if (baseRef === '' && hostKind !== 'terminal' && !run.pullRequest) return undefined
  const git = await Git.open(request.root, purposeOf(request))
  return {git, base: await findBase(git, request)}
}

function purposeOf({purpose = 'changed-only'}: ChangesRequest): string {
  return purpose
}

async function linesOf(
  git: Git,
  root: string,
  file: string,
  baseBlob: string | undefined
): Promise<ChangedLines> {
  if (baseBlob === undefined) return 'all'
  const before = await git.blob(baseBlob)
  if (!before) return 'all'
  const after = await fs.readFile(path.join(root, file))
  return changedLines(decode(before).text, decode(after).text)
}

/** Findings that lie in changed files, or on changed lines, with what is related to them. */
export async function onlyChanged(
  findings: readonly Finding[],
  changes: Changes,
  byLine: boolean
): Promise<Finding[]> {
  const kept: Finding[] = []
  for (const finding of findings) {
    const places = [finding.location, ...(finding.related ?? []).map(each => each.location)]
    for (const place of places) {
      if (!changes.files.has(place.file)) continue
      if (byLine && !touches(await changes.lines(place.file), place)) continue
      kept.push(finding)
      break
    }
  }
  return kept
}

function touches(lines: ChangedLines, {line, endLine, endColumn}: Location): boolean {
  if (lines === 'all') return true
  // A range that ends at the first column of a line does not reach into that line.
  const last = endLine > line && endColumn === 1 ? endLine - 1 : endLine
  return lines.some(([from, to]) => from <= last && to >= line)
}

async function findBase(git: Git, request: ChangesRequest): Promise<Base> {
  const head = await git.commit('HEAD')
  if (!head) throw new CommandError(`${purposeOf(request)}: the repository has no commit yet`, 2)
  const {pullRequest} = request.run
  if (request.baseRef !== '') return mergeBase(git, request, request.baseRef, head)
  if (pullRequest) return pullRequestBase(git, request, pullRequest, head)
  const branch = await git.defaultBranch()
  if (!branch) {
    throw new UsageError(
      `${purposeOf(request)}: no default branch found: name the base with --base-ref`
    )
  }
  return mergeBase(git, request, branch, head)
}

/**
 * CI systems check a pull request out as the merge of its head into its base. The first parent of
 * that merge is the base, and the difference to it is the pull request, whatever else the two
 * branches have seen.
 */
async function pullRequestBase(
  git: Git,
  request: ChangesRequest,
  pullRequest: NonNullable<RunContext['pullRequest']>,
  head: string
): Promise<Base> {
  const {baseRef, baseSha, headSha} = pullRequest
  const parents = await git.parents(head)
  const isMergeOfHead = parents.length === 2 && parents[1] === headSha
  if (isMergeOfHead) {
    const commit = await git.commit(parents[0]!)
    if (commit) return {name: baseRef, commit}
    throw shallow(request, "the pull request's merge commit is here, but not its parent")
  }
  if (headSha !== undefined && !(await containsHead(git, headSha, head))) {
    throw new CommandError(
      `${purposeOf(request)}: the checkout is at ${head.slice(0, 7)}, which does not hold the pull request's commit ${headSha.slice(0, 7)}: check the pull request out, or name the base with base-ref`,
      2
    )
  }
  for (const name of [`refs/remotes/origin/${baseRef}`, baseSha ?? '', baseRef]) {
    const commit = await git.commit(name)
    const common = commit && (await git.mergeBase(commit, head))
    if (common) return {name: baseRef, commit: common}
  }
  throw shallow(request, `no commit that it shares with ${baseRef} is here`)
}

/** True when the head is part of the checked-out history. */
async function containsHead(git: Git, headSha: string, head: string): Promise<boolean> {
  if (head === headSha) return true
  return (await git.commit(headSha)) !== undefined && (await git.isAncestor(headSha, head))
}

async function mergeBase(
  git: Git,
  request: ChangesRequest,
  ref: string,
  head: string
): Promise<Base> {
  let found: string | undefined
  for (const name of [ref, `refs/remotes/origin/${ref}`]) {
    found = await git.commit(name)
    if (!found) continue
    const common = await git.mergeBase(found, head)
    if (common) return {name: ref, commit: common}
  }
  if (await git.isShallow()) {
    throw shallow(request, found ? `its history does not reach ${ref}` : `${ref} is not here`)
  }
  throw new UsageError(
    found
      ? `${purposeOf(request)}: ${ref} and the checked-out commit have no history in common`
      : `${purposeOf(request)}: there is no branch, tag or commit '${ref}' here: fetch it, or name another with base-ref`
  )
}

/** The clone does not hold the commits to compare with; the message says what to set. */
export class ShallowCloneError extends CommandError {}

function shallow(request: ChangesRequest, reason: string): ShallowCloneError {
  const remedy = {
    github:
      "set 'fetch-depth: 2' on actions/checkout for pull_request events, or 'fetch-depth: 0' with base-ref",
    'azure-pipelines':
      "set 'fetchDepth: 2' on the checkout step for pull requests, or 'fetchDepth: 0' with baseRef",
    terminal: 'run `git fetch --unshallow`'
  }[request.hostKind]
  return new ShallowCloneError(
    `${purposeOf(request)}: the clone is too shallow to compare with the base (${reason}): ${remedy}`,
    2
  )
}
