import type {Job, Permissions} from '../facts/pipeline.js'
import type {Problem} from '../rule.js'

type Edits = NonNullable<Problem['fix']>['edits']

/**
 * Edits that give a job `id-token: write` and change nothing else that it may do; undefined where
 * that would be a guess: without any block the job has default permissions, which a block would end.
 */
export function grantIdToken(job: Job): Edits | undefined {
  if (job.permissions) return addScope(job.permissions)
  const inherited = job.pipeline.permissions
  if (!inherited || !job.insertion) return undefined
  const lines = scopeLines(inherited)
  if (!lines) return undefined
  const {at, indent} = job.insertion
  const scopes = ['id-token: write', ...lines].map(line => `${indent}  ${line}\n`).join('')
  return [{start: at, end: at, newText: `permissions:\n${scopes}${indent}`}]
}

/** The scopes of a block as lines, without `id-token`; undefined when they are not known. */
export function scopeLines(permissions: Permissions): string[] | undefined {
  if (permissions.unknown || permissions.all === 'write' || permissions.all === 'read') {
    return undefined
  }
  return permissions.scopes
    .filter(({name}) => name !== 'id-token')
    .map(({name, value}) => `${name}: ${value}`)
}

function addScope(permissions: Permissions): Edits | undefined {
  const existing = permissions.scopes.find(({name}) => name === 'id-token')
  if (existing) return [{...existing.range, newText: 'id-token: write'}]
  const [first] = permissions.scopes
  if (permissions.block && first) {
    const {file} = permissions
    const {column} = file.position(first.range.start)
    const at = first.range.start
    return [{start: at, end: at, newText: `id-token: write\n${' '.repeat(column - 1)}`}]
  }
  if (permissions.all !== 'none' && permissions.scopes.length === 0) return undefined
  const at = permissions.valueRange.start + 1
  if (permissions.file.text[at - 1] !== '{') return undefined
  return [{start: at, end: at, newText: first ? 'id-token: write, ' : 'id-token: write'}]
}
