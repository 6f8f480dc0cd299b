import {afterAll, describe, expect, test} from '@jest/globals'
import {unencryptedEndpoint} from '../../../../shared/lint/rules/governance/unencrypted-endpoint.js'
import {
  bicepApp,
  bicepSite,
  moduleApp,
  openEnvironment,
  template,
  terraformBlock
} from '../../../support/hosting.js'
import {marked} from '../../../support/rule-findings.js'
import {removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const bicep = (text: string) => marked(unencryptedEndpoint, {'main.bicep': openEnvironment + text})
const terraform = (text: string) => marked(unencryptedEndpoint, {'main.tf': text})
const site = (body: string) =>
  terraformBlock('azurerm_linux_web_app', 'a', `name = "mcp-docs"\n${body}`)
const server = terraformBlock(
  'azurerm_container_group',
  'mcp',
  'name = "mcp"\nip_address_type = "Private"'
)

const front = (rule: string, more = '') =>
  terraformBlock(
    'azurerm_application_gateway',
    'g',
    `name = "g"\nfrontend_ip_configuration {\n  name = "f"\n  public_ip_address_id = var.ip\n}\nhttp_listener {\n  name = "plain"\n  protocol = "Http"\n}\nrequest_routing_rule {\n  name = "r"\n  http_listener_name = "plain"\n  ${rule}\n}\n${more}`
  )

const gateway = (security: string) =>
  terraformBlock('azurerm_api_management', 'g', `name = "g"\nsecurity {\n  ${security}\n}`)

const backend = (url: string, name = 'mcp') =>
  `resource backend 'Microsoft.ApiManagement/service/backends@2024-05-01' = {\n  name: '${name}'\n  properties: {\n    url: ${url}\n  }\n}\n`

const ingress = (spec: string, more = '') =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: mcp-server\nspec:\n  template:\n    metadata:\n      labels:\n        app: mcp\n    spec:\n      containers:\n        - name: mcp\n          image: acme/mcp:1\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: server\nspec:\n  selector:\n    app: mcp\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: docs\n${more}spec:\n${spec}  rules:\n    - http:\n        paths:\n          - path: /\n            backend:\n              service:\n                name: server\n`

const declared = "resource site 'Microsoft.Web/sites@2024-04-01'"

describe('finds', () => {
  test.each<[string, () => Promise<string[]>, string[]]>([
    [
      'an open ingress that takes HTTP',
      () => bicep(bicepApp({ingress: 'external: true\nallowInsecure: true'})),
      ['error: true']
    ],
    [
      'an internal ingress that takes HTTP',
      () => bicep(bicepApp({ingress: 'external: false\nallowInsecure: true'})),
      ['note: true']
    ],
    [
      'a container app of Terraform',
      () =>
        terraform(
          terraformBlock(
            'azurerm_container_app',
            'a',
            'name = "mcp"\ningress {\n  allow_insecure_connections = true\n}'
          )
        ),
      ['note: true']
    ],
    [
      'a verified module, by its default',
      () => bicep(moduleApp('ingressExternal: true')),
      ["error: module app 'br/public:avm/res/app/container-app:0.16.0'"]
    ],
    [
      'a web app by its default',
      () => terraform(site('')),
      ['error: resource "azurerm_linux_web_app" "a"']
    ],
    ['a web app that says so', () => terraform(site('https_only = false')), ['error: false']],
    [
      'a web app inside of a network',
      () => terraform(site('public_network_access_enabled = false\nhttps_only = false')),
      ['note: false']
    ],
    ['a site of Bicep', () => bicep(bicepSite()), [`error: ${declared}`]],
    [
      'a protocol that is broken',
      () => bicep(bicepSite("httpsOnly: true\nsiteConfig: {\n  minTlsVersion: '1.0'\n}")),
      ['error: 1.0']
    ],
    [
      'a site of a template',
      () =>
        marked(unencryptedEndpoint, {
          'azuredeploy.json': template({
            type: 'Microsoft.Web/sites',
            name: 'mcp',
            properties: {httpsOnly: false}
          })
        }),
      ['error: false']
    ],
    [
      'a listener for HTTP',
      () => terraform(server + front('backend_address_pool_name = "p"')),
      ['error: Http']
    ],
    [
      'an old policy of a front',
      () =>
        terraform(
          server +
            front(
              'redirect_configuration_name = "r"',
              'ssl_policy {\n  policy_name = "AppGwSslPolicy20150501"\n}'
            )
        ),
      ['error: AppGwSslPolicy20150501']
    ],
    [
      'an old protocol of the gateway',
      () => terraform(server + gateway('frontend_tls10_enabled = true')),
      ['error: true']
    ],
    [
      'an address without TLS',
      () => bicep(bicepApp() + backend("'http://mcp.acme.com/mcp'")),
      ['error: http://mcp.acme.com/mcp']
    ],
    [
      'an address without TLS inside of a network',
      () => bicep(bicepApp() + backend("'http://10.0.0.4:3000/mcp'")),
      ['note: http://10.0.0.4:3000/mcp']
    ],
    ['an Ingress', () => marked(unencryptedEndpoint, {'k8s.yaml': ingress('')}), ['error: docs']]
  ])('%s', async (_, run, expected) => {
    expect(await run()).toEqual(expected)
  })
})

describe('leaves alone', () => {
  test.each<[string, () => Promise<string[]>]>([
    ['an ingress by its default', () => bicep(bicepApp({ingress: 'external: true'}))],
    ['a module that says so', () => bicep(moduleApp('ingressAllowInsecure: false'))],
    ['an app without an ingress', () => bicep(bicepApp())],
    ['a web app for HTTPS', () => terraform(site('https_only = true'))],
    ['a web app by a variable', () => terraform(site('https_only = var.https'))],
    [
      'a site of a verified module',
      () =>
        bicep(
          "module site 'br/public:avm/res/web/site:0.19.0' = {\n  params: {\n    name: 'mcp'\n  }\n}\n"
        )
    ],
    ['another web app', () => terraform(site('').replace('mcp-docs', 'orders'))],
    [
      'a listener that redirects',
      () => terraform(server + front('redirect_configuration_name = "r"'))
    ],
    ['a front without an MCP server', () => terraform(front('backend_address_pool_name = "p"'))],
    [
      'a gateway without old protocols',
      () => terraform(server + gateway('frontend_tls10_enabled = false'))
    ],
    ['an address with TLS', () => bicep(bicepApp() + backend("'https://mcp.acme.com/mcp'"))],
    [
      'an address of the machine itself',
      () => bicep(bicepApp() + backend("'http://localhost:3000/mcp'"))
    ],
    [
      'an address of something else',
      () => bicep(bicepApp() + backend("'http://orders.acme.com'", 'orders'))
    ],
    [
      'an Ingress with a certificate',
      () => marked(unencryptedEndpoint, {'k8s.yaml': ingress('  tls:\n    - secretName: cert\n')})
    ],
    [
      'an Ingress whose controller has the certificate',
      () =>
        marked(unencryptedEndpoint, {
          'k8s.yaml': ingress(
            '',
            '  annotations:\n    appgw.ingress.kubernetes.io/appgw-ssl-certificate: acme\n'
          )
        })
    ],
    [
      'probes of a container',
      () =>
        bicep(
          bicepApp({
            container: "probes: [\n  { httpGet: { scheme: 'HTTP', path: '/health', port: 80 } }\n]"
          })
        )
    ]
  ])('%s', async (_, run) => {
    expect(await run()).toEqual([])
  })
})
