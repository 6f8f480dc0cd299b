"use strict";

exports.id = 7964;

exports.ids = [ 7964 ];

exports.modules = {
 47964: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   DI: () => hoursText,
   Sf: () => defaultThresholds,
   ci: () => detectionIds,
   defaultSettings: () => defaultSettings
  });
  const detectionIds = [ "off-hours-write", "high-volume-files", "repeated-denials", "call-after-departure", "secrets-by-person", "denied-then-allowed", "new-caller-for-tool", "rate-limit-probing", "open-record", "gap-in-log", "gateway-and-client-differ" ];
  const defaultThresholds = {
   "high-volume-files": {
    reads: 100,
    directories: 20,
    minutes: 60
   },
   "repeated-denials": {
    count: 5,
    minutes: 10
   },
   "rate-limit-probing": {
    count: 3,
    minutes: 10
   },
   "denied-then-allowed": {
    minutes: 60
   },
   "open-record": {
    minutes: 60
   },
   "new-caller-for-tool": {
    days: 30
   },
   "gap-in-log": {
    factor: 3
   }
  };
  const defaultSettings = {
   timeZone: "UTC",
   businessHours: {
    start: 7 * 60,
    end: 20 * 60
   },
   thresholds: defaultThresholds,
   allow: []
  };
  function hoursText({start, end}) {
   return `${clockText(start)}-${clockText(end)}`;
  }
  function clockText(minutes) {
   const two = value => String(value).padStart(2, "0");
   return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  }
 })
};
