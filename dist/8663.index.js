export const id = 8663;

export const ids = [ 8663 ];

export const modules = {
 28663: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   lz: () => proseText,
   ph: () => codeText,
   wh: () => plainText
  });
  const control = /(?!\s)\p{Cc}/gu;
  function plainText(text) {
   return text.replace(control, "").replace(/\s+/g, " ").replace(/[&<>]/g, character => ({
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;"
   }[character])).replace(/[\\`*_{}[\]()#+!|~@]/g, "\\$&");
  }
  function codeText(text) {
   if (text.includes("|")) return `<code>${plainText(text)}</code>`;
   const plain = text.replace(control, "").replace(/\s+/g, " ");
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
