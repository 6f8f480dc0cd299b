"use strict";

exports.id = 5450;

exports.ids = [ 5450 ];

exports.modules = {
 68964: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   O: () => toolClassOf,
   x: () => callerKey
  });
  function callerKey(record) {
   return record.oid || record.address && `address ${record.address}`;
  }
  const classes = [ "read", "write", "admin", "secrets" ];
  function toolClassOf(toolClass, scope) {
   const name = toolClass || (scope.startsWith("mcp.tools.") ? scope.slice("mcp.tools.".length) : "");
   return classes.includes(name) ? name : "";
  }
 }),
 82841: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   u: () => readPieces
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46193);
  const chunkBytes = 256 * 1024;
  const maxLength = 4 * 1024 * 1024;
  const tooLong = "it is longer than 4 MiB";
  function* readPieces(descriptor) {
   const chunks = decodedChunks(descriptor);
   const first = chunks.next();
   if (first.done) return;
   const start = first.value.replace(/^\uFEFF/, "");
   const opening = /^\s*(?:\[|\{[ \t]*\r?\n)/.test(start);
   const splitter = opening ? new ObjectSplitter : new LineSplitter;
   yield splitter.split(start);
   for (const chunk of chunks) yield splitter.split(chunk);
   yield splitter.end();
  }
  function* decodedChunks(descriptor) {
   const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder("utf8");
   const buffer = Buffer.alloc(chunkBytes);
   for (;;) {
    const read = node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(descriptor, buffer, 0, buffer.length, null);
    if (read === 0) break;
    yield decoder.write(buffer.subarray(0, read));
   }
   const rest = decoder.end();
   if (rest !== "") yield rest;
  }
  class LineSplitter {
   rest="";
   line=1;
   skipping=false;
   split(chunk) {
    const pieces = [];
    let start = 0;
    for (let end = chunk.indexOf("\n"); end >= 0; end = chunk.indexOf("\n", start)) {
     this.finish(this.rest + chunk.slice(start, end), pieces);
     this.rest = "";
     start = end + 1;
     this.line++;
    }
    if (!this.skipping) this.rest += chunk.slice(start);
    if (this.rest.length > maxLength) {
     this.rest = "";
     this.skipping = true;
    }
    return pieces;
   }
   end() {
    const pieces = [];
    this.finish(this.rest, pieces);
    return pieces;
   }
   finish(text, pieces) {
    if (this.skipping || text.length > maxLength) pieces.push({
     line: this.line,
     reason: tooLong
    }); else if (text.length > 0 && text.trim() !== "") pieces.push({
     line: this.line,
     text
    });
    this.skipping = false;
   }
  }
  class ObjectSplitter {
   depth=0;
   inText=false;
   escaped=false;
   line=1;
   startLine=1;
   rest="";
   skipping=false;
   split(chunk) {
    const pieces = [];
    let start = this.depth > 0 ? 0 : -1;
    for (let i = 0; i < chunk.length; i++) {
     const code = chunk.charCodeAt(i);
     if (code === 10) this.line++;
     if (this.inText) {
      if (this.escaped) this.escaped = false; else if (code === 92) this.escaped = true; else if (code === 34) this.inText = false;
     } else if (code === 34) this.inText = this.depth > 0; else if (code === 123) {
      if (this.depth++ > 0) continue;
      start = i;
      this.startLine = this.line;
     } else if (code === 125 && this.depth > 0 && --this.depth === 0) {
      this.finish(this.rest + chunk.slice(start, i + 1), pieces);
      start = -1;
     }
    }
    if (start >= 0 && !this.skipping) this.rest += chunk.slice(start);
    if (this.rest.length > maxLength) {
     this.rest = "";
     this.skipping = true;
    }
    return pieces;
   }
   end() {
    return this.depth === 0 ? [] : [ {
     line: this.startLine,
     reason: "the file ends within it"
    } ];
   }
   finish(text, pieces) {
    pieces.push(this.skipping ? {
     line: this.startLine,
     reason: tooLong
    } : {
     line: this.startLine,
     text
    });
    this.rest = "";
    this.skipping = false;
   }
  }
 })
};
