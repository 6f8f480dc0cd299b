export const id = 1604;
export const ids = [1604];
export const modules = {

/***/ 31604:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// UNUSED EXPORTS: initHelp

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/shared/inputs.js
var inputs = __webpack_require__(52043);
// EXTERNAL MODULE: ./build/shared/version.js
var version = __webpack_require__(67416);
;// CONCATENATED MODULE: ./build/cli/init-templates.js
/** Texts of the files that `init` writes. */
/** The configuration, with everything that it can say as comments. */
function configTemplate({ uses, baseline }) {
    const [repository, ref] = uses.split('@');
    return `# yaml-language-server: $schema=https://raw.githubusercontent.com/${repository}/${ref}/schema/config.schema.json
# Configuration of mcp-gatehouse lint: docs/configuration.md of the project explains every key.

# Severity of rules: off, note, warning or error.
# rules:
#   unpinned-server: warning

# Findings that are fine. The reason is for whoever reads this next; until is optional.
# ignore:
#   - rules: [stored-credential]
#     paths: ["test/fixtures/**"]
#     reason: made-up values
#     until: 2027-06-30

# Files that are not read at all.
# exclude:
#   - "third_party/**"

# MCP servers are reached through these gateways; the named servers need none.
# gateways: ["https://mcp.example.com"]
# servers: ["@example/*"]

# Directories that file-system servers may have.
# filesystem-roots: ["/srv/mcp"]

# Formats of your own credentials.
# credential-formats:
#   - id: example-key
#     pattern: "example_[a-z0-9]{32}"
${baseline === undefined
        ? '\n# Findings that are accepted for now: written by `mcp-gatehouse lint --write-baseline`.\n# baseline: .mcp-gatehouse-baseline.json\n'
        : `\n# Findings that were there when this was introduced.\nbaseline: ${baseline}\n`}`;
}
/** A GitHub workflow that lints pull requests and the default branch. */
function githubTemplate({ uses, defaultBranch }) {
    return `# Finds stored credentials, wide federated subjects and risky MCP servers before merge.
name: MCP gatehouse

on:
  pull_request:
  push:
    branches: [${yamlText(defaultBranch)}]

permissions: {}

jobs:
  lint:
    name: Lint
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      # For \`comment: true\`, which keeps one comment in the pull request up to date:
      # pull-requests: write
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
          # The merge commit and its parents: what changed-only compares.
          fetch-depth: 2
      - uses: ${uses}
        with:
          command: lint
          # comment: true
          # changed-only: true
`;
}
/** An Azure pipeline that lints pull requests and the default branch. */
function azureTemplate({ defaultBranch }) {
    return `# Finds stored credentials, wide federated subjects and risky MCP servers before merge.
# On Azure Repos, pull requests run it by a build validation policy of the branch.
trigger:
  branches:
    include: [${yamlText(defaultBranch)}]

pr:
  branches:
    include: ["*"]

pool:
  vmImage: ubuntu-latest

steps:
  - checkout: self
    # The merge commit and its parents: what changedOnly compares.
    fetchDepth: 2
    persistCredentials: false
  - task: McpGatehouse@1
    displayName: Lint workflows, pipelines and MCP configurations
    inputs:
      command: lint
      format: |
        text
        junit
      outputFile: $(Agent.TempDirectory)/mcp-gatehouse.xml
      # comment: true
      # changedOnly: true
  - task: PublishTestResults@2
    condition: succeededOrFailed()
    inputs:
      testResultsFormat: JUnit
      testResultsFiles: $(Agent.TempDirectory)/mcp-gatehouse.xml
      testRunTitle: mcp-gatehouse
`;
}
/** An entry of `.pre-commit-config.yaml`, or the whole file. */
function preCommitTemplate({ uses }) {
    const [repository, ref] = uses.split('@');
    return `repos:
  - repo: https://github.com/${repository}
    rev: ${ref}
    hooks:
      - id: mcp-gatehouse
`;
}
/** A branch name as a YAML scalar in a flow sequence. */
function yamlText(text) {
    return /^[\w./-]+$/.test(text) ? text : JSON.stringify(text);
}
//# sourceMappingURL=init-templates.js.map
;// CONCATENATED MODULE: ./build/cli/init.js







/** What `mcp-gatehouse init --help` prints. */
const initHelp = `Usage: ${version/* toolName */.U} init [options]

Write a configuration, and the workflow or pipeline that runs lint. Files that are
there already stay as they are.

  --github, --azure, --pre-commit
      What to write beside the configuration. Default: --github, or --azure where
      the repository is one of Azure DevOps.
  --uses <owner/${version/* toolName */.U}@ref>
      Where the Action comes from, as in a workflow's uses. Default: OWNER/${version/* toolName */.U}@v1,
      to be replaced by hand.
  --baseline
      Accept today's findings: write them to a baseline, so that only new ones fail.
  -h, --help
      Show this text.
`;
const options = {
    github: { type: 'boolean' },
    azure: { type: 'boolean' },
    'pre-commit': { type: 'boolean' },
    uses: { type: 'string' },
    baseline: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' }
};
const baselineFile = '.mcp-gatehouse-baseline.json';
/**
 * Writes the files and returns what was done and what is next, as text.
 *
 * @param root the repository's folder.
 * @throws UsageError for wrong arguments.
 */
async function init(root, args, writeBaseline) {
    const { values, positionals, tokens } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options,
        strict: false,
        allowPositionals: true,
        tokens: true
    });
    for (const token of tokens) {
        if (token.kind !== 'option' || Object.hasOwn(options, token.name))
            continue;
        const near = (0,inputs/* nearest */.pA)(token.name, Object.keys(options));
        throw new errors/* UsageError */.e(`init has no flag '${token.rawName.slice(0, 40)}'${near ? `: did you mean '--${near}'?` : ''}`);
    }
    if (positionals.length > 0) {
        throw new errors/* UsageError */.e('init takes no arguments: it writes to the current folder');
    }
    if (values.help)
        return initHelp;
    const uses = values.uses ?? `OWNER/${version/* toolName */.U}@v1`;
    if (typeof uses !== 'string' || !/^[\w.-]+\/[\w.-]+@[\w./-]+$/.test(uses)) {
        throw new errors/* UsageError */.e(`--uses is written as owner/${version/* toolName */.U}@ref, as in a workflow`);
    }
    if (values.baseline)
        await writeBaseline();
    const template = {
        uses,
        defaultBranch: defaultBranch(root),
        ...(values.baseline && { baseline: baselineFile })
    };
    const chosen = values.github || values.azure || values['pre-commit'];
    const azure = values.azure || (!chosen && isAzure(root));
    const github = values.github || (!chosen && !azure);
    const lines = [write(root, '.mcp-gatehouse.yml', configTemplate(template))];
    const next = [];
    if (values.baseline && !namesBaseline(root)) {
        next.push(`Add 'baseline: ${baselineFile}' to .mcp-gatehouse.yml, so that every run knows it.`);
    }
    if (github) {
        lines.push(write(root, '.github/workflows/mcp-gatehouse.yml', githubTemplate(template)));
        if (values.uses === undefined) {
            next.push(`Replace OWNER in .github/workflows/mcp-gatehouse.yml and .mcp-gatehouse.yml.`);
        }
        next.push('Commit the files and open a pull request.');
    }
    if (azure) {
        lines.push(write(root, '.azure-pipelines/mcp-gatehouse.yml', azureTemplate(template)));
        next.push('Install the MCP gatehouse extension in the organisation, and create a pipeline from .azure-pipelines/mcp-gatehouse.yml.', 'On Azure Repos, add the pipeline as a build validation policy of the branch.');
    }
    if (values['pre-commit']) {
        const text = preCommitTemplate(template);
        const existed = external_node_fs_.existsSync(external_node_path_.join(root, '.pre-commit-config.yaml'));
        lines.push(write(root, '.pre-commit-config.yaml', text));
        if (existed)
            next.push(`Add to .pre-commit-config.yaml:\n${text.replace('repos:\n', '')}`);
    }
    if (!values.baseline) {
        next.push(`Run '${version/* toolName */.U} lint': when it finds more than can be mended now, '${version/* toolName */.U} lint --write-baseline' accepts it for now, and only new findings fail.`);
    }
    return [...lines, '', 'Next:', ...next.map(line => `- ${line}`)].join('\n');
}
function write(root, file, text) {
    const target = external_node_path_.join(root, file);
    external_node_fs_.mkdirSync(external_node_path_.dirname(target), { recursive: true });
    try {
        external_node_fs_.writeFileSync(target, text, { flag: 'wx' });
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
        return `kept ${file}: it was there already`;
    }
    return `wrote ${file}`;
}
/** Whether the configuration, ours or one that was there, names a baseline. */
function namesBaseline(root) {
    return /^baseline:/m.test(external_node_fs_.readFileSync(external_node_path_.join(root, '.mcp-gatehouse.yml'), 'utf8'));
}
/** The text of a file in `.git`; empty when it is not there. */
function gitFile(root, name) {
    try {
        return external_node_fs_.readFileSync(external_node_path_.join(root, '.git', name), 'utf8');
    }
    catch {
        return '';
    }
}
/** The branch that the remote calls its default; `main` when that is not known. */
function defaultBranch(root) {
    return (/^ref: refs\/remotes\/origin\/(\S+)/.exec(gitFile(root, 'refs/remotes/origin/HEAD'))?.[1] ??
        'main');
}
/** Whether the repository looks like one of Azure DevOps. */
function isAzure(root) {
    if (external_node_fs_.existsSync(external_node_path_.join(root, '.github')))
        return false;
    const config = gitFile(root, 'config');
    if (/url\s*=\s*\S*(?:dev\.azure\.com|visualstudio\.com)/i.test(config))
        return true;
    return ['azure-pipelines.yml', '.azure-pipelines', '.azuredevops'].some(name => external_node_fs_.existsSync(external_node_path_.join(root, name)));
}
//# sourceMappingURL=init.js.map

/***/ })

};
