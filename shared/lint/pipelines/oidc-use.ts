import type {Job, Step} from '../facts/pipeline.js'
import type {MappedText} from '../source.js'
import {inputOf} from './inputs.js'
import {includeAt, type RunningStep, runningSteps} from './walk.js'

/**
 * Whether a step asks GitHub for an OIDC token. `maybe` is everything that cannot be seen from here:
 * actions of unknown makers, scripts of the repository.
 */
export interface OidcUse {
  readonly certainty: 'yes' | 'maybe' | 'no'
  /** What uses it, for a message: `azure/login`. */
  readonly what: string
  readonly text?: MappedText
}

type Test = (step: Step) => boolean

const always: Test = () => true
const has =
  (name: string): Test =>
  step =>
    inputOf(step, name) !== undefined
const lacks =
  (...names: string[]): Test =>
  step =>
    names.every(name => inputOf(step, name) === undefined)
const is =
  (name: string, ...values: string[]): Test =>
  step =>
    values.includes(inputOf(step, name)?.text.trim().toLowerCase() ?? '')
const all =
  (...tests: Test[]): Test =>
  step =>
    tests.every(test => test(step))

/** Actions that take an OIDC token, with the inputs that make them do so (their READMEs). */
const consumers: Readonly<Record<string, Test>> = {
  'actions/attest': always,
  'actions/attest-build-provenance': always,
  'actions/attest-sbom': always,
  'actions/deploy-pages': always,
  'actions/publish-immutable-action': always,
  'anthropics/claude-code-action': lacks('github_token'),
  'aws-actions/configure-aws-credentials': all(
    has('role-to-assume'),
    lacks('aws-access-key-id', 'web-identity-token-file'),
    step => !is('role-chaining', 'true')(step)
  ),
  'azure/login': all(has('client-id'), lacks('creds'), step => !is('auth-type', 'identity')(step)),
  'cloudsmith-io/cloudsmith-cli-action': has('oidc-namespace'),
  'codecov/codecov-action': is('use_oidc', 'true'),
  'google-github-actions/auth': has('workload_identity_provider'),
  'hashicorp/vault-action': all(is('method', 'jwt'), lacks('jwtPrivateKey')),
  'infisical/secrets-action': is('method', 'oidc'),
  'jfrog/setup-jfrog-cli': has('oidc-provider-name'),
  'nuget/login': always,
  'octo-sts/action': always,
  'chainguard-dev/setup-chainctl': always,
  'ossf/scorecard-action': is('publish_results', 'true'),
  'pulumi/auth-actions': always,
  'pypa/gh-action-pypi-publish': lacks('password', 'user'),
  'rubygems/configure-rubygems-credentials': all(lacks('api-token')),
  'rubygems/release-gem': always,
  'rust-lang/crates-io-auth-action': always,
  'sigstore/gh-action-sigstore-python': always
}

/** Owners whose other actions never ask for one, and single actions of which that is known. */
const strangers = new Set([
  'actions/*',
  'docker/*',
  'github/*',
  'amannn/action-semantic-pull-request',
  'astral-sh/ruff-action',
  'astral-sh/setup-uv',
  'aws-actions/amazon-ecr-login',
  'azure/aks-set-context',
  'azure/setup-helm',
  'azure/setup-kubectl',
  'denoland/setup-deno',
  'dorny/paths-filter',
  'dtolnay/rust-toolchain',
  'golangci/golangci-lint-action',
  'google-github-actions/setup-gcloud',
  'gradle/actions',
  'hashicorp/setup-terraform',
  'oven-sh/setup-bun',
  'peter-evans/create-pull-request',
  'pnpm/action-setup',
  'ruby/setup-ruby',
  'shivammathur/setup-php',
  'softprops/action-gh-release',
  'stefanzweifel/git-auto-commit-action',
  'subosito/flutter-action',
  'swatinem/rust-cache',
  'tj-actions/changed-files'
])

