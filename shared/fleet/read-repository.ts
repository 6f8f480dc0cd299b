import fs from 'node:fs'
import path from 'node:path'
import {isWorthReading} from '../lint/documents/index.js'
import {isOtherPeoplesCode} from '../lint/files/discover.js'
import {pathMatcher} from '../lint/files/path-matcher.js'
import {toolName, version} from '../version.js'
import type {ListedRepository} from './api/listing.js'
import type {Examination} from './examine.js'
import type {FleetProvider, ReadLine, UnreadLine} from './fleet-line.js'
import type {GitProgram} from './git/git-program.js'
import {clonePartially, fetchFiles, type LeftLink, type PartialClone} from './git/partial-clone.js'

/** Rounds of linting: files name others, which are fetched and name others again. */
const mostRounds = 4

/** Whose repositories are read. */
export interface Fleet {
  readonly provider: FleetProvider
  readonly organization: string
}

/** What reads repositories. */
export interface Reader {
  readonly git: GitProgram
  /** Absolute path of a folder that nobody else writes to. */
  readonly folder: string
  /** The policies that the step has for all repositories, as lines name them. */
  readonly policies: readonly string[]
  examine(root: string): Promise<Examination>
}

/**
 * Reads the latest commit of a repository: a partial clone of the files that lint reads, then lint and
 * inventory.
 *
 * @throws Error whose message says why it cannot be read: a clause
 */
export async function readRepository(
  fleet: Fleet,
  repository: ListedRepository,
  reader: Reader
): Promise<ReadLine> {
  const folder = path.join(reader.folder, 'repository')
  try {
    const clone = await clonePartially(reader.git, repository.clone, folder)
    const {examined, policies} = await examineClone(clone, reader)
    const {policies: step} = reader
    const own = policies.filter(name => !step.includes(name))
    return {
      ...headOfLine(fleet, repository),
      status: 'read',
      branch: clone.branch,
      commit: clone.commit,
      ...(policies.length > 0 && {policies: {step, repository: own}}),
      ...examined
    }
  } finally {
    fs.rmSync(folder, {recursive: true, force: true, maxRetries: 3})
  }
}

/** The line of a repository that could not be read. */
export function unreadLine(fleet: Fleet, repository: ListedRepository, reason: string): UnreadLine {
  return {...headOfLine(fleet, repository), status: 'unread', reason}
}

async function examineClone(clone: PartialClone, reader: Reader): Promise<Examination> {
  const {tree} = clone
  const fetched = new Set<string>()
  const left: LeftLink[] = []
  const fetchNew = async (names: readonly string[]): Promise<boolean> => {
    const entries = names
      .filter(name => !fetched.has(name))
      .flatMap(name => tree.entries.get(name) ?? [])
    if (entries.length === 0) return false
    for (const entry of entries) fetched.add(entry.path)
    left.push(...(await fetchFiles(reader.git, clone, entries)))
    return true
  }
  const isRead = (name: string) => isWorthReading(name) && !isOtherPeoplesCode(name)
  await fetchNew([...tree.entries.keys()].filter(isRead))
  for (let round = 1; ; round++) {
    const examination = await reader.examine(clone.folder)
    if (round === mostRounds) return withLeft(examination, clone, left)
    const {absent, include} = examination
    const isIncluded = include.length > 0 ? await pathMatcher(include) : undefined
    const included = isIncluded ? [...tree.entries.keys()].filter(isIncluded) : []
    if (!(await fetchNew([...absent, ...included]))) return withLeft(examination, clone, left)
  }
}

/** With the files that were not written for lint to say so itself. */
function withLeft(
  examination: Examination,
  {tree}: PartialClone,
  left: readonly LeftLink[]
): Examination {
  const unreadable = [
    ...left.map(({path: file, problem}) => ({file, reason: problem})),
    ...tree.refused
      .slice(0, 10)
      .map(file => ({file, reason: 'has a path that no checkout can have; not read'}))
  ]
  if (unreadable.length === 0) return examination
  const {examined} = examination
  return {
    ...examination,
    examined: {
      ...examined,
      unreadable: [...examined.unreadable, ...unreadable].sort((a, b) =>
        a.file < b.file ? -1 : a.file > b.file ? 1 : 0
      )
    }
  }
}

function headOfLine(
  {provider, organization}: Fleet,
  {id, repository, url}: ListedRepository
): Pick<
  ReadLine,
  'schemaVersion' | 'tool' | 'provider' | 'organization' | 'id' | 'repository' | 'url'
> {
  return {
    schemaVersion: 1,
    tool: {name: toolName, version},
    provider,
    organization,
    id,
    repository,
    url
  }
}
