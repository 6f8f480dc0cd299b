export const id = 8822;

export const ids = [ 8822 ];

export const modules = {
 48736: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   r_: () => parseInParts,
   vK: () => deepestExpression,
   w4: () => attributeOf
  });
  const deepestExpression = 150;
  function attributeOf(block, name) {
   return block.attributes.find(attribute => attribute.name === name);
  }
  function parseInParts(text, starts, parse) {
   const whole = parse(text);
   if (whole.problems.length === 0) return whole;
   const offsets = [ ...text.text.matchAll(starts) ].map(match => match.index);
   if (offsets.length < 2) return whole;
   const parts = [ 0, ...offsets.filter(offset => offset > 0) ];
   const result = {
    attributes: [],
    blocks: [],
    problems: []
   };
   for (const [index, start] of parts.entries()) {
    const file = parse(text.slice(start, parts[index + 1] ?? text.text.length));
    result.attributes.push(...file.attributes);
    result.blocks.push(...file.blocks);
    result.problems.push(...file.problems);
   }
   if (result.problems.length === 0) result.problems.push(...whole.problems);
   return result;
  }
 }),
 38822: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   TerraformModules: () => TerraformModules,
   j1: () => localSource
  });
  var external_node_path_ = __webpack_require__(76760);
  // CONCATENATED MODULE: ./build/shared/lint/formats/hcl-outline.js
  function outlineHcl(source) {
   const {text} = source;
   const blocks = [];
   const problems = [];
   const open = [];
   const header = /([A-Za-z_][\w-]{0,200})((?:[ \t]+(?:"[^"\r\n]{0,300}"|[A-Za-z_][\w-]{0,200})){0,9})[ \t]*\{/y;
   let block;
   const problem = (message, at) => {
    problems.push({
     kind: "error",
     message,
     range: source.range(at, at + 1)
    });
   };
   let i = 0;
   while (i < text.length) {
    const char = text[i];
    const top = open.at(-1);
    if (top?.kind === '"') {
     if (char === "\\") i += 2; else if (char === '"') {
      open.pop();
      i++;
     } else if ((char === "$" || char === "%") && text[i + 1] === "{") {
      if (text[i - 1] !== char) open.push({
       kind: "${",
       at: i
      });
      i += 2;
     } else if (char === "\n") {
      problem("a string is not closed", top.at);
      open.pop();
      i++;
     } else i++;
     continue;
    }
    if (!top && /[A-Za-z_]/.test(char)) {
     header.lastIndex = i;
     const match = header.exec(text);
     if (match) {
      const labels = [ ...match[2].matchAll(/"([^"]*)"|([\w-]+)/g) ].map(label => label[1] ?? label[2]);
      block = {
       type: match[1],
       labels,
       start: i
      };
      i += match[0].length;
      open.push({
       kind: "{",
       at: i - 1
      });
      continue;
     }
     while (i < text.length && /[\w-]/.test(text[i])) i++;
     continue;
    }
    switch (char) {
    case '"':
     open.push({
      kind: '"',
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
       "[": "]",
       '"': ""
      }[top?.kind ?? '"'];
      if (expected !== char) problem(`'${char}' closes nothing`, i); else {
       open.pop();
       if (open.length === 0 && block) {
        blocks.push({
         type: block.type,
         labels: block.labels,
         range: {
          start: block.start,
          end: i + 1
         }
        });
        block = void 0;
       }
      }
      break;
     }

    case "#":
     i = endOfLine(text, i);
     continue;

    case "/":
     if (text[i + 1] === "/") {
      i = endOfLine(text, i);
      continue;
     }
     if (text[i + 1] === "*") {
      const end = text.indexOf("*/", i + 2);
      if (end < 0) problem("a comment is not closed", i);
      i = end < 0 ? text.length : end + 2;
      continue;
     }
     break;

    case "<":
     if (text[i + 1] === "<") {
      const end = endOfHeredoc(text, i);
      if (end !== void 0) {
       if (end < 0) problem("a heredoc is not closed", i);
       i = end < 0 ? text.length : end;
       continue;
      }
     }
     break;
    }
    i++;
   }
   if (block) {
    problem("no '}' for this block", open[0]?.at ?? block.start);
    blocks.push({
     type: block.type,
     labels: block.labels,
     range: {
      start: block.start,
      end: text.length
     }
    });
   }
   return {
    blocks,
    problems
   };
  }
  function endOfLine(text, from) {
   const end = text.indexOf("\n", from);
   return end < 0 ? text.length : end;
  }
  function endOfHeredoc(text, from) {
   const start = /<<-?([A-Za-z_][\w-]{0,100})\r?\n/y;
   start.lastIndex = from;
   const match = start.exec(text);
   if (!match) return;
   const name = match[1];
   let at = start.lastIndex;
   while (at < text.length) {
    const end = endOfLine(text, at);
    if (text.slice(at, end).trim() === name) return end;
    at = end + 1;
   }
   return -1;
  }
  var infrastructure = __webpack_require__(48736);
  var source = __webpack_require__(33751);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/terraform/modules.js
  class LazyBlock {
   file;
   source;
   parse;
   keep;
   parsed;
   constructor(file, source, keep, parse) {
    this.file = file;
    this.source = source;
    this.keep = keep;
    this.parse = parse;
   }
   get item() {
    const block = this.parsed ?? this.parse() ?? noBlock;
    if (this.keep) this.parsed = block;
    return block;
   }
  }
  const noBlock = {
   type: "",
   labels: [],
   attributes: [],
   blocks: [],
   range: {
    start: 0,
    end: 0
   },
   header: {
    start: 0,
    end: 0
   }
  };
  class TerraformModule {
   folder;
   variables=new Map;
   resources=new Map;
   calls=[];
   outputs=new Map;
   localBlocks=[];
   settings=[];
   values=[];
   locals;
   constructor(folder) {
    this.folder = folder;
   }
   local(name) {
    this.locals ??= new Map(this.localBlocks.flatMap(({item, file}) => item.attributes.map(({name, value}) => [ name, {
     item: value,
     file
    } ])));
    return this.locals.get(name);
   }
  }
  class TerraformModules {
   parse;
   files;
   modules=new Map;
   problems=[];
   constructor(parse, files) {
    this.parse = parse;
    this.files = files;
   }
   get(folder) {
    const key = folder === "." ? "" : folder;
    let module = this.modules.get(key);
    if (!module) {
     module = this.load(key);
     this.modules.set(key, module);
    }
    return module;
   }
   file(folder, name) {
    return this.files.read(external_node_path_.posix.join(folder, name));
   }
   tooManyCalls(file, range) {
    const message = "this module is called too often: not all calls are followed";
    this.problems.push({
     file,
     problem: {
      kind: "error",
      message,
      range
     }
    });
   }
   load(folder) {
    const module = new TerraformModule(folder);
    const names = this.files.list(folder);
    for (const name of names) {
     const file = /\.(?:tf|tofu)$/i.test(name) ? this.files.read(name) : void 0;
     if (file) this.addFile(module, file);
    }
    module.values = this.valuesOf(folder, names);
    return module;
   }
   addFile(module, file) {
    const text = source.Dv.of(file);
    const {blocks, problems} = outlineHcl(text);
    for (const problem of problems) this.problems.push({
     file,
     problem
    });
    for (const {type, labels, range} of blocks) {
     let reported = problems.length > 0;
     const written = text.text.slice(range.start, range.end);
     const keep = type !== "resource" && type !== "data";
     const block = new LazyBlock(file, written, keep, () => {
      const parsed = this.parse(text.slice(range.start, range.end));
      if (!reported) for (const problem of parsed.problems) this.problems.push({
       file,
       problem
      });
      reported = true;
      return parsed.blocks[0];
     });
     const [first, second] = labels;
     if (type === "variable" && first) module.variables.set(first, block); else if (type === "locals") module.localBlocks.push(block); else if (type === "terraform") module.settings.push(block); else if (type === "module" && first) module.calls.push(Object.assign(block, {
      name: first
     })); else if (type === "output" && first) module.outputs.set(first, block); else if (type === "resource" && first && second) module.resources.set(`${first}.${second}`, block); else if (type === "data" && first && second) module.resources.set(`data.${first}.${second}`, block);
    }
   }
   valuesOf(folder, names) {
    const below = [ "env", "envs", "environments", "tfvars", "vars", "config" ].flatMap(name => this.files.list(external_node_path_.posix.join(folder, name)));
    const found = [ ...names, ...below ].filter(name => /\.tfvars$/i.test(name));
    return found.slice(0, mostValueFiles).flatMap(name => {
     const file = this.files.read(name);
     if (!file) return [];
     const values = new Map(this.parsed(file).attributes.map(item => [ item.name, item.value ]));
     const automatic = /(?:^|\/)terraform\.tfvars$|\.auto\.tfvars$/i.test(name);
     return [ {
      file,
      automatic: automatic && names.includes(name),
      values
     } ];
    });
   }
   parsed(file) {
    const parsed = this.parse(source.Dv.of(file));
    for (const problem of parsed.problems) this.problems.push({
     file,
     problem
    });
    return parsed;
   }
  }
  const mostValueFiles = 20;
  function localSource(call, folder) {
   const source = (0, infrastructure.w4)(call, "source")?.value;
   const [part] = source?.kind === "text" ? source.parts : [];
   if (source?.kind !== "text" || source.parts.length !== 1 || !part || !("text" in part)) return;
   if (!/^\.\.?\//.test(part.text)) return;
   const target = external_node_path_.posix.normalize(external_node_path_.posix.join(folder, part.text)).replace(/\/$/, "");
   return target.startsWith("..") ? void 0 : target === "." ? "" : target;
  }
 })
};
