/** Gateways: provider azurerm, "API Management". */
import {type AzurermTypes, common, identity, one} from './shape.js'

export const apiManagementTypes: AzurermTypes = {
  azurerm_api_management: {
    type: 'Microsoft.ApiManagement/service',
    shape: {
      ...common,
      identity,
      'properties.publicNetworkAccess': 'public_network_access_enabled',
      'properties.security': one('security', {
        backendSsl30Enabled: ['backend_ssl30_enabled', 'enable_backend_ssl30'],
        backendTls10Enabled: ['backend_tls10_enabled', 'enable_backend_tls10'],
        backendTls11Enabled: ['backend_tls11_enabled', 'enable_backend_tls11'],
        frontendSsl30Enabled: ['frontend_ssl30_enabled', 'enable_frontend_ssl30'],
        frontendTls10Enabled: ['frontend_tls10_enabled', 'enable_frontend_tls10'],
        frontendTls11Enabled: ['frontend_tls11_enabled', 'enable_frontend_tls11']
      }),
      'properties.virtualNetworkConfiguration.subnetResourceId':
        'virtual_network_configuration.subnet_id',
      'properties.virtualNetworkType': 'virtual_network_type',
      'sku.name': 'sku_name'
    }
  },
  azurerm_api_management_backend: {
    type: 'Microsoft.ApiManagement/service/backends',
    parent: ['api_management_name'],
    shape: {
      'properties.protocol': 'protocol',
      'properties.tls': one('tls', {
        validateCertificateChain: 'validate_certificate_chain',
        validateCertificateName: 'validate_certificate_name'
      }),
      'properties.url': 'url'
    }
  },
  azurerm_api_management_named_value: {
    type: 'Microsoft.ApiManagement/service/namedValues',
    parent: ['api_management_name'],
    shape: {
      'properties.displayName': 'display_name',
      'properties.secret': 'secret',
      'properties.value': 'value'
    }
  }
}
