/** Identities: provider azurerm, "Authorization". */
import {type AzurermTypes, common} from './shape.js'

export const identityTypes: AzurermTypes = {
  azurerm_federated_identity_credential: {
    type: 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials',
    parent: ['user_assigned_identity_id', 'parent_id'],
    shape: {
      'properties.audiences': 'audience',
      'properties.claimsMatchingExpression': 'claims_matching_expression',
      'properties.issuer': 'issuer',
      'properties.subject': 'subject'
    }
  },
  azurerm_user_assigned_identity: {
    type: 'Microsoft.ManagedIdentity/userAssignedIdentities',
    shape: common
  }
}
