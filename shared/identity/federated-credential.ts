import {withoutEnd} from '../without-end.js'
import {textClaim} from './jwt.js'
import type {Assertion} from './oidc-token.js'

/** A federated identity credential that would let this job in, in one of its forms. */
export interface FederatedCredential {
  /** What sets this form apart, for the reader. */
  readonly title: string
  readonly name: string
  readonly issuer: string
  readonly audience: string
  /** Exactly one of the two: an exact subject, or an expression (flexible credential, preview). */
  readonly subject?: string
  readonly expression?: string
  /** True when it matches the token that the job has now. */
  readonly matchesNow: boolean
}

/** The only issuer whose tokens flexible credentials of GitHub jobs are evaluated for. */
const githubIssuer = 'https://token.actions.githubusercontent.com'

const repositorySubject = /^repo:([^/@:]+)(?:@(\d+))?\/([^:@]+)(?:@(\d+))?:(.+)$/

/**
 * The federated credentials that would match the job's token: as it is, in the other of GitHub's
 * subject forms (with or without immutable ids), and as an expression where the exact subject
 * changes from run to run. Sources: GitHub Docs, "OpenID Connect reference"; Microsoft Learn,
 * "Flexible federated identity credentials".
 */
export function matchingCredentials(assertion: Assertion): FederatedCredential[] {
  const {issuer, subject, audience} = assertion
  const common = {issuer, audience}
  const name = credentialName(subject)
  const parts = repositorySubject.exec(subject)
  const credentials: FederatedCredential[] = []
  if (!parts) {
    credentials.push({title: 'this job', name, ...common, subject, matchesNow: true})
  } else {
    const [, owner, subjectOwnerId, repository, subjectRepositoryId, tail] = parts
    const {claims} = assertion.jwt
    const ownerId = subjectOwnerId ?? textClaim(claims, 'repository_owner_id')
    const repositoryId = subjectRepositoryId ?? textClaim(claims, 'repository_id')
    const immutable = subjectOwnerId !== undefined
    const plainSubject = `repo:${owner}/${repository}:${tail}`
    credentials.push({
      title: 'with names (repositories created, renamed or transferred before 15 July 2026)',
      name,
      ...common,
      subject: plainSubject,
      matchesNow: !immutable
    })
    if (ownerId && repositoryId) {
      credentials.push({
        title: 'with immutable ids (newer repositories, and those that opted in)',
        name: `${name}-ids`.slice(0, 120),
        ...common,
        subject: `repo:${owner}@${ownerId}/${repository}@${repositoryId}:${tail}`,
        matchesNow: immutable
      })
    }
    credentials.sort((a, b) => Number(b.matchesNow) - Number(a.matchesNow))
  }
  const expression = issuer === githubIssuer ? flexibleExpression(assertion) : undefined
  if (expression) {
    credentials.push({
      title: 'flexible, where the subject changes from run to run (preview)',
      name: `${name}-flexible`.slice(0, 120),
      ...common,
      expression,
      matchesNow: true
    })
  }
  return credentials
}

const refMark = ':ref:refs/'

/**
 * An expression for tags and for release branches (`release/1.2`), and for a reusable
 * workflow, whose own ref is then demanded. undefined where an exact subject does.
 */
function flexibleExpression({subject, jwt}: Assertion): string | undefined {
  const end = subject.lastIndexOf(refMark) + refMark.length
  const ref = subject.includes(refMark) ? /^(tags\/|heads\/)(.+)$/.exec(subject.slice(end)) : null
  const family = ref && familyOf(ref[1]!, ref[2]!)
  const called = textClaim(jwt.claims, 'job_workflow_ref')
  const reusable = called !== '' && called !== textClaim(jwt.claims, 'workflow_ref')
  if (!family && !reusable) return undefined
  const subjectPart = family
    ? `claims['sub'] matches ${quote(`${subject.slice(0, end)}${ref[1]}${family}`)}`
    : `claims['sub'] eq ${quote(subject)}`
  return reusable
    ? `${subjectPart} and claims['job_workflow_ref'] eq ${quote(called)}`
    : subjectPart
}

