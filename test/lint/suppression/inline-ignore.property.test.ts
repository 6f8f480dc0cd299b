import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {defaultConfig} from '../../../shared/lint/config/config.js'
import {SourceFile} from '../../../shared/lint/source.js'
import {findInlineIgnores} from '../../../shared/lint/suppression/inline-ignore.js'
import {Suppressions} from '../../../shared/lint/suppression/suppress.js'

const pieces = fc.constantFrom(
  'mcp-gatehouse:',
  ' ignore',
  '[',
  ']',
  'stored-credential',
  ',',
  ' reason here',
  '#',
  '//',
  '/*',
  '*/',
  '<!--',
  '-->',
  '"',
  "'",
  '\\',
  '\n',
  '\r\n',
  ' ',
  ';',
  '{{/*'
)
const texts = fc.array(pieces, {maxLength: 60}).map(parts => parts.join(''))

test('any text gives ignores whose ranges lie in it, and suppression never throws', async () => {
  await fc.assert(
    fc.asyncProperty(texts, fc.integer({min: 1, max: 20}), async (text, line) => {
      const file = new SourceFile('f.yml', text)
      for (const ignore of findInlineIgnores(file)) {
        expect(ignore.below ?? ignore.line + 1).toBeGreaterThan(ignore.line)
        for (const {id, range} of ignore.rules) {
          expect(text.slice(range.start, range.end)).toBe(id)
        }
      }
      const suppressions = await Suppressions.create({
        config: defaultConfig,
        ruleIds: ['stored-credential'],
        active: new Set(['stored-credential']),
        today: '2027-01-01',
        complete: true
      })
      suppressions.addFile(file)
      const location = {file: 'f.yml', line, column: 1, endLine: line + 2, endColumn: 1}
      const {kept, silenced} = suppressions.apply([{ruleId: 'stored-credential', location}])
      expect(kept.length + silenced.length).toBe(1)
    }),
    {numRuns: 500}
  )
})
