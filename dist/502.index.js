"use strict";

exports.id = 502;

exports.ids = [ 502 ];

exports.modules = {
 80502: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   KubernetesResources: () => KubernetesResources
  });
  var yaml = __webpack_require__(55684);
  var source = __webpack_require__(33751);
  var infrastructure_resource = __webpack_require__(796);
  var three_valued = __webpack_require__(50253);
  var values_value = __webpack_require__(77960);
  var object_values = __webpack_require__(31040);
  var template_text = __webpack_require__(28646);
  var external_node_path_ = __webpack_require__(76760);
  var syntax = __webpack_require__(32796);
  var image_name = __webpack_require__(57419);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/kubernetes/kustomize.js
  function readKustomizations(files) {
   const patches = new Set;
   const images = new Set;
   for (const file of files) {
    const folder = external_node_path_.posix.dirname(file.path);
    for (const root of (0, yaml.parseYaml)(source.Dv.of(file)).documents) {
     for (const name of patchFiles(root)) patches.add(external_node_path_.posix.join(folder, name));
     for (const image of (0, syntax.S3)((0, syntax.Jt)(root, "images"))) {
      const name = (0, syntax.e1)((0, syntax.Jt)(image, "name"))?.text;
      if (name) images.add(name);
     }
    }
   }
   return {
    patches,
    images
   };
  }
  function withOtherImages(value, images) {
   if (images.size === 0) return value;
   switch (value.kind) {
   case "object":
    {
     const entries = value.entries.map(({key, value: inner}) => {
      const image = key.text.text === "image" ? (0, values_value.wh)(inner) : void 0;
      const isChanged = image !== void 0 && images.has((0, image_name.n)(image));
      return {
       key,
       value: isChanged ? (0, values_value.L5)(inner.place) : withOtherImages(inner, images)
      };
     });
     return {
      ...value,
      entries
     };
    }

   case "list":
    return {
     ...value,
     items: value.items.map(item => withOtherImages(item, images))
    };

   case "choice":
    return {
     ...value,
     options: value.options.map(option => withOtherImages(option, images))
    };

   default:
    return value;
   }
  }
  function patchFiles(root) {
   const merges = (0, syntax.S3)((0, syntax.Jt)(root, "patchesStrategicMerge"));
   const others = [ (0, syntax.Jt)(root, "patches"), (0, syntax.Jt)(root, "patchesJson6902") ].flatMap(node => (0, 
   syntax.S3)(node).map(item => (0, syntax.Jt)(item, "path") ?? item));
   return [ ...merges, ...others ].flatMap(node => {
    const text = (0, syntax.e1)(node)?.text;
    return text && text.length < 500 && !text.includes("\n") ? [ text ] : [];
   });
  }
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/kubernetes/outline.js
  function outlineOf(text) {
   const found = [];
   const add = (start, end) => {
    const kinds = kindsOf(text.slice(start, end));
    if (kinds.length > 0) found.push({
     start,
     end,
     kinds
    });
   };
   let start = 0;
   for (const match of text.matchAll(/^---(?=[ \t\r\n]|$)[^\n]*$/gm)) {
    add(start, match.index);
    start = match.index + 3;
   }
   add(start, text.length);
   return found;
  }
  function kindsOf(text) {
   if (!/^apiVersion[ \t]*:/m.test(text)) return [];
   const kinds = text.matchAll(/^kind[ \t]*:[ \t]*["']?([A-Za-z]\w{0,100})/gm);
   return [ ...new Set([ ...kinds ].map(match => match[1])) ];
  }
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/kubernetes/resources.js
  const mostKept = 4e6;
  const mostItems = 1e4;
  const longestTemplate = 2e6;
  const longestLabel = 80;
  function mayHold({kinds}, query) {
   return kinds.some(kind => isList(kind) || (0, infrastructure_resource.D6)(typeOf(kind), query));
  }
  class KubernetesResources {
   names;
   kustomizations;
   files;
   parsed;
   kept=new Map;
   reported=new Set;
   keptCharacters=0;
   manifests;
   kustomize;
   problems=[];
   constructor(names, kustomizations, files, parsed) {
    this.names = names;
    this.kustomizations = kustomizations;
    this.files = files;
    this.parsed = parsed;
   }
   * unitsOf(query) {
    for (const [name, {file, documents}] of this.all()) {
     if (!documents.some(document => mayHold(document, query))) continue;
     if (!query.words || query.words.test(file.text)) yield name;
    }
   }
   typesIn() {
    return [];
   }
   * findIn(name, query) {
    const {file, documents} = this.all().get(name);
    const asked = documents.filter(document => mayHold(document, query));
    for (const resource of this.read(file, asked)) if ((0, infrastructure_resource.D6)(resource.type, query)) yield resource;
   }
   get({scope, address}) {
    const manifest = this.all().get(scope);
    if (!manifest) return [];
    return [ ...this.read(manifest.file, manifest.documents) ].filter(resource => resource.address === address);
   }
   all() {
    this.manifests ??= new Map(this.names.flatMap(name => {
     const file = this.files.read(name);
     return file ? [ [ file.path, {
      file,
      documents: outlineOf(file.text)
     } ] ] : [];
    }));
    return this.manifests;
   }
   changes() {
    this.kustomize ??= readKustomizations(this.kustomizations.flatMap(name => this.files.read(name) ?? []));
    return this.kustomize;
   }
   * read(file, documents) {
    let text;
    for (const document of documents) {
     const key = `${file.path} ${document.start}`;
     let resources = this.kept.get(key);
     if (!resources) {
      text ??= textOf(file);
      resources = this.resourcesOf(file, document, text);
      this.keptCharacters += document.end - document.start;
      if (this.keptCharacters <= mostKept) this.kept.set(key, resources);
     }
     yield* resources;
    }
   }
   resourcesOf(file, outline, whole) {
    const isPatch = this.changes().patches.has(file.path);
    const place = {
     file,
     range: {
      start: outline.start,
      end: outline.end
     }
    };
    if (isTooLong(file)) {
     const message = "a template of more than 2,000,000 characters: what it makes is not looked at";
     this.tell(file, {
      kind: "error",
      message,
      range: {
       start: 0,
       end: 1
      }
     });
    }
    for (const template of isTooLong(file) ? [] : versionsOf(file, whole)) {
     const roots = this.rootsOf(file, outline, template);
     if (!roots) continue;
     const values = new object_values.i(file, {
      template,
      isOpen: isPatch
     });
     return roots.flatMap(root => {
      const {value, exists} = values.document(root, outline.end);
      return value ? objectsIn(withOtherImages(value, this.changes().images), exists) : [];
     });
    }
    return (0, template_text.dw)(file) ? outline.kinds.map(kind => resourceOf(kind, (0, 
    values_value.L5)(place), "perhaps")) : [];
   }
   rootsOf(file, {start, end}, template) {
    const known = (0, template_text.dw)(file) ? void 0 : this.parsed.of(file);
    if (known) return known.documents.filter(({range}) => range.start >= start && range.end <= end);
    const {documents, problems} = (0, yaml.parseYaml)(template.text.slice(start, end));
    const error = problems.find(({kind}) => kind === "error");
    if (!error) return documents;
    if (!(0, template_text.dw)(file)) this.tell(file, error);
    return;
   }
   tell(file, problem) {
    if (this.reported.has(file.path)) return;
    this.reported.add(file.path);
    this.problems.push({
     file,
     problem
    });
   }
  }
  function isTooLong(file) {
   return file.text.length > longestTemplate && (0, template_text.dw)(file);
  }
  function textOf(file) {
   return (0, template_text.dw)(file) && !isTooLong(file) ? (0, template_text.uO)(file) : {
    text: source.Dv.of(file),
    blocks: [],
    insertions: []
   };
  }
  function* versionsOf(file, whole) {
   yield whole;
   if (whole.blocks.length > 0) yield (0, template_text.uO)(file, "first");
  }
  function objectsIn(value, exists) {
   return (0, values_value.fF)(value).flatMap(object => {
    const kinds = (0, values_value.fF)((0, three_valued.MZ)(object, "kind")).flatMap(kind => (0, 
    values_value.wh)(kind) ?? []);
    const isOne = kinds.length === 1 && (0, values_value.fF)(value).length === 1;
    return kinds.flatMap(kind => {
     const items = isList(kind) ? (0, three_valued.MZ)(object, "items") : void 0;
     if (items?.kind !== "list") return [ resourceOf(kind, object, isOne ? exists : "perhaps") ];
     return items.items.slice(0, mostItems).flatMap(item => {
      const isCertain = (0, values_value.fF)(item).length === 1;
      return (0, values_value.fF)(item).flatMap(form => objectsIn(form, isCertain ? exists : "perhaps"));
     });
    });
   });
  }
  function resourceOf(kind, body, exists) {
   const {place} = body;
   const name = (0, values_value.mN)((0, three_valued.MZ)(body, "metadata.name"));
   const namespace = (0, values_value.mN)((0, three_valued.MZ)(body, "metadata.namespace"));
   const shown = name?.text.text ?? "";
   return {
    type: typeOf(kind),
    body,
    place,
    scope: place.file.path,
    address: `${namespace?.text.text ?? ""}/${kind.toLowerCase()}/${shown}`,
    label: `${kind} ${shown.slice(0, longestLabel)}`.trim(),
    exists,
    source: "kubernetes",
    ...name && {
     name
    }
   };
  }
  function typeOf(kind) {
   return `kubernetes/${kind.toLowerCase()}`;
  }
  function isList(kind) {
   return kind.endsWith("List");
  }
 })
};
