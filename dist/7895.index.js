"use strict";

exports.id = 7895;

exports.ids = [ 7895 ];

exports.modules = {
 47895: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   rules: () => rules
  });
  var tag_evasion = __webpack_require__(23904);
  var verdict = __webpack_require__(51176);
  // CONCATENATED MODULE: ./build/shared/lint/rules/azure-policy/evadable-policy.js
  const evadablePolicy = {
   id: "evadable-policy",
   severity: "error",
   checkAll({resources}, report) {
    (0, verdict.o)((0, tag_evasion.I)(resources), report, () => ({
     help: "Add a policy that denies container groups whose name or image looks like an MCP server and that lack the tag, or drop the test of the tag and name the resource groups in the assignment."
    }));
   }
  };
  var array_policy = __webpack_require__(62542);
  // CONCATENATED MODULE: ./build/shared/lint/rules/azure-policy/policy-all-of-array.js
  const policyAllOfArray = {
   id: "policy-all-of-array",
   severity: "warning",
   confidence: "medium",
   checkAll({resources}, report) {
    (0, verdict.o)((0, array_policy.y)(resources), report, () => ({
     help: 'Count the items that are not allowed: {"count": {"field": "…[*]", "where": <this test>}, "greater": 0}, and say apart what an empty array means.'
    }));
   }
  };
  var enforcement = __webpack_require__(17668);
  // CONCATENATED MODULE: ./build/shared/lint/rules/azure-policy/unassigned-policy.js
  const unassignedPolicy = {
   id: "unassigned-policy",
   severity: "warning",
   confidence: "medium",
   checkAll({resources}, report) {
    (0, verdict.o)((0, enforcement.L)(resources), report, verdict => {
     const isTerraform = /^(?:azurerm|azapi)_/.test(verdict.label);
     return {
      help: isTerraform ? "Assign it with azurerm_subscription_policy_assignment or azurerm_management_group_policy_assignment: servers can be put into other resource groups." : "Assign it with a Microsoft.Authorization/policyAssignments at targetScope = 'subscription' or 'managementGroup': servers can be put into other resource groups."
     };
    });
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/azure-policy/unenforced-policy.js
  const unenforcedPolicy = {
   id: "unenforced-policy",
   severity: "warning",
   checkAll({resources}, report) {
    (0, verdict.o)((0, enforcement.H)(resources), report, verdict => {
     const isTerraform = /^(?:azurerm|azapi)_/.test(verdict.label);
     return {
      help: verdict.isUnenforced ? isTerraform ? "Set enforce = true once what it reports has been put right." : "Set enforcementMode to 'Default' once what it reports has been put right." : "Set the effect to Deny, or say in the display name that it audits."
     };
    });
   }
  };
  var identity_policy = __webpack_require__(50721);
  // CONCATENATED MODULE: ./build/shared/lint/rules/azure-policy/weak-identity-policy.js
  const weakIdentityPolicy = {
   id: "weak-identity-policy",
   severity: "warning",
   checkAll({resources}, report) {
    (0, verdict.o)((0, identity_policy.V)(resources), report, () => ({
     help: 'Test {"field": "identity.type", "notContains": "UserAssigned"}, and {"field": "identity.type", "exists": "false"} beside it: the kind may be "SystemAssigned, UserAssigned".'
    }));
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/azure-policy/index.js
  const rules = [ evadablePolicy, policyAllOfArray, unassignedPolicy, unenforcedPolicy, weakIdentityPolicy ];
 })
};
