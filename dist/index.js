(() => {
 "use strict";
 var __webpack_modules__ = {
  42613: (function(module) {
   module.exports = require("assert");
  }),
  20181: (function(module) {
   module.exports = require("buffer");
  }),
  35317: (function(module) {
   module.exports = require("child_process");
  }),
  76982: (function(module) {
   module.exports = require("crypto");
  }),
  24434: (function(module) {
   module.exports = require("events");
  }),
  79896: (function(module) {
   module.exports = require("fs");
  }),
  80992: (function(module) {
   module.exports = require("http");
  }),
  65692: (function(module) {
   module.exports = require("https");
  }),
  69278: (function(module) {
   module.exports = require("net");
  }),
  4573: (function(module) {
   module.exports = require("node:buffer");
  }),
  31421: (function(module) {
   module.exports = require("node:child_process");
  }),
  77598: (function(module) {
   module.exports = require("node:crypto");
  }),
  73024: (function(module) {
   module.exports = require("node:fs");
  }),
  51455: (function(module) {
   module.exports = require("node:fs/promises");
  }),
  37067: (function(module) {
   module.exports = require("node:http");
  }),
  44708: (function(module) {
   module.exports = require("node:https");
  }),
  98995: (function(module) {
   module.exports = require("node:module");
  }),
  77030: (function(module) {
   module.exports = require("node:net");
  }),
  48161: (function(module) {
   module.exports = require("node:os");
  }),
  76760: (function(module) {
   module.exports = require("node:path");
  }),
  1708: (function(module) {
   module.exports = require("node:process");
  }),
  26848: (function(module) {
   module.exports = require("node:readline/promises");
  }),
  57075: (function(module) {
   module.exports = require("node:stream");
  }),
  46466: (function(module) {
   module.exports = require("node:stream/promises");
  }),
  46193: (function(module) {
   module.exports = require("node:string_decoder");
  }),
  58500: (function(module) {
   module.exports = require("node:timers/promises");
  }),
  41692: (function(module) {
   module.exports = require("node:tls");
  }),
  73136: (function(module) {
   module.exports = require("node:url");
  }),
  57975: (function(module) {
   module.exports = require("node:util");
  }),
  30714: (function(module) {
   module.exports = require("node:vm");
  }),
  38522: (function(module) {
   module.exports = require("node:zlib");
  }),
  70857: (function(module) {
   module.exports = require("os");
  }),
  16928: (function(module) {
   module.exports = require("path");
  }),
  2203: (function(module) {
   module.exports = require("stream");
  }),
  13193: (function(module) {
   module.exports = require("string_decoder");
  }),
  53557: (function(module) {
   module.exports = require("timers");
  }),
  64756: (function(module) {
   module.exports = require("tls");
  }),
  52018: (function(module) {
   module.exports = require("tty");
  }),
  87016: (function(module) {
   module.exports = require("url");
  }),
  39023: (function(module) {
   module.exports = require("util");
  }),
  91598: (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
   __nccwpck_require__.d(__webpack_exports__, {
    S4: () => cleanColouredText,
    We: () => cleanJson,
    X5: () => cleanText
   });
   var _neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(62465);
   var _redactor_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(82055);
   function cleanText(text, redactor = _redactor_js__WEBPACK_IMPORTED_MODULE_0__.O) {
    return redactor.redact((0, _neutralise_js__WEBPACK_IMPORTED_MODULE_1__.$)(redactor.redact(text)));
   }
   function cleanJson(text, redactor = _redactor_js__WEBPACK_IMPORTED_MODULE_0__.O) {
    return redactor.redact(text).replace(_neutralise_js__WEBPACK_IMPORTED_MODULE_1__.q, escapeCharacter).replace(/#(?=#(?:vso)?\[)/gi, "\\u0023");
   }
   function escapeCharacter(character) {
    return character.split("").map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
   }
   const terminalMarks = /(\u001b\[[0-9;]*m|\u001b\]8;;(?:https:\/\/[!-~]*)?\u001b\\)/;
   function cleanColouredText(text, redactor = _redactor_js__WEBPACK_IMPORTED_MODULE_0__.O) {
    const parts = redactor.redact(text).split(terminalMarks);
    const cleaned = parts.map((part, i) => i % 2 === 1 ? part : cleanText(part, redactor));
    const shown = cleaned.filter((_, i) => i % 2 === 0).join("");
    return redactor.redact(shown) === shown ? cleaned.join("") : cleanText(shown, redactor);
   }
  }),
  54960: (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
   __nccwpck_require__.d(__webpack_exports__, {
    P: () => fragmentLength
   });
   const fragmentLength = 12;
  }),
  62465: (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
   __nccwpck_require__.d(__webpack_exports__, {
    $: () => neutralise,
    q: () => invisible
   });
   const invisible = /(?![\t\n\r])[\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
   function neutralise(text) {
    return text.replace(invisible, "").replace(/^([^\S\r\n\u2028\u2029]*):(?=:)/gm, "$1: ").replace(/#(?=#(?:vso)?\[)/gi, "# ");
   }
  }),
  82055: (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
   __nccwpck_require__.d(__webpack_exports__, {
    O: () => processRedactor,
    p: () => Redactor
   });
   var _fragment_length_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54960);
   const replacement = "***";
   const keyLength = 4;
   class Redactor {
    textsByKey=new Map;
    known=new Set;
    windows=new WindowSet;
    addText(text) {
     if (text.length < keyLength || this.known.has(text)) return;
     this.known.add(text);
     const key = keyAt(text, 0);
     const texts = this.textsByKey.get(key);
     if (texts) texts.push(text); else this.textsByKey.set(key, [ text ]);
    }
    addFragments(text) {
     this.windows.add(text);
    }
    matches(text) {
     return this.rangesIn(text).length > 0;
    }
    redact(text) {
     const ranges = this.rangesIn(text);
     if (ranges.length === 0) return text;
     let redacted = "";
     let at = 0;
     for (const [start, end] of ranges) {
      redacted += text.slice(at, start) + replacement;
      at = end;
     }
     return redacted + text.slice(at);
    }
    redactValue(value) {
     return this.copy(value, new Set);
    }
    redactError(thrown) {
     return thrown instanceof Error ? this.copyError(thrown, new Set) : new Error(this.redact(String(thrown)));
    }
    copy(value, parents) {
     if (typeof value === "string") return this.redact(value);
     if (typeof value !== "object" || value === null) return value;
     if (parents.has(value)) return "[circular]";
     if (value instanceof Error) return this.copyError(value, parents);
     if (value instanceof Date || value instanceof RegExp || ArrayBuffer.isView(value)) return value;
     const inside = new Set(parents).add(value);
     if (Array.isArray(value)) return value.map(item => this.copy(item, inside));
     if (value instanceof Set) return new Set([ ...value ].map(item => this.copy(item, inside)));
     if (value instanceof Map) return new Map([ ...value ].map(([key, item]) => [ this.copy(key, inside), this.copy(item, inside) ]));
     if (value instanceof URL) return this.redact(value.href);
     return Object.fromEntries(Object.entries(value).map(([key, item]) => [ this.redact(key), this.copy(item, inside) ]));
    }
    copyError(error, parents) {
     const inside = new Set(parents).add(error);
     const copy = new Error(this.redact(error.message));
     Object.defineProperty(copy, "name", {
      value: error.name,
      configurable: true,
      writable: true
     });
     const own = new Set([ ...Object.getOwnPropertyNames(error), "stack" ]);
     for (const name of own) {
      if (name === "message" || name === "name") continue;
      const value = this.copy(error[name], inside);
      Object.defineProperty(copy, name, {
       value,
       configurable: true,
       writable: true
      });
     }
     return copy;
    }
    rangesIn(text) {
     const ranges = [];
     if (this.known.size === 0 && this.windows.isEmpty) return ranges;
     const window = this.windows.over(text);
     let last;
     for (let at = 0; at + keyLength <= text.length; at++) {
      const end = Math.max(this.longestTextAt(text, at), window.matchesAt(at) ? at + _fragment_length_js__WEBPACK_IMPORTED_MODULE_0__.P : 0);
      if (end === 0) continue;
      if (last && at <= last[1]) last[1] = Math.max(last[1], end); else {
       last = [ at, end ];
       ranges.push(last);
      }
     }
     return ranges;
    }
    longestTextAt(text, at) {
     let end = 0;
     for (const candidate of this.textsByKey.get(keyAt(text, at)) ?? []) if (at + candidate.length > end && text.startsWith(candidate, at)) end = at + candidate.length;
     return end;
    }
   }
   function keyAt(text, at) {
    return Math.imul(text.charCodeAt(at), 16777619) ^ Math.imul(text.charCodeAt(at + 1), 65537) ^ text.charCodeAt(at + 2) << 8 ^ text.charCodeAt(at + 3) | 0;
   }
   const firstBase = 16777619;
   const secondBase = 1540483477 | 1;
   const firstLead = power(firstBase, _fragment_length_js__WEBPACK_IMPORTED_MODULE_0__.P - 1);
   const secondLead = power(secondBase, _fragment_length_js__WEBPACK_IMPORTED_MODULE_0__.P - 1);
   function power(base, exponent) {
    let result = 1;
    for (let i = 0; i < exponent; i++) result = Math.imul(result, base);
    return result;
   }
   class WindowSet {
    first=new Int32Array(1024);
    second=new Int32Array(1024);
    used=new Uint8Array(1024);
    size=0;
    get isEmpty() {
     return this.size === 0;
    }
    add(text) {
     const hash = new RollingHash(text);
     for (let at = 0; at + _fragment_length_js__WEBPACK_IMPORTED_MODULE_0__.P <= text.length; at++) {
      hash.moveTo(at);
      this.insert(hash.first, hash.second);
     }
    }
    over(text) {
     if (this.isEmpty) return {
      matchesAt: () => false
     };
     const hash = new RollingHash(text);
     return {
      matchesAt: at => {
       if (at + _fragment_length_js__WEBPACK_IMPORTED_MODULE_0__.P > text.length) return false;
       hash.moveTo(at);
       return this.used[this.slotOf(hash.first, hash.second)] === 1;
      }
     };
    }
    insert(first, second) {
     const slot = this.slotOf(first, second);
     if (this.used[slot] === 1) return;
     this.used[slot] = 1;
     this.first[slot] = first;
     this.second[slot] = second;
     this.size++;
     if (this.size * 2 > this.used.length) this.grow();
    }
    slotOf(first, second) {
     const mask = this.used.length - 1;
     let slot = (first ^ first >>> 15) & mask;
     while (this.used[slot] === 1 && (this.first[slot] !== first || this.second[slot] !== second)) slot = slot + 1 & mask;
     return slot;
    }
    grow() {
     const {first, second, used} = this;
     this.first = new Int32Array(used.length * 4);
     this.second = new Int32Array(used.length * 4);
     this.used = new Uint8Array(used.length * 4);
     this.size = 0;
     for (let slot = 0; slot < used.length; slot++) if (used[slot] === 1) this.insert(first[slot], second[slot]);
    }
   }
   class RollingHash {
    first=0;
    second=0;
    text;
    at=-1;
    constructor(text) {
     this.text = text;
    }
    moveTo(at) {
     if (at === this.at + 1 && this.at >= 0) {
      const out = this.text.charCodeAt(this.at);
      const incoming = this.text.charCodeAt(at + _fragment_length_js__WEBPACK_IMPORTED_MODULE_0__.P - 1);
      this.first = Math.imul(this.first - Math.imul(out, firstLead), firstBase) + incoming | 0;
      this.second = Math.imul(this.second - Math.imul(out, secondLead), secondBase) + incoming | 0;
     } else {
      this.first = 0;
      this.second = 0;
      for (let i = at; i < at + _fragment_length_js__WEBPACK_IMPORTED_MODULE_0__.P; i++) {
       const character = this.text.charCodeAt(i);
       this.first = Math.imul(this.first, firstBase) + character | 0;
       this.second = Math.imul(this.second, secondBase) + character | 0;
      }
     }
     this.at = at;
    }
   }
   const processRedactor = new Redactor;
  })
 };
 var __webpack_module_cache__ = {};
 function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0) return cachedModule.exports;
  var module = __webpack_module_cache__[moduleId] = {
   exports: {}
  };
  var threw = true;
  try {
   __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
   threw = false;
  } finally {
   if (threw) delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
 }
 __nccwpck_require__.m = __webpack_modules__;
 if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = __dirname + "/";
 (() => {
  var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
  var leafPrototypes;
  __nccwpck_require__.t = function(value, mode) {
   if (mode & 1) value = this(value);
   if (mode & 8) return value;
   if (typeof value === "object" && value) {
    if (mode & 4 && value.__esModule) return value;
    if (mode & 16 && typeof value.then === "function") return value;
   }
   var ns = Object.create(null);
   __nccwpck_require__.r(ns);
   var def = {};
   leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
   for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
   def["default"] = () => value;
   __nccwpck_require__.d(ns, def);
   return ns;
  };
 })();
 (() => {
  __nccwpck_require__.d = (exports, definition) => {
   for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
    enumerable: true,
    get: definition[key]
   });
  };
 })();
 (() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
   __nccwpck_require__.f[key](chunkId, promises);
   return promises;
  }, []));
 })();
 (() => {
  __nccwpck_require__.u = chunkId => chunkId + ".index.js";
 })();
 (() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
 })();
 (() => {
  __nccwpck_require__.r = exports => {
   if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
    value: "Module"
   });
   Object.defineProperty(exports, "__esModule", {
    value: true
   });
  };
 })();
 (() => {
  var installedChunks = {
   8792: 1
  };
  var installChunk = chunk => {
   var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
   for (var moduleId in moreModules) if (__nccwpck_require__.o(moreModules, moduleId)) __nccwpck_require__.m[moduleId] = moreModules[moduleId];
   if (runtime) runtime(__nccwpck_require__);
   for (var i = 0; i < chunkIds.length; i++) installedChunks[chunkIds[i]] = 1;
  };
  __nccwpck_require__.f.require = (chunkId, promises) => {
   if (!installedChunks[chunkId]) if (true) installChunk(require("./" + __nccwpck_require__.u(chunkId))); else installedChunks[chunkId] = 1;
  };
 })();
 var __webpack_exports__ = {};
 __nccwpck_require__.r(__webpack_exports__);
 __nccwpck_require__.d(__webpack_exports__, {
  start: () => start
 });
 var external_node_util_ = __nccwpck_require__(57975);
 var clean = __nccwpck_require__(91598);
 var redactor = __nccwpck_require__(82055);
 // CONCATENATED MODULE: ./build/shared/masking/uncaught.js
 function printUncaughtErrorsRedacted() {
  process.on("uncaughtException", error => {
   process.exitCode = 1;
   const text = (0, external_node_util_.inspect)(redactor.O.redactError(error), {
    depth: 4
   });
   process.stderr.write(`${(0, clean.X5)(`unexpected error: ${text}`)}\n`, () => process.exit());
  });
 }
 // CONCATENATED MODULE: ./build/fronts.js
 async function start(front) {
  printUncaughtErrorsRedacted();
  process.once("beforeExit", failWithoutEnd);
  await run(front);
  process.off("beforeExit", failWithoutEnd);
 }
 async function run(front) {
  switch (front) {
  case "action":
   return (await Promise.all([ __nccwpck_require__.e(8051), __nccwpck_require__.e(1758), __nccwpck_require__.e(8147), __nccwpck_require__.e(1542) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 71542))).run();

  case "action-post":
   return (await Promise.all([ __nccwpck_require__.e(8051), __nccwpck_require__.e(6972), __nccwpck_require__.e(1758), __nccwpck_require__.e(8147), __nccwpck_require__.e(6517) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6517))).run();

  case "task":
   return (await Promise.all([ __nccwpck_require__.e(8051), __nccwpck_require__.e(8432), __nccwpck_require__.e(2720) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 22720))).run();

  case "cli":
   return (await Promise.all([ __nccwpck_require__.e(8051), __nccwpck_require__.e(1758), __nccwpck_require__.e(8432), __nccwpck_require__.e(5472) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 75472))).run();

  case "fleet-worker":
   return (await Promise.all([ __nccwpck_require__.e(8051), __nccwpck_require__.e(6217), __nccwpck_require__.e(2940), __nccwpck_require__.e(2602), __nccwpck_require__.e(7370), __nccwpck_require__.e(5424), __nccwpck_require__.e(8525), __nccwpck_require__.e(3243), __nccwpck_require__.e(929), __nccwpck_require__.e(7328), __nccwpck_require__.e(777), __nccwpck_require__.e(8021), __nccwpck_require__.e(7471), __nccwpck_require__.e(8369), __nccwpck_require__.e(5479), __nccwpck_require__.e(6858), __nccwpck_require__.e(7964), __nccwpck_require__.e(5965), __nccwpck_require__.e(877), __nccwpck_require__.e(4327), __nccwpck_require__.e(7357), __nccwpck_require__.e(2733), __nccwpck_require__.e(4942), __nccwpck_require__.e(1244), __nccwpck_require__.e(9148), __nccwpck_require__.e(5304), __nccwpck_require__.e(244), __nccwpck_require__.e(7594), __nccwpck_require__.e(488), __nccwpck_require__.e(7704), __nccwpck_require__.e(6981), __nccwpck_require__.e(4311), __nccwpck_require__.e(8546), __nccwpck_require__.e(907), __nccwpck_require__.e(3254), __nccwpck_require__.e(9574), __nccwpck_require__.e(6893) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 56893))).serve();
  }
 }
 function failWithoutEnd() {
  process.exitCode ||= 13;
 }
 module.exports = __webpack_exports__;
})();