function familyOf(kind: string, name: string): string | undefined {
  if (kind === 'tags/') return /^v\d/.test(name) ? 'v*' : '*'
  return /^(?:releases?|hotfix|support)\//.exec(name)?.[0].concat('*')
}

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** A credential's name: 3 to 120 letters, digits, - and _, from the subject. */
function credentialName(subject: string): string {
  const words = subject
    .replace(/^(repo|sc):\/*/, '')
    .replace(/@\d+/g, '')
    .replace(/:(ref:refs\/heads|ref:refs|environment)[:/]/, '-')
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
  return `ci-${withoutEnd(words, '-')}`.slice(0, 110)
}

/** The body of the credential in Microsoft Graph. */
export function asGraphJson(credential: FederatedCredential): object {
  const {name, issuer, audience, subject, expression} = credential
  return {
    name,
    issuer,
    ...(subject === undefined
      ? {claimsMatchingExpression: {value: expression, languageVersion: 1}}
      : {subject}),
    audiences: [audience]
  }
}

/** Commands for a shell that create it. Flexible credentials exist in Graph's beta only. */
export function asAzureCli(credential: FederatedCredential, clientId: string): string {
  const json = JSON.stringify(asGraphJson(credential), null, 2)
  const body = `'${json.replaceAll("'", "'\\''")}'`
  return credential.subject === undefined
    ? `az rest --method post --url "https://graph.microsoft.com/beta/applications(appId='${clientId}')/federatedIdentityCredentials" --headers Content-Type=application/json --body ${body}`
    : `az ad app federated-credential create --id ${clientId} --parameters ${body}`
}

/** For the provider hashicorp/azuread; flexible ones have a resource of their own. */
export function asTerraform(credential: FederatedCredential, clientId: string): string {
  const {name, issuer, audience, subject, expression} = credential
  const flexible = subject === undefined
  const type = flexible
    ? 'azuread_application_flexible_federated_identity_credential'
    : 'azuread_application_federated_identity_credential'
  const audienceLine = flexible
    ? `  audience                   = ${hcl(audience)}`
    : `  audiences      = [${hcl(audience)}]`
  const matcher = flexible
    ? `  claims_matching_expression = ${hcl(expression ?? '')}`
    : `  subject        = ${hcl(subject)}`
  const pad = flexible ? '             ' : ' '
  return [
    'data "azuread_application" "ci" {',
    `  client_id = ${hcl(clientId)}`,
    '}',
    '',
    `resource "${type}" "${name.toLowerCase().replaceAll('-', '_')}" {`,
    `  application_id${pad}= data.azuread_application.ci.id`,
    `  display_name  ${pad}= ${hcl(name)}`,
    audienceLine,
    `  issuer        ${pad}= ${hcl(issuer)}`,
    matcher,
    '}'
  ].join('\n')
}

/** For the Microsoft Graph extension of Bicep; undefined for flexible ones, which it has not in v1.0. */
export function asBicep(credential: FederatedCredential, clientId: string): string | undefined {
  const {name, issuer, audience, subject} = credential
  if (subject === undefined) return undefined
  return [
    'extension microsoftGraphV1',
    '',
    "resource ci 'Microsoft.Graph/applications@v1.0' existing = {",
    `  uniqueName: 'ci' // the unique name of the application ${clientId}`,
    '}',
    '',
    "resource credential 'Microsoft.Graph/applications/federatedIdentityCredentials@v1.0' = {",
    `  name: '\${ci.uniqueName}/${name}'`,
    `  issuer: ${bicep(issuer)}`,
    `  subject: ${bicep(subject)}`,
    '  audiences: [',
    `    ${bicep(audience)}`,
    '  ]',
    '}'
  ].join('\n')
}

function hcl(text: string): string {
  return JSON.stringify(text).replaceAll('${', '$${').replaceAll('%{', '%%{')
}

function bicep(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('${', '\\${')}'`
}
