"use strict";

exports.id = 9596;

exports.ids = [ 9596 ];

exports.modules = {
 9596: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   parseCommandLine: () => parseCommandLine
  });
  function parseCommandLine(line) {
   const words = [];
   let word;
   let quote = "";
   for (let at = 0; at < line.length; at++) {
    const character = line[at];
    if (character === "\\" && quote !== "'" && at + 1 < line.length) word = (word ?? "") + line[++at]; else if (quote !== "" && character === quote) quote = ""; else if (quote === "" && (character === '"' || character === "'")) {
     quote = character;
     word ??= "";
    } else if (quote === "" && /\s/.test(character)) {
     if (word !== void 0) words.push(word);
     word = void 0;
    } else word = (word ?? "") + character;
   }
   if (quote !== "") return;
   if (word !== void 0) words.push(word);
   return words;
  }
 })
};
