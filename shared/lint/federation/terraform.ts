/**
 * Who may become an identity, as Terraform sets it up: Entra credentials of the providers azurerm,
 * azuread and azapi, trust policies of AWS roles, and workload identity pools of Google Cloud.
 */
import type {FederatedSubject} from '../facts/facts.js'
import {attributeOf, type InfraBlock, type InfraExpression} from '../formats/infrastructure.js'
import {instances} from '../infrastructure/terraform/instances.js'
import {localSource} from '../infrastructure/terraform/modules.js'
import {rootName} from '../infrastructure/terraform/root-name.js'
import type {TerraformScope} from '../infrastructure/terraform/scope.js'
import type {TerraformScopes} from '../infrastructure/terraform/scopes.js'
import {evaluate} from '../infrastructure/values/evaluate.js'
import {parsedJson} from '../infrastructure/values/parsed-json.js'
import {known} from '../infrastructure/values/partial-text.js'
import {
  asPartial,
  entry,
  listItems,
  options,
  type Place,
  plainText,
  type Value,
  type ValueEntry
} from '../infrastructure/values/value.js'
import {MappedText, type SourceFile} from '../source.js'
import {awsSubjects} from './aws.js'
import {credentialsIn, entraSubject, entraSubjects} from './entra.js'
import {googleSubjects} from './google.js'
import {administratorRoles} from './terraform-rights.js'

/** Words of which a file with something to look at holds at least one. Linear. */
const mayTrust =
  /federated_?identity_?credential|AssumeRoleWithWebIdentity|workload_identity_pool|workloadIdentityPools|federated_credentials?\b/i

/** The trusts of all modules in the folders, each in every scope that the repository shows. */
export function terraformSubjects(
  scopes: TerraformScopes,
  folders: ReadonlySet<string>
): FederatedSubject[] {
  const found: FederatedSubject[] = []
  for (const folder of folders) {
    for (const scope of scopes.of(folder)) found.push(...new Reader(scope).subjects())
  }
  return found
}

/** Resources that set up a trust, by their type. */
const trusting =
  /^(?:[a-z0-9_]*federated_identity_credential|azapi_(?:update_)?resource|aws_iam_role|data\.aws_iam_policy_document)\./
const googleTrust = /^google_(?:iam_workload_identity_pool_provider|\w+_iam_(?:member|binding))\./

/** Leaves out resources of general types that are about something else. */
function mayBeTrust(name: string, source: string): boolean {
  if (name.startsWith('azapi_')) return /federatedIdentityCredentials/i.test(source)
  return !name.startsWith('data.') || /WebIdentity/i.test(source)
}

class Reader {
  private readonly scope: TerraformScope
  private administrators: ReadonlyMap<string, string> | undefined

  constructor(scope: TerraformScope) {
    this.scope = scope
  }

  subjects(): FederatedSubject[] {
    const {resources, calls} = this.scope.module
    const found: FederatedSubject[] = []
    // Roles come before the documents that they use: they know the name of the identity.
    const ordered = [...resources].sort(
      ([a], [b]) => Number(a.startsWith('data.')) - Number(b.startsWith('data.'))
    )
    for (const [name, block] of ordered) {
      if (!trusting.test(name) || !mayBeTrust(name, block.source)) continue
      const {item, file} = block
      for (const {bindings} of instances(item, this.scope, file)) {
        found.push(...this.resource(name, item, file, bindings))
      }
    }
    found.push(...googleSubjects(this.googleBlocks()))
    for (const call of calls) {
      if (!mayTrust.test(call.source)) continue
      const {item, file} = call
      if (localSource(item, this.scope.module.folder) === undefined) {
        found.push(...this.foreignModule(item, file))
      }
    }
    return found
  }

