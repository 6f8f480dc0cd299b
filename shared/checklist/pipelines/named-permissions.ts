/** What the token of a workflow may do, by its own text. */
import type {Facts} from '../../lint/facts/facts.js'
import type {Job, Permissions} from '../../lint/facts/pipeline.js'
import type {Verdict} from '../../lint/governance/verdict.js'

/** A verdict for each workflow of GitHub: each of its jobs has permissions that are named. */
export function namedPermissions({pipeline, file}: Facts): Verdict[] {
  if (pipeline?.system !== 'github' || pipeline.kind !== 'workflow') return []
  const own = pipeline.permissions
  const isNamed = (job: Job): boolean => isLeast(job.permissions ?? own)
  const bad = pipeline.jobs.find(job => !isNamed(job))
  const [first] = pipeline.jobs
  if (!first) return []
  const label = file.path.slice(file.path.lastIndexOf('/') + 1)
  if (bad) {
    const at = {file, range: bad.idRange}
    const because = `the permissions of job '${bad.id}' are not named`
    return [{at, of: at, label, state: 'not-proven', because}]
  }
  const at = {file, range: own?.range ?? first.permissions!.range}
  return [{at, of: at, label, state: 'pass', because: 'names the permissions of its jobs'}]
}

function isLeast(permissions: Permissions | undefined): boolean {
  return permissions !== undefined && !permissions.unknown && permissions.all !== 'write'
}
