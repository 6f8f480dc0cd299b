/** What public repositories taught: forms that rules on infrastructure took for something else. */
import {afterAll, describe, expect, test} from '@jest/globals'
import {policyAllOfArray} from '../../../shared/lint/rules/azure-policy/policy-all-of-array.js'
import {gatewayLoggerMissing} from '../../../shared/lint/rules/gateway/gateway-logger-missing.js'
import {openNetworkRule} from '../../../shared/lint/rules/governance/open-network-rule.js'
import {publicServer} from '../../../shared/lint/rules/governance/public-server.js'
import {secretOutput} from '../../../shared/lint/rules/governance/secret-output.js'
import {serverWithoutIdentity} from '../../../shared/lint/rules/governance/server-without-identity.js'
import {localClusterAccounts} from '../../../shared/lint/rules/kubernetes/local-cluster-accounts.js'
import {openNetworkPolicy} from '../../../shared/lint/rules/kubernetes/open-network-policy.js'
import {wildcardClusterRole} from '../../../shared/lint/rules/kubernetes/wildcard-cluster-role.js'
import {broadRole} from '../../../shared/lint/rules/roles/broad-role.js'
import {goldenPrincipal} from '../../../shared/lint/rules/roles/golden-principal.js'
import {wildcardRole} from '../../../shared/lint/rules/roles/wildcard-role.js'
import {groups, jsonDefinition, policyRule} from '../../support/azure-policy.js'
import {bicepApp, openEnvironment, terraformBlock} from '../../support/hosting.js'
import {marked, messages, related} from '../../support/rule-findings.js'
import {lintFiles, removeTrees} from '../../support/tree.js'

afterAll(removeTrees)

describe('roles', () => {
  test('a scope with the output of a command in it is one scope', async () => {
    const script =
      'SUB=$(az account show --query id -o tsv)\naz ad sp create-for-rbac --name ci --role owner --scopes /subscriptions/$SUB/resourceGroups/a\n'
    expect(await marked(broadRole, {'setup.sh': script})).toEqual(['warning: owner'])
    expect(await marked(goldenPrincipal, {'setup.sh': script})).toEqual([])
  })

  test('what tests of verified modules give on what they deploy is left alone', async () => {
    const text =
      "resource id 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {\n  name: 'id'\n}\nresource store 'Microsoft.Storage/storageAccounts@2024-01-01' = {\n  name: 's'\n}\nresource role 'Microsoft.Authorization/roleAssignments@2022-04-01' = {\n  name: 'r'\n  scope: store\n  properties: {\n    principalId: id.properties.principalId\n    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b24988ac-6180-42a0-ab88-20f7382dd24c')\n  }\n}\n"
    expect(await marked(broadRole, {'avm/res/x/tests/e2e/max/main.test.bicep': text})).toEqual([])
    expect(await marked(broadRole, {'infra/main.bicep': text})).toHaveLength(1)
  })

  test('an identity of a module is shown where its roles are given, and equal roles are counted', async () => {
    const files = {
      'main.tf': `module "server" {\n  source = "./server"\n}\n${['a', 'b']
        .map(id =>
          terraformBlock(
            'azurerm_role_assignment',
            id,
            `principal_id = module.server.principal\nrole_definition_name = "Contributor"\nscope = "/subscriptions/${id}"`
          )
        )
        .join('')}`,
      'server/main.tf':
        'resource "azurerm_user_assigned_identity" "i" {\n  name = "i"\n}\noutput "principal" {\n  value = azurerm_user_assigned_identity.i.principal_id\n}\n'
    }
    const {findings} = await lintFiles(files, {rules: [goldenPrincipal]})
    expect(findings.map(({location}) => location.file)).toEqual(['main.tf'])
    expect(findings.map(({message}) => message)).toEqual([
      "'azurerm_user_assigned_identity.i' holds 2 broad roles: Contributor on the whole subscription (2 times)"
    ])
  })

  test('a role that allows all but some says so', async () => {
    const role = (less: string) =>
      lintFiles(
        {
          'main.tf': terraformBlock(
            'azurerm_role_definition',
            'r',
            `name = "r"\nscope = "/subscriptions/1"\npermissions {\n  actions = ["*"]\n  not_actions = ${less}\n}`
          )
        },
        {rules: [wildcardRole]}
      )
    expect(messages(await role('["Microsoft.Network/vpnGateways/*"]'))).toEqual([
      "'azurerm_role_definition.r' holds '*', which allows every action but those that notActions names"
    ])
    expect(messages(await role('[]'))).toEqual([
      "'azurerm_role_definition.r' holds '*', which allows every action"
    ])
  })
})