  private resource(
    name: string,
    block: InfraBlock,
    file: SourceFile,
    bindings: ReadonlyMap<string, Value>
  ): FederatedSubject[] {
    const env = this.scope.environment(file, bindings)
    const value = (attribute: string): Value | undefined => {
      const found = attributeOf(block, attribute)
      return found && evaluate(found.value, env)
    }
    const place: Place = {file, range: block.range}
    switch (block.labels[0]?.text) {
      case 'azapi_resource':
      case 'azapi_update_resource': {
        const type = plainText(value('type')) ?? ''
        if (!/\/federatedIdentityCredentials@/i.test(type)) return []
        const body = options(value('body')).flatMap(option =>
          option.kind === 'text' ? (parsedJson(option) ?? []) : [option]
        )
        return body.flatMap(option => entraSubjects(option, name, place, this.identity(block)))
      }
      case 'aws_iam_role':
        return this.withRights(
          name,
          options(value('assume_role_policy')).flatMap(policy =>
            awsSubjects(
              policy.kind === 'text' ? parsedJson(policy) : policy,
              name,
              place,
              `${this.scope.id} ${name}`
            )
          )
        )
      case 'aws_iam_policy_document':
        return this.withRights(
          name,
          awsSubjects(
            this.policyDocument(block, file, bindings),
            name,
            place,
            `${this.scope.id} ${name}`
          )
        )
      default:
        return this.credential(name, block, file, bindings)
    }
  }

  /** Trusts of a role, or of a document that roles use, with what gives such a role every right. */
  private withRights(name: string, subjects: readonly FederatedSubject[]): FederatedSubject[] {
    if (subjects.length === 0) return []
    this.administrators ??= administratorRoles(this.scope)
    const role = [...this.administrators.keys()].find(
      role => role === name || this.documentOf(role) === name
    )
    const administrator = role && this.administrators.get(role)
    return subjects.map(subject => (administrator ? {...subject, administrator} : subject))
  }

  /** The document that a role takes its trust policy from. */
  private documentOf(role: string): string | undefined {
    const block = this.scope.module.resources.get(role)?.item
    const policy = block && attributeOf(block, 'assume_role_policy')?.value
    return policy && rootName(policy)
  }

  /** A credential of azurerm or azuread; other providers name its arguments alike. */
  private credential(
    name: string,
    block: InfraBlock,
    file: SourceFile,
    bindings: ReadonlyMap<string, Value>
  ): FederatedSubject[] {
    const env = this.scope.environment(file, bindings)
    const values = (attribute: string): readonly Value[] => {
      const found = attributeOf(block, attribute)
      return options(found && evaluate(found.value, env))
    }
    const texts = (attribute: string) => values(attribute).flatMap(v => asPartial(v) ?? [])
    const expressions = values('claims_matching_expression').flatMap(
      item => asPartial(item.kind === 'object' ? entry(item, 'value') : item) ?? []
    )
    const audiences = ['audience', 'audiences'].flatMap(attribute =>
      values(attribute).flatMap(item => listItems(item).flatMap(v => asPartial(v) ?? []))
    )
    const [issuer] = texts('issuer')
    const place: Place = {file, range: block.range}
    const common = {name, place, issuer, audiences, identity: this.identity(block)}
    return [
      ...texts('subject').map(subject => entraSubject({...common, subject})),
      ...expressions.map(expression => entraSubject({...common, expression}))
    ]
  }

  /** `data.aws_iam_policy_document` as the JSON that it makes. */
  private policyDocument(
    block: InfraBlock,
    file: SourceFile,
    bindings: ReadonlyMap<string, Value>
  ): Value {
    const place: Place = {file, range: block.range}
    const statements = this.expanded(block, 'statement', file, bindings).map(
      ({block: statement, bindings: inner}): Value => {
        const env = this.scope.environment(file, inner)
        const here: Place = {file, range: statement.range}
        const value = (name: string): Value | undefined => {
          const found = attributeOf(statement, name)
          return found && evaluate(found.value, env)
        }
        const conditions = this.expanded(statement, 'condition', file, inner).map(condition => {
          const conditionEnv = this.scope.environment(file, condition.bindings)
          const part = (name: string): Value | undefined => {
            const found = attributeOf(condition.block, name)
            return found && evaluate(found.value, conditionEnv)
          }
          return {
            operator: part('test'),
            key: part('variable'),
            values: part('values'),
            operatorText: literalText(attributeOf(condition.block, 'test')?.value)
          }
        })
        const principals = this.expanded(statement, 'principals', file, inner).flatMap(item => {
          const principalEnv = this.scope.environment(file, item.bindings)
          const type = attributeOf(item.block, 'type')
          const identifiers = attributeOf(item.block, 'identifiers')
          if (!type || !identifiers) return []
          const key = asPartial(evaluate(type.value, principalEnv))
          return key ? [{key, value: evaluate(identifiers.value, principalEnv)}] : []
        })
        const entries: ValueEntry[] = []
        const add = (key: string, found: Value | undefined): void => {
          if (found) entries.push({key: named(key, here), value: found})
        }
        add('Effect', value('effect'))
        add('Action', value('actions'))
        add('Principal', {kind: 'object', entries: principals, place: here})
        add('Condition', {
          kind: 'object',
          place: here,
          entries: conditions.flatMap(({operator, key, values, operatorText}) => {
            const operatorName = asPartial(operator)
            const keyName = asPartial(key)
            if (!operatorName || !keyName || !values) return []
            return [
              {
                key: operatorText ? known(operatorText) : operatorName,
                value: {
                  kind: 'object' as const,
                  place: here,
                  entries: [{key: keyName, value: values}]
                }
              }
            ]
          })
        })
        return {kind: 'object', entries, place: here}
      }
    )
    return {
      kind: 'object',
      place,
      entries: [{key: named('Statement', place), value: {kind: 'list', items: statements, place}}]
    }
  }

