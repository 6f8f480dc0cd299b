"use strict";

exports.id = 9096;

exports.ids = [ 9096 ];

exports.modules = {
 69096: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   uploadFromInputs: () => uploadFromInputs
  });
  var errors = __webpack_require__(52005);
  var clock = __webpack_require__(98209);
  var from_inputs = __webpack_require__(32755);
  var settings = __webpack_require__(92702);
  var identity_transport = __webpack_require__(51558);
  var shared_inputs = __webpack_require__(68151);
  var counts = __webpack_require__(14350);
  var redactor = __webpack_require__(82055);
  var proxy = __webpack_require__(21035);
  var external_node_zlib_ = __webpack_require__(38522);
  var retry_after = __webpack_require__(53408);
  var without_end = __webpack_require__(94424);
  // CONCATENATED MODULE: ./build/shared/upload/logs-ingestion.js
  const maxBatchBytes = 1e6;
  const maxFieldBytes = 64 * 1024;
  const apiVersion = "2023-01-01";
  const maxAttempts = 5;
  const longestWaitMs = 6e4;
  const requestTimeoutMs = 3e4;
  const totalTimeoutMs = 3e5;
  const cutMark = "…[cut]";
  async function uploadRows(rows, target, ports) {
   let sent = 0;
   let left = 0;
   let problem;
   const deadline = AbortSignal.timeout(totalTimeoutMs);
   for (const batch of batches(rows, ports.notice)) {
    if (problem !== void 0) {
     left += batch.count;
     continue;
    }
    try {
     await send(batch.body, target, ports, deadline);
     sent += batch.count;
    } catch (error) {
     problem = error.message;
     left += batch.count;
    }
   }
   return {
    sent,
    left,
    ...problem !== void 0 && {
     problem
    }
   };
  }
  function* batches(rows, notice) {
   let texts = [];
   let size = 2;
   for (const row of rows) {
    const text = JSON.stringify(withinLimits(row, notice));
    const bytes = Buffer.byteLength(text) + 1;
    if (size + bytes > maxBatchBytes && texts.length > 0) {
     yield {
      count: texts.length,
      body: `[${texts.join(",")}]`
     };
     texts = [];
     size = 2;
    }
    texts.push(text);
    size += bytes;
   }
   if (texts.length > 0) yield {
    count: texts.length,
    body: `[${texts.join(",")}]`
   };
  }
  function withinLimits(row, notice) {
   return Object.fromEntries(Object.entries(row).map(([name, value]) => {
    if (typeof value !== "string" || Buffer.byteLength(value) <= maxFieldBytes) return [ name, value ];
    notice(`The field ${name} of a record is over 64 KB and was cut in the upload.`);
    const kept = Buffer.from(value).subarray(0, maxFieldBytes - Buffer.byteLength(cutMark));
    return [ name, `${(0, without_end.M)(kept.toString("utf8"), "�")}${cutMark}` ];
   }));
  }
  async function send(body, target, ports, deadline) {
   const {transport, clock, tokens, notice} = ports;
   const {endpoint, rule, stream} = target;
   const url = `${endpoint}/dataCollectionRules/${encodeURIComponent(rule)}/streams/${encodeURIComponent(stream)}?api-version=${apiVersion}`;
   const compressed = (0, external_node_zlib_.gzipSync)(body);
   let {token} = await tokens.getToken();
   for (let attempt = 1; ;attempt++) {
    let wait = Math.min(longestWaitMs, 1e3 * 2 ** (attempt - 1));
    let problem;
    try {
     const answer = await transport({
      method: "POST",
      url,
      headers: {
       Authorization: `Bearer ${token}`,
       "Content-Type": "application/json",
       "Content-Encoding": "gzip"
      },
      bytes: compressed
     }, AbortSignal.timeout(requestTimeoutMs));
     if (answer.status >= 200 && answer.status <= 299) return;
     problem = `${new URL(endpoint).host} answered ${answer.status}${hintFor(answer.status)}`;
     if (answer.status === 401) {
      const renewed = await tokens.renewAfterRefusal(token);
      if (!renewed) throw new Error(problem);
      token = renewed.token;
      wait = 0;
     } else if (answer.status !== 429 && answer.status < 500) throw new Error(problem);
     const told = (0, retry_after.V)(new Headers(answer.headers), "");
     if (told !== void 0 && told > longestWaitMs) throw new Error(`${problem}; it asks for a wait of ${Math.ceil(told / 1e3)} seconds`);
     wait = told ?? wait;
    } catch (error) {
     const isLost = error instanceof identity_transport.w ? error.retryable : isTimeout(error);
     if (!isLost) throw error;
     problem = isTimeout(error) ? "no answer in time" : error.message;
    }
    if (attempt >= maxAttempts) throw new Error(problem);
    notice(`Upload of audit records: ${problem}; next try in ${Math.ceil(wait / 1e3)} s.`);
    try {
     await clock.sleep(wait, deadline);
    } catch {
     throw new Error(problem);
    }
   }
  }
  function hintFor(status) {
   switch (status) {
   case 400:
    return ": the rows do not fit the stream of the data collection rule";

   case 403:
    return ": give the identity the role 'Monitoring Metrics Publisher' on the data collection rule";

   case 404:
    return ": the rule or the stream is not there; upload-rule is the immutable id (dcr-…)";

   case 413:
    return ": the request is too large";

   case 429:
    return ": too many requests";

   default:
    return "";
   }
  }
  function isTimeout(error) {
   return error instanceof Error && (error.name === "TimeoutError" || error.name === "AbortError");
  }
  // CONCATENATED MODULE: ./build/shared/upload/from-inputs.js
  const tokenTimeoutMs = 6e4;
  const monitors = {
   public: "monitor.azure.com",
   usgov: "monitor.azure.us",
   china: "monitor.azure.cn"
  };
  function uploadFromInputs(host, inputs) {
   const names = [ "upload-endpoint", "upload-rule", "upload-stream" ];
   const given = names.filter(name => inputs.text(name) !== "");
   if (given.length === 0) return;
   const missing = names.filter(name => !given.includes(name));
   if (missing.length > 0) throw new errors.e(`an upload needs ${names.map(name => `'${(0, 
   shared_inputs.NB)(host, name)}'`).join(", ")}: ${missing.map(name => `'${(0, shared_inputs.NB)(host, name)}'`).join(" and ")} is missing`);
   const cloud = (0, settings.ej)(inputs);
   const target = {
    endpoint: readEndpoint(host, inputs.text("upload-endpoint"), monitors[cloud.name]),
    rule: inputs.text("upload-rule"),
    stream: inputs.text("upload-stream")
   };
   const resource = `https://${monitors[cloud.name] ?? monitors["public"]}`;
   const tokens = (0, from_inputs.yx)(host, inputs, {
    resource,
    timeoutMs: tokenTimeoutMs
   });
   const transport = (0, identity_transport.createTransport)(url => host.proxyFor(url));
   return async (rows, file) => {
    const {sent, left, problem} = await uploadRows(redacted(rows), target, {
     transport,
     clock: clock.systemClock,
     tokens,
     notice: message => host.log.info(message)
    });
    host.setOutput("uploaded", String(sent));
    if (sent > 0) host.log.info(`${(0, counts.LS)(sent, "audit record")} sent to Log Analytics.`);
    if (problem === void 0) return;
    host.log.warning(`${(0, counts.LS)(left, "audit record")} could not be sent to Log Analytics: ${problem}. They are in ${file}: keep it, and send it with 'detect' and the same upload inputs.`);
   };
  }
  function* redacted(rows) {
   for (const row of rows) yield Object.fromEntries(Object.entries(row).map(([name, value]) => [ name, typeof value === "string" ? redactor.O.redact(value) : value ]));
  }
  function readEndpoint(host, text, monitor) {
   const url = URL.canParse(text) ? new URL(text) : void 0;
   const label = (0, shared_inputs.NB)(host, "upload-endpoint");
   const isOrigin = url !== void 0 && url.protocol === "https:" && url.username === "" && url.pathname === "/" && url.search === "" && url.hash === "";
   if (!isOrigin) throw new errors.e(`input '${label}' must be an https origin, such as https://dce-name.westeurope-1.ingest.monitor.azure.com`);
   const isMonitor = monitor === void 0 || url.hostname.endsWith(`.ingest.${monitor}`);
   if (!isMonitor && !(0, proxy.B)(url.hostname)) throw new errors.e(`input '${label}' must end in .ingest.${monitor}: the token is for Azure Monitor alone`);
   return url.origin;
  }
 })
};
