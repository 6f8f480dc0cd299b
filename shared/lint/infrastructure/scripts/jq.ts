import type {PartialText} from '../../facts/facts.js'
import type {ShellWord} from '../../languages/shell.js'
import type {Place, Value} from '../values/value.js'

/** The object of a jq program: `{subject: $s, audiences: ["x"], "issuer": "…"}`. */
export function jqObject(
  program: ShellWord,
  args: ReadonlyMap<string, Value | undefined>
): Value | undefined {
  const text = program.text.text
  const place: Place = {file: program.text.file, range: program.range}
  const entries: {key: PartialText; value: Value}[] = []
  const pattern =
    /(?:"(\w{1,60})"|\b(\w{1,60}))\s{0,20}:\s{0,20}(?:\$(\w{1,60})|"([^"\\]{0,2000})"|\[\s{0,20}"([^"\\]{0,500})"\s{0,20}\])/g
  for (const match of text.matchAll(pattern)) {
    const key = (match[1] ?? match[2])!
    const end = match.index + match[0].length
    const literal = match[4] ?? match[5]
    const keyStart = match.index + match[0].indexOf(key)
    let value: Value | undefined
    if (match[3] !== undefined) value = args.get(match[3])
    else if (literal !== undefined) {
      const start = text.lastIndexOf(`"${literal}"`, end) + 1
      const inner = program.text.slice(start, start + literal.length)
      // `\(…)` puts a value in: the pattern has no backslash, so this is plain text.
      value = {kind: 'text', text: {text: inner, holes: []}, place}
    }
    if (!value) continue
    const keyText = program.text.slice(keyStart, keyStart + key.length)
    entries.push({key: {text: keyText, holes: []}, value})
  }
  return entries.length > 0 ? {kind: 'object', place, entries} : undefined
}
