"use strict";

exports.id = 8155;

exports.ids = [ 8155 ];

exports.modules = {
 48155: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   readPeople: () => readPeople
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _calendar_day_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27471);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);
  var _file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21890);
  var _gateway_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97527);
  var _gateway_schema_arguments_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5135);
  var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68151);
  var _link_out_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57571);
  const maxBytes = 4 * 1024 * 1024;
  const nameKeys = [ "name", "upn", "oid", "github", "github-id", "azure-devops" ];
  async function readPeople(workspace, file) {
   const target = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace, file);
   let text;
   try {
    if ((0, _link_out_js__WEBPACK_IMPORTED_MODULE_7__.j4)(workspace, target)) throw new Error("a symbolic link leads out of the workspace");
    if (node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(target).size > maxBytes) throw new Error("it is over 4 MiB");
    text = node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(target, "utf8");
   } catch (error) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`the people file ${file} cannot be read: ${(0, 
    _file_errors_js__WEBPACK_IMPORTED_MODULE_3__.H)(error)}`);
   }
   if (text.split("\n").every(line => /^\s*(?:#|$)/.test(line))) return [];
   const value = asWritten(await parsed(text, file));
   if (value === null) return [];
   if (!Array.isArray(value)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`the people file ${file} must be a list: begin each person with '- '`);
   return value.map((item, index) => readPerson(item, `person ${index + 1} of ${file}`));
  }
  async function parsed(text, file) {
   try {
    return await (0, _gateway_schema_arguments_text_js__WEBPACK_IMPORTED_MODULE_5__.jE)(text, file);
   } catch (error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.e)) throw error;
    let reason = error.message.replace(`input '${file}' `, "");
    reason = withoutQuoted(reason, ' "', '"', "");
    reason = withoutQuoted(reason, " !<", ">", "");
    reason = withoutQuoted(reason, "the key '", "' twice", "a key twice");
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`the people file ${file} ${reason}`);
   }
  }
  function withoutQuoted(text, open, close, instead) {
   const start = text.indexOf(open);
   if (start < 0) return text;
   const newline = text.indexOf("\n", start);
   const lineEnd = newline < 0 ? text.length : newline;
   const last = text.slice(start + open.length, lineEnd).lastIndexOf(close);
   const end = last < 0 ? lineEnd : start + open.length + last + close.length;
   return text.slice(0, start) + instead + text.slice(end);
  }
  function asWritten(value) {
   if (value instanceof _gateway_schema_arguments_text_js__WEBPACK_IMPORTED_MODULE_5__.V7) return value.value === null ? null : value.text;
   if (Array.isArray(value)) return value.map(asWritten);
   if (!(0, _gateway_json_js__WEBPACK_IMPORTED_MODULE_4__.Gv)(value)) return value;
   return Object.fromEntries(Object.entries(value).map(([key, item]) => [ key, asWritten(item) ]));
  }
  function readPerson(item, where) {
   if (!(0, _gateway_json_js__WEBPACK_IMPORTED_MODULE_4__.Gv)(item)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`${where} must be a mapping with 'left' and a name`);
   for (const key of Object.keys(item)) if (key !== "left" && !nameKeys.some(known => known === key)) {
    const near = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_6__.pA)(key, [ ...nameKeys, "left" ]);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`${where} has a key that is none of ${nameKeys.join(", ")}, left${near === void 0 ? "" : `: did you mean '${near}'?`}`);
   }
   const texts = key => {
    const value = item[key];
    const list = Array.isArray(value) ? value : value === void 0 || value === null ? [] : [ value ];
    return list.map(each => {
     if (typeof each !== "string" && typeof each !== "number") throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`'${key}' of ${where} must be text`);
     return String(each).trim();
    });
   };
   const left = texts("left")[0] ?? "";
   if (!(0, _calendar_day_js__WEBPACK_IMPORTED_MODULE_8__.L)(left)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`${where} needs 'left', the last day, written as YYYY-MM-DD`);
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
