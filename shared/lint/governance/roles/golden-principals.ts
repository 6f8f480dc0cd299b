/** Identities that open everything: an attacker who takes over one needs no other. */
import type {Resources} from '../../infrastructure/resource.js'
import type {Place} from '../../infrastructure/values/value.js'
import type {Verdict} from '../verdict.js'
import {type BroadGrant, broadGrant} from './broad-roles.js'
import type {RoleAssignment} from './role-assignment.js'
import {roleAssignments} from './role-assignments.js'
import {levelWords} from './scope-level.js'

/** Other places that a finding shows. */
const mostShown = 20

interface Held {
  readonly assignment: RoleAssignment
  readonly grant?: BroadGrant
  readonly environment?: string
}

/** A verdict for each identity of a program that has more than one role. */
export function goldenPrincipals(resources: Resources): Verdict[] {
  const byPrincipal = new Map<string, Held[]>()
  for (const assignment of roleAssignments(resources)) {
    const [principal, ...others] = assignment.principals
    if (others.length > 0 || principal?.kind !== 'service' || principal.key === undefined) continue
    if (assignment.exists !== 'yes') continue
    const grant = broadGrant(assignment)
    const environment = environmentOf(assignment)
    const held = byPrincipal.get(principal.key) ?? []
    held.push({assignment, ...(grant && {grant}), ...(environment !== undefined && {environment})})
    byPrincipal.set(principal.key, held)
  }
  return [...byPrincipal.values()].flatMap(held => judge(held) ?? [])
}

function judge(held: readonly Held[]): Verdict | undefined {
  const broad = distinct(held.filter(({grant}) => grant && grant.level !== 'resource'))
  const places = distinct(held.filter(({environment}) => environment !== undefined))
  const environments = [...new Set(places.map(({environment}) => environment!))]
  const isAcross = environments.length > 1 && environments.includes('production')
  const [first] = broad.length > 1 ? broad : isAcross ? places : held
  if (!first || held.length < 2) return undefined
  const {assignment} = first
  const principal = assignment.principals[0]!
  const at = isOutput(principal.at) ? assignment.place : principal.at
  const verdict = {at, of: assignment.place, label: principal.label}
  if (broad.length > 1) {
    return {
      ...verdict,
      state: 'fail',
      because: `holds ${broad.length} broad roles: ${listed(broad.map(shownGrant))}`,
      related: relatedOf(broad)
    }
  }
  if (isAcross) {
    return {
      ...verdict,
      state: 'fail',
      because: `has roles in ${environments.length} environments: ${listed(environments)}`,
      related: relatedOf(places)
    }
  }
  return {
    ...verdict,
    state: 'pass',
    because: 'holds no two broad roles, and roles in one environment'
  }
}

/** What an output hands on says less than where it is used. */
function isOutput({file: {text}, range: {start}}: Place): boolean {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start)
  return /^\s*(?:output\s|value\s*=)/.test(line.slice(0, 200))
}

function relatedOf(held: readonly Held[]) {
  return held.slice(1, mostShown).map(({assignment}) => ({
    message: `${assignment.label} gives ${assignment.roles[0]?.name ?? 'a role'}`,
    at: assignment.principals[0]!.at
  }))
}

/** Each role at each place once, however often a declaration is read. */
function distinct(held: readonly Held[]): Held[] {
  const found = new Map<string, Held>()
  for (const one of held) {
    const {roles, scopes} = one.assignment
    const key = `${roles[0]?.name?.toLowerCase()} ${scopes[0]?.key.toLowerCase()}`
    if (!found.has(key)) found.set(key, one)
  }
  return [...found.values()]
}

function shownGrant({grant}: Held): string {
  return grant ? `${grant.role} on ${levelWords[grant.level]}` : ''
}

function listed(items: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  const unique = [...counts].map(([item, count]) => (count > 1 ? `${item} (${count} times)` : item))
  const shown = unique.slice(0, 4).join(', ')
  return unique.length > 4 ? `${shown}, …` : shown
}

/** Environments by the words that name them. */
const environments: readonly (readonly [name: string, words: RegExp])[] = [
  ['test', /^(?:non-?prod(?:uction)?|test|tst|qa|uat|acc(?:eptance)?|stage|staging|stg)$/],
  ['development', /^(?:dev|develop|development|sandbox|sbx)$/],
  ['production', /^(?:prod|production|prd|live)$/]
]

/** The environment that the scope of an assignment names; reading in another one is harmless. */
function environmentOf({roles, scopes}: RoleAssignment): string | undefined {
  const [scope, ...others] = scopes
  const reads = roles.every(({name}) => name === undefined || /\breader$/i.test(name))
  if (!scope || others.length > 0 || reads) return undefined
  const tokens = scope.key.toLowerCase().split(/[^a-z0-9]+/)
  const found = environments.filter(([, words]) => tokens.some(token => words.test(token)))
  return found.length === 1 ? found[0]![0] : undefined
}
