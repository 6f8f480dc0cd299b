/** Sessions and tokens that are written into a policy: the same for everybody, for all time. */
import type {Repository} from '../../facts/repository.js'
import type {Place} from '../../infrastructure/values/value.js'
import {isCode} from '../../languages/csharp.js'
import type {MappedText} from '../../source.js'
import {attribute, children, isLiteral, textOf} from './document.js'
import {type Chain, type Expression, expressionOf, placeOfTokens} from './expression.js'
import {type GatewayVerdict, once, PolicyFacts} from './facts.js'
import {gatewayOf} from './policies.js'
import type {Statement} from './statements.js'

/** Names of what tells a caller from all others. */
const secretNames =
  /^(?:.*[-_.]?)?(?:session[-_]?(?:id|key|token)|access[-_]?token|bearer[-_]?token|auth[-_]?token|api[-_]?key|refresh[-_]?token)$/i
const headers = /^(?:authorization|mcp-session-id|x-api-key|api-key|x-session-id)$/i

/**
 * Also in endpoints of the log-in: what they give out is a session.
 */
export function sessionConstant(repository: Repository): GatewayVerdict[] {
  const gateway = gatewayOf(repository)
  const folders = new Set(
    gateway.policies.flatMap(({isMcp, document}) =>
      isMcp ? [folderOf(document.text.file.path)] : []
    )
  )
  return once(
    gateway.policies
      .filter(({isMcp, document}) => isMcp || folders.has(folderOf(document.text.file.path)))
      .flatMap(policy => {
        const facts = new PolicyFacts(policy, gateway)
        return policy.statements.flatMap(statement => [
          ...inStatement(facts, statement),
          ...[...facts.code(statement), ...statement.conditions].flatMap(code =>
            inCode(facts, code)
          )
        ])
      })
  )
}

/** Policies of the log-in lie in a folder of their own beside that of MCP. */
function folderOf(path: string): string {
  return path.split('/').slice(0, -2).join('/')
}

function fail(facts: PolicyFacts, at: Place, because: string, form: string): GatewayVerdict {
  return facts.verdict('fail', at, because, {form})
}

function inStatement(facts: PolicyFacts, {name, element, file}: Statement): GatewayVerdict[] {
  const own = attribute(element, 'name')?.text.trim() ?? ''
  const at: Place = {file, range: element.nameRange}
  if (name === 'set-variable' && secretNames.test(own)) {
    const value = attribute(element, 'value')?.text.trim() ?? ''
    if (isConstant(value))
      return [
        fail(facts, at, `sets '${own}' to a constant that is the same for every caller`, 'set')
      ]
  }
  if (name === 'check-header' && headers.test(own)) {
    const values = children(element, 'value').flatMap(value => textOf(value) ?? [])
    if (values.some(({text}) => isConstant(text))) {
      return [fail(facts, at, `accepts a constant in '${own}' as a credential`, 'compared')]
    }
  }
  if (name === 'set-header' && headers.test(own)) {
    const values = children(element, 'value').flatMap(value => textOf(value) ?? [])
    if (values.some(({text}) => isConstant(text))) {
      return [
        fail(facts, at, `sends a constant in '${own}' that is the same for every caller`, 'set')
      ]
    }
  }
  return []
}

/** A value that could be somebody's: neither empty, a number, a yes or no, nor a word for nothing. */
function isConstant(text: string): boolean {
  const value = text.replace(/^(?:bearer|basic)\s+/i, '').trim()
  return (
    value.length >= 4 &&
    value.length <= 4000 &&
    isLiteral(value) &&
    !/^(?:true|false|null|none|unknown|anonymous|bearer|basic|undefined|expired|invalid|missing|n\/a|error)$/i.test(
      value
    ) &&
    !/^\d{1,3}$/.test(value)
  )
}

/** `== "Bearer x"`, `["access_token"] = "x"`, `new JProperty("access_token", "x")`. */
function inCode(facts: PolicyFacts, code: MappedText): GatewayVerdict[] {
  if (!isCode(code.text)) return []
  const expression = expressionOf(code)
  const {tokens, chains} = expression
  const found: GatewayVerdict[] = []
  for (const chain of chains) {
    const last = chain.steps.at(-1)!
    const next = tokens[chain.to]?.text ?? ''
    const value = tokens[chain.to + 1]
    const behind = tokens[chain.to + 2]?.text ?? ')'
    const isEnd = /^[);,}]|&&|\|\||^\?$/.test(behind)
    const compared =
      value?.kind === 'text' && isEnd && /^[!=]=$/.test(next)
        ? value.text
        : /^(?:Equals|StartsWith)$/.test(last.name)
          ? last.first
          : undefined
    if (compared !== undefined && isConstant(compared) && isSession(facts, chain, expression)) {
      const at = placeOfTokens(expression, chain.from, chain.to)
      found.push(fail(facts, at, 'accepts a constant as a token', 'compared'))
    }
    const isGiven = next === '=' && value?.kind === 'text' && isEnd && isConstant(value.text)
    if (isGiven && last.name === '[]' && secretNames.test(last.first ?? '')) {
      found.push(
        fail(
          facts,
          placeOfTokens(expression, chain.from, chain.to),
          `returns a constant as '${last.first}'`,
          'given'
        )
      )
    }
    if (
      last.name === 'JProperty' &&
      secretNames.test(last.first ?? '') &&
      isConstant(last.second ?? '')
    ) {
      found.push(
        fail(
          facts,
          placeOfTokens(expression, chain.from),
          `returns a constant as '${last.first}'`,
          'given'
        )
      )
    }
  }
  return found
}

/** Whether a chain reads the token or the session of the caller, also by a variable. */
function isSession(facts: PolicyFacts, chain: Chain, expression: Expression): boolean {
  return facts.variables
    .ofChain(chain, expression)
    .some(({kind, name}) => kind === 'header' && headers.test(name ?? ''))
}
