import * as __WEBPACK_EXTERNAL_MODULE_node_util_1f093676__ from "node:util";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 94472:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_MODULE_node_util_1f093676__;

/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 30714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 91598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ cleanColouredText),
/* harmony export */   We: () => (/* binding */ cleanJson),
/* harmony export */   X5: () => (/* binding */ cleanText)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(62465);
/* harmony import */ var _redactor_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(82055);


/**
 * Text as a host may print it: without secrets, and harmless to programs that look for commands.
 * Secrets are looked for before and after: one can hold what is neutralised, and one can be split
 * by invisible characters.
 */
function cleanText(text, redactor = _redactor_js__WEBPACK_IMPORTED_MODULE_0__/* .processRedactor */ .O) {
    return redactor.redact((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$)(redactor.redact(text)));
}
/**
 * A JSON document as a host may print it. The agent takes `##vso[` for a command anywhere in a line;
 * in JSON it can only stand in a string, where an escape means the same.
 */
function cleanJson(text, redactor = _redactor_js__WEBPACK_IMPORTED_MODULE_0__/* .processRedactor */ .O) {
    return redactor
        .redact(text)
        .replace(_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .invisible */ .q, escapeCharacter)
        .replace(/#(?=#(?:vso)?\[)/gi, '\\u0023');
}
function escapeCharacter(character) {
    return character
        .split('')
        .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}
/** Colour and weight of text (ECMA-48, select graphic rendition). */
const graphicRendition = /(\u001b\[[0-9;]*m)/;
/** As `cleanText`, but colours stay. For terminals. */
function cleanColouredText(text) {
    return _redactor_js__WEBPACK_IMPORTED_MODULE_0__/* .processRedactor */ .O
        .redact(text)
        .split(graphicRendition)
        .map((part, i) => (i % 2 === 1 ? part : cleanText(part)))
        .join('');
}
//# sourceMappingURL=clean.js.map

/***/ }),

/***/ 54960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ fragmentLength)
/* harmony export */ });
/**
 * No run of this many characters of a secret may stay readable. In a file of its own: the redactor,
 * which every command loads, needs nothing else of how forms are derived.
 */
const fragmentLength = 12;
//# sourceMappingURL=fragment-length.js.map

/***/ }),

/***/ 62465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ neutralise),
/* harmony export */   q: () => (/* binding */ invisible)
/* harmony export */ });
/**
 * Characters that are not shown. .NET compares strings by culture in places and then skips them,
 * so a command could hide behind them; others move a terminal's cursor.
 */
const invisible = /(?![\t\n\r])[\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
/**
 * Makes text harmless to the programs that read a step's output for commands. The GitHub runner
 * takes `::command::` at the start of a line, after white space, and `##[command]` anywhere; the
 * Azure Pipelines agent takes `##vso[command]` anywhere and `##[format]`. Each gets a space that
 * a reader can see: `: :command::`, `# #vso[command]`. Invisible characters are removed.
 *
 * Sources: actions/runner `ActionCommand.cs`; azure-pipelines-agent `Command.cs`.
 */
function neutralise(text) {
    return text
        .replace(invisible, '')
        .replace(/^([^\S\r\n\u2028\u2029]*):(?=:)/gm, '$1: ')
        .replace(/#(?=#(?:vso)?\[)/gi, '# ');
}
//# sourceMappingURL=neutralise.js.map

/***/ }),

/***/ 82055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ processRedactor),
/* harmony export */   p: () => (/* binding */ Redactor)
/* harmony export */ });
/* harmony import */ var _fragment_length_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54960);

const replacement = '***';
/** Texts are looked up by their first characters; the shortest text that is masked has as many. */
const keyLength = 4;
/**
 * Removes secrets from everything that this process writes. Finds whole texts, and fragments of 12
 * characters or more of texts that are random by nature, so that truncated, wrapped and embedded
 * copies are found too. One pass, whatever the number of secrets.
 */
