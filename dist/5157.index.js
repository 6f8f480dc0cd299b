"use strict";

exports.id = 5157;

exports.ids = [ 5157 ];

exports.modules = {
 45157: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   e: () => runStep
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  function runStep(sandbox, args, env = {}) {
   const kept = Object.entries(process.env).filter(([name]) => !/^(?:GITHUB_|ACTIONS_|RUNNER_|INPUT_|SYSTEM_|TF_BUILD|MCP_GATEHOUSE_)/i.test(name));
   const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [ process.argv[1] ?? "", ...args ], {
    env: {
     ...Object.fromEntries(kept),
     ...sandbox.github.environment,
     GITHUB_ACTIONS: "true",
     NODE_EXTRA_CA_CERTS: sandbox.certificates.caFile,
     ...env
    },
    stdio: [ "ignore", "pipe", "pipe" ]
   });
   let stdout = "";
   let stderr = "";
   child.stdout.setEncoding("utf8").on("data", text => {
    stdout += text;
   });
   child.stderr.setEncoding("utf8").on("data", text => {
    stderr += text;
   });
   return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", exitCode => resolve({
     exitCode,
     stdout,
     stderr: stderr.replace(/^::add-mask::.*\r?\n/gm, "")
    }));
   });
  }
 })
};
