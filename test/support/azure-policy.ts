/** Definitions of Azure Policy for tests, in each language that they may stand in. */

export const groups = 'Microsoft.ContainerInstance/containerGroups'

/** A rule for container groups: other conditions beside the type, and an effect. */
export function policyRule(conditions: readonly object[], effect = 'Deny'): object {
  return ruleOf({allOf: [{field: 'type', equals: groups}, ...conditions]}, {effect})
}

/** A rule; a property `then` that is written out would look like a promise to the linter. */
export function ruleOf(condition: unknown, consequence: unknown): object {
  return Object.fromEntries([
    ['if', condition],
    ['then', consequence]
  ])
}

interface Named {
  readonly name?: string
  readonly displayName?: string
  readonly parameters?: object
}

/** A definition as JSON in a file of its own. */
export function jsonDefinition(
  rule: object,
  {displayName = 'MCP servers', parameters}: Named = {}
) {
  return JSON.stringify(
    {properties: {displayName, mode: 'Indexed', parameters, policyRule: rule}},
    null,
    1
  )
}

/** A definition of Terraform whose rule is an expression, `jsonencode(…)` of JSON by default. */
export function terraformDefinition(
  rule: object | string,
  {name = 'mcp', displayName = 'MCP servers', parameters}: Named = {}
): string {
  const expression = typeof rule === 'string' ? rule : `jsonencode(${JSON.stringify(rule)})`
  const more = parameters ? `  parameters = jsonencode(${JSON.stringify(parameters)})\n` : ''
  return `resource "azurerm_policy_definition" "${name}" {\n  name = "${name}"\n  display_name = "${displayName}"\n${more}  policy_rule = ${expression}\n}\n`
}

/** A definition of Bicep. */
export function bicepDefinition(
  rule: object | string,
  {name = 'mcp', displayName = 'MCP servers'}: Named = {}
): string {
  const expression = typeof rule === 'string' ? rule : bicepValue(rule)
  return `resource ${name} 'Microsoft.Authorization/policyDefinitions@2025-03-01' = {\n  name: '${name}'\n  properties: {\n    displayName: '${displayName}'\n    policyRule: ${expression}\n  }\n}\n`
}

/** A template of ARM with one definition. */
export function armDefinition(
  rule: object,
  {name = 'mcp', displayName = 'MCP servers'}: Named = {}
) {
  return JSON.stringify({
    $schema:
      'https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#',
    resources: [
      {
        type: 'Microsoft.Authorization/policyDefinitions',
        apiVersion: '2025-03-01',
        name,
        properties: {displayName, policyRule: rule}
      }
    ]
  })
}

/** Data as Bicep writes it. */
export function bicepValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(item => `\n${bicepValue(item)}`).join('')}\n]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, item]) => `\n'${key}': ${bicepValue(item)}`)
    return `{${entries.join('')}\n}`
  }
  return typeof value === 'string' ? `'${value.replaceAll("'", "\\'")}'` : String(value)
}
