export const id = 2075;

export const ids = [ 2075 ];

export const modules = {
 42075: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   B: () => serverTags
  });
  var _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50253);
  var _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77960);
  var _declaration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95965);
  var _workloads_mcp_workloads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5479);
  const tag = "MCPServer";
  function serverTags(resources, servers) {
   const all = (0, _workloads_mcp_workloads_js__WEBPACK_IMPORTED_MODULE_3__.Z)(resources, servers).filter(({host}) => host !== "kubernetes" && host !== "compose");
   const isUsed = all.some(server => isTagged(server) === "yes");
   return all.filter(({host}) => isUsed || host === "container-instances").map(server => {
    const {resource, tags} = server;
    const value = (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(tags, tag);
    const isGiven = !(0, _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.qv)(value);
    const at = isGiven ? (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.$t)(value) : (0, 
    _infrastructure_values_value_js__WEBPACK_IMPORTED_MODULE_1__.qv)(tags) ? (0, _declaration_js__WEBPACK_IMPORTED_MODULE_2__.M)(resource) : tags.place;
    const verdict = {
     at,
     of: resource.place,
     label: resource.label
    };
    const is = isTagged(server);
    if (is === "yes") return {
     ...verdict,
     state: "pass",
     because: `carries the tag ${tag}`
    };
    if (is === "unknown" || resource.exists !== "yes" || !isGiven && mayBeGiven(resource)) return {
     ...verdict,
     state: "not-proven",
     because: "its tags are not known here"
    };
    return {
     ...verdict,
     state: "fail",
     because: isGiven ? `has a tag ${tag} that is not true` : `lacks the tag ${tag}`
    };
   });
  }
  function mayBeGiven({place, source}) {
   const text = place.file.text.slice(place.range.start, place.range.end);
   const written = /\n\s{0,40}tags\s{0,40}[:=]([^\n]{0,300})/.exec(text)?.[1] ?? "";
   if (source !== "bicep") return /\b(?:var|each|module)\./.test(written);
   const names = written.replace(/'[^']{0,200}'/g, "").match(/[a-z_]\w{0,99}/gi) ?? [];
   const known = parameters.get(place.file) ?? parametersOf(place.file);
   parameters.set(place.file, known);
   return names.some(name => known.has(name));
  }
  const parameters = new WeakMap;
  function parametersOf({text}) {
   return new Set([ ...text.matchAll(/^param[ \t]{1,9}(\w{1,99})/gm) ].map(([, name]) => name));
  }
  function isTagged({tags}) {
   return (0, _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.cK)((0, 
   _infrastructure_values_three_valued_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(tags, tag), text => text.toLowerCase() === "true").is;
  }
 })
};
