"use strict";

exports.id = 6217;

exports.ids = [ 6217 ];

exports.modules = {
 71741: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Gm: () => heldConfig,
   LJ: () => ownConfig,
   bx: () => baseOf,
   eS: () => configFileAt,
   fx: () => judgingConfig,
   iQ: () => policiesAbove
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
  var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68151);
  var _lint_config_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90185);
  var _lint_config_load_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6162);
  var _lint_rules_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18872);
  const policyVariable = "MCP_GATEHOUSE_ORGANIZATION_POLICY";
  async function judgingConfig(scope) {
   const {host, inputs, root} = scope;
   const fromBase = inputs.has("config-from") && inputs.choice("config-from") === "base";
   const base = fromBase ? await judgingBase(scope) : void 0;
   const held = base ? await heldConfig(scope, await configFileAt(base, textOf(inputs, "config")), base) : await heldConfig(scope, await (0, 
   _lint_config_load_config_js__WEBPACK_IMPORTED_MODULE_3__["if"])(root, textOf(inputs, "config")));
   for (const policy of held.policies) host.log.info(`policy: ${policy}`);
   return {
    ...held,
    ...base && {
     judgedBy: base
    }
   };
  }
  async function heldConfig(scope, file, reviewed) {
   const own = withInputs(await readFile(file), scope.inputs);
   const common = {
    places: own.places,
    ...file && {
     file: file.path
    }
   };
   const above = await policiesAbove(scope);
   const {organizationPolicy, extends: parent} = own.config;
   const named = [ organizationPolicy, parent ].flatMap(each => each ? [ each ] : []);
   if (above.length + named.length === 0) return {
    config: own.config,
    refusals: [],
    policies: [],
    ...common
   };
   if (!reviewed) await refuseStrangersAddresses(scope, named);
   const {sourceOf, underPolicies} = await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(2940), __webpack_require__.e(2602), __webpack_require__.e(3243), __webpack_require__.e(7471), __webpack_require__.e(7964), __webpack_require__.e(488), __webpack_require__.e(7704), __webpack_require__.e(4311) ]).then(__webpack_require__.bind(__webpack_require__, 44311));
   const readPolicy = scope.readPolicy ?? await fetching(scope.host);
   const sources = [ ...above, ...named.map(sourceOf) ];
   const {config, refusals, policies} = await underPolicies(readPolicy, own, sources);
   return {
    config,
    refusals,
    policies: policies.map(({shown}) => shown),
    ...common
   };
  }
  async function policiesAbove({host, inputs}) {
   const given = [ [ `the input ${(0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.NB)(host, "organization-policy")}`, textOf(inputs, "organization-policy") ], [ policyVariable, process.env[policyVariable]?.trim() ?? "" ] ];
   const named = given.filter(([, text]) => text !== "");
   if (named.length === 0) return [];
   const {parsePolicyAddress} = await __webpack_require__.e(488).then(__webpack_require__.bind(__webpack_require__, 30488));
   return named.map(([namedBy, text]) => {
    const parsed = parsePolicyAddress(text);
    if ("problem" in parsed) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.e(`${namedBy}: ${parsed.problem}`);
    return {
     address: parsed.address,
     namedBy
    };
   });
  }
  async function fetching(host) {
   const {fetchPolicy} = await Promise.all([ __webpack_require__.e(1558), __webpack_require__.e(8209), __webpack_require__.e(569), __webpack_require__.e(5901), __webpack_require__.e(7118) ]).then(__webpack_require__.bind(__webpack_require__, 27118));
   return ({address, namedBy}) => {
    host.log.debug(`policy ${address.shown}, named by ${namedBy}`);
    return fetchPolicy(host, address);
   };
  }
  async function ownConfig(root) {
   return (await readFile(await (0, _lint_config_load_config_js__WEBPACK_IMPORTED_MODULE_3__["if"])(root, ""))).config;
  }
  async function readFile(file) {
   if (!file) return {
    config: _lint_config_config_js__WEBPACK_IMPORTED_MODULE_2__.s,
    places: new Map
   };
   const {readConfig} = await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(2940), __webpack_require__.e(2602), __webpack_require__.e(3243), __webpack_require__.e(7471), __webpack_require__.e(7964), __webpack_require__.e(488), __webpack_require__.e(7704) ]).then(__webpack_require__.bind(__webpack_require__, 97704));
   return readConfig(file.text, file.path, _lint_rules_index_js__WEBPACK_IMPORTED_MODULE_4__.ruleIds);
  }
  function textOf(inputs, name) {
   return inputs.has(name) ? inputs.text(name) : "";
  }
  function withInputs({config, places}, inputs) {
   if (!inputs.has("min-confidence")) return {
    config,
    places
   };
   const own = new Map(places);
   let given = {};
   if (!inputs.isDefault("min-confidence")) {
    own.delete("min-confidence");
    given = {
     ...given,
     minConfidence: inputs.choice("min-confidence")
    };
   }
   if (!inputs.isDefault("fail-on")) {
    own.delete("fail-on");
    given = {
     ...given,
     failOn: inputs.choice("fail-on")
    };
   }
   return {
    config: {
     ...config,
     ...given
    },
    places: own
   };
  }
  async function baseOf({host, inputs, root}, purpose) {
   const {openBaseTree} = await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(2940), __webpack_require__.e(4611), __webpack_require__.e(4168) ]).then(__webpack_require__.bind(__webpack_require__, 24168));
   const baseRef = textOf(inputs, "base-ref");
   return openBaseTree({
    root,
    baseRef,
    hostKind: host.kind,
    run: host.run,
    purpose
   });
  }
  async function judgingBase(scope) {
   const base = await baseOf(scope, "config-from");
   scope.host.log.info(base ? `config-from: the configuration of ${base.name} judges` : "config-from: this run belongs to no pull request, so its own configuration judges");
   return base;
  }
  async function configFileAt(base, named) {
   const names = named === "" ? _lint_config_load_config_js__WEBPACK_IMPORTED_MODULE_3__.He : [ named ];
   for (const name of names) {
    const text = await base.read(name);
    if (text !== void 0) return {
     path: name,
     text
    };
   }
   if (named === "") return;
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.e(`the configuration ${named} is not in ${base.name}`);
  }
  async function refuseStrangersAddresses(scope, named) {
   const urls = named.flatMap(({address, location}) => address.kind === "url" ? [ {
    url: address.url,
    location
   } ] : []);
   if (urls.length === 0 || !scope.host.run.pullRequest?.fromFork) return;
   const base = await baseOf(scope, "a policy's URL in a pull request from a fork");
   const before = base && (await readFile(await configFileAt(base, textOf(scope.inputs, "config")))).config;
   const known = [ before?.extends, before?.organizationPolicy ].flatMap(each => each?.address.kind === "url" ? [ each.address.url ] : []);
   const unknown = urls.find(({url}) => !known.includes(url));
   if (!unknown) return;
   const {file, line} = unknown.location;
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.e(`${file}:${line}: this pull request comes from a fork and names a URL that its base does not: nothing is fetched from there. Name the policy in the base first, or by github: or azure-devops:`);
  }
 }),
 21890: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   H: () => fileErrorReason
  });
  const words = {
   EACCES: "permission denied",
   EBUSY: "another program is using it",
   EDQUOT: "the quota of the disk is used up",
   EEXIST: "it is already there",
   EFBIG: "it is larger than files may be here",
   EISDIR: "it is a folder, not a file",
   ELOOP: "it is a symbolic link that leads back to itself",
   EMFILE: "too many files are open",
   ENAMETOOLONG: "the path is too long",
   ENOENT: "there is no such file or folder",
   ENOSPC: "the disk is full",
   ENOTDIR: "a part of its path is not a folder",
   EPERM: "permission denied",
   EROFS: "the file system is read-only"
  };
  function fileErrorReason(error) {
   const {code, message} = error;
   const reason = words[code ?? ""];
   return reason === void 0 ? message ?? String(error) : `${reason} (${code})`;
  }
 }),
 57571: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   FK: () => isInside,
   j4: () => isLinkOut,
   rS: () => refuseLinkOut
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  function isLinkOut(folder, target) {
   if (!isInside(folder, target)) return false;
   const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(folder);
   for (let place = target; place !== folder; place = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(place)) {
    if (!node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(place, {
     throwIfNoEntry: false
    })) continue;
    try {
     return !isInside(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(place));
    } catch (error) {
     if (error.code === "ENOENT") return true;
     throw error;
    }
   }
   return false;
  }
  function refuseLinkOut(folder, target) {
   if (isLinkOut(folder, target)) throw new Error("a symbolic link leads out of the workspace");
  }
  function isInside(folder, file) {
   const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(folder, file);
   return !relative.startsWith("..") && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative);
  }
 }),
 90185: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   V: () => relaxable,
   s: () => defaultConfig
  });
  const relaxable = [ "severities", "ignore", "inline-ignores", "baseline", "exclude", "gateways", "servers", "filesystem-roots", "trusted-owners", "credential-formats", "min-confidence", "fail-on", "detections" ];
  const defaultConfig = {
   rules: {},
   ignore: [],
   exclude: [],
   include: [],
   gateways: [],
   servers: [],
   filesystemRoots: [],
   trustedOwners: [],
   credentialFormats: []
  };
 }),
 6162: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   He: () => configFileNames,
   Z9: () => loadConfig,
   aF: () => maxConfigBytes,
   if: () => findConfigFile
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);
  var _file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21890);
  var _link_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57571);
  var _files_decode_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86756);
  var _config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90185);
  const configFileNames = [ ".mcp-gatehouse.yml", ".mcp-gatehouse.yaml" ];
  const maxConfigBytes = 1024 * 1024;
  async function findConfigFile(root, file) {
   const names = file === "" ? configFileNames : [ file ];
   for (const name of names) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root, name);
    let bytes;
    let leadsOut;
    try {
     leadsOut = (0, _link_out_js__WEBPACK_IMPORTED_MODULE_4__.j4)(root, target);
     bytes = leadsOut ? Buffer.alloc(0) : node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(target);
    } catch (error) {
     if (error.code === "ENOENT" && file === "") continue;
     throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`the configuration ${name} cannot be read: ${(0, 
     _file_errors_js__WEBPACK_IMPORTED_MODULE_3__.H)(error)}`);
    }
    if (leadsOut) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`the configuration ${name} is a symbolic link out of the linted folder: not followed`);
    if (bytes.length > maxConfigBytes) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`the configuration ${name} is over 1 MiB`);
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, target).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
    return {
     path: relative,
     text: (0, _files_decode_js__WEBPACK_IMPORTED_MODULE_6__.D)(bytes).text
    };
   }
   return;
  }
  async function loadConfig(root, file, ruleIds) {
   const found = await findConfigFile(root, file);
   if (!found) return _config_js__WEBPACK_IMPORTED_MODULE_5__.s;
   const {parseConfig} = await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(2940), __webpack_require__.e(2602), __webpack_require__.e(3243), __webpack_require__.e(7471), __webpack_require__.e(7964), __webpack_require__.e(488), __webpack_require__.e(7704) ]).then(__webpack_require__.bind(__webpack_require__, 97704));
   const config = parseConfig(found.text, found.path, ruleIds);
   if (config.extends ?? config.organizationPolicy) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`${found.path} builds on a central policy, which is not read here`);
   return config;
  }
 }),
 71663: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Q8: () => everyKind,
   f5: () => noFacts
  });
  const everyKind = [ "github-workflow", "github-action", "azure-pipeline", "mcp-config", "script", "compose", "federated-credential", "terraform", "bicep", "arm-template", "cloudformation", "azure-policy", "log-query", "tool-policy", "gateway-policy", "text" ];
  function noFacts(file, kind, alongside = []) {
   return {
    file,
    kind,
    kinds: [ ...new Set([ kind, ...alongside ]) ],
    credentialSites: [],
    mcpServers: [],
    mcpConfigs: [],
    configPrints: [],
    scripts: [],
    federatedSubjects: [],
    pullRequestLogIns: [],
    codeOwners: [],
    chartValues: []
   };
  }
 }),
 86756: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   D: () => decode,
   l: () => encode
  });
  function decode(bytes) {
   const [encoding, markLength] = sniff(bytes);
   const body = bytes.subarray(markLength);
   const text = new TextDecoder(encoding, {
    ignoreBOM: true
   }).decode(body);
   const lossy = text.includes("�") && !encode(text, encoding, false).equals(body);
   return {
    text,
    encoding,
    byteOrderMark: markLength > 0,
    lossy
   };
  }
  function encode(text, encoding, byteOrderMark) {
   const marked = byteOrderMark ? `\ufeff${text}` : text;
   if (encoding === "utf-8") return Buffer.from(marked, "utf8");
   const bytes = Buffer.from(marked, "utf16le");
   return encoding === "utf-16be" ? bytes.swap16() : bytes;
  }
  function sniff(bytes) {
   if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) return [ "utf-8", 3 ];
   if (bytes[0] === 255 && bytes[1] === 254) return [ "utf-16le", 2 ];
   if (bytes[0] === 254 && bytes[1] === 255) return [ "utf-16be", 2 ];
   return [ utf16WithoutMark(bytes.subarray(0, 1024)), 0 ];
  }
  function utf16WithoutMark(head) {
   if (!head.includes(0)) return "utf-8";
   const zeros = [ 0, 0 ];
   head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]++;
   });
   const enough = head.length / 4;
   if (zeros[0] === 0 && zeros[1] > enough) return "utf-16le";
   return zeros[1] === 0 && zeros[0] > enough ? "utf-16be" : "utf-8";
  }
 }),
 58489: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   E2: () => confidences,
   M9: () => atLeastAsSure,
   gO: () => severities,
   jZ: () => atLeast,
   v$: () => offboardingSteps
  });
  const severities = [ "error", "warning", "note" ];
  function atLeast(severity, threshold) {
   return severities.indexOf(severity) <= severities.indexOf(threshold);
  }
  const confidences = [ "high", "medium", "low" ];
  function atLeastAsSure({confidence = "high"}, threshold) {
   return confidences.indexOf(confidence) <= confidences.indexOf(threshold);
  }
  const offboardingSteps = [ "consent", "federation", "runners", "audit" ];
 }),
 53938: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   f: () => annotate
  });
  var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58489);
  var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14350);
  const annotationLimit = 10;
  function annotate(host, findings, links) {
   const left = [];
   for (const severity of _finding_js__WEBPACK_IMPORTED_MODULE_0__.gO) {
    const group = findings.filter(finding => finding.severity === severity);
    for (const finding of group.slice(0, annotationLimit)) host.annotate(annotationOf(finding, links));
    if (group.length > annotationLimit) left.push(remark(group.length, severity));
   }
   if (left.length === 0) return;
   return `Only ${annotationLimit} annotations of each level are shown for a step: ${left.join(", ")} stand in the report alone.`;
  }
  function remark(count, severity) {
   return (0, _counts_js__WEBPACK_IMPORTED_MODULE_1__.LS)(count - annotationLimit, `more ${severity}`);
  }
  function annotationOf(finding, links) {
   const {file, line, column, endLine, endColumn} = finding.location;
   return {
    level: finding.severity,
    title: finding.ruleId,
    message: `${finding.message}. ${finding.help} ${links.rule(finding.ruleId)}`,
    file,
    line,
    endLine,
    ...line === endLine && {
     column,
     endColumn
    }
   };
  }
 }),
 14350: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   LS: () => plural,
   Ot: () => countBySeverity,
   wv: () => describeCounts
  });
  var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58489);
  function countBySeverity(findings) {
   const counts = {
    error: 0,
    warning: 0,
    note: 0
   };
   for (const finding of findings) counts[finding.severity]++;
   return counts;
  }
  function describeCounts(counts) {
   const parts = _finding_js__WEBPACK_IMPORTED_MODULE_0__.gO.filter(severity => counts[severity] > 0).map(severity => plural(counts[severity], severity));
   return parts.length === 0 ? "no findings" : parts.join(", ");
  }
  function plural(count, noun, several = `${noun}s`) {
   return `${count} ${count === 1 ? noun : several}`;
  }
 }),
 91485: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   LT: () => planReports,
   kW: () => commonExtensions
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);
  const commonExtensions = {
   ".json": "json",
   ".sarif": "sarif",
   ".md": "markdown",
   ".markdown": "markdown",
   ".txt": "text"
  };
  const reportFormats = {
   standard: "text",
   byExtension: {
    ...commonExtensions,
    ".xml": "junit"
   },
   forPrograms: [ "json", "sarif", "junit" ]
  };
  function planReports(formats, files, {standard, byExtension, forPrograms} = reportFormats) {
   const open = new Set(formats.length > 0 ? formats : [ standard ]);
   const written = [];
   const unmatched = [];
   for (const file of files) {
    const format = byExtension[node_path__WEBPACK_IMPORTED_MODULE_0__.extname(file).toLowerCase()];
    if (format && (open.delete(format) || formats.length === 0)) written.push({
     format,
     file
    }); else unmatched.push(file);
   }
   for (const file of unmatched) {
    const [format] = open;
    if (format === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.e(`output-file '${file}' has no format left: name one format for each file, or let its name speak (${shownExtensions(byExtension)})`);
    open.delete(format);
    written.push({
     format,
     file
    });
   }
   if (open.size > 1 && forPrograms.some(format => open.has(format))) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.e(`only one report can be printed when a program is to read it: name an output-file for ${[ ...open ].slice(1).join(" and ")}`);
   return [ ...[ ...open ].map(format => ({
    format
   })), ...written ];
  }
  function shownExtensions(byExtension) {
   const first = new Map;
   for (const [extension, format] of Object.entries(byExtension)) if (!first.has(format)) first.set(format, extension);
   return [ ...first.values() ].join(", ");
  }
 }),
 78427: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   u: () => writeReport
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);
  var _file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21890);
  var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68151);
  var _link_out_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57571);
  function writeReport(host, input, file, text) {
   const target = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(host.workspace, file);
   try {
    (0, _link_out_js__WEBPACK_IMPORTED_MODULE_5__.rS)(host.workspace, target);
    node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(target), {
     recursive: true
    });
    node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(target, text);
   } catch (error) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`the report cannot be written to ${(0, 
    _inputs_js__WEBPACK_IMPORTED_MODULE_4__.NB)(host, input)} ${file}: ${(0, _file_errors_js__WEBPACK_IMPORTED_MODULE_3__.H)(error)}`);
   }
  }
 }),
 18872: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   z: () => ruleGroups,
   ruleIds: () => ruleIds
  });
  var words = __webpack_require__(95397);
  // CONCATENATED MODULE: ./build/shared/lint/rules/artifacts/group.js
  const models = /\.(?:safetensors|gguf|ggml|onnx|pth?|ckpt|keras|tflite|bin|h5|pkl|pickle|joblib)\b|models?\b|hugging|\bhf\b|ollama|hf_hub_download|from_pretrained|snapshot_download|sha256sum/i;
  const group_images = /docker|podman|nerdctl|buildah|\bacr\b|trivy|grype|snyk|cosign|notation/i;
  const cli = /claude/i;
  const artifactsGroup = {
   name: "artifacts",
   ids: [ "unofficial-cli", "unscanned-image", "unverified-model" ],
   needs: {
    kinds: [ "github-workflow", "github-action", "azure-pipeline", "script" ],
    scripts: (0, words.Ro)(models, group_images, cli),
    shellFiles: (0, words.Ro)(models, cli)
   },
   load: async () => (await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(2940), __webpack_require__.e(5424) ]).then(__webpack_require__.bind(__webpack_require__, 13104))).rules
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/audit-chain/group.js
  const auditChainGroup = {
   name: "audit-chain",
   ids: [ "alert-window", "broken-audit-chain", "silent-alert", "unknown-log-column" ],
   needs: {
    kinds: [],
    acrossFiles: "infrastructure",
    infrastructure: (0, words.Ro)(words.zf, words.gW)
   },
   load: async () => (await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(2940), __webpack_require__.e(7370), __webpack_require__.e(7328), __webpack_require__.e(777), __webpack_require__.e(8021), __webpack_require__.e(8369), __webpack_require__.e(5479), __webpack_require__.e(1176), __webpack_require__.e(6858), __webpack_require__.e(5965), __webpack_require__.e(877), __webpack_require__.e(4327), __webpack_require__.e(7357), __webpack_require__.e(2733), __webpack_require__.e(4687) ]).then(__webpack_require__.bind(__webpack_require__, 64687))).rules
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/azure-policy/group.js
  const azurePolicyGroup = {
   name: "azure-policy",
   ids: [ "evadable-policy", "policy-all-of-array", "unassigned-policy", "unenforced-policy", "weak-identity-policy" ],
   needs: {
    kinds: [],
    acrossFiles: "infrastructure",
    infrastructure: words.KP
   },
   load: async () => (await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(2940), __webpack_require__.e(7370), __webpack_require__.e(8525), __webpack_require__.e(929), __webpack_require__.e(1176), __webpack_require__.e(5965), __webpack_require__.e(9148), __webpack_require__.e(7895) ]).then(__webpack_require__.bind(__webpack_require__, 47895))).rules
  };
  var facts = __webpack_require__(71663);
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/group.js
  const credentialsGroup = {
   name: "credentials",
   ids: [ "artifact-leaks-credentials", "long-lived-cloud-credential", "persisted-checkout-credentials", "secret-in-script", "secret-on-command-line", "secret-printed", "secret-too-wide", "secrets-dump", "secrets-inherit", "static-gateway-token", "stored-credential", "structured-secret", "token-in-job-env", "unmasked-secret" ],
   needs: {
    kinds: facts.Q8,
    scripts: (0, words.Ro)(words.mT, words.MV),
    shellFiles: (0, words.Ro)(words.He, words.qY)
   },
   load: async () => (await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(2940), __webpack_require__.e(5424), __webpack_require__.e(8525), __webpack_require__.e(9547), __webpack_require__.e(3075) ]).then(__webpack_require__.bind(__webpack_require__, 60713))).rules
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/entra/group.js
  const entraGroup = {
   name: "entra",
   ids: [ "broad-graph-permission", "client-secret-created", "conditional-access-not-enforced", "long-lived-app-credential", "one-scope-for-all", "secrets-for-people", "token-version-unset", "user-consent-scope" ],
   needs: {
    kinds: [],
    acrossFiles: "infrastructure",
    scripts: words.jB,
    shellFiles: words.jB,
    infrastructure: words.Yh
   },
   load: async () => (await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(2940), __webpack_require__.e(7370), __webpack_require__.e(777), __webpack_require__.e(8021), __webpack_require__.e(5479), __webpack_require__.e(1176), __webpack_require__.e(244), __webpack_require__.e(719) ]).then(__webpack_require__.bind(__webpack_require__, 50719))).rules
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/group.js
  const federationGroup = {
   name: "federation",
   ids: [ "broad-subject", "ineffective-wildcard", "legacy-subject", "loose-issuer", "missing-audience", "mixed-trust-levels", "mutable-google-subject", "needless-match", "pull-request-subject", "unmatchable-subject", "unreviewed-branch-subject", "wildcard-subject" ],
   needs: {
    kinds: [],
    acrossFiles: true,
    scripts: (0, words.Ro)(words.s5, words.pV),
    shellFiles: words.pV,
    infrastructure: words.EM
   },
   load: async () => (await __webpack_require__.e(126).then(__webpack_require__.bind(__webpack_require__, 10126))).rules
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/gateway/group.js
  const gatewayGroup = {
   name: "gateway",
   ids: [ "forgeable-caller", "gateway-any-tenant", "gateway-audience", "gateway-buffers-stream", "gateway-forwards-token", "gateway-log", "gateway-logger-missing", "gateway-logs-secrets", "gateway-rate-limit", "gateway-scope-list", "gateway-session-constant", "gateway-shuts-out-pipelines", "gateway-tier", "gateway-token-keys", "gateway-without-base", "gateway-without-token-check", "gateway-without-tool-classes", "gateway-without-validation" ],
   needs: {
    kinds: [],
    acrossFiles: "infrastructure",
    infrastructure: (0, words.Ro)(words.gW, words.VU)
   },
   load: async () => (await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(2940), __webpack_require__.e(7370), __webpack_require__.e(4006), __webpack_require__.e(7527), __webpack_require__.e(8021), __webpack_require__.e(8369), __webpack_require__.e(1176), __webpack_require__.e(6858), __webpack_require__.e(5135), __webpack_require__.e(1244), __webpack_require__.e(9471), __webpack_require__.e(1834), __webpack_require__.e(5308) ]).then(__webpack_require__.bind(__webpack_require__, 45308))).rules
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/group.js
  const governanceGroup = {
   name: "governance",
   ids: [ "anonymous-server", "gateway-side-door", "missing-server-tag", "open-network-rule", "plain-secret-environment", "public-data-store", "public-server", "registry-password", "removed-argument", "reusable-dns-label", "secret-output", "server-without-identity", "shared-identity", "unattached-network-rules", "unencrypted-endpoint", "unpinned-image" ],
   needs: {
    kinds: [],
    acrossFiles: "infrastructure",
    scripts: (0, words.Ro)(words.Pq, words.lB, words.Ac),
    shellFiles: (0, words.Ro)(words.Pq, words.lB, words.Ac),
    infrastructure: (0, words.Ro)(words.gW, words.mg, words.V1, words.r_, words.qd, words.OQ, words.k7, words._h, words.no, /\bazurerm_|hashicorp\/azurerm/)
   },
   load: async () => (await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(2940), __webpack_require__.e(1061), __webpack_require__.e(7370), __webpack_require__.e(777), __webpack_require__.e(8021), __webpack_require__.e(8369), __webpack_require__.e(5479), __webpack_require__.e(1176), __webpack_require__.e(6858), __webpack_require__.e(5965), __webpack_require__.e(4327), __webpack_require__.e(4942), __webpack_require__.e(1179) ]).then(__webpack_require__.bind(__webpack_require__, 21179))).rules
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/house/group.js
  const houseGroup = {
   name: "house",
   ids: [ "invalid-ignore", "overridden-setting", "self-exempting-change", "unreadable-file", "unused-ignore" ],
   needs: {
    kinds: []
   },
   load: async () => (await __webpack_require__.e(2940).then(__webpack_require__.bind(__webpack_require__, 54543))).rules
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/kubernetes/group.js
  const kubernetesGroup = {
   name: "kubernetes",
   ids: [ "local-cluster-accounts", "missing-network-policy", "open-network-policy", "personal-binding", "wildcard-cluster-role" ],
   needs: {
    kinds: [],
    acrossFiles: "infrastructure",
    scripts: words.h$,
    shellFiles: words.h$,
    infrastructure: (0, words.Ro)(words.IK, words.lM, words.oY, words.k7, words.r_)
   },
   load: async () => (await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(2940), __webpack_require__.e(7370), __webpack_require__.e(777), __webpack_require__.e(8021), __webpack_require__.e(5479), __webpack_require__.e(1176), __webpack_require__.e(5304), __webpack_require__.e(8646), __webpack_require__.e(281) ]).then(__webpack_require__.bind(__webpack_require__, 50281))).rules
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/group.js
  const mcpGroup = {
   name: "mcp",
   ids: [ "auto-approved-tools", "broad-filesystem", "config-printed", "config-written-in-script", "credential-in-arguments", "gateway-bypass", "host-mount", "insecure-transport", "root-filesystem", "secrets-service-access", "shell-pipeline", "tls-verification-disabled", "unbounded-filesystem", "unknown-config-key", "unpinned-server", "vulnerable-server", "wrong-reference-syntax" ],
   needs: {
    kinds: facts.Q8,
    scripts: words.MV,
    shellFiles: words.qY
   },
   load: async () => (await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(2940), __webpack_require__.e(6308) ]).then(__webpack_require__.bind(__webpack_require__, 36308))).rules
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/people/group.js
  const peopleGroup = {
   name: "people",
   ids: [ "departed-person", "personal-credential", "personal-runner" ],
   needs: {
    kinds: [ "github-workflow", "github-action", "azure-pipeline", "script", "compose", "code-owners", "service-unit", "helm-values", "runner-settings" ],
    acrossFiles: true,
    scripts: (0, words.Ro)(words.jB, words.vy, words.Nv, words.pV),
    shellFiles: (0, words.Ro)(words.jB, words.vy, words.Nv, words._s, words.pV),
    infrastructure: (0, words.Ro)(words.sg, words._s, words.EM)
   },
   aboutPeople: true,
   load: async () => (await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(2940), __webpack_require__.e(2602), __webpack_require__.e(7370), __webpack_require__.e(8525), __webpack_require__.e(3243), __webpack_require__.e(929), __webpack_require__.e(777), __webpack_require__.e(8646), __webpack_require__.e(1733), __webpack_require__.e(8659), __webpack_require__.e(8789) ]).then(__webpack_require__.bind(__webpack_require__, 18789))).rules
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/pipelines/group.js
  const pipelinesGroup = {
   name: "pipelines",
   ids: [ "debug-logging-enabled", "id-token-missing", "id-token-too-wide", "id-token-untrusted", "id-token-unused", "login-without-environment", "pipeline-task-inputs", "script-injection", "unpinned-action", "write-all-permissions" ],
   needs: {
    kinds: [ "github-workflow", "github-action", "azure-pipeline" ],
    scripts: (0, words.Ro)(words.s5, words.mT)
   },
   load: async () => (await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(2940), __webpack_require__.e(5424) ]).then(__webpack_require__.bind(__webpack_require__, 1861))).rules
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/roles/group.js
  const rolesGroup = {
   name: "roles",
   ids: [ "broad-role", "cluster-identity-role", "golden-principal", "wildcard-role" ],
   needs: {
    kinds: [],
    acrossFiles: "infrastructure",
    scripts: words.Nv,
    shellFiles: words.Nv,
    infrastructure: words._R
   },
   load: async () => (await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(2940), __webpack_require__.e(7370), __webpack_require__.e(1176), __webpack_require__.e(877), __webpack_require__.e(7594), __webpack_require__.e(9486) ]).then(__webpack_require__.bind(__webpack_require__, 49486))).rules
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/index.js
  const ruleGroups = [ artifactsGroup, auditChainGroup, azurePolicyGroup, credentialsGroup, entraGroup, federationGroup, gatewayGroup, governanceGroup, houseGroup, kubernetesGroup, mcpGroup, peopleGroup, pipelinesGroup, rolesGroup ];
  const ruleIds = ruleGroups.flatMap(({ids}) => ids).sort();
 }),
 95397: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Ac: () => workloadsInScripts,
   EM: () => trustsInInfrastructure,
   He: () => credentialsInShellFiles,
   IK: () => clustersInInfrastructure,
   KP: () => azurePolicyInInfrastructure,
   MV: () => mcpInScripts,
   Nv: () => rolesInScripts,
   OQ: () => servicesInManifests,
   Pq: () => networksInScripts,
   Ro: () => anyWord,
   V1: () => imagesInInfrastructure,
   VU: () => toolClassesInInfrastructure,
   Yh: () => directoryInInfrastructure,
   _R: () => rolesInInfrastructure,
   _h: () => registriesInInfrastructure,
   _s: () => runnersInText,
   gW: () => gatewaysInInfrastructure,
   h$: () => clustersInScripts,
   jB: () => directoryInScripts,
   k7: () => workloadsInManifests,
   lB: () => registriesInScripts,
   lM: () => clusterRightsInManifests,
   mT: () => credentialsInScripts,
   mg: () => hostsInInfrastructure,
   no: () => secretsOfOutputs,
   oY: () => networkPoliciesInManifests,
   pV: () => trustsInScripts,
   qY: () => mcpWords,
   qd: () => networksInInfrastructure,
   r_: () => kustomizations,
   s5: () => identityInScripts,
   sg: () => peopleInInfrastructure,
   vy: () => peopleInScripts,
   zf: () => auditChainInInfrastructure
  });
  const mcpWords = /mcp|modelcontextprotocol/i;
  const mcpInScripts = /docker|podman|\bmcp|modelcontextprotocol|claude|codex|copilot|gemini|export|\$\{\{/i;
  const credentialsInScripts = /secret|token|pass|key|credential|github_(?:env|output|path)|setvariable|docker|podman|\baz\b|\baws\b|gcloud|vault|login|printenv|\benv\b|export|set -|base64|\bjq\b|curl|wget|authorization|\$\{\{|write-host|claude|codex|copilot|gemini|mysql|mariadb|sqlcmd|sshpass|redis-cli|npm config/i;
  const credentialsInShellFiles = /authorization|bearer|password|passwd|token|secret|api[-_]?key|\bcurl\b/i;
  const identityInScripts = /federat|oidc|login|token|credential|\baz\b|\baws\b|gcloud|vault|curl|wget|\$\{\{|(?:new|connect)-az|graph\.microsoft/i;
  const trustsInScripts = /federated-?(?:identity-?)?credential|assume-?role-?policy|workload-identity-pools|workloadIdentityPools|New-IAMRole/i;
  const trustsInInfrastructure = /federated_?identity_?credential|AssumeRoleWithWebIdentity|workload_identity_pool|workloadIdentityPools|federated_credentials?\b/i;
  const networksInInfrastructure = /network_?security_?(?:group|rule)|"securityRules"/i;
  const networksInScripts = /\bnsg[ \t]+rule\b|NetworkSecurityRuleConfig/i;
  const clustersInInfrastructure = /kubernetes_cluster\b|managedClusters/i;
  const clustersInScripts = /\baz[ \t]+aks\b|AzAksCluster/i;
  const clusterRightsInManifests = /\bkind["']?[ \t]*[:=][ \t]*["']?(?:ClusterRole|RoleBinding)|kubernetes_(?:cluster_role|role_binding)/i;
  const networkPoliciesInManifests = /\bkind["']?[ \t]*[:=][ \t]*["']?\w{0,30}NetworkPolicy|kubernetes_network_policy/i;
  const workloadsInManifests = /\bkind["']?[ \t]*[:=][ \t]*["']?(?:CronJob|DaemonSet|Deployment|Job|Pod|ReplicaSet|StatefulSet)\b|kubernetes_(?:cron_job|daemon_?set|deployment|job|pod|stateful_set)/i;
  const imagesInInfrastructure = /\bimage["']?[ \t]*[:=]|linux_?fx_?version|docker_image|app_?settings|environment_?variables|container_?(?:apps?|groups?)\b|app\/jobs\b/i;
  const workloadsInScripts = /\baz[ \t]+(?:container|containerapp|webapp|functionapp)\b|New-Az(?:Container|WebApp|FunctionApp)/i;
  const kustomizations = /\b(?:newTag|newName|patches|patchesStrategicMerge|patchesJson6902)[ \t]*:/i;
  const azurePolicyInInfrastructure = /policy_?(?:set_?)?definition|policy_?assignment|policy_?rule|"if"\s{0,20}:/i;
  const rolesInInfrastructure = /role_?(?:assignment|definition)s?\b|authorization\/role-assignment/i;
  const rolesInScripts = /\brole[ \t]+(?:assignment|definition)[ \t]+(?:create|update)\b|\bAz(?:ureRm)?Role(?:Assignment|Definition)\b|\bcreate-for-rbac\b|\bAzADServicePrincipal\b/i;
  const directoryInInfrastructure = /azuread_(?:app|conditional|service_principal_(?:password|certificate))|Microsoft\.Graph\/|openIdIssuer|validate-(?:jwt|azure-ad-token)/i;
  const directoryInScripts = /\bad[ \t]+(?:app|sp)[ \t]|\bAzAD(?:App|Sp|ServicePrincipal)|\bMg(?:Application|ServicePrincipal)/i;
  const hostsInInfrastructure = /container_?-?(?:group|app|registr)|managed_?-?environment|web\/sites?\b|azurerm_\w{0,20}(?:web|function)_app|azurerm_app_service|api_?-?management|private_?-?endpoint|application_?gateway|virtual_?-?networks?\b|azurerm_subnet|storage_?-?accounts?\b|key_?-?vaults?\b|event_?-?hub|(?:microsoft\.|\/)(?:sql|dbfor\w{1,20}|documentdb|authorization)\/|azurerm_(?:mssql|mysql|postgresql|cosmosdb)|user_?-?assigned_?-?identit/i;
  const servicesInManifests = /\bkind["']?[ \t]*[:=][ \t]*["']?(?:Service|Ingress)\b/i;
  const auditChainInInfrastructure = /_CL\b|log_?analytics|OperationalInsights|scheduled_?query_?rules|sentinel_alert_rule|\/alertRules|saved_?search|querypacks|table_custom_log|workspaces\/tables|data_?collection_?rule|event_?hubs?\b|action_?groups?\b|action_?rules?\b|alert_?processing_?rule/i;
  const toolClassesInInfrastructure = /named_?values?\b|servers"?[ \t]{0,20}:/i;
  const gatewaysInInfrastructure = /api_?management|<(?:policies|fragment)[\s>]/i;
  const registriesInInfrastructure = /container_?registr(?:y|ies)|image_?registry_?credential|passwordSecretRef|password_secret_name/i;
  const registriesInScripts = /\bacr[ \t]+(?:create|update)\b|--registry-password|AzContainerRegistry\b/i;
  const secretsOfOutputs = /\blist\w{0,40}(?:keys?|secrets?|credentials?|sas|tokens?|connectionstrings?)[ \t]{0,9}\(|(?:primary|secondary)_(?:\w{0,30}_)?(?:key|connection_string)\b|\.kube_(?:admin_)?config|_password\.|key_vault_secret\.|\.(?:admin_password|client_secret|sas_token|access_key)\b/i;
  function anyWord(...words) {
   return new RegExp(words.map(({source}) => source).join("|"), "i");
  }
  const peopleInScripts = /actor\b|requestedfor/i;
  const peopleInInfrastructure = /azuread_|\bmodule[ \t]+"|\bgithub_|azuredevops_|Microsoft\.Graph\/|role_?(?:assignment|eligibilit)|\bazurerm_pim_|access_?polic|administrator|action_?groups?\b|budget|security_?(?:center_)?contact|notification_(?:recipient|channel)|certificate_contacts|topic_subscription|_iam_|aws_identitystore|\bkind["']?[ \t]*[:=][ \t]*["']?(?:(?:Cluster)?RoleBinding|HelmRelease|AlertmanagerConfig|(?:Cluster)?Issuer\b)|kubernetes_(?:cluster_)?role_binding|secret|\bhelm\b|helm_release|user_?-?data|custom_?-?data|host_?path/i;
  const runnersInText = /\brunners?\b|config\.(?:sh|cmd)\b|svc\.sh\b|actions-runner|github-runner|\bAZP_|\bGH_TOKEN|GITHUB_(?:TOKEN|PAT)|RUNNER_|vsts-?agent|azure-?pipelines|azp-agent|\.netrc|\/home\/|\/Users\/|agent/i;
 }),
 94424: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   M: () => withoutEnd
  });
  function withoutEnd(text, characters) {
   let end = text.length;
   while (end > 0 && characters.includes(text[end - 1])) end--;
   return text.slice(0, end);
  }
 })
};