class Redactor {
    textsByKey = new Map();
    known = new Set();
    windows = new WindowSet();
    /** Replaces this text wherever it occurs. Texts of fewer than 4 characters are left alone. */
    addText(text) {
        if (text.length < keyLength || this.known.has(text))
            return;
        this.known.add(text);
        const key = keyAt(text, 0);
        const texts = this.textsByKey.get(key);
        if (texts)
            texts.push(text);
        else
            this.textsByKey.set(key, [text]);
    }
    /** Replaces every run of 12 characters or more of this text. */
    addFragments(text) {
        this.windows.add(text);
    }
    /** True when a secret, or a fragment of one, occurs in the text. */
    matches(text) {
        return this.rangesIn(text).length > 0;
    }
    /** The text with `***` in the place of every secret. */
    redact(text) {
        const ranges = this.rangesIn(text);
        if (ranges.length === 0)
            return text;
        let redacted = '';
        let at = 0;
        for (const [start, end] of ranges) {
            redacted += text.slice(at, start) + replacement;
            at = end;
        }
        return redacted + text.slice(at);
    }
    /**
     * A copy of a value with all its strings and keys redacted: plain objects, arrays, maps, sets,
     * errors with their causes. What cannot hold text comes back as it is; a cycle ends in
     * `[circular]`.
     */
    redactValue(value) {
        return this.copy(value, new Set());
    }
    /**
     * An error of the same name whose message, stack, causes and further fields are redacted.
     * Anything else that was thrown becomes an error with its text.
     */
    redactError(thrown) {
        return thrown instanceof Error
            ? this.copyError(thrown, new Set())
            : new Error(this.redact(String(thrown)));
    }
    copy(value, parents) {
        if (typeof value === 'string')
            return this.redact(value);
        if (typeof value !== 'object' || value === null)
            return value;
        if (parents.has(value))
            return '[circular]';
        if (value instanceof Error)
            return this.copyError(value, parents);
        if (value instanceof Date || value instanceof RegExp || ArrayBuffer.isView(value))
            return value;
        const inside = new Set(parents).add(value);
        if (Array.isArray(value))
            return value.map(item => this.copy(item, inside));
        if (value instanceof Set)
            return new Set([...value].map(item => this.copy(item, inside)));
        if (value instanceof Map) {
            return new Map([...value].map(([key, item]) => [this.copy(key, inside), this.copy(item, inside)]));
        }
        if (value instanceof URL)
            return this.redact(value.href);
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [this.redact(key), this.copy(item, inside)]));
    }
    copyError(error, parents) {
        const inside = new Set(parents).add(error);
        const copy = new Error(this.redact(error.message));
        Object.defineProperty(copy, 'name', { value: error.name, configurable: true, writable: true });
        const own = new Set([...Object.getOwnPropertyNames(error), 'stack']);
        for (const name of own) {
            if (name === 'message' || name === 'name')
                continue;
            const value = this.copy(error[name], inside);
            Object.defineProperty(copy, name, { value, configurable: true, writable: true });
        }
        return copy;
    }
    /** Start and end of what is to be replaced, in order, merged where they touch. */
    rangesIn(text) {
        const ranges = [];
        if (this.known.size === 0 && this.windows.isEmpty)
            return ranges;
        const window = this.windows.over(text);
        let last;
        for (let at = 0; at + keyLength <= text.length; at++) {
            const end = Math.max(this.longestTextAt(text, at), window.matchesAt(at) ? at + _fragment_length_js__WEBPACK_IMPORTED_MODULE_0__/* .fragmentLength */ .P : 0);
            if (end === 0)
                continue;
            if (last && at <= last[1])
                last[1] = Math.max(last[1], end);
            else {
                last = [at, end];
                ranges.push(last);
            }
        }
        return ranges;
    }
    /** Where the longest text that begins here ends; 0 when none does. */
    longestTextAt(text, at) {
        let end = 0;
        for (const candidate of this.textsByKey.get(keyAt(text, at)) ?? []) {
            if (at + candidate.length > end && text.startsWith(candidate, at))
                end = at + candidate.length;
        }
        return end;
    }
}
function keyAt(text, at) {
    return ((Math.imul(text.charCodeAt(at), 0x1000193) ^
        Math.imul(text.charCodeAt(at + 1), 0x10001) ^
        (text.charCodeAt(at + 2) << 8) ^
        text.charCodeAt(at + 3)) |
        0);
}
const firstBase = 0x01000193;
const secondBase = 0x5bd1e995 | 1;
const firstLead = power(firstBase, _fragment_length_js__WEBPACK_IMPORTED_MODULE_0__/* .fragmentLength */ .P - 1);
const secondLead = power(secondBase, _fragment_length_js__WEBPACK_IMPORTED_MODULE_0__/* .fragmentLength */ .P - 1);
function power(base, exponent) {
    let result = 1;
    for (let i = 0; i < exponent; i++)
        result = Math.imul(result, base);
    return result;
}
/**
 * The runs of 12 characters of many texts, as pairs of 32-bit rolling hashes (Karp and Rabin). The
 * texts themselves are not kept. A chance match of both hashes only hides too much.
 */
