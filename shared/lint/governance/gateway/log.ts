/** Whether every call leaves a record: allowed, refused and failed. */
import type {Repository} from '../../facts/repository.js'
import {typesOf} from './apis.js'
import type {SectionName} from './document.js'
import {type GatewayVerdict, mcpEndpoints, type PolicyFacts} from './facts.js'
import {statusOf} from './recognition.js'
import {placeOfStatement, type Statement} from './statements.js'

const logs = /^(?:log-to-eventhub|trace|send-one-way-request)$/

/** A verdict on the log of each policy, and one for each refusal that is not logged. */
export function callLog(repository: Repository): GatewayVerdict[] {
  const diagnostics = [
    ...repository.resources.ofType(...typesOf('diagnostics', 'apis/diagnostics'))
  ]
  return mcpEndpoints(repository).flatMap(facts => judge(facts, diagnostics.length > 0))
}

function judge(facts: PolicyFacts, hasDiagnostics: boolean): GatewayVerdict[] {
  const own = facts.named(logs)
  const {document} = facts.policy
  const at = {
    file: document.text.file,
    range: (document.sections.get('outbound') ?? document.root).nameRange
  }
  const [first] = own
  if (!first) {
    const brought = (['inbound', 'outbound', 'on-error'] as const)
      .map(section => facts.inherited(logs, section))
      .find(found => found)
    if (brought)
      return [facts.verdict('pass', placeOfStatement(brought), 'a policy around it logs calls')]
    if (hasDiagnostics)
      return [facts.verdict('not-proven', at, 'a diagnostic setting logs requests')]
    if (facts.isOpen() || facts.inheritsOpen('outbound') || facts.inheritsOpen('inbound')) {
      return [facts.verdict('not-proven', at, 'what it includes is not in the repository')]
    }
    const mayInherit = facts.hasBase('outbound') && facts.hasBase('on-error')
    return [
      facts.verdict('fail', at, 'leaves no record of calls', {
        form: 'none',
        ...(mayInherit && {severity: 'note' as const})
      })
    ]
  }
  return [whole(facts, own, first), ...refusals(facts, own)]
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
      'logs calls only on their way in: refusals of earlier steps, the answer and the time it took are in no record',
      {form: 'inbound'}
    )
  }
  if (!failed) {
    return facts.verdict('fail', at, 'logs only calls that went well: 401 and 429 go to on-error', {
      form: 'success',
      ...(facts.hasBase('on-error') && {severity: 'note' as const})
    })
  }
  const conditional = own.filter(({section}) => section === 'outbound')
  if (conditional.length > 0 && conditional.every(isForSuccess)) {
    return facts.verdict(
      'fail',
      placeOfStatement(conditional[0]!),
      'logs only calls that the server answered with success',
      {
        form: 'success'
      }
    )
  }
  return facts.verdict('pass', at, 'calls are logged whether they go well or not')
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
  return facts.refusals().flatMap(refusal => {
    const status = statusOf(refusal)
    if (status === undefined || status === 404 || status === 405) return []
    const at = placeOfStatement(refusal)
    const index = statements.indexOf(refusal)
    const before = statements.slice(0, index)
    const isLogged = before.some(
      statement =>
        (own.includes(statement) || statement.name === 'include-fragment') &&
        statement.section === 'inbound' &&
        statement.branches.every(branch => refusal.branches.includes(branch))
    )
    return isLogged
      ? [facts.verdict('pass', at, 'the refusal is logged before it is sent')]
      : [
          facts.verdict(
            'fail',
            at,
            `refuses calls with ${status} and logs none of them: <return-response> ends the policy`,
            {
              form: 'refusal'
            }
          )
        ]
  })
}
