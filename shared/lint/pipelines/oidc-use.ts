import type {Job, Step} from '../facts/pipeline.js'
import type {MappedText} from '../source.js'
import {inputOf} from './inputs.js'
import {isPlainScript} from './plain-script.js'
import {includeAt, type RunningStep, runningSteps} from './walk.js'

/**
 * Whether a step asks GitHub for an OIDC token. `maybe` is what cannot be seen from here: actions of
 * unknown makers, scripts of the repository, inputs that an expression gives. `unlikely` is a step
 * that shows no sign of it, and of which not everything is known: `no` is certain.
 */
export type OidcCertainty = 'yes' | 'maybe' | 'unlikely' | 'no'

export interface OidcUse {
  readonly certainty: OidcCertainty
  /** What uses it, for a message: `azure/login`. */
  readonly what: string
  readonly text?: MappedText
}

type Answer = 'yes' | 'maybe' | 'no'
type Test = (step: Step) => Answer

const isExpression = (text: string): boolean => text.includes('${{')

const always: Test = () => 'yes'
/** The input is given: an expression counts as a value, as for an id that is kept as a secret. */
const has =
  (name: string): Test =>
  step =>
    inputOf(step, name) ? 'yes' : 'no'
/** None of the inputs is given; an expression may give nothing. */
const lacks = (...names: string[]): Test =>
  all(
    ...names.map(
      (name): Test =>
        step => {
          const value = inputOf(step, name)?.text
          return value === undefined ? 'yes' : isExpression(value) ? 'maybe' : 'no'
        }
    )
  )
const is =
  (name: string, value: string): Test =>
  step => {
    const text = inputOf(step, name)?.text.trim().toLowerCase() ?? ''
    return isExpression(text) ? 'maybe' : text === value ? 'yes' : 'no'
  }
const not =
  (test: Test): Test =>
  step => {
    const answer = test(step)
    return answer === 'maybe' ? 'maybe' : answer === 'yes' ? 'no' : 'yes'
  }
function all(...tests: Test[]): Test {
  return step => {
    const answers = tests.map(test => test(step))
    return answers.includes('no') ? 'no' : answers.includes('maybe') ? 'maybe' : 'yes'
  }
}
function any(...tests: Test[]): Test {
  return not(all(...tests.map(not)))
}

/** Actions that request an OIDC token, with the inputs that make them do so (their READMEs). */
const consumers = new Map<string, Test>(
  Object.entries({
    'actions/attest': always,
    'actions/attest-build-provenance': always,
    'actions/attest-sbom': always,
    'actions/deploy-pages': always,
    'actions/publish-immutable-action': always,
    'anthropics/claude-code-action': any(
      lacks('github_token'),
      has('anthropic_federation_rule_id')
    ),
    'aws-actions/configure-aws-credentials': all(
      has('role-to-assume'),
      lacks('aws-access-key-id', 'web-identity-token-file'),
      not(is('role-chaining', 'true'))
    ),
    'azure/login': all(has('client-id'), lacks('creds'), not(is('auth-type', 'identity'))),
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
    'rubygems/configure-rubygems-credentials': lacks('api-token'),
    'rubygems/release-gem': always,
    'rust-lang/crates-io-auth-action': always,
    'sigstore/gh-action-sigstore-python': always
  })
)

/** Owners whose other actions show no sign of asking for one. */
const quietOwners = new Set(['actions', 'docker', 'github'])

