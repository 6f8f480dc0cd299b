import {policyRule} from '../../governance/gateway/policy-rule.js'
import {tokenKeys} from '../../governance/gateway/token-settings.js'

/** Gateway validates tokens with a key from the policy text. */
export const gatewayTokenKeys = policyRule({
  id: 'gateway-token-keys',
  severity: 'error',
  marksCredential: true,
  control: tokenKeys,
  helps: {
    address:
      'Use the metadata of the issuer instead: <openid-config url="https://login.microsoftonline.com/{{tenant-id}}/v2.0/.well-known/openid-configuration" />.',
    literal:
      'Use <openid-config> so that the keys come from the issuer, or a named value from Key Vault such as {{token-signing-key}}; and revoke this key, because everyone who can read the repository can sign tokens with it.'
  }
})
