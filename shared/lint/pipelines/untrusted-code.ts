import type {ValueReference} from '../facts/facts.js'
import type {Job, Pipeline, Step} from '../facts/pipeline.js'
import {type Expression, referencesIn} from '../languages/expression.js'
import {parseGitHubCondition} from '../languages/github-expression.js'
import type {MappedText, Range} from '../source.js'
import {namedInput} from './inputs.js'

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

/** The trigger whose event has a value; an expression that asks another event for it yields nothing. */
function triggerOf(path: string): string {
  if (path.startsWith('github.event.workflow_run.')) return 'workflow_run'
  return path.startsWith('github.event.issue.') ? 'issue_comment' : 'pull_request_target'
}

/** A place where a stranger's code comes into the job. */
export interface UntrustedCheckout {
  readonly range: Range
  /** What is checked out, for a message. */
  readonly what: string
  /** The trigger by which it comes in, where what is checked out tells. */
  readonly trigger?: string
}

const strangersHead =
  /^github\.(?:head_ref|event\.(?:pull_request\.(?:head\.(?:ref|sha|label|repo\.(?:full_name|clone_url|name))|merge_commit_sha|number)|workflow_run\.(?:head_branch|head_sha|head_commit\.id|head_repository\.(?:full_name|name)|pull_requests\.[*\d]+\.(?:number|head\.(?:ref|sha)))|issue\.number|number))$/

/** Commands that check out the head of a pull request by themselves. */
const checksOut =
  /\bgh\s+pr\s+checkout\b|\bgit\s+pull\b[^\n]{0,300}(?:\bpull\/|refs\/pull\/)|\bgit\s+(?:checkout|switch)\b[^\n]{0,300}(?:pull_request\.head|\bgithub\.head_ref|workflow_run\.head)/

