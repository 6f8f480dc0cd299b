"use strict";

exports.id = 4327;

exports.ids = [ 4327 ];

exports.modules = {
 20322: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   P: () => deploymentOf
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  function deploymentOf({scope, source, place}) {
   switch (source) {
   case "terraform":
   case "azapi":
    return scope.replace(/(?:\/[^/[\]]{1,200}\[\d{1,6}\])+$/, "").split(" ", 1)[0];

   case "bicep":
    {
     const root = /([^#]*\.bicep)(?:#\d{1,9})?(?:\/[^#]*)?$/i.exec(scope)?.[1];
     return folderOf(root ?? place.file.path);
    }

   default:
    return folderOf(place.file.path);
   }
  }
  function folderOf(file) {
   const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file);
   return folder === "." ? "" : folder;
  }
 }),
 92: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   U: () => identitiesOf,
   Y: () => serverIdentities
  });
  var _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33113);
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77960);
  var _declaration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95965);
  var _workloads_mcp_workloads_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5479);
  const hosts = new Set([ "app-service", "container-apps", "container-instances", "functions" ]);
  function serverIdentities(resources, servers) {
   return (0, _workloads_mcp_workloads_js__WEBPACK_IMPORTED_MODULE_4__.Z)(resources, servers).flatMap(server => {
    const {host, identity, resource} = server;
    if (!hosts.has(host)) return [];
    const at = (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.qv)(identity) ? (0, 
    _declaration_js__WEBPACK_IMPORTED_MODULE_3__.M)(resource) : identity.place;
    const verdict = {
     at,
     of: resource.place,
     label: resource.label
    };
    const own = hasUserAssigned(identity);
    if (own.is === "yes") return [ {
     ...verdict,
     state: "pass",
     because: "runs with a user-assigned identity"
    } ];
    if (own.is === "unknown" || resource.exists !== "yes") return [ {
     ...verdict,
     state: "not-proven",
     because: "its identity is not known here"
    } ];
    const isSystem = hasSystemAssigned(identity);
    return [ {
     ...verdict,
     state: "fail",
     because: isSystem ? "has only a system-assigned identity, which is lost when the server is replaced" : "runs without an identity of its own",
     ...isSystem && {
      severity: "note"
     }
    } ];
   });
  }
  function hasUserAssigned(identity) {
   const ids = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(identity, "userAssignedIdentities");
   return (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.EB)([ ...(0, 
   _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.fF)(ids).map(form => {
    if ((0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.qv)(form)) return {
     is: "no",
     at: [ form.place ]
    };
    const count = form.kind === "list" ? form.items.length : (0, _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__.M)(form).length;
    const isList = form.kind === "list" || form.kind === "object";
    if (form.kind === "text") return {
     is: (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.wh)(form) === "" ? "no" : "yes",
     at: [ form.place ]
    };
    if (form.kind === "reference") return {
     is: "yes",
     at: [ form.place ]
    };
    if (!isList) return {
     is: "unknown",
     at: [ form.place ]
    };
    return {
     is: count > 0 ? "yes" : form.open ? "unknown" : "no",
     at: [ form.place ]
    };
   }), (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.cK)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(identity, "type"), text => /userassigned/i.test(text)) ]);
  }
  function hasSystemAssigned(identity) {
   return (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.cK)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(identity, "type"), text => /systemassigned/i.test(text)).is === "yes" || (0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.cK)((0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(identity, "systemAssigned"), text => /^true$/i.test(text)).is === "yes";
  }
  function identitiesOf(identity) {
   return (0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_2__.fF)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(identity, "userAssignedIdentities")).flatMap(form => {
    const keys = form.kind === "object" ? form.entries.flatMap(({key}) => key.holes) : [];
    const values = form.kind === "list" ? (0, _infrastructure_values_items_js__WEBPACK_IMPORTED_MODULE_0__.S)(form).map(({value}) => value) : [ form ];
    return [ ...keys.flatMap(({reference}) => reference ?? []), ...values.flatMap(value => value.kind === "reference" ? [ value ] : []) ].map(({scope, address, path}) => ({
     scope,
     address,
     instance: instanceOf(path)
    }));
   });
  }
  function instanceOf(path) {
   return path.slice(0, -1).filter(part => part !== "outputs").join(".");
  }
 })
};