/** Actions that certainly never ask for one. */
const strangers = new Set([
  'actions/cache',
  'actions/checkout',
  'actions/configure-pages',
  'actions/create-github-app-token',
  'actions/dependency-review-action',
  'actions/download-artifact',
  'actions/labeler',
  'actions/setup-dotnet',
  'actions/setup-go',
  'actions/setup-java',
  'actions/setup-node',
  'actions/setup-python',
  'actions/stale',
  'actions/upload-artifact',
  'actions/upload-pages-artifact',
  'docker/build-push-action',
  'docker/login-action',
  'docker/metadata-action',
  'docker/setup-buildx-action',
  'docker/setup-qemu-action',
  'github/codeql-action',
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
const asks =
  /(?<!(?:--exclude-env|unset|--unset)[ =]{1,3}["']?)ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)/

/**
 * Scripts that may ask for one through a tool: publishing, signing, clouds, and whatever is kept in a
 * file of the repository or of a package.
 */
const mayAsk =
  /publish|release|deploy|upload|\bsign|attest|provenance|cosign|sigstore|twine|oidc|id.?token|federat|\bsts\b|gcloud|gsutil|\bvault\b|terraform|terragrunt|\btofu\b|pulumi|\baz\b|\baws\b|\bsam\b|\bcdk\b|serverless|chainctl|octo-sts|tailscale|mcp-gatehouse|nuget|(?:^|[\s;&|(])(?:\.{1,2}[\\/]|(?:ba|z)?sh\s+[\w./$-]+\.sh|(?:source|\.)\s|(?:pwsh|powershell)\s|(?:python[\d.]*|node|bun|deno|tsx|ts-node|ruby|perl|php|Rscript|julia|java|swift|elixir)\s+[\w./$-]|(?:npm|pnpm|yarn|bun)\s+(?:run(?:-script)?|exec|dlx)\s+(?!(?:test|lint|build|format|typecheck|check)(?:\s|$))|(?:npx|bunx|uvx|pipx|poetry|pdm|hatch|rye|tox|nox|gradle|mvn|gradlew|mvnw|make|just|task|mage|rake|nx|turbo|bazel|earthly|dagger|ansible-playbook)\b|(?:go|dotnet|cargo|uv|swift|deno)\s+run\b|cargo\s+xtask\b)/im

/** Whether a step requests an OIDC token. */
export function oidcUseOf(step: Step): OidcUse {
  const {uses, script} = step
  if (script && !uses) return oidcUseOfScript(script.text)
  if (!uses) return {certainty: 'no', what: 'the step'}
  // The steps of a composite action that was found are judged one by one.
  if (uses.kind === 'local' && isComposite(step)) return {certainty: 'no', what: uses.text.text}
  if (uses.kind !== 'repository') return {certainty: 'maybe', what: uses.text.text, text: uses.text}
  const what = uses.path ? `${uses.name}/${uses.path}` : uses.name
  return {certainty: certaintyOf(step, uses.name), what, text: uses.text}
}

function oidcUseOfScript(text: MappedText): OidcUse {
  const what = 'the script'
  if (asks.test(text.text)) return {certainty: 'yes', what, text}
  if (mayAsk.test(text.text)) return {certainty: 'maybe', what}
  return {certainty: isPlainScript(text.text) ? 'no' : 'unlikely', what}
}

function certaintyOf(step: Step, action: string): OidcCertainty {
  const test = consumers.get(action)
  if (test) return test(step)
  if (isThisAction(step)) return needsIdentity(step)
  if (action === 'actions/github-script') return askedByJavaScript(step)
  if (asksInInputs(step)) return 'maybe'
  if (strangers.has(action)) return 'no'
  return quietOwners.has(action.split('/')[0]!) ? 'unlikely' : 'maybe'
}

function isComposite(step: Step): boolean {
  const target = includeAt(step.job.pipeline, step)?.target
  return target !== undefined && target.jobs.length > 0
}

/** An input that speaks of it: actions that run a script may call `core.getIDToken()`. */
function asksInInputs(step: Step): boolean {
  return step.inputs.some(({value}) => /getIDToken|ACTIONS_ID_TOKEN|oidc/i.test(value.text))
}

/** JavaScript that is given in full, or that loads a file or starts a program. */
function askedByJavaScript(step: Step): OidcCertainty {
  if (asksInInputs(step)) return 'maybe'
  const script = inputOf(step, 'script')?.text ?? ''
  return /\b(?:require|import|exec|spawn|eval|Function)\b|\$\{\{/.test(script) ? 'maybe' : 'no'
}

/** True for this project's own action, no matter who publishes it. */
export function isThisAction(step: Step): boolean {
  return /^[^/]+\/mcp-gatehouse$/.test(step.uses?.name ?? '')
}

function needsIdentity(step: Step): Answer {
  const command = inputOf(step, 'command')?.text.trim()
  if (command?.includes('${{')) return 'maybe'
  if (command === 'token' || command === 'secrets') return 'yes'
  if (command === 'call') return lacks('token')(step)
  return 'no'
}

/** How a job as a whole requests an OIDC token, with the step that does. */
export interface JobOidcUse extends OidcUse {
  readonly running?: RunningStep
}

/** Whether a job requests an OIDC token, the local actions that it uses included. */
export function oidcUseOfJob(job: Job): JobOidcUse {
  if (job.call) return {certainty: 'maybe', what: job.call.target.text.text}
  let likeliest: JobOidcUse = {certainty: 'no', what: 'the job'}
  for (const running of runningSteps(job)) {
    const use = oidcUseOf(running.step)
    if (likelihood[use.certainty] > likelihood[likeliest.certainty]) likeliest = {...use, running}
    if (use.certainty === 'yes') break
  }
  return likeliest
}

const likelihood: Readonly<Record<OidcCertainty, number>> = {no: 0, unlikely: 1, maybe: 2, yes: 3}

/** True for a job that takes a token, as far as one can see, or may take one. */
export function mayTakeToken({certainty}: OidcUse): boolean {
  return likelihood[certainty] > likelihood.unlikely
}
