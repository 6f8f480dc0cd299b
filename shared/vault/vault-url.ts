import {UsageError} from '../errors.js'
import {type Cloud, clouds} from '../identity/clouds.js'

/** A vault that may be sent a token. */
export interface VaultAddress {
  /** `https://<host>`, without a trailing slash. */
  readonly origin: string
  /** The vault's name; the host where it is no vault of a known cloud. */
  readonly name: string
  /** What tokens for it are asked for; undefined when only the vault itself can say. */
  readonly resource: string | undefined
}

const vaultName = /^[a-z][a-z0-9-]{1,22}[a-z0-9]$/

/**
 * Domain of the vaults whose tokens the cloud's authority issues; undefined when that is not known.
 */
export function vaultDomainOf(cloud: Cloud): string | undefined {
  const known = Object.values(clouds).find(other => other.authorityHost === cloud.authorityHost)
  return cloud.vaultDomain ?? known?.vaultDomain
}

/**
 * Checks that `vault-url` is the address of a vault, and of one in this cloud: the host that it names is
 * sent a token for Key Vault. In a custom cloud the given host itself is trusted.
 *
 * @throws UsageError
 */
export function parseVaultUrl(text: string, cloud: Cloud): VaultAddress {
  const domain = vaultDomainOf(cloud)
  const example = `https://my-vault.${domain ?? 'vault.example.com'}`
  const reject = (problem: string): never => {
    throw new UsageError(`input 'vault-url' ${problem}`)
  }
  if (/^[a-z0-9-]+$/i.test(text)) {
    reject(`must be the whole address of the vault: https://${text}.${domain ?? '...'}`)
  }
  const url = URL.canParse(text) ? new URL(text) : reject(`must be an address such as ${example}`)
  if (url.protocol !== 'https:') reject('must be https: a token is sent there')
  if (url.username || url.password) reject('must not hold a user name or password')
  if (url.pathname !== '/' || url.search || url.hash) {
    reject(`must be the address of the vault alone, such as ${example}; name secrets in 'secrets'`)
  }
  const host = url.hostname
  if (domain === undefined) return {origin: url.origin, name: host, resource: undefined}

  const name = host.endsWith(`.${domain}`) ? host.slice(0, -domain.length - 1) : ''
  if (!vaultName.test(name) || url.port !== '') {
    const other = Object.values(clouds).find(known => host.endsWith(`.${known.vaultDomain}`))
    const hint = /\.privatelink\./.test(host)
      ? ' Use the public name: private endpoints answer to it within their network.'
      : other && other.vaultDomain !== domain
        ? ` It is one of the cloud '${other.name}': set 'cloud'.`
        : ''
    reject(
      `names '${url.host}', which is no vault of the cloud '${cloud.name}' (<name>.${domain}).${hint}`
    )
  }
  return {origin: url.origin, name, resource: `https://${domain}`}
}
