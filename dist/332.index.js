"use strict";

exports.id = 332;

exports.ids = [ 332 ];

exports.modules = {
 90332: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   LineFile: () => LineFile
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);
  var _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14350);
  var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67416);
  var _line_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15557);
  class LineFile {
   remarks=[];
   file;
   index=new Map;
   heads;
   descriptor;
   identity;
   headsDescriptor;
   constructor(file, scope) {
    this.file = file;
    node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), {
     recursive: true
    });
    this.putAside(scope);
    this.heads = readHeads(this.beside("heads"));
    node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(file, {
     force: true
    });
    this.descriptor = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(file, "wx");
    this.identity = identityOf(this.descriptor);
    this.headsDescriptor = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(this.beside("heads"), "a");
   }
   static filesOf(file) {
    const beside = [ "heads", "earlier" ].map(name => `${file}.${name}`);
    return [ file, ...beside ].flatMap(name => [ name, `${name}.tmp` ]);
   }
   earlier(id) {
    const place = this.index.get(id);
    const line = place && (0, _line_reader_js__WEBPACK_IMPORTED_MODULE_3__.m)(place);
    return line?.status === "read" ? line : void 0;
   }
   get earlierCount() {
    return this.index.size;
   }
   isUntouched({id, commit}, pushed) {
    const head = this.heads.get(id);
    return pushed !== void 0 && head?.commit === commit && head.pushed === pushed;
   }
   add(line, pushed) {
    this.refuseOthers();
    node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(this.descriptor, `${JSON.stringify(line)}\n`);
    if (line.status !== "read" || pushed === void 0) return;
    const head = {
     id: line.id,
     commit: line.commit,
     pushed
    };
    this.heads.set(line.id, head);
    node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(this.headsDescriptor, `${JSON.stringify(head)}\n`);
   }
   finish() {
    this.refuseOthers();
    node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(this.descriptor);
    node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(this.headsDescriptor);
    const places = new Map;
    for (const read of (0, _line_reader_js__WEBPACK_IMPORTED_MODULE_3__.S)(this.file)) if ("line" in read) places.set(read.line.id, read.place);
    const sorted = [ ...places ].sort(([a], [b]) => a < b ? -1 : 1);
    copyLines(sorted.map(([, place]) => place), this.file);
    const heads = sorted.flatMap(([id]) => this.heads.get(id) ?? []);
    const text = heads.map(head => `${JSON.stringify(head)}\n`).join("");
    if (text === "") node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(this.beside("heads"), {
     force: true
    }); else replace(this.beside("heads"), file => node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(file, text));
    node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(this.beside("earlier"), {
     force: true
    });
   }
   refuseOthers() {
    if (identityOf(this.file) === this.identity) return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`another run writes ${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(this.file)} now, or has removed it: give each run that goes on at the same time an output file of its own`);
   }
   beside(name) {
    return `${this.file}.${name}`;
   }
   putAside({provider, organization}) {
    const aside = this.beside("earlier");
    const places = new Map;
    let others = 0;
    for (const file of [ aside, this.file ]) {
     if (!node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(file)) continue;
     for (const read of (0, _line_reader_js__WEBPACK_IMPORTED_MODULE_3__.S)(file)) if ("problem" in read) this.remarks.push(`Line ${read.number} of ${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)} is not used: ${read.problem}. Its repository is read again.`); else if (read.line.tool.version !== _version_js__WEBPACK_IMPORTED_MODULE_4__.r || read.line.provider !== provider || read.line.organization !== organization) others++; else places.set(read.line.id, read.place);
    }
    if (others > 0) this.remarks.push(`${(0, _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_5__.LS)(others, "earlier line")} of another version or organization: not used, the repositories are read again.`);
    if (places.size === 0) {
     node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(aside, {
      force: true
     });
     return;
    }
    const kept = copyLines([ ...places.values() ], aside);
    for (const [at, id] of [ ...places.keys() ].entries()) this.index.set(id, kept[at]);
   }
  }
  function identityOf(file) {
   const found = typeof file === "number" ? node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(file, {
    bigint: true
   }) : node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(file, {
    bigint: true,
    throwIfNoEntry: false
   });
   return found ? String(found.ino) : "";
  }
  function readHeads(file) {
   const heads = new Map;
   if (!node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(file)) return heads;
   for (const text of node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(file, "utf8").split("\n")) try {
    const head = JSON.parse(text);
    if (typeof head.id === "string") heads.set(head.id, head);
   } catch {}
   return heads;
  }
  function copyLines(places, target) {
   const copied = [];
   replace(target, file => {
    const out = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(file, "w");
    let offset = 0;
    for (const place of places) {
     const source = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(place.file, "r");
     const bytes = Buffer.alloc(place.length + 1);
     node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(source, bytes, 0, place.length, place.offset);
     node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(source);
     bytes[place.length] = 10;
     node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(out, bytes);
     copied.push({
      file: target,
      offset,
      length: place.length
     });
     offset += bytes.length;
    }
    node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(out);
   });
   return copied;
  }
  function replace(file, write) {
   const temporary = `${file}.tmp`;
   write(temporary);
   node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(temporary, file);
  }
 })
};
