"use strict";

exports.id = 5644;

exports.ids = [ 5644 ];

exports.modules = {
 45644: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   verify: () => verify
  });
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  var errors = __webpack_require__(52005);
  var gateway_audit = __webpack_require__(50194);
  var hash_file = __webpack_require__(26421);
  var tree = __webpack_require__(5542);
  // CONCATENATED MODULE: ./build/shared/verify/check-files.js
  const atOnce = 2;
  async function checkFiles(options) {
   const {root, entries} = options;
   const before = await (0, tree.Zc)(root);
   const listed = new Map(entries.map(entry => [ entry.path, entry ]));
   const failures = new Map;
   const present = [];
   for (const entry of entries) {
    const file = before.files.get(entry.path);
    if (file) present.push(file); else failures.set(entry.path, absent(entry, before));
   }
   const mayStay = place => options.allowUnlisted || options.ignored?.(place) === true || isLeft(options, place);
   const strangers = [ ...before.files.values() ].filter(({path}) => !listed.has(path) && !mayStay(path));
   for (const [place, reason] of before.problems) if (!listed.has(place) && !mayStay(place)) failures.set(place, unusable(place, reason));
   const bytes = [ ...present, ...strangers ].reduce((sum, {size}) => sum + size, 0);
   options.onStart?.(bytes, present.length + strangers.length);
   const count = {
    update: chunk => options.onBytes?.(chunk.length)
   };
   await inPairs([ ...present, ...strangers ], async file => {
    const failure = await checkFile(file, listed.get(file.path), count);
    if (failure) failures.set(file.path, failure);
   });
   const after = await (0, tree.Zc)(root);
   for (const {path, state} of present) {
    if (failures.has(path) || after.files.get(path)?.state === state) continue;
    failures.set(path, unusable(path, "changed while the others were read", listed.get(path)));
   }
   for (const path of [ ...after.files.keys(), ...after.problems.keys() ]) {
    if (before.files.has(path) || before.problems.has(path)) continue;
    if (failures.has(path) || listed.has(path) || mayStay(path)) continue;
    failures.set(path, unusable(path, "appeared while the others were read"));
   }
   const good = present.filter(({path}) => !failures.has(path));
   return {
    verified: good.length,
    bytes: good.reduce((sum, {size}) => sum + size, 0),
    failures: [ ...failures.values() ].sort((a, b) => a.path < b.path ? -1 : 1)
   };
  }
  async function listFiles(options) {
   const before = await (0, tree.Zc)(options.root);
   const files = [ ...before.files.values() ].filter(file => !isLeft(options, file.path));
   const failures = [ ...before.problems ].filter(([place]) => !isLeft(options, place)).map(([place, reason]) => unusable(place, reason));
   options.onStart?.(files.reduce((sum, {size}) => sum + size, 0), files.length);
   const count = {
    update: chunk => options.onBytes?.(chunk.length)
   };
   const entries = [];
   await inPairs(files, async file => {
    try {
     entries.push({
      path: file.path,
      size: file.size,
      sha256: await (0, hash_file.D)(file, [ count ])
     });
    } catch (error) {
     failures.push(unusable(file.path, reasonOf(error)));
    }
   });
   const after = await (0, tree.Zc)(options.root);
   for (const path of new Set([ ...before.files.keys(), ...after.files.keys() ])) {
    if (isLeft(options, path) || before.files.get(path)?.state === after.files.get(path)?.state) continue;
    if (failures.some(failure => failure.path === path)) continue;
    failures.push(unusable(path, "changed while the others were read"));
   }
   return {
    entries,
    failures: failures.sort((a, b) => a.path < b.path ? -1 : 1)
   };
  }
  function isLeft({root, left}, place) {
   return left.has(external_node_path_.join(root, place));
  }
  async function checkFile(file, entry, count) {
   const {path} = file;
   try {
    const found = await (0, hash_file.D)(file, [ count ]);
    if (!entry) return {
     path,
     kind: "unlisted",
     found,
     foundSize: file.size
    };
    const sizeDiffers = entry.size !== void 0 && entry.size !== file.size;
    if (found === entry.sha256 && !sizeDiffers) return;
    return {
     path,
     kind: "changed",
     expected: entry.sha256,
     found,
     ...sizeDiffers && {
      expectedSize: entry.size,
      foundSize: file.size
     }
    };
   } catch (error) {
    return unusable(path, reasonOf(error), entry);
   }
  }
  function absent(entry, tree) {
   const {path} = entry;
   if (tree.folders.has(path)) return unusable(path, "is a folder, not a file", entry);
   const parts = path.split("/");
   for (let length = parts.length; length > 0; length--) {
    const place = parts.slice(0, length).join("/");
    const reason = tree.problems.get(place);
    if (reason === void 0) continue;
    return unusable(path, length === parts.length ? reason : `lies below what ${reason}`, entry);
   }
   return {
    path,
    kind: "missing",
    expected: entry.sha256
   };
  }
  function unusable(path, reason, entry) {
   return {
    path,
    kind: "unusable",
    reason,
    ...entry && {
     expected: entry.sha256
    }
   };
  }
  function reasonOf(error) {
   if (error instanceof hash_file.n) return error.message;
   throw error;
  }
  async function inPairs(items, work) {
   const queue = items.values();
   await Promise.all(Array.from({
    length: atOnce
   }, async () => {
    for (const item of queue) await work(item);
   }));
  }
  var manifest = __webpack_require__(30651);
  var manifest_path = __webpack_require__(10203);
  // CONCATENATED MODULE: ./build/shared/verify/progress.js
  const lineEveryMs = 1e4;
  const statusEveryMs = 100;
  class Progress {
   host;
   total=0;
   files=0;
   done=0;
   timer;
   constructor(host) {
    this.host = host;
   }
   start(bytes, files) {
    this.total = bytes;
    this.files = files;
    const {showStatus} = this.host;
    const every = showStatus ? statusEveryMs : lineEveryMs;
    this.timer = setInterval(() => {
     if (showStatus) this.host.showStatus?.(this.text()); else this.host.log.info(this.text());
    }, every);
    this.timer.unref();
   }
   add(bytes) {
    this.done += bytes;
   }
   end() {
    clearInterval(this.timer);
    this.host.showStatus?.("");
   }
   text() {
    const share = this.total === 0 ? 100 : Math.floor(this.done / this.total * 100);
    const files = this.files === 1 ? "1 file" : `${this.files} files`;
    return `read ${byteText(this.done)} of ${byteText(this.total)} in ${files} (${share} %)`;
   }
  }
  function byteText(bytes) {
   const units = [ "bytes", "kB", "MB", "GB", "TB" ];
   let value = bytes;
   let unit = 0;
   while (value >= 1e3 && unit < units.length - 1) {
    value /= 1e3;
    unit++;
   }
   return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
  }
  var markdown = __webpack_require__(28663);
  // CONCATENATED MODULE: ./build/shared/verify/render.js
  const maxRows = 200;
  function failureLine({path, kind, ...failure}) {
   const size = bytes => bytes === void 0 ? "" : ` (${bytes} bytes)`;
   const listed = failure.expected && `listed sha256 ${failure.expected}${size(failure.expectedSize)}`;
   const found = failure.found && `found sha256 ${failure.found}${size(failure.foundSize)}`;
   const facts = [ failure.reason, listed, found ].filter(Boolean).join(", ");
   return `${kind} ${(0, manifest_path.T)(path)}: ${facts}`;
  }
  function countText(failures) {
   const kinds = [ "changed", "missing", "unlisted", "unusable" ];
   return kinds.map(kind => ({
    kind,
    count: failures.filter(failure => failure.kind === kind).length
   })).filter(({count}) => count > 0).map(({kind, count}) => `${count} ${kind}`).join(", ");
  }
  function filesText(count, bytes) {
   return `${count} file${count === 1 ? "" : "s"} (${byteText(bytes)})`;
  }
  function signerText(signer) {
   if (!signer) return "";
   if (signer.keySha256 !== void 0) return `the public key with sha256 ${signer.keySha256}`;
   const when = signer.signedAt ? ` at ${signer.signedAt.toISOString()}` : "";
   return `${(0, manifest_path.T)(signer.identity)} (issuer ${(0, manifest_path.T)(signer.issuer)})${when}`;
  }
  function summaryPage(names, result) {
   const {failures, signer, manifestSha256} = result;
   const isGood = failures.length === 0;
   const facts = [ [ "verified against", (0, markdown.ph)(names.against) ], [ "sha256 of the manifest", manifestSha256 && (0, 
   markdown.ph)(manifestSha256) ], [ "signed by", (0, markdown.wh)(signerText(signer)) ], [ "files", isGood ? filesText(result.verified, result.bytes) : `**${countText(failures)}**` ] ];
   const rows = failures.slice(0, maxRows).map(each => `| ${each.kind} | ${(0, markdown.ph)((0, 
   manifest_path.T)(each.path).slice(1, -1))} | ${details(each)} |`);
   const more = failures.length - rows.length;
   return [ `### ${isGood ? "Verified" : "Not verified"}: ${(0, markdown.ph)(names.root)}`, "", "| | |", "|---|---|", ...facts.filter(([, value]) => value !== "").map(([name, value]) => `| ${name} | ${value} |`), "", ...rows.length > 0 ? [ "| | file | |", "|---|---|---|", ...rows, "" ] : [], ...more > 0 ? [ `${more} more are in the log.`, "" ] : [] ].join("\n");
  }
  function refusalPage(root, reason) {
   return [ `### Not verified: ${(0, markdown.ph)(root)}`, "", (0, markdown.wh)(reason), "" ].join("\n");
  }
  function details({reason, expected, found}) {
   return [ reason && (0, markdown.wh)(reason), expected && `listed ${(0, markdown.ph)(expected)}`, found && `found ${(0, 
   markdown.ph)(found)}` ].filter(Boolean).join("<br>");
  }
  var external_node_crypto_ = __webpack_require__(77598);
  // CONCATENATED MODULE: ./build/shared/verify/verification.js
  async function runVerification(request, progress) {
   const {root, rootIsFile, manifest, signature, left} = request;
   if (rootIsFile && signature) {
    const single = await verifySingleFile(request, signature, progress);
    if (single) return single;
   }
   const trusted = signature ? await trustSigned(request, signature) : unsigned(manifest ?? unreachable());
   const single = rootIsFile ? singleEntry(trusted.entries) : void 0;
   if (!single && trusted.entries.some(({path: place}) => place === ".")) throw new errors.e("the signed statement is of one file: give that file as the input 'root'");
   const {entries, ignored} = trusted;
   const result = await checkFiles({
    root: single ? external_node_path_.dirname(root) : root,
    entries: single ? [ {
     ...single,
     path: external_node_path_.basename(root)
    } ] : entries,
    allowUnlisted: request.allowUnlisted || single !== void 0,
    left,
    ignored: place => ignored.some(prefix => place === prefix || place.startsWith(`${prefix}/`)),
    onStart: (bytes, files) => progress.start(bytes, files),
    onBytes: bytes => progress.add(bytes)
   });
   return {
    ...result,
    manifestSha256: trusted.sha256,
    signer: trusted.signer
   };
  }
  function unsigned({name, bytes}) {
   return {
    entries: (0, manifest.Ng)(bytes, name),
    sha256: sha256(bytes),
    signer: void 0,
    ignored: []
   };
  }
  async function trustSigned({manifest}, {file, wanted}) {
   const {readSignature} = await Promise.all([ __webpack_require__.e(9654), __webpack_require__.e(1040), __webpack_require__.e(4880), __webpack_require__.e(766) ]).then(__webpack_require__.bind(__webpack_require__, 30766));
   const {checkContent, checkStatement} = await Promise.all([ __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(1040), __webpack_require__.e(4880), __webpack_require__.e(766), __webpack_require__.e(1549), __webpack_require__.e(614), __webpack_require__.e(8674) ]).then(__webpack_require__.bind(__webpack_require__, 48674));
   const parsed = readSignature(file.bytes, file.name);
   if (parsed.kind === "bundle" && parsed.bundle.content.$case === "dsseEnvelope") {
    const {signer, statement, payload} = checkStatement(parsed.bundle, wanted);
    if (statement.kind === "model") {
     if (manifest) throw new errors.e(`${file.name} is a Model Signing bundle and holds its own manifest: leave out the input 'manifest'`);
     const {entries, ignored} = statement;
     return {
      entries,
      sha256: sha256(payload),
      signer,
      ignored: ignored.map(relative)
     };
    }
    if (!manifest) throw needsManifest(file.name);
    await expectSubject(statement.subjects, sha256(manifest.bytes), manifest.name);
    return {
     ...unsigned(manifest),
     signer
    };
   }
   if (!manifest) throw needsManifest(file.name);
   const {contentOf} = await Promise.all([ __webpack_require__.e(4880), __webpack_require__.e(1549) ]).then(__webpack_require__.bind(__webpack_require__, 51549));
   const signer = checkContent(parsed, contentOf(manifest.bytes), manifest.name, wanted);
   return {
    ...unsigned(manifest),
    signer
   };
  }
  async function verifySingleFile({root}, {file, wanted}, progress) {
   const {digestName, readSignature} = await Promise.all([ __webpack_require__.e(9654), __webpack_require__.e(1040), __webpack_require__.e(4880), __webpack_require__.e(766) ]).then(__webpack_require__.bind(__webpack_require__, 30766));
   const {checkContent, checkStatement} = await Promise.all([ __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(1040), __webpack_require__.e(4880), __webpack_require__.e(766), __webpack_require__.e(1549), __webpack_require__.e(614), __webpack_require__.e(8674) ]).then(__webpack_require__.bind(__webpack_require__, 48674));
   const {digestsOf} = await __webpack_require__.e(614).then(__webpack_require__.bind(__webpack_require__, 40614));
   const parsed = readSignature(file.bytes, file.name);
   const name = external_node_path_.basename(root);
   const found = await (0, tree.Op)(external_node_path_.dirname(root), root);
   if (typeof found === "string") throw new errors.e(`input 'root': ${(0, manifest_path.T)(name)} ${found}`);
   const target = {
    ...found,
    path: name
   };
   const algorithms = wanted.by === "public-key" ? digestsOf(wanted.key) : [];
   let check;
   if (parsed.kind === "bundle" && parsed.bundle.content.$case === "dsseEnvelope") {
    const {signer, statement} = checkStatement(parsed.bundle, wanted);
    if (statement.kind === "model") return;
    check = async content => {
     const digest = content.digest("sha256").toString("hex");
     await expectSubject(statement.subjects, digest, name);
     return signer;
    };
   } else {
    if (parsed.kind === "bundle" && parsed.bundle.content.$case === "messageSignature") {
     const {messageDigest} = parsed.bundle.content.messageSignature;
     algorithms.push(digestName(messageDigest.algorithm));
    }
    check = async content => checkContent(parsed, content, name, wanted);
   }
   progress.start(target.size, 1);
   const {contentOfFile} = await Promise.all([ __webpack_require__.e(4880), __webpack_require__.e(1549) ]).then(__webpack_require__.bind(__webpack_require__, 51549));
   try {
    const content = await contentOfFile(target, algorithms, bytes => progress.add(bytes));
    const signer = await check(content);
    return {
     verified: 1,
     bytes: target.size,
     failures: [],
     manifestSha256: "",
     signer
    };
   } catch (error) {
    if (!(error instanceof hash_file.n)) throw error;
    const failure = {
     path: name,
     kind: "unusable",
     reason: error.message
    };
    return {
     verified: 0,
     bytes: 0,
     failures: [ failure ],
     manifestSha256: "",
     signer: void 0
    };
   }
  }
  async function expectSubject(subjects, digest, name) {
   if (subjects.includes(digest)) return;
   const {SignatureError} = await __webpack_require__.e(4880).then(__webpack_require__.bind(__webpack_require__, 4880));
   throw new SignatureError(`the signed statement is about other content: ${name} has sha256 ${digest}, which is none of its ${subjects.length} subjects`);
  }
  function singleEntry(entries) {
   const [entry] = entries;
   if (entries.length === 1 && entry?.path === ".") return entry;
   throw new errors.e("input 'root' is one file, and the signed statement lists those of a folder");
  }
  function relative(ignored) {
   return external_node_path_.posix.normalize(ignored).replace(/\/$/, "");
  }
  function needsManifest(name) {
   return new errors.e(`${name} is a signature over one file: give the input 'manifest' that it signs, or that file as 'root'`);
  }
  function sha256(bytes) {
   return (0, external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
  }
  function unreachable() {
   throw new Error("neither a manifest nor a signature");
  }
  // CONCATENATED MODULE: ./build/shared/verify/verify-record.js
  function openRecord(names, start) {
   return {
    record: "verify",
    timestamp: start.toISOString(),
    outcome: "open",
    ...names,
    manifest_sha256: "",
    signer_identity: "",
    signer_issuer: "",
    signed_at: "",
    signer_key_sha256: "",
    files: 0,
    bytes: 0,
    failures: 0,
    duration_ms: 0
   };
  }
  function closedRecord(open, end, result) {
   const closed = {
    ...open,
    duration_ms: end.getTime() - Date.parse(open.timestamp)
   };
   if (!result) return {
    ...closed,
    outcome: "failed"
   };
   const {failures, signer, manifestSha256} = result;
   const isGood = failures.length === 0;
   return {
    ...closed,
    outcome: isGood ? "verified" : "failed",
    manifest_sha256: manifestSha256,
    signer_identity: signer?.identity ?? "",
    signer_issuer: signer?.issuer ?? "",
    signed_at: signer?.signedAt?.toISOString() ?? "",
    signer_key_sha256: signer?.keySha256 ?? "",
    files: isGood ? result.verified : 0,
    bytes: isGood ? result.bytes : 0,
    failures: failures.length
   };
  }
  const longestName = 400;
  const verifyForm = {
   longest: open => ({
    ...open,
    outcome: "verified",
    manifest_sha256: "x".repeat(64),
    signer_identity: "x".repeat(longestName),
    signer_issuer: "x".repeat(longestName),
    signed_at: new Date(0).toISOString(),
    signer_key_sha256: "x".repeat(64),
    files: Number.MAX_SAFE_INTEGER,
    bytes: Number.MAX_SAFE_INTEGER,
    failures: Number.MAX_SAFE_INTEGER,
    duration_ms: Number.MAX_SAFE_INTEGER
   }),
   shorten: closed => ({
    ...closed,
    signer_identity: closed.signer_identity.slice(0, -8),
    signer_issuer: closed.signer_issuer.slice(0, -8)
   })
  };
  var output_path = __webpack_require__(21524);
  var inputs = __webpack_require__(68151);
  var link_out = __webpack_require__(57571);
  // CONCATENATED MODULE: ./build/shared/commands/verify-settings.js
  const maxBytes = 64 * 1024 * 1024;
  const signerInputs = [ "certificate-identity", "certificate-identity-pattern", "certificate-issuer", "trusted-root", "public-key" ];
  async function readVerifySettings(host, inputs) {
   const reader = new InputReader(host, inputs);
   const writeManifest = (0, output_path.X)(host, inputs, "write-manifest");
   if (writeManifest !== "") reader.refuse([ "manifest", "allow-unlisted", "signature", ...signerInputs, "audit-file" ], `with ${reader.label("write-manifest")} nothing is verified`);
   const manifest = reader.file("manifest");
   const signature = await readSignatureSettings(reader);
   if (!manifest && !signature && writeManifest === "") throw new errors.e(`verify needs the input '${reader.label("manifest")}' or '${reader.label("signature")}', or '${reader.label("write-manifest")}' to make a manifest`);
   const root = readRoot(host, inputs);
   if (root.rootIsFile && (manifest || writeManifest !== "")) throw new errors.e(`input '${reader.label("root")}' must be a folder here: it is a file`);
   const auditFile = (0, output_path.X)(host, inputs, "audit-file");
   return {
    ...root,
    manifest,
    signature,
    allowUnlisted: inputs.boolean("allow-unlisted"),
    writeManifest,
    auditFile,
    left: new Set([ ...reader.read, writeManifest, auditFile ].filter(Boolean).flatMap(places))
   };
  }
  async function readSignatureSettings(reader) {
   const file = reader.file("signature");
   if (!file) {
    reader.refuse(signerInputs, `it needs ${reader.label("signature")}`);
    return;
   }
   const rootFile = reader.file("trusted-root");
   const keyFile = reader.file("public-key");
   const {publicGoodTrust, readTrustedRoots} = await Promise.all([ __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(8946) ]).then(__webpack_require__.bind(__webpack_require__, 58946));
   const given = rootFile && readTrustedRoots(textOf(rootFile), rootFile.name);
   if (keyFile) {
    reader.refuse([ "certificate-identity", "certificate-identity-pattern", "certificate-issuer" ], `a signature of ${reader.label("public-key")} has no certificate`);
    const {readPublicKey} = await __webpack_require__.e(614).then(__webpack_require__.bind(__webpack_require__, 40614));
    const key = readPublicKey(textOf(keyFile), keyFile.name);
    return {
     file,
     wanted: {
      by: "public-key",
      key,
      trust: given ?? []
     }
    };
   }
   const wanted = readIdentity(reader);
   return {
    file,
    wanted: {
     by: "certificate",
     ...wanted,
     trust: given ?? publicGoodTrust()
    }
   };
  }
  function readIdentity(reader) {
   const exact = reader.text("certificate-identity");
   const pattern = reader.text("certificate-identity-pattern");
   const issuer = reader.text("certificate-issuer");
   const label = name => `'${reader.label(name)}'`;
   if (exact !== "" && pattern !== "") throw new errors.e(`the inputs ${label("certificate-identity")} and ${label("certificate-identity-pattern")} exclude each other`);
   if (exact === "" && pattern === "" || issuer === "") throw new errors.e(`a signature says little without who must have made it: give ${label("certificate-identity")} and ${label("certificate-issuer")}, or ${label("public-key")}`);
   return {
    identity: exact || wholeMatch(pattern, label("certificate-identity-pattern")),
    issuer
   };
  }
  function wholeMatch(pattern, label) {
   try {
    new RegExp(pattern);
    return new RegExp(`^(?:${pattern})$`);
   } catch (error) {
    throw new errors.e(`input ${label} is not a regular expression: ${error.message}`);
   }
  }
  function readRoot(host, inputs) {
   const rootName = inputs.text("root");
   try {
    const root = external_node_fs_.realpathSync(external_node_path_.resolve(host.workspace, rootName));
    const stats = external_node_fs_.statSync(root);
    if (stats.isDirectory() || stats.isFile()) return {
     rootName,
     root,
     rootIsFile: stats.isFile()
    };
   } catch (error) {
    const {code} = error;
    throw new errors.e(`input 'root': ${(0, manifest_path.T)(rootName)} cannot be read: ${code}`);
   }
   throw new errors.e(`input 'root': ${(0, manifest_path.T)(rootName)} is neither a folder nor a file`);
  }
  function places(file) {
   const real = target => {
    try {
     return external_node_fs_.realpathSync(target);
    } catch {
     return target;
    }
   };
   return [ external_node_path_.join(real(external_node_path_.dirname(file)), external_node_path_.basename(file)), real(file) ];
  }
  function textOf(file) {
   return file.bytes.toString("utf8");
  }
  class InputReader {
   read=[];
   host;
   inputs;
   constructor(host, inputs) {
    this.host = host;
    this.inputs = inputs;
   }
   label(name) {
    return (0, inputs.NB)(this.host, name);
   }
   text(name) {
    return this.inputs.text(name);
   }
   refuse(names, reason) {
    const set = names.find(name => !this.inputs.isDefault(name));
    if (set !== void 0) throw new errors.e(`the input '${this.label(set)}' has no use here: ${reason}`);
   }
   file(input) {
    const name = this.inputs.text(input);
    if (name === "") return;
    const absolute = external_node_path_.resolve(this.host.workspace, name);
    const refuse = reason => {
     throw new errors.e(`input '${this.label(input)}': ${(0, manifest_path.T)(name)} ${reason}`);
    };
    try {
     if ((0, link_out.j4)(this.host.workspace, absolute)) refuse("is a link out of the workspace");
     const stats = external_node_fs_.statSync(absolute);
     if (!stats.isFile()) refuse("is not a file");
     if (stats.size > maxBytes) refuse(`is larger than ${maxBytes / 1024 / 1024} MiB`);
     const bytes = external_node_fs_.readFileSync(absolute);
     this.read.push(absolute);
     return {
      name,
      absolute,
      bytes
     };
    } catch (error) {
     if (error instanceof errors.e) throw error;
     return refuse(`cannot be read: ${error.code}`);
    }
   }
  }
  // CONCATENATED MODULE: ./build/shared/commands/verify.js
  const verify = async (host, inputs) => {
   const outputs = {
    verified: 0,
    manifestSha256: ""
   };
   try {
    return await run(host, inputs, outputs);
   } finally {
    host.setOutput("verified", String(outputs.verified));
    host.setOutput("manifest-sha256", outputs.manifestSha256);
   }
  };
  async function run(host, inputs, outputs) {
   const settings = await readVerifySettings(host, inputs);
   if (settings.writeManifest !== "") return writeManifest(host, settings, outputs);
   const audit = settings.auditFile === "" ? void 0 : (0, output_path.T)("audit-file", () => new gateway_audit.S(settings.auditFile, verifyForm));
   const record = openRecord({
    root: settings.rootName,
    manifest: settings.manifest?.name ?? "",
    signature: settings.signature?.file.name ?? "",
    repository: host.run.repository,
    run_url: host.run.runUrl
   }, new Date);
   const close = audit?.open(record);
   let result;
   try {
    result = await measured(host, progress => runVerification(settings, progress));
   } catch (error) {
    if (error instanceof errors.Q || error instanceof errors.e) await host.writeSummary(refusalPage(settings.rootName, error.message));
    if (!(error instanceof errors.Q)) throw error;
    return {
     exitCode: 1,
     failure: `not verified: ${error.message}`
    };
   } finally {
    close?.(closedRecord(record, new Date, result));
    audit?.close();
   }
   return report(host, settings, result, outputs);
  }
  async function report(host, settings, result, outputs) {
   const {failures, signer, manifestSha256} = result;
   const against = (settings.manifest ?? settings.signature?.file)?.name ?? "";
   for (const failure of failures) host.print(failureLine(failure));
   await host.writeSummary(summaryPage({
    root: settings.rootName,
    against
   }, result));
   if (failures.length > 0) {
    const hint = failures.some(({kind}) => kind === "unlisted") ? ". Files that the manifest does not list are allowed with allow-unlisted" : "";
    return {
     exitCode: 1,
     failure: `not verified against ${against}: ${countText(failures)}; the log names each${hint}`
    };
   }
   Object.assign(outputs, {
    verified: result.verified,
    manifestSha256
   });
   const signed = signer ? `, signed by ${signerText(signer)}` : "";
   const digest = manifestSha256 === "" ? "" : ` (sha256 ${manifestSha256})`;
   host.print(`verified ${filesText(result.verified, result.bytes)} against ${against}${digest}${signed}`);
   return {
    exitCode: 0
   };
  }
  async function writeManifest(host, settings, outputs) {
   const {root, left, writeManifest: target} = settings;
   const {entries, failures} = await measured(host, progress => listFiles({
    root,
    left,
    onStart: (bytes, files) => progress.start(bytes, files),
    onBytes: bytes => progress.add(bytes)
   }));
   if (failures.length > 0) {
    for (const failure of failures) host.print(failureLine(failure));
    return {
     exitCode: 1,
     failure: `no manifest was written: ${countText(failures)}; the log names each`
    };
   }
   if (entries.length === 0) throw new errors.e(`${settings.rootName} holds no files to list`);
   for (const entry of entries) (0, manifest_path.j)(entry.path, settings.rootName);
   const text = (0, manifest.sB)(entries);
   (0, output_path.T)("write-manifest", () => replaceFile(target, text));
   const digest = sha256(Buffer.from(text));
   outputs.manifestSha256 = digest;
   const bytes = entries.reduce((sum, {size = 0}) => sum + size, 0);
   const line = `wrote a manifest of ${filesText(entries.length, bytes)} to ${target} (sha256 ${digest})`;
   host.print(line);
   return {
    exitCode: 0
   };
  }
  function replaceFile(target, text) {
   external_node_fs_.mkdirSync(external_node_path_.dirname(target), {
    recursive: true
   });
   const there = external_node_fs_.lstatSync(target, {
    throwIfNoEntry: false
   });
   if (there && !there.isFile()) throw new Error(`${target} is not a regular file`);
   const temporary = `${target}.${process.pid}.tmp`;
   external_node_fs_.writeFileSync(temporary, text, {
    flag: "wx"
   });
   external_node_fs_.renameSync(temporary, target);
  }
  async function measured(host, work) {
   const progress = new Progress(host);
   try {
    return await work(progress);
   } finally {
    progress.end();
   }
  }
 }),
 26421: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   D: () => hashFile,
   n: () => UnstableFile
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5542);
  const chunkBytes = 1024 * 1024;
  class UnstableFile extends Error {}
  async function hashFile(file, sinks = []) {
   const {O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0} = node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants;
   let handle;
   try {
    handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file.absolute, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
   } catch (error) {
    throw new UnstableFile(`cannot be read: ${(0, _tree_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error)}`);
   }
   try {
    await expectState(handle, file);
    const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    const read = await readAll(handle, file.size, [ hash, ...sinks ]);
    if (read !== file.size) throw new UnstableFile("changed while it was read");
    await expectState(handle, file);
    return hash.digest("hex");
   } catch (error) {
    if (error instanceof UnstableFile) throw error;
    throw new UnstableFile(`cannot be read: ${(0, _tree_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error)}`);
   } finally {
    await handle.close();
   }
  }
  async function readAll(handle, size, sinks) {
   const buffers = [ Buffer.allocUnsafe(chunkBytes), Buffer.allocUnsafe(chunkBytes) ];
   let position = 0;
   let pending = handle.read(buffers[0], 0, chunkBytes, 0);
   for (let turn = 1; ;turn++) {
    const {bytesRead, buffer} = await pending;
    if (bytesRead === 0 || position > size) return position;
    position += bytesRead;
    pending = handle.read(buffers[turn % 2 === 0 ? 0 : 1], 0, chunkBytes, position);
    const chunk = buffer.subarray(0, bytesRead);
    for (const sink of sinks) sink.update(chunk);
   }
  }
  async function expectState(handle, file) {
   const stats = await handle.stat({
    bigint: true
   });
   if (!stats.isFile() || (0, _tree_js__WEBPACK_IMPORTED_MODULE_2__.oT)(stats) !== file.state) throw new UnstableFile("changed while it was read");
  }
 }),
 10203: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   T: () => quoted,
   j: () => manifestPath
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
  function manifestPath(text, where) {
   const refuse = reason => {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.e(`${where}: ${quoted(text)} ${reason}`);
   };
   if (text.trim() === "") refuse("names no file");
   if (text.includes("\0")) refuse("holds a NUL character");
   if (/^[A-Za-z]:/.test(text)) refuse("begins with a drive letter: paths are relative to the root");
   if (/^[/\\]/.test(text)) refuse("is absolute: paths are relative to the root");
   if (text.split(/[/\\]/).includes("..")) refuse("has a part '..': paths stay below the root");
   if (process.platform === "win32" && /[\\:]/.test(text)) refuse("holds '\\' or ':': on Windows, parts are separated by '/'");
   if (text.endsWith("/")) refuse("names a folder: a manifest lists files");
   const parts = text.split("/").filter(part => part !== "" && part !== ".");
   if (parts.length === 0) refuse("names a folder: a manifest lists files");
   return parts.join("/");
  }
  function quoted(name) {
   const visible = name.replace(/\p{C}/gu, character => {
    const escapes = {
     "\n": "\\n",
     "\r": "\\r",
     "\t": "\\t"
    };
    return escapes[character] ?? `\\u{${character.codePointAt(0).toString(16)}}`;
   });
   return `'${visible.length > 300 ? `${visible.slice(0, 300)}…` : visible}'`;
  }
 }),
 30651: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   B7: () => refuseDuplicates,
   Ng: () => parseManifest,
   sB: () => renderManifest
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
  var _gateway_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97527);
  var _manifest_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10203);
  const otherAlgorithms = {
   32: "MD5",
   40: "SHA-1",
   56: "SHA-224",
   96: "SHA-384",
   128: "SHA-512"
  };
  function parseManifest(bytes, name) {
   const text = decode(bytes, name);
   const entries = /^\s*[{[]/.test(text) ? parseJson(text, name) : parseLines(text, name);
   if (entries.length === 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.e(`${name} lists no file`);
   refuseDuplicates(entries, name);
   return entries;
  }
  function refuseDuplicates(entries, name) {
   const seen = new Set;
   for (const {path} of entries) {
    if (seen.has(path)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.e(`${name} lists ${(0, 
    _manifest_path_js__WEBPACK_IMPORTED_MODULE_2__.T)(path)} twice`);
    seen.add(path);
   }
  }
  function renderManifest(entries) {
   const files = [ ...entries ].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path))).map(({path, size, sha256}) => ({
    path,
    size,
    sha256
   }));
   return `${JSON.stringify({
    schemaVersion: 1,
    files
   }, void 0, 2)}\n`;
  }
  function decode(bytes, name) {
   if (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.e(`${name} is UTF-16, as PowerShell's '>' writes it: save it as UTF-8`);
   try {
    return new TextDecoder("utf-8", {
     fatal: true
    }).decode(bytes);
   } catch {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.e(`${name} is not UTF-8 text`);
   }
  }
  function parseLines(text, name) {
   const entries = [];
   for (const [index, line] of text.split("\n").entries()) {
    const content = line.endsWith("\r") ? line.slice(0, -1) : line;
    if (content.trim() === "") continue;
    entries.push(parseLine(content, `${name}, line ${index + 1}`));
   }
   return entries;
  }
  function parseLine(line, where) {
   const escaped = line.startsWith("\\");
   const content = escaped ? line.slice(1) : line;
   const tagged = /^([A-Z][A-Z0-9/-]*) \((.*)\) = ([0-9A-Fa-f]+)$/.exec(content);
   const plain = /^([0-9A-Fa-f]+) [ *](.+)$/.exec(content);
   const algorithm = tagged?.[1] ?? "SHA256";
   const digest = (tagged ? tagged[3] : plain?.[1]) ?? "";
   const written = (tagged ? tagged[2] : plain?.[2]) ?? "";
   const other = algorithm === "SHA256" ? otherAlgorithms[digest.length] : algorithm;
   if (other !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.e(`${where}: the digest is one of ${other}: only SHA-256 is supported`);
   if (digest.length !== 64) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.e(`${where}: not a line of sha256sum, which is a digest of 64 hexadecimal digits, a blank, a blank or '*', and a name`);
   const path = escaped ? unescapeName(written, where) : written;
   return {
    path: (0, _manifest_path_js__WEBPACK_IMPORTED_MODULE_2__.j)(path, where),
    sha256: digest.toLowerCase()
   };
  }
  function unescapeName(name, where) {
   return name.replace(/\\(.?)/g, (_, character) => {
    const meant = {
     "\\": "\\",
     n: "\n",
     r: "\r"
    }[character];
    if (meant === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.e(`${where}: the name has an escape that sha256sum does not write`);
    return meant;
   });
  }
  function parseJson(text, name) {
   let value;
   try {
    value = JSON.parse(text);
   } catch {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.e(`${name} is not valid JSON: it may have been cut short`);
   }
   if (!(0, _gateway_json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(value) || !Array.isArray(value["files"])) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.e(`${name} is JSON, but not a manifest: it has no list 'files'`);
   if (value["schemaVersion"] !== 1) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.e(`${name} has another schemaVersion than 1, the only one that is known`);
   refuseUnknownKeys(value, [ "schemaVersion", "files" ], name);
   return value["files"].map((item, index) => parseItem(item, `${name}, file ${index + 1}`));
  }
  function parseItem(item, where) {
   if (!(0, _gateway_json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(item)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.e(`${where}: not an object with path, size and sha256`);
   refuseUnknownKeys(item, [ "path", "size", "sha256" ], where);
   const {path, size, sha256} = item;
   if (typeof path !== "string") throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.e(`${where}: 'path' is not a text`);
   if (typeof sha256 !== "string" || !/^[0-9A-Fa-f]{64}$/.test(sha256)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.e(`${where}: 'sha256' is not a digest of 64 hexadecimal digits`);
   if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.e(`${where}: 'size' is not a number of bytes`);
   return {
    path: (0, _manifest_path_js__WEBPACK_IMPORTED_MODULE_2__.j)(path, where),
    sha256: sha256.toLowerCase(),
    size
   };
  }
  function refuseUnknownKeys(value, known, where) {
   const unknown = Object.keys(value).find(key => !known.includes(key));
   if (unknown !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.e(`${where}: unknown key ${(0, 
   _manifest_path_js__WEBPACK_IMPORTED_MODULE_2__.T)(unknown)}: only SHA-256 is supported`);
  }
 }),
 5542: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   $N: () => codeOf,
   Op: () => look,
   Zc: () => readTree,
   oT: () => fileState
  });
  var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _link_out_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57571);
  async function readTree(root) {
   const files = new Map;
   const folders = new Set;
   const problems = new Map;
   const open = [ "" ];
   for (let folder = open.pop(); folder !== void 0; folder = open.pop()) {
    let names;
    try {
     names = await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, folder), {
      encoding: "buffer"
     });
    } catch (error) {
     problems.set(folder || ".", `cannot be read: ${codeOf(error)}`);
     continue;
    }
    for (const bytes of names) {
     const relative = folder === "" ? bytes.toString() : `${folder}/${bytes.toString()}`;
     if (!(0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)) {
      problems.set(relative, "has a name that is not UTF-8");
      continue;
     }
     const found = await look(root, node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, relative));
     if (found === "folder") {
      folders.add(relative);
      open.push(relative);
     } else if (typeof found === "string") problems.set(relative, found); else files.set(relative, {
      ...found,
      path: relative
     });
    }
   }
   return {
    files,
    folders,
    problems
   };
  }
  async function look(root, absolute) {
   try {
    const stats = await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat(absolute, {
     bigint: true
    });
    if (stats.isDirectory()) return "folder";
    if (!stats.isSymbolicLink()) return kindOf(stats) ?? facts(absolute, stats);
    const target = await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath(absolute);
    if (!(0, _link_out_js__WEBPACK_IMPORTED_MODULE_3__.FK)(root, target)) return "is a link that leads out of the root";
    const behind = await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat(target, {
     bigint: true
    });
    if (behind.isDirectory()) return "is a link to a folder";
    return kindOf(behind) ?? facts(target, behind);
   } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ELOOP") return "is a link that leads nowhere";
    return `cannot be read: ${code}`;
   }
  }
  function kindOf(stats) {
   if (stats.isFile()) return;
   if (stats.isFIFO()) return "is a FIFO, not a file";
   if (stats.isSocket()) return "is a socket, not a file";
   return "is a device, not a file";
  }
  function facts(absolute, stats) {
   return {
    absolute,
    size: Number(stats.size),
    state: fileState(stats)
   };
  }
  function fileState({ino, size, mtimeNs, ctimeNs}) {
   return [ ino, size, mtimeNs, ctimeNs ].join(":");
  }
  function codeOf(error) {
   return error.code ?? error.message;
  }
 })
};
