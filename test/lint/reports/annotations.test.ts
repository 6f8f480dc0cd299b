import {describe, expect, test} from '@jest/globals'
import {annotate} from '../../../shared/lint/reports/annotations.js'
import {releaseLinks} from '../../../shared/lint/reports/links.js'
import {finding} from '../../support/findings.js'
import {RecordingHost} from '../../support/recording-host.js'

describe('annotate', () => {
  test('shows ten of each level, errors first, and says how many are left', () => {
    const host = new RecordingHost()
    const of = (severity: 'error' | 'warning' | 'note', count: number) =>
      Array.from({length: count}, () => finding({severity}))
    const remark = annotate(
      host,
      [...of('note', 11), ...of('warning', 3), ...of('error', 12)],
      releaseLinks
    )
    expect(host.annotations.map(annotation => annotation.level)).toEqual([
      ...Array(10).fill('error'),
      ...Array(3).fill('warning'),
      ...Array(10).fill('note')
    ])
    expect(remark).toContain('2 more errors, 1 more note')
  })

  test('gives rule, place and help', () => {
    const host = new RecordingHost()
    expect(annotate(host, [finding()], releaseLinks)).toBeUndefined()
    expect(host.annotations).toEqual([
      {
        level: 'error',
        title: 'root-filesystem',
        message:
          "MCP server 'files' has access to all of '/'. Name the one folder it needs. https://github.com/mcp-gatehouse/mcp-gatehouse/blob/v1.0.0/docs/rules/root-filesystem.md",
        file: '.mcp.json',
        line: 5,
        column: 66,
        endLine: 5,
        endColumn: 67
      }
    ])
  })

  test('leaves columns out where the range spans lines', () => {
    const host = new RecordingHost()
    annotate(host, [finding({location: {endLine: 7}})], releaseLinks)
    expect(host.annotations[0]).not.toHaveProperty('column')
    expect(host.annotations[0]).toMatchObject({line: 5, endLine: 7})
  })
})
