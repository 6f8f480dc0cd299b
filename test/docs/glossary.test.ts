import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import {messageTexts} from '../support/message-texts.js'
import {root} from '../support/root.js'

/** Words that no user should meet, each with what to write in its place and a text that has it. */
const discouraged: readonly (readonly [pattern: RegExp, instead: string, sample: string])[] = [
  [/\bmend(?:s|ed|ing)?\b/i, 'fix', 'It mends the file.'],
  [/\bwhoever\b/i, 'anyone who, or name the person', 'Whoever reads this.'],
  [/\bwhatsoever\b/i, 'leave it out', 'No secret whatsoever.'],
  [/\bso much for\b/i, 'that was', 'So much for that.'],
  [/, be it\b/i, 'including', 'values, be it at the end'],
  [/\bgrave(?:r|st)\b/i, 'more severe, highest', 'the gravest class'],
  [/\bbelongs? into\b/i, 'belongs in', 'It belongs into the file.'],
  [
    /\b(?:a )?strangers?\b/i,
    'untrusted input, untrusted code, somebody else',
    'Text of a stranger.'
  ],
  [/\bswitch(?:es|ed)? (?:on|off)\b/i, 'enable, disable', 'It is switched on.'],
  [/\bhour's life\b/i, 'expires in one hour', "a token of an hour's life"],
  [/\bhand(?:s|ed|ing)? (?:it |them )?(?:over|out|on)\b/i, 'pass, return', 'Hand it over in env.'],
  [/\bhands? (?:every|the|all|a|records|secrets)\b/i, 'passes', 'It hands every secret to a job.'],
  [/\bgives? out\b/i, 'returns', 'The vault gives out secrets.'],
  [/\bforeign (?:text|input|code)\b/i, 'untrusted', 'It is foreign text.'],
  [/\bin clear\b(?! text)/i, 'in plain text', 'It is stored in clear.'],
  [/\bletter by letter\b/i, 'literally, exactly', 'compared letter by letter'],
  [/(?<!there )\bis no (?:person|server|container|regular)\b/i, 'is not a', 'It is no server.'],
  [/\b(?:has|have) not the form\b/i, 'is not valid', 'It has not the form of MCP.'],
  [/\basks? back\b/i, 'asks for input', 'The tool asks back.'],
  [/\bseparated by blanks\b/i, 'separated by spaces', 'Scopes, separated by blanks.'],
  [/\bstands? (?:among|here as well)\b/i, 'is in, is also', 'It stands among the arguments.'],
  [/\bbeside the gateway\b/i, 'without the gateway', 'It is reached beside the gateway.'],
  [/(?<!examples\/)\borganisations?\b(?!\.md|\/)/i, 'organization', 'an organisation'],
  [/\b(?:colou|neighbou|favou|behaviou)r/i, 'American English', 'the colour of a row'],
  [/\b(?:licence|misspelt|defence|catalogue)/i, 'American English', 'the licence of a package']
]

/** What users read besides code: pages and manifests. */
function* pages(folder = root): Generator<string> {
  for (const entry of fs.readdirSync(folder, {withFileTypes: true})) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!/^(?:\.git|node_modules|build|dist|test|coverage|out|\.cache)$/.test(entry.name)) {
        yield* pages(file)
      }
    } else if (/\.md$|^action\.yml$|^task\.json$|\.schema\.json$/.test(entry.name)) {
      yield file
    }
  }
}

/** What is wrong with a text that stands at a place. */
function complaints(place: string, text: string): string[] {
  return discouraged.flatMap(([pattern, instead]) => {
    const match = pattern.exec(text)
    return match ? [`${place}: '${match[0]}': write ${instead}`] : []
  })
}

test('pages are in the words of the field', () => {
  const files = [...pages()]
  expect(files.length).toBeGreaterThan(100)
  const found = files.flatMap(file =>
    fs
      .readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) => complaints(`${path.relative(root, file)}:${at + 1}`, line))
  )
  expect(found).toEqual([])
})

test('messages and helps are in the words of the field', () => {
  const texts = ['shared', 'cli']
    .flatMap(folder => [...messageTexts(folder)])
    // Words that names of variables are made of, in any spelling.
    .filter(({file}) => file !== 'shared/lint/credentials/secret-name.ts')
  expect(texts.length).toBeGreaterThan(3000)
  expect(texts.flatMap(({file, text}) => complaints(`${file} (${text})`, text))).toEqual([])
})

test.each(discouraged)('%s is found in a text', (pattern, _, sample) => {
  expect(complaints('here', sample)).toHaveLength(1)
  expect(pattern.test(sample)).toBe(true)
})
