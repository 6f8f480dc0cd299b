"use strict";

exports.id = 1625;

exports.ids = [ 1625 ];

exports.modules = {
 94006: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   demo: () => demo,
   demoHelp: () => demoHelp
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _shared_commands_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88304);
  var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);
  var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98213);
  var _examples_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6270);
  var _terminal_host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97908);
  const demoHelp = `Usage: mcp-gatehouse demo [options]\n\nLint the bundled examples, get a token, read a secret and call tools through a gateway, then hold a\nplatform against the hardening checklist. All servers are stand-ins on loopback; nothing else is\nreached, and nothing is left behind.\n\n  --color, --no-color\n      Force or forbid color. NO_COLOR is respected.\n  -h, --help\n      Show this text.\n`;
  async function demo(args) {
   const parsed = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_3__.We)("demo", args);
   const say = text => process.stdout.write(`${text}\n`);
   if (parsed.help) {
    say(demoHelp.trimEnd());
    return 0;
   }
   const examples = (0, _examples_js__WEBPACK_IMPORTED_MODULE_4__.p)();
   say([ "A firm let developers keep their own MCP configurations. One server could read every file, two", "held personal keys, and a nightly job went on with the token of somebody who had left. This is", `how lint sees that repository (${shown(examples, "bad")}):`, "" ].join("\n"));
   await lint(parsed, node_path__WEBPACK_IMPORTED_MODULE_0__.join(examples, "bad"));
   say([ "", "In CI the step would fail here: the Action annotates these lines in the pull request, the Azure", "Pipelines task logs them as issues. No secret is shown in any of them.", "", `The same repository afterwards (${shown(examples, "good")}): servers stand behind a gateway, and the jobs`, "use an identity of their own in place of stored tokens:", "" ].join("\n"));
   await lint(parsed, node_path__WEBPACK_IMPORTED_MODULE_0__.join(examples, "good"));
   const {demoGateway} = await Promise.all([ __webpack_require__.e(5157), __webpack_require__.e(4617) ]).then(__webpack_require__.bind(__webpack_require__, 54617));
   await demoGateway(examples, say);
   const {demoChecklist} = await Promise.all([ __webpack_require__.e(6217), __webpack_require__.e(2940), __webpack_require__.e(7370), __webpack_require__.e(5424), __webpack_require__.e(8525), __webpack_require__.e(929), __webpack_require__.e(7328), __webpack_require__.e(777), __webpack_require__.e(8021), __webpack_require__.e(8369), __webpack_require__.e(5479), __webpack_require__.e(6858), __webpack_require__.e(5965), __webpack_require__.e(877), __webpack_require__.e(4327), __webpack_require__.e(7357), __webpack_require__.e(2733), __webpack_require__.e(4942), __webpack_require__.e(1244), __webpack_require__.e(9148), __webpack_require__.e(5304), __webpack_require__.e(244), __webpack_require__.e(7594), __webpack_require__.e(6981), __webpack_require__.e(2989), __webpack_require__.e(907), __webpack_require__.e(9591) ]).then(__webpack_require__.bind(__webpack_require__, 49591));
   await demoChecklist(examples, say);
   say([ "", "Next: mcp-gatehouse lint .            your own repository", "      mcp-gatehouse checklist .       the sixteen rows, each with its evidence", "      mcp-gatehouse rules             what is looked for, and why", "      mcp-gatehouse rules <id>        one rule, with a bad and a good example" ].join("\n"));
   return 0;
  }
  async function lint(parsed, workspace) {
   const host = new _terminal_host_js__WEBPACK_IMPORTED_MODULE_5__.L(parsed, {
    workspace
   });
   const result = await (0, _shared_commands_run_js__WEBPACK_IMPORTED_MODULE_1__.d)(host, "lint");
   if (result.exitCode > 1) throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.Q(result.failure ?? "lint failed", result.exitCode);
  }
  function shown(examples, name) {
   const relative = node_path__WEBPACK_IMPORTED_MODULE_0__.relative(process.cwd(), node_path__WEBPACK_IMPORTED_MODULE_0__.join(examples, name));
   return relative.startsWith("..") ? node_path__WEBPACK_IMPORTED_MODULE_0__.join(examples, name) : relative;
  }
 })
};
