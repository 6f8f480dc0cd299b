/** Whether every call leaves a record: allowed, refused and failed. */
import type {Repository} from '../../facts/repository.js'
import {typesOf} from './apis.js'
import type {SectionName} from './document.js'
import {type GatewayVerdict, onceEach, type PolicyFacts} from './facts.js'
import {statusOf} from './recognition.js'
import {placeOfStatement, type Statement} from './statements.js'
import {isForTools} from './tool-calls.js'

const logs = /^(?:log-to-eventhub|trace|send-one-way-request)$/

/** A verdict on the log of each policy, and one for each refusal that is not logged. */
export function callLog(repository: Repository): GatewayVerdict[] {
  const diagnostics = [
    ...repository.resources.ofType(...typesOf('diagnostics', 'apis/diagnostics'))
  ]
  return onceEach(repository, facts => judge(facts, diagnostics.length > 0))
}

function judge(facts: PolicyFacts, hasDiagnostics: boolean): GatewayVerdict[] {
  const own = facts.named(logs)
  const at = facts.placeOf('outbound')
  const [first] = own
  if (!first) {
    const brought = (['inbound', 'outbound', 'on-error'] as const)
      .map(section => facts.inherited(logs, section))
      .find(found => found)
    if (brought) {
      const state = inheritsWhole(facts) ? 'pass' : 'not-proven'
      const because = 'a policy at a wider scope logs calls'
      return [facts.verdict(state, placeOfStatement(brought), because)]
    }
    if (hasDiagnostics)
      return [facts.verdict('not-proven', at, 'a diagnostic setting logs requests')]
    if (facts.isOpen() || facts.inheritsOpen('outbound') || facts.inheritsOpen('inbound')) {
      return [facts.verdict('not-proven', at, 'an included fragment is not in the repository')]
    }
    const mayInherit = facts.hasBase('outbound') && facts.hasBase('on-error')
    return [
      facts.verdict('fail', at, 'does not log calls', {
        form: 'none',
        ...(mayInherit && {severity: 'note' as const, mayInherit: true as const})
      })
    ]
  }
  // Messages of a trace stand beside what a diagnostic setting logs of every request.
  if (hasDiagnostics && own.every(({name}) => name === 'trace')) {
    return [
      facts.verdict('not-proven', placeOfStatement(first), 'a diagnostic setting logs requests')
    ]
  }
  return [whole(facts, own, first), ...refusals(facts, own)]
}

/** Whether a policy at a wider scope certainly logs what succeeds and what fails. */
function inheritsWhole(facts: PolicyFacts): boolean {
  return (['outbound', 'on-error'] as const).every(section =>
    facts
      .inheritedFrom(logs, section)
      .some(({statement, isCertain}) => isCertain && statement.branches.length === 0)
  )
}

function whole(facts: PolicyFacts, own: readonly Statement[], first: Statement): GatewayVerdict {
  const at = placeOfStatement(first)
  const isIn = (section: SectionName): boolean =>
    own.some(log => log.section === section) ||
    facts.isOpen(section) ||
    facts.inheritsOpen(section) ||
    facts.inherited(logs, section) !== undefined
  const answered = isIn('outbound')
  const failed = isIn('on-error')
  if (!answered && !failed) {
    return facts.verdict(
      'fail',
      at,
      'logs calls only in inbound, so calls that an earlier step refuses, the status and the latency are never logged',
      {form: 'inbound'}
    )
  }
  if (!failed) {
    return facts.verdict(
      'fail',
      at,
      'logs only successful calls, because 401 and 429 go to on-error',
      {
        form: 'success',
        ...(facts.hasBase('on-error') && {severity: 'note' as const})
      }
    )
  }
  const conditional = own.filter(({section}) => section === 'outbound')
  if (conditional.length > 0 && conditional.every(isForSuccess)) {
    return facts.verdict(
      'fail',
      placeOfStatement(conditional[0]!),
      'logs only calls with a successful response',
      {
        form: 'success'
      }
    )
  }
  const always = (section: SectionName): boolean =>
    [
      ...own.filter(log => log.section === section),
      ...facts
        .inheritedFrom(logs, section)
        .filter(({isCertain}) => isCertain)
        .map(({statement}) => statement)
    ].some(
      ({branches, conditions}) =>
        branches.length === 0 || conditions.every(({text}) => isForTools(text))
    )
  return always('outbound') && always('on-error')
    ? facts.verdict('pass', at, 'successful and failed calls are logged')
    : facts.verdict('not-proven', at, 'it is not known here that every call is logged')
}

/** `StatusCode == 200`, `StatusCode < 400`. */
function isForSuccess({conditions}: Statement): boolean {
  return conditions.some(({text}) =>
    /StatusCode\s{0,20}(?:==\s{0,20}20\d|<=?\s{0,20}(?:299|300|399|400))\b/.test(text)
  )
}

/** `return-response` ends the pipeline: what is to be logged is logged before it. */
function refusals(facts: PolicyFacts, own: readonly Statement[]): GatewayVerdict[] {
  const {statements} = facts.policy
  const loggers = statements.flatMap((statement, at) => {
    const {name, section, branches} = statement
    const mayLog = own.includes(statement) || name === 'include-fragment'
    return section === 'inbound' && mayLog ? [{at, branches}] : []
  })
  return facts.refusals().flatMap(refusal => {
    const status = statusOf(refusal)
    // What is not found, or is an error of JSON-RPC, is an answer like others.
    if (status === undefined || status < 400 || status === 404 || status === 405) return []
    const at = placeOfStatement(refusal)
    const index = statements.indexOf(refusal)
    const isLogged = loggers.some(
      ({at: position, branches}) =>
        position < index && branches.every(branch => refusal.branches.includes(branch))
    )
    return isLogged
      ? [facts.verdict('pass', at, 'the refusal is logged before it is sent')]
      : [
          facts.verdict(
            'fail',
            at,
            `refuses calls with ${status} without logging them first, and <return-response> ends the policy`,
            {
              form: 'refusal'
            }
          )
        ]
  })
}
