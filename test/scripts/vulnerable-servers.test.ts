import {describe, expect, test} from '@jest/globals'
import {differences} from '../../scripts/vulnerable-servers/differences.js'
import type {VulnerableServer} from '../../shared/lint/mcp/vulnerable-servers.js'

const entry = (advisory: string, fixed?: string): VulnerableServer => ({
  ecosystem: 'npm',
  name: 'a-mcp',
  advisory,
  summary: 'x',
  source: 'https://x.y',
  ...(fixed !== undefined && {fixed})
})
const vuln = (id: string, aliases: string[], ...fixed: string[]) => ({
  id,
  aliases,
  affected: [
    {package: {name: 'a-mcp'}, ranges: [{events: fixed.map(version => ({fixed: version}))}]}
  ]
})

describe('the comparison of vulnerable servers with OSV', () => {
  test('says nothing where both agree', () => {
    expect(
      differences([entry('CVE-2025-1', '0.1.16')], {
        vulns: [vuln('GHSA-x', ['CVE-2025-1'], '0.1.16')]
      })
    ).toEqual([])
    expect(differences([entry('CVE-2025-1', '0.1.16')], {})).toEqual([])
  })

  test('tells a new advisory and another release', () => {
    expect(
      differences([entry('CVE-2025-1', '0.1.16')], {
        vulns: [vuln('GHSA-y', ['CVE-2026-2'], '0.2.0')]
      })
    ).toEqual(['a-mcp: CVE-2026-2 is not in the list, fixed in 0.2.0'])
    expect(
      differences([entry('CVE-2025-1', '0.1.16')], {
        vulns: [vuln('GHSA-x', ['CVE-2025-1'], '0.1.17')]
      })
    ).toEqual(['a-mcp: CVE-2025-1 is fixed in 0.1.17, the list says 0.1.16'])
    expect(differences([entry('CVE-2025-1', '0.1.16')], {vulns: [vuln('GHSA-z', [])]})).toEqual([
      'a-mcp: GHSA-z is not in the list, fixed in no release'
    ])
  })

  test('leaves out what is withdrawn and what a later fix covers', () => {
    expect(
      differences([entry('CVE-2025-1', '0.2.0')], {
        vulns: [
          vuln('GHSA-y', ['CVE-2025-0'], '0.1.9'),
          {...vuln('GHSA-w', [], '9.9.9'), withdrawn: '2026-01-01'}
        ]
      })
    ).toEqual([])
  })
})
