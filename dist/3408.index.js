"use strict";

exports.id = 3408;

exports.ids = [ 3408 ];

exports.modules = {
 53408: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   V: () => retryAfterMs
  });
  function retryAfterMs(headers, body, headerName = "retry-after", now = Date.now()) {
   const header = headers.get(headerName)?.trim() ?? headers.get("retry-after")?.trim();
   if (header) {
    if (/^\d{1,9}(?:\.\d{1,9})?$/.test(header)) return Math.ceil(Number(header) * 1e3);
    const date = Date.parse(header);
    if (!Number.isNaN(date)) return Math.max(0, date - now);
   }
   const sentence = /try again in (\d{1,9}) (second|minute|hour)/i.exec(body.slice(0, 4096));
   if (sentence) {
    const unit = {
     second: 1e3,
     minute: 6e4,
     hour: 36e5
    }[sentence[2].toLowerCase()] ?? 1e3;
    return Number(sentence[1]) * unit;
   }
   const clock = /replenished in (?:(\d{1,4})\.)?(\d{1,4}):(\d{2}):(\d{2})/i.exec(body.slice(0, 4096));
   if (clock) {
    const [, days = "0", hours, minutes, seconds] = clock;
    return (((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1e3;
   }
   return;
  }
 })
};
