/** What is handed to a Helm chart of somebody who has left: credentials, machines, rights. */
import {isPlaceholder} from '../credentials/placeholder.js'
import {property} from '../infrastructure/values/three-valued.js'
import {options, plainText, type Value} from '../infrastructure/values/value.js'
import type {MappedText} from '../source.js'
import {type Chart, chartVariables, isRunnerChart, keysOf} from './charts.js'
import {
  credentialHelp,
  homeTraces,
  isOfBot,
  looksSecret,
  sureness,
  tokenTrace
} from './credential-parts.js'
import type {KnownNames} from './known-names.js'
import {runnerToken} from './runners.js'
import {secretsNamedIn} from './secret-references.js'
import {leavesOf, textsIn, valuesIn} from './texts.js'
import {placeIn, type Trace} from './trace.js'

/** Secrets that a chart reads, variables and tokens that it gets, homes that its runners use. */
export function chartCredentialTraces(chart: Chart, names: KnownNames): Trace[] {
  const {label, values} = chart
  const isRunner = isRunnerChart(chart)
  const traces: Trace[] = []
  for (const {name, value} of chartVariables(chart)) {
    const site = looksSecret(name.text) ? names.inSecretName(name.text) : undefined
    if (site) {
      traces.push(named(name, `'${label}' sets a variable`, label, sureness(site)))
    } else if (isRunner && isToken(name.text) && isSet(value) && !(value && isOfBot(value))) {
      traces.push(tokenTrace(placeIn(name), name.text, label))
    }
  }
  for (const name of values.flatMap(value => [...secretsNamedIn(value)])) {
    const site = names.inSecretName(name.text)
    if (site) traces.push(named(name, `'${label}' reads a secret`, label, sureness(site)))
  }
  if (isRunner) {
    const texts = values.flatMap(value => [...textsIn(value)].map(({text}) => text))
    traces.push(...homeTraces(texts, names, true))
  }
  return traces
}

function named(
  text: MappedText,
  what: string,
  subject: string,
  sure: Pick<Trace, 'confidence'>
): Trace {
  return {
    at: placeIn(text),
    message: `${what} that is named after a person who has left`,
    help: credentialHelp,
    subject,
    step: 'runners',
    ...sure
  }
}

/** `github_token` is what charts of runners call a personal access token; an app has `github_app_id`. */
function isToken(name: string): boolean {
  return runnerToken.test(name) || name === 'github_token'
}

