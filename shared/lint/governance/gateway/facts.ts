/** What controls ask of a policy: its statements by name, what it inherits, what its values are. */
import type {Repository} from '../../facts/repository.js'
import type {Severity} from '../../finding.js'
import type {Place} from '../../infrastructure/values/value.js'
import {isCode} from '../../languages/csharp.js'
import type {MappedText} from '../../source.js'
import type {RelatedPlace, Verdict} from '../verdict.js'
import {keyOf} from './apis.js'
import {children, type SectionName, valuesOf} from './document.js'
import {expressionOf, says} from './expression.js'
import {type Origin, Variables} from './origins.js'
import {type Gateway, gatewayOf} from './policies.js'
import type {GatewayPolicy, PolicyScope} from './policy.js'
import {statusOf} from './recognition.js'
import {placeOfStatement, type Statement} from './statements.js'

/** A verdict on a policy. */
export type GatewayVerdict = Verdict & {
  /** Tells a rule which advice fits. */
  readonly form?: string
  /** What is missing may come from a gateway that is declared elsewhere. */
  readonly mayInherit?: true
}

/** A policy with its variables and what is around it. */
export class PolicyFacts {
  readonly policy: GatewayPolicy
  readonly variables: Variables
  private readonly gateway: Gateway
  private everyCode: readonly MappedText[] | undefined
  private everyClaim: ReadonlySet<string> | undefined

  constructor(policy: GatewayPolicy, gateway: Gateway) {
    this.policy = policy
    this.gateway = gateway
    this.variables = new Variables(policy)
  }

  /** Statements of these names, in one section or in all. */
  named(names: RegExp, section?: SectionName): readonly Statement[] {
    return this.policy.statements.filter(
      statement =>
        names.test(statement.name) && (section === undefined || statement.section === section)
    )
  }

  /** Whether a section takes over what stands around its API. */
  hasBase(section: SectionName): boolean {
    return this.named(/^base$/, section).length > 0
  }

  /** Whether a section includes what is not in the repository. */
  isOpen(section?: SectionName): boolean {
    return this.named(/^include-fragment$/, section).length > 0
  }

  /** A statement that a policy around this one brings, where `<base />` lets it in. */
  inherited(names: RegExp, section: SectionName): Statement | undefined {
    return this.inheritedFrom(names, section)[0]?.statement
  }

  /**
   * The statements that policies around this one bring, each with its own policy. A product may not
   * be that of this API: `isCertain` is said of those that certainly hold here.
   */
  inheritedFrom(
    names: RegExp,
    section: SectionName
  ): {readonly statement: Statement; readonly facts: PolicyFacts; readonly isCertain: boolean}[] {
    if (!this.hasBase(section)) return []
    return this.around().flatMap(policy =>
      policy.statements
        .filter(statement => statement.section === section && names.test(statement.name))
        .map(statement => ({
          statement,
          facts: new PolicyFacts(policy, this.gateway),
          isCertain: policy.scope !== 'product'
        }))
    )
  }

  /** Whether a policy around this one has what is not known in that section. */
  inheritsOpen(section: SectionName): boolean {
    return this.hasBase(section) && this.inherited(/^include-fragment$/, section) !== undefined
  }

  /** Policies of operations of the same API. */
  ofOperations(): readonly GatewayPolicy[] {
    const {api, scope} = this.policy
    if (!api || scope !== 'api') return []
    return this.gateway.policies.filter(
      other =>
        other.scope === 'operation' &&
        other.api !== undefined &&
        keyOf(other.api.resource) === keyOf(api.resource)
    )
  }

  /** Where the value of an expression comes from. */
  origins(text: MappedText | undefined): readonly Origin[] {
    return text ? this.variables.origins(text) : []
  }

  /** All code of a statement. */
  code({element}: Pick<Statement, 'element'>): readonly MappedText[] {
    return [...valuesOf(element)].filter(({text}) => isCode(text))
  }

  /** All code of the policy, with that of its fragments, each piece once. */
  allCode(): readonly MappedText[] {
    this.everyCode ??= [
      ...new Set(
        this.policy.statements.flatMap(statement => [
          ...this.code(statement),
          ...statement.conditions
        ])
      )
    ]
    return this.everyCode
  }

