/** Who may become an identity, as the resources of a repository set it up. */
import type {FederatedSubject} from '../facts/facts.js'
import {attributeOf} from '../formats/infrastructure.js'
import type {Resource, Resources} from '../infrastructure/resource.js'
import {rootName} from '../infrastructure/terraform/root-name.js'
import {parsedJson} from '../infrastructure/values/parsed-json.js'
import {entry, listItems, options, type Value} from '../infrastructure/values/value.js'
import {awsSubjects} from './aws.js'
import {policyDocument} from './aws-policy-document.js'
import {credentialsIn, entraSubjects} from './entra.js'
import {type GoogleBlock, googleSubjects} from './google.js'
import {administratorRoles} from './terraform-rights.js'

/** The trusts of all resources. */
export function infrastructureSubjects(resources: Resources): FederatedSubject[] {
  return [
    ...entraCredentials(resources),
    ...awsTrusts(resources),
    ...googleTrusts(resources),
    ...moduleCredentials(resources)
  ]
}

/** Credentials of identities and applications, in whatever language and by whatever provider. */
function* entraCredentials(resources: Resources): Generator<FederatedSubject> {
  const found = resources.find({
    types: [/\/federatedidentitycredentials$/, /federated_identity_credential$/],
    words: /federated_?identity_?credential/i
  })
  for (const resource of found) {
    const {body, label, place} = resource
    yield* entraSubjects(body, label, place, identityOf(resource))
  }
}

/** The identity that a credential belongs to. */
function identityOf({parent, source, place}: Resource): string | undefined {
  if (!parent) return undefined
  // One of a template is the same under each set of its parameters.
  const isOneForAll = source === 'bicep' || source === 'arm'
  return `${isOneForAll ? place.file.path : parent.scope} ${parent.address}`
}

/** Roles of AWS with the documents that they take their trust policies from. */
function awsTrusts(resources: Resources): FederatedSubject[] {
  const roles = [...resources.ofType('aws_iam_role')]
  const documents = resources.find({
    types: ['data.aws_iam_policy_document'],
    words: /WebIdentity/i
  })
  const found = [
    ...roles.flatMap(role => {
      const policies = options(entry(role.body, 'assume_role_policy'))
      return policies.map(policy => ({
        resource: role,
        policy: policy.kind === 'text' ? parsedJson(policy) : policy
      }))
    }),
    // Roles come before the documents that they use: they know the name of the identity.
    ...[...documents].map(document => ({resource: document, policy: policyDocument(document.body)}))
  ].map(({resource, policy}) => {
    const {label, place, scope, address} = resource
    return {resource, subjects: awsSubjects(policy, label, place, `${scope} ${address}`)}
  })
  if (found.every(({subjects}) => subjects.length === 0)) return []
  const administrators = administratorRoles(resources)
  return found.flatMap(({resource, subjects}) => {
    const role = roles.find(
      ({scope, address, declaration}) =>
        scope === resource.scope &&
        administrators.has(`${scope} ${address}`) &&
        (address === resource.address || documentOf(declaration) === resource.address)
    )
    const administrator = role && administrators.get(`${role.scope} ${role.address}`)
    return subjects.map(subject => (administrator ? {...subject, administrator} : subject))
  })
}

/** The document that a role takes its trust policy from. */
function documentOf(role: Resource['declaration']): string | undefined {
  const policy = role && attributeOf(role, 'assume_role_policy')?.value
  return policy && rootName(policy)
}

/** Workload identity pools, with the bindings of the same module. */
function googleTrusts(resources: Resources): FederatedSubject[] {
  const byScope = new Map<string, GoogleBlock[]>()
  const found = resources.find({
    types: ['google_iam_workload_identity_pool_provider', /^google_\w+_iam_(?:member|binding)$/],
    words: /\bgoogle_/
  })
  for (const resource of found) {
    const blocks = byScope.get(resource.scope) ?? []
    blocks.push(googleBlock(resource))
    byScope.set(resource.scope, blocks)
  }
  return [...byScope.values()].flatMap(googleSubjects)
}

function googleBlock({label, type, place, body, declaration}: Resource): GoogleBlock {
  const [oidc] = listItems(entry(body, 'oidc'))
  return {
    name: label,
    type,
    place,
    value: attribute => entry(body, attribute),
    written: attribute => {
      const range = declaration && attributeOf(declaration, attribute)?.value.range
      return range && place.file.text.slice(range.start, range.end)
    },
    oidc: oidc && (attribute => entry(oidc, attribute))
  }
}

/**
 * Modules from elsewhere that take credentials as input, as the Azure Verified Modules do: any object
 * with an issuer and a subject.
 */
function* moduleCredentials(resources: Resources): Generator<FederatedSubject> {
  const found = resources.find({
    types: ['module'],
    words:
      /federated_?identity_?credential|AssumeRoleWithWebIdentity|workload_?identity_?pool|federated_credentials?\b|issuer/i
  })
  for (const {source, body, label, place} of found) {
    for (const value of source === 'bicep' ? paramsIn(body) : argumentsIn(body)) {
      for (const credential of credentialsIn(value)) yield* entraSubjects(credential, label, place)
    }
  }
}

function paramsIn(body: Value): readonly Value[] {
  const params = entry(body, 'params')
  return params ? [params] : []
}

function argumentsIn(body: Value): readonly Value[] {
  if (body.kind !== 'object') return []
  return body.entries
    .filter(({key}) => /federat|credential|oidc/i.test(key.text.text))
    .map(({value}) => value)
}
