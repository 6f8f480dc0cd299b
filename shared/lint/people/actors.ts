/** Conditions and inputs of pipelines that let one person do more than others. */
import type {Facts, NamedValue, ScriptBlock} from '../facts/facts.js'
import type {Pipeline} from '../facts/pipeline.js'
import {type Expression, parseExpression, referencePath} from '../languages/expression.js'
import type {MappedText, Range} from '../source.js'
import type {KnownNames} from './known-names.js'
import {placeIn, type Trace} from './trace.js'

const help =
  'Ask for a team or an environment with reviewers in place of one person: a person who takes over the account gets the right.'

/** Everything in a pipeline or script that is allowed to a person by name. */
export function actorTraces(facts: Facts, names: KnownNames): Trace[] {
  const {pipeline, scripts} = facts
  return [
    ...(pipeline ? [...conditionTraces(pipeline, names), ...inputTraces(pipeline, names)] : []),
    ...scripts.flatMap(script => scriptTraces(script, names))
  ]
}

function conditionTraces(pipeline: Pipeline, names: KnownNames): Trace[] {
  const {file} = pipeline
  const expressions = pipeline.expressions.map(({expression}) => expression)
  if (pipeline.system === 'azure') {
    const conditions = pipeline.jobs.flatMap(({condition, steps}) => [
      condition,
      ...steps.map(step => step.condition)
    ])
    for (const text of conditions) {
      const parsed = text && parseExpression(text, 'azure').expression
      if (parsed) expressions.push(parsed)
    }
  }
  return expressions
    .flatMap(expression => comparedIn(expression, names))
    .map(range => ({
      at: {file, range},
      message: 'a condition holds for a person who has left',
      help,
      subject: 'condition',
      step: 'federation'
    }))
}

/** Texts that are compared with who started the run, where that lets somebody do something. */
function comparedIn(root: Expression, names: KnownNames): Range[] {
  const found: Range[] = []
  const stack: {node: Expression; isNegated: boolean}[] = [{node: root, isNegated: false}]
  while (stack.length > 0) {
    const {node, isNegated} = stack.pop()!
    const compared = isNegated ? undefined : comparisonOf(node)
    if (compared) found.push(...rangesOf(compared, names))
    const negates =
      node.kind === 'not' || (node.kind === 'call' && node.name.toLowerCase() === 'not')
    for (const child of childrenOf(node)) {
      stack.push({node: child, isNegated: negates ? !isNegated : isNegated})
    }
  }
  return found
}

function childrenOf(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case 'not':
      return [node.operand]
    case 'binary':
      return [node.left, node.right]
    case 'call':
      return node.args
    case 'index':
      return [node.object, node.index]
    case 'property':
    case 'wildcard':
      return [node.object]
    default:
      return []
  }
}

type Who = 'login' | 'id' | 'account' | 'shown'

interface Comparison {
  readonly who: Who
  readonly literals: readonly Extract<Expression, {kind: 'literal'}>[]
}

/** `a == 'x'`, `contains(list, a)`, `eq(a, 'x')`, `in(a, 'x', 'y')`. */
function comparisonOf(node: Expression): Comparison | undefined {
  const parts =
    node.kind === 'binary' && node.operator === '=='
      ? [node.left, node.right]
      : node.kind === 'call' && /^(?:contains|eq|in)$/i.test(node.name)
        ? node.args
        : undefined
  const who = parts?.map(whoIs).find(found => found !== undefined)
  if (!parts || who === undefined) return undefined
  return {who, literals: parts.filter(part => whoIs(part) === undefined).flatMap(literalsIn)}
}

/** Literals of a value, also of a list that stands as JSON. */
function literalsIn(node: Expression): Extract<Expression, {kind: 'literal'}>[] {
  if (node.kind === 'literal') return [node]
  return node.kind === 'call' && /^fromjson$/i.test(node.name) ? node.args.flatMap(literalsIn) : []
}

