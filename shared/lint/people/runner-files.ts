/** What the files in the folder of a self-hosted runner have of somebody who has left. */
import type {Facts} from '../facts/facts.js'
import {ownerIn} from './chart-traces.js'
import {
  bot,
  credentialHelp,
  homeTraces,
  looksSecret,
  sureness,
  tokenTraces
} from './credential-parts.js'
import type {KnownNames} from './known-names.js'
import {isRunnerName} from './runners.js'
import {placeIn, type Trace} from './trace.js'

/** Variables that only a runner or agent has. */
const runnerVariables =
  /^(?:AZP_\w{1,40}|RUNNER_\w{1,40}|VSTS?_AGENT_\w{1,40}|ACTIONS_RUNNER_\w{1,60})$/

/** Whether an `.env` is that of a runner: the variables of programs are another matter. */
function isOfRunner({file, runnerSettings}: Facts): boolean {
  return (
    runnerSettings?.form !== 'env' ||
    isRunnerName(file.path) ||
    runnerSettings.values.some(({name}) => runnerVariables.test(name.text))
  )
}

/** Variables that are named after a person, tokens and homes. */
export function runnerFileCredentials(facts: Facts, names: KnownNames): Trace[] {
  const {runnerSettings: settings, file} = facts
  if (!settings) return []
  const traces: Trace[] = []
  if (settings.form === 'env') {
    for (const {name} of settings.values) {
      const site = looksSecret(name.text) ? names.inSecretName(name.text) : undefined
      if (!site) continue
      traces.push({
        at: placeIn(name),
        message: 'a variable is named after a person who has left',
        help: credentialHelp,
        subject: 'variable',
        step: 'runners',
        ...sureness(site)
      })
    }
  }
  if (!isOfRunner(facts)) return traces
  if (settings.form === 'env') {
    traces.push(
      ...tokenTraces(
        settings.values.filter(({value}) => value.text.trim() !== ''),
        file.path
      )
    )
  }
  return [...traces, ...storedToken(facts), ...homeTraces(values(facts), names, true)]
}

function values({runnerSettings}: Facts) {
  return (runnerSettings?.values ?? []).map(({value}) => value)
}

/** `{"scheme": "PAT"}`: the agent goes on with the token of whoever set it up. */
function storedToken({runnerSettings}: Facts): Trace[] {
  const scheme = runnerSettings?.values.find(({name}) => /^scheme$/i.test(name.text))?.value
  if (scheme?.text.toUpperCase() !== 'PAT') return []
  return [
    {
      at: placeIn(scheme),
      message:
        'an agent has the personal access token of the person who set it up, who may have left',
      help: 'Look up whose token it is, revoke it, and register the agent again: it then gets a key of its own.',
      subject: 'stored token',
      step: 'runners',
      confidence: 'medium'
    }
  ]
}

/** Settings in which a runner has its name, pool, account and unit. */
const nameSettings =
  /^(?:agentName|poolName|userName|RUNNER_NAME|RUNNER_LABELS|RUNNER_GROUP|AZP_AGENT_NAME|AZP_POOL)$/i
const help =
  'Stop the runner, take it out of the organization, and delete its folder: what is cached on the machine is theirs.'

/** Runners that are named after a person, run as one, or are registered with the account of one. */
export function runnerFileMachines(facts: Facts, names: KnownNames): Trace[] {
  const {runnerSettings: settings} = facts
  if (!settings || !isOfRunner(facts)) return []
  return settings.values.flatMap(({name, value}): Trace[] => {
    const trace = {help, subject: 'machine', step: 'runners' as const}
    if (/^gitHubUrl$/i.test(name.text)) {
      const owner = ownerIn(value)
      const message = 'a runner is registered with the account of a person who has left'
      return owner && names.isLogin(owner.text) ? [{...trace, at: placeIn(owner), message}] : []
    }
    if (/^userName$/i.test(name.text) && names.isMachineAccount(value.text)) {
      return [{...trace, at: placeIn(value), message: 'an agent runs as a person who has left'}]
    }
    if (settings.form !== 'service' && !nameSettings.test(name.text)) return []
    const site = bot.test(value.text) ? undefined : names.inMachineName(value.text)
    if (!site) return []
    const message = 'a runner is named after a person who has left'
    return [{...trace, at: placeIn(value), message, ...sureness(site)}]
  })
}
