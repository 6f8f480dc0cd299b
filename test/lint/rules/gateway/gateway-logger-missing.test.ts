import {afterAll, describe, expect, test} from '@jest/globals'
import {gatewayLoggerMissing} from '../../../../shared/lint/rules/gateway/gateway-logger-missing.js'
import {
  bicepPolicy,
  heredoc,
  inbound,
  policyFile,
  terraformPolicy
} from '../../../support/gateway-policies.js'
import {marked} from '../../../support/rule-findings.js'
import {removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const policy = inbound('<log-to-eventhub logger-id="audit">a</log-to-eventhub>')
const gateway = 'resource "azurerm_api_management" "g" {\n  name = "apim"\n}\n'
const logger = (name: string) =>
  `resource "azurerm_api_management_logger" "l" {\n  name = ${name}\n  api_management_name = "apim"\n}\n`
const bicep = `resource g 'Microsoft.ApiManagement/service@2024-05-01' = {\n  name: 'apim'\n}\n`
const found = (files: Record<string, string>) => marked(gatewayLoggerMissing, files)

describe('finds', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['a file beside a gateway', {[policyFile]: policy, 'main.tf': gateway}, ['error: audit']],
    ['a here-document', {'main.tf': gateway + terraformPolicy(heredoc(policy))}, ['error: audit']],
    [
      'another logger',
      {'main.tf': logger('"other"') + terraformPolicy(heredoc(policy))},
      ['error: audit']
    ],
    ['Bicep', {'main.bicep': bicep + bicepPolicy(`'''${policy}'''`)}, ['error: audit']],
    ['a repository without a gateway', {[policyFile]: policy}, ['note: audit']]
  ])('%s', async (_, files, expected) => {
    expect(await found(files)).toEqual(expected)
  })
})

describe('leaves alone', () => {
  test.each<[string, Record<string, string>]>([
    ['a logger', {'main.tf': gateway + logger('"audit"') + terraformPolicy(heredoc(policy))}],
    [
      'a logger whose name is not known',
      {'main.tf': gateway + logger('var.logger') + terraformPolicy(heredoc(policy))}
    ],
    [
      'a logger of Bicep',
      {
        'main.bicep': `${bicep}${bicepPolicy(`'''${policy}'''`)}resource l 'Microsoft.ApiManagement/service/loggers@2024-05-01' = {\n  parent: g\n  name: 'audit'\n}\n`
      }
    ],
    [
      'a module that may have it',
      {
        [policyFile]: policy,
        'main.tf': `${gateway}module "log" {\n  source = "Azure/log/azurerm"\n}\n`
      }
    ],
    [
      'a name that is not known',
      {[policyFile]: policy.replace('audit', '{{logger}}'), 'main.tf': gateway}
    ],
    ['another API', {'policies/orders.xml': policy, 'main.tf': gateway}]
  ])('%s', async (_, files) => {
    expect(await found(files)).toEqual([])
  })
})
