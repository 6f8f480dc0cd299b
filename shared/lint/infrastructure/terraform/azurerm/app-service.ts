/** App Service and Functions: provider azurerm, "App Service (Web Apps)". */
import {type AzurermTypes, common, identity, many, one, type Shape} from './shape.js'

const restriction: Shape = {
  action: 'action',
  // ARM has one property for addresses and service tags; `tag` tells which it is.
  ipAddress: ['ip_address', 'service_tag'],
  name: 'name',
  priority: 'priority',
  serviceTag: 'service_tag',
  vnetSubnetResourceId: 'virtual_network_subnet_id'
}

/** What web apps and function apps have alike. */
const site: Shape = {
  ...common,
  identity,
  'properties.authSettings': one('auth_settings', {
    enabled: 'enabled',
    unauthenticatedClientAction: 'unauthenticated_client_action'
  }),
  'properties.authSettingsV2': one('auth_settings_v2', {
    'globalValidation.excludedPaths': 'excluded_paths',
    'globalValidation.requireAuthentication': 'require_authentication',
    'globalValidation.unauthenticatedClientAction': 'unauthenticated_action',
    'platform.enabled': 'auth_enabled'
  }),
  'properties.clientCertEnabled': 'client_certificate_enabled',
  'properties.clientCertMode': 'client_certificate_mode',
  'properties.httpsOnly': 'https_only',
  'properties.publicNetworkAccess': 'public_network_access_enabled',
  'properties.serverFarmId': 'service_plan_id',
  'properties.siteConfig.appCommandLine': 'site_config.app_command_line',
  'properties.siteConfig.appSettings': 'app_settings',
  'properties.siteConfig.connectionStrings': many('connection_string', {
    connectionString: 'value',
    name: 'name',
    type: 'type'
  }),
  'properties.siteConfig.ftpsState': 'site_config.ftps_state',
  'properties.siteConfig.healthCheckPath': 'site_config.health_check_path',
  'properties.siteConfig.minTlsVersion': 'site_config.minimum_tls_version',
  'properties.siteConfig.scmMinTlsVersion': 'site_config.scm_minimum_tls_version',
  'properties.virtualNetworkSubnetId': 'virtual_network_subnet_id'
}

/** Rules about callers: read out of the block of settings, in which they stand. */
const restrictions: Shape = {
  'properties.siteConfig.ipSecurityRestrictions': many('site_config.ip_restriction', restriction),
  'properties.siteConfig.ipSecurityRestrictionsDefaultAction':
    'site_config.ip_restriction_default_action'
}

/** The image has no property of its own in ARM, which joins it to `DOCKER|` in `linuxFxVersion`. */
const image = (...names: readonly string[]): Shape => ({'properties.siteConfig.image': names})

const type = 'Microsoft.Web/sites'

export const appServiceTypes: AzurermTypes = {
  azurerm_app_service: {
    type,
    shape: {...site, ...restrictions, 'properties.serverFarmId': 'app_service_plan_id'}
  },
  azurerm_function_app: {
    type,
    shape: {...site, ...restrictions, 'properties.serverFarmId': 'app_service_plan_id'}
  },
  azurerm_function_app_flex_consumption: {type, shape: {...site, ...restrictions}},
  azurerm_linux_function_app: {
    type,
    shape: {
      ...site,
      ...restrictions,
      ...image('site_config.application_stack.docker.image_name')
    }
  },
  azurerm_linux_web_app: {
    type,
    shape: {
      ...site,
      ...restrictions,
      ...image(
        'site_config.application_stack.docker_image_name',
        'site_config.application_stack.docker_image'
      )
    }
  },
  azurerm_windows_function_app: {type, shape: {...site, ...restrictions}},
  azurerm_windows_web_app: {
    type,
    shape: {
      ...site,
      ...restrictions,
      ...image(
        'site_config.application_stack.docker_image_name',
        'site_config.application_stack.docker_container_name'
      )
    }
  }
}
