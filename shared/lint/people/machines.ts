/** Runners, agents and pools that are named after a person, or that run as one. */
import type {Facts} from '../facts/facts.js'
import type {Resources} from '../infrastructure/resource.js'
import type {MappedText} from '../source.js'
import {bootTexts} from './boot-scripts.js'
import type {KnownNames} from './known-names.js'
import {isRunnerUnit, runnerResources, setsUpRunner} from './runners.js'
import {textsIn} from './texts.js'
import {placeIn, type Trace} from './trace.js'

const help =
  'Stop the runner and take it out of the organization, delete what is cached on the machine, and name a runner of the team here.'

/** What a document asks of, or runs on, the machine of a person. */
export function machineTraces(facts: Facts, names: KnownNames): Trace[] {
  const {pipeline, serviceUnit} = facts
  const traces = (pipeline?.runners ?? []).flatMap(label =>
    namedTraces(label, 'jobs run on a machine that is named after a person who has left', names)
  )
  if (serviceUnit) {
    const {user, label, system} = serviceUnit
    if (user && names.isMachineAccount(user.text)) {
      traces.push(trace(user, `a ${unitWord[system]} runs as a person who has left`))
    } else if (isRunnerUnit(facts)) {
      const message = `a ${unitWord[system]} of a runner is named after a person who has left`
      traces.push(
        ...(label ? namedTraces(label, message, names) : fileTraces(facts, message, names))
      )
    }
  }
  if (facts.kind === 'script') {
    for (const {text} of facts.scripts) {
      if (setsUpRunner(text.text)) traces.push(...setUpTraces(text, names))
    }
  }
  return traces
}

const unitWord = {systemd: 'unit of systemd', launchd: 'job of launchd'} as const

/** A unit of systemd is called as its file is: its first line is marked. */
function fileTraces({file}: Facts, message: string, names: KnownNames): Trace[] {
  // A drop-in is called as the unit that it belongs to: `runner.service.d/override.conf`.
  const unit = file.path.slice(0, file.path.toLowerCase().lastIndexOf('.service'))
  const name = unit.slice(unit.lastIndexOf('/') + 1)
  const site = names.inMachineName(name)
  const end = file.text.search(/\r?\n|$/)
  return site
    ? [{...base, at: {file, range: {start: 0, end}}, message, ...(!site.isSure && unsure)}]
    : []
}

const unsure = {confidence: 'low' as const}
const base = {help, subject: 'machine', step: 'runners' as const}

function trace(text: MappedText, message: string): Trace {
  return {...base, at: placeIn(text), message}
}

function namedTraces(text: MappedText, message: string, names: KnownNames): Trace[] {
  const site = names.inMachineName(text.text)
  return site ? [{...trace(text, message), ...(!site.isSure && unsure)}] : []
}

/** `./config.sh --name jdoe-laptop --labels jdoe`, `--agent`, `--pool`. */
function setUpTraces(text: MappedText, names: KnownNames): Trace[] {
  const flags = /--(?:name|labels|agent|pool|runnergroup|tag-list)[ =]["']?([^\s"']{1,200})/g
  return [...text.text.matchAll(flags)].flatMap(match => {
    const end = match.index + match[0].length
    const value = text.slice(end - match[1]!.length, end)
    return namedTraces(value, 'a runner is named after a person who has left', names)
  })
}

const pools = [
  /^azuredevops_(?:agent_pool|elastic_pool|agent_queue)$/,
  'github_actions_runner_group'
]
/** Variables in which runners get their names. */
const nameVariables =
  /^(?:RUNNER_NAME|RUNNER_NAME_PREFIX|RUNNER_LABELS|LABELS|RUNNER_GROUP|AZP_AGENT_NAME|AZP_POOL)$/
const nameKeys =
  /^(?:name|labels|runnerScaleSetName|computer_?[nN]ame|group|runnerGroup|container_name|hostname)$/

/** Accounts of virtual machines. */
const adminKeys = /^admin_?username$/i

/** Runners and pools that infrastructure makes. */
export function resourceMachineTraces(resources: Resources, names: KnownNames): Trace[] {
  const traces: Trace[] = []
  for (const {body, label} of resources.find({types: pools})) {
    for (const {text, key} of textsIn(body)) {
      if (key !== 'name') continue
      traces.push(
        ...namedTraces(text, `the pool '${label}' is named after a person who has left`, names)
      )
    }
  }
  for (const {resource, environment} of runnerResources(resources)) {
    const message = `the runner '${resource.label}' is named after a person who has left`
    for (const {name, value} of environment) {
      if (!nameVariables.test(name.text.text) || value.kind !== 'text') continue
      traces.push(...namedTraces(value.text.text, message, names))
    }
    for (const {text, key} of textsIn(resource.body)) {
      if (nameKeys.test(key)) traces.push(...namedTraces(text, message, names))
      if (adminKeys.test(key) && names.isMachineAccount(text.text)) {
        traces.push(
          trace(text, `the runner '${resource.label}' has the account of a person who has left`)
        )
      }
    }
    for (const text of bootTexts(resource.body)) traces.push(...setUpTraces(text, names))
    const {name} = resource
    if (name && resource.source === 'compose')
      traces.push(...namedTraces(name.text, message, names))
  }
  return traces
}
