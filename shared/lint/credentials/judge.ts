import type {CredentialPlace} from '../facts/facts.js'
import {hasEnded, isDocumentedExample} from './documented.js'
import {entropy, hasRun, isSequential, looksLikeWords, looksRandom} from './entropy.js'
import {isPlaceholder, isWellKnownPassword} from './placeholder.js'
import {defaultOfReference, hasReference, withoutReferences} from './reference.js'
import {scan, scanNamed} from './scan.js'
import {type SecretName, secretName} from './secret-name.js'

/** What a value is taken for. Offsets are of the value. */
export interface Judgement {
  /** `known`: the format says so. `guess`: only the name and the look of the value do. */
  readonly certainty: 'known' | 'guess'
  /** Id of the format, or of the kind of guess. */
  readonly id: string
  /** What it is, for messages. Never the credential. */
  readonly name: string
  /** At most four characters that every credential of the format shares. */
  readonly prefix: string
  readonly start: number
  readonly end: number
}

/**
 * Judges a value by its format and, failing that, by its name and look. Empty when nothing speaks
 * for a credential: references, placeholders, documented examples, paths, addresses, identifiers.
 */
export function judge(
  name: string | undefined,
  value: string,
  place: CredentialPlace
): readonly Judgement[] {
  const known = scan(value).map(hit => ({certainty: 'known' as const, ...hit}))
  if (known.length > 0) return known
  if (name !== undefined) {
    const hit = scanNamed(name, value)
    if (hit) return [{certainty: 'known', ...hit}]
  }
  if (place === 'script' || place === 'text') return []
  if (place === 'log-in') return judgeLogIn(value)
  if (value.length > longestValue) return []
  if (/^(?:jdbc:)?[a-z][a-z0-9+.-]*:\/\//i.test(value.trim())) return judgeUrl(value, place)
  if (name === undefined) return []
  return judgeNamed(name, value)
}

/** The password of a log-in: whatever stands there opens it, and a reference holds none. */
function judgeLogIn(value: string): readonly Judgement[] {
  const start = value.length - value.trimStart().length
  const end = value.trimEnd().length
  if (end <= start || hasReference(value)) return []
  return [{certainty: 'known', id: 'log-in-password', name: 'password', prefix: '', start, end}]
}

/** Nobody's password or key is longer; formats are found in texts of any length. */
const longestValue = 8192

function guess(id: string, name: string, start: number, end: number): Judgement {
  return {certainty: 'guess', id, name, prefix: '', start, end}
}

const scheme =
  /^(\s*(?:Bearer|Token|Basic|Key|ApiKey|Api-Key|Bot|OAuth|Digest|SharedKey|PRIVATE-TOKEN)[\s=:]+["']?)/i

function judgeNamed(name: string, value: string): readonly Judgement[] {
  const kind = secretName(name)
  if (kind === undefined) return []
  const fallback = defaultOfReference(value)
  if (fallback) {
    return judgeNamed(name, fallback.text).map(found => ({
      ...found,
      start: found.start + fallback.start,
      end: found.end + fallback.start
    }))
  }
  if (hasReference(value)) {
    // `Bearer ${TOKEN}`, `user:$PASS`: what is left may be a secret only if it looks random.
    const rest = withoutReferences(value).replace(scheme, '')
    if (!looksRandom(rest, 24) || /[:/\s]/.test(rest)) return []
  }
  const start = scheme.exec(value)?.[1]?.length ?? value.length - value.trimStart().length
  const end = value.trimEnd().replace(/["']$/, '').length
  if (isDocumentedExample(value.slice(start, end)) || /^cpe:2\.3:/.test(value)) return []
  const secret = value.slice(start, end)
  if (isPublished(secret)) return []
  if (/^\s*basic\s/i.test(value)) {
    return isSecretPair(secret)
      ? [guess('basic-authorization', `password in the value of ${name}`, start, end)]
      : []
  }
  if (isHarmless(secret) || echoes(name, secret)) return []
  return isSecret(kind, secret) ? [guess(`named-${kind}`, `value of ${name}`, start, end)] : []
}

/** Keys that are public by design, and hashes of passwords: what is stored opens nothing. */
function isPublished(secret: string): boolean {
  return /^sb_publishable_|^\$(?:2[abxy]|argon2(?:i|d|id)|scrypt|pbkdf2[\w-]*)\$/.test(secret)
}

/** True for `user:password` in base64, when the password is one. */
function isSecretPair(encoded: string): boolean {
  if (!/^[A-Za-z0-9+/_-]{6,}={0,2}$/.test(encoded) || isSequential(encoded)) return false
  const decoded = Buffer.from(encoded, 'base64').toString('utf8')
  if (!/^[\x20-\x7e]+$/.test(decoded)) return looksRandom(encoded, 16)
  const colon = decoded.indexOf(':')
  if (colon < 0) return looksRandom(decoded, 16)
  const password = decoded.slice(colon + 1)
  return password.length >= 4 && !isWellKnownPassword(password) && !hasReference(password)
}

function isSecret(kind: SecretName, secret: string): boolean {
  if (kind === 'password') {
    if (isWellKnownPassword(secret) || isSequential(secret)) return false
    return (
      secret.length >= 6 ||
      (secret.length >= 4 && /[0-9]/.test(secret) && /[^A-Za-z0-9]/.test(secret))
    )
  }
  if (isPlaceholder(secret)) return false
  if (/^[0-9]+$/.test(secret)) return false
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(secret)) {
    return !isSequential(secret.replaceAll('-', '')) && entropy(secret) >= 2.8
  }
  if (secret.length < 10 || hasRun(secret, 7)) return false
  if (looksRandom(secret, 10)) return true
  // Keys that people thought up: letters, digits and signs mixed, but no words.
  const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter(test =>
    test.test(secret)
  ).length
  return classes >= 3 && /[0-9]/.test(secret) && entropy(secret) >= 3.2 && !looksLikeWords(secret)
}

/** Values that are certainly no secret, whatever their name: paths, addresses, switches, prose. */
function isHarmless(value: string): boolean {
  const text = value.trim()
  if (/\s/.test(text)) return true
  if (
    /^(?:true|false|yes|no|on|off|none|null|nil|auto|inherit|read|write|oauth2?|oidc|default|optional|required)$/i.test(
      text
    )
  )
    return true
  if (/^(?:[~.]{0,2}[\\/]|[A-Za-z]:[\\/]|\.{1,2}$)/.test(text) && !/^\/[^/]*[+=]/.test(text))
    return true
  if (/^[^\s@]+@[^\s@]+\.[A-Za-z]{2,}$/.test(text)) return true
  if (
    /\.(?:pem|key|crt|cer|pfx|p12|json|ya?ml|txt|env|toml|ini|cfg|conf|jks|pub|asc|gpg|js|mjs|ts|py|sh|ps1)$/i.test(
      text
    )
  )
    return true
  if (/^(?:sha(?:1|256|384|512)|md5)[-:]/i.test(text)) return true
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return true
  if (/^(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?$/.test(text)) return true
  if (/^v?\d+(?:\.\d+){1,3}(?:[-+][\w.-]+)?$/.test(text)) return true
  if (/^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/.test(text)) return true
  // A model with its date: claude-sonnet-4-20250514
  if (/^[a-z][a-z0-9.]*(?:-[a-z0-9.]{1,12}){0,5}-(?:\d{4}-\d{2}-\d{2}|20\d{6})$/i.test(text))
    return true
  return false
}

/** `SUPABASE_ACCESS_TOKEN: supabase-access-token` names itself. */
function echoes(name: string, value: string): boolean {
  const normal = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '')
  const own = normal(name)
  const other = normal(value)
  return (
    other !== '' &&
    (own === other || own.endsWith(other) || (other.length > 5 && other.endsWith(own)))
  )
}

const secretParameter =
  /^(?:key|api_?-?key|access_?-?key|token|access_?-?token|auth_?-?token|auth|secret|client_?-?secret|password|passwd|pwd|pass|sig|signature|code|credential|subscription-key|apikeyid|x-api-key|tavilyApiKey)$/i

/** Query values named as secrets and path segments that nobody types. */
function judgeUrl(value: string, place: CredentialPlace): readonly Judgement[] {
  const found: Judgement[] = []
  // JDBC of SQL Server has no `?` before its properties.
  const question = value.search(value.startsWith('jdbc:') ? /[?;]/ : /\?/)
  const pathEnd = question < 0 ? value.length : question
  if (question >= 0) {
    let at = question + 1
    for (const part of value.slice(question + 1).split(/[&;]/)) {
      const equals = part.indexOf('=')
      const key = equals < 0 ? part : part.slice(0, equals)
      const secret = equals < 0 ? '' : part.slice(equals + 1)
      const start = at + equals + 1
      at += part.length + 1
      if (secret === '' || hasReference(secret)) continue
      const known = scanNamed(key, secret)
      if (known)
        found.push({
          certainty: 'known',
          ...known,
          start: start + known.start,
          end: start + known.end
        })
      else if (key === 'sig' && hasEnded(value)) continue
      else if (isSecretParameter(key) && isSecret('key', secret)) {
        found.push(
          guess(
            'url-parameter',
            `value of the parameter ${key} in a URL`,
            start,
            start + secret.length
          )
        )
      }
    }
  }
  if (place !== 'url') return found
  let at = value.indexOf('://') + 3
  value
    .slice(at, pathEnd)
    .split('/')
    .forEach((segment, index) => {
      if (index > 0 && isSecretSegment(segment)) {
        found.push(guess('url-path', 'secret in the path of a URL', at, at + segment.length))
      }
      at += segment.length + 1
    })
  return found
}

function isSecretParameter(key: string): boolean {
  return secretParameter.test(key) || secretName(key) !== undefined
}

/** Long, mixed and without words; not a UUID or a hash, which mostly identify. */
function isSecretSegment(segment: string): boolean {
  if (segment.length < 24 || hasReference(segment) || isPlaceholder(segment)) return false
  if (/^[0-9a-f-]+$/i.test(segment) || !/^[A-Za-z0-9_=-]+$/.test(segment)) return false
  return (
    /[0-9]/.test(segment) &&
    /[A-Z]/.test(segment) &&
    /[a-z]/.test(segment) &&
    looksRandom(segment, 24) &&
    entropy(segment) >= 3.6
  )
}
