import {inLanguageOf} from '../language.js'
import type {ServerVerdict} from './server-verdict.js'

/** What to write so that an MCP server is not reached from the Internet: one sentence. */
export function howToClose(verdict: ServerVerdict): string {
  switch (verdict.host) {
    case 'container-instances':
      return inLanguageOf(verdict, {
        terraform:
          'Set ip_address_type = "Private" and subnet_ids to a subnet that only the gateway reaches.',
        azure:
          "Set ipAddress.type to 'Private' and subnetIds to a subnet that only the gateway reaches."
      })
    case 'container-apps':
      return inLanguageOf(verdict, {
        terraform:
          'Set external_enabled = false in ingress, or allow only the gateway with ip_security_restriction.',
        azure:
          'Set external: false in ingress, or allow only the gateway with ipSecurityRestrictions.',
        module: 'Set ingressExternal: false, or allow only the gateway with ipSecurityRestrictions.'
      })
    case 'app-service':
    case 'functions':
      return inLanguageOf(verdict, {
        terraform:
          'Set public_network_access_enabled = false, or ip_restriction_default_action = "Deny" with an ip_restriction for the gateway.',
        azure:
          "Set publicNetworkAccess: 'Disabled', or ipSecurityRestrictionsDefaultAction: 'Deny' with a restriction for the gateway."
      })
    default:
      return 'Make it an internal load balancer (service.beta.kubernetes.io/azure-load-balancer-internal: "true"), or type: ClusterIP behind the gateway.'
  }
}
