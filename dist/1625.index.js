export const id = 1625;

export const ids = [ 1625 ];

export const modules = {
 94006: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   demo: () => demo,
   demoHelp: () => demoHelp
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
  var _shared_commands_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88304);
  var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52005);
  var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98213);
  var _terminal_host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97908);
  const demoHelp = `Usage: mcp-gatehouse demo [options]\n\nLint the bundled examples, then get a token, read a secret and call tools through a gateway. All\nservers are stand-ins on loopback; nothing else is reached, and nothing is left behind.\n\n  --color, --no-color\n      Force or forbid colour. NO_COLOR is respected.\n  -h, --help\n      Show this text.\n`;
  async function demo(args) {
   const parsed = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_5__.We)("demo", args);
   const say = text => process.stdout.write(`${text}\n`);
   if (parsed.help) {
    say(demoHelp.trimEnd());
    return 0;
   }
   const examples = findExamples();
   say([ "A firm let developers keep their own MCP configurations. One server could read every file, two", "held personal keys, and a nightly job went on with the token of somebody who had left. This is", `how lint sees that repository (${shown(examples, "bad")}):`, "" ].join("\n"));
   await lint(parsed, node_path__WEBPACK_IMPORTED_MODULE_1__.join(examples, "bad"));
   say([ "", "In CI the step would fail here: the Action annotates these lines in the pull request, the Azure", "Pipelines task logs them as issues. No secret is shown in any of them.", "", `The same repository afterwards (${shown(examples, "good")}): servers stand behind a gateway, and the jobs`, "use an identity of their own in place of stored tokens:", "" ].join("\n"));
   await lint(parsed, node_path__WEBPACK_IMPORTED_MODULE_1__.join(examples, "good"));
   const {demoGateway} = await Promise.all([ __webpack_require__.e(5157), __webpack_require__.e(4617) ]).then(__webpack_require__.bind(__webpack_require__, 54617));
   await demoGateway(examples, say);
   say([ "", "Next: mcp-gatehouse lint .            your own repository", "      mcp-gatehouse rules             what is looked for, and why", "      mcp-gatehouse rules <id>        one rule, with a bad and a good example" ].join("\n"));
   return 0;
  }
  async function lint(parsed, workspace) {
   const host = new _terminal_host_js__WEBPACK_IMPORTED_MODULE_6__.L(parsed, {
    workspace
   });
   const result = await (0, _shared_commands_run_js__WEBPACK_IMPORTED_MODULE_3__.d)(host, "lint");
   if (result.exitCode > 1) throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.Q(result.failure ?? "lint failed", result.exitCode);
  }
  function findExamples() {
   for (let folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname((0, node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url)); ;folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder)) {
    const candidate = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, "examples");
    if (node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(candidate, "bad"))) return candidate;
    if (node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder) === folder) break;
   }
   throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.Q("the folder examples is missing beside dist: run the demo in a clone or an installed package");
  }
  function shown(examples, name) {
   const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(process.cwd(), node_path__WEBPACK_IMPORTED_MODULE_1__.join(examples, name));
   return relative.startsWith("..") ? node_path__WEBPACK_IMPORTED_MODULE_1__.join(examples, name) : relative;
  }
 })
};
