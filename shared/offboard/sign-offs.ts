/** Who said when that a step is done: JSON lines beside the people file, appended and never rewritten. */
import fs from 'node:fs'
import path from 'node:path'
import {UsageError} from '../errors.js'
import {fileErrorReason} from '../file-errors.js'
import {isObject} from '../gateway/json.js'
import {isLinkOut} from '../link-out.js'
import {type OffboardingStep, offboardingSteps} from '../lint/finding.js'
import type {Person} from '../people/people.js'
import {namesOfPerson} from './find-person.js'

export interface SignOff {
  readonly step: OffboardingStep
  /** Who said so, as the CI system or the machine knows them. */
  readonly by: string
  /** ISO 8601, in UTC. */
  readonly at: string
  /** The run that recorded it; empty on a terminal. */
  readonly runUrl: string
  /** How many findings of the step were still there. */
  readonly findings: number
}

/** The sign-offs of a file, and what in it could not be read. */
export interface SignOffs {
  of(person: Person): readonly SignOff[]
  /** Numbers of lines, from 1. */
  readonly unreadable: readonly number[]
}

interface Line extends SignOff {
  readonly person: string
  readonly left: string
}

const maxBytes = 16 * 1024 * 1024

/** `people.yml` has its sign-offs in `people.done.jsonl`: they are as personal as the file itself. */
export function signOffFile(peopleFile: string): string {
  return `${peopleFile.slice(0, peopleFile.length - path.extname(peopleFile).length)}.done.jsonl`
}

/**
 * Reads the sign-offs beside a people file; none where there is no such file.
 *
 * @throws UsageError when it is there and cannot be read.
 */
export function readSignOffs(workspace: string, peopleFile: string): SignOffs {
  const file = signOffFile(peopleFile)
  const target = path.resolve(workspace, file)
  let text = ''
  try {
    if (isLinkOut(workspace, target)) throw new Error('a symbolic link leads out of the workspace')
    const size = fs.statSync(target, {throwIfNoEntry: false})?.size ?? 0
    if (size > maxBytes) throw new Error('it is over 16 MiB')
    if (size > 0) text = fs.readFileSync(target, 'utf8')
  } catch (error) {
    throw new UsageError(`the sign-offs in ${file} cannot be read: ${fileErrorReason(error)}`)
  }
  const lines = text.split('\n').map(line => (line.trim() === '' ? null : parse(line)))
  return {
    of: person => {
      const names = new Set(namesOfPerson(person).map(name => name.toLowerCase()))
      return lines.flatMap(line => {
        if (!line || line.left !== person.left || !names.has(line.person.toLowerCase())) return []
        const {step, by, at, runUrl, findings} = line
        return [{step, by, at, runUrl, findings}]
      })
    },
    unreadable: lines.flatMap((line, index) => (line === undefined ? [index + 1] : []))
  }
}

function parse(text: string): Line | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isObject(value)) return undefined
  const {step, person, left, by, at, run_url: runUrl, findings} = value
  const known = offboardingSteps.find(each => each === step)
  if (!known || typeof person !== 'string' || typeof left !== 'string') return undefined
  if (typeof by !== 'string' || typeof at !== 'string' || !isMoment(at)) return undefined
  if (typeof runUrl !== 'string' || typeof findings !== 'number') return undefined
  return {step: known, person, left, by, at, runUrl, findings}
}

function isMoment(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/.test(text)
}

/**
 * Appends a sign-off: one write to a descriptor opened for appending, which the system puts behind
 * whatever others have written. The file is made readable by its owner only.
 *
 * @throws UsageError when it cannot be written.
 */
export function addSignOff(
  workspace: string,
  peopleFile: string,
  person: Person,
  {step, by, at, runUrl, findings}: SignOff
): void {
  const file = signOffFile(peopleFile)
  const target = path.resolve(workspace, file)
  // Two people may have one name: what only one account has comes first.
  const {oid, upn, githubId, github, azureDevops, name} = person
  const id = [...oid, ...upn, ...githubId, ...github, ...azureDevops, name][0] ?? ''
  const entry = {step, person: id, left: person.left, by, at, run_url: runUrl, findings}
  try {
    if (isLinkOut(workspace, target)) throw new Error('a symbolic link leads out of the workspace')
    const {O_CREAT, O_APPEND, O_RDWR} = fs.constants
    const descriptor = fs.openSync(target, O_RDWR | O_APPEND | O_CREAT, 0o600)
    try {
      const line = Buffer.from(`${endsWithin(descriptor) ? '\n' : ''}${JSON.stringify(entry)}\n`)
      const written = fs.writeSync(descriptor, line)
      if (written !== line.length) throw new Error('the disk took a part of the line only')
      fs.fsyncSync(descriptor)
    } finally {
      fs.closeSync(descriptor)
    }
  } catch (error) {
    throw new UsageError(`the sign-off cannot be written to ${file}: ${fileErrorReason(error)}`)
  }
}

/** True when a line was cut short: what follows must not become a part of it. */
function endsWithin(descriptor: number): boolean {
  const {size} = fs.fstatSync(descriptor)
  const last = Buffer.alloc(1)
  return size > 0 && fs.readSync(descriptor, last, 0, 1, size - 1) === 1 && last[0] !== 0x0a
}
