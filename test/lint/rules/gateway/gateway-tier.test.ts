import {afterAll, describe, expect, test} from '@jest/globals'
import {gatewayTier} from '../../../../shared/lint/rules/gateway/gateway-tier.js'
import {marked} from '../../../support/rule-findings.js'
import {removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const terraform = (sku: string, kind = '"Internal"', name = 'apim-mcp') => ({
  'main.tf': `resource "azurerm_api_management" "g" {\n  name = "${name}"\n  sku_name = ${sku}\n  virtual_network_type = ${kind}\n}\n`
})
const bicep = (sku: string, kind = 'Internal') => ({
  'main.bicep': `resource g 'Microsoft.ApiManagement/service@2024-05-01' = {\n  name: 'apim-mcp'\n  sku: {\n    name: '${sku}'\n    capacity: 1\n  }\n  properties: {\n    virtualNetworkType: '${kind}'\n  }\n}\n`
})

describe('finds', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['Standard', terraform('"Standard_1"'), ['note: Standard_1']],
    ['Basic', terraform('"Basic_2"', '"External"'), ['note: Basic_2']],
    ['Consumption', terraform('"Consumption_0"'), ['note: Consumption_0']],
    [
      'a tier of version 2 that only reaches into a network',
      bicep('StandardV2'),
      ['note: StandardV2']
    ],
    ['Bicep', bicep('Basic'), ['note: Basic']]
  ])('%s', async (_, files, expected) => {
    expect(await marked(gatewayTier, files)).toEqual(expected)
  })
})

describe('leaves alone', () => {
  test.each<[string, Record<string, string>]>([
    ['Premium', terraform('"Premium_1"')],
    ['Developer', terraform('"Developer_1"')],
    ['no network', terraform('"Standard_1"', '"None"')],
    ['a tier that is not known', terraform('var.sku')],
    ['a network that is not known', terraform('"Standard_1"', 'var.kind')],
    ['the way into a network of version 2', bicep('StandardV2', 'External')],
    ['version 2 of Premium', bicep('PremiumV2')],
    ['a gateway of other APIs', terraform('"Standard_1"', '"Internal"', 'apim-orders')]
  ])('%s', async (_, files) => {
    expect(await marked(gatewayTier, files)).toEqual([])
  })
})
