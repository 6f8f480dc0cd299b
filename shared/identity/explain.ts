import type {CiHost} from '../host.js'
import {plainText} from '../markdown.js'
import {isoTime} from './clock-offset.js'
import {
  asAzureCli,
  asBicep,
  asTerraform,
  type FederatedCredential,
  matchingCredentials
} from './federated-credential.js'
import {textClaim} from './jwt.js'
import type {Assertion} from './oidc-token.js'

/** Claims worth showing, in this order. None of them is secret; the token itself never appears. */
const shownClaims = [
  'repository',
  'repository_id',
  'repository_owner_id',
  'repository_visibility',
  'enterprise',
  'ref',
  'ref_type',
  'environment',
  'event_name',
  'workflow_ref',
  'job_workflow_ref',
  'runner_environment',
  'org_id',
  'prj_id',
  'def_id',
  'rpo_id',
  'rpo_uri',
  'rpo_ref',
  'run_id'
] as const

/** The claims of the job's own identity as `name: value` lines. */
export function describeIdentity(assertion: Assertion): string[] {
  const {jwt, issuer, subject, audience} = assertion
  const lines = [
    `issuer (iss): ${issuer}`,
    `subject (sub): ${subject}${why(assertion)}`,
    `audience (aud): ${audience}`
  ]
  for (const name of shownClaims) {
    const value = jwt.claims[name]
    if (typeof value === 'string' || typeof value === 'number') lines.push(`${name}: ${value}`)
  }
  lines.push(`expires (exp): ${isoTime(Number(jwt.claims['exp']) * 1000)}`)
  return lines
}

/** Which of the rules for subjects applied. */
function why({subject, jwt}: Assertion): string {
  if (subject.startsWith('sc://') || subject.includes('/sc/')) return ' (of the service connection)'
  const tail = /^repo:[^:]+:(.*)$/.exec(subject)?.[1]
  if (tail === undefined) return textClaim(jwt.claims, 'repository') ? ' (customised)' : ''
  if (/^environment:[^:]*$/.test(tail)) return ' (the job has an environment)'
  if (tail === 'pull_request') return ' (a pull request, no environment)'
  if (/^ref:refs\/heads\/[^:]*$/.test(tail)) return ' (a branch, no environment)'
  if (/^ref:refs\/tags\/[^:]*$/.test(tail)) return ' (a tag, no environment)'
  return ' (customised)'
}

/** Shows the job's own identity in a fold of the log. */
export function showIdentity(host: CiHost, assertion: Assertion): void {
  host.log.group("The job's own identity")
  for (const line of describeIdentity(assertion)) host.log.info(line)
  host.log.endGroup()
}

/** Everything that `explain` prints: the identity, and the credentials that would match it. */
export function explanation(assertion: Assertion, clientId: string): string {
  const client = clientId || '<client-id>'
  return [
    "The job's own identity",
    ...describeIdentity(assertion).map(line => `  ${line}`),
    '',
    'A federated credential that matches it, for the application or managed identity that the job signs in as:',
    ...matchingCredentials(assertion).flatMap(credential => describeCredential(credential, client)),
    ...advice(assertion)
  ].join('\n')
}

/** The same for the summary page of the run. */
export function explanationMarkdown(assertion: Assertion, clientId: string): string {
  const client = clientId || '<client-id>'
  return [
    "### The job's own identity",
    '',
    ...fenced('text', describeIdentity(assertion).join('\n')),
    'A federated credential that matches it, for the application or managed identity that the job signs in as:',
    '',
    ...matchingCredentials(assertion).flatMap(credential => {
      const bicep = asBicep(credential, client)
      return [
        '<details>',
        `<summary>${plainText(credential.title)}: ${stateOf(credential)}</summary>`,
        '',
        ...fenced('sh', asAzureCli(credential, client)),
        ...fenced('hcl', asTerraform(credential, client)),
        ...(bicep ? fenced('bicep', bicep) : []),
        '</details>',
        ''
      ]
    }),
    ...advice(assertion).slice(1).map(plainText)
  ].join('\n')
}

/** A code block that nothing in the text can end. */
function fenced(language: string, text: string): string[] {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(match => match[0].length))
  const fence = '`'.repeat(longest + 1)
  return [`${fence}${language}`, text, fence, '']
}

function stateOf({matchesNow}: FederatedCredential): string {
  return matchesNow ? 'matches this run' : 'does not match this run'
}

function describeCredential(credential: FederatedCredential, clientId: string): string[] {
  const bicep = asBicep(credential, clientId)
  return [
    '',
    `== ${credential.title}: ${stateOf(credential)} ==`,
    '',
    'Azure CLI:',
    asAzureCli(credential, clientId),
    '',
    'Terraform:',
    asTerraform(credential, clientId),
    ...(bicep ? ['', 'Bicep:', bicep] : [])
  ]
}

function advice({subject}: Assertion): string[] {
  if (!/:(ref:refs\/tags\/|pull_request)/.test(subject)) return []
  return [
    '',
    subject.endsWith(':pull_request')
      ? 'Every pull request of the repository, whatever its author changed, has this subject: give the job an environment with required reviewers in place of trusting it.'
      : "A job with an environment ('environment: release') has a subject that stays the same for every tag, and the environment can demand reviewers: prefer it to an expression."
  ]
}
