import {describe, expect, test} from '@jest/globals'
import {parseBash} from '../../../shared/lint/languages/bash.js'
import {MappedText, SourceFile} from '../../../shared/lint/source.js'

/** The commands of a script with what becomes of their failures: `scan [conditional] [last]`. */
function failuresOf(text: string): string[] {
  const {commands} = parseBash(MappedText.of(new SourceFile('a.sh', text)))
  return commands.map(({words, conditional, unheeded, last}) =>
    [
      words.map(word => word.text.text).join(' '),
      ...(conditional ? ['[conditional]'] : []),
      ...(unheeded ? [`[${unheeded}]`] : []),
      ...(last ? ['[last]'] : [])
    ].join(' ')
  )
}

describe('what becomes of a command that fails', () => {
  test.each<[string, string[]]>([
    ['scan\npush', ['scan', 'push [last]']],
    ['scan || true', ['scan [always] [last]', 'true [conditional] [last]']],
    ['scan || exit 1', ['scan [last]', 'exit 1 [conditional] [last]']],
    ['scan || exit 0\npush', ['scan [always]', 'exit 0 [conditional]', 'push [last]']],
    [
      'scan || { echo no; exit 1; }',
      ['scan [last]', 'echo no [conditional]', 'exit 1 [conditional] [last]']
    ],
    ['scan && push', ['scan [in-list] [last]', 'push [last]']],
    ['scan && push\necho done', ['scan [in-list]', 'push', 'echo done [last]']],
    ['scan && push || exit 1', ['scan [last]', 'push [last]', 'exit 1 [conditional] [last]']],
    [
      'scan && push || true',
      ['scan [always] [last]', 'push [always] [last]', 'true [conditional] [last]']
    ],
    ['[ -f x ] && scan', ['scan [conditional] [last]']],
    ['test -f x && scan', ['test -f x [in-list] [last]', 'scan [conditional] [last]']],
    ['cd x && scan', ['cd x [in-list] [last]', 'scan [last]']],
    ['scan &\npush', ['scan [always]', 'push [last]']],
    ['! scan', ['scan [always] [last]']],
    ['scan | tee log', ['scan [last]', 'tee log [last]']],
    ['(scan)', ['scan [last]']],
    ['{ scan; push; }', ['scan', 'push [last]']]
  ])('in a list: %j', (text, expected) => {
    expect(failuresOf(text)).toEqual(expected)
  })

  test.each<[string, string[]]>([
    ['if scan; then push; fi', ['scan [always]', 'push [conditional] [last]']],
    ['if ! scan; then exit 1; fi\npush', ['scan', 'exit 1 [conditional]', 'push [last]']],
    [
      'if ! scan; then echo no; fi\npush',
      ['scan [always]', 'echo no [conditional]', 'push [last]']
    ],
    [
      'if scan; then echo ok; else exit 1; fi\npush',
      ['scan', 'echo ok [conditional]', 'exit 1 [conditional]', 'push [last]']
    ],
    ['if [ -n "$X" ]; then scan; fi\npush', ['scan [conditional]', 'push [last]']],
    ['for i in a b; do scan $i; done', ['scan $i']],
    ['for i in $LIST; do scan $i; done', ['scan $i [conditional]']],
    ['while read -r i; do scan $i; done', ['read -r i [always]', 'scan $i [conditional]']],
    ['case $X in a) scan ;; esac\npush', ['scan [conditional]', 'push [last]']]
  ])('in a block: %j', (text, expected) => {
    expect(failuresOf(text)).toEqual(expected)
  })

  test('a long list takes time that grows with its length', () => {
    const found = failuresOf(`${'a && '.repeat(20_000)}b`)
    expect(found).toHaveLength(20_001)
    expect(found.at(0)).toBe('a [in-list] [last]')
    expect(failuresOf(`${'a || '.repeat(20_000)}b`).at(0)).toBe('a [always] [last]')
  })
})
