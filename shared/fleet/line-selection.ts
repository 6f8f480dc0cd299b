import type {FleetLine} from './fleet-line.js'
import {type LinePlace, lineAt, readLines} from './line-reader.js'

/** One line a repository, whatever the order and number of the files. */
export interface LineSelection {
  /** By the repository's name, then by its id. */
  readonly places: readonly LinePlace[]
  /** Sentences; they depend on the lines alone. */
  readonly remarks: readonly string[]
}

/** What decides between lines of one repository. */
interface Candidate {
  readonly place: LinePlace
  readonly repository: string
  readonly status: FleetLine['status']
  readonly version: string
  readonly commit: string
}

/**
 * Reads files of results and decides for one line a repository. A line says nothing of time, so which of
 * two commits is the newer nobody knows: what was read beats what was not, then the newer version of
 * this tool, then the commit whose SHA sorts last. That is the same in any order, and it is said.
 *
 * @param warn told of each line that is no result, with its file: a sentence
 * @throws errors of the file system
 */
export function selectLines(
  files: readonly string[],
  warn: (message: string) => void
): LineSelection {
  const chosen = new Map<string, Candidate[]>()
  let cut = 0
  let broken = 0
  for (const file of files) {
    for (const read of readLines(file)) {
      if ('problem' in read) {
        warn(`${file}:${read.number}: the line is not used: ${read.problem}.`)
        if (read.isCut) cut++
        else broken++
        continue
      }
      const {provider, organization, id} = read.line
      const key = `${provider} ${organization} ${id}`
      const candidate = candidateOf(read.line, read.place)
      const others = chosen.get(key)
      if (!others) chosen.set(key, [candidate])
      else if (!others.some(other => same(other, candidate))) others.push(candidate)
    }
  }
  const remarks: string[] = []
  const winners: {candidate: Candidate; key: string}[] = []
  for (const [key, candidates] of chosen) {
    const [first, ...rest] = [...candidates].sort(worse)
    winners.push({candidate: first!, key})
    if (rest.length > 0) remarks.push(conflict(first!, rest))
  }
  remarks.sort()
  if (cut > 0) {
    remarks.push(
      `${lines(cut)} cut: a run was ended while it wrote. Its repository, and those that it had not come to, are missing here unless another file has them.`
    )
  }
  if (broken > 0) remarks.push(`${lines(broken)} not in a form that this version reads.`)
  return {
    places: winners
      .sort(
        (a, b) => compare(a.candidate.repository, b.candidate.repository) || compare(a.key, b.key)
      )
      .map(({candidate}) => candidate.place),
    remarks
  }
}

function candidateOf(line: FleetLine, place: LinePlace): Candidate {
  return {
    place,
    repository: line.repository,
    status: line.status,
    version: line.tool.version,
    commit: line.status === 'read' ? line.commit : ''
  }
}

/** The same line twice: the shards of one run overlap, or a file is given twice. */
function same(a: Candidate, b: Candidate): boolean {
  return (
    a.status === b.status &&
    a.version === b.version &&
    a.commit === b.commit &&
    JSON.stringify(lineAt(a.place)) === JSON.stringify(lineAt(b.place))
  )
}

function worse(a: Candidate, b: Candidate): number {
  return (
    compare(a.status, b.status) ||
    b.version.localeCompare(a.version, 'en', {numeric: true}) ||
    compare(b.commit, a.commit) ||
    compare(JSON.stringify(lineAt(b.place)), JSON.stringify(lineAt(a.place)))
  )
}

function conflict(chosen: Candidate, others: readonly Candidate[]): string {
  const {repository} = chosen
  if (others.some(({commit}) => commit !== '' && commit !== chosen.commit)) {
    const commits = [chosen, ...others].filter(({commit}) => commit !== '')
    const shown = [...new Set(commits.map(({commit}) => commit.slice(0, 12)))].sort()
    return `${repository}: there are results of several commits (${shown.join(', ')}), so results of different runs are mixed. Commit ${chosen.commit.slice(0, 12)} counts.`
  }
  if (chosen.status === 'read' && others.every(({status}) => status === 'unread')) {
    return `${repository}: read in one result and not in another. What was read counts.`
  }
  return `${repository}: there are results that differ for the same commit. One of them counts, the same in any order.`
}

function lines(count: number): string {
  return count === 1 ? '1 line is' : `${count} lines are`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