  /** Names of the claims that code of the policy reads. */
  claimsRead(): ReadonlySet<string> {
    this.everyClaim ??= new Set(
      this.allCode().flatMap(code => this.origins(code).flatMap(({claim}) => claim ?? []))
    )
    return this.everyClaim
  }

  /** Answers that refuse a call, under a condition: by their status, or as an error of JSON-RPC. */
  refusals(): readonly Statement[] {
    return this.named(/^return-response$/, 'inbound').filter(statement => {
      const status = statusOf(statement)
      const isRefusal = status === undefined || status >= 400 || this.answersError(statement)
      return isRefusal && statement.branches.length > 0
    })
  }

  private answersError({element}: Statement): boolean {
    return children(element, 'set-body').some(body =>
      [...valuesOf(body)].some(value =>
        isCode(value.text)
          ? says(expressionOf(value), text => text === 'error')
          : /"error"\s{0,20}:/.test(value.text)
      )
    )
  }

  /** A value with the named values in it that are known. */
  resolved(text: string): string {
    return text.replace(
      /\{\{([^{}]{1,300})\}\}/g,
      (written, name: string) => this.gateway.namedValues.get(name.trim()) ?? written
    )
  }

  /** A statement of the policy itself; of a section where it stands in a fragment, or where there is none. */
  placeOf(section: SectionName, statement?: Statement): Place {
    const {text, root, sections} = this.policy.document
    if (statement && statement.file === text.file) return placeOfStatement(statement)
    return {file: text.file, range: (sections.get(section) ?? root).nameRange}
  }

  verdict(
    state: Verdict['state'],
    at: Place,
    because: string,
    more: {
      form?: string
      mayInherit?: true
      severity?: Severity
      related?: readonly RelatedPlace[]
    } = {}
  ): GatewayVerdict {
    const {label, of, document} = this.policy
    if (at.file === document.text.file) return {state, at, of, label, because, ...more}
    // In a fragment: one cause, however many policies include it.
    const related = [
      ...(more.related ?? []),
      {message: `included by the policy of '${label}'`, at: of}
    ]
    const name = at.file.path.split('/').at(-1)!
    return {state, at, of: at, label: name, because, ...more, related}
  }

  private around(): readonly GatewayPolicy[] {
    const {api, scope} = this.policy
    return this.gateway.policies.filter(other => {
      if (other === this.policy) return false
      if (other.scope === 'global' || other.scope === 'product') return true
      const isSameApi = api && other.api && keyOf(other.api.resource) === keyOf(api.resource)
      return scope === 'operation' && other.scope === 'api' && isSameApi === true
    })
  }
}

/** Scopes at which one policy rules all calls of an endpoint. */
const endpoints: ReadonlySet<PolicyScope> = new Set(['api', 'operation', 'unknown'])

const read = new WeakMap<Repository, readonly PolicyFacts[]>()

/** The policies of endpoints that front MCP servers. */
export function mcpEndpoints(repository: Repository): readonly PolicyFacts[] {
  const known = read.get(repository)
  if (known) return known
  const gateway = gatewayOf(repository)
  const found = gateway.policies
    .filter(({isMcp, scope}) => isMcp && endpoints.has(scope))
    .map(policy => new PolicyFacts(policy, gateway))
  read.set(repository, found)
  return found
}

/** Policies and fragments about MCP, whatever they hold for. */
export function mcpPolicies(repository: Repository): readonly PolicyFacts[] {
  const gateway = gatewayOf(repository)
  const others = gateway.policies
    .filter(({isMcp, scope}) => isMcp && !endpoints.has(scope))
    .map(policy => new PolicyFacts(policy, gateway))
  return [...mcpEndpoints(repository), ...others]
}

/** Verdicts of a fragment that several policies include are given once. */
export function once(verdicts: readonly GatewayVerdict[]): GatewayVerdict[] {
  const seen = new Set<string>()
  return verdicts.filter(({state, at, form}) => {
    const key = `${state} ${at.file.path} ${at.range.start} ${form ?? ''}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Judges the policies of endpoints that front MCP servers. */
export function onceEach(
  repository: Repository,
  judge: (facts: PolicyFacts) => readonly GatewayVerdict[]
): GatewayVerdict[] {
  return once(mcpEndpoints(repository).flatMap(judge))
}
