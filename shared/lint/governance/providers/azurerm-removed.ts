/**
 * Arguments of azurerm that a major version took away, derived from the provider's upgrade guides for
 * 4.0 and 5.0 (provider 4.81): for each type `argument`, or `argument>what takes its place`; a path
 * with dots is an argument of a block. Types that deployments of MCP servers have, and no others.
 */
export const removedArguments: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  4: {
    azurerm_api_management: 'policy>azurerm_api_management_policy',
    azurerm_automation_account: 'encryption.key_source',
    azurerm_container_app_job: 'registries>registry secrets>secret',
    azurerm_container_group: 'container.gpu container.gpu_limit network_profile_id>subnet_ids',
    azurerm_container_registry:
      'encryption.enabled network_rule_set.virtual_network retention_policy>retention_policy_in_days trust_policy>trust_policy_enabled',
    azurerm_cosmosdb_account:
      'connection_strings enable_automatic_failover>automatic_failover_enabled enable_free_tier>free_tier_enabled enable_multiple_write_locations>multiple_write_locations_enabled',
    azurerm_eventhub_namespace: 'zone_redundant',
    azurerm_kubernetes_cluster:
      'api_server_authorized_ip_ranges>api_server_access_profile.authorized_ip_ranges automatic_channel_upgrade>automatic_upgrade_channel azure_active_directory_role_based_access_control.client_app_id azure_active_directory_role_based_access_control.managed azure_active_directory_role_based_access_control.server_app_id azure_active_directory_role_based_access_control.server_app_secret default_node_pool.enable_auto_scaling>default_node_pool.auto_scaling_enabled default_node_pool.enable_host_encryption>default_node_pool.host_encryption_enabled default_node_pool.enable_node_public_ip>default_node_pool.node_public_ip_enabled default_node_pool.node_taints enable_pod_security_policy network_profile.docker_bridge_cidr network_profile.ebpf_data_plane>network_profile.network_data_plane node_os_channel_upgrade>node_os_upgrade_channel public_network_access_enabled web_app_routing.dns_zone_id>web_app_routing.dns_zone_ids workload_autoscaler_profile.vertical_pod_autoscaler_controlled_values workload_autoscaler_profile.vertical_pod_autoscaler_update_mode',
    azurerm_kubernetes_cluster_node_pool:
      'enable_auto_scaling>auto_scaling_enabled enable_host_encryption>host_encryption_enabled enable_node_public_ip>node_public_ip_enabled',
    azurerm_linux_virtual_machine_scale_set:
      'gallery_applications>gallery_application scale_in_policy>scale_in terminate_notification>termination_notification',
    azurerm_linux_web_app:
      'auto_heal_enabled site_config.application_stack.docker_image site_config.application_stack.docker_image_tag site_config.auto_heal_setting.trigger.slow_request.path>site_config.auto_heal_setting.trigger.slow_request_with_path',
    azurerm_monitor_diagnostic_setting:
      'enabled_log.retention_policy>azurerm_storage_management_policy log>enabled_log metric.retention_policy>azurerm_storage_management_policy',
    azurerm_mssql_database: 'long_term_retention_policy.immutable_backups_enabled',
    azurerm_network_interface:
      'enable_accelerated_networking>accelerated_networking_enabled enable_ip_forwarding>ip_forwarding_enabled',
    azurerm_redis_cache:
      'enable_non_ssl_port>non_ssl_port_enabled redis_configuration.enable_authentication>redis_configuration.authentication_enabled',
    azurerm_route_table: 'disable_bgp_route_propagation>bgp_route_propagation_enabled',
    azurerm_sentinel_alert_rule_scheduled:
      'incident_configuration>incident incident_configuration.create_incident>incident.create_incident_enabled incident_configuration.group_by_alert_details>incident.by_alert_details incident_configuration.group_by_custom_details>incident.by_custom_details incident_configuration.group_by_entities>incident.by_entities',
    azurerm_servicebus_namespace: 'zone_redundant',
    azurerm_servicebus_queue:
      'enable_batched_operations>batched_operations_enabled enable_express>express_enabled enable_partitioning>partitioning_enabled',
    azurerm_servicebus_topic:
      'enable_batched_operations>batched_operations_enabled enable_express>express_enabled enable_partitioning>partitioning_enabled',
    azurerm_storage_account: 'enable_https_traffic_only>https_traffic_only_enabled',
    azurerm_subnet:
      'enforce_private_link_endpoint_network_policies>private_endpoint_network_policies enforce_private_link_service_network_policies>private_link_service_network_policies_enabled private_endpoint_network_policies_enabled>private_endpoint_network_policies',
    azurerm_windows_web_app:
      'auto_heal_enabled site_config.application_stack.docker_container_name site_config.application_stack.docker_container_registry site_config.application_stack.docker_container_tag site_config.auto_heal_setting.trigger.slow_request.path>site_config.auto_heal_setting.trigger.slow_request_with_path'
  },
  5: {
    azurerm_api_management:
      'hostname_configuration.developer_portal.key_vault_id>hostname_configuration.developer_portal.key_vault_certificate_id hostname_configuration.management.key_vault_id>hostname_configuration.management.key_vault_certificate_id hostname_configuration.portal.key_vault_id>hostname_configuration.portal.key_vault_certificate_id hostname_configuration.proxy.key_vault_id>hostname_configuration.proxy.key_vault_certificate_id hostname_configuration.scm.key_vault_id>hostname_configuration.scm.key_vault_certificate_id protocols.enable_http2>protocols.http2_enabled security.enable_backend_ssl30>security.backend_ssl30_enabled security.enable_backend_tls10>security.backend_tls10_enabled security.enable_backend_tls11>security.backend_tls11_enabled security.enable_frontend_ssl30>security.frontend_ssl30_enabled security.enable_frontend_tls10>security.frontend_tls10_enabled security.enable_frontend_tls11>security.frontend_tls11_enabled',
    azurerm_application_gateway:
      'authentication_certificate backend_http_settings.authentication_certificate enable_http2>http2_enabled ssl_profile.verify_client_cert_issuer_dn>ssl_profile.verify_client_certificate_issuer_dn',
    azurerm_application_insights:
      'daily_data_cap_notifications_disabled>daily_data_cap_notifications_enabled disable_ip_masking>ip_masking_enabled local_authentication_disabled>local_authentication_enabled',
    azurerm_automation_account: 'encryption.key_source',
    azurerm_container_app:
      'template.container.liveness_probe.termination_grace_period_seconds template.container.startup_probe.termination_grace_period_seconds',
    azurerm_container_app_job:
      'template.container.liveness_probe.termination_grace_period_seconds template.container.startup_probe.termination_grace_period_seconds',
    azurerm_container_registry:
      'georeplications.regional_endpoint_enabled>global_endpoint_routing_enabled trust_policy_enabled',
    azurerm_cosmosdb_account:
      'local_authentication_disabled>local_authentication_enabled managed_hsm_key_id>key_vault_key_id',
    azurerm_eventhub: 'namespace_name>namespace_id resource_group_name>namespace_id',
    azurerm_federated_identity_credential: 'parent_id>user_assigned_identity_id',
    azurerm_key_vault: 'contact enable_rbac_authorization>rbac_authorization_enabled',
    azurerm_kubernetes_cluster:
      'default_node_pool.kubelet_config.container_log_max_line>default_node_pool.kubelet_config.container_log_max_files default_node_pool.linux_os_config.transparent_huge_page_enabled>default_node_pool.linux_os_config.transparent_huge_page',
    azurerm_kubernetes_cluster_node_pool:
      'kubelet_config.container_log_max_line>kubelet_config.container_log_max_files linux_os_config.transparent_huge_page_enabled>linux_os_config.transparent_huge_page',
    azurerm_linux_virtual_machine_scale_set:
      'automatic_os_upgrade_policy.disable_automatic_rollback>automatic_os_upgrade_policy.automatic_rollback_enabled automatic_os_upgrade_policy.enable_automatic_os_upgrade>automatic_os_upgrade_policy.automatic_os_upgrade_enabled data_disk.ultra_ssd_disk_iops_read_write>data_disk.disk_iops_read_write data_disk.ultra_ssd_disk_mbps_read_write>data_disk.disk_mbps_read_write network_interface.enable_accelerated_networking>network_interface.accelerated_networking_enabled network_interface.enable_ip_forwarding>network_interface.ip_forwarding_enabled',
    azurerm_linux_web_app: 'site_config.application_stack.ruby_version',
    azurerm_log_analytics_workspace:
      'internet_ingestion_enabled>internet_ingestion_access_type internet_query_enabled>internet_query_access_type local_authentication_disabled>local_authentication_enabled',
    azurerm_monitor_diagnostic_setting:
      'enabled_log.retention_policy metric>enabled_metric metric.retention_policy',
    azurerm_mssql_database:
      'long_term_retention_policy.immutable_backups_enabled threat_detection_policy.email_account_admins>threat_detection_policy.email_account_admins_enabled',
    azurerm_mysql_flexible_server:
      'customer_managed_key.managed_hsm_key_id>customer_managed_key.key_vault_key_id public_network_access_enabled>public_network_access',
    azurerm_policy_set_definition:
      'management_group_id>azurerm_management_group_policy_set_definition',
    azurerm_private_dns_a_record:
      'resource_group_name>private_dns_zone_id zone_name>private_dns_zone_id',
    azurerm_private_dns_zone_virtual_network_link:
      'private_dns_zone_name>private_dns_zone_id resource_group_name>private_dns_zone_id',
    azurerm_storage_account:
      'customer_managed_key.managed_hsm_key_id>customer_managed_key.key_vault_key_id queue_properties>azurerm_storage_account_queue_properties static_website>azurerm_storage_account_static_website',
    azurerm_storage_container: 'resource_manager_id>id storage_account_name>storage_account_id',
    azurerm_storage_queue: 'resource_manager_id>id storage_account_name>storage_account_id',
    azurerm_storage_share: 'resource_manager_id>id storage_account_name>storage_account_id',
    azurerm_storage_table: 'storage_account_name>storage_account_id',
    azurerm_subnet: 'service_endpoints>service_endpoint',
    azurerm_virtual_network: 'subnet.service_endpoints>subnet.service_endpoint'
  }
}
