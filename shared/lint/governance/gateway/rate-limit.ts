/** Whether calls are counted, and by whom. */
import type {Repository} from '../../facts/repository.js'
import {attribute, isLiteral, placeOfText} from './document.js'
import {type GatewayVerdict, onceEach, type PolicyFacts} from './facts.js'
import type {Origin} from './origins.js'
import {placeOfStatement, type Statement} from './statements.js'
import {isForTools} from './tool-calls.js'

const limits = /^rate-limit(?:-by-key)?$/
/** Calls a minute and caller that the checklist names. */
const mostPerMinute = 50

export function rateLimit(repository: Repository): GatewayVerdict[] {
  return onceEach(repository, facts => {
    const own = facts.named(limits, 'inbound')
    const byKey = own.filter(({name}) => name === 'rate-limit-by-key')
    const wrong = byKey.flatMap(limit => wrongKey(facts, limit) ?? [])
    if (wrong.length > 0) return wrong
    const [first] = own
    if (!first) return [missing(facts)]
    const at = placeOfStatement(first)
    if (byKey.length === 0) {
      return [
        facts.verdict('fail', at, 'counts calls by subscription, not by caller', {
          severity: 'note',
          form: 'subscription'
        })
      ]
    }
    const rates = byKey.map(limit => perMinute(facts, limit))
    if (rates.some(rate => rate === undefined)) {
      return [facts.verdict('not-proven', at, 'the limit is not known in this repository')]
    }
    const least = Math.min(...rates.flatMap(rate => rate ?? []))
    if (least <= mostPerMinute) return [counted(facts, byKey)]
    const calls = attribute(byKey[0]!.element, 'calls')
    return [
      facts.verdict(
        'fail',
        calls ? placeOfText(calls) : at,
        `allows ${Math.round(least)} calls a minute for each caller`,
        {
          severity: 'note',
          form: 'above'
        }
      )
    ]
  })
}

/** What of a claim tells one principal from all others. */
const principals =
  /^(?:oid|sub|appid|azp|uti|http:\/\/schemas\.microsoft\.com\/identity\/claims\/objectidentifier)$/i

/** What differs between the calls of one principal. */
const splitsCounts =
  /^(?:request-body|request-url|header|address|bearer-token|looked-up|unknown-variable)$/

/**
 * Whether every call of a tool is certainly counted by its caller, and at most 50 a minute pass: by a
 * limit for all calls or for calls of tools, or by one in each branch.
 */
function counted(facts: PolicyFacts, all: readonly Statement[]): GatewayVerdict {
  const proven = all.filter(limit => countsPrincipals(facts, limit) && isLow(facts, limit))
  const whole = proven.find(
    ({branches, conditions}) =>
      branches.length === 0 ||
      (branches.length === 1 && conditions.length === 1 && isForTools(conditions[0]!.text))
  )
  if (whole) {
    return facts.verdict(
      'pass',
      placeOfStatement(whole),
      'at most 50 calls a minute of each caller'
    )
  }
  const [first] = all
  const because =
    proven.length === 0
      ? 'it is not known here whether it counts each caller'
      : 'it counts calls under a condition only'
  return facts.verdict('not-proven', placeOfStatement(first!), because)
}

/** Values that no two calls share: with one of them in the key, every call has a counter of its own. */
const changesWithEachCall =
  /\b(?:Guid|Random|DateTime|DateTimeOffset|TimeSpan|Stopwatch)\b|\bcontext\.(?:RequestId|Elapsed|Timestamp)\b/

function countsPrincipals(facts: PolicyFacts, {element}: Statement): boolean {
  // Calls that do not count are not limited.
  const isPartial = ['increment-condition', 'increment-count'].some(name =>
    attribute(element, name)
  )
  if (isPartial) return false
  const key = attribute(element, 'counter-key')
  if (key && changesWithEachCall.test(key.text)) return false
  const origins = facts.origins(key)
  // With the tool or the path beside the caller, each of them has a limit of its own.
  return origins.some(isPrincipal) && !origins.some(({kind}) => splitsCounts.test(kind))
}

function isPrincipal({kind, claim}: Origin): boolean {
  return (
    kind === 'user' ||
    kind === 'certificate' ||
    (kind === 'checked-token' && principals.test(claim ?? ''))
  )
}

function isLow(facts: PolicyFacts, limit: Statement): boolean {
  const rate = perMinute(facts, limit)
  return rate !== undefined && rate <= mostPerMinute
}

