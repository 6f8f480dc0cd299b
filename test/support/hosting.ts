/** Small deployments of MCP servers in the languages of infrastructure. */

const indent = (text: string, by: number): string =>
  text
    .split('\n')
    .map(line => (line === '' ? line : ' '.repeat(by) + line))
    .join('\n')

/** An environment of container apps that the Internet reaches. */
export const openEnvironment =
  "resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {\n  name: 'cae'\n}\n"

/** A container app of Bicep: properties of its ingress, of its container, and beside `properties`. */
export function bicepApp(
  parts: {
    name?: string
    symbol?: string
    ingress?: string
    container?: string
    beside?: string
  } = {}
): string {
  const {name = "'mcp'", symbol = 'app', ingress, container = '', beside = ''} = parts
  const configuration =
    ingress === undefined
      ? ''
      : `    configuration: {\n      ingress: {\n${indent(ingress, 8)}\n      }\n    }\n`
  return `resource ${symbol} 'Microsoft.App/containerApps@2024-03-01' = {\n  name: ${name}\n${indent(beside, 2)}\n  properties: {\n    environmentId: environment.id\n${configuration}    template: {\n      containers: [\n        {\n          name: 'a'\n${indent(container, 10)}\n        }\n      ]\n    }\n  }\n}\n`
}

/** A container app of a verified module. */
export function moduleApp(params: string): string {
  return `module app 'br/public:avm/res/app/container-app:0.16.0' = {\n  params: {\n    name: 'mcp'\n    environmentResourceId: environment.id\n${indent(params, 4)}\n  }\n}\n`
}

/** A site of Bicep: properties of its own, and beside `properties`. */
export function bicepSite(properties = '', beside = "kind: 'app'"): string {
  return `resource site 'Microsoft.Web/sites@2024-04-01' = {\n  name: 'mcp'\n${indent(beside, 2)}\n  properties: {\n${indent(properties, 4)}\n  }\n}\n`
}

/** A block of Terraform. */
export function terraformBlock(type: string, name: string, body: string): string {
  return `resource "${type}" "${name}" {\n${indent(body, 2)}\n}\n`
}

/** A template of Azure Resource Manager. */
export function template(...resources: object[]): string {
  return JSON.stringify(
    {
      $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
      contentVersion: '1.0.0.0',
      resources
    },
    undefined,
    2
  )
}
