// Thorough: very large inputs.
import {afterAll, expect, test} from '@jest/globals'
import {rules} from '../../../shared/lint/rules/governance/index.js'
import {bicepApp, openEnvironment, template} from '../../support/hosting.js'
import {lintFiles, removeTrees} from '../../support/tree.js'

afterAll(removeTrees)

const found = async (files: Readonly<Record<string, string>>) => {
  const {findings, unreadable} = await lintFiles(files, {rules})
  return {rules: [...new Set(findings.map(({ruleId}) => ruleId))].sort(), unreadable}
}

test('modules of Bicep that call each other in a circle', async () => {
  const call = (file: string) =>
    `module other '${file}' = {\n  name: 'o'\n  params: {\n    id: other.outputs.id\n  }\n}\nparam id string\noutput id string = other.outputs.id\n`
  const {rules, unreadable} = await found({
    'a.bicep': call('b.bicep') + openEnvironment + bicepApp({ingress: 'external: true'}),
    'b.bicep': call('a.bicep')
  })
  expect(rules).toEqual(['public-server', 'server-without-identity'])
  expect(unreadable).toEqual([])
})

test('modules of Terraform that call each other in a circle', async () => {
  const call = (folder: string) =>
    `variable "id" {}\nmodule "other" {\n  source = "../${folder}"\n  id     = module.other.id\n}\noutput "id" {\n  value = module.other.id\n}\n`
  const {rules, unreadable} = await found({
    'a/main.tf': `${call('b')}resource "azurerm_container_app" "a" {\n  name = "mcp"\n}\n`,
    'b/main.tf': call('a')
  })
  expect(rules).toEqual(['server-without-identity'])
  expect(unreadable.map(({reason}) => reason)).toEqual([
    "line 2, column 1: modules call each other in a cycle, which Terraform cannot load: 'a', 'b'"
  ])
})

test('a loop over a hundred thousand servers', async () => {
  const names = Array.from({length: 100_000}, (_, index) => `"s${index}"`).join(', ')
  const {rules} = await found({
    'main.tf': `resource "azurerm_container_app" "a" {\n  for_each = toset([${names}])\n  name     = "mcp-\${each.key}"\n}\n`
  })
  expect(rules).toEqual(['server-without-identity'])
})

test('three hundred modules, each in the one before', async () => {
  const files: Record<string, string> = {
    'm300.bicep': openEnvironment + bicepApp({ingress: 'external: true'})
  }
  for (let index = 0; index < 300; index++) {
    files[`m${index}.bicep`] = `module next 'm${index + 1}.bicep' = {\n  name: 'n'\n}\n`
  }
  const {rules, unreadable} = await found(files)
  expect(rules).toEqual(['public-server', 'server-without-identity'])
  expect(unreadable).toEqual([])
})

test('a template of ten megabytes in which everything names everything', async () => {
  const id = (type: string, name: string) => `[resourceId('${type}', '${name}')]`
  const padding = 'x'.repeat(4000)
  const servers = Array.from({length: 2500}, (_, index) => ({
    type: 'Microsoft.App/containerApps',
    name: `mcp-${index}`,
    identity: {
      type: 'UserAssigned',
      userAssignedIdentities: {
        [id('Microsoft.ManagedIdentity/userAssignedIdentities', `i${index}`)]: {}
      }
    },
    properties: {
      environmentId: id('Microsoft.App/managedEnvironments', 'e'),
      configuration: {ingress: {external: true}},
      template: {containers: [{name: 'a', env: [{name: 'A', value: padding}]}]}
    }
  }))
  const text = template(
    {type: 'Microsoft.App/managedEnvironments', name: 'e', properties: {}},
    ...servers
  )
  const {findings} = await lintFiles({'azuredeploy.json': text}, {rules})
  expect(text.length).toBeGreaterThan(10_000_000)
  expect(findings).toHaveLength(2500)
})
