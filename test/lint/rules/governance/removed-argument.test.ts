import {afterAll, expect, test} from '@jest/globals'
import {removedArgument} from '../../../../shared/lint/rules/governance/removed-argument.js'
import {helps, marked} from '../../../support/rule-findings.js'
import {lintFiles, removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const versions = (constraint: string) =>
  `terraform {\n  required_providers {\n    azurerm = {\n      source = "hashicorp/azurerm"\n      version = "${constraint}"\n    }\n  }\n}\n`
const credential =
  'resource "azurerm_federated_identity_credential" "c" {\n  name = "c"\n  parent_id = "x"\n}\n'
const lock = (version: string) =>
  `provider "registry.terraform.io/hashicorp/azurerm" {\n  version     = "${version}"\n  constraints = ">= 4.0.0"\n}\n`

const inMain = (text: string) => marked(removedArgument, {'main.tf': text})

test.each<[string, string, string[]]>([
  ['an argument', credential + versions('~> 5.0'), ['parent_id']],
  ['a lower bound', credential + versions('>= 5.1, < 6.0.0'), ['parent_id']],
  ['one version', credential + versions('5.2.0'), ['parent_id']],
  [
    'what the version before took away',
    `resource "azurerm_storage_account" "s" {\n  enable_https_traffic_only = true\n}\n${versions('~> 5.0')}`,
    ['enable_https_traffic_only']
  ],
  [
    'several',
    `resource "azurerm_eventhub" "e" {\n  namespace_name = "n"\n  resource_group_name = "r"\n}\n${versions('~> 5.0')}`,
    ['namespace_name', 'resource_group_name']
  ],
  [
    'an argument of a block',
    `resource "azurerm_container_group" "g" {\n  container {\n    gpu_limit {\n      count = 1\n    }\n  }\n}\n${versions('~> 4.0')}`,
    ['gpu_limit']
  ],
  [
    'a block that a loop makes',
    `resource "azurerm_monitor_diagnostic_setting" "d" {\n  dynamic "log" {\n    for_each = []\n    content {\n      category = "x"\n    }\n  }\n}\n${versions('~> 4.0')}`,
    ['dynamic "log"']
  ]
])('finds %s', async (_, text, expected) => {
  expect(await inMain(text)).toEqual(expected.map(name => `warning: ${name}`))
})

test('says what takes its place, and where the version is asked for', async () => {
  const {findings} = await lintFiles(
    {'main.tf': credential, 'versions.tf': versions('~> 5.0')},
    {rules: [removedArgument]}
  )
  expect(
    findings.map(({message, help, related}) => [
      message,
      help,
      related?.map(({message, location}) => `${location.file}: ${message}`)
    ])
  ).toEqual([
    [
      "'azurerm_federated_identity_credential.c' sets 'parent_id', which azurerm removed in version 5.0",
      'Write `user_assigned_identity_id` in its place, as the upgrade guide of the provider says.',
      ['versions.tf: version 5 is asked for']
    ]
  ])
  expect(
    await helps(removedArgument, {
      'main.tf': `resource "azurerm_key_vault" "k" {\n  contact {\n    email = "a@b.c"\n  }\n}\n${versions('~> 5.0')}`
    })
  ).toEqual(['Remove it: the upgrade guide of the provider says what became of it.'])
})

test('the locked version decides', async () => {
  const files = {'main.tf': credential + versions('>= 4.0')}
  expect(await marked(removedArgument, {...files, '.terraform.lock.hcl': lock('5.2.0')})).toEqual([
    'warning: parent_id'
  ])
  expect(await marked(removedArgument, {...files, '.terraform.lock.hcl': lock('4.81.0')})).toEqual(
    []
  )
})

test.each<[string, string]>([
  ['an older version', credential + versions('~> 4.0')],
  ['a version that may be older', credential + versions('>= 3.0, < 6.0')],
  [
    'a provider of another version',
    credential.replace('parent_id', 'x').concat(versions('~> 4.0'))
  ],
  ['an upper bound alone', credential + versions('< 6.0')],
  [
    'the argument of today',
    credential.replace('parent_id', 'user_assigned_identity_id') + versions('~> 5.0')
  ],
  [
    'another type',
    `resource "azurerm_virtual_network" "v" {\n  parent_id = "x"\n  resource_group_name = "r"\n}\n${versions('~> 5.0')}`
  ],
  [
    'azapi',
    `resource "azapi_resource" "a" {\n  type = "Microsoft.App/containerApps@2024-03-01"\n  parent_id = "x"\n}\n${versions('~> 5.0')}`
  ],
  ['a comment', `# ${credential.replaceAll('\n', '\n# ')}\n${versions('~> 5.0')}`]
])('leaves alone %s', async (_, text) => {
  expect(await inMain(text)).toEqual([])
})

test('another folder has its own version', async () => {
  expect(
    await marked(removedArgument, {
      'old/main.tf': credential + versions('~> 4.0'),
      'new/main.tf': versions('~> 5.0')
    })
  ).toEqual([])
})

test('without a version the newest is taken', async () => {
  const {findings} = await lintFiles({'main.tf': credential}, {rules: [removedArgument]})
  expect(findings.map(({severity, message}) => [severity, message])).toEqual([
    [
      'note',
      "'azurerm_federated_identity_credential.c' sets 'parent_id', which azurerm removed in version 5.0, and no version is pinned here"
    ]
  ])
})

test.each<[string, Record<string, string>]>([
  [
    'a module that a folder of another version calls',
    {'m/main.tf': credential, 'main.tf': `module "m" {\n  source = "./m"\n}\n${versions('~> 4.0')}`}
  ],
  [
    'a repository in which another folder is held back',
    {'a/main.tf': credential, 'b/main.tf': versions('~> 4.0')}
  ],
  ['what Terragrunt runs', {'main.tf': credential, 'terragrunt.hcl': ''}],
  ['a locked version', {'main.tf': credential, '.terraform.lock.hcl': lock('4.81.0')}]
])('no version of its own: leaves alone %s', async (_, files) => {
  expect(await marked(removedArgument, files)).toEqual([])
})
