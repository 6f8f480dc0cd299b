import {Deadline} from './attempts.js'
import {describeOffset} from './clock-offset.js'
import {type EntraAnswer, EntraExchange} from './entra.js'
import {IdentityError} from './identity-error.js'
import {timeClaim} from './jwt.js'
import {type Assertion, type IdentityPorts, requestOidcToken} from './oidc-token.js'
import type {IdentitySettings} from './settings.js'
import {checkAccessToken} from './token-checks.js'
import type {AccessToken, TokenSource} from './token-source.js'

/** A token is renewed this long before it expires, or after this share of its life if earlier. */
const renewBeforeExpiryMs = 5 * 60_000
const renewAfterShare = 0.75
/** A renewal that failed is not tried again at every call. */
const retryRenewalAfterMs = 60_000

interface HeldToken extends AccessToken {
  readonly expiresAt: number
  readonly renewAt: number
  /** The token that was refused, when this one replaced it. */
  readonly replaces?: string
}

/** Mints access tokens from the job's own identity and renews them. Nothing is stored. */
export class FederatedTokenSource implements TokenSource {
  private readonly settings: IdentitySettings
  private readonly ports: IdentityPorts
  private readonly entra: EntraExchange
  private held: HeldToken | undefined
  private flight: Promise<HeldToken> | undefined
  private readonly onIdentity: (assertion: Assertion) => void
  private readonly warned = new Set<string>()

  /** @param onIdentity told of every OIDC token of the job, before it is presented */
  constructor(
    settings: IdentitySettings,
    ports: IdentityPorts,
    onIdentity: (assertion: Assertion) => void = () => {}
  ) {
    this.settings = settings
    this.ports = ports
    this.onIdentity = onIdentity
    this.entra = new EntraExchange(settings, ports)
  }

  async getToken(signal?: AbortSignal): Promise<AccessToken> {
    const {held} = this
    const now = this.ports.clock.now()
    if (held && now < held.renewAt) return held
    try {
      return await abortable(this.mint(), signal)
    } catch (error) {
      // Better a token that lives another minute than none.
      const retryAt = this.ports.clock.now() + retryRenewalAfterMs
      if (!held || signal?.aborted || retryAt >= held.expiresAt) throw error
      this.held = {...held, renewAt: retryAt}
      this.ports.log.warning(
        `the token could not be renewed and is used until it expires: ${(error as Error).message}`
      )
      return held
    }
  }

  async renewAfterRefusal(token: string): Promise<AccessToken | undefined> {
    const {held} = this
    if (held && held.token !== token) return held
    if (held?.replaces !== undefined) return undefined
    return this.mint(token)
  }

  private mint(replaces?: string): Promise<HeldToken> {
    this.flight ??= this.exchange(replaces).finally(() => {
      this.flight = undefined
    })
    return this.flight
  }

  private async exchange(replaces?: string): Promise<HeldToken> {
    const {settings, ports} = this
    const deadline = new Deadline(ports.clock, settings.timeoutMs)
    let assertion: Assertion | undefined
    const assertionFor = async (minimumMs: number): Promise<Assertion> => {
      if (!assertion || assertion.expiresAt - ports.clock.now() < minimumMs) {
        assertion = await this.requestAssertion(deadline)
      }
      return assertion
    }
    const answer = await this.entra.exchange(assertionFor, deadline)
    const now = ports.clock.now()
    const {problems, warnings, claims} = checkAccessToken(answer, settings, now)
    if (problems.length > 0) {
      throw new IdentityError(
        'unfit',
        `Entra issued a token that cannot be used: ${problems.join('; ')}`
      )
    }
    for (const warning of warnings) this.warnOnce(warning)
    if (answer.clockOffsetMs !== 0) this.warnOnce(describeOffset(answer.clockOffsetMs))
    const expiresAt = expiryOf(answer, claims, now)
    const life = expiresAt - now
    this.held = {
      token: answer.token,
      expiresAt,
      renewAt: now + renewAfter(life),
      ...(claims && {claims}),
      ...(replaces !== undefined && {replaces})
    }
    return this.held
  }

  private async requestAssertion(deadline: Deadline): Promise<Assertion> {
    const {settings, ports} = this
    const assertion = await requestOidcToken(settings.oidc, settings.audience, ports, deadline)
    this.onIdentity(assertion)
    if (assertion.clockOffsetMs !== 0) this.warnOnce(describeOffset(assertion.clockOffsetMs))
    return assertion
  }

  private warnOnce(warning: string): void {
    if (this.warned.has(warning)) return
    this.warned.add(warning)
    this.ports.log.warning(warning)
  }
}

/** By this machine's clock: what was said of the token, or else what stands in it. */
function expiryOf(
  answer: EntraAnswer,
  claims: Readonly<Record<string, unknown>> | undefined,
  nowMs: number
): number {
  if (answer.expiresAt > nowMs) return answer.expiresAt
  const claimed = claims && timeClaim(claims, 'exp')
  return claimed === undefined ? nowMs : claimed + answer.clockOffsetMs
}

/** Milliseconds after which a token of this life is renewed; very short lives are used by half. */
function renewAfter(lifeMs: number): number {
  const after = Math.min(lifeMs - renewBeforeExpiryMs, lifeMs * renewAfterShare)
  return after > 0 ? after : lifeMs / 2
}

/** The caller may stop waiting; the exchange goes on for the others who wait. */
function abortable<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise
  signal.throwIfAborted()
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason)
    signal.addEventListener('abort', onAbort, {once: true})
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}
