import {afterAll, describe, expect, test} from '@jest/globals'
import {renderTerminalText} from '../../../../shared/lint/reports/text.js'
import {plainSecretEnvironment} from '../../../../shared/lint/rules/governance/plain-secret-environment.js'
import {SourceFile} from '../../../../shared/lint/source.js'
import {helps, marked, messages} from '../../../support/rule-findings.js'
import {lintFiles, removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const secret = 'tr0ub4dor-and-3x'

const deployment = (variable: string, name = 'mcp-a') =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}}\nspec:\n  template:\n    spec:\n      containers:\n        - name: server\n          env:\n            - ${variable}\n`
const group = (lines: string, block = 'environment_variables') =>
  `resource "azurerm_container_group" "g" {\n  name = "mcp-a"\n  container {\n    name = "server"\n    ${block} = {\n${lines}    }\n  }\n}\n`
const app = (variable: string, top = '') =>
  `${top}resource app 'Microsoft.App/containerApps@2024-03-01' = {\n  name: 'mcp-a'\n  properties: {\n    template: {\n      containers: [\n        {\n          name: 'a'\n          env: [\n            {\n${variable}            }\n          ]\n        }\n      ]\n    }\n  }\n}\n`
const site = (value: string) =>
  `resource site 'Microsoft.Web/sites@2023-12-01' = {\n  name: 'mcp-a'\n  kind: 'functionapp'\n  properties: {\n    siteConfig: {\n      appSettings: [\n        {\n          name: 'GITHUB_TOKEN'\n          value: ${value}\n        }\n      ]\n    }\n  }\n}\n`

const found = (file: string, text: string) => marked(plainSecretEnvironment, {[file]: text})

describe('finds', () => {
  test.each([
    [
      'a password in a manifest',
      'k.yaml',
      deployment(`{name: DB_PASSWORD, value: ${secret}}`),
      `error: ${secret}`
    ],
    [
      'a password in Terraform',
      'main.tf',
      group(`      DB_PASSWORD = "${secret}"\n`),
      `error: ${secret}`
    ],
    [
      'a password in Bicep',
      'a.bicep',
      app(`              name: 'DB_PASSWORD'\n              value: '${secret}'\n`),
      `error: ${secret}`
    ],
    [
      'a password in a template',
      'azuredeploy.json',
      JSON.stringify({
        $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
        resources: [
          {
            type: 'Microsoft.ContainerInstance/containerGroups',
            name: 'mcp-a',
            properties: {
              containers: [
                {
                  name: 'a',
                  properties: {environmentVariables: [{name: 'DB_PASSWORD', value: secret}]}
                }
              ]
            }
          }
        ]
      }),
      `error: ${secret}`
    ],
    [
      'a setting of a function',
      'a.bicep',
      site("'Zk3v9Qm2Lx7Rt5Wb8Yc1'"),
      'error: Zk3v9Qm2Lx7Rt5Wb8Yc1'
    ],
    [
      'a parameter that is secret by its name',
      'a.bicep',
      app(
        "              name: 'GITHUB_TOKEN'\n              value: githubToken\n",
        'param githubToken string\n'
      ),
      'warning: githubToken'
    ],
    [
      'a parameter that is declared secret',
      'a.bicep',
      app(
        "              name: 'GITHUB_TOKEN'\n              value: pat1\n",
        "@secure()\n@description('x')\nparam pat1 string\n"
      ),
      'warning: pat1'
    ],
    [
      'a variable that is declared sensitive',
      'main.tf',
      `variable "t" {\n  type = string\n  sensitive = true\n}\n${group('      GITHUB_TOKEN = var.t\n')}`,
      'warning: var.t'
    ],
    [
      'a secret of a vault',
      'main.tf',
      `data "azurerm_key_vault_secret" "s" {}\n${group('      GITHUB_TOKEN = data.azurerm_key_vault_secret.s.value\n')}`,
      'warning: data.azurerm_key_vault_secret.s.value'
    ],
    [
      'the key of a resource',
      'main.tf',
      `resource "azurerm_storage_account" "a" {}\n${group('      STORAGE_KEY = azurerm_storage_account.a.primary_access_key\n')}`,
      'warning: azurerm_storage_account.a.primary_access_key'
    ],
    [
      'the key that a module gives',
      'a.bicep',
      app(
        "              name: 'SEARCH_KEY'\n              value: search.outputs.adminKey\n",
        "module search 'br/public:search:1.0' = {\n  name: 's'\n}\n"
      ).replace('SEARCH_KEY', 'SEARCH_API_KEY'),
      'warning: search.outputs.adminKey'
    ]
  ])('%s', async (_what, file, text, expected) => {
    expect(await found(file, text)).toEqual([expected])
  })

  test('names the variable and never the secret', async () => {
    const files = {'k.yaml': deployment(`name: DB_PASSWORD\n              value: ${secret}`)}
    const result = await lintFiles(files, {rules: [plainSecretEnvironment]})
    expect(messages(result)).toEqual([
      "'Deployment mcp-a' has the secret of 'DB_PASSWORD' written into its environment"
    ])
    const source = (file: string) => new SourceFile(file, files[file as keyof typeof files])
    const shown = await renderTerminalText(result, {color: false, source})
    expect(shown).toContain('value: ***')
    expect(shown).not.toContain('tr0ub')
  })
})

describe('leaves alone', () => {
  test.each([
    [
      'a secret of the cluster',
      'k.yaml',
      deployment('{name: DB_PASSWORD, valueFrom: {secretKeyRef: {name: a, key: b}}}')
    ],
    [
      'names that open nothing',
      'k.yaml',
      deployment('{name: AZURE_CLIENT_ID, value: 11111111-2222-4333-8444-555555555555}')
    ],
    [
      'addresses',
      'k.yaml',
      deployment('{name: TOKEN_ENDPOINT, value: "https://login.example.com/token"}')
    ],
    ['empty values', 'k.yaml', deployment('{name: API_KEY, value: ""}')],
    ['placeholders', 'k.yaml', deployment('{name: API_KEY, value: "<your-key>"}')],
    [
      'what a template puts in',
      'k.yaml',
      deployment('{name: API_KEY, value: "{{ .Values.key }}"}')
    ],
    ['what serves no MCP', 'k.yaml', deployment(`{name: DB_PASSWORD, value: ${secret}}`, 'web')],
    [
      'a secret of the app',
      'a.bicep',
      app("              name: 'API_KEY'\n              secretRef: 'api-key'\n")
    ],
    [
      'what the host keeps apart',
      'main.tf',
      group(`      DB_PASSWORD = var.password\n`, 'secure_environment_variables')
    ],
    ['a reference to Key Vault', 'a.bicep', site("'@Microsoft.KeyVault(SecretUri=${vault})'")],
    [
      'keys of telemetry',
      'main.tf',
      `resource "azurerm_application_insights" "a" {}\n${group('      APPINSIGHTS_INSTRUMENTATIONKEY = azurerm_application_insights.a.instrumentation_key\n      APPLICATIONINSIGHTS_CONNECTION_STRING = azurerm_application_insights.a.connection_string\n')}`
    ],
    [
      'a parameter that is no secret',
      'a.bicep',
      app(
        "              name: 'API_KEY'\n              value: apiKeySecretUri\n",
        'param apiKeySecretUri string\n'
      )
    ],
    [
      'a variable that may be a reference',
      'main.tf',
      `variable "x" {}\n${group('      API_KEY = var.x\n')}`
    ]
  ])('%s', async (_what, file, text) => {
    expect(await found(file, text)).toEqual([])
  })
})

test('says what to write on each host', async () => {
  expect(
    await helps(plainSecretEnvironment, {
      'k.yaml': deployment(`{name: DB_PASSWORD, value: ${secret}}`)
    })
  ).toEqual([
    'Revoke it. Keep it in Key Vault, and name it with `valueFrom.secretKeyRef`, from a Secret that the Secrets Store CSI driver or External Secrets fills.'
  ])
  expect(
    await helps(plainSecretEnvironment, {
      'a.bicep': site("listKeys(resourceId('a', 'b'), '1').key1")
    })
  ).toEqual(['Keep it in Key Vault, and write `@Microsoft.KeyVault(SecretUri=…)` in its place.'])
})
