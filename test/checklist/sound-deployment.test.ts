import {describe, expect, test} from '@jest/globals'
import {checklistOf} from '../support/checklist.js'
import {soundDeployment} from '../support/sound-deployment.js'

describe('a deployment in which text proves every control', () => {
  test('passes every row but the one on workstations', async () => {
    const {summary, controls} = await checklistOf(soundDeployment)
    const others = controls
      .filter(({verdict}) => verdict !== 'PASS')
      .map(({id, verdict, evidence, missing}) => ({
        id,
        verdict,
        evidence: evidence.map(({message}) => message),
        missing
      }))
    expect(others).toEqual([
      {
        id: 'mcp-01',
        verdict: 'OUT_OF_REPO',
        evidence: [],
        missing: ['the MCP servers that run on workstations: list those of each machine']
      }
    ])
    expect(summary).toEqual({fail: 0, pass: 15, notProven: 0, outOfRepo: 1})
  })

  test('shows evidence in a file for each PASS', async () => {
    const {controls} = await checklistOf(soundDeployment)
    for (const {verdict, evidence, missing} of controls) {
      if (verdict !== 'PASS') continue
      expect(missing).toEqual([])
      expect(evidence.length).toBeGreaterThan(0)
      for (const {file, line} of evidence) {
        expect(Object.keys(soundDeployment)).toContain(file)
        expect(line).toBeGreaterThan(0)
      }
    }
  })
})
