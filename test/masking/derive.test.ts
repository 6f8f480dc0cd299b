import {describe, expect, test} from '@jest/globals'
import {deriveForms, maximumLiterals} from '../../shared/masking/derive.js'
import {base64Core, base64Offsets} from '../../shared/masking/encodings.js'
import {fragmentLength} from '../../shared/masking/fragment-length.js'
import {Redactor} from '../../shared/masking/redactor.js'
import {azureMasker, githubMasker, type MaskerModel, visibleWindows} from './models.js'

/** Random-looking but fixed text, so that the tables below always say the same. */
function randomText(length: number, alphabet: string, seed = 1): string {
  let state = seed
  return Array.from({length}, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return alphabet[(state >>> 8) % alphabet.length]!
  }).join('')
}

const alphanumeric = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const base64 = (text: string | Buffer): string => Buffer.from(text).toString('base64')
const base64url = (text: string | Buffer): string => Buffer.from(text).toString('base64url')
const hex = (text: string): string => Buffer.from(text).toString('hex')
const wrap = (text: string, columns: number): string =>
  text.replace(new RegExp(`.{${columns}}`, 'g'), '$&\n')

const jwtHeader = base64url(JSON.stringify({typ: 'JWT', alg: 'RS256', kid: 'k1'}))
const jwtPayload = base64url(
  JSON.stringify({
    aud: 'api://gateway',
    iss: 'https://sts.windows.net/t/',
    oid: randomText(900, alphanumeric)
  })
)
const jwtSignature = randomText(342, `${alphanumeric}-_`, 3)
const jwt = `${jwtHeader}.${jwtPayload}.${jwtSignature}`
const password = `P@ss/w+rd="x' &<y>9z\`$k`
const pemBody = wrap(randomText(1600, `${alphanumeric}+/`, 5), 64)
const pem = `-----BEGIN PRIVATE KEY-----\n${pemBody}-----END PRIVATE KEY-----\n`

/** What of each secret nobody may read: neither the header of a JWT nor the boundaries of a PEM. */
const confidential = new Map([
  [jwt, `${jwtPayload}.${jwtSignature}`],
  [pem, pemBody],
  [password, password]
])

function maskersFor(secret: string): [string, MaskerModel][] {
  const {literals, texts, fragments} = deriveForms(secret, 'the secret')
  const github = githubMasker()
  const azure = azureMasker()
  for (const literal of literals) {
    github.register(literal)
    azure.register(literal)
  }
  const redactor = new Redactor()
  for (const text of texts) redactor.addText(text)
  for (const fragment of fragments) redactor.addFragments(fragment)
  return [
    ['GitHub', github],
    ['Azure Pipelines', azure],
    ['redactor', {register: () => {}, mask: text => redactor.redact(text)}]
  ]
}

/** Text in every encoding that does not depend on special characters, at every place. */
function binaryForms(text: string): string[] {
  const forms = [text, hex(text), hex(text).toUpperCase()]
  for (const encoding of ['utf8', 'utf16le'] as const) {
    for (const offset of base64Offsets) {
      const core = base64Core(Buffer.from(text, encoding), offset)
      forms.push(core, core.replaceAll('+', '-').replaceAll('/', '_'))
    }
  }
  return forms
}

type Encode = (text: string) => string

