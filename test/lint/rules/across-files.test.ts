import {expect, test} from '@jest/globals'
import {ActiveRules} from '../../../shared/lint/engine/active-rules.js'
import {ruleGroups} from '../../../shared/lint/rules/index.js'

test('rules on infrastructure are loaded only where there is some', async () => {
  const rules = new ActiveRules(() => true)
  const without = (await rules.acrossFiles(false)).map(({id}) => id)
  const withSome = (await rules.acrossFiles(true)).map(({id}) => id)
  expect(without).not.toContain('open-network-rule')
  expect(without).toContain('mixed-trust-levels')
  expect(withSome).toEqual(expect.arrayContaining([...without, 'open-network-rule']))
})

test('a group that looks at infrastructure alone has words for it', () => {
  for (const {name, needs} of ruleGroups) {
    if (needs.acrossFiles !== 'infrastructure') continue
    expect([name, needs.infrastructure]).toEqual([name, expect.any(RegExp)])
  }
})
