"use strict";

exports.id = 8663;

exports.ids = [ 8663 ];

exports.modules = {
 28663: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   lz: () => proseText,
   ph: () => codeText,
   wh: () => plainText
  });
  const unseen = /(?!\s)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
  function plainText(text) {
   return text.replace(unseen, "").replace(/\s+/g, " ").replace(/[&<>]/g, character => ({
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;"
   }[character])).replace(/[\\`*_{}[\]()#+!|~@]/g, "\\$&");
  }
  function codeText(text) {
   if (text.includes("|")) return `<code>${plainText(text)}</code>`;
   const plain = text.replace(unseen, "").replace(/\s+/g, " ");
   const longest = Math.max(0, ...[ ...plain.matchAll(/`+/g) ].map(match => match[0].length));
   if (longest === 0) return `\`${plain}\``;
   const fence = "`".repeat(longest + 1);
   return `${fence} ${plain} ${fence}`;
  }
  function proseText(text) {
   return text.split(/(`[^`]+`)/).map((part, at) => at % 2 === 1 ? codeText(part.slice(1, -1)) : plainText(part)).join("");
  }
 })
};
