"use strict";

exports.id = 2379;

exports.ids = [ 2379 ];

exports.modules = {
 52379: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   ComposeResources: () => ComposeResources
  });
  var yaml = __webpack_require__(55684);
  var source = __webpack_require__(33751);
  var resource = __webpack_require__(796);
  var collections = __webpack_require__(97800);
  var three_valued = __webpack_require__(50253);
  var values_value = __webpack_require__(77960);
  var object_values = __webpack_require__(31040);
  var partial_text = __webpack_require__(92730);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/compose/interpolated.js
  const variables = /\$\$|\$\{[A-Za-z_]\w{0,200}(?:(:?[-+?])([^{}$]{0,1000}))?\}|\$\{[^}\n]{0,1000}\}|\$[A-Za-z_]\w{0,200}/g;
  function interpolated(text) {
   if (!text.text.includes("$")) return (0, partial_text.eO)(text);
   const parts = [];
   let position = 0;
   for (const match of text.text.matchAll(variables)) {
    const {index} = match;
    const [all, operator = "", fallback = ""] = match;
    if (index > position) parts.push({
     literal: text.slice(position, index)
    });
    position = index + all.length;
    if (all === "$$") parts.push({
     literal: text.slice(index, index + 1)
    }); else if (operator.endsWith("-")) {
     const end = position - 1;
     const value = (0, partial_text.eO)(text.slice(end - fallback.length, end));
     parts.push({
      value,
      range: text.range(index, position)
     });
    } else parts.push({
     value: void 0,
     range: text.range(index, position)
    });
   }
   if (position < text.text.length) parts.push({
    literal: text.slice(position)
   });
   return (0, partial_text.nn)(text.file, parts, text.range().start);
  }
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/compose/resources.js
  const type = "compose/service";
  class ComposeResources {
   names;
   files;
   parsed;
   kept=new Map;
   constructor(names, files, parsed) {
    this.names = names;
    this.files = files;
    this.parsed = parsed;
   }
   unitsOf(query) {
    return (0, resource.D6)(type, query) ? this.names : [];
   }
   typesIn() {
    return [ type ];
   }
   findIn(name) {
    return this.servicesOf(name);
   }
   get({scope, address}) {
    if (!this.names.includes(scope)) return [];
    return this.servicesOf(scope).filter(service => service.address === address);
   }
   servicesOf(name) {
    const known = this.kept.get(name);
    if (known) return known;
    const file = this.files.read(name);
    const services = file ? this.read(file) : [];
    this.kept.set(name, services);
    return services;
   }
   read(file) {
    const {documents} = this.parsed.of(file) ?? (0, yaml.parseYaml)(source.Dv.of(file));
    const values = new object_values.i(file, {
     readText: interpolated
    });
    return documents.flatMap(root => {
     const {value} = values.document(root, file.text.length);
     const services = value && (0, collections.AS)((0, three_valued.MZ)(value, "services"));
     return (services?.items ?? []).flatMap(({key, value: given}) => (0, values_value.fF)(given).flatMap(body => {
      if (key.kind !== "text" || body.kind !== "object") return [];
      const name = key.text;
      return [ {
       type,
       name,
       body,
       label: name.text.text,
       place: {
        file,
        range: {
         start: name.text.range().start,
         end: body.place.range.end
        }
       },
       scope: file.path,
       address: name.text.text,
       exists: "yes",
       source: "compose"
      } ];
     }));
    });
   }
  }
 })
};
