export const id = 8155;

export const ids = [ 8155 ];

export const modules = {
 48155: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   readPeople: () => readPeople
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _calendar_day_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27471);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);
  var _file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21890);
  var _gateway_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97527);
  var _gateway_schema_arguments_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5135);
  var _link_out_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57571);
  const maxBytes = 1024 * 1024;
  const nameKeys = [ "name", "upn", "oid", "github", "github-id", "azure-devops" ];
  async function readPeople(workspace, file) {
   const target = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace, file);
   let text;
   try {
    if ((0, _link_out_js__WEBPACK_IMPORTED_MODULE_6__.j4)(workspace, target)) throw new Error("a symbolic link leads out of the workspace");
    if (node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(target).size > maxBytes) throw new Error("it is over 1 MiB");
    text = node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(target, "utf8");
   } catch (error) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`the people file ${file} cannot be read: ${(0, 
    _file_errors_js__WEBPACK_IMPORTED_MODULE_3__.H)(error)}`);
   }
   if (text.split("\n").every(line => /^\s*(?:#|$)/.test(line))) return [];
   const value = asWritten(await (0, _gateway_schema_arguments_text_js__WEBPACK_IMPORTED_MODULE_5__.jE)(text, file));
   if (value === null) return [];
   if (!Array.isArray(value)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`the people file ${file} must be a list: begin each person with '- '`);
   return value.map((item, index) => readPerson(item, `person ${index + 1} of ${file}`));
  }
  function asWritten(value) {
   if (value instanceof _gateway_schema_arguments_text_js__WEBPACK_IMPORTED_MODULE_5__.V7) return value.value === null ? null : value.text;
   if (Array.isArray(value)) return value.map(asWritten);
   if (!(0, _gateway_json_js__WEBPACK_IMPORTED_MODULE_4__.Gv)(value)) return value;
   return Object.fromEntries(Object.entries(value).map(([key, item]) => [ key, asWritten(item) ]));
  }
  function readPerson(item, where) {
   if (!(0, _gateway_json_js__WEBPACK_IMPORTED_MODULE_4__.Gv)(item)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`${where} must be a mapping with 'left' and a name`);
   for (const key of Object.keys(item)) if (key !== "left" && !nameKeys.some(known => known === key)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`${where} has an unknown key '${key.slice(0, 40)}': it is one of ${nameKeys.join(", ")}, left`);
   const texts = key => {
    const value = item[key];
    const list = Array.isArray(value) ? value : value === void 0 || value === null ? [] : [ value ];
    return list.map(each => {
     if (typeof each !== "string" && typeof each !== "number") throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`'${key}' of ${where} must be text`);
     return String(each).trim();
    });
   };
   const left = texts("left")[0] ?? "";
   if (!(0, _calendar_day_js__WEBPACK_IMPORTED_MODULE_7__.L)(left)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`${where} needs 'left', the last day, written as YYYY-MM-DD`);
   if (!nameKeys.some(key => texts(key).some(text => text !== ""))) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`${where} needs at least one of ${nameKeys.join(", ")}`);
   const filled = key => texts(key).filter(text => text !== "");
   return {
    name: filled("name")[0] ?? filled("upn")[0] ?? "",
    upn: filled("upn"),
    oid: filled("oid"),
    github: filled("github"),
    githubId: filled("github-id"),
    azureDevops: filled("azure-devops"),
    left
   };
  }
 })
};
