"use strict";

exports.id = 5262;

exports.ids = [ 5262 ];

exports.modules = {
 55262: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   FleetPolicies: () => FleetPolicies
  });
  var _central_fetch_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27118);
  var _central_under_policies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44311);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);
  var _lint_config_policy_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30488);
  var _repository_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83254);
  const mostHeld = 64 * 1024 * 1024;
  class FleetPolicies {
   above;
   names;
   host;
   fleet;
   ofStep;
   known=new Map;
   held=0;
   constructor(host, fleet, above, ofStep, names) {
    this.host = host;
    this.fleet = fleet;
    this.above = above;
    this.ofStep = ofStep;
    this.names = names;
   }
   static async open(host, fleet, above) {
    const texts = new Map;
    const names = new Set;
    const readPolicy = async ({address}) => {
     const key = (0, _lint_config_policy_address_js__WEBPACK_IMPORTED_MODULE_3__.c)(address);
     const text = texts.get(key) ?? await (0, _central_fetch_policy_js__WEBPACK_IMPORTED_MODULE_0__.m)(host, address);
     texts.set(key, text);
     return text;
    };
    for (const source of above) for (const {address} of await (0, _central_under_policies_js__WEBPACK_IMPORTED_MODULE_1__.dR)(readPolicy, source)) names.add((0, 
    _repository_config_js__WEBPACK_IMPORTED_MODULE_4__.ct)(address));
    return new FleetPolicies(host, fleet, above, texts, [ ...names ]);
   }
   text(written) {
    const ofStep = this.ofStep.get(written);
    if (ofStep !== void 0) return Promise.resolve({
     text: ofStep
    });
    const known = this.known.get(written);
    if (known) return known;
    const found = this.find(written);
    this.known.set(written, found);
    return this.keep(written, found);
   }
   async keep(written, found) {
    const answer = await found;
    const size = "text" in answer ? answer.text.length : 0;
    if (this.held + size > mostHeld) this.known.delete(written); else this.held += size;
    return answer;
   }
   async find(written) {
    const parsed = (0, _lint_config_policy_address_js__WEBPACK_IMPORTED_MODULE_3__.parsePolicyAddress)(written);
    if ("problem" in parsed) return {
     problem: `the policy is not fetched: ${parsed.problem}`
    };
    const {address} = parsed;
    const refusal = this.refusal(address);
    if (refusal !== void 0) return {
     problem: `the policy ${address.shown} is not fetched: ${refusal}`
    };
    try {
     return {
      text: await (0, _central_fetch_policy_js__WEBPACK_IMPORTED_MODULE_0__.m)(this.host, address)
     };
    } catch (error) {
     if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.e)) throw error;
     return {
      problem: error.message
     };
    }
   }
   refusal(address) {
    const {provider, organization} = this.fleet;
    const remedy = "name it in organization-policy of the step as well";
    if (address.kind === "url") return `a repository alone cannot have a URL fetched: ${remedy}`;
    const isOwn = address.kind === provider && (address.kind !== "github" || address.owner.toLowerCase() === organization.toLowerCase());
    return isOwn ? void 0 : `it is not in a repository of ${organization}: ${remedy}`;
   }
  }
 })
};
