import type {Job} from '../../facts/pipeline.js'
import type {Rule} from '../../rule.js'

/** `secrets: inherit`: the called workflow gets every secret that the caller can see. */
export const secretsInherit: Rule = {
  id: 'secrets-inherit',
  severity: 'warning',
  check({pipeline}, report) {
    // One finding for one called workflow: what to change is the same for all jobs that call it.
    const callers = new Map<string, Job[]>()
    for (const job of pipeline?.jobs ?? []) {
      if (!job.call?.inherits) continue
      const callee = job.call.target.text.text.trim()
      callers.set(callee, [...(callers.get(callee) ?? []), job])
    }
    for (const [callee, [job, ...others]] of callers) {
      const call = job?.call
      if (!job || !call?.inherits) continue
      const who =
        others.length === 0
          ? `job '${job.id}' passes`
          : `job '${job.id}' and ${others.length} more pass`
      report({
        range: call.inherits,
        message: `${who} every secret to ${callee}`,
        help: 'Pass the secrets it needs by name.',
        subject: job.id,
        ...(others.length > 0
          ? {
              related: others.flatMap(other =>
                other.call?.inherits
                  ? [{message: `and job '${other.id}'`, range: other.call.inherits}]
                  : []
              )
            }
          : {}),
        ...(call.target.kind === 'local' ? {severity: 'note' as const} : {})
      })
    }
  }
}
