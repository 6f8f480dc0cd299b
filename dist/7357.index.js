"use strict";

exports.id = 7357;

exports.ids = [ 7357 ];

exports.modules = {
 77357: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   $R: () => kqlTokens,
   _H: () => holeMark,
   g9: () => mostTokens
  });
  const holeMark = "";
  const mostTokens = 2e4;
  const name = /!?[A-Za-z_$][\w$]*~?/y;
  const number = /\d+(?:\.\d+)?\w*/y;
  const hole = new RegExp(`${holeMark}+`, "y");
  const sign = /[=!<>]=|=~|!~|<>|=>|\.\.|[\s\S]/y;
  const space = /\s+/y;
  function kqlTokens(text) {
   const found = [];
   let at = 0;
   const take = pattern => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
   };
   while (at < text.length) {
    const blank = take(space);
    if (blank) {
     at += blank.length;
     continue;
    }
    if (text.startsWith("//", at)) {
     const end = text.indexOf("\n", at);
     at = end < 0 ? text.length : end;
     continue;
    }
    if (found.length >= mostTokens) return;
    const literal = literalAt(text, at);
    if (literal) {
     found.push({
      kind: "text",
      text: literal.value,
      start: at,
      end: literal.end
     });
     at = literal.end;
     continue;
    }
    const [kind, written] = scalarAt(take);
    found.push({
     kind,
     text: written,
     start: at,
     end: at + written.length
    });
    at += written.length;
   }
   return found;
  }
  function scalarAt(take) {
   const ofHole = take(hole);
   if (ofHole) return [ "hole", ofHole ];
   const ofName = take(name);
   if (ofName) return [ "name", ofName ];
   const ofNumber = take(number);
   if (ofNumber) return [ "number", ofNumber ];
   return [ "sign", take(sign) ?? "" ];
  }
  function literalAt(text, at) {
   let start = at;
   if (/[hH]/.test(text[start] ?? "") && /["'@`~]/.test(text[start + 1] ?? "")) start++;
   const fence = text.slice(start, start + 3);
   if (fence === "```" || fence === "~~~") {
    const close = text.indexOf(fence, start + 3);
    const end = close < 0 ? text.length : close;
    return {
     value: text.slice(start + 3, end),
     end: Math.min(text.length, end + 3)
    };
   }
   const isVerbatim = text[start] === "@";
   if (isVerbatim) start++;
   const quote = text[start];
   if (quote !== '"' && quote !== "'") return;
   for (let i = start + 1; i < text.length; i++) {
    if (text[i] === "\n" && !isVerbatim) return {
     value: text.slice(start + 1, i),
     end: i
    };
    if (text[i] === "\\" && !isVerbatim) i++; else if (text[i] === quote) if (isVerbatim && text[i + 1] === quote) i++; else return {
     value: text.slice(start + 1, i),
     end: i + 1
    };
   }
   return {
    value: text.slice(start + 1),
    end: text.length
   };
  }
 })
};
