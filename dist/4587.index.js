"use strict";

exports.id = 4587;

exports.ids = [ 4587 ];

exports.modules = {
 84587: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   parseToml: () => parseToml
  });
  var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605);
  const mostProblems = 40;
  const mostCharacters = 1e6;
  function parseToml(text) {
   const problems = [];
   let rest = text.text;
   let budget = Math.max(mostCharacters, 2 * rest.length);
   while (problems.length <= mostProblems && budget >= rest.length) {
    budget -= rest.length;
    try {
     const program = (0, toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__.MD)(rest, {
      tomlVersion: "1.1"
     });
     return {
      documents: [ documentOf(program, text) ],
      problems
     };
    } catch (error) {
     const at = error instanceof toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__.mB ? error.index : void 0;
     if (at === void 0) {
      problems.push({
       kind: "error",
       message: "nested too deeply",
       range: text.range()
      });
      break;
     }
     const line = lineAround(rest, at);
     problems.push({
      kind: /duplicate|multiple times|already/i.test(error.message) ? "duplicate-key" : "error",
      message: error.message,
      range: text.range(Math.max(line.start, Math.min(at, line.end)), line.end)
     });
     if (rest.slice(line.start, line.end).trim() === "") break;
     const left = blanked(rest, line);
     rest = problems.at(-1).kind === "duplicate-key" ? withoutRepeats(left, rest, line) : left;
    }
   }
   return {
    documents: [],
    problems
   };
  }
  function blanked(text, {start, end}) {
   return text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
  }
  function withoutRepeats(text, original, line) {
   const key = /^\s*[\w.-]+\s*=/.exec(original.slice(line.start, line.end))?.[0];
   if (key === void 0) return text;
   const header = text.slice(line.end).search(/^[ \t]*\[/m);
   const end = header < 0 ? text.length : line.end + header;
   const repeat = new RegExp(`^[ \\t]*${key.slice(0, -1).trim().replaceAll(".", "\\.")}[ \\t]*=.*$`, "gm");
   return text.slice(0, line.end) + text.slice(line.end, end).replace(repeat, found => " ".repeat(found.length)) + text.slice(end);
  }
  function lineAround(text, offset) {
   const lineAt = at => {
    const end = text.indexOf("\n", at);
    return {
     start: text.lastIndexOf("\n", at - 1) + 1,
     end: end < 0 ? text.length : end
    };
   };
   let at = Math.min(offset, text.length);
   while (at > 0 && at === text.length && /\s/.test(text[at - 1])) at--;
   const line = lineAt(at);
   let before = line.start;
   while (before > 0 && /\s/.test(text[before - 1])) before--;
   const previous = lineAt(before);
   const lacksValue = before > 0 && /^[^=#]*=\s*$/.test(text.slice(previous.start, previous.end));
   return lacksValue ? previous : line;
  }
  function documentOf(program, text) {
   const root = emptyTable(0);
   const top = program.body[0];
   for (const item of top.body) if (item.type === "TOMLTable") {
    const table = descend(root, item.key.keys, item.kind === "array", item.range, text);
    for (const pair of item.body) addPair(table, pair, text);
   } else addPair(root, item, text);
   root.end = text.text.length;
   return finish(root, text);
  }
  function emptyTable(start) {
   return {
    start,
    end: start,
    entries: [],
    index: new Map
   };
  }
  function nameOf(key) {
   return key.type === "TOMLBare" ? key.name : key.value;
  }
  function descend(root, keys, append, [start, end], text) {
   let table = root;
   keys.forEach((key, depth) => {
    const name = nameOf(key);
    const last = depth === keys.length - 1;
    const position = table.index.get(name);
    let entry = position === void 0 ? void 0 : table.entries[position];
    if (!entry) {
     entry = {
      key: keyNode(key, text),
      value: last && append ? [] : emptyTable(start),
      start,
      end
     };
     table.index.set(name, table.entries.length);
     table.entries.push(entry);
    }
    entry.end = Math.max(entry.end, end);
    if (Array.isArray(entry.value)) {
     if (last && append) entry.value.push(emptyTable(start));
     table = entry.value.at(-1) ?? emptyTable(start);
    } else if ("entries" in entry.value && !("kind" in entry.value)) table = entry.value; else table = emptyTable(start);
    table.end = Math.max(table.end, end);
   });
   return table;
  }
  function addPair(table, pair, text) {
   const keys = pair.key.keys;
   const parent = keys.length > 1 ? descend(table, keys.slice(0, -1), false, pair.range, text) : table;
   const key = keys.at(-1);
   parent.index.set(nameOf(key), parent.entries.length);
   parent.entries.push({
    key: keyNode(key, text),
    value: valueNode(pair.value, text),
    start: pair.range[0],
    end: pair.range[1]
   });
  }
  function finish(table, text) {
   const entries = table.entries.map(({key, value, start, end}) => ({
    key,
    value: Array.isArray(value) ? {
     kind: "sequence",
     range: text.range(start, end),
     items: value.map(item => finish(item, text))
    } : "kind" in value ? value : finish(value, text),
    range: text.range(start, end)
   }));
   return {
    kind: "mapping",
    range: text.range(table.start, table.end),
    entries
   };
  }
  function keyNode(key, text) {
   if (key.type === "TOMLQuoted") return stringNode(key.range, key.style === "basic", false, text);
   return {
    kind: "scalar",
    range: text.range(...key.range),
    text: text.slice(...key.range),
    value: key.name,
    style: "plain"
   };
  }
  function valueNode(node, text) {
   const range = text.range(...node.range);
   switch (node.type) {
   case "TOMLArray":
    return {
     kind: "sequence",
     range,
     items: node.elements.map(item => valueNode(item, text))
    };

   case "TOMLInlineTable":
    {
     const table = emptyTable(node.range[0]);
     table.end = node.range[1];
     for (const pair of node.body) addPair(table, pair, text);
     return finish(table, text);
    }

   default:
    if (node.kind === "string") return stringNode(node.range, node.style === "basic", node.multiline, text);
    return {
     kind: "scalar",
     range,
     text: text.slice(...node.range),
     value: node.value instanceof Date ? text.text.slice(...node.range) : node.value,
     style: "plain"
    };
   }
  }
  const escapes = {
   b: "\b",
   e: "",
   f: "\f",
   n: "\n",
   r: "\r",
   t: "\t"
  };
  function stringNode([start, end], basic, multiline, text) {
   const quotes = multiline ? 3 : 1;
   let position = start + quotes;
   const last = end - quotes;
   if (multiline) position += /^\r?\n/.exec(text.text.slice(position, last))?.[0].length ?? 0;
   const pieces = [];
   const literal = (from, to) => {
    if (to > from) pieces.push({
     text: text.text.slice(from, to),
     start: from,
     end: to
    });
   };
   if (basic) {
    const pattern = /\\(?:[ \t]*\r?\n\s*|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[^\r\n])/g;
    const from = position;
    for (const match of text.text.slice(from, last).matchAll(pattern)) {
     const at = from + match.index;
     literal(position, at);
     position = at + match[0].length;
     pieces.push({
      text: decodeEscape(match[0].slice(1)),
      start: at,
      end: position
     });
    }
   }
   literal(position, last);
   const value = pieces.length > 0 ? text.compose(pieces) : text.slice(position, position);
   return {
    kind: "scalar",
    range: text.range(start, end),
    text: value,
    value: value.text,
    style: basic ? "double" : "single"
   };
  }
  function decodeEscape(code) {
   const kind = code[0];
   if (/\s/.test(kind)) return "";
   if (/[xuU]/.test(kind) && code.length > 1) {
    const point = Number.parseInt(code.slice(1), 16);
    return point <= 1114111 ? String.fromCodePoint(point) : "�";
   }
   return escapes[kind] ?? kind;
  }
 })
};
