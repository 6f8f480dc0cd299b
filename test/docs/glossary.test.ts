import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import {root} from '../support/root.js'

/** Words that no user should meet, each with what to write in its place. */
const discouraged: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\bmend(?:s|ed|ing)?\b/i, 'fix'],
  [/\bwhoever\b/i, 'anyone who, or name the person'],
  [/\bwhatsoever\b/i, 'leave it out'],
  [/\bso much for\b/i, 'that was'],
  [/, be it\b/i, 'including'],
  [/\bgravest\b/i, 'highest, most severe'],
  [/\bbelongs? into\b/i, 'belongs in'],
  [/\b(?:a )?strangers?\b/i, 'untrusted input, untrusted code, somebody else'],
  [/\bswitch(?:es|ed)? on\b/i, 'enable'],
  [/\bhour's life\b/i, 'expires in one hour'],
  [/\bhand(?:s|ed|ing)? it over\b/i, 'pass it'],
  [/\bgives? out\b/i, 'returns'],
  [/\bforeign (?:text|input|code)\b/i, 'untrusted']
]

/** What users read: pages, manifests, and the texts of rules. */
function* userTexts(folder = root): Generator<string> {
  for (const entry of fs.readdirSync(folder, {withFileTypes: true})) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!/^(?:\.git|node_modules|build|dist|test|coverage|out|\.cache)$/.test(entry.name)) {
        yield* userTexts(file)
      }
    } else if (/\.md$|^action\.yml$|^task\.json$|\.schema\.json$|\.about\.ts$/.test(entry.name)) {
      yield file
    }
  }
}

test('what users read is in the words of the field', () => {
  const files = [
    ...userTexts(),
    path.join(root, 'shared/inputs.ts'),
    path.join(root, 'cli/help.ts')
  ]
  expect(files.length).toBeGreaterThan(200)
  const found = files.flatMap(file =>
    fs
      .readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) =>
        discouraged.flatMap(([pattern, instead]) => {
          const match = pattern.exec(line)
          const place = `${path.relative(root, file)}:${at + 1}`
          return match ? [`${place}: '${match[0]}': write ${instead}`] : []
        })
      )
  )
  expect(found).toEqual([])
})

test.each(discouraged)('%s is found in a text', pattern => {
  const samples = [
    'It mends the file.',
    'Whoever reads this.',
    'No secret whatsoever.',
    'So much for that.',
    'values, be it at the end',
    'the gravest class',
    'It belongs into the file.',
    'Text of a stranger.',
    'It is switched on.',
    "a token of an hour's life",
    'Hand it over in env.',
    'The vault gives out secrets.',
    'It is foreign text.'
  ]
  expect(samples.filter(text => pattern.test(text))).toHaveLength(1)
})
