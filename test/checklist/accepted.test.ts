import {describe, expect, test} from '@jest/globals'
import {checklistOf, controlOf, told} from '../support/checklist.js'

const untagged = `resource "azurerm_container_group" "mcp_files" {
  name            = "aci-mcp-files"
  ip_address_type = "Private"
}
`
const message = "main.tf:1 MCP server 'azurerm_container_group.mcp_files' lacks the tag MCPServer"
const ignore = {rules: ['missing-server-tag'], paths: ['main.tf'], reason: 'moves in spring'}

describe('a finding that somebody accepted', () => {
  test('by an inline ignore still fails, with the reason', async () => {
    const text = `# mcp-gatehouse: ignore[missing-server-tag] a test bed\n${untagged}`
    const control = await controlOf('mcp-03', {'main.tf': text})
    expect(told(control)).toEqual(['FAIL', message.replace(':1 ', ':2 ')])
    expect(control.evidence[0]!.accepted).toEqual({reason: 'a test bed'})
  })

  test('by the configuration still fails, with the reason and the last day', async () => {
    const config = {ignore: [{...ignore, until: '2027-03-31'}]}
    const run = {config, today: '2026-11-21'}
    const control = await controlOf('mcp-03', {'main.tf': untagged}, run)
    expect(told(control)).toEqual(['FAIL', message])
    expect(control.evidence[0]!.accepted).toEqual({
      reason: 'moves in spring',
      until: '2027-03-31'
    })
  })

  test('until a day that is over fails like any other', async () => {
    const config = {ignore: [{...ignore, until: '2026-03-31'}]}
    const run = {config, today: '2026-11-21'}
    const control = await controlOf('mcp-03', {'main.tf': untagged}, run)
    expect(told(control)).toEqual(['FAIL', message])
    expect(control.evidence[0]!.accepted).toBeUndefined()
  })

  test('by the baseline still fails', async () => {
    const {findings} = await (await import('../support/tree.js')).lintFiles({'main.tf': untagged})
    const entries = findings.map(({ruleId, location, fingerprint}) => ({
      ruleId,
      file: location.file,
      fingerprint
    }))
    const baseline = JSON.stringify({schemaVersion: 1, findings: entries})
    const files = {'main.tf': untagged, '.mcp-gatehouse-baseline.json': baseline}
    const control = await controlOf('mcp-03', files)
    expect(told(control)).toEqual(['FAIL', message])
    expect(control.evidence[0]!.accepted).toEqual({reason: 'it is in the baseline'})
  })

  test('by a rule that is turned off still fails', async () => {
    const config = {rules: {'missing-server-tag': 'off'} as const}
    const control = await controlOf('mcp-03', {'main.tf': untagged}, {config})
    expect(told(control)).toEqual(['FAIL', message])
    expect(control.evidence[0]!.accepted).toEqual({
      reason: 'the configuration turns the rule off'
    })
  })

  test('is no way to hide an unsure finding either', async () => {
    const config = {minConfidence: 'high'} as const
    const control = await controlOf('mcp-03', {'main.tf': untagged}, {config})
    expect(control.verdict).toBe('FAIL')
  })
})

describe('the report', () => {
  test('of an empty repository has no PASS and no FAIL', async () => {
    const {summary, controls} = await checklistOf({})
    expect(summary).toEqual({
      fail: 0,
      pass: 0,
      notProven: controls.length - 1,
      outOfRepo: 1
    })
    expect(controls.filter(({verdict}) => verdict === 'OUT_OF_REPO').map(({id}) => id)).toEqual([
      'mcp-01'
    ])
    for (const {missing, evidence} of controls) {
      expect(missing.length).toBeGreaterThan(0)
      expect(evidence).toEqual([])
    }
  })

  test.each(['mcp-hardening', 'ai-pipeline'] as const)(
    'of a repository of variables only proves nothing (%s)',
    async checklist => {
      const variables = ['servers', 'subnet_id', 'tenant_id', 'policy', 'query', 'image', 'tags']
      const {summary, controls} = await checklistOf(
        {
          'terraform/variables.tf': variables.map(name => `variable "${name}" {}\n`).join('\n'),
          'terraform/prod.tfvars': 'tenant_id = "7f58f645-c190-4ce5-9de4-e2b7acd2a6ab"\n',
          'bicep/main.bicep': variables.map(name => `param ${name} string\n`).join('\n')
        },
        {checklist}
      )
      const outside = checklist === 'mcp-hardening' ? 'mcp-01' : 'ai-10'
      expect(
        controls
          .filter(({verdict}) => verdict !== 'NOT_PROVEN')
          .map(({id, verdict}) => [id, verdict])
      ).toEqual([[outside, 'OUT_OF_REPO']])
      expect(summary).toEqual({fail: 0, pass: 0, notProven: controls.length - 1, outOfRepo: 1})
      for (const {missing, evidence} of controls) {
        expect(missing.length).toBeGreaterThan(0)
        expect(evidence).toEqual([])
      }
    }
  )

  test('counts its controls, and is the same for the same input', async () => {
    const files = {'main.tf': untagged}
    const report = await checklistOf(files)
    const count = (wanted: string) =>
      report.controls.filter(({verdict}) => verdict === wanted).length
    expect(report.summary).toEqual({
      fail: count('FAIL'),
      pass: count('PASS'),
      notProven: count('NOT_PROVEN'),
      outOfRepo: count('OUT_OF_REPO')
    })
    expect(report.controls.map(({id}) => id)).toEqual(
      Array.from({length: 16}, (_, row) => `mcp-${String(row + 1).padStart(2, '0')}`)
    )
    expect(JSON.stringify(await checklistOf(files))).toBe(JSON.stringify(report))
  })
})
