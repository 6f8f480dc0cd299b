"use strict";

exports.id = 4190;

exports.ids = [ 4190 ];

exports.modules = {
 94190: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   startGatewaySandbox: () => startGatewaySandbox
  });
  var external_node_crypto_ = __webpack_require__(77598);
  var dist = __webpack_require__(24216);
  var sandbox_server = __webpack_require__(93625);
  // CONCATENATED MODULE: ./build/sandbox/gateway/backend.js
  class UnknownToolError extends Error {
   name="UnknownToolError";
  }
  // CONCATENATED MODULE: ./build/sandbox/gateway/json.js
  function parse(text) {
   try {
    const json = JSON.parse(text);
    return typeof json === "object" && json !== null ? json : {};
   } catch {
    return {};
   }
  }
  function json(response, status, body) {
   response.writeHead(status, {
    "Content-Type": "application/json"
   });
   response.end(JSON.stringify(body));
  }
  // CONCATENATED MODULE: ./build/sandbox/gateway/rate-limit.js
  class RateLimit {
   calls;
   periodMs;
   times=new Map;
   constructor(calls = 50, periodMs = 6e4) {
    this.calls = calls;
    this.periodMs = periodMs;
   }
   take(key) {
    const now = performance.now();
    const recent = (this.times.get(key) ?? []).filter(time => time > now - this.periodMs);
    this.times.set(key, recent);
    if (recent.length >= this.calls) return Math.max(1, Math.ceil((recent[0] + this.periodMs - now) / 1e3));
    recent.push(now);
    return;
   }
  }
  // CONCATENATED MODULE: ./build/sandbox/gateway/spoil.js
  async function applyBefore(fault, response, id) {
   const {effect} = fault;
   if (effect.kind === "rpc-error") {
    const {code, message} = effect;
    json(response, effect.status, {
     jsonrpc: "2.0",
     id,
     error: {
      code,
      message
     }
    });
    return false;
   }
   if (effect.kind === "delay") {
    await new Promise(resolve => setTimeout(resolve, effect.ms));
    return true;
   }
   return spoil(effect, response);
  }
  function spoil(effect, response) {
   switch (effect.kind) {
   case "reply":
    response.writeHead(effect.status, {
     "Content-Type": "application/json",
     ...effect.headers
    });
    response.end(effect.body);
    return false;

   case "reset":
    response.socket?.destroy();
    return false;

   case "cut-body":
    response.writeHead(200, {
     "Content-Type": "application/json",
     "Content-Length": "1000"
    });
    response.write('{"jsonrpc":', () => setTimeout(() => response.destroy(), 20));
    return false;

   case "cut-stream":
    response.writeHead(200, {
     "Content-Type": "text/event-stream"
    });
    response.write(": here it comes\n\n", () => setTimeout(() => response.destroy(), 20));
    return false;

   case "end-stream":
    response.writeHead(200, {
     "Content-Type": "text/event-stream"
    });
    response.end(": that was it\n\n");
    return false;

   default:
    return true;
   }
  }
  async function send(response, answer, fault, after) {
   const changes = fault?.effect.kind === "change";
   if (after || changes) {
    const text = await answer.text();
    if (after && after.effect.kind === "delay") {
     const {ms} = after.effect;
     await new Promise(resolve => setTimeout(resolve, ms));
    } else if (after && !spoil(after.effect, response)) return;
    const changed = changes && fault ? changeAnswer(text, fault) : void 0;
    const headers = Object.fromEntries(answer.headers);
    if (changed !== void 0) headers["content-type"] = "application/json";
    delete headers["content-length"];
    response.writeHead(answer.status, headers);
    response.end(changed ?? text);
    return;
   }
   response.writeHead(answer.status, Object.fromEntries(answer.headers));
   if (!answer.body) return void response.end();
   const reader = answer.body.getReader();
   response.once("close", () => void reader.cancel().catch(() => {}));
   for (;;) {
    const {done, value} = await reader.read();
    if (done) break;
    response.write(value);
   }
   response.end();
  }
  function changeAnswer(text, fault) {
   const json = parse(text.includes("data: ") ? text.slice(text.indexOf("data: ") + 6) : text);
   if (fault.effect.kind !== "change") return text;
   const byRpc = "jsonrpc" in json;
   const result = fault.effect.change(byRpc ? json["result"] : json);
   return JSON.stringify(byRpc ? {
    ...json,
    result
   } : result);
  }
  var verify = __webpack_require__(54605);
  var local = __webpack_require__(36687);
  var errors = __webpack_require__(5674);
  // CONCATENATED MODULE: ./build/sandbox/gateway/token-check.js
  async function checkToken(authorization, trusted) {
   const token = /^Bearer (\S+)$/i.exec(authorization ?? "")?.[1];
   if (token === void 0) return {
    valid: false,
    reason: "JWT not present."
   };
   try {
    const {payload} = await (0, verify.V)(token, (0, local.w)(trusted.jwks), {
     issuer: [ ...trusted.issuers ],
     audience: [ ...trusted.audiences ],
     clockTolerance: 0
    });
    const roles = Array.isArray(payload["roles"]) ? payload["roles"].map(String) : [];
    const scopes = typeof payload["scp"] === "string" ? payload["scp"].split(" ") : [];
    return {
     valid: true,
     claims: payload,
     roles: [ ...roles, ...scopes ]
    };
   } catch (error) {
    return {
     valid: false,
     reason: reasonOf(error)
    };
   }
  }
  function reasonOf(error) {
   if (error instanceof errors.JWTExpired) return "TokenExpired: the token has expired.";
   if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === "aud") return "TokenAudienceNotAllowed: the audience is not allowed.";
    if (error.claim === "iss") return "TokenIssuerNotAllowed: the issuer is not allowed.";
    return `TokenClaimValueNotAllowed: ${error.claim}`;
   }
   if (error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JWKSNoMatchingKey) return "TokenSignatureInvalid: the signature is not valid.";
   return "Unauthorized. Access token is missing or invalid.";
  }
  // CONCATENATED MODULE: ./build/sandbox/gateway/gateway.js
  async function startGateway(certificates, trusted, backends) {
   const log = [];
   const requests = [];
   const faults = [];
   const sessions = new Map;
   const modern = new Map(backends.map(backend => [ backend.name, (0, dist.p0)(() => backend.createServer(), {
    legacy: "reject"
   }) ]));
   const handle = async (request, response) => {
    const started = performance.now();
    const requestId = (0, external_node_crypto_.randomUUID)();
    const url = new URL(request.url ?? "/", gateway.origin);
    const body = await readBody(request);
    const [, server = "", kind = "", encoded = ""] = url.pathname.split("/");
    const backend = backends.find(({name}) => name === server);
    const rest = kind === "tools";
    const message = rest ? {
     method: "",
     id: null,
     tool: decodeURIComponent(encoded),
     args: parse(body)
    } : rpcMessage(body);
    const incoming = {
     request,
     response,
     url,
     body,
     message
    };
    response.setHeader("apim-request-id", requestId);
    let verdict = await checkToken(request.headers.authorization, trusted);
    if (gateway.refuseTokens > 0) {
     gateway.refuseTokens--;
     verdict = {
      valid: false,
      reason: "TokenExpired: the token has expired."
     };
    }
    const oid = verdict.valid ? String(verdict.claims["oid"] ?? verdict.claims.sub ?? "") : "";
    const finish = scope => {
     const {statusCode} = response;
     requests.push({
      method: request.method ?? "",
      path: url.pathname,
      headers: request.headers,
      rpcMethod: message.method,
      tool: message.tool,
      status: statusCode
     });
     if (message.tool === "") return;
     log.push({
      timestamp: (new Date).toISOString(),
      caller_oid: oid,
      caller_upn: verdict.valid ? String(verdict.claims["upn"] ?? "") : "",
      mcp_server: server,
      tool_name: message.tool,
      scope_used: scope,
      resource_accessed: backend?.resourceOf(message.args) ?? "",
      latency_ms: Math.round(performance.now() - started),
      response_status: statusCode,
      apim_request_id: requestId,
      traceparent: String(request.headers["traceparent"] ?? "")
     });
    };
    const needed = backend && message.tool ? `mcp.tools.${backend.classOf(message.tool)}` : "";
    response.once("close", () => finish(needed));
    if (!verdict.valid) return json(response, 401, {
     statusCode: 401,
     message: verdict.reason
    });
    const wait = gateway.rateLimit.take(oid);
    if (wait !== void 0) {
     response.setHeader("Retry-After", String(wait));
     return json(response, 429, {
      statusCode: 429,
      message: `Rate limit is exceeded. Try again in ${wait} seconds.`
     });
    }
    if (!backend || kind !== "mcp" && !rest) return json(response, 404, {
     statusCode: 404,
     message: "Resource not found"
    });
    if (needed && !verdict.roles.includes(needed)) {
     const status = gateway.missingRoleStatus;
     if (status === 403) response.setHeader("WWW-Authenticate", `Bearer error="insufficient_scope", scope="${needed}"`);
     return json(response, status, {
      statusCode: status,
      message: status === 403 ? "Forbidden" : "TokenClaimNotFound: roles"
     });
    }
    const fault = takeFault(faults, message);
    if (fault && (fault.when ?? "before") === "before" && !await applyBefore(fault, response, message.id)) return;
    const after = fault?.when === "after" ? fault : void 0;
    const answer = rest ? await callByRest(backend, incoming) : await callByMcp(gateway.eras, backend, incoming, modern.get(backend.name), sessions);
    await send(response, answer, fault, after);
   };
   const server = await (0, sandbox_server.Q)(certificates, handle);
   const gateway = {
    origin: server.origin,
    log,
    requests,
    faults,
    rateLimit: new RateLimit,
    eras: "both",
    missingRoleStatus: 403,
    refuseTokens: 0,
    endSessions: () => {
     for (const session of sessions.values()) void session.close();
     sessions.clear();
    },
    close: async () => {
     gateway.endSessions();
     await Promise.all([ ...modern.values() ].map(handler => handler.close()));
     await server.close();
     await Promise.all(backends.map(backend => backend.close()));
    }
   };
   return gateway;
  }
  async function callByMcp(eras, backend, incoming, modern, sessions) {
   const request = webRequest(incoming);
   const parsedBody = incoming.body === "" ? void 0 : parse(incoming.body);
   const legacy = eras !== "modern" && (eras === "legacy" || await (0, dist.XK)(request.clone()));
   if (!legacy) return modern.fetch(request);
   if (incoming.message.method === "server/discover") return Response.json({
    jsonrpc: "2.0",
    id: null,
    error: {
     code: -32e3,
     message: "Bad Request: Server not initialized"
    }
   }, {
    status: 400
   });
   const id = request.headers.get("mcp-session-id");
   const known = id === null ? void 0 : sessions.get(id);
   if (id !== null && !known) return Response.json({
    jsonrpc: "2.0",
    id: null,
    error: {
     code: -32001,
     message: "Session not found"
    }
   }, {
    status: 404
   });
   if (known) return known.handleRequest(request, {
    parsedBody
   });
   const transport = new dist.aA({
    sessionIdGenerator: () => (0, external_node_crypto_.randomUUID)(),
    onsessioninitialized: created => void sessions.set(created, transport),
    onsessionclosed: closed => void sessions.delete(closed)
   });
   await backend.createServer().connect(transport);
   return transport.handleRequest(request, {
    parsedBody
   });
  }
  async function callByRest(backend, incoming) {
   if (incoming.request.method !== "POST") return Response.json({}, {
    status: 405
   });
   try {
    return Response.json(await backend.callTool(incoming.message.tool, incoming.message.args));
   } catch (error) {
    const status = error instanceof UnknownToolError ? 404 : 500;
    return Response.json({
     statusCode: status,
     message: error.message
    }, {
     status
    });
   }
  }
  function takeFault(faults, message) {
   const kind = message.tool !== "" ? "call" : message.method === "tools/list" ? "list" : message.method === "initialize" || message.method === "server/discover" ? "connect" : "other";
   const index = faults.findIndex(({on = "call"}) => on === "any" || on === kind);
   const fault = faults[index];
   if (!fault) return;
   const times = fault.times ?? 1;
   if (times > 1) faults[index] = {
    ...fault,
    times: times - 1
   }; else faults.splice(index, 1);
   return fault;
  }
  function webRequest({request, url, body}) {
   const headers = new Headers;
   for (const [name, value] of Object.entries(request.headers)) if (value !== void 0 && !name.startsWith(":")) headers.set(name, String(value));
   const method = request.method ?? "GET";
   return new Request(url, {
    method,
    headers,
    ...method === "POST" ? {
     body
    } : {}
   });
  }
  function rpcMessage(body) {
   const message = parse(body);
   const params = message["params"];
   const method = String(message["method"] ?? "");
   const calling = method === "tools/call";
   return {
    method,
    id: message["id"],
    tool: calling ? String(params?.name ?? "") : "",
    args: (calling ? params?.arguments : void 0) ?? {}
   };
  }
  async function readBody(request) {
   const chunks = [];
   for await (const chunk of request) chunks.push(chunk);
   return Buffer.concat(chunks).toString("utf8");
  }
  // CONCATENATED MODULE: ./build/sandbox/gateway/notes-backend.js
  const sandboxSecret = "sandbox-deploy-key-7Q2mX9";
  const notes_backend_text = (value, more = {}) => ({
   content: [ {
    type: "text",
    text: value
   } ],
   ...more
  });
  const noteId = {
   type: "string",
   description: "Id of a note"
  };
  const object = (properties, required = []) => ({
   type: "object",
   properties,
   required,
   additionalProperties: false
  });
  function createNotesBackend() {
   const notes = new Map([ [ "n1", {
    title: "Runbook",
    body: "Restart the gateway from the portal."
   } ], [ "n2", {
    title: "On call",
    body: "Week 47: platform team."
   } ] ]);
   const executions = new Map;
   const keys = new Map;
   const find = id => {
    const note = notes.get(String(id));
    if (!note) throw new Error(`there is no note ${String(id)}`);
    return note;
   };
   const tools = {
    get_note: {
     toolClass: "read",
     definition: {
      description: "Reads a note.",
      inputSchema: object({
       id: noteId
      }, [ "id" ]),
      outputSchema: object({
       title: {
        type: "string"
       },
       body: {
        type: "string"
       }
      }, [ "title", "body" ]),
      annotations: {
       readOnlyHint: true
      }
     },
     run: ({id}) => {
      const {title, body} = find(id);
      return notes_backend_text(`# ${title}\n${body}`, {
       structuredContent: {
        title,
        body
       }
      });
     }
    },
    search_notes: {
     toolClass: "read",
     definition: {
      description: "Finds notes that hold a text.",
      inputSchema: object({
       query: {
        type: "string"
       },
       limit: {
        type: "integer",
        minimum: 1
       }
      }, [ "query" ]),
      annotations: {
       readOnlyHint: true
      }
     },
     run: ({query, limit}) => {
      const found = [ ...notes ].filter(([, note]) => `${note.title} ${note.body}`.includes(String(query))).slice(0, Number(limit ?? 10));
      return notes_backend_text(found.map(([id, note]) => `${id} ${note.title}`).join("\n") || "nothing found");
     }
    },
    count_slowly: {
     toolClass: "read",
     definition: {
      description: "Counts, with progress, a few milliseconds a step.",
      inputSchema: object({
       steps: {
        type: "integer",
        minimum: 1,
        maximum: 1e3
       },
       ms: {
        type: "integer",
        minimum: 0,
        maximum: 1e4
       }
      }, [ "steps" ]),
      annotations: {
       readOnlyHint: true
      }
     },
     run: async ({steps, ms}, progress) => {
      for (let step = 1; step <= Number(steps); step++) {
       await new Promise(resolve => setTimeout(resolve, Number(ms ?? 5)));
       await progress(step, Number(steps));
      }
      return notes_backend_text(`counted to ${String(steps)}`);
     }
    },
    create_note: {
     toolClass: "write",
     definition: {
      description: "Adds a note. With a request_id, the same request adds it only once.",
      inputSchema: object({
       title: {
        type: "string"
       },
       body: {
        type: "string"
       },
       request_id: {
        type: "string"
       }
      }, [ "title" ])
     },
     run: ({title, body, request_id: key}) => {
      const known = typeof key === "string" ? keys.get(key) : void 0;
      const id = known ?? `n${notes.size + 1}`;
      notes.set(id, {
       title: String(title),
       body: String(body ?? "")
      });
      if (typeof key === "string") keys.set(key, id);
      return notes_backend_text(`created ${id}`, {
       structuredContent: {
        id
       }
      });
     }
    },
    touch_note: {
     toolClass: "write",
     definition: {
      description: "Marks a note as read, which writes.",
      inputSchema: object({
       id: noteId
      }, [ "id" ]),
      annotations: {
       readOnlyHint: false
      }
     },
     run: ({id}) => notes_backend_text(`touched ${find(id).title}`)
    },
    delete_note: {
     toolClass: "admin",
     definition: {
      description: "Removes a note for good.",
      inputSchema: object({
       id: noteId
      }, [ "id" ]),
      annotations: {
       destructiveHint: true
      }
     },
     run: ({id}) => {
      find(id);
      notes.delete(String(id));
      return notes_backend_text("deleted");
     }
    },
    ask_owner: {
     toolClass: "write",
     definition: {
      description: "Asks the user before it does anything.",
      inputSchema: object({})
     },
     run: () => (0, dist.MA)({
      inputRequests: {
       confirm: dist.MA.elicit({
        message: "Really?",
        requestedSchema: {
         type: "object",
         properties: {
          confirm: {
           type: "boolean"
          }
         }
        }
       })
      }
     })
    },
    read_secret: {
     toolClass: "secrets",
     definition: {
      description: "Reads a made-up secret.",
      inputSchema: object({
       name: {
        type: "string"
       }
      }, [ "name" ])
     },
     run: ({name}) => notes_backend_text(JSON.stringify({
      name,
      value: sandboxSecret
     }), {
      structuredContent: {
       name,
       value: sandboxSecret
      }
     })
    }
   };
   const carryOut = async (name, args, progress) => {
    const tool = Object.hasOwn(tools, name) ? tools[name] : void 0;
    if (!tool) throw new UnknownToolError(`Unknown tool: ${name}`);
    executions.set(name, (executions.get(name) ?? 0) + 1);
    try {
     return await tool.run(args, progress);
    } catch (error) {
     return notes_backend_text(error.message, {
      isError: true
     });
    }
   };
   return {
    name: "notes",
    executions,
    notes,
    classOf: tool => Object.hasOwn(tools, tool) ? tools[tool].toolClass : "admin",
    resourceOf: args => String(args["id"] ?? args["title"] ?? args["name"] ?? ""),
    setSchema: (name, inputSchema) => {
     const tool = tools[name];
     if (tool) tool.definition = {
      ...tool.definition,
      inputSchema
     };
    },
    callTool: (name, args) => carryOut(name, args, async () => {}),
    createServer: () => {
     const server = new dist.gq({
      name: "notes",
      version: "1.0.0"
     }, {
      capabilities: {
       tools: {}
      },
      instructions: "Notes of a made-up team."
     });
     server.setRequestHandler("tools/list", () => ({
      tools: Object.entries(tools).map(([name, {definition}]) => ({
       name,
       ...definition
      }))
     }));
     server.setRequestHandler("tools/call", async ({params}, context) => {
      const token = params._meta?.progressToken;
      try {
       return await carryOut(params.name, params.arguments ?? {}, async (progress, total) => {
        if (token === void 0) return;
        await context.mcpReq.notify({
         method: "notifications/progress",
         params: {
          progressToken: token,
          progress,
          total
         }
        });
       });
      } catch (error) {
       if (!(error instanceof UnknownToolError)) throw error;
       throw new dist.bd(dist.qu.InvalidParams, error.message);
      }
     });
     return server;
    },
    close: async () => {}
   };
  }
  var sandbox_sandbox = __webpack_require__(72911);
  // CONCATENATED MODULE: ./build/sandbox/gateway-sandbox.js
  const toolRoles = [ "mcp.tools.read", "mcp.tools.write", "mcp.tools.admin", "mcp.tools.secrets" ];
  async function startGatewaySandbox(further = []) {
   const sandbox = await (0, sandbox_sandbox.O)();
   const {gatewayId} = sandbox_sandbox.sandboxIds;
   const grant = (...roles) => {
    sandbox.client.roles[gatewayId] = [ sandbox_sandbox._, ...roles ];
   };
   grant(...toolRoles);
   const {gateway, notes} = await gatewayIn(sandbox, further);
   return {
    ...sandbox,
    gateway,
    notes,
    grant,
    close: async () => {
     await gateway.close();
     await sandbox.close();
    }
   };
  }
  async function gatewayIn(sandbox, further) {
   const {gatewayId} = sandbox_sandbox.sandboxIds;
   const notes = createNotesBackend();
   const gateway = await startGateway(sandbox.certificates, {
    issuers: [ sandbox.entra.issuer(1), sandbox.entra.issuer(2) ],
    audiences: [ gatewayId, `api://${gatewayId}` ],
    jwks: sandbox.entra.jwks
   }, [ notes, ...further ]);
   return {
    gateway,
    notes
   };
  }
 })
};
