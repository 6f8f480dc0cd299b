import {UsageError} from '../errors.js'

/**
 * Node's own debugging of http prints every header that is sent, tokens included, past any masking
 * of ours. It cannot be switched off once Node has started, so that nothing is sent with it.
 *
 * @param value the variable NODE_DEBUG: names of Node's modules, with `*` for any text
 * @throws UsageError
 */
export function refuseHeaderDebugging(value: string | undefined): void {
  const printsHeaders = (value ?? '').split(',').some(name => {
    const parts = name.trim().toLowerCase().split('*')
    if (parts.length === 1) return parts[0] === 'http'
    return 'http'.startsWith(parts[0]!) && 'http'.endsWith(parts.at(-1)!)
  })
  if (!printsHeaders) return
  throw new UsageError(
    `NODE_DEBUG is '${value!.slice(0, 40)}', with which Node prints the headers of every request, tokens included: unset it. Nothing was sent.`
  )
}
