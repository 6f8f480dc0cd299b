/** Credentials that are named after a person, or that a runner has of one. */
import type {Facts} from '../facts/facts.js'
import type {Pipeline} from '../facts/pipeline.js'
import type {PartialText} from '../facts/values.js'
import type {Resource, Resources} from '../infrastructure/resource.js'
import type {MappedText} from '../source.js'
import {bootTexts, machineTypes, writtenVariables} from './boot-scripts.js'
import {
  bot,
  credentialHelp,
  homeTraces,
  isOfBot,
  looksSecret,
  sureness,
  tokenTrace,
  tokenTraces
} from './credential-parts.js'
import type {KnownNames} from './known-names.js'
import {
  isRunnerUnit,
  type RunnerResource,
  runnerResources,
  runnerToken,
  setsUpRunner
} from './runners.js'
import {secretReferences} from './secret-references.js'
import {textsIn} from './texts.js'
import {placeIn, type Trace} from './trace.js'

/** What a document has of a person's credentials. */
export function credentialTraces(facts: Facts, names: KnownNames): Trace[] {
  const {pipeline, serviceUnit} = facts
  const traces = pipeline
    ? [
        ...referenceTraces(pipeline, names),
        ...variableTraces(pipeline, names),
        ...connectionTraces(pipeline, names)
      ]
    : []
  if (serviceUnit) {
    const values = [...serviceUnit.environment.map(({value}) => value), ...serviceUnit.values]
    traces.push(...homeTraces(values, names, isRunnerUnit(facts)))
    if (isRunnerUnit(facts)) traces.push(...tokenTraces(serviceUnit.environment, facts.file.path))
  }
  if (facts.kind === 'script') {
    for (const {text} of facts.scripts) {
      if (setsUpRunner(text.text)) traces.push(...homeTraces([text], names, false))
    }
  }
  return traces
}

/** `${{ secrets.JDOE_PAT }}`, `${{ vars.JDOE_TOKEN }}`, `$(JDOE_PAT)`. */
function referenceTraces({expressions, file}: Pipeline, names: KnownNames): Trace[] {
  return expressions.flatMap(({reads}) =>
    reads.flatMap(({path, name, range}): Trace[] => {
      const [context, , more] = path
      if (name === undefined || more !== undefined) return []
      if (context !== 'secrets' && context !== 'vars' && context !== 'variables') return []
      const site = names.inSecretName(name)
      if (!site || (context !== 'secrets' && !looksSecret(name))) return []
      const at = file.text.slice(range.start, range.end).lastIndexOf(name)
      const start = range.start + Math.max(at, 0)
      return [
        {
          at: {file, range: at < 0 ? range : {start, end: start + name.length}},
          message: `a ${context === 'secrets' ? 'secret' : 'variable'} is named after a person who has left`,
          help: credentialHelp,
          subject: 'secret',
          step: 'runners',
          ...sureness(site)
        }
      ]
    })
  )
}

/** Variables that are declared, and groups of them; one that only hands on a secret is found there. */
function variableTraces({variables, jobs}: Pipeline, names: KnownNames): Trace[] {
  const all = [
    ...variables,
    ...jobs.flatMap(job => [...job.variables, ...job.steps.flatMap(step => step.variables)])
  ]
  return all.flatMap((variable): Trace[] => {
    const {name, value, references = []} = variable
    const isHandedOn = references.some(({reads}) =>
      reads.some(read => read.name !== undefined && names.inSecretName(read.name))
    )
    const site = isHandedOn ? undefined : names.inSecretName(name.text)
    if (!site || !(variable.group || looksSecret(name.text)) || name.file !== value.file) return []
    return [
      {
        at: placeIn(name),
        message: `a ${variable.group ? 'variable group' : 'variable'} is named after a person who has left`,
        help: credentialHelp,
        subject: 'variable',
        step: 'runners',
        ...sureness(site)
      }
    ]
  })
}

const connectionInput =
  /^(?:azureSubscription|connection|serviceConnection|containerRegistry|endpoint|\w{1,40}(?:Connection|ServiceName\w{0,10}|Endpoint|Endpoints))$/i

/** Service connections that a task uses. */
function connectionTraces({jobs}: Pipeline, names: KnownNames): Trace[] {
  const inputs = jobs.flatMap(({steps}) =>
    steps.flatMap(({uses, inputs}) => (uses?.kind === 'task' ? inputs : []))
  )
  return inputs
    .filter(({name}) => connectionInput.test(name.text))
    .flatMap(({value}): Trace[] => {
      const site = names.inMachineName(value.text)
      if (!site?.isSure) return []
      return [
        {
          at: placeIn(value),
          message: 'a service connection is named after a person who has left',
          help: 'Make a service connection with workload identity federation that belongs to the project, use it here, and delete the old one.',
          subject: 'service connection',
          step: 'runners'
        }
      ]
    })
}

