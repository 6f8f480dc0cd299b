import {afterAll, describe, expect, test} from '@jest/globals'
import {mcpWorkloads} from '../../../../shared/lint/governance/workloads/mcp-workloads.js'
import type {McpWorkload} from '../../../../shared/lint/governance/workloads/workload.js'
import {scalarText} from '../../../../shared/lint/infrastructure/values/three-valued.js'
import type {Rule} from '../../../../shared/lint/rule.js'
import {marked} from '../../../support/rule-findings.js'
import {lintFiles, removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

/** What a rule sees of the MCP workloads of a repository. */
async function seen<T>(
  files: Readonly<Record<string, string>>,
  look: (workload: McpWorkload) => T,
  servers: readonly string[] = []
): Promise<T[]> {
  const found: T[] = []
  const rule: Rule = {
    id: 'look-at-workloads',
    severity: 'note',
    checkAll({resources}, _, config) {
      found.push(...mcpWorkloads(resources, config.servers).map(look))
    }
  }
  await lintFiles(files, {rules: [rule], config: {servers}})
  return found
}

const why = (files: Readonly<Record<string, string>>, servers: readonly string[] = []) =>
  seen(files, ({host, because}) => `${host}: ${because}`, servers)

const template = (...resources: object[]): string =>
  JSON.stringify({
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    resources
  })

const app = (name: string, container = '', more = ''): string =>
  `resource app 'Microsoft.App/containerApps@2024-03-01' = {\n  name: ${name}\n${more}  properties: {\n    template: {\n      containers: [\n        {\n${container}        }\n      ]\n    }\n  }\n}\n`

describe('counts', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'a container group of Terraform by its name',
      {
        'main.tf':
          'resource "azurerm_container_group" "a" {\n  name = "aci-mcp-github-${var.environment}"\n}\n'
      },
      "container-instances: its name holds 'mcp'"
    ],
    [
      'a container app of Terraform by its container',
      {
        'main.tf':
          'resource "azurerm_container_app" "a" {\n  name = var.name\n  template {\n    container {\n      name  = "mcp"\n      image = var.image\n    }\n  }\n}\n'
      },
      "container-apps: its container's name holds 'mcp'"
    ],
    [
      'a container app of azapi by its image',
      {
        'main.tf':
          'resource "azapi_resource" "a" {\n  type = "Microsoft.App/containerApps@2024-03-01"\n  body = {\n    properties = {\n      template = {\n        containers = [{\n          name  = "app"\n          image = "${var.registry}/github-mcp-server:1.2"\n        }]\n      }\n    }\n  }\n}\n'
      },
      "container-apps: its image's name holds 'mcp'"
    ],
    [
      'a container app of Bicep by its symbol',
      {'main.bicep': app("'x'").replace('resource app', 'resource mcpServer')},
      "container-apps: it is declared as 'mcpServer'"
    ],
    [
      'a container app of Bicep by its service in azd',
      {'main.bicep': app("'x'", '', "  tags: union(tags, { 'azd-service-name': 'mcp-docs' })\n")},
      "container-apps: its service is named 'mcp'"
    ],
    [
      'a container app by a probe',
      {
        'main.bicep': app(
          "'x'",
          "          name: 'app'\n          probes: [\n            {\n              type: 'Liveness'\n              httpGet: {\n                path: '/mcp'\n                port: 80\n              }\n            }\n          ]\n"
        )
      },
      'container-apps: it is probed at /mcp'
    ],
    [
      'a container app by how it is told to serve',
      {
        'main.bicep': app(
          "'x'",
          "          env: [\n            {\n              name: 'FASTMCP_PORT'\n              value: '8000'\n            }\n          ]\n"
        )
      },
      "container-apps: it is told how to serve by 'FASTMCP_PORT'"
    ],
    [
      'a job of Container Apps',
      {'main.tf': 'resource "azurerm_container_app_job" "a" {\n  name = "mcp-batch"\n}\n'},
      "container-apps-job: its name holds 'mcp'"
    ],
    [
      'a web app of a template by its name in a parameter',
      {
        'azuredeploy.json': JSON.stringify({
          ...JSON.parse(template({type: 'Microsoft.Web/sites', name: "[parameters('n')]"})),
          parameters: {n: {type: 'string', defaultValue: 'learnMCPServer'}}
        })
      },
      "app-service: its name holds 'mcp'"
    ],
    [
      'a web app by its image',
      {
        'azuredeploy.json': template({
          type: 'Microsoft.Web/sites',
          name: 'x',
          properties: {siteConfig: {linuxFxVersion: 'DOCKER|ghcr.io/acme/mcp-docs:2'}}
        })
      },
      "app-service: its image's name holds 'mcp'"
    ],
    [
      'a web app of Terraform by its image',
      {
        'main.tf':
          'resource "azurerm_linux_web_app" "a" {\n  name = "x"\n  site_config {\n    application_stack {\n      docker_image_name = "acme/mcp-docs:2"\n    }\n  }\n}\n'
      },
      "app-service: its image's name holds 'mcp'"
    ],
    [
      'a function app by its kind',
      {
        'main.bicep':
          "resource f 'Microsoft.Web/sites@2024-04-01' = {\n  name: 'func-mcp'\n  kind: 'functionapp,linux'\n}\n"
      },
      "functions: its name holds 'mcp'"
    ],
    [
      'a function app of Terraform',
      {
        'main.tf':
          'resource "azurerm_function_app_flex_consumption" "a" {\n  name = "func-mcp"\n}\n'
      },
      "functions: its name holds 'mcp'"
    ],
    [
      'a function app by settings that are a resource of their own',
      {
        'main.bicep':
          "resource f 'Microsoft.Web/sites@2024-04-01' = {\n  name: 'f'\n  kind: 'functionapp'\n\n  resource settings 'config' = {\n    name: 'appsettings'\n    properties: {\n      MCP_TRANSPORT: 'streamable-http'\n    }\n  }\n}\n"
      },
      "functions: it is told how to serve by 'MCP_TRANSPORT'"
    ]
  ])('%s', async (_, files, expected) => {
    expect(await why(files)).toEqual([expected])
  })

  test('a name that a function shortens', async () => {
    expect(await why({'main.bicep': `param p string\n${app("take('${p}-mcp', 32)")}`})).toEqual([
      "container-apps: its name holds 'mcp'"
    ])
  })

  test('the only workload of a module that is called so', async () => {
    const call = (symbol: string) => `module ${symbol} 'app.bicep' = {\n  name: 'd'\n}\n`
    const one = app("'x'")
    const two = `${one}${one.replace('resource app', 'resource other')}`
    expect(await why({'main.bicep': call('mcp'), 'app.bicep': one})).toEqual([
      "container-apps: module 'mcp' makes it"
    ])
    expect(await why({'main.bicep': call('docs'), 'app.bicep': one})).toEqual([])
    expect(await why({'main.bicep': call('mcp'), 'app.bicep': two})).toEqual([])
    expect(
      await why({
        'main.tf': 'module "mcp_docs" {\n  source = "./app"\n}\n',
        'app/main.tf': 'resource "azurerm_container_app" "a" {\n  name = var.name\n}\n'
      })
    ).toEqual(["container-apps: module 'mcp_docs' makes it"])
  })

  test.each<[string, Record<string, string>]>([
    [
      'a verified module by its name',
      {
        'main.bicep':
          "module app 'br/public:avm/res/app/container-app:0.16.0' = {\n  params: {\n    name: 'mcp-docs'\n  }\n}\n"
      }
    ],
    [
      'a verified module by its container',
      {
        'main.bicep':
          "module app 'br/public:avm/res/app/container-app:0.16.0' = {\n  params: {\n    name: 'x'\n    containers: [\n      {\n        name: 'mcp'\n      }\n    ]\n  }\n}\n"
      }
    ],
    [
      'a module of azd by its image',
      {
        'main.bicep':
          "module app 'br/public:avm/ptn/azd/container-app-upsert:0.1.1' = {\n  params: {\n    name: 'x'\n    imageName: 'acme/mcp-docs:1'\n  }\n}\n"
      }
    ]
  ])('%s', async (_, files) => {
    expect(await seen(files, ({host, resource}) => `${host} ${resource.label}`)).toEqual([
      'container-apps module app'
    ])
  })

  test('a site of a verified module by its settings', async () => {
    const site = (settings: string) =>
      `module app 'br/public:avm/res/web/site:0.19.0' = {\n  params: {\n    name: 'x'\n    kind: 'functionapp'\n    ${settings}\n  }\n}\n`
    const variables = "MCP_TRANSPORT: 'http'"
    const expected = ["functions: it is told how to serve by 'MCP_TRANSPORT'"]
    const list = `configs: [{ name: 'appsettings', properties: { ${variables} } }]`
    expect(await why({'main.bicep': site(list)})).toEqual(expected)
    const pairs = `appSettingsKeyValuePairs: { ${variables} }`
    expect(await why({'main.bicep': site(pairs)})).toEqual(expected)
  })

  describe('what an API for MCP leads to', () => {
    const api = (url: string, path = 'mcp') =>
      `resource api 'Microsoft.ApiManagement/service/apis@2024-05-01' = {\n  name: 'a'\n  properties: {\n    path: '${path}'\n    serviceUrl: ${url}\n  }\n}\n`
    const site =
      "resource site 'Microsoft.Web/sites@2024-04-01' = {\n  name: 'api-${uniqueString('x')}'\n}\n"
    const expected = ['app-service: an API for MCP of the gateway leads to it']

    test('in one file', async () => {
      const text = site + api("'https://${site.properties.defaultHostName}/'")
      expect(await why({'main.bicep': text})).toEqual(expected)
    })

    test('over modules, by the name of the resource', async () => {
      const files = {
        'main.bicep':
          "module app 'app.bicep' = {\n  name: 'app'\n}\nmodule gateway 'gateway.bicep' = {\n  name: 'g'\n  params: {\n    site: app.outputs.name\n  }\n}\n",
        'app.bicep': `${site}output name string = site.name\n`,
        'gateway.bicep': `param site string\nresource backend 'Microsoft.Web/sites@2024-04-01' existing = {\n  name: site\n}\n${api("'https://${backend.properties.defaultHostName}/runtime/webhooks/mcp'", 'x')}`
      }
      expect(await why(files)).toEqual(expected)
    })

    test('in Terraform', async () => {
      const text =
        'resource "azurerm_linux_web_app" "a" {\n  name = var.name\n}\nresource "azurerm_api_management_backend" "b" {\n  name = "b"\n  url  = "https://${azurerm_linux_web_app.a.default_hostname}/mcp"\n}\n'
      expect(await why({'main.tf': text})).toEqual([
        'app-service: a backend for MCP of the gateway leads to it'
      ])
    })

    test('and not what another API leads to', async () => {
      const text = site + api("'https://${site.properties.defaultHostName}/'", 'orders')
      expect(await why({'main.bicep': text})).toEqual([])
    })
  })

  test('what the configuration names', async () => {
    const files = {
      'main.bicep': app(
        "'docs'",
        "          name: 'app'\n          image: 'acme.azurecr.io/docs:3'\n"
      )
    }
    expect(await why(files)).toEqual([])
    expect(await why(files, ['acme.azurecr.io/docs'])).toEqual([
      "container-apps: 'servers' of the configuration names its image"
    ])
    expect(await why(files, ['do*'])).toEqual([
      "container-apps: 'servers' of the configuration names it"
    ])
  })

  test('the place that says so', async () => {
    const rule: Rule = {
      id: 'look-at-workloads',
      severity: 'note',
      checkAll({resources}, report) {
        for (const {evidence, because} of mcpWorkloads(resources)) {
          report({...evidence, message: because, help: 'x', subject: 'x'})
        }
      }
    }
    const text =
      'locals {\n  name = "mcp-docs"\n}\nresource "azurerm_container_app" "a" {\n  name = local.name\n}\n'
    expect(await marked(rule, {'main.tf': text})).toEqual(['note: mcp-docs'])
  })
})