describe('network', () => {
  const rule = (source: string, port: string) =>
    `security_rule {\n  name = "r${port}${source.length}"\n  priority = 100\n  direction = "Inbound"\n  access = "Allow"\n  protocol = "Tcp"\n  source_address_prefix = "${source}"\n  destination_port_range = "${port}"\n}\n`
  const group = (rules: string) => ({
    'main.tf': terraformBlock('azurerm_network_security_group', 'n', `name = "n"\n${rules}`)
  })

  test('Azure Bastion asks for port 443 to be open, and for no other', async () => {
    const bastion = rule('GatewayManager', '443')
    expect(await marked(openNetworkRule, group(rule('Internet', '443') + bastion))).toEqual([])
    expect(await marked(openNetworkRule, group(rule('Internet', '22') + bastion))).toEqual([
      'error: Internet'
    ])
    expect(await marked(openNetworkRule, group(rule('Internet', '443')))).toEqual([
      'note: Internet'
    ])
  })

  test('tests of Pester and snapshots of Verify deploy nothing', async () => {
    const script =
      '$rule = New-AzNetworkSecurityRuleConfig -Name a -Access Allow -Direction Inbound -Protocol Tcp -Priority 100 -SourceAddressPrefix * -SourcePortRange * -DestinationAddressPrefix * -DestinationPortRange 3389\nNew-AzNetworkSecurityGroup -Name n -ResourceGroupName g -Location l -SecurityRules $rule\n'
    const bicep =
      "resource n 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {\n  name: 'n'\n  properties: {\n    securityRules: [\n      {\n        name: 'r'\n        properties: {\n          access: 'Allow'\n          direction: 'Inbound'\n          priority: 100\n          protocol: 'Tcp'\n          sourceAddressPrefix: '*'\n          destinationPortRange: '22'\n        }\n      }\n    ]\n  }\n}\n"
    expect(await marked(openNetworkRule, {'Deny-Rdp.Tests.ps1': script})).toEqual([])
    expect(await marked(openNetworkRule, {'deploy.ps1': script})).toEqual(['error: *'])
    expect(await marked(openNetworkRule, {'NsgTests.Makes.verified.bicep': bicep})).toEqual([])
    expect(await marked(openNetworkRule, {'main.bicep': bicep})).toEqual(['error: *'])
  })
})

describe('hosts', () => {
  test('the identity of azapi stands beside the body', async () => {
    const site = (identity: string) => ({
      'main.tf': terraformBlock(
        'azapi_resource',
        's',
        `type = "Microsoft.Web/sites@2024-04-01"\nname = "mcp"\n${identity}body = {\n  kind = "functionapp"\n  properties = {}\n}`
      )
    })
    const given =
      'identity {\n  type = "SystemAssigned, UserAssigned"\n  identity_ids = [var.id]\n}\n'
    expect(await marked(serverWithoutIdentity, site(given))).toEqual([])
    expect(await marked(serverWithoutIdentity, site(''))).toEqual([
      'warning: resource "azapi_resource" "s"'
    ])
  })

  test('a program that is told how to authenticate its callers serves', async () => {
    const app = (variable: string) => ({
      'main.bicep': `${openEnvironment}${bicepApp({
        name: "'backend'",
        ingress: 'external: true',
        container: `env: [\n  {\n    name: '${variable}'\n    value: 'x'\n  }\n]`
      })}`
    })
    expect(await marked(publicServer, app('MCP_AUTH_PROVIDER'))).toEqual(['warning: true'])
    expect(await marked(publicServer, app('FASTMCP_ALLOWED_HOSTS'))).toEqual(['warning: true'])
    expect(await marked(publicServer, app('MCP_AUTH_TOKEN'))).toEqual([])
  })

  test('a program that is told the name and the address of a server calls it', async () => {
    const app = (more: string) => ({
      'main.bicep': `${openEnvironment}${bicepApp({
        name: "'backend'",
        ingress: 'external: true',
        container: `env: [\n  {\n    name: 'MCP_SERVER_NAME'\n    value: 'docs'\n  }\n${more}]`
      })}`
    })
    const address = "  {\n    name: 'MCP_SERVER_ENDPOINT'\n    value: 'https://docs/mcp'\n  }\n"
    expect(await marked(publicServer, app(address))).toEqual([])
    expect(await marked(publicServer, app(''))).toEqual(['warning: true'])
  })
})

