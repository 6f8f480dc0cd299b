"use strict";

exports.id = 5177;

exports.ids = [ 5177 ];

exports.modules = {
 60930: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   b: () => verdictTones
  });
  const verdictTones = {
   FAIL: "bad",
   NOT_PROVEN: "unsure",
   OUT_OF_REPO: "outside",
   PASS: "good"
  };
 }),
 247: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   M0: () => bar,
   o1: () => legend,
   xN: () => lineDrawing
  });
  var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55227);
  var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44560);
  function bar(parts) {
   const total = parts.reduce((sum, {count}) => sum + count, 0);
   let at = 0;
   return (0, _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("svg", {
    class: "bar",
    viewBox: `0 0 ${Math.max(total, 1)} 1`,
    preserveAspectRatio: "none",
    "aria-hidden": "true"
   }, parts.filter(({count}) => count > 0).map(({tone, count}) => {
    const x = at;
    at += count;
    return (0, _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("rect", {
     class: tone,
     x,
     y: 0,
     width: count,
     height: 1
    });
   }));
  }
  function legend(parts) {
   return (0, _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("ul", {
    class: "legend"
   }, parts.map(({tone, name, count}) => (0, _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("li", {}, (0, 
   _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("strong", {}, count), " ", (0, _parts_js__WEBPACK_IMPORTED_MODULE_1__.qS)(tone, name))));
  }
  const width = 120;
  const height = 28;
  const margin = 3;
  function lineDrawing({title, description, values}) {
   const most = Math.max(1, ...values);
   const step = values.length > 1 ? (width - 2 * margin) / (values.length - 1) : 0;
   const x = at => rounded(margin + at * step);
   const y = value => rounded(height - margin - value / most * (height - 2 * margin));
   const last = values.length - 1;
   return (0, _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("svg", {
    class: "line",
    role: "img",
    viewBox: `0 0 ${width} ${height}`,
    width,
    height
   }, (0, _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("title", {}, title), (0, _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("desc", {}, description), (0, 
   _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("line", {
    x1: 0,
    x2: width,
    y1: height - margin,
    y2: height - margin
   }), values.length > 1 && (0, _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("polyline", {
    points: values.map((value, at) => `${x(at)},${y(value)}`).join(" ")
   }), values.length > 0 && (0, _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("circle", {
    cx: x(last),
    cy: y(values[last]),
    r: margin
   }));
  }
  function rounded(value) {
   return Math.round(value * 10) / 10;
  }
 }),
 58210: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   t: () => table
  });
  var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55227);
  function table({caption, columns, rows, class: name, tall}) {
   const classes = [ "scroll", ...tall ? [ "tall" ] : [], ...name === void 0 ? [] : [ name ] ];
   return (0, _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("div", {
    class: classes.join(" "),
    tabindex: 0,
    role: "region",
    "aria-label": caption
   }, (0, _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("table", {}, (0, _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("caption", {}, (0, 
   _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("span", {}, caption)), (0, _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("thead", {}, (0, 
   _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("tr", {}, columns.map(({title, numeric}) => (0, 
   _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("th", {
    scope: "col",
    class: numeric ? "number" : void 0
   }, title)))), (0, _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("tbody", {}, rows.map(row => (0, 
   _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)("tr", {}, row.map((cell, at) => cellOf(cell, at, columns[at])))))));
  }
  function cellOf(cell, at, column) {
   const isToned = isTonedCell(cell);
   return (0, _markup_js__WEBPACK_IMPORTED_MODULE_0__.ND)(at === 0 ? "th" : "td", {
    scope: at === 0 && "row",
    class: isToned ? cell.tone : column?.numeric ? "number" : void 0
   }, isToned ? cell.content : cell);
  }
  function isTonedCell(cell) {
   return typeof cell === "object" && !(cell instanceof _markup_js__WEBPACK_IMPORTED_MODULE_0__.VK) && "tone" in cell;
  }
 })
};
