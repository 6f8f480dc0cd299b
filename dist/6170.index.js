export const id = 6170;

export const ids = [ 6170 ];

export const modules = {
 16170: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   BicepFiles: () => BicepFiles,
   y: () => localModule
  });
  var external_node_path_ = __webpack_require__(76760);
  // CONCATENATED MODULE: ./build/shared/lint/formats/bicep-outline.js
  const header = /(param|var|resource|module|output|type|func|targetScope|metadata|import|using|extension|provider|assert)\b(?:[ \t]+(\w{1,200}))?(?:[ \t]*'([^'\r\n]{0,300})'([ \t]+existing\b)?)?/y;
  function outlineBicep(source) {
   const found = outline(source, false);
   return found.problems.length > 0 ? outline(source, true) : found;
  }
  function outline(source, isBroken) {
   const {text} = source;
   const declarations = [];
   const problems = [];
   const open = [];
   let current;
   let start = 0;
   let decorator;
   const problem = (message, at) => {
    problems.push({
     kind: "error",
     message,
     range: source.range(at, at + 1)
    });
   };
   const finish = end => {
    if (current) declarations.push({
     ...current,
     range: {
      start,
      end
     }
    });
    current = void 0;
   };
   let i = 0;
   let isLineStart = true;
   while (i < text.length) {
    const char = text[i];
    const top = open.at(-1);
    if (top?.kind === "'") {
     if (char === "\\") i += 2; else if (char === "'") {
      open.pop();
      i++;
     } else if (char === "$" && text[i + 1] === "{") {
      open.push({
       kind: "${",
       at: i
      });
      i += 2;
     } else if (char === "\n" || char === "\r") {
      problem("a string is not closed", top.at);
      open.pop();
     } else i++;
     continue;
    }
    if (isLineStart && /[a-z@]/.test(char)) {
     const atMargin = i === 0 || text[i - 1] === "\n" || text[i - 1] === "\r";
     header.lastIndex = i;
     const match = open.length === 0 || isBroken && atMargin ? header.exec(text) : null;
     if (match && (open.length === 0 || match[2] !== void 0 && match[1] !== "type")) {
      if (open.length > 0) problem(`no end for this '${open[0].kind}'`, open[0].at);
      open.length = 0;
      finish(decorator ?? i);
      start = decorator ?? i;
      decorator = void 0;
      const [whole, keyword = "", name = "", label = "", existing] = match;
      current = {
       keyword,
       name,
       label,
       existing: existing !== void 0
      };
      i += whole.length;
      isLineStart = false;
      continue;
     }
     if (char === "@" && open.length === 0) decorator ??= i;
    }
    if (char === "\n" || char === "\r") isLineStart = true; else if (char !== " " && char !== "\t") isLineStart = false;
    switch (char) {
    case "'":
     if (text.startsWith("'''", i)) {
      const end = text.indexOf("'''", i + 3);
      if (end < 0) problem("a string is not closed", i);
      i = end < 0 ? text.length : end + 3;
      while (end >= 0 && text[i] === "'") i++;
      continue;
     }
     open.push({
      kind: char,
      at: i
     });
     break;

    case "{":
    case "(":
    case "[":
     open.push({
      kind: char,
      at: i
     });
     break;

    case "}":
    case ")":
    case "]":
     {
      const expected = {
       "{": "}",
       "${": "}",
       "(": ")",
       "[": "]"
      }[top?.kind ?? ""];
      if (expected === char) open.pop(); else problem(`'${char}' closes nothing`, i);
      break;
     }

    case "/":
     if (text[i + 1] === "/") {
      const end = text.indexOf("\n", i);
      i = end < 0 ? text.length : end;
      continue;
     }
     if (text[i + 1] === "*") {
      const end = text.indexOf("*/", i + 2);
      if (end < 0) problem("a comment is not closed", i);
      i = end < 0 ? text.length : end + 2;
      continue;
     }
     break;
    }
    i++;
   }
   if (open.length > 0) problem(`no end for this '${open[0].kind}'`, open[0].at);
   finish(text.length);
   return {
    declarations,
    problems
   };
  }
  var source = __webpack_require__(33751);
  var latest = __webpack_require__(83407);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/bicep/files.js
  const mostKept = 100;
  class BicepFiles {
   parse;
   files;
   kept=new latest.Q(mostKept);
   reported=new Set;
   problems=[];
   constructor(parse, files) {
    this.parse = parse;
    this.files = files;
   }
   get(name) {
    return this.kept.get(name, () => this.load(name));
   }
   source(name) {
    return this.files.read(name);
   }
   text(from, name) {
    return this.files.read(external_node_path_.posix.join(external_node_path_.posix.dirname(from.path), name));
   }
   load(name) {
    const file = this.files.read(name);
    if (!file) return;
    const text = source.D.of(file);
    const outline = outlineBicep(text);
    const isNew = !this.reported.has(name);
    this.reported.add(name);
    if (isNew) for (const problem of outline.problems) this.problems.push({
     file,
     problem
    });
    const isSaid = !isNew || outline.problems.length > 0;
    const declarations = outline.declarations.map(declared => new LazyDeclaration(declared, text, slice => this.parsed(file, slice, isSaid)));
    const symbols = new Map;
    const outputs = new Map;
    for (const declared of declarations) if (declared.keyword === "output") outputs.set(declared.name, declared); else if (declared.name !== "") symbols.set(declared.name, declared);
    return {
     file,
     declarations,
     symbols,
     outputs
    };
   }
   parsed(file, slice, isSaid) {
    const {blocks, problems} = this.parse(slice);
    const at = `${file.path} ${slice.range().start}`;
    if (!isSaid && problems.length > 0 && !this.reported.has(at)) {
     this.reported.add(at);
     for (const problem of problems) this.problems.push({
      file,
      problem
     });
    }
    return blocks[0];
   }
  }
  class LazyDeclaration {
   keyword;
   name;
   label;
   existing;
   source;
   text;
   start;
   parse;
   parsed;
   constructor(outlined, text, parse) {
    const {keyword, name, label, existing, range} = outlined;
    this.keyword = keyword;
    this.name = name;
    this.label = label;
    this.existing = existing;
    this.source = text.text.slice(range.start, range.end);
    this.text = text;
    this.start = range.start;
    this.parse = parse;
   }
   get item() {
    if (this.parsed) return this.parsed;
    const slice = this.text.slice(this.start, this.start + this.source.length);
    const block = this.parse(slice);
    if (this.keyword !== "resource") this.parsed = block;
    return block;
   }
  }
  function localModule(declared, file) {
   if (declared.label === "" || /^(?:br|ts)[:/]/.test(declared.label)) return;
   return external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(file), declared.label));
  }
 }),
 83407: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => Latest
  });
  class Latest {
   most;
   values=new Map;
   constructor(most) {
    this.most = most;
   }
   get(key, make) {
    const known = this.values.has(key);
    const value = known ? this.values.get(key) : make();
    this.values.delete(key);
    this.values.set(key, value);
    if (this.values.size > this.most) this.values.delete(this.values.keys().next().value);
    return value;
   }
  }
 })
};
