import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {cleanText} from '../../shared/masking/clean.js'
import {deriveForms} from '../../shared/masking/derive.js'
import {base64Core, base64Offsets} from '../../shared/masking/encodings.js'
import {fragmentLength} from '../../shared/masking/fragment-length.js'
import {reasonNotToMask} from '../../shared/masking/parts.js'
import {Redactor} from '../../shared/masking/redactor.js'
import {azureMasker, githubMasker, visibleWindows} from './models.js'

const alphanumeric = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789']
const special = [...' !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~äß€漢😀']

const token = fc.string({
  unit: fc.constantFrom(...alphanumeric, '-', '_'),
  minLength: 20,
  maxLength: 90
})
const password = fc.string({
  unit: fc.constantFrom(...alphanumeric, ...special),
  minLength: 12,
  maxLength: 40
})
const secret = fc
  .oneof(token, password)
  .map(text => text.trim())
  .filter(
    text =>
      text.length >= fragmentLength && new Set(text).size > 4 && reasonNotToMask(text) === undefined
  )
/** What stands around a secret: nothing that looks like a part of it, also when it is escaped. */
const surroundings = fc.string({
  unit: fc.constantFrom(' ', 'lorem', 'ipsum', '\t', ',', '\n'),
  maxLength: 30
})

type Encode = (text: string) => string

const json: Encode = text => JSON.stringify(text).slice(1, -1)
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;'
}
const textEncodings: Readonly<Record<string, Encode>> = {
  plain: text => text,
  json,
  'json twice': text => json(json(text)),
  'URL component': text => encodeURIComponent(text),
  'URL lower case': text => encodeURIComponent(text).replace(/%../g, code => code.toLowerCase()),
  form: text => new URLSearchParams({k: text}).toString().slice(2),
  xml: text => text.replace(/[&<>"']/g, c => entities[c]!),
  shell: text => text.replaceAll("'", "'\\''")
}

const wrap = (text: string, columns: number): string =>
  text.replace(new RegExp(`.{${columns}}`, 'g'), '$&\n')

const binaryEncodings: Readonly<Record<string, Encode>> = {
  base64: text => Buffer.from(text).toString('base64'),
  'base64 of UTF-16': text => Buffer.from(text, 'utf16le').toString('base64'),
  'base64 for URLs': text => Buffer.from(text).toString('base64url'),
  'base64, 64 columns': text => wrap(Buffer.from(text).toString('base64'), 64),
  'base64, 76 columns': text => wrap(Buffer.from(text).toString('base64'), 76),
  hex: text => Buffer.from(text).toString('hex'),
  'upper-case hex': text => Buffer.from(text).toString('hex').toUpperCase(),
  'hex, 60 columns': text => wrap(Buffer.from(text).toString('hex'), 60)
}

/** The secret in all binary encodings, without the characters that depend on its surroundings. */
function binaryForms(text: string): string[] {
  const hex = Buffer.from(text).toString('hex')
  const forms = [hex, hex.toUpperCase()]
  for (const encoding of ['utf8', 'utf16le'] as const) {
    for (const offset of base64Offsets) {
      const core = base64Core(Buffer.from(text, encoding), offset)
      forms.push(core, core.replaceAll('+', '-').replaceAll('/', '_'))
    }
  }
  return forms
}

function maskers(text: string): [string, (log: string) => string][] {
  const {literals, texts, fragments} = deriveForms(text, 'the secret')
  const github = githubMasker()
  const azure = azureMasker()
  for (const literal of literals) {
    github.register(literal)
    azure.register(literal)
  }
  const redactor = new Redactor()
  for (const form of texts) redactor.addText(form)
  for (const fragment of fragments) redactor.addFragments(fragment)
  return [
    ['GitHub', log => github.mask(log)],
    ['Azure Pipelines', log => azure.mask(log)],
    ['redactor', log => redactor.redact(log)],
    ['clean text', log => cleanText(log, redactor)]
  ]
}

function expectHidden(text: string, printed: string, hidden: readonly string[]): void {
  for (const [name, mask] of maskers(text)) {
    const masked = mask(printed)
    const visible = hidden.flatMap(form => visibleWindows(masked, form))
    expect({name, visible}).toEqual({name, visible: []})
  }
}

describe('no run of 12 characters of a secret stays readable', () => {
  test.each(Object.entries(textEncodings))('in %s', (_, encode) => {
    fc.assert(
      fc.property(secret, surroundings, surroundings, (text, before, after) => {
        expectHidden(text, before + encode(text) + after, [encode(text)])
      }),
      {numRuns: 60}
    )
  })

  test.each(Object.entries(binaryEncodings))('in %s of a document', (_, encode) => {
    fc.assert(
      fc.property(secret, surroundings, surroundings, (text, before, after) => {
        expectHidden(text, encode(before + text + after), binaryForms(text))
      }),
      {numRuns: 60}
    )
  })

  test.each(Object.entries(binaryEncodings))('in %s of a JSON document', (_, encode) => {
    fc.assert(
      fc.property(secret, surroundings, (text, before) => {
        const document = JSON.stringify({before, text, more: [1]})
        expectHidden(text, encode(document), binaryForms(json(text)))
      }),
      {numRuns: 40}
    )
  })

  test('in a token that is cut off or split anywhere', () => {
    const claims = fc.record({aud: fc.webUrl(), oid: fc.uuid(), roles: fc.array(token)})
    const part = fc
      .noBias(fc.uint8Array({minLength: 64, maxLength: 256}))
      .map(bytes => Buffer.from(bytes).toString('base64url'))
    fc.assert(
      fc.property(claims, part, fc.nat(), fc.nat(), (payload, signature, from, length) => {
        fc.pre(new Set(signature).size > 20)
        const header = Buffer.from('{"alg":"RS256","kid":"k"}').toString('base64url')
        const body = Buffer.from(JSON.stringify(payload)).toString('base64url')
        const jwt = `${header}.${body}.${signature}`
        const start = from % jwt.length
        // A shorter piece can lie across two tiles and hold none of them whole.
        const cut = jwt.slice(start, start + 2 * fragmentLength + (length % jwt.length))
        expectHidden(jwt, `token ${cut}...`, [signature])
      }),
      {numRuns: 60}
    )
  })
})

describe('what the redactor also finds', () => {
  test('any 12 characters of a random secret, raw or in base64 or hex', () => {
    fc.assert(
      fc.property(token, fc.nat(), fc.nat(), (text, from, length) => {
        fc.pre(/\d/.test(text) && /[a-z]/i.test(text) && new Set(text).size > 4)
        const redactor = new Redactor()
        for (const fragment of deriveForms(text, 'x').fragments) redactor.addFragments(fragment)
        for (const form of [text, ...binaryForms(text)]) {
          const start = from % (form.length - fragmentLength + 1)
          const piece = form.slice(start, start + fragmentLength + (length % 20))
          expect(redactor.redact(`<${piece}>`)).toBe('<***>')
        }
      }),
      {numRuns: 100}
    )
  })
})
