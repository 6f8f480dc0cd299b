export const id = 4823;

export const ids = [ 4823 ];

export const modules = {
 74320: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Cq: () => isPinnedImage,
   HZ: () => readTaskReference,
   Os: () => readActionReference,
   WM: () => isCommit,
   iR: () => majorVersion
  });
  const repository = /^([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+)(?:\/([^@\s]+))?(?:@(\S+))?$/;
  function readActionReference(text, comment = "") {
   const source = text.text.trim();
   const offset = text.text.indexOf(source);
   if (source.includes("${{")) return {
    text,
    kind: "unknown",
    name: ""
   };
   if (source.startsWith("./") || source.startsWith("../") || source.startsWith("$/")) return {
    text,
    kind: "local",
    name: source
   };
   if (source.startsWith("docker://")) return {
    text,
    kind: "container",
    name: source.slice("docker://".length)
   };
   const match = repository.exec(source);
   if (!match) return {
    text,
    kind: "unknown",
    name: ""
   };
   const [, owner, name, path, ref] = match;
   return {
    text,
    kind: "repository",
    name: `${owner}/${name}`.toLowerCase(),
    ...path ? {
     path
    } : {},
    ...ref ? {
     ref,
     refText: text.slice(offset + source.length - ref.length, offset + source.length)
    } : {},
    ...versionOf(comment)
   };
  }
  function versionOf(comment) {
   const version = /\bv?(\d+(?:\.\d+){0,2})\b/.exec(comment);
   return version ? {
    comment: `v${version[1]}`
   } : {};
  }
  function readTaskReference(text) {
   const source = text.text.trim();
   if (source.includes("${{")) return {
    text,
    kind: "unknown",
    name: ""
   };
   const at = source.lastIndexOf("@");
   if (at < 0) return {
    text,
    kind: "task",
    name: source.toLowerCase()
   };
   return {
    text,
    kind: "task",
    name: source.slice(0, at).toLowerCase(),
    ref: source.slice(at + 1)
   };
  }
  function isCommit(ref) {
   return ref !== void 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref);
  }
  function isPinnedImage(image) {
   return /@sha256:[0-9a-f]{64}$/i.test(image.trim());
  }
  function majorVersion(reference) {
   const text = isCommit(reference.ref) ? reference.comment : reference.ref;
   const match = /^(?:refs\/tags\/)?v?(\d+)(?:\.|$)/.exec(text ?? "");
   return match ? Number(match[1]) : void 0;
  }
 }),
 87456: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   y: () => shortSecretOption
  });
  var _languages_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85850);
  const table = [ [ /^(?:docker|podman|nerdctl|buildah|skopeo|crane|oras|helm|cf|az|ecs-cli|tanzu)$/, /\blogin\b/, /^-p$/ ], [ /^(?:mysql|mysqldump|mysqladmin|mariadb)$/, /^/, /^-p(?=.)/ ], [ /^sshpass$/, /^/, /^-p/ ], [ /^redis-cli$/, /^/, /^-a$/ ], [ /^(?:sqlcmd|bcp|unzip|zip)$/, /^/, /^-P/ ], [ /^(?:dotnet|nuget)$/, /\bpush\b/, /^-k$/ ], [ /^/, /^/, /^[-/](?:[dDpP]|property)[:=]?(?:sonar\.(?:login|token|password)|[\w.]{0,60}(?:password|token|apikey|secret))=/i ] ];
  function shortSecretOption({words}, program, index) {
   const word = words[index];
   const verb = words.slice(1, 4).map(({text}) => text.text).join(" ");
   for (const [programs, verbs, option] of table) {
    if (!programs.test(program) || !verbs.test(verb)) continue;
    const match = option.exec(word.text.text);
    if (!match) continue;
    const attached = word.text.text.length > match[0].length;
    const value = attached ? (0, _languages_shell_js__WEBPACK_IMPORTED_MODULE_0__.jn)(word, match[0].length) : words[index + 1];
    if (value) return {
     flag: match[0],
     word: attached ? word : value,
     value
    };
   }
   return;
  }
 }),
 33751: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   D: () => MappedText,
   s: () => SourceFile
  });
  class SourceFile {
   path;
   text;
   lineStarts;
   constructor(path, text) {
    this.path = path;
    this.text = text;
   }
   position(offset) {
    const starts = this.starts();
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
     const middle = low + high + 1 >> 1;
     if (starts[middle] <= clamped) low = middle; else high = middle - 1;
    }
    return {
     line: low + 1,
     column: clamped - starts[low] + 1
    };
   }
   line(number) {
    const starts = this.starts();
    const start = starts[number - 1];
    if (start === void 0) return "";
    return this.text.slice(start, starts[number] ?? this.text.length).replace(/[\r\n]+$/, "");
   }
   lineStart(number) {
    return this.starts()[number - 1] ?? this.text.length;
   }
   get lineCount() {
    return this.starts().length;
   }
   starts() {
    if (this.lineStarts) return this.lineStarts;
    const starts = [ 0 ];
    for (let i = 0; i < this.text.length; i++) {
     const code = this.text.charCodeAt(i);
     if (code === 10 || code === 13 && this.text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
    }
    this.lineStarts = starts;
    return starts;
   }
  }
  class MappedText {
   text;
   file;
   inner;
   outer;
   constructor(file, text, inner, outer) {
    this.file = file;
    this.text = text;
    this.inner = inner;
    this.outer = outer;
   }
   static of(file, range = {
    start: 0,
    end: file.text.length
   }) {
    return new MappedText(file, file.text.slice(range.start, range.end), [ 0 ], [ range ]);
   }
   static join(file, pieces, at) {
    const inner = [];
    const outer = [];
    const parts = [];
    let length = 0;
    for (const piece of pieces) {
     if (piece.text === "") continue;
     inner.push(length);
     outer.push(piece.range);
     parts.push(piece.text);
     length += piece.text.length;
    }
    if (inner.length === 0) {
     inner.push(0);
     outer.push({
      start: at,
      end: at
     });
    }
    return new MappedText(file, parts.join(""), inner, outer);
   }
   range(start = 0, end = this.text.length) {
    const from = this.startOffset(start);
    return {
     start: from,
     end: Math.max(from, end > start ? this.endOffset(end) : from)
    };
   }
   startOffset(index) {
    const piece = this.pieceAt(index);
    const range = this.outer[piece];
    if (!this.isLinear(piece)) return index > this.inner[piece] ? range.end : range.start;
    return Math.min(range.start + index - this.inner[piece], range.end);
   }
   endOffset(index) {
    if (index <= 0) return this.startOffset(0);
    const piece = this.pieceAt(index - 1);
    const range = this.outer[piece];
    if (!this.isLinear(piece)) return range.end;
    return Math.min(range.start + index - this.inner[piece], range.end);
   }
   slice(start, end = this.text.length) {
    if (this.inner.length === 1 && this.isLinear(0)) {
     const offset = this.outer[0].start;
     return MappedText.of(this.file, {
      start: offset + start,
      end: offset + Math.max(start, end)
     });
    }
    return this.compose([ {
     text: this.text.slice(start, end),
     start,
     end
    } ]);
   }
   compose(pieces) {
    const result = [];
    for (const piece of pieces) {
     if (piece.text !== this.text.slice(piece.start, piece.end)) {
      result.push({
       text: piece.text,
       range: this.range(piece.start, piece.end)
      });
      continue;
     }
     let position = piece.start;
     const last = Math.min(piece.end, this.text.length);
     while (position < last) {
      const index = this.pieceAt(position);
      const end = Math.min(last, this.inner[index + 1] ?? last);
      result.push({
       text: this.text.slice(position, end),
       range: this.range(position, end)
      });
      position = end;
     }
    }
    return MappedText.join(this.file, result, this.startOffset(pieces[0]?.start ?? 0));
   }
   pieces() {
    return this.inner.map((start, index) => ({
     text: this.text.slice(start, this.inner[index + 1] ?? this.text.length),
     range: this.outer[index]
    }));
   }
   isLinear(piece) {
    const length = (this.inner[piece + 1] ?? this.text.length) - this.inner[piece];
    const range = this.outer[piece];
    return range.end - range.start === length;
   }
   pieceAt(index) {
    let low = 0;
    let high = this.inner.length - 1;
    while (low < high) {
     const middle = low + high + 1 >> 1;
     if (this.inner[middle] <= index) low = middle; else high = middle - 1;
    }
    return low;
   }
  }
 })
};