class WindowSet {
    first = new Int32Array(1024);
    second = new Int32Array(1024);
    used = new Uint8Array(1024);
    size = 0;
    get isEmpty() {
        return this.size === 0;
    }
    add(text) {
        const hash = new RollingHash(text);
        for (let at = 0; at + _fragment_length_js__WEBPACK_IMPORTED_MODULE_0__/* .fragmentLength */ .P <= text.length; at++) {
            hash.moveTo(at);
            this.insert(hash.first, hash.second);
        }
    }
    /** Looks up the windows of a text; positions must be asked for in order, one by one. */
    over(text) {
        if (this.isEmpty)
            return { matchesAt: () => false };
        const hash = new RollingHash(text);
        return {
            matchesAt: at => {
                if (at + _fragment_length_js__WEBPACK_IMPORTED_MODULE_0__/* .fragmentLength */ .P > text.length)
                    return false;
                hash.moveTo(at);
                return this.used[this.slotOf(hash.first, hash.second)] === 1;
            }
        };
    }
    insert(first, second) {
        const slot = this.slotOf(first, second);
        if (this.used[slot] === 1)
            return;
        this.used[slot] = 1;
        this.first[slot] = first;
        this.second[slot] = second;
        this.size++;
        if (this.size * 2 > this.used.length)
            this.grow();
    }
    /** The slot that holds this pair, or the free one where it belongs. */
    slotOf(first, second) {
        const mask = this.used.length - 1;
        let slot = (first ^ (first >>> 15)) & mask;
        while (this.used[slot] === 1 && (this.first[slot] !== first || this.second[slot] !== second)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
    grow() {
        const { first, second, used } = this;
        this.first = new Int32Array(used.length * 4);
        this.second = new Int32Array(used.length * 4);
        this.used = new Uint8Array(used.length * 4);
        this.size = 0;
        for (let slot = 0; slot < used.length; slot++) {
            if (used[slot] === 1)
                this.insert(first[slot], second[slot]);
        }
    }
}
/** Two hashes of the 12 characters at a position that moves one by one. */
class RollingHash {
    first = 0;
    second = 0;
    text;
    at = -1;
    constructor(text) {
        this.text = text;
    }
    moveTo(at) {
        if (at === this.at + 1 && this.at >= 0) {
            const out = this.text.charCodeAt(this.at);
            const incoming = this.text.charCodeAt(at + _fragment_length_js__WEBPACK_IMPORTED_MODULE_0__/* .fragmentLength */ .P - 1);
            this.first = (Math.imul(this.first - Math.imul(out, firstLead), firstBase) + incoming) | 0;
            this.second = (Math.imul(this.second - Math.imul(out, secondLead), secondBase) + incoming) | 0;
        }
        else {
            this.first = 0;
            this.second = 0;
            for (let i = at; i < at + _fragment_length_js__WEBPACK_IMPORTED_MODULE_0__/* .fragmentLength */ .P; i++) {
                const character = this.text.charCodeAt(i);
                this.first = (Math.imul(this.first, firstBase) + character) | 0;
                this.second = (Math.imul(this.second, secondBase) + character) | 0;
            }
        }
        this.at = at;
    }
}
/** Every host writes through this one. */
const processRedactor = new Redactor();
//# sourceMappingURL=redactor.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ start)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
// EXTERNAL MODULE: ./build/shared/masking/clean.js
var clean = __nccwpck_require__(91598);
// EXTERNAL MODULE: ./build/shared/masking/redactor.js
var redactor = __nccwpck_require__(82055);
;// CONCATENATED MODULE: ./build/shared/masking/uncaught.js



/**
 * Ends the process on errors that nobody caught, as Node does, but prints them without secrets:
 * Node would print all fields of the error and of its causes as they are.
 */
function printUncaughtErrorsRedacted() {
    process.on('uncaughtException', (error) => {
        process.exitCode = 1;
        const text = (0,external_node_util_.inspect)(redactor/* processRedactor */.O.redactError(error), { depth: 4 });
        process.stderr.write(`${(0,clean/* cleanText */.X5)(`unexpected error: ${text}`)}\n`, () => process.exit());
    });
}
//# sourceMappingURL=uncaught.js.map
;// CONCATENATED MODULE: ./build/fronts.js

/**
 * The entry of the bundle. One bundle serves all three fronts, so that they share their chunks;
 * the launchers `dist/action.js`, `dist/task.js` and `dist/cli.js` each start one of them.
 */
async function start(front) {
    printUncaughtErrorsRedacted();
    switch (front) {
        case 'action':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(4623), __nccwpck_require__.e(1542)]).then(__nccwpck_require__.bind(__nccwpck_require__, 71542))).run();
        case 'action-post':
            return (await __nccwpck_require__.e(/* import() */ 6517).then(__nccwpck_require__.bind(__nccwpck_require__, 6517))).run();
        case 'task':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(4623), __nccwpck_require__.e(5092)]).then(__nccwpck_require__.bind(__nccwpck_require__, 25092))).run();
        case 'cli':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(4623), __nccwpck_require__.e(5472)]).then(__nccwpck_require__.bind(__nccwpck_require__, 75472))).run();
    }
}
//# sourceMappingURL=fronts.js.map
var __webpack_exports__start = __webpack_exports__.n;
export { __webpack_exports__start as start };