/** A command that fetches one, with the branch that it is given. */
const fetches =
  /\bgit\s+fetch\b[^\n]{0,300}?(?:\bpull\/|refs\/pull\/|pull_request\.head|\bgithub\.head_ref)(?:\$\{\{[^}\n]{0,200}\}\}|[^\s:;&|$]|\$(?!\{\{)){0,300}(?::([^\s;&|"']{1,100}))?/g

/** Commands that put what was fetched into the work tree. */
const takesIn =
  /\bgit\s+(?:checkout|switch|merge|rebase|cherry-pick|reset\s+--hard|worktree\s+add|archive|read-tree|restore)\b([^\n]{0,300})|\bgit\s+show\b([^\n]{0,300}>[^\n]{0,100})/g

/**
 * Where a step brings a stranger's code into the job; undefined when it does not. The workflow is the
 * one that is started: it may call the one in which the step stands.
 */
export function untrustedCheckout(step: Step, workflow: Pipeline): UntrustedCheckout | undefined {
  if (step.uses?.name === 'actions/checkout') {
    for (const name of ['ref', 'repository']) {
      const input = namedInput(step, name)
      const head =
        input && strangersHeadIn(input.value, input.references ?? [], name === 'ref', workflow)
      if (input && head) return {range: input.value.range(), what: head, trigger: triggerOf(head)}
    }
    return undefined
  }
  const text = step.uses ? undefined : step.script?.text
  if (!text) return undefined
  const match = checksOut.exec(text.text) ?? fetchThatIsCheckedOut(text.text, step)
  if (!match) return undefined
  return {
    range: text.range(match.index, match.index + match[0].length),
    what: 'the head of a pull request'
  }
}

/** Each is held against all that follows: more of them are no script that people wrote. */
const mostFetches = 50

/** A fetch alone is a diff or a list of commits: only a checkout of it, here or later, runs its code. */
function fetchThatIsCheckedOut(script: string, step: Step): RegExpExecArray | undefined {
  let count = 0
  for (const fetch of script.matchAll(fetches)) {
    if (++count > mostFetches) return undefined
    const later = step.job.steps.filter(({index}) => index > step.index)
    const rest = [
      script.slice(fetch.index + fetch[0].length),
      ...later.map(each => each.script?.text.text ?? '')
    ].join('\n')
    const branch = fetch[1]
    for (const [, operands = '', shown = ''] of rest.matchAll(takesIn)) {
      const taken = operands + shown
      if (/\bFETCH_HEAD\b/.test(taken) || (branch !== undefined && taken.includes(branch)))
        return fetch
    }
  }
  return undefined
}

function strangersHeadIn(
  value: MappedText,
  references: readonly ValueReference[],
  asRef: boolean,
  workflow: Pipeline
): string | undefined {
  const triggers = workflow.triggers.map(trigger => trigger.name)
  for (const {reads} of references) {
    for (const {path, flows} of reads) {
      const name = path.join('.')
      if (!flows || !strangersHead.test(name) || !triggers.includes(triggerOf(name))) continue
      // A bare number is not a ref; `refs/pull/<number>/merge` is.
      if (/number$/.test(name) && !(asRef && /refs\/pull\/|pull\//.test(value.text))) continue
      return name
    }
  }
  return undefined
}

/**
 * How far conditions keep strangers out. `wholly`: the head is of this repository, was pushed or
 * merged, or its author belongs to the project. `partly`: someone of the project has a say, by a label
 * or a branch's name, which can be got around or comes before a change.
 */
export type Guard = 'wholly' | 'partly' | 'not'

/** How far the conditions of a step, its job, and the jobs that this one needs, keep strangers out. */
export function guardOf(job: Job, step: Step): Guard {
  let best: Guard = 'not'
  const seen = new Set<Job>()
  const queue = [job]
  const conditions = [step.condition]
  for (let next = queue.shift(); next; next = queue.shift()) {
    if (seen.has(next)) continue
    seen.add(next)
    conditions.push(next.condition)
    // With one of these a job also runs when one that it needs was skipped.
    if (/\b(?:always|failure|cancelled)\s*\(/i.test(next.condition?.text ?? '')) continue
    const {needs} = next
    queue.push(...job.pipeline.jobs.filter(({id}) => needs.includes(id)))
  }
  for (const condition of conditions) {
    const expression = condition && parseGitHubCondition(condition).expression
    const guard = expression ? guardIn(expression, 0) : 'not'
    if (guard === 'wholly') return guard
    if (guard === 'partly') best = guard
  }
  const trigger = job.pipeline.triggers.find(({name}) => name === 'workflow_run')
  return best === 'not' && trigger?.branches ? 'partly' : best
}

const strength: readonly Guard[] = ['not', 'partly', 'wholly']

function stronger(a: Guard, b: Guard): Guard {
  return strength.indexOf(a) >= strength.indexOf(b) ? a : b
}

function weaker(a: Guard, b: Guard): Guard {
  return strength.indexOf(a) <= strength.indexOf(b) ? a : b
}

function guardIn(expression: Expression, depth: number): Guard {
  if (depth > 40) return 'not'
  if (expression.kind === 'binary') {
    const {left, right, operator} = expression
    if (operator === '&&') return stronger(guardIn(left, depth + 1), guardIn(right, depth + 1))
    if (operator === '||') return weaker(guardIn(left, depth + 1), guardIn(right, depth + 1))
    return operator === '==' ? stronger(comparison(left, right), comparison(right, left)) : 'not'
  }
  if (expression.kind === 'not') {
    return pathOf(expression.operand)?.endsWith('head.repo.fork') ? 'wholly' : 'not'
  }
  const path = pathOf(expression)
  if (path === 'github.event.pull_request.merged') return 'wholly'
  // contains(fromJSON('["OWNER", "MEMBER"]'), github.event.comment.author_association)
  if (expression.kind === 'call' && expression.name.toLowerCase() === 'contains') {
    const paths = expression.args.map(argument => pathOf(argument))
    if (paths.some(each => each?.endsWith('author_association'))) return 'wholly'
    if (paths.some(each => each?.includes('labels') || each === 'github.actor')) return 'partly'
  }
  return 'not'
}

function comparison(subject: Expression, value: Expression): Guard {
  const path = pathOf(subject)
  if (!path) return 'not'
  const literal = value.kind === 'literal' ? value.value : undefined
  if (path.endsWith('author_association')) return 'wholly'
  if (path === 'github.event.workflow_run.event') {
    return literal !== undefined && literal !== 'pull_request' ? 'wholly' : 'not'
  }
  // In a workflow with several triggers.
  if (path === 'github.event_name') {
    return literal !== undefined && !privilegedTriggers.has(String(literal)) ? 'wholly' : 'not'
  }
  if (path.endsWith('head.repo.fork')) return literal === false ? 'wholly' : 'not'
  if (path === 'github.event.pull_request.merged') return literal === true ? 'wholly' : 'not'
  if (path === 'github.event.pull_request.user.login') return literal ? 'wholly' : 'not'
  if (
    /(?:head\.repo|head_repository)\.(?:full_name|id|owner\.login)$|head\.user\.login$/.test(path)
  ) {
    const other = pathOf(value) ?? ''
    return /pull_request\.head\.|head_repository/.test(other) ? 'not' : 'wholly'
  }
  if (
    /^github\.(?:actor|triggering_actor|event\.label\.name|event\.workflow_run\.head_branch|event\.sender\.login|event\.comment\.user\.login)$/.test(
      path
    )
  ) {
    return literal ? 'partly' : 'not'
  }
  return 'not'
}

function pathOf(expression: Expression): string | undefined {
  return referencesIn(expression)[0]?.path.join('.')
}
