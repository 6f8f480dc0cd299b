/** Whether calls are counted, and by whom. */
import type {Repository} from '../../facts/repository.js'
import {attribute, isLiteral, placeOfText} from './document.js'
import {type GatewayVerdict, onceEach, type PolicyFacts} from './facts.js'
import type {Origin} from './origins.js'
import {placeOfStatement, type Statement} from './statements.js'

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
    if (least <= mostPerMinute) return [facts.verdict('pass', at, 'calls are counted by caller')]
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

function missing(facts: PolicyFacts): GatewayVerdict {
  const at = facts.placeOf('inbound')
  const around = facts.inherited(limits, 'inbound')
  if (around)
    return facts.verdict('pass', placeOfStatement(around), 'a policy at a wider scope limits calls')
  if (facts.isOpen('inbound') || facts.inheritsOpen('inbound')) {
    return facts.verdict('not-proven', at, 'an included fragment is not in the repository')
  }
  if (facts.ofOperations().some(({statements}) => statements.some(({name}) => limits.test(name)))) {
    return facts.verdict('not-proven', at, 'policies of its operations limit calls')
  }
  return facts.verdict('fail', at, 'has no rate limit', {
    severity: 'note',
    form: 'missing'
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
