"use strict";

exports.id = 5135;

exports.ids = [ 5135 ];

exports.modules = {
 5135: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   V7: () => PlainScalar,
   We: () => parseArguments,
   jE: () => parseStructured,
   G9: () => settle
  });
  var errors = __webpack_require__(52005);
  var json = __webpack_require__(97527);
  // CONCATENATED MODULE: ./build/shared/gateway/schema/bounded.js
  const maxInputDepth = 200;
  function refuseOversize(value, input, maxSize) {
   const sizes = new Map;
   const underWay = new Set;
   const measure = (item, depth) => {
    if (typeof item === "string") return item.length + 1;
    if (!Array.isArray(item) && !(0, json.Gv)(item)) return 1;
    const known = sizes.get(item);
    if (known !== void 0) return known;
    if (underWay.has(item)) throw new errors.e(`input '${input}' contains itself by an alias`);
    if (depth >= maxInputDepth) throw new errors.e(`input '${input}' is nested deeper than ${maxInputDepth}`);
    underWay.add(item);
    let size = 1;
    for (const [key, inner] of Object.entries(item)) size += key.length + measure(inner, depth + 1);
    underWay.delete(item);
    sizes.set(item, size);
    if (size > maxSize) throw new errors.e(`input '${input}' grows too large by its aliases: write out less`);
    return size;
   };
   measure(value, 0);
  }
  function duplicateKey(json) {
   const open = [];
   let text = "";
   for (let at = 0; at < json.length; at++) {
    const character = json[at];
    if (character === '"') {
     const end = endOfString(json, at);
     text = json.slice(at, end);
     at = end - 1;
    } else if (character === "{") open.push(new Set); else if (character === "[") open.push(void 0); else if (character === "}" || character === "]") open.pop(); else if (character === ":") {
     const key = JSON.parse(text);
     const keys = open.at(-1);
     if (keys?.has(key)) return key;
     keys?.add(key);
    }
   }
   return;
  }
  function endOfString(json, start) {
   let at = start + 1;
   while (at < json.length && json[at] !== '"') at += json[at] === "\\" ? 2 : 1;
   return at + 1;
  }
  // CONCATENATED MODULE: ./build/shared/gateway/schema/arguments-text.js
  class PlainScalar {
   text;
   value;
   constructor(text, value) {
    this.text = text;
    this.value = value;
   }
  }
  const maxLength = 4 * 1024 * 1024;
  async function parseStructured(text, input) {
   if (text.length > maxLength) throw new errors.e(`input '${input}' is longer than 4 MiB`);
   const value = await parse(text, input);
   refuseOversize(value, input, maxLength);
   return value;
  }
  async function parse(text, input) {
   if (/^\s*[[{"]/.test(text)) {
    let value;
    let isJson = true;
    try {
     value = JSON.parse(text);
    } catch {
     isJson = false;
    }
    if (isJson) {
     const key = duplicateKey(text);
     if (key === void 0) return value;
     throw new errors.e(`input '${input}' has the key '${key.slice(0, 40)}' twice in one object`);
    }
   }
   const yaml = await __webpack_require__.e(3243).then(__webpack_require__.bind(__webpack_require__, 33243));
   const open = tag => yaml.defineScalarTag(tag.tagName, {
    implicit: true,
    implicitFirstChars: tag.implicitFirstChars,
    identify: () => false,
    resolve: (source, isExplicit, tagName) => {
     const value = tag.resolve(source, isExplicit, tagName);
     if (value === yaml.NOT_RESOLVED) return value;
     return isExplicit ? value : new PlainScalar(source, value);
    }
   });
   const schema = yaml.CORE_SCHEMA.withTags(open(yaml.nullCoreTag), open(yaml.boolCoreTag), open(yaml.intCoreTag), open(yaml.floatCoreTag));
   try {
    return yaml.load(text, {
     schema,
     maxDepth: maxInputDepth
    });
   } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new errors.e(`input '${input}' is neither JSON nor YAML: ${reason}`);
   }
  }
  async function parseArguments(text, input = "arguments") {
   if (text.trim() === "") return {};
   const value = await parseStructured(text, input);
   if (!(0, json.Gv)(value) || value instanceof PlainScalar) throw new errors.e(`input '${input}' must be an object of argument names and values, such as {"path": "README.md"} or 'path: README.md'`);
   return value;
  }
  function settle(value) {
   if (value instanceof PlainScalar) return value.value;
   if (Array.isArray(value)) return value.map(settle);
   if ((0, json.Gv)(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [ key, settle(item) ]));
   return value;
  }
 })
};
