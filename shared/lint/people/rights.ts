/**
 * What infrastructure gives to a person by name: roles, memberships, ownership, reviews, alerts. One
 * row a kind of right. A value counts where it is an address, an object id, a login or a number of
 * somebody as a whole; a name that is part of a text (a tag, a description) is no right.
 */
import type {OffboardingStep} from '../finding.js'
import type {Resource, Resources} from '../infrastructure/resource.js'
import {matches, property} from '../infrastructure/values/three-valued.js'
import {listItems, options, plainText, type Value} from '../infrastructure/values/value.js'
import type {KnownNames} from './known-names.js'
import {type Leaf, leavesOf} from './texts.js'
import {placeIn, type Trace} from './trace.js'

interface RightKind {
  readonly types: readonly (string | RegExp)[]
  /** A clause that goes on after the label of the resource. */
  readonly says: string
  readonly help: string
  readonly step: OffboardingStep
}

const kinds: readonly RightKind[] = [
  {
    types: [
      /^azuread_service_principal_delegated_permission_grant$/,
      'microsoft.graph/oauth2permissiongrants'
    ],
    says: 'grants permissions in the name of a person who has left',
    help: 'Delete the grant: an application acts with the rights of this account as long as it is there.',
    step: 'consent'
  },
  {
    types: [/^data\.azuread_users?$/],
    says: 'looks up the account of a person who has left',
    help: 'Delete the look-up and what is given to it, or name a group: the plan fails once the account is deleted.',
    step: 'consent'
  },
  {
    types: [/^azuread_user$/, 'microsoft.graph/users'],
    says: 'sets up the account of a person who has left',
    help: 'Delete the resource, or set `account_enabled = false`, with everything that refers to it.',
    step: 'consent'
  },
  {
    types: [
      /^microsoft\.authorization\/role(?:assignment|eligibility)/,
      /^azurerm_pim_/,
      /^(?:data\.)?azuread_(?:directory_role|app_role|privileged_access)/,
      'microsoft.graph/approleassignedto',
      /^azurerm_\w{1,60}_(?:access_policy|administrator)$/,
      'microsoft.keyvault/vaults',
      'microsoft.keyvault/vaults/accesspolicies',
      'microsoft.sql/servers',
      /^microsoft\.[\w.]{1,40}\/[\w/]{1,60}\/administrators$/
    ],
    says: 'gives rights to a person who has left',
    help: 'Delete the assignment, or give the role to a group: a right of a person outlives the reason for it.',
    step: 'consent'
  },
  {
    types: [
      /^azurerm_monitor_action_group$/,
      'microsoft.insights/actiongroups',
      /^azurerm_consumption_budget/,
      'microsoft.consumption/budgets',
      /^azurerm_security_center_contact$/,
      'microsoft.security/securitycontacts',
      /^azurerm_\w{1,60}_(?:notification_recipient_(?:email|user)|certificate_contacts)$/,
      /^aws_sns_topic_subscription$/,
      /^google_monitoring_notification_channel$/,
      'kubernetes/alertmanagerconfig',
      'kubernetes/issuer',
      'kubernetes/clusterissuer'
    ],
    says: 'sends alerts to a person who has left',
    help: 'Send alerts to the address of a team: what goes to this one is read by nobody, or by the wrong person.',
    step: 'consent'
  },
  {
    types: [/^(?:data\.)?azuread_/, /^microsoft\.graph\//],
    says: 'names a person who has left as a member, owner or exception',
    help: 'Delete the entry: members and owners keep what the group or application can do.',
    step: 'consent'
  },
  {
    types: [/^(?:data\.)?github_(?!organization_block$)/],
    says: 'gives a person who has left rights on GitHub',
    help: 'Delete the entry, or name a team: a reviewer, member or collaborator keeps the right while the account is in the organization.',
    step: 'federation'
  },
  {
    types: [/^(?:data\.)?azuredevops_/],
    says: 'gives a person who has left rights in Azure DevOps',
    help: 'Delete the entry, or name a group: an approver or member keeps the right while the account is in the organization.',
    step: 'federation'
  },
  {
    types: ['module'],
    says: 'names a person who has left in what it passes to a module',
    help: 'Delete the entry, or name a group: modules give roles, memberships and alerts to what they are handed.',
    step: 'consent'
  },
  {
    types: [/^google_\w{1,80}_iam_(?:member|binding)$/, /^aws_(?:iam_user|identitystore_)/],
    says: 'gives rights to a person who has left',
    help: 'Delete the entry, or name a group.',
    step: 'consent'
  }
]

const bindings = [
  'kubernetes/rolebinding',
  'kubernetes/clusterrolebinding',
  'kubernetes_role_binding',
  'kubernetes_role_binding_v1',
  'kubernetes_cluster_role_binding',
  'kubernetes_cluster_role_binding_v1'
]

/** Everything that infrastructure gives to a person by name. */
export function rightTraces(resources: Resources, names: KnownNames): Trace[] {
  const types = kinds.flatMap(kind => kind.types)
  const found = [...resources.find({types})].flatMap(resource => tracesIn(resource, names))
  return [
    ...found,
    ...[...resources.ofType(...bindings)].flatMap(binding => bindingTraces(binding, names))
  ]
}

function tracesIn(resource: Resource, names: KnownNames): Trace[] {
  const kind = kinds.find(({types}) =>
    types.some(type =>
      typeof type === 'string' ? type === resource.type : type.test(resource.type)
    )
  )
  if (!kind) return []
  const isGitHub = /^(?:data\.)?github_/.test(resource.type)
  const traces: Trace[] = []
  // A channel of Google Cloud has its address among its labels.
  const isLabelled = resource.type === 'google_monitoring_notification_channel'
  const isSkipped = (key: string) => describing.test(key) && !(isLabelled && key === 'labels')
  for (const leaf of leavesOf(resource.body, isSkipped)) {
    for (const {value, start, end} of partsOf(leaf, isGitHub, names)) {
      traces.push({
        at:
          value.kind === 'text'
            ? placeIn(value.text.text, start, end)
            : {file: value.place.file, range: value.place.range},
        message: `'${resource.label}' ${kind.says}`,
        help: kind.help,
        subject: `${resource.label} ${leaf.key}`,
        step: kind.step
      })
    }
  }
  return traces
}

/** Keys whose values describe something and give nothing. */
const describing =
  /^(?:tags|labels|annotations|description|displayName|display_name|name|comments?|notes?|title|body|content|message|short_name|groupShortName|details|owner|author|maintainer|contact|created_?by)$/i

/** Arguments of the provider github that take logins. */
const takesLogins =
  /^(?:user_?names?|users|members?|login|maintainers|collaborators?|assignees|reviewers?|\w{0,40}(?:_users|_allowances|_bypassers|_actors|_dismissals|dismissal_restrictions))$/
/** Those that take numbers of accounts. */
const takesNumbers = /^(?:users|actor_id|user_ids?|reviewer_ids?)$/

/** The parts of a value that mean a person as a whole. */
function* partsOf(
  {value, key}: Leaf,
  isGitHub: boolean,
  names: KnownNames
): Generator<{value: Value; start: number; end: number}> {
  const number = value.kind === 'constant' && typeof value.value === 'number' ? value.value : 0
  if (isGitHub && takesNumbers.test(key) && number > 0 && names.isLoginId(String(number))) {
    yield {value, start: 0, end: 0}
  }
  const text = plainText(value)
  if (text === undefined || text.length > 10_000) return
  // A list of addresses in one text, `user:jane@acme.com`, `/users/<id>`, `/jane` of a branch rule.
  for (const match of text.matchAll(/[^\s,;/:]+/g)) {
    const [word] = match
    const isTheirs =
      names.isAccount(word) ||
      (isGitHub &&
        ((takesLogins.test(key) && names.isLogin(word) && isLoginAlone(text, match.index, word)) ||
          (takesNumbers.test(key) && names.isLoginId(word))))
    if (isTheirs) yield {value, start: match.index, end: match.index + word.length}
  }
  // A name in Azure DevOps may have blanks.
  if (/\s/.test(text) && names.isAccount(text)) yield {value, start: 0, end: text.length}
}

/** Whether a word is a login and not part of a path: `jane` and `/jane`, but not `acme/jane`. */
function isLoginAlone(text: string, start: number, word: string): boolean {
  return text === word || (text[0] === '/' && start === 1 && text.length === word.length + 1)
}

/** Users that a binding of a cluster names: by address, object id, login, or part of an address. */
function bindingTraces({body, label}: Resource, names: KnownNames): Trace[] {
  const subjects = [property(body, 'subjects'), property(body, 'subject')]
  return subjects.flatMap(list =>
    options(list)
      .flatMap(listItems)
      .flatMap((subject): Trace[] => {
        if (matches(property(subject, 'kind'), kind => kind === 'User').is === 'no') return []
        return options(property(subject, 'name')).flatMap((name): Trace[] => {
          const text = plainText(name)
          if (text === undefined || name.kind !== 'text' || !names.isClusterUser(text)) return []
          return [
            {
              at: placeIn(name.text.text),
              message: `'${label}' gives rights in the cluster to a person who has left`,
              help: 'Delete the subject, and bind the role to a group: `kind: Group` with its object id as `name`.',
              subject: `${label} subject`,
              step: 'federation'
            }
          ]
        })
      })
  )
}
