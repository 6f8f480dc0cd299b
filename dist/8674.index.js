"use strict";

exports.id = 8674;

exports.ids = [ 8674 ];

exports.modules = {
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
 })
};
