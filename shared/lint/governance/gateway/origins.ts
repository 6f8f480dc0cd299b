/**
 * Where the values of a policy come from: the caller's address, a header that the caller writes, a
 * claim of a token that was checked. Variables of the policy are followed to where they are set.
 */
import type {Place} from '../../infrastructure/values/value.js'
import {isCode} from '../../languages/csharp.js'
import type {MappedText} from '../../source.js'
import {attribute} from './document.js'
import {type Chain, type Expression, expressionOf, placeOfTokens} from './expression.js'
import type {GatewayPolicy} from './policy.js'
import type {Statement} from './statements.js'

export type OriginKind =
  | 'address'
  /** A header of the request, by its name in lower case; `*` for all of them. */
  | 'header'
  /** A token that a statement has checked, or a claim of it. */
  | 'checked-token'
  /** A token that is read from the header by itself: checked only where a statement has checked it. */
  | 'bearer-token'
  | 'subscription'
  | 'user'
  | 'certificate'
  | 'request-body'
  | 'response-body'
  | 'request-url'
  | 'request-id'
  /** The API, the operation, the product: the same for all callers. */
  | 'deployment'
  /** What the policy looked up, or got from another service. */
  | 'looked-up'
  | 'unknown-variable'

export interface Origin {
  readonly kind: OriginKind
  readonly name?: string
  /** What is read of it: `oid` of a token. */
  readonly claim?: string
  readonly place: Place
  readonly chain: Chain
  readonly expression: Expression
}

/** Variables that are set by variables, one after the other, beyond this are not followed. */
const deepest = 100
/** Origins of one value that are kept. */
const mostOrigins = 200

function keyOf({kind, name, claim, place}: Origin): string {
  return [kind, name, claim, place.file.path, place.range.start].join(' ')
}

interface Setting {
  readonly value?: MappedText
  readonly kind?: 'checked-token' | 'looked-up'
}

/** The variables of a policy: what they are set to, in order. */
export class Variables {
  private readonly settings = new Map<string, Setting[]>()
  private readonly known = new Map<MappedText, readonly Origin[]>()
  private readonly active = new Set<string>()

  constructor({statements}: Pick<GatewayPolicy, 'statements'>) {
    for (const statement of statements) this.note(statement)
  }

  /** Literal values and expressions that a variable may have. */
  valuesOf(name: string): readonly MappedText[] {
    return (this.settings.get(name) ?? []).flatMap(({value}) => value ?? [])
  }

  /** Where the value of an expression comes from; a constant comes from nowhere. */
  origins(text: MappedText): readonly Origin[] {
    const found = this.known.get(text)
    if (found) return found
    if (!isCode(text.text)) return []
    const expression = expressionOf(text)
    const origins = expression.chains.flatMap(chain => this.ofChain(chain, expression))
    const once = [...new Map(origins.map(origin => [keyOf(origin), origin])).values()]
    const kept = once.slice(0, mostOrigins)
    this.known.set(text, kept)
    return kept
  }

  /** Where the value of one chain comes from. */
  ofChain(chain: Chain, expression: Expression): readonly Origin[] {
    const [root, first, second] = chain.steps
    if (root?.name !== 'context' || !first) return []
    const place = placeOfTokens(expression, chain.from, chain.to)
    const make = (kind: OriginKind, name?: string, claim?: string): Origin[] => [
      {kind, place, chain, expression, ...(name && {name}), ...(claim && {claim})}
    ]
    switch (first.name) {
      case 'Request':
        return second ? ofRequest(chain, second.name, make) : []
      case 'Response':
        return second?.name === 'Body' ? make('response-body') : []
      case 'Subscription':
        return make('subscription')
      case 'User':
        return make('user')
      case 'Variables':
        return second ? this.ofVariable(chain, make) : []
      case 'RequestId':
        return make('request-id')
      case 'Api':
      case 'Operation':
      case 'Product':
      case 'Deployment':
        return make('deployment')
      default:
        return []
    }
  }

  private ofVariable(
    chain: Chain,
    make: (kind: OriginKind, name?: string, claim?: string) => Origin[]
  ): readonly Origin[] {
    const access = chain.steps[2]!
    if (access.name === 'ContainsKey' || access.first === undefined) return []
    const name = access.first
    const settings = this.settings.get(name)
    if (!settings) return make('unknown-variable', name)
    if (this.active.has(name)) return []
    if (this.active.size >= deepest) return make('unknown-variable', name)
    this.active.add(name)
    const found = settings.flatMap(({value, kind}) => [
      ...(kind === 'checked-token' ? make(kind, undefined, claimOf(chain)) : []),
      ...(kind === 'looked-up' ? make(kind, name) : []),
      ...(value ? this.origins(value) : [])
    ])
    this.active.delete(name)
    return found
  }

  private note({name, element}: Statement): void {
    const of = (key: string): string | undefined => attribute(element, key)?.text
    const set = (variable: string | undefined, setting: Setting): void => {
      if (variable === undefined) return
      const before = this.settings.get(variable)
      if (before) before.push(setting)
      else this.settings.set(variable, [setting])
    }
    if (name === 'set-variable') {
      const value = attribute(element, 'value') ?? element.texts[0]
      set(of('name'), value ? {value} : {})
    } else if (name === 'validate-jwt' || name === 'validate-azure-ad-token') {
      set(of('output-token-variable-name'), {kind: 'checked-token'})
    } else if (name === 'cache-lookup-value') {
      const key = attribute(element, 'key')
      set(of('variable-name'), {kind: 'looked-up', ...(key && {value: key})})
    } else if (name === 'send-request') {
      set(of('response-variable-name'), {kind: 'looked-up'})
    } else if (name === 'authentication-managed-identity') {
      set(of('output-token-variable-name'), {kind: 'looked-up'})
    } else if (name === 'get-authorization-context') {
      set(of('context-variable-name'), {kind: 'looked-up'})
    }
  }
}

/** `oid` of `.Claims["oid"]` and `.Claims.GetValueOrDefault("oid", "")`. */
function claimOf({steps}: Chain): string | undefined {
  const at = steps.findIndex(({name}) => name === 'Claims')
  if (at >= 0) return steps[at + 1]?.first
  return steps.find(({name}) => name === 'Subject' || name === 'Audiences')?.name
}

function ofRequest(
  chain: Chain,
  part: string,
  make: (kind: OriginKind, name?: string, claim?: string) => Origin[]
): Origin[] {
  switch (part) {
    case 'IpAddress':
      return make('address')
    case 'Headers': {
      const access = chain.steps[3]
      if (access?.name === 'ContainsKey') return []
      const name = access?.first?.toLowerCase()
      const isToken = chain.steps.some(({name: step}) => step === 'AsJwt' || step === 'TryParseJwt')
      if (isToken) return make('bearer-token', name, claimOf(chain))
      return make('header', name ?? '*')
    }
    case 'Body':
      return make('request-body')
    case 'Url':
    case 'OriginalUrl':
    case 'MatchedParameters':
      return make('request-url')
    case 'Certificate':
      return make('certificate')
    default:
      return []
  }
}

/** All expressions of a statement: of its attributes, and of what is in it. */
export function expressionsOf(values: Iterable<MappedText>): MappedText[] {
  return [...values].filter(({text}) => isCode(text))
}
