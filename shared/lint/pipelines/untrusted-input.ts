import type {NamedValue} from '../facts/facts.js'
import type {ExpressionUse, NamedInputs, Step} from '../facts/pipeline.js'
import type {Reference} from '../languages/expression.js'
import {inputOf} from './inputs.js'

/**
 * Contexts whose text a stranger chooses, by opening a pull request or an issue, by a comment, a
 * branch name or a commit (GitHub Security Lab "Keeping your GitHub Actions and workflows secure,
 * part 2: untrusted input"; GitHub Docs "Script injections").
 */
const gitHubPaths = parsePaths(`
  github.head_ref
  github.event.issue.title
  github.event.issue.body
  github.event.pull_request.title
  github.event.pull_request.body
  github.event.pull_request.head.ref
  github.event.pull_request.head.label
  github.event.pull_request.head.repo.default_branch
  github.event.pull_request.head.repo.description
  github.event.pull_request.head.repo.homepage
  github.event.comment.body
  github.event.review.body
  github.event.review_comment.body
  github.event.discussion.title
  github.event.discussion.body
  github.event.pages.*.page_name
  github.event.commits.*.message
  github.event.commits.*.author.email
  github.event.commits.*.author.name
  github.event.commits.*.committer.email
  github.event.commits.*.committer.name
  github.event.head_commit.message
  github.event.head_commit.author.email
  github.event.head_commit.author.name
  github.event.head_commit.committer.email
  github.event.head_commit.committer.name
  github.event.merge_group.head_commit.message
  github.event.merge_group.head_commit.author.email
  github.event.merge_group.head_commit.author.name
  github.event.workflow_run.head_branch
  github.event.workflow_run.display_title
  github.event.workflow_run.head_commit.message
  github.event.workflow_run.head_commit.author.email
  github.event.workflow_run.head_commit.author.name
  github.event.workflow_run.head_repository.description
  github.event.workflow_run.pull_requests.*.head.ref
  github.event.changes.title.from
  github.event.changes.body.from
`)

/** Variables whose text a branch name, a commit or a pull request chooses. */
const azureVariables = new Set([
  'build.sourcebranch',
  'build.sourcebranchname',
  'build.sourceversionmessage',
  'build.sourceversionauthor',
  'system.pullrequest.sourcebranch',
  'system.pullrequest.sourcebranchname',
  'system.pullrequest.sourcerepositoryuri'
])

/** Actions whose outputs hold names of files that a pull request brings. */
const fileListers = new Set([
  'tj-actions/changed-files',
  'dorny/paths-filter',
  'jitterbit/get-changed-files',
  'trilom/file-changes-action',
  'tj-actions/verify-changed-files',
  'masesgroup/retrieve-changed-files'
])

function parsePaths(lines: string): readonly (readonly string[])[] {
  return lines
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => line.split('.'))
}

/** What makes the value of an expression a stranger's text. */
export interface UntrustedInput {
  /** The context or variable, as in the rule's message. */
  readonly source: string
  /** True where only people who may push a branch choose it: they can change the pipeline as well. */
  readonly needsPush?: boolean
}

/** The stranger's text that can be the result of an expression; undefined when there is none. */
export function untrustedInput(
  use: ExpressionUse,
  given?: NamedInputs,
  depth = 0
): UntrustedInput | undefined {
  for (const reference of use.reads) {
    if (!reference.flows) continue
    const found =
      use.syntax === 'github'
        ? fromGitHub(reference, use, given, depth)
        : fromAzure(reference, given)
    if (found) return found
  }
  return undefined
}

function fromGitHub(
  {path, within}: Pick<Reference, 'path' | 'within'>,
  use: Pick<ExpressionUse, 'job' | 'step' | 'place'>,
  given: NamedInputs | undefined,
  depth: number
): UntrustedInput | undefined {
  const {job, step} = use
  const [root, second, third, fourth] = path
  if (root === 'github') {
    return gitHubPaths.some(untrusted => covers(path, untrusted, within.includes('tojson')))
      ? {source: path.join('.')}
      : undefined
  }
  if (depth > 5) return undefined
  if (root === 'env' && second !== undefined) {
    const scopes = [step?.variables, job?.variables, job?.pipeline.variables]
    for (const variables of scopes) {
      const variable = variables?.find(({name}) => name.text.toLowerCase() === second)
      if (!variable) continue
      return fromValue(variable, use, given, depth)
    }
    return undefined
  }
  if (root === 'matrix' && second !== undefined) {
    const values = job?.matrix?.filter(({name}) => name.text.toLowerCase() === second) ?? []
    for (const value of values) {
      const found = fromValue(value, use, given, depth)
      if (found) return found
    }
    return undefined
  }
  if (root === 'inputs' && second !== undefined) return given?.get(second)
  if (root === 'steps' && third === 'outputs' && fourth !== undefined) {
    const source = job?.steps.find(({id}) => id?.toLowerCase() === second)
    const lister = source?.uses?.name ?? ''
    if (!source || !fileListers.has(lister)) return undefined
    // Its other outputs are `true`, `false` and numbers.
    if (lister === 'dorny/paths-filter' && (!/_files$/.test(fourth) || isEscaped(source, use)))
      return undefined
    return /count|^any_|_changed$|^only_|_modified$|_deleted$|^changes$/.test(fourth)
      ? undefined
      : {source: path.join('.')}
  }
  return undefined
}

/** The stranger's text in a variable of a step's environment; undefined when there is none. */
export function untrustedVariable(name: string, step: Step): string | undefined {
  if (step.job.pipeline.system !== 'github') return undefined
  const path = ['env', name.toLowerCase()]
  const use = {job: step.job, step, place: 'script'} as const
  return fromGitHub({path, within: []}, use, undefined, 0)?.source
}

/** What a value that is made of expressions takes from a stranger. */
function fromValue(
  {references}: NamedValue,
  use: Pick<ExpressionUse, 'job' | 'step' | 'place'>,
  given: NamedInputs | undefined,
  depth: number
): UntrustedInput | undefined {
  for (const {reads} of references ?? []) {
    for (const reference of reads) {
      const found = reference.flows ? fromGitHub(reference, use, given, depth + 1) : undefined
      if (found) return found
    }
  }
  return undefined
}

/** `list-files` of dorny/paths-filter: JSON is a literal in JavaScript, `shell` and `escape` in a script. */
function isEscaped(source: Step, {place}: Pick<ExpressionUse, 'place'>): boolean {
  const form = inputOf(source, 'list-files')?.text.trim().toLowerCase()
  return place === 'code-input' ? form === 'json' : form === 'shell' || form === 'escape'
}

/**
 * True when a path names an untrusted value, or, where a whole object becomes text, one that holds
 * such a value.
 */
function covers(path: readonly string[], untrusted: readonly string[], whole: boolean): boolean {
  if (path.length !== untrusted.length && !(whole && path.length < untrusted.length)) return false
  return path.every((part, i) => untrusted[i] === '*' || part === '*' || part === untrusted[i])
}

function fromAzure({path}: Reference, given: NamedInputs | undefined): UntrustedInput | undefined {
  if (path[0] === 'parameters' && path[1] !== undefined) return given?.get(path[1])
  if (path[0] !== 'variables' || path.length < 2) return undefined
  const name = path.slice(1).join('.')
  if (!azureVariables.has(name)) return undefined
  // In the build of a pull request it is refs/pull/<number>/merge.
  return {source: name, ...(/^build\.sourcebranch/.test(name) && {needsPush: true})}
}