function whoIs(node: Expression): Who | undefined {
  const path = referencePath(node)?.join('.') ?? ''
  if (/^github\.(?:triggering_)?actor$|^github\.event\..{0,200}\.login$/.test(path)) return 'login'
  if (path === 'github.actor_id' || path === 'github.event.sender.id') return 'id'
  const variable = /^variables\.(?:build|release)[._](.+)$/.exec(path)?.[1]?.replaceAll('.', '')
  if (variable === undefined) return undefined
  if (/^requestedfor(?:email|id)$/.test(variable)) return 'account'
  return /^(?:requestedfor|queuedby|sourceversionauthor|deploymentrequestedfor)$/.test(variable)
    ? 'shown'
    : undefined
}

function isThem(text: string, who: Who, names: KnownNames): boolean {
  switch (who) {
    case 'login':
      return names.isLogin(text)
    case 'id':
      return names.isLoginId(text)
    case 'account':
      return names.isAccount(text)
    case 'shown':
      return names.isShownName(text) || names.isAccount(text)
  }
}

/** The parts of literals that name a person, without what stands around them. */
function rangesOf({who, literals}: Comparison, names: KnownNames): Range[] {
  return literals.flatMap(({value, range}) => {
    if (value === null || typeof value === 'boolean') return []
    const text = String(value)
    const {start} = range
    const quote = typeof value === 'string' ? 1 : 0
    if (isThem(text, who, names)) return [{start: start + quote, end: range.end - quote}]
    // A list: '["jane", "kim"]' or 'jane kim'. Escapes would move what stands behind them.
    if (range.end - start - 2 * quote !== text.length) return []
    return [...text.matchAll(/[^\s,;"[\]]+(?:\[bot\])?/g)]
      .filter(match => isThem(match[0], who, names))
      .map(match => {
        const from = start + quote + match.index
        return {start: from, end: from + match[0].length}
      })
  })
}

/** Inputs of actions and tasks that say who may approve or run something. */
const whoMay =
  /^(?:minimum-)?(?:approvers?|reviewers?|notifyusers|allow(?:ed)?[-_]?(?:list|users?|actors?)|authorized[-_]?users?|admins?)$/i

function inputTraces({jobs}: Pipeline, names: KnownNames): Trace[] {
  const inputs: readonly NamedValue[] = jobs.flatMap(({steps}) =>
    steps.flatMap(step => step.inputs)
  )
  return inputs
    .filter(({name}) => whoMay.test(name.text))
    .flatMap(({name, value}) =>
      wordsIn(value)
        .filter(({text}) => names.isAccount(text) || names.isLogin(text.replace(/^@/, '')))
        .map(text => ({
          at: placeIn(text),
          message: `the input '${name.text}' names a person who has left`,
          help,
          subject: `input ${name.text}`,
          step: 'federation' as const
        }))
    )
}

function wordsIn(text: MappedText): MappedText[] {
  return [...text.text.matchAll(/[^\s,;"'[\]]+/g)].map(match =>
    text.slice(match.index, match.index + match[0].length)
  )
}

/** Who started the run, as scripts know it. */
const actor =
  /(?:\bGITHUB_(?:TRIGGERING_)?ACTOR\b|\bgithub\.(?:triggering_)?actor\b|\bBuild\.RequestedFor(?:Email|Id)?\b|\bBUILD_REQUESTEDFOR(?:EMAIL|ID)?\b)["'})\s]{0,8}(?:={1,2}|-i?eq\b|-c?eq\b|\bin\b)\s{0,4}/gi

/** `[ "$GITHUB_ACTOR" = "jane" ]`, `$env:GITHUB_ACTOR -eq 'jane'`, `case "$GITHUB_ACTOR" in jane)`. */
function scriptTraces({text}: ScriptBlock, names: KnownNames): Trace[] {
  return [...text.text.matchAll(actor)].flatMap(match => {
    const start = match.index + match[0].length
    const lineStart = text.text.lastIndexOf('\n', match.index) + 1
    // A comment says nothing.
    if (/(?:^|\s)#/.test(text.text.slice(lineStart, match.index))) return []
    const value = /^["']?([^\s"'()|;\]]{1,320})/.exec(text.text.slice(start, start + 330))
    const from = start + (value ? value[0].length - value[1]!.length : 0)
    const word = value?.[1] ?? ''
    if (!names.isLogin(word) && !names.isAccount(word)) return []
    return [
      {
        at: placeIn(text, from, from + word.length),
        message: 'a script lets a person who has left do more than others',
        help,
        subject: 'script',
        step: 'federation' as const
      }
    ]
  })
}
