export const id = 360;

export const ids = [ 360 ];

export const modules = {
 61853: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   D_: () => identity,
   _d: () => many,
   sh: () => common,
   xH: () => one
  });
  const one = (block, shape) => ({
   block,
   many: false,
   shape
  });
  const many = (block, shape) => ({
   block,
   many: true,
   shape
  });
  const common = {
   location: "location",
   tags: "tags"
  };
  const identity = one("identity", {
   type: "type",
   userAssignedIdentities: "identity_ids"
  });
 }),
 90360: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   i: () => azurermTypes
  });
  var shape = __webpack_require__(61853);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/azurerm/api-management.js
  const policy = {
   "properties.value": "xml_content"
  };
  const apiManagementTypes = {
   azurerm_api_management: {
    type: "Microsoft.ApiManagement/service",
    shape: {
     ...shape.sh,
     identity: shape.D_,
     "properties.publicNetworkAccess": "public_network_access_enabled",
     "properties.security": (0, shape.xH)("security", {
      backendSsl30Enabled: [ "backend_ssl30_enabled", "enable_backend_ssl30" ],
      backendTls10Enabled: [ "backend_tls10_enabled", "enable_backend_tls10" ],
      backendTls11Enabled: [ "backend_tls11_enabled", "enable_backend_tls11" ],
      frontendSsl30Enabled: [ "frontend_ssl30_enabled", "enable_frontend_ssl30" ],
      frontendTls10Enabled: [ "frontend_tls10_enabled", "enable_frontend_tls10" ],
      frontendTls11Enabled: [ "frontend_tls11_enabled", "enable_frontend_tls11" ]
     }),
     "properties.virtualNetworkConfiguration.subnetResourceId": "virtual_network_configuration.subnet_id",
     "properties.virtualNetworkType": "virtual_network_type",
     "sku.name": "sku_name"
    }
   },
   azurerm_api_management_backend: {
    type: "Microsoft.ApiManagement/service/backends",
    parent: [ "api_management_name" ],
    shape: {
     "properties.credentials": (0, shape.xH)("credentials", {
      authorization: (0, shape.xH)("authorization", {
       parameter: "parameter",
       scheme: "scheme"
      })
     }),
     "properties.protocol": "protocol",
     "properties.tls": (0, shape.xH)("tls", {
      validateCertificateChain: "validate_certificate_chain",
      validateCertificateName: "validate_certificate_name"
     }),
     "properties.url": "url"
    }
   },
   azurerm_api_management_api: {
    type: "Microsoft.ApiManagement/service/apis",
    parent: [ "api_management_name" ],
    shape: {
     "properties.displayName": "display_name",
     "properties.path": "path",
     "properties.serviceUrl": "service_url",
     "properties.type": "api_type"
    }
   },
   azurerm_api_management_api_diagnostic: {
    type: "Microsoft.ApiManagement/service/apis/diagnostics",
    parent: [ "api_name" ],
    shape: {
     "properties.loggerId": "api_management_logger_id"
    }
   },
   azurerm_api_management_api_operation: {
    type: "Microsoft.ApiManagement/service/apis/operations",
    parent: [ "api_name" ],
    shape: {
     name: "operation_id",
     "properties.displayName": "display_name",
     "properties.method": "method",
     "properties.urlTemplate": "url_template"
    }
   },
   azurerm_api_management_api_operation_policy: {
    type: "Microsoft.ApiManagement/service/apis/operations/policies",
    parent: [ "operation_id", "api_name" ],
    shape: policy
   },
   azurerm_api_management_api_policy: {
    type: "Microsoft.ApiManagement/service/apis/policies",
    parent: [ "api_name" ],
    shape: policy
   },
   azurerm_api_management_diagnostic: {
    type: "Microsoft.ApiManagement/service/diagnostics",
    parent: [ "api_management_name" ],
    shape: {
     "properties.loggerId": "api_management_logger_id"
    }
   },
   azurerm_api_management_logger: {
    type: "Microsoft.ApiManagement/service/loggers",
    parent: [ "api_management_name" ],
    shape: {
     "properties.resourceId": "resource_id"
    }
   },
   azurerm_api_management_named_value: {
    type: "Microsoft.ApiManagement/service/namedValues",
    parent: [ "api_management_name" ],
    shape: {
     "properties.displayName": "display_name",
     "properties.secret": "secret",
     "properties.value": "value"
    }
   },
   azurerm_api_management_policy: {
    type: "Microsoft.ApiManagement/service/policies",
    parent: [ "api_management_id" ],
    shape: policy
   },
   azurerm_api_management_policy_fragment: {
    type: "Microsoft.ApiManagement/service/policyFragments",
    parent: [ "api_management_id" ],
    shape: {
     "properties.format": "format",
     "properties.value": "value"
    }
   },
   azurerm_api_management_product_policy: {
    type: "Microsoft.ApiManagement/service/products/policies",
    parent: [ "product_id" ],
    shape: policy
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/azurerm/app-service.js
  const restriction = {
   action: "action",
   ipAddress: [ "ip_address", "service_tag" ],
   name: "name",
   priority: "priority",
   serviceTag: "service_tag",
   vnetSubnetResourceId: "virtual_network_subnet_id"
  };
  const site = {
   ...shape.sh,
   identity: shape.D_,
   "properties.authSettings": (0, shape.xH)("auth_settings", {
    enabled: "enabled",
    unauthenticatedClientAction: "unauthenticated_client_action"
   }),
   "properties.authSettingsV2": (0, shape.xH)("auth_settings_v2", {
    "globalValidation.excludedPaths": "excluded_paths",
    "globalValidation.requireAuthentication": "require_authentication",
    "globalValidation.unauthenticatedClientAction": "unauthenticated_action",
    "platform.enabled": "auth_enabled"
   }),
   "properties.clientCertEnabled": "client_certificate_enabled",
   "properties.clientCertMode": "client_certificate_mode",
   "properties.httpsOnly": "https_only",
   "properties.publicNetworkAccess": "public_network_access_enabled",
   "properties.serverFarmId": "service_plan_id",
   "properties.siteConfig.appCommandLine": "site_config.app_command_line",
   "properties.siteConfig.appSettings": "app_settings",
   "properties.siteConfig.connectionStrings": (0, shape._d)("connection_string", {
    connectionString: "value",
    name: "name",
    type: "type"
   }),
   "properties.siteConfig.ftpsState": "site_config.ftps_state",
   "properties.siteConfig.healthCheckPath": "site_config.health_check_path",
   "properties.siteConfig.minTlsVersion": "site_config.minimum_tls_version",
   "properties.siteConfig.scmMinTlsVersion": "site_config.scm_minimum_tls_version",
   "properties.virtualNetworkSubnetId": "virtual_network_subnet_id"
  };
  const restrictions = {
   "properties.siteConfig.ipSecurityRestrictions": (0, shape._d)("site_config.ip_restriction", restriction),
   "properties.siteConfig.ipSecurityRestrictionsDefaultAction": "site_config.ip_restriction_default_action"
  };
  const app_service_image = (...names) => ({
   "properties.siteConfig.image": names
  });
  const type = "Microsoft.Web/sites";
  const appServiceTypes = {
   azurerm_app_service: {
    type,
    shape: {
     ...site,
     ...restrictions,
     "properties.serverFarmId": "app_service_plan_id"
    }
   },
   azurerm_function_app: {
    type,
    shape: {
     ...site,
     ...restrictions,
     "properties.serverFarmId": "app_service_plan_id"
    }
   },
   azurerm_function_app_flex_consumption: {
    type,
    shape: {
     ...site,
     ...restrictions
    }
   },
   azurerm_linux_function_app: {
    type,
    shape: {
     ...site,
     ...restrictions,
     ...app_service_image("site_config.application_stack.docker.image_name")
    }
   },
   azurerm_linux_web_app: {
    type,
    shape: {
     ...site,
     ...restrictions,
     ...app_service_image("site_config.application_stack.docker_image_name", "site_config.application_stack.docker_image")
    }
   },
   azurerm_windows_function_app: {
    type,
    shape: {
     ...site,
     ...restrictions
    }
   },
   azurerm_windows_web_app: {
    type,
    shape: {
     ...site,
     ...restrictions,
     ...app_service_image("site_config.application_stack.docker_image_name", "site_config.application_stack.docker_container_name")
    }
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/azurerm/authorization.js
  const assignment = {
   "properties.condition": "condition",
   "properties.principalId": "principal_id",
   "properties.principalType": "principal_type",
   "properties.roleDefinitionId": "role_definition_id",
   "properties.roleDefinitionName": "role_definition_name",
   scope: "scope"
  };
  const definition = {
   "properties.assignableScopes": "assignable_scopes",
   "properties.permissions": (0, shape._d)("permissions", {
    actions: "actions",
    dataActions: "data_actions",
    notActions: "not_actions",
    notDataActions: "not_data_actions"
   }),
   "properties.roleName": "name",
   scope: "scope"
  };
  const authorizationTypes = {
   azurerm_pim_active_role_assignment: {
    type: "Microsoft.Authorization/roleAssignmentScheduleRequests",
    shape: assignment
   },
   azurerm_role_assignment: {
    type: "Microsoft.Authorization/roleAssignments",
    shape: assignment
   },
   azurerm_role_definition: {
    type: "Microsoft.Authorization/roleDefinitions",
    shape: definition
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/azurerm/containers.js
  const groupProbe = {
   httpGet: (0, shape.xH)("http_get", {
    path: "path",
    port: "port",
    scheme: "scheme"
   })
  };
  const appProbe = {
   "httpGet.path": "path",
   "httpGet.port": "port",
   transport: "transport"
  };
  const appContainer = {
   args: "args",
   command: "command",
   env: (0, shape._d)("env", {
    name: "name",
    secretRef: "secret_name",
    value: "value"
   }),
   image: "image",
   name: "name",
   probes: (0, shape._d)([ "liveness_probe", "readiness_probe", "startup_probe" ], appProbe)
  };
  const appRegistries = (0, shape._d)("registry", {
   identity: "identity",
   passwordSecretRef: "password_secret_name",
   server: "server",
   username: "username"
  });
  const appSecrets = (0, shape._d)("secret", {
   identity: "identity",
   keyVaultUrl: "key_vault_secret_id",
   name: "name",
   value: "value"
  });
  const containersTypes = {
   azurerm_container_app: {
    type: "Microsoft.App/containerApps",
    shape: {
     ...shape.sh,
     identity: shape.D_,
     "properties.configuration.ingress": (0, shape.xH)("ingress", {
      allowInsecure: "allow_insecure_connections",
      clientCertificateMode: "client_certificate_mode",
      external: "external_enabled",
      ipSecurityRestrictions: (0, shape._d)("ip_security_restriction", {
       action: "action",
       ipAddressRange: "ip_address_range",
       name: "name"
      }),
      targetPort: "target_port",
      transport: "transport"
     }),
     "properties.configuration.registries": appRegistries,
     "properties.configuration.secrets": appSecrets,
     "properties.environmentId": "container_app_environment_id",
     "properties.template": (0, shape.xH)("template", {
      containers: (0, shape._d)("container", appContainer),
      initContainers: (0, shape._d)("init_container", appContainer)
     })
    }
   },
   azurerm_container_app_environment: {
    type: "Microsoft.App/managedEnvironments",
    shape: {
     ...shape.sh,
     identity: shape.D_,
     "properties.publicNetworkAccess": "public_network_access",
     "properties.vnetConfiguration.infrastructureSubnetId": "infrastructure_subnet_id",
     "properties.vnetConfiguration.internal": "internal_load_balancer_enabled"
    }
   },
   azurerm_container_app_job: {
    type: "Microsoft.App/jobs",
    shape: {
     ...shape.sh,
     identity: shape.D_,
     "properties.configuration.registries": appRegistries,
     "properties.configuration.secrets": appSecrets,
     "properties.environmentId": "container_app_environment_id",
     "properties.template": (0, shape.xH)("template", {
      containers: (0, shape._d)("container", appContainer),
      initContainers: (0, shape._d)("init_container", appContainer)
     })
    }
   },
   azurerm_container_group: {
    type: "Microsoft.ContainerInstance/containerGroups",
    shape: {
     ...shape.sh,
     identity: shape.D_,
     "properties.containers": (0, shape._d)("container", {
      name: "name",
      "properties.command": "commands",
      "properties.environmentVariables": "environment_variables",
      "properties.image": "image",
      "properties.livenessProbe": (0, shape.xH)("liveness_probe", groupProbe),
      "properties.ports": (0, shape._d)("ports", {
       port: "port",
       protocol: "protocol"
      }),
      "properties.readinessProbe": (0, shape.xH)("readiness_probe", groupProbe),
      "properties.secureEnvironmentVariables": "secure_environment_variables"
     }),
     "properties.imageRegistryCredentials": (0, shape._d)("image_registry_credential", {
      identity: "user_assigned_identity_id",
      password: "password",
      server: "server",
      username: "username"
     }),
     "properties.initContainers": (0, shape._d)("init_container", {
      name: "name",
      "properties.command": "commands",
      "properties.environmentVariables": "environment_variables",
      "properties.image": "image",
      "properties.secureEnvironmentVariables": "secure_environment_variables"
     }),
     "properties.ipAddress.autoGeneratedDomainNameLabelScope": "dns_name_label_reuse_policy",
     "properties.ipAddress.dnsNameLabel": "dns_name_label",
     "properties.ipAddress.ports": (0, shape._d)("exposed_port", {
      port: "port",
      protocol: "protocol"
     }),
     "properties.ipAddress.type": "ip_address_type",
     "properties.subnetIds": "subnet_ids"
    }
   },
   azurerm_container_registry: {
    type: "Microsoft.ContainerRegistry/registries",
    shape: {
     ...shape.sh,
     identity: shape.D_,
     "properties.adminUserEnabled": "admin_enabled",
     "properties.anonymousPullEnabled": "anonymous_pull_enabled",
     "properties.networkRuleBypassOptions": "network_rule_bypass_option",
     "properties.networkRuleSet": (0, shape.xH)("network_rule_set", {
      defaultAction: "default_action",
      ipRules: (0, shape._d)("ip_rule", {
       action: "action",
       value: "ip_range"
      })
     }),
     "properties.publicNetworkAccess": "public_network_access_enabled",
     "sku.name": "sku"
    }
   },
   azurerm_kubernetes_cluster: {
    type: "Microsoft.ContainerService/managedClusters",
    shape: {
     ...shape.sh,
     identity: shape.D_,
     "properties.aadProfile": (0, shape.xH)("azure_active_directory_role_based_access_control", {
      adminGroupObjectIDs: "admin_group_object_ids",
      enableAzureRBAC: "azure_rbac_enabled",
      managed: "managed",
      tenantID: "tenant_id"
     }),
     "properties.agentPoolProfiles": (0, shape._d)("default_node_pool", {
      enableNodePublicIP: [ "node_public_ip_enabled", "enable_node_public_ip" ],
      name: "name",
      vnetSubnetID: "vnet_subnet_id"
     }),
     "properties.apiServerAccessProfile.authorizedIPRanges": [ "api_server_access_profile.authorized_ip_ranges", "api_server_authorized_ip_ranges" ],
     "properties.apiServerAccessProfile.enablePrivateCluster": "private_cluster_enabled",
     "properties.disableLocalAccounts": "local_account_disabled",
     "properties.enableRBAC": "role_based_access_control_enabled",
     "properties.identityProfile.kubeletidentity": (0, shape.xH)("kubelet_identity", {
      clientId: "client_id",
      objectId: "object_id",
      resourceId: "user_assigned_identity_id"
     }),
     "properties.networkProfile": (0, shape.xH)("network_profile", {
      networkPlugin: "network_plugin",
      networkPolicy: "network_policy",
      outboundType: "outbound_type"
     }),
     "properties.oidcIssuerProfile.enabled": "oidc_issuer_enabled",
     "properties.securityProfile.workloadIdentity.enabled": "workload_identity_enabled"
    }
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/azurerm/data.js
  const networkRules = {
   bypass: "bypass",
   defaultAction: "default_action",
   ipRules: [ "ip_rules" ],
   virtualNetworkRules: [ "virtual_network_subnet_ids" ]
  };
  const database = {
   ...shape.sh,
   identity: shape.D_,
   "properties.publicNetworkAccess": "public_network_access_enabled"
  };
  const firewallRule = {
   "properties.endIpAddress": "end_ip_address",
   "properties.startIpAddress": "start_ip_address"
  };
  const dataTypes = {
   azurerm_cosmosdb_account: {
    type: "Microsoft.DocumentDB/databaseAccounts",
    shape: {
     ...database,
     "properties.disableLocalAuth": "local_authentication_disabled",
     "properties.ipRules": [ "ip_range_filter" ],
     "properties.isVirtualNetworkFilterEnabled": "is_virtual_network_filter_enabled"
    }
   },
   azurerm_eventhub_namespace: {
    type: "Microsoft.EventHub/namespaces",
    shape: {
     ...shape.sh,
     identity: shape.D_,
     "properties.localAuthenticationEnabled": "local_authentication_enabled",
     "properties.minimumTlsVersion": "minimum_tls_version",
     "properties.networkRuleSets": (0, shape.xH)("network_rulesets", {
      defaultAction: "default_action",
      publicNetworkAccess: "public_network_access_enabled"
     }),
     "properties.publicNetworkAccess": "public_network_access_enabled"
    }
   },
   azurerm_key_vault: {
    type: "Microsoft.KeyVault/vaults",
    shape: {
     ...shape.sh,
     "properties.enablePurgeProtection": "purge_protection_enabled",
     "properties.enableRbacAuthorization": [ "rbac_authorization_enabled", "enable_rbac_authorization" ],
     "properties.networkAcls": (0, shape.xH)("network_acls", networkRules),
     "properties.publicNetworkAccess": "public_network_access_enabled"
    }
   },
   azurerm_mssql_server: {
    type: "Microsoft.Sql/servers",
    shape: {
     ...database,
     "properties.minimalTlsVersion": "minimum_tls_version"
    }
   },
   azurerm_mssql_firewall_rule: {
    type: "Microsoft.Sql/servers/firewallRules",
    parent: [ "server_id" ],
    shape: firewallRule
   },
   azurerm_mysql_flexible_server_firewall_rule: {
    type: "Microsoft.DBforMySQL/flexibleServers/firewallRules",
    parent: [ "server_name" ],
    shape: firewallRule
   },
   azurerm_postgresql_flexible_server_firewall_rule: {
    type: "Microsoft.DBforPostgreSQL/flexibleServers/firewallRules",
    parent: [ "server_id" ],
    shape: firewallRule
   },
   azurerm_mysql_flexible_server: {
    type: "Microsoft.DBforMySQL/flexibleServers",
    shape: {
     ...shape.sh,
     identity: shape.D_,
     "properties.network.delegatedSubnetResourceId": "delegated_subnet_id",
     "properties.network.publicNetworkAccess": [ "public_network_access", "public_network_access_enabled" ]
    }
   },
   azurerm_postgresql_flexible_server: {
    type: "Microsoft.DBforPostgreSQL/flexibleServers",
    shape: {
     ...shape.sh,
     identity: shape.D_,
     "properties.network.delegatedSubnetResourceId": "delegated_subnet_id",
     "properties.network.publicNetworkAccess": "public_network_access_enabled"
    }
   },
   azurerm_storage_account: {
    type: "Microsoft.Storage/storageAccounts",
    shape: {
     ...shape.sh,
     identity: shape.D_,
     "properties.allowBlobPublicAccess": [ "allow_nested_items_to_be_public", "allow_blob_public_access" ],
     "properties.allowSharedKeyAccess": "shared_access_key_enabled",
     "properties.minimumTlsVersion": "min_tls_version",
     "properties.networkAcls": (0, shape.xH)("network_rules", networkRules),
     "properties.publicNetworkAccess": "public_network_access_enabled",
     "properties.supportsHttpsTrafficOnly": [ "https_traffic_only_enabled", "enable_https_traffic_only" ]
    }
   },
   azurerm_storage_account_network_rules: {
    type: "Microsoft.Storage/storageAccounts/networkAcls",
    parent: [ "storage_account_id" ],
    shape: networkRules
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/azurerm/directory.js
  const application = "Microsoft.Graph/applications";
  const directory_parent = [ "application_id", "application_object_id" ];
  const scope = {
   id: [ "id", "scope_id" ],
   isEnabled: "enabled",
   type: "type",
   value: "value"
  };
  const role = {
   allowedMemberTypes: "allowed_member_types",
   displayName: "display_name",
   id: [ "id", "role_id" ],
   isEnabled: "enabled",
   value: "value"
  };
  const credential = {
   displayName: "display_name",
   endDateTime: "end_date",
   lifetime: "end_date_relative",
   startDateTime: "start_date"
  };
  const directoryTypes = {
   azuread_app_role_assignment: {
    type: "Microsoft.Graph/appRoleAssignedTo",
    shape: {
     appRoleId: "app_role_id",
     principalId: "principal_object_id",
     resourceId: "resource_object_id"
    }
   },
   azuread_application: {
    type: application,
    shape: {
     api: (0, shape.xH)("api", {
      oauth2PermissionScopes: (0, shape._d)("oauth2_permission_scope", scope),
      requestedAccessTokenVersion: "requested_access_token_version"
     }),
     appRoles: (0, shape._d)("app_role", role),
     displayName: "display_name",
     identifierUris: "identifier_uris",
     passwordCredentials: (0, shape._d)("password", credential),
     requiredResourceAccess: (0, shape._d)("required_resource_access", {
      resourceAccess: (0, shape._d)("resource_access", {
       id: "id",
       type: "type"
      }),
      resourceAppId: "resource_app_id"
     }),
     signInAudience: "sign_in_audience"
    }
   },
   azuread_application_api_access: {
    type: `${application}/requiredResourceAccess`,
    parent: directory_parent,
    shape: {
     resourceAppId: "api_client_id",
     roleIds: "role_ids",
     scopeIds: "scope_ids"
    }
   },
   azuread_application_app_role: {
    type: `${application}/appRoles`,
    parent: directory_parent,
    shape: role
   },
   azuread_application_certificate: {
    type: `${application}/keyCredentials`,
    parent: directory_parent,
    shape: credential
   },
   azuread_application_password: {
    type: `${application}/passwordCredentials`,
    parent: directory_parent,
    shape: credential
   },
   azuread_application_permission_scope: {
    type: `${application}/oauth2PermissionScopes`,
    parent: directory_parent,
    shape: scope
   },
   azuread_application_registration: {
    type: application,
    shape: {
     "api.requestedAccessTokenVersion": "requested_access_token_version",
     displayName: "display_name",
     signInAudience: "sign_in_audience"
    }
   },
   azuread_conditional_access_policy: {
    type: "Microsoft.Graph/conditionalAccessPolicies",
    shape: {
     conditions: (0, shape.xH)("conditions", {
      applications: (0, shape.xH)("applications", {
       excludeApplications: "excluded_applications",
       includeApplications: "included_applications"
      })
     }),
     displayName: "display_name",
     state: "state"
    }
   },
   azuread_service_principal_certificate: {
    type: `${application}/keyCredentials`,
    parent: [ "service_principal_id" ],
    shape: credential
   },
   azuread_service_principal_password: {
    type: `${application}/passwordCredentials`,
    parent: [ "service_principal_id" ],
    shape: credential
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/azurerm/identity.js
  const identityTypes = {
   azurerm_federated_identity_credential: {
    type: "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials",
    parent: [ "user_assigned_identity_id", "parent_id" ],
    shape: {
     "properties.audiences": "audience",
     "properties.claimsMatchingExpression": "claims_matching_expression",
     "properties.issuer": "issuer",
     "properties.subject": "subject"
    }
   },
   azurerm_user_assigned_identity: {
    type: "Microsoft.ManagedIdentity/userAssignedIdentities",
    shape: shape.sh
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/azurerm/monitor.js
  const sentinelRule = {
   type: "Microsoft.SecurityInsights/alertRules",
   parent: [ "log_analytics_workspace_id" ],
   shape: {
    "properties.displayName": "display_name",
    "properties.enabled": "enabled",
    "properties.query": "query",
    "properties.queryFrequency": "query_frequency",
    "properties.queryPeriod": "query_period"
   }
  };
  const monitorTypes = {
   azurerm_eventhub: {
    type: "Microsoft.EventHub/namespaces/eventhubs",
    parent: [ "namespace_id", "namespace_name" ],
    shape: {
     "properties.captureDescription": (0, shape.xH)("capture_description", {
      enabled: "enabled"
     })
    }
   },
   azurerm_log_analytics_saved_search: {
    type: "Microsoft.OperationalInsights/workspaces/savedSearches",
    parent: [ "log_analytics_workspace_id" ],
    shape: {
     "properties.query": "query"
    }
   },
   azurerm_log_analytics_workspace: {
    type: "Microsoft.OperationalInsights/workspaces",
    shape: shape.sh
   },
   azurerm_log_analytics_workspace_table_custom_log: {
    type: "Microsoft.OperationalInsights/workspaces/tables",
    parent: [ "workspace_id" ],
    shape: {
     "properties.schema.columns": (0, shape._d)("column", {
      name: "name",
      type: "type"
     })
    }
   },
   azurerm_monitor_data_collection_rule: {
    type: "Microsoft.Insights/dataCollectionRules",
    shape: {
     ...shape.sh,
     "properties.dataFlows": (0, shape._d)("data_flow", {
      destinations: "destinations",
      outputStream: "output_stream",
      streams: "streams",
      transformKql: "transform_kql"
     }),
     "properties.dataSources": (0, shape.xH)("data_sources", {
      dataImports: (0, shape.xH)("data_import", {
       eventHub: (0, shape.xH)("event_hub_data_source", {
        consumerGroup: "consumer_group",
        name: "name",
        stream: "stream"
       })
      })
     }),
     "properties.destinations": (0, shape.xH)("destinations", {
      logAnalytics: (0, shape._d)("log_analytics", {
       name: "name",
       workspaceResourceId: "workspace_resource_id"
      })
     }),
     "properties.streamDeclarations": (0, shape._d)("stream_declaration", {
      columns: (0, shape._d)("column", {
       name: "name",
       type: "type"
      }),
      name: "stream_name"
     })
    }
   },
   azurerm_monitor_data_collection_rule_association: {
    type: "Microsoft.Insights/dataCollectionRuleAssociations",
    shape: {
     "properties.dataCollectionRuleId": "data_collection_rule_id",
     scope: "target_resource_id"
    }
   },
   azurerm_monitor_scheduled_query_rules_alert: {
    type: "Microsoft.Insights/scheduledQueryRules",
    shape: {
     ...shape.sh,
     "properties.actions": (0, shape.xH)("action", {
      actionGroups: "action_group"
     }),
     "properties.enabled": "enabled",
     "properties.schedule.frequencyInMinutes": "frequency",
     "properties.schedule.timeWindowInMinutes": "time_window",
     "properties.source.query": "query"
    }
   },
   azurerm_monitor_scheduled_query_rules_alert_v2: {
    type: "Microsoft.Insights/scheduledQueryRules",
    shape: {
     ...shape.sh,
     "properties.actions": (0, shape.xH)("action", {
      actionGroups: "action_groups"
     }),
     "properties.criteria.allOf": (0, shape._d)("criteria", {
      operator: "operator",
      query: "query",
      threshold: "threshold",
      timeAggregation: "time_aggregation_method"
     }),
     "properties.enabled": "enabled",
     "properties.evaluationFrequency": "evaluation_frequency",
     "properties.windowSize": "window_duration"
    }
   },
   azurerm_sentinel_alert_rule_nrt: sentinelRule,
   azurerm_sentinel_alert_rule_scheduled: sentinelRule
  };
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/azurerm/network.js
  const securityRule = {
   "properties.access": "access",
   "properties.description": "description",
   "properties.destinationAddressPrefix": "destination_address_prefix",
   "properties.destinationAddressPrefixes": "destination_address_prefixes",
   "properties.destinationApplicationSecurityGroups": "destination_application_security_group_ids",
   "properties.destinationPortRange": "destination_port_range",
   "properties.destinationPortRanges": "destination_port_ranges",
   "properties.direction": "direction",
   "properties.priority": "priority",
   "properties.protocol": "protocol",
   "properties.sourceAddressPrefix": "source_address_prefix",
   "properties.sourceAddressPrefixes": "source_address_prefixes",
   "properties.sourceApplicationSecurityGroups": "source_application_security_group_ids",
   "properties.sourcePortRange": "source_port_range"
  };
  const applicationGateway = {
   ...shape.sh,
   identity: shape.D_,
   "properties.backendAddressPools": (0, shape._d)("backend_address_pool", {
    name: "name",
    "properties.fqdns": "fqdns",
    "properties.ipAddresses": "ip_addresses"
   }),
   "properties.backendHttpSettingsCollection": (0, shape._d)("backend_http_settings", {
    name: "name",
    "properties.port": "port",
    "properties.protocol": "protocol"
   }),
   "properties.frontendIPConfigurations": (0, shape._d)("frontend_ip_configuration", {
    name: "name",
    "properties.publicIPAddress.id": "public_ip_address_id",
    "properties.subnet.id": "subnet_id"
   }),
   "properties.gatewayIPConfigurations": (0, shape._d)("gateway_ip_configuration", {
    name: "name",
    "properties.subnet.id": "subnet_id"
   }),
   "properties.httpListeners": (0, shape._d)("http_listener", {
    name: "name",
    "properties.frontendIPConfiguration.id": "frontend_ip_configuration_name",
    "properties.protocol": "protocol"
   }),
   "properties.requestRoutingRules": (0, shape._d)("request_routing_rule", {
    name: "name",
    "properties.backendAddressPool.id": "backend_address_pool_name",
    "properties.backendHttpSettings.id": "backend_http_settings_name",
    "properties.httpListener.id": "http_listener_name",
    "properties.redirectConfiguration.id": "redirect_configuration_name",
    "properties.urlPathMap.id": "url_path_map_name"
   }),
   "properties.sslPolicy": (0, shape.xH)("ssl_policy", {
    minProtocolVersion: "min_protocol_version",
    policyName: "policy_name",
    policyType: "policy_type"
   })
  };
  const associationType = "Microsoft.Network/networkSecurityGroups/associations";
  const networkTypes = {
   azurerm_application_gateway: {
    type: "Microsoft.Network/applicationGateways",
    shape: applicationGateway
   },
   azurerm_network_interface: {
    type: "Microsoft.Network/networkInterfaces",
    shape: {
     ...shape.sh,
     "properties.ipConfigurations": (0, shape._d)("ip_configuration", {
      name: "name",
      "properties.publicIPAddress.id": "public_ip_address_id",
      "properties.subnet.id": "subnet_id"
     })
    }
   },
   azurerm_network_interface_security_group_association: {
    type: associationType,
    shape: {
     "properties.networkInterface.id": "network_interface_id",
     "properties.networkSecurityGroup.id": "network_security_group_id"
    }
   },
   azurerm_network_security_group: {
    type: "Microsoft.Network/networkSecurityGroups",
    shape: {
     ...shape.sh,
     "properties.securityRules": (0, shape._d)("security_rule", {
      name: "name",
      ...securityRule
     })
    }
   },
   azurerm_network_security_rule: {
    type: "Microsoft.Network/networkSecurityGroups/securityRules",
    parent: [ "network_security_group_name" ],
    shape: securityRule
   },
   azurerm_private_endpoint: {
    type: "Microsoft.Network/privateEndpoints",
    shape: {
     ...shape.sh,
     "properties.privateLinkServiceConnections": (0, shape._d)("private_service_connection", {
      name: "name",
      "properties.groupIds": "subresource_names",
      "properties.privateLinkServiceId": "private_connection_resource_id"
     }),
     "properties.subnet.id": "subnet_id"
    }
   },
   azurerm_subnet: {
    type: "Microsoft.Network/virtualNetworks/subnets",
    parent: [ "virtual_network_name" ],
    shape: {
     "properties.addressPrefixes": "address_prefixes",
     "properties.delegations": (0, shape._d)("delegation", {
      name: "name"
     }),
     "properties.networkSecurityGroup.id": "network_security_group_id_wo"
    }
   },
   azurerm_subnet_network_security_group_association: {
    type: associationType,
    shape: {
     "properties.networkSecurityGroup.id": "network_security_group_id",
     "properties.subnet.id": "subnet_id"
    }
   },
   azurerm_virtual_network: {
    type: "Microsoft.Network/virtualNetworks",
    shape: {
     ...shape.sh,
     "properties.addressSpace.addressPrefixes": "address_space",
     "properties.subnets": (0, shape._d)("subnet", {
      name: "name",
      "properties.addressPrefix": [ "address_prefix" ],
      "properties.addressPrefixes": "address_prefixes",
      "properties.networkSecurityGroup.id": "security_group"
     })
    }
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/azurerm/policy.js
  const policy_definition = {
   "properties.description": "description",
   "properties.displayName": "display_name",
   "properties.metadata": "metadata",
   "properties.mode": "mode",
   "properties.parameters": "parameters",
   "properties.policyRule": "policy_rule"
  };
  const initiative = {
   type: "Microsoft.Authorization/policySetDefinitions",
   shape: {
    "properties.description": "description",
    "properties.displayName": "display_name",
    "properties.metadata": "metadata",
    "properties.parameters": "parameters",
    "properties.policyDefinitions": (0, shape._d)("policy_definition_reference", {
     parameters: "parameter_values",
     policyDefinitionId: "policy_definition_id",
     policyDefinitionReferenceId: "reference_id"
    })
   }
  };
  const policy_assignment = {
   type: "Microsoft.Authorization/policyAssignments",
   shape: {
    "properties.description": "description",
    "properties.displayName": "display_name",
    "properties.enforcementMode": [ "enforce", "enforcement_mode" ],
    "properties.notScopes": "not_scopes",
    "properties.parameters": "parameters",
    "properties.policyDefinitionId": "policy_definition_id",
    "properties.scope": [ "subscription_id", "management_group_id", "resource_group_id", "resource_id", "scope" ]
   }
  };
  const policyTypes = {
   azurerm_management_group_policy_assignment: policy_assignment,
   azurerm_management_group_policy_set_definition: initiative,
   azurerm_policy_assignment: policy_assignment,
   azurerm_policy_definition: {
    type: "Microsoft.Authorization/policyDefinitions",
    shape: policy_definition
   },
   azurerm_policy_set_definition: initiative,
   azurerm_resource_group_policy_assignment: policy_assignment,
   azurerm_resource_policy_assignment: policy_assignment,
   azurerm_subscription_policy_assignment: policy_assignment
  };
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/azurerm/types.js
  const azurermTypes = new Map(Object.entries({
   ...apiManagementTypes,
   ...appServiceTypes,
   ...authorizationTypes,
   ...containersTypes,
   ...dataTypes,
   ...directoryTypes,
   ...identityTypes,
   ...monitorTypes,
   ...networkTypes,
   ...policyTypes
  }));
 })
};
