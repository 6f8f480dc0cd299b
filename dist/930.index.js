export const id = 930;

export const ids = [ 930 ];

export const modules = {
 40930: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   loadBash: () => loadBash
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var external_node_url_ = __webpack_require__(73136);
  var external_node_v8_ = __webpack_require__(78877);
  // CONCATENATED MODULE: ./build/shared/lint/formats/tree-sitter.js
  const files = {
   library: [ "tree-sitter.js", "web-tree-sitter/web-tree-sitter.js" ],
   runtime: [ "tree-sitter.wasm", "web-tree-sitter/web-tree-sitter.wasm" ],
   bash: [ "bash.wasm", "tree-sitter-bash/tree-sitter-bash.wasm" ]
  };
  let library;
  const grammars = new Map;
  function loadGrammar(name) {
   if (broken && renewals < mostRenewals) {
    renewals++;
    broken = false;
    library = void 0;
    grammars.clear();
   }
   let grammar = grammars.get(name);
   if (!grammar) {
    grammar = load(name);
    grammars.set(name, grammar);
   }
   return grammar;
  }
  async function load(name) {
   library ??= loadLibrary();
   const {Language, Parser} = await library;
   const language = await Language.load(await wasm(name));
   const parser = new Parser;
   parser.setLanguage(language);
   return {
    read: (text, read) => parse(parser, text, read)
   };
  }
  async function loadLibrary() {
   external_node_v8_.setFlagsFromString("--wasm-tier-up-filter=999999");
   const url = (0, external_node_url_.pathToFileURL)(await locate("library")).href;
   const library = await (import(`${url}?${renewals}`));
   await library.Parser.init({
    wasmBinary: await wasm("runtime"),
    printErr: () => {}
   });
   return library;
  }
  const budget = length => 1e3 + length / 250;
  let broken = false;
  let renewals = 0;
  const mostRenewals = 20;
  function parse(parser, text, read) {
   if (broken) return;
   let tree = null;
   const end = processorTime() + budget(text.length);
   try {
    tree = parser.parse(text, null, {
     progressCallback: () => processorTime() > end
    });
    if (!tree) parser.reset();
   } catch {
    broken = true;
   }
   if (!tree) return;
   try {
    return read(tree.rootNode);
   } finally {
    tree.delete();
   }
  }
  function processorTime() {
   const {user, system} = process.cpuUsage();
   return (user + system) / 1e3;
  }
  async function wasm(name) {
   return promises_.readFile(await locate(name));
  }
  async function locate(name) {
   const [bundled, packaged] = files[name];
   let folder = external_node_path_.dirname((0, external_node_url_.fileURLToPath)(import.meta.url));
   for (;;) {
    for (const candidate of [ external_node_path_.join(folder, "grammars", bundled), external_node_path_.join(folder, "node_modules", ...packaged.split("/")) ]) try {
     await promises_.access(candidate);
     return candidate;
    } catch {}
    const parent = external_node_path_.dirname(folder);
    if (parent === folder) break;
    folder = parent;
   }
   throw new Error(`grammars/${bundled} is missing beside the program; install mcp-gatehouse again, with its whole dist folder`);
  }
  var shell = __webpack_require__(85850);
  // CONCATENATED MODULE: ./build/shared/lint/languages/bash.js
  async function loadBash() {
   const grammar = await loadGrammar("bash");
   return (text, expansion = "none") => parseBash(grammar, text, expansion);
  }
  const deepest = 150;
  function parseBash(grammar, text, expansion) {
   const templates = (0, shell.r3)(text.text, expansion);
   const script = grammar.read((0, shell.q6)(text.text, templates), root => {
    const reader = new Reader(text, templates);
    reader.block(root, 0);
    return reader.script();
   });
   if (script) return script;
   const problem = {
    kind: "error",
    message: "the script is too intricate to be parsed",
    range: text.range()
   };
   return {
    commands: [],
    assignments: [],
    comments: [],
    problems: [ problem ],
    unread: problem
   };
  }
  class Reader {
   source;
   text;
   templates;
   commands=[];
   assignments=[];
   comments=[];
   problems=[];
   functions=0;
   substitutions=0;
   constructor(source, templates) {
    this.source = source;
    this.text = source.text;
    this.templates = templates;
   }
   script() {
    const {commands, assignments, comments, problems} = this;
    return {
     commands,
     assignments,
     comments,
     problems
    };
   }
   block(node, depth) {
    const direct = [];
    for (const child of node.children) if (child) direct.push(...this.statement(child, depth + 1));
    return direct;
   }
   statement(node, depth) {
    if (depth > deepest) return [];
    switch (node.type) {
    case "command":
     return [ this.command(node, depth) ];

    case "declaration_command":
    case "unset_command":
     return [ this.declaration(node, depth) ];

    case "pipeline":
     return this.pipeline(node, depth);

    case "redirected_statement":
     return this.redirected(node, depth);

    case "function_definition":
     {
      this.functions++;
      const direct = this.block(node, depth);
      this.functions--;
      return direct;
     }

    case "variable_assignment":
     this.assignments.push(this.assignment(node, depth, false));
     return [];

    case "comment":
     this.comments.push(this.source.slice(node.startIndex, node.endIndex));
     return [];

    case "ERROR":
     this.problems.push({
      kind: "error",
      message: "shell syntax",
      range: this.range(node)
     });
     return this.block(node, depth);

    case "string":
    case "concatenation":
    case "word":
    case "command_substitution":
    case "expansion":
     this.word(node, depth);
     return [];

    default:
     return node.childCount > 0 ? this.block(node, depth) : [];
    }
   }
   command(node, depth) {
    const draft = this.draft(node);
    this.commands.push(draft);
    const assignments = [];
    for (const child of node.children) {
     if (!child) continue;
     if (child.type === "variable_assignment") assignments.push(this.assignment(child, depth, true)); else if (child.type.endsWith("_redirect")) this.redirect(child, draft, depth); else if (child.type === "command_name") {
      const name = child.firstChild;
      if (name) draft.words.push(this.word(name, depth));
     } else if (child.type === "ERROR") this.statement(child, depth + 1); else draft.words.push(this.word(child, depth));
    }
    draft.assignments = assignments;
    return draft;
   }
   declaration(node, depth) {
    const draft = this.draft(node);
    this.commands.push(draft);
    for (const child of node.children) {
     if (!child) continue;
     if (child.type === "variable_assignment") this.assignments.push(this.assignment(child, depth, false)); else draft.words.push(this.word(child, depth));
    }
    return draft;
   }
   pipeline(node, depth) {
    const members = [];
    for (const child of node.children) {
     if (!child) continue;
     const stage = this.statement(child, depth + 1);
     const previous = members.at(-1);
     const first = stage[0];
     if (previous && first && !first.pipedFrom) {
      previous.pipedTo = first;
      first.pipedFrom = previous;
     }
     members.push(...stage);
    }
    return members;
   }
   redirected(node, depth) {
    const direct = [];
    let shared = false;
    for (const child of node.children) {
     if (!child) continue;
     if (!child.type.endsWith("_redirect")) {
      direct.push(...this.statement(child, depth + 1));
      shared = isBlock(child);
      continue;
     }
     const target = direct.at(-1) ?? this.draft(node);
     const before = target.redirects.length;
     const others = shared ? direct.slice(0, -1).filter(({redirects, pipedTo}) => redirects.length === 0 && !pipedTo) : [];
     direct.push(...this.redirect(child, target, depth));
     for (const other of others) other.redirects.push(...target.redirects.slice(before));
    }
    return direct;
   }
   redirect(node, draft, depth) {
    let descriptor;
    let operator = "";
    const following = [];
    if (node.type === "heredoc_redirect") {
     let body;
     let delimiter;
     let end;
     for (const child of node.children) {
      if (!child) continue;
      if (child.type === "<<" || child.type === "<<-") operator = child.type; else if (child.type === "file_descriptor") descriptor = child.text; else if (child.type === "heredoc_start") delimiter = child; else if (child.type === "heredoc_body") body = child; else if (child.type === "heredoc_end") end = child; else if (child.type.endsWith("_redirect")) following.push(...this.redirect(child, draft, depth)); else if (child.type === "pipeline") {
       const stages = this.pipeline(child, depth + 1);
       if (stages[0] && !draft.pipedTo) {
        draft.pipedTo = stages[0];
        stages[0].pipedFrom = draft;
       }
       following.push(...stages);
      } else if (isWord(child)) draft.words.push(this.word(child, depth)); else if (child.isNamed) following.push(...this.statement(child, depth + 1));
     }
     const document = this.hereDocument(delimiter, body, end, operator === "<<-", depth);
     draft.redirects.push({
      operator,
      ...descriptor ? {
       descriptor
      } : {},
      document,
      range: this.range(node)
     });
     return following;
    }
    let word;
    for (const child of node.children) {
     if (!child) continue;
     if (child.type === "file_descriptor") descriptor = child.text; else if (!child.isNamed) operator ||= child.type; else if (word) draft.words.push(this.word(child, depth)); else word = this.word(child, depth);
    }
    const here = node.type === "herestring_redirect";
    draft.redirects.push({
     operator: here ? "<<<" : operator,
     ...descriptor ? {
      descriptor
     } : {},
     ...word ? here ? {
      document: word
     } : {
      target: word
     } : {},
     range: this.range(node)
    });
    return following;
   }
   hereDocument(delimiter, body, terminator, stripTabs, depth) {
    const quoted = delimiter ? /['"\\]/.test(delimiter.text) : false;
    const at = body?.startIndex ?? terminator?.startIndex ?? delimiter?.endIndex ?? 0;
    const start = body ? this.text.lastIndexOf("\n", body.startIndex - 1) + 1 : at;
    const end = terminator ? this.text.lastIndexOf("\n", terminator.startIndex - 1) + 1 : body?.endIndex ?? at;
    const builder = new shell.OW(this.source, this.templates);
    const literal = (from, to) => {
     let position = from;
     while (position < to) {
      const newline = this.text.indexOf("\n", position);
      const next = newline < 0 || newline >= to ? to : newline + 1;
      let begin = position;
      if (stripTabs && (position === start || this.text[position - 1] === "\n")) while (begin < next && this.text[begin] === "\t") begin++;
      if (quoted) builder.literal(begin, next); else this.unescape(builder, begin, next, /\\[$`\\\n]/g);
      position = next;
     }
    };
    let position = start;
    for (const child of quoted ? [] : body?.children ?? []) {
     if (!child || !isExpansion(child) || child.startIndex < position) continue;
     literal(position, child.startIndex);
     this.expansion(builder, child, depth);
     position = child.endIndex;
    }
    literal(position, Math.max(position, end));
    return builder.finish(start, Math.max(start, end), quoted);
   }
   assignment(node, depth, local) {
    const name = node.childForFieldName("name") ?? node.firstChild;
    const value = node.childForFieldName("value");
    const operator = node.children.find(child => child?.type === "=" || child?.type === "+=");
    const items = value?.type === "array" ? value.namedChildren.filter(child => child) : void 0;
    const at = operator?.endIndex ?? node.endIndex;
    return {
     name: this.source.slice(name?.startIndex ?? at, name?.endIndex ?? at),
     ...items ? {
      items: items.map(item => this.word(item, depth))
     } : {},
     ...items ? {} : value ? {
      value: this.word(value, depth)
     } : {
      value: new shell.OW(this.source, this.templates).finish(at, at, false)
     },
     append: operator?.type === "+=",
     local,
     range: this.range(node)
    };
   }
   word(node, depth) {
    const builder = new shell.OW(this.source, this.templates);
    const quoted = this.part(builder, node, depth);
    return builder.finish(node.startIndex, node.endIndex, quoted);
   }
   part(builder, node, depth) {
    const {startIndex: start, endIndex: end} = node;
    if (depth > deepest) {
     builder.mark(start, end, {
      kind: "other"
     });
     return false;
    }
    if (isExpansion(node)) {
     this.expansion(builder, node, depth);
     return false;
    }
    switch (node.type) {
    case "raw_string":
     builder.literal(start + 1, this.text[end - 1] === "'" && end - start > 1 ? end - 1 : end);
     return true;

    case "ansi_c_string":
     this.ansi(builder, start + 2, end - 1);
     return true;

    case "string":
    case "translated_string":
     this.quotedString(builder, node, depth);
     return true;

    case "concatenation":
     {
      let quoted = false;
      for (const child of node.children) if (child) quoted = this.part(builder, child, depth + 1) || quoted;
      return quoted;
     }

    default:
     if (node.childCount > 0 && node.type !== "word" && node.type !== "number") this.block(node, depth);
     this.unescape(builder, start, end, /\\(?:\r?\n|[^\r\n])/g);
     return false;
    }
   }
   quotedString(builder, node, depth) {
    const inner = node.type === "translated_string" ? node.firstNamedChild : node;
    if (!inner) return;
    let position = inner.startIndex + 1;
    const closed = inner.endIndex - inner.startIndex > 1 && this.text[inner.endIndex - 1] === '"';
    const last = closed ? inner.endIndex - 1 : inner.endIndex;
    const escapes = /\\(?:\r?\n|[$`"\\])/g;
    for (const child of inner.children) {
     if (!child || !isExpansion(child) || child.startIndex < position) continue;
     const start = this.text.indexOf("$", child.startIndex);
     this.unescape(builder, position, start, escapes);
     builder.mark(start, child.endIndex, this.expansionOf(child, depth, start));
     position = child.endIndex;
    }
    this.unescape(builder, position, last, escapes);
   }
   expansion(builder, node, depth) {
    builder.mark(node.startIndex, node.endIndex, this.expansionOf(node, depth));
   }
   expansionOf(node, depth, start = node.startIndex) {
    switch (node.type) {
    case "simple_expansion":
     return {
      kind: "variable",
      name: this.text.slice(start + 1, node.endIndex)
     };

    case "expansion":
     {
      const name = node.namedChildren.find(child => child?.type === "variable_name" || child?.type === "special_variable_name");
      this.block(node, depth);
      if (!name) return {
       kind: "other"
      };
      const plain = node.endIndex - start === name.text.length + 3;
      return {
       kind: "variable",
       name: name.text,
       ...plain ? {} : {
        modified: true
       }
      };
     }

    case "command_substitution":
     return {
      kind: "command",
      commands: this.captured(node, depth)
     };

    default:
     this.captured(node, depth);
     return {
      kind: "other"
     };
    }
   }
   captured(node, depth) {
    this.substitutions++;
    const direct = this.block(node, depth);
    this.substitutions--;
    return direct;
   }
   unescape(builder, start, end, escapes) {
    let position = start;
    const stretch = this.text.slice(start, end);
    for (const match of stretch.matchAll(escapes)) {
     const at = start + match.index;
     builder.literal(position, at);
     const escaped = match[0].slice(1);
     builder.escape(at, at + match[0].length, /[\r\n]/.test(escaped) ? "" : escaped);
     position = at + match[0].length;
    }
    builder.literal(position, end);
   }
   ansi(builder, start, end) {
    let position = start;
    const pattern = /\\(?:x[0-9A-Fa-f]{1,2}|u[0-9A-Fa-f]{1,4}|U[0-9A-Fa-f]{1,8}|[0-7]{1,3}|[^\r\n])/g;
    for (const match of this.text.slice(start, end).matchAll(pattern)) {
     const at = start + match.index;
     builder.literal(position, at);
     builder.escape(at, at + match[0].length, ansiEscape(match[0].slice(1)));
     position = at + match[0].length;
    }
    builder.literal(position, end);
   }
   draft(node) {
    return {
     words: [],
     redirects: [],
     assignments: [],
     range: this.range(node),
     ...this.functions > 0 ? {
      inFunction: true
     } : {},
     ...this.substitutions > 0 ? {
      captured: true
     } : {}
    };
   }
   range(node) {
    return this.source.range(node.startIndex, node.endIndex);
   }
  }
  function isBlock(node) {
   switch (node.type) {
   case "compound_statement":
   case "subshell":
   case "if_statement":
   case "for_statement":
   case "c_style_for_statement":
   case "while_statement":
   case "case_statement":
    return true;

   default:
    return false;
   }
  }
  function isExpansion(node) {
   switch (node.type) {
   case "simple_expansion":
   case "expansion":
   case "command_substitution":
   case "arithmetic_expansion":
   case "process_substitution":
   case "brace_expression":
    return true;

   default:
    return false;
   }
  }
  function isWord(node) {
   switch (node.type) {
   case "word":
   case "number":
   case "string":
   case "raw_string":
   case "ansi_c_string":
   case "translated_string":
   case "concatenation":
    return true;

   default:
    return isExpansion(node);
   }
  }
  const ansiEscapes = {
   a: "",
   b: "\b",
   e: "",
   E: "",
   f: "\f",
   n: "\n",
   r: "\r",
   t: "\t",
   v: "\v"
  };
  function ansiEscape(code) {
   const kind = code[0];
   if (/[xuU]/.test(kind) && code.length > 1) {
    const point = Number.parseInt(code.slice(1), 16);
    return point <= 1114111 ? String.fromCodePoint(point) : "�";
   }
   if (/[0-7]/.test(kind)) return String.fromCharCode(Number.parseInt(code, 8) & 255);
   return ansiEscapes[kind] ?? code;
  }
 })
};
