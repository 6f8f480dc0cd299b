"use strict";

exports.id = 7524;

exports.ids = [ 7524 ];

exports.modules = {
 27524: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   a: () => azureFunction
  });
  var collections = __webpack_require__(97800);
  var operators = __webpack_require__(6544);
  var parsed_json = __webpack_require__(1771);
  var texts = __webpack_require__(74393);
  var values_value = __webpack_require__(77960);
  var source = __webpack_require__(33751);
  var three_valued = __webpack_require__(50253);
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/azure/scopes.js
  const scopes = {
   managementgroup: "microsoft.management/managementgroups",
   resourcegroup: "microsoft.resources/resourcegroups",
   subscription: "microsoft.resources/subscriptions",
   tenant: "microsoft.resources/tenants"
  };
  function scopeFunction(name, args, place) {
   const type = Object.hasOwn(scopes, name.toLowerCase()) ? scopes[name.toLowerCase()] : void 0;
   if (type === void 0) return;
   const own = args.map(arg => (0, values_value.mN)(arg)?.text.text ?? "?").join("/");
   const address = own === "" ? type : `${type}/${own.toLowerCase()}`;
   return {
    kind: "reference",
    scope: "",
    address,
    path: [],
    place
   };
  }
  const ids = /^(?:extension|managementgroup|subscription|tenant)?resourceid$/i;
  function resourceIdFunction(name, args, place) {
   if (!ids.test(name)) return;
   const at = args.findIndex(arg => /^[\w-]+(?:\.[\w-]+)+\//.test((0, values_value.wh)(arg) ?? ""));
   const [type, ...names] = at < 0 ? [] : args.slice(at);
   const [last] = names;
   if (!type || !last || names.length > 1) return;
   const forms = (0, values_value.fF)(last).map(form => {
    const own = (0, values_value.wh)(form);
    return own === void 0 ? (0, values_value.L5)(place) : idOf(`/providers/${(0, values_value.wh)(type)}/${own}`, (0, 
    three_valued.$t)(form), place);
   });
   return (0, values_value.Yq)(forms, place);
  }
  function idOf(known, {file, range}, place) {
   const text = source.Dv.join(file, [ {
    text: `?${known}`,
    range
   } ], range.start);
   return {
    kind: "text",
    text: {
     text,
     holes: [ {
      start: 0,
      end: 1
     } ]
    },
    place
   };
  }
  // CONCATENATED MODULE: ./build/shared/lint/infrastructure/azure/functions.js
  const itself = ([first]) => first;
  const inCase = change => ([first], place) => {
   const text = (0, values_value.wh)(first);
   if (text === void 0) return;
   const changed = change(text);
   return changed === text ? first : (0, texts.EW)(changed, place);
  };
  const operator = sign => (args, place) => (0, operators.M)(sign, args, place);
  const junction = sign => ([first, ...rest], place) => rest.reduce((result, arg) => (0, 
  operators.M)(sign, [ result ?? (0, values_value.L5)(place), arg ], place), first);
  const end = at => ([first], place) => {
   if (!first || (0, values_value.t8)(first)) return;
   if ((0, collections.wP)(first)) return at(first.items);
   const items = (0, collections.AS)(first)?.items.map(item => item.value) ?? [];
   return (0, values_value.Yq)([ ...items, (0, values_value.L5)(place) ], place);
  };
  const isTextual = value => (0, values_value.fF)(value).every(option => option.kind !== "list");
  const functions = {
   add: operator("+"),
   and: junction("&&"),
   any: itself,
   array: ([first], place) => first && first.kind !== "list" && !(0, values_value.t8)(first) && first.kind !== "choice" ? (0, 
   collections.p_)([ first ], place) : first,
   base64: itself,
   coalesce: (args, place) => (0, collections.Ku)(args, place),
   concat: (args, place) => {
    if (!args.every(isTextual)) return (0, collections.c)(args, place);
    return args.length === 1 ? args[0] : (0, texts.oR)(args, "", place);
   },
   createarray: (args, place) => (0, collections.p_)(args, place),
   createobject: (args, place) => {
    const entries = [];
    let open = false;
    for (let i = 0; i + 1 < args.length; i += 2) {
     const key = args[i];
     if (key.kind === "text") entries.push({
      key: key.text,
      value: args[i + 1]
     }); else open = true;
    }
    return {
     kind: "object",
     place,
     entries,
     ...open && {
      open: true
     }
    };
   },
   equals: operator("=="),
   false: (_args, place) => ({
    kind: "constant",
    value: false,
    place
   }),
   first: end(items => items[0]),
   flatten: ([first], place) => first && (0, collections.aO)(first, place),
   format: ([first, ...args], place) => (0, texts.X0)(first, args, place, /\{(\d+)(?::[^{}]*)?\}/g),
   greater: operator(">"),
   greaterorequals: operator(">="),
   if: ([test, consequence, alternative], place) => {
    if (!test || !consequence || !alternative) return;
    if (test.kind === "constant" && typeof test.value === "boolean") return test.value ? consequence : alternative;
    return (0, values_value.Yq)([ consequence, alternative ], place);
   },
   join: ([first, second], place) => {
    const separator = (0, values_value.wh)(second);
    return (0, collections.wP)(first) && separator !== void 0 ? (0, texts.oR)(first.items, separator, place) : void 0;
   },
   json: ([first]) => first?.kind === "text" ? (0, parsed_json.U)(first) : void 0,
   last: end(items => items.at(-1)),
   length: ([first], place) => (0, collections.wP)(first) ? {
    kind: "constant",
    value: first.items.length,
    place
   } : void 0,
   less: operator("<"),
   lessorequals: operator("<="),
   not: operator("!"),
   null: (_args, place) => ({
    kind: "constant",
    value: null,
    place
   }),
   or: junction("||"),
   range: ([first, second], place) => {
    const [from, count] = [ first, second ].map(value => value?.kind === "constant" ? Number(value.value) : Number.NaN);
    if (!(count >= 0 && count <= 100) || Number.isNaN(from)) return;
    return (0, collections.p_)(Array.from({
     length: count
    }, (_, index) => ({
     kind: "constant",
     value: from + index,
     place
    })), place);
   },
   replace: ([first, second, third], place) => (0, texts.$3)(first, second, third, place),
   string: itself,
   tolower: inCase(text => text.toLowerCase()),
   toupper: inCase(text => text.toUpperCase()),
   trim: inCase(text => text.trim()),
   true: (_args, place) => ({
    kind: "constant",
    value: true,
    place
   }),
   tryget: ([first, ...keys], place) => {
    let current = first;
    for (const key of keys) {
     const name = (0, values_value.wh)(key) ?? (key.kind === "constant" ? String(key.value) : void 0);
     current = current && name !== void 0 ? (0, collections.Dc)(current, name, place) : void 0;
    }
    return current;
   },
   union: (args, place) => args.some(arg => (0, values_value.fF)(arg).some(option => option.kind === "list")) ? (0, 
   collections.R2)((0, collections.c)(args, place), place) : (0, collections.Zu)(args, place, true)
  };
  const azureFunctions = new Map(Object.entries(functions));
  function azureFunction(name, args, place) {
   return azureFunctions.get(name.toLowerCase())?.(args, place) ?? scopeFunction(name, args, place) ?? resourceIdFunction(name, args, place);
  }
 })
};
