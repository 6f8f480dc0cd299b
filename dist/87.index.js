export const id = 87;
export const ids = [87];
export const modules = {

/***/ 90087:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sourceReader: () => (/* binding */ sourceReader)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40444);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33751);



/** Reads linted files again for their excerpts, each once. What cannot be read has no excerpt. */
function sourceReader(root) {
    const sources = new Map();
    return file => {
        if (!sources.has(file)) {
            const content = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, file));
            sources.set(file, 'text' in content ? new _source_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFile */ .s(file, content.text) : undefined);
        }
        return sources.get(file);
    };
}
//# sourceMappingURL=source-reader.js.map

/***/ })

};
