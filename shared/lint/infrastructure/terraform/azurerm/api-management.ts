/** Gateways: provider azurerm, "API Management". */
import {type AzurermTypes, common, identity, one, type Shape} from './shape.js'

/** A policy; the provider always sends it as it is written. */
const policy: Shape = {'properties.value': 'xml_content'}

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
      'properties.credentials': one('credentials', {
        authorization: one('authorization', {parameter: 'parameter', scheme: 'scheme'})
      }),
      'properties.protocol': 'protocol',
      'properties.tls': one('tls', {
        validateCertificateChain: 'validate_certificate_chain',
        validateCertificateName: 'validate_certificate_name'
      }),
      'properties.url': 'url'
    }
  },
  azurerm_api_management_api: {
    type: 'Microsoft.ApiManagement/service/apis',
    parent: ['api_management_name'],
    shape: {
      'properties.displayName': 'display_name',
      'properties.path': 'path',
      'properties.protocols': 'protocols',
      'properties.serviceUrl': 'service_url',
      'properties.type': 'api_type'
    }
  },
  azurerm_api_management_api_diagnostic: {
    type: 'Microsoft.ApiManagement/service/apis/diagnostics',
    parent: ['api_name'],
    shape: {'properties.loggerId': 'api_management_logger_id'}
  },
  azurerm_api_management_api_operation: {
    type: 'Microsoft.ApiManagement/service/apis/operations',
    parent: ['api_name'],
    shape: {
      name: 'operation_id',
      'properties.displayName': 'display_name',
      'properties.method': 'method',
      'properties.urlTemplate': 'url_template'
    }
  },
  azurerm_api_management_api_operation_policy: {
    type: 'Microsoft.ApiManagement/service/apis/operations/policies',
    parent: ['operation_id', 'api_name'],
    shape: policy
  },
  azurerm_api_management_api_policy: {
    type: 'Microsoft.ApiManagement/service/apis/policies',
    parent: ['api_name'],
    shape: policy
  },
  azurerm_api_management_diagnostic: {
    type: 'Microsoft.ApiManagement/service/diagnostics',
    parent: ['api_management_name'],
    shape: {'properties.loggerId': 'api_management_logger_id'}
  },
  azurerm_api_management_logger: {
    type: 'Microsoft.ApiManagement/service/loggers',
    parent: ['api_management_name'],
    shape: {
      'properties.credentials': one('eventhub', {
        connectionString: 'connection_string',
        endpointAddress: 'endpoint_uri',
        identityClientId: 'user_assigned_identity_client_id',
        name: 'name'
      }),
      'properties.resourceId': 'resource_id'
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
  },
  azurerm_api_management_policy: {
    type: 'Microsoft.ApiManagement/service/policies',
    parent: ['api_management_id'],
    shape: policy
  },
  azurerm_api_management_policy_fragment: {
    type: 'Microsoft.ApiManagement/service/policyFragments',
    parent: ['api_management_id'],
    shape: {'properties.format': 'format', 'properties.value': 'value'}
  },
  azurerm_api_management_product_policy: {
    type: 'Microsoft.ApiManagement/service/products/policies',
    parent: ['product_id'],
    shape: policy
  }
}
