import type {McpServer, NamedValue} from '../../facts/facts.js'
import {hostOf, isLoopback} from '../../mcp/addresses.js'
import {serverLabel} from '../../mcp/server-label.js'
import type {Rule} from '../../rule.js'
import type {Range} from '../../source.js'

/** Certificates are not checked: encryption to anyone who answers. */
export const tlsVerificationDisabled: Rule = {
  id: 'tls-verification-disabled',
  severity: 'error',
  check(facts, report) {
    for (const server of facts.mcpServers) {
      if (isLocalOnly(server)) continue
      for (const {name, range} of switchesOf(server)) {
        report({
          range,
          message: `${serverLabel(server)} does not check TLS certificates (${name})`,
          help: 'Remove it; name the certificate authority with NODE_EXTRA_CA_CERTS or SSL_CERT_FILE.',
          subject: `${server.name} ${name}`
        })
      }
    }
  }
}

/** Every address that the server is given is of this machine: there is nobody in between. */
function isLocalOnly({url, env, args, launch}: McpServer): boolean {
  const values = [...(url ? [url] : []), ...args, ...(launch?.args ?? [])]
  for (const {value} of [...env, ...(launch?.env ?? [])]) values.push(value)
  const hosts = values.flatMap(({text}) => hostOf(text) ?? [])
  return hosts.length > 0 && hosts.every(isLoopback)
}

const off = /^(?:0|false|no|off|none|disabled?)$/i
const on = /^(?:1|true|yes|on)$/i

/** Variables that switch checking off when they are off. */
const checks =
  /^(?:NODE_TLS_REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY|(?:\w+_)?(?:SSL|TLS|HTTPS|CERT|CERTIFICATE)_?(?:VERIFY|VERIFICATION|VALIDATION|CHECK)(?:_ENABLED)?|(?:\w+_)?VERIFY_?(?:SSL|TLS|CERT|CERTS|CERTIFICATE|CERTIFICATES|HTTPS)|(?:\w+_)?(?:SSL_)?REJECT_UNAUTHORIZED|(?:\w+_)?STRICT_SSL)$/i

/** Variables that switch checking off when they are on. */
const skips =
  /^(?:(?:\w+_)?(?:SKIP|DISABLE|NO|IGNORE)_(?:SSL|TLS|CERT|CERTIFICATE|HTTPS)(?:_(?:VERIFY|VERIFICATION|VALIDATION|CHECK|ERRORS|CERTS?))?|(?:\w+_)?(?:SSL|TLS)_(?:SKIP|NO)_?VERIFY|(?:\w+_)?(?:SSL|TLS)_INSECURE|(?:\w+_)?INSECURE_(?:SSL|TLS|SKIP_VERIFY)|(?:\w+_)?SKIP_VERIFY|GIT_SSL_NO_VERIFY|VAULT_SKIP_VERIFY|(?:\w+_)?ALLOW_(?:SELF_SIGNED|INSECURE_SSL|INSECURE_TLS))$/i

const flags =
  /^--(?:insecure(?:-(?:skip-)?tls(?:-verify)?|-ssl|-skip-verify)?|no-(?:verify-ssl|verify-tls|ssl-verify|tls-verify|check-certificate|ssl-verification)|(?:skip|disable|ignore)-(?:ssl|tls|cert|certificate)(?:-(?:verify|verification|validation|check|errors))?|(?:ssl|tls)-(?:no|skip)-verify|tls-skip-verify|allow-self-signed|allow-insecure-host|trusted-host)(?:=(?!false|0|no).*)?$|^--(?:verify-ssl|ssl-verify|tls-verify|verify-tls|verify)=(?:false|0|no)$/i

function* switchesOf(server: McpServer): Generator<{name: string; range: Range}> {
  const variables: NamedValue[] = [...server.env, ...(server.launch?.env ?? [])]
  for (const {name, value} of variables) {
    const text = value.text.trim()
    const skip = skips.test(name.text)
    if (skip ? on.test(text) : checks.test(name.text) && off.test(text)) {
      yield {name: name.text, range: value.range()}
    }
  }
  const {launch} = server
  const args = launch ? [...launch.runnerFlags, ...launch.args] : server.args
  const all = [...new Set([...server.args, ...args])]
  const seen = new Set<number>()
  for (const arg of all) {
    if (!flags.test(arg.text) && !/NODE_TLS_REJECT_UNAUTHORIZED=0/.test(arg.text)) continue
    const range = arg.range()
    if (seen.has(range.start)) continue
    // `-e NODE_TLS_REJECT_UNAUTHORIZED=0` of a container is a variable, found above.
    if (launch?.env.some(({name}) => name.range().start === range.start)) continue
    seen.add(range.start)
    yield {name: arg.text.split('=')[0]!, range}
  }
}
