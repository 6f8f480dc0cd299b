"use strict";

exports.id = 9077;

exports.ids = [ 9077 ];

exports.modules = {
 49077: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   serve: () => serve
  });
  var external_node_path_ = __webpack_require__(76760);
  var external_node_url_ = __webpack_require__(73136);
  var main = __webpack_require__(80900);
  var esm_main = __webpack_require__(2365);
  var links = __webpack_require__(37993);
  var clean = __webpack_require__(91598);
  var project = __webpack_require__(40733);
  var version = __webpack_require__(67416);
  var fix = __webpack_require__(62019);
  // CONCATENATED MODULE: ./build/cli/lsp/diagnostics.js
  const severities = {
   error: main.DiagnosticSeverity.Error,
   warning: main.DiagnosticSeverity.Warning,
   note: main.DiagnosticSeverity.Information
  };
  function diagnosticOf(finding, links, uriOf) {
   return {
    range: rangeOf(finding.location),
    severity: severities[finding.severity],
    source: version.U,
    code: finding.ruleId,
    codeDescription: {
     href: links.rule(finding.ruleId)
    },
    message: `${finding.message}\n${finding.help}`,
    data: finding.fingerprint,
    ...finding.related && {
     relatedInformation: finding.related.map(({message, location}) => ({
      message,
      location: {
       uri: uriOf(location.file),
       range: rangeOf(location)
      }
     }))
    }
   };
  }
  function rangeOf({line, column, endLine, endColumn}) {
   return {
    start: position(line, column),
    end: position(endLine, endColumn)
   };
  }
  function position(line, column) {
   return {
    line: line - 1,
    character: column - 1
   };
  }
  // CONCATENATED MODULE: ./build/cli/lsp/code-actions.js
  const fixAllKind = `${main.CodeActionKind.SourceFixAll}.${version.U}`;
  function codeActions(document, file, range, only) {
   const wants = kind => only?.some(asked => kind === asked || kind.startsWith(`${asked}.`)) ?? true;
   const actions = [];
   if (wants(main.CodeActionKind.QuickFix)) {
    const touched = file.findings.filter(({location}) => overlaps(rangeOf(location), range));
    for (const finding of touched) actions.push(...fixOf(document, file, finding), ...ignoreOf(document, file, finding));
   }
   if (only && wants(fixAllKind)) actions.push(...fixAll(document, file));
   return actions;
  }
  function fixOf(document, file, finding) {
   const edits = finding.fix?.edits ?? [];
   if (edits.length === 0 || edits.some(edit => edit.file !== file.path)) return [];
   const changes = edits.map(({start, end, newText}) => main.TextEdit.replace({
    start: document.positionAt(start),
    end: document.positionAt(end)
   }, newText));
   return [ {
    title: finding.fix.description,
    kind: main.CodeActionKind.QuickFix,
    diagnostics: [ diagnosticOf(finding, file.links, file.uriOf) ],
    isPreferred: true,
    edit: editOf(document, changes)
   } ];
  }
  function fixAll(document, file) {
   const text = document.getText();
   const {texts, applied} = (0, fix.yZ)(file.findings, name => name === file.path ? text : void 0);
   const fixed = texts.get(file.path);
   if (fixed === void 0 || fixed === text) return [];
   const everything = {
    start: document.positionAt(0),
    end: document.positionAt(text.length)
   };
   return [ {
    title: `Fix all that ${version.U} can fix safely (${applied.length})`,
    kind: fixAllKind,
    edit: editOf(document, [ main.TextEdit.replace(everything, fixed) ])
   } ];
  }
  const commentSigns = {
   ".yml": "#",
   ".yaml": "#",
   ".toml": "#",
   ".tf": "#",
   ".tfvars": "#",
   ".hcl": "#",
   ".sh": "#",
   ".bash": "#",
   ".ps1": "#",
   ".jsonc": "//",
   ".bicep": "//",
   ".bicepparam": "//"
  };
  function ignoreOf(document, file, finding) {
   const sign = commentSigns[external_node_path_.posix.extname(file.path).toLowerCase()];
   if (sign === void 0) return [];
   const {line} = rangeOf(finding.location).start;
   const text = document.getText({
    start: {
     line,
     character: 0
    },
    end: {
     line: line + 1,
     character: 0
    }
   });
   const indent = /^[ \t]*/.exec(text)[0];
   const comment = `${indent}${sign} ${version.U}: ignore[${finding.ruleId}] TODO: say why\n`;
   return [ {
    title: `Ignore ${finding.ruleId} here, with a reason`,
    kind: main.CodeActionKind.QuickFix,
    diagnostics: [ diagnosticOf(finding, file.links, file.uriOf) ],
    edit: editOf(document, [ main.TextEdit.insert({
     line,
     character: 0
    }, comment) ])
   } ];
  }
  function editOf(document, edits) {
   return {
    documentChanges: [ {
     textDocument: {
      uri: document.uri,
      version: document.version
     },
     edits
    } ]
   };
  }
  function overlaps(a, b) {
   return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
  }
  function isBefore(a, b) {
   return a.line < b.line || a.line === b.line && a.character < b.character;
  }
  // CONCATENATED MODULE: ./build/cli/lsp/schedule.js
  class Schedule {
   task;
   delayMs;
   timer;
   isRunning=false;
   isWanted=false;
   constructor(task, delayMs) {
    this.task = task;
    this.delayMs = delayMs;
   }
   request(now = false) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.start(), now ? 0 : this.delayMs);
   }
   async start() {
    if (this.isRunning) {
     this.isWanted = true;
     return;
    }
    this.isRunning = true;
    try {
     await this.task();
    } finally {
     this.isRunning = false;
     if (this.isWanted) {
      this.isWanted = false;
      this.request(true);
     }
    }
   }
  }
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_os_ = __webpack_require__(48161);
  var judging_config = __webpack_require__(71741);
  var errors = __webpack_require__(52005);
  var inputs = __webpack_require__(68151);
  var lint = __webpack_require__(15367);
  var suppression_baseline = __webpack_require__(16981);
  var baseline_file = __webpack_require__(22296);
  var cli_arguments = __webpack_require__(98213);
  var terminal_host = __webpack_require__(97908);
  // CONCATENATED MODULE: ./build/cli/lsp/workspace-lint.js
  class PolicyNotFetched extends errors.e {}
  const slowRunMs = 1500;
  class WorkspaceLint {
   root;
   links;
   host=new terminal_host.L((0, cli_arguments.We)("lint", [ "--quiet" ]));
   fetchesPolicies;
   lastWholeMs=0;
   missing;
   constructor(root, links, fetchesPolicies = false) {
    this.root = root;
    this.links = links;
    this.fetchesPolicies = fetchesPolicies;
   }
   get notice() {
    return this.missing?.message;
   }
   pathOf(uri) {
    const file = filePath(uri);
    if (file === void 0) return;
    const inside = external_node_path_.relative(this.root, file);
    if (inside === "" || inside.startsWith("..") || external_node_path_.isAbsolute(inside)) return;
    return inside.split(external_node_path_.sep).join("/");
   }
   async run(texts, changed) {
    const alone = this.lastWholeMs > slowRunMs && changed !== void 0 ? texts.filter(({uri}) => uri === changed) : void 0;
    const known = new Map;
    for (const text of alone ?? texts) {
     const file = this.pathOf(text.uri);
     if (file !== void 0) known.set(file, text);
    }
    const overlay = new Map([ ...known ].map(([file, {text}]) => [ file, text ]));
    const started = Date.now();
    const findings = await this.findings(alone ? {
     only: overlay,
     paths: [ ...overlay.keys() ]
    } : {
     texts: overlay,
     paths: [ "." ]
    });
    if (!alone) this.lastWholeMs = Date.now() - started;
    const uriOf = file => (0, external_node_url_.pathToFileURL)(external_node_path_.join(this.root, file)).href;
    return new Map([ ...known ].map(([file, {uri, version}]) => [ uri, {
     path: file,
     version,
     findings: findings.filter(({location}) => location.file === file),
     links: this.links,
     uriOf
    } ]));
   }
   async findings(what) {
    const config = await this.config();
    const {findings} = await (0, lint.u)({
     root: this.root,
     config,
     ...what,
     paths: what.paths.map(item => external_node_path_.resolve(this.root, item))
    });
    const baseline = config.baseline ?? ((0, baseline_file.j8)(this.root) ? baseline_file.$P : void 0);
    if (baseline === void 0) return findings;
    const all = await (0, suppression_baseline.mF)((0, baseline_file._S)(this.root, baseline));
    const open = config.limits?.baseline ?? "all";
    const entries = all.filter(({ruleId}) => open === "all" || open.has(ruleId));
    const isThere = file => external_node_fs_.existsSync(external_node_path_.join(this.root, file));
    return (0, suppression_baseline.XZ)(findings, entries, isThere).fresh;
   }
   async config() {
    const {host, root} = this;
    const scope = {
     host,
     inputs: new inputs.G0(host, "lint"),
     root,
     ...!this.fetchesPolicies && {
      readPolicy: keptPolicy
     }
    };
    this.missing = void 0;
    try {
     return (await (0, judging_config.fx)(scope)).config;
    } catch (error) {
     if (!(error instanceof PolicyNotFetched)) throw error;
     this.missing = error;
     return (0, judging_config.LJ)(root);
    }
   }
  }
  const keptPolicy = async ({address, namedBy}) => {
   const {readCached} = await __webpack_require__.e(5901).then(__webpack_require__.bind(__webpack_require__, 35901));
   const kept = address.sha256 && readCached({
    kind: "terminal",
    tempDir: external_node_os_.tmpdir()
   }, address.sha256);
   if (kept) return kept;
   throw new PolicyNotFetched(`${namedBy}: the policy ${address.shown} is not fetched in the editor, so the configuration of the folder alone judges here. If you trust the folder, start the server with 'lsp --stdio --fetch-policies'.`);
  };
  function folderOf(uri) {
   const file = filePath(uri);
   if (file === void 0) return;
   for (let folder = external_node_path_.dirname(file); ;folder = external_node_path_.dirname(folder)) {
    if (external_node_fs_.existsSync(external_node_path_.join(folder, ".git"))) return folder;
    if (folder === external_node_path_.dirname(folder)) return external_node_path_.dirname(file);
   }
  }
  function filePath(uri) {
   try {
    return (0, external_node_url_.fileURLToPath)(uri);
   } catch {
    return;
   }
  }
  function mistakeOf(error) {
   return error instanceof errors.e ? error.message : void 0;
  }
  // CONCATENATED MODULE: ./build/cli/lsp/server.js
  const typingPauseMs = 250;
  function serve({fetchesPolicies}) {
   const connection = (0, main.createConnection)(process.stdin, process.stdout);
   const documents = new main.TextDocuments(esm_main.V);
   const server = new Server(connection, documents, fetchesPolicies);
   connection.onInitialize(parameters => server.initialize(parameters));
   connection.onCodeAction(({textDocument, range, context}) => {
    const document = documents.get(textDocument.uri);
    const file = server.linted.get(textDocument.uri);
    if (!document || file?.version !== document.version) return [];
    return codeActions(document, file, range, context.only);
   });
   documents.onDidOpen(({document}) => server.due(document.uri));
   documents.onDidSave(({document}) => server.due(document.uri));
   documents.onDidChangeContent(({document}) => server.typed(document.uri));
   documents.onDidClose(({document}) => server.forget(document.uri));
   documents.listen(connection);
   connection.listen();
   return new Promise(resolve => connection.onExit(resolve));
  }
  class Server {
   linted=new Map;
   folders=new Map;
   connection;
   documents;
   links=(0, links.B9)((0, project.v8)(process.env));
   roots=[];
   fetchesPolicies;
   constructor(connection, documents, fetchesPolicies) {
    this.connection = connection;
    this.documents = documents;
    this.fetchesPolicies = fetchesPolicies;
   }
   initialize({workspaceFolders, rootUri}) {
    const uris = workspaceFolders?.map(({uri}) => uri) ?? (rootUri ? [ rootUri ] : []);
    this.roots = uris.flatMap(uri => filePath(uri) ?? []);
    return {
     serverInfo: {
      name: version.U,
      version: version.r
     },
     capabilities: {
      textDocumentSync: {
       openClose: true,
       change: main.TextDocumentSyncKind.Incremental,
       save: {
        includeText: false
       }
      },
      codeActionProvider: {
       codeActionKinds: [ main.CodeActionKind.QuickFix, fixAllKind ]
      }
     }
    };
   }
   due(uri) {
    const folder = this.folderFor(uri);
    if (!folder) return;
    folder.changed = void 0;
    folder.schedule.request(true);
   }
   typed(uri) {
    const folder = this.folderFor(uri);
    if (!folder) return;
    folder.changed = uri;
    folder.schedule.request();
   }
   forget(uri) {
    this.linted.delete(uri);
    void this.connection.sendDiagnostics({
     uri,
     diagnostics: []
    });
   }
   folderFor(uri) {
    const file = filePath(uri);
    if (file === void 0) return;
    const holding = this.roots.filter(root => isInside(root, file));
    const root = holding.sort((a, b) => b.length - a.length)[0] ?? folderOf(uri);
    if (root === void 0) return;
    const known = this.folders.get(root);
    if (known) return known;
    const folder = {
     lint: new WorkspaceLint(root, this.links, this.fetchesPolicies),
     schedule: new Schedule(() => this.run(folder), typingPauseMs),
     changed: void 0,
     said: ""
    };
    this.folders.set(root, folder);
    return folder;
   }
   async run(folder) {
    const {changed, lint} = folder;
    const open = this.documents.all().filter(({uri}) => this.folderFor(uri) === folder).map(document => ({
     uri: document.uri,
     version: document.version,
     text: document.getText()
    }));
    if (open.length === 0) return;
    try {
     for (const [uri, file] of await lint.run(open, changed)) this.publish(uri, file);
     if (lint.notice === void 0) folder.said = ""; else this.say(lint.notice, main.MessageType.Warning, folder);
    } catch (error) {
     const mistake = mistakeOf(error);
     if (mistake === void 0) throw error;
     this.say(mistake, main.MessageType.Error, folder);
    }
   }
   publish(uri, file) {
    if (this.documents.get(uri)?.version !== file.version) return;
    this.linted.set(uri, file);
    void this.connection.sendDiagnostics({
     uri,
     version: file.version,
     diagnostics: file.findings.map(finding => diagnosticOf(finding, file.links, file.uriOf))
    });
   }
   say(what, type, folder) {
    const text = (0, clean.X5)(`${version.U}: ${what}`);
    this.connection.console.error(`${(0, external_node_url_.pathToFileURL)(folder.lint.root).href}: ${text}`);
    if (text === folder.said) return;
    folder.said = text;
    void this.connection.sendNotification(main.ShowMessageNotification.type, {
     type,
     message: text
    });
   }
  }
  function isInside(root, file) {
   const inside = external_node_path_.relative(root, file);
   return inside !== "" && !inside.startsWith("..") && !external_node_path_.isAbsolute(inside);
  }
 })
};
