"use strict";

exports.id = 3254;

exports.ids = [ 3254 ];

exports.modules = {
 83254: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Ib: () => PolicyWanted,
   Ij: () => noPolicies,
   PQ: () => repositoryConfig,
   ct: () => policyName
  });
  var _central_under_policies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44311);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);
  var _lint_config_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90185);
  var _lint_config_config_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97704);
  var _lint_config_load_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6162);
  var _lint_config_policy_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30488);
  var _lint_rules_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18872);
  const noPolicies = {
   above: [],
   texts: {}
  };
  class PolicyWanted extends Error {
   name="PolicyWanted";
   address;
   constructor(address) {
    super("a policy is not known yet");
    this.address = address;
   }
  }
  async function repositoryConfig(root, {above, texts}) {
   const {problem, ...own} = await ownConfig(root);
   const {organizationPolicy, extends: parent} = own.config;
   const named = [ organizationPolicy, parent ].flatMap(each => each ? [ (0, _central_under_policies_js__WEBPACK_IMPORTED_MODULE_0__.sourceOf)(each) ] : []);
   const readPolicy = async ({address, namedBy}) => {
    const written = (0, _lint_config_policy_address_js__WEBPACK_IMPORTED_MODULE_5__.c)(address);
    const known = Object.hasOwn(texts, written) ? texts[written] : void 0;
    if (!known) throw new PolicyWanted(written);
    if ("problem" in known) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.e(`${namedBy}: ${known.problem}`);
    return known.text;
   };
   const {config, refusals, policies} = await (0, _central_under_policies_js__WEBPACK_IMPORTED_MODULE_0__.underPolicies)(readPolicy, own, [ ...above, ...named ]);
   return {
    config,
    refusals,
    policies: policies.map(policyName),
    ...problem !== void 0 && {
     problem
    }
   };
  }
  function policyName({shown, sha256}) {
   return sha256 === void 0 ? shown : `${shown}#sha256=${sha256}`;
  }
  async function ownConfig(root) {
   try {
    const file = await (0, _lint_config_load_config_js__WEBPACK_IMPORTED_MODULE_4__["if"])(root, "");
    if (file) return (0, _lint_config_config_reader_js__WEBPACK_IMPORTED_MODULE_3__.readConfig)(file.text, file.path, _lint_rules_index_js__WEBPACK_IMPORTED_MODULE_6__.ruleIds);
   } catch (error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.e)) throw error;
    const [first = ""] = error.message.split("\n");
    return {
     config: _lint_config_config_js__WEBPACK_IMPORTED_MODULE_2__.s,
     places: new Map,
     problem: `not used: ${first}`
    };
   }
   return {
    config: _lint_config_config_js__WEBPACK_IMPORTED_MODULE_2__.s,
    places: new Map
   };
  }
 })
};
