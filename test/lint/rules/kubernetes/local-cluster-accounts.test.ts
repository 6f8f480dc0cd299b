import {afterAll, describe, expect, test} from '@jest/globals'
import {localClusterAccounts} from '../../../../shared/lint/rules/kubernetes/local-cluster-accounts.js'
import {helps, marked, messages} from '../../../support/rule-findings.js'
import {lintFiles, removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const terraform = (more = '', type = 'azurerm_kubernetes_cluster') =>
  `resource "${type}" "mcp" {\n  name = "aks"\n${more}}\n`
const azapi = (properties: string, type = 'azapi_resource') =>
  `resource "${type}" "mcp" {\n  type = "Microsoft.ContainerService/managedClusters@2024-09-01"\n  name = "aks"\n  body = {\n    properties = {${properties}}\n  }\n}\n`
const bicep = (more = '', top = '') =>
  `${top}resource aks 'Microsoft.ContainerService/managedClusters@2024-09-01' = {\n  name: 'aks'\n${more}}\n`
const off = (value: string) => `  properties: {\n    disableLocalAccounts: ${value}\n  }\n`

const found = (file: string, text: string) => marked(localClusterAccounts, {[file]: text})

describe('finds', () => {
  test.each([
    [
      'a cluster of azurerm that turns them on',
      'main.tf',
      terraform('  local_account_disabled = false\n'),
      'false'
    ],
    [
      'a cluster of azapi that turns them on',
      'main.tf',
      azapi('disableLocalAccounts = false'),
      'false'
    ],
    ['a cluster of Bicep that turns them on', 'aks.bicep', bicep(off('false')), 'false'],
    [
      'a parameter by its default',
      'aks.bicep',
      bicep(off('disableLocal'), 'param disableLocal bool = false\n'),
      'false'
    ],
    [
      'a template',
      'aks.json',
      JSON.stringify({
        $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
        resources: [
          {
            type: 'Microsoft.ContainerService/managedClusters',
            name: 'aks',
            properties: {disableLocalAccounts: false}
          }
        ]
      }),
      'false'
    ],
    [
      'a command that makes a cluster',
      'aks.sh',
      'az aks create -g rg -n aks --generate-ssh-keys\n',
      'az aks create -g rg -n aks --generate-ssh-keys'
    ],
    [
      'a command that adds Entra ID',
      'aks.sh',
      'az aks update -g rg -n aks --enable-aad\n',
      'az aks update -g rg -n aks --enable-aad'
    ]
  ])('%s', async (_what, file, text, expected) => {
    expect(await found(file, text)).toEqual([`warning: ${expected}`])
  })

  test('clusters that say nothing, as the default is on', async () => {
    for (const [file, text] of [
      ['main.tf', terraform()],
      ['main.tf', azapi('dnsPrefix = "a"')],
      ['aks.bicep', bicep()]
    ] as const) {
      expect(await found(file, text)).toHaveLength(1)
    }
    expect(
      messages(await lintFiles({'main.tf': terraform()}, {rules: [localClusterAccounts]}))
    ).toEqual(["'azurerm_kubernetes_cluster.mcp' keeps local accounts: nothing disables them"])
  })
})

describe('leaves alone', () => {
  test.each([
    ['clusters without them', 'main.tf', terraform('  local_account_disabled = true\n')],
    ['the same in Bicep', 'aks.bicep', bicep(off('true'))],
    [
      'a variable without a value',
      'main.tf',
      `variable "off" {}\n${terraform('  local_account_disabled = var.off\n')}`
    ],
    ['a parameter without a value', 'aks.bicep', bicep(off('off'), 'param off bool\n')],
    [
      'an update that is about something else',
      'main.tf',
      azapi('sku = {}', 'azapi_update_resource')
    ],
    [
      'clusters that have them off unless they say otherwise',
      'aks.bicep',
      bicep("  sku: {\n    name: 'Automatic'\n  }\n")
    ],
    [
      'a cluster that is there',
      'aks.bicep',
      "resource aks 'Microsoft.ContainerService/managedClusters@2024-09-01' existing = {\n  name: 'aks'\n}\n"
    ],
    [
      'commands that turn them off',
      'aks.sh',
      'az aks create -g rg -n aks --enable-aad --disable-local-accounts\n'
    ],
    [
      'commands of which a later one turns them off',
      'aks.sh',
      'az aks create -g rg -n aks --enable-aad\naz aks update -g rg -n "$NAME" --disable-local-accounts\n'
    ],
    [
      'commands on clusters that are about something else',
      'aks.sh',
      'az aks update -g rg -n aks --enable-addons monitoring\naz aks get-credentials -g rg -n aks\n'
    ]
  ])('%s', async (_what, file, text) => {
    expect(await found(file, text)).toEqual([])
  })
})

test('says what to write in the language of the file', async () => {
  expect(await helps(localClusterAccounts, {'main.tf': terraform()})).toEqual([
    'Set `local_account_disabled = true` beside `azure_active_directory_role_based_access_control`, so that nobody signs in without Entra ID.'
  ])
  expect(await helps(localClusterAccounts, {'a.bicep': bicep()})).toEqual([
    'Set `disableLocalAccounts: true` beside `aadProfile`, so that nobody signs in without Entra ID.'
  ])
  expect(await helps(localClusterAccounts, {'a.sh': 'az aks update -n a --enable-aad\n'})).toEqual([
    'Set `--disable-local-accounts` beside `--enable-aad`, so that nobody signs in without Entra ID.'
  ])
})
