import {afterAll, describe, expect, test} from '@jest/globals'
import {anonymousServer} from '../../../../shared/lint/rules/governance/anonymous-server.js'
import {
  bicepApp,
  bicepSite,
  openEnvironment,
  template,
  terraformBlock
} from '../../../support/hosting.js'
import {marked} from '../../../support/rule-findings.js'
import {removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const bicep = (text: string) => marked(anonymousServer, {'main.bicep': openEnvironment + text})
const terraform = (body: string) =>
  marked(anonymousServer, {
    'main.tf': terraformBlock('azurerm_linux_web_app', 'a', `name = "mcp-docs"\n${body}`)
  })
const variable = (name: string, value: string) =>
  bicepApp({container: `env: [\n  { name: '${name}', value: ${value} }\n]`})
const auth = (global: string, platform = '') =>
  `${bicepSite()}resource auth 'Microsoft.Web/sites/config@2024-04-01' = {\n  parent: site\n  name: 'authsettingsV2'\n  properties: {\n    ${platform}\n    globalValidation: {\n      ${global}\n    }\n  }\n}\n`

describe('finds', () => {
  test.each<[string, () => Promise<string[]>, string]>([
    ['a switch', () => bicep(variable('DISABLE_AUTH', "'true'")), 'error: true'],
    ['a switch of a server', () => bicep(variable('MCP_AUTH_ENABLED', "'false'")), 'error: false'],
    ['a mode', () => bicep(variable('AUTH_MODE', "'none'")), 'error: none'],
    [
      'a setting of a web app of Terraform',
      () => terraform('app_settings = {\n  DISABLE_AUTH = "1"\n}'),
      'error: 1'
    ],
    [
      'a log-in of Terraform that lets everybody through',
      () =>
        terraform(
          'auth_settings_v2 {\n  auth_enabled = true\n  unauthenticated_action = "AllowAnonymous"\n}'
        ),
      'error: AllowAnonymous'
    ],
    [
      'a log-in of Bicep that lets everybody through',
      () => bicep(auth("unauthenticatedClientAction: 'AllowAnonymous'")),
      'error: AllowAnonymous'
    ],
    [
      'a log-in that is not asked for',
      () => bicep(auth('requireAuthentication: false')),
      'error: false'
    ],
    [
      'an argument of the server',
      () =>
        bicep(
          bicepApp({
            container: "args: [ '--transport', 'http', '--dangerously-disable-http-incoming-auth' ]"
          })
        ),
      'error: --dangerously-disable-http-incoming-auth'
    ],
    [
      'a template',
      () =>
        marked(anonymousServer, {
          'azuredeploy.json': template({
            type: 'Microsoft.ContainerInstance/containerGroups',
            name: 'mcp',
            properties: {
              containers: [
                {
                  name: 'a',
                  properties: {environmentVariables: [{name: 'DISABLE_AUTH', value: 'true'}]}
                }
              ]
            }
          })
        }),
      'error: true'
    ],
    [
      'a function app that takes calls without a key',
      () =>
        marked(anonymousServer, {
          'main.tf': terraformBlock(
            'azurerm_linux_function_app',
            'a',
            'name = "func-mcp"\napp_settings = {\n  AzureFunctionsJobHost__extensions__mcp__system__webhookAuthorizationLevel = "Anonymous"\n}'
          )
        }),
      'error: Anonymous'
    ]
  ])('%s', async (_, run, expected) => {
    expect(await run()).toEqual([expected])
  })

  test('several switches of one server as one', async () => {
    const text = bicepApp({
      container:
        "env: [\n  { name: 'DISABLE_AUTH', value: 'true' }\n  { name: 'AUTH_MODE', value: 'none' }\n]"
    })
    expect(await bicep(text)).toEqual(['error: true'])
  })
})

describe('leaves alone', () => {
  test.each<[string, () => Promise<string[]>]>([
    ['a variable', () => bicep(`param isOff string\n${variable('DISABLE_AUTH', 'isOff')}`)],
    ['a switch that is off', () => bicep(variable('DISABLE_AUTH', "'false'"))],
    ['a switch that is on', () => bicep(variable('AUTH_ENABLED', "'true'"))],
    ['another setting', () => bicep(variable('AUTHOR', "'none'"))],
    ['another workload', () => bicep(variable('DISABLE_AUTH', "'true'").replace("'mcp'", "'web'"))],
    [
      'a log-in that answers 401',
      () =>
        bicep(auth("requireAuthentication: true\n      unauthenticatedClientAction: 'Return401'"))
    ],
    [
      'settings of a log-in that is switched off',
      () => bicep(auth('requireAuthentication: false', 'platform: { enabled: false }'))
    ],
    [
      'a function app whose platform asks for a token',
      () =>
        marked(anonymousServer, {
          'main.tf': terraformBlock(
            'azurerm_linux_function_app',
            'a',
            'name = "func-mcp"\napp_settings = {\n  AzureFunctionsJobHost__extensions__mcp__system__webhookAuthorizationLevel = "Anonymous"\n}\nauth_settings_v2 {\n  require_authentication = true\n  unauthenticated_action = "Return401"\n}'
          )
        })
    ],
    [
      'a compose file for a developer',
      () =>
        marked(anonymousServer, {
          'compose.yaml':
            'services:\n  mcp-server:\n    image: acme/mcp:1\n    environment:\n      DISABLE_AUTH: "true"\n'
        })
    ]
  ])('%s', async (_, run) => {
    expect(await run()).toEqual([])
  })
})
