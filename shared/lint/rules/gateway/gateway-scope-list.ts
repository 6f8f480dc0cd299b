import {policyRule} from '../../governance/gateway/policy-rule.js'
import {scopeList} from '../../governance/gateway/token-settings.js'

/** Scopes of a token are compared as one text. */
export const gatewayScopeList = policyRule({
  id: 'gateway-scope-list',
  severity: 'warning',
  control: scopeList,
  helps: {
    claim:
      'Write <claim name="scp" match="any" separator=" ">: the claim holds all scopes in one string, separated by spaces.',
    code: 'Split the claim first: .Claims.GetValueOrDefault("scp", "").Split(\' \').Contains("mcp.tools.read").'
  }
})
