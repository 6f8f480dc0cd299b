"use strict";

exports.id = 5302;

exports.ids = [ 5302 ];

exports.modules = {
 95302: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   k: () => DeclaredTypes
  });
  class DeclaredTypes {
   written=new Set;
   ends=new Set;
   constructor(labels) {
    for (const label of labels) {
     const type = label.split("@", 1)[0].toLowerCase();
     this.written.add(type);
     if (!type.includes(".")) this.ends.add(type);
    }
   }
   mayHave({types}) {
    return types.some(type => {
     if (typeof type !== "string") return this.ends.size > 0 || [ ...this.written ].some(own => type.test(own));
     if (this.written.has(type)) return true;
     for (let at = type.indexOf("/"); at >= 0; at = type.indexOf("/", at + 1)) if (this.ends.has(type.slice(at + 1))) return true;
     return false;
    });
   }
  }
 })
};
