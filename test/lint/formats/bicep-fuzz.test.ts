import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {BicepReader, parseBicep} from '../../../shared/lint/formats/bicep.js'
import {outlineBicep} from '../../../shared/lint/formats/bicep-outline.js'
import type {InfraBlock, InfraExpression} from '../../../shared/lint/formats/infrastructure.js'
import {MappedText, type Range, SourceFile} from '../../../shared/lint/source.js'

const source = (text: string) => MappedText.of(new SourceFile('main.bicep', text))

const pieces = [
  "resource a 'T/t@1' = {\n", "module m './m.bicep' = ", 'param p string = ', 'var v = ', 'output o int = ',
  'type t = ', 'func f(a string) string => ', 'targetScope = ', 'using ', 'existing ', '@d()\n',
  'if (', '[for a in b: ', '[for (a, i) in b: ', '{', '}', '(', ')', '[', ']', "'", "'''", "$'''", '${', '$',
  ':', '::', ',', '.', '...', '?', '.?', '[?', '??', '!', '!=', '=', '==', '=>', '=~', '+', '-', '|', '||', '&&',
  '<', '>', '//', '/*', '*/', '#', '\\', '\\u{1F600}', '\n', '\r\n', ' ', 'a', 'b: 1\n', "'c'", '1', 'true', 'null',
  'é', '\u{1F600}', '\ufeff', '\0'
] // biome-ignore format: one piece after the other

const settings = {seed: 20260911, numRuns: 1500}
const texts = fc.array(fc.constantFrom(...pieces), {maxLength: 60}).map(parts => parts.join(''))

/** Every range of a tree. */
function* rangesOf(item: unknown): Generator<Range> {
  if (item instanceof MappedText) yield item.range()
  else if (Array.isArray(item)) for (const each of item) yield* rangesOf(each)
  else if (item && typeof item === 'object') {
    for (const [name, value] of Object.entries(item)) {
      if (name === 'range' || name === 'header') yield value
      else yield* rangesOf(value)
    }
  }
}

test('any text gives a tree, whose ranges lie in the text', () => {
  fc.assert(
    fc.property(texts, text => {
      const file = parseBicep(source(text))
      for (const {start, end} of [...rangesOf(file.blocks), ...rangesOf(file.problems)]) {
        expect(start).toBeLessThanOrEqual(end)
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }),
    settings
  )
})

test('any text, also many times in a row, is read in steps that grow with it alone', () => {
  fc.assert(
    fc.property(texts, text => {
      for (const long of [text.repeat(30), `${text}\n`.repeat(30)]) {
        const reader = new BicepReader(source(long))
        reader.file()
        expect(reader.lookedAt).toBeLessThanOrEqual(3 * long.length)
      }
    }),
    {...settings, numRuns: 200}
  )
})

test('a declaration is read whatever broken text stands before it', () => {
  fc.assert(
    fc.property(texts, text => {
      // What opens a text of several lines or a comment takes all that follows.
      fc.pre(!text.includes("'''") && !text.includes('/*'))
      const whole = `${text}\nresource last 'T/t@1' = {\n  name: 'n'\n}\n`
      const {declarations} = outlineBicep(source(whole))
      const outlined = declarations.at(-1)
      expect(outlined).toMatchObject({keyword: 'resource', name: 'last', label: 'T/t@1'})
      const {start, end} = outlined!.range
      const block = lastResource(parseBicep(source(whole.slice(start, end))).blocks)
      expect(block?.attributes.map(({name, value}) => [name, shown(value)])).toEqual([
        ['name', 'n']
      ])
    }),
    settings
  )
})

const lastResource = (blocks: readonly InfraBlock[]): InfraBlock | undefined =>
  blocks.findLast(({labels}) => labels[0]?.text === 'last')

const shown = (value: InfraExpression): string =>
  value.kind === 'text' ? value.parts.map(part => ('text' in part ? part.text : '?')).join('') : '?'
