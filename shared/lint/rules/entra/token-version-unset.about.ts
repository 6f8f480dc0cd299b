import type {RuleAbout} from '../../rule.js'

const app = (version: string) =>
  `extension microsoftGraphV1\n\nresource gateway 'Microsoft.Graph/applications@v1.0' = {\n  uniqueName: 'mcp-gateway'\n  displayName: 'MCP gateway'\n  api: {\n${version}    oauth2PermissionScopes: [\n      {\n        id: guid('read')\n        value: 'mcp.tools.read'\n        type: 'Admin'\n        isEnabled: true\n        adminConsentDisplayName: 'Read'\n        adminConsentDescription: 'Read with the tools'\n      }\n      {\n        id: guid('write')\n        value: 'mcp.tools.write'\n        type: 'Admin'\n        isEnabled: true\n        adminConsentDisplayName: 'Write'\n        adminConsentDescription: 'Write with the tools'\n      }\n    ]\n  }\n}\n\nresource auth 'Microsoft.Web/sites/config@2024-04-01' = {\n  name: 'func-mcp/authsettingsV2'\n  properties: {\n    globalValidation: {\n      requireAuthentication: true\n      unauthenticatedClientAction: 'Return401'\n    }\n    identityProviders: {\n      azureActiveDirectory: {\n        enabled: true\n        registration: {\n          clientId: gateway.appId\n          openIdIssuer: 'https://login.microsoftonline.com/00000000-0000-0000-0000-000000000000/v2.0'\n        }\n      }\n    }\n  }\n}\n`

export const about: RuleAbout = {
  summary: 'API requests tokens of another version than the gateway accepts',
  why: 'Without `requestedAccessTokenVersion` Entra issues tokens of version 1 for the API: the issuer is `https://sts.windows.net/…` and the audience its identifier URI. A gateway or an app that checks them by the metadata of version 2 refuses every call, and people then loosen the check until it works. It is reported only where the repository shows what is checked, and nothing where both issuers are accepted.',
  fix: 'Set `requested_access_token_version` to 2 (`requestedAccessTokenVersion` in Bicep), and name the client id as the audience.',
  securitySeverity: 3.1,
  references: [
    'https://learn.microsoft.com/entra/identity-platform/access-tokens',
    'https://learn.microsoft.com/entra/identity-platform/reference-app-manifest'
  ],
  bad: {file: 'entra.bicep', text: app('')},
  good: {file: 'entra.bicep', text: app('    requestedAccessTokenVersion: 2\n')}
}
