/** An application of azuread whose name says that it is for MCP. */
export function azureadApplication(inner: string, name = 'MCP gateway'): string {
  return `resource "azuread_application" "gateway" {\n  display_name = "${name}"\n${inner}\n}\n`
}

/** A scope of an application of azuread; `type` is left out where it is empty. */
export function azureadScope(value: string, type = 'Admin'): string {
  const line = type === '' ? '' : `      type = "${type}"\n`
  return `    oauth2_permission_scope {\n      value = "${value}"\n${line}    }\n`
}

/** The block of an application of azuread that holds its scopes. */
export function azureadApi(inner: string): string {
  return `  api {\n    requested_access_token_version = 2\n${inner}  }\n`
}

/** An application of Microsoft Graph in Bicep. */
export function bicepApplication(inner: string, name = 'MCP gateway'): string {
  return `extension microsoftGraphV1\nresource gateway 'Microsoft.Graph/applications@v1.0' = {\n  uniqueName: 'gateway'\n  displayName: '${name}'\n${inner}\n}\n`
}

/** Its scopes. */
export function bicepScopes(
  ...scopes: readonly (readonly [value: string, type: string])[]
): string {
  const items = scopes.map(
    ([value, type]) =>
      `      {\n        value: '${value}'\n        type: '${type}'\n        isEnabled: true\n      }\n`
  )
  return `  api: {\n    oauth2PermissionScopes: [\n${items.join('')}    ]\n  }`
}
