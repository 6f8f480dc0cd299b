import {scan} from '../../shared/lint/credentials/index.js'
import {makers, type Samples} from '../../test/lint/credentials/samples.js'
import type {Seed} from './seeds.js'

/** A mutated file, and the credentials in it of which no report may show a part. */
export interface FuzzFile extends Seed {
  readonly planted: readonly {readonly format: string; readonly secret: string}[]
}

/** Pieces that parsers and rules give a meaning to. */
const pieces =
  `{ } [ ] ( ) " ' \` , : = | > & * ! # $ % \\ / - -- ? ~ ^ @ ; << EOF \${{ }} $( \${ $[ <<: &a *a !!binary
  __proto__ constructor toString hasOwnProperty null true -0 1e999 .inf .nan 0x7f
  mcpServers servers mcp_servers command args env url headers npx docker run -v /:/ -e K=v --config
  jobs steps uses with permissions id-token write secrets.X github.event.issue.title matrix needs
  resource variable locals for_each concat( split( format( reference( [parameters('x')]
  \u0000 \u0007 \u001b[31m \u2028 \ufeff \ud800 \u202e é 漢 ::error:: ##vso[task.setvariable]`
    .split(/\s+/)
    .filter(Boolean)

const formatIds = Object.keys(makers)

/** Public by design: an id, and no secret. */
const noSecrets = new Set(['aws-access-key-id'])

/** A file made from a seed by a few changes. The same numbers give the same file. */
export function mutated(seeds: readonly Seed[], random: Samples): FuzzFile {
  const {file, text} = random.pick(seeds)
  let current = text
  for (let left = random.int(6); left > 0; left--) current = change(current, seeds, random)
  const planted: {format: string; secret: string}[] = []
  // Last, so that nothing cuts them.
  for (let left = random.int(3); left > 0; left--) {
    const format = random.pick(formatIds)
    const secret = random.credential(format)
    current = plant(current, secret, random)
    // Made-up looks and formats that need a name beside them are told by nothing else.
    if (!noSecrets.has(format) && scan(secret).length > 0) planted.push({format, secret})
  }
  // One that the next was put into is none any more.
  const whole = ({secret}: {secret: string}) =>
    current.includes(secret) || current.includes(secret.replaceAll('\n', '\\n'))
  return {file, text: current, planted: planted.filter(whole)}
}

function change(text: string, seeds: readonly Seed[], random: Samples): string {
  const at = random.int(text.length + 1)
  const to = Math.min(text.length, at + random.int(40))
  const lines = text.split('\n')
  const line = random.int(lines.length)
  switch (random.int(10)) {
    case 0:
      return text.slice(0, at) + text.slice(to)
    case 1:
      return text.slice(0, to) + text.slice(at)
    case 2:
      return text.slice(0, at) + random.pick(pieces) + text.slice(at)
    case 3:
      return text.slice(0, at) + random.pick(pieces) + text.slice(to)
    case 4:
      return text.slice(0, at) + random.pick(pieces).repeat(random.int(300)) + text.slice(at)
    case 5:
      return text.slice(0, at)
    case 6: {
      const other = random.pick(seeds).text
      const from = random.int(other.length + 1)
      return text.slice(0, at) + other.slice(from, from + random.int(400)) + text.slice(at)
    }
    case 7:
      lines.splice(random.int(lines.length), 0, ...lines.splice(line, 1 + random.int(3)))
      return lines.join('\n')
    case 8:
      lines[line] = ' '.repeat(random.int(8)) + (lines[line] ?? '').trimStart()
      return lines.join('\n')
    default:
      return text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', '\u2028']))
  }
}

/** Puts a credential where a word, a value or a name stands, so that it keeps its ends. */
function plant(text: string, secret: string, random: Samples): string {
  const places = [...text.matchAll(/[A-Za-z0-9_.-]{2,}/g)]
  const place = places.length > 0 ? random.pick(places) : undefined
  const start = place?.index ?? text.length
  const end = start + (place?.[0].length ?? 0)
  const written = random.int(4) === 0 ? secret : secret.replaceAll('\n', '\\n')
  const wrapped = random.pick([written, written, `"${written}"`, ` ${written} `])
  return text.slice(0, start) + wrapped + text.slice(random.int(3) === 0 ? start : end)
}
