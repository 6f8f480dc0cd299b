/** Whether callers are asked who they are before a workload is reached, or told that nobody is. */
import type {PartialText} from '../../facts/facts.js'
import {itemsOf} from '../../infrastructure/values/items.js'
import {
  type Answer,
  allOf,
  anyOf,
  matches,
  not,
  placeOf,
  property,
  scalarText
} from '../../infrastructure/values/three-valued.js'
import {isNothing, options, type Place, type Value} from '../../infrastructure/values/value.js'
import type {Workload} from '../workloads/workload.js'

/** Whether the host certainly turns callers away who do not say who they are. */
export function isAuthenticated({authentication, exposure, resource}: Workload): Answer {
  const certificates = ['clientCertificateMode', 'properties.clientCertMode'].map((path, index) =>
    matches(
      property(index === 0 ? exposure : resource.body, path),
      text => text.toLowerCase() === 'require' || text.toLowerCase() === 'required'
    )
  )
  return anyOf([
    ...authentication.map(settings => {
      const required = property(settings, 'globalValidation.requireAuthentication')
      const action = property(settings, 'globalValidation.unauthenticatedClientAction')
      return allOf([
        not(matches(property(settings, 'platform.enabled'), text => /^false$/i.test(text))),
        // Nobody is asked where nothing says what to do with callers that are not known.
        {is: isNothing(required) && isNothing(action) ? 'unknown' : 'yes', at: [placeOf(action)]},
        not(isAnonymous(settings))
      ])
    }),
    ...certificates
  ])
}

/** Whether settings for authentication let everybody through. */
function isAnonymous(settings: Value): Answer {
  const global = property(settings, 'globalValidation')
  return anyOf([
    matches(property(global, 'unauthenticatedClientAction'), isAllowAnonymous),
    matches(property(global, 'requireAuthentication'), text => /^false$/i.test(text))
  ])
}

const isAllowAnonymous = (text: string): boolean => text.toLowerCase() === 'allowanonymous'

/** What says that nobody is asked. */
export interface Opening {
  readonly at: Place
  /** A clause: `lets callers in who are not signed in`. */
  readonly because: string
}

/** Names of variables that turn authentication off where they are true, and on. */
const off =
  /^(?:[a-z\d]+_){0,3}(?:disable_?(?:http_?)?auth(?:entication|orization)?|auth(?:entication)?_?disabled|no_?auth|skip_?auth(?:entication)?|bypass_?auth(?:entication)?|allow_?(?:anonymous|unauthenticated)(?:_?access)?|dangerously_?omit_?auth|dangerously_?disable_?http_?incoming_?auth)$/i
const on =
  /^(?:[a-z\d]+_){0,3}(?:auth(?:entication)?_?(?:enabled|required)|enable_?auth(?:entication)?|require_?auth(?:entication)?|use_?auth(?:entication)?)$/i
/** Names whose value is a word, and `none` turns authentication off. */
const modes = /^(?:[a-z\d]+_){0,3}auth(?:entication)?_?(?:mode|type|provider|method)$/i

/** Arguments of servers that turn authentication off. */
const arguments_ =
  /^--(?:dangerously-disable-http-incoming-auth|insecure-disable-auth|disable-auth|no-auth|dangerously-omit-auth)$/i

const webhook = /^AzureFunctionsJobHost__extensions__mcp__system__webhookAuthorizationLevel$/i

/** Everything that is written and says that a workload asks nobody who they are. */
export function openings(workload: Workload): Opening[] {
  return [
    ...workload.authentication.flatMap(ofSettings),
    ...workload.containers.flatMap(({environment, command}) => [
      ...environment.flatMap(({name, value}) => ofVariable(name, value, workload)),
      ...command.flatMap(ofCommand)
    ])
  ]
}

function ofSettings(settings: Value): Opening[] {
  // What is switched off says nothing about who asks instead.
  if (matches(property(settings, 'platform.enabled'), text => /^false$/i.test(text)).is === 'yes') {
    return []
  }
  const action = property(settings, 'globalValidation.unauthenticatedClientAction')
  if (matches(action, isAllowAnonymous).is === 'yes') {
    return [{at: placeOf(action), because: 'lets callers in who are not signed in'}]
  }
  const required = property(settings, 'globalValidation.requireAuthentication')
  if (matches(required, text => /^false$/i.test(text)).is === 'yes') {
    return [{at: placeOf(required), because: 'asks no caller to sign in'}]
  }
  return []
}

function ofVariable(name: PartialText, value: Value, workload: Workload): Opening[] {
  const key = name.holes.length === 0 ? name.text.text : ''
  const is = (pattern: RegExp) => matches(value, text => pattern.test(text.trim())).is === 'yes'
  const because = `is told by '${key}' not to authenticate callers`
  const isOff =
    (off.test(key) && is(/^(?:true|1|yes|on)$/i)) ||
    (on.test(key) && is(/^(?:false|0|no|off)$/i)) ||
    (modes.test(key) && is(/^(?:none|anonymous|disabled|no_?auth)$/i)) ||
    (webhook.test(key) && is(/^anonymous$/i) && workload.authentication.length === 0)
  return isOff ? [{at: placeOf(value), because}] : []
}

function ofCommand(command: Value): Opening[] {
  const words = options(command).flatMap(form =>
    form.kind === 'list' ? itemsOf(form).map(({value}) => value) : [form]
  )
  const found = words.find(word =>
    (scalarText(word) ?? '')
      .slice(0, 5000)
      .split(/\s+/)
      .some(text => arguments_.test(text))
  )
  return found ? [{at: placeOf(found), because: 'is started without authentication'}] : []
}
