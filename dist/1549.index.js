"use strict";

exports.id = 1549;

exports.ids = [ 1549 ];

exports.modules = {
 51549: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   contentOf: () => contentOf,
   contentOfFile: () => contentOfFile
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _hash_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26421);
  var _signature_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4880);
  function contentOf(bytes) {
   return {
    digest: algorithm => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest(),
    verify: (algorithm, key, signature) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(isPure(key) ? null : algorithm, bytes, key, signature)
   };
  }
  async function contentOfFile(file, algorithms, onBytes) {
   const names = [ ...new Set([ "sha256", ...algorithms ]) ];
   const hashes = new Map(names.map(name => [ name, (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(name) ]));
   const verifiers = new Map(names.map(name => [ name, (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createVerify)(name) ]));
   const count = {
    update: chunk => onBytes(chunk.length)
   };
   await (0, _hash_file_js__WEBPACK_IMPORTED_MODULE_1__.D)(file, [ ...hashes.values(), ...verifiers.values(), count ]);
   const digests = new Map([ ...hashes ].map(([name, hash]) => [ name, hash.digest() ]));
   const verified = new Map;
   return {
    digest: algorithm => known(digests, algorithm),
    verify: (algorithm, key, signature) => {
     if (isPure(key)) throw new _signature_error_js__WEBPACK_IMPORTED_MODULE_2__.SignatureError("an Ed25519 signature over a file cannot be verified piece by piece: sign a manifest of it");
     const answer = verified.get(algorithm) ?? known(verifiers, algorithm).verify(key, signature);
     verified.set(algorithm, answer);
     return answer;
    }
   };
  }
  function known(values, algorithm) {
   const value = values.get(algorithm);
   if (value === void 0) throw new Error(`the content was not read for ${algorithm}`);
   return value;
  }
  function isPure(key) {
   return key.asymmetricKeyType === "ed25519";
  }
 })
};
