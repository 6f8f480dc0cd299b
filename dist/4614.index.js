"use strict";

exports.id = 4614;

exports.ids = [ 4614 ];

exports.modules = {
 43099: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   w: () => AlertBook
  });
  var _lint_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58489);
  var _call_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68964);
  const hourMs = 36e5;
  const maxTools = 20;
  const maxRequestIds = 3;
  const maxAlerts = 1e4;
  class AlertBook {
   detectionId;
   severity;
   latest=new Map;
   finished=[];
   dropped=0;
   constructor(detectionId, severity) {
    this.detectionId = detectionId;
    this.severity = severity;
   }
   raise(record, options) {
    const key = keyOf(record, options.subject);
    const known = this.latest.get(key);
    const quiet = options.quietMs ?? hourMs;
    const open = known && record.time - known.alert.last < quiet ? known : void 0;
    if (open) {
     open.message = options.message;
     extend(open, record, options.severity);
     return;
    }
    if (known) this.finished.push(known);
    if (this.latest.size + this.finished.length >= maxAlerts) {
     this.dropped++;
     return;
    }
    this.latest.set(key, begin(this.detectionId, record, options, this.severity));
   }
   isOpen(record, quietMs = hourMs) {
    const known = this.latest.get(keyOf(record));
    return known !== void 0 && record.time - known.alert.last < quietMs;
   }
   alerts() {
    return [ ...this.finished, ...this.latest.values() ].map(({alert, message}) => {
     alert.message = message(alert);
     return alert;
    });
   }
  }
  function keyOf(record, subject = "") {
   return `${(0, _call_record_js__WEBPACK_IMPORTED_MODULE_0__.x)(record)}\0${subject}`;
  }
  function begin(detectionId, record, {severity, before, last, message}, fallback) {
   const count = 1 + (before?.count ?? 0);
   const alert = {
    detectionId,
    severity: severity ?? fallback,
    message: "",
    caller: {
     oid: record.oid,
     upn: record.upn,
     appid: record.appid
    },
    address: record.oid === "" ? record.address : "",
    first: before?.first ?? record.time,
    last: last ?? record.time,
    count,
    tools: record.tool === "" ? [] : [ record.tool ],
    requestIds: record.requestId === "" ? [] : [ record.requestId ],
    file: record.file,
    line: record.line
   };
   const counts = record.client ? {
    gateway: 0,
    client: count
   } : {
    gateway: count,
    client: 0
   };
   return {
    alert,
    counts,
    message
   };
  }
  function extend({alert, counts}, record, severity) {
   alert.last = Math.max(alert.last, record.time);
   if (record.client) counts.client++; else counts.gateway++;
   alert.count = Math.max(counts.client, counts.gateway);
   if (severity && (0, _lint_finding_js__WEBPACK_IMPORTED_MODULE_1__.jZ)(severity, alert.severity)) alert.severity = severity;
   const {caller, tools, requestIds} = alert;
   caller.upn ||= record.upn;
   caller.appid ||= record.appid;
   add(tools, record.tool, maxTools);
   add(requestIds, record.requestId, maxRequestIds);
  }
  function add(list, item, limit) {
   if (item !== "" && list.length < limit && !list.includes(item)) list.push(item);
  }
 }),
 70235: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   q: () => LocalClock
  });
  const quarterMs = 15 * 6e4;
  const maxCached = 4096;
  class LocalClock {
   zone;
   format;
   offsets=new Map;
   constructor(zone) {
    this.zone = zone;
    this.format = new Intl.DateTimeFormat("en-US", {
     timeZone: zone,
     hourCycle: "h23",
     year: "numeric",
     month: "numeric",
     day: "numeric",
     hour: "numeric",
     minute: "numeric",
     second: "numeric"
    });
   }
   at(time) {
    const local = new Date(time + this.offset(time));
    return {
     minute: local.getUTCHours() * 60 + local.getUTCMinutes(),
     weekday: local.getUTCDay(),
     day: local.toISOString().slice(0, 10)
    };
   }
   text(time) {
    return new Date(time + this.offset(time)).toISOString().slice(0, 16).replace("T", " ");
   }
   instant(local) {
    const guess = local - this.offset(local);
    return local - this.offset(guess);
   }
   isBusinessTime(time, {start, end}) {
    const {minute, weekday} = this.at(time);
    if (weekday === 0 || weekday === 6) return false;
    return start <= end ? minute >= start && minute < end : minute >= start || minute < end;
   }
   offset(time) {
    const quarter = Math.floor(time / quarterMs);
    const known = this.offsets.get(quarter);
    if (known !== void 0) return known;
    const begin = quarter * quarterMs;
    const parts = new Map(this.format.formatToParts(begin).map(({type, value}) => [ type, Number(value) ]));
    const part = type => parts.get(type) ?? 0;
    const local = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
    if (this.offsets.size >= maxCached) this.offsets.clear();
    this.offsets.set(quarter, local - begin);
    return local - begin;
   }
  }
 }),
 58611: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   S1: () => readMemory,
   TN: () => CallerMemory,
   xP: () => writeMemory
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52005);
  var _file_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21890);
  var _gateway_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97527);
  var _link_out_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57571);
  var _recency_map_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89411);
  const version = 1;
  const maxPairs = 2e5;
  const dayMs = 24 * 36e5;
  const maxBytes = 256 * 1024 * 1024;
  class CallerMemory {
   callers=new _recency_map_js__WEBPACK_IMPORTED_MODULE_7__.K;
   pairs=0;
   forgotten=0;
   since;
   use(oid, server, tool, time) {
    const tools = this.callers.get(oid) ?? new Map;
    this.callers.set(oid, tools);
    const key = `${server}\0${tool}`;
    const last = tools.get(key);
    tools.set(key, last === void 0 ? time : Math.max(last, time));
    if (last === void 0) this.pairs++;
    while (this.pairs > maxPairs && this.callers.size > 1) {
     const oldest = this.callers.oldest();
     this.callers.delete(oldest.key);
     this.pairs -= oldest.value.size;
     this.forgotten++;
    }
    return last;
   }
   serialise(days) {
    const rows = [ ...this.callers ].flatMap(([oid, tools]) => [ ...tools ].map(([key, last]) => ({
     oid,
     key,
     last
    })));
    const latest = rows.reduce((time, {last}) => Math.max(time, last), 0);
    const lines = rows.filter(({last}) => latest - last < days * dayMs).map(({oid, key, last}) => {
     const [server, tool] = key.split("\0");
     return JSON.stringify({
      oid,
      server,
      tool,
      last: new Date(last).toISOString()
     });
    }).sort();
    const since = this.since === void 0 ? null : new Date(this.since).toISOString();
    return `${[ JSON.stringify({
     stateVersion: version,
     since
    }), ...lines ].join("\n")}\n`;
   }
   static parse(text, file) {
    const memory = new CallerMemory;
    const fail = line => new _errors_js__WEBPACK_IMPORTED_MODULE_3__.e(`the state file ${file} cannot be used (line ${line}): restore it, or remove it to begin anew`);
    const [header, ...lines] = text.split("\n");
    const head = parsed(header ?? "");
    if (head?.["stateVersion"] !== version) throw fail(1);
    const since = head["since"];
    if (since !== null) memory.since = timeOf(since, () => fail(1));
    const uses = [];
    for (const [index, line] of lines.entries()) {
     if (line === "") continue;
     const {oid, server, tool, last} = parsed(line) ?? {};
     if (typeof oid !== "string" || typeof server !== "string" || typeof tool !== "string") throw fail(index + 2);
     uses.push({
      oid,
      server,
      tool,
      last: timeOf(last, () => fail(index + 2))
     });
    }
    for (const {oid, server, tool, last} of uses.sort((a, b) => a.last - b.last)) memory.use(oid, server, tool, last);
    return memory;
   }
  }
  function readMemory(workspace, file) {
   const target = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(workspace, file);
   try {
    (0, _link_out_js__WEBPACK_IMPORTED_MODULE_6__.rS)(workspace, target);
    if (!node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(target)) return new CallerMemory;
    if (node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync(target).size > maxBytes) throw new Error("it is over 256 MiB");
    return CallerMemory.parse(node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync(target, "utf8"), file);
   } catch (error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.e) throw error;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.e(`the state file ${file} cannot be read: ${(0, 
    _file_errors_js__WEBPACK_IMPORTED_MODULE_4__.H)(error)}`);
   }
  }
  function writeMemory(workspace, file, text) {
   const target = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(workspace, file);
   const fresh = `${target}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`;
   try {
    (0, _link_out_js__WEBPACK_IMPORTED_MODULE_6__.rS)(workspace, target);
    node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(target), {
     recursive: true
    });
    const descriptor = node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync(fresh, "wx", 384);
    try {
     node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync(descriptor, text);
     node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync(descriptor);
    } finally {
     node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync(descriptor);
    }
    node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync(fresh, target);
   } catch (error) {
    node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync(fresh, {
     force: true
    });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.e(`the state file ${file} cannot be written: ${(0, 
    _file_errors_js__WEBPACK_IMPORTED_MODULE_4__.H)(error)}`);
   }
  }
  function parsed(text) {
   try {
    const value = JSON.parse(text);
    return (0, _gateway_json_js__WEBPACK_IMPORTED_MODULE_5__.Gv)(value) ? value : void 0;
   } catch {
    return;
   }
  }
  function timeOf(value, fail) {
   const time = typeof value === "string" ? Date.parse(value) : Number.NaN;
   if (Number.isNaN(time)) throw fail();
   return time;
  }
 }),
 89411: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   K: () => RecencyMap
  });
  class RecencyMap {
   entries=new Map;
   oldestEntry;
   newestEntry;
   get size() {
    return this.entries.size;
   }
   get(key) {
    return this.entries.get(key)?.value;
   }
   set(key, value) {
    const known = this.entries.get(key);
    if (known) {
     known.value = value;
     if (known === this.newestEntry) return;
     this.unlink(known);
     this.append(known);
     return;
    }
    const entry = {
     key,
     value,
     older: void 0,
     newer: void 0
    };
    this.entries.set(key, entry);
    this.append(entry);
   }
   oldest() {
    return this.oldestEntry;
   }
   delete(key) {
    const entry = this.entries.get(key);
    if (!entry) return false;
    this.unlink(entry);
    return this.entries.delete(key);
   }
   * [Symbol.iterator]() {
    for (let entry = this.oldestEntry; entry; entry = entry.newer) yield [ entry.key, entry.value ];
   }
   append(entry) {
    entry.older = this.newestEntry;
    entry.newer = void 0;
    if (this.newestEntry) this.newestEntry.newer = entry; else this.oldestEntry = entry;
    this.newestEntry = entry;
   }
   unlink({older, newer}) {
    if (older) older.newer = newer; else this.oldestEntry = newer;
    if (newer) newer.older = older; else this.newestEntry = older;
   }
  }
 }),
 27840: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   y: () => RecordStream,
   Q: () => latenessMs
  });
  var external_node_fs_ = __webpack_require__(73024);
  var json = __webpack_require__(97527);
  var call_record = __webpack_require__(68964);
  var timestamp = __webpack_require__(74939);
  function isVerification(value) {
   return value["record"] === "verify";
  }
  function adapterFor(format) {
   return format === "apim-gateway-logs" ? new GatewayLogAdapter : new AuditAdapter;
  }
  function formatOf(value) {
   const isGatewayLog = value["category"] === "GatewayLogs" || value["Category"] === "GatewayLogs" || value["Type"] === "ApiManagementGatewayLogs" || "ResponseCode" in value && "TimeGenerated" in value;
   if (isGatewayLog) return "apim-gateway-logs";
   if ("timestamp" in value) return "gatehouse";
   return "TimeGenerated" in value || "timestamp_t" in value ? "log-analytics" : void 0;
  }
  function* unwrap(value) {
   if ((0, json.Gv)(value) && Array.isArray(value["records"])) yield* value["records"]; else if ((0, 
   json.Gv)(value) && Array.isArray(value["tables"])) for (const table of value["tables"]) yield* rowsOf(table); else if (Array.isArray(value)) yield* value; else yield value;
  }
  function* rowsOf(table) {
   if (!(0, json.Gv)(table) || !Array.isArray(table["columns"]) || !Array.isArray(table["rows"])) return yield table;
   const names = table["columns"].map(column => (0, json.Gv)(column) ? String(column["name"]) : "");
   for (const row of table["rows"]) yield Array.isArray(row) ? Object.fromEntries(names.map((name, i) => [ name, row[i] ])) : row;
  }
  class AuditAdapter {
   times=new timestamp.a;
   record(value, {file, line}) {
    const stamp = value["timestamp"] ?? value["timestamp_t"] ?? value["TimeGenerated"];
    if (typeof stamp !== "string") return "it has no timestamp";
    const time = this.times.read(stamp);
    if (Number.isNaN(time)) return "its timestamp is not an ISO 8601 time";
    const tool = adapters_text(value, "tool_name", "tool_name_s");
    const outcome = adapters_text(value, "outcome", "outcome_s");
    return {
     time,
     oid: guid(value, "caller_oid", "caller_oid_s", "caller_oid_g"),
     upn: adapters_text(value, "caller_upn", "caller_upn_s"),
     appid: guid(value, "caller_appid", "caller_appid_s", "caller_appid_g"),
     address: "",
     server: adapters_text(value, "mcp_server", "mcp_server_s"),
     tool,
     toolKnown: true,
     toolClass: (0, call_record.O)(adapters_text(value, "tool_class", "tool_class_s"), adapters_text(value, "scope_used", "scope_used_s")),
     resource: adapters_text(value, "resource_accessed", "resource_accessed_s"),
     status: numberOf(value["response_status"] ?? value["response_status_d"]),
     client: outcome !== "",
     open: outcome === "open",
     requestId: guid(value, "apim_request_id", "apim_request_id_s", "apim_request_id_g"),
     traceparent: adapters_text(value, "traceparent", "traceparent_s"),
     runUrl: adapters_text(value, "run_url", "run_url_s"),
     file,
     line
    };
   }
  }
  class GatewayLogAdapter {
   times=new timestamp.a;
   record(value, {file, line}) {
    const stamp = value["time"] ?? value["TimeGenerated"];
    if (typeof stamp !== "string") return "it has no time";
    const time = this.times.read(stamp);
    if (Number.isNaN(time)) return "its time is not an ISO 8601 time";
    const inner = (0, json.Gv)(value["properties"]) ? value["properties"] : value;
    const url = adapters_text(inner, "url", "Url");
    const tool = toolOf(url);
    const header = name => headerOf(inner, name, "backendRequestHeaders", "BackendRequestHeaders") || headerOf(inner, name, "requestHeaders", "RequestHeaders");
    const oid = header("x-mcp-caller-oid");
    return {
     time,
     oid,
     upn: "",
     appid: "",
     address: adapters_text(value, "callerIpAddress", "CallerIpAddress"),
     server: adapters_text(inner, "apiId", "ApiId") || firstSegment(url),
     tool,
     toolKnown: tool !== "",
     toolClass: "",
     resource: "",
     status: numberOf(inner["responseCode"] ?? inner["ResponseCode"]),
     client: false,
     open: false,
     requestId: adapters_text(value, "correlationId", "CorrelationId"),
     traceparent: header("traceparent"),
     runUrl: "",
     file,
     line
    };
   }
  }
  function adapters_text(value, name, other) {
   const found = value[name] ?? value[other];
   if (typeof found === "string") return found;
   return typeof found === "number" ? String(found) : "";
  }
  function guid(value, name, other, third) {
   return adapters_text(value, name, other) || adapters_text(value, third, third);
  }
  function numberOf(value) {
   const number = typeof value === "string" && value !== "" ? Number(value) : value;
   return typeof number === "number" && Number.isFinite(number) ? number : 0;
  }
  function toolOf(url) {
   const match = /\/tools\/([^/?#]{1,200})(?:[?#]|$)/.exec(url.slice(0, 4096));
   if (!match) return "";
   try {
    return decodeURIComponent(match[1]);
   } catch {
    return match[1];
   }
  }
  function firstSegment(url) {
   return /^https?:\/\/[^/]+\/([^/?#]+)/.exec(url.slice(0, 4096))?.[1] ?? "";
  }
  function headerOf(value, name, key, other) {
   let headers = value[key] ?? value[other];
   if (typeof headers === "string") try {
    headers = JSON.parse(headers);
   } catch {
    return "";
   }
   if (!(0, json.Gv)(headers)) return "";
   for (const [header, content] of Object.entries(headers)) if (header.toLowerCase() === name && typeof content === "string") return content;
   return "";
  }
  var external_node_zlib_ = __webpack_require__(38522);
  // CONCATENATED MODULE: ./build/shared/detect/records/avro.js
  const magic = Buffer.from("Obj", "latin1");
  const maxBlockBytes = 64 * 1024 * 1024;
  const maxDepth = 32;
  class AvroError extends Error {
   name="AvroError";
  }
  function isAvro(start) {
   return start.subarray(0, 4).equals(magic);
  }
  function* readAvro(descriptor) {
   const source = new FileCursor(descriptor);
   if (!isAvro(source.take(4))) throw new AvroError("it is not an Avro file");
   const meta = readHeader(source);
   const codec = meta.get("avro.codec")?.toString("latin1") ?? "null";
   if (codec !== "null" && codec !== "deflate") throw new AvroError(`its codec '${codec.slice(0, 20)}' is not read: null and deflate are`);
   const schema = parseSchema(meta.get("avro.schema")?.toString("utf8") ?? "");
   const sync = Buffer.from(source.take(16));
   while (!source.atEnd()) {
    const count = source.long();
    const size = source.long();
    if (count < 0 || size < 0 || size > maxBlockBytes) throw new AvroError("a block is broken");
    const stored = source.take(size);
    const cursor = new BufferCursor(codec === "null" ? stored : inflate(stored));
    const values = [];
    for (let i = 0; i < count; i++) values.push(readItem(cursor, schema));
    if (!source.take(16).equals(sync)) throw new AvroError("a block has no end mark");
    yield values;
   }
  }
  function inflate(stored) {
   try {
    return external_node_zlib_.inflateRawSync(stored, {
     maxOutputLength: maxBlockBytes
    });
   } catch (error) {
    throw new AvroError(`a block cannot be decompressed: ${error.message}`);
   }
  }
  function readHeader(cursor) {
   const meta = new Map;
   for (let count = blockCount(cursor); count !== 0; count = blockCount(cursor)) for (let i = 0; i < count; i++) meta.set(cursor.bytes().toString("utf8"), Buffer.from(cursor.bytes()));
   return meta;
  }
  function blockCount(cursor) {
   const count = cursor.long();
   if (count >= 0) return count;
   cursor.long();
   return -count;
  }
  function readValue(cursor, schema) {
   switch (schema.kind) {
   case "null":
    return null;

   case "boolean":
    return cursor.take(1)[0] !== 0;

   case "int":
   case "long":
    return cursor.long();

   case "float":
    return cursor.take(4).readFloatLE();

   case "double":
    return cursor.take(8).readDoubleLE();

   case "bytes":
    return cursor.bytes();

   case "string":
    return cursor.bytes().toString("utf8");

   case "fixed":
    return cursor.take(schema.size);

   case "enum":
    return schema.symbols[cursor.long()] ?? fail("an enum is out of range");

   case "union":
    return readValue(cursor, schema.branches[cursor.long()] ?? fail("a union is out of range"));

   case "record":
    return new Map(schema.fields.map(({name, type}) => [ name, readValue(cursor, type) ]));

   case "array":
    {
     const items = [];
     for (let count = blockCount(cursor); count !== 0; count = blockCount(cursor)) for (let i = 0; i < count; i++) items.push(readItem(cursor, schema.items));
     return items;
    }

   case "map":
    {
     const entries = new Map;
     for (let count = blockCount(cursor); count !== 0; count = blockCount(cursor)) for (let i = 0; i < count; i++) {
      const key = cursor.bytes().toString("utf8");
      entries.set(key, readValue(cursor, schema.items));
     }
     return entries;
    }
   }
  }
  function readItem(cursor, schema) {
   const before = cursor.position;
   const value = readValue(cursor, schema);
   return cursor.position > before ? value : fail("an item has no bytes");
  }
  function fail(message) {
   throw new AvroError(message);
  }
  const primitives = [ "null", "boolean", "int", "long", "float", "double", "bytes", "string" ];
  function parseSchema(text) {
   let json;
   try {
    json = JSON.parse(text);
   } catch {
    throw new AvroError("its schema is not JSON");
   }
   return schemaOf(json, new Map, 0);
  }
  function schemaOf(json, named, depth) {
   if (depth > maxDepth) throw new AvroError("its schema is nested too deep");
   const inner = each => schemaOf(each, named, depth + 1);
   if (typeof json === "string") {
    const primitive = primitives.find(name => name === json);
    return primitive ? {
     kind: primitive
    } : named.get(json) ?? fail("its schema names no type");
   }
   if (Array.isArray(json)) return {
    kind: "union",
    branches: json.map(inner)
   };
   if (typeof json !== "object" || json === null) throw new AvroError("its schema is broken");
   const node = json;
   const define = schema => {
    if (typeof node["name"] === "string") named.set(node["name"], schema);
    return schema;
   };
   const list = key => {
    const value = node[key];
    return Array.isArray(value) ? value : fail("its schema is broken");
   };
   switch (node["type"]) {
   case "record":
    return define({
     kind: "record",
     fields: list("fields").map(field => {
      const {name, type} = field;
      return {
       name: String(name),
       type: inner(type)
      };
     })
    });

   case "enum":
    return define({
     kind: "enum",
     symbols: list("symbols").map(String)
    });

   case "fixed":
    {
     const size = node["size"];
     const fits = typeof size === "number" && Number.isInteger(size) && size > 0;
     return define({
      kind: "fixed",
      size: fits ? size : fail("its schema is broken")
     });
    }

   case "array":
    return {
     kind: "array",
     items: inner(node["items"])
    };

   case "map":
    return {
     kind: "map",
     items: inner(node["values"])
    };

   default:
    return inner(node["type"]);
   }
  }
  class Cursor {
   position=0;
   long() {
    let result = 0;
    let scale = 1;
    for (let i = 0; i < 10; i++) {
     const byte = this.take(1)[0];
     result += (byte & 127) * scale;
     if (byte < 128) return result % 2 === 0 ? result / 2 : -(result + 1) / 2;
     scale *= 128;
    }
    return fail("a number is broken");
   }
   bytes() {
    const length = this.long();
    if (length < 0 || length > maxBlockBytes) throw new AvroError("a length is broken");
    return this.take(length);
   }
  }
  class BufferCursor extends Cursor {
   buffer;
   constructor(buffer) {
    super();
    this.buffer = buffer;
   }
   take(length) {
    const end = this.position + length;
    if (end > this.buffer.length) throw new AvroError("a block is cut short");
    const part = this.buffer.subarray(this.position, end);
    this.position = end;
    return part;
   }
   atEnd() {
    return this.position >= this.buffer.length;
   }
  }
  const readAhead = 64 * 1024;
  class FileCursor extends Cursor {
   descriptor;
   buffer=Buffer.alloc(0);
   at=0;
   constructor(descriptor) {
    super();
    this.descriptor = descriptor;
   }
   take(length) {
    if (!this.fill(length)) throw new AvroError("it is cut short");
    const part = this.buffer.subarray(this.at, this.at + length);
    this.at += length;
    this.position += length;
    return part;
   }
   atEnd() {
    return !this.fill(1);
   }
   fill(length) {
    const there = this.buffer.length - this.at;
    if (there >= length) return true;
    const next = Buffer.alloc(Math.max(readAhead, length));
    this.buffer.copy(next, 0, this.at);
    let filled = there;
    while (filled < length) {
     const read = external_node_fs_.readSync(this.descriptor, next, filled, next.length - filled, null);
     if (read === 0) break;
     filled += read;
    }
    this.buffer = next.subarray(0, filled);
    this.at = 0;
    return filled >= length;
   }
  }
  var json_pieces = __webpack_require__(82841);
  // CONCATENATED MODULE: ./build/shared/detect/records/record-file.js
  class RecordFile {
   input;
   descriptor;
   format;
   onUnreadable;
   batches;
   adapter;
   constructor(input, format, onUnreadable) {
    this.input = input;
    this.format = format;
    this.onUnreadable = onUnreadable;
    this.descriptor = external_node_fs_.openSync(input.path, "r");
    this.batches = this.read();
   }
   next() {
    for (;;) {
     const {done, value} = this.batches.next();
     if (done) return;
     if (value.length > 0) return value;
    }
   }
   close() {
    external_node_fs_.closeSync(this.descriptor);
   }
   * read() {
    const start = Buffer.alloc(4);
    const length = external_node_fs_.readSync(this.descriptor, start, 0, 4, 0);
    if (length >= 2 && start.readUInt16LE() === 65279) this.unreadable(1, "it is UTF-16: save it as UTF-8"); else if (length === 4 && start.readUInt32BE() >>> 8 === 2067208) this.unreadable(1, "it is compressed: decompress it first"); else if (isAvro(start)) yield* this.fromAvro(); else if (this.format === "event-hub-capture" && length > 0) this.unreadable(1, "it is not an Avro file"); else yield* this.fromJson();
   }
   * fromJson() {
    for (const pieces of (0, json_pieces.u)(this.descriptor)) {
     const records = [];
     for (const piece of pieces) if ("reason" in piece) this.unreadable(piece.line, piece.reason); else this.parse(piece.text, piece.line, records);
     yield records;
    }
   }
   * fromAvro() {
    let line = 0;
    try {
     for (const events of readAvro(this.descriptor)) {
      const records = [];
      for (const event of events) {
       line++;
       const body = event instanceof Map ? event.get("Body") : void 0;
       if (Buffer.isBuffer(body)) this.parseBody(body.toString("utf8"), line, records); else if (typeof body === "string") this.parseBody(body, line, records); else this.unreadable(line, "the event has no body");
      }
      yield records;
     }
    } catch (error) {
     if (!(error instanceof AvroError)) throw error;
     this.unreadable(line + 1, error.message);
    }
   }
   parseBody(body, line, records) {
    const texts = /\}[^\S\n]*\n\s*\{/.test(body) ? body.split("\n") : [ body ];
    for (const text of texts) if (text.trim() !== "") this.parse(text, line, records);
   }
   parse(text, line, records) {
    let value;
    try {
     value = JSON.parse(text);
    } catch {
     this.unreadable(line, isCut(text) ? "the line is cut short" : "it is not JSON");
     return;
    }
    if ((0, json.Gv)(value) && !("records" in value) && !("tables" in value)) this.add(value, line, records); else for (const item of unwrap(value)) this.add(item, line, records);
   }
   add(value, line, records) {
    if ((0, json.Gv)(value) && isVerification(value)) return;
    const adapter = (0, json.Gv)(value) ? this.adapterOf(value) : void 0;
    if (!(0, json.Gv)(value)) this.unreadable(line, "it is not a JSON object"); else if (!adapter) this.unreadable(line, "it has the keys of no known record: name the record-format"); else {
     const record = adapter.record(value, {
      file: this.input.name,
      line
     });
     if (typeof record === "string") this.unreadable(line, record); else records.push(record);
    }
   }
   adapterOf(value) {
    if (this.adapter) return this.adapter;
    const named = this.format === "event-hub-capture" ? void 0 : this.format;
    const format = named ?? formatOf(value);
    if (format) this.adapter = adapterFor(format);
    return this.adapter;
   }
   unreadable(line, reason) {
    this.onUnreadable(this.input.name, line, reason);
   }
  }
  function isCut(text) {
   const trimmed = text.trim();
   return trimmed.startsWith("{") && !trimmed.endsWith("}");
  }
  // CONCATENATED MODULE: ./build/shared/detect/records/merge.js
  const latenessMs = 10 * 6e4;
  const maxWaiting = 2e4;
  class RecordStream {
   inputs;
   format;
   onUnreadable;
   late=0;
   constructor(inputs, format, onUnreadable) {
    this.inputs = inputs;
    this.format = format;
    this.onUnreadable = onUnreadable;
   }
   read(take) {
    const waiting = new WaitingRecords(record => take(record));
    const pending = this.byFirstTime();
    let open = [];
    while (open.length > 0 || pending.length > 0) {
     const next = earliest(open);
     const nextTime = next ? next.batch[next.at].time : Number.POSITIVE_INFINITY;
     if (pending.length > 0 && (!next || pending.at(-1).first <= nextTime)) {
      const source = this.open(pending.pop().input);
      if (source) open.push(source);
      continue;
     }
     if (!next) break;
     const limit = Math.min(pending.at(-1)?.first ?? Number.POSITIVE_INFINITY, ...open.filter(source => source !== next).map(({batch, at}) => batch[at].time));
     if (!drain(next, limit, waiting)) {
      next.file.close();
      open = open.filter(source => source !== next);
     }
    }
    waiting.flush();
    this.late = waiting.late;
   }
   open(input) {
    const file = new RecordFile(input, this.format, this.onUnreadable);
    const batch = file.next();
    if (batch) return {
     file,
     batch,
     at: 0
    };
    file.close();
    return;
   }
   byFirstTime() {
    if (this.inputs.length === 1) return [ {
     input: this.inputs[0],
     first: 0
    } ];
    const found = this.inputs.map(input => {
     const file = new RecordFile(input, this.format, () => {});
     const first = file.next()?.[0]?.time ?? Number.NEGATIVE_INFINITY;
     file.close();
     return {
      input,
      first
     };
    });
    return found.sort((a, b) => b.first - a.first);
   }
  }
  function earliest(sources) {
   let best;
   for (const source of sources) if (!best || source.batch[source.at].time < best.batch[best.at].time) best = source;
   return best;
  }
  function drain(source, limit, waiting) {
   do {
    waiting.add(source.batch[source.at++]);
    if (source.at < source.batch.length) continue;
    const batch = source.file.next();
    if (!batch) return false;
    source.batch = batch;
    source.at = 0;
   } while (source.batch[source.at].time <= limit);
   return true;
  }
  class WaitingRecords {
   take;
   records=[];
   head=0;
   released=Number.NEGATIVE_INFINITY;
   late=0;
   constructor(take) {
    this.take = take;
   }
   add(record) {
    const {records} = this;
    const last = records.at(-1);
    if (last === void 0 || !isAfter(last, record)) records.push(record); else this.insert(record);
    const latest = records.at(-1).time;
    while (records.length - this.head > maxWaiting || latest - records[this.head].time > latenessMs) this.release();
    if (this.head > 256 && this.head * 2 > records.length) {
     this.records = records.slice(this.head);
     this.head = 0;
    }
   }
   flush() {
    while (this.head < this.records.length) this.release();
   }
   insert(record) {
    let low = this.head;
    let high = this.records.length;
    while (low < high) {
     const middle = low + high >>> 1;
     if (isAfter(this.records[middle], record)) high = middle; else low = middle + 1;
    }
    this.records.splice(low, 0, record);
   }
   release() {
    const record = this.records[this.head++];
    if (record.time < this.released) this.late++; else this.released = record.time;
    this.take(record);
   }
  }
  function isAfter(a, b) {
   return a.time !== b.time ? a.time > b.time : a.status > b.status;
  }
 }),
 81463: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   $: () => Repeats
  });
  class Repeats {
   count=0;
   time=Number.NaN;
   first;
   seen=new Set;
   has(record) {
    if (record.time !== this.time) {
     this.time = record.time;
     this.first = record;
     if (this.seen.size > 0) this.seen.clear();
     return false;
    }
    if (this.first) this.seen.add(identity(this.first));
    this.first = void 0;
    const key = identity(record);
    if (this.seen.has(key)) {
     this.count++;
     return true;
    }
    if (this.seen.size < 1e4) this.seen.add(key);
    return false;
   }
  }
  function identity(record) {
   const {oid, upn, appid, server, tool, toolClass, resource, status} = record;
   const {client, open, requestId, traceparent, runUrl, address} = record;
   return JSON.stringify([ oid, upn, appid, server, tool, toolClass, resource, status, client, open, requestId, traceparent, runUrl, address ]);
  }
 }),
 74939: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   a: () => TimestampReader
  });
  var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27471);
  class TimestampReader {
   day="";
   dayStart=Number.NaN;
   read(text) {
    if (text.length < 19 || text.length > 40) return Number.NaN;
    const separator = text[10];
    if (separator !== "T" && separator !== " " && separator !== "t") return Number.NaN;
    const day = text.slice(0, 10);
    if (day !== this.day) {
     this.day = day;
     this.dayStart = startOf(day);
    }
    const hour = two(text, 11);
    const minute = two(text, 14);
    const second = two(text, 17);
    if (text[13] !== ":" || text[16] !== ":" || hour > 23 || minute > 59 || second > 60) return Number.NaN;
    let at = 19;
    let ms = 0;
    if (text[at] === "." || text[at] === ",") {
     let scale = 100;
     for (at++; isDigit(text.charCodeAt(at)); at++) {
      ms += Math.floor(scale) * (text.charCodeAt(at) - 48);
      scale /= 10;
     }
    }
    const offset = zone(text, at);
    return this.dayStart + ((hour * 60 + minute) * 60 + second) * 1e3 + ms - offset;
   }
  }
  function startOf(day) {
   return (0, _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__.L)(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  }
  function zone(text, at) {
   const rest = text.length - at;
   if (rest === 0) return 0;
   const sign = text[at];
   if (rest === 1) return sign === "Z" || sign === "z" ? 0 : Number.NaN;
   const match = /^([+-])(\d\d):?(\d\d)$/.exec(text.slice(at));
   if (!match) return Number.NaN;
   const ms = (Number(match[2]) * 60 + Number(match[3])) * 6e4;
   return match[1] === "-" ? -ms : ms;
  }
  function two(text, at) {
   const tens = text.charCodeAt(at) - 48;
   const ones = text.charCodeAt(at + 1) - 48;
   return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
  }
  function isDigit(code) {
   return code >= 48 && code <= 57;
  }
 })
};
