/** What Terraform proves a role of AWS to be allowed: only whether it may do everything. */
import {attributeOf, type InfraBlock} from '../formats/infrastructure.js'
import {instances} from '../infrastructure/terraform/instances.js'
import {rootName} from '../infrastructure/terraform/root-name.js'
import type {TerraformScope} from '../infrastructure/terraform/scope.js'
import {evaluate} from '../infrastructure/values/evaluate.js'
import {parsedJson} from '../infrastructure/values/parsed-json.js'
import type {Value} from '../infrastructure/values/value.js'
import type {SourceFile} from '../source.js'
import {managedRights, policyRights} from './aws-rights.js'

type Bindings = ReadonlyMap<string, Value>

/** Resources that give a role a policy, and the argument that names the role. */
const attachments: ReadonlyMap<string, string> = new Map([
  ['aws_iam_role_policy_attachment', 'role'],
  ['aws_iam_role_policy', 'role'],
  ['aws_iam_role_policy_attachments_exclusive', 'role_name']
])

/**
 * What gives each role of a module every right, by the role's resource. Roles and attachments that are
 * there for some values only are left out: nothing is proven of them.
 */
export function administratorRoles(scope: TerraformScope): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [resource, block] of scope.module.resources) {
    const [type = ''] = resource.split('.')
    const isRole = type === 'aws_iam_role'
    const roleArgument = attachments.get(type)
    if (!isRole && roleArgument === undefined) continue
    if (isRole && !/managed_policy_arns|inline_policy/.test(block.source)) continue
    const {item, file} = block
    const role = isRole ? resource : roleNamed(item, roleArgument!, scope)
    if (role === undefined || found.has(role)) continue
    for (const bindings of certainInstances(item, scope, file)) {
      const rights = rightsIn(item, file, scope, bindings)
      if (rights !== undefined) found.set(role, rights)
    }
  }
  return found
}

/** The role that an attachment refers to; one of several that `for_each` makes is not told apart. */
function roleNamed(block: InfraBlock, argument: string, scope: TerraformScope): string | undefined {
  const reference = attributeOf(block, argument)?.value
  const name = reference && rootName(reference)
  const role = name?.startsWith('aws_iam_role.') ? scope.module.resources.get(name) : undefined
  return role && !attributeOf(role.item, 'for_each') ? name : undefined
}

function rightsIn(
  block: InfraBlock,
  file: SourceFile,
  scope: TerraformScope,
  bindings: Bindings
): string | undefined {
  const env = scope.environment(file, bindings)
  const value = (from: InfraBlock, attribute: string): Value | undefined => {
    const found = attributeOf(from, attribute)
    return found && evaluate(found.value, env)
  }
  for (const attribute of ['policy_arn', 'policy_arns', 'managed_policy_arns']) {
    const rights = managedRights(value(block, attribute))
    if (rights !== undefined) return rights
  }
  const inline = block.blocks.filter(({type}) => type === 'inline_policy')
  for (const holder of [block, ...inline]) {
    const policy = value(holder, 'policy')
    const rights = policyRights(policy?.kind === 'text' ? parsedJson(policy) : policy)
    if (rights !== undefined) return rights
  }
  return undefined
}

/** The instances of a resource that are certainly there. */
function certainInstances(
  block: InfraBlock,
  scope: TerraformScope,
  file: SourceFile
): readonly Bindings[] {
  return instances(block, scope, file)
    .filter(({exists}) => exists === 'yes')
    .map(({bindings}) => bindings)
}
