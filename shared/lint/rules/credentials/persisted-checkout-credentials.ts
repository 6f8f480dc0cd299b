import type {Job, Step} from '../../facts/pipeline.js'
import {majorVersion} from '../../pipelines/action-reference.js'
import {uploadsWorkspace} from '../../pipelines/artifacts.js'
import {flagOf, inputOf} from '../../pipelines/inputs.js'
import {runningSteps} from '../../pipelines/walk.js'
import type {Problem, Rule} from '../../rule.js'

/** The checkout's token, left in the work tree for every later step. */
export const persistedCheckoutCredentials: Rule = {
  id: 'persisted-checkout-credentials',
  severity: 'note',
  check({pipeline}, report) {
    for (const job of pipeline?.jobs ?? []) {
      for (const step of job.steps) {
        checkAction(job, step, report)
        checkKeyword(job, step, report)
      }
    }
  }
}

/** `actions/checkout` of GitHub. */
function checkAction(job: Job, step: Step, report: (problem: Problem) => void): void {
  const {uses} = step
  if (uses?.name !== 'actions/checkout' || uses.path !== undefined) return
  const setting = inputOf(step, 'persist-credentials')
  if (setting && setting.text.trim().toLowerCase() !== 'true') return
  const version = majorVersion(uses)
  // From version 6 on the token lies outside of the work tree.
  if (version !== undefined && version >= 6) return
  if (needsGit(job, step)) return
  const upload = later(job, step).find(uploadsWorkspace)
  const edits = setting ? [{...setting.range(), newText: 'false'}] : addSetting(step)
  report({
    range: uses.text.range(),
    message: upload
      ? `the checkout leaves its token in .git/config, and the work tree is uploaded by ${upload.uses?.text.text}`
      : 'the checkout leaves its token in .git/config for every later step',
    // A commit without its version in a comment may be one that leaves nothing behind.
    confidence: version === undefined ? 'low' : 'high',
    help: 'Set persist-credentials: false.',
    subject: job.id,
    ...(upload
      ? {
          severity: 'warning' as const,
          related: [{message: 'uploaded here', range: upload.range}]
        }
      : {}),
    ...(edits ? {fix: {description: 'set persist-credentials: false', edits}} : {})
  })
}

/** `checkout` of Azure Pipelines. */
function checkKeyword(job: Job, step: Step, report: (problem: Problem) => void): void {
  if (!step.checkout || flagOf(step, 'persistCredentials') !== true) return
  if (needsGit(job, step)) return
  const setting = inputOf(step, 'persistCredentials')!
  report({
    range: setting.range(),
    // A script of the repository may push: the person who set this had a reason.
    severity: later(job, step).some(runsRepositoryScript) ? 'note' : 'warning',
    message:
      'persistCredentials leaves the token of the checkout in .git/config for every later step',
    help: 'Remove persistCredentials, or give the token to the one step that pushes.',
    subject: job.id,
    fix: {
      description: 'set persistCredentials: false',
      edits: [{...setting.range(), newText: 'false'}]
    }
  })
}

function runsRepositoryScript({script, uses}: Step): boolean {
  const text = script?.text.text ?? ''
  if (
    /(?:^|[\s;&|(])(?:\.{1,2}[\\/]|(?:ba|z)?sh\s+\S+\.sh|pwsh\s|make\b|python3?\s|node\s|npm run|npx|yarn|pnpm)/m.test(
      text
    )
  ) {
    return true
  }
  return (
    uses !== undefined &&
    uses.kind === 'task' &&
    /^(?:bash|powershell|shellscript)$/.test(uses.name) &&
    !script
  )
}

function later(job: Job, step: Step): Step[] {
  const steps = runningSteps(job).map(running => running.step)
  return steps.slice(steps.indexOf(step) + 1)
}

/** Actions that commit or push with the token that the checkout left, by what they are called. */
const pushers =
  /(?:^|[/-])(?:commit|push|auto-?commit|pull-requests?|release|releaser|semantic-release|release-please|gh-?pages|github-pages|pages-deploy|version|bump|tag|changesets?|publish|sync|merge|rebase|backport|benchmark|claude-code|lerna|nx|nrwl)(?:[-/]|$)/

/** Scripts that talk to the remote, or may: release tools push tags and commits. */
const usesRemote =
  /\bgit\s+(?:-[cC]\s{0,3}\S{1,200}\s+){0,5}(?:push|fetch|pull|clone|submodule|lfs|ls-remote|remote)\b|\bgh\s+pr\s+checkout\b|semantic-release|release-it|standard-version|lerna|changeset|\bnp\b|npm\s+version|mike\s+deploy|mkdocs\s+gh-deploy|gh-pages|goreleaser|cargo\s+release|bump|\bnx\b|git-cliff|commitizen|\bcz\b|turbo|affected/i

/** True when a later step of the job needs the token, or may: it is a script of the repository. */
function needsGit(job: Job, step: Step): boolean {
  return later(job, step).some(({uses, script}) => {
    if (script && usesRemote.test(script.text.text)) return true
    return uses !== undefined && (pushers.test(uses.name) || uses.kind === 'local')
  })
}

function addSetting(step: Step): NonNullable<Problem['fix']>['edits'] | undefined {
  if (step.inputsInsertion) {
    const {at, indent} = step.inputsInsertion
    return [{start: at, end: at, newText: `persist-credentials: false\n${indent}`}]
  }
  if (step.inputs.length > 0 || !step.uses || !step.insertion) return undefined
  const {file} = step.uses.text
  const end = file.text.indexOf('\n', step.uses.text.range().end)
  const at = end < 0 ? file.text.length : end - (file.text[end - 1] === '\r' ? 1 : 0)
  const {indent} = step.insertion
  return [{start: at, end: at, newText: `\n${indent}with:\n${indent}  persist-credentials: false`}]
}