describe('forms of a secret that no masker lets through', () => {
  const codes = (format: (code: number) => string): Encode => {
    return text => text.replace(/[&<>"']/g, c => format(c.charCodeAt(0)))
  }
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;'
  }
  const jsonEscape: Encode = text => JSON.stringify(text).slice(1, -1)
  /** The encoding of the text, and what stands around it. */
  const textual: [name: string, secret: string, encode: Encode, around?: Encode][] = [
    ['JWT', jwt, text => text],
    ['JWT in a header', jwt, text => text, text => `Authorization: Bearer ${text}`],
    ['JWT without its signature', jwt, text => text.slice(0, -343)],
    ['JWT payload', jwt, text => text.split('.').at(-2)!],
    ['JWT signature', jwt, text => text.split('.').at(-1)!],
    ['JWT cut off in its signature', jwt, text => text.slice(0, -77)],
    ['password', password, text => text, text => `got ${text}!`],
    ['password in JSON', password, jsonEscape],
    ['password in JSON in JSON', password, text => jsonEscape(jsonEscape(text))],
    [
      'password in HTML-safe JSON',
      password,
      text =>
        codes(code => `\\u00${code.toString(16)}`)(text.replaceAll('"', '\u0000')).replaceAll(
          '\u0000',
          '\\"'
        )
    ],
    [
      'password in JSON with escaped slashes',
      password,
      text => jsonEscape(text).replace('/', '\\/')
    ],
    ['password in a URL', password, encodeURIComponent, text => `https://h.example/?p=${text}&x`],
    ['password in a URL twice', password, text => encodeURIComponent(encodeURIComponent(text))],
    [
      'password in a URL in lower case',
      password,
      text => encodeURIComponent(text).replace(/%../g, code => code.toLowerCase())
    ],
    ['password in a form', password, text => new URLSearchParams({p: text}).toString().slice(2)],
    ['password in HTML', password, text => text.replace(/[&<>"']/g, c => entities[c]!)],
    ['password in HTML by number', password, codes(code => `&#${code};`)],
    ['password in POSIX quotes', password, text => text.replaceAll("'", "'\\''")],
    ['password in Python quotes', password, text => text.replaceAll("'", `'"'"'`)],
    ['password in printf %q', password, text => text.replace(/[^\w@%+=:,./-]/g, '\\$&')],
    ['password in double quotes', password, text => text.replace(/["\\$`]/g, '\\$&')],
    ['password in PowerShell quotes', password, text => text.replaceAll("'", "''")],
    ['PEM', pem, text => text],
    ['PEM, indented', pem, text => text.replace(/^/gm, '    ')],
    ['PEM on Windows', pem, text => text.replaceAll('\n', '\r\n')],
    ['PEM in JSON', pem, jsonEscape, text => `{"key":"${text}"}`],
    ['PEM in a URL', pem, encodeURIComponent],
    ['PEM without line ends', pem, text => text.replaceAll('\n', '')]
  ]

  test.each(textual)('%s', (_, secret, encode, around = text => text) => {
    const hidden = encode(confidential.get(secret)!)
    expectHidden(secret, around(encode(secret)), [hidden])
  })

  /** What nobody may read of it, where that is less than `confidential` says. */
  type Binary = [name: string, secret: string, printed: string, hidden?: string]
  const binary: Binary[] = [
    ['JWT in base64', jwt, base64(jwt)],
    ['JWT in base64, wrapped at 76', jwt, wrap(base64(jwt), 76)],
    ['JWT in base64, wrapped at 64', jwt, wrap(base64(`${jwt}\n`), 64)],
    ['JWT in base64 of UTF-16', jwt, base64(Buffer.from(jwt, 'utf16le'))],
    ['JWT in base64 of a document', jwt, base64(JSON.stringify({token: jwt, n: 1}))],
    ['JWT in base64 for URLs', jwt, base64url(`Bearer ${jwt}`)],
    ['JWT in hex', jwt, hex(jwt)],
    ['JWT in xxd -p: the signature', jwt, wrap(hex(jwt), 60), jwtSignature],
    ['password with a line end in base64', password, base64(`${password}\n`)],
    ['password in base64 of JSON', password, base64(JSON.stringify({k: password}))],
    ['password in base64 in a URL', password, encodeURIComponent(base64(`user:${password}`))],
    [
      'password in base64 wrapped in a document',
      password,
      wrap(base64(`${'x'.repeat(50)}${password} and more text`), 64)
    ],
    ['password in upper-case hex', password, hex(`a${password}`).toUpperCase()],
    ['PEM in base64', pem, base64(pem)],
    ['PEM in base64, wrapped', pem, wrap(base64(pem), 76)],
    ['PEM in base64 on Windows', pem, base64(pem.replaceAll('\n', '\r\n'))]
  ]

  test.each(binary)('%s', (_, secret, printed, hidden = confidential.get(secret)!) => {
    expectHidden(secret, printed, binaryForms(hidden))
  })
})

function expectHidden(secret: string, printed: string, hidden: readonly string[]): void {
  expect(hidden.flatMap(text => visibleWindows(printed, text)).length).toBeGreaterThan(0)
  // The header of a JWT stays readable, and `":"` in it reads as in the payload.
  const header = binaryForms(jwtHeader).join(' ')
  for (const [name, masker] of maskersFor(secret)) {
    const masked = masker.mask(printed)
    const visible = hidden.flatMap(text => visibleWindows(masked, text))
    expect({name, visible: visible.filter(run => !header.includes(run))}).toEqual({
      name,
      visible: []
    })
  }
}

describe('deriveForms', () => {
  const secrets: [string, string][] = [
    ['JWT', jwt],
    ['password', password],
    ['PEM', pem],
    ['long document', JSON.stringify({a: {private_key: pem, b: [jwt, password]}}, null, 2)],
    ['64 KiB', randomText(65536, alphanumeric)]
  ]

  test.each(secrets)('%s: single lines, no duplicates, longest first, capped', (_, secret) => {
    const {literals} = deriveForms(secret, 'x')
    expect(literals.length).toBeLessThanOrEqual(maximumLiterals)
    expect(new Set(literals).size).toBe(literals.length)
    expect(literals.filter(literal => /[\r\n]/.test(literal) || literal.length < 4)).toEqual([])
    const lengths = literals.map(literal => literal.length)
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a))
    expect(literals.join('').length).toBeLessThanOrEqual(128 * 1024)
  })

  test('a text of many lines is masked as far as it goes, with a warning', () => {
    const lines = Array.from({length: 20_000}, (_, i) => randomText(50, alphanumeric, i))
    const derived = deriveForms(lines.join('\n'), 'the result')
    expect(derived.literals.length).toBeLessThanOrEqual(maximumLiterals)
    expect(derived.warnings.join()).toContain('more than 1000 lines')
  })

  test.each(['', ' \n', 'abc', 'true', 'False', 'null', '8080', 'aaaaaaaa', '"main"'])(
    '%j is not masked, with a warning that does not hold it',
    secret => {
      const derived = deriveForms(secret, "secret 'x'")
      expect([...derived.literals, ...derived.texts, ...derived.fragments]).toEqual([])
      expect(derived.warnings).toHaveLength(1)
      expect(derived.warnings[0]).toContain("secret 'x'")
      if (secret.trim().length > 3) expect(derived.warnings[0]).not.toContain(secret)
    }
  )

  test('of a JWT that is cut off, fewer claims stay readable than two tiles have', () => {
    for (const length of [300, 700, 1000, 1300]) {
      for (const [name, masker] of maskersFor(jwt)) {
        const masked = masker.mask(`${jwt.slice(0, length)}...`)
        const visible = visibleWindows(masked, jwtPayload, 2 * 64)
        expect({name, length, visible}).toEqual({name, length, visible: []})
      }
    }
  })

  test('of a JWT that this process keeps to itself, whole forms are registered, and no pieces', () => {
    const {literals} = deriveForms(jwt, 'x', 'process')
    expect(literals.filter(text => text.length < jwtSignature.length)).toEqual([])
    expect(literals.length).toBeLessThan(40)
    for (const form of [jwt, jwtPayload, jwtSignature, hex(jwtSignature)]) {
      expect(literals).toContain(form)
    }
  })

  test('a step that hands on a token of 2 KB registers at most 400 texts', () => {
    const longer = `${jwtHeader}.${base64url(randomText(1260, alphanumeric, 11))}.${jwtSignature}`
    expect(longer.length).toBeGreaterThan(2000)
    const step = [
      deriveForms(longer, 'the token of the OIDC request'),
      deriveForms(longer.replace(/^eyJ/, 'eyK'), "the job's OIDC token", 'process'),
      deriveForms(longer, 'the access token')
    ]
    const count = step.reduce((sum, {literals}) => sum + literals.length, 0)
    expect(count).toBeLessThanOrEqual(400)
  })

  test('never masks the header of a JWT, which other tokens share', () => {
    for (const [, masker] of maskersFor(jwt)) {
      const other = `${jwtHeader}.${base64url('{"other":1}')}`
      expect(masker.mask(other)).toBe(other)
    }
  })

  test('masks the strings of a JSON secret, but no identifier, key or address', () => {
    const id = '0f3b1c52-7a64-4b0e-9d5e-6c1f6a1b2c3d'
    const address = 'https://login.microsoftonline.com/'
    const secret = JSON.stringify({
      clientId: id,
      authority: address,
      enabled: true,
      region: 'west',
      clientSecret: 'aB3~xyzQ-17_kk',
      pwd: 'k9!x'
    })
    for (const [name, masker] of maskersFor(secret)) {
      const log = `id ${id} at ${address} in west: clientSecret=aB3~xyzQ-17_kk`
      const expected = `id ${id} at ${address} in west: clientSecret=***`
      expect({name, log: masker.mask(log)}).toEqual({name, log: expected})
    }
    expect(deriveForms(secret, 'x').literals).toContain('k9!x')
  })

  test('masks the secret values of connection strings and URLs', () => {
    const key = randomText(43, alphanumeric, 9)
    const connection = `Endpoint=sb://bus.example/;SharedAccessKeyName=Root;SharedAccessKey=${key}=`
    const url = `postgres://app:p%40ss-w0rd-77@db.example:5432/main`
    const sas = `https://store.example/box?sv=2024-11-04&sig=${key}%3D`
    for (const [secret, log, expected] of [
      [connection, `key ${key}=`, 'key ***'],
      [url, 'p@ss-w0rd-77 or p%40ss-w0rd-77', '*** or ***'],
      [sas, `${key}= at store.example`, '*** at store.example']
    ] as const) {
      for (const [name, masker] of maskersFor(secret)) {
        expect({name, log: masker.mask(log)}).toEqual({name, log: expected})
      }
    }
  })

  test('masks an identifier that was given as a secret, with a warning', () => {
    const derived = deriveForms('0f3b1c52-7a64-4b0e-9d5e-6c1f6a1b2c3d', 'the key')
    expect(derived.literals).toContain('0f3b1c52-7a64-4b0e-9d5e-6c1f6a1b2c3d')
    expect(derived.warnings.join()).toContain('identifier')
  })

  test('a secret of fewer than 8 characters is masked as it is, with a warning', () => {
    const derived = deriveForms('k9!x', 'the pin')
    expect(derived.literals).toContain('k9!x')
    expect(derived.warnings.join()).toContain('fewer than 8')
  })

  test('fragments are never shorter than what may remain readable', () => {
    for (const [, secret] of secrets) {
      const {fragments} = deriveForms(secret, 'x')
      expect(Math.min(...fragments.map(text => text.length))).toBeGreaterThanOrEqual(fragmentLength)
    }
  })
})
