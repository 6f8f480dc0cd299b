export const id = 766;

export const ids = [ 766, 4880 ];

export const modules = {
 18456: (function(__unused_webpack_module, exports, __webpack_require__) {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.toMessageSignatureBundle = toMessageSignatureBundle;
  exports.toDSSEBundle = toDSSEBundle;
  const protobuf_specs_1 = __webpack_require__(19654);
  const bundle_1 = __webpack_require__(37742);
  function toMessageSignatureBundle(options) {
   return {
    mediaType: options.certificateChain ? bundle_1.BUNDLE_V02_MEDIA_TYPE : bundle_1.BUNDLE_V03_MEDIA_TYPE,
    content: {
     $case: "messageSignature",
     messageSignature: {
      messageDigest: {
       algorithm: protobuf_specs_1.HashAlgorithm.SHA2_256,
       digest: options.digest
      },
      signature: options.signature
     }
    },
    verificationMaterial: toVerificationMaterial(options)
   };
  }
  function toDSSEBundle(options) {
   return {
    mediaType: options.certificateChain ? bundle_1.BUNDLE_V02_MEDIA_TYPE : bundle_1.BUNDLE_V03_MEDIA_TYPE,
    content: {
     $case: "dsseEnvelope",
     dsseEnvelope: toEnvelope(options)
    },
    verificationMaterial: toVerificationMaterial(options)
   };
  }
  function toEnvelope(options) {
   return {
    payloadType: options.artifactType,
    payload: options.artifact,
    signatures: [ toSignature(options) ]
   };
  }
  function toSignature(options) {
   return {
    keyid: options.keyHint || "",
    sig: options.signature
   };
  }
  function toVerificationMaterial(options) {
   return {
    content: toKeyContent(options),
    tlogEntries: [],
    timestampVerificationData: {
     rfc3161Timestamps: []
    }
   };
  }
  function toKeyContent(options) {
   if (options.certificate) if (options.certificateChain) return {
    $case: "x509CertificateChain",
    x509CertificateChain: {
     certificates: [ {
      rawBytes: options.certificate
     } ]
    }
   }; else return {
    $case: "certificate",
    certificate: {
     rawBytes: options.certificate
    }
   }; else return {
    $case: "publicKey",
    publicKey: {
     hint: options.keyHint || ""
    }
   };
  }
 }),
 37742: (function(__unused_webpack_module, exports) {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.BUNDLE_V03_MEDIA_TYPE = exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = exports.BUNDLE_V02_MEDIA_TYPE = exports.BUNDLE_V01_MEDIA_TYPE = void 0;
  exports.isBundleWithCertificateChain = isBundleWithCertificateChain;
  exports.isBundleWithPublicKey = isBundleWithPublicKey;
  exports.isBundleWithMessageSignature = isBundleWithMessageSignature;
  exports.isBundleWithDsseEnvelope = isBundleWithDsseEnvelope;
  exports.BUNDLE_V01_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle+json;version=0.1";
  exports.BUNDLE_V02_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle+json;version=0.2";
  exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle+json;version=0.3";
  exports.BUNDLE_V03_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
  function isBundleWithCertificateChain(b) {
   return b.verificationMaterial.content.$case === "x509CertificateChain";
  }
  function isBundleWithPublicKey(b) {
   return b.verificationMaterial.content.$case === "publicKey";
  }
  function isBundleWithMessageSignature(b) {
   return b.content.$case === "messageSignature";
  }
  function isBundleWithDsseEnvelope(b) {
   return b.content.$case === "dsseEnvelope";
  }
 }),
 25333: (function(__unused_webpack_module, exports) {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.ValidationError = void 0;
  class ValidationError extends Error {
   fields;
   constructor(message, fields) {
    super(message);
    this.fields = fields;
   }
  }
  exports.ValidationError = ValidationError;
 }),
 61040: (function(__unused_webpack_module, exports, __webpack_require__) {
  0;
  exports.vw = exports.yI = void 0;
  var build_1 = __webpack_require__(18456);
  0;
  0;
  var bundle_1 = __webpack_require__(37742);
  0;
  0;
  0;
  0;
  0;
  0;
  0;
  0;
  var error_1 = __webpack_require__(25333);
  Object.defineProperty(exports, "yI", {
   enumerable: true,
   get: function() {
    return error_1.ValidationError;
   }
  });
  var serialized_1 = __webpack_require__(23404);
  Object.defineProperty(exports, "vw", {
   enumerable: true,
   get: function() {
    return serialized_1.bundleFromJSON;
   }
  });
  0;
  0;
  0;
  var validate_1 = __webpack_require__(9352);
  0;
  0;
  0;
  0;
  0;
 }),
 23404: (function(__unused_webpack_module, exports, __webpack_require__) {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.envelopeToJSON = exports.envelopeFromJSON = exports.bundleToJSON = exports.bundleFromJSON = void 0;
  const protobuf_specs_1 = __webpack_require__(19654);
  const bundle_1 = __webpack_require__(37742);
  const validate_1 = __webpack_require__(9352);
  const bundleFromJSON = obj => {
   const bundle = protobuf_specs_1.Bundle.fromJSON(obj);
   switch (bundle.mediaType) {
   case bundle_1.BUNDLE_V01_MEDIA_TYPE:
    (0, validate_1.assertBundleV01)(bundle);
    break;

   case bundle_1.BUNDLE_V02_MEDIA_TYPE:
    (0, validate_1.assertBundleV02)(bundle);
    break;

   default:
    (0, validate_1.assertBundleLatest)(bundle);
    break;
   }
   return bundle;
  };
  exports.bundleFromJSON = bundleFromJSON;
  const bundleToJSON = bundle => protobuf_specs_1.Bundle.toJSON(bundle);
  exports.bundleToJSON = bundleToJSON;
  const envelopeFromJSON = obj => protobuf_specs_1.Envelope.fromJSON(obj);
  exports.envelopeFromJSON = envelopeFromJSON;
  const envelopeToJSON = envelope => protobuf_specs_1.Envelope.toJSON(envelope);
  exports.envelopeToJSON = envelopeToJSON;
 }),
 9352: (function(__unused_webpack_module, exports, __webpack_require__) {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.assertBundle = assertBundle;
  exports.assertBundleV01 = assertBundleV01;
  exports.isBundleV01 = isBundleV01;
  exports.assertBundleV02 = assertBundleV02;
  exports.assertBundleLatest = assertBundleLatest;
  const error_1 = __webpack_require__(25333);
  function assertBundle(b) {
   const invalidValues = validateBundleBase(b);
   if (invalidValues.length > 0) throw new error_1.ValidationError("invalid bundle", invalidValues);
  }
  function assertBundleV01(b) {
   const invalidValues = [];
   invalidValues.push(...validateBundleBase(b));
   invalidValues.push(...validateInclusionPromise(b));
   if (invalidValues.length > 0) throw new error_1.ValidationError("invalid v0.1 bundle", invalidValues);
  }
  function isBundleV01(b) {
   try {
    assertBundleV01(b);
    return true;
   } catch (e) {
    return false;
   }
  }
  function assertBundleV02(b) {
   const invalidValues = [];
   invalidValues.push(...validateBundleBase(b));
   invalidValues.push(...validateInclusionProof(b));
   if (invalidValues.length > 0) throw new error_1.ValidationError("invalid v0.2 bundle", invalidValues);
  }
  function assertBundleLatest(b) {
   const invalidValues = [];
   invalidValues.push(...validateBundleBase(b));
   invalidValues.push(...validateInclusionProof(b));
   invalidValues.push(...validateNoCertificateChain(b));
   if (invalidValues.length > 0) throw new error_1.ValidationError("invalid bundle", invalidValues);
  }
  function validateBundleBase(b) {
   const invalidValues = [];
   if (b.mediaType === void 0 || !b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\+json;version=\d\.\d/) && !b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\.v\d\.\d\+json/)) invalidValues.push("mediaType");
   if (b.content === void 0) invalidValues.push("content"); else switch (b.content.$case) {
   case "messageSignature":
    if (b.content.messageSignature.messageDigest === void 0) invalidValues.push("content.messageSignature.messageDigest"); else if (b.content.messageSignature.messageDigest.digest.length === 0) invalidValues.push("content.messageSignature.messageDigest.digest");
    if (b.content.messageSignature.signature.length === 0) invalidValues.push("content.messageSignature.signature");
    break;

   case "dsseEnvelope":
    if (b.content.dsseEnvelope.payload.length === 0) invalidValues.push("content.dsseEnvelope.payload");
    if (b.content.dsseEnvelope.signatures.length !== 1) invalidValues.push("content.dsseEnvelope.signatures"); else if (b.content.dsseEnvelope.signatures[0].sig.length === 0) invalidValues.push("content.dsseEnvelope.signatures[0].sig");
    break;
   }
   if (b.verificationMaterial === void 0) invalidValues.push("verificationMaterial"); else {
    if (b.verificationMaterial.content === void 0) invalidValues.push("verificationMaterial.content"); else switch (b.verificationMaterial.content.$case) {
    case "x509CertificateChain":
     if (b.verificationMaterial.content.x509CertificateChain.certificates.length === 0) invalidValues.push("verificationMaterial.content.x509CertificateChain.certificates");
     b.verificationMaterial.content.x509CertificateChain.certificates.forEach((cert, i) => {
      if (cert.rawBytes.length === 0) invalidValues.push(`verificationMaterial.content.x509CertificateChain.certificates[${i}].rawBytes`);
     });
     break;

    case "certificate":
     if (b.verificationMaterial.content.certificate.rawBytes.length === 0) invalidValues.push("verificationMaterial.content.certificate.rawBytes");
     break;
    }
    if (b.verificationMaterial.tlogEntries === void 0) invalidValues.push("verificationMaterial.tlogEntries"); else if (b.verificationMaterial.tlogEntries.length > 0) b.verificationMaterial.tlogEntries.forEach((entry, i) => {
     if (entry.logId === void 0) invalidValues.push(`verificationMaterial.tlogEntries[${i}].logId`);
     if (entry.kindVersion === void 0) invalidValues.push(`verificationMaterial.tlogEntries[${i}].kindVersion`);
    });
   }
   return invalidValues;
  }
  function validateInclusionPromise(b) {
   const invalidValues = [];
   if (b.verificationMaterial && b.verificationMaterial.tlogEntries?.length > 0) b.verificationMaterial.tlogEntries.forEach((entry, i) => {
    if (entry.inclusionPromise === void 0) invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionPromise`);
   });
   return invalidValues;
  }
  function validateInclusionProof(b) {
   const invalidValues = [];
   if (b.verificationMaterial && b.verificationMaterial.tlogEntries?.length > 0) b.verificationMaterial.tlogEntries.forEach((entry, i) => {
    if (entry.inclusionProof === void 0) invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof`); else if (entry.inclusionProof.checkpoint === void 0) invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof.checkpoint`);
   });
   return invalidValues;
  }
  function validateNoCertificateChain(b) {
   const invalidValues = [];
   if (b.verificationMaterial?.content?.$case === "x509CertificateChain") invalidValues.push("verificationMaterial.content.$case");
   return invalidValues;
  }
 }),
 4880: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   SignatureError: () => SignatureError
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
  class SignatureError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.Q {
   name="SignatureError";
  }
 }),
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
