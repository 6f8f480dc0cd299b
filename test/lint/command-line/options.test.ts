import {describe, expect, test} from '@jest/globals'
import {launchOf} from '../../../shared/lint/command-line/launch.js'
import {type OptionSpec, operandOf, readOptions} from '../../../shared/lint/command-line/options.js'
import {MappedText, SourceFile} from '../../../shared/lint/source.js'

/** Words with their places in one line, as a script has them. */
function wordsOf(line: string): MappedText[] {
  const file = new SourceFile('x', line)
  return [...line.matchAll(/\S+/g)].map(({index, 0: word}) =>
    MappedText.of(file, {start: index, end: index + word.length})
  )
}

/** `name=value`, `name`, `(operand)`, `--`, in order; the offset of each value behind an `@`. */
function read(line: string, spec: OptionSpec): string {
  const shown = [...readOptions(wordsOf(line), spec)].map(found => {
    if (found.kind === 'end') return '--'
    if (found.kind === 'operand') return `(${found.word.text})`
    const values = found.all.map(value => `${value.text}@${value.range().start}`)
    return [found.name, ...values].join('=')
  })
  return shown.join(' ')
}

const docker: OptionSpec = {values: ['-v', '-e', '--volume'], short: 'letters'}

describe('readOptions', () => {
  test.each<[string, string, OptionSpec, string]>([
    ['a value in the next word', '-v /:/x img', docker, '-v=/:/x@3 (img)'],
    ['a joined value', '--volume=/:/x', docker, '--volume=/:/x@9'],
    ['a glued value', '-v/:/x', docker, '-v=/:/x@2'],
    ['a short option with =', '-v=/:/x', docker, '-v=/:/x@3'],
    ['letters, the last with a value', '-itv /:/x', docker, '-i -t -v=/:/x@5'],
    ['letters, the last with a glued value', '-iteA=b', docker, '-i -t -e=A=b@4'],
    ['a value that looks like an option', '-e -v', docker, '-e=-v@3'],
    ['no value left', 'img -e', docker, '(img) -e'],
    ['a switch with a value', '--rm=false img', docker, '--rm=false@5 (img)'],
    ['a lone dash', '- -v x', docker, '(-) -v=x@5'],
    ['--', '-v x -- -e y', docker, '-v=x@3 -- (-e) (y)'],
    ['an empty value', '--volume= img', docker, '--volume=@9 (img)'],
    ['one dash and a whole name', '-cp a.jar Main', {values: ['-cp']}, '-cp=a.jar@4 (Main)'],
    [
      'a colon, as PowerShell has it',
      '-Token:abc -Name x',
      {values: ['-Name'], separators: '=:'},
      '-Token=abc@7 -Name=x@17'
    ],
    [
      'several values',
      '-e A=1 B=2 cmd',
      {values: ['-e'], takesMore: (_, word) => word.includes('=')},
      '-e=A=1@3=B=2@7 (cmd)'
    ],
    ['a test for values', '--a b', {values: name => name === '--a'}, '--a=b@4']
  ])('%s', (_, line, spec, expected) => {
    expect(read(line, spec)).toBe(expected)
  })

  test('tells in which word and how far into it a value begins', () => {
    const places = [...readOptions(wordsOf('-v x --volume=y -ez'), docker)].map(found =>
      found.kind === 'option' ? [found.index, found.valueAt] : []
    )
    expect(places).toEqual([
      [0, {index: 1, offset: 0}],
      [2, {index: 2, offset: 9}],
      [3, {index: 3, offset: 2}]
    ])
  })

  test('finds the operand that is wanted', () => {
    const words = wordsOf('-v x container run img')
    expect(operandOf(words, docker)?.index).toBe(2)
    expect(operandOf(words, docker, ({text}) => text !== 'container')?.index).toBe(3)
    expect(operandOf(words.slice(0, 2), docker)).toBeUndefined()
  })
})

describe('command lines that nobody wrote', () => {
  const word = (text: string) => MappedText.of(new SourceFile('x', text))

  test.each(['npx', 'uvx', 'docker', 'bash', 'env', 'timeout'])(
    '%s: a long word is read in time that grows with its length',
    program => {
      // A quadratic expression takes hours here; the test's own limit would end it.
      const long = 'a'.repeat(2_000_000)
      expect(launchOf([word(program), word(long)])?.runner).toBeDefined()
    }
  )

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'a program called %s is a program',
    program => {
      expect(launchOf([word(program), word('x')])).toMatchObject({
        runner: program.toLowerCase(),
        target: program,
        ecosystem: 'local'
      })
    }
  )
})
