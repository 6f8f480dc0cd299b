import type {Rule} from '../../rule.js'

/** `secrets: inherit`: the called workflow gets every secret that the caller can see. */
export const secretsInherit: Rule = {
  id: 'secrets-inherit',
  severity: 'warning',
  check({pipeline}, report) {
    for (const {call, id} of pipeline?.jobs ?? []) {
      if (!call?.inherits) continue
      const local = call.target.kind === 'local'
      report({
        range: call.inherits,
        message: `job '${id}' hands every secret to ${call.target.text.text}`,
        help: 'Pass the secrets it needs by name.',
        subject: id,
        ...(local ? {severity: 'note' as const} : {})
      })
    }
  }
}
