/** What is wrong with a value of the configuration: one clause, or undefined. */

/** Of the address of a gateway. */
export function gatewayProblem(text: string): string | undefined {
  let url: URL
  try {
    url = new URL(text)
  } catch {
    return 'it is not a URL, such as https://mcp.acme.com'
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'it must begin with https://'
  if (url.username !== '' || url.password !== '') return 'it must not hold a user or password'
  if (url.search !== '' || url.hash !== '') return 'write it without query and fragment'
  return undefined
}

/** Of an owner or repository. */
export function ownerProblem(text: string): string | undefined {
  return /^[\w.-]+(\/[\w.-]+)?$/.test(text)
    ? undefined
    : 'write an owner (azure) or a repository (azure/login)'
}
