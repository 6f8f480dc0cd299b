"use strict";

exports.id = 614;

exports.ids = [ 614 ];

exports.modules = {
 40614: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   digestsOf: () => digestsOf,
   readPublicKey: () => readPublicKey,
   s: () => isSignedBy
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);
  const digestOfCurve = {
   prime256v1: "sha256",
   secp384r1: "sha384",
   secp521r1: "sha512"
  };
  const minRsaBits = 2048;
  function readPublicKey(text, name) {
   if (text.includes("PRIVATE KEY")) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.e(`${name} holds a private key: give the public key, and move that one away`);
   let key;
   try {
    key = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(text);
   } catch {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.e(`${name} is not a public key in PEM (-----BEGIN PUBLIC KEY-----)`);
   }
   const {asymmetricKeyType: type, asymmetricKeyDetails: details} = key;
   if (type === "ed25519") return key;
   if (type === "ec" && digestOfCurve[details?.namedCurve ?? ""] !== void 0) return key;
   if (type === "rsa") {
    if ((details?.modulusLength ?? 0) >= minRsaBits) return key;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.e(`${name} is an RSA key of less than ${minRsaBits} bits`);
   }
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.e(`${name} is a key that is not supported: use ECDSA on P-256, P-384 or P-521, RSA or Ed25519`);
  }
  function digestsOf(key) {
   const curve = key.asymmetricKeyDetails?.namedCurve ?? "";
   return [ ...new Set([ digestOfCurve[curve] ?? "sha256", "sha256" ]) ];
  }
  function isSignedBy(key, content, signature) {
   return digestsOf(key).some(algorithm => content.verify(algorithm, key, signature));
  }
 })
};
