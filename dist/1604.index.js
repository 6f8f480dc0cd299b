"use strict";

exports.id = 1604;

exports.ids = [ 1604 ];

exports.modules = {
 31604: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   init: () => init
  });
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  var external_node_util_ = __webpack_require__(57975);
  var errors = __webpack_require__(52005);
  var inputs = __webpack_require__(68151);
  var baseline_file = __webpack_require__(22296);
  var version = __webpack_require__(67416);
  // CONCATENATED MODULE: ./build/cli/init-templates.js
  function configTemplate({uses, baseline}) {
   const [repository, ref] = uses.split("@");
   return `# yaml-language-server: $schema=https://raw.githubusercontent.com/${repository}/${ref}/schema/config.schema.json\n# Configuration of mcp-gatehouse lint: docs/configuration.md of the project explains every key.\n\n# Severity of rules: off, note, warning or error.\n# rules:\n#   unpinned-server: warning\n\n# Findings that are fine. The reason is for anyone who reads this next; until is optional.\n# ignore:\n#   - rules: [stored-credential]\n#     paths: ["test/fixtures/**"]\n#     reason: made-up values\n#     until: 2027-06-30\n\n# Files that are not read at all.\n# exclude:\n#   - "third_party/**"\n\n# MCP servers are reached through these gateways; the named servers need none.\n# gateways: ["https://mcp.example.com"]\n# servers: ["@example/*"]\n\n# Directories that file-system servers may have.\n# filesystem-roots: ["/srv/mcp"]\n\n# Formats of your own credentials.\n# credential-formats:\n#   - id: example-key\n#     pattern: "example_[a-z0-9]{32}"\n${baseline === void 0 ? "\n# Findings that are accepted for now: written by `mcp-gatehouse lint --write-baseline`.\n# baseline: .mcp-gatehouse-baseline.json\n" : `\n# Findings that were there when this was introduced.\nbaseline: ${baseline}\n`}`;
  }
  function githubTemplate({uses, defaultBranch}) {
   return `# Finds stored credentials, wide federated subjects and risky MCP servers before merge.\nname: MCP gatehouse\n\non:\n  pull_request:\n  push:\n    branches: [${yamlText(defaultBranch)}]\n\npermissions: {}\n\njobs:\n  lint:\n    name: Lint\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: read\n      # For \`comment: true\`, which keeps one comment in the pull request up to date:\n      # pull-requests: write\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n          # The merge commit and its parents: what changed-only compares.\n          fetch-depth: 2\n      - uses: ${uses}\n        with:\n          command: lint\n          # comment: true\n          # changed-only: true\n`;
  }
  function azureTemplate({defaultBranch}) {
   return `# Finds stored credentials, wide federated subjects and risky MCP servers before merge.\n# On Azure Repos, pull requests run it by a build validation policy of the branch.\ntrigger:\n  branches:\n    include: [${yamlText(defaultBranch)}]\n\npr:\n  branches:\n    include: ["*"]\n\npool:\n  vmImage: ubuntu-latest\n\nsteps:\n  - checkout: self\n    # The merge commit and its parents: what changedOnly compares.\n    fetchDepth: 2\n    persistCredentials: false\n  - task: McpGatehouse@1\n    displayName: Lint workflows, pipelines and MCP configurations\n    inputs:\n      command: lint\n      format: |\n        text\n        junit\n      outputFile: $(Agent.TempDirectory)/mcp-gatehouse.xml\n      # comment: true\n      # changedOnly: true\n  - task: PublishTestResults@2\n    condition: succeededOrFailed()\n    inputs:\n      testResultsFormat: JUnit\n      testResultsFiles: $(Agent.TempDirectory)/mcp-gatehouse.xml\n      testRunTitle: mcp-gatehouse\n`;
  }
  function preCommitTemplate({uses}) {
   const [repository, ref = ""] = uses.split("@");
   const rev = /^v\d+(?:\.\d+)?$/.test(ref) ? `v${version.r}` : ref;
   return `repos:\n  - repo: https://github.com/${repository}\n    rev: ${rev}\n    hooks:\n      - id: mcp-gatehouse\n`;
  }
  function yamlText(text) {
   return /^[\w./-]+$/.test(text) ? text : JSON.stringify(text);
  }
  // CONCATENATED MODULE: ./build/cli/init.js
  const initHelp = `Usage: ${version.U} init [options]\n\nWrite a configuration, and the workflow or pipeline that runs lint. Files that are\nthere already stay as they are.\n\n  --github, --azure, --pre-commit\n      What to write beside the configuration. Default: --github, or --azure where\n      the repository is one of Azure DevOps.\n  --uses <owner/${version.U}@ref>\n      Where the Action comes from, as in a workflow's uses. Default: OWNER/${version.U}@v1,\n      to be replaced by hand.\n  --baseline\n      Accept today's findings: write them to a baseline, so that only new ones fail.\n  -h, --help\n      Show this text.\n`;
  const options = {
   github: {
    type: "boolean"
   },
   azure: {
    type: "boolean"
   },
   "pre-commit": {
    type: "boolean"
   },
   uses: {
    type: "string"
   },
   baseline: {
    type: "boolean"
   },
   help: {
    type: "boolean",
    short: "h"
   }
  };
  async function init(root, args, writeBaseline) {
   const {values, positionals, tokens} = (0, external_node_util_.parseArgs)({
    args: [ ...args ],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true
   });
   for (const token of tokens) {
    if (token.kind !== "option" || Object.hasOwn(options, token.name)) continue;
    const near = (0, inputs.pA)(token.name, Object.keys(options));
    throw new errors.e(`init has no flag '${token.rawName.slice(0, 40)}'${near ? `: did you mean '--${near}'?` : ""}`);
   }
   if (positionals.length > 0) throw new errors.e("init takes no arguments: it writes to the current folder");
   if (values.help) return initHelp;
   const uses = values.uses ?? `OWNER/${version.U}@v1`;
   if (typeof uses !== "string" || !/^[\w.-]+\/[\w.-]+@[\w./-]+$/.test(uses)) throw new errors.e(`--uses is written as owner/${version.U}@ref, as in a workflow`);
   if (values.baseline) await writeBaseline();
   const template = {
    uses,
    defaultBranch: defaultBranch(root),
    ...values.baseline && {
     baseline: baseline_file.$P
    }
   };
   const chosen = values.github || values.azure || values["pre-commit"];
   const azure = values.azure || !chosen && isAzure(root);
   const github = values.github || !chosen && !azure;
   const lines = [ write(root, ".mcp-gatehouse.yml", configTemplate(template)) ];
   const next = [];
   if (github) {
    lines.push(write(root, ".github/workflows/mcp-gatehouse.yml", githubTemplate(template)));
    if (values.uses === void 0) next.push(`Replace OWNER in .github/workflows/mcp-gatehouse.yml and .mcp-gatehouse.yml.`);
    next.push("Commit the files and open a pull request.");
   }
   if (azure) {
    lines.push(write(root, ".azure-pipelines/mcp-gatehouse.yml", azureTemplate(template)));
    next.push("Install the MCP gatehouse extension in the organization, and create a pipeline from .azure-pipelines/mcp-gatehouse.yml.", "On Azure Repos, add the pipeline as a build validation policy of the branch.");
   }
   if (values["pre-commit"]) {
    const text = preCommitTemplate(template);
    const existed = external_node_fs_.existsSync(external_node_path_.join(root, ".pre-commit-config.yaml"));
    lines.push(write(root, ".pre-commit-config.yaml", text));
    if (existed) next.push(`Add to .pre-commit-config.yaml:\n${text.replace("repos:\n", "")}`);
   }
   if (!values.baseline) next.push(`Run '${version.U} lint': when it finds more than can be fixed now, '${version.U} lint --write-baseline' accepts it for now, and only new findings fail.`);
   return [ ...lines, "", "Next:", ...next.map(line => `- ${line}`) ].join("\n");
  }
  function write(root, file, text) {
   const target = external_node_path_.join(root, file);
   external_node_fs_.mkdirSync(external_node_path_.dirname(target), {
    recursive: true
   });
   try {
    external_node_fs_.writeFileSync(target, text, {
     flag: "wx"
    });
   } catch (error) {
    if (error.code !== "EEXIST") throw error;
    return `kept ${file}: it was there already`;
   }
   return `wrote ${file}`;
  }
  function gitFile(root, name) {
   try {
    return external_node_fs_.readFileSync(external_node_path_.join(root, ".git", name), "utf8");
   } catch {
    return "";
   }
  }
  function defaultBranch(root) {
   return /^ref: refs\/remotes\/origin\/(\S+)/.exec(gitFile(root, "refs/remotes/origin/HEAD"))?.[1] ?? "main";
  }
  function isAzure(root) {
   if (external_node_fs_.existsSync(external_node_path_.join(root, ".github"))) return false;
   const config = gitFile(root, "config");
   if (/url\s*=\s*\S*(?:dev\.azure\.com|visualstudio\.com)/i.test(config)) return true;
   return [ "azure-pipelines.yml", ".azure-pipelines", ".azuredevops" ].some(name => external_node_fs_.existsSync(external_node_path_.join(root, name)));
  }
 })
};
