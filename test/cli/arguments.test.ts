import {describe, expect, test} from '@jest/globals'
import {parseArguments} from '../../cli/arguments.js'

function inputsOf(...args: string[]): Record<string, string> {
  return Object.fromEntries(parseArguments('lint', args).inputs)
}

describe('parseArguments', () => {
  test('reads flags with a space or an equals sign, and paths', () => {
    expect(inputsOf('a', '--format', 'json', '--fail-on=note', 'b')).toEqual({
      paths: 'a\nb',
      format: 'json',
      'fail-on': 'note'
    })
  })

  test('joins what is given twice for a list and refuses it elsewhere', () => {
    expect(inputsOf('--format', 'json', '--format=sarif')).toEqual({format: 'json\nsarif'})
    expect(() => inputsOf('--fail-on', 'note', '--fail-on', 'error')).toThrow(
      '--fail-on is given twice'
    )
  })

  test('takes a value that begins with a minus sign', () => {
    expect(inputsOf('--rules', '-unpinned-server')).toEqual({rules: '-unpinned-server'})
    expect(inputsOf('--rules=-unpinned-server')).toEqual({rules: '-unpinned-server'})
  })

  test('takes everything after -- as paths', () => {
    expect(inputsOf('--', '--format')).toEqual({paths: '--format'})
  })

  test('names the nearest flag', () => {
    expect(() => inputsOf('--fial-on', 'note')).toThrow("did you mean '--fail-on'?")
    expect(() => inputsOf('--fial-on=note')).toThrow("no flag '--fial-on'")
    expect(() => inputsOf('-x')).toThrow("no flag '-x'")
  })

  test('names the flag whose value is missing', () => {
    expect(() => inputsOf('--format')).toThrow('--format needs a value')
  })

  test('knows the general flags', () => {
    const parsed = parseArguments('lint', ['--no-color', '--debug', '-h'])
    expect(parsed).toMatchObject({color: false, debug: true, help: true})
  })

  test('knows the short forms of quiet and verbose', () => {
    expect(parseArguments('lint', ['-q'])).toMatchObject({quiet: true, debug: false})
    expect(parseArguments('lint', ['-v'])).toMatchObject({quiet: false, debug: true})
  })

  test.each([
    ['--output', "the flag is '--output-file'"],
    ['--json', "write '--format json'"],
    ['--severity', "'--fail-on' says what fails"],
    ['--exclude', "'exclude' in the configuration"]
  ])('says what takes the place of %s of other tools', (flag, hint) => {
    expect(() => inputsOf(flag, 'x')).toThrow(hint)
  })

  test('gives no hint at a flag that the command has not', () => {
    expect(() => parseArguments('token', ['--severity', 'x'])).not.toThrow("'--fail-on'")
  })

  test('takes the step of fleet as a word, and results after it', () => {
    const {inputs} = parseArguments('fleet', ['report', 'a.jsonl', '--format', 'json', 'b'])
    expect(Object.fromEntries(inputs)).toEqual({
      step: 'report',
      results: 'a.jsonl\nb',
      format: 'json'
    })
    const flags = parseArguments('fleet', ['--step', 'report', 'a.jsonl'])
    expect(Object.fromEntries(flags.inputs)).toEqual({step: 'report', results: 'a.jsonl'})
    expect(() => parseArguments('fleet', ['list', '--github-token', 'x'])).toThrow(
      "fleet has no flag '--github-token': a token on a command line is seen by every process: set the variable GITHUB_TOKEN"
    )
  })

  test('says for which commands a flag is that this one has not', () => {
    expect(() => parseArguments('lint', ['--tenant-id', 'x'])).toThrow(
      "lint has no flag '--tenant-id': it is for token, secrets, call, detect"
    )
  })

  test('refuses arguments where a command takes none', () => {
    expect(() => parseArguments('token', ['abc'])).toThrow("token takes no argument 'abc'")
  })
})
