/** Who has every right in an AWS account, as Terraform gives it. */
import {attributeOf} from '../formats/infrastructure.js'
import type {Resource, Resources} from '../infrastructure/resource.js'
import {rootName} from '../infrastructure/terraform/root-name.js'
import {parsedJson} from '../infrastructure/values/parsed-json.js'
import {entry, listItems} from '../infrastructure/values/value.js'
import {managedRights, policyRights} from './aws-rights.js'

/** Resources that give a role a policy, and the argument that names the role. */
const attachments: ReadonlyMap<string, string> = new Map([
  ['aws_iam_role_policy_attachment', 'role'],
  ['aws_iam_role_policy', 'role'],
  ['aws_iam_role_policy_attachments_exclusive', 'role_name']
])

/**
 * What gives each role every right, by the role's scope and address. Roles and attachments that are
 * there for some values only are left out: nothing is proven of them.
 */
export function administratorRoles(resources: Resources): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const policies = [
    ...resources.find({types: ['aws_iam_role'], words: /managed_policy_arns|inline_policy/}),
    ...resources.ofType(...attachments.keys())
  ]
  for (const resource of policies) {
    const role = roleOf(resource, resources)
    if (role === undefined || found.has(role) || resource.exists !== 'yes') continue
    const rights = rightsIn(resource)
    if (rights !== undefined) found.set(role, rights)
  }
  return found
}

/** The role that gets the policy; one of several that `for_each` makes is not told apart. */
function roleOf({type, scope, address, declaration}: Resource, resources: Resources) {
  const argument = attachments.get(type)
  if (argument === undefined) return `${scope} ${address}`
  const reference = declaration && attributeOf(declaration, argument)?.value
  const name = reference && rootName(reference)
  if (!name?.startsWith('aws_iam_role.')) return undefined
  const [role] = resources.resolve({scope, address: name})
  const isMany = role?.declaration && attributeOf(role.declaration, 'for_each')
  return role && !isMany ? `${scope} ${name}` : undefined
}

function rightsIn({body}: Resource): string | undefined {
  for (const argument of ['policy_arn', 'policy_arns', 'managed_policy_arns']) {
    const rights = managedRights(entry(body, argument))
    if (rights !== undefined) return rights
  }
  for (const holder of [body, ...listItems(entry(body, 'inline_policy'))]) {
    const policy = entry(holder, 'policy')
    const rights = policyRights(policy?.kind === 'text' ? parsedJson(policy) : policy)
    if (rights !== undefined) return rights
  }
  return undefined
}
