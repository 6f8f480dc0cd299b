import {withoutEnd} from '../../without-end.js'

/** True when an address lies at or below one of the gateways: origins or URL prefixes. */
export function isThroughGateway(url: string, gateways: readonly string[]): boolean {
  const address = url.trim()
  return gateways.some(gateway => {
    const prefix = withoutEnd(gateway, '/')
    const origin = /^[a-z]+:\/\/[^/?#]+/i.exec(prefix)?.[0] ?? prefix
    const start = address.slice(0, prefix.length)
    const matches =
      start.slice(0, origin.length).toLowerCase() === origin.toLowerCase() &&
      start.slice(origin.length) === prefix.slice(origin.length)
    // The prefix ends at a part's end: https://mcp.acme.com is no prefix of https://mcp.acme.com.evil.net
    return (
      matches &&
      /^(?:$|[/?#])/.test(address.slice(prefix.length)) &&
      !/[/\\]\.\.(?:[/\\]|$)|%2e%2e/i.test(address)
    )
  })
}

/** True when one of the names matches one of the patterns; `*` stands for any text. */
export function matchesAny(names: readonly string[], patterns: readonly string[]): boolean {
  return patterns.some(pattern => names.some(name => matches(name, pattern)))
}

/** Wildcards without backtracking: each literal part is looked for in turn. */
function matches(name: string, pattern: string): boolean {
  const parts = pattern.split('*')
  if (parts.length === 1) return name === pattern
  const [first = '', ...rest] = parts
  const last = rest.pop() ?? ''
  if (!name.startsWith(first) || name.length < first.length + last.length) return false
  let at = first.length
  for (const part of rest) {
    const found = name.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return name.endsWith(last) && name.length - last.length >= at
}
