/** APIs of a gateway that may lead to an MCP server and do not say so. */
import type {Repository} from '../../facts/repository.js'
import {property, scalarText} from '../../infrastructure/values/three-valued.js'
import {isNothing} from '../../infrastructure/values/value.js'
import {declarationOf} from '../declaration.js'
import type {Verdict} from '../verdict.js'
import {keyOf} from './apis.js'
import {gatewayOf} from './policies.js'
import type {GatewayPolicy} from './policy.js'

const checks = /^validate-(?:jwt|azure-ad-token)$/

/** A verdict for each API whose back end is not known and whose policy checks no token. */
export function unclearApis(repository: Repository): Verdict[] {
  const {apis, policies} = gatewayOf(repository)
  return [...apis].flatMap(([key, {isMcp, resource, label}]): Verdict[] => {
    if (isMcp) return []
    const own = policies.filter(({api}) => api && keyOf(api.resource) === key)
    const url = property(resource.body, 'properties.serviceUrl')
    const leads = isNothing(url) ? own.some(choosesBackend) : scalarText(url) === undefined
    if (!leads || own.some(checksToken)) return []
    const at = declarationOf(resource)
    const because = 'where it leads is not known here, and no policy of it checks a token'
    return [{at, of: resource.place, label, state: 'not-proven', because}]
  })
}

function choosesBackend({statements}: GatewayPolicy): boolean {
  return statements.some(({name}) => name === 'set-backend-service' || name === 'include-fragment')
}

function checksToken({statements}: GatewayPolicy): boolean {
  return statements.some(
    ({name, section, branches}) =>
      checks.test(name) && section === 'inbound' && branches.length === 0
  )
}
