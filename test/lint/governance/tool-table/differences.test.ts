import {describe, expect, test} from '@jest/globals'
import {gatewayWithoutToolClasses} from '../../../../shared/lint/rules/gateway/gateway-without-tool-classes.js'
import {lintFiles} from '../../../support/tree.js'

const policy =
  'servers:\n  github:\n    url: https://mcp.example.com/github\n    read: [get_file, "list_*"]\n    write: [create_issue]\n  vault:\n    url: https://mcp.example.com/vault\n    secrets: [get_secret]\n'
const terraform = (value: string, name = 'mcp-tools-github') =>
  `resource "azurerm_api_management_named_value" "t" {\n  name = "${name}"\n  display_name = "${name}"\n  value = ${value}\n}\n`
const bicep = (value: string, name = 'mcp-tools-github') =>
  `resource apim 'Microsoft.ApiManagement/service@2024-05-01' existing = {\n  name: 'apim'\n}\nresource t 'Microsoft.ApiManagement/service/namedValues@2024-05-01' = {\n  parent: apim\n  name: '${name}'\n  properties: {\n    displayName: '${name}'\n    value: '${value}'\n  }\n}\n`

async function find(files: Record<string, string>): Promise<string[]> {
  const {findings} = await lintFiles(files, {rules: [gatewayWithoutToolClasses]})
  return findings.map(
    ({location, message, severity}) => `${location.file}:${location.line} ${severity}: ${message}`
  )
}

describe('the gateway and the policy disagree', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'a class of Terraform',
      {'mcp-policy.yml': policy, 'apim.tf': terraform('"get_file=read;create_issue=read"')},
      "apim.tf:4 warning: 'mcp-tools-github' differs from mcp-policy.yml: 'create_issue' is read in the gateway and write in the policy"
    ],
    [
      'tools of Bicep',
      {'mcp-policy.yml': policy, 'apim.bicep': bicep('get_file=read;delete_repo=admin')},
      "apim.bicep:9 warning: 'mcp-tools-github' differs from mcp-policy.yml: the gateway lacks 'create_issue' (write), the policy lacks 'delete_repo' (admin)"
    ],
    [
      'what a glob classes',
      {
        'policy.json': JSON.stringify({servers: {github: {read: ['list_*']}}}),
        'apim.bicep': bicep('list_keys=secrets')
      },
      "apim.bicep:9 warning: 'mcp-tools-github' differs from policy.json: 'list_keys' is secrets in the gateway and read in the policy"
    ],
    [
      'a table that is put together',
      {
        'mcp-policy.yml': policy,
        'apim.tf': `locals {\n  tools = {get_secret = "admin"}\n}\n${terraform('join(";", [for tool, class in local.tools : "${tool}=${class}"])', 'mcp-tools-vault')}`
      },
      "apim.tf:7 warning: 'mcp-tools-vault' differs from mcp-policy.yml: 'get_secret' is admin in the gateway and secrets in the policy"
    ],
    [
      'more than three',
      {'mcp-policy.yml': policy, 'apim.tf': terraform('"a=read;b=read;c=read;d=read"')},
      "apim.tf:4 warning: 'mcp-tools-github' differs from mcp-policy.yml: the gateway lacks 'create_issue' (write), the gateway lacks 'get_file' (read), the policy lacks 'a' (read), and 3 more"
    ]
  ])('on %s', async (_what, files, message) => {
    expect(await find(files)).toEqual([message])
  })
})

test('a policy of another deployment that has a server of the same name does not count, once one agrees', async () => {
  const other = policy.replace('create_issue', 'merge_pull_request')
  const table = terraform('"get_file=read;create_issue=write"')
  const files = {'a/apim.tf': table, 'a/mcp-policy.yml': policy, 'b/mcp-policy.yml': other}
  expect(await find(files)).toEqual([])
  expect(await find({'a/apim.tf': table, 'b/mcp-policy.yml': other})).toEqual([
    "a/apim.tf:4 warning: 'mcp-tools-github' differs from b/mcp-policy.yml: the gateway lacks 'merge_pull_request' (write), the policy lacks 'create_issue' (write)"
  ])
})

describe('leaves alone', () => {
  test.each<[string, Record<string, string>]>([
    [
      'a table that agrees',
      {
        'mcp-policy.yml': policy,
        'apim.tf': terraform('"create_issue=write;get_file=read;list_issues=read"')
      }
    ],
    [
      'a table in two parts',
      {
        'mcp-policy.yml': policy,
        'a.tf': terraform('"create_issue=write"'),
        'b.bicep': bicep('get_file=read', 'mcp-tools-github-2')
      }
    ],
    [
      'another server',
      {'mcp-policy.yml': policy, 'apim.tf': terraform('"x=read"', 'mcp-tools-jira')}
    ],
    [
      'another named value',
      {'mcp-policy.yml': policy, 'apim.tf': terraform('"https://example.com"')}
    ],
    [
      'a table that is not known',
      {'mcp-policy.yml': policy, 'apim.tf': `variable "t" {}\n${terraform('var.t')}`}
    ],
    ['no policy', {'apim.tf': terraform('"x=read"')}],
    [
      'servers of a client',
      {
        '.vscode/mcp.json': '{"servers": {"github": {"read": ["x"], "command": "npx"}}}',
        'apim.tf': terraform('"x=write"')
      }
    ],
    [
      'a policy with a mistake',
      {'mcp-policy.yml': policy.replace('write:', 'writes:'), 'apim.tf': terraform('"x=read"')}
    ]
  ])('%s', async (_what, files) => {
    expect(await find(files)).toEqual([])
  })
})
