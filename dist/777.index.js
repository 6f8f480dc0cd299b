"use strict";

exports.id = 777;

exports.ids = [ 777 ];

exports.modules = {
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
 })
};
