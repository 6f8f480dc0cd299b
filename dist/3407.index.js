"use strict";

exports.id = 3407;

exports.ids = [ 3407 ];

exports.modules = {
 83407: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => Latest
  });
  class Latest {
   most;
   values=new Map;
   constructor(most) {
    this.most = most;
   }
   get(key, make) {
    const known = this.values.has(key);
    const value = known ? this.values.get(key) : make();
    if (known && this.values.size < this.most) return value;
    this.values.delete(key);
    this.values.set(key, value);
    if (this.values.size > this.most) this.values.delete(this.values.keys().next().value);
    return value;
   }
  }
 })
};
