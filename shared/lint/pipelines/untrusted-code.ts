import {type Expression, referencesIn} from '../formats/expression.js'
import {findGitHubExpressions, parseGitHubCondition} from '../formats/github-expression.js'
import type {MappedText, Range} from '../source.js'
import {inputOf} from './inputs.js'
import type {Job, Pipeline, Step} from './pipeline.js'

/**
 * Triggers that run with the repository's own rights on what strangers bring (GitHub Docs "Events
 * that trigger workflows"): a pull request, the result of its checks, a comment.
 */
const privilegedTriggers = new Set([
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'pull_request_comment'
])

/** The trigger by which a stranger can start the workflow with its rights; undefined when none does. */
export function privilegedTrigger(pipeline: Pipeline): string | undefined {
  return pipeline.triggers.find(({name}) => privilegedTriggers.has(name))?.name
}

/** A place where a stranger's code comes into the job. */
export interface UntrustedCheckout {
  readonly range: Range
  /** What is checked out, for a message. */
  readonly what: string
}

const strangersHead =
  /^github\.(?:head_ref|event\.(?:pull_request\.(?:head\.(?:ref|sha|label|repo\.(?:full_name|clone_url|name))|merge_commit_sha|number)|workflow_run\.(?:head_branch|head_sha|head_commit\.id|head_repository\.(?:full_name|name)|pull_requests\.[*\d]+\.(?:number|head\.(?:ref|sha)))|issue\.number|number))$/

/** Commands that fetch a pull request. */
const fetches =
  /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|pull)\b[^\n]*(?:\bpull\/|refs\/pull\/)|\bgit\s+(?:checkout|switch)\b[^\n]*(?:\bFETCH_HEAD\b|pull_request\.head|\bgithub\.head_ref|workflow_run\.head)/

/** Where a step brings a stranger's code into the job; undefined when it does not. */
export function untrustedCheckout(step: Step): UntrustedCheckout | undefined {
  if (step.uses?.name === 'actions/checkout') {
    for (const name of ['ref', 'repository']) {
      const value = inputOf(step, name)
      const head = value && strangersHeadIn(value, name === 'ref')
      if (value && head) return {range: value.range(), what: head}
    }
    return undefined
  }
  const text = step.uses ? undefined : step.script?.text
  const match = text && fetches.exec(text.text)
  if (!match) return undefined
  return {
    range: text.range(match.index, match.index + match[0].length),
    what: 'the head of a pull request'
  }
}

function strangersHeadIn(value: MappedText, asRef: boolean): string | undefined {
  for (const site of findGitHubExpressions(value)) {
    for (const {path, flows} of site.expression ? referencesIn(site.expression) : []) {
      const name = path.join('.')
      if (!flows || !strangersHead.test(name)) continue
      // A bare number is not a ref; `refs/pull/<number>/merge` is.
      if (/number$/.test(name) && !(asRef && /refs\/pull\/|pull\//.test(value.text))) continue
      return name
    }
  }
  return undefined
}

/**
 * True when a condition keeps strangers out: it compares the head's repository with this one, or
 * wants a push, or an author who belongs to the project.
 */
export function keepsStrangersOut(job: Job, step: Step): boolean {
  return [job.condition, step.condition].some(condition => {
    const expression = condition && parseGitHubCondition(condition).expression
    return expression ? narrows(expression, 0) : false
  })
}

function narrows(expression: Expression, depth: number): boolean {
  if (depth > 40) return false
  if (expression.kind === 'binary') {
    const {left, right, operator} = expression
    if (operator === '&&') return narrows(left, depth + 1) || narrows(right, depth + 1)
    if (operator === '||') return narrows(left, depth + 1) && narrows(right, depth + 1)
    return operator === '==' && (isGuard(left, right) || isGuard(right, left))
  }
  // contains(fromJSON('["OWNER", "MEMBER"]'), github.event.comment.author_association)
  if (expression.kind === 'call' && expression.name.toLowerCase() === 'contains') {
    return expression.args.some(argument => pathOf(argument)?.endsWith('author_association'))
  }
  return false
}

function isGuard(subject: Expression, value: Expression): boolean {
  const path = pathOf(subject)
  if (!path) return false
  if (path.endsWith('author_association')) return true
  if (/^github\.event\.workflow_run\.event$/.test(path)) {
    return value.kind === 'literal' && value.value !== 'pull_request'
  }
  // `github.event_name == 'push'` in a workflow with several triggers.
  if (path === 'github.event_name') {
    return value.kind === 'literal' && !privilegedTriggers.has(String(value.value))
  }
  if (/head\.repo\.fork$/.test(path)) return value.kind === 'literal' && value.value === false
  return (
    /(?:head\.repo\.(?:full_name|id|owner\.login)|head_repository\.(?:full_name|id|owner\.login)|head\.user\.login)$/.test(
      path
    ) &&
    !/^github\.event\.(?:pull_request\.head|workflow_run\.head_repository)/.test(
      pathOf(value) ?? ''
    )
  )
}

function pathOf(expression: Expression): string | undefined {
  const [reference] = referencesIn(expression)
  return reference?.path.join('.')
}
