import {describe, expect, test} from '@jest/globals'
import {planReports} from '../../../shared/lint/reports/plan.js'

describe('planReports', () => {
  test('prints text when nothing is asked for', () => {
    expect(planReports([], [])).toEqual([{format: 'text'}])
  })

  test('prints what has no file', () => {
    expect(planReports(['text', 'sarif'], ['out/results.sarif'])).toEqual([
      {format: 'text'},
      {format: 'sarif', file: 'out/results.sarif'}
    ])
  })

  test('matches by name first, then in order', () => {
    expect(planReports(['sarif', 'json', 'markdown'], ['first', 'second.json', 'third'])).toEqual([
      {format: 'json', file: 'second.json'},
      {format: 'sarif', file: 'first'},
      {format: 'markdown', file: 'third'}
    ])
    expect(planReports(['sarif'], ['results.json'])).toEqual([
      {format: 'sarif', file: 'results.json'}
    ])
  })

  test('takes the format from the name when none is asked for', () => {
    expect(planReports([], ['r.SARIF', 'r.md'])).toEqual([
      {format: 'text'},
      {format: 'sarif', file: 'r.SARIF'},
      {format: 'markdown', file: 'r.md'}
    ])
    expect(planReports([], ['r.txt'])).toEqual([{format: 'text', file: 'r.txt'}])
    expect(planReports([], ['r'])).toEqual([{format: 'text', file: 'r'}])
  })

  test('refuses a file without a format', () => {
    expect(() => planReports(['json'], ['a.json', 'b.json'])).toThrow(
      "output-file 'b.json' has no format left"
    )
  })

  test('refuses to mix a report for programs with another on standard output', () => {
    expect(() => planReports(['text', 'json'], [])).toThrow('name an output-file for json')
    expect(planReports(['text', 'markdown'], [])).toHaveLength(2)
  })
})
