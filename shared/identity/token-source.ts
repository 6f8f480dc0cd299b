/** Gives a valid access token for the gateway, renewing it when needed. */
export interface TokenSource {
  /**
   * The current token. Concurrent calls share one exchange; a token is renewed at the earlier of
   * 5 minutes before its expiry and 75 % of its life.
   */
  getToken(signal?: AbortSignal): Promise<AccessToken>
  /**
   * Called after the gateway refused `token` with 401. Returns a new token, or undefined when this
   * source cannot mint another one (a given token) or has done so once already for this refusal.
   */
  renewAfterRefusal(token: string): Promise<AccessToken | undefined>
}

/** A token with what its issuer said of it. */
export interface AccessToken {
  readonly token: string
  /** Milliseconds since the epoch; undefined when the token is opaque and nothing was said. */
  readonly expiresAt?: number
  /** Claims of the token, decoded but not verified here; undefined for opaque tokens. */
  readonly claims?: Readonly<Record<string, unknown>>
}
