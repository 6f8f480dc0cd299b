export const id = 9363;

export const ids = [ 9363 ];

export const modules = {
 27471: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   L: () => isCalendarDay
  });
  function isCalendarDay(text) {
   if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
   const date = new Date(`${text}T00:00:00Z`);
   return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  }
 }),
 69363: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   detect: () => detect_detect
  });
  var external_node_path_ = __webpack_require__(76760);
  var lint_finding = __webpack_require__(58489);
  var call_record = __webpack_require__(68964);
  // CONCATENATED MODULE: ./build/shared/detect/alerts.js
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
   return `${(0, call_record.x)(record)}\0${subject}`;
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
   if (severity && (0, lint_finding.jZ)(severity, alert.severity)) alert.severity = severity;
   const {caller, tools, requestIds} = alert;
   caller.upn ||= record.upn;
   caller.appid ||= record.appid;
   add(tools, record.tool, maxTools);
   add(requestIds, record.requestId, maxRequestIds);
  }
  function add(list, item, limit) {
   if (item !== "" && list.length < limit && !list.includes(item)) list.push(item);
  }
  // CONCATENATED MODULE: ./build/shared/detect/local-time.js
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
  var external_node_crypto_ = __webpack_require__(77598);
  var external_node_fs_ = __webpack_require__(73024);
  var errors = __webpack_require__(52005);
  var file_errors = __webpack_require__(21890);
  var json = __webpack_require__(97527);
  var link_out = __webpack_require__(57571);
  var recency_map = __webpack_require__(11792);
  // CONCATENATED MODULE: ./build/shared/detect/memory.js
  const version = 1;
  const maxPairs = 2e5;
  const dayMs = 24 * 36e5;
  const maxBytes = 256 * 1024 * 1024;
  class CallerMemory {
   callers=new recency_map.K;
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
    const fail = line => new errors.e(`the state file ${file} cannot be used (line ${line}): restore it, or remove it to begin anew`);
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
   const target = external_node_path_.resolve(workspace, file);
   try {
    (0, link_out.rS)(workspace, target);
    if (!external_node_fs_.existsSync(target)) return new CallerMemory;
    if (external_node_fs_.statSync(target).size > maxBytes) throw new Error("it is over 256 MiB");
    return CallerMemory.parse(external_node_fs_.readFileSync(target, "utf8"), file);
   } catch (error) {
    if (error instanceof errors.e) throw error;
    throw new errors.e(`the state file ${file} cannot be read: ${(0, file_errors.H)(error)}`);
   }
  }
  function writeMemory(workspace, file, text) {
   const target = external_node_path_.resolve(workspace, file);
   const fresh = `${target}.${(0, external_node_crypto_.randomBytes)(6).toString("hex")}.tmp`;
   try {
    (0, link_out.rS)(workspace, target);
    external_node_fs_.mkdirSync(external_node_path_.dirname(target), {
     recursive: true
    });
    const descriptor = external_node_fs_.openSync(fresh, "wx", 384);
    try {
     external_node_fs_.writeFileSync(descriptor, text);
     external_node_fs_.fsyncSync(descriptor);
    } finally {
     external_node_fs_.closeSync(descriptor);
    }
    external_node_fs_.renameSync(fresh, target);
   } catch (error) {
    external_node_fs_.rmSync(fresh, {
     force: true
    });
    throw new errors.e(`the state file ${file} cannot be written: ${(0, file_errors.H)(error)}`);
   }
  }
  function parsed(text) {
   try {
    const value = JSON.parse(text);
    return (0, json.Gv)(value) ? value : void 0;
   } catch {
    return;
   }
  }
  function timeOf(value, fail) {
   const time = typeof value === "string" ? Date.parse(value) : Number.NaN;
   if (Number.isNaN(time)) throw fail();
   return time;
  }
  var calendar_day = __webpack_require__(27471);
  // CONCATENATED MODULE: ./build/shared/detect/records/timestamp.js
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
   return (0, calendar_day.L)(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
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
   times=new TimestampReader;
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
   times=new TimestampReader;
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
  // CONCATENATED MODULE: ./build/shared/detect/detect.js
  const maxUnreadable = 1e3;
  function detect(options) {
   const {settings, until, since} = options;
   const clock = new LocalClock(settings.timeZone);
   const unreadable = [];
   let unreadableCount = 0;
   const stream = new RecordStream(options.inputs, options.format, (file, line, reason) => {
    unreadableCount++;
    if (unreadable.length < maxUnreadable) unreadable.push({
     file,
     line,
     reason
    });
   });
   const memory = options.memory ?? new CallerMemory;
   const runs = options.detections.map(detection => new DetectionRun(detection, {
    ...options,
    clock,
    memory
   }));
   const repeats = new Repeats;
   let records = 0;
   let from;
   let last;
   stream.read(record => {
    if (until !== void 0 && record.time >= until) return;
    if (repeats.has(record)) return;
    records++;
    from ??= record.time;
    last = record.time;
    for (const run of runs) run.add(record);
   });
   for (const run of runs) run.end(last, until, options.now);
   const isWanted = alert => since === void 0 || alert.last >= since;
   const alerts = runs.flatMap(run => run.book.alerts()).filter(isWanted);
   const today = clock.at(until ?? options.now).day;
   return {
    alerts: alerts.sort((a, b) => a.first - b.first || compare(a.detectionId, b.detectionId) || a.line - b.line),
    unlisted: sum(runs, run => run.book.dropped),
    records,
    files: options.inputs.length,
    from,
    until: last,
    unreadable,
    unreadableCount,
    notRun: runs.flatMap(run => run.notRun()),
    notJudged: runs.flatMap(run => run.notJudged()),
    allowed: sum(runs, run => run.allowed),
    ended: settings.allow.filter(entry => entry.until < today),
    late: stream.late,
    repeated: repeats.count,
    forgotten: sum(runs, run => run.fold.forgotten?.() ?? 0),
    clock
   };
  }
  class DetectionRun {
   book;
   fold;
   allowed=0;
   detection;
   allow;
   clock;
   reasons=new Map;
   whyNot;
   constructor(detection, {settings, people, clock, memory}) {
    this.detection = detection;
    this.clock = clock;
    this.book = new AlertBook(detection.id, detection.severity);
    this.allow = settings.allow.filter(entry => entry.detection === detection.id);
    this.fold = detection.fold({
     settings,
     clock,
     people,
     memory,
     alerts: this.book,
     cannotJudge: reason => this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + 1),
     didNotRun: reason => {
      this.whyNot = reason;
     }
    });
   }
   add(record) {
    if (this.allow.length > 0 && this.isAllowed(record)) this.allowed++; else this.fold.add(record);
   }
   end(last, until, now) {
    if (last === void 0) return;
    const reached = until !== void 0 && until < now ? until : now;
    this.fold.end?.(this.detection.endsAt === "present" ? reached : until ?? last);
   }
   notRun() {
    if (this.whyNot === void 0) return [];
    return [ {
     detectionId: this.detection.id,
     reason: this.whyNot
    } ];
   }
   notJudged() {
    return [ ...this.reasons ].map(([reason, records]) => ({
     detectionId: this.detection.id,
     reason,
     records
    }));
   }
   isAllowed(record) {
    const names = [ record.oid, record.upn, record.appid ].map(name => name.toLowerCase());
    return this.allow.some(({caller, until}) => names.includes(caller.toLowerCase()) && this.clock.at(record.time).day <= until);
   }
  }
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
  function compare(a, b) {
   return a < b ? -1 : a > b ? 1 : 0;
  }
  function sum(items, value) {
   return items.reduce((total, item) => total + value(item), 0);
  }
  var detect_findings = __webpack_require__(54642);
  // CONCATENATED MODULE: ./build/shared/detect/moment.js
  const units = {
   m: 6e4,
   h: 36e5,
   d: 864e5
  };
  function parseMoment(text, now, zone) {
   const ago = /^(\d{1,6})([mhd])$/.exec(text);
   if (ago) return now - Number(ago[1]) * units[ago[2]];
   const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
   const time = (new TimestampReader).read(isDay ? `${text}T00:00:00` : text);
   if (Number.isNaN(time)) return;
   return isDay ? new LocalClock(zone).instant(time) : time;
  }
  var remarks = __webpack_require__(99691);
  var promises_ = __webpack_require__(46466);
  // CONCATENATED MODULE: ./build/shared/detect/select-records.js
  const endings = [ ".jsonl", ".json", ".ndjson", ".avro", ".log" ];
  async function selectRecords(host, items) {
   const files = [];
   const made = [];
   const release = () => {
    for (const file of made) external_node_fs_.rmSync(file, {
     force: true
    });
   };
   try {
    for (const item of items) if (item === "-") {
     const file = external_node_path_.join(host.tempDir, `records-${(0, external_node_crypto_.randomBytes)(6).toString("hex")}`);
     made.push(file);
     await (0, promises_.pipeline)(process.stdin, external_node_fs_.createWriteStream(file, {
      flags: "wx",
      mode: 384
     }));
     files.push({
      path: file,
      name: "<stdin>"
     });
    } else files.push(...filesOf(host.workspace, item));
   } catch (error) {
    release();
    throw error;
   }
   const seen = new Set;
   const unique = files.filter(file => !seen.has(file.path) && seen.add(file.path));
   return {
    files: unique,
    release
   };
  }
  function filesOf(workspace, item) {
   const target = external_node_path_.resolve(workspace, item);
   const stat = external_node_fs_.statSync(target, {
    throwIfNoEntry: false
   });
   if (!stat) throw new errors.e(`the records ${item} are not there`);
   if ((0, link_out.j4)(workspace, target)) throw new errors.e(`the records ${item} are a symbolic link out of the workspace: not followed`);
   const input = file => ({
    path: file,
    name: nameOf(workspace, file)
   });
   if (!stat.isDirectory()) return [ input(target) ];
   const found = external_node_fs_.readdirSync(target, {
    withFileTypes: true,
    recursive: true
   }).filter(entry => entry.isFile() && endings.includes(external_node_path_.extname(entry.name).toLowerCase())).map(entry => external_node_path_.join(entry.parentPath, entry.name)).sort();
   if (found.length === 0) throw new errors.e(`the folder ${item} has no records: files that end in ${endings.join(", ")}`);
   return found.map(input);
  }
  function nameOf(workspace, file) {
   const relative = external_node_path_.relative(workspace, file);
   const isInside = !relative.startsWith("..") && !external_node_path_.isAbsolute(relative);
   return (isInside ? relative : file).split(external_node_path_.sep).join("/");
  }
  var shared_inputs = __webpack_require__(52043);
  var detection_settings = __webpack_require__(47964);
  var load_config = __webpack_require__(6162);
  var annotations = __webpack_require__(53938);
  var reports_counts = __webpack_require__(14350);
  var reports_plan = __webpack_require__(91485);
  var write = __webpack_require__(78427);
  var rules = __webpack_require__(23794);
  var arguments_text = __webpack_require__(5135);
  // CONCATENATED MODULE: ./build/shared/people/people.js
  const people_maxBytes = 1024 * 1024;
  const nameKeys = [ "name", "upn", "oid", "github", "github-id", "azure-devops" ];
  async function readPeople(workspace, file) {
   const target = external_node_path_.resolve(workspace, file);
   let text;
   try {
    if ((0, link_out.j4)(workspace, target)) throw new Error("a symbolic link leads out of the workspace");
    if (external_node_fs_.statSync(target).size > people_maxBytes) throw new Error("it is over 1 MiB");
    text = external_node_fs_.readFileSync(target, "utf8");
   } catch (error) {
    throw new errors.e(`the people file ${file} cannot be read: ${(0, file_errors.H)(error)}`);
   }
   const value = (0, arguments_text.G9)(await (0, arguments_text.jE)(text, file));
   if (value === null) return [];
   if (!Array.isArray(value)) throw new errors.e(`the people file ${file} must be a list: begin each person with '- '`);
   return value.map((item, index) => readPerson(item, `person ${index + 1} of ${file}`));
  }
  function readPerson(item, where) {
   if (!(0, json.Gv)(item)) throw new errors.e(`${where} must be a mapping with 'left' and a name`);
   for (const key of Object.keys(item)) if (key !== "left" && !nameKeys.some(known => known === key)) throw new errors.e(`${where} has an unknown key '${key.slice(0, 40)}': it is one of ${nameKeys.join(", ")}, left`);
   const texts = key => {
    const value = item[key];
    const list = Array.isArray(value) ? value : value === void 0 || value === null ? [] : [ value ];
    return list.map(each => {
     if (typeof each !== "string" && typeof each !== "number") throw new errors.e(`'${key}' of ${where} must be text`);
     return String(each).trim();
    });
   };
   const left = texts("left")[0] ?? "";
   if (!(0, calendar_day.L)(left)) throw new errors.e(`${where} needs 'left', the last day, written as YYYY-MM-DD`);
   if (!nameKeys.some(key => texts(key).some(text => text !== ""))) throw new errors.e(`${where} needs at least one of ${nameKeys.join(", ")}`);
   const filled = key => texts(key).filter(text => text !== "");
   return {
    name: filled("name")[0] ?? filled("upn")[0] ?? "",
    upn: filled("upn"),
    oid: filled("oid"),
    github: filled("github"),
    left
   };
  }
  // CONCATENATED MODULE: ./build/shared/commands/detect.js
  const summaryLimit = 100;
  const detect_detect = async (host, inputs) => {
   const detections = await selectDetections(inputs.list("detections"));
   const config = await (0, load_config.Z)(host.workspace, inputs.text("config"), rules.ruleIds);
   const settings = config.detections ?? detection_settings.L6;
   const peopleFile = inputs.text("people");
   const people = peopleFile === "" ? void 0 : await readPeople(host.workspace, peopleFile);
   const target = inputs.choice("emit");
   if (target !== "") return emit(host, inputs, {
    detections,
    settings,
    people
   });
   return run(host, inputs, {
    detections,
    settings,
    people
   });
  };
  async function run(host, inputs, plan) {
   const {detections, settings, people} = plan;
   const reports = readReports(inputs);
   const failOn = inputs.choice("fail-on");
   const now = Date.now();
   const since = moment(host, inputs, "since", now, settings);
   const until = moment(host, inputs, "until", now, settings);
   const stateFile = inputs.text("state-file");
   const memory = stateFile === "" ? new CallerMemory : readMemory(host.workspace, stateFile);
   const format = inputs.choice("record-format");
   inputs.required("records");
   const upload = await openUpload(host, inputs);
   const selection = await selectRecords(host, inputs.list("records"));
   let result;
   try {
    result = detect({
     inputs: selection.files,
     ...format !== "auto" && {
      format
     },
     detections,
     settings,
     ...people && {
      people
     },
     memory,
     ...since !== void 0 && {
      since
     },
     ...until !== void 0 && {
      until
     },
     now
    });
    await (upload?.(selection.files));
   } finally {
    selection.release();
   }
   if (stateFile !== "") {
    const {days} = settings.thresholds["new-caller-for-tool"];
    writeMemory(host.workspace, stateFile, memory.serialise(days));
   }
   const findings = (0, detect_findings.WX)(result.alerts, detections, result.clock);
   const {detectionLinks} = await __webpack_require__.e(7993).then(__webpack_require__.bind(__webpack_require__, 37993));
   const links = detectionLinks(host.project);
   await report(host, reports, {
    result,
    findings,
    detections,
    links
   });
   setOutputs(host, result, findings, failOn);
   return verdict(host, result, findings, failOn);
  }
  async function selectDetections(items) {
   const {detections} = await __webpack_require__.e(9508).then(__webpack_require__.bind(__webpack_require__, 49508));
   const ids = detections.map(({id}) => id);
   for (const item of items) {
    const id = item.replace(/^-/, "");
    if (ids.includes(id)) continue;
    const near = (0, shared_inputs.pA)(id, ids);
    throw new errors.e(`there is no detection '${id.slice(0, 60)}'${near ? `: did you mean '${near}'?` : `: it is one of ${ids.join(", ")}`}`);
   }
   const chosen = items.filter(item => !item.startsWith("-"));
   return detections.filter(({id}) => (chosen.length === 0 || chosen.includes(id)) && !items.includes(`-${id}`));
  }
  function readReports(inputs) {
   const plan = (0, reports_plan.L)(inputs.isDefault("format") ? [] : inputs.list("format"), inputs.list("output-file"));
   if (plan.some(({format}) => format === "junit")) throw new errors.e("detect has no junit report: its formats are text, json, sarif, markdown");
   return plan;
  }
  function moment(host, inputs, name, now, settings) {
   const text = inputs.text(name);
   if (text === "") return;
   const time = parseMoment(text, now, settings.timeZone);
   if (time !== void 0) return time;
   throw new errors.e(`input '${(0, shared_inputs.NB)(host, name)}' must be a time (2026-11-21T02:00:00Z), a day (2026-11-21) or how long ago (30m, 24h, 7d)`);
  }
  async function openUpload(host, inputs) {
   const {uploadFromInputs} = await Promise.all([ __webpack_require__.e(9230), __webpack_require__.e(2755), __webpack_require__.e(6715) ]).then(__webpack_require__.bind(__webpack_require__, 69096));
   const upload = uploadFromInputs(host, inputs);
   if (!upload) return;
   const {rowsOfFiles} = await __webpack_require__.e(8308).then(__webpack_require__.bind(__webpack_require__, 95927));
   return files => upload(rowsOfFiles(files.map(file => file.path)), files.map(({name}) => name).join(", "));
  }
  async function emit(host, inputs, plan) {
   const folder = inputs.required("output-folder");
   const {emitDetections} = await __webpack_require__.e(4063).then(__webpack_require__.bind(__webpack_require__, 4063));
   const emitted = emitDetections(inputs.choice("emit"), plan);
   for (const [name, text] of emitted.files) (0, write.u)(host, "output-folder", external_node_path_.join(folder, name), text);
   for (const remark of emitted.remarks) host.log.info(remark);
   host.log.info(`${(0, reports_counts.LS)(emitted.files.size, "file")} written to ${folder}`);
   return {
    exitCode: 0
   };
  }
  async function report(host, plan, reported) {
   for (const {format, file} of plan) {
    const text = await render(format, reported);
    if (file !== void 0) (0, write.u)(host, "output-file", file, text); else if (format === "json" || format === "sarif") host.printRaw(text); else host.print(text.trimEnd());
   }
   const remark = (0, annotations.f)(host, reported.findings, reported.links);
   if (host.kind === "terminal") return;
   if (remark) host.log.info(remark);
   const isPrinted = plan.some(({format, file}) => format === "text" && file === void 0);
   if (!isPrinted) for (const line of (0, remarks.I)(reported.result)) host.log.info(line);
   const {renderMarkdown} = await __webpack_require__.e(5373).then(__webpack_require__.bind(__webpack_require__, 15373));
   await host.writeSummary(renderMarkdown(reported.result, reported.findings, reported.links, summaryLimit));
  }
  async function render(format, {result, findings, detections, links}) {
   switch (format) {
   case "json":
    return (await __webpack_require__.e(750).then(__webpack_require__.bind(__webpack_require__, 30750))).renderJson(result, detections);

   case "sarif":
    return (await Promise.all([ __webpack_require__.e(8401), __webpack_require__.e(4981) ]).then(__webpack_require__.bind(__webpack_require__, 60283))).renderSarif(result, findings, detections, links);

   case "markdown":
    return (await __webpack_require__.e(5373).then(__webpack_require__.bind(__webpack_require__, 15373))).renderMarkdown(result, findings, links);

   default:
    return (await __webpack_require__.e(8255).then(__webpack_require__.bind(__webpack_require__, 28255))).renderText(result, findings);
   }
  }
  function setOutputs(host, result, findings, failOn) {
   const counts = (0, reports_counts.Ot)(findings);
   host.setOutput("findings", String(failing(findings, failOn)));
   host.setOutput("errors", String(counts.error));
   host.setOutput("warnings", String(counts.warning));
   host.setOutput("notes", String(counts.note));
   host.setOutput("alerts", String(result.alerts.length + result.unlisted));
  }
  function verdict(host, result, findings, failOn) {
   const count = failing(findings, failOn);
   if (count > 0) return {
    exitCode: 1,
    failure: `detect found ${(0, reports_counts.LS)(count, "alert")} of severity ${failOn}${failOn === "error" ? "" : " or above"} (${(0, 
    shared_inputs.NB)(host, "fail-on")}: ${failOn})`
   };
   if (result.records === 0 && result.unreadableCount > 0) return {
    exitCode: 2,
    failure: `no record could be read (${(0, reports_counts.LS)(result.unreadableCount, "problem")}): look at the report, and name the ${(0, 
    shared_inputs.NB)(host, "record-format")}`
   };
   if (result.records === 0) host.log.warning("there are no records in these files: nothing was judged");
   return {
    exitCode: 0
   };
  }
  function failing(findings, failOn) {
   if (failOn === "never") return 0;
   return findings.filter(finding => (0, lint_finding.jZ)(finding.severity, failOn)).length;
  }
 }),
 68964: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   O: () => toolClassOf,
   x: () => callerKey
  });
  function callerKey(record) {
   return record.oid || record.address && `address ${record.address}`;
  }
  const classes = [ "read", "write", "admin", "secrets" ];
  function toolClassOf(toolClass, scope) {
   const name = toolClass || (scope.startsWith("mcp.tools.") ? scope.slice("mcp.tools.".length) : "");
   return classes.includes(name) ? name : "";
  }
 }),
 54642: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   GW: () => alertMessage,
   WX: () => findingsOf
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  const maxName = 80;
  function callerText({caller, address}) {
   if (caller.upn !== "") return shown(caller.upn);
   if (caller.oid !== "" && caller.appid !== "") return `service principal ${shown(caller.oid)} (application ${shown(caller.appid)})`;
   if (caller.oid !== "") return `object ${shown(caller.oid)}`;
   if (caller.appid !== "") return `application ${shown(caller.appid)}`;
   return address === "" ? "" : `a caller at ${shown(address)}, whom the log does not name`;
  }
  function alertMessage(alert, clock) {
   const who = callerText(alert);
   const [first, last] = [ clock.text(alert.first), clock.text(alert.last) ];
   const when = first === last ? first : `${first} to ${last}`;
   return `${who === "" ? "" : `${who}: `}${alert.message}; ${when} ${clock.zone}`;
  }
  function findingsOf(alerts, detections, clock) {
   const runbooks = new Map(detections.map(({id, runbook}) => [ id, runbook ]));
   return alerts.map(alert => ({
    ruleId: alert.detectionId,
    severity: alert.severity,
    message: alertMessage(alert, clock),
    location: {
     file: alert.file,
     line: alert.line,
     column: 1,
     endLine: alert.line,
     endColumn: 1
    },
    help: runbooks.get(alert.detectionId) ?? "",
    fingerprint: fingerprint(alert)
   }));
  }
  function fingerprint({detectionId, caller, address, first}) {
   const parts = [ detectionId, caller.oid, caller.upn, caller.appid, address, first ];
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
  }
  function shown(name) {
   const line = name.replace(/\s+/g, " ");
   return line.length <= maxName ? line : `${line.slice(0, maxName)}…`;
  }
 }),
 11792: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
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
 82841: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   u: () => readPieces
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46193);
  const chunkBytes = 256 * 1024;
  const maxLength = 4 * 1024 * 1024;
  const tooLong = "it is longer than 4 MiB";
  function* readPieces(descriptor) {
   const chunks = decodedChunks(descriptor);
   const first = chunks.next();
   if (first.done) return;
   const start = first.value.replace(/^\uFEFF/, "");
   const opening = /^\s*(?:\[|\{[ \t]*\r?\n)/.test(start);
   const splitter = opening ? new ObjectSplitter : new LineSplitter;
   yield splitter.split(start);
   for (const chunk of chunks) yield splitter.split(chunk);
   yield splitter.end();
  }
  function* decodedChunks(descriptor) {
   const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder("utf8");
   const buffer = Buffer.alloc(chunkBytes);
   for (;;) {
    const read = node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(descriptor, buffer, 0, buffer.length, null);
    if (read === 0) break;
    yield decoder.write(buffer.subarray(0, read));
   }
   const rest = decoder.end();
   if (rest !== "") yield rest;
  }
  class LineSplitter {
   rest="";
   line=1;
   skipping=false;
   split(chunk) {
    const pieces = [];
    let start = 0;
    for (let end = chunk.indexOf("\n"); end >= 0; end = chunk.indexOf("\n", start)) {
     this.finish(this.rest + chunk.slice(start, end), pieces);
     this.rest = "";
     start = end + 1;
     this.line++;
    }
    if (!this.skipping) this.rest += chunk.slice(start);
    if (this.rest.length > maxLength) {
     this.rest = "";
     this.skipping = true;
    }
    return pieces;
   }
   end() {
    const pieces = [];
    this.finish(this.rest, pieces);
    return pieces;
   }
   finish(text, pieces) {
    if (this.skipping || text.length > maxLength) pieces.push({
     line: this.line,
     reason: tooLong
    }); else if (text.length > 0 && text.trim() !== "") pieces.push({
     line: this.line,
     text
    });
    this.skipping = false;
   }
  }
  class ObjectSplitter {
   depth=0;
   inText=false;
   escaped=false;
   line=1;
   startLine=1;
   rest="";
   skipping=false;
   split(chunk) {
    const pieces = [];
    let start = this.depth > 0 ? 0 : -1;
    for (let i = 0; i < chunk.length; i++) {
     const code = chunk.charCodeAt(i);
     if (code === 10) this.line++;
     if (this.inText) {
      if (this.escaped) this.escaped = false; else if (code === 92) this.escaped = true; else if (code === 34) this.inText = false;
     } else if (code === 34) this.inText = this.depth > 0; else if (code === 123) {
      if (this.depth++ > 0) continue;
      start = i;
      this.startLine = this.line;
     } else if (code === 125 && this.depth > 0 && --this.depth === 0) {
      this.finish(this.rest + chunk.slice(start, i + 1), pieces);
      start = -1;
     }
    }
    if (start >= 0 && !this.skipping) this.rest += chunk.slice(start);
    if (this.rest.length > maxLength) {
     this.rest = "";
     this.skipping = true;
    }
    return pieces;
   }
   end() {
    return this.depth === 0 ? [] : [ {
     line: this.startLine,
     reason: "the file ends within it"
    } ];
   }
   finish(text, pieces) {
    pieces.push(this.skipping ? {
     line: this.startLine,
     reason: tooLong
    } : {
     line: this.startLine,
     text
    });
    this.rest = "";
    this.skipping = false;
   }
  }
 }),
 99691: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   I: () => remarks,
   X: () => total
  });
  var _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14350);
  const maxListed = 20;
  function remarks(result) {
   const {unreadable, unreadableCount, ended} = result;
   const lines = unreadable.slice(0, maxListed).map(({file, line, reason}) => `${file}:${line}: not read: ${reason}`);
   if (unreadableCount > maxListed) lines.push(`${(0, _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_0__.LS)(unreadableCount - maxListed, "more record")} could not be read`);
   for (const {detectionId, reason} of result.notRun) lines.push(`${detectionId} did not run: ${reason}`);
   for (const {detectionId, reason, records = 0} of result.notJudged) lines.push(`${detectionId} could not judge ${(0, 
   _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_0__.LS)(records, "record")}: ${reason}`);
   for (const {detection, caller, until, reason} of ended) lines.push(`the allow entry of ${detection} for ${caller} ended on ${until} (${reason}): remove it, or decide anew`);
   if (result.allowed > 0) lines.push(`${(0, _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_0__.LS)(result.allowed, "record")} left out for callers that the configuration allows`);
   if (result.repeated > 0) lines.push(`${(0, _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_0__.LS)(result.repeated, "record")} there twice, counted once`);
   if (result.late > 0) lines.push(`${(0, _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_0__.LS)(result.late, "record")} more than ten minutes out of order: windows may have missed them`);
   if (result.forgotten > 0) lines.push(`${(0, _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_0__.LS)(result.forgotten, "caller")} forgotten, those idle longest first: there are more callers at once than are kept`);
   if (result.unlisted > 0) lines.push(`${(0, _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_0__.LS)(result.unlisted, "more alert")} not listed`);
   return lines;
  }
  function total(result, counts) {
   const unreadable = result.unreadableCount > 0 ? `, ${result.unreadableCount} not read` : "";
   return `${counts} in ${(0, _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_0__.LS)(result.records, "record")} of ${(0, 
   _lint_reports_counts_js__WEBPACK_IMPORTED_MODULE_0__.LS)(result.files, "file")}${unreadable}`;
  }
 }),
 21890: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   H: () => fileErrorReason
  });
  const words = {
   EACCES: "permission denied",
   EBUSY: "another program is using it",
   EEXIST: "it is already there",
   EISDIR: "it is a folder, not a file",
   ELOOP: "it is a symbolic link that leads back to itself",
   EMFILE: "too many files are open",
   ENAMETOOLONG: "the path is too long",
   ENOENT: "there is no such file or folder",
   ENOSPC: "the disk is full",
   ENOTDIR: "a part of its path is not a folder",
   EPERM: "permission denied",
   EROFS: "the file system is read-only"
  };
  function fileErrorReason(error) {
   const {code, message} = error;
   const reason = words[code ?? ""];
   return reason === void 0 ? message ?? String(error) : `${reason} (${code})`;
  }
 }),
 97527: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Gv: () => isObject,
   QV: () => jsonDepth,
   ZS: () => atPointer,
   dj: () => canonicalJson,
   eS: () => jsonSha256
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  function isObject(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function canonicalJson(value) {
   if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
   if (isObject(value)) {
    const members = Object.keys(value).filter(key => value[key] !== void 0).sort().map(key => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
    return `{${members.join(",")}}`;
   }
   return JSON.stringify(value) ?? "null";
  }
  function jsonSha256(value) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(canonicalJson(value)).digest("hex");
  }
  function jsonDepth(value) {
   let depth = 0;
   let level = [ value ];
   while (level.length > 0) {
    const next = [];
    for (const item of level) {
     if (!Array.isArray(item) && !isObject(item)) continue;
     for (const inner of Object.values(item)) next.push(inner);
    }
    if (next.length === 0 && level.every(item => typeof item !== "object" || item === null)) break;
    depth++;
    level = next;
   }
   return depth;
  }
  function atPointer(value, pointer) {
   if (pointer === "") return value;
   let current = value;
   for (const part of pointer.split("/").slice(1)) {
    const key = part.replace(/~1/g, "/").replace(/~0/g, "~");
    if (Array.isArray(current)) current = /^\d+$/.test(key) ? current[Number(key)] : void 0; else if (isObject(current)) current = Object.hasOwn(current, key) ? current[key] : void 0; else return;
   }
   return current;
  }
 }),
 5135: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   V7: () => PlainScalar,
   We: () => parseArguments,
   jE: () => parseStructured,
   G9: () => settle
  });
  var errors = __webpack_require__(52005);
  var json = __webpack_require__(97527);
  // CONCATENATED MODULE: ./build/shared/gateway/schema/bounded.js
  const maxInputDepth = 200;
  function refuseOversize(value, input, maxSize) {
   const sizes = new Map;
   const underWay = new Set;
   const measure = (item, depth) => {
    if (typeof item === "string") return item.length + 1;
    if (!Array.isArray(item) && !(0, json.Gv)(item)) return 1;
    const known = sizes.get(item);
    if (known !== void 0) return known;
    if (underWay.has(item)) throw new errors.e(`input '${input}' contains itself by an alias`);
    if (depth >= maxInputDepth) throw new errors.e(`input '${input}' is nested deeper than ${maxInputDepth}`);
    underWay.add(item);
    let size = 1;
    for (const [key, inner] of Object.entries(item)) size += key.length + measure(inner, depth + 1);
    underWay.delete(item);
    sizes.set(item, size);
    if (size > maxSize) throw new errors.e(`input '${input}' grows too large by its aliases: write out less`);
    return size;
   };
   measure(value, 0);
  }
  function duplicateKey(json) {
   const open = [];
   let text = "";
   for (let at = 0; at < json.length; at++) {
    const character = json[at];
    if (character === '"') {
     const end = endOfString(json, at);
     text = json.slice(at, end);
     at = end - 1;
    } else if (character === "{") open.push(new Set); else if (character === "[") open.push(void 0); else if (character === "}" || character === "]") open.pop(); else if (character === ":") {
     const key = JSON.parse(text);
     const keys = open.at(-1);
     if (keys?.has(key)) return key;
     keys?.add(key);
    }
   }
   return;
  }
  function endOfString(json, start) {
   let at = start + 1;
   while (at < json.length && json[at] !== '"') at += json[at] === "\\" ? 2 : 1;
   return at + 1;
  }
  // CONCATENATED MODULE: ./build/shared/gateway/schema/arguments-text.js
  class PlainScalar {
   text;
   value;
   constructor(text, value) {
    this.text = text;
    this.value = value;
   }
  }
  const maxLength = 4 * 1024 * 1024;
  async function parseStructured(text, input) {
   if (text.length > maxLength) throw new errors.e(`input '${input}' is longer than 4 MiB`);
   const value = await parse(text, input);
   refuseOversize(value, input, maxLength);
   return value;
  }
  async function parse(text, input) {
   if (/^\s*[[{"]/.test(text)) {
    let value;
    let isJson = true;
    try {
     value = JSON.parse(text);
    } catch {
     isJson = false;
    }
    if (isJson) {
     const key = duplicateKey(text);
     if (key === void 0) return value;
     throw new errors.e(`input '${input}' has the key '${key.slice(0, 40)}' twice in one object`);
    }
   }
   const yaml = await __webpack_require__.e(3243).then(__webpack_require__.bind(__webpack_require__, 33243));
   const open = tag => yaml.defineScalarTag(tag.tagName, {
    implicit: true,
    implicitFirstChars: tag.implicitFirstChars,
    identify: () => false,
    resolve: (source, isExplicit, tagName) => {
     const value = tag.resolve(source, isExplicit, tagName);
     if (value === yaml.NOT_RESOLVED) return value;
     return isExplicit ? value : new PlainScalar(source, value);
    }
   });
   const schema = yaml.CORE_SCHEMA.withTags(open(yaml.nullCoreTag), open(yaml.boolCoreTag), open(yaml.intCoreTag), open(yaml.floatCoreTag));
   try {
    return yaml.load(text, {
     schema,
     maxDepth: maxInputDepth
    });
   } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new errors.e(`input '${input}' is neither JSON nor YAML: ${reason}`);
   }
  }
  async function parseArguments(text, input = "arguments") {
   if (text.trim() === "") return {};
   const value = await parseStructured(text, input);
   if (!(0, json.Gv)(value) || value instanceof PlainScalar) throw new errors.e(`input '${input}' must be an object of argument names and values, such as {"path": "README.md"} or 'path: README.md'`);
   return value;
  }
  function settle(value) {
   if (value instanceof PlainScalar) return value.value;
   if (Array.isArray(value)) return value.map(settle);
   if ((0, json.Gv)(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [ key, settle(item) ]));
   return value;
  }
 }),
 57571: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   FK: () => isInside,
   j4: () => isLinkOut,
   rS: () => refuseLinkOut
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  function isLinkOut(folder, target) {
   if (!isInside(folder, target)) return false;
   const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(folder);
   for (let place = target; place !== folder; place = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(place)) {
    if (!node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(place, {
     throwIfNoEntry: false
    })) continue;
    try {
     return !isInside(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(place));
    } catch (error) {
     if (error.code === "ENOENT") return true;
     throw error;
    }
   }
   return false;
  }
  function refuseLinkOut(folder, target) {
   if (isLinkOut(folder, target)) throw new Error("a symbolic link leads out of the workspace");
  }
  function isInside(folder, file) {
   const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(folder, file);
   return !relative.startsWith("..") && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative);
  }
 }),
 90185: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   s: () => defaultConfig
  });
  const defaultConfig = {
   rules: {},
   ignore: [],
   exclude: [],
   include: [],
   gateways: [],
   servers: [],
   filesystemRoots: [],
   trustedOwners: [],
   credentialFormats: []
  };
 }),
 47964: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   DI: () => hoursText,
   L6: () => defaultSettings,
   Sf: () => defaultThresholds,
   ci: () => detectionIds
  });
  const detectionIds = [ "off-hours-write", "high-volume-files", "repeated-denials", "call-after-departure", "secrets-by-person", "denied-then-allowed", "new-caller-for-tool", "rate-limit-probing", "open-record", "gap-in-log", "gateway-and-client-differ" ];
  const defaultThresholds = {
   "high-volume-files": {
    reads: 100,
    directories: 20,
    minutes: 60
   },
   "repeated-denials": {
    count: 5,
    minutes: 10
   },
   "rate-limit-probing": {
    count: 3,
    minutes: 10
   },
   "denied-then-allowed": {
    minutes: 60
   },
   "open-record": {
    minutes: 60
   },
   "new-caller-for-tool": {
    days: 30
   },
   "gap-in-log": {
    factor: 3
   }
  };
  const defaultSettings = {
   timeZone: "UTC",
   businessHours: {
    start: 7 * 60,
    end: 20 * 60
   },
   thresholds: defaultThresholds,
   allow: []
  };
  function hoursText({start, end}) {
   return `${clockText(start)}-${clockText(end)}`;
  }
  function clockText(minutes) {
   const two = value => String(value).padStart(2, "0");
   return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  }
 }),
 6162: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => loadConfig
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);
  var _file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21890);
  var _link_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57571);
  var _files_decode_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86756);
  var _config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90185);
  const configFileNames = [ ".mcp-gatehouse.yml", ".mcp-gatehouse.yaml" ];
  const maxBytes = 1024 * 1024;
  async function loadConfig(root, file, ruleIds) {
   const names = file === "" ? configFileNames : [ file ];
   for (const name of names) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root, name);
    let bytes;
    let leadsOut;
    try {
     leadsOut = (0, _link_out_js__WEBPACK_IMPORTED_MODULE_4__.j4)(root, target);
     bytes = leadsOut ? Buffer.alloc(0) : await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile(target);
    } catch (error) {
     if (error.code === "ENOENT" && file === "") continue;
     throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`the configuration ${name} cannot be read: ${(0, 
     _file_errors_js__WEBPACK_IMPORTED_MODULE_3__.H)(error)}`);
    }
    if (leadsOut) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`the configuration ${name} is a symbolic link out of the linted folder: not followed`);
    if (bytes.length > maxBytes) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`the configuration ${name} is over 1 MiB`);
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, target).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
    const {parseConfig} = await Promise.all([ __webpack_require__.e(3243), __webpack_require__.e(8401), __webpack_require__.e(5684), __webpack_require__.e(3964) ]).then(__webpack_require__.bind(__webpack_require__, 93964));
    return parseConfig((0, _files_decode_js__WEBPACK_IMPORTED_MODULE_6__.D)(bytes).text, relative, ruleIds);
   }
   return _config_js__WEBPACK_IMPORTED_MODULE_5__.s;
  }
 }),
 86756: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   D: () => decode,
   l: () => encode
  });
  function decode(bytes) {
   const [encoding, markLength] = sniff(bytes);
   const body = bytes.subarray(markLength);
   const text = new TextDecoder(encoding, {
    ignoreBOM: true
   }).decode(body);
   const lossy = text.includes("�") && !encode(text, encoding, false).equals(body);
   return {
    text,
    encoding,
    byteOrderMark: markLength > 0,
    lossy
   };
  }
  function encode(text, encoding, byteOrderMark) {
   const marked = byteOrderMark ? `\ufeff${text}` : text;
   if (encoding === "utf-8") return Buffer.from(marked, "utf8");
   const bytes = Buffer.from(marked, "utf16le");
   return encoding === "utf-16be" ? bytes.swap16() : bytes;
  }
  function sniff(bytes) {
   if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) return [ "utf-8", 3 ];
   if (bytes[0] === 255 && bytes[1] === 254) return [ "utf-16le", 2 ];
   if (bytes[0] === 254 && bytes[1] === 255) return [ "utf-16be", 2 ];
   return [ utf16WithoutMark(bytes.subarray(0, 1024)), 0 ];
  }
  function utf16WithoutMark(head) {
   if (!head.includes(0)) return "utf-8";
   const zeros = [ 0, 0 ];
   head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]++;
   });
   const enough = head.length / 4;
   if (zeros[0] === 0 && zeros[1] > enough) return "utf-16le";
   return zeros[1] === 0 && zeros[0] > enough ? "utf-16be" : "utf-8";
  }
 }),
 58489: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   E2: () => confidences,
   M9: () => atLeastAsSure,
   gO: () => severities,
   jZ: () => atLeast
  });
  const severities = [ "error", "warning", "note" ];
  function atLeast(severity, threshold) {
   return severities.indexOf(severity) <= severities.indexOf(threshold);
  }
  const confidences = [ "high", "medium", "low" ];
  function atLeastAsSure({confidence = "high"}, threshold) {
   return confidences.indexOf(confidence) <= confidences.indexOf(threshold);
  }
 }),
 53938: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   f: () => annotate
  });
  var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58489);
  var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14350);
  const annotationLimit = 10;
  function annotate(host, findings, links) {
   const left = [];
   for (const severity of _finding_js__WEBPACK_IMPORTED_MODULE_0__.gO) {
    const group = findings.filter(finding => finding.severity === severity);
    for (const finding of group.slice(0, annotationLimit)) host.annotate(annotationOf(finding, links));
    if (group.length > annotationLimit) left.push(remark(group.length, severity));
   }
   if (left.length === 0) return;
   return `Only ${annotationLimit} annotations of each level are shown for a step: ${left.join(", ")} stand in the report alone.`;
  }
  function remark(count, severity) {
   return (0, _counts_js__WEBPACK_IMPORTED_MODULE_1__.LS)(count - annotationLimit, `more ${severity}`);
  }
  function annotationOf(finding, links) {
   const {file, line, column, endLine, endColumn} = finding.location;
   return {
    level: finding.severity,
    title: finding.ruleId,
    message: `${finding.message}. ${finding.help} ${links.rule(finding.ruleId)}`,
    file,
    line,
    endLine,
    ...line === endLine && {
     column,
     endColumn
    }
   };
  }
 }),
 14350: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   LS: () => plural,
   Ot: () => countBySeverity,
   wv: () => describeCounts
  });
  var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58489);
  function countBySeverity(findings) {
   const counts = {
    error: 0,
    warning: 0,
    note: 0
   };
   for (const finding of findings) counts[finding.severity]++;
   return counts;
  }
  function describeCounts(counts) {
   const parts = _finding_js__WEBPACK_IMPORTED_MODULE_0__.gO.filter(severity => counts[severity] > 0).map(severity => plural(counts[severity], severity));
   return parts.length === 0 ? "no findings" : parts.join(", ");
  }
  function plural(count, noun) {
   return `${count} ${noun}${count === 1 ? "" : "s"}`;
  }
 }),
 91485: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   L: () => planReports
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);
  const byExtension = {
   ".json": "json",
   ".sarif": "sarif",
   ".md": "markdown",
   ".markdown": "markdown",
   ".xml": "junit",
   ".txt": "text"
  };
  function planReports(formats, files) {
   const open = new Set(formats.length > 0 ? formats : [ "text" ]);
   const written = [];
   const unmatched = [];
   for (const file of files) {
    const format = byExtension[node_path__WEBPACK_IMPORTED_MODULE_0__.extname(file).toLowerCase()];
    if (format && (open.delete(format) || formats.length === 0)) written.push({
     format,
     file
    }); else unmatched.push(file);
   }
   for (const file of unmatched) {
    const [format] = open;
    if (format === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.e(`output-file '${file}' has no format left: name one format for each file, or let its name speak (.json, .sarif, .md, .xml, .txt)`);
    open.delete(format);
    written.push({
     format,
     file
    });
   }
   if (open.size > 1 && (open.has("json") || open.has("sarif") || open.has("junit"))) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.e(`only one report can be printed when a program is to read it: name an output-file for ${[ ...open ].slice(1).join(" and ")}`);
   return [ ...[ ...open ].map(format => ({
    format
   })), ...written ];
  }
 }),
 78427: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   u: () => writeReport
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);
  var _file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21890);
  var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52043);
  var _link_out_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57571);
  function writeReport(host, input, file, text) {
   const target = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(host.workspace, file);
   try {
    (0, _link_out_js__WEBPACK_IMPORTED_MODULE_5__.rS)(host.workspace, target);
    node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(target), {
     recursive: true
    });
    node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(target, text);
   } catch (error) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.e(`the report cannot be written to ${(0, 
    _inputs_js__WEBPACK_IMPORTED_MODULE_4__.NB)(host, input)} ${file}: ${(0, _file_errors_js__WEBPACK_IMPORTED_MODULE_3__.H)(error)}`);
   }
  }
 })
};
