/** A piece of a secret that is secret by itself, on one line. */
export interface SecretPart {
  readonly text: string
  /** Random by its look: even a fragment of it cannot be mistaken for ordinary text. */
  readonly random: boolean
  /** Signature of a JWT, payload of a JWT, or anything else. */
  readonly role: 'jwt-payload' | 'jwt-signature' | 'other'
}

/** Shorter texts are part of ordinary words: masking them would garble logs and drop outputs. */
export const minimumLength = 4
/** A secret is at most 25 KB in Key Vault; results of tools can be larger. */
export const maximumParts = 1000
const minimumLeafLength = 8

const stopWords = new Set(
  (
    'true false null none nil undefined yes no on off enabled disabled default test tests testing ' +
    'example sample demo dummy todo changeme password passwd secret token apikey key value name ' +
    'user username admin administrator root guest login main master develop release staging ' +
    'production prod stage local localhost public private data type string number object array ' +
    'version latest windows linux ubuntu macos bash node http https info warning error debug ' +
    'success failed failure begin end kind opaque bearer basic github azure'
  ).split(' ')
)

const jwtPattern = /(?<![\w-])(eyJ[\w-]{8,})\.([\w-]{8,})(?:\.([\w-]*))?/g
const guidPattern = /^[{(]?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}[)}]?$/i
const pemBoundary = /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/
const secretKeyName = /pass|pwd|secret|token|key|credential|sig(?:nature)?$/i

/** An identifier: it names something and opens nothing, and other outputs may need it. */
export function isIdentifier(text: string): boolean {
  return guidPattern.test(text)
}

/** Why a text must not be masked, in words that follow "it"; undefined when it may be. */
export function reasonNotToMask(text: string): string | undefined {
  const word = withoutPunctuation(text)
  if (word.length < minimumLength) return `is shorter than ${minimumLength} characters`
  if (/^\d{1,5}$/.test(word)) return 'is a short number'
  if (stopWords.has(word.toLowerCase())) return 'is a common word'
  if (new Set(word).size < 2) return 'is one character repeated'
  return undefined
}

/** Without quotation marks, brackets and the like around it. Texts can be long: no regular expression. */
function withoutPunctuation(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && /[\s"'[({<]/.test(text[start]!)) start++
  while (end > start && /[\s"'\])}>:;,.]/.test(text[end - 1]!)) end--
  return text.slice(start, end)
}

/** True for text that no sentence, path or key name holds: long, with letters and digits mixed. */
export function looksRandom(text: string): boolean {
  return (
    text.length >= 16 &&
    /^[\w+/=.~-]+$/.test(text) &&
    /[0-9]/.test(text) &&
    /[A-Za-z]/.test(text) &&
    !isIdentifier(text) &&
    !/^[\w.-]*\.(?:com|net|org|io|dev|cn|us|json|ya?ml|pem|txt)$/i.test(text)
  )
}

/**
 * The pieces of a secret that can appear by themselves: its lines, the strings of a JSON document,
 * the values of a connection string, password and query values of a URL, the parts of JWTs (never
 * their header, which all tokens of an issuer share), the body of a PEM. The trimmed value itself
 * comes first when it is one line.
 */
export function partsOf(secret: string): SecretPart[] {
  const parts = new Map<string, SecretPart>()
  const add = (text: string, role: SecretPart['role'] = 'other', minimum = minimumLength): void => {
    const trimmed = text.trim()
    if (parts.size >= maximumParts) return
    if (trimmed.length < minimum || /[\r\n]/.test(trimmed) || reasonNotToMask(trimmed)) return
    const known = parts.get(trimmed)
    if (known && known.role !== 'other') return
    parts.set(trimmed, {text: trimmed, random: role !== 'other' || looksRandom(trimmed), role})
  }

  const value = secret.trim()
  const lines = value.split(/\r\n|\r|\n/).map(line => line.trim())
  if (lines.length === 1) add(value)
  else for (const line of lines) if (!pemBoundary.test(line)) add(line)

  const pemBody = lines.some(line => pemBoundary.test(line))
    ? lines.filter(line => line !== '' && !pemBoundary.test(line) && !line.includes(':')).join('')
    : ''
  if (pemBody) add(pemBody)

  for (const leaf of jsonLeaves(value)) {
    if (isIdentifier(leaf.text) || isPublicUrl(leaf.text)) continue
    const minimum = secretKeyName.test(leaf.key) ? minimumLength : minimumLeafLength
    for (const line of leaf.text.split(/[\r\n]+/)) {
      if (!pemBoundary.test(line.trim())) add(line, 'other', minimum)
    }
    addStructured(leaf.text, add)
  }
  for (const line of lines) addStructured(line, add)
  return [...parts.values()]
}

type Add = (text: string, role?: SecretPart['role'], minimum?: number) => void

function addStructured(text: string, add: Add): void {
  for (const [, , payload, signature] of text.matchAll(jwtPattern)) {
    add(payload!, 'jwt-payload')
    if (signature) add(signature, 'jwt-signature')
  }
  for (const value of urlSecrets(text)) add(value)
  for (const value of connectionStringSecrets(text)) add(value)
}

interface Leaf {
  readonly key: string
  readonly text: string
}

/** String values of a JSON document, and of JSON documents inside them; none when it is not one. */
function jsonLeaves(text: string, depth = 0): Leaf[] {
  if (!/^\s*[[{"]/.test(text) || depth > 4) return []
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch {
    return []
  }
  const leaves: Leaf[] = []
  const pending: {key: string; value: unknown}[] = [{key: '', value: document}]
  for (let next = pending.pop(); next; next = pending.pop()) {
    const {key, value} = next
    if (typeof value === 'string') {
      leaves.push({key, text: value}, ...jsonLeaves(value, depth + 1))
    } else if (Array.isArray(value)) {
      for (const item of value) pending.push({key, value: item})
    } else if (value !== null && typeof value === 'object') {
      for (const [name, item] of Object.entries(value)) pending.push({key: name, value: item})
    }
  }
  return leaves
}

function isPublicUrl(text: string): boolean {
  return /^https?:\/\/[^\s@?]+$/i.test(text)
}

/** Password and query values of a URL, as written and decoded. */
function urlSecrets(text: string): string[] {
  const found: string[] = []
  const userInfo = /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:([^/\s@]+)@/i.exec(text)
  if (userInfo) found.push(userInfo[1]!)
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    const query = text.indexOf('?')
    if (query >= 0) {
      for (const pair of text.slice(query + 1).split(/[&#]/)) {
        const value = pair.slice(pair.indexOf('=') + 1)
        if (pair.includes('=') && value.length >= minimumLeafLength) found.push(value)
      }
    }
  }
  return found.flatMap(value => [value, percentDecoded(value)])
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Values of `Key=value;Key=value`, where the key names a secret. */
function connectionStringSecrets(text: string): string[] {
  const pairs = text.split(';').filter(pair => /^\s*[A-Za-z][\w ]*=/.test(pair))
  if (pairs.length < 2) return []
  return pairs
    .filter(pair => secretKeyName.test(pair.slice(0, pair.indexOf('=')).trim()))
    .map(pair => pair.slice(pair.indexOf('=') + 1))
}
