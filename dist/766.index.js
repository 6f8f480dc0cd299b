"use strict";

exports.id = 766;

exports.ids = [ 766 ];

exports.modules = {
 30766: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   digestName: () => digestName,
   readSignature: () => readSignature
  });
  var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61040);
  var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19654);
  var _signature_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4880);
  const maxBareBytes = 16384;
  function readSignature(bytes, name) {
   const text = Buffer.from(bytes).toString("utf8").trim();
   if (!text.startsWith("{")) return readBare(bytes, text, name);
   let json;
   try {
    json = JSON.parse(text);
   } catch {
    const reason = text.includes("}\n{") ? "it holds several documents" : "it may have been cut short";
    throw new _signature_error_js__WEBPACK_IMPORTED_MODULE_2__.SignatureError(`${name} is not a Sigstore bundle in JSON: ${reason}`);
   }
   try {
    return {
     kind: "bundle",
     bundle: (0, _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__.vw)(json)
    };
   } catch (error) {
    const fields = error instanceof _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__.yI ? ` (${error.fields.join(", ")})` : "";
    throw new _signature_error_js__WEBPACK_IMPORTED_MODULE_2__.SignatureError(`${name} is not a Sigstore bundle that is supported: ${error.message}${fields}`);
   }
  }
  function readBare(bytes, text, name) {
   if (bytes.length === 0) throw new _signature_error_js__WEBPACK_IMPORTED_MODULE_2__.SignatureError(`${name} is empty`);
   if (bytes.length > maxBareBytes) throw new _signature_error_js__WEBPACK_IMPORTED_MODULE_2__.SignatureError(`${name} is neither a Sigstore bundle nor a signature of a key`);
   const isBase64 = /^[A-Za-z0-9+/\s]+=*$/.test(text);
   return {
    kind: "bare",
    signature: isBase64 ? Buffer.from(text, "base64") : Buffer.from(bytes)
   };
  }
  function digestName(algorithm) {
   switch (algorithm) {
   case _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED:
   case _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.HashAlgorithm.SHA2_256:
    return "sha256";

   case _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.HashAlgorithm.SHA2_384:
    return "sha384";

   case _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.HashAlgorithm.SHA2_512:
    return "sha512";

   default:
    throw new _signature_error_js__WEBPACK_IMPORTED_MODULE_2__.SignatureError("the bundle names a digest that is not supported: use SHA-256");
   }
  }
 })
};
