export const id = 3943;

export const ids = [ 3943 ];

export const modules = {
 20322: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   P: () => deploymentOf
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  function deploymentOf({scope, source, place}) {
   switch (source) {
   case "terraform":
   case "azapi":
    return scope.replace(/(?:\/[^/[\]]{1,200}\[\d{1,6}\])+$/, "").split(" ", 1)[0];

   case "bicep":
    {
     const root = /([^#]*\.bicep)(?:#\d{1,9})?(?:\/[^#]*)?$/i.exec(scope)?.[1];
     return folderOf(root ?? place.file.path);
    }

   default:
    return folderOf(place.file.path);
   }
  }
  function folderOf(file) {
   const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file);
   return folder === "." ? "" : folder;
  }
 }),
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
   const because = `is told by '${key}' to ask no caller who they are`;
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
    because: `${reach.because}, so callers reach it past the gateway`,
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
    because: `${reach.because}${isAnonymous ? ", and asks no caller who they are" : ""}`,
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
    because: "lets every network in"
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
 92: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   U: () => identitiesOf,
   Y: () => serverIdentities
  });
  var _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33113);
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77960);
  var _declaration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95965);
  var _workloads_mcp_workloads_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5479);
  const hosts = new Set([ "app-service", "container-apps", "container-instances", "functions" ]);
  function serverIdentities(resources, servers) {
   return (0, _workloads_mcp_workloads_js__WEBPACK_IMPORTED_MODULE_4__.Z)(resources, servers).flatMap(server => {
    const {host, identity, resource} = server;
    if (!hosts.has(host)) return [];
    const at = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.qv)(identity) ? (0, 
    _declaration_js__WEBPACK_IMPORTED_MODULE_3__.M)(resource) : identity.place;
    const verdict = {
     at,
     of: resource.place,
     label: resource.label
    };
    const own = hasUserAssigned(identity);
    if (own.is === "yes") return [ {
     ...verdict,
     state: "pass",
     because: "has an identity that is declared for it"
    } ];
    if (own.is === "unknown" || resource.exists !== "yes") return [ {
     ...verdict,
     state: "not-proven",
     because: "its identity is not known here"
    } ];
    const isSystem = hasSystemAssigned(identity);
    return [ {
     ...verdict,
     state: "fail",
     because: isSystem ? "has a system-assigned identity only, which is replaced with it" : "runs without an identity of its own",
     ...isSystem && {
      severity: "note"
     }
    } ];
   });
  }
  function hasUserAssigned(identity) {
   const ids = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(identity, "userAssignedIdentities");
   return (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.EB)([ ...(0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.fF)(ids).map(form => {
    if ((0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.qv)(form)) return {
     is: "no",
     at: [ form.place ]
    };
    const count = form.kind === "list" ? form.items.length : (0, _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__.M)(form).length;
    const isList = form.kind === "list" || form.kind === "object";
    if (form.kind === "text") return {
     is: (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.wh)(form) === "" ? "no" : "yes",
     at: [ form.place ]
    };
    if (form.kind === "reference") return {
     is: "yes",
     at: [ form.place ]
    };
    if (!isList) return {
     is: "unknown",
     at: [ form.place ]
    };
    return {
     is: count > 0 ? "yes" : form.open ? "unknown" : "no",
     at: [ form.place ]
    };
   }), (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.cK)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(identity, "type"), text => /userassigned/i.test(text)) ]);
  }
  function hasSystemAssigned(identity) {
   return (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.cK)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(identity, "type"), text => /systemassigned/i.test(text)).is === "yes" || (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.cK)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(identity, "systemAssigned"), text => /^true$/i.test(text)).is === "yes";
  }
  function identitiesOf(identity) {
   return (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.fF)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(identity, "userAssignedIdentities")).flatMap(form => {
    const keys = form.kind === "object" ? form.entries.flatMap(({key}) => key.holes) : [];
    const values = form.kind === "list" ? (0, _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__.S)(form).map(({value}) => value) : [ form ];
    return [ ...keys.flatMap(({reference}) => reference ?? []), ...values.flatMap(value => value.kind === "reference" ? [ value ] : []) ].map(({scope, address, path}) => ({
     scope,
     address,
     instance: instanceOf(path)
    }));
   });
  }
  function instanceOf(path) {
   return path.slice(0, -1).filter(part => part !== "outputs").join(".");
  }
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
     because: `carries the tag ${tag}`
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
  var _infrastructure_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(796);
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50253);
  var _network_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11508);
  var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64684);
  const everybody = /^(?:\*|any|internet|0\.0\.0\.0(?:\/0)?|::\/0|0\.0\.0\.0\/1|128\.0\.0\.0\/1)$/i;
  const isEverybody = source => everybody.test(source.trim());
  const webPorts = new Set([ 80, 443 ]);
  const gatewayManagement = [ 65200, 65535 ];
  function openNetwork(resources) {
   const rules = (0, _network_rules_js__WEBPACK_IMPORTED_MODULE_2__.Wq)(resources);
   return rules.flatMap(rule => {
    const applies = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.bn)((0, 
    _network_rules_js__WEBPACK_IMPORTED_MODULE_2__.vc)(rule));
    return applies.is === "no" ? [] : [ judge(rule, rules, applies.is === "yes") ];
   });
  }
  function judge(rule, rules, isInbound) {
   const verdict = {
    at: rule.place,
    of: rule.place,
    label: rule.label
   };
   const source = (0, _network_rules_js__WEBPACK_IMPORTED_MODULE_2__.kb)(rule, isEverybody);
   if (source.is === "no") return {
    ...verdict,
    state: "pass",
    because: "only named sources are let in"
   };
   const values = (0, _network_rules_js__WEBPACK_IMPORTED_MODULE_2__.Cg)(rule, "destinationPortRange", "destinationPortRanges");
   const ports = values && (0, _ports_js__WEBPACK_IMPORTED_MODULE_3__.a)(values);
   if (source.is === "unknown" || !ports || ports.length === 0 || !isInbound) {
    const what = source.is === "unknown" ? "who is let in" : "what is opened";
    return {
     ...verdict,
     state: "not-proven",
     because: `it is not known here ${what}`
    };
   }
   const open = ports.filter(range => range[0] < gatewayManagement[0]);
   const at = (0, _network_rules_js__WEBPACK_IMPORTED_MODULE_2__.wN)(rule, isEverybody);
   if (open.length === 0) return {
    ...verdict,
    at,
    state: "pass",
    because: "only ports of a gateway are open"
   };
   const denied = deniedBefore(rule, open, rules);
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
  function deniedBefore(rule, open, rules) {
   const {group} = rule;
   if (!group) return "no";
   let result = "no";
   for (const other of rules) {
    if (other === rule || !other.group || !(0, _infrastructure_resource_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(other.group, group)) continue;
    const denies = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.bn)([ ...(0, 
    _network_rules_js__WEBPACK_IMPORTED_MODULE_2__.KK)(other), (0, _network_rules_js__WEBPACK_IMPORTED_MODULE_2__.kb)(other, isEverybody), protocolCovers(other, rule), destinationCovers(other) ]);
    if (denies.is === "no") continue;
    const values = (0, _network_rules_js__WEBPACK_IMPORTED_MODULE_2__.Cg)(other, "destinationPortRange", "destinationPortRanges");
    const ports = values && (0, _ports_js__WEBPACK_IMPORTED_MODULE_3__.a)(values);
    if (ports && !open.every(range => ports.some(cover => (0, _ports_js__WEBPACK_IMPORTED_MODULE_3__.h)(cover, range)))) continue;
    const [own, before] = [ priorityOf(rule), priorityOf(other) ];
    if (own !== void 0 && before !== void 0 && before > own) continue;
    const isKnown = ports && own !== void 0 && before !== void 0 && other.exists === "yes";
    if (denies.is === "yes" && isKnown) return "yes";
    result = "unknown";
   }
   return result;
  }
  function protocolCovers(other, {properties}) {
   const own = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.ws)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(properties, "protocol"))?.toLowerCase();
   return (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.cK)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(other.properties, "protocol"), text => text === "*" || text.toLowerCase() === own);
  }
  function destinationCovers({properties}) {
   return (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.cK)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(properties, "destinationAddressPrefix"), text => /^(?:\*|any|virtualnetwork|0\.0\.0\.0\/0)$/i.test(text));
  }
  function priorityOf({properties}) {
   const number = Number((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.ws)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(properties, "priority")) ?? Number.NaN);
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
   if (isHandedOn || exists !== "yes") return {
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
