import type {CallerIdentity} from './caller-identity.js'
import {CallFailure} from './outcome.js'
import {isAbove, type Policy, policiesFor, roleOf, type ToolClass} from './policy.js'

/** A call that somebody wants to make. */
export interface Wanted {
  readonly tool: string
  /** The class that the policy lists it in; undefined when it does not. */
  readonly listed: ToolClass | undefined
  /** The class to treat it as. */
  readonly toolClass: ToolClass
  readonly identity: CallerIdentity
}

/** What limits it. */
export interface Allowance {
  readonly policy: Policy | undefined
  readonly maxScope: ToolClass
  readonly gateway: URL
  readonly onNotice: (message: string) => void
}

/**
 * Whether a tool may be called: by the policy, by `max-scope`, by who is calling. What the gateway is
 * likely to refuse is only remarked.
 *
 * @throws CallFailure `denied`
 */
export function checkAllowed(
  {tool, listed, toolClass, identity}: Wanted,
  {policy, maxScope, gateway, onNotice}: Allowance
): void {
  if (policy && policiesFor(policy, gateway).length === 0) {
    throw new CallFailure(
      'denied',
      `no server of the policy ${policy.source} has a 'url' that holds for this gateway`,
      {
        hint: `Add the server, or correct its url: the gateway's is ${gateway.href}.`
      }
    )
  }
  if (policy && listed === undefined) {
    throw new CallFailure(
      'denied',
      `the policy ${policy.source} does not list the tool '${tool}'`,
      {
        hint: `Unlisted tools are denied. Add it to read, write, admin or secrets of its server.`
      }
    )
  }
  if (isAbove(toolClass, maxScope)) {
    throw new CallFailure(
      'denied',
      `'${tool}' is of class ${toolClass}, and this step may go up to ${maxScope} ('max-scope')`,
      {
        hint: policy
          ? listed === toolClass
            ? ''
            : `The policy lists it as ${listed}, but the server's annotations say that it writes.`
          : `Without a policy every tool counts as one that writes: give a 'policy' that lists it.`
      }
    )
  }
  if (toolClass === 'secrets' && identity.kind !== 'pipeline') {
    throw new CallFailure(
      'denied',
      `'${tool}' is of class secrets, which only pipeline identities may call; the token ${identity.kind === 'person' ? 'is that of a person' : 'does not show that it is one'}`,
      {hint: 'Use the identity inputs, which get an application token for this job.'}
    )
  }
  const needed = roleOf(toolClass)
  // Gateways that know nothing of these roles have others.
  const usesRoles = policy || identity.grants?.some(grant => grant.startsWith('mcp.tools.'))
  if (usesRoles && identity.grants && !identity.grants.includes(needed)) {
    onNotice(
      `The token has ${identity.grants.length > 0 ? identity.grants.slice(0, 10).join(', ') : 'no roles'} and not ${needed}: the gateway is likely to refuse '${tool}'.`
    )
  }
}
