import {describe, expect, test} from '@jest/globals'
import {parseConfig} from '../../shared/lint/config/config-reader.js'
import {renderJson} from '../../shared/lint/reports/json.js'
import {renderSarif} from '../../shared/lint/reports/sarif.js'
import {catalog} from '../../shared/lint/rules/catalog.js'
import {lintFiles} from '../support/tree.js'

// Put together here, so that no text of this repository looks like a stored key.
const token = `ghp_${'aZ3kQ9pL1xT7mB4nR8sW2cY6uJ0hF5gDvKeX'}`
const guess = ['q7Zp3Lw9', 'Xk2Vt8Rb', '5Nc1Hd6J'].join('')
const files = {
  'azure-pipelines.yml': `trigger: [main]
variables:
  - {name: apiKey, value: ${guess}}
  - {name: other, value: ${token}}
steps:
  - bash: run $(deployPassword)
`
}
const found = async (minConfidence?: 'high' | 'medium' | 'low') => {
  const {findings} = await lintFiles(files, {config: {...(minConfidence && {minConfidence})}})
  return findings.map(({ruleId, confidence}) => `${ruleId} ${confidence}`)
}

describe('confidence', () => {
  test('a format is sure, a name less so, and a guess at a value least', async () => {
    expect(await found()).toEqual([
      'stored-credential low',
      'stored-credential high',
      'secret-in-script medium'
    ])
  })

  test('the least that is shown', async () => {
    expect(await found('low')).toEqual(await found())
    expect(await found('medium')).toEqual(['stored-credential high', 'secret-in-script medium'])
    expect(await found('high')).toEqual(['stored-credential high'])
  })

  test('stands in JSON and in SARIF', async () => {
    const result = await lintFiles(files)
    const json = JSON.parse(renderJson(result))
    expect(json.findings.map((each: {confidence: string}) => each.confidence)).toEqual([
      'low',
      'high',
      'medium'
    ])
    const [run] = JSON.parse(renderSarif(result, catalog)).runs
    expect(
      run.results.map((each: {properties: {precision: string}}) => each.properties.precision)
    ).toEqual(['low', 'high', 'medium'])
    const rule = run.tool.driver.rules.find(({id}: {id: string}) => id === 'secret-too-wide')
    expect(rule.properties.precision).toBe('medium')
  })

  test('min-confidence of the configuration', () => {
    expect(parseConfig('min-confidence: medium\n', 'c.yml', []).minConfidence).toBe('medium')
    expect(parseConfig('rules: {}\n', 'c.yml', []).minConfidence).toBeUndefined()
    expect(() => parseConfig('min-confidence: sure\n', 'c.yml', [])).toThrow(
      "c.yml:1:17: 'min-confidence' takes high, medium, low"
    )
  })
})