describe('leaves alone', () => {
  test.each<[string, string]>([
    ['another workload', app("'web'")],
    ['a word that holds the letters', app("'tmcpx'")],
    ['a client', app("'mcp-client'")],
    ['a front end', app("'ca-mcp-demo-web-x'")],
    ['a front end before the word', app("'ca-frontend-mcp-demo'")],
    ['a database', app("'mcp-postgres'")],
    [
      'an image of another registry',
      app("'x'", "          image: 'mcp-acr.azurecr.io/api:mcp-2'\n")
    ],
    [
      'an agent that is told where a server is',
      app(
        "'agent'",
        "          env: [\n            {\n              name: 'MCP_SERVER_URL'\n              value: 'https://x/mcp'\n            }\n            {\n              name: 'MCP_ENDPOINT'\n              value: 'https://x/mcp'\n            }\n          ]\n"
      )
    ],
    ['a project that is named so', app("'api-mcp-${uniqueString('x')}'")],
    [
      'an agent that is declared so',
      app("'setlist-agent'").replace('resource app', 'resource mcpApp')
    ],
    ['a name that is not known', `param mcpName string\n${app('mcpName')}`],
    [
      'a resource that is there already',
      "resource mcp 'Microsoft.App/containerApps@2024-03-01' existing = {\n  name: 'mcp'\n}\n"
    ]
  ])('%s', async (_, text) => {
    expect(await why({'main.bicep': text})).toEqual([])
  })

  test.each([
    ['vault', 'mcp-test-vault'],
    ['secrets-api', 'mcp-test-secrets-api'],
    ['grafana', 'mcp_grafana']
  ])('a service %s whose container %s has the prefix of the project', async (name, container) => {
    const compose = `services:\n  ${name}:\n    image: acme/tool\n    container_name: ${container}\n`
    expect(await why({'compose.yaml': compose})).toEqual([])
  })

  test.each([
    ['app', 'github-mcp'],
    ['app', 'mcp-github'],
    ['server', 'mcp-server'],
    ['github', 'mcp-server-github']
  ])('no service %s whose container %s is a server', async (name, container) => {
    const compose = `services:\n  ${name}:\n    image: acme/tool\n    container_name: ${container}\n`
    expect(await why({'compose.yaml': compose})).toEqual([
      "compose: its container's name holds 'mcp'"
    ])
  })

  test('a server that is named after a client', async () => {
    expect(await why({'main.bicep': app("'web-mcp-server'")})).toHaveLength(1)
  })
})

