// What the registered texts cost every later log line of a job: the models of the maskers that the
// tests use, which search each line for each text as the runner and the agent do.
import {deriveForms, type Reach} from '../../shared/masking/derive.js'
import {azureMasker, githubMasker, type MaskerModel} from '../../test/masking/models.js'

export const title = 'Masks: microseconds of processor time for a log line of 120 characters'

const alphanumeric = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
let state = 7

function randomText(length: number, alphabet = alphanumeric): string {
  return Array.from({length}, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return alphabet[(state >>> 8) % alphabet.length]!
  }).join('')
}

const base64url = (text: string): string => Buffer.from(text).toString('base64url')

/** A JWT of about `length` characters with an RSA signature of 2048 bits. */
function jwt(length: number): string {
  const header = base64url(JSON.stringify({typ: 'JWT', alg: 'RS256', kid: randomText(20)}))
  const claims = Math.floor(((length - header.length - 344) * 3) / 4) - 32
  const payload = base64url(JSON.stringify({aud: 'api://gateway', oid: randomText(claims)}))
  return `${header}.${payload}.${randomText(342, `${alphanumeric}-_`)}`
}

const forms = (reach: Reach, ...secrets: readonly string[]): readonly string[] =>
  secrets.flatMap(secret => deriveForms(secret, 'it', reach).literals)

const words =
  'added build cache compiled dependency downloading error file found from https in installed layer module node_modules of package passed path registry resolved running src test tests to version warning with'.split(
    ' '
  )

/** 120 characters as a build prints them. */
function logLine(number: number): string {
  let line = `2026-11-21T02:00:${String(number % 60).padStart(2, '0')}.${number}Z`
  while (line.length < 120) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const word = words[(state >>> 8) % words.length]!
    line += state % 5 === 0 ? `/${word}@${(state >>> 4) % 90}.${(state >>> 12) % 20}.1` : ` ${word}`
  }
  return line.slice(0, 120)
}

/** Searches 1,500 lines, and takes the fastest of three rounds. */
function microsecondsALine(masker: MaskerModel, lines: readonly string[]): number {
  const round = (): number => {
    const before = process.cpuUsage().user
    for (const line of lines) masker.mask(line)
    return (process.cpuUsage().user - before) / lines.length
  }
  round()
  return Math.min(round(), round(), round())
}

/** The masker is no process of ours: one Node program is enough. */
export function run(): void {
  const request = forms('job', jwt(1300))
  const oidc = (): readonly string[] => forms('process', jwt(1600))
  const token = [...request, ...oidc(), ...forms('job', jwt(2048))]
  const values = forms(
    'job',
    randomText(32),
    randomText(40, `${alphanumeric}~._-`),
    `Server=tcp:db.example,1433;User ID=app;Password=${randomText(24)};Encrypt=true`,
    randomText(64, '0123456789abcdef'),
    `P@ss/w+rd="x' &<y>9z\`$k`
  )
  const secrets = [...request, ...oidc(), ...forms('process', jwt(2048)), ...values]
  const lines = Array.from({length: 1500}, (_, i) => logLine(i))
  const steps: [string, readonly string[]][] = [
    ['nothing', []],
    ['token', token],
    ['secrets, five of them', secrets],
    ['token and secrets', [...token, ...secrets]]
  ]
  for (const [name, literals] of steps) {
    const texts = new Set(literals)
    const cost = [githubMasker(), azureMasker()].map(masker => {
      for (const text of texts) masker.register(text)
      return microsecondsALine(masker, lines).toFixed(1)
    })
    console.log(`  ${name}: ${texts.size} texts, GitHub ${cost[0]}, Azure Pipelines ${cost[1]}`)
  }
}
