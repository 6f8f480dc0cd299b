"use strict";

exports.id = 8209;

exports.ids = [ 8209 ];

exports.modules = {
 98209: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   systemClock: () => systemClock
  });
  const systemClock = {
   now: () => Date.now(),
   random: () => Math.random(),
   sleep: (ms, signal) => new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const onAbort = () => {
     clearTimeout(timer);
     reject(signal.reason);
    };
    const timer = setTimeout(() => {
     signal.removeEventListener("abort", onAbort);
     resolve();
    }, ms);
    signal.addEventListener("abort", onAbort, {
     once: true
    });
   })
  };
 })
};
