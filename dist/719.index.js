"use strict";

exports.id = 719;

exports.ids = [ 719 ];

exports.modules = {
 50719: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   rules: () => rules
  });
  var graph_permissions = __webpack_require__(76051);
  var verdict = __webpack_require__(51176);
  // CONCATENATED MODULE: ./build/shared/lint/rules/entra/broad-graph-permission.js
  const broadGraphPermission = {
   id: "broad-graph-permission",
   severity: "error",
   checkAll({resources}, report) {
    (0, verdict.o)((0, graph_permissions.J)(resources), report, () => ({
     help: "Ask for the narrow permission, such as `Application.ReadWrite.OwnedBy` or `Sites.Selected`, or let the program act for a signed-in person with a delegated one."
    }));
   }
  };
  var items = __webpack_require__(33113);
  var three_valued = __webpack_require__(50253);
  var values_value = __webpack_require__(77960);
  // CONCATENATED MODULE: ./build/shared/lint/governance/entra/credentials.js
  const application = "microsoft.graph/applications";
  function* credentials(resources) {
   for (const [kind, type, key] of [ [ "secret", `${application}/passwordcredentials`, "passwordCredentials" ], [ "certificate", `${application}/keycredentials`, "keyCredentials" ] ]) {
    for (const resource of resources.ofType(type)) {
     const {body, place, exists} = resource;
     yield {
      kind,
      resource,
      body,
      place,
      perhaps: exists !== "yes"
     };
    }
    for (const resource of resources.ofType(application)) for (const {value, perhaps} of (0, 
    items.S)((0, three_valued.MZ)(resource.body, key))) {
     const isPerhaps = perhaps || resource.exists !== "yes";
     yield {
      kind,
      resource,
      body: value,
      place: value.place,
      perhaps: isPerhaps
     };
    }
   }
  }
  function clientSecrets(resources) {
   return [ ...credentials(resources) ].flatMap(({kind, resource, place, perhaps}) => {
    if (kind !== "secret") return [];
    const {label, place: of} = resource;
    const verdict = {
     at: headOf(place),
     of,
     label
    };
    return [ perhaps ? {
     ...verdict,
     state: "not-proven",
     because: "may make a client secret"
    } : {
     ...verdict,
     state: "fail",
     because: "creates a client secret"
    } ];
   });
  }
  const longest = 90;
  function credentialLifetimes(resources) {
   return [ ...credentials(resources) ].map(credential => {
    const {kind, resource, body, place, perhaps} = credential;
    const {label, place: of} = resource;
    const found = lifetimeOf(body, place, resources);
    const verdict = {
     at: found?.at ?? headOf(place),
     of,
     label
    };
    if (!found) return {
     ...verdict,
     state: "not-proven",
     because: `how long its ${kind} lives is not known here`
    };
    const shown = `its ${kind} lives ${found.days} days`;
    if (found.days <= longest) return {
     ...verdict,
     state: "pass",
     because: shown
    };
    if (perhaps) return {
     ...verdict,
     state: "not-proven",
     because: `${shown}, where it is made`
    };
    return {
     ...verdict,
     state: "fail",
     because: `creates a ${kind} that is valid for ${found.days} days`
    };
   });
  }
  function lifetimeOf(body, place, resources) {
   const relative = (0, three_valued.MZ)(body, "lifetime");
   const hours = /^(\d{1,7})h/.exec((0, three_valued.ws)(relative) ?? "")?.[1];
   if (hours !== void 0) return {
    days: Math.floor(Number(hours) / 24),
    at: (0, three_valued.$t)(relative)
   };
   const years = (0, three_valued.MZ)(body, "years");
   const count = /^\d{1,3}$/.exec((0, three_valued.ws)(years) ?? "")?.[0];
   if (count !== void 0) return {
    days: Number(count) * 365,
    at: (0, three_valued.$t)(years)
   };
   const end = (0, three_valued.MZ)(body, "endDateTime");
   if ((0, values_value.qv)(end)) return;
   const [from, to] = [ (0, three_valued.ws)((0, three_valued.MZ)(body, "startDateTime")), (0, 
   three_valued.ws)(end) ].map(dayOf);
   if (from !== void 0 && to !== void 0) return {
    days: to - from,
    at: (0, three_valued.$t)(end)
   };
   if (end.kind === "reference") {
    const days = rotationOf(end, resources);
    if (days !== void 0) return {
     days,
     at: end.place
    };
   }
   const days = writtenLifetime(end.place === place ? void 0 : end);
   return days === void 0 ? void 0 : {
    days,
    at: end.place
   };
  }
  function dayOf(text) {
   if (text === void 0 || !/^\d{4}-\d{2}-\d{2}/.test(text)) return;
   const time = Date.parse(text);
   return Number.isNaN(time) ? void 0 : Math.floor(time / 864e5);
  }
  function rotationOf(value, resources) {
   for (const {body} of resources.resolve(value)) for (const [name, days] of [ [ "days", 1 ], [ "months", 30 ], [ "years", 365 ] ]) for (const prefix of [ "rotation", "offset" ]) {
    const count = Number((0, three_valued.ws)((0, three_valued.MZ)(body, `${prefix}_${name}`)) ?? Number.NaN);
    if (count > 0) return count * days;
   }
   return;
  }
  function writtenLifetime(end) {
   if (!end) return;
   const {file, range} = end.place;
   const text = file.text.slice(range.start, Math.min(range.end, range.start + 300));
   const [, hours] = /timeadd\([^,"]{1,100},\s{0,9}"(\d{1,7})h/.exec(text) ?? [];
   if (hours !== void 0) return Math.floor(Number(hours) / 24);
   const [, years] = /AddYears\((\d{1,3})\)|'P(\d{1,3})Y'/.exec(text)?.filter(Boolean) ?? [];
   if (years !== void 0) return Number(years) * 365;
   const [, months] = /AddMonths\((\d{1,3})\)|'P(\d{1,3})M'/.exec(text)?.filter(Boolean) ?? [];
   return months === void 0 ? void 0 : Number(months) * 30;
  }
  function headOf({file, range}) {
   const text = file.text.slice(range.start, range.end);
   const end = text.search(/[\r\n]/);
   return {
    file,
    range: {
     start: range.start,
     end: end < 0 ? range.end : range.start + end
    }
   };
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/entra/client-secret-created.js
  const clientSecretCreated = {
   id: "client-secret-created",
   severity: "warning",
   checkAll({resources}, report) {
    (0, verdict.o)(clientSecrets(resources), report, () => ({
     help: "Let the program log in with a managed identity or a federated credential, which needs no secret; in Terraform the secret also lies in the state."
    }));
   }
  };
  var mcp_names = __webpack_require__(28021);
  var applications = __webpack_require__(11931);
  // CONCATENATED MODULE: ./build/shared/lint/governance/entra/conditional-access.js
  function conditionalAccess(resources) {
   const policies = [ ...resources.ofType("microsoft.graph/conditionalaccesspolicies") ];
   if (policies.length === 0) return [];
   const own = (0, applications.yC)(resources);
   const keys = new Map(own.map(each => [ keyOf(each.resource), each ]));
   const isAlone = (0, applications.cU)(resources).length === 0;
   return policies.flatMap(({body, label, place, exists}) => {
    const listed = name => (0, items.S)((0, three_valued.MZ)(body, `conditions.applications.${name}`)).map(({value}) => value);
    const included = listed("includeApplications");
    const isOfOwn = included.some(value => value.kind === "reference" && keys.has(keyOf(value)) || /^all$/i.test((0, 
    values_value.mN)(value)?.text.text ?? ""));
    const names = [ label, (0, values_value.mN)((0, three_valued.MZ)(body, "displayName"))?.text.text ?? "" ];
    const isNamed = names.some(mcp_names.hX);
    if (!isNamed && (isAlone || own.length === 0 || !isOfOwn)) return [];
    const state = (0, three_valued.MZ)(body, "state");
    const verdict = {
     at: (0, three_valued.$t)(state),
     of: place,
     label
    };
    const excluded = listed("excludeApplications").find(value => value.kind === "reference" && keys.has(keyOf(value)));
    if (excluded?.kind === "reference" && exists === "yes") return [ {
     ...verdict,
     at: excluded.place,
     state: "fail",
     because: `leaves out ${keys.get(keyOf(excluded)).label}`
    } ];
    const {is} = (0, three_valued.cK)(state, text => /^enabled$/i.test(text), "unknown");
    if (is === "yes") return [ {
     ...verdict,
     state: "pass",
     because: "is enforced"
    } ];
    if (is === "unknown" || exists !== "yes") return [ {
     ...verdict,
     state: "not-proven",
     because: "whether it is enforced is not known here"
    } ];
    const isReport = (0, three_valued.cK)(state, text => /reporting/i.test(text)).is === "yes";
    return [ {
     ...verdict,
     state: "fail",
     because: isReport ? "reports what it would block, and blocks nothing" : "is disabled"
    } ];
   });
  }
  function keyOf({scope, address}) {
   return `${scope} ${address}`;
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/entra/conditional-access-not-enforced.js
  const conditionalAccessNotEnforced = {
   id: "conditional-access-not-enforced",
   severity: "warning",
   checkAll({resources}, report) {
    (0, verdict.o)(conditionalAccess(resources), report, () => ({
     help: "Set `state` to `enabled`, and leave out no application of the MCP gateway."
    }));
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/entra/long-lived-app-credential.js
  const longLivedAppCredential = {
   id: "long-lived-app-credential",
   severity: "warning",
   checkAll({resources}, report) {
    (0, verdict.o)(credentialLifetimes(resources), report, () => ({
     help: "Let it end within 90 days and rotate it by the pipeline, or better, use a federated credential in its place."
    }));
   }
  };
  var permissions = __webpack_require__(56914);
  // CONCATENATED MODULE: ./build/shared/lint/rules/entra/one-scope-for-all.js
  const oneScopeForAll = {
   id: "one-scope-for-all",
   severity: "warning",
   checkAll({resources}, report) {
    (0, verdict.o)((0, permissions.jf)(resources), report, () => ({
     help: "Declare a scope for each class of tools, such as `mcp.tools.read` and `mcp.tools.write`, and let the gateway ask for the one that a tool needs."
    }));
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/entra/secrets-for-people.js
  const secretsForPeople = {
   id: "secrets-for-people",
   severity: "error",
   checkAll({resources}, report) {
    (0, verdict.o)((0, permissions.ot)(resources), report, () => ({
     help: "Make it an app role whose allowed member types are `Application` alone, or give secrets an application of their own that Conditional Access closes to people."
    }));
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/governance/entra/token-versions.js
  const second = /login\.microsoftonline\.com\/[^\s"'<>]{1,200}\/v2\.0\b/i;
  const first = /sts\.windows\.net\//i;
  function tokenVersions(resources) {
   const found = (0, applications.yC)(resources);
   if (found.length === 0) return [];
   const checks = tokenChecks(resources).filter(({text}) => second.test(text) && !first.test(text));
   const [check] = checks;
   if (!check) return [];
   return found.flatMap(({label, place, tokenVersion, exists, resource}) => {
    const absent = resource.source === "script" ? "unknown" : "no";
    const {is} = (0, three_valued.cK)(tokenVersion, text => text === "2", absent);
    const at = tokenVersion.kind === "unknown" ? place : (0, three_valued.$t)(tokenVersion);
    const verdict = {
     at,
     of: place,
     label
    };
    if (is === "yes") return [ {
     ...verdict,
     state: "pass",
     because: "asks for tokens of version 2"
    } ];
    if (is === "unknown" || exists !== "yes") return [ {
     ...verdict,
     state: "not-proven",
     because: "which tokens it asks for is not known here"
    } ];
    return [ {
     ...verdict,
     state: "fail",
     because: `asks for tokens of version 1, and ${check.label} accepts those of version 2`,
     related: [ {
      message: "accepts only the issuer of version 2",
      at: check.at
     } ]
    } ];
   });
  }
  function tokenChecks(resources) {
   const found = [];
   const policies = resources.find({
    types: [ /^microsoft\.apimanagement\/service\/(?:[\w/]+\/)?policies$/, /^azurerm_api_management_\w{0,40}policy$/ ],
    words: /polic/i
   });
   for (const {body, label} of policies) {
    addText(found, (0, three_valued.MZ)(body, "properties.value"), label);
    addText(found, (0, three_valued.MZ)(body, "xml_content"), label);
   }
   for (const {body, label} of resources.ofType("microsoft.web/sites/config")) {
    const provider = (0, three_valued.MZ)(body, "properties.identityProviders.azureActiveDirectory.registration.openIdIssuer");
    addText(found, provider, label);
   }
   return found;
  }
  function addText(found, value, label) {
   if (value.kind !== "text") return;
   found.push({
    at: (0, three_valued.$t)(value),
    text: value.text.text.text,
    label
   });
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/entra/token-version-unset.js
  const tokenVersionUnset = {
   id: "token-version-unset",
   severity: "note",
   checkAll({resources}, report) {
    (0, verdict.o)(tokenVersions(resources), report, () => ({
     help: "Set `requested_access_token_version` (`requestedAccessTokenVersion` in Bicep) to 2, or accept the issuer `https://sts.windows.net/<tenant>/` as well."
    }));
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/entra/user-consent-scope.js
  const userConsentScope = {
   id: "user-consent-scope",
   severity: "note",
   checkAll({resources}, report) {
    (0, verdict.o)((0, permissions.iJ)(resources), report, () => ({
     help: "Set `type` to `Admin`, so that an administrator decides which clients may change something for people."
    }));
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/entra/index.js
  const rules = [ broadGraphPermission, clientSecretCreated, conditionalAccessNotEnforced, longLivedAppCredential, oneScopeForAll, secretsForPeople, tokenVersionUnset, userConsentScope ];
 })
};
