"use strict";

exports.id = 9474;

exports.ids = [ 9474 ];

exports.modules = {
 79474: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   infrastructureSubjects: () => infrastructureSubjects
  });
  var infrastructure = __webpack_require__(48736);
  var root_name = __webpack_require__(98953);
  var parsed_json = __webpack_require__(1771);
  var values_value = __webpack_require__(77960);
  var aws = __webpack_require__(43549);
  var shape = __webpack_require__(46172);
  // CONCATENATED MODULE: ./build/shared/lint/federation/aws-policy-document.js
  function policyDocument(body) {
   const statements = (0, values_value.Dw)((0, values_value.f_)(body, "statement")).map(statement => {
    const {place} = statement;
    const conditions = (0, values_value.Dw)((0, values_value.f_)(statement, "condition")).flatMap(item => {
     const operator = (0, values_value.mN)((0, values_value.f_)(item, "test"));
     const key = (0, values_value.mN)((0, values_value.f_)(item, "variable"));
     const value = (0, values_value.f_)(item, "values");
     if (!operator || !key || !value) return [];
     return [ {
      key: operator,
      value: {
       kind: "object",
       place,
       entries: [ {
        key,
        value
       } ]
      }
     } ];
    });
    const principals = (0, values_value.Dw)((0, values_value.f_)(statement, "principals")).flatMap(item => {
     const key = (0, values_value.mN)((0, values_value.f_)(item, "type"));
     const value = (0, values_value.f_)(item, "identifiers");
     return key && value ? [ {
      key,
      value
     } ] : [];
    });
    return (0, shape.Xy)({
     Effect: (0, values_value.f_)(statement, "effect"),
     Action: (0, values_value.f_)(statement, "actions"),
     Principal: {
      kind: "object",
      entries: principals,
      place
     },
     Condition: {
      kind: "object",
      entries: conditions,
      place
     }
    }, place);
   });
   const {place} = body;
   return (0, shape.Xy)({
    Statement: {
     kind: "list",
     items: statements,
     place
    }
   }, place);
  }
  var entra = __webpack_require__(36524);
  var google = __webpack_require__(97005);
  var aws_rights = __webpack_require__(61509);
  // CONCATENATED MODULE: ./build/shared/lint/federation/terraform-rights.js
  const attachments = new Map([ [ "aws_iam_role_policy_attachment", "role" ], [ "aws_iam_role_policy", "role" ], [ "aws_iam_role_policy_attachments_exclusive", "role_name" ] ]);
  function administratorRoles(resources) {
   const found = new Map;
   const policies = [ ...resources.find({
    types: [ "aws_iam_role" ],
    words: /managed_policy_arns|inline_policy/
   }), ...resources.ofType(...attachments.keys()) ];
   for (const resource of policies) {
    const role = roleOf(resource, resources);
    if (role === void 0 || found.has(role) || resource.exists !== "yes") continue;
    const rights = rightsIn(resource);
    if (rights !== void 0) found.set(role, rights);
   }
   return found;
  }
  function roleOf({type, scope, address, declaration}, resources) {
   const argument = attachments.get(type);
   if (argument === void 0) return `${scope} ${address}`;
   const reference = declaration && (0, infrastructure.w4)(declaration, argument)?.value;
   const name = reference && (0, root_name.S)(reference);
   if (!name?.startsWith("aws_iam_role.")) return;
   const [role] = resources.resolve({
    scope,
    address: name
   });
   const isMany = role?.declaration && (0, infrastructure.w4)(role.declaration, "for_each");
   return role && !isMany ? `${scope} ${name}` : void 0;
  }
  function rightsIn({body}) {
   for (const argument of [ "policy_arn", "policy_arns", "managed_policy_arns" ]) {
    const rights = (0, aws_rights.pm)((0, values_value.f_)(body, argument));
    if (rights !== void 0) return rights;
   }
   for (const holder of [ body, ...(0, values_value.Dw)((0, values_value.f_)(body, "inline_policy")) ]) {
    const policy = (0, values_value.f_)(holder, "policy");
    const rights = (0, aws_rights.I5)(policy?.kind === "text" ? (0, parsed_json.U)(policy) : policy);
    if (rights !== void 0) return rights;
   }
   return;
  }
  // CONCATENATED MODULE: ./build/shared/lint/federation/infrastructure-subjects.js
  function infrastructureSubjects(resources) {
   return [ ...entraCredentials(resources), ...awsTrusts(resources), ...googleTrusts(resources), ...moduleCredentials(resources) ];
  }
  function* entraCredentials(resources) {
   const found = resources.find({
    types: [ /\/federatedidentitycredentials$/, /federated_identity_credential$/ ],
    words: /federated_?identity_?credential/i
   });
   for (const resource of found) {
    const {body, label, place} = resource;
    yield* (0, entra.iJ)(body, label, place, identityOf(resource));
   }
  }
  function identityOf({parent, source, place}) {
   if (!parent) return;
   const isOneForAll = source === "bicep" || source === "arm";
   return `${isOneForAll ? place.file.path : parent.scope} ${parent.address}`;
  }
  function awsTrusts(resources) {
   const roles = [ ...resources.ofType("aws_iam_role") ];
   const documents = resources.find({
    types: [ "data.aws_iam_policy_document" ],
    words: /WebIdentity/i
   });
   const found = [ ...roles.flatMap(role => {
    const policies = (0, values_value.fF)((0, values_value.f_)(role.body, "assume_role_policy"));
    return policies.map(policy => ({
     resource: role,
     policy: policy.kind === "text" ? (0, parsed_json.U)(policy) : policy
    }));
   }), ...[ ...documents ].map(document => ({
    resource: document,
    policy: policyDocument(document.body)
   })) ].map(({resource, policy}) => {
    const {label, place, scope, address} = resource;
    return {
     resource,
     subjects: (0, aws.V)(policy, label, place, `${scope} ${address}`)
    };
   });
   if (found.every(({subjects}) => subjects.length === 0)) return [];
   const administrators = administratorRoles(resources);
   return found.flatMap(({resource, subjects}) => {
    const role = roles.find(({scope, address, declaration}) => scope === resource.scope && administrators.has(`${scope} ${address}`) && (address === resource.address || documentOf(declaration) === resource.address));
    const administrator = role && administrators.get(`${role.scope} ${role.address}`);
    return subjects.map(subject => administrator ? {
     ...subject,
     administrator
    } : subject);
   });
  }
  function documentOf(role) {
   const policy = role && (0, infrastructure.w4)(role, "assume_role_policy")?.value;
   return policy && (0, root_name.S)(policy);
  }
  function googleTrusts(resources) {
   const byScope = new Map;
   const found = resources.find({
    types: [ "google_iam_workload_identity_pool_provider", /^google_\w+_iam_(?:member|binding)$/ ],
    words: /\bgoogle_/
   });
   for (const resource of found) {
    const blocks = byScope.get(resource.scope) ?? [];
    blocks.push(googleBlock(resource));
    byScope.set(resource.scope, blocks);
   }
   return [ ...byScope.values() ].flatMap(google.Zn);
  }
  function googleBlock({label, type, place, body, declaration}) {
   const [oidc] = (0, values_value.Dw)((0, values_value.f_)(body, "oidc"));
   return {
    name: label,
    type,
    place,
    value: attribute => (0, values_value.f_)(body, attribute),
    written: attribute => {
     const range = declaration && (0, infrastructure.w4)(declaration, attribute)?.value.range;
     return range && place.file.text.slice(range.start, range.end);
    },
    oidc: oidc && (attribute => (0, values_value.f_)(oidc, attribute))
   };
  }
  function* moduleCredentials(resources) {
   const found = resources.find({
    types: [ "module" ],
    words: /federated_?identity_?credential|AssumeRoleWithWebIdentity|workload_?identity_?pool|federated_credentials?\b|issuer/i
   });
   for (const {source, body, label, place} of found) for (const value of source === "bicep" ? paramsIn(body) : argumentsIn(body)) for (const credential of (0, 
   entra.Wr)(value)) yield* (0, entra.iJ)(credential, label, place);
  }
  function paramsIn(body) {
   const params = (0, values_value.f_)(body, "params");
   return params ? [ params ] : [];
  }
  function argumentsIn(body) {
   if (body.kind !== "object") return [];
   return body.entries.filter(({key}) => /federat|credential|oidc/i.test(key.text.text)).map(({value}) => value);
  }
 })
};
