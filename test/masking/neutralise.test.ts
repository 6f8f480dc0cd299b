import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {neutralise} from '../../shared/masking/neutralise.js'

/** What the GitHub runner does with a line (ActionCommand.TryParseV2 and TryParse). */
function githubCommand(line: string): boolean {
  return /^[\s\u0085]*::/.test(line) || line.includes('##[')
}

/** What the Azure Pipelines agent does with a line (Command.TryParse). */
function azureCommand(line: string): boolean {
  return /##(?:vso)?\[/i.test(line)
}

describe('neutralise', () => {
  test.each([
    ['::error::x', ': :error::x'],
    ['  ::set-output name=a::b', '  : :set-output name=a::b'],
    ['\u0085::error::x', ': :error::x'],
    ['\u00a0::error::x', '\u00a0: :error::x'],
    ['a\r::error::x', 'a\r: :error::x'],
    ['a\n\t::add-mask::x', 'a\n\t: :add-mask::x'],
    ['a\u2028::error::x', 'a\u2028: :error::x'],
    ['text ##[group]x', 'text # #[group]x'],
    ['###[error]x', '## #[error]x'],
    ['x ##vso[task.setvariable variable=a]b', 'x # #vso[task.setvariable variable=a]b'],
    ['##VSO[task.complete]', '# #VSO[task.complete]'],
    ['#\u200b#vs\u00ado[task.complete]', '# #vso[task.complete]'],
    [':\u200b:error::x', ': :error::x'],
    ['\u001b[31mred', '[31mred']
  ])('%j', (text, expected) => {
    expect(neutralise(text)).toBe(expected)
  })

  test.each(['std::string', 'a :: b', '## heading', '# [link](x)', 'x##y', 'tab\there'])(
    'leaves %j alone',
    text => {
      expect(neutralise(text)).toBe(text)
    }
  )

  test('no text issues a command on either system', () => {
    const piece = fc.constantFrom(
      ...':#[] \t\r\n\u0085\u200b\u00ad\u2028\ufeff\u00a0vso'.split(''),
      '::',
      '##',
      'vso[',
      'error::'
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 30}), pieces => {
        const lines = neutralise(pieces.join('')).split(/[\r\n]/)
        expect(lines.filter(line => githubCommand(line) || azureCommand(line))).toEqual([])
      }),
      {numRuns: 3000}
    )
  })

  test('is stable: what is harmless stays as it is', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => {
        expect(neutralise(neutralise(text))).toBe(neutralise(text))
      })
    )
  })
})
