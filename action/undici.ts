/**
 * Takes the place of `undici` in the bundle (scripts/bundle/stand-ins.json). `@actions/core` and
 * `@actions/github` load it with their HTTP client, 900 KB in every step, for nothing that is used
 * here: all requests are sent by `shared/identity/transport.ts`.
 */

/** Node's own fetch, which is undici's. */
export const fetch = globalThis.fetch

/** What undici's own proxy agent would do, Node's fetch cannot: a request through it is refused. */
export class ProxyAgent {
  dispatch(): never {
    throw new Error('requests through a proxy are sent by shared/identity/transport.ts alone')
  }
}
