import {policyRule} from '../../governance/gateway/policy-rule.js'
import {tokenKeys} from '../../governance/gateway/token-settings.js'

/** Gateway checks tokens with a key that cannot be trusted. */
export const gatewayTokenKeys = policyRule({
  id: 'gateway-token-keys',
  severity: 'error',
  control: tokenKeys,
  helps: {
    address:
      'Give the address of the metadata instead: <openid-config url="https://login.microsoftonline.com/{{tenant-id}}/v2.0/.well-known/openid-configuration" />.',
    literal:
      'Use <openid-config> so that the keys come from the issuer, or a named value of Key Vault, {{token-signing-key}}; and replace the key, which everybody who reads the repository can sign with.'
  }
})
