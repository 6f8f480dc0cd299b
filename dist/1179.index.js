"use strict";

exports.id = 1179;

exports.ids = [ 1179 ];

exports.modules = {
 21179: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   rules: () => rules
  });
  var mcp_workloads = __webpack_require__(5479);
  var authentication = __webpack_require__(25790);
  // CONCATENATED MODULE: ./build/shared/lint/governance/hosting/anonymous-servers.js
  function anonymousServers(resources, servers) {
   return (0, mcp_workloads.Z)(resources, servers).flatMap(server => {
    const {resource, host} = server;
    if (host === "compose" || host === "container-apps-job") return [];
    const verdict = {
     at: resource.place,
     of: resource.place,
     label: resource.label
    };
    const [first, ...others] = (0, authentication.m)(server);
    if (first && resource.exists === "yes") {
     const related = others.map(({at, because}) => ({
      message: because,
      at
     }));
     return [ {
      ...verdict,
      ...first,
      state: "fail",
      ...related.length > 0 && {
       related
      }
     } ];
    }
    const {is, at} = (0, authentication.w)(server);
    return is === "yes" ? [ {
     ...verdict,
     at: at[0] ?? verdict.at,
     state: "pass",
     because: "callers sign in first"
    } ] : [ {
     ...verdict,
     state: "not-proven",
     because: "it is not known here who checks callers"
    } ];
   });
  }
  // CONCATENATED MODULE: ./build/shared/lint/governance/language.js
  function inLanguageOf({label, of}, words) {
   if (label.startsWith("module ") && words.module !== void 0) return words.module;
   return /\.tf(?:\.json)?$/i.test(of.file.path) && !label.startsWith("azapi_") ? words.terraform : words.azure;
  }
  var governance_verdict = __webpack_require__(51176);
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/anonymous-server.js
  const anonymousServer = {
   id: "anonymous-server",
   severity: "error",
   checkAll({resources}, report, config) {
    (0, governance_verdict.o)(anonymousServers(resources, config.servers), report, verdict => ({
     message: `MCP server '${verdict.label}' ${verdict.because}`,
     help: inLanguageOf(verdict, {
      terraform: 'Remove the option, or set require_authentication = true and unauthenticated_action = "Return401" in auth_settings_v2.',
      azure: "Remove the option, or set requireAuthentication: true and unauthenticatedClientAction: 'Return401' in globalValidation."
     })
    }));
   }
  };
  var gateway_side_door = __webpack_require__(1120);
  // CONCATENATED MODULE: ./build/shared/lint/governance/hosting/how-to-close.js
  function howToClose(verdict) {
   switch (verdict.host) {
   case "container-instances":
    return inLanguageOf(verdict, {
     terraform: 'Set ip_address_type = "Private" and subnet_ids to a subnet that only the gateway reaches.',
     azure: "Set ipAddress.type to 'Private' and subnetIds to a subnet that only the gateway reaches."
    });

   case "container-apps":
    return inLanguageOf(verdict, {
     terraform: "Set external_enabled = false in ingress, or allow only the gateway with ip_security_restriction.",
     azure: "Set external: false in ingress, or allow only the gateway with ipSecurityRestrictions.",
     module: "Set ingressExternal: false, or allow only the gateway with ipSecurityRestrictions."
    });

   case "app-service":
   case "functions":
    return inLanguageOf(verdict, {
     terraform: 'Set public_network_access_enabled = false, or ip_restriction_default_action = "Deny" with an ip_restriction for the gateway.',
     azure: "Set publicNetworkAccess: 'Disabled', or ipSecurityRestrictionsDefaultAction: 'Deny' with a restriction for the gateway."
    });

   default:
    return 'Make it an internal load balancer (service.beta.kubernetes.io/azure-load-balancer-internal: "true"), or type: ClusterIP behind the gateway.';
   }
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/gateway-side-door.js
  const gatewaySideDoor = {
   id: "gateway-side-door",
   severity: "error",
   checkAll({resources}, report, config) {
    (0, governance_verdict.o)((0, gateway_side_door.H)(resources, config.servers), report, verdict => verdict.host === void 0 ? {
     help: inLanguageOf(verdict, {
      terraform: "Name the subnet of the gateway in source_address_prefix, and no other.",
      azure: "Name the subnet of the gateway in sourceAddressPrefix, and no other."
     })
    } : {
     message: `MCP server '${verdict.label}' ${verdict.because}`,
     help: howToClose(verdict)
    });
   }
  };
  var server_tags = __webpack_require__(42075);
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/missing-server-tag.js
  const missingServerTag = {
   id: "missing-server-tag",
   severity: "note",
   checkAll({resources}, report, config) {
    (0, governance_verdict.o)((0, server_tags.B)(resources, config.servers), report, verdict => ({
     message: `MCP server '${verdict.label}' ${verdict.because}`,
     help: inLanguageOf(verdict, {
      terraform: 'Write tags = merge(var.tags, { MCPServer = "true" }).',
      azure: "Write MCPServer: 'true' into its tags."
     })
    }));
   }
  };
  var open_network = __webpack_require__(40325);
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/open-network-rule.js
  const openNetworkRule = {
   id: "open-network-rule",
   severity: "error",
   checkAll({resources}, report) {
    (0, governance_verdict.o)((0, open_network.X)(resources), report, verdict => ({
     help: verdict.severity === "note" ? "Keep it only where a gateway listens; let everything else be reached only from its subnet." : "Name the subnet or the addresses that need it, such as that of the gateway or of Azure Bastion."
    }));
   }
  };
  var credentials = __webpack_require__(35376);
  var three_valued = __webpack_require__(50253);
  var values_value = __webpack_require__(77960);
  // CONCATENATED MODULE: ./build/shared/lint/governance/secrets/plain-environment.js
  const telemetry = /instrumentation_?key|^application_?insights/i;
  function plainEnvironment(resources, servers = []) {
   const found = new Map;
   for (const workload of (0, mcp_workloads.Z)(resources, servers)) {
    if (workload.host === "compose") continue;
    for (const variable of workload.containers.flatMap(({environment}) => environment)) {
     const verdict = judgeVariable(workload, variable);
     if (!verdict) continue;
     const {at, state} = verdict;
     const key = `${state} ${at.file.path} ${at.range.start} ${verdict.variable}`;
     if (!found.has(key)) found.set(key, verdict);
    }
   }
   return [ ...found.values() ];
  }
  function judgeVariable({host, resource}, {name, value, isSecret}) {
   const variable = name.text.text;
   if (name.holes.length > 0 || (0, credentials.Gf)(variable) === void 0 || telemetry.test(variable)) return;
   const {label, place, source, exists} = resource;
   const verdict = {
    of: place,
    label,
    host,
    source,
    variable
   };
   if (isSecret) {
    const at = {
     file: name.text.file,
     range: name.text.range()
    };
    return {
     ...verdict,
     at,
     state: "pass",
     because: `takes '${variable}' from a store of secrets`
    };
   }
   if ((0, values_value.qv)(value)) return;
   const at = (0, three_valued.$t)(value);
   const forms = (0, values_value.fF)(value).map(form => whatIs(form, variable));
   const [first] = forms;
   if (!first || forms.some(form => form !== first) || exists === "perhaps" || first === "unknown") return {
    ...verdict,
    at,
    state: "not-proven",
    because: `it is not known here what '${variable}' is`
   };
   if (first === "nothing") return;
   if (first === "reference") return {
    ...verdict,
    at,
    state: "pass",
    because: `takes '${variable}' from a store of secrets`
   };
   return first === "literal" ? {
    ...verdict,
    at,
    state: "fail",
    because: `has the secret of '${variable}' written into its environment`
   } : {
    ...verdict,
    at,
    state: "fail",
    severity: "warning",
    because: `has the secret of '${variable}' in its plain environment`
   };
  }
  function whatIs(form, variable) {
   const text = (0, values_value.wh)(form);
   if (text !== void 0) {
    if (/^@Microsoft\.(?:KeyVault|AppConfiguration)\(/i.test(text)) return "reference";
    if (text.trim() === "" || (0, credentials.wK)(text)) return "nothing";
    return (0, credentials.S4)(variable, text, "environment").length > 0 ? "literal" : "nothing";
   }
   if (form.kind === "text") {
    const {text: mapped} = form.text;
    return /^@Microsoft\.(?:KeyVault|AppConfiguration)\(/i.test(mapped.text) ? "reference" : "unknown";
   }
   if (form.kind !== "unknown" && form.kind !== "reference") return "nothing";
   return isSecretExpression(form.place) ? "secret" : "unknown";
  }
  const longestExpression = 500;
  function isSecretExpression({file, range}) {
   const source = file.text.slice(range.start, Math.min(range.end, range.start + longestExpression)).replace(/^"\[|\]"$/g, "").trim();
   if (/\blist(?:AdminKeys|ConnectionStrings|Credentials|Keys|QueryKeys|Secrets)\(|\.getSecret\(/.test(source)) return true;
   if (/^data\.azurerm_key_vault_secret\.[\w.[\]"-]{1,200}\.value$/.test(source)) return true;
   const parameter = /^var\.([\w-]+)$/.exec(source) ?? /^parameters\('([\w-]+)'\)$/.exec(source) ?? /^([A-Za-z_]\w*)$/.exec(source);
   if (parameter) return isSecretParameter(parameter[1], file.text);
   const attribute = /^[a-z][^\W_]*_\w+\.[\w.[\]"-]{1,200}\.(\w+)$/.exec(source) ?? /^[A-Za-z]\w*\.outputs\.(\w+)$/.exec(source);
   return attribute?.[1] !== void 0 && (0, credentials.Gf)(attribute[1]) !== void 0;
  }
  function isSecretParameter(name, text) {
   if ((0, credentials.Gf)(name) !== void 0) return true;
   const variable = `^variable[ \\t]+"${name}"[ \\t]*\\{[^{}]{0,2000}\\bsensitive[ \\t]*=[ \\t]*true`;
   const parameter = `^@secure\\(\\)[ \\t]*\\r?\\n(?:@[^\\n]{0,300}\\n){0,5}param[ \\t]+${name}\\b`;
   return new RegExp(`${variable}|${parameter}`, "m").test(text);
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/plain-secret-environment.js
  const plainSecretEnvironment = {
   id: "plain-secret-environment",
   severity: "error",
   marksCredential: true,
   checkAll({resources}, report, {servers}) {
    for (const verdict of plainEnvironment(resources, servers)) {
     const isWritten = verdict.severity === void 0;
     const where = `Keep it in Key Vault, and ${remedy(verdict)}`;
     const problem = (0, governance_verdict.Z)(verdict, {
      help: isWritten ? `Revoke it. ${where}` : where
     });
     if (problem) report({
      ...problem,
      subject: `${verdict.label} ${verdict.variable}`
     });
    }
   }
  };
  function remedy({host, source}) {
   const isTerraform = source === "terraform";
   switch (host) {
   case "container-apps":
   case "container-apps-job":
    return isTerraform ? "name it with `secret_name`, from a `secret` block with `key_vault_secret_id`." : "name it with `secretRef`, from a secret with `keyVaultUrl`.";

   case "container-instances":
    return isTerraform ? "let the server read it with its identity; `secure_environment_variables` hides it at least." : "let the server read it with its identity; `secureValue` hides it at least.";

   case "kubernetes":
    return "name it with `valueFrom.secretKeyRef`, from a Secret that the Secrets Store CSI driver or External Secrets fills.";

   default:
    return "write `@Microsoft.KeyVault(SecretUri=…)` in its place.";
   }
  }
  var kept = __webpack_require__(25640);
  var named_resources = __webpack_require__(47923);
  var declaration = __webpack_require__(95965);
  var deployment = __webpack_require__(20322);
  var hosting_reach = __webpack_require__(44011);
  // CONCATENATED MODULE: ./build/shared/lint/governance/hosting/data-stores.js
  const access = ({body}) => (0, three_valued.AU)((0, hosting_reach.d6)((0, three_valued.MZ)(body, "properties.publicNetworkAccess")));
  function letsAllIn(rules, absent = "yes") {
   const action = (0, three_valued.MZ)(rules, "defaultAction");
   return (0, three_valued.cK)(action, text => text.toLowerCase() === "allow", absent);
  }
  const kinds = {
   "microsoft.containerregistry/registries": {
    what: "a container registry",
    isOpen: store => [ access(store), letsAllIn((0, three_valued.MZ)(store.body, "properties.networkRuleSet")) ]
   },
   "microsoft.documentdb/databaseaccounts": {
    what: "a database account",
    isOpen: store => [ access(store), (0, three_valued.AU)((0, three_valued.Hn)((0, 
    three_valued.MZ)(store.body, "properties.isVirtualNetworkFilterEnabled"))), isEmpty((0, 
    three_valued.MZ)(store.body, "properties.ipRules")) ]
   },
   "microsoft.eventhub/namespaces": {
    what: "an event hub namespace that takes shared keys and",
    isOpen: (store, resources) => [ access(store), (0, three_valued.AU)(hasRulesOfItsOwn(store, resources)), (0, 
    three_valued.AU)((0, three_valued.Hn)((0, three_valued.MZ)(store.body, "properties.disableLocalAuth"))), (0, 
    three_valued.AU)((0, three_valued.cK)((0, three_valued.MZ)(store.body, "properties.localAuthenticationEnabled"), text => /^false$/i.test(text))), letsAllIn((0, 
    three_valued.MZ)(store.body, "properties.networkRuleSets")) ]
   },
   "microsoft.keyvault/vaults": {
    what: "a key vault",
    isOpen: store => [ access(store), letsAllIn((0, three_valued.MZ)(store.body, "properties.networkAcls")) ]
   },
   "microsoft.storage/storageaccounts": {
    what: "a storage account",
    isOpen: (store, resources) => [ access(store), letsAllIn((0, three_valued.MZ)(store.body, "properties.networkAcls")), (0, 
    three_valued.AU)(hasRulesOfItsOwn(store, resources)) ]
   },
   ...Object.fromEntries([ "microsoft.sql/servers", "microsoft.dbforpostgresql/flexibleservers", "microsoft.dbformysql/flexibleservers" ].map(type => [ type, {
    what: "a database server",
    isOpen: (store, resources) => [ access(store), (0, three_valued.AU)((0, hosting_reach.d6)((0, 
    three_valued.MZ)(store.body, "properties.network.publicNetworkAccess"))), (0, values_value.qv)((0, 
    three_valued.MZ)(store.body, "properties.network.delegatedSubnetResourceId")) ? {
     is: "yes",
     at: [ store.place ]
    } : {
     is: "no",
     at: [ store.place ]
    }, hasOpenFirewall(store, resources) ]
   } ]))
  };
  function dataStores(resources, servers) {
   const deployments = new Set((0, mcp_workloads.Z)(resources, servers).filter(({host}) => host !== "compose" && host !== "kubernetes").map(({resource}) => (0, 
   deployment.P)(resource)));
   if (deployments.size === 0) return [];
   return [ ...resources.find({
    types: Object.keys(kinds),
    from: deployments
   }) ].filter(store => deployments.has((0, deployment.P)(store))).map(store => judge(store, kinds[store.type], resources));
  }
  function judge(store, kind, resources) {
   const {label, place, exists} = store;
   const open = (0, three_valued.bn)([ ...kind.isOpen(store, resources), (0, three_valued.AU)((0, 
   hosting_reach.l1)(store, resources)) ]);
   const verdict = {
    at: placeIn(store),
    of: place,
    label
   };
   if (open.is === "no") return {
    ...verdict,
    state: "pass",
    because: "not every network reaches it"
   };
   if (open.is === "unknown" || exists !== "yes") return {
    ...verdict,
    state: "not-proven",
    because: "it is not known here which networks reach it"
   };
   return {
    ...verdict,
    state: "fail",
    because: `is ${kind.what} that is open to all networks, in a deployment with an MCP server`
   };
  }
  function placeIn(store) {
   const written = (0, three_valued.MZ)(store.body, "properties.publicNetworkAccess");
   return written.kind === "text" || written.kind === "constant" ? (0, three_valued.$t)(written) : (0, 
   declaration.M)(store);
  }
  function isEmpty(list) {
   const at = [ (0, three_valued.$t)(list) ];
   if ((0, values_value.qv)(list)) return {
    is: "yes",
    at
   };
   if (list.kind === "text") return (0, three_valued.cK)(list, text => text.trim() === "");
   if (list.kind !== "list") return {
    is: "unknown",
    at
   };
   return {
    is: list.items.length > 0 ? "no" : list.open ? "unknown" : "yes",
    at
   };
  }
  const rulesTypes = [ "microsoft.eventhub/namespaces/networkrulesets", "microsoft.storage/storageaccounts/networkacls" ];
  const rulesOf = (0, kept.e)(resources => (0, named_resources.Ur)(resources.ofType(...rulesTypes)));
  function hasRulesOfItsOwn(store, resources) {
   const found = rulesOf(resources).get((0, named_resources.TN)(store)) ?? [];
   return (0, three_valued.EB)(found.map(({body}) => {
    const rules = [ body, (0, three_valued.MZ)(body, "properties") ].find(value => !(0, 
    values_value.qv)((0, three_valued.MZ)(value, "defaultAction")));
    return rules ? (0, three_valued.AU)(letsAllIn(rules)) : {
     is: "unknown",
     at: [ body.place ]
    };
   }));
  }
  const firewallTypes = [ "microsoft.sql/servers/firewallrules", "microsoft.dbforpostgresql/flexibleservers/firewallrules", "microsoft.dbformysql/flexibleservers/firewallrules" ];
  const firewallsOf = (0, kept.e)(resources => (0, named_resources.Ur)(resources.ofType(...firewallTypes)));
  function hasOpenFirewall(store, resources) {
   const own = firewallsOf(resources).get((0, named_resources.TN)(store)) ?? [];
   return (0, three_valued.EB)(own.map(({body}) => (0, three_valued.bn)([ (0, three_valued.cK)((0, 
   three_valued.MZ)(body, "properties.startIpAddress"), text => text === "0.0.0.0"), (0, 
   three_valued.cK)((0, three_valued.MZ)(body, "properties.endIpAddress"), text => text === "255.255.255.255") ])));
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/public-data-store.js
  const publicDataStore = {
   id: "public-data-store",
   severity: "warning",
   checkAll({resources}, report, config) {
    (0, governance_verdict.o)(dataStores(resources, config.servers), report, verdict => ({
     help: inLanguageOf(verdict, {
      terraform: "Set public_network_access_enabled = false and give it an azurerm_private_endpoint, or allow only the networks that need it.",
      azure: "Set publicNetworkAccess: 'Disabled' and give it a private endpoint, or allow only the networks that need it.",
      module: "Set publicNetworkAccess: 'Disabled' and privateEndpoints, or allow only the networks that need it."
     })
    }));
   }
  };
  var public_servers = __webpack_require__(11345);
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/public-server.js
  const publicServer = {
   id: "public-server",
   severity: "warning",
   checkAll({resources}, report, config) {
    (0, governance_verdict.o)((0, public_servers._)(resources, config.servers), report, verdict => ({
     message: `MCP server '${verdict.label}' ${verdict.because}`,
     help: howToClose(verdict)
    }));
   }
  };
  var registry_passwords = __webpack_require__(73787);
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/registry-password.js
  const registryPassword = {
   id: "registry-password",
   severity: "warning",
   marksCredential: true,
   checkAll({resources}, report) {
    (0, governance_verdict.o)((0, registry_passwords.U)(resources), report, () => ({
     help: "Disable the admin user, give the workload a managed identity with the role AcrPull, and name that identity where the password is named."
    }));
   }
  };
  var infrastructure = __webpack_require__(48736);
  var azurerm_types = __webpack_require__(95808);
  // CONCATENATED MODULE: ./build/shared/lint/governance/providers/azurerm-removed.js
  const removedArguments = {
   4: {
    azurerm_api_management: "policy>azurerm_api_management_policy",
    azurerm_automation_account: "encryption.key_source",
    azurerm_container_app_job: "registries>registry secrets>secret",
    azurerm_container_group: "container.gpu container.gpu_limit network_profile_id>subnet_ids",
    azurerm_container_registry: "encryption.enabled network_rule_set.virtual_network retention_policy>retention_policy_in_days trust_policy>trust_policy_enabled",
    azurerm_cosmosdb_account: "connection_strings enable_automatic_failover>automatic_failover_enabled enable_free_tier>free_tier_enabled enable_multiple_write_locations>multiple_write_locations_enabled",
    azurerm_eventhub_namespace: "zone_redundant",
    azurerm_kubernetes_cluster: "api_server_authorized_ip_ranges>api_server_access_profile.authorized_ip_ranges automatic_channel_upgrade>automatic_upgrade_channel azure_active_directory_role_based_access_control.client_app_id azure_active_directory_role_based_access_control.managed azure_active_directory_role_based_access_control.server_app_id azure_active_directory_role_based_access_control.server_app_secret default_node_pool.enable_auto_scaling>default_node_pool.auto_scaling_enabled default_node_pool.enable_host_encryption>default_node_pool.host_encryption_enabled default_node_pool.enable_node_public_ip>default_node_pool.node_public_ip_enabled default_node_pool.node_taints enable_pod_security_policy network_profile.docker_bridge_cidr network_profile.ebpf_data_plane>network_profile.network_data_plane node_os_channel_upgrade>node_os_upgrade_channel public_network_access_enabled web_app_routing.dns_zone_id>web_app_routing.dns_zone_ids workload_autoscaler_profile.vertical_pod_autoscaler_controlled_values workload_autoscaler_profile.vertical_pod_autoscaler_update_mode",
    azurerm_kubernetes_cluster_node_pool: "enable_auto_scaling>auto_scaling_enabled enable_host_encryption>host_encryption_enabled enable_node_public_ip>node_public_ip_enabled",
    azurerm_linux_virtual_machine_scale_set: "gallery_applications>gallery_application scale_in_policy>scale_in terminate_notification>termination_notification",
    azurerm_linux_web_app: "auto_heal_enabled site_config.application_stack.docker_image site_config.application_stack.docker_image_tag site_config.auto_heal_setting.trigger.slow_request.path>site_config.auto_heal_setting.trigger.slow_request_with_path",
    azurerm_monitor_diagnostic_setting: "enabled_log.retention_policy>azurerm_storage_management_policy log>enabled_log metric.retention_policy>azurerm_storage_management_policy",
    azurerm_mssql_database: "long_term_retention_policy.immutable_backups_enabled",
    azurerm_network_interface: "enable_accelerated_networking>accelerated_networking_enabled enable_ip_forwarding>ip_forwarding_enabled",
    azurerm_redis_cache: "enable_non_ssl_port>non_ssl_port_enabled redis_configuration.enable_authentication>redis_configuration.authentication_enabled",
    azurerm_route_table: "disable_bgp_route_propagation>bgp_route_propagation_enabled",
    azurerm_sentinel_alert_rule_scheduled: "incident_configuration>incident incident_configuration.create_incident>incident.create_incident_enabled incident_configuration.group_by_alert_details>incident.by_alert_details incident_configuration.group_by_custom_details>incident.by_custom_details incident_configuration.group_by_entities>incident.by_entities",
    azurerm_servicebus_namespace: "zone_redundant",
    azurerm_servicebus_queue: "enable_batched_operations>batched_operations_enabled enable_express>express_enabled enable_partitioning>partitioning_enabled",
    azurerm_servicebus_topic: "enable_batched_operations>batched_operations_enabled enable_express>express_enabled enable_partitioning>partitioning_enabled",
    azurerm_storage_account: "enable_https_traffic_only>https_traffic_only_enabled",
    azurerm_subnet: "enforce_private_link_endpoint_network_policies>private_endpoint_network_policies enforce_private_link_service_network_policies>private_link_service_network_policies_enabled private_endpoint_network_policies_enabled>private_endpoint_network_policies",
    azurerm_windows_web_app: "auto_heal_enabled site_config.application_stack.docker_container_name site_config.application_stack.docker_container_registry site_config.application_stack.docker_container_tag site_config.auto_heal_setting.trigger.slow_request.path>site_config.auto_heal_setting.trigger.slow_request_with_path"
   },
   5: {
    azurerm_api_management: "hostname_configuration.developer_portal.key_vault_id>hostname_configuration.developer_portal.key_vault_certificate_id hostname_configuration.management.key_vault_id>hostname_configuration.management.key_vault_certificate_id hostname_configuration.portal.key_vault_id>hostname_configuration.portal.key_vault_certificate_id hostname_configuration.proxy.key_vault_id>hostname_configuration.proxy.key_vault_certificate_id hostname_configuration.scm.key_vault_id>hostname_configuration.scm.key_vault_certificate_id protocols.enable_http2>protocols.http2_enabled security.enable_backend_ssl30>security.backend_ssl30_enabled security.enable_backend_tls10>security.backend_tls10_enabled security.enable_backend_tls11>security.backend_tls11_enabled security.enable_frontend_ssl30>security.frontend_ssl30_enabled security.enable_frontend_tls10>security.frontend_tls10_enabled security.enable_frontend_tls11>security.frontend_tls11_enabled",
    azurerm_application_gateway: "authentication_certificate backend_http_settings.authentication_certificate enable_http2>http2_enabled ssl_profile.verify_client_cert_issuer_dn>ssl_profile.verify_client_certificate_issuer_dn",
    azurerm_application_insights: "daily_data_cap_notifications_disabled>daily_data_cap_notifications_enabled disable_ip_masking>ip_masking_enabled local_authentication_disabled>local_authentication_enabled",
    azurerm_automation_account: "encryption.key_source",
    azurerm_container_app: "template.container.liveness_probe.termination_grace_period_seconds template.container.startup_probe.termination_grace_period_seconds",
    azurerm_container_app_job: "template.container.liveness_probe.termination_grace_period_seconds template.container.startup_probe.termination_grace_period_seconds",
    azurerm_container_registry: "georeplications.regional_endpoint_enabled>global_endpoint_routing_enabled trust_policy_enabled",
    azurerm_cosmosdb_account: "local_authentication_disabled>local_authentication_enabled managed_hsm_key_id>key_vault_key_id",
    azurerm_eventhub: "namespace_name>namespace_id resource_group_name>namespace_id",
    azurerm_federated_identity_credential: "parent_id>user_assigned_identity_id",
    azurerm_key_vault: "contact enable_rbac_authorization>rbac_authorization_enabled",
    azurerm_kubernetes_cluster: "default_node_pool.kubelet_config.container_log_max_line>default_node_pool.kubelet_config.container_log_max_files default_node_pool.linux_os_config.transparent_huge_page_enabled>default_node_pool.linux_os_config.transparent_huge_page",
    azurerm_kubernetes_cluster_node_pool: "kubelet_config.container_log_max_line>kubelet_config.container_log_max_files linux_os_config.transparent_huge_page_enabled>linux_os_config.transparent_huge_page",
    azurerm_linux_virtual_machine_scale_set: "automatic_os_upgrade_policy.disable_automatic_rollback>automatic_os_upgrade_policy.automatic_rollback_enabled automatic_os_upgrade_policy.enable_automatic_os_upgrade>automatic_os_upgrade_policy.automatic_os_upgrade_enabled data_disk.ultra_ssd_disk_iops_read_write>data_disk.disk_iops_read_write data_disk.ultra_ssd_disk_mbps_read_write>data_disk.disk_mbps_read_write network_interface.enable_accelerated_networking>network_interface.accelerated_networking_enabled network_interface.enable_ip_forwarding>network_interface.ip_forwarding_enabled",
    azurerm_linux_web_app: "site_config.application_stack.ruby_version",
    azurerm_log_analytics_workspace: "internet_ingestion_enabled>internet_ingestion_access_type internet_query_enabled>internet_query_access_type local_authentication_disabled>local_authentication_enabled",
    azurerm_monitor_diagnostic_setting: "enabled_log.retention_policy metric>enabled_metric metric.retention_policy",
    azurerm_mssql_database: "long_term_retention_policy.immutable_backups_enabled threat_detection_policy.email_account_admins>threat_detection_policy.email_account_admins_enabled",
    azurerm_mysql_flexible_server: "customer_managed_key.managed_hsm_key_id>customer_managed_key.key_vault_key_id public_network_access_enabled>public_network_access",
    azurerm_policy_set_definition: "management_group_id>azurerm_management_group_policy_set_definition",
    azurerm_private_dns_a_record: "resource_group_name>private_dns_zone_id zone_name>private_dns_zone_id",
    azurerm_private_dns_zone_virtual_network_link: "private_dns_zone_name>private_dns_zone_id resource_group_name>private_dns_zone_id",
    azurerm_storage_account: "customer_managed_key.managed_hsm_key_id>customer_managed_key.key_vault_key_id queue_properties>azurerm_storage_account_queue_properties static_website>azurerm_storage_account_static_website",
    azurerm_storage_container: "resource_manager_id>id storage_account_name>storage_account_id",
    azurerm_storage_queue: "resource_manager_id>id storage_account_name>storage_account_id",
    azurerm_storage_share: "resource_manager_id>id storage_account_name>storage_account_id",
    azurerm_storage_table: "storage_account_name>storage_account_id",
    azurerm_subnet: "service_endpoints>service_endpoint",
    azurerm_virtual_network: "subnet.service_endpoints>subnet.service_endpoint"
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/governance/providers/removed-arguments.js
  function removedArgumentsOf(resources) {
   const required = requiredVersions(resources);
   const newest = Math.max(0, ...[ ...required.values() ].map(({major}) => major));
   const table = tableFor(newest);
   if (table.size === 0) return [];
   const types = [ ...table.keys() ].map(name => azurerm_types.i.get(name)?.type.toLowerCase() ?? name);
   const names = new Set([ ...table.values() ].flat().map(({path}) => path.at(-1)));
   const words = new RegExp(`\\b(?:${[ ...names ].join("|")})\\b`);
   const verdicts = [];
   for (const resource of resources.find({
    types: [ ...new Set(types) ],
    words
   })) {
    const version = required.get(resource.scope);
    const type = resource.address.slice(0, resource.address.lastIndexOf("."));
    const {declaration} = resource;
    if (!version || !declaration || resource.source !== "terraform") continue;
    for (const removed of table.get(type) ?? []) {
     if (removed.since > version.major) continue;
     for (const range of written(declaration, removed.path)) verdicts.push(verdictOf(resource, range, removed, version));
    }
   }
   return verdicts;
  }
  function requiredVersions(resources) {
   const required = new Map;
   const open = [];
   for (const {scope, body, place} of resources.ofType("terraform/provider")) {
    const major = (0, three_valued.ws)((0, three_valued.MZ)(body, "major"));
    if (major === void 0) open.push(scope); else required.set(scope, {
     major: Number(major),
     at: place
    });
   }
   const newest = Math.max(...Object.keys(removedArguments).map(Number));
   if ([ ...required.values() ].some(({major}) => major < newest)) return required;
   for (const scope of open) required.set(scope, {
    major: newest
   });
   return required;
  }
  function verdictOf({label, place}, range, {path, instead, since}, {major, at}) {
   return {
    state: "fail",
    at: {
     file: place.file,
     range
    },
    of: place,
    label,
    because: `sets '${path.join(".")}', which azurerm removed in version ${since}.0${at ? "" : ", and no version is pinned here"}`,
    ...at ? {
     related: [ {
      message: `version ${major} is asked for`,
      at
     } ]
    } : {
     severity: "note"
    },
    ...instead !== void 0 && {
     instead
    }
   };
  }
  function tableFor(major) {
   const table = new Map;
   for (const [since, types] of Object.entries(removedArguments)) {
    if (Number(since) > major) continue;
    for (const [type, list] of Object.entries(types)) {
     const found = list.split(" ").map(item => {
      const [path = "", instead] = item.split(">");
      return {
       path: path.split("."),
       since: Number(since),
       ...instead !== void 0 && {
        instead
       }
      };
     });
     table.set(type, [ ...table.get(type) ?? [], ...found ]);
    }
   }
   return table;
  }
  function written(block, path) {
   const [first = "", ...rest] = path;
   const inner = block.blocks.flatMap(child => {
    if (child.type === first) return [ {
     at: child.header,
     content: child
    } ];
    const isDynamic = child.type === "dynamic" && child.labels[0]?.text === first;
    const contents = isDynamic ? child.blocks.filter(({type}) => type === "content") : [];
    return contents.map(content => ({
     at: child.header,
     content
    }));
   });
   if (rest.length > 0) return inner.flatMap(({content}) => written(content, rest));
   const attribute = (0, infrastructure.w4)(block, first);
   if (!attribute) return inner.map(({at}) => at);
   const {start} = attribute.range;
   return [ {
    start,
    end: start + attribute.name.length
   } ];
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/removed-argument.js
  const removedArgument = {
   id: "removed-argument",
   severity: "warning",
   checkAll({resources}, report) {
    (0, governance_verdict.o)(removedArgumentsOf(resources), report, verdict => ({
     help: verdict.instead === void 0 ? "Remove it: the upgrade guide of the provider says what became of it." : `Write \`${verdict.instead}\` in its place, as the upgrade guide of the provider says.`
    }));
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/governance/hosting/dns-labels.js
  function dnsLabels(resources, servers) {
   return (0, mcp_workloads.Z)(resources, servers).flatMap(server => {
    const {resource, exposure} = server;
    const label = (0, three_valued.MZ)(exposure, "dnsNameLabel");
    if (server.host !== "container-instances" || (0, values_value.qv)(label)) return [];
    const scope = (0, three_valued.MZ)(exposure, "autoGeneratedDomainNameLabelScope");
    const at = (0, three_valued.$t)((0, values_value.qv)(scope) ? label : scope);
    const verdict = {
     at,
     of: resource.place,
     label: resource.label
    };
    const reach = (0, hosting_reach.xw)(server, resources)?.isPublic.is;
    const unsecure = isUnsecure(scope);
    if (reach === "no" || unsecure.is === "no") return [ {
     ...verdict,
     state: "pass",
     because: "nobody else can take its name over"
    } ];
    if (reach !== "yes" || unsecure.is === "unknown" || resource.exists !== "yes") return [ {
     ...verdict,
     state: "not-proven",
     because: "its name is not known here"
    } ];
    const because = "has a DNS label that anybody can take over once it is deleted";
    return [ {
     ...verdict,
     state: "fail",
     because
    } ];
   });
  }
  function isUnsecure(scope) {
   return (0, three_valued.cK)(scope, text => text.toLowerCase() === "unsecure", "yes");
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/reusable-dns-label.js
  const reusableDnsLabel = {
   id: "reusable-dns-label",
   severity: "note",
   checkAll({resources}, report, config) {
    (0, governance_verdict.o)(dnsLabels(resources, config.servers), report, verdict => ({
     message: `MCP server '${verdict.label}' ${verdict.because}`,
     help: inLanguageOf(verdict, {
      terraform: 'Set dns_name_label_reuse_policy = "ResourceGroupReuse" or a narrower policy.',
      azure: "Set autoGeneratedDomainNameLabelScope: 'ResourceGroupReuse' or a narrower scope in ipAddress."
     })
    }));
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/governance/secrets/secret-outputs.js
  const reads = [ /\blist\w{0,40}(?:keys?|secrets?|credentials?|sas|tokens?|connectionstrings?)\s{0,9}\(/i, /\b(?:azurerm|azuread)_\w{1,80}(?:\.\w{1,80}|\[[^\]]{0,80}\]){1,4}\.(?:\w{0,30}_)?(?:access_key|shared_key|master_key|readonly_key|function_key|admin_password|administrator_password|client_secret|sas_token)\b/, /\bazurerm_(?!application_insights\b)\w{1,80}(?:\.\w{1,80}|\[[^\]]{0,80}\]){1,4}\.(?:default_)?(?:primary|secondary)_(?:\w{1,30}_)?(?:key|connection_string)\b/, /\bazurerm_kubernetes_cluster(?:\.\w{1,80}|\[[^\]]{0,80}\]){1,3}\.kube_(?:admin_)?config(?:_raw)?\b/, /\bazuread_(?:application|service_principal)_password(?:\.\w{1,80}|\[[^\]]{0,80}\]){1,3}\.value\b/, /\b(?:data\.)?azurerm_key_vault_secret(?:\.\w{1,80}|\[[^\]]{0,80}\]){1,3}\.value\b/, /\brandom_password(?:\.\w{1,80}|\[[^\]]{0,80}\]){1,3}\.(?:result|bcrypt_hash)\b/ ];
  const words = new RegExp(reads.map(({source}) => source).join("|"), "i");
  const harmless = /\.kube_(?:admin_)?config(?:\[0\]|\.0)?\.(?:host|cluster_ca_certificate)\b|\blist\w{0,40}\s{0,9}\([^()]{0,300}\)(?:\.keys\[\d{1,3}\])?\.(?:keyName|permissions|creationTime)\b/gi;
  function secretOutputs(resources) {
   const outputs = [ ...resources.find({
    types: [ "output" ],
    words
   }) ];
   return outputs.flatMap(({body, label, place}) => {
    const written = (0, three_valued.MZ)(body, "written");
    const found = (0, values_value.fF)(written).flatMap(form => keyIn(form) ?? [])[0];
    if (!found) return [];
    const verdict = {
     at: found.at,
     of: place,
     label
    };
    const {is} = (0, three_valued.Hn)((0, three_valued.MZ)(body, "sensitive"));
    const isPassedOn = (0, three_valued.Hn)((0, three_valued.MZ)(body, "isCalled")).is === "yes" && !found.isTakenOff;
    if (isPassedOn) return [ {
     ...verdict,
     state: "pass",
     because: "passes a sensitive value on"
    } ];
    if (is === "yes") return [ {
     ...verdict,
     state: "pass",
     because: "is kept out of outputs in plain text"
    } ];
    if (is === "unknown") return [ {
     ...verdict,
     state: "not-proven",
     because: "whether it is kept secret is not known here"
    } ];
    return [ {
     ...verdict,
     state: "fail",
     because: `exposes '${found.name}' in plain text`
    } ];
   });
  }
  function keyIn(value) {
   if (value.kind !== "text") return;
   const {text} = value.text;
   const source = text.text.replace(harmless, match => " ".repeat(match.length));
   for (const pattern of reads) {
    const match = pattern.exec(source);
    if (!match) continue;
    const name = match[0].replace("(", "").trimEnd();
    const range = text.range(match.index, match.index + name.length);
    return {
     name,
     at: {
      file: text.file,
      range
     },
     isTakenOff: /\bnonsensitive\s*\(/.test(source)
    };
   }
   return;
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/secret-output.js
  const secretOutput = {
   id: "secret-output",
   severity: "warning",
   checkAll({resources}, report) {
    (0, governance_verdict.o)(secretOutputs(resources), report, () => ({
     help: "Expose the id of the resource and let the reader fetch the key by a role, or store it in Key Vault; if it has to be an output, mark it `sensitive = true`, in Bicep `@secure()`."
    }));
   }
  };
  var server_identities = __webpack_require__(92);
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/server-without-identity.js
  const serverWithoutIdentity = {
   id: "server-without-identity",
   severity: "warning",
   checkAll({resources}, report, config) {
    (0, governance_verdict.o)((0, server_identities.Y)(resources, config.servers), report, verdict => ({
     message: `MCP server '${verdict.label}' ${verdict.because}`,
     help: inLanguageOf(verdict, {
      terraform: 'Declare an azurerm_user_assigned_identity for it, and name it in identity { type = "UserAssigned", identity_ids = [...] }.',
      azure: "Declare a user-assigned identity for it, and name it in identity: { type: 'UserAssigned', userAssignedIdentities: { ... } }.",
      module: "Declare a user-assigned identity for it, and name it in managedIdentities: { userAssignedResourceIds: [ ... ] }."
     })
    }));
   }
  };
  var shared_identities = __webpack_require__(69158);
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/shared-identity.js
  const sharedIdentity = {
   id: "shared-identity",
   severity: "error",
   checkAll({resources}, report, config) {
    (0, governance_verdict.o)((0, shared_identities.K)(resources, config.servers), report, verdict => ({
     message: `MCP server '${verdict.label}' ${verdict.because}`,
     help: inLanguageOf(verdict, {
      terraform: "Declare an azurerm_user_assigned_identity for each, with only the roles that it needs.",
      azure: "Declare a user-assigned identity for each, with only the roles that it needs."
     })
    }));
   }
  };
  var unattached = __webpack_require__(97805);
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/unattached-network-rules.js
  const unattachedNetworkRules = {
   id: "unattached-network-rules",
   severity: "warning",
   checkAll({resources}, report) {
    (0, governance_verdict.o)((0, unattached.g)(resources), report, verdict => ({
     message: `'${verdict.label}' ${verdict.because} here, so its rules have no effect`,
     help: inLanguageOf(verdict, {
      terraform: "Attach it to its subnet by an azurerm_subnet_network_security_group_association.",
      azure: "Name its id as networkSecurityGroup in the properties of its subnet."
     })
    }));
   }
  };
  var gateway_document = __webpack_require__(10911);
  var facts = __webpack_require__(86858);
  // CONCATENATED MODULE: ./build/shared/lint/governance/gateway/encryption.js
  const loopback = /^http:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?=[:/?#]|$)/i;
  const inside = /^http:\/\/(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|[\w.-]+\.(?:internal|local|svc|lan|corp|intra|cluster\.local)(?=[:/?#]|$)|[\w-]+(?=[:/?#]|$))/i;
  function unencryptedPolicyAddresses(repository) {
   return (0, facts.Oo)((0, facts.xo)(repository).flatMap(facts => facts.named(/^(?:set-backend-service|send-request|send-one-way-request|proxy)$/).flatMap(({element}) => [ (0, 
   gateway_document.lt)(element, "base-url"), (0, gateway_document.lt)(element, "url"), ...(0, 
   gateway_document.Y_)(element, "set-url").map(gateway_document.b6) ]).flatMap(address => {
    if (!address) return [];
    const url = facts.resolved(address.text.trim());
    const at = (0, gateway_document.KD)(address);
    if (/^https:\/\//i.test(url)) return [ facts.verdict("pass", at, "the backend is called over TLS") ];
    if (!/^http:\/\//i.test(url) || loopback.test(url)) return [];
    const isInside = inside.test(url);
    return [ facts.verdict("fail", at, "calls its backend without TLS", {
     ...isInside && {
      severity: "note"
     }
    }) ];
   })));
  }
  var unencrypted_endpoints = __webpack_require__(47169);
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/unencrypted-endpoint.js
  const unencryptedEndpoint = {
   id: "unencrypted-endpoint",
   severity: "error",
   checkAll(repository, report, config) {
    (0, governance_verdict.o)(unencryptedPolicyAddresses(repository), report, () => ({
     help: "Write https:// in the policy, and let the backend present a certificate that the gateway trusts."
    }));
    (0, governance_verdict.o)((0, unencrypted_endpoints.m)(repository.resources, config.servers), report, verdict => ({
     help: inLanguageOf(verdict, verdict.help)
    }));
   }
  };
  var unpinned_images = __webpack_require__(57962);
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/unpinned-image.js
  const unpinnedImage = {
   id: "unpinned-image",
   severity: "warning",
   checkAll({resources}, report, {servers}) {
    for (const verdict of (0, unpinned_images.o)(resources, servers)) {
     const problem = (0, governance_verdict.Z)(verdict, {
      help: "Name it by digest, `<image>@sha256:…`: `docker buildx imagetools inspect <image>` prints the digest."
     });
     if (problem) report({
      ...problem,
      subject: verdict.image
     });
    }
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/index.js
  const rules = [ anonymousServer, gatewaySideDoor, missingServerTag, openNetworkRule, plainSecretEnvironment, publicDataStore, publicServer, registryPassword, removedArgument, reusableDnsLabel, secretOutput, serverWithoutIdentity, sharedIdentity, unattachedNetworkRules, unencryptedEndpoint, unpinnedImage ];
 })
};