interface NamedSecret {
  readonly types: readonly (string | RegExp)[]
  readonly keys: RegExp
  /** What is made: a noun with its article. */
  readonly what: string
  /** Whether the name must say that it is a credential. */
  readonly mustLookSecret?: true
}

const namedSecrets: readonly NamedSecret[] = [
  {types: [/^github_\w{1,60}_secret$/], keys: /^secret_name$/, what: 'a secret'},
  {
    types: [/^github_\w{1,60}_variable$/],
    keys: /^variable_name$/,
    what: 'a variable',
    mustLookSecret: true
  },
  {types: ['azuredevops_variable_group'], keys: /^name$/, what: 'a variable', mustLookSecret: true},
  {
    types: [/^azuredevops_serviceendpoint_/],
    keys: /^service_endpoint_name$/,
    what: 'a service connection'
  },
  {
    types: ['azurerm_key_vault_secret', 'microsoft.keyvault/vaults/secrets', 'kubernetes/secret'],
    keys: /^name$/,
    what: 'a secret'
  }
]

/** What infrastructure has of a person's credentials. */
export function resourceCredentialTraces(resources: Resources, names: KnownNames): Trace[] {
  return [
    ...namedSecrets.flatMap(kind =>
      [...resources.find({types: kind.types})].flatMap(resource =>
        secretTraces(resource, kind, names)
      )
    ),
    ...[...resources.find({types: [/^azuredevops_serviceendpoint_/]})].flatMap(resource =>
      userTraces(resource, names)
    ),
    ...secretReferences(resources).flatMap(({name, label}) => referredTraces(name, label, names)),
    ...runnerResources(resources).flatMap(runner => runnerTraces(runner, names))
  ]
}

function secretTraces({body, label}: Resource, kind: NamedSecret, names: KnownNames): Trace[] {
  return [...textsIn(body)].flatMap(({text, key}): Trace[] => {
    if (!kind.keys.test(key) || (kind.mustLookSecret && !looksSecret(text.text))) return []
    const site = names.inSecretName(text.text)
    if (!site) return []
    return [
      {
        at: placeIn(text),
        message: `'${label}' makes ${kind.what} that is named after a person who has left`,
        help: credentialHelp,
        subject: label,
        step: 'runners',
        ...sureness(site)
      }
    ]
  })
}

/** Secrets of a cluster that a workload reads. */
function referredTraces(name: MappedText, label: string, names: KnownNames): Trace[] {
  const site = names.inSecretName(name.text)
  if (!site) return []
  return [
    {
      at: placeIn(name),
      message: `'${label}' reads a secret that is named after a person who has left`,
      help: credentialHelp,
      subject: label,
      step: 'runners',
      ...sureness(site)
    }
  ]
}

/** Service connections that log in as a person. */
function userTraces({body, label}: Resource, names: KnownNames): Trace[] {
  return [...textsIn(body)].flatMap(({text, key}): Trace[] =>
    /user_?name$|^docker_email$/.test(key) &&
    (names.isAccount(text.text) || names.isLogin(text.text))
      ? [
          {
            at: placeIn(text),
            message: `'${label}' logs in as a person who has left`,
            help: 'Use a service connection with workload identity federation, or the account of a service.',
            subject: label,
            step: 'runners'
          }
        ]
      : []
  )
}

function runnerTraces({resource, environment}: RunnerResource, names: KnownNames): Trace[] {
  const {body, label} = resource
  const texts = [...textsIn(body)]
  const tokens = environment.flatMap(({name, value}): Trace[] => {
    if (!isWhole(name) || !runnerToken.test(name.text.text) || isOfBot(value)) return []
    return [tokenTrace({file: name.text.file, range: name.text.range()}, name.text.text, label)]
  })
  // Objects of controllers have their variables as items with a name.
  const listed = environment.length > 0 ? [] : texts
  const more = listed
    .filter(({text, key}) => key === 'name' && runnerToken.test(text.text))
    .map(({text}) => tokenTrace(placeIn(text), text.text, label))
  return [
    ...tokens,
    ...more,
    ...bootTokens(resource),
    ...homeTraces(
      texts.map(({text}) => text),
      names,
      true
    )
  ]
}

/** Tokens in what a machine runs at its first start. */
function bootTokens({type, body, label}: Resource): Trace[] {
  if (!machineTypes.some(known => known.test(type))) return []
  return bootTexts(body)
    .flatMap(writtenVariables)
    .filter(({name, value}) => runnerToken.test(name.text) && !bot.test(value))
    .map(({name}) => tokenTrace(placeIn(name), name.text, label))
}

function isWhole({holes}: PartialText): boolean {
  return holes.length === 0
}
