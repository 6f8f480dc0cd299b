"use strict";

exports.id = 9926;

exports.ids = [ 9926 ];

exports.modules = {
 9926: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   McpTransport: () => McpTransport
  });
  var http_failure = __webpack_require__(20366);
  var gateway_json = __webpack_require__(97527);
  // CONCATENATED MODULE: ./build/shared/gateway/mcp/call-result.js
  const blocks = {
   text: [ "text" ],
   image: [ "data", "mimeType" ],
   audio: [ "data", "mimeType" ],
   resource_link: [ "uri", "name" ],
   resource: []
  };
  function problemOf(result) {
   if (!(0, gateway_json.Gv)(result)) return "it is not an object";
   const {content, isError} = result;
   if (isError !== void 0 && typeof isError !== "boolean") return `'isError' is not a boolean`;
   if (content === void 0) return;
   if (!Array.isArray(content)) return `'content' is not a list`;
   for (const [index, block] of content.entries()) {
    const problem = blockProblem(block);
    if (problem) return `item ${index + 1} of 'content' ${problem}`;
   }
   return;
  }
  function blockProblem(block) {
   if (!(0, gateway_json.Gv)(block)) return "is not an object";
   const {type} = block;
   if (typeof type !== "string" || !Object.hasOwn(blocks, type)) return "is of an unknown type";
   const missing = blocks[type].find(name => typeof block[name] !== "string");
   if (missing) return `has no '${missing}'`;
   if (type !== "resource") return;
   const {resource} = block;
   if (!(0, gateway_json.Gv)(resource) || typeof resource["uri"] !== "string") return `has no 'resource'`;
   const {text, blob} = resource;
   if (typeof text === "string" || typeof blob === "string") return;
   return `has a resource without 'text' and 'blob'`;
  }
  function asksBack(result) {
   return (0, gateway_json.Gv)(result) && result["resultType"] === "input_required";
  }
  var outcome = __webpack_require__(69669);
  // CONCATENATED MODULE: ./build/shared/gateway/mcp/json-rpc.js
  const rpcCodes = {
   invalidParams: -32602,
   methodNotFound: -32601,
   headerMismatch: -32020,
   missingClientCapability: -32021,
   unsupportedProtocolVersion: -32022
  };
  class RpcError extends Error {
   name="RpcError";
   code;
   data;
   constructor(error) {
    super(error.message);
    this.code = error.code;
    this.data = error.data;
   }
  }
  class StatusError extends Error {
   name="StatusError";
   status;
   body;
   constructor(status, body) {
    super(`the gateway answered ${status}`);
    this.status = status;
    this.body = body;
   }
  }
  function errorOf(message) {
   if (!(0, gateway_json.Gv)(message) || !(0, gateway_json.Gv)(message["error"])) return;
   const {code, message: text, data} = message["error"];
   if (typeof code !== "number") return;
   return {
    code,
    message: typeof text === "string" ? text : "",
    data
   };
  }
  function parsed(text) {
   try {
    return JSON.parse(text);
   } catch {
    return;
   }
  }
  // CONCATENATED MODULE: ./build/shared/gateway/mcp/connect.js
  const stateless = "2026-07-28";
  const sessionRevisions = [ "2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05", "2024-10-07" ];
  function envelope(client) {
   return {
    "io.modelcontextprotocol/protocolVersion": stateless,
    "io.modelcontextprotocol/clientInfo": client,
    "io.modelcontextprotocol/clientCapabilities": {}
   };
  }
  function statelessHeaders(method) {
   return {
    "mcp-protocol-version": stateless,
    "mcp-method": method
   };
  }
  async function agree(channel, operation, choice, client) {
   if (choice !== "legacy") {
    const found = await discover(channel, operation, client, true);
    if (found) return found;
    if (choice === stateless) throw new outcome.R("protocol", `the server does not speak MCP ${stateless}`, {
     hint: `Set 'protocol' to auto: it falls back to the older protocol.`
    });
   }
   return initialize(channel, operation, client);
  }
  async function discover(channel, operation, client, mayCorrect) {
   let result;
   try {
    result = await channel.request(operation, {
     method: "server/discover",
     params: {
      _meta: envelope(client)
     },
     headers: statelessHeaders("server/discover")
    });
   } catch (error) {
    if (error instanceof StatusError) return;
    if (!(error instanceof RpcError)) throw error;
    const supported = supportedIn(error);
    if (supported.includes(stateless) && mayCorrect) return discover(channel, operation, client, false);
    if (supported.some(version => version > stateless)) throw new outcome.R("protocol", `the server speaks MCP ${supported.slice(0, 5).join(", ").slice(0, 100)}, and this program ${stateless} and older`);
    return;
   }
   if (!(0, gateway_json.Gv)(result) || !Array.isArray(result["supportedVersions"])) return;
   if (!result["supportedVersions"].includes(stateless)) return;
   const meta = (0, gateway_json.Gv)(result["_meta"]) ? result["_meta"] : {};
   return {
    era: "stateless",
    version: stateless,
    serverName: nameOf(meta["io.modelcontextprotocol/serverInfo"] ?? result["serverInfo"]),
    hasTools: hasTools(result)
   };
  }
  function supportedIn(error) {
   if (error.code !== rpcCodes.unsupportedProtocolVersion || !(0, gateway_json.Gv)(error.data)) return [];
   const {supported} = error.data;
   return Array.isArray(supported) ? supported.filter(item => typeof item === "string") : [];
  }
  async function initialize(channel, operation, client) {
   const result = await channel.request(operation, {
    method: "initialize",
    params: {
     protocolVersion: sessionRevisions[0],
     capabilities: {},
     clientInfo: client
    }
   });
   const version = (0, gateway_json.Gv)(result) ? result["protocolVersion"] : void 0;
   if (typeof version !== "string" || !sessionRevisions.includes(version)) throw new outcome.R("protocol", `the server answered 'initialize' with the protocol version ${JSON.stringify(version)?.slice(0, 60)}, which is not known here`);
   channel.headers = {
    "mcp-protocol-version": version
   };
   await channel.notify(operation, "notifications/initialized");
   const answer = result;
   return {
    era: "session",
    version,
    serverName: nameOf(answer["serverInfo"]),
    hasTools: hasTools(answer)
   };
  }
  function nameOf(info) {
   return (0, gateway_json.Gv)(info) && typeof info["name"] === "string" ? info["name"] : "";
  }
  function hasTools(result) {
   return (0, gateway_json.Gv)(result["capabilities"]) && (0, gateway_json.Gv)(result["capabilities"]["tools"]);
  }
  // CONCATENATED MODULE: ./build/shared/gateway/mcp/parameter-headers.js
  const key = "x-mcp-header";
  const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
  const permitted = [ "string", "integer", "boolean" ];
  const maps = [ "patternProperties", "dependentSchemas", "$defs", "definitions" ];
  const branches = [ "items", "prefixItems", "contains", "additionalProperties", "unevaluatedProperties", "unevaluatedItems", "propertyNames", "oneOf", "anyOf", "allOf", "not", "if", "then", "else" ];
  function declarationsIn(schema) {
   const declarations = [];
   const names = new Set;
   let fault;
   const pending = [ {
    node: schema,
    path: [],
    reachable: true
   } ];
   for (let next = pending.pop(); next && fault === void 0; next = pending.pop()) {
    const {node, path, reachable} = next;
    if (!(0, gateway_json.Gv)(node)) continue;
    if (key in node) {
     fault = faultOf(node, path, reachable, names);
     if (fault === void 0) declarations.push({
      path,
      header: String(node[key])
     });
    }
    for (const [name, child] of entries(node["properties"])) pending.push({
     node: child,
     path: [ ...path, name ],
     reachable
    });
    const elsewhere = [ ...branches.flatMap(name => node[name] ?? []), ...maps.flatMap(name => entries(node[name]).map(([, child]) => child)) ];
    for (const child of elsewhere) pending.push({
     node: child,
     path,
     reachable: false
    });
   }
   return fault === void 0 ? {
    declarations
   } : {
    fault
   };
  }
  function faultOf(node, path, reachable, names) {
   const name = node[key];
   const where = path.join(".") || "the top";
   if (!reachable || path.length === 0) return `${where}: not a property of the arguments`;
   if (typeof name !== "string" || !token.test(name)) return `${where}: not the name of a header`;
   if (!permitted.includes(node["type"])) return `${where}: neither string, integer nor boolean`;
   if (names.has(name.toLowerCase())) return `${where}: '${name}' is declared twice`;
   names.add(name.toLowerCase());
   return;
  }
  function entries(value) {
   return (0, gateway_json.Gv)(value) ? Object.entries(value) : [];
  }
  function parameterHeaders(schema, args) {
   const found = declarationsIn(schema);
   if ("fault" in found) return {};
   const headers = {};
   for (const {path, header} of found.declarations) {
    let value = args;
    for (const name of path) value = (0, gateway_json.Gv)(value) && Object.hasOwn(value, name) ? value[name] : void 0;
    const text = textOf(value);
    if (text !== void 0) headers[`Mcp-Param-${header}`] = headerValue(text);
   }
   return headers;
  }
  function textOf(value) {
   if (typeof value === "string") return value;
   if (typeof value === "boolean") return String(value);
   return typeof value === "number" && (!Number.isInteger(value) || Number.isSafeInteger(value)) ? String(value) : void 0;
  }
  function headerValue(text) {
   const plain = /^[\t\x20-\x7e]+$/.test(text) && text === text.trim();
   const likeEncoded = text.startsWith("=?base64?") && text.endsWith("?=");
   if (plain && !likeEncoded) return text;
   return `=?base64?${Buffer.from(text, "utf8").toString("base64")}?=`;
  }
  var body = __webpack_require__(39925);
  // CONCATENATED MODULE: ./build/shared/gateway/mcp/cut.js
  function executedBy(operation) {
   return operation.kind === "call" ? "maybe" : "no";
  }
  function cut(operation, message, cause) {
   return new outcome.R("unreachable", message, {
    executed: executedBy(operation),
    transient: true,
    cause
   });
  }
  // CONCATENATED MODULE: ./build/shared/gateway/mcp/event-stream.js
  class EventStreamDecoder {
   lastEventId;
   retryMs;
   text=new TextDecoder;
   line=[];
   afterReturn=false;
   data=[];
   type="";
   id;
   restart() {
    this.text = new TextDecoder;
    this.line = [];
    this.afterReturn = false;
    this.data = [];
    this.type = "";
    this.id = void 0;
   }
   push(chunk) {
    const text = this.text.decode(chunk, {
     stream: true
    });
    const events = [];
    let from = 0;
    if (this.afterReturn && text !== "") {
     this.afterReturn = false;
     if (text[0] === "\n") from = 1;
    }
    const lineEnd = /\r\n?|\n/g;
    lineEnd.lastIndex = from;
    for (let found = lineEnd.exec(text); found; found = lineEnd.exec(text)) {
     this.line.push(text.slice(from, found.index));
     const line = this.line.join("");
     this.line = [];
     from = lineEnd.lastIndex;
     const event = this.takeLine(line);
     if (event) events.push(event);
     if (found[0] === "\r" && from === text.length) this.afterReturn = true;
    }
    if (from < text.length) this.line.push(text.slice(from));
    return events;
   }
   takeLine(line) {
    if (line === "") return this.dispatch();
    const colon = line.indexOf(":");
    if (colon === 0) return;
    const field = colon < 0 ? line : line.slice(0, colon);
    const after = colon + 1;
    const value = colon < 0 ? "" : line.slice(line[after] === " " ? after + 1 : after);
    if (field === "data") this.data.push(value); else if (field === "event") this.type = value; else if (field === "id" && !value.includes("\0")) this.id = value; else if (field === "retry" && /^\d{1,15}$/.test(value)) this.retryMs = Number(value);
    return;
   }
   dispatch() {
    if (this.id) this.lastEventId = this.id;
    const event = {
     data: this.data.join("\n"),
     type: this.type
    };
    this.data = [];
    this.type = "";
    this.id = void 0;
    return event.data === "" ? void 0 : event;
   }
  }
  var promises_ = __webpack_require__(58500);
  var wire = __webpack_require__(37072);
  // CONCATENATED MODULE: ./build/shared/gateway/mcp/resume.js
  const maxFruitless = 3;
  const patientMs = 1e3;
  const firstDelayMs = 500;
  const maxDelayMs = 5e3;
  async function resumeStream(options) {
   const {operation, decoder} = options;
   let stream = options.first;
   let fruitless = 0;
   let ended = "";
   for (;;) {
    const openedAt = performance.now();
    let broken;
    if (stream) {
     const end = await options.follow(stream);
     if (end.answer !== void 0) return end.answer;
     broken = end.broken;
     ended = `the answer's stream ended without the result`;
     if (end.events > 0 || performance.now() - openedAt >= patientMs) fruitless = 0;
    }
    const {lastEventId} = decoder;
    if (lastEventId === void 0) throw cut(operation, ended, broken);
    if (fruitless >= maxFruitless) throw cut(operation, `${ended} and could not be resumed`, broken);
    const wait = decoder.retryMs ?? Math.min(firstDelayMs * 2 ** fruitless, maxDelayMs);
    fruitless++;
    if (wait >= operation.leftMs) throw cut(operation, `${ended}, and the ${Math.ceil(wait / 1e3)} s to wait before it is resumed are more than is left of 'timeout'`, broken);
    await (0, promises_.setTimeout)(wait, void 0, {
     signal: operation.signal
    });
    decoder.restart();
    stream = await reopened(options, lastEventId);
   }
  }
  async function reopened({reopen}, lastEventId) {
   try {
    const answer = await reopen(lastEventId);
    if (answer.ok) return answer;
    return;
   } catch (error) {
    if (error instanceof wire.c) return;
    throw error;
   }
  }
  // CONCATENATED MODULE: ./build/shared/gateway/mcp/rpc-channel.js
  class RpcChannel {
   headers={};
   sessionId;
   url;
   http;
   lastId=0;
   constructor(url, http) {
    this.url = url;
    this.http = http;
   }
   async request(operation, request) {
    const id = ++this.lastId;
    try {
     return await this.exchange(operation, request, id);
    } catch (error) {
     const {reason} = operation.signal;
     const late = reason instanceof outcome.R && reason.outcome === "timeout";
     if (late && request.cancellable) void this.cancel(id);
     throw error;
    }
   }
   async exchange(operation, request, id) {
    const params = request.onProgress ? withProgressToken(request.params, id) : request.params;
    const answer = await this.http.send(operation, {
     ...this.post({
      jsonrpc: "2.0",
      id,
      method: request.method,
      params
     }, request.headers),
     purpose: "message"
    });
    if (!answer.ok) throw this.refusal(answer, id, operation);
    if (request.method === "initialize") this.sessionId = answer.headers.get("mcp-session-id") ?? void 0;
    return resultOf(await this.readAnswer(operation, answer, id, request));
   }
   async notify(operation, method) {
    const answer = await this.http.send(operation, {
     ...this.post({
      jsonrpc: "2.0",
      method
     }),
     purpose: "aside"
    });
    if (!answer.ok) throw new StatusError(answer.status, answer.errorBody);
    await ended(answer);
   }
   async cancel(id) {
    const params = {
     requestId: id,
     reason: "no answer in time"
    };
    await this.http.farewell({
     ...this.post({
      jsonrpc: "2.0",
      method: "notifications/cancelled",
      params
     }),
     purpose: "aside"
    });
   }
   async endSession() {
    if (this.sessionId === void 0) return;
    const request = this.outline("DELETE");
    this.sessionId = void 0;
    await this.http.farewell({
     ...request,
     purpose: "aside"
    });
   }
   outline(method) {
    const session = this.sessionId;
    return {
     url: this.url,
     method,
     sessionId: session,
     headers: {
      ...this.headers,
      ...session === void 0 ? {} : {
       "mcp-session-id": session
      }
     }
    };
   }
   post(message, headers = {}) {
    const request = this.outline("POST");
    return {
     ...request,
     headers: {
      ...request.headers,
      ...headers,
      "content-type": "application/json",
      accept: "application/json, text/event-stream"
     },
     body: JSON.stringify(message)
    };
   }
   refusal(answer, id, operation) {
    const message = parsed(answer.errorBody);
    const error = errorOf(message);
    const own = (0, gateway_json.Gv)(message) && (message["id"] === id || message["id"] === null);
    const known = Object.values(rpcCodes);
    const counts = operation.kind === "connect" || known.includes(error?.code ?? 0);
    if (error && own && counts) return new RpcError(error);
    return new StatusError(answer.status, answer.errorBody);
   }
   async readAnswer(operation, answer, id, request) {
    if (answer.status === 202 || answer.status === 204) throw cut(operation, `the gateway answered ${answer.status} without a result`);
    const type = answer.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
    if (type === "text/event-stream") {
     const decoder = new EventStreamDecoder;
     return resumeStream({
      operation,
      decoder,
      first: answer,
      follow: stream => this.follow(operation, stream, decoder, id, request),
      reopen: lastEventId => this.reopen(operation, lastEventId)
     });
    }
    const text = await this.readText(operation, answer);
    const message = type === "application/json" ? answerIn(parsed(text), id, operation) : {
     problem: void 0
    };
    if ("problem" in message) {
     const problem = message.problem ?? `it is ${type || "of no type"}`;
     throw new outcome.R("protocol", `the answer is not one of MCP: ${problem}`, {
      executed: executedBy(operation),
      hint: `Is 'gateway-url' the address of an MCP server (often it ends in /mcp)? A login page or a proxy may have answered in its place.`
     });
    }
    return message.message;
   }
   async readText(operation, answer) {
    try {
     return await (0, body.yR)(answer.body, this.http.options.maxAnswerBytes);
    } catch (error) {
     if (error instanceof outcome.R || operation.signal.aborted) throw error;
     throw cut(operation, "the connection broke in the middle of the answer", error);
    }
   }
   async follow(operation, stream, decoder, id, request) {
    let events = 0;
    try {
     for await (const chunk of (0, body.RT)(stream.body, this.http.options.maxAnswerBytes)) for (const event of decoder.push(chunk)) {
      events++;
      if (event.type !== "" && event.type !== "message") continue;
      const message = parsed(event.data);
      if (!(0, gateway_json.Gv)(message)) continue;
      if (isAnswerTo(message, id)) return {
       answer: message,
       events
      };
      this.takeAside(message, id, request);
     }
     return {
      events
     };
    } catch (error) {
     if (error instanceof outcome.R || operation.signal.aborted) throw error;
     return {
      events,
      broken: error
     };
    } finally {
     if (!stream.body.destroyed) await ended(stream);
    }
   }
   async reopen(operation, lastEventId) {
    const request = this.outline("GET");
    return this.http.send(operation, {
     ...request,
     purpose: "resume",
     headers: {
      ...request.headers,
      accept: "text/event-stream",
      "last-event-id": lastEventId
     }
    });
   }
   takeAside(message, id, request) {
    const {method} = message;
    if (method === "notifications/progress" && (0, gateway_json.Gv)(message["params"])) {
     if (message["params"]["progressToken"] === id) request.onProgress?.(message["params"]);
     return;
    }
    const asked = message["id"];
    if (typeof method !== "string" || typeof asked !== "string" && typeof asked !== "number") return;
    const reply = method === "ping" ? {
     result: {}
    } : {
     error: {
      code: rpcCodes.methodNotFound,
      message: "not supported by this client"
     }
    };
    void this.http.farewell({
     ...this.post({
      jsonrpc: "2.0",
      id: asked,
      ...reply
     }),
     purpose: "aside"
    });
   }
  }
  const lingerMs = 50;
  async function ended({body}) {
   if (body.readableEnded || body.destroyed) return;
   body.resume();
   await new Promise(resolve => {
    const timer = setTimeout(resolve, lingerMs);
    body.once("close", () => {
     clearTimeout(timer);
     resolve();
    });
    body.once("end", () => {
     clearTimeout(timer);
     resolve();
    });
   });
   if (!body.readableEnded) body.destroy();
  }
  function withProgressToken(params, id) {
   const meta = (0, gateway_json.Gv)(params["_meta"]) ? params["_meta"] : {};
   return {
    ...params,
    _meta: {
     ...meta,
     progressToken: id
    }
   };
  }
  function isAnswerTo(message, id) {
   return message["id"] === id && (message["result"] !== void 0 || (0, gateway_json.Gv)(message["error"]));
  }
  function answerIn(json, id, operation) {
   if (json === void 0) return {
    problem: "it is not JSON, although it says so"
   };
   const messages = (Array.isArray(json) ? json : [ json ]).filter(gateway_json.Gv);
   const message = messages.find(candidate => isAnswerTo(candidate, id));
   if (message) return {
    message
   };
   const error = errorOf(messages[0]);
   if (error && operation.kind === "connect") return {
    message: messages[0]
   };
   const {quiet} = operation.failureContext;
   return {
    problem: error ? `an error without the request's id${quiet ? "" : `: ${error.message.slice(0, 200)}`}` : `it holds no result for the request's id`
   };
  }
  function resultOf(message) {
   const error = errorOf(message);
   if (error) throw new RpcError(error);
   const result = (0, gateway_json.Gv)(message) ? message["result"] : void 0;
   if (result !== void 0) return result;
   throw new RpcError({
    code: 0,
    message: "an error that is not valid JSON-RPC"
   });
  }
  var tool_result = __webpack_require__(84641);
  // CONCATENATED MODULE: ./build/shared/gateway/mcp-transport.js
  const maxPages = 64;
  class McpTransport {
   kind="mcp";
   protocol;
   serverName;
   agreement;
   channel;
   options;
   constructor(agreement, channel, options) {
    this.agreement = agreement;
    this.channel = channel;
    this.options = options;
    this.protocol = agreement.version;
    this.serverName = agreement.serverName;
   }
   static async connect(options, operation) {
    const channel = new RpcChannel(options.gateway, options.http);
    try {
     const agreement = await operation.run(() => agree(channel, operation, options.protocol, options.clientInfo));
     return new McpTransport(agreement, channel, options);
    } catch (error) {
     throw failureOf(error, operation);
    }
   }
   async listTools(operation) {
    if (!this.agreement.hasTools) return [];
    try {
     return await operation.run(() => this.allPages(operation));
    } catch (error) {
     throw failureOf(error, operation);
    }
   }
   async allPages(operation) {
    const tools = [];
    let cursor;
    for (let page = 0; page < maxPages; page++) {
     const result = await this.request(operation, {
      method: "tools/list",
      params: cursor === void 0 ? {} : {
       cursor
      }
     });
     if (!(0, gateway_json.Gv)(result) || !Array.isArray(result["tools"])) throw new outcome.R("protocol", `the server's list of tools is not valid MCP`);
     for (const tool of result["tools"]) if (this.isUsable(tool)) tools.push(tool);
     cursor = result["nextCursor"];
     if (typeof cursor !== "string") return tools;
    }
    throw new outcome.R("protocol", `the server's list of tools has more than ${maxPages} pages`);
   }
   isUsable(tool) {
    if (!(0, gateway_json.Gv)(tool) || typeof tool["name"] !== "string" || !(0, gateway_json.Gv)(tool["inputSchema"])) {
     this.options.onWarning("The server lists a tool without a name or an input schema: left out.");
     return false;
    }
    if (this.agreement.era === "session") return true;
    const found = declarationsIn(tool["inputSchema"]);
    if (!("fault" in found)) return true;
    this.options.onWarning(`The server lists '${tool["name"].slice(0, 100)}' with a wrong x-mcp-header: left out (${found.fault.slice(0, 200)}).`);
    return false;
   }
   async callTool(operation, call) {
    const {onProgress} = call;
    try {
     const result = await operation.run(() => this.request(operation, {
      method: "tools/call",
      params: {
       name: call.tool,
       arguments: call.arguments,
       _meta: {
        traceparent: call.traceparent
       }
      },
      headers: this.agreement.era === "session" ? {} : {
       "mcp-name": headerValue(call.tool),
       ...parameterHeaders(call.definition?.inputSchema, call.arguments)
      },
      cancellable: this.agreement.era === "session",
      ...onProgress ? {
       onProgress: params => onProgress(progressText(params))
      } : {}
     }));
     return readResult(result);
    } catch (error) {
     throw failureOf(error, operation);
    }
   }
   close() {
    return this.channel.endSession();
   }
   request(operation, request) {
    if (this.agreement.era === "session") return this.channel.request(operation, request);
    const meta = (0, gateway_json.Gv)(request.params["_meta"]) ? request.params["_meta"] : {};
    return this.channel.request(operation, {
     ...request,
     params: {
      ...request.params,
      _meta: {
       ...meta,
       ...envelope(this.options.clientInfo)
      }
     },
     headers: {
      ...request.headers,
      ...statelessHeaders(request.method)
     }
    });
   }
  }
  function progressText({progress, total, message}) {
   const part = typeof total === "number" ? `/${total}` : "";
   return `${Number(progress)}${part}${typeof message === "string" ? ` ${message}` : ""}`;
  }
  function readResult(result) {
   if (asksBack(result)) throw inputRequiredFailure(result);
   const problem = problemOf(result);
   if (problem !== void 0) throw misshapen(problem);
   const {resultType, ...rest} = result;
   if (resultType !== void 0 && resultType !== "complete") throw misshapen(`its 'resultType' is not known here`);
   return (0, tool_result.G)(rest);
  }
  function misshapen(problem) {
   return new outcome.R("protocol", `the result is not valid MCP: ${problem}`, {
    executed: "maybe",
    hint: "The tool has answered; only its answer could not be read."
   });
  }
  class HeaderMismatch extends outcome.R {
   name="HeaderMismatch";
  }
  class SessionLost extends outcome.R {
   name="SessionLost";
  }
  function failureOf(thrown, operation) {
   if (thrown instanceof outcome.R) return thrown;
   const calling = operation.kind === "call";
   if (thrown instanceof RpcError) return errorFailure(thrown, calling, operation.failureContext.quiet);
   if (thrown instanceof StatusError) return statusFailure(thrown, operation);
   const message = thrown instanceof Error ? thrown.message : String(thrown);
   return new outcome.R("internal", message.slice(0, 500), {
    executed: calling ? "maybe" : "no",
    cause: thrown
   });
  }
  const sessionUnknown = /^(?:bad request: )?(?:no valid session(?: id)?|(?:mcp )?session (?:id )?(?:not found|expired|is invalid|has expired|terminated)|(?:invalid|unknown|missing|expired) (?:or (?:missing|expired|invalid) )?(?:mcp )?session|server not initialized)/i;
  function statusFailure({status, body}, operation) {
   const said = operation.failureContext.quiet ? "" : (0, http_failure.Kb)(body);
   const session = operation.lastMessage?.sessionId !== void 0;
   if (session && (status === 404 || status === 400 && sessionUnknown.test((0, http_failure.Kb)(body)))) return new SessionLost("protocol", `the server has ended the session (${status})`);
   return new outcome.R("protocol", `the gateway answered ${status}${said ? `: ${said}` : ""}`, {
    hint: hintFor(status, session)
   });
  }
  function hintFor(status, session) {
   if (status === 404 || status === 405) return `There seems to be no MCP server at 'gateway-url'; it often ends in /mcp. For POST {gateway-url}/tools/{tool} use transport rest.`;
   if (status === 413) return "The arguments are larger than the gateway, or the server behind it, takes. Nothing was carried out: send less, or have the limit raised.";
   return session ? "" : `If the gateway speaks only the older protocol, set 'protocol' to legacy.`;
  }
  function isAboutMissingTool(message) {
   if (/unknown tool|no such tool/i.test(message)) return true;
   const at = message.search(/tool /i);
   return at >= 0 && /not found|unknown|does not exist/i.test(message.slice(at));
  }
  function errorFailure(error, calling, quiet = false) {
   const said = error.message.slice(0, 500);
   const message = `the server answered with error ${error.code}${quiet ? "" : `: ${said}`}`;
   if (error.code === rpcCodes.headerMismatch) return new HeaderMismatch("protocol", message);
   if (error.code === rpcCodes.missingClientCapability) return inputRequiredFailure(error.data);
   if (error.code === rpcCodes.invalidParams) return isAboutMissingTool(said) ? new outcome.R("tool-not-found", message, {
    hint: "The list of tools may depend on the permissions of the token."
   }) : new outcome.R(calling ? "invalid-input" : "protocol", message);
   if (error.code === rpcCodes.methodNotFound || !calling) return new outcome.R("protocol", message);
   return new outcome.R("tool-error", message, {
    executed: "yes"
   });
  }
  function inputRequiredFailure(data) {
   const text = JSON.stringify(data ?? {});
   const kinds = [ ...text.matchAll(/"(elicitation|sampling|roots)\b/g) ].map(match => match[1]);
   return new outcome.R("input-required", `the tool asks for input${kinds.length > 0 ? ` (${[ ...new Set(kinds) ].join(", ")})` : ""}, and in a pipeline there is nobody to answer`, {
    hint: "Give the tool all it needs as arguments, or use a tool that asks for nothing."
   });
  }
 })
};