/** Scripts that ask for a token themselves. */
const asks = /ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)/

/**
 * Scripts that may ask for one through a tool: publishing, signing, clouds, and whatever is kept in a
 * file of the repository.
 */
const mayAsk =
  /publish|release|deploy|\bsign|attest|provenance|cosign|sigstore|twine|oidc|id.?token|federat|\bsts\b|gcloud|gsutil|\bvault\b|terraform|terragrunt|\btofu\b|pulumi|\baz\b|\baws\b|\bsam\b|\bcdk\b|serverless|chainctl|octo-sts|tailscale|mcp-gatehouse|nuget|(?:^|[\s;&|(])(?:\.{1,2}\/|(?:ba|z)?sh\s+[\w./-]+\.sh|python3?\s+[\w./-]+\.py|node\s+[\w./-]+\.[cm]?js|make\b|just\b|task\b|mage\b|rake\b|nx\b|bazel\b)/im

/** Whether a step takes an OIDC token. */
export function oidcUseOf(step: Step): OidcUse {
  const {uses, script} = step
  if (script && !uses) {
    if (asks.test(script.text.text)) {
      return {certainty: 'yes', what: 'the script', text: script.text}
    }
    return {certainty: mayAsk.test(script.text.text) ? 'maybe' : 'no', what: 'the script'}
  }
  if (!uses) return {certainty: 'no', what: 'the step'}
  // The steps of a composite action that was found are judged one by one.
  if (uses.kind === 'local' && isComposite(step)) return {certainty: 'no', what: uses.text.text}
  if (uses.kind !== 'repository') return {certainty: 'maybe', what: uses.text.text, text: uses.text}
  const test = consumers[uses.name]
  const what = uses.path ? `${uses.name}/${uses.path}` : uses.name
  if (test) return {certainty: test(step) ? 'yes' : 'no', what, text: uses.text}
  if (isThisAction(step)) {
    const certainty = needsIdentity(step)
    return {certainty, what, text: uses.text}
  }
  if (asksInScript(step)) return {certainty: 'maybe', what, text: uses.text}
  const known = strangers.has(uses.name) || strangers.has(`${uses.name.split('/')[0]}/*`)
  return {certainty: known ? 'no' : 'maybe', what, text: uses.text}
}

function isComposite(step: Step): boolean {
  const target = includeAt(step.job.pipeline, step)?.target
  return target !== undefined && target.jobs.length > 0
}

/** `actions/github-script` and its like may call `core.getIDToken()`. */
function asksInScript(step: Step): boolean {
  return step.inputs.some(({value}) => /getIDToken|ACTIONS_ID_TOKEN|oidc/i.test(value.text))
}

/** True for this project's own action, whoever publishes it. */
export function isThisAction(step: Step): boolean {
  return /^[^/]+\/mcp-gatehouse$/.test(step.uses?.name ?? '')
}

function needsIdentity(step: Step): 'yes' | 'no' | 'maybe' {
  const command = inputOf(step, 'command')?.text.trim()
  if (command?.includes('${{')) return 'maybe'
  if (command === 'token' || command === 'secrets') return 'yes'
  if (command === 'call') return inputOf(step, 'token') ? 'no' : 'yes'
  return 'no'
}

/** How a job as a whole takes an OIDC token, with the step that does. */
export interface JobOidcUse extends OidcUse {
  readonly running?: RunningStep
}

/** Whether a job takes an OIDC token, the local actions that it uses included. */
export function oidcUseOfJob(job: Job): JobOidcUse {
  if (job.call) return {certainty: 'maybe', what: job.call.target.text.text}
  let maybe: JobOidcUse | undefined
  for (const running of runningSteps(job)) {
    const use = oidcUseOf(running.step)
    if (use.certainty === 'yes') return {...use, running}
    if (use.certainty === 'maybe') maybe ??= {...use, running}
  }
  return maybe ?? {certainty: 'no', what: 'the job'}
}