/** Charts name every key that there is: an empty one sets nothing, nor does a sample. */
function isSet(value: Value | undefined): boolean {
  return options(value).every(form => {
    if (form.kind === 'constant') return form.value !== null
    const text = plainText(form)?.trim()
    // What something else puts in (`${TOKEN}`, `<path:…>`) is no sample.
    return text === undefined || /[$<{]/.test(text) || (text !== '' && !isPlaceholder(text))
  })
}

const machineKeys =
  /^(?:runnerScaleSetName|runnerGroup|nameOverride|fullnameOverride|runnerLabels?|labels|tags|hostname|group|pool|poolName|agentName)$/i
const machineVariables =
  /^(?:RUNNER_NAME|RUNNER_NAME_PREFIX|RUNNER_LABELS|LABELS|RUNNER_GROUP|AZP_AGENT_NAME|AZP_POOL)$/

/** Runners that a chart names after a person, or registers with the account of one. */
export function chartMachineTraces(chart: Chart, names: KnownNames): Trace[] {
  if (!isRunnerChart(chart)) return []
  const {label, values} = chart
  const texts = [
    ...values.flatMap(value =>
      [...textsIn(value)].flatMap(({text, key}) => (machineKeys.test(key) ? [text] : []))
    ),
    ...chartVariables(chart).flatMap(({name, value}) =>
      value?.kind === 'text' && machineVariables.test(name.text) ? [value.text.text] : []
    )
  ]
  const machines = texts.flatMap((text): Trace[] => {
    const site = names.inMachineName(text.text)
    if (!site) return []
    const message = `a runner of '${label}' is named after a person who has left`
    return [machine(text, message, label, sureness(site))]
  })
  const accounts = values.flatMap(value =>
    [...textsIn(value)].flatMap(({text, key}): Trace[] => {
      const owner = key === 'githubConfigUrl' ? ownerIn(text) : undefined
      if (!owner || !names.isLogin(owner.text)) return []
      const message = `a runner of '${label}' is registered with the account of a person who has left`
      return [machine(owner, message, label)]
    })
  )
  return [...machines, ...accounts]
}

function machine(
  text: MappedText,
  message: string,
  subject: string,
  sure: Pick<Trace, 'confidence'> = {}
): Trace {
  return {
    at: placeIn(text),
    message,
    help: 'Take the runner out of the chart and of the organization, and set up one of the team.',
    subject,
    step: 'runners',
    ...sure
  }
}

/** The owner in the address of a repository or an organization on GitHub. */
export function ownerIn(address: MappedText): MappedText | undefined {
  const match = /^https?:\/\/[^/]{1,253}\/([^/?#]{1,100})/.exec(address.text)
  if (!match) return undefined
  const end = match[0].length
  return address.slice(end - match[1]!.length, end)
}

/** Keys whose values describe something and give nothing. */
const describing =
  /^(?:annotations|labels|podAnnotations|podLabels|tags|description|comments?|notes?|title|owners?|authors?|maintainers?|contacts?|created_?by)$/i
/** Keys under which a login is that of an account on GitHub. */
const loginKeys = /(?:users|logins|admins|members|approvers|reviewers)$/i
/** Longer texts are no lists of people. */
const longestText = 10_000

/** Users, members and receivers of alerts whom a chart is told. */
export function chartRightTraces({label, values}: Chart, names: KnownNames): Trace[] {
  const traces: Trace[] = []
  const add = (text: MappedText, start: number, end: number): void => {
    traces.push({
      at: placeIn(text, start, end),
      message: `'${label}' gives a chart the account of a person who has left`,
      help: 'Delete the entry, or name a group or the address of a team: charts give rights to accounts, and send alerts to them.',
      subject: label,
      step: 'federation',
      confidence: 'medium'
    })
  }
  for (const root of values) {
    for (const {value, path, key} of leavesOf(root, name => describing.test(name))) {
      if (value.kind !== 'text' || value.text.text.text.length > longestText) continue
      const {text} = value.text
      if (loginKeys.test(key) && names.isLogin(text.text)) add(text, 0, text.text.length)
      else if (!keysOf(path).some(name => describing.test(name))) {
        for (const {start, end} of accountsIn(text.text, names)) add(text, start, end)
      }
    }
    for (const {value} of valuesIn(root)) {
      if (value.kind !== 'object' || plainText(property(value, 'kind')) !== 'User') continue
      const name = property(value, 'name')
      const user = plainText(name)
      if (name.kind !== 'text' || user === undefined || !names.isClusterUser(user)) continue
      add(name.text.text, 0, user.length)
    }
  }
  return traces
}

/** Addresses and object ids in a text, line by line; comments are left out. */
function* accountsIn(text: string, names: KnownNames): Generator<{start: number; end: number}> {
  for (const line of text.matchAll(/[^\n]+/g)) {
    if (/^\s*(?:#|\/\/|(?:owner|author|maintainer|contact)s?\s*[:=])/i.test(line[0])) continue
    const end = line[0].search(/\s#/)
    for (const word of line[0]
      .slice(0, end < 0 ? undefined : end)
      .matchAll(/[^\s,;:/"'<>[\]()]+/g)) {
      if (!names.isAccount(word[0])) continue
      const start = line.index + word.index
      yield {start, end: start + word[0].length}
    }
  }
}
