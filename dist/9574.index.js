"use strict";

exports.id = 9574;

exports.ids = [ 9574 ];

exports.modules = {
 9574: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   policyRemarks: () => policyRemarks
  });
  function policyRemarks(refusals, warn) {
   return refusals.flatMap(({location, message, setting, opener}) => {
    if (!location) {
     warn(`policy: ${message}`);
     return [];
    }
    const help = `Remove the setting, or ask the owners of the policy to open \`${opener}\` in its \`may-relax\`.`;
    return [ {
     ruleId: "overridden-setting",
     location,
     message,
     help,
     subject: setting
    } ];
   });
  }
 })
};