describe('shows', () => {
  test('a container group of Terraform', async () => {
    const text =
      'resource "azurerm_container_group" "mcp" {\n  name       = "mcp"\n  subnet_ids = [azurerm_subnet.s.id]\n  identity {\n    type         = "UserAssigned"\n    identity_ids = [azurerm_user_assigned_identity.i.id]\n  }\n  container {\n    name  = "a"\n    image = "x/y:1"\n    ports {\n      port = 3000\n    }\n    environment_variables = {\n      A = "1"\n    }\n    secure_environment_variables = {\n      B = "2"\n    }\n    liveness_probe {\n      http_get {\n        path = "/health"\n        port = 3000\n      }\n    }\n  }\n}\nresource "azurerm_subnet" "s" {\n  name = "s"\n}\n'
    expect(
      await seen({'main.tf': text}, ({containers: [first], subnets, exposure}) => ({
        image: first && scalarText(first.image),
        ports: first?.ports.map(scalarText),
        environment: first?.environment.map(({name, isSecret}) => `${name.text.text} ${isSecret}`),
        probes: first?.probes.map(({path}) => scalarText(path)),
        subnets: subnets.map(subnet =>
          subnet.kind === 'reference' ? subnet.address : subnet.kind
        ),
        exposure: exposure.kind
      }))
    ).toEqual([
      {
        image: 'x/y:1',
        ports: ['3000'],
        environment: ['A false', 'B true'],
        probes: ['/health'],
        subnets: ['azurerm_subnet.s'],
        exposure: 'unknown'
      }
    ])
  })

  test('a container app of Bicep', async () => {
    const text =
      "param key string\nresource mcp 'Microsoft.App/containerApps@2024-03-01' = {\n  name: 'mcp'\n  properties: {\n    configuration: {\n      ingress: {\n        external: true\n        targetPort: 8000\n      }\n    }\n    template: {\n      containers: [\n        {\n          name: 'a'\n          image: 'x/y:1'\n          env: [\n            {\n              name: 'A'\n              value: key\n            }\n            {\n              name: 'B'\n              secretRef: 'b'\n            }\n          ]\n        }\n      ]\n    }\n  }\n}\n"
    expect(
      await seen({'main.bicep': text}, ({containers: [first], exposure}) => ({
        ports: first?.ports.map(scalarText),
        environment: first?.environment.map(
          ({name, value, isSecret}) => `${name.text.text} ${value.kind} ${isSecret}`
        ),
        exposure: exposure.kind
      }))
    ).toEqual([
      {ports: ['8000'], environment: ['A unknown false', 'B unknown true'], exposure: 'object'}
    ])
  })
})
