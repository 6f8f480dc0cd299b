import {expect, test} from '@jest/globals'
import {ActiveRules} from '../../../shared/lint/engine/active-rules.js'
import {ruleGroups} from '../../../shared/lint/rules/index.js'

const texts = (files: readonly string[], scripts: readonly string[] = [], hasPolicies = false) => ({
  hasPolicies,
  files: () => files,
  scripts: () => scripts
})

test('rules on infrastructure are loaded only where there is some that holds their words', async () => {
  const rules = new ActiveRules(() => true)
  const idsFor = async (given: ReturnType<typeof texts> | undefined) =>
    (await rules.acrossFiles(given)).map(({id}) => id)
  const without = await idsFor(texts([]))
  expect(without).not.toContain('open-network-rule')
  expect(without).toContain('mixed-trust-levels')
  const network = await idsFor(texts(['resource "azurerm_network_security_group" "a" {}']))
  expect(network).toEqual(expect.arrayContaining([...without, 'open-network-rule']))
  expect(network).not.toContain('local-cluster-accounts')
  const cluster = await idsFor(texts([], ['az aks create --name a']))
  expect(cluster).toContain('local-cluster-accounts')
  const all = await idsFor(undefined)
  expect(all).toEqual(expect.arrayContaining([...network, ...cluster]))
  expect(await idsFor(texts([], [], true))).toEqual(all)
})

test('a group that looks at infrastructure alone has words for it', () => {
  for (const {name, needs} of ruleGroups) {
    if (needs.acrossFiles !== 'infrastructure') continue
    expect([name, needs.infrastructure]).toEqual([name, expect.any(RegExp)])
  }
})
