export const id = 8674;

export const ids = [ 8674, 766, 1549, 614, 4880 ];

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
 48674: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   checkContent: () => checkContent,
   checkStatement: () => checkStatement
  });
  var external_node_crypto_ = __webpack_require__(77598);
  var dist = __webpack_require__(83917);
  var verify_dist = __webpack_require__(54187);
  var manifest_path = __webpack_require__(10203);
  var public_key = __webpack_require__(40614);
  var signature_error = __webpack_require__(4880);
  var signature_file = __webpack_require__(30766);
  var signed_content = __webpack_require__(51549);
  var json = __webpack_require__(97527);
  var manifest = __webpack_require__(30651);
  // CONCATENATED MODULE: ./build/shared/verify/signature/statement.js
  const payloadType = "application/vnd.in-toto+json";
  const modelSignature = "https://model_signing/signature/v1.0";
  const modelDigests = "https://model_signing/Digests/v0.1";
  const attestations = [ "https://slsa.dev/provenance/v1", "https://slsa.dev/provenance/v0.2", "https://in-toto.io/attestation/release/v0.1", "https://sigstore.dev/cosign/sign/v1" ];
  const gitPaths = [ ".git", ".gitattributes", ".github", ".gitignore" ];
  function readStatement(payload, type) {
   if (type !== payloadType) throw new signature_error.SignatureError(`the signed envelope holds ${(0, 
   manifest_path.T)(type)}, not an in-toto statement`);
   const value = parse(payload);
   const {_type: statementType, predicateType, predicate, subject} = value;
   const known = [ "https://in-toto.io/Statement/v1", "https://in-toto.io/Statement/v0.1" ];
   if (typeof statementType !== "string" || !known.includes(statementType)) throw new signature_error.SignatureError("the signed envelope holds no in-toto statement");
   if (typeof predicateType !== "string" || !Array.isArray(subject) || subject.length === 0) throw new signature_error.SignatureError("the signed statement has no predicateType or no subject");
   if (predicateType === modelSignature) return readModel(subject, predicate);
   if (predicateType === modelDigests) return model("", subject.map(subjectEntry), gitPaths);
   if (!attestations.includes(predicateType)) throw new signature_error.SignatureError(`the signed statement is of the type ${(0, 
   manifest_path.T)(predicateType)}, which does not answer for a file: a Model Signing bundle, a build provenance or a release attestation does`);
   const subjects = subject.flatMap(item => {
    const digest = (0, json.Gv)(item) && (0, json.Gv)(item["digest"]) ? item["digest"]["sha256"] : void 0;
    return typeof digest === "string" ? [ digest.toLowerCase() ] : [];
   });
   return {
    kind: "attestation",
    predicateType,
    subjects
   };
  }
  function parse(payload) {
   try {
    const value = JSON.parse(new TextDecoder("utf-8", {
     fatal: true
    }).decode(payload));
    if ((0, json.Gv)(value)) return value;
   } catch {}
   throw new signature_error.SignatureError("the signed statement is not a JSON object");
  }
  function readModel(subject, predicate) {
   const {serialization, resources} = (0, json.Gv)(predicate) ? predicate : {};
   if (!(0, json.Gv)(serialization) || !Array.isArray(resources) || resources.length === 0) throw new signature_error.SignatureError("the signed statement lists no files");
   const {method, hash_type: hashType, ignore_paths: ignored = gitPaths} = serialization;
   if (method !== "files" || hashType !== "sha256") throw new signature_error.SignatureError(`the model was signed by ${(0, 
   manifest_path.T)(`${method}`)} with ${(0, manifest_path.T)(`${hashType}`)}: only one SHA-256 digest a file is supported. Sign it with the method 'files' and the hash 'sha256'`);
   if (!Array.isArray(ignored) || ignored.some(path => typeof path !== "string")) throw new signature_error.SignatureError("'ignore_paths' of the signed statement is not a list of paths");
   const entries = resources.map((resource, index) => {
    const {name, algorithm, digest} = (0, json.Gv)(resource) ? resource : {};
    if (algorithm !== "sha256") throw new signature_error.SignatureError(`${place(index)} has no SHA-256 digest`);
    return entry(name, digest, index);
   });
   const {name, digest} = (0, json.Gv)(subject[0]) ? subject[0] : {};
   const whole = (0, external_node_crypto_.createHash)("sha256");
   for (const {sha256} of entries) whole.update(Buffer.from(sha256, "hex"));
   const claimed = (0, json.Gv)(digest) ? digest["sha256"] : void 0;
   if (subject.length !== 1 || claimed !== whole.digest("hex")) throw new signature_error.SignatureError("the digests in the signed statement do not add up to its subject");
   return model(typeof name === "string" ? name : "", entries, ignored);
  }
  function model(name, entries, ignored) {
   (0, manifest.B7)(entries, "the signed statement");
   return {
    kind: "model",
    name,
    entries,
    ignored
   };
  }
  function subjectEntry(item, index) {
   const {name, digest} = (0, json.Gv)(item) ? item : {};
   return entry(name, (0, json.Gv)(digest) ? digest["sha256"] : void 0, index);
  }
  function entry(name, digest, index) {
   if (typeof name !== "string" || typeof digest !== "string" || !/^[0-9a-f]{64}$/.test(digest)) throw new signature_error.SignatureError(`${place(index)} has no name or no SHA-256 digest`);
   return {
    path: name === "." ? name : (0, manifest_path.j)(name, place(index)),
    sha256: digest
   };
  }
  function place(index) {
   return `file ${index + 1} of the signed statement`;
  }
  // CONCATENATED MODULE: ./build/shared/verify/signature/check-signature.js
  function checkContent(file, content, name, wanted) {
   if (file.kind === "bare") {
    if (wanted.by === "certificate") throw notABundle();
    if (!(0, public_key.s)(wanted.key, content, file.signature)) throw notSigned(name);
    return signerOf(wanted.key);
   }
   const {bundle} = file;
   if (bundle.content.$case !== "messageSignature") throw new Error("not a message signature");
   const {messageDigest, signature} = bundle.content.messageSignature;
   const algorithm = (0, signature_file.digestName)(messageDigest.algorithm);
   const digest = content.digest(algorithm);
   if (!digest.equals(messageDigest.digest)) throw new signature_error.SignatureError(`the bundle is for other content: it signs ${algorithm} ${messageDigest.digest.toString("hex")}, and ${name} has ${digest.toString("hex")}`);
   const isDigest = other => digest.equals(other);
   return checkBundle(bundle, name, wanted, {
    signature,
    compareSignature: other => signature.equals(other),
    compareDigest: isDigest,
    compareSignedDigest: isDigest,
    verifySignature: key => content.verify(algorithm, key, signature)
   });
  }
  function checkStatement(bundle, wanted) {
   if (bundle.content.$case !== "dsseEnvelope") throw new Error("not an envelope");
   const {payload, payloadType, signatures} = bundle.content.dsseEnvelope;
   const signature = signatures[0].sig;
   const signed = (0, signed_content.contentOf)(dist.dsse.preAuthEncoding(payloadType, payload));
   const signer = checkBundle(bundle, "the statement in the bundle", wanted, {
    signature,
    compareSignature: other => signature.equals(other),
    compareDigest: other => (0, signed_content.contentOf)(payload).digest("sha256").equals(other),
    compareSignedDigest: other => signed.digest("sha256").equals(other),
    verifySignature: key => (0, public_key.s)(key, signed, signature)
   });
   return {
    signer,
    statement: readStatement(payload, payloadType),
    payload
   };
  }
  function checkBundle(bundle, name, wanted, content) {
   const isKeyed = bundle.verificationMaterial.content.$case === "publicKey";
   if (wanted.by === "public-key") {
    if (wanted.trust.length > 0) {
     const finder = () => ({
      publicKey: wanted.key,
      validFor: () => true
     });
     const entity = entityOf(bundle, content);
     anyTrust(wanted.trust, name, ({material, logEntries}) => new verify_dist.BL({
      ...material,
      publicKey: finder
     }, {
      tlogThreshold: logEntries,
      timestampThreshold: 0
     }).verify({
      ...entity,
      key: {
       $case: "public-key",
       hint: ""
      }
     }));
    } else if (!content.verifySignature(wanted.key)) throw notSigned(name);
    return signerOf(wanted.key);
   }
   if (isKeyed) throw new signature_error.SignatureError("the bundle is signed with a key and has no certificate: give the key with public-key");
   const entity = entityOf(bundle, content);
   const {identity} = anyTrust(wanted.trust, name, trust => new verify_dist.BL(trust.material, {
    tlogThreshold: trust.logEntries,
    ctlogThreshold: trust.certificateLogEntries
   }).verify(entity));
   const found = identity?.subjectAlternativeName ?? "";
   const issuer = identity?.extensions?.issuer ?? "";
   expectIdentity(found, issuer, wanted);
   const signedAt = timesOf(entity)[0];
   return {
    identity: found,
    issuer,
    ...signedAt && {
     signedAt
    }
   };
  }
  function entityOf(bundle, signature) {
   try {
    return {
     ...(0, verify_dist.DC)(bundle, Buffer.alloc(0)),
     signature
    };
   } catch (error) {
    throw new signature_error.SignatureError(`the bundle cannot be read: ${error.message}`);
   }
  }
  function expectIdentity(identity, issuer, wanted) {
   const pattern = wanted.identity;
   const matches = typeof pattern === "string" ? identity === pattern : pattern.test(identity);
   if (!matches) {
    const asked = typeof pattern === "string" ? `not by ${(0, manifest_path.T)(pattern)}` : "which does not match certificate-identity-pattern";
    throw new signature_error.SignatureError(`it is signed by ${(0, manifest_path.T)(identity)}, ${asked}`);
   }
   if (issuer !== wanted.issuer) throw new signature_error.SignatureError(`the identity ${(0, 
   manifest_path.T)(identity)} is vouched for by the issuer ${(0, manifest_path.T)(issuer)}, not by ${(0, 
   manifest_path.T)(wanted.issuer)}`);
  }
  function anyTrust(trusts, name, check) {
   const errors = [];
   for (const trust of trusts) try {
    return check(trust);
   } catch (error) {
    errors.push(error);
   }
   throw explained(errors.find(error => !isForeign(error)) ?? errors[0], name);
  }
  function isForeign(error) {
   return error instanceof verify_dist.mk && error.code === "CERTIFICATE_ERROR" && !isExpired(error.cause);
  }
  function isExpired(error) {
   return error instanceof Error && error.message.includes("not valid or expired");
  }
  function explained(error, name) {
   const message = error instanceof Error ? error.message : String(error);
   if (!(error instanceof verify_dist.mk)) return new signature_error.SignatureError(`the signature cannot be verified: ${message}`);
   if (error.code === "SIGNATURE_ERROR") return notSigned(name);
   if (error.code === "TIMESTAMP_ERROR") return new signature_error.SignatureError(`the signature has no timestamp of a trusted log or timestamp authority, so nothing says that its certificate was valid when it was made: ${message}`);
   if (error.code === "CERTIFICATE_ERROR") {
    if (isExpired(error.cause)) return new signature_error.SignatureError("the certificate was not valid when the signature was made");
    const cause = error.cause instanceof Error ? `: ${error.cause.message}` : "";
    return new signature_error.SignatureError(`the certificate is of no authority of the trusted root, or of one that was not in force when the signature was made: ${message}${cause}`);
   }
   return new signature_error.SignatureError(`the transparency log of the trusted root does not vouch for the signature: ${message}`);
  }
  function timesOf({timestamps}) {
   return timestamps.flatMap(each => {
    if (each.$case === "timestamp-authority") return [ each.timestamp.signingTime ];
    const {inclusionPromise, integratedTime} = each.tlogEntry;
    return inclusionPromise ? [ new Date(Number(integratedTime) * 1e3) ] : [];
   });
  }
  function signerOf(key) {
   const der = key.export({
    type: "spki",
    format: "der"
   });
   const keySha256 = (0, external_node_crypto_.createHash)("sha256").update(der).digest("hex");
   return {
    identity: "",
    issuer: "",
    keySha256
   };
  }
  function notSigned(name) {
   return new signature_error.SignatureError(`the signature was made with another key, or over other content than ${name}`);
  }
  function notABundle() {
   return new signature_error.SignatureError("the signature is not a Sigstore bundle: for a bare signature, give the key with public-key");
  }
 }),
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
 }),
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
