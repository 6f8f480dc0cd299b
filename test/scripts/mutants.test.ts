import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {mirroredTests} from '../../scripts/mutation/mirrored-tests.js'
import {type MutantKind, mutantsOf} from '../../scripts/mutation/mutants.js'
import {dependentsOf, runMutants} from '../../scripts/mutation/run-mutants.js'
import {root} from '../support/root.js'

/** The programs that the mutants of a kind make. */
function mutated(program: string, kind: MutantKind): string[] {
  return mutantsOf(program)
    .filter(mutant => mutant.kind === kind)
    .map(({start, end, newText}) => program.slice(0, start) + newText + program.slice(end))
}

describe('mutants', () => {
  test('of ranges', () => {
    expect(mutated('report({range: a.range()})', 'range')).toEqual([
      'report({range: {start: 0, end: 1}})'
    ])
    expect(mutated('report({range, x})', 'range')).toEqual([
      'report({range: {start: 0, end: 1}, x})'
    ])
    expect(mutated('report({...problemAt(a, b), x})', 'range')).toEqual([
      'report({...{...(problemAt(a, b)), range: {start: 0, end: 1}}, x})'
    ])
    expect(mutated('const {range} = a; f({...a})', 'range')).toEqual([])
  })

  test('of severities', () => {
    expect(mutated("a({severity: 'error'})", 'severity')).toEqual(["a({severity: 'warning'})"])
    expect(mutated("a(b ? 'warning' : 'note')", 'severity')).toEqual([
      "a(b ? 'note' : 'note')",
      "a(b ? 'warning' : 'error')"
    ])
  })

  test('of messages', () => {
    expect(mutated('a({message: `b ${c} d`, help: e})', 'message')).toEqual([
      "a({message: '', help: e})",
      "a({message: `b ${c} d`, help: ''})"
    ])
    expect(mutated("return_('not for you', 'kebab-case')", 'message')).toEqual([
      "return_('', 'kebab-case')"
    ])
  })

  test('of conditions', () => {
    expect(mutated('if (a) b()', 'condition')).toEqual(['if (true) b()', 'if (false) b()'])
    expect(mutated('a = b ? 1 : c', 'condition')).toEqual(['a = true ? 1 : c', 'a = false ? 1 : c'])
    expect(mutated('f(a && b)', 'condition')).toEqual(['f(a || b)'])
    expect(mutated('f(!a)', 'condition')).toEqual(['f((a))'])
    expect(mutated('f(/a+/g)', 'condition')).toEqual(['f(/(?!)/)'])
  })

  test('of boundaries', () => {
    expect(mutated('f(a < b)', 'boundary')).toEqual(['f(a <= b)'])
    expect(mutated('f(a.b === 1)', 'boundary')).toEqual(['f(a.b !== 1)', 'f(a.b === 2)'])
  })

  test('of tables', () => {
    expect(mutated("const a = new Set(['b', 'c'])", 'table-entry')).toEqual([
      "const a = new Set([ 'c'])",
      "const a = new Set(['b'])"
    ])
    expect(mutated('const a = {b: c, d: e}', 'table-entry')).toEqual([
      'const a = { d: e}',
      'const a = {b: c}'
    ])
    expect(mutated('f(/^(?:a|b|c)$/)', 'table-entry')).toEqual([
      'f(/^(?:b|c)$/)',
      'f(/^(?:a|c)$/)',
      'f(/^(?:a|b)$/)'
    ])
    expect(mutated('function f() { return [a, b] }', 'table-entry')).toEqual([])
    expect(mutated("const rule = {id: 'a', check() {}}", 'table-entry')).toEqual([])
  })

  test('never of imports, and each is still a program', () => {
    const program =
      "import {a} from './b c.js'\nexport const f = (x) => (x > 0 && a(x) ? {range: x.range(), message: 'no way'} : [1, 2])\n"
    const mutants = mutantsOf(program)
    expect(mutants.length).toBeGreaterThan(8)
    for (const {start, end, newText} of mutants) {
      expect(start).toBeGreaterThan(program.indexOf('\n'))
      expect(() => mutantsOf(program.slice(0, start) + newText + program.slice(end))).not.toThrow()
    }
  })
})

describe('the tests of a file', () => {
  const names = (file: string) =>
    mirroredTests(root, file).map(name => name.replace(/^.*[\\/]/, ''))

  test('are those of its name, or of its folder', () => {
    expect(names('shared/lint/rules/federation/needless-match.ts')).toEqual([
      'needless-match.test.js'
    ])
    expect(names('shared/lint/federation/admission.ts')).toContain('entra-ways.test.js')
    expect(names('shared/lint/nowhere/x.ts')).toEqual([])
  })
})

describe('a run', () => {
  const target = path.join(root, 'build/shared/lint/rules/federation/loose-issuer.js')
  const tests = mirroredTests(root, 'shared/lint/rules/federation/loose-issuer.ts')

  test('tells which programs the tests of the file notice', async () => {
    const program = fs.readFileSync(target, 'utf8')
    const programs = [
      program,
      program.replace("'warning'", "'note'"),
      `${program}\n// the same\n`,
      `${program}\nprocess.exit(0)\n`,
      program.replace('which signs for every tenant', '')
    ]
    const failures = await runMutants(target, programs, tests)
    expect(failures.map(failure => failure?.split('\n')[0])).toEqual([
      undefined,
      expect.stringContaining('http://token.actions.githubusercontent.com '),
      undefined,
      'the process ended',
      expect.stringContaining('https://login.microsoftonline.com/common/v2.0 ')
    ])
  })

  test('loads those modules again that know the file, and no others', () => {
    const dependents = dependentsOf(target, tests).map(file => path.basename(file))
    expect(dependents).toContain('loose-issuer.test.js')
    expect(dependents).toContain('index.js')
    expect(dependents).not.toContain('yaml.js')
  })
})
