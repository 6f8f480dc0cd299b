import {afterAll, expect, test} from '@jest/globals'
import {registryPassword} from '../../../../shared/lint/rules/governance/registry-password.js'
import {inWorkflow, marked, runStep} from '../../../support/rule-findings.js'
import {lintFiles, removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const registry = (admin: string) =>
  `resource "azurerm_container_registry" "r" {\n  name = "r"\n  sku = "Basic"\n  ${admin}\n}\n`
const group = (inner: string) =>
  `resource "azurerm_container_group" "g" {\n  name = "g"\n  image_registry_credential {\n    ${inner}\n  }\n}\n`
const terraform = (text: string) => marked(registryPassword, {'main.tf': text})
const bicep = (text: string) => marked(registryPassword, {'main.bicep': text})
const bicepRegistry = (admin: string) =>
  `resource r 'Microsoft.ContainerRegistry/registries@2023-07-01' = {\n  name: 'r'\n  properties: {\n    ${admin}\n  }\n}\n`

test.each<[string, string, string]>([
  ['an admin user', registry('admin_enabled = true'), 'true'],
  [
    'a container group that pulls with a password',
    `resource "random_password" "p" {}\n${group('server = "acme.azurecr.io"\n    username = "u"\n    password = random_password.p.result')}`,
    'random_password.p.result'
  ],
  [
    'a container app that does',
    'resource "azurerm_container_app" "a" {\n  name = "a"\n  registry {\n    server = "acme.azurecr.io"\n    username = "u"\n    password_secret_name = "registry"\n  }\n}\n',
    'registry'
  ]
])('finds %s', async (_, text, expected) => {
  expect(await terraform(text)).toEqual([`warning: ${expected}`])
})

test('finds it in Bicep and in a template', async () => {
  expect(await bicep(bicepRegistry('adminUserEnabled: true'))).toEqual(['warning: true'])
  const {findings} = await lintFiles(
    {
      'azuredeploy.json': JSON.stringify({
        $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
        resources: [
          {
            type: 'Microsoft.ContainerRegistry/registries',
            name: 'r',
            properties: {adminUserEnabled: true}
          }
        ]
      })
    },
    {rules: [registryPassword]}
  )
  expect(findings.map(({message}) => message)).toEqual([
    "'Microsoft.ContainerRegistry/registries' has its admin user enabled, whose password gives access to every image"
  ])
})

test.each([
  'az acr create -n r -g rg --sku Basic --admin-enabled true',
  'az acr create -n r -g rg --sku Basic\naz acr update -n r --admin-enabled true',
  'az acr update -n r --admin-enabled true'
])('finds it in %j', async script => {
  expect(await marked(registryPassword, {'a.sh': script})).toEqual(['warning: true'])
  expect(await inWorkflow(registryPassword, runStep(script))).toEqual(['warning: true'])
})

test('a password is not told twice', async () => {
  expect(
    await terraform(
      registry('admin_enabled = true') + group('server = "acme.azurecr.io"\n    password = "x"')
    )
  ).toEqual(['warning: true'])
})

test.each<[string, string]>([
  ['no admin user', registry('admin_enabled = false')],
  ['the default', registry('')],
  ['what is not known', `variable "a" {}\n${registry('admin_enabled = var.a')}`],
  ['an identity', group('server = "acme.azurecr.io"\n    user_assigned_identity_id = "x"')],
  [
    'a registry that knows passwords only',
    group('server = "ghcr.io"\n    username = "u"\n    password = "x"')
  ],
  ['an empty password', group('server = "acme.azurecr.io"\n    password = ""')],
  [
    'a registry that may not be there',
    `variable "a" {}\n${registry('admin_enabled = true\n  count = var.a ? 1 : 0')}`
  ]
])('leaves alone %s', async (_, text) => {
  expect(await terraform(text)).toEqual([])
})

test.each([
  'az acr create -n r --admin-enabled false',
  'az acr update -n r --sku Premium',
  'az acr create -n r --admin-enabled "$ADMIN"'
])('leaves alone %s', async script => {
  expect(await marked(registryPassword, {'a.sh': script})).toEqual([])
})
