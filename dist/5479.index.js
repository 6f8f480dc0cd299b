export const id = 5479;

export const ids = [ 5479 ];

export const modules = {
 95077: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Vi: () => behindGateway,
   ll: () => apiType,
   rq: () => gatewayRoutes
  });
  var _infrastructure_named_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47923);
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50253);
  const apiType = "microsoft.apimanagement/service/apis";
  const backendType = "microsoft.apimanagement/service/backends";
  function gatewayRoutes(resources, workloads) {
   const candidates = new _infrastructure_named_resources_js__WEBPACK_IMPORTED_MODULE_0__.P6(workloads.map(({resource}) => resource), resources);
   return [ ...resources.ofType(apiType, backendType) ].map(api => {
    const at = api.type === apiType ? "properties.serviceUrl" : "properties.url";
    const url = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(api.body, at);
    return {
     api,
     url,
     targets: candidates.namedBy(url)
    };
   });
  }
  function behindGateway(resources, servers) {
   const found = new Map;
   if (servers.length === 0) return found;
   for (const {url, targets} of gatewayRoutes(resources, servers)) for (const target of targets) if (!found.has(target)) found.set(target, (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.$t)(url));
   return found;
  }
 }),
 38942: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Tw: () => containerGroup,
   rd: () => containerInstancesTypes,
   u0: () => probeOf
  });
  var _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33113);
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77960);
  var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93765);
  const containerInstancesTypes = [ "microsoft.containerinstance/containergroups" ];
  function containerGroup(resource) {
   const {body, name} = resource;
   const properties = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(body, "properties");
   return {
    host: "container-instances",
    resource,
    ...name && {
     name
    },
    containers: (0, _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__.S)((0, 
    _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(properties, "containers")).map(({value}) => containerOf(value)),
    identity: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(body, "identity"),
    tags: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(body, "tags"),
    subnets: (0, _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__.S)((0, 
    _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(properties, "subnetIds")).map(({value}) => idOf(value)),
    environment: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(properties, "environmentId"),
    exposure: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(properties, "ipAddress"),
    authentication: []
   };
  }
  function idOf(value) {
   return value.kind === "object" ? (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(value, "id") : value;
  }
  function containerOf(container) {
   const properties = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(container, "properties");
   return {
    name: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(container, "name"),
    image: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(properties, "image"),
    ports: (0, _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__.S)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(properties, "ports")).map(({value}) => (0, 
    _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(value, "port")),
    environment: [ ...(0, _environment_js__WEBPACK_IMPORTED_MODULE_3__.p)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(properties, "environmentVariables")), ...(0, 
    _environment_js__WEBPACK_IMPORTED_MODULE_3__.p)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(properties, "secureEnvironmentVariables"), true) ],
    probes: [ "livenessProbe", "readinessProbe" ].flatMap(key => probeOf((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(properties, key))),
    command: [ (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(properties, "command") ],
    place: container.place
   };
  }
  function probeOf(probe) {
   const request = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(probe, "httpGet");
   if ((0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.qv)(request)) return [];
   return [ {
    path: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(request, "path"),
    port: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(request, "port")
   } ];
  }
 }),
 93765: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   p: () => environmentOf
  });
  var _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33113);
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77960);
  const secretKeys = [ "secureValue", "secretRef", "valueFrom" ];
  function environmentOf(value, isSecret = false) {
   return (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.fF)(value).flatMap(form => form.kind === "object" ? (0, 
   _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__.M)(form).map(({key, value}) => ({
    name: key,
    value,
    isSecret
   })) : (0, _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__.S)(form).flatMap(item => variableOf(item.value) ?? []));
  }
  function variableOf(item) {
   const name = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.mN)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(item, "name"));
   if (!name) return;
   const secret = secretKeys.some(key => {
    const value = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(item, key);
    return value.kind !== "unknown" && !(0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.qv)(value);
   });
   const value = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(item, "value");
   return {
    name,
    value: secret ? (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.LO)(item.place) : value,
    isSecret: secret
   };
  }
 }),
 62982: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   FS: () => podOf,
   S3: () => kubernetesTypes,
   Un: () => kubernetesWorkload
  });
  var _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33113);
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77960);
  var _container_instances_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38942);
  var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93765);
  const podPaths = {
   "kubernetes/cronjob": "spec.jobTemplate.spec.template.spec",
   "kubernetes/daemonset": "spec.template.spec",
   "kubernetes/deployment": "spec.template.spec",
   "kubernetes/job": "spec.template.spec",
   "kubernetes/pod": "spec",
   "kubernetes/replicaset": "spec.template.spec",
   "kubernetes/statefulset": "spec.template.spec"
  };
  const kubernetesTypes = Object.keys(podPaths);
  function podOf({body, type}) {
   return (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(body, podPaths[type] ?? "spec");
  }
  function kubernetesWorkload(resource) {
   const {body, place} = resource;
   const pod = podOf(resource);
   const name = resource.name ?? (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.mN)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(body, "metadata.name"));
   return {
    host: "kubernetes",
    resource,
    ...name && {
     name
    },
    containers: (0, _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__.S)((0, 
    _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(pod, "containers")).map(({value}) => containerOf(value)),
    identity: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(pod, "serviceAccountName"),
    tags: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(body, "metadata.labels"),
    subnets: [],
    environment: (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.LO)(place),
    exposure: (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.LO)(place),
    authentication: []
   };
  }
  function containerOf(container) {
   return {
    name: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(container, "name"),
    image: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(container, "image"),
    ports: (0, _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__.S)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(container, "ports")).map(({value}) => (0, 
    _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(value, "containerPort")),
    environment: (0, _environment_js__WEBPACK_IMPORTED_MODULE_4__.p)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(container, "env")),
    probes: [ "livenessProbe", "readinessProbe", "startupProbe" ].flatMap(key => (0, 
    _container_instances_js__WEBPACK_IMPORTED_MODULE_3__.u0)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(container, key))),
    command: [ (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(container, "command"), (0, 
    _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(container, "args") ],
    place: container.place
   };
  }
 }),
 5479: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => mcpWorkloads
  });
  var _infrastructure_image_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57419);
  var _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33113);
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77960);
  var _mcp_gateways_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96808);
  var _gateway_routes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95077);
  var _mcp_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28021);
  var _workloads_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80777);
  function mcpWorkloads(resources, servers = none) {
   const bySettings = kept.get(resources) ?? new Map;
   kept.set(resources, bySettings);
   const key = servers.join("\n");
   const found = bySettings.get(key) ?? find(resources, servers);
   bySettings.set(key, found);
   return found;
  }
  const none = [];
  const kept = new WeakMap;
  function find(resources, servers) {
   const all = (0, _workloads_js__WEBPACK_IMPORTED_MODULE_5__.b)(resources);
   const served = servedByGateway(resources, all);
   const counts = new Map;
   for (const {resource} of all) counts.set(resource.scope, (counts.get(resource.scope) ?? 0) + 1);
   return all.flatMap(workload => {
    const evidence = byName(workload) ?? byContainers(workload) ?? served.get(workload.resource) ?? byModule(workload, counts.get(workload.resource.scope) ?? 0) ?? byConfiguration(workload, servers);
    return evidence ? [ {
     ...workload,
     because: evidence.because,
     evidence: evidence.at
    } ] : [];
   });
  }
  function byName({name, resource, tags}) {
   const service = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(tags, "azd-service-name");
   const symbol = resource.address.split(/[./]/).at(-1) ?? "";
   if (name && (0, _mcp_names_js__WEBPACK_IMPORTED_MODULE_4__.Gk)(namePart(name))) return {
    because: "its name holds 'mcp'",
    at: placeOfText(name)
   };
   if (anyForm(service, _mcp_names_js__WEBPACK_IMPORTED_MODULE_4__.Gk)) return {
    because: "its service is named 'mcp'",
    at: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.$t)(service)
   };
   if (resource.source === "arm" || name && (0, _mcp_names_js__WEBPACK_IMPORTED_MODULE_4__.vK)(namePart(name))) return;
   return (0, _mcp_names_js__WEBPACK_IMPORTED_MODULE_4__.Gk)(symbol) ? {
    because: `it is declared as '${symbol}'`,
    at: resource.place
   } : void 0;
  }
  function byModule({name, resource}, count) {
   const {scope, place, source} = resource;
   if (source === "arm" || name && (0, _mcp_names_js__WEBPACK_IMPORTED_MODULE_4__.vK)(namePart(name))) return;
   const call = callOf(scope);
   if (call === void 0 || !(0, _mcp_names_js__WEBPACK_IMPORTED_MODULE_4__.Gk)(call)) return;
   return count === 1 ? {
    because: `module '${call}' makes it`,
    at: place
   } : void 0;
  }
  function callOf(scope) {
   const calls = scope.includes("#") ? scope.slice(scope.indexOf("#")) : scope;
   const match = scope.includes("#") ? /\/([\w-]{1,100})(?:\[\d+\])?$/.exec(calls) : /\/([\w-]{1,100})\[\d+\]$/.exec(calls);
   return match?.[1];
  }
  function byContainers({containers}) {
   for (const {name, image, environment, probes, command} of containers) {
    if (anyForm(name, _mcp_names_js__WEBPACK_IMPORTED_MODULE_4__.Gk)) return {
     because: "its container's name holds 'mcp'",
     at: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.$t)(name)
    };
    if (anyForm(image, isServerImage)) return {
     because: "its image's name holds 'mcp'",
     at: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.$t)(image)
    };
    const probe = probes.find(({path}) => anyForm(path, isMcpPath));
    if (probe) return {
     because: "it is probed at /mcp",
     at: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.$t)(probe.path)
    };
    const setting = environment.find(variable => (0, _mcp_names_js__WEBPACK_IMPORTED_MODULE_4__.lf)(knownPart(variable.name)));
    if (setting) {
     const variable = knownPart(setting.name);
     return {
      because: `it is told how to serve by '${variable}'`,
      at: placeOfText(setting.name)
     };
    }
    const word = command.flatMap(wordsOfCommand).find(value => anyForm(value, isMcpPath));
    if (word) return {
     because: "it is started for /mcp",
     at: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.$t)(word)
    };
   }
   return;
  }
  function servedByGateway(resources, all) {
   const found = new Map;
   for (const {api, url, targets} of (0, _gateway_routes_js__WEBPACK_IMPORTED_MODULE_3__.rq)(resources, all)) {
    const {type, name, body} = api;
    const properties = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(body, "properties");
    const names = [ "path", "displayName" ].map(key => (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(properties, key));
    const isMcp = anyForm(url, isMcpPath) || anyForm((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(properties, "type"), text => text === "mcp") || name && (0, 
    _mcp_names_js__WEBPACK_IMPORTED_MODULE_4__.hX)(knownPart(name)) || names.some(value => anyForm(value, _mcp_names_js__WEBPACK_IMPORTED_MODULE_4__.hX));
    if (!isMcp) continue;
    const what = type === _gateway_routes_js__WEBPACK_IMPORTED_MODULE_3__.ll ? "an API for MCP" : "a backend for MCP";
    for (const target of targets) {
     if (found.has(target)) continue;
     found.set(target, {
      because: `${what} of the gateway leads to it`,
      at: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.$t)(url)
     });
    }
   }
   return found;
  }
  function byConfiguration(workload, servers) {
   if (servers.length === 0) return;
   const {name} = workload;
   if (name && (0, _mcp_gateways_js__WEBPACK_IMPORTED_MODULE_6__._)([ knownPart(name) ], servers)) return {
    because: "'servers' of the configuration names it",
    at: placeOfText(name)
   };
   const found = workload.containers.find(({image}) => anyForm(image, text => (0, _mcp_gateways_js__WEBPACK_IMPORTED_MODULE_6__._)([ text, (0, 
   _infrastructure_image_name_js__WEBPACK_IMPORTED_MODULE_7__.n)(text) ], servers)));
   return found && {
    because: "'servers' of the configuration names its image",
    at: (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.$t)(found.image)
   };
  }
  const mostWords = 100;
  function wordsOfCommand(command) {
   return (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.fF)(command).flatMap(form => form.kind === "list" ? (0, 
   _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__.S)(form).slice(0, mostWords).map(({value}) => value) : [ form ]);
  }
  function anyForm(value, test) {
   return (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.fF)(value).some(form => {
    const partial = form.kind === "text" ? form.text : void 0;
    const text = partial ? knownPart(partial) : (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.ws)(form);
    return text !== void 0 && text.length < 1e4 && test(text);
   });
  }
  function namePart(name) {
   const inside = name.holes.flatMap(({start, end}) => {
    const source = name.text.text.slice(start, end);
    if (!/^(?:take|toLower|replace|lower|substr|trim)\(/i.test(source)) return [];
    return source.slice(0, 500).match(/['"][^'"]{0,100}['"]/g) ?? [];
   });
   return [ knownPart(name), ...inside.map(text => text.replace(/\$\{[^{}]*\}/g, " ")) ].join(" ");
  }
  function knownPart({text, holes}) {
   let result = "";
   let at = 0;
   for (const {start, end} of holes) {
    result += `${text.text.slice(at, start)} `;
    at = end;
   }
   return result + text.text.slice(at);
  }
  function isServerImage(image) {
   const path = image.split("@", 1)[0].replace(/:[^/:]*$/, "").split("/");
   const [last = "", owner] = [ path.at(-1), path.at(-2) ];
   return (0, _mcp_names_js__WEBPACK_IMPORTED_MODULE_4__.Gk)(last) || owner === "mcp";
  }
  function isMcpPath(path) {
   return /(?:^|[\w\s.:\]/-])\/mcp\/?(?:[?#\s]|$)/i.test(path);
  }
  function placeOfText({text}) {
   return {
    file: text.file,
    range: text.range()
   };
  }
 }),
 80777: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   b: () => workloads
  });
  var kept = __webpack_require__(25640);
  var named_resources = __webpack_require__(47923);
  var items = __webpack_require__(33113);
  var partial_text = __webpack_require__(92730);
  var three_valued = __webpack_require__(50253);
  var values_value = __webpack_require__(77960);
  var environment = __webpack_require__(93765);
  // CONCATENATED MODULE: ./build/shared/lint/governance/workloads/hosts/app-service.js
  const siteType = "microsoft.web/sites";
  const siteConfigType = `${siteType}/config`;
  function site(resource, configs) {
   const {body, name} = resource;
   const properties = (0, three_valued.MZ)(body, "properties");
   const subnet = (0, three_valued.MZ)(properties, "virtualNetworkSubnetId");
   return {
    host: isFunctionApp(resource) ? "functions" : "app-service",
    resource,
    ...name && {
     name
    },
    containers: [ containerOf(resource, properties, [ ...named(configs, "appsettings"), ...inline(properties, "appsettings"), (0, 
    three_valued.MZ)(properties, "settings") ]) ],
    identity: (0, three_valued.MZ)(body, "identity"),
    tags: (0, three_valued.MZ)(body, "tags"),
    subnets: (0, values_value.qv)(subnet) ? [] : [ subnet ],
    environment: (0, three_valued.MZ)(properties, "serverFarmId"),
    exposure: (0, three_valued.MZ)(properties, "siteConfig"),
    authentication: [ ...named(configs, "authsettingsv2"), ...inline(properties, "authsettingsv2"), ...[ (0, 
    three_valued.MZ)(properties, "authSettingsV2") ].filter(value => !(0, values_value.qv)(value)) ]
   };
  }
  function isFunctionApp({body, type, declaration}) {
   const own = declaration?.labels[0]?.text ?? type;
   if (/function_app/.test(own)) return true;
   return (0, three_valued.cK)((0, three_valued.MZ)(body, "kind"), kind => /functionapp/i.test(kind)).is === "yes";
  }
  function named(configs, wanted) {
   return configs.filter(({name}) => name?.text.text.toLowerCase().split("/").at(-1) === wanted).map(({body}) => (0, 
   three_valued.MZ)(body, "properties"));
  }
  function inline(properties, wanted) {
   return (0, items.S)((0, three_valued.MZ)(properties, "configs")).filter(({value}) => (0, 
   three_valued.ws)((0, three_valued.MZ)(value, "name"))?.toLowerCase() === wanted).map(({value}) => (0, 
   three_valued.MZ)(value, "properties"));
  }
  function containerOf(resource, properties, settings) {
   const config = (0, three_valued.MZ)(properties, "siteConfig");
   return {
    name: (0, values_value.LO)(resource.place),
    image: imageOf(config),
    ports: [],
    environment: [ (0, three_valued.MZ)(config, "appSettings"), ...settings ].flatMap(value => (0, 
    environment.p)(value)),
    probes: [ (0, three_valued.MZ)(config, "healthCheckPath") ].filter(path => !(0, 
    values_value.qv)(path)).map(path => ({
     path,
     port: (0, values_value.LO)(path.place)
    })),
    command: [ (0, three_valued.MZ)(config, "appCommandLine") ],
    place: resource.place
   };
  }
  function imageOf(config) {
   const image = (0, three_valued.MZ)(config, "image");
   if (!(0, values_value.qv)(image)) return image;
   const version = (0, three_valued.MZ)(config, "linuxFxVersion");
   const text = (0, values_value.wh)(version);
   if (text !== void 0 && !/^docker\|/i.test(text)) return (0, values_value.LO)(version.place);
   if (version.kind !== "text") return version;
   return {
    ...version,
    text: (0, partial_text.Ym)(version.text, "docker|".length)
   };
  }
  // CONCATENATED MODULE: ./build/shared/lint/governance/workloads/hosts/compose.js
  const composeType = "compose/service";
  function composeService(resource) {
   const {body, name, place} = resource;
   return {
    host: "compose",
    resource,
    ...name && {
     name
    },
    containers: [ {
     name: (0, three_valued.MZ)(body, "container_name"),
     image: (0, three_valued.MZ)(body, "image"),
     ports: (0, items.S)((0, three_valued.MZ)(body, "ports")).map(({value}) => value),
     environment: (0, environment.p)((0, three_valued.MZ)(body, "environment")),
     probes: [],
     command: [ (0, three_valued.MZ)(body, "entrypoint"), (0, three_valued.MZ)(body, "command") ],
     place
    } ],
    identity: (0, values_value.LO)(place),
    tags: (0, three_valued.MZ)(body, "labels"),
    subnets: [],
    environment: (0, values_value.LO)(place),
    exposure: (0, values_value.LO)(place),
    authentication: []
   };
  }
  var container_instances = __webpack_require__(38942);
  // CONCATENATED MODULE: ./build/shared/lint/governance/workloads/hosts/container-apps.js
  const containerAppType = "microsoft.app/containerapps";
  const containerJobType = "microsoft.app/jobs";
  const containerAppAuthType = `${containerAppType}/authconfigs`;
  function containerApp(resource, auth) {
   const {body, name, type} = resource;
   const properties = (0, three_valued.MZ)(body, "properties");
   const ingress = (0, three_valued.MZ)(properties, "configuration.ingress");
   const environments = [ "environmentId", "managedEnvironmentId" ].map(key => (0, 
   three_valued.MZ)(properties, key));
   return {
    host: type === containerJobType ? "container-apps-job" : "container-apps",
    resource,
    ...name && {
     name
    },
    containers: (0, items.S)((0, three_valued.MZ)(properties, "template.containers")).map(({value}) => container_apps_containerOf(value, ingress)),
    identity: (0, three_valued.MZ)(body, "identity"),
    tags: (0, three_valued.MZ)(body, "tags"),
    subnets: [],
    environment: environments.find(value => !(0, values_value.qv)(value)) ?? environments[0],
    exposure: ingress,
    authentication: auth.map(config => (0, three_valued.MZ)(config.body, "properties"))
   };
  }
  function container_apps_containerOf(container, ingress) {
   const target = (0, three_valued.MZ)(ingress, "targetPort");
   return {
    name: (0, three_valued.MZ)(container, "name"),
    image: (0, three_valued.MZ)(container, "image"),
    ports: (0, values_value.qv)(target) ? [] : [ target ],
    environment: (0, environment.p)((0, three_valued.MZ)(container, "env")),
    probes: (0, items.S)((0, three_valued.MZ)(container, "probes")).flatMap(({value}) => (0, 
    container_instances.u0)(value)),
    command: [ (0, three_valued.MZ)(container, "command"), (0, three_valued.MZ)(container, "args") ],
    place: container.place
   };
  }
  var kubernetes = __webpack_require__(62982);
  // CONCATENATED MODULE: ./build/shared/lint/governance/workloads/workloads.js
  const workloads = (0, kept.e)(resources => [ ...[ ...resources.ofType(...container_instances.rd) ].map(container_instances.Tw), ...withSettings(resources, [ containerAppType, containerJobType ], containerAppAuthType).map(([app, auth]) => containerApp(app, auth)), ...withSettings(resources, [ siteType ], siteConfigType).map(([app, configs]) => site(app, configs)), ...[ ...resources.ofType(...kubernetes.S3) ].map(kubernetes.Un), ...[ ...resources.ofType(composeType) ].map(composeService) ]);
  function withSettings(resources, types, settingsType) {
   const owners = [ ...resources.ofType(...types) ];
   const settings = (0, named_resources.Ur)(owners.length > 0 ? resources.ofType(settingsType) : []);
   return owners.map(owner => [ owner, settings.get((0, named_resources.TN)(owner)) ?? [] ]);
  }
 }),
 57419: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   n: () => withoutTag
  });
  function withoutTag(image) {
   const name = image.lastIndexOf("/") + 1;
   const at = image.slice(name).search(/[:@]/);
   return at < 0 ? image : image.slice(0, name + at);
  }
 }),
 25640: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   e: () => keptFor
  });
  function keptFor(read) {
   const kept = new WeakMap;
   return resources => {
    const known = kept.get(resources);
    if (known) return known.value;
    const value = read(resources);
    kept.set(resources, {
     value
    });
    return value;
   };
  }
 }),
 33113: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   M: () => entriesOf,
   S: () => itemsOf
  });
  var _collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97800);
  var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77960);
  function itemsOf(collection) {
   return ((0, _collections_js__WEBPACK_IMPORTED_MODULE_0__.AS)(collection)?.items ?? []).flatMap(({value, perhaps}) => (0, 
   _value_js__WEBPACK_IMPORTED_MODULE_1__.fF)(value).map((form, _, forms) => ({
    value: form,
    perhaps: perhaps || forms.length > 1
   })));
  }
  function entriesOf(object) {
   return (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.fF)(object).flatMap(form => form.kind === "object" ? form.entries : []);
  }
 })
};