function missing(facts: PolicyFacts): GatewayVerdict {
  const at = facts.placeOf('inbound')
  const around = facts.inheritedFrom(limits, 'inbound')
  const [first] = around
  if (first) {
    const certain = around.filter(({isCertain}) => isCertain)
    const outer = certain[0]?.facts
    const proven =
      outer &&
      counted(
        outer,
        certain.map(({statement}) => statement)
      )
    return proven?.state === 'pass'
      ? proven
      : facts.verdict(
          'not-proven',
          placeOfStatement(first.statement),
          'a policy at a wider scope limits calls'
        )
  }
  if (facts.isOpen('inbound') || facts.inheritsOpen('inbound')) {
    return facts.verdict('not-proven', at, 'an included fragment is not in the repository')
  }
  if (facts.ofOperations().some(({statements}) => statements.some(({name}) => limits.test(name)))) {
    return facts.verdict('not-proven', at, 'policies of its operations limit calls')
  }
  return facts.verdict('fail', at, 'has no rate limit', {
    severity: 'note',
    form: 'missing',
    ...(facts.hasBase('inbound') && {mayInherit: true})
  })
}

/** What tells callers apart and they cannot change. */
const steady = /^(?:checked-token|bearer-token|subscription|user|certificate)$/

function wrongKey(facts: PolicyFacts, limit: Statement): GatewayVerdict | undefined {
  const key = attribute(limit.element, 'counter-key')
  if (!key) return undefined
  const at = placeOfText(key)
  if (!/^\s*@[({]/.test(key.text)) {
    return isLiteral(key.text)
      ? facts.verdict('fail', at, 'uses one counter for all callers', {form: 'constant'})
      : undefined
  }
  const origins = facts.origins(key)
  const isSteady = origins.some(({kind}) => steady.test(kind))
  // The gateway itself has checked the key of a subscription, which many callers may have.
  if (origins.some(({kind, name}) => kind === 'header' && isSubscriptionKey(name))) {
    return facts.verdict('fail', at, 'counts calls by subscription, not by caller', {
      form: 'subscription',
      severity: 'note'
    })
  }
  const header = origins.find(origin => isChosen(facts, origin, isSteady))
  if (header) {
    const what =
      header.kind === 'header' ? `the header '${shown(header)}'` : 'a part of the request'
    return facts.verdict('fail', at, `counts calls by ${what}, which the caller chooses`, {
      form: 'header'
    })
  }
  if (isSteady || origins.some(({kind}) => kind === 'looked-up' || kind === 'unknown-variable')) {
    return undefined
  }
  // The token as it is, or a header that the policy writes itself.
  if (origins.some(({kind}) => kind === 'header')) return undefined
  if (origins.some(({kind}) => kind === 'address')) {
    return facts.verdict(
      'fail',
      at,
      'counts calls by IP address, which all pipelines behind one address share',
      {form: 'address'}
    )
  }
  return facts.verdict('fail', at, 'uses one counter for all callers', {form: 'constant'})
}

function isSubscriptionKey(name: string | undefined): boolean {
  return name?.toLowerCase() === 'ocp-apim-subscription-key'
}

/** Whether the caller chooses it; a path beside the caller's identity only splits the count. */
function isChosen(facts: PolicyFacts, {kind, name}: Origin, isSteady: boolean): boolean {
  if (kind === 'request-url' || kind === 'request-body') return !isSteady
  return kind === 'header' && name !== 'authorization' && !isOverridden(facts, name)
}

/** Whether the policy writes a header itself before anybody reads it. */
export function isOverridden(facts: PolicyFacts, name: string | undefined): boolean {
  return facts.named(/^set-header$/, 'inbound').some(({element, branches}) => {
    const action = attribute(element, 'exists-action')?.text ?? 'override'
    const isSame = attribute(element, 'name')?.text.trim().toLowerCase() === name
    const values = element.children.flatMap(({texts}) => texts)
    const echoes = values.some(value =>
      facts.origins(value).some(origin => origin.kind === 'header' && origin.name === name)
    )
    return isSame && action === 'override' && branches.length === 0 && !echoes
  })
}

function shown({name}: Origin): string {
  return name === '*' || name === undefined ? 'of the request' : name
}

/** Undefined where a number is not known. */
function perMinute(facts: PolicyFacts, {element}: Statement): number | undefined {
  const [calls, period] = ['calls', 'renewal-period'].map(name =>
    Number(facts.resolved(attribute(element, name)?.text ?? '').trim() || Number.NaN)
  )
  const rate = (calls! / period!) * 60
  return Number.isFinite(rate) ? rate : undefined
}
