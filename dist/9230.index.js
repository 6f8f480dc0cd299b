"use strict";

exports.id = 9230;

exports.ids = [ 9230 ];

exports.modules = {
 79230: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Masker: () => Masker
  });
  // CONCATENATED MODULE: ./build/shared/masking/encodings.js
  function escapeWhere(text, characters, replacement) {
   return text.replace(characters, replacement);
  }
  const unicodeLower = c => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`;
  const unicodeUpper = c => `\\u${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  function jsonEscape(text) {
   return JSON.stringify(text).slice(1, -1);
  }
  function jsonForms(text) {
   const plain = jsonEscape(text);
   const ascii = escapeWhere(plain, /[\u007f-\uffff]/g, unicodeLower);
   return [ plain, plain.replaceAll("/", "\\/"), ascii, ascii.replaceAll("/", "\\/"), escapeWhere(plain, /[<>&\u2028\u2029]/g, unicodeLower), escapeWhere(plain, /[<>&'\u2028\u2029]/g, unicodeLower), escapeWhere(plain, /[<>&=']/g, unicodeLower), escapeWhere(plain.replaceAll('\\"', '"'), /["<>&'+`\u007f-\uffff]/g, unicodeUpper) ];
  }
  const unreservedBytes = bytesOf("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~");
  const componentBytes = bytesOf("!'()*", unreservedBytes);
  const formBytes = new Set([ ...bytesOf("*", unreservedBytes) ].filter(byte => byte !== 126));
  const uriBytes = bytesOf(";/?:@&=+$,#!'()*", unreservedBytes);
  function bytesOf(characters, more = new Set) {
   return new Set([ ...more, ...Buffer.from(characters, "latin1") ]);
  }
  function percentEncode(text, kept, space = "%20") {
   let encoded = "";
   for (const byte of Buffer.from(text, "utf8")) if (byte === 32) encoded += space; else if (kept.has(byte)) encoded += String.fromCharCode(byte); else encoded += `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
   return encoded;
  }
  function lowerHex(percentEncoded) {
   return percentEncoded.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase());
  }
  function urlForms(text) {
   const strict = percentEncode(text, unreservedBytes);
   const upper = [ strict, percentEncode(text, componentBytes), percentEncode(text, formBytes, "+"), percentEncode(text, unreservedBytes, "+"), percentEncode(text, uriBytes) ];
   const twice = upper.map(encoded => percentEncode(encoded, componentBytes));
   return [ ...upper, ...upper.map(lowerHex), ...twice ];
  }
  function xmlForms(text) {
   const minimal = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
   const named = minimal.replaceAll(">", "&gt;");
   const quoted = named.replaceAll('"', "&quot;");
   return [ minimal, named, minimal.replaceAll('"', "&quot;"), quoted, ...[ "&apos;", "&#39;", "&#x27;", "&#039;" ].map(apostrophe => quoted.replaceAll("'", apostrophe)), named.replaceAll('"', "&#34;").replaceAll("'", "&#39;"), escapeWhere(text, /[&<>"']/g, c => `&#${c.charCodeAt(0)};`), escapeWhere(text, /[&<>"'\u{80}-\u{10ffff}]/gu, c => `&#${c.codePointAt(0)};`) ];
  }
  function shellForms(text) {
   return [ text.replaceAll("'", "'\\''"), text.replaceAll("'", `'"'"'`), text.replaceAll("'", "''"), text.replaceAll('"', '""'), text.replaceAll('"', '\\"'), text.replaceAll("'", "\\'"), text.replaceAll("\\", "\\\\"), text.replace(/[\\"$`]/g, "\\$&"), text.replace(/[`"$]/g, "`$&"), text.replace(/[\s!"$&'()*,;<>?[\\\]^`{|}]|^[#~]/gu, "\\$&"), text.replace(/[^\w@%+=:./-]/gu, "\\$&"), text.replace(/[&|<>^]/g, "^$&") ];
  }
  const longestEncoded = 32 * 1024;
  function textForms(text) {
   if (/^[\w.-]*$/.test(text)) return [ text ];
   if (text.length > longestEncoded) return [ text, jsonEscape(text) ];
   const json = jsonForms(text);
   const shell = shellForms(text);
   return [ text, ...json, ...json.map(jsonEscape), ...urlForms(text), ...xmlForms(text), ...shell, jsonEscape(text.replaceAll("/", "\\/")) ];
  }
  const base64Offsets = [ 0, 1, 2 ];
  function base64Core(bytes, offset) {
   const padded = Buffer.concat([ Buffer.alloc(offset), bytes ]);
   const from = Math.ceil(offset * 8 / 6);
   const to = Math.floor(padded.length * 8 / 6);
   return padded.toString("base64").slice(from, to);
  }
  function alphabets(base64) {
   return [ base64, base64.replaceAll("+", "-").replaceAll("/", "_") ];
  }
  function base64Forms(base64) {
   if (!/[+/]/.test(base64)) return [ base64 ];
   const percent = base64.replaceAll("+", "%2B").replaceAll("/", "%2F");
   return [ ...alphabets(base64), percent, percent.replaceAll("%2B", "%2b").replaceAll("%2F", "%2f"), base64.replaceAll("/", "\\/"), base64.replaceAll("+", "\\u002B") ];
  }
  var fragment_length = __webpack_require__(54960);
  // CONCATENATED MODULE: ./build/shared/masking/parts.js
  const minimumLength = 4;
  const maximumParts = 1e3;
  const minimumLeafLength = 8;
  const stopWords = new Set(("true false null none nil undefined yes no on off enabled disabled default test tests testing " + "example sample demo dummy todo changeme password passwd secret token apikey key value name " + "user username admin administrator root guest login main master develop release staging " + "production prod stage local localhost public private data type string number object array " + "version latest windows linux ubuntu macos bash node http https info warning error debug " + "success failed failure begin end kind opaque bearer basic github azure").split(" "));
  const jwtPattern = /(?<![\w-])(eyJ[\w-]{8,})\.([\w-]{8,})(?:\.([\w-]*))?/g;
  const guidPattern = /^[{(]?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}[)}]?$/i;
  const pemBoundary = /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/;
  const secretKeyName = /pass|pwd|secret|token|key|credential|sig(?:nature)?$/i;
  function isIdentifier(text) {
   return guidPattern.test(text);
  }
  function reasonNotToMask(text) {
   const word = withoutPunctuation(text);
   if (word.length < minimumLength) return `is shorter than ${minimumLength} characters`;
   if (/^\d{1,5}$/.test(word)) return "is a short number";
   if (stopWords.has(word.toLowerCase())) return "is a common word";
   if (new Set(word).size < 2) return "is one character repeated";
   return;
  }
  function withoutPunctuation(text) {
   let start = 0;
   let end = text.length;
   while (start < end && /[\s"'[({<]/.test(text[start])) start++;
   while (end > start && /[\s"'\])}>:;,.]/.test(text[end - 1])) end--;
   return text.slice(start, end);
  }
  function looksRandom(text) {
   return text.length >= 16 && /^[\w+/=.~-]+$/.test(text) && /[0-9]/.test(text) && /[A-Za-z]/.test(text) && !isIdentifier(text) && !/^[\w.-]*\.(?:com|net|org|io|dev|cn|us|json|ya?ml|pem|txt)$/i.test(text);
  }
  function partsOf(secret) {
   const parts = new Map;
   const add = (text, role = "other", minimum = minimumLength) => {
    const trimmed = text.trim();
    if (parts.size >= maximumParts) return;
    if (trimmed.length < minimum || /[\r\n]/.test(trimmed) || reasonNotToMask(trimmed)) return;
    const known = parts.get(trimmed);
    if (known && known.role !== "other") return;
    parts.set(trimmed, {
     text: trimmed,
     random: role !== "other" || looksRandom(trimmed),
     role
    });
   };
   const value = secret.trim();
   const lines = value.split(/\r\n|\r|\n/).map(line => line.trim());
   if (lines.length === 1) add(value); else for (const line of lines) if (!pemBoundary.test(line)) add(line);
   const pemBody = lines.some(line => pemBoundary.test(line)) ? lines.filter(line => line !== "" && !pemBoundary.test(line) && !line.includes(":")).join("") : "";
   if (pemBody) add(pemBody);
   for (const leaf of jsonLeaves(value)) {
    if (isIdentifier(leaf.text) || isPublicUrl(leaf.text)) continue;
    const minimum = secretKeyName.test(leaf.key) ? minimumLength : minimumLeafLength;
    for (const line of leaf.text.split(/[\r\n]+/)) if (!pemBoundary.test(line.trim())) add(line, "other", minimum);
    addStructured(leaf.text, add);
   }
   for (const line of lines) addStructured(line, add);
   return [ ...parts.values() ];
  }
  function addStructured(text, add) {
   for (const [, , payload, signature] of text.matchAll(jwtPattern)) {
    add(payload, "jwt-payload");
    if (signature) add(signature, "jwt-signature");
   }
   for (const value of urlSecrets(text)) add(value);
   for (const value of connectionStringSecrets(text)) add(value);
  }
  function jsonLeaves(text, depth = 0) {
   if (!/^\s*[[{"]/.test(text) || depth > 4) return [];
   let document;
   try {
    document = JSON.parse(text);
   } catch {
    return [];
   }
   const leaves = [];
   const pending = [ {
    key: "",
    value: document
   } ];
   for (let next = pending.pop(); next; next = pending.pop()) {
    const {key, value} = next;
    if (typeof value === "string") leaves.push({
     key,
     text: value
    }, ...jsonLeaves(value, depth + 1)); else if (Array.isArray(value)) for (const item of value) pending.push({
     key,
     value: item
    }); else if (value !== null && typeof value === "object") for (const [name, item] of Object.entries(value)) pending.push({
     key: name,
     value: item
    });
   }
   return leaves;
  }
  function isPublicUrl(text) {
   return /^https?:\/\/[^\s@?]+$/i.test(text);
  }
  function urlSecrets(text) {
   const found = [];
   const userInfo = /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:([^/\s@]+)@/i.exec(text);
   if (userInfo) found.push(userInfo[1]);
   if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    const query = text.indexOf("?");
    if (query >= 0) for (const pair of text.slice(query + 1).split(/[&#]/)) {
     const value = pair.slice(pair.indexOf("=") + 1);
     if (pair.includes("=") && value.length >= minimumLeafLength) found.push(value);
    }
   }
   return found.flatMap(value => [ value, percentDecoded(value) ]);
  }
  function percentDecoded(text) {
   try {
    return decodeURIComponent(text);
   } catch {
    return text;
   }
  }
  function connectionStringSecrets(text) {
   const pairs = text.split(";").filter(pair => /^\s*[A-Za-z][\w ]*=/.test(pair));
   if (pairs.length < 2) return [];
   return pairs.filter(pair => secretKeyName.test(pair.slice(0, pair.indexOf("=")).trim())).map(pair => pair.slice(pair.indexOf("=") + 1));
  }
  // CONCATENATED MODULE: ./build/shared/masking/derive.js
  const maximumLiterals = 480;
  const maximumLiteralCharacters = 128 * 1024;
  const longText = 512;
  const minimumEncodedLength = 8;
  function deriveForms(secret, label, reach = "job") {
   const value = secret.trim();
   if (value === "") return {
    literals: [],
    texts: [],
    fragments: [],
    warnings: [ `${label} is empty` ]
   };
   const reason = reasonNotToMask(value);
   if (reason) {
    const warning = `${label} ${reason} and cannot be masked: it would hide ordinary text. Replace it with a longer random value.`;
    return {
     literals: [],
     texts: [],
     fragments: [],
     warnings: [ warning ]
    };
   }
   const parts = partsOf(secret);
   const forms = {
    value: [ ...new Set(lineEndings(value).flatMap(textForms)) ],
    parts: parts.map(part => [ ...new Set(textForms(part.text)) ])
   };
   return {
    literals: literalsOf(value, parts, forms, reach),
    texts: [ ...new Set([ secret, ...forms.value, ...forms.parts.flat() ]) ],
    fragments: fragmentsOf(value, parts),
    warnings: warningsOf(value, label, parts)
   };
  }
  function lineEndings(value) {
   const unix = value.replace(/\r\n?/g, "\n");
   return [ ...new Set([ value, unix, unix.replaceAll("\n", "\r\n") ]) ];
  }
  function warningsOf(value, label, parts) {
   const warnings = [];
   if (isIdentifier(value)) warnings.push(`${label} looks like an identifier. It is masked; outputs that hold it will be dropped. Keep client, tenant and subscription ids out of secrets.`); else if (value.length < minimumEncodedLength) warnings.push(`${label} has fewer than ${minimumEncodedLength} characters: it is masked as it is, but not where it is encoded.`);
   if (parts.length >= maximumParts) warnings.push(`${label} has more than ${maximumParts} lines or values: the rest is not masked in later steps.`);
   if (parts.length === 0) warnings.push(`No line of ${label} is long enough to be masked in the log.`);
   return warnings;
  }
  class LiteralCollector {
   found=new Set;
   characters=0;
   get literals() {
    return [ ...this.found ].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
   }
   get room() {
    return maximumLiterals - this.found.size;
   }
   add(texts, reserve = 0) {
    for (const text of texts) {
     if (this.room <= reserve) return;
     if (this.found.has(text) || /[\r\n]/.test(text)) continue;
     if (this.characters + text.length > maximumLiteralCharacters) continue;
     this.found.add(text);
     this.characters += text.length;
    }
   }
   dropTiled(texts) {
    for (const text of texts) {
     if (text.length <= fragment_length.P) continue;
     if (tiles(text).every(tile => this.found.has(tile))) this.found.delete(text);
    }
   }
   addEncoded(texts) {
    this.add(longAndVaried(texts));
   }
  }
  function* longAndVaried(texts) {
   for (const text of texts) if (text.length >= minimumEncodedLength && new Set(text.slice(0, 64)).size > 2) yield text;
  }
  function* interleave(lists) {
   const longest = Math.max(0, ...lists.map(list => list.length));
   for (let i = 0; i < longest; i++) for (const list of lists) if (i < list.length) yield list[i];
  }
  function literalsOf(value, parts, forms, reach) {
   const collector = new LiteralCollector;
   const bases = encodedBases(value, parts);
   collector.add(parts.map(part => part.text));
   if (value.length <= longText) collector.add(forms.value);
   collector.add(interleave(forms.parts), maximumLiterals / 2);
   for (const base of bases) collector.addEncoded(base64Cores(base, "utf8").flatMap(alphabets));
   const lessUsual = [ ...bases.map(hexForms), ...bases.map(base => base64Cores(base, "utf16le").flatMap(alphabets)) ];
   for (const texts of lessUsual) collector.addEncoded(texts);
   if (reach === "job") if (value.length > longText && isJwt(value)) addJwtPieces(collector, value, parts); else addPieces(collector, value, parts, bases);
   collector.add(interleave(forms.parts));
   collector.dropTiled(lessUsual.flat());
   return collector.literals;
  }
  function addPieces(collector, value, parts, bases) {
   if (tileCount(bases) > collector.room) {
    collector.addEncoded(base64Lines(value, "utf8"));
    collector.addEncoded(hexLines(value));
    collector.addEncoded(base64Lines(value, "utf16le"));
   }
   for (const part of parts) if (part.random && !holdsJwtHeader(part)) collector.addEncoded(tiles(part.text));
   const secretsFirst = [ ...bases ].reverse();
   for (const base of bases) collector.addEncoded(base64Cores(base, "utf8").flatMap(base64Forms));
   for (const base of secretsFirst) collector.addEncoded(base64Tiles(base, "utf8"));
   for (const base of secretsFirst) collector.addEncoded(hexTiles(base));
   for (const base of secretsFirst) collector.addEncoded(base64Tiles(base, "utf16le"));
  }
  const claimsTile = 64;
  function addJwtPieces(collector, value, parts) {
   for (const {role, text} of parts) {
    if (role !== "jwt-signature") continue;
    collector.addEncoded(tiles(text));
    const bytesBefore = value.indexOf(text);
    collector.addEncoded(hexLines(value.slice(bytesBefore - bytesBefore % bytesOfHexLine)));
   }
   collector.addEncoded(base64Lines(value, "utf8"));
   for (const {role, text} of parts) if (role === "jwt-payload") collector.addEncoded(tiles(text, claimsTile));
  }
  function isJwt(value) {
   return /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/.test(value);
  }
  function tileCount(bases) {
   const bytes = bases.reduce((sum, base) => sum + Buffer.byteLength(base), 0);
   const encodedCharacters = bytes * (base64Offsets.length * (4 / 3 + 8 / 3) + 2 * 2);
   return Math.ceil(encodedCharacters / fragment_length.P);
  }
  function encodedBases(value, parts) {
   const texts = [];
   const jwtParts = parts.filter(part => part.role !== "other").map(part => part.text);
   for (const text of [ value, ...parts.filter(part => part.role === "other").map(part => part.text) ]) {
    const divided = text.length > longText && parts.length > 1;
    if (text.length > longestEncoded) continue;
    if (!divided && !jwtParts.some(jwtPart => text.includes(jwtPart))) texts.push(text);
   }
   return [ ...new Set([ ...texts, ...jwtParts ].flatMap(text => [ jsonEscape(text), text ])) ];
  }
  function base64Cores(text, encoding) {
   const bytes = Buffer.from(text, encoding);
   return base64Offsets.map(offset => base64Core(bytes, offset));
  }
  function* base64Tiles(text, encoding) {
   for (const core of base64Cores(text, encoding)) for (const tile of tiles(core)) yield* base64Forms(tile);
  }
  function base64Lines(value, encoding) {
   const core = base64Core(Buffer.from(value, encoding), 0);
   return [ ...chunks(core, 64), ...chunks(core, 76) ];
  }
  function hexForms(text) {
   const hex = Buffer.from(text, "utf8").toString("hex");
   return [ hex, hex.toUpperCase() ];
  }
  const bytesOfHexLine = 30;
  function hexLines(value) {
   return chunks(Buffer.from(value, "utf8").toString("hex"), 2 * bytesOfHexLine);
  }
  function* hexTiles(text) {
   for (const hex of hexForms(text)) yield* tiles(hex);
  }
  function chunks(text, length) {
   const found = [];
   for (let at = 0; at < text.length; at += length) found.push(text.slice(at, at + length));
   return found;
  }
  function tiles(text, length = fragment_length.P) {
   if (text.length <= length) return [ text ];
   const found = chunks(text, length);
   found[found.length - 1] = text.slice(-length);
   return found;
  }
  function fragmentsOf(value, parts) {
   const fragments = parts.filter(part => part.random && !holdsJwtHeader(part)).map(part => part.text);
   const bases = encodedBases(value, parts);
   if (!parts.some(part => part.role !== "other") && value.length <= longestEncoded) bases.push(...lineEndings(value));
   for (const base of new Set(bases)) {
    for (const encoding of [ "utf8", "utf16le" ]) fragments.push(...base64Cores(base, encoding).flatMap(base64Forms));
    fragments.push(...hexForms(base));
   }
   return [ ...new Set(fragments) ].filter(text => text.length >= fragment_length.P);
  }
  function holdsJwtHeader(part) {
   if (part.role !== "other" || !part.text.includes("eyJ")) return false;
   const runs = part.text.match(/(?<![\w-])[\w-]+(?=\.)/g) ?? [];
   return runs.some(run => /eyJ[\w-]{8}/.test(run));
  }
  var masking_redactor = __webpack_require__(82055);
  // CONCATENATED MODULE: ./build/shared/masking/masker.js
  const manyLiterals = 2e4;
  const maskedFor = new WeakMap;
  class Masker {
   host;
   redactor;
   masked;
   constructor(host, redactor = masking_redactor.O) {
    this.host = host;
    this.redactor = redactor;
    this.masked = maskedFor.get(host) ?? {
     secrets: new Map,
     literals: new Set
    };
    maskedFor.set(host, this.masked);
   }
   mask(secret, label, reach = "job") {
    const before = this.masked.secrets.get(secret);
    if (before === "job" || before === reach) return;
    this.masked.secrets.set(secret, reach);
    const derived = deriveForms(secret, label, reach);
    for (const text of derived.texts) this.redactor.addText(text);
    for (const fragment of derived.fragments) this.redactor.addFragments(fragment);
    const all = this.masked.literals.size < manyLiterals;
    const literals = all ? derived.literals : derived.literals.filter(text => secret.includes(text));
    for (const literal of literals) {
     if (this.masked.literals.has(literal)) continue;
     this.masked.literals.add(literal);
     this.host.registerMask(literal);
    }
    if (before === void 0) for (const warning of derived.warnings) this.host.log.warning(warning);
   }
  }
 })
};
