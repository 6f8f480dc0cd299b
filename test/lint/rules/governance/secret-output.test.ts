import {afterAll, expect, test} from '@jest/globals'
import {secretOutput} from '../../../../shared/lint/rules/governance/secret-output.js'
import {marked} from '../../../support/rule-findings.js'
import {lintFiles, removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const storage =
  "resource st 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {\n  name: 's'\n}\n"
const bicep = (text: string) => marked(secretOutput, {'main.bicep': storage + text})
const terraform = (text: string) => marked(secretOutput, {'main.tf': text})
const template = (output: unknown) =>
  JSON.stringify({
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    resources: [],
    outputs: {key: output}
  })

test.each<[string, string, string]>([
  ['a key', 'output key string = st.listKeys().keys[0].value\n', 'listKeys'],
  ['a function', "output key string = listKeys(st.id, '2023-05-01').keys[0].value\n", 'listKeys'],
  [
    'a connection string',
    "output c string = 'AccountName=s;AccountKey=${st.listKeys().keys[0].value}'\n",
    'listKeys'
  ],
  [
    'a shared access signature',
    'output sas string = st.listServiceSas({}).serviceSasToken\n',
    'listServiceSas'
  ],
  [
    'credentials of a registry',
    'output p string = st.listCredentials().passwords[0].value\n',
    'listCredentials'
  ]
])('finds %s in Bicep', async (_, text, expected) => {
  expect(await bicep(text)).toEqual([`warning: ${expected}`])
})

test.each<[string, string]>([
  ['azurerm_storage_account.s.primary_access_key', 'azurerm_storage_account.s.primary_access_key'],
  [
    'nonsensitive(azurerm_storage_account.s.primary_blob_connection_string)',
    'azurerm_storage_account.s.primary_blob_connection_string'
  ],
  ['azurerm_kubernetes_cluster.k.kube_config_raw', 'azurerm_kubernetes_cluster.k.kube_config_raw'],
  ['azurerm_cosmosdb_account.c[0].primary_key', 'azurerm_cosmosdb_account.c[0].primary_key'],
  ['azuread_application_password.p.value', 'azuread_application_password.p.value'],
  ['random_password.p.result', 'random_password.p.result']
])('finds %s in Terraform', async (value, expected) => {
  expect(await terraform(`output "x" {\n  value = ${value}\n}\n`)).toEqual([`warning: ${expected}`])
})

const called = (value: string) => ({
  'main.tf': 'module "m" {\n  source = "./m"\n}\n',
  'm/main.tf': `output "x" {\n  value = ${value}\n}\n`
})

test('Terraform passes on that a value of a module is sensitive', async () => {
  const key = 'azurerm_storage_account.s.primary_access_key'
  expect(await marked(secretOutput, called(key))).toEqual([])
  expect(await marked(secretOutput, called(`nonsensitive(${key})`))).toEqual([
    `m/main.tf warning: ${key}`
  ])
})

test('finds it in a template', async () => {
  const {findings} = await lintFiles(
    {
      'azuredeploy.json': template({
        type: 'string',
        value:
          "[listKeys(resourceId('Microsoft.Storage/storageAccounts', 's'), '2023-05-01').keys[0].value]"
      })
    },
    {rules: [secretOutput]}
  )
  expect(findings.map(({message}) => message)).toEqual([
    "'output key' exposes 'listKeys' in plain text"
  ])
})

test.each<[string, string]>([
  ['an id', 'output id string = st.id\n'],
  ['what is kept secret', '@secure()\noutput key string = st.listKeys().keys[0].value\n'],
  ['a variable that no output reads', 'var key = st.listKeys().keys[0].value\n'],
  ['a comment behind an output', 'output id string = st.id\n// st.listKeys()\n'],
  ['a list of something else', 'output l string = st.listUsages().x\n']
])('leaves alone %s in Bicep', async (_, text) => {
  expect(await bicep(text)).toEqual([])
})

test.each<[string, string]>([
  [
    'what is sensitive',
    'output "x" {\n  value = azurerm_storage_account.s.primary_access_key\n  sensitive = true\n}\n'
  ],
  ['an id', 'output "x" {\n  value = azurerm_key_vault_secret.s.id\n}\n'],
  [
    'the address of a cluster',
    'output "x" {\n  value = azurerm_kubernetes_cluster.k.kube_config[0].host\n}\n'
  ],
  [
    'Application Insights',
    'output "x" {\n  value = azurerm_application_insights.a.connection_string\n}\n'
  ],
  [
    'a setting that is no output',
    'locals {\n  k = azurerm_storage_account.s.primary_access_key\n}\n'
  ],
  [
    'what may be sensitive',
    'variable "s" {}\noutput "x" {\n  value = random_password.p.result\n  sensitive = var.s\n}\n'
  ],
  ['an endpoint', 'output "x" {\n  value = azurerm_storage_account.s.primary_blob_endpoint\n}\n']
])('leaves alone %s in Terraform', async (_, text) => {
  expect(await terraform(text)).toEqual([])
})

test('leaves alone a secure output of a template', async () => {
  const {findings} = await lintFiles(
    {
      'azuredeploy.json': template({
        type: 'secureString',
        value: "[listKeys('x', '2023-05-01').keys[0].value]"
      })
    },
    {rules: [secretOutput]}
  )
  expect(findings).toEqual([])
})

test('not the name of a key', async () => {
  expect(await bicep('output name string = st.listKeys().keyName\n')).toEqual([])
  expect(await bicep('output name string = st.listKeys().keys[0].keyName\n')).toEqual([])
  expect(
    await bicep("output both string = '${st.listKeys().keyName}=${st.listKeys().primaryKey}'\n")
  ).toEqual(['warning: listKeys'])
})
