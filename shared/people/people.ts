import fs from 'node:fs'
import path from 'node:path'
import {isCalendarDay} from '../calendar-day.js'
import {UsageError} from '../errors.js'
import {fileErrorReason} from '../file-errors.js'
import {isObject} from '../gateway/json.js'
import {PlainScalar, parseStructured} from '../gateway/schema/arguments-text.js'
import {nearest} from '../inputs.js'
import {isLinkOut} from '../link-out.js'

/** Somebody who has left, with the names by which records and repositories know them. */
export interface Person {
  readonly name: string
  readonly upn: readonly string[]
  /** Object ids: of the person, and of the identities of pipelines that were theirs. */
  readonly oid: readonly string[]
  readonly github: readonly string[]
  /** Numbers of the accounts on GitHub: they stay when a login is renamed. */
  readonly githubId: readonly string[]
  /** Names in Azure DevOps: an address, a descriptor or the name that is shown. */
  readonly azureDevops: readonly string[]
  /** Last day, YYYY-MM-DD. */
  readonly left: string
}

export type People = readonly Person[]

const maxBytes = 4 * 1024 * 1024
const nameKeys = ['name', 'upn', 'oid', 'github', 'github-id', 'azure-devops'] as const

/**
 * Reads a people file: a list of `{name, upn, oid, github, github-id, azure-devops, left}`, of which
 * `left` and one name are required.
 *
 * @param file as the user gave it, relative to the workspace.
 * @throws UsageError that names the entry and what is wrong with it, never a value.
 */
export async function readPeople(workspace: string, file: string): Promise<People> {
  const target = path.resolve(workspace, file)
  let text: string
  try {
    if (isLinkOut(workspace, target)) throw new Error('a symbolic link leads out of the workspace')
    if (fs.statSync(target).size > maxBytes) throw new Error('it is over 4 MiB')
    text = fs.readFileSync(target, 'utf8')
  } catch (error) {
    throw new UsageError(`the people file ${file} cannot be read: ${fileErrorReason(error)}`)
  }
  // Nobody has left yet.
  if (text.split('\n').every(line => /^\s*(?:#|$)/.test(line))) return []
  const value = asWritten(await parsed(text, file))
  if (value === null) return []
  if (!Array.isArray(value)) {
    throw new UsageError(`the people file ${file} must be a list: begin each person with '- '`)
  }
  return value.map((item, index) => readPerson(item, `person ${index + 1} of ${file}`))
}

/** The content; an error says where it is wrong, and repeats nothing of the file. */
async function parsed(text: string, file: string): Promise<unknown> {
  try {
    return await parseStructured(text, file)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    let reason = error.message.replace(`input '${file}' `, '')
    reason = withoutQuoted(reason, ' "', '"', '')
    reason = withoutQuoted(reason, ' !<', '>', '')
    reason = withoutQuoted(reason, "the key '", "' twice", 'a key twice')
    throw new UsageError(`the people file ${file} ${reason}`)
  }
}

/** Takes what a message quotes on one line out of it, to the last closing sign there. */
function withoutQuoted(text: string, open: string, close: string, instead: string): string {
  const start = text.indexOf(open)
  if (start < 0) return text
  const newline = text.indexOf('\n', start)
  const lineEnd = newline < 0 ? text.length : newline
  const last = text.slice(start + open.length, lineEnd).lastIndexOf(close)
  const end = last < 0 ? lineEnd : start + open.length + last + close.length
  return text.slice(0, start) + instead + text.slice(end)
}

/** A login such as 007 is what is written, not a number. */
function asWritten(value: unknown): unknown {
  if (value instanceof PlainScalar) return value.value === null ? null : value.text
  if (Array.isArray(value)) return value.map(asWritten)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asWritten(item)]))
}

function readPerson(item: unknown, where: string): Person {
  if (!isObject(item)) throw new UsageError(`${where} must be a mapping with 'left' and a name`)
  for (const key of Object.keys(item)) {
    if (key !== 'left' && !nameKeys.some(known => known === key)) {
      // Not as it is written: somebody may have made a name a key.
      const near = nearest(key, [...nameKeys, 'left'])
      throw new UsageError(
        `${where} has a key that is none of ${nameKeys.join(', ')}, left${near === undefined ? '' : `: did you mean '${near}'?`}`
      )
    }
  }
  const texts = (key: string): string[] => {
    const value = item[key]
    const list = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
    return list.map(each => {
      if (typeof each !== 'string' && typeof each !== 'number') {
        throw new UsageError(`'${key}' of ${where} must be text`)
      }
      return String(each).trim()
    })
  }
  const left = texts('left')[0] ?? ''
  if (!isCalendarDay(left)) {
    throw new UsageError(`${where} needs 'left', the last day, written as YYYY-MM-DD`)
  }
  if (!nameKeys.some(key => texts(key).some(text => text !== ''))) {
    throw new UsageError(`${where} needs at least one of ${nameKeys.join(', ')}`)
  }
  const filled = (key: string) => texts(key).filter(text => text !== '')
  return {
    name: filled('name')[0] ?? filled('upn')[0] ?? '',
    upn: filled('upn'),
    oid: filled('oid'),
    github: filled('github'),
    githubId: filled('github-id'),
    azureDevops: filled('azure-devops'),
    left
  }
}
