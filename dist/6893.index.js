"use strict";

exports.id = 6893;

exports.ids = [ 6893 ];

exports.modules = {
 56893: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   serve: () => serve
  });
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  var policy_remarks = __webpack_require__(9574);
  var controls = __webpack_require__(88817);
  var run_checklist = __webpack_require__(75515);
  var errors = __webpack_require__(52005);
  var link_out = __webpack_require__(57571);
  var load_config = __webpack_require__(6162);
  var engine_remarks = __webpack_require__(98546);
  var finding = __webpack_require__(58489);
  var lint = __webpack_require__(15367);
  var counts = __webpack_require__(14350);
  var rules = __webpack_require__(18872);
  var baseline_file = __webpack_require__(22296);
  var credentials = __webpack_require__(35376);
  var facts = __webpack_require__(71663);
  // CONCATENATED MODULE: ./build/shared/fleet/inventory-observer.js
  const longest = 300;
  class InventoryObserver {
   referenced=[];
   identities=[];
   get group() {
    const id = "inventory";
    return {
     name: id,
     ids: [ id ],
     needs: {
      kinds: facts.Q8,
      acrossFiles: true
     },
     load: async () => [ {
      id,
      severity: "note",
      check: facts => this.addReferences(facts),
      checkAll: ({subjects}) => {
       for (const subject of subjects) this.addIdentity(subject);
      }
     } ]
    };
   }
   addReferences({file, credentialSites}) {
    for (const site of credentialSites) {
     const {name, value, server} = site;
     if (name === void 0 || (0, credentials.Gf)(name) === void 0) continue;
     if (!(0, credentials.UN)(value.text) || (0, credentials.pL)(site).length > 0) continue;
     this.referenced.push({
      file: file.path,
      line: file.position(value.range().start).line,
      state: "referenced",
      what: shown(file, (0, credentials.HD)(name)),
      ...server && {
       server: shown(file, (0, credentials.HD)(server.name))
      }
     });
    }
   }
   addIdentity(subject) {
    const {file, range, provider, name, issuer, tests, expression} = subject;
    const texts = tests.filter(({claim}) => claim === "sub").flatMap(({values}) => values);
    if (expression) texts.push(expression);
    this.identities.push({
     file: file.path,
     line: file.position(range.start).line,
     provider,
     name: shown(file, name),
     issuer: issuer ? shown(file, issuer.text.text) : null,
     subjects: [ ...new Set(texts.map(({text}) => shown(file, text.text))) ].sort()
    });
   }
  }
  function shown(file, text) {
   const safe = (0, credentials.qT)(file, (0, credentials.f$)(text));
   return safe.length > longest ? `${safe.slice(0, longest - 1)}…` : safe;
  }
  var repository_config = __webpack_require__(83254);
  // CONCATENATED MODULE: ./build/shared/fleet/examine.js
  const mostEntries = 2e3;
  const mostEvidence = 20;
  async function examine(root, known = repository_config.Ij) {
   const absent = new Set;
   const observer = new InventoryObserver;
   const {config, problem, refusals, policies} = await (0, repository_config.PQ)(root, known);
   const linted = await (0, lint.u)({
    root,
    paths: [ root ],
    config,
    observers: [ observer.group ],
    onAbsent: file => absent.add(file)
   });
   const remarks = (0, policy_remarks.policyRemarks)(refusals, () => {});
   const result = (0, engine_remarks.withRemarks)(linted, remarks, config, new Set(rules.ruleIds));
   const checklist = await checklistOf(root, config, file => absent.add(file));
   return {
    examined: {
     ...examinedOf(result, observer, problem),
     controls: controlsOf(checklist)
    },
    absent: [ ...absent ],
    include: config.include,
    policies
   };
  }
  async function checklistOf(root, {baseline, ...config}, onAbsent) {
   const checklist = "mcp-hardening";
   const options = {
    root,
    paths: [ root ],
    checklist,
    controls: controls.s[checklist],
    config
   };
   const file = baseline === void 0 ? void 0 : external_node_path_.resolve(root, baseline);
   const isUsable = file !== void 0 && (0, link_out.FK)(root, file) && !(0, link_out.j4)(root, file);
   if (isUsable && !external_node_fs_.existsSync(file)) onAbsent(external_node_path_.relative(root, file));
   try {
    const isThere = baseline !== void 0 && isUsable && external_node_fs_.existsSync(file);
    return await (0, run_checklist.Y)(isThere ? {
     ...options,
     config: {
      ...config,
      baseline
     }
    } : options);
   } catch (error) {
    if (!(error instanceof errors.e)) throw error;
    external_node_fs_.rmSync(external_node_path_.join(root, baseline_file.$P), {
     force: true
    });
    return (0, run_checklist.Y)(options);
   }
  }
  function controlsOf({controls}) {
   return controls.map(({id, title, verdict, evidence}) => ({
    id,
    title,
    verdict,
    evidence: evidence.slice(0, mostEvidence)
   }));
  }
  function examinedOf(result, {referenced, identities}, configProblem) {
   const rules = new Map;
   for (const {ruleId} of result.findings) rules.set(ruleId, (rules.get(ruleId) ?? 0) + 1);
   const findings = [ ...result.findings.map(finding => lineFinding(finding)), ...(result.silenced ?? []).map(({finding, ...accepted}) => lineFinding(finding, accepted)) ];
   const credentials = [ ...findings.filter(({ruleId}) => ruleId === "stored-credential").map(storedCredential), ...referenced ];
   const unreadable = [ ...configProblem === void 0 ? [] : [ {
    file: load_config.He[0],
    reason: configProblem
   } ], ...result.unreadable ];
   const severity = (0, counts.Ot)(result.findings);
   const lists = [ findings, unreadable, result.inventory, credentials, identities ];
   const omitted = lists.reduce((sum, list) => sum + Math.max(0, list.length - mostEntries), 0);
   return {
    files: result.files,
    rules: Object.fromEntries([ ...rules ].sort(([a], [b]) => a < b ? -1 : 1)),
    counts: {
     errors: severity.error,
     warnings: severity.warning,
     notes: severity.note
    },
    findings: worst(findings),
    unreadable: unreadable.slice(0, mostEntries),
    suppressed: result.suppressed,
    inventory: {
     servers: result.inventory.slice(0, mostEntries),
     credentials: once(credentials).slice(0, mostEntries),
     identities: once(identities).slice(0, mostEntries)
    },
    ...omitted > 0 && {
     omitted
    }
   };
  }
  function worst(findings) {
   if (findings.length <= mostEntries) return findings;
   const rank = ({severity, accepted}) => finding.gO.indexOf(severity) + (accepted ? finding.gO.length : 0);
   const kept = new Set([ ...findings ].sort((a, b) => rank(a) - rank(b)).slice(0, mostEntries));
   return findings.filter(finding => kept.has(finding));
  }
  function lineFinding(finding, accepted) {
   const {ruleId, severity, confidence, message, location, help, fingerprint} = finding;
   return {
    ruleId,
    severity,
    ...confidence && {
     confidence
    },
    message,
    location,
    help,
    fingerprint,
    ...accepted && {
     accepted
    }
   };
  }
  function storedCredential({location, message}) {
   return {
    file: location.file,
    line: location.line,
    state: "stored",
    what: message
   };
  }
  function once(entries) {
   const texts = new Map(entries.map(entry => [ JSON.stringify(entry), entry ]));
   return [ ...texts ].sort(([a, first], [b, second]) => order(first.file, second.file) || first.line - second.line || order(a, b)).map(([, entry]) => entry);
  }
  function order(a, b) {
   return a < b ? -1 : a > b ? 1 : 0;
  }
  // CONCATENATED MODULE: ./build/shared/fleet/worker.js
  function serve() {
   process.on("disconnect", () => process.exit());
   process.on("message", request => {
    void answer(request).then(result => process.send?.(result));
   });
  }
  async function answer({root, policies}) {
   try {
    return {
     examination: await examine(root, policies),
     memory: process.memoryUsage.rss()
    };
   } catch (error) {
    if (error instanceof repository_config.Ib) return {
     wanted: error.address,
     memory: process.memoryUsage.rss()
    };
    const [problem = ""] = error.message.split("\n");
    return {
     problem,
     memory: process.memoryUsage.rss()
    };
   }
  }
 })
};