describe('outputs', () => {
  const output =
    'output "key" {\n  value = azurerm_storage_account.s.primary_access_key\n}\nresource "azurerm_storage_account" "s" {\n  name = "s"\n}\n'

  test('a module for others passes on that a key is sensitive', async () => {
    expect(await marked(secretOutput, {'main.tf': output})).toHaveLength(1)
    expect(await marked(secretOutput, {'modules/storage/main.tf': output})).toEqual([])
    const call = 'module "s" {\n  source = "./storage"\n  for_each = {}\n}\n'
    expect(await marked(secretOutput, {'storage/main.tf': output, 'main.tf': call})).toEqual([])
  })
})

describe('clusters', () => {
  const policy = (labels = 'app: a', peers = 'namespaceSelector: {}', ports = '') =>
    `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: n\nspec:\n  podSelector:\n    matchLabels: {${labels}}\n  ingress:\n    - from:\n        - ${peers}\n${ports}`
  const ports = '      ports:\n        - port: 9090\n'

  test('a named port that pods of the cluster reach is a note, but not that of an MCP server', async () => {
    const found = (text: string) => marked(openNetworkPolicy, {'k.yaml': text})
    expect(await found(policy())).toEqual(['warning: {}'])
    expect(await found(policy('app: a', 'namespaceSelector: {}', ports))).toEqual(['note: {}'])
    expect(await found(policy('app: mcp-docs', 'namespaceSelector: {}', ports))).toEqual([
      'warning: {}'
    ])
    expect(await found(policy('app: a', 'ipBlock: {cidr: 0.0.0.0/0}', ports))).toEqual([
      'warning: 0.0.0.0/0'
    ])
  })

  const role = (name: string, namespace = '') =>
    `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: ${name}\n${namespace}rules:\n  - apiGroups: ['']\n    resources: [secrets]\n    verbs: ['*']\n`

  test('an object in several files is one finding', async () => {
    const files = {
      'base/role.yaml': role('operator'),
      'install.yaml': role('operator'),
      'other.yaml': role('controller')
    }
    expect(await marked(wildcardClusterRole, files)).toEqual(['error: *', 'other.yaml error: *'])
    expect(await related(wildcardClusterRole, files)).toContain(
      'ClusterRole operator is also declared here: *'
    )
  })

  test('objects of several namespaces, and those that templates name, are several', async () => {
    const inNamespace = (name: string) =>
      policy().replace('  name: n\n', `  name: n\n  namespace: ${name}\n`)
    expect(
      await marked(openNetworkPolicy, {'a.yaml': inNamespace('a'), 'b.yaml': inNamespace('b')})
    ).toHaveLength(2)
    const templated = role("'{{ .Values.name }}'")
    expect(
      await marked(wildcardClusterRole, {
        'a/templates/role.yaml': templated,
        'b/templates/role.yaml': templated
      })
    ).toHaveLength(2)
  })

  test('a template that turns on an add-on of a cluster is not the cluster', async () => {
    const addOn =
      "resource addOn 'Microsoft.ContainerService/managedClusters@2024-05-01' = {\n  name: 'aks'\n  properties: {\n    azureMonitorProfile: {}\n  }\n}\n"
    const cluster = (off: boolean) =>
      `resource aks 'Microsoft.ContainerService/managedClusters@2024-05-01' = {\n  name: 'aks'\n  properties: {\n    dnsPrefix: 'a'\n    disableLocalAccounts: ${off}\n  }\n}\n`
    const found = (files: Record<string, string>) => marked(localClusterAccounts, files)
    expect(await found({'aks.bicep': cluster(true), 'monitor.bicep': addOn})).toEqual([])
    expect(await found({'monitor.bicep': addOn})).toHaveLength(1)
  })
})

