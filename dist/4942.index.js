"use strict";

exports.id = 4942;

exports.ids = [ 4942 ];

exports.modules = {
 25790: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   m: () => openings,
   w: () => isAuthenticated
  });
  var _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33113);
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77960);
  function isAuthenticated({authentication, exposure, resource}) {
   const certificates = [ "clientCertificateMode", "properties.clientCertMode" ].map((path, index) => (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.cK)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(index === 0 ? exposure : resource.body, path), text => text.toLowerCase() === "require" || text.toLowerCase() === "required"));
   return (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.EB)([ ...authentication.map(settings => {
    const required = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(settings, "globalValidation.requireAuthentication");
    const action = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(settings, "globalValidation.unauthenticatedClientAction");
    return (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.bn)([ (0, 
    _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.AU)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.cK)((0, 
    _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(settings, "platform.enabled"), text => /^false$/i.test(text))), {
     is: (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.qv)(required) && (0, 
     _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.qv)(action) ? "unknown" : "yes",
     at: [ (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.$t)(action) ]
    }, (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.AU)(isAnonymous(settings)) ]);
   }), ...certificates ]);
  }
  function isAnonymous(settings) {
   const global = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(settings, "globalValidation");
   return (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.EB)([ (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.cK)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(global, "unauthenticatedClientAction"), isAllowAnonymous), (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.cK)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(global, "requireAuthentication"), text => /^false$/i.test(text)) ]);
  }
  const isAllowAnonymous = text => text.toLowerCase() === "allowanonymous";
  const off = /^(?:[a-z\d]+_){0,3}(?:disable_?(?:http_?)?auth(?:entication|orization)?|auth(?:entication)?_?disabled|no_?auth|skip_?auth(?:entication)?|bypass_?auth(?:entication)?|allow_?(?:anonymous|unauthenticated)(?:_?access)?|dangerously_?omit_?auth|dangerously_?disable_?http_?incoming_?auth)$/i;
  const on = /^(?:[a-z\d]+_){0,3}(?:auth(?:entication)?_?(?:enabled|required)|enable_?auth(?:entication)?|require_?auth(?:entication)?|use_?auth(?:entication)?)$/i;
  const modes = /^(?:[a-z\d]+_){0,3}auth(?:entication)?_?(?:mode|type|provider|method)$/i;
  const arguments_ = /^--(?:dangerously-disable-http-incoming-auth|insecure-disable-auth|disable-auth|no-auth|dangerously-omit-auth)$/i;
  const webhook = /^AzureFunctionsJobHost__extensions__mcp__system__webhookAuthorizationLevel$/i;
  function openings(workload) {
   return [ ...workload.authentication.flatMap(ofSettings), ...workload.containers.flatMap(({environment, command}) => [ ...environment.flatMap(({name, value}) => ofVariable(name, value, workload)), ...command.flatMap(ofCommand) ]) ];
  }
  function ofSettings(settings) {
   if ((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.cK)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(settings, "platform.enabled"), text => /^false$/i.test(text)).is === "yes") return [];
   const action = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(settings, "globalValidation.unauthenticatedClientAction");
   if ((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.cK)(action, isAllowAnonymous).is === "yes") return [ {
    at: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.$t)(action),
    because: "lets callers in who are not signed in"
   } ];
   const required = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(settings, "globalValidation.requireAuthentication");
   if ((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.cK)(required, text => /^false$/i.test(text)).is === "yes") return [ {
    at: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.$t)(required),
    because: "asks no caller to sign in"
   } ];
   return [];
  }
  function ofVariable(name, value, workload) {
   const key = name.holes.length === 0 ? name.text.text : "";
   const is = pattern => (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.cK)(value, text => pattern.test(text.trim())).is === "yes";
   const because = `is told by '${key}' not to authenticate callers`;
   const isOff = off.test(key) && is(/^(?:true|1|yes|on)$/i) || on.test(key) && is(/^(?:false|0|no|off)$/i) || modes.test(key) && is(/^(?:none|anonymous|disabled|no_?auth)$/i) || webhook.test(key) && is(/^anonymous$/i) && workload.authentication.length === 0;
   return isOff ? [ {
    at: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.$t)(value),
    because
   } ] : [];
  }
  function ofCommand(command) {
   const words = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.fF)(command).flatMap(form => form.kind === "list" ? (0, 
   _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__.S)(form).map(({value}) => value) : [ form ]);
   const found = words.find(word => ((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.ws)(word) ?? "").slice(0, 5e3).split(/\s+/).some(text => arguments_.test(text)));
   return found ? [ {
    at: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.$t)(found),
    because: "is started without authentication"
   } ] : [];
  }
 }),
 1120: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   H: () => gatewaySideDoors
  });
  var gateway_routes = __webpack_require__(95077);
  var mcp_workloads = __webpack_require__(5479);
  var authentication = __webpack_require__(25790);
  var named_resources = __webpack_require__(47923);
  var items = __webpack_require__(33113);
  var three_valued = __webpack_require__(50253);
  var values_value = __webpack_require__(77960);
  var declaration = __webpack_require__(95965);
  var deployment = __webpack_require__(20322);
  var address_range = __webpack_require__(76284);
  var network_rules = __webpack_require__(11508);
  var network_ports = __webpack_require__(64684);
  var subnets = __webpack_require__(18330);
  var mcp_names = __webpack_require__(28021);
  var hosting_gateways = __webpack_require__(41501);
  // CONCATENATED MODULE: ./build/shared/lint/governance/hosting/gateway-bypass-rules.js
  const groupType = "microsoft.network/networksecuritygroups";
  const othersByName = /(?:^|[._-])(?:runners?|ci_?cd|build_?agents?|dev_?ops|developers?|dev_?box|workstations?|offices?|vpn|laptops?|jump_?(?:box|host)s?|everyone)(?:[._-]|$)/i;
  function gatewayBypassRules(resources, all) {
   const groups = all.length > 0 ? [ ...resources.ofType(groupType) ] : [];
   if (groups.length === 0) return [];
   const gateways = (0, hosting_gateways.D)(resources);
   if (gateways.length === 0) return [];
   const servers = all.flatMap(workload => serverOf(workload, resources) ?? []);
   const guarded = guardedBy(groups, servers, resources);
   const rules = new Map;
   for (const rule of guarded.size > 0 ? (0, network_rules.Wq)(resources) : []) if (rule.group) rules.set((0, 
   named_resources.TN)(rule.group), [ ...rules.get((0, named_resources.TN)(rule.group)) ?? [], rule ]);
   return [ ...guarded ].flatMap(([group, server]) => {
    const own = gateways.filter(({resource}) => (0, deployment.P)(resource) === (0, 
    deployment.P)(server.workload.resource));
    if (own.length === 0) return [];
    return (rules.get((0, named_resources.TN)(group)) ?? []).flatMap(rule => judge(rule, server, own, resources) ?? []);
   });
  }
  function serverOf(workload, resources) {
   if (workload.host !== "container-instances") return;
   const ports = workload.containers.flatMap(container => container.ports).concat((0, 
   items.S)((0, three_valued.MZ)(workload.exposure, "ports")).map(({value}) => (0, 
   three_valued.MZ)(value, "port"))).flatMap(value => Number((0, three_valued.ws)(value) ?? Number.NaN)).filter(port => port > 0);
   if (ports.length === 0) return;
   const own = workload.subnets.flatMap(value => (0, subnets.J)(value, resources));
   return {
    workload,
    ports,
    subnets: own
   };
  }
  function guardedBy(groups, servers, resources) {
   const index = new named_resources.P6(groups, resources);
   const found = new Map;
   const unguarded = new Map;
   for (const server of servers) {
    const attached = server.subnets.flatMap(subnet => subnet.groups);
    for (const group of attached.flatMap(value => index.namedBy(value))) found.set(group, server);
    if (attached.length === 0) unguarded.set((0, deployment.P)(server.workload.resource), server);
   }
   for (const group of groups) {
    const server = unguarded.get((0, deployment.P)(group));
    const names = [ group.address, group.name?.text.text ?? "" ];
    if (server && !found.has(group) && names.some(mcp_names.hX)) found.set(group, server);
   }
   return found;
  }
  function judge(rule, {workload, ports}, gateways, resources) {
   const applies = (0, three_valued.bn)((0, network_rules.vc)(rule)).is;
   const opened = (0, network_rules.Cg)(rule, "destinationPortRange", "destinationPortRanges");
   const open = opened && (0, network_ports.a)(opened);
   if (applies === "no" || !open) return;
   const port = ports.find(port => open.some(range => (0, network_ports.h)(range, [ port, port ])));
   if (port === void 0) return;
   const verdict = {
    at: rule.place,
    of: rule.place,
    label: rule.label
   };
   const sources = [ "sourceAddressPrefix", "sourceAddressPrefixes" ].flatMap(name => (0, 
   values_value.fF)((0, three_valued.MZ)(rule.properties, name))).flatMap(value => value.kind === "list" ? (0, 
   items.S)(value).map(({value}) => value) : [ value ]).filter(value => !(0, values_value.qv)(value));
   const other = sources.find(source => isOther(source, gateways, resources) === "yes");
   if (other && applies === "yes" && rule.exists === "yes") return {
    ...verdict,
    at: (0, three_valued.$t)(other),
    state: "fail",
    because: `lets ${shown(other)} reach port ${port} of MCP server '${workload.resource.label}' past the gateway`,
    related: [ {
     message: "the MCP server",
     at: (0, declaration.M)(workload.resource)
    } ]
   };
   const isGateway = sources.every(source => isOther(source, gateways, resources) === "no");
   return sources.length > 0 && isGateway && applies === "yes" ? {
    ...verdict,
    state: "pass",
    because: "lets only the gateway reach the MCP server"
   } : {
    ...verdict,
    state: "not-proven",
    because: "it is not known here who is let in"
   };
  }
  function isOther(source, gateways, resources) {
   const text = (0, three_valued.ws)(source);
   if (text !== void 0) {
    if (/^virtualnetwork$/i.test(text.trim())) return "yes";
    const range = (0, address_range.b)(text);
    const ranges = gateways.map(gateway => gateway.ranges);
    if (!range) return /^[a-z]/i.test(text.trim()) ? "no" : "unknown";
    if (range[0] === 0 || ranges.includes(void 0)) return "unknown";
    const isWithin = ranges.flat().some(own => own && (0, address_range.g)(own, range));
    return isWithin ? "no" : "yes";
   }
   const named = (0, subnets.J)(source, resources);
   if (named.length > 0) {
    const own = new Set(gateways.flatMap(gateway => gateway.subnets));
    const isOwn = named.every(subnet => own.has(subnet));
    const isKnown = gateways.every(gateway => gateway.ranges !== void 0);
    return isOwn ? "no" : isKnown ? "yes" : "unknown";
   }
   const written = (0, values_value.mN)(source)?.text.text ?? "";
   return othersByName.test(written) ? "yes" : "unknown";
  }
  function shown(source) {
   const text = (0, three_valued.ws)(source) ?? (0, values_value.mN)(source)?.text.text ?? "others";
   return `'${text.slice(0, 80)}'`;
  }
  var hosting_reach = __webpack_require__(44011);
  // CONCATENATED MODULE: ./build/shared/lint/governance/hosting/gateway-side-door.js
  function gatewaySideDoors(resources, servers) {
   const all = (0, mcp_workloads.Z)(resources, servers);
   const behind = (0, gateway_routes.Vi)(resources, all);
   return [ ...all.flatMap(server => {
    const route = behind.get(server.resource);
    return (route && gateway_side_door_judge(server, route, resources)) ?? [];
   }), ...gatewayBypassRules(resources, all) ];
  }
  function gateway_side_door_judge(server, route, resources) {
   const reach = (0, hosting_reach.xw)(server, resources);
   if (!reach) return;
   const {resource, host} = server;
   const verdict = {
    host,
    at: reach.at,
    of: resource.place,
    label: resource.label
   };
   const {is} = reach.isPublic;
   if (is === "no") return {
    ...verdict,
    state: "pass",
    because: "only named networks reach it"
   };
   if (is === "unknown" || resource.exists !== "yes") return {
    ...verdict,
    state: "not-proven",
    because: "it is not known here who reaches it"
   };
   const isAsked = host === "functions" || (0, authentication.w)(server).is === "yes";
   return {
    ...verdict,
    state: "fail",
    because: `${reach.because}, so callers can bypass the gateway`,
    ...isAsked && {
     severity: "warning"
    },
    related: [ {
     message: "the gateway leads to it",
     at: route
    } ]
   };
  }
 }),
 41501: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   D: () => gatewaysOf
  });
  var _infrastructure_kept_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25640);
  var _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33113);
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77960);
  var _network_address_range_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76284);
  var _network_subnets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18330);
  const gatewayType = "microsoft.apimanagement/service";
  const frontType = "microsoft.network/applicationgateways";
  const gatewaysOf = (0, _infrastructure_kept_js__WEBPACK_IMPORTED_MODULE_4__.e)(resources => {
   const fronts = [ ...resources.ofType(frontType) ].flatMap(({body}) => (0, _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__.S)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(body, "properties.gatewayIPConfigurations")).map(({value}) => (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(value, "properties.subnet.id")));
   return [ ...resources.ofType(gatewayType) ].flatMap(resource => {
    const subnet = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(resource.body, "properties.virtualNetworkConfiguration.subnetResourceId");
    if ((0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.qv)(subnet)) return [];
    const own = [ subnet, ...fronts ].flatMap(value => (0, _network_subnets_js__WEBPACK_IMPORTED_MODULE_3__.J)(value, resources));
    const isKnown = (0, _network_subnets_js__WEBPACK_IMPORTED_MODULE_3__.J)(subnet, resources).length > 0;
    const ranges = own.flatMap(({prefixes}) => prefixes).map(value => (0, _network_address_range_js__WEBPACK_IMPORTED_MODULE_5__.b)((0, 
    _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.ws)(value)));
    const known = ranges.filter(range => range !== void 0);
    return [ {
     resource,
     subnets: own,
     ranges: isKnown && known.length === ranges.length ? known : void 0
    } ];
   });
  });
 }),
 11345: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   _: () => publicServers
  });
  var gateway_routes = __webpack_require__(95077);
  var mcp_workloads = __webpack_require__(5479);
  var authentication = __webpack_require__(25790);
  var three_valued = __webpack_require__(50253);
  var kubernetes_services = __webpack_require__(48355);
  // CONCATENATED MODULE: ./build/shared/lint/governance/hosting/load-balancers.js
  const internal = [ [ /\/azure-load-balancer-internal$/, /^true$/i ], [ /\/aws-load-balancer-internal$/, /^(?:true|0\.0\.0\.0\/0)$/i ], [ /\/aws-load-balancer-scheme$/, /^internal$/i ], [ /gke\.io\/load-balancer-type$|\/load-balancer-type$/, /^internal$/i ] ];
  function loadBalancers(resources, servers) {
   if (!servers.some(({host}) => host === "kubernetes")) return [];
   return (0, kubernetes_services.rz)(resources).flatMap(service => {
    const type = (0, three_valued.MZ)(service.body, "spec.type");
    const {is} = (0, three_valued.cK)(type, text => text === "LoadBalancer");
    const server = is === "yes" && servers.find(server => (0, kubernetes_services.ko)(service, server));
    return server ? [ judge(service, server, (0, three_valued.$t)(type)) ] : [];
   });
  }
  function judge(service, server, at) {
   const {host, resource} = server;
   const verdict = {
    host,
    at,
    of: service.place,
    label: resource.label
   };
   const found = (0, kubernetes_services.hk)(service);
   const isInternal = [ ...found ].some(([key, value]) => internal.some(([name, wanted]) => name.test(key) && wanted.test(value)));
   if (isInternal) return {
    ...verdict,
    state: "pass",
    because: "has an internal load balancer"
   };
   const ranges = (0, three_valued.MZ)(service.body, "spec.loadBalancerSourceRanges");
   const isLimited = ranges.kind === "list" && ranges.items.length > 0;
   const isOpen = [ ...found.keys() ].some(key => key.includes("{{"));
   if (service.exists !== "yes" || isLimited || isOpen) return {
    ...verdict,
    state: "not-proven",
    because: "it is not known here who reaches it"
   };
   return {
    ...verdict,
    state: "fail",
    because: "has a public load balancer"
   };
  }
  var hosting_reach = __webpack_require__(44011);
  // CONCATENATED MODULE: ./build/shared/lint/governance/hosting/public-servers.js
  function publicServers(resources, servers) {
   const all = (0, mcp_workloads.Z)(resources, servers);
   const behind = (0, gateway_routes.Vi)(resources, all);
   return [ ...all.flatMap(server => {
    const verdict = public_servers_judge(server, resources);
    return verdict && !(verdict.state === "fail" && behind.has(server.resource)) ? [ verdict ] : [];
   }), ...loadBalancers(resources, all) ];
  }
  function public_servers_judge(server, resources) {
   const reach = (0, hosting_reach.xw)(server, resources);
   if (!reach) return;
   const {resource, host} = server;
   const verdict = {
    host,
    at: reach.at,
    of: resource.place,
    label: resource.label
   };
   const {is} = reach.isPublic;
   if (is === "no") return {
    ...verdict,
    state: "pass",
    because: "only named networks reach it"
   };
   if (is === "unknown" || resource.exists !== "yes") return {
    ...verdict,
    state: "not-proven",
    because: "it is not known here who reaches it"
   };
   const authenticated = (0, authentication.w)(server).is;
   const isAnonymous = (0, authentication.m)(server).length > 0;
   return {
    ...verdict,
    state: "fail",
    because: `${reach.because}${isAnonymous ? ", and does not authenticate callers" : ""}`,
    ...authenticated === "yes" && {
     severity: "note"
    },
    ...isAnonymous && {
     severity: "error"
    }
   };
  }
 }),
 44011: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   d6: () => isDisabled,
   l1: () => hasPrivateEndpoint,
   xw: () => reachOf
  });
  var _infrastructure_kept_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25640);
  var _infrastructure_named_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47923);
  var _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33113);
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77960);
  var _declaration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95965);
  const environmentType = "microsoft.app/managedenvironments";
  const endpointType = "microsoft.network/privateendpoints";
  const endpointTargets = [ "microsoft.containerregistry/registries", "microsoft.dbformysql/flexibleservers", "microsoft.dbforpostgresql/flexibleservers", "microsoft.documentdb/databaseaccounts", "microsoft.eventhub/namespaces", "microsoft.keyvault/vaults", "microsoft.sql/servers", "microsoft.storage/storageaccounts", "microsoft.web/sites" ];
  const everybody = /^(?:any|internet|0\.0\.0\.0(?:\/0)?|::\/0)$/i;
  function reachOf(workload, resources) {
   switch (workload.host) {
   case "container-instances":
    return ofContainerGroup(workload);

   case "container-apps":
    return ofContainerApp(workload, resources);

   case "app-service":
   case "functions":
    return ofSite(workload, resources);

   default:
    return;
   }
  }
  function ofContainerGroup({resource, exposure, subnets}) {
   const type = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(exposure, "type");
   if (!(0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_3__.qv)(type)) {
    const isPublic = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.cK)(type, text => text.toLowerCase() === "public");
    return {
     isPublic,
     at: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.$t)(type),
     because: "has a public IP address"
    };
   }
   const at = (0, _declaration_js__WEBPACK_IMPORTED_MODULE_4__.M)(resource);
   const isDefault = resource.source === "terraform" && subnets.length === 0;
   return {
    isPublic: {
     is: isDefault ? "yes" : "no",
     at: [ at ]
    },
    at,
    because: "has a public IP address, the default of ip_address_type"
   };
  }
  function ofContainerApp({resource, exposure, environment}, resources) {
   const external = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(exposure, "external");
   const isGiven = !(0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_3__.qv)(external) && external.kind !== "unknown";
   return {
    isPublic: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.bn)([ (0, 
    _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.Hn)(external), (0, 
    _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.AU)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.Hn)((0, 
    _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(exposure, "disabled"))), (0, 
    _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.AU)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.cK)((0, 
    _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(exposure, "enabled"), text => text.toLowerCase() === "false")), (0, 
    _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.AU)(isRestricted((0, 
    _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(exposure, "ipSecurityRestrictions"), "ipAddressRange")), isOpenEnvironment(environment, resources) ]),
    at: isGiven && external.place !== resource.place ? (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.$t)(external) : (0, 
    _declaration_js__WEBPACK_IMPORTED_MODULE_4__.M)(resource),
    because: "has an external ingress"
   };
  }
  const environmentsOf = (0, _infrastructure_kept_js__WEBPACK_IMPORTED_MODULE_5__.e)(resources => new _infrastructure_named_resources_js__WEBPACK_IMPORTED_MODULE_0__.P6(resources.ofType(environmentType), resources));
  function isOpenEnvironment(environment, resources) {
   const found = environmentsOf(resources).namedBy(environment);
   if (found.length === 0) return {
    is: "unknown",
    at: [ (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.$t)(environment) ]
   };
   return (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.bn)(found.flatMap(({body}) => [ (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.AU)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.Hn)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(body, "properties.vnetConfiguration.internal"))), (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.AU)(isDisabled((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(body, "properties.publicNetworkAccess"))) ]));
  }
  function ofSite({resource, exposure}, resources) {
   const access = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(resource.body, "properties.publicNetworkAccess");
   const isGiven = !(0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_3__.qv)(access) && !(0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_3__.t8)(access);
   const action = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(exposure, "ipSecurityRestrictionsDefaultAction");
   return {
    isPublic: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.bn)([ (0, 
    _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.AU)(isDisabled(access)), (0, 
    _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.AU)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.cK)(action, text => text.toLowerCase() === "deny")), (0, 
    _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.AU)(isRestricted((0, 
    _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(exposure, "ipSecurityRestrictions"), "ipAddress")), (0, 
    _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.AU)(hasPrivateEndpoint(resource, resources)) ]),
    at: isGiven ? (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.$t)(access) : (0, 
    _declaration_js__WEBPACK_IMPORTED_MODULE_4__.M)(resource),
    because: "accepts traffic from every network"
   };
  }
  function isDisabled(access) {
   return (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.cK)(access, text => /^(?:disabled|false|securedbyperimeter)$/i.test(text));
  }
  function isRestricted(rules, source) {
   if ((0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_3__.qv)(rules)) return {
    is: "no",
    at: [ (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.$t)(rules) ]
   };
   if (rules.kind !== "list") return {
    is: "unknown",
    at: [ (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.$t)(rules) ]
   };
   const items = (0, _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_1__.S)(rules);
   if (items.length === 0) return {
    is: rules.open ? "unknown" : "no",
    at: [ (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.$t)(rules) ]
   };
   const lets = items.map(({value}) => (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.bn)([ (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.AU)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.cK)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(value, "action"), text => text.toLowerCase() === "deny")), (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.cK)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(value, source), text => everybody.test(text)) ]));
   return (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.AU)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.EB)(lets));
  }
  function hasPrivateEndpoint(resource, resources) {
   const own = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(resource.body, "properties.privateEndpoints");
   if (own.kind === "list" && own.items.length > 0) return {
    is: "yes",
    at: [ own.place ]
   };
   const {leadTo, isOpen} = endpointsOf(resources);
   if (leadTo.has((0, _infrastructure_named_resources_js__WEBPACK_IMPORTED_MODULE_0__.TN)(resource))) return {
    is: "yes",
    at: [ resource.place ]
   };
   const isModule = own.kind === "unknown" && !own.missing;
   return {
    is: isOpen || isModule ? "unknown" : "no",
    at: [ resource.place ]
   };
  }
  const endpointsOf = (0, _infrastructure_kept_js__WEBPACK_IMPORTED_MODULE_5__.e)(resources => {
   const targets = [ ...resources.ofType(endpointType) ].flatMap(({body}) => (0, _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_1__.S)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(body, "properties.privateLinkServiceConnections")).map(({value}) => (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(value, "properties.privateLinkServiceId")));
   const candidates = new _infrastructure_named_resources_js__WEBPACK_IMPORTED_MODULE_0__.P6(targets.length > 0 ? resources.ofType(...endpointTargets) : [], resources);
   const leadTo = new Set(targets.flatMap(target => candidates.namedBy(target)).map(_infrastructure_named_resources_js__WEBPACK_IMPORTED_MODULE_0__.TN));
   return {
    leadTo,
    isOpen: targets.some(({kind}) => kind === "unknown")
   };
  });
 }),
 42075: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   B: () => serverTags
  });
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77960);
  var _declaration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95965);
  var _workloads_mcp_workloads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5479);
  const tag = "MCPServer";
  function serverTags(resources, servers) {
   const all = (0, _workloads_mcp_workloads_js__WEBPACK_IMPORTED_MODULE_3__.Z)(resources, servers).filter(({host}) => host !== "kubernetes" && host !== "compose");
   const isUsed = all.some(server => isTagged(server) === "yes");
   return all.filter(({host}) => isUsed || host === "container-instances").map(server => {
    const {resource, tags} = server;
    const value = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(tags, tag);
    const isGiven = !(0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.qv)(value);
    const at = isGiven ? (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.$t)(value) : (0, 
    _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.qv)(tags) ? (0, _declaration_js__WEBPACK_IMPORTED_MODULE_2__.M)(resource) : tags.place;
    const verdict = {
     at,
     of: resource.place,
     label: resource.label
    };
    const is = isTagged(server);
    if (is === "yes") return {
     ...verdict,
     state: "pass",
     because: `has the tag ${tag}: true`
    };
    if (is === "unknown" || resource.exists !== "yes" || !isGiven && mayBeGiven(resource)) return {
     ...verdict,
     state: "not-proven",
     because: "its tags are not known here"
    };
    return {
     ...verdict,
     state: "fail",
     because: isGiven ? `has a tag ${tag} that is not true` : `lacks the tag ${tag}`
    };
   });
  }
  function mayBeGiven({place, source}) {
   const text = place.file.text.slice(place.range.start, place.range.end);
   const written = /\n\s{0,40}tags\s{0,40}[:=]([^\n]{0,300})/.exec(text)?.[1] ?? "";
   if (source !== "bicep") return /\b(?:var|each|module)\./.test(written);
   const names = written.replace(/'[^']{0,200}'/g, "").match(/[a-z_]\w{0,99}/gi) ?? [];
   const known = parameters.get(place.file) ?? parametersOf(place.file);
   parameters.set(place.file, known);
   return names.some(name => known.has(name));
  }
  const parameters = new WeakMap;
  function parametersOf({text}) {
   return new Set([ ...text.matchAll(/^param[ \t]{1,9}(\w{1,99})/gm) ].map(([, name]) => name));
  }
  function isTagged({tags}) {
   return (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.cK)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(tags, tag), text => text.toLowerCase() === "true").is;
  }
 }),
 69158: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   K: () => sharedIdentities
  });
  var _infrastructure_kept_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25640);
  var _infrastructure_named_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47923);
  var _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33113);
  var _infrastructure_values_shape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46172);
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77960);
  var _declaration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95965);
  var _workloads_mcp_workloads_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5479);
  var _workloads_workloads_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80777);
  var _server_identities_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92);
  const mostRelated = 50;
  function sharedIdentities(resources, servers) {
   const mcp = new Set((0, _workloads_mcp_workloads_js__WEBPACK_IMPORTED_MODULE_5__.Z)(resources, servers).map(({resource}) => resource));
   if (mcp.size === 0) return [];
   const uses = new Map;
   const holders = holdersOf(resources);
   for (const workload of holders) for (const identity of (0, _server_identities_js__WEBPACK_IMPORTED_MODULE_7__.U)(workload.identity)) {
    const key = [ identity.scope, identity.address, identity.instance ].join("\0");
    const found = uses.get(key);
    if (found) found.push({
     workload,
     identity
    }); else uses.set(key, [ {
     workload,
     identity
    } ]);
   }
   const ownersOfOne = new Set([ ...uses.values() ].flatMap(([use, ...others]) => use && others.length === 0 ? use.workload : []));
   const open = holders.filter(hasOpenIdentities).map(holder => ({
    holder,
    named: namesIn(holder)
   }));
   const verdicts = new Map;
   for (const server of holders) {
    if (!mcp.has(server.resource) || !hasUnknownIdentity(server)) continue;
    const because = "which identity it runs with is not known here";
    const {place: of, label} = server.resource;
    const verdict = {
     at: placeIn(server),
     of,
     label,
     state: "not-proven",
     because
    };
    verdicts.set(`${label} ${of.file.path} ${of.range.start}`, verdict);
   }
   for (const all of uses.values()) {
    const own = all.find(({workload}) => mcp.has(workload.resource));
    if (!own) continue;
    const hasOwn = all.length > 1 && ownersOfOne.has(own.workload);
    if (hasOwn && isPullOnly(own.identity, resources)) continue;
    const verdict = judge(own, all, open, resources);
    const key = [ verdict.state, verdict.at.file.path, verdict.at.range.start ].join("\0");
    if (!verdicts.has(key)) verdicts.set(key, verdict);
   }
   return [ ...verdicts.values() ];
  }
  function judge(own, all, open, resources) {
   const {identity, workload} = own;
   const {resource} = workload;
   const verdict = {
    at: placeIn(workload),
    of: resource.place,
    label: resource.label
   };
   const certain = all.filter(({workload}) => workload.resource.exists === "yes");
   const others = certain.filter(use => use.workload.resource !== resource);
   if (all.length === 1) {
    const perhaps = open.find(({holder, named}) => isOther(holder.resource, resource) && named.has(identity.address))?.holder;
    if (perhaps) {
     const because = `it is not known here whether '${perhaps.resource.label}' has its identity, too`;
     return {
      ...verdict,
      state: "not-proven",
      because
     };
    }
    return {
     ...verdict,
     state: "pass",
     because: "no other workload in the repository runs with its identity"
    };
   }
   if (others.length === 0 || !certain.includes(own) || isPullOnly(identity, resources)) return {
    ...verdict,
    state: "not-proven",
    because: "it is not known here who has its identity"
   };
   return {
    ...verdict,
    state: "fail",
    because: `shares its identity with ${shown(others[0].workload, workload)}`,
    related: others.slice(0, mostRelated).map(({workload}) => ({
     message: `${shown(workload, own.workload)} runs with the same identity`,
     at: placeIn(workload)
    }))
   };
  }
  const otherTypes = [ "microsoft.apimanagement/service", "microsoft.automation/automationaccounts", "microsoft.compute/virtualmachines", "microsoft.compute/virtualmachinescalesets", "microsoft.datafactory/factories", "microsoft.logic/workflows", "microsoft.network/applicationgateways", /^azurerm_(?:automation_account|data_factory|logic_app_(?:standard|workflow)|(?:(?:linux|windows|orchestrated)_)?virtual_machine(?:_scale_set)?)$/ ];
  const holdersOf = (0, _infrastructure_kept_js__WEBPACK_IMPORTED_MODULE_8__.e)(resources => [ ...(0, 
  _workloads_workloads_js__WEBPACK_IMPORTED_MODULE_6__.b)(resources), ...[ ...resources.find({
   types: otherTypes,
   words: /identit/i
  }) ].map(resource => ({
   resource,
   identity: identityOf(resource)
  })) ]);
  function identityOf({body}) {
   const identity = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(body, "identity");
   const [block] = identity.kind === "list" ? identity.items : [];
   return block ? (0, _infrastructure_values_shape_js__WEBPACK_IMPORTED_MODULE_9__.Xy)({
    type: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(block, "type"),
    userAssignedIdentities: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(block, "identity_ids")
   }, block.place) : identity;
  }
  function isOther(one, other) {
   return one.place.file !== other.place.file || one.place.range.start !== other.place.range.start;
  }
  function hasUnknownIdentity({identity, resource}) {
   if (resource.exists !== "yes" || (0, _server_identities_js__WEBPACK_IMPORTED_MODULE_7__.U)(identity).length > 0) return false;
   const given = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(identity, "userAssignedIdentities");
   const isUserAssigned = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.ws)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(identity, "type"))?.toLowerCase().includes("userassigned");
   const isWritten = (0, _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_1__.S)(given).some(({value}) => (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.ws)(value) !== void 0);
   const isKeyed = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_3__.fF)(given).some(form => form.kind === "object" && form.entries.some(({key}) => key.holes.length === 0));
   return isUserAssigned === true && !isWritten && !isKeyed;
  }
  function hasOpenIdentities({identity}) {
   return (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_3__.fF)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(identity, "userAssignedIdentities")).some(form => form.kind === "list" ? form.open === true || form.items.some(isUnlisted) : form.kind === "unknown" && !form.missing);
  }
  function namesIn({resource}) {
   const {file, range} = resource.place;
   const names = new Set;
   for (const word of file.text.slice(range.start, range.end).split(/[^\w.-]+/)) {
    names.add(word);
    for (const {index} of word.matchAll(/\./g)) names.add(word.slice(0, index));
   }
   return names;
  }
  const isUnlisted = item => item.kind === "unknown" && !item.missing;
  function shown({name, resource}, own) {
   if (resource.label !== own.resource.label) return `'${resource.label}'`;
   if (name && name.holes.length === 0) return `'${name.text.text}'`;
   return "another workload of the same declaration";
  }
  function placeIn({identity, resource}) {
   const given = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(identity, "userAssignedIdentities");
   const isOwn = given.place.file === resource.place.file;
   return isOwn && given.place !== resource.place ? given.place : (0, _declaration_js__WEBPACK_IMPORTED_MODULE_4__.M)(resource);
  }
  const pullRole = "7f951dda-4ed3-4680-a7ca-43fe172d538d";
  const assignmentType = "microsoft.authorization/roleassignments";
  function isPullOnly(identity, resources) {
   const names = [ identity.address, ...resources.resolve(identity).flatMap(({name}) => name?.text.text ?? []) ];
   if (names.some(name => /(?:^|[^a-z])(?:acr)?[-_]?pull(?:er)?(?:[^a-z]|$)|acrpull/i.test(name))) return true;
   const roles = rolesOf(resources).get((0, _infrastructure_named_resources_js__WEBPACK_IMPORTED_MODULE_0__.TN)(identity)) ?? [];
   return roles.length > 0 && roles.every(texts => texts.some(text => text.includes(pullRole) || /^acrpull$/i.test(text)));
  }
  const rolesOf = (0, _infrastructure_kept_js__WEBPACK_IMPORTED_MODULE_8__.e)(resources => {
   const found = new Map;
   for (const {body} of resources.ofType(assignmentType)) {
    const properties = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(body, "properties");
    const names = [ "roleDefinitionId", "roleDefinitionName" ].map(key => {
     const value = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(properties, key);
     if (value.kind === "reference") return value.address;
     return (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.ws)(value) ?? (0, 
     _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_3__.mN)(value)?.text.text ?? "";
    });
    const holes = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_3__.fF)((0, 
    _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_2__.MZ)(properties, "principalId")).flatMap(form => (0, 
    _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_3__.mN)(form)?.holes ?? []);
    for (const {reference} of holes) if (reference) found.set((0, _infrastructure_named_resources_js__WEBPACK_IMPORTED_MODULE_0__.TN)(reference), [ ...found.get((0, 
    _infrastructure_named_resources_js__WEBPACK_IMPORTED_MODULE_0__.TN)(reference)) ?? [], names ]);
   }
   return found;
  });
 }),
 47169: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   m: () => unencryptedEndpoints
  });
  var mcp_workloads = __webpack_require__(5479);
  var three_valued = __webpack_require__(50253);
  var values_value = __webpack_require__(77960);
  var apis = __webpack_require__(29703);
  // CONCATENATED MODULE: ./build/shared/lint/governance/hosting/endpoint-verdict.js
  const inside = {
   severity: "note"
  };
  // CONCATENATED MODULE: ./build/shared/lint/governance/hosting/unencrypted-apis.js
  function unencryptedApis(resources) {
   return [ ...(0, apis.nF)(resources).values() ].flatMap(({isMcp, resource}) => {
    const protocols = (0, three_valued.MZ)(resource.body, "properties.protocols");
    if (!isMcp || (0, values_value.qv)(protocols)) return [];
    const verdict = {
     of: resource.place,
     label: resource.label,
     at: (0, three_valued.$t)(protocols),
     help: {
      terraform: 'Set protocols = ["https"].',
      azure: "Set protocols: ['https'] in its properties."
     }
    };
    const {is} = (0, three_valued.Ym)(protocols, text => /^(?:http|ws)$/i.test(text));
    if (is === "no") return [ {
     ...verdict,
     state: "pass",
     because: "takes calls over HTTPS alone"
    } ];
    if (is === "unknown" || resource.exists !== "yes") {
     const because = "it is not known here by which protocols it is called";
     return [ {
      ...verdict,
      state: "not-proven",
      because
     } ];
    }
    const isInside = [ ...resources.ofType(apis.IR) ].every(({body}) => (0, three_valued.cK)((0, 
    three_valued.MZ)(body, "properties.virtualNetworkType"), text => /^internal$/i.test(text)).is === "yes");
    const because = "accepts calls over plain HTTP";
    return [ {
     ...verdict,
     state: "fail",
     because,
     ...isInside && inside
    } ];
   });
  }
  var items = __webpack_require__(33113);
  var declaration = __webpack_require__(95965);
  var deployment = __webpack_require__(20322);
  var gateway_routes = __webpack_require__(95077);
  var mcp_names = __webpack_require__(28021);
  var reach = __webpack_require__(44011);
  // CONCATENATED MODULE: ./build/shared/lint/governance/hosting/unencrypted-hosts.js
  const oldTls = /^(?:tls)?v?_?1[._][01]$/i;
  function unencryptedHosts(resources, servers) {
   return servers.flatMap(server => {
    switch (server.host) {
    case "container-apps":
     return ofContainerApp(server, resources);

    case "app-service":
    case "functions":
     return ofSite(server, resources);

    default:
     return [];
    }
   });
  }
  function ofContainerApp(server, resources) {
   const {exposure, resource} = server;
   const insecure = (0, three_valued.MZ)(exposure, "allowInsecure");
   const isThere = [ "disabled", "enabled" ].every((key, index) => {
    const is = (0, three_valued.Hn)((0, three_valued.MZ)(exposure, key), index === 0 ? "no" : "yes").is;
    return is === (index === 0 ? "no" : "yes");
   });
   if ((0, values_value.qv)(exposure) || !isThere) return [];
   const isDefault = insecure.place === resource.place;
   const verdict = {
    at: isDefault || (0, values_value.qv)(insecure) ? (0, declaration.M)(resource) : (0, 
    three_valued.$t)(insecure),
    of: resource.place,
    label: resource.label,
    help: {
     terraform: "Set allow_insecure_connections = false in ingress.",
     azure: "Set allowInsecure: false in ingress.",
     module: "Set ingressAllowInsecure: false."
    }
   };
   const {is} = (0, three_valued.Hn)(insecure);
   if (is === "no") return [ {
    ...verdict,
    state: "pass",
    because: "accepts calls over TLS only"
   } ];
   if (is === "unknown" || resource.exists !== "yes") return [ {
    ...verdict,
    state: "not-proven",
    because: "it is not known here how it is called"
   } ];
   const because = `accepts calls over plain HTTP${isDefault ? ", the default of the module" : ""}`;
   return [ {
    ...verdict,
    state: "fail",
    because,
    ...severity(server, resources)
   } ];
  }
  function ofSite(server, resources) {
   const {exposure, resource} = server;
   const only = (0, three_valued.MZ)(resource.body, "properties.httpsOnly");
   const version = (0, three_valued.MZ)(exposure, "minTlsVersion");
   const verdict = {
    of: resource.place,
    label: resource.label
   };
   const isOff = (0, three_valued.AU)((0, three_valued.Hn)(only)).is;
   const isOld = (0, three_valued.cK)(version, text => oldTls.test(text)).is;
   const unsure = resource.exists !== "yes";
   const https = {
    ...verdict,
    at: (0, values_value.qv)(only) || (0, values_value.t8)(only) ? (0, declaration.M)(resource) : (0, 
    three_valued.$t)(only),
    help: {
     terraform: "Set https_only = true.",
     azure: "Set httpsOnly: true in its properties."
    }
   };
   const tls = {
    ...verdict,
    at: (0, values_value.qv)(version) ? (0, declaration.M)(resource) : (0, three_valued.$t)(version),
    help: {
     terraform: 'Set minimum_tls_version = "1.2" in site_config, or leave it out.',
     azure: "Set minTlsVersion: '1.2' in siteConfig, or leave it out."
    }
   };
   const found = [];
   if (isOff === "yes" && !unsure) {
    const because = (0, values_value.qv)(only) ? "accepts calls over plain HTTP, which is the default" : "accepts calls over plain HTTP";
    found.push({
     ...https,
     state: "fail",
     because,
     ...severity(server, resources)
    });
   }
   if (isOld === "yes" && !unsure) {
    const because = "accepts TLS 1.0 or 1.1";
    found.push({
     ...tls,
     state: "fail",
     because,
     ...severity(server, resources)
    });
   }
   if (found.length > 0) return found;
   const isGood = isOff === "no" && isOld === "no";
   return [ isGood ? {
    ...https,
    state: "pass",
    because: "accepts calls over TLS only"
   } : {
    ...https,
    state: "not-proven",
    because: "it is not known here how it is called"
   } ];
  }
  function severity(server, resources) {
   return (0, reach.xw)(server, resources)?.isPublic.is === "yes" ? {} : inside;
  }
  // CONCATENATED MODULE: ./build/shared/lint/governance/hosting/unencrypted-gateways.js
  const gatewayType = "microsoft.apimanagement/service";
  const frontType = "microsoft.network/applicationgateways";
  function unencryptedGateways(resources, servers) {
   const deployments = new Set(servers.map(({resource}) => (0, deployment.P)(resource)));
   const isBeside = resource => deployments.has((0, deployment.P)(resource)) && resource.exists === "yes";
   return [ ...[ ...resources.ofType(frontType) ].filter(isBeside).flatMap(ofFront), ...[ ...resources.ofType(gatewayType) ].filter(isBeside).flatMap(ofGateway), ...ofRoutes(resources, servers) ];
  }
  function ofFront(front) {
   const properties = (0, three_valued.MZ)(front.body, "properties");
   const rules = (0, items.S)((0, three_valued.MZ)(properties, "requestRoutingRules")).map(({value}) => value);
   const isPublic = (0, items.S)((0, three_valued.MZ)(properties, "frontendIPConfigurations")).some(({value}) => !(0, 
   values_value.qv)((0, three_valued.MZ)(value, "properties.publicIPAddress")));
   const verdict = {
    of: front.place,
    label: front.label
   };
   const listeners = (0, items.S)((0, three_valued.MZ)(properties, "httpListeners")).map(({value}) => value).flatMap(listener => {
    const protocol = (0, three_valued.MZ)(listener, "properties.protocol");
    const name = (0, three_valued.ws)((0, three_valued.MZ)(listener, "name"));
    if ((0, three_valued.cK)(protocol, text => /^http$/i.test(text)).is !== "yes") return [];
    const own = rules.filter(rule => name !== void 0 && leadsTo(rule, name));
    const isRedirect = own.some(rule => !(0, values_value.qv)((0, three_valued.MZ)(rule, "properties.redirectConfiguration")));
    const isMapped = own.some(rule => !(0, values_value.qv)((0, three_valued.MZ)(rule, "properties.urlPathMap")));
    if (isRedirect || isMapped || own.length === 0) return [];
    return [ {
     ...verdict,
     at: (0, three_valued.$t)(protocol),
     state: "fail",
     because: `has a listener '${name}' that accepts calls over plain HTTP`,
     ...!isPublic && inside,
     help: {
      terraform: 'Set protocol = "Https" with a certificate, and let the listener for HTTP redirect to it.',
      azure: "Set protocol: 'Https' with a certificate, and let the listener for HTTP redirect to it."
     }
    } ];
   });
   const version = (0, three_valued.MZ)(properties, "sslPolicy.minProtocolVersion");
   const policy = (0, three_valued.MZ)(properties, "sslPolicy.policyName");
   const old = [ {
    value: version,
    test: text => oldTls.test(text)
   }, {
    value: policy,
    test: text => /^AppGwSslPolicy201[57]0\d{3}$/i.test(text)
   } ].find(({value, test}) => (0, three_valued.cK)(value, test).is === "yes");
   if (!old) return listeners;
   return [ ...listeners, {
    ...verdict,
    at: (0, three_valued.$t)(old.value),
    state: "fail",
    because: "accepts TLS 1.0 or 1.1",
    ...!isPublic && inside,
    help: {
     terraform: 'Set policy_name = "AppGwSslPolicy20220101" in ssl_policy.',
     azure: "Set policyName: 'AppGwSslPolicy20220101' in sslPolicy."
    }
   } ];
  }
  function leadsTo(rule, listener) {
   const id = (0, three_valued.MZ)(rule, "properties.httpListener.id");
   const written = (0, values_value.mN)(id)?.text.text ?? (id.kind === "reference" ? id.address : "");
   return written === listener || written.endsWith(`/${listener}`) || written.includes(`'${listener}'`);
  }
  function ofGateway(gateway) {
   const custom = (0, items.M)((0, three_valued.MZ)(gateway.body, "properties.customProperties")).map(({key, value}) => ({
    name: key.text.text,
    value
   }));
   const security = (0, items.M)((0, three_valued.MZ)(gateway.body, "properties.security")).map(({key, value}) => ({
    name: key.text.text,
    value
   }));
   const found = [ ...custom, ...security ].find(({name, value}) => /(?:tls1[01]|ssl30)(?:enabled)?$/i.test(name) && (0, 
   three_valued.cK)(value, text => /^true$/i.test(text)).is === "yes");
   if (!found) return [];
   return [ {
    of: gateway.place,
    label: gateway.label,
    at: (0, three_valued.$t)(found.value),
    state: "fail",
    because: "accepts TLS 1.0, TLS 1.1 or SSL 3.0",
    help: {
     terraform: "Set it to false in security, or leave it out.",
     azure: "Set it to 'False' in customProperties, or leave it out."
    }
   } ];
  }
  const insideHosts = /^http:\/\/(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|[\w.-]+\.(?:internal|local|svc|lan|corp|cluster\.local)(?=[:/?#]|$)|[\w-]+(?=[:/?#]|$))/i;
  const loopback = /^http:\/\/(?:localhost|127\.|\[::1\])/i;
  function ofRoutes(resources, servers) {
   const mcp = new Set(servers.map(({resource}) => resource));
   return (0, gateway_routes.rq)(resources, servers).flatMap(({api, url, targets}) => {
    const text = (0, values_value.mN)(url)?.text.text ?? "";
    const path = (0, three_valued.ws)((0, three_valued.MZ)(api.body, "properties.path")) ?? "";
    const isMcp = targets.some(target => mcp.has(target)) || [ text, path, api.name?.text.text ?? "", api.address ].some(mcp_names.hX);
    if (isMcp && /^https:\/\//i.test(text)) return [ {
     of: api.place,
     label: api.label,
     at: (0, three_valued.$t)(url),
     state: "pass",
     because: "sends calls to an MCP server over HTTPS",
     help: encrypt
    } ];
    if (!isMcp || !/^http:\/\//i.test(text) || loopback.test(text)) return [];
    if (api.exists !== "yes") return [];
    const isInside = insideHosts.test(text) || (0, values_value.mN)(url)?.holes[0]?.start === "http://".length;
    return [ {
     of: api.place,
     label: api.label,
     at: (0, three_valued.$t)(url),
     state: "fail",
     because: "sends calls to an MCP server over HTTP",
     ...isInside && inside,
     help: encrypt
    } ];
   });
  }
  function groupsWithoutRoute(resources, servers) {
   const routed = new Set(ofRoutes(resources, servers).filter(({state}) => state === "pass").map(({of}) => of));
   const deployments = new Set((0, gateway_routes.rq)(resources, servers).filter(({api}) => routed.has(api.place)).map(({api}) => (0, 
   deployment.P)(api)));
   return servers.flatMap(({host, resource}) => host === "container-instances" && !deployments.has((0, 
   deployment.P)(resource)) ? [ {
    of: resource.place,
    label: resource.label,
    at: (0, declaration.M)(resource),
    state: "not-proven",
    because: "it is not known here how it is called",
    help: encrypt
   } ] : []);
  }
  const encrypt = {
   terraform: "Terminate TLS at the server, and write https:// in its address.",
   azure: "Terminate TLS at the server, and write https:// in its address."
  };
  var kubernetes_services = __webpack_require__(48355);
  // CONCATENATED MODULE: ./build/shared/lint/governance/hosting/unencrypted-ingresses.js
  const ingressType = "kubernetes/ingress";
  function unencryptedIngresses(resources, servers) {
   const own = servers.filter(({host}) => host === "kubernetes");
   if (own.length === 0) return [];
   const services = (0, kubernetes_services.rz)(resources).filter(service => own.some(server => (0, 
   kubernetes_services.ko)(service, server)));
   return [ ...resources.ofType(ingressType) ].flatMap(ingress => {
    const backends = backendsOf(ingress);
    const leads = services.some(service => (0, kubernetes_services.N6)(service) === (0, 
    kubernetes_services.N6)(ingress) && backends.some(name => name !== void 0 && name === nameOf(service)));
    return leads ? [ judge(ingress) ] : [];
   });
  }
  function nameOf({body}) {
   return (0, three_valued.ws)((0, three_valued.MZ)(body, "metadata.name"));
  }
  function backendsOf({body}) {
   const spec = (0, three_valued.MZ)(body, "spec");
   const paths = (0, items.S)((0, three_valued.MZ)(spec, "rules")).flatMap(({value}) => (0, 
   items.S)((0, three_valued.MZ)(value, "http.paths")).map(({value}) => (0, three_valued.MZ)(value, "backend")));
   return [ (0, three_valued.MZ)(spec, "defaultBackend"), ...paths ].map(backend => (0, 
   three_valued.ws)((0, three_valued.MZ)(backend, "service.name")));
  }
  function judge(ingress) {
   const tls = (0, three_valued.MZ)(ingress.body, "spec.tls");
   const verdict = {
    at: ingress.place,
    of: ingress.place,
    label: ingress.label,
    help: {
     terraform: "Write spec.tls with the host and a secret that holds its certificate.",
     azure: "Write spec.tls with the host and a secret that holds its certificate."
    }
   };
   if (tls.kind === "list" && tls.items.length > 0) return {
    ...verdict,
    at: tls.place,
    state: "pass",
    because: "ends TLS"
   };
   const isElsewhere = [ ...(0, kubernetes_services.hk)(ingress) ].some(([key, value]) => /ssl|tls|cert|https|websecure|\{\{/i.test(`${key} ${value}`));
   if (!(0, values_value.qv)(tls) || isElsewhere || ingress.exists !== "yes") return {
    ...verdict,
    state: "not-proven",
    because: "it is not known here where TLS is terminated"
   };
   const spec = (0, three_valued.MZ)(ingress.body, "spec");
   const at = (0, values_value.qv)((0, three_valued.MZ)(spec, "rules")) ? ingress.place : headOf(ingress);
   return {
    ...verdict,
    at,
    state: "fail",
    because: "leads to an MCP server without TLS"
   };
  }
  function headOf({body, place}) {
   const name = (0, three_valued.MZ)(body, "metadata.name");
   return name.kind === "text" ? {
    file: name.text.text.file,
    range: name.text.text.range()
   } : place;
  }
  // CONCATENATED MODULE: ./build/shared/lint/governance/hosting/unencrypted-endpoints.js
  function unencryptedEndpoints(resources, servers) {
   const all = (0, mcp_workloads.Z)(resources, servers);
   return [ ...unencryptedHosts(resources, all), ...unencryptedGateways(resources, all), ...unencryptedApis(resources), ...groupsWithoutRoute(resources, all), ...unencryptedIngresses(resources, all) ];
  }
 }),
 57962: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   o: () => unpinnedImages
  });
  var items = __webpack_require__(33113);
  var three_valued = __webpack_require__(50253);
  var value = __webpack_require__(77960);
  var kubernetes = __webpack_require__(62982);
  var mcp_workloads = __webpack_require__(5479);
  // CONCATENATED MODULE: ./build/shared/lint/governance/images/image-reference.js
  const hole = "\0";
  function imageReference({text, holes}) {
   let known = "";
   let at = 0;
   for (const {start, end} of holes) {
    known += text.text.slice(at, start) + hole;
    at = end;
   }
   known += text.text.slice(at);
   if (/@sha(?:256|512):/.test(known)) return {
    by: "digest"
   };
   const last = known.slice(known.lastIndexOf("/") + 1);
   const tag = /:([\w][\w.-]{0,127})$/.exec(last);
   if (tag && !isPlaceholderTag(tag[1])) return {
    by: "tag",
    tag: tag[1]
   };
   const lastHole = holes.at(-1);
   const given = lastHole && text.text.slice(lastHole.start, lastHole.end);
   if (given && /:\0$/.test(last) && /version/i.test(given)) return {
    by: "tag",
    tag: given
   };
   return /^[a-z0-9][a-z0-9._-]{0,254}$/.test(last) ? {
    by: "nothing"
   } : {
    by: "unknown"
   };
  }
  function isPlaceholderTag(tag) {
   return /^_|^[A-Z][A-Z_]*$/.test(tag) || /placeholder|replace/i.test(tag);
  }
  // CONCATENATED MODULE: ./build/shared/lint/governance/images/unpinned-images.js
  const placeholders = /^mcr\.microsoft\.com\/(?:azuredocs\/|k8se\/quickstart|oss\/nginx|appsvc\/staticsite|dotnet\/samples)|hello-?world|placeholder|(?:^|[/.<-])your[-_.]|example\.(?:com|org|azurecr\.io)\//i;
  const commit = /^(?:(?:sha|git|commit)-)?[0-9a-f]{7,40}$/;
  const longestShown = 200;
  function unpinnedImages(resources, servers = []) {
   const found = new Map;
   for (const use of (0, mcp_workloads.Z)(resources, servers).flatMap(usesOf)) {
    const verdict = judge(use);
    const key = `${verdict.state} ${verdict.image}`;
    const before = found.get(key);
    if (!before) found.set(key, verdict); else if (isOther(before, verdict)) {
     const place = {
      message: `the same image in '${verdict.label}'`,
      at: verdict.at
     };
     found.set(key, {
      ...before,
      related: [ ...before.related ?? [], place ]
     });
    }
   }
   return [ ...found.values() ];
  }
  function isOther(before, {at, of}) {
   const told = [ before.at, ...(before.related ?? []).map(({at}) => at) ];
   return !told.some(place => isSamePlace(place, at)) || !isSamePlace(before.of, of);
  }
  function isSamePlace(one, other) {
   return one.file.path === other.file.path && one.range.start === other.range.start;
  }
  function usesOf(workload) {
   const {resource, host, containers} = workload;
   if (host === "compose" && isBuilt(resource.body)) return [];
   const images = host === "kubernetes" ? imagesOfPod((0, kubernetes.FS)(resource)) : imagesOf(resource, containers);
   return images.filter(image => !(0, value.qv)(image)).map(image => ({
    image,
    workload
   }));
  }
  function imagesOf({body}, containers) {
   const first = [ ...(0, items.S)((0, three_valued.MZ)(body, "properties.template.initContainers")), ...(0, 
   items.S)((0, three_valued.MZ)(body, "properties.initContainers")) ];
   return [ ...containers.map(({image}) => image), ...first.flatMap(({value}) => [ (0, 
   three_valued.MZ)(value, "image"), (0, three_valued.MZ)(value, "properties.image") ]) ];
  }
  function imagesOfPod(pod) {
   return [ "containers", "initContainers" ].flatMap(name => (0, items.S)((0, three_valued.MZ)(pod, name))).filter(({value}) => (0, 
   three_valued.cK)((0, three_valued.MZ)(value, "imagePullPolicy"), text => text === "Never").is === "no").map(({value}) => (0, 
   three_valued.MZ)(value, "image"));
  }
  function isBuilt(body) {
   const policy = (0, three_valued.cK)((0, three_valued.MZ)(body, "pull_policy"), text => /^(?:never|build)$/.test(text));
   return !(0, value.qv)((0, three_valued.MZ)(body, "build")) || policy.is !== "no";
  }
  function judge({image, workload}) {
   const {resource} = workload;
   const forms = (0, value.fF)(image);
   const [first] = forms;
   const shown = first?.kind === "text" ? first.text.text.text : "";
   const at = (0, three_valued.$t)(first ?? image);
   const verdict = {
    at,
    of: resource.place,
    label: resource.label,
    image: shown
   };
   const states = forms.map(stateOf);
   const [state = unknownState] = states;
   const isSame = states.every(other => other.state === state.state);
   return isSame && (resource.exists === "yes" || state.state !== "fail") ? {
    ...verdict,
    ...state
   } : {
    ...verdict,
    ...unknownState
   };
  }
  const unknownState = {
   state: "not-proven",
   because: "it is not known here which image it runs"
  };
  function shownText({text, holes}) {
   let result = "";
   let at = 0;
   for (const {start, end} of holes) {
    const written = text.text.slice(start, end);
    result += text.text.slice(at, start) + (/\s/.test(written) ? "…" : written);
    at = end;
   }
   return result + text.text.slice(at);
  }
  function stateOf(form) {
   if (form.kind !== "text" || placeholders.test(form.text.text.text)) return unknownState;
   const shown = `'${shownText(form.text).slice(0, longestShown)}'`;
   const reference = imageReference(form.text);
   switch (reference.by) {
   case "digest":
    return {
     state: "pass",
     because: "names its image by digest"
    };

   case "nothing":
    return {
     state: "fail",
     because: `runs ${shown} without a tag, which means 'latest'`
    };

   case "tag":
    {
     const {tag} = reference;
     if (tag === "latest") {
      const because = `runs ${shown}, and the tag 'latest' moves with each push`;
      return {
       state: "fail",
       because
      };
     }
     if (commit.test(tag)) return unknownState;
     const because = `runs ${shown}, and a tag can be moved to another image`;
     return {
      state: "fail",
      severity: "note",
      because
     };
    }

   default:
    return unknownState;
   }
  }
 }),
 76284: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   b: () => rangeOf,
   g: () => contains
  });
  function rangeOf(text) {
   const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:\/(\d{1,2}))?$/.exec(text?.trim() ?? "");
   if (!match) return;
   const parts = match.slice(1, 5).map(Number);
   const bits = match[5] === void 0 ? 32 : Number(match[5]);
   if (parts.some(part => part > 255) || bits > 32) return;
   const size = 2 ** (32 - bits);
   const address = parts.reduce((sum, part) => sum * 256 + part, 0);
   const first = Math.floor(address / size) * size;
   return [ first, first + size - 1 ];
  }
  function contains(outer, inner) {
   return outer[0] <= inner[0] && outer[1] >= inner[1];
  }
 }),
 11508: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Cg: () => knownItems,
   KK: () => isInboundDeny,
   Wq: () => networkRules,
   kb: () => anySource,
   vc: () => isInboundAllow,
   wN: () => placeOfSource
  });
  var _infrastructure_values_collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97800);
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77960);
  const groupType = "microsoft.network/networksecuritygroups";
  const ruleType = `${groupType}/securityrules`;
  function networkRules(resources) {
   const own = [ ...resources.ofType(ruleType) ].map(({label, place, parent, exists, body}) => ({
    label,
    place,
    exists,
    properties: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(body, "properties"),
    ...parent && {
     group: parent
    }
   }));
   const inline = [ ...resources.ofType(groupType) ].flatMap(inlineRules);
   return [ ...own, ...inline ];
  }
  function inlineRules({label, body, exists, scope, address}) {
   const found = (0, _infrastructure_values_collections_js__WEBPACK_IMPORTED_MODULE_0__.AS)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(body, "properties.securityRules"));
   return (found?.items ?? []).flatMap(({value, perhaps}) => (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.fF)(value).map((form, _, forms) => ({
    label,
    place: form.place,
    group: {
     scope,
     address
    },
    exists: perhaps || forms.length > 1 ? "perhaps" : exists,
    properties: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(form, "properties")
   })));
  }
  function isInboundAllow({properties}) {
   return [ is(properties, "direction", "inbound"), is(properties, "access", "allow") ];
  }
  function isInboundDeny({properties}) {
   return [ is(properties, "direction", "inbound"), is(properties, "access", "deny") ];
  }
  function is(properties, name, wanted) {
   return (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.cK)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(properties, name), text => text.toLowerCase() === wanted);
  }
  function anySource({properties}, test) {
   return (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.EB)([ (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.cK)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(properties, "sourceAddressPrefix"), test), (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.Ym)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(properties, "sourceAddressPrefixes"), test) ]);
  }
  function knownItems(rule, one, many) {
   const values = [ (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(rule.properties, one), (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(rule.properties, many) ].flatMap(_infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.fF);
   const items = values.flatMap(value => {
    if (value.kind !== "list") return [ value ];
    return value.open ? [ value, ...value.items ] : value.items;
   });
   const forms = items.flatMap(_infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.fF);
   if (forms.some(form => (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.t8)(form) || form.kind === "list")) return;
   return forms.filter(form => !(0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.qv)(form));
  }
  function placeOfSource(rule, test) {
   const values = [ "sourceAddressPrefix", "sourceAddressPrefixes" ].flatMap(name => (0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.fF)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(rule.properties, name))).flatMap(value => value.kind === "list" ? value.items.flatMap(_infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.fF) : [ value ]);
   const found = values.find(value => (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.cK)(value, test).is === "yes");
   return found ? (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.$t)(found) : rule.place;
  }
 }),
 40325: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   X: () => openNetwork
  });
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50253);
  var _network_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11508);
  var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64684);
  const everybody = /^(?:\*|any|internet|0\.0\.0\.0(?:\/0)?|::\/0|0\.0\.0\.0\/1|128\.0\.0\.0\/1)$/i;
  const isEverybody = source => everybody.test(source.trim());
  const webPorts = new Set([ 80, 443 ]);
  const gatewayManagement = [ 65200, 65535 ];
  function openNetwork(resources) {
   const rules = (0, _network_rules_js__WEBPACK_IMPORTED_MODULE_1__.Wq)(resources);
   const groups = new Map;
   for (const rule of rules) {
    const known = groups.get(keyOf(rule)) ?? [];
    groups.set(keyOf(rule), known);
    known.push(rule);
   }
   const facts = new Map;
   const factsOf = rule => {
    const key = keyOf(rule);
    const known = facts.get(key) ?? factsOfGroup(rule.group ? groups.get(key) ?? [] : []);
    facts.set(key, known);
    return known;
   };
   return rules.flatMap(rule => {
    const applies = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.bn)((0, 
    _network_rules_js__WEBPACK_IMPORTED_MODULE_1__.vc)(rule));
    return applies.is === "no" ? [] : [ judge(rule, applies.is === "yes", factsOf(rule)) ];
   });
  }
  function keyOf({group}) {
   return group ? `${group.scope} ${group.address}` : "";
  }
  function judge(rule, isInbound, group) {
   const verdict = {
    at: rule.place,
    of: rule.place,
    label: rule.label
   };
   const source = (0, _network_rules_js__WEBPACK_IMPORTED_MODULE_1__.kb)(rule, isEverybody);
   if (source.is === "no") return {
    ...verdict,
    state: "pass",
    because: "only named sources are let in"
   };
   const values = (0, _network_rules_js__WEBPACK_IMPORTED_MODULE_1__.Cg)(rule, "destinationPortRange", "destinationPortRanges");
   const ports = values && (0, _ports_js__WEBPACK_IMPORTED_MODULE_2__.a)(values);
   if (source.is === "unknown" || !ports || ports.length === 0 || !isInbound) {
    const what = source.is === "unknown" ? "who is let in" : "what is opened";
    return {
     ...verdict,
     state: "not-proven",
     because: `it is not known here ${what}`
    };
   }
   const open = ports.filter(range => range[0] < gatewayManagement[0]);
   const at = (0, _network_rules_js__WEBPACK_IMPORTED_MODULE_1__.wN)(rule, isEverybody);
   if (open.length === 0) return {
    ...verdict,
    at,
    state: "pass",
    because: "only ports of a gateway are open"
   };
   const denied = deniedBefore(rule, open, group.denies);
   if (denied === "yes") return {
    ...verdict,
    at,
    state: "pass",
    because: "a rule before it denies the same"
   };
   if (denied === "unknown" || rule.exists !== "yes") {
    const what = denied === "unknown" ? "a rule before it denies the same" : "it is deployed";
    return {
     ...verdict,
     at,
     state: "not-proven",
     because: `it is not known here whether ${what}`
    };
   }
   if (group.isOfBastion && open.every(([first, last]) => first === 443 && last === 443)) return {
    ...verdict,
    at,
    state: "pass",
    because: "Azure Bastion asks for port 443 to be open"
   };
   const isWeb = open.every(([first, last]) => first === last && webPorts.has(first));
   return {
    ...verdict,
    at,
    state: "fail",
    because: `lets the whole Internet reach ${shownPorts(open)}`,
    ...isWeb && {
     severity: "note"
    }
   };
  }
  const mostRules = 1e3;
  function factsOfGroup(rules) {
   return {
    denies: deniesIn(rules),
    isOfBastion: rules.some(letsBastionIn)
   };
  }
  function deniesIn(rules) {
   const found = [];
   for (const rule of rules) {
    const answers = [ ...(0, _network_rules_js__WEBPACK_IMPORTED_MODULE_1__.KK)(rule), (0, 
    _network_rules_js__WEBPACK_IMPORTED_MODULE_1__.kb)(rule, isEverybody), destinationCovers(rule) ];
    if ((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.bn)(answers).is === "no") continue;
    const values = (0, _network_rules_js__WEBPACK_IMPORTED_MODULE_1__.Cg)(rule, "destinationPortRange", "destinationPortRanges");
    const ports = values && (0, _ports_js__WEBPACK_IMPORTED_MODULE_2__.a)(values);
    const priority = priorityOf(rule);
    found.push({
     rule,
     answers,
     ...ports && {
      ports
     },
     ...priority !== void 0 && {
      priority
     }
    });
    if (found.length === mostRules) break;
   }
   return found;
  }
  function deniedBefore(rule, open, denies) {
   const own = priorityOf(rule);
   let result = "no";
   for (const {rule: other, answers, ports, priority: before} of denies) {
    if (other === rule) continue;
    if (own !== void 0 && before !== void 0 && before > own) continue;
    if (ports && !open.every(range => ports.some(cover => (0, _ports_js__WEBPACK_IMPORTED_MODULE_2__.h)(cover, range)))) continue;
    const denied = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.bn)([ ...answers, protocolCovers(other, rule) ]);
    if (denied.is === "no") continue;
    const isKnown = ports && own !== void 0 && before !== void 0 && other.exists === "yes";
    if (denied.is === "yes" && isKnown) return "yes";
    result = "unknown";
   }
   return result;
  }
  function letsBastionIn(rule) {
   if (!(0, _network_rules_js__WEBPACK_IMPORTED_MODULE_1__.vc)(rule).every(({is}) => is === "yes")) return false;
   if ((0, _network_rules_js__WEBPACK_IMPORTED_MODULE_1__.kb)(rule, source => /^gatewaymanager$/i.test(source)).is !== "yes") return false;
   const ports = (0, _ports_js__WEBPACK_IMPORTED_MODULE_2__.a)((0, _network_rules_js__WEBPACK_IMPORTED_MODULE_1__.Cg)(rule, "destinationPortRange", "destinationPortRanges") ?? []);
   return ports?.some(([first, last]) => first === 443 && last === 443) ?? false;
  }
  function protocolCovers(other, {properties}) {
   const own = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.ws)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(properties, "protocol"))?.toLowerCase();
   return (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.cK)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(other.properties, "protocol"), text => text === "*" || text.toLowerCase() === own);
  }
  function destinationCovers({properties}) {
   return (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.cK)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(properties, "destinationAddressPrefix"), text => /^(?:\*|any|virtualnetwork|0\.0\.0\.0\/0)$/i.test(text));
  }
  function priorityOf({properties}) {
   const number = Number((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.ws)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(properties, "priority")) ?? Number.NaN);
   return Number.isNaN(number) ? void 0 : number;
  }
  function shownPorts(ports) {
   if (ports.some(([first, last]) => first <= 1 && last === 65535)) return "every port";
   const shown = ports.map(([first, last]) => first === last ? `${first}` : `${first}-${last}`);
   const isOne = ports.length === 1 && ports[0][0] === ports[0][1];
   return `port${isOne ? "" : "s"} ${shown.slice(0, 5).join(", ")}${shown.length > 5 ? ", …" : ""}`;
  }
 }),
 64684: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   a: () => portsOf,
   h: () => covers
  });
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50253);
  function portsOf(values) {
   const found = values.flatMap(value => ((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.ws)(value) ?? "?").split(","));
   const ports = found.map(text => {
    if (text.trim() === "*") return [ 0, 65535 ];
    const match = /^\s{0,9}(\d{1,5})(?:\s{0,9}-\s{0,9}(\d{1,5}))?\s{0,9}$/.exec(text);
    return match ? [ Number(match[1]), Number(match[2] ?? match[1]) ] : void 0;
   });
   return ports.some(range => !range) ? void 0 : ports.flatMap(range => range ? [ range ] : []);
  }
  function covers([first, last], [from, to]) {
   return first <= from && last >= to;
  }
 }),
 18330: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   J: () => subnetsNamedBy,
   i: () => subnetsOf
  });
  var _infrastructure_kept_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25640);
  var _infrastructure_named_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47923);
  var _infrastructure_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(796);
  var _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33113);
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77960);
  const networkType = "microsoft.network/virtualnetworks";
  const subnetType = `${networkType}/subnets`;
  const associationType = "microsoft.network/networksecuritygroups/associations";
  const subnetsOf = (0, _infrastructure_kept_js__WEBPACK_IMPORTED_MODULE_5__.e)(resources => {
   const own = [ ...resources.ofType(subnetType) ];
   const index = new _infrastructure_named_resources_js__WEBPACK_IMPORTED_MODULE_0__.P6(own, resources);
   const attached = new Map;
   for (const {body} of resources.ofType(associationType)) {
    const group = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_3__.MZ)(body, "properties.networkSecurityGroup.id");
    for (const subnet of index.namedBy((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_3__.MZ)(body, "properties.subnet.id"))) attached.set(subnet, [ ...attached.get(subnet) ?? [], group ]);
   }
   const inline = [ ...resources.ofType(networkType) ].flatMap(network => (0, _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_2__.S)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_3__.MZ)(network.body, "properties.subnets")).map(({value}, index) => subnetOf(network, value, index, [])));
   return [ ...own.map(subnet => subnetOf(subnet, subnet.body, void 0, attached.get(subnet) ?? [])), ...inline ];
  });
  function subnetOf(resource, body, index, attached) {
   const properties = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_3__.MZ)(body, "properties");
   const name = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_3__.ws)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_3__.MZ)(body, "name"))?.split("/").at(-1);
   return {
    resource,
    ...index !== void 0 && {
     index
    },
    ...name !== void 0 && {
     name
    },
    prefixes: [ (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_3__.MZ)(properties, "addressPrefix"), ...itemsOrItself((0, 
    _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_3__.MZ)(properties, "addressPrefixes")) ].filter(value => !(0, 
    _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_4__.qv)(value)),
    groups: [ (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_3__.MZ)(properties, "networkSecurityGroup.id"), ...attached ].filter(value => !(0, 
    _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_4__.qv)(value))
   };
  }
  function itemsOrItself(list) {
   const items = (0, _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_2__.S)(list).map(({value}) => value);
   return list.kind === "list" && !list.open ? items : [ ...items, list ];
  }
  function subnetsNamedBy(value, resources) {
   const {own, index} = ownSubnets(resources);
   const direct = index.namedBy(value).flatMap(resource => own.get(resource) ?? []);
   if (direct.length > 0) return direct;
   return (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_4__.fF)(value).flatMap(form => inNetwork(form, subnetsOf(resources), resources));
  }
  const ownSubnets = (0, _infrastructure_kept_js__WEBPACK_IMPORTED_MODULE_5__.e)(resources => {
   const subnets = subnetsOf(resources).filter(({index}) => index === void 0);
   const own = new Map(subnets.map(subnet => [ subnet.resource, subnet ]));
   return {
    own,
    index: new _infrastructure_named_resources_js__WEBPACK_IMPORTED_MODULE_0__.P6(own.keys(), resources)
   };
  });
  function inNetwork(form, subnets, resources) {
   if (form.kind === "reference") {
    const at = form.path.indexOf("subnets");
    const index = at < 0 ? void 0 : form.path[at + 1];
    const found = subnets.filter(subnet => (0, _infrastructure_resource_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(subnet.resource, form) && String(subnet.index) === index);
    return found.length > 0 ? found : lookedUp(form, subnets, resources);
   }
   if (form.kind !== "text") return [];
   const name = /\/subnets\/([\w.-]{1,80})$/i.exec(form.text.text.text)?.[1];
   if (name === void 0) return [];
   const networks = new _infrastructure_named_resources_js__WEBPACK_IMPORTED_MODULE_0__.P6(subnets.map(({resource}) => resource), resources).namedBy(form);
   return subnets.filter(subnet => subnet.name === name && networks.includes(subnet.resource));
  }
  function lookedUp(form, subnets, resources) {
   const name = resources.resolve(form).filter(({type}) => type === subnetType).map(({body}) => (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_3__.ws)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_3__.MZ)(body, "name"))?.split("/").at(-1))[0];
   const last = form.address.startsWith(`${subnetType}/`) ? form.address.split("/").at(-1) : name;
   const found = subnets.filter(subnet => subnet.name?.toLowerCase() === last?.toLowerCase());
   return last !== void 0 && found.length === 1 ? found : [];
  }
 }),
 97805: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   g: () => unattachedGroups
  });
  var _infrastructure_named_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47923);
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77960);
  var _declaration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95965);
  var _subnets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18330);
  const groupType = "microsoft.network/networksecuritygroups";
  const associationType = `${groupType}/associations`;
  const interfaceType = "microsoft.network/networkinterfaces";
  const inert = /^(?:azurerm_network_security_rule|microsoft\.network\/networksecuritygroups\/securityrules|azurerm_monitor_diagnostic_setting|microsoft\.insights\/diagnosticsettings|azurerm_network_watcher_flow_log|azurerm_management_lock|microsoft\.authorization\/locks|azurerm_role_assignment|microsoft\.authorization\/roleassignments)$/;
  function unattachedGroups(resources) {
   const groups = [ ...resources.ofType(groupType) ];
   if (groups.length === 0) return [];
   const index = new _infrastructure_named_resources_js__WEBPACK_IMPORTED_MODULE_0__.P6(groups, resources);
   const attached = new Map;
   for (const value of attachingValues(resources)) for (const group of index.namedBy(value)) attached.set(group, value.place);
   return groups.map(group => judge(group, attached.get(group), resources));
  }
  function attachingValues(resources) {
   const at = "properties.networkSecurityGroup.id";
   return [ ...(0, _subnets_js__WEBPACK_IMPORTED_MODULE_4__.i)(resources).flatMap(({groups}) => groups), ...[ ...resources.ofType(associationType, interfaceType) ].map(({body}) => (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(body, at)) ].filter(value => !(0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.qv)(value));
  }
  function isNamedById({place, source}) {
   if (source !== "bicep" && source !== "arm") return false;
   return /\bresourceId\s{0,20}\([^;{}]{0,500}?Microsoft\.Network\/networkSecurityGroups['"]/i.test(place.file.text);
  }
  function judge(group, attached, resources) {
   const {label, place, exists} = group;
   const verdict = {
    at: (0, _declaration_js__WEBPACK_IMPORTED_MODULE_3__.M)(group),
    of: place,
    label
   };
   if (attached) return {
    ...verdict,
    at: attached,
    state: "pass",
    because: "is attached to a network"
   };
   const isFragment = group.source === "arm" && (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.qv)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(group.body, "type"));
   const isHandedOn = isFragment || resources.mentions(group).some(name => !inert.test(name));
   if (isHandedOn || isNamedById(group) || exists !== "yes") return {
    ...verdict,
    state: "not-proven",
    because: "it is not known here what it is attached to"
   };
   return {
    ...verdict,
    state: "fail",
    because: "is attached to no subnet and no network interface"
   };
  }
 }),
 73787: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   U: () => registryPasswords
  });
  var _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33113);
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77960);
  const registryType = "microsoft.containerregistry/registries";
  function registryPasswords(resources) {
   const registries = [ ...resources.ofType(registryType) ].map(judgeRegistry);
   if (registries.some(({state}) => state === "fail")) return registries;
   return [ ...registries, ...pulls(resources) ];
  }
  function judgeRegistry({body, label, place, exists}) {
   const admin = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(body, "properties.adminUserEnabled");
   const {is} = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(admin);
   const at = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.qv)(admin) ? place : (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.$t)(admin);
   const verdict = {
    at,
    of: place,
    label
   };
   if (is === "no") return {
    ...verdict,
    state: "pass",
    because: "has no admin user"
   };
   if (is === "unknown" || exists !== "yes") return {
    ...verdict,
    state: "not-proven",
    because: "whether it has an admin user is not known here"
   };
   return {
    ...verdict,
    state: "fail",
    because: "has its admin user enabled, whose password gives access to every image"
   };
  }
  function* pulls(resources) {
   for (const [type, path, key] of [ [ "microsoft.containerinstance/containergroups", "properties.imageRegistryCredentials", "password" ], [ "microsoft.app/containerapps", "properties.configuration.registries", "passwordSecretRef" ], [ "microsoft.app/jobs", "properties.configuration.registries", "passwordSecretRef" ] ]) for (const resource of resources.ofType(type)) for (const {value, perhaps} of (0, 
   _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__.S)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(resource.body, path))) {
    const password = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(value, key);
    if (!isGiven(password) || !isOfAzure((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(value, "server"))) continue;
    const {label, place: of, exists} = resource;
    const verdict = {
     at: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.$t)(password),
     of,
     label
    };
    yield perhaps || exists !== "yes" ? {
     ...verdict,
     state: "not-proven",
     because: "may pull images with a password"
    } : {
     ...verdict,
     state: "fail",
     because: "pulls images with the password of a registry"
    };
   }
  }
  function isGiven(password) {
   const forms = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.fF)(password);
   return forms.every(form => {
    if ((0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.qv)(form)) return false;
    return form.kind === "unknown" ? false : (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.ws)(form) !== "";
   });
  }
  function isOfAzure(server) {
   if (server.kind === "reference") return /login_?server/i.test(server.path.at(-1) ?? "");
   return /\.azurecr\.(?:io|us|cn)$/i.test((0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.mN)(server)?.text.text ?? "");
  }
 }),
 48355: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   N6: () => namespaceOf,
   hk: () => annotations,
   ko: () => selects,
   rz: () => kubernetesServices
  });
  var _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33113);
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77960);
  const serviceType = "kubernetes/service";
  function kubernetesServices(resources) {
   return [ ...resources.ofType(serviceType) ];
  }
  function selects(service, {host, resource}) {
   if (host !== "kubernetes" || namespaceOf(service) !== namespaceOf(resource)) return false;
   const selector = (0, _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__.M)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(service.body, "spec.selector"));
   const at = resource.type === "kubernetes/pod" ? "metadata.labels" : "spec.template.metadata.labels";
   const labels = new Map((0, _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__.M)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(resource.body, at)).map(({key, value}) => [ key.text.text, (0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.mN)(value)?.text.text ?? (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.ws)(value) ]));
   return selector.length > 0 && selector.every(({key, value}) => {
    const wanted = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.mN)(value)?.text.text ?? (0, 
    _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.ws)(value);
    return wanted !== void 0 && labels.get(key.text.text) === wanted;
   });
  }
  function namespaceOf({body}) {
   return (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.mN)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(body, "metadata.namespace"))?.text.text ?? "default";
  }
  function annotations({body}) {
   return new Map((0, _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__.M)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(body, "metadata.annotations")).map(({key, value}) => [ key.text.text, (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.ws)(value) ?? (0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.mN)(value)?.text.text ?? "" ]));
  }
 })
};
