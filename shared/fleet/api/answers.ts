import {CommandError} from '../../errors.js'
import {withoutEnd} from '../../without-end.js'

/** @throws CommandError for anything but JSON */
export function jsonOf(body: string, service: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    const what = /^\s*</.test(body)
      ? 'with a web page and not with JSON: is the address that of its API, and is no proxy in between that asks for a login?'
      : 'with something that is not JSON, or is cut: is the address that of its API?'
    throw new CommandError(`${service} answered ${what}`, 2)
  }
}

/**
 * An address that an answer names, without a user, query and slash at its end; undefined where it is
 * not on the server itself. What is fetched from there is fetched with a token.
 */
export function mayHold(address: unknown, server: URL): string | undefined {
  if (typeof address !== 'string' || !URL.canParse(address)) return undefined
  const url = new URL(address)
  if (url.protocol !== server.protocol || url.host !== server.host) return undefined
  return withoutEnd(`${url.origin}${url.pathname}`, '/')
}
