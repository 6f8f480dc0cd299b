"use strict";

exports.id = 199;

exports.ids = [ 199 ];

exports.modules = {
 40199: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   X: () => keepComment,
   Z: () => ReviewError
  });
  class ReviewError extends Error {
   name="ReviewError";
   forbidden;
   constructor(message, {forbidden = false} = {}) {
    super(message);
    this.forbidden = forbidden;
   }
  }
  async function keepComment(comments, marker, bodyAfter, open) {
   for (const comment of await comments.find(marker)) {
    const body = bodyAfter(comment.body);
    if (comment.body === body) return "unchanged";
    try {
     await comments.update(comment.id, body, open);
     return "updated";
    } catch (error) {
     if (!(error instanceof ReviewError) || !error.forbidden) throw error;
    }
   }
   if (!open) return "not needed";
   await comments.create(bodyAfter(void 0), open);
   return "created";
  }
 })
};
