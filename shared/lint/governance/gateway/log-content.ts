/** What goes into the log: never a whole body, whole headers or a token. */
import type {Repository} from '../../facts/repository.js'
import type {Place} from '../../infrastructure/values/value.js'
import {isCode} from '../../languages/csharp.js'
import type {MappedText} from '../../source.js'
import {valuesOf} from './document.js'
import {
  type Callee,
  type Chain,
  type Expression,
  expressionOf,
  placeOfTokens
} from './expression.js'
import {type GatewayVerdict, mcpPolicies, once, type PolicyFacts} from './facts.js'
import type {Statement} from './statements.js'

const logs = /^(?:log-to-eventhub|trace|send-one-way-request)$/
/** Headers that hold credentials. */
const credentials =
  /^(?:authorization|cookie|ocp-apim-subscription-key|x-api-key|api-key|x-functions-key|proxy-authorization)$/i

type What = 'body' | 'headers' | 'credential'

interface Leak {
  readonly what: What
  readonly place: Place
}

/** A verdict for each statement that logs. */
export function logContent(repository: Repository): GatewayVerdict[] {
  return once(
    mcpPolicies(repository).flatMap(facts => {
      const reader = new Reader(facts)
      return facts.named(logs).flatMap(log => judge(facts, log, reader))
    })
  )
}

const said: Readonly<Record<What, string>> = {
  body: 'logs the whole body, which can hold secrets in tool arguments',
  headers: 'logs all headers, including the token of the caller',
  credential: 'logs a header that holds a credential'
}

function judge(facts: PolicyFacts, log: Statement, reader: Reader): GatewayVerdict[] {
  const found = [...valuesOf(log.element)]
    .filter(({text}) => isCode(text))
    .flatMap(code => reader.leaks(code))
  if (found.length === 0) {
    return [
      facts.verdict(
        'pass',
        {file: log.file, range: log.element.nameRange},
        'only single values are logged'
      )
    ]
  }
  return found.map(({what, place}) => facts.verdict('fail', place, said[what], {form: what}))
}

/** What is done to a value that leaves it whole. */
const harmless =
  /^(?:ToString|Trim|As|AsString|Replace|ToLower|ToUpper|ToLowerInvariant|ToUpperInvariant|Body|Value)$/
/** Methods that hand on what they are given. */
const handsOn =
  /^(?:Parse|JProperty|JObject|JArray|FromObject|SerializeObject|Serialize|Concat|Format|Join|Add|Append|UrlEncode|EscapeDataString|ToBase64String|GetBytes|GetString|ToString|JValue|return)$/

/** Finds what an expression gives on as a whole, also by variables of the policy and of the code. */
class Reader {
  private readonly facts: PolicyFacts
  private readonly active = new Set<MappedText>()
  private readonly known = new Map<MappedText, readonly Leak[]>()

  constructor(facts: PolicyFacts) {
    this.facts = facts
  }

  leaks(code: MappedText): readonly Leak[] {
    const known = this.known.get(code)
    if (known) return known
    if (this.active.has(code) || this.active.size > 20) return []
    this.active.add(code)
    const expression = expressionOf(code)
    /** Variables of the code that hold it, as a text or parsed. */
    const holders = new Map<string, What>()
    const found: Leak[] = []
    for (const chain of expression.chains) {
      const what = this.whole(chain, expression, holders)
      if (!what) continue
      if (chain.assigned !== undefined) holders.set(chain.assigned, what)
      else found.push({what, place: placeOfTokens(expression, chain.from, chain.to)})
    }
    this.active.delete(code)
    this.known.set(code, found)
    return found
  }

  /** What a chain gives on whole. */
  private whole(
    chain: Chain,
    expression: Expression,
    holders: ReadonlyMap<string, What>
  ): What | undefined {
    if (!handsItOn(chain.callee)) return undefined
    const next = expression.tokens[chain.to]?.text
    if (next === '==' || next === '!=' || next === '??=') return undefined
    if (expression.tokens[chain.to]?.text === '=') return undefined
    const {steps} = chain
    const [root] = steps
    const held = root && holders.get(root.name)
    if (held) return steps.slice(1).every(({name}) => harmless.test(name)) ? held : undefined
    if (root?.name !== 'context') return undefined
    const [, first, second, third] = steps
    if (first?.name === 'Variables') return this.ofVariable(chain)
    if (first?.name !== 'Request' && first?.name !== 'Response') return undefined
    if (second?.name === 'Body') {
      return steps.slice(3).every(({name}) => harmless.test(name)) && third ? 'body' : undefined
    }
    if (second?.name !== 'Headers') return undefined
    if (third?.name === 'ContainsKey') return undefined
    if (third?.first !== undefined) {
      const rest = steps.slice(4)
      const isWhole = rest.every(
        ({name}) => harmless.test(name) || name === '[]' || /^First/.test(name)
      )
      return credentials.test(third.first) && isWhole ? 'credential' : undefined
    }
    if (!third) return 'headers'
    return /^(?:Select|ToDictionary|Aggregate|SelectMany|ToList|ToArray)$/.test(third.name)
      ? 'headers'
      : undefined
  }

  private ofVariable({steps}: Chain): What | undefined {
    const access = steps[2]
    if (access?.first === undefined || access.name === 'ContainsKey') return undefined
    if (!steps.slice(3).every(({name}) => harmless.test(name))) return undefined
    for (const value of this.facts.variables.valuesOf(access.first)) {
      if (!isCode(value.text)) continue
      const [leak] = this.leaks(value)
      if (leak) return leak.what
    }
    return undefined
  }
}

/** Whether the methods around a value, ten at most, all hand it on: a hash is something else. */
function handsItOn(callee: Callee | undefined): boolean {
  let current = callee
  for (let depth = 0; current && depth < 10; depth++) {
    if (!handsOn.test(current.name)) return false
    current = current.outer
  }
  return true
}
