/** Steps of pipelines that open something of a cloud with a key, where the identity of the job would do. */
import type {Facts} from '../../lint/facts/facts.js'
import type {Step} from '../../lint/facts/pipeline.js'
import type {Verdict} from '../../lint/governance/verdict.js'
import {optionOf, type ShellCommand, type ShellWord} from '../../lint/languages/shell.js'
import {inputOf, namedInput} from '../../lint/pipelines/inputs.js'
import {mintedBy, programOf, wordsFromProgram} from '../../lint/pipelines/minting.js'
import type {MappedText, Range} from '../../lint/source.js'

interface KeyUse {
  readonly range: Range
  /** A clause without a full stop. */
  readonly because: string
}

/** A verdict for each step that uses a key of a cloud: nothing shows that the run itself made it. */
export function storedKeys({pipeline, file}: Facts): Verdict[] {
  return (pipeline?.jobs ?? [])
    .flatMap(({steps}) => steps)
    .flatMap(step =>
      [ofAction(step), ...(step.script?.commands?.commands ?? []).map(ofCommand)].flatMap(
        (use): Verdict[] => {
          if (!use) return []
          const at = {file, range: use.range}
          const label = step.job.id === '' ? 'a job' : `job '${step.job.id}'`
          return [
            {at, of: {file, range: step.range}, label, state: 'not-proven', because: use.because}
          ]
        }
      )
    )
}

/** Registries that take the identity of the job: Azure, AWS and Google Cloud. */
const cloudRegistry =
  /(?:^|\.)(?:azurecr\.(?:io|us|cn)|gcr\.io|docker\.pkg\.dev|amazonaws\.com)$|-docker\.pkg\.dev$/i

/** Inputs of actions and tasks that take a key of Azure. */
const keyInputs: Readonly<Record<string, readonly [string, string]>> = {
  'azure/webapps-deploy': ['publish-profile', 'deploys with the publish profile of a web app'],
  'azure/functions-action': [
    'publish-profile',
    'deploys with the publish profile of a function app'
  ],
  'azure/k8s-set-context': ['kubeconfig', 'reaches a cluster with a stored kubeconfig'],
  'azure/static-web-apps-deploy': [
    'azure_static_web_apps_api_token',
    'deploys with the token of a static web app'
  ]
}

function ofAction(step: Step): KeyUse | undefined {
  const {uses} = step
  if (!uses) return undefined
  if (uses.name === 'docker/login-action' || uses.name === 'azure/docker-login') {
    const registry = inputOf(step, 'registry', 'login-server')
    const password = namedInput(step, 'password')
    if (!registry || !password || isOfRun(password.value)) return undefined
    return isPerhapsCloud(registry.text)
      ? {range: uses.text.range(), because: registryLogin(registry.text)}
      : undefined
  }
  if (uses.kind === 'task' && uses.name === 'docker') {
    const connection = inputOf(step, 'containerRegistry')
    if (!connection || connection.text.trim() === '') return undefined
    const because = 'the scheme of its service connection to a registry is not shown here'
    return {range: connection.range(), because}
  }
  const [name, because] = keyInputs[uses.name] ?? []
  const key = name === undefined ? undefined : inputOf(step, name)
  if (!key || !because || key.text.trim() === '' || isOfRun(key)) return undefined
  return {range: uses.text.range(), because}
}

const builders = /^(?:docker|podman|nerdctl|buildah|skopeo|helm|oras|crane)$/

function ofCommand(command: ShellCommand): KeyUse | undefined {
  const program = programOf(command)
  const line = wordsFromProgram(command)
    .slice(1)
    .map(({text}) => text.text)
    .join(' ')
  const {range} = command
  if (builders.test(program) && /^(?:auth |registry )?login\b/.test(line)) {
    const password = optionOf(command, '-p', '--password')
    if (!password && !command.words.some(({text}) => text.text === '--password-stdin')) {
      return undefined
    }
    const made = password ? isMade(password) : command.pipedFrom && isMint(command.pipedFrom)
    const registry = registryOf(command)
    if (made || registry === undefined || !isPerhapsCloud(registry)) return undefined
    return {range, because: registryLogin(registry)}
  }
  if (program !== 'az') return undefined
  const isPassword =
    /^acr login\b/.test(line) && optionOf(command, '-p', '--password') !== undefined
  if (isPassword || /^acr credential\b/.test(line)) {
    return {range, because: 'uses the password of a container registry'}
  }
  const key = optionOf(command, '--account-key', '--connection-string', '--sas-token')
  return key && !isMade(key) ? {range, because: 'uses a key of a storage account'} : undefined
}

/** The operand that names a registry: neither an option nor the value of one. */
function registryOf(command: ShellCommand): string | undefined {
  const [, ...words] = wordsFromProgram(command).map(({text}) => text.text)
  return words.find(
    (word, index) =>
      /\.[a-z]{2,}|^\$/i.test(word) && !/^-/.test(word) && !valued.test(words[index - 1] ?? '')
  )
}

/** Options of a login that take a value. */
const valued = /^(?:-u|--username|-p|--password|--authfile|--cert-dir|--registry-config)$/

function registryLogin(registry: string): string {
  const host = /^[\w.-]{1,200}$/.test(registry.trim()) ? ` ${registry.trim()}` : ''
  return `logs in to the registry${host} with a password`
}

/** A registry of a cloud, or one that only the run knows. */
function isPerhapsCloud(registry: string): boolean {
  const host = registry
    .trim()
    .replace(/^https?:\/\//, '')
    .split('/', 1)[0]!
  return cloudRegistry.test(host) || /^\$/.test(host)
}

/** A value that a step of this run has made, or the token of the job. */
function isOfRun({text}: MappedText): boolean {
  return /\b(?:steps|needs)\.|\bgithub\.token\b|\bsecrets\.GITHUB_TOKEN\b/i.test(text)
}

function isMade({text, expansions}: ShellWord): boolean {
  return isOfRun(text) || expansions.some(({commands}) => commands?.some(isMint))
}

const isMint = (command: ShellCommand): boolean => mintedBy(command) !== undefined
