/** Secrets and certificates of applications: that there are any, and how long they live. */
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {itemsOf} from '../../infrastructure/values/items.js'
import {placeOf, property, scalarText} from '../../infrastructure/values/three-valued.js'
import {isNothing, type Place, type Value} from '../../infrastructure/values/value.js'
import type {Verdict} from '../verdict.js'

interface Credential {
  readonly kind: 'secret' | 'certificate'
  readonly resource: Resource
  readonly body: Value
  readonly place: Place
  readonly perhaps: boolean
}

const application = 'microsoft.graph/applications'

/** All credentials that the repository makes, by themselves or inside of an application. */
function* credentials(resources: Resources): Generator<Credential> {
  for (const [kind, type, key] of [
    ['secret', `${application}/passwordcredentials`, 'passwordCredentials'],
    ['certificate', `${application}/keycredentials`, 'keyCredentials']
  ] as const) {
    for (const resource of resources.ofType(type)) {
      const {body, place, exists} = resource
      yield {kind, resource, body, place, perhaps: exists !== 'yes'}
    }
    for (const resource of resources.ofType(application)) {
      for (const {value, perhaps} of itemsOf(property(resource.body, key))) {
        const isPerhaps = perhaps || resource.exists !== 'yes'
        yield {kind, resource, body: value, place: value.place, perhaps: isPerhaps}
      }
    }
  }
}

/** A verdict for each secret of an application or its principal. */
export function clientSecrets(resources: Resources): Verdict[] {
  return [...credentials(resources)].flatMap(({kind, resource, place, perhaps}): Verdict[] => {
    if (kind !== 'secret') return []
    const {label, place: of} = resource
    const verdict = {at: headOf(place), of, label}
    return [
      perhaps
        ? {...verdict, state: 'not-proven', because: 'may make a client secret'}
        : {...verdict, state: 'fail', because: 'creates a client secret'}
    ]
  })
}

/** The days that a credential may live. */
const longest = 90

/** A verdict for each credential: whether it lives longer than 90 days, by its own text. */
export function credentialLifetimes(resources: Resources): Verdict[] {
  return [...credentials(resources)].map(credential => {
    const {kind, resource, body, place, perhaps} = credential
    const {label, place: of} = resource
    const found = lifetimeOf(body, place, resources)
    const verdict = {at: found?.at ?? headOf(place), of, label}
    if (!found) {
      return {
        ...verdict,
        state: 'not-proven',
        because: `how long its ${kind} lives is not known here`
      }
    }
    const shown = `its ${kind} lives ${found.days} days`
    if (found.days <= longest) return {...verdict, state: 'pass', because: shown}
    if (perhaps) return {...verdict, state: 'not-proven', because: `${shown}, where it is made`}
    return {
      ...verdict,
      state: 'fail',
      because: `creates a ${kind} that is valid for ${found.days} days`
    }
  })
}

interface Lifetime {
  readonly days: number
  readonly at: Place
}

function lifetimeOf(body: Value, place: Place, resources: Resources): Lifetime | undefined {
  const relative = property(body, 'lifetime')
  const hours = /^(\d{1,7})h/.exec(scalarText(relative) ?? '')?.[1]
  if (hours !== undefined) return {days: Math.floor(Number(hours) / 24), at: placeOf(relative)}
  const years = property(body, 'years')
  const count = /^\d{1,3}$/.exec(scalarText(years) ?? '')?.[0]
  if (count !== undefined) return {days: Number(count) * 365, at: placeOf(years)}
  const end = property(body, 'endDateTime')
  if (isNothing(end)) return undefined
  const [from, to] = [scalarText(property(body, 'startDateTime')), scalarText(end)].map(dayOf)
  if (from !== undefined && to !== undefined) return {days: to - from, at: placeOf(end)}
  if (end.kind === 'reference') {
    const days = rotationOf(end, resources)
    if (days !== undefined) return {days, at: end.place}
  }
  const days = writtenLifetime(end.place === place ? undefined : end)
  return days === undefined ? undefined : {days, at: end.place}
}

/** Days since 1970; undefined for what is no date. */
function dayOf(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}/.test(text)) return undefined
  const time = Date.parse(text)
  return Number.isNaN(time) ? undefined : Math.floor(time / 86_400_000)
}

/** `time_rotating.x.rotation_rfc3339` of the provider time. */
function rotationOf(value: Extract<Value, {kind: 'reference'}>, resources: Resources) {
  for (const {body} of resources.resolve(value)) {
    for (const [name, days] of [
      ['days', 1],
      ['months', 30],
      ['years', 365]
    ] as const) {
      for (const prefix of ['rotation', 'offset']) {
        const count = Number(scalarText(property(body, `${prefix}_${name}`)) ?? Number.NaN)
        if (count > 0) return count * days
      }
    }
  }
  return undefined
}

/** What a call adds to today, as it is written: `timeadd(timestamp(), "8760h")`, `AddYears(2)`. */
function writtenLifetime(end: Value | undefined): number | undefined {
  if (!end) return undefined
  const {file, range} = end.place
  const text = file.text.slice(range.start, Math.min(range.end, range.start + 300))
  const [, hours] = /timeadd\([^,"]{1,100},\s{0,9}"(\d{1,7})h/.exec(text) ?? []
  if (hours !== undefined) return Math.floor(Number(hours) / 24)
  const [, years] = /AddYears\((\d{1,3})\)|'P(\d{1,3})Y'/.exec(text)?.filter(Boolean) ?? []
  if (years !== undefined) return Number(years) * 365
  const [, months] = /AddMonths\((\d{1,3})\)|'P(\d{1,3})M'/.exec(text)?.filter(Boolean) ?? []
  return months === undefined ? undefined : Number(months) * 30
}

/** The first line of a declaration or command: what is marked where it is made. */
function headOf({file, range}: Place): Place {
  const text = file.text.slice(range.start, range.end)
  const end = text.search(/[\r\n]/)
  return {file, range: {start: range.start, end: end < 0 ? range.end : range.start + end}}
}
