"use strict";

exports.id = 4816;

exports.ids = [ 4816 ];

exports.modules = {
 54816: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   B: () => HeaderFields
  });
  class HeaderFields {
   fields=new Map;
   constructor(fields = {}) {
    for (const [name, value] of Object.entries(fields)) this.set(name, value);
   }
   static ofRaw(rawHeaders) {
    const made = new HeaderFields;
    for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
     const name = rawHeaders[i];
     const before = made.get(name);
     made.set(name, before === null ? rawHeaders[i + 1] : `${before}, ${rawHeaders[i + 1]}`);
    }
    return made;
   }
   get(name) {
    return this.fields.get(name.toLowerCase()) ?? null;
   }
   set(name, value) {
    this.fields.set(name.toLowerCase(), value);
   }
   toObject() {
    return Object.fromEntries(this.fields);
   }
  }
 })
};
