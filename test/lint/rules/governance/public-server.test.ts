import {afterAll, describe, expect, test} from '@jest/globals'
import {publicServer} from '../../../../shared/lint/rules/governance/public-server.js'
import {
  bicepApp,
  bicepSite,
  moduleApp,
  openEnvironment,
  template,
  terraformBlock
} from '../../../support/hosting.js'
import {helps, marked} from '../../../support/rule-findings.js'
import {removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const bicep = (text: string) => marked(publicServer, {'main.bicep': openEnvironment + text})
const terraform = (text: string) => marked(publicServer, {'main.tf': text})

const environment = terraformBlock('azurerm_container_app_environment', 'e', 'name = "e"')
const app = (ingress: string) =>
  terraformBlock(
    'azurerm_container_app',
    'a',
    `name = "mcp"\ncontainer_app_environment_id = azurerm_container_app_environment.e.id\ningress {\n  ${ingress}\n}`
  )
const group = (body: string) =>
  terraformBlock('azurerm_container_group', 'a', `name = "aci-mcp"\n${body}`)
const site = (body: string, type = 'azurerm_linux_web_app') =>
  terraformBlock(type, 'a', `name = "mcp-docs"\n${body}`)

const manifest = (service: string, more = '') =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: mcp-server\nspec:\n  template:\n    metadata:\n      labels:\n        app: mcp\n    spec:\n      containers:\n        - name: mcp\n          image: acme/mcp:1\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: mcp\n${more}spec:\n  type: ${service}\n  selector:\n    app: mcp\n  ports:\n    - port: 80\n`

describe('finds', () => {
  test.each<[string, () => Promise<string[]>, string[]]>([
    [
      'a container group that is public by default',
      () => terraform(group('')),
      ['warning: resource "azurerm_container_group" "a"']
    ],
    [
      'a container group that says so',
      () => terraform(group('ip_address_type = "Public"')),
      ['warning: Public']
    ],
    [
      'a container app of Terraform',
      () => terraform(environment + app('external_enabled = true')),
      ['warning: true']
    ],
    [
      'a container app of azapi',
      () =>
        terraform(
          `${environment}${terraformBlock('azapi_resource', 'a', 'type = "Microsoft.App/containerApps@2024-03-01"\nname = "mcp"\nbody = {\n  properties = {\n    environmentId = azurerm_container_app_environment.e.id\n    configuration = { ingress = { external = true } }\n  }\n}')}`
        ),
      ['warning: true']
    ],
    [
      'a container app of az',
      () =>
        marked(publicServer, {
          'deploy.sh':
            'az containerapp env create --name cae -g rg --location westeurope\naz containerapp create --name mcp-docs -g rg --environment cae --image acme/mcp:1 --ingress external --target-port 8000\n'
        }),
      ['warning: external']
    ],
    [
      'a container app of Bicep',
      () => bicep(bicepApp({ingress: 'external: true'})),
      ['warning: true']
    ],
    [
      'a container app whose environment is looked up by its name',
      () =>
        marked(publicServer, {
          'app.bicep': `resource environment 'Microsoft.App/managedEnvironments@2024-03-01' existing = {\n  name: 'cae'\n}\n${bicepApp({ingress: 'external: true'})}`,
          'main.bicep': openEnvironment
        }),
      ['warning: true']
    ],
    [
      'a container app of a verified module, by its default',
      () => bicep(moduleApp("tags: { a: 'b' }")),
      ["warning: module app 'br/public:avm/res/app/container-app:0.16.0'"]
    ],
    [
      'an ingress that lets everybody in by a rule',
      () =>
        bicep(
          bicepApp({
            ingress:
              "external: true\nipSecurityRestrictions: [\n  { name: 'all', action: 'Allow', ipAddressRange: '0.0.0.0/0' }\n]"
          })
        ),
      ['warning: true']
    ],
    [
      'a web app of Bicep',
      () => bicep(bicepSite()),
      ["warning: resource site 'Microsoft.Web/sites@2024-04-01'"]
    ],
    [
      'a function app of Terraform',
      () => terraform(site('', 'azurerm_linux_function_app')),
      ['warning: resource "azurerm_linux_function_app" "a"']
    ],
    [
      'a web app that says so',
      () => terraform(site('public_network_access_enabled = true')),
      ['warning: true']
    ],
    [
      'a web app of a template',
      () =>
        marked(publicServer, {
          'azuredeploy.json': template({
            type: 'Microsoft.Web/sites',
            name: 'mcp',
            properties: {publicNetworkAccess: 'Enabled'}
          })
        }),
      ['warning: Enabled']
    ],
    [
      'a load balancer of a cluster',
      () => marked(publicServer, {'k8s.yaml': manifest('LoadBalancer')}),
      ['warning: LoadBalancer']
    ]
  ])('%s', async (_, run, expected) => {
    expect(await run()).toEqual(expected)
  })

  test('a server without any authentication as an error', async () => {
    const text = bicepApp({
      ingress: 'external: true',
      container: "env: [\n  { name: 'DISABLE_AUTH', value: 'true' }\n]"
    })
    expect(await bicep(text)).toEqual(['error: true'])
  })

  test('a server behind the log-in of the platform as a note', async () => {
    const text = site(
      'auth_settings_v2 {\n  auth_enabled = true\n  require_authentication = true\n  unauthenticated_action = "Return401"\n}'
    )
    expect(await terraform(text)).toEqual(['note: resource "azurerm_linux_web_app" "a"'])
  })
})

describe('leaves alone', () => {
  test.each<[string, () => Promise<string[]>]>([
    ['a private container group', () => terraform(group('ip_address_type = "Private"'))],
    ['a container group without an address', () => terraform(group('ip_address_type = "None"'))],
    [
      'a container group of Bicep without an address',
      () =>
        bicep(
          "resource g 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {\n  name: 'mcp'\n  properties: {\n    containers: []\n  }\n}\n"
        )
    ],
    ['an internal ingress', () => bicep(bicepApp({ingress: 'external: false'}))],
    ['an app without an ingress', () => bicep(bicepApp())],
    ['a module without an ingress', () => bicep(moduleApp('disableIngress: true'))],
    [
      'an app of an internal environment',
      () =>
        marked(publicServer, {
          'main.bicep': `${openEnvironment.replace("name: 'cae'", "name: 'cae'\n  properties: {\n    vnetConfiguration: {\n      internal: true\n    }\n  }")}${bicepApp({ingress: 'external: true'})}`
        })
    ],
    [
      'an app of an environment that is not known',
      () =>
        marked(publicServer, {
          'main.bicep': `param environment object\n${bicepApp({ingress: 'external: true'})}`
        })
    ],
    [
      'an app that lets in some addresses',
      () =>
        terraform(
          environment +
            app(
              'external_enabled = true\n  ip_security_restriction {\n    name = "gw"\n    action = "Allow"\n    ip_address_range = "10.0.0.0/24"\n  }'
            )
        )
    ],
    [
      'an ingress by a variable',
      () => terraform(environment + app('external_enabled = var.external'))
    ],
    [
      'an app under a condition that is not known',
      () =>
        bicep(
          `param isOn bool\n${bicepApp({ingress: 'external: true'}).replace('= {', '= if (isOn) {')}`
        )
    ],
    [
      'a front end beside a server',
      () => bicep(bicepApp({name: "'mcp-web'", ingress: 'external: true'}))
    ],
    ['a site without public access', () => bicep(bicepSite("publicNetworkAccess: 'Disabled'"))],
    [
      'a site that lets in some networks',
      () => terraform(site('site_config {\n  ip_restriction_default_action = "Deny"\n}'))
    ],
    [
      'a site with a rule about callers',
      () =>
        bicep(
          bicepSite(
            "siteConfig: {\n  ipSecurityRestrictions: [\n    { action: 'Allow', ipAddress: '10.0.0.0/24', priority: 100 }\n  ]\n}"
          )
        )
    ],
    [
      'a site with a private endpoint',
      () =>
        bicep(
          `${bicepSite()}resource endpoint 'Microsoft.Network/privateEndpoints@2024-05-01' = {\n  name: 'pe'\n  properties: {\n    privateLinkServiceConnections: [\n      {\n        name: 'site'\n        properties: {\n          privateLinkServiceId: site.id\n        }\n      }\n    ]\n  }\n}\n`
        )
    ],
    [
      'a service inside of a cluster',
      () => marked(publicServer, {'k8s.yaml': manifest('ClusterIP')})
    ],
    [
      'an internal load balancer',
      () =>
        marked(publicServer, {
          'k8s.yaml': manifest(
            'LoadBalancer',
            '  annotations:\n    service.beta.kubernetes.io/azure-load-balancer-internal: "true"\n'
          )
        })
    ],
    [
      'what gateway-side-door tells',
      () =>
        bicep(
          `${bicepApp({ingress: 'external: true'})}resource b 'Microsoft.ApiManagement/service/backends@2024-05-01' = {\n  name: 'b'\n  properties: {\n    url: 'https://\${app.properties.configuration.ingress.fqdn}'\n  }\n}\n`
        )
    ]
  ])('%s', async (_, run) => {
    expect(await run()).toEqual([])
  })
})

test('says what to write in the language of the declaration', async () => {
  expect(await helps(publicServer, {'main.tf': group('')})).toEqual([
    'Set ip_address_type = "Private" and subnet_ids to a subnet that only the gateway reaches.'
  ])
  expect(
    await helps(publicServer, {
      'main.bicep': openEnvironment + bicepApp({ingress: 'external: true'})
    })
  ).toEqual([
    'Set external: false in ingress, or allow only the gateway with ipSecurityRestrictions.'
  ])
  expect(
    await helps(publicServer, {'main.bicep': openEnvironment + moduleApp('ingressExternal: true')})
  ).toEqual(['Set ingressExternal: false, or allow only the gateway with ipSecurityRestrictions.'])
})
