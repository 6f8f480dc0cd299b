/**
 * Takes the place of `undici` in the bundle (scripts/bundle/stand-ins.json): of its 900 KB,
 * `@actions/github` uses `fetch`, which Node has itself.
 */
export const fetch = globalThis.fetch
