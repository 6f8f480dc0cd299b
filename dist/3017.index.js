"use strict";

exports.id = 3017;

exports.ids = [ 3017 ];

exports.modules = {
 33017: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   policy: () => policy_policy
  });
  var policy = __webpack_require__(39471);
  var tool_table = __webpack_require__(21834);
  var markdown = __webpack_require__(28663);
  var version = __webpack_require__(67416);
  // CONCATENATED MODULE: ./build/shared/gateway/tool-table-reports.js
  function renderPolicy(format, policy, tables) {
   switch (format) {
   case "apim":
    return renderApim(tables);

   case "json":
    return renderJson(policy, tables);

   case "markdown":
    return renderMarkdown(policy, tables);
   }
  }
  function renderApim(tables) {
   const all = tables.flatMap(({namedValues}) => namedValues);
   const [only] = all;
   if (all.length === 1 && only) return `${only.value}\n`;
   return all.map(({name, value}) => `${name}: ${value}\n`).join("");
  }
  function renderJson(policy, tables) {
   const report = {
    schemaVersion: 1,
    tool: {
     name: version.U,
     version: version.r
    },
    policy: policy.source,
    servers: tables.map(({server, tools, globs, namedValues}) => ({
     name: server,
     tools: tools.map(({name, toolClass}) => ({
      name,
      class: toolClass
     })),
     globs: globs.map(({name, toolClass}) => ({
      glob: name,
      class: toolClass
     })),
     namedValues: namedValues.map(({name, value}) => ({
      name,
      value,
      characters: value.length
     }))
    })),
    remarks: remarks(tables)
   };
   return `${JSON.stringify(report, null, 2)}\n`;
  }
  function renderMarkdown(policy, tables) {
   const sections = tables.flatMap(({server, tools, globs, namedValues}) => [ `### ${(0, 
   markdown.wh)(server)}`, "", "| Tool | Class |", "|---|---|", ...[ ...tools, ...globs ].map(({name, toolClass}) => `| ${(0, 
   markdown.ph)(name)} | ${toolClass} |`), "", ...namedValues.flatMap(({name, value}) => [ `Named value ${(0, 
   markdown.ph)(name)}, ${value.length} of ${tool_table.sw} characters:`, "", "```text", value, "```", "" ]) ]);
   const said = remarks(tables);
   return [ `## Tool classes of ${(0, markdown.wh)(policy.source)}`, "", ...sections, ...said.length > 0 ? [ ...said.map(remark => `- ${(0, 
   markdown.wh)(remark)}`), "" ] : [] ].join("\n");
  }
  function remarks(tables) {
   return tables.flatMap(({server, tools, globs, namedValues}) => {
    const said = [];
    if (globs.length > 0) {
     const names = globs.map(({name}) => `'${name}'`);
     const shown = `${names.slice(0, 5).join(", ")}${names.length > 5 ? ", …" : ""}`;
     said.push(`server '${server}': the gateway's table holds names, and ${shown} ${names.length > 1 ? "are globs" : "is a glob"}: the gateway refuses tools that are listed nowhere else. List them by name.`);
    }
    if (tools.length === 0) said.push(`server '${server}' lists no tool by name: it has no named value.`);
    if (namedValues.length > 1) {
     const length = namedValues.reduce((sum, {value}) => sum + value.length + 1, -1);
     const read = namedValues.map(({name}) => `{{${name}}}`).join(";");
     said.push(`server '${server}': the table has ${length} characters, and a named value holds ${tool_table.sw}: it is split into ${namedValues.length}. Read them in the policy as "${read}".`);
    }
    return said;
   });
  }
  var reports_plan = __webpack_require__(91485);
  var write = __webpack_require__(78427);
  // CONCATENATED MODULE: ./build/shared/commands/policy.js
  const formats = {
   standard: "apim",
   byExtension: {
    ".txt": "apim",
    ".json": "json",
    ".md": "markdown",
    ".markdown": "markdown"
   },
   forPrograms: [ "apim", "json", "markdown" ]
  };
  const policy_policy = async (host, inputs) => {
   const source = inputs.required("policy");
   const plan = (0, reports_plan.LT)(inputs.list("format"), inputs.list("output-file"), formats);
   const read = await (0, policy.T4)(source, host.workspace);
   const tables = (0, tool_table.Q)(read);
   for (const {format, file} of plan) {
    const text = renderPolicy(format, read, tables);
    if (file !== void 0) (0, write.u)(host, "output-file", file, text); else if (format === "json") host.printRaw(text); else host.print(text.trimEnd());
   }
   for (const remark of remarks(tables)) host.log.warning(remark);
   if (host.kind !== "terminal") await host.writeSummary(renderPolicy("markdown", read, tables));
   return {
    exitCode: 0
   };
  };
 })
};
