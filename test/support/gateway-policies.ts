/** Policies of a gateway in all the places in which people keep them. */
import type {Rule} from '../../shared/lint/rule.js'
import {marked} from './rule-findings.js'

export const policyFile = 'policies/mcp-files.policy.xml'

/** A check of the token that leaves nothing to say. */
export const check =
  '<validate-jwt header-name="Authorization" require-scheme="Bearer" output-token-variable-name="jwt"><openid-config url="https://login.microsoftonline.com/{{tenant}}/v2.0/.well-known/openid-configuration" /><audiences><audience>{{app}}</audience></audiences></validate-jwt>'

/** The caller's `oid`, as a variable of the policy. */
export const caller =
  '<set-variable name="caller" value="@(((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("oid", ""))" />'

export const refusal = (status = 403): string =>
  `<return-response><set-status code="${status}" /></return-response>`

export const when = (condition: string, then: string, otherwise = ''): string =>
  `<choose><when condition="@(${condition})">${then}</when>${
    otherwise === '' ? '' : `<otherwise>${otherwise}</otherwise>`
  }</choose>`

interface Sections {
  readonly inbound?: string
  readonly backend?: string
  readonly outbound?: string
  readonly onError?: string
}

/** A policy with these sections, each as it is given; what is not given has `<base />` only. */
export function policyOf({inbound, backend, outbound, onError}: Sections): string {
  const section = (name: string, content = '<base />'): string =>
    `  <${name}>\n    ${content}\n  </${name}>\n`
  return `<policies>\n${section('inbound', inbound)}${section('backend', backend)}${section('outbound', outbound)}${section('on-error', onError)}</policies>\n`
}

/** A policy that does this in `inbound` behind `<base />`. */
export const inbound = (content: string): string => policyOf({inbound: `<base />\n    ${content}`})

/** What a rule marks in a policy that stands in a file of its own. */
export function markedInPolicy(rule: Rule, text: string): Promise<string[]> {
  return marked(rule, {[policyFile]: text})
}

const api =
  'resource "azurerm_api_management_api" "mcp" {\n  name = "mcp-files"\n  api_management_name = "apim"\n  path = "files"\n}\n'

/** The policy of an MCP API in Terraform, whatever gives its text. */
export const terraformPolicy = (value: string): string =>
  `${api}resource "azurerm_api_management_api_policy" "mcp" {\n  api_name = azurerm_api_management_api.mcp.name\n  api_management_name = "apim"\n  xml_content = ${value}\n}\n`

export const heredoc = (text: string): string => `<<XML\n${text}XML`

/** The policy of an MCP API in Bicep, whatever gives its text. */
export const bicepPolicy = (value: string): string =>
  `resource api 'Microsoft.ApiManagement/service/apis@2024-05-01' = {\n  name: 'apim/mcp-files'\n  properties: {\n    path: 'files'\n  }\n}\nresource policy 'Microsoft.ApiManagement/service/apis/policies@2024-05-01' = {\n  parent: api\n  name: 'policy'\n  properties: {\n    format: 'rawxml'\n    value: ${value}\n  }\n}\n`

/** The same in a template. */
export const armPolicy = (text: string): string =>
  JSON.stringify({
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    resources: [
      {
        type: 'Microsoft.ApiManagement/service/apis',
        apiVersion: '2024-05-01',
        name: 'apim/mcp-files',
        properties: {path: 'files'}
      },
      {
        type: 'Microsoft.ApiManagement/service/apis/policies',
        apiVersion: '2024-05-01',
        name: 'apim/mcp-files/policy',
        properties: {format: 'rawxml', value: text}
      }
    ]
  })

/** A policy in each place where a gateway can get it from: names of the places, and files. */
export function everywhere(
  text: string
): [place: string, files: Readonly<Record<string, string>>][] {
  const apart = {'conf/files.xml': text}
  return [
    ['a file of its own', {[policyFile]: text}],
    ['a here-document of Terraform', {'main.tf': terraformPolicy(heredoc(text))}],
    [
      'file() of Terraform',
      {...apart, 'main.tf': terraformPolicy('file("${path.module}/conf/files.xml")')}
    ],
    [
      'replace() of a file',
      {...apart, 'main.tf': terraformPolicy('replace(file("conf/files.xml"), "__x__", var.x)')}
    ],
    [
      'templatefile()',
      {...apart, 'main.tf': terraformPolicy('templatefile("conf/files.xml", {})')}
    ],
    [
      'azapi',
      {
        'main.tf': `resource "azapi_resource" "api" {\n  type = "Microsoft.ApiManagement/service/apis@2024-05-01"\n  name = "mcp-files"\n  body = {\n    properties = {\n      path = "files"\n    }\n  }\n}\nresource "azapi_resource" "policy" {\n  type = "Microsoft.ApiManagement/service/apis/policies@2024-05-01"\n  name = "policy"\n  parent_id = azapi_resource.api.id\n  body = {\n    properties = {\n      format = "rawxml"\n      value = ${heredoc(text)}\n    }\n  }\n}\n`
      }
    ],
    ['a text of Bicep', {'main.bicep': bicepPolicy(`'''\n${text}'''`)}],
    [
      'loadTextContent()',
      {...apart, 'main.bicep': bicepPolicy("loadTextContent('conf/files.xml')")}
    ],
    ['a template of ARM', {'main.json': armPolicy(text)}]
  ]
}
