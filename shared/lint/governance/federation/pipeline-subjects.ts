/** Which branch or environment the federated credentials of pipelines trust. */
import type {ClaimTest, FederatedSubject, PartialText} from '../../facts/facts.js'
import type {Place} from '../../infrastructure/values/value.js'
import type {Verdict} from '../verdict.js'

/** A word in place of what is not known: it holds no colon, slash or star. */
const filler = 'x'

/** `repo:owner/name:` with the ids that GitHub adds, and what is trusted there. */
const repository = /^repo:[\w.-]{1,100}(?:@[\w-]{1,40})?\/[\w.-]{1,100}(?:@[\w-]{1,40})?:/
const branch = /^ref:refs\/heads\/[^*?:<>\s]{1,200}$/
const environment = /^environment:[^*?:<>]{1,200}$/

/** A verdict for each federated credential of a pipeline: one branch or one environment is trusted. */
export function pipelineSubjects(subjects: readonly FederatedSubject[]): Verdict[] {
  return subjects.filter(isOfPipeline).map(judge)
}

/** Workloads of a cluster have federated credentials, too. */
function isOfPipeline({tests, issuer}: FederatedSubject): boolean {
  const names = tests.flatMap(({values}) => values.map(shown))
  if (names.some(text => text.startsWith('system:serviceaccount:'))) return false
  return !/\.oic\.|oidc\.prod-aks|\/aks|eks\./i.test(issuer ? shown(issuer) : '')
}

function judge(subject: FederatedSubject): Verdict {
  const {file, range, name, tests, partial} = subject
  const of: Place = {file, range}
  const test = tests.find(({claim}) => claim === 'sub')
  const at = test ? placeOf(test, of) : of
  const verdict = {at, of, label: name}
  if (partial || !test || !isStrict(test)) {
    return {...verdict, state: 'not-proven', because: 'whom it trusts is not known here'}
  }
  if (!isOfCi(subject)) {
    return {
      ...verdict,
      state: 'not-proven',
      because: 'its issuer is not known to be that of GitHub'
    }
  }
  const trusted = test.values.map(trustOf)
  const [first] = trusted
  return first !== undefined && trusted.every(text => text !== undefined)
    ? {...verdict, state: 'pass', because: `trusts ${first} only`}
    : {
        ...verdict,
        state: 'not-proven',
        because: 'it is not known to trust one branch or environment'
      }
}

/** Subjects of GitHub are worth what its issuer says: of any other, anybody may have them. */
function isOfCi({provider, issuer}: FederatedSubject): boolean {
  if (provider !== 'entra' || !issuer) return true
  const {text, holes} = issuer
  return (
    holes.length > 0 ||
    /^https:\/\/(?:token\.actions\.githubusercontent\.com(?:\/[\w.-]{1,100})?|(?:[\w-]{1,100}\.)?ghe\.com\/.*|token\.actions\.[\w-]{1,100}\.ghe\.com)\/?$/i.test(
      text.text.trim()
    )
  )
}

function isStrict({comparison, optional, values}: ClaimTest): boolean {
  const isPlain = comparison === 'exact' || values.every(value => !/[*?]/.test(shown(value)))
  return optional === undefined && comparison !== 'prefix' && isPlain && values.length > 0
}

function trustOf(value: PartialText): string | undefined {
  const text = shown(value)
  const start = repository.exec(text)?.[0]
  if (start === undefined) return undefined
  const rest = text.slice(start.length)
  if (branch.test(rest)) return 'one branch'
  return environment.test(rest) ? 'one environment' : undefined
}

/** The text with a word in place of each part that is not known; of what is not known at all nothing. */
function shown({text, holes}: PartialText): string {
  let result = ''
  let at = 0
  for (const {start, end} of holes) {
    result += text.text.slice(at, start) + filler
    at = end
  }
  return result + text.text.slice(at)
}

function placeOf({values}: ClaimTest, otherwise: Place): Place {
  const [value] = values
  return value ? {file: value.text.file, range: value.text.range()} : otherwise
}