  /** Blocks of a type, those of `dynamic` with what they iterate over. */
  private expanded(
    block: InfraBlock,
    type: string,
    file: SourceFile,
    bindings: ReadonlyMap<string, Value>
  ): {block: InfraBlock; bindings: ReadonlyMap<string, Value>}[] {
    return block.blocks.flatMap(inner => {
      if (inner.type === type) return [{block: inner, bindings}]
      if (inner.type !== 'dynamic' || inner.labels[0]?.text !== type) return []
      const content = inner.blocks.find(item => item.type === 'content')
      if (!content) return []
      const iterator = attributeOf(inner, 'iterator')?.value
      const name = iterator?.kind === 'name' ? iterator.name : type
      return instances(inner, this.scope, file, bindings).map(instance => {
        const each = instance.bindings.get('each')
        const merged = new Map(bindings)
        if (each) merged.set(name, each)
        return {block: content, bindings: merged}
      })
    })
  }

  private googleBlocks() {
    const found: Parameters<typeof googleSubjects>[0][number][] = []
    for (const [name, block] of this.scope.module.resources) {
      if (!googleTrust.test(name)) continue
      const {item, file} = block
      const type = item.labels[0]?.text ?? ''
      for (const {bindings} of instances(item, this.scope, file)) {
        const env = this.scope.environment(file, bindings)
        const read = (block: InfraBlock): ((attribute: string) => Value | undefined) => {
          return attribute => {
            const value = attributeOf(block, attribute)?.value
            return value && evaluate(value, env)
          }
        }
        const oidc = item.blocks.find(block => block.type === 'oidc')
        found.push({
          name,
          type,
          place: {file, range: item.range},
          value: read(item),
          written: attribute => writtenText(attributeOf(item, attribute)?.value, file),
          oidc: oidc && read(oidc)
        })
      }
    }
    return found
  }

  /**
   * A module from elsewhere that takes credentials as input, as the Azure Verified Modules do: any
   * object with an issuer and a subject.
   */
  private foreignModule(block: InfraBlock, file: SourceFile): FederatedSubject[] {
    const name = `module.${block.labels[0]?.text ?? ''}`
    const place: Place = {file, range: block.range}
    return instances(block, this.scope, file).flatMap(({bindings}) => {
      const env = this.scope.environment(file, bindings)
      const values = block.attributes
        .filter(attribute => /federat|credential|oidc/i.test(attribute.name))
        .map(attribute => evaluate(attribute.value, env))
      return values
        .flatMap(value => credentialsIn(value))
        .flatMap(value => entraSubjects(value, name, place))
    })
  }

  /** The identity that a credential belongs to, by the expression that names it. */
  private identity(block: InfraBlock): string | undefined {
    for (const name of [
      'user_assigned_identity_id',
      'parent_id',
      'application_id',
      'application_object_id'
    ]) {
      const value = attributeOf(block, name)?.value
      const root = value && rootName(value)
      if (root) return `${this.scope.id} ${root}`
    }
    return undefined
  }
}

function literalText(expression: InfraExpression | undefined): MappedText | undefined {
  const [part] = expression?.kind === 'text' ? expression.parts : []
  return expression?.kind === 'text' && expression.parts.length === 1 && part && 'text' in part
    ? part
    : undefined
}

function writtenText(
  expression: InfraExpression | undefined,
  file: SourceFile
): string | undefined {
  return expression && file.text.slice(expression.range.start, expression.range.end)
}

function named(name: string, place: Place) {
  const at = place.range.start
  return known(MappedText.join(place.file, [{text: name, range: {start: at, end: at}}], at))
}
