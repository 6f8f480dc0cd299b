export const id = 3751;

export const ids = [ 3751 ];

export const modules = {
 33751: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Dv: () => MappedText,
   sC: () => SourceFile,
   ux: () => within
  });
  var _without_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94424);
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
    return (0, _without_end_js__WEBPACK_IMPORTED_MODULE_0__.M)(this.text.slice(start, starts[number] ?? this.text.length), "\r\n");
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
  function within(ranges, start, end) {
   let low = 0;
   let high = ranges.length;
   while (low < high) {
    const middle = low + high >> 1;
    if (ranges[middle].end > start) high = middle; else low = middle + 1;
   }
   const found = [];
   for (let at = low; at < ranges.length && ranges[at].start < end; at++) found.push(ranges[at]);
   return found;
  }
 }),
 94424: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   M: () => withoutEnd
  });
  function withoutEnd(text, characters) {
   let end = text.length;
   while (end > 0 && characters.includes(text[end - 1])) end--;
   return text.slice(0, end);
  }
 })
};
