import {TrustedRoot} from '@sigstore/protobuf-specs'
import {type TrustMaterial, toTrustMaterial} from '@sigstore/verify'
import {UsageError} from '../../errors.js'
import {isObject} from '../../gateway/json.js'
import {publicGoodRoot} from './public-good-root.js'

/** Certificate authorities, logs and timestamp authorities that are believed together. */
export interface Trust {
  readonly material: TrustMaterial
  /** How many entries of a transparency log, and of a certificate log, a signature needs. */
  readonly logEntries: number
  readonly certificateLogEntries: number
}

/**
 * Sigstore's own public instance, as it was when this version was made. It comes with
 * `@sigstore/tuf`, whose maintainers take it from Sigstore's TUF repository.
 */
export function publicGoodTrust(): Trust[] {
  return [trust(publicGoodRoot)]
}

/**
 * Reads a trusted root: one as JSON, or several, one per line, as `gh attestation trusted-root` prints
 * them. A signature has to be good under one of them.
 *
 * @param name of the file, for errors.
 * @throws UsageError
 */
export function readTrustedRoots(text: string, name: string): Trust[] {
  const values = parseOne(text) ?? text.split('\n').filter(line => line.trim() !== '')
  const roots = (typeof values === 'string' || !Array.isArray(values) ? [values] : values).map(
    value => (typeof value === 'string' ? parseOne(value) : value)
  )
  return roots.map(root => {
    const type = isObject(root) ? root['mediaType'] : undefined
    if (typeof type !== 'string' || !type.startsWith('application/vnd.dev.sigstore.trustedroot')) {
      throw new UsageError(`${name} is not a Sigstore trusted root (trusted_root.json)`)
    }
    try {
      return trust(root)
    } catch (error) {
      throw new UsageError(`${name} is not a usable trusted root: ${(error as Error).message}`)
    }
  })
}

function parseOne(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function trust(json: unknown): Trust {
  const root = TrustedRoot.fromJSON(json)
  return {
    material: toTrustMaterial(root),
    // An instance without a log, as GitHub's for private repositories, vouches by timestamps alone.
    logEntries: Math.min(root.tlogs.length, 1),
    certificateLogEntries: Math.min(root.ctlogs.length, 1)
  }
}