describe('policies', () => {
  test('a logger that is missing is one finding for a policy', async () => {
    const log = '<log-to-eventhub logger-id="audit">@("")</log-to-eventhub>'
    const text = `<policies><inbound><base />${log}</inbound><outbound><base />${log}</outbound></policies>`
    const files = {
      'mcp.policy.xml': text,
      'main.tf': 'resource "azurerm_api_management" "g" {\n  name = "g"\n}\n'
    }
    expect(await marked(gatewayLoggerMissing, files)).toEqual(['error: audit'])
    expect(await related(gatewayLoggerMissing, files)).toEqual(['logs to it here as well: audit'])
  })

  test('a rule that stands in a file of its own beside the whole policy is read once', async () => {
    const field = `${groups}/subnetIds[*].id`
    const rule = policyRule([{field, notIn: "[parameters('approved')]"}])
    const files = {
      'azurepolicy.json': jsonDefinition(rule),
      'azurepolicy.rules.json': JSON.stringify(rule)
    }
    expect(await marked(policyAllOfArray, files)).toEqual([`warning: ${field}`])
  })
})

describe('syntax', () => {
  const unread = async (file: string, text: string) => {
    const {unreadable} = await lintFiles({[file]: text}, {rules: [openNetworkRule, broadRole]})
    return unreadable.map(({reason}) => reason)
  }

  test('line breaks in parentheses of Terraform mean nothing, and those of an object end a value', async () => {
    const variable = (type: string) =>
      `variable "a" {\n  type = ${type}\n}\nresource "azurerm_network_security_group" "n" {\n  name = var.a\n}\n`
    expect(await unread('main.tf', variable('list(object\n  ({ a = string }))'))).toEqual([])
    expect(await unread('main.tf', variable('{ a = string\n b = number }'))).toEqual([])
    expect(await unread('main.tf', variable('object\n  ({ a = string })'))).toHaveLength(1)
  })

  test('a string of a template goes over several lines, but not one of other JSON', async () => {
    const schema =
      '"$schema": "https://schema.management.azure.com/schemas/2019-08-01/managementGroupDeploymentTemplate.json#",\n'
    const body = `"resources": [{"type": "Microsoft.Network/networkSecurityGroups", "name": "n", "properties": {"script": "one\n\\"two\\"\n"}}]`
    expect(await unread('azuredeploy.json', `{${schema}${body}}`)).toEqual([])
  })

  test('a line of very many actions is read', async () => {
    const files = {
      'main.bicepparam': `using 'main.bicep'\n${'{{ .a }}'.repeat(150_000)}\n`,
      'main.bicep':
        "resource n 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {\n  name: 'n'\n}\n"
    }
    expect((await lintFiles(files, {rules: [openNetworkRule]})).findings).toEqual([])
  })

  test('parameters that a template engine fills in are read, and what it fills in is not known', async () => {
    const files = {
      'main.bicepparam':
        "using 'main.bicep'\n{{ if .svc.public }}\nparam source = '{{ .svc.source }}'\nparam port = {{ .svc.port }}\n{{ end }}\nparam second = '*'\n",
      'main.bicep':
        "param source string = '*'\nparam port string = '22'\nparam second string\nresource n 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {\n  name: 'n'\n  properties: {\n    securityRules: [for p in [source, second]: {\n        name: 'r'\n        properties: {\n          access: 'Allow'\n          direction: 'Inbound'\n          priority: 100\n          protocol: 'Tcp'\n          sourceAddressPrefix: p\n          destinationPortRange: '22'\n        }\n      }\n    ]\n  }\n}\n"
    }
    const {findings, unreadable} = await lintFiles(files, {rules: [openNetworkRule]})
    expect(unreadable).toEqual([])
    expect(findings.map(({location}) => `${location.file}:${location.line}`)).toEqual([
      'main.bicepparam:6'
    ])
  })
})
