export const id = 219;

export const ids = [ 219 ];

export const modules = {
 40219: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   h: () => fetch
  });
  const fetch = globalThis.fetch;
 })
};
