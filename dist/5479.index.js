"use strict";

exports.id = 5479;

exports.ids = [ 5479 ];

exports.modules = {
 95077: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Vi: () => behindGateway,
   ll: () => apiType,
   r_: () => backendType,
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
  function byContainers({containers, host, name: service}) {
   for (const {name, image, environment, probes, command} of containers) {
    const isProjects = host === "compose" && service !== void 0 && anyForm(name, text => (0, 
    _mcp_names_js__WEBPACK_IMPORTED_MODULE_4__.FB)(text, knownPart(service)));
    if (!isProjects && anyForm(name, _mcp_names_js__WEBPACK_IMPORTED_MODULE_4__.Gk)) return {
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
    const names = environment.map(({name}) => knownPart(name));
    const isClient = names.some(_mcp_names_js__WEBPACK_IMPORTED_MODULE_4__.pK);
    const setting = environment.find((_, index) => (0, _mcp_names_js__WEBPACK_IMPORTED_MODULE_4__.lf)(names[index]) && !(isClient && (0, 
    _mcp_names_js__WEBPACK_IMPORTED_MODULE_4__.CM)(names[index])));
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
 })
};
