export const id = 3282;
export const ids = [3282];
export const modules = {

/***/ 83282:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lint: () => (/* binding */ lint_lint)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/shared/inputs.js
var inputs = __webpack_require__(52043);
// EXTERNAL MODULE: ./build/shared/link-out.js
var link_out = __webpack_require__(57571);
// EXTERNAL MODULE: ./build/shared/lint/config.js
var lint_config = __webpack_require__(55148);
// EXTERNAL MODULE: ./build/shared/lint/finding.js
var lint_finding = __webpack_require__(58489);
// EXTERNAL MODULE: ./build/shared/lint/credentials/index.js + 9 modules
var credentials = __webpack_require__(94520);
// EXTERNAL MODULE: ./build/shared/lint/git-process.js
var git_process = __webpack_require__(17396);
// EXTERNAL MODULE: ./build/shared/lint/read-text.js
var read_text = __webpack_require__(40444);
;// CONCATENATED MODULE: ./build/shared/lint/discover.js





/** Folders of other people's code. They are read when they are named as a path to lint. */
const skippedFolders = new Set([
    '.git',
    '.hg',
    '.svn',
    'node_modules',
    'bower_components',
    'vendor',
    'third_party',
    'site-packages',
    '.venv',
    '__pycache__',
    '.terraform',
    'Pods'
]);
/**
 * Lists the files below `paths` in a stable order. In a git work tree: what git tracks and what it
 * does not ignore; elsewhere a walk that respects `.gitignore` files. Follows no link out of the
 * root. A file that is named itself is always listed.
 *
 * @param root absolute path of the linted root
 * @param paths absolute paths inside the root
 * @param wanted whether a file is worth listing, by its relative path
 * @param included which files are listed although they are ignored or other people's, likewise
 */
async function discover(root, paths, wanted, included) {
    const found = new Map();
    for (const start of paths) {
        let stats;
        try {
            stats = external_node_fs_.lstatSync(start);
        }
        catch (error) {
            throw new errors/* UsageError */.e(`cannot lint '${relative(root, start) || start}': ${missing(error)}`);
        }
        if (stats.isDirectory()) {
            const at = (name) => relative(root, external_node_path_.join(start, name));
            const inside = (await listWithGit(start)) ?? (await walk(start));
            for (const name of inside.files) {
                const file = at(name);
                if (!found.has(file) && wanted(file))
                    add(found, root, file);
            }
            for (const { folder, problem } of inside.closed) {
                found.set(at(folder), { path: at(folder) || '.', problem });
            }
            for (const name of included ? await listAll(start) : []) {
                const file = at(name);
                if (!found.has(file) && included?.(file))
                    add(found, root, file);
            }
        }
        else
            add(found, root, relative(root, start));
    }
    return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
function missing(error) {
    return error.code === 'ENOENT'
        ? 'there is no such file or folder'
        : (0,read_text/* describeReadError */.U)(error);
}
function add(found, root, file) {
    const absolute = external_node_path_.join(root, file);
    let stats;
    try {
        stats = external_node_fs_.lstatSync(absolute);
    }
    catch (error) {
        // Git lists tracked files that were deleted from the work tree: not there, nothing to say.
        if (error.code !== 'ENOENT') {
            found.set(file, { path: file, problem: (0,read_text/* describeReadError */.U)(error) });
        }
        return;
    }
    if (!stats.isSymbolicLink()) {
        found.set(file, { path: file });
        return;
    }
    let target;
    try {
        target = external_node_fs_.realpathSync(absolute);
    }
    catch (error) {
        const loop = error.code === 'ELOOP';
        const problem = loop
            ? 'is a symbolic link that leads back to itself'
            : 'is a dangling symbolic link';
        found.set(file, { path: file, problem });
        return;
    }
    const inside = relative(external_node_fs_.realpathSync(root), target);
    if (inside.startsWith('../') || external_node_path_.isAbsolute(inside)) {
        found.set(file, {
            path: file,
            problem: 'is a symbolic link out of the linted folder; not followed'
        });
    }
    else if (!isDirectory(target))
        found.set(file, { path: file });
    // A link to a folder inside the root: its files are listed where they are.
}
function isDirectory(absolute) {
    return external_node_fs_.statSync(absolute, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
/** `a/b` with `/` on every system. */
function relative(root, absolute) {
    const result = external_node_path_.relative(root, absolute);
    return external_node_path_.sep === '/' ? result : result.split(external_node_path_.sep).join('/');
}
function isSkipped(file) {
    return file.split('/').some(part => skippedFolders.has(part));
}
/** Files that git tracks or does not ignore; undefined where there is no work tree or no git. */
async function listWithGit(folder) {
    const listing = await listFiles(folder, '--cached', '--others', '--exclude-standard');
    const files = listing?.files.filter(name => !isSkipped(name));
    // A folder that is itself ignored was named on purpose: git lists nothing there.
    return listing && files && files.length > 0 ? { files, closed: listing.closed } : undefined;
}
/** All files, those that are ignored and those of other people's code included. */
async function listAll(folder) {
    return ((await listFiles(folder, '--cached', '--others')) ?? (await walk(folder, true))).files;
}
async function listFiles(folder, ...options) {
    if (!insideWorkTree(folder))
        return undefined;
    const executable = (0,git_process/* gitExecutable */.x$)(folder);
    if (!executable)
        return undefined;
    const args = ['ls-files', '-z', ...options];
    const { spawnSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
    const { status, stdout, stderr } = spawnSync(executable, [...git_process/* gitSettings */.Ug, ...args], {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 1 << 30,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: (0,git_process/* gitEnvironment */._K)(),
        windowsHide: true
    });
    if (status !== 0)
        return undefined;
    const closed = [...stderr.matchAll(/^warning: could not open directory '(.+?)\/?': /gm)];
    return {
        files: stdout.split('\0').filter(name => name !== ''),
        closed: closed.map(match => ({ folder: match[1], problem: closedFolder }))
    };
}
const closedFolder = 'is a folder that cannot be entered';
function insideWorkTree(folder) {
    for (let current = folder;; current = external_node_path_.dirname(current)) {
        if (external_node_fs_.existsSync(external_node_path_.join(current, '.git')))
            return true;
        if (external_node_path_.dirname(current) === current)
            return false;
    }
}
/**
 * A walk of our own, for folders that are no git work tree. Iterative: any depth. With `all`, what
 * is ignored is listed too.
 */
async function walk(start, all = false) {
    const files = [];
    const closed = [];
    const folders = [{ folder: '', ignores: [] }];
    while (folders.length > 0) {
        const { folder, ignores: inherited } = folders.pop();
        let entries;
        try {
            entries = external_node_fs_.readdirSync(external_node_path_.join(start, folder), { withFileTypes: true });
        }
        catch {
            closed.push({ folder, problem: closedFolder });
            continue;
        }
        let ignores = inherited;
        if (!all && entries.some(entry => entry.name === '.gitignore' && entry.isFile())) {
            ignores = [...inherited, await readIgnore(start, folder)];
        }
        for (const entry of entries) {
            const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                const skipped = !all && skippedFolders.has(entry.name);
                if (entry.name === '.git' || skipped || isIgnored(`${file}/`, ignores))
                    continue;
                folders.push({ folder: file, ignores });
            }
            else if (!isIgnored(file, ignores))
                files.push(file);
        }
    }
    return { files, closed };
}
async function readIgnore(start, folder) {
    const { default: ignore } = await __webpack_require__.e(/* import() */ 298).then(__webpack_require__.t.bind(__webpack_require__, 70298, 19));
    const rules = ignore({ allowRelativePaths: true });
    try {
        rules.add(external_node_fs_.readFileSync(external_node_path_.join(start, folder, '.gitignore'), 'utf8'));
    }
    catch {
        // An unreadable .gitignore ignores nothing.
    }
    return { folder, test: file => rules.test(file) };
}
/** The innermost `.gitignore` that has an opinion decides (gitignore(5)). */
function isIgnored(file, ignores) {
    for (let i = ignores.length - 1; i >= 0; i--) {
        const { folder, test } = ignores[i];
        const { ignored, unignored } = test(folder === '' ? file : file.slice(folder.length + 1));
        if (ignored)
            return true;
        if (unignored)
            return false;
    }
    return false;
}
//# sourceMappingURL=discover.js.map
;// CONCATENATED MODULE: ./build/shared/lint/pipelines/link.js
/** How many further documents one document may draw in. */
const maxDocuments = 60;
/**
 * Follows local actions, reusable workflows and templates, each document once, so that rules see the
 * steps that a job really runs. What is not there, or in another repository, stays unknown.
 */
async function linkPipeline(pipeline, load) {
    const seen = new Map([[pipeline.file.path, pipeline]]);
    const queue = [...pipeline.includes];
    for (let include = queue.shift(); include; include = queue.shift()) {
        for (const path of candidates(include)) {
            let target = seen.get(path);
            if (!target) {
                if (seen.size > maxDocuments)
                    return;
                target = await load(path, include.kind);
                if (!target)
                    continue;
                seen.set(path, target);
                queue.push(...target.includes);
            }
            include.target = target;
            break;
        }
    }
}
function candidates({ path, kind }) {
    if (path === undefined)
        return [];
    if (kind !== 'action')
        return [path];
    if (/\.ya?ml$/i.test(path))
        return [path];
    const folder = path === '' ? '' : `${path}/`;
    return [`${folder}action.yml`, `${folder}action.yaml`];
}
//# sourceMappingURL=link.js.map
;// CONCATENATED MODULE: ./build/shared/lint/scripts.js
/** Longer texts are not scripts that people wrote. */
const longest = 500_000;
/**
 * Words without which a script holds nothing that any rule looks at: secrets and how they are printed
 * or handed on, tools that log in, federated credentials, MCP servers.
 */
const worthParsing = /secret|token|pass|key|credential|github_(?:env|output)|setvariable|docker|podman|\baz\b|\baws\b|gcloud|vault|\bmcp|modelcontextprotocol|claude|codex|copilot|gemini|federat|oidc|login|printenv|\benv\b|export|set -|base64|\bjq\b|curl|wget|authorization|\$\{\{|write-host|new-az|graph\.microsoft/i;
/**
 * Parses the scripts that hold something to look at, each by its shell, and puts the result into
 * `commands`. Those of `always` are parsed whatever they hold. The bash grammar is loaded when the first script needs it.
 */
async function parseScripts(scripts, always = new Set()) {
    for (const script of scripts) {
        if (script.commands)
            continue;
        const worth = always.has(script) || worthParsing.test(script.text.text);
        const commands = worth ? await parseScript(script) : undefined;
        if (commands)
            script.commands = commands;
    }
}
async function parseScript({ shell, text, expansion }) {
    if (text.text.length > longest)
        return undefined;
    switch (shell) {
        case 'bash':
        case 'sh': {
            const { loadBash } = await __webpack_require__.e(/* import() */ 7621).then(__webpack_require__.bind(__webpack_require__, 7621));
            return (await loadBash())(text, expansion);
        }
        case 'pwsh':
        case 'powershell': {
            const { parsePowerShell } = await __webpack_require__.e(/* import() */ 9970).then(__webpack_require__.bind(__webpack_require__, 99970));
            return parsePowerShell(text, expansion);
        }
        default:
            return undefined;
    }
}
//# sourceMappingURL=scripts.js.map
// EXTERNAL MODULE: ./build/shared/lint/formats/github-expression.js
var github_expression = __webpack_require__(52727);
// EXTERNAL MODULE: ./build/shared/lint/formats/syntax.js
var syntax = __webpack_require__(32796);
// EXTERNAL MODULE: ./build/shared/lint/pipelines/action-reference.js
var action_reference = __webpack_require__(74320);
;// CONCATENATED MODULE: ./build/shared/lint/pipelines/code-inputs.js
/**
 * Inputs of actions that are run as code: an expression in them is expanded into the code. Gathered
 * from the actions' own manifests and READMEs.
 */
const actionInputs = {
    'actions/github-script': { script: 'javascript' },
    'addnab/docker-run-action': { run: 'sh' },
    'amadevus/pwsh-script': { script: 'pwsh' },
    'appleboy/ssh-action': { script: 'bash' },
    'azure/cli': { inlinescript: 'bash' },
    'azure/powershell': { inlinescript: 'pwsh' },
    'cardinalby/js-eval-action': { expression: 'javascript' },
    'cross-platform-actions/action': { run: 'sh' },
    'devcontainers/ci': { runcmd: 'bash' },
    'jannekem/run-python-script-action': { script: 'python' },
    'nick-fields/retry': { command: 'bash', on_retry_command: 'bash' },
    'nick-invision/retry': { command: 'bash', on_retry_command: 'bash' },
    'reactivecircus/android-emulator-runner': { script: 'sh', 'pre-emulator-launch-script': 'sh' },
    'uraimo/run-on-arch-action': { run: 'sh', install: 'sh', setup: 'bash' },
    'vmactions/freebsd-vm': { run: 'sh', prepare: 'sh' },
    'vmactions/netbsd-vm': { run: 'sh', prepare: 'sh' },
    'vmactions/omnios-vm': { run: 'sh', prepare: 'sh' },
    'vmactions/openbsd-vm': { run: 'sh', prepare: 'sh' },
    'vmactions/solaris-vm': { run: 'sh', prepare: 'sh' },
    'wandalen/wretry.action': { command: 'bash' }
};
/** The language of an action's input, when its value is run as code. */
function codeInput(action, input) {
    return actionInputs[action]?.[input.toLowerCase()];
}
/** Inline scripts of Azure Pipelines tasks (Microsoft Learn "Azure Pipelines task reference"). */
function taskScriptInput(task, input, scriptType) {
    const name = input.toLowerCase();
    switch (task) {
        case 'azurecli':
            if (name !== 'inlinescript' && name !== 'script')
                return undefined;
            if (scriptType === 'ps')
                return 'powershell';
            if (scriptType === 'pscore')
                return 'pwsh';
            return scriptType === 'batch' ? 'cmd' : 'bash';
        case 'azurepowershell':
            return name === 'inline' || name === 'inlinescript' ? 'powershell' : undefined;
        case 'powershell':
            return name === 'script' || name === 'inlinescript' ? 'powershell' : undefined;
        case 'bash':
            return name === 'script' || name === 'inlinescript' ? 'bash' : undefined;
        case 'cmdline':
            return name === 'script' ? 'bash' : undefined;
        case 'batchscript':
            return name === 'inlinescript' ? 'cmd' : undefined;
        case 'pythonscript':
            return name === 'script' ? 'python' : undefined;
        case 'ssh':
            return name === 'commands' || name === 'inline' ? 'bash' : undefined;
        default:
            return undefined;
    }
}
//# sourceMappingURL=code-inputs.js.map
;// CONCATENATED MODULE: ./build/shared/lint/documents/github-reader.js




/** Beyond this many, aliases could make one file as large as they like. */
const maxSteps = 20_000;
/** Reads workflows and actions of GitHub Actions (GitHub Docs "Workflow syntax", "Metadata syntax"). */
class GitHubReader {
    pipeline;
    file;
    steps = 0;
    constructor(file) {
        this.file = file;
        this.pipeline = {
            system: 'github',
            kind: 'workflow',
            file,
            triggers: [],
            variables: [],
            jobs: [],
            includes: [],
            repositories: [],
            containers: [],
            parameters: [],
            expressions: []
        };
    }
    readWorkflow(root) {
        const on = (0,syntax/* entryOf */.Ms)(root, 'on') ?? (0,syntax/* entryOf */.Ms)(root, 'true');
        this.pipeline.triggers = readTriggers(on);
        this.pipeline.parameters = readInputs((0,syntax/* get */.Jt)(on?.value, 'workflow_call', 'inputs'));
        const permissions = readPermissions((0,syntax/* entryOf */.Ms)(root, 'permissions'), this.file);
        if (permissions)
            this.pipeline.permissions = permissions;
        this.pipeline.variables = this.readVariables((0,syntax/* get */.Jt)(root, 'env'), 'pipeline');
        this.collect((0,syntax/* get */.Jt)(root, 'env'), { place: 'pipeline-env' });
        for (const key of ['name', 'run-name', 'concurrency', 'defaults', 'on']) {
            this.collect((0,syntax/* entryOf */.Ms)(root, key)?.value, { place: 'other' });
        }
        const shell = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(root, 'defaults', 'run', 'shell'))?.text;
        for (const entry of (0,syntax/* asMapping */.dw)((0,syntax/* get */.Jt)(root, 'jobs'))?.entries ?? [])
            this.readJob(entry, shell);
        return this.pipeline;
    }
    readAction(root) {
        this.pipeline.kind = 'action';
        this.pipeline.parameters = readInputs((0,syntax/* get */.Jt)(root, 'inputs'));
        this.collect((0,syntax/* get */.Jt)(root, 'inputs'), { place: 'other' });
        this.collect((0,syntax/* get */.Jt)(root, 'outputs'), { place: 'output' });
        const runs = (0,syntax/* get */.Jt)(root, 'runs');
        const steps = (0,syntax/* entryOf */.Ms)(runs, 'steps');
        if (!steps || (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(runs, 'using'))?.text !== 'composite')
            return this.pipeline;
        const job = emptyJob(this.pipeline, '', steps.key.range, steps.range, 'steps');
        this.pipeline.jobs.push(job);
        job.steps = this.readSteps(steps.value, job, undefined);
        return this.pipeline;
    }
    readJob(entry, workflowShell) {
        const body = (0,syntax/* asMapping */.dw)(entry.value);
        if (!body)
            return;
        const id = entry.key.text.text;
        const uses = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(body, 'uses'));
        const job = emptyJob(this.pipeline, id, entry.key.range, entry.range, uses ? 'call' : 'job');
        this.pipeline.jobs.push(job);
        const permissions = readPermissions((0,syntax/* entryOf */.Ms)(body, 'permissions'), this.file);
        if (permissions)
            job.permissions = permissions;
        const insertion = insertionIn(body, this.file);
        if (insertion)
            job.insertion = insertion;
        job.needs = (0,syntax/* itemsOf */.S3)((0,syntax/* get */.Jt)(body, 'needs')).flatMap(item => (0,syntax/* asText */.e1)(item)?.text ?? []);
        const condition = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(body, 'if'));
        if (condition) {
            job.condition = condition;
            this.condition(condition, { place: 'condition', job });
        }
        const environment = (0,syntax/* get */.Jt)(body, 'environment');
        const environmentName = (0,syntax/* asText */.e1)(environment) ?? (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(environment, 'name'));
        if (environmentName)
            job.environment = environmentName;
        job.variables = this.readVariables((0,syntax/* get */.Jt)(body, 'env'), 'job');
        this.collect((0,syntax/* get */.Jt)(body, 'env'), { place: 'job-env', job });
        for (const key of [
            'name',
            'runs-on',
            'strategy',
            'concurrency',
            'defaults',
            'environment',
            'timeout-minutes',
            'continue-on-error'
        ]) {
            this.collect((0,syntax/* entryOf */.Ms)(body, key)?.value, { place: 'other', job });
        }
        this.collect((0,syntax/* get */.Jt)(body, 'outputs'), { place: 'output', job });
        const container = this.readContainer((0,syntax/* get */.Jt)(body, 'container'), job);
        if (container)
            job.container = container;
        job.services = ((0,syntax/* asMapping */.dw)((0,syntax/* get */.Jt)(body, 'services'))?.entries ?? []).flatMap(service => this.readContainer(service.value, job) ?? []);
        if (uses)
            job.call = this.readCall(uses, body, job);
        const shell = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(body, 'defaults', 'run', 'shell'))?.text ??
            workflowShell ??
            defaultShell((0,syntax/* get */.Jt)(body, 'runs-on'));
        job.steps = this.readSteps((0,syntax/* get */.Jt)(body, 'steps'), job, shell);
    }
    readCall(uses, body, job) {
        const target = (0,action_reference/* readActionReference */.Os)(uses, commentBehind(uses, this.file));
        const inputs = this.readVariables((0,syntax/* get */.Jt)(body, 'with'), 'job');
        const secrets = (0,syntax/* get */.Jt)(body, 'secrets');
        const inherits = (0,syntax/* asText */.e1)(secrets)?.text === 'inherit' ? (0,syntax/* entryOf */.Ms)(body, 'secrets') : undefined;
        this.collect((0,syntax/* get */.Jt)(body, 'with'), { place: 'call-input', job });
        this.collect(secrets, { place: 'call-secret', job });
        if (target.kind === 'local') {
            this.pipeline.includes.push({
                from: this.pipeline,
                job,
                text: uses,
                kind: 'workflow',
                path: this.localPath(target.name),
                inputs
            });
        }
        return {
            target,
            inputs,
            secrets: this.readVariables(secrets, 'job'),
            ...(inherits ? { inherits: inherits.range } : {})
        };
    }
    readContainer(node, job) {
        const resolved = (0,syntax/* resolve */.hd)(node);
        if (!resolved)
            return undefined;
        const image = (0,syntax/* asText */.e1)(resolved) ?? (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(resolved, 'image'));
        this.collect((0,syntax/* get */.Jt)(resolved, 'env'), { place: 'container-env', job });
        for (const key of ['image', 'credentials', 'options', 'volumes', 'ports']) {
            this.collect((0,syntax/* entryOf */.Ms)(resolved, key)?.value, { place: 'container', job });
        }
        if ((0,syntax/* asScalar */.T7)(resolved))
            this.collect(resolved, { place: 'container', job });
        if (!image)
            return undefined;
        return {
            image,
            variables: this.readVariables((0,syntax/* get */.Jt)(resolved, 'env'), 'container'),
            credentials: this.readVariables((0,syntax/* get */.Jt)(resolved, 'credentials'), 'container'),
            range: resolved.range
        };
    }
    readSteps(node, job, shell) {
        const steps = [];
        for (const item of (0,syntax/* itemsOf */.S3)(node)) {
            const body = (0,syntax/* asMapping */.dw)(item);
            if (!body)
                continue;
            if (++this.steps > maxSteps)
                break;
            steps.push(this.readStep(body, job, steps.length, shell));
        }
        return steps;
    }
    readStep(body, job, index, jobShell) {
        const step = {
            job,
            range: body.range,
            index,
            inputs: [],
            variables: []
        };
        const id = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(body, 'id'))?.text;
        if (id)
            step.id = id;
        const name = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(body, 'name'));
        if (name)
            step.name = name;
        const insertion = insertionIn(body, this.file);
        if (insertion)
            step.insertion = insertion;
        const condition = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(body, 'if'));
        if (condition) {
            step.condition = condition;
            this.condition(condition, { place: 'condition', job, step });
        }
        const env = (0,syntax/* get */.Jt)(body, 'env');
        step.variables = this.readVariables(env, 'step');
        const envInsertion = env?.kind === 'mapping' ? insertionIn(env, this.file) : undefined;
        if (envInsertion)
            step.envInsertion = envInsertion;
        this.collect(env, { place: 'step-env', job, step });
        for (const key of ['name', 'working-directory', 'shell', 'timeout-minutes']) {
            this.collect((0,syntax/* entryOf */.Ms)(body, key)?.value, { place: 'other', job, step });
        }
        const uses = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(body, 'uses'));
        if (uses)
            this.readUses(step, uses, body);
        const run = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(body, 'run'));
        if (run) {
            const at = (0,syntax/* entryOf */.Ms)(body, 'run')?.range.start;
            if (insertion && at !== undefined)
                step.scriptInsertion = { at, indent: insertion.indent };
            const shell = shellOf((0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(body, 'shell'))?.text ?? jobShell);
            step.script = { shell, text: run, expansion: 'github-expression' };
            this.collect((0,syntax/* get */.Jt)(body, 'run'), { place: 'script', job, step });
        }
        return step;
    }
    readUses(step, uses, body) {
        const { job } = step;
        const reference = (0,action_reference/* readActionReference */.Os)(uses, commentBehind(uses, this.file));
        step.uses = reference;
        const inputs = (0,syntax/* get */.Jt)(body, 'with');
        step.inputs = this.readVariables(inputs, 'step');
        const insertion = inputs?.kind === 'mapping' ? insertionIn(inputs, this.file) : undefined;
        if (insertion)
            step.inputsInsertion = insertion;
        for (const entry of (0,syntax/* asMapping */.dw)(inputs)?.entries ?? []) {
            const language = codeInput(reference.name, entry.key.text.text);
            const text = (0,syntax/* asText */.e1)(entry.value);
            if (language && language !== 'javascript' && text && !step.script) {
                step.script = { shell: language, text, expansion: 'github-expression' };
            }
            this.collect(entry.value, { place: language ? 'code-input' : 'input', job, step }, entry);
        }
        if (reference.kind === 'local') {
            this.pipeline.includes.push({
                from: this.pipeline,
                job,
                step,
                text: uses,
                kind: 'action',
                path: this.localPath(reference.name),
                inputs: step.inputs
            });
        }
    }
    /** Path from the linted root of what `./x` names: it is relative to the repository's root. */
    localPath(name) {
        const repository = /^(?:.*?\/)??(?=\.github\/)/.exec(this.file.path)?.[0] ?? '';
        const parts = name.replace(/^(?:\.|\$)\//, '').split('/');
        return repository + parts.filter(part => part !== '' && part !== '.').join('/');
    }
    readVariables(node, scope) {
        const variables = [];
        const seen = new Set();
        const read = (mapping) => {
            if (!mapping || seen.has(mapping))
                return;
            seen.add(mapping);
            for (const entry of mapping.entries) {
                if (entry.key.text.text === '<<')
                    for (const item of (0,syntax/* itemsOf */.S3)(entry.value))
                        read((0,syntax/* asMapping */.dw)(item));
                const value = (0,syntax/* asText */.e1)(entry.value);
                if (value)
                    variables.push({ name: entry.key.text, value, scope, range: entry.range });
            }
        };
        read((0,syntax/* asMapping */.dw)(node));
        return variables;
    }
    condition(text, where) {
        const { expression } = (0,github_expression/* parseGitHubCondition */.S4)(text);
        if (!expression)
            return;
        this.pipeline.expressions.push({
            range: text.range(),
            text,
            start: 0,
            end: text.text.length,
            expression,
            syntax: 'github',
            ...where
        });
    }
    /** Records every expression below a node. */
    collect(node, where, entry) {
        if (!node)
            return;
        (0,syntax/* walkScalars */.NO)(node, (scalar, _path, key) => {
            if (!scalar.text.text.includes('${{'))
                return;
            const name = key?.text.text ?? entry?.key.text.text;
            for (const site of (0,github_expression/* findGitHubExpressions */.Go)(scalar.text)) {
                if (!site.expression)
                    continue;
                const use = {
                    range: site.range,
                    text: scalar.text,
                    start: site.start,
                    end: site.end,
                    expression: site.expression,
                    syntax: 'github',
                    ...(name === undefined ? {} : { name }),
                    ...where
                };
                this.pipeline.expressions.push(use);
            }
        });
    }
}
/** A job under construction. */
function emptyJob(pipeline, id, idRange, range, kind) {
    return {
        pipeline,
        id,
        idRange,
        range,
        kind,
        needs: [],
        variables: [],
        services: [],
        steps: []
    };
}
function readTriggers(entry) {
    const value = (0,syntax/* resolve */.hd)(entry?.value);
    if (value?.kind === 'mapping') {
        return value.entries.map(({ key, value: filters }) => ({
            name: key.text.text,
            range: key.range,
            branches: (0,syntax/* get */.Jt)(filters, 'branches') !== undefined
        }));
    }
    return (0,syntax/* itemsOf */.S3)(value).flatMap(item => {
        const text = (0,syntax/* asText */.e1)(item);
        return text ? [{ name: text.text, range: text.range() }] : [];
    });
}
function readInputs(node) {
    return ((0,syntax/* asMapping */.dw)(node)?.entries ?? []).map(entry => {
        const fallback = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(entry.value, 'default'));
        return {
            name: entry.key.text.text,
            type: (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(entry.value, 'type'))?.text ?? 'string',
            limited: (0,syntax/* get */.Jt)(entry.value, 'options') !== undefined,
            ...(fallback ? { default: fallback } : {})
        };
    });
}
/** Reads a `permissions` key; undefined when there is none. */
function readPermissions(entry, file) {
    if (!entry)
        return undefined;
    const value = (0,syntax/* resolve */.hd)(entry.value);
    const ranges = { file, range: entry.range, valueRange: entry.value.range };
    if (value?.kind === 'mapping') {
        const scopes = value.entries.flatMap(({ key, value: scope, range }) => {
            const text = (0,syntax/* asText */.e1)(scope);
            return text ? [{ name: key.text.text.toLowerCase(), value: text.text.trim(), range }] : [];
        });
        const first = value.entries[0];
        const block = entry.value.kind === 'mapping' &&
            first !== undefined &&
            value.range.start === first.range.start;
        if (value.entries.length === 0)
            return { ...ranges, all: 'none', scopes, unknown: false, block };
        return { ...ranges, scopes, unknown: scopes.some(({ value }) => value.includes('${{')), block };
    }
    const text = (0,syntax/* asText */.e1)(value)?.text.trim();
    if (text === 'write-all' || text === 'read-all') {
        const all = text === 'write-all' ? 'write' : 'read';
        return { ...ranges, all, scopes: [], unknown: false, block: false };
    }
    return { ...ranges, scopes: [], unknown: true, block: false };
}
/** The shell that a run step has when nothing names one; undefined when the runner is not known. */
function defaultShell(runsOn) {
    const labels = (0,syntax/* itemsOf */.S3)((0,syntax/* get */.Jt)(runsOn, 'labels') ?? runsOn).map(item => (0,syntax/* asText */.e1)(item)?.text ?? '');
    return labels.some(label => /\bwindows\b/i.test(label)) ? 'pwsh' : 'bash';
}
/** The interpreter of a `shell:` value, which may be a command line such as `bash -el {0}`. */
function shellOf(value) {
    const program = (value ?? 'bash').trim().split(/\s+/)[0].toLowerCase();
    const name = program.replace(/^.*[\\/]/, '').replace(/\.exe$/, '');
    if (name === 'sh' || name === 'dash' || name === 'ash' || name === 'busybox')
        return 'sh';
    if (name === 'bash' || name === 'zsh' || name === 'wsl-bash')
        return 'bash';
    if (name === 'pwsh' || name === 'powershell' || name === 'cmd')
        return name;
    return /^python[\d.]*$/.test(name) ? 'python' : 'other';
}
/** Where a line can be added at the head of a block mapping. */
function insertionIn(mapping, file) {
    const first = mapping.entries[0];
    if (!first || mapping.range.start !== first.range.start)
        return undefined;
    const { line, column } = file.position(first.range.start);
    const before = file.line(line).slice(0, column - 1);
    if (!/^[ ]*(?:- +)*$/.test(before))
        return undefined;
    return { at: first.range.start, indent: ' '.repeat(column - 1) };
}
/** The comment behind a value on its line, without `#`. */
function commentBehind(text, file) {
    const { end } = text.range();
    const { line, column } = file.position(end);
    const match = /^["']?\s+#(.*)$/.exec(file.line(line).slice(column - 1));
    return match ? match[1].trim() : '';
}
//# sourceMappingURL=github-reader.js.map
;// CONCATENATED MODULE: ./build/shared/lint/documents/named-values.js

/**
 * Every named scalar of a CI file is a place where a credential may stand: env, with, inputs,
 * variables, container credentials, defaults. The rule judges by name and value.
 */
function addNamedValues(root, facts, dialect) {
    (0,syntax/* walkScalars */.NO)(root, (scalar, path, key) => {
        const value = (0,syntax/* asText */.e1)(scalar);
        if (!value || !key || scalar.style === 'literal' || scalar.style === 'folded')
            return;
        const place = path.at(-2) === 'env' ? 'environment' : 'value';
        facts.credentialSites.push({ value, name: key.text.text, place, dialect });
    });
}
//# sourceMappingURL=named-values.js.map
;// CONCATENATED MODULE: ./build/shared/lint/documents/github-workflow.js




/** GitHub Actions workflows (GitHub docs: Workflow syntax for GitHub Actions). */
const githubWorkflow = {
    kind: 'github-workflow',
    format: 'yaml',
    isCertain: path => /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/i.test(path),
    async read(document, facts, context) {
        for (const root of document.documents)
            addNamedValues(root, facts, 'github-expression');
        const pipeline = this.readPipeline?.(document, facts.file);
        if (pipeline)
            await addPipeline(pipeline, facts, context);
    },
    readPipeline(document, file) {
        const [root] = document.documents;
        return root && new GitHubReader(file).readWorkflow(root);
    }
};
/**
 * Parses the scripts of a CI document that hold something to look at, or run with secrets in their
 * environment; gives all of them.
 */
async function parsePipelineScripts(pipeline) {
    const scripts = [];
    const withSecrets = new Set();
    const holdsSecret = ({ value }) => /secrets|token|\$\(/i.test(value.text);
    for (const job of pipeline.jobs) {
        const inJob = [...pipeline.variables, ...job.variables].some(holdsSecret);
        for (const { script, variables } of job.steps) {
            if (!script)
                continue;
            scripts.push(script);
            if (inJob || variables.some(holdsSecret))
                withSecrets.add(script);
        }
    }
    await parseScripts(scripts, withSecrets);
    return scripts;
}
/** Adds the jobs and scripts of a CI document, with the documents that it draws in. */
async function addPipeline(pipeline, facts, context) {
    facts.pipeline = pipeline;
    facts.scripts.push(...(await parsePipelineScripts(pipeline)));
    await linkPipeline(pipeline, (path, kind) => {
        if (kind === 'template')
            return context.pipeline(path, 'azure-pipeline');
        return context.pipeline(path, kind === 'workflow' ? 'github-workflow' : 'github-action');
    });
}
//# sourceMappingURL=github-workflow.js.map
;// CONCATENATED MODULE: ./build/shared/lint/documents/arm-template.js
/** ARM templates that set up federated credentials; read with their parameter files. */
const armTemplate = {
    kind: 'arm-template',
    format: 'json',
    isCertain: () => false,
    isPossible: path => /\.jsonc?$/i.test(path),
    looksLike: text => /federatedIdentityCredentials/i.test(text) && /deploymentTemplate\.json/i.test(text),
    read(document, facts) {
        facts.templates = document.documents;
    }
};
//# sourceMappingURL=arm-template.js.map
// EXTERNAL MODULE: ./build/shared/lint/federation/aws.js
var aws = __webpack_require__(43549);
// EXTERNAL MODULE: ./build/shared/lint/federation/aws-rights.js
var aws_rights = __webpack_require__(61509);
// EXTERNAL MODULE: ./build/shared/lint/federation/partial-text.js
var partial_text = __webpack_require__(11477);
// EXTERNAL MODULE: ./build/shared/lint/federation/value.js
var federation_value = __webpack_require__(51753);
;// CONCATENATED MODULE: ./build/shared/lint/federation/cloudformation.js




const deepest = 60;
/** The trusts of a document: of every role of a template, or of the one policy. */
function trustPolicySubjects(root, file) {
    const raw = (0,federation_value/* ofTree */.OK)(root, file);
    const parameters = (0,federation_value/* entry */.f_)(raw, 'Parameters');
    const defaults = new Map();
    for (const item of parameters?.kind === 'object' ? parameters.entries : []) {
        const value = (0,federation_value/* asPartial */.mN)((0,federation_value/* entry */.f_)(item.value, 'Default'));
        if (value)
            defaults.set(item.key.text.text, value);
    }
    const value = (0,federation_value/* ofTree */.OK)(root, file, (text, range) => textOf(text, range, file, defaults));
    const resolved = value && withoutIntrinsics(value, defaults, 0);
    return resolved ? policiesIn(resolved, 'trust policy', 0) : [];
}
function policiesIn(value, name, depth) {
    if (depth > deepest)
        return [];
    switch (value.kind) {
        case 'list':
            return value.items.flatMap(item => policiesIn(item, name, depth + 1));
        case 'choice':
            return value.options.flatMap(item => policiesIn(item, name, depth + 1));
        case 'object': {
            if ((0,federation_value/* entry */.f_)(value, 'Statement'))
                return (0,aws/* awsSubjects */.V)(value, name, value.place, name);
            return value.entries.flatMap(({ key, value: inner }) => {
                const isResource = (0,federation_value/* entry */.f_)(inner, 'Properties') !== undefined;
                const type = isResource ? (0,federation_value/* plainText */.wh)((0,federation_value/* entry */.f_)(inner, 'Type')) : undefined;
                const own = type ? `${type} ${key.text.text}` : name;
                const found = policiesIn(inner, own, depth + 1);
                const administrator = type === 'AWS::IAM::Role' ? rightsOf((0,federation_value/* entry */.f_)(inner, 'Properties')) : undefined;
                return administrator === undefined
                    ? found
                    : found.map(subject => ({ ...subject, administrator }));
            });
        }
        default:
            return [];
    }
}
/** A value that is not an alternative of a condition: `!If` in YAML reads as a list. */
function unconditional(value) {
    if (value?.kind !== 'list')
        return value;
    const { file, range } = value.place;
    return /!If\s{0,40}$/.test(file.text.slice(Math.max(0, range.start - 44), range.start)) ||
        /^\s{0,40}!If\b/.test(file.text.slice(range.start, range.start + 44))
        ? undefined
        : value;
}
/** What gives a role of a template every right, whatever the template's conditions are. */
function rightsOf(properties) {
    const managed = (0,aws_rights/* managedRights */.pm)(unconditional((0,federation_value/* entry */.f_)(properties, 'ManagedPolicyArns')));
    if (managed !== undefined)
        return managed;
    for (const item of (0,aws_rights/* certainItems */.X0)(unconditional((0,federation_value/* entry */.f_)(properties, 'Policies')))) {
        const rights = (0,aws_rights/* policyRights */.I5)((0,federation_value/* entry */.f_)(unconditional(item), 'PolicyDocument'));
        if (rights !== undefined)
            return rights;
    }
    return undefined;
}
/** A text with `${Parameter}` put in; `!Ref Parameter` is the value itself. */
function textOf(text, range, file, defaults) {
    const place = { file, range };
    const before = file.text.slice(Math.max(0, range.start - 12), text.range().start);
    if (/!Ref\s+["']?$/.test(before)) {
        const value = defaults.get(text.text);
        return value ? { kind: 'text', text: value, place } : (0,federation_value/* unknown */.L5)(place);
    }
    const parts = [];
    let position = 0;
    for (const match of text.text.matchAll(/\$\{([\w:.!]{1,200})\}/g)) {
        if (match.index > position)
            parts.push({ literal: text.slice(position, match.index) });
        position = match.index + match[0].length;
        // `${!Literal}` is text.
        if (match[1].startsWith('!'))
            parts.push({ literal: text.slice(match.index, position) });
        else
            parts.push({ value: defaults.get(match[1]), range: text.range(match.index, position) });
    }
    if (parts.length === 0)
        return { kind: 'text', text: (0,partial_text/* known */.eO)(text), place };
    if (position < text.text.length)
        parts.push({ literal: text.slice(position) });
    return { kind: 'text', text: (0,partial_text/* joinParts */.nn)(file, parts, text.startOffset(0)), place };
}
/** `{"Ref": …}`, `{"Fn::Sub": …}` and `{"Fn::If": …}` as the values that they stand for. */
function withoutIntrinsics(value, defaults, depth) {
    if (depth > deepest)
        return (0,federation_value/* unknown */.L5)(value.place);
    if (value.kind === 'list') {
        return { ...value, items: value.items.map(item => withoutIntrinsics(item, defaults, depth + 1)) };
    }
    if (value.kind !== 'object')
        return value;
    const [only] = value.entries.length === 1 ? value.entries : [];
    switch (only?.key.text.text) {
        case 'Ref': {
            const name = (0,federation_value/* plainText */.wh)(only.value);
            const text = name === undefined ? undefined : defaults.get(name);
            return text ? { kind: 'text', text, place: value.place } : (0,federation_value/* unknown */.L5)(value.place);
        }
        case 'Fn::Sub': {
            const inner = only.value.kind === 'list' ? only.value.items[0] : only.value;
            return inner?.kind === 'text' ? inner : (0,federation_value/* unknown */.L5)(value.place);
        }
        case 'Fn::If':
            return only.value.kind === 'list'
                ? {
                    kind: 'choice',
                    place: value.place,
                    options: only.value.items
                        .slice(1)
                        .map(item => withoutIntrinsics(item, defaults, depth + 1))
                }
                : (0,federation_value/* unknown */.L5)(value.place);
        default:
            return {
                ...value,
                entries: value.entries.map(({ key, value: inner }) => ({
                    key,
                    value: withoutIntrinsics(inner, defaults, depth + 1)
                }))
            };
    }
}
//# sourceMappingURL=cloudformation.js.map
;// CONCATENATED MODULE: ./build/shared/lint/documents/aws-trust.js

const looksLike = (text) => /AssumeRoleWithWebIdentity/i.test(text);
function reader(format, path) {
    return {
        kind: 'cloudformation',
        format,
        isCertain: () => false,
        isPossible: name => path.test(name),
        looksLike,
        read(document, facts) {
            for (const root of document.documents) {
                facts.federatedSubjects.push(...trustPolicySubjects(root, facts.file));
            }
        }
    };
}
/** Trust policies of AWS roles: by themselves and in CloudFormation. */
const awsTrustReaders = [
    reader('json', /\.(?:json|jsonc|template)$/i),
    reader('yaml', /\.ya?ml$/i)
];
//# sourceMappingURL=aws-trust.js.map
// EXTERNAL MODULE: ./build/shared/lint/formats/azure-expression.js
var azure_expression = __webpack_require__(88543);
// EXTERNAL MODULE: ./build/shared/lint/pipelines/inputs.js
var pipelines_inputs = __webpack_require__(42887);
;// CONCATENATED MODULE: ./build/shared/lint/documents/azure-reader.js






const azure_reader_maxSteps = 20_000;
const maxDepth = 40;
const stepKeys = new Set([
    'task',
    'script',
    'bash',
    'pwsh',
    'powershell',
    'checkout',
    'download',
    'downloadBuild',
    'getPackage',
    'publish',
    'reviewApp'
]);
/** Reads pipelines and templates (Microsoft Learn "YAML schema reference for Azure Pipelines"). */
class AzureReader {
    file;
    pipeline;
    steps = 0;
    constructor(file) {
        this.file = file;
        this.pipeline = {
            system: 'azure',
            kind: 'pipeline',
            file,
            triggers: [],
            variables: [],
            jobs: [],
            includes: [],
            repositories: [],
            containers: [],
            parameters: [],
            expressions: []
        };
    }
    read(root) {
        const { pipeline } = this;
        pipeline.triggers = azure_reader_readTriggers(root);
        pipeline.parameters = readParameters((0,syntax/* get */.Jt)(root, 'parameters'));
        pipeline.kind = isTemplate(root) ? 'template' : 'pipeline';
        this.readResources((0,syntax/* get */.Jt)(root, 'resources'));
        pipeline.variables = this.readVariables((0,syntax/* get */.Jt)(root, 'variables'), 'pipeline');
        this.collect((0,syntax/* get */.Jt)(root, 'variables'), { place: 'pipeline-env' });
        for (const key of ['name', 'pool', 'parameters', 'resources', 'container', 'pr', 'trigger']) {
            this.collect((0,syntax/* entryOf */.Ms)(root, key)?.value, { place: 'other' });
        }
        const scope = { variables: [], windows: isWindows((0,syntax/* get */.Jt)(root, 'pool')) };
        this.readStages((0,syntax/* get */.Jt)(root, 'stages'), scope, 0);
        this.readJobs((0,syntax/* get */.Jt)(root, 'jobs'), scope, 0);
        const steps = (0,syntax/* entryOf */.Ms)(root, 'steps');
        if (steps)
            this.readStepList(steps, pipeline.kind === 'template' ? 'steps' : 'job', root, scope);
        const extended = (0,syntax/* get */.Jt)(root, 'extends');
        if (extended)
            this.readInclude(extended, undefined, scope, 0);
        return pipeline;
    }
    readResources(node) {
        this.pipeline.repositories = (0,syntax/* itemsOf */.S3)((0,syntax/* get */.Jt)(node, 'repositories')).flatMap(item => {
            const alias = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(item, 'repository'))?.text;
            if (alias === undefined)
                return [];
            const name = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(item, 'name'));
            const ref = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(item, 'ref'));
            return [
                {
                    alias,
                    type: (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(item, 'type'))?.text.toLowerCase() ?? 'git',
                    range: item.range,
                    ...(name ? { name } : {}),
                    ...(ref ? { ref } : {})
                }
            ];
        });
        for (const item of (0,syntax/* itemsOf */.S3)((0,syntax/* get */.Jt)(node, 'containers'))) {
            const container = this.readContainer(item);
            if (container)
                this.pipeline.containers.push(container);
        }
    }
    readContainer(node) {
        const resolved = (0,syntax/* resolve */.hd)(node);
        const image = (0,syntax/* asText */.e1)(resolved) ?? (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(resolved, 'image'));
        if (!resolved || !image)
            return undefined;
        const alias = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(resolved, 'container'))?.text;
        return {
            image,
            variables: this.readVariables((0,syntax/* get */.Jt)(resolved, 'env'), 'container'),
            credentials: [],
            range: resolved.range,
            ...(alias ? { alias } : {})
        };
    }
    readStages(node, scope, depth) {
        if (depth > maxDepth)
            return;
        for (const item of flatten(node)) {
            if ((0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(item, 'template'))) {
                this.readInclude(item, undefined, scope, depth);
                continue;
            }
            const variables = this.readVariables((0,syntax/* get */.Jt)(item, 'variables'), 'stage');
            this.collect((0,syntax/* get */.Jt)(item, 'variables'), { place: 'stage-env' });
            for (const key of ['stage', 'displayName', 'condition', 'pool']) {
                this.collect((0,syntax/* entryOf */.Ms)(item, key)?.value, { place: 'other' });
            }
            const pool = (0,syntax/* get */.Jt)(item, 'pool');
            this.readJobs((0,syntax/* get */.Jt)(item, 'jobs'), {
                variables: [...scope.variables, ...variables],
                windows: pool ? isWindows(pool) : scope.windows
            }, depth + 1);
            const steps = (0,syntax/* entryOf */.Ms)(item, 'steps');
            if (steps)
                this.readStepList(steps, 'job', item, scope);
        }
    }
    readJobs(node, scope, depth) {
        if (depth > maxDepth)
            return;
        for (const item of flatten(node)) {
            const body = (0,syntax/* asMapping */.dw)(item);
            if (!body)
                continue;
            if ((0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(body, 'template')))
                this.readInclude(body, undefined, scope, depth);
            else
                this.readJob(body, scope);
        }
    }
    readJob(body, scope) {
        const deployment = (0,syntax/* entryOf */.Ms)(body, 'deployment');
        const head = deployment ?? (0,syntax/* entryOf */.Ms)(body, 'job') ?? (0,syntax/* entryOf */.Ms)(body, 'phase');
        const steps = entriesOf(body).filter(entry => entry.key.text.text === 'steps');
        if (!head && steps.length === 0)
            return;
        const job = this.draft((0,syntax/* asText */.e1)(head?.value)?.text ?? '', head ? head.range : (steps[0]?.key.range ?? body.range), body.range, deployment ? 'deployment' : 'job');
        const condition = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(body, 'condition'));
        if (condition)
            job.condition = condition;
        const environment = (0,syntax/* get */.Jt)(body, 'environment');
        const environmentName = (0,syntax/* asText */.e1)(environment) ?? (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(environment, 'name'));
        if (environmentName)
            job.environment = environmentName;
        job.variables = [...scope.variables, ...this.readVariables((0,syntax/* get */.Jt)(body, 'variables'), 'job')];
        this.collect((0,syntax/* get */.Jt)(body, 'variables'), { place: 'job-env', job });
        const keys = ['displayName', 'condition', 'pool', 'environment', 'container', 'workspace'];
        for (const key of keys)
            this.collect((0,syntax/* entryOf */.Ms)(body, key)?.value, { place: 'other', job });
        const container = this.readContainer((0,syntax/* get */.Jt)(body, 'container'));
        if (container)
            job.container = container;
        const pool = (0,syntax/* get */.Jt)(body, 'pool');
        const windows = pool ? isWindows(pool) : scope.windows;
        for (const entry of steps)
            this.readSteps(entry.value, job, windows, 0);
        for (const strategy of ['runOnce', 'rolling', 'canary']) {
            const hooks = (0,syntax/* get */.Jt)(body, 'strategy', strategy);
            for (const hook of ['preDeploy', 'deploy', 'routeTraffic', 'postRouteTraffic']) {
                this.readSteps((0,syntax/* get */.Jt)(hooks, hook, 'steps'), job, windows, 0);
            }
            for (const hook of ['failure', 'success']) {
                this.readSteps((0,syntax/* get */.Jt)(hooks, 'on', hook, 'steps'), job, windows, 0);
            }
        }
    }
    /** Steps that stand at the root of a document or stage: its only job. */
    readStepList(entry, kind, owner, scope) {
        const job = this.draft('', entry.key.range, entry.range, kind);
        job.variables = [...scope.variables];
        const container = this.readContainer((0,syntax/* get */.Jt)(owner, 'container'));
        if (container)
            job.container = container;
        this.readSteps(entry.value, job, scope.windows, 0);
    }
    draft(id, idRange, range, kind) {
        const job = {
            pipeline: this.pipeline,
            id,
            idRange,
            range,
            kind,
            needs: [],
            variables: [],
            services: [],
            steps: []
        };
        this.pipeline.jobs.push(job);
        return job;
    }
    readSteps(node, job, windows, depth) {
        if (depth > maxDepth)
            return;
        for (const item of flatten(node)) {
            const body = (0,syntax/* asMapping */.dw)(item);
            if (!body)
                continue;
            if (++this.steps > azure_reader_maxSteps)
                return;
            if ((0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(body, 'template'))) {
                const step = this.step(body, job);
                this.readInclude(body, { job, step, windows }, { variables: job.variables, windows }, depth);
            }
            else
                job.steps.push(this.readStep(body, job, windows));
        }
    }
    step(body, job) {
        const insertion = insertionIn(body, this.file);
        return {
            job,
            range: body.range,
            index: job.steps.length + 1,
            inputs: [],
            variables: [],
            ...(insertion ? { insertion } : {})
        };
    }
    readStep(body, job, windows) {
        const step = this.step(body, job);
        const name = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(body, 'displayName'));
        if (name)
            step.name = name;
        const id = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(body, 'name'))?.text;
        if (id)
            step.id = id;
        const condition = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(body, 'condition'));
        if (condition)
            step.condition = condition;
        const env = (0,syntax/* get */.Jt)(body, 'env');
        step.variables = this.readVariables(env, 'step');
        const envInsertion = env?.kind === 'mapping' ? insertionIn(env, this.file) : undefined;
        if (envInsertion)
            step.envInsertion = envInsertion;
        const where = { job, step };
        this.collect(env, { place: 'step-env', ...where });
        for (const key of ['displayName', 'condition', 'workingDirectory', 'checkout', 'target']) {
            this.collect((0,syntax/* entryOf */.Ms)(body, key)?.value, { place: 'other', ...where });
        }
        const checkout = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(body, 'checkout'));
        if (checkout) {
            step.checkout = checkout;
            step.inputs = this.readVariables(body, 'step').filter(input => input.name.text !== 'checkout');
        }
        const shells = [
            ['script', windows ? 'cmd' : 'bash'],
            ['bash', 'bash'],
            ['pwsh', 'pwsh'],
            ['powershell', 'powershell']
        ];
        for (const [key, shell] of shells) {
            const text = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(body, key));
            if (!text)
                continue;
            step.script = { shell, text, expansion: 'azure-macro' };
            const at = (0,syntax/* entryOf */.Ms)(body, key)?.range.start;
            if (step.insertion && at !== undefined) {
                step.scriptInsertion = { at, indent: step.insertion.indent };
            }
            this.collect((0,syntax/* get */.Jt)(body, key), { place: 'script', ...where }, key);
        }
        const publish = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(body, 'publish'));
        if (publish) {
            // Short for the task, its path under the name of the step.
            step.uses = { text: publish, kind: 'task', name: 'publishpipelineartifact' };
            step.inputs = this.readVariables(body, 'step');
        }
        const task = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(body, 'task'));
        if (task)
            this.readTask(step, task, body, windows);
        return step;
    }
    readTask(step, task, body, windows) {
        step.uses = (0,action_reference/* readTaskReference */.HZ)(task);
        const inputs = (0,syntax/* get */.Jt)(body, 'inputs');
        const at = (0,syntax/* entryOf */.Ms)(body, 'inputs')?.range.start;
        if (step.insertion && at !== undefined) {
            step.scriptInsertion = { at, indent: step.insertion.indent };
        }
        step.inputs = this.readVariables(inputs, 'step');
        const insertion = inputs?.kind === 'mapping' ? insertionIn(inputs, this.file) : undefined;
        if (insertion)
            step.inputsInsertion = insertion;
        const type = (0,pipelines_inputs/* inputOf */.w)(step, 'scriptType')?.text.toLowerCase();
        for (const entry of entriesOf(inputs)) {
            const name = entry.key.text.text;
            let shell = taskScriptInput(step.uses.name, name, type);
            if (shell === 'bash' && step.uses.name === 'cmdline' && windows)
                shell = 'cmd';
            if (shell === 'powershell' && (0,pipelines_inputs/* inputOf */.w)(step, 'pwsh')?.text.toLowerCase() === 'true') {
                shell = 'pwsh';
            }
            const text = (0,syntax/* asText */.e1)(entry.value);
            if (shell && text)
                step.script = { shell, text, expansion: 'azure-macro' };
            this.collect(entry.value, { place: shell ? 'script' : 'input', job: step.job, step }, name);
        }
    }
    /** A reference to a template, and the steps and jobs that are handed to it as parameters. */
    readInclude(node, at, scope, depth) {
        const text = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(node, 'template'));
        if (!text)
            return;
        const parameters = (0,syntax/* get */.Jt)(node, 'parameters');
        const where = at ? { job: at.job, step: at.step } : {};
        const path = templatePath(text.text, this.file.path);
        this.pipeline.includes.push({
            from: this.pipeline,
            text,
            kind: 'template',
            inputs: this.readVariables(parameters, 'job'),
            ...(path === undefined ? {} : { path }),
            ...where
        });
        for (const entry of entriesOf(parameters)) {
            this.readParameter(entry, at, scope, depth + 1);
        }
    }
    readParameter(entry, at, scope, depth) {
        if (depth > maxDepth)
            return;
        const value = (0,syntax/* resolve */.hd)(entry.value);
        const first = value?.kind === 'sequence' ? flatten(value)[0] : undefined;
        const keys = (0,syntax/* asMapping */.dw)(first)?.entries.map(({ key }) => key.text.text) ?? [];
        if (keys.some(key => stepKeys.has(key))) {
            if (at)
                this.readSteps(value, at.job, at.windows, depth);
            else
                this.readStepList(entry, 'job', entry.value, scope);
        }
        else if (keys.includes('job') || keys.includes('deployment')) {
            this.readJobs(value, scope, depth);
        }
        else if (keys.includes('stage'))
            this.readStages(value, scope, depth);
        else if (value?.kind === 'mapping') {
            for (const inner of entriesOf(value))
                this.readParameter(inner, at, scope, depth + 1);
        }
        else {
            this.collect(entry.value, { place: 'call-input', ...(at ? { job: at.job, step: at.step } : {}) }, entry.key.text.text);
        }
    }
    /** Variables as a mapping or as a list of variables, groups and templates. */
    readVariables(node, scope) {
        const resolved = (0,syntax/* resolve */.hd)(node);
        if (resolved?.kind === 'mapping') {
            return entriesOf(resolved).flatMap(entry => {
                const value = (0,syntax/* asText */.e1)(entry.value);
                return value ? [{ name: entry.key.text, value, scope, range: entry.range }] : [];
            });
        }
        return flatten((0,syntax/* asSequence */.GO)(resolved)).flatMap((item) => {
            const group = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(item, 'group'));
            if (group) {
                const value = group.slice(0, 0);
                return [{ name: group, value, scope, group: true, range: item.range }];
            }
            if ((0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(item, 'template'))) {
                this.readInclude(item, undefined, { variables: [], windows: false }, maxDepth);
                return [];
            }
            const name = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(item, 'name'));
            const value = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(item, 'value'));
            if (!name || !value)
                return [];
            const readonly = (0,syntax/* asScalar */.T7)((0,syntax/* get */.Jt)(item, 'readonly'))?.value === true;
            return [{ name, value, scope, readonly, range: item.range }];
        });
    }
    /** Records every macro and expression below a node. */
    collect(node, where, name) {
        if (!node)
            return;
        (0,syntax/* walkScalars */.NO)(node, (scalar, path, key) => {
            const { text } = scalar;
            if (!text.text.includes('$'))
                return;
            // In a list of variables the name stands in the entry beside the value.
            const named = key?.text.text === 'value' && path.length > 1 ? listName(node, path) : key?.text.text;
            const base = { text, name: named ?? name ?? '', ...where };
            for (const macro of (0,azure_expression/* findMacros */.$u)(text)) {
                this.pipeline.expressions.push({
                    ...base,
                    range: macro.range,
                    start: macro.start,
                    end: macro.end,
                    expression: macroExpression(macro.name, macro.nameText),
                    syntax: 'macro'
                });
            }
            for (const site of (0,azure_expression/* findTemplateExpressions */.b_)(text)) {
                if (!site.expression)
                    continue;
                const { range, start, end, expression } = site;
                this.pipeline.expressions.push({ ...base, range, start, end, expression, syntax: 'template' });
            }
            const runtime = (0,azure_expression/* parseRuntimeExpression */.kY)(text)?.expression;
            if (runtime) {
                this.pipeline.expressions.push({
                    ...base,
                    range: text.range(),
                    start: 0,
                    end: text.text.length,
                    expression: runtime,
                    syntax: 'runtime'
                });
            }
        });
    }
}
/** `$(name)` reads the variable as `variables['name']` does. */
function macroExpression(name, text) {
    const range = text.range();
    return { kind: 'property', object: { kind: 'context', name: 'variables', range }, name, range };
}
function listName(root, path) {
    let node = (0,syntax/* resolve */.hd)(root);
    for (const part of path.slice(0, -1)) {
        node =
            typeof part === 'number' ? (0,syntax/* asSequence */.GO)(node)?.items[part] : (0,syntax/* resolve */.hd)((0,syntax/* entryOf */.Ms)(node, part)?.value);
    }
    return (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(node, 'name'))?.text;
}
/** Items of a list, those under `${{ if }}` and `${{ each }}` included. */
function flatten(node, depth = 0) {
    if (depth > maxDepth)
        return [];
    return (0,syntax/* itemsOf */.S3)(node).flatMap(item => {
        const mapping = (0,syntax/* asMapping */.dw)(item);
        const directives = mapping?.entries.filter(({ key }) => (0,azure_expression/* parseDirective */.xE)(key.text)) ?? [];
        if (directives.length === 0)
            return [item];
        const inner = directives.flatMap(({ value }) => flatten(value, depth + 1));
        return directives.length === mapping.entries.length ? inner : [item, ...inner];
    });
}
/** Entries of a mapping, those under `${{ if }}` and `${{ each }}` included. */
function entriesOf(node, depth = 0) {
    if (depth > maxDepth)
        return [];
    return ((0,syntax/* asMapping */.dw)(node)?.entries ?? []).flatMap(entry => {
        const conditional = (0,azure_expression/* parseDirective */.xE)(entry.key.text) && (0,syntax/* asMapping */.dw)(entry.value);
        return conditional ? entriesOf(conditional, depth + 1) : [entry];
    });
}
function azure_reader_readTriggers(root) {
    const triggers = [];
    for (const name of ['trigger', 'pr', 'schedules']) {
        const entry = (0,syntax/* entryOf */.Ms)(root, name);
        if (!entry)
            continue;
        if ((0,syntax/* asText */.e1)(entry.value)?.text === 'none')
            continue;
        triggers.push({ name, range: entry.key.range });
    }
    return triggers;
}
function readParameters(node) {
    const resolved = (0,syntax/* resolve */.hd)(node);
    if (resolved?.kind === 'mapping') {
        return resolved.entries.map(({ key, value }) => {
            const fallback = (0,syntax/* asText */.e1)(value);
            return {
                name: key.text.text,
                type: 'string',
                limited: false,
                ...(fallback ? { default: fallback } : {})
            };
        });
    }
    return (0,syntax/* itemsOf */.S3)(resolved).flatMap(item => {
        const name = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(item, 'name'))?.text;
        if (!name)
            return [];
        const fallback = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(item, 'default'));
        return [
            {
                name,
                type: (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(item, 'type'))?.text ?? 'string',
                limited: (0,syntax/* get */.Jt)(item, 'values') !== undefined,
                ...(fallback ? { default: fallback } : {})
            }
        ];
    });
}
/**
 * A document that only makes sense inside another one: old parameters as a mapping, or nothing that
 * says when and where it runs.
 */
function isTemplate(root) {
    if ((0,syntax/* get */.Jt)(root, 'parameters')?.kind === 'mapping')
        return true;
    const starts = ['trigger', 'pr', 'schedules', 'resources', 'extends', 'pool', 'name', 'container'];
    if (starts.some(key => (0,syntax/* entryOf */.Ms)(root, key)))
        return false;
    return (0,syntax/* get */.Jt)(root, 'parameters') !== undefined;
}
function isWindows(pool) {
    const texts = [(0,syntax/* asText */.e1)(pool), (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(pool, 'vmImage')), (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(pool, 'name'))];
    return texts.some(text => /\b(?:windows|win\d|vs20\d\d)/i.test(text?.text ?? ''));
}
/**
 * Path of a template from the linted root: relative to the file that names it, or to the repository
 * when it begins with `/`. Undefined for another repository (`@alias`) or an expression.
 */
function templatePath(reference, from) {
    const at = reference.lastIndexOf('@');
    if (reference.includes('$') || (at >= 0 && reference.slice(at + 1).toLowerCase() !== 'self')) {
        return undefined;
    }
    const name = (at >= 0 ? reference.slice(0, at) : reference).trim().replaceAll('\\', '/');
    const base = name.startsWith('/') ? [] : from.split('/').slice(0, -1);
    const parts = [...base];
    for (const part of name.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}
//# sourceMappingURL=azure-reader.js.map
;// CONCATENATED MODULE: ./build/shared/lint/documents/azure-pipeline.js




/** Azure Pipelines and their templates (Microsoft Learn: YAML schema reference for Azure Pipelines). */
const azurePipeline = {
    kind: 'azure-pipeline',
    format: 'yaml',
    isCertain: path => /(?:^|\/)\.?azure-pipelines[^/]*\.ya?ml$/i.test(path),
    isPossible: path => /\.ya?ml$/i.test(path),
    // Other systems have `stages` and `script` too: only Azure Pipelines has these as items of a list.
    looksLike: (text, path) => !/(?:^|\/)\.gitlab-ci\.yml$/.test(path) &&
        /^ {0,2}(?:steps|jobs|stages|extends)[ \t]*:/m.test(text) &&
        (/^[ \t]*- +(?:task: *["']?[\w.-]+@\d|(?:script|bash|pwsh|powershell|checkout|deployment|job|stage)[ \t]*:|template: *\S+\.ya?ml)/m.test(text) ||
            /^(?:trigger|pr|pool)[ \t]*:/m.test(text)),
    async read(document, facts, context) {
        for (const root of document.documents) {
            addNamedValues(root, facts, 'azure-macro');
            visitMappings(root, mapping => addVariable(mapping, facts));
        }
        const pipeline = this.readPipeline?.(document, facts.file);
        if (pipeline)
            await addPipeline(pipeline, facts, context);
    },
    readPipeline(document, file) {
        const [root] = document.documents;
        return root && new AzureReader(file).read(root);
    }
};
/** `variables` and `parameters` as lists: `- name: X` with `value: Y` or `default: Y`. */
function addVariable(mapping, facts) {
    const name = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(mapping, 'name'))?.text;
    const value = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(mapping, 'value') ?? (0,syntax/* get */.Jt)(mapping, 'default'));
    if (name && value)
        facts.credentialSites.push({ value, name, place: 'value', dialect: 'azure-macro' });
}
function visitMappings(root, visit) {
    const stack = [root];
    while (stack.length > 0) {
        const node = stack.pop();
        if (node.kind === 'mapping') {
            visit(node);
            for (let i = node.entries.length - 1; i >= 0; i--)
                stack.push(node.entries[i].value);
        }
        else if (node.kind === 'sequence') {
            for (let i = node.items.length - 1; i >= 0; i--)
                stack.push(node.items[i]);
        }
    }
}
//# sourceMappingURL=azure-pipeline.js.map
;// CONCATENATED MODULE: ./build/shared/lint/documents/bicep.js
/**
 * Bicep and its parameter files. Like those of Terraform, their trusts are found once all files
 * have been read (`federation/collect.ts`). The grammar trails the language, so that a problem in
 * it is said but is no finding.
 */
const bicep = {
    kind: 'bicep',
    format: 'text',
    isCertain: () => false,
    isPossible: path => /\.bicep(?:param)?$/i.test(path),
    read() { }
};
//# sourceMappingURL=bicep.js.map
// EXTERNAL MODULE: ./build/shared/lint/federation/entra.js
var entra = __webpack_require__(36524);
;// CONCATENATED MODULE: ./build/shared/lint/documents/federated-credential.js



/**
 * JSON bodies of federated credentials, as `az ad app federated-credential create --parameters`
 * and Microsoft Graph take them: one object, or a list.
 */
const federatedCredential = {
    kind: 'federated-credential',
    format: 'json',
    isCertain: () => false,
    isPossible: path => /\.jsonc?$/i.test(path),
    looksLike: text => /"issuer"\s*:/i.test(text) &&
        /"audiences?"\s*:/i.test(text) &&
        /"(?:subject|claimsMatchingExpression)"\s*:/i.test(text) &&
        !/deploymentTemplate\.json/i.test(text),
    read(document, facts) {
        for (const root of document.documents) {
            for (const item of (0,syntax/* itemsOf */.S3)(root)) {
                facts.federatedSubjects.push(...(0,entra/* entraSubjects */.iJ)((0,federation_value/* ofTree */.OK)(item, facts.file), 'federated credential', {
                    file: facts.file,
                    range: item.range
                }));
            }
        }
    }
};
//# sourceMappingURL=federated-credential.js.map
;// CONCATENATED MODULE: ./build/shared/lint/documents/github-action.js



/** Manifests of actions, composite and others (GitHub docs: Metadata syntax for GitHub Actions). */
const githubAction = {
    kind: 'github-action',
    format: 'yaml',
    isCertain: () => false,
    isPossible: path => /(?:^|\/)action\.ya?ml$/i.test(path),
    looksLike: text => /^runs[ \t]*:/m.test(text),
    async read(document, facts, context) {
        for (const root of document.documents)
            addNamedValues(root, facts, 'github-expression');
        const pipeline = this.readPipeline?.(document, facts.file);
        if (pipeline)
            await addPipeline(pipeline, facts, context);
    },
    readPipeline(document, file) {
        const [root] = document.documents;
        return root && new GitHubReader(file).readAction(root);
    }
};
//# sourceMappingURL=github-action.js.map
// EXTERNAL MODULE: ./build/shared/lint/source.js
var lint_source = __webpack_require__(33751);
;// CONCATENATED MODULE: ./build/shared/lint/federation/may-federate.js
/** Words without which no script sets up a federated identity. */
const mayFederate = /federated-?(?:identity-?)?credential|assume-?role-?policy|workload-identity-pools|workloadIdentityPools|New-IAMRole/i;
//# sourceMappingURL=may-federate.js.map
;// CONCATENATED MODULE: ./build/shared/lint/documents/shell-file.js





/** Words without which a script or image has nothing that any rule looks at. */
const worthALook = new RegExp(`mcp|modelcontextprotocol|${mayFederate.source}`, 'i');
/** Words of shell files beside which a credential may stand in clear. */
const namesCredential = /authorization|bearer|password|passwd|token|secret|api[-_]?key|\bcurl\b/i;
function addScript(facts, shell, text) {
    facts.scripts.push({ shell, text, expansion: 'none' });
}
/** Shell and PowerShell files: set-up scripts, features of dev containers, deployments. */
const shellFile = {
    kind: 'script',
    format: 'text',
    isCertain: () => false,
    isPossible: path => /\.(?:sh|bash|zsh|ps1)$/i.test(path),
    looksLike: text => worthALook.test(text) || namesCredential.test(text),
    async read(_document, facts) {
        const shell = /\.ps1$/i.test(facts.file.path) ? 'pwsh' : 'bash';
        addScript(facts, shell, lint_source/* MappedText */.D.of(facts.file));
        await parseScripts(facts.scripts);
    }
};
/** Dockerfiles: what `RUN` runs, and files that a here-document writes (`COPY <<EOF /path`). */
const dockerfile = {
    kind: 'script',
    format: 'text',
    isCertain: () => false,
    isPossible: path => /(?:^|\/)(?:[^/]*\.)?(?:dockerfile|containerfile)(?:\.[^/]*)?$/i.test(path),
    looksLike: text => worthALook.test(text),
    async read(_document, facts) {
        for (const instruction of instructionsOf(lint_source/* MappedText */.D.of(facts.file)))
            addInstruction(instruction, facts);
        await parseScripts(facts.scripts);
    }
};
/** Adds the script of an instruction (Docker docs, "Dockerfile reference"). */
function addInstruction(text, facts) {
    const run = /^\s*RUN\s+(?:--\S+\s+)*/i.exec(text.text);
    if (run) {
        const body = text.slice(run[0].length);
        // `RUN <<EOF` runs the document itself.
        const document = /^<<-?["']?(\w+)["']?[ \t]*\r?\n/.exec(body.text);
        addScript(facts, 'sh', document ? body.slice(document[0].length) : body);
        return;
    }
    const copy = /^\s*(?:COPY|ADD)\s+(?:--\S+\s+)*(<<-?["']?\w+["']?)[ \t]+(\S+)[ \t]*\r?\n/i.exec(text.text);
    if (!copy)
        return;
    // Written as the shell command that does the same, so that one reader serves both.
    const end = copy[0].length;
    const path = copy[0].lastIndexOf(copy[2]);
    const document = copy[0].indexOf(copy[1]);
    addScript(facts, 'sh', text.compose([
        { text: 'cat > ', start: document, end: document },
        { text: copy[2], start: path, end: path + copy[2].length },
        { text: ' ', start: document, end: document },
        { text: copy[1], start: document, end: document + copy[1].length },
        { text: '\n', start: end - 1, end },
        { text: text.text.slice(end), start: end, end: text.text.length }
    ]));
}
/** The instructions of a Dockerfile with the lines and here-documents that belong to each. */
function instructionsOf(text) {
    const found = [];
    let start = -1;
    let offset = 0;
    let marker;
    let continued = false;
    for (const line of text.text.split('\n')) {
        const end = offset + line.length;
        const plain = line.replace(/\r$/, '');
        if (marker !== undefined) {
            if (plain.trim() === marker) {
                found.push(text.slice(start, end));
                marker = undefined;
                start = -1;
            }
        }
        else if (continued && /^\s*(?:#|$)/.test(plain)) {
            // Comments and empty lines inside of a continued instruction do not end it.
        }
        else {
            if (!continued)
                start = /^\s*[A-Za-z]+\s/.test(plain) ? offset : -1;
            marker = start >= 0 ? /<<-?["']?(\w+)["']?/.exec(plain)?.[1] : undefined;
            continued = /\\\s*$/.test(plain);
            if (start >= 0 && !continued && marker === undefined) {
                found.push(text.slice(start, end));
                start = -1;
            }
        }
        offset = end + 1;
    }
    if (start >= 0)
        found.push(text.slice(start));
    return found;
}
/** Compose files that mention MCP: commands and configurations stand in their scalars. */
const composeFile = {
    kind: 'compose',
    format: 'yaml',
    isCertain: () => false,
    isPossible: path => /(?:^|\/)(?:[^/]*[-_.])?compose(?:[-_.][^/]*)?\.ya?ml$/i.test(path),
    looksLike: text => worthALook.test(text) && /^services[ \t]*:/m.test(text),
    async read(document, facts) {
        for (const root of document.documents)
            addNamedValues(root, facts, 'shell');
        addCommands(document, facts);
        await parseScripts(facts.scripts);
    }
};
/** Adds values that are command lines with MCP servers in them: `command`, `postCreateCommand`. */
function addCommands(document, facts) {
    for (const root of document.documents) {
        (0,syntax/* walkScalars */.NO)(root, scalar => {
            if (/\bmcp add\b|--(?:additional-)?mcp-config|--add-mcp/.test(scalar.text.text)) {
                addScript(facts, 'sh', scalar.text);
            }
        });
    }
}
//# sourceMappingURL=shell-file.js.map
// EXTERNAL MODULE: ./build/shared/lint/documents/mcp/clients.js
var clients = __webpack_require__(4578);
// EXTERNAL MODULE: ./build/shared/lint/command-line/words.js
var command_line_words = __webpack_require__(48338);
;// CONCATENATED MODULE: ./build/shared/lint/command-line/containers.js
/** Programs with the command line of `docker run`. */
const containerRunners = new Set([
    'docker',
    'podman',
    'nerdctl',
    'finch'
]);
/** Flags of `docker run` without a value; all other flags take the next word. */
const bareFlags = /^(?:-[ditPqh]+|--(?:rm|init|privileged|interactive|tty|detach|read-only|no-healthcheck|oom-kill-disable|publish-all|quiet|sig-proxy|disable-content-trust|help|no-hosts|replace|rootfs|tls-verify))$/;
/** Flags of `docker` itself that take a value. */
const globalValueFlags = new Set([
    '-c',
    '--context',
    '-H',
    '--host',
    '-l',
    '--log-level',
    '--config',
    '--connection',
    '--url'
]);
/**
 * What `docker run` starts (Docker docs, "docker container run"): image, its arguments, mounts,
 * environment. Undefined for other subcommands.
 */
function containerLaunch(runner, args) {
    const mounts = [];
    const env = [];
    const runnerFlags = [];
    let index = 0;
    for (; index < args.length; index++) {
        const text = args[index].text;
        if (globalValueFlags.has(text))
            index++;
        else if (text === 'container')
            continue;
        else if (!text.startsWith('-'))
            break;
    }
    const subcommand = args[index]?.text;
    if (subcommand !== 'run' && subcommand !== 'create') {
        // `docker compose`, `docker mcp gateway run`, `docker exec`: programs of the machine.
        return {
            runner,
            target: subcommand ?? runner,
            ecosystem: 'local',
            args: args.slice(index + 1),
            mounts,
            runnerFlags,
            env,
            wrappers: []
        };
    }
    for (index++; index < args.length; index++) {
        const word = args[index];
        const text = word.text;
        if (text === '--') {
            index++;
            break;
        }
        if (!text.startsWith('-') || text === '-')
            break;
        const equals = text.startsWith('--') || /^-[a-zA-Z]=/.test(text) ? text.indexOf('=') : -1;
        // `-eKEY=value`, `-v/:/host`: the value stands at the flag.
        const glued = equals < 0 &&
            /^-[evpuwlm][^=-]/.test(text) &&
            !bareFlags.test(text) &&
            !/^-[a-z]{1,4}$/.test(text);
        const flag = equals > 0 ? text.slice(0, equals) : glued ? text.slice(0, 2) : text;
        const bare = equals < 0 && !glued && bareFlags.test(flag);
        const joined = equals < 0 && !glued && /^-[ditPq]+[evpuwlm]$/.test(flag);
        const value = equals > 0
            ? word.slice(equals + 1)
            : glued
                ? word.slice(2)
                : bare
                    ? undefined
                    : args[index + 1];
        if (equals < 0 && !glued && !bare)
            index++;
        const name = joined ? `-${flag.at(-1)}` : flag;
        if (name === '-v' || name === '--volume') {
            if (value)
                mounts.push(volumeMount(value));
        }
        else if (name === '--mount') {
            const mount = value && longMount(value);
            if (mount)
                mounts.push(mount);
        }
        else if (name === '-e' || name === '--env') {
            const at = value?.text.indexOf('=') ?? -1;
            if (value && at > 0)
                env.push({ name: value.slice(0, at), value: value.slice(at + 1) });
            // A name alone passes the variable on.
            else if (value)
                runnerFlags.push(value);
        }
        else {
            runnerFlags.push(word);
            if (value && equals < 0 && !glued)
                runnerFlags.push(value);
        }
    }
    const image = args[index];
    const { name, version } = imageOf(image?.text ?? '');
    return {
        runner,
        ...(image && { target: name, targetText: image }),
        ecosystem: 'oci',
        ...(version !== undefined && { version }),
        args: args.slice(index + 1),
        mounts,
        runnerFlags,
        env,
        wrappers: []
    };
}
/** An image's name apart from its tag or digest; with both, the digest is the version. */
function imageOf(text) {
    const digest = text.indexOf('@');
    if (digest > 0) {
        const { name } = imageOf(text.slice(0, digest));
        return { name, version: text.slice(digest + 1) };
    }
    const tag = text.lastIndexOf(':');
    if (tag > text.lastIndexOf('/'))
        return { name: text.slice(0, tag), version: text.slice(tag + 1) };
    return { name: text };
}
/** `-v source:target[:options]`; a drive letter's colon and one in `${VAR:-x}` do not separate. */
function volumeMount(value) {
    const text = value.text;
    const separators = [];
    let depth = 0;
    for (let i = 0; i < text.length; i++) {
        if (text[i] === '{')
            depth++;
        else if (text[i] === '}')
            depth = Math.max(0, depth - 1);
        else if (text[i] === ':' && depth === 0) {
            const start = (separators.at(-1) ?? -1) + 1;
            const drive = i - start === 1 && /[a-zA-Z]/.test(text[start]) && /[\\/]/.test(text[i + 1] ?? '');
            if (!drive)
                separators.push(i);
        }
    }
    const [first, second] = separators;
    if (first === undefined)
        return { source: value, readOnly: false };
    const options = second === undefined ? '' : text.slice(second + 1);
    return {
        source: value.slice(0, first),
        target: value.slice(first + 1, second),
        readOnly: options.split(',').includes('ro')
    };
}
/** `--mount type=bind,src=…,dst=…`; undefined where nothing of the host is mounted. */
function longMount(value) {
    let source;
    let target;
    let type = 'volume';
    let readOnly = false;
    let position = 0;
    for (const field of value.text.split(',')) {
        const at = field.indexOf('=');
        const key = at < 0 ? field : field.slice(0, at);
        const text = value.slice(position + at + 1, position + field.length);
        if (key === 'type')
            type = text.text;
        else if (key === 'src' || key === 'source')
            source = text;
        else if (key === 'dst' || key === 'target' || key === 'destination')
            target = text;
        else if (key === 'readonly' || key === 'ro')
            readOnly = at < 0 || text.text === 'true';
        position += field.length + 1;
    }
    if (!source || type === 'tmpfs')
        return undefined;
    return { source, ...(target && { target }), readOnly };
}
//# sourceMappingURL=containers.js.map
;// CONCATENATED MODULE: ./build/shared/lint/command-line/packages.js
const npmValues = [
    '--registry',
    '--node-options',
    '--prefix',
    '--userconfig',
    '--cache',
    '-w',
    '--workspace',
    '--loglevel'
];
const uvValues = [
    '--with',
    '--with-editable',
    '--with-requirements',
    '--python',
    '-p',
    '--directory',
    '--project',
    '--index-url',
    '--index',
    '--default-index',
    '--extra-index-url',
    '-i',
    '--find-links',
    '-f',
    '--env-file',
    '--extra',
    '--group',
    '--cache-dir',
    '--refresh-package',
    '--constraints',
    '-c',
    '--overrides',
    '--resolution',
    '--prerelease',
    '--exclude-newer',
    '--color',
    '--config-file'
];
const npx = {
    subcommands: [],
    sources: ['-p', '--package'],
    values: npmValues,
    scripts: ['-c', '--call'],
    ecosystem: 'npm'
};
const node = {
    subcommands: [],
    sources: [],
    values: [
        '-r',
        '--require',
        '--import',
        '--loader',
        '--experimental-loader',
        '-C',
        '--conditions',
        '--env-file',
        '--max-old-space-size',
        '--title'
    ],
    ecosystem: 'local'
};
const python = { subcommands: [], sources: [], values: ['-W', '-X'], ecosystem: 'local' };
const runners = {
    npx,
    pnpx: npx,
    npm: { ...npx, subcommands: ['exec', 'x'] },
    pnpm: {
        ...npx,
        subcommands: ['dlx', 'exec', 'run'],
        values: [...npmValues, '--filter', '-C', '--dir']
    },
    yarn: { ...npx, subcommands: ['dlx', 'exec', 'run'], values: [...npmValues, '--cwd'] },
    bunx: npx,
    bun: { ...npx, subcommands: ['x', 'run'], values: [...npmValues, '--cwd'] },
    uvx: { subcommands: [], sources: ['--from'], values: uvValues, ecosystem: 'pypi' },
    uv: { subcommands: ['tool', 'run'], sources: ['--from'], values: uvValues, ecosystem: 'local' },
    pipx: {
        subcommands: ['run'],
        sources: ['--spec'],
        values: ['--python', '--index-url', '--pip-args', '--suffix'],
        ecosystem: 'pypi'
    },
    dnx: {
        subcommands: [],
        sources: [],
        values: ['--source', '--add-source', '--configfile', '--verbosity', '-v', '--framework', '-f'],
        ecosystem: 'unknown'
    },
    node,
    nodejs: node,
    tsx: node,
    'ts-node': node,
    deno: {
        subcommands: ['run', 'x'],
        sources: [],
        values: ['--config', '-c', '--import-map', '--lock', '--cert'],
        ecosystem: 'local'
    },
    python,
    python3: python,
    go: {
        subcommands: ['run'],
        sources: [],
        values: ['-C', '-tags', '-mod', '-modfile'],
        ecosystem: 'local'
    },
    java: {
        subcommands: [],
        sources: [],
        values: ['-cp', '-classpath', '--class-path'],
        ecosystem: 'local'
    },
    jbang: { subcommands: ['run'], sources: [], values: [], ecosystem: 'unknown' },
    cargo: {
        subcommands: ['run'],
        sources: [],
        values: ['--manifest-path', '-p', '--bin'],
        ecosystem: 'local'
    }
};
/** True for a program whose first argument is a package or a script. */
function isPackageRunner(name) {
    return Object.hasOwn(runners, name);
}
/** What a package runner starts; a command line inside (`npx -c "…"`) comes back as `script`. */
function packageLaunch(name, args) {
    const runner = runners[name];
    let index = 0;
    let source;
    let command;
    let ecosystem = runner.ecosystem;
    let subcommands = 0;
    for (; index < args.length; index++) {
        const word = args[index];
        const text = word.text;
        if (text === '--')
            continue;
        if (!text.startsWith('-') || text === '-') {
            if (subcommands < 2 && runner.subcommands.includes(text)) {
                subcommands++;
                // `uv tool run`, `npm exec` and `bun x` fetch packages; `bun run` and `uv run` do not.
                if (text === 'tool')
                    ecosystem = 'pypi';
                if (text === 'run' && name !== 'uv' && name !== 'pipx' && name !== 'go')
                    ecosystem = 'local';
                continue;
            }
            command = word;
            index++;
            break;
        }
        if ((name === 'python' || name === 'python3' || name === 'uv') && text === '-m') {
            return done(name, args[index + 1], args[index + 1]?.text, 'local', undefined, args.slice(index + 2));
        }
        if (name === 'java' && text === '-jar')
            continue;
        const equals = text.indexOf('=');
        const flag = equals > 0 ? text.slice(0, equals) : text;
        if (runner.scripts?.includes(flag) && args[index + 1])
            return { script: args[index + 1] };
        if (runner.sources.includes(flag))
            source = equals > 0 ? word.slice(equals + 1) : args[++index];
        else if (equals < 0 && runner.values.includes(flag))
            index++;
    }
    // `npx tsx ./server.ts`, `uv run python server.py`, `npx node x`: the interpreter is no server.
    const inner = command && source === undefined ? interpreterOf(command.text) : undefined;
    if (inner && args.length > index) {
        const started = packageLaunch(inner, args.slice(index));
        return 'script' in started ? started : { ...started, wrappers: [name, ...started.wrappers] };
    }
    const named = source ?? command;
    const { target, version, kind } = packageOf(named?.text ?? '', ecosystem);
    return done(name, named, target, kind, version, args.slice(index));
}
function done(runner, targetText, target, ecosystem, version, args) {
    return {
        runner,
        ...(targetText && target !== undefined && { target, targetText }),
        ecosystem,
        ...(version !== undefined && version !== '' && { version }),
        args,
        mounts: [],
        runnerFlags: [],
        env: [],
        wrappers: []
    };
}
/** An interpreter in the place of a package, with or without version: `tsx@4`. */
function interpreterOf(text) {
    const name = text.replace(/^(?!@)([^@]+)@.*$/, '$1').replace(/\.exe$/i, '');
    return ['tsx', 'ts-node', 'node', 'python', 'python3', 'deno', 'bun'].includes(name)
        ? name
        : undefined;
}
/** Name and version of what a package runner is told to run. */
function packageOf(text, ecosystem) {
    if (/^(?:git\+|git:|github:|gitlab:|bitbucket:|git@)/.test(text) ||
        /^https?:\/\/\S+\.git(?:[@#]|$)/.test(text)) {
        const at = Math.max(text.lastIndexOf('#'), text.lastIndexOf('@'));
        const separated = at > text.lastIndexOf('/') && !/^git@[^#]*$/.test(text);
        return {
            target: separated ? text.slice(0, at) : text,
            version: separated ? text.slice(at + 1) : undefined,
            kind: 'git'
        };
    }
    if (/^https?:\/\//.test(text))
        return { target: text, version: undefined, kind: 'url' };
    if (text.startsWith('npm:') || text.startsWith('jsr:'))
        return packageOf(text.slice(4), 'npm');
    if (/^(?:file:|[./~\\]|[a-zA-Z]:[\\/]|\$)/.test(text))
        return { target: text, version: undefined, kind: 'local' };
    // github.com/owner/module@v1 of `go run`.
    const path = /^([\w-]+\.)+[a-z]{2,}\/[^@\s]+(?:@(\S+))?$/.exec(text);
    if (path && ecosystem === 'local') {
        return { target: text.replace(/@\S+$/, ''), version: path[2], kind: 'git' };
    }
    if (ecosystem === 'local')
        return { target: text, version: undefined, kind: 'local' };
    const separator = ecosystem === 'pypi' ? /(?:===?|@|[<>~!]=?)/.exec(text) : /(?!^)@/.exec(text);
    // `owner/repo` of npm is a repository on GitHub.
    if (ecosystem === 'npm' && /^[\w.-]+\/[\w.-]+(?:#\S+)?$/.test(text) && !text.startsWith('@')) {
        const [target = text, version] = text.split('#');
        return { target, version, kind: 'git' };
    }
    if (!separator)
        return { target: text.replace(/\[[^[\]]*\]$/, ''), version: undefined, kind: ecosystem };
    const operator = separator[0];
    const rest = text.slice(separator.index + operator.length);
    const target = text.slice(0, separator.index).replace(/\[[^[\]]*\]$/, '');
    // A range is no version: the operator stays, so that it does not look exact.
    return { target, version: /^[<>~!]/.test(operator) ? operator + rest : rest, kind: ecosystem };
}
//# sourceMappingURL=packages.js.map
;// CONCATENATED MODULE: ./build/shared/lint/command-line/launch.js



const maxUnwraps = 8;
/**
 * Understands the command line that starts a server: takes off wrappers (`cmd /c`, `bash -lc`,
 * `env`), and tells what a package runner or container runtime starts and with which arguments.
 * Undefined when there is no command.
 */
function launchOf(argv) {
    let words = argv;
    const env = [];
    const wrappers = [];
    for (let unwraps = 0; unwraps < maxUnwraps; unwraps++) {
        const [first] = words;
        if (!first)
            return undefined;
        // A whole command in `command`, or all arguments in one string.
        if (isCommandLine(first, words.length)) {
            const split = (0,command_line_words/* splitWords */.y)(first);
            if (split.length > 1) {
                words = [...split, ...words.slice(1)];
                continue;
            }
        }
        if (words.length === 2 && isArgumentLine(words[0], words[1])) {
            words = [first, ...(0,command_line_words/* splitWords */.y)(words[1])];
        }
        const inner = unwrap(words);
        if (!inner)
            break;
        wrappers.push(programName(first.text));
        for (const pair of inner.env)
            env.push(pair);
        words = inner.words;
    }
    const [program, ...args] = words;
    if (!program)
        return undefined;
    const launch = launchOfProgram(program, args);
    if ('script' in launch) {
        const script = lastCommand(launch.script);
        const inner = script && launchOf(script);
        return (inner && { ...inner, wrappers: [...wrappers, programName(program.text), ...inner.wrappers] });
    }
    return { ...launch, env: [...env, ...launch.env], wrappers: [...wrappers, ...launch.wrappers] };
}
function launchOfProgram(program, args) {
    const name = programName(program.text);
    if (isPackageRunner(name))
        return packageLaunch(name, args);
    if (containerRunners.has(name))
        return containerLaunch(name, args);
    return {
        runner: name,
        target: program.text,
        targetText: program,
        ecosystem: 'local',
        args,
        mounts: [],
        runnerFlags: [],
        env: [],
        wrappers: []
    };
}
/** A first word with blanks that is not a path with blanks, such as `C:\Program Files\node.exe`. */
function isCommandLine(first, count) {
    const text = first.text.trim();
    if (!/\s/.test(text))
        return false;
    if (/^(?:[a-zA-Z]:[\\/]|[\\/~.])/.test(text)) {
        // `/usr/bin/npx -y x` is a command line, `/Applications/My App/run` a path.
        return (count === 1 &&
            /\s-{1,2}\w|\s@?[\w.-]+\/[\w.-]+(?:\s|$)/.test(text) &&
            !/\.(?:exe|cmd|bat)$/i.test(text));
    }
    return /^[\w@.+/-]+(?:\.(?:exe|cmd))?\s/.test(text);
}
/** All arguments of a package runner in one string: `npx`, `mcp-remote https://…`. */
function isArgumentLine(program, args) {
    const name = programName(program.text);
    return ((isPackageRunner(name) || containerRunners.has(name)) &&
        /^(?:-|@?[\w.-]+[\w./@-]*\s)/.test(args.text) &&
        /\S\s+\S/.test(args.text));
}
/** `npx` of `C:\\node\\npx.cmd`: lower case, without path and extension. */
function programName(command) {
    const name = command
        .trim()
        .slice(Math.max(command.lastIndexOf('/'), command.lastIndexOf('\\')) + 1);
    const plain = name.toLowerCase().replace(/\.(?:exe|cmd|bat|ps1)$/, '');
    return /^python3?\.\d+$/.test(plain) ? 'python3' : plain;
}
/** Programs that run the command after their own flags; the set names flags that take a value. */
const plainWrappers = {
    sudo: ['-u', '-g', '--user', '--group'],
    exec: ['-a'],
    nohup: [],
    time: [],
    nice: ['-n'],
    timeout: ['-s', '-k', '--signal', '--kill-after'],
    caffeinate: [],
    'xvfb-run': ['-s', '-n'],
    stdbuf: ['-i', '-o', '-e'],
    command: [],
    start: [],
    wsl: ['-d', '--distribution', '-u', '--user', '--cd'],
    dotenv: ['-e', '-f', '--file'],
    dotenvx: ['-f', '-e'],
    'with-env': []
};
/** Programs that run what stands behind `--`: secret managers and version managers. */
const dashWrappers = new Set([
    'op',
    'doppler',
    'infisical',
    'mise',
    'asdf',
    'rtx',
    'direnv',
    'aws-vault',
    'teller',
    'chamber',
    'vault',
    'bws',
    'fnox',
    'varlock',
    'with',
    'nix',
    'nix-shell',
    'devbox',
    'flox',
    'envchain',
    'berglas',
    'summon'
]);
/** The command inside one wrapper; undefined when there is none. */
function unwrap(words) {
    const name = programName(words[0].text);
    const args = words.slice(1);
    if (name === 'cmd') {
        const at = args.findIndex(arg => /^\/[ck]$/i.test(arg.text));
        return at >= 0 ? plain(args.slice(at + 1)) : undefined;
    }
    if (isShell(name)) {
        const at = args.findIndex(arg => /^-[a-z]*c$/.test(arg.text));
        const script = at >= 0 ? args[at + 1] : undefined;
        const command = script && lastCommand(script);
        return command && withAssignments(command);
    }
    if (name === 'powershell' || name === 'pwsh') {
        const at = args.findIndex(arg => /^[-/]c(?:ommand)?$/i.test(arg.text));
        const rest = args.slice(at + 1);
        if (at < 0 || rest.length === 0)
            return undefined;
        // `& npx …` calls what follows.
        if (rest[0].text === '&')
            return plain(rest.slice(1));
        return rest.length === 1 ? plain(lastCommand(rest[0]) ?? []) : plain(rest);
    }
    if (name === 'env' || name === 'cross-env') {
        const env = [];
        for (let i = 0; i < args.length; i++) {
            const text = args[i].text;
            if (text === '-S' || text === '--split-string' || text === '-i' || text === '-')
                continue;
            if (text === '-u' || text === '-C' || text === '--unset' || text === '--chdir')
                i++;
            else if (!text.startsWith('-')) {
                const at = /^[A-Za-z_]\w*=/.exec(text)?.[0].length;
                if (at === undefined)
                    return { words: args.slice(i), env };
                env.push({ name: args[i].slice(0, at - 1), value: args[i].slice(at) });
            }
        }
        return undefined;
    }
    const values = plainWrappers[name];
    if (values) {
        for (let i = 0; i < args.length; i++) {
            const text = args[i].text;
            if (text === '--')
                return plain(args.slice(i + 1));
            if (values.includes(text))
                i++;
            else if (!text.startsWith('-') && !(name === 'timeout' && /^[\d.]+[smhd]?$/.test(text))) {
                return withAssignments(args.slice(i));
            }
        }
        return undefined;
    }
    if (dashWrappers.has(name)) {
        const at = args.findIndex(arg => arg.text === '--');
        return at >= 0 ? plain(args.slice(at + 1)) : undefined;
    }
    return undefined;
}
/** True for the shells that take a script behind `-c`. */
function isShell(name) {
    return /^(?:ba|z|da|k|fi|a|c|tc)?sh$/.test(name);
}
function plain(words) {
    return words.length > 0 ? { words, env: [] } : undefined;
}
/** `KEY=value npx …`: assignments before the command are its environment. */
function withAssignments(words) {
    const env = [];
    for (let i = 0; i < words.length; i++) {
        const at = /^[A-Za-z_]\w*=/.exec(words[i].text)?.[0].length;
        if (at === undefined)
            return { words: words.slice(i), env };
        env.push({ name: words[i].slice(0, at - 1), value: words[i].slice(at) });
    }
    return undefined;
}
/** The server is the last command of `cd x && exec server`; exports before it do not matter here. */
function lastCommand(script) {
    return (0,command_line_words/* splitCommands */.t)(script)
        .map(words => words.filter(word => !/^\d?(?:>>?|<)(?:&\d)?/.test(word.text)))
        .filter(words => words.length > 0 && !/^[()]$/.test(words[0].text))
        .at(-1);
}
//# sourceMappingURL=launch.js.map
;// CONCATENATED MODULE: ./build/shared/lint/documents/mcp/server-entry.js



/** Keys that make a mapping an entry of a server, in any client's format. */
const entryKeys = [
    'command',
    'cmd',
    'url',
    'uri',
    'serverUrl',
    'httpUrl',
    'container',
    'image',
    'serverCommand'
];
/** True for a node that reads like the entry of a server. */
function looksLikeServer(node) {
    const mapping = (0,syntax/* asMapping */.dw)(node);
    if (!mapping)
        return false;
    return entryKeys.some(key => {
        const value = (0,syntax/* get */.Jt)(mapping, key);
        return value !== undefined && (value.kind !== 'scalar' || typeof value.value === 'string');
    });
}
/**
 * Reads the entry of a server in any client's format into one model. Undefined for what is no entry;
 * an odd field never hides the others.
 */
function readServerEntry(key, value, range, context) {
    const node = (0,syntax/* asMapping */.dw)(value);
    if (!node)
        return undefined;
    const nameText = key === undefined ? (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(node, 'name')) : 'kind' in key ? key.text : key;
    const commandNode = first(node, 'command', 'cmd', 'serverCommand');
    const zed = (0,syntax/* asMapping */.dw)(commandNode);
    const commandWords = (0,syntax/* asSequence */.GO)(commandNode)?.items.flatMap(item => (0,syntax/* asText */.e1)(item) ?? []) ?? [];
    const command = (0,syntax/* asText */.e1)(commandNode) ?? (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(zed, 'path')) ?? commandWords[0];
    const container = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(node, 'container'));
    const ownArgs = argumentsOf((0,syntax/* get */.Jt)(node, 'args') ?? (0,syntax/* get */.Jt)(zed, 'args') ?? (0,syntax/* get */.Jt)(node, 'arguments'));
    const args = [...commandWords.slice(1), ...ownArgs];
    const url = (0,syntax/* asText */.e1)(first(node, 'url', 'serverUrl', 'httpUrl', 'uri', 'endpoint'));
    const env = [
        ...namedValues((0,syntax/* get */.Jt)(node, 'env')),
        ...namedValues((0,syntax/* get */.Jt)(node, 'environment')),
        ...namedValues((0,syntax/* get */.Jt)(node, 'envs')),
        ...namedValues((0,syntax/* get */.Jt)(zed, 'env'))
    ];
    const headers = [
        ...namedValues((0,syntax/* get */.Jt)(node, 'headers')),
        ...namedValues((0,syntax/* get */.Jt)(node, 'http_headers')),
        ...namedValues((0,syntax/* get */.Jt)(node, 'httpHeaders')),
        ...namedValues((0,syntax/* get */.Jt)(node, 'requestOptions', 'headers'))
    ];
    const cwd = (0,syntax/* asText */.e1)(first(node, 'cwd', 'workingDirectory', 'workdir'));
    const type = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(node, 'type') ?? (0,syntax/* get */.Jt)(node, 'transport'))?.text.toLowerCase() ?? '';
    const launch = command
        ? launchOf([command, ...args])
        : container
            ? server_entry_containerLaunch(container, ownArgs, node)
            : undefined;
    return {
        name: nameText?.text ?? '',
        client: context.client,
        range,
        nameRange: nameText ? nameText.range() : { start: range.start, end: range.start },
        transport: transportOf(type, command ?? container, url),
        ...(command && { command }),
        args,
        env,
        headers,
        ...(url && { url }),
        ...(cwd && { cwd }),
        ...(launch && { launch }),
        settings: settingsOf(node),
        approvals: approvalsOf(node),
        loadCommands: ['headersHelper', 'authHelper', 'apiKeyHelper'].flatMap(name => (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(node, name)) ?? []),
        origin: context.origin,
        expandedBy: context.expandedBy ?? [],
        disabled: isOff(node),
        runsInCi: context.runsInCi
    };
}
function transportOf(type, command, url) {
    if (/^(?:stdio|local)$/.test(type))
        return 'stdio';
    if (/^(?:https?|sse|ws|remote|streamable[-_]?http)$/.test(type))
        return 'http';
    return command ? 'stdio' : url ? 'http' : 'unknown';
}
function first(node, ...keys) {
    for (const key of keys) {
        const value = (0,syntax/* get */.Jt)(node, key);
        if (value && !(value.kind === 'scalar' && value.value === null))
            return value;
    }
    return undefined;
}
/** A list of arguments, or all of them in one string. */
function argumentsOf(node) {
    const text = (0,syntax/* asText */.e1)(node);
    if (text)
        return (0,command_line_words/* splitWords */.y)(text);
    return (0,syntax/* itemsOf */.S3)(node).flatMap(item => (0,syntax/* asText */.e1)(item) ?? []);
}
/** A map of names to values, or a list of `NAME=value` as containers have it. */
function namedValues(node) {
    const mapping = (0,syntax/* asMapping */.dw)(node);
    if (mapping) {
        return mapping.entries.flatMap(entry => {
            const value = (0,syntax/* asText */.e1)(entry.value);
            return value ? [{ name: entry.key.text, value }] : [];
        });
    }
    return ((0,syntax/* asSequence */.GO)(node)?.items ?? []).flatMap(item => {
        const text = (0,syntax/* asText */.e1)(item);
        const at = text?.text.indexOf('=') ?? -1;
        return text && at > 0 ? [{ name: text.slice(0, at), value: text.slice(at + 1) }] : [];
    });
}
/** gh-aw: `container` is run with `args` before the image, `mounts` and `entrypointArgs` after it. */
function server_entry_containerLaunch(container, args, node) {
    const word = (text) => container.compose([{ text, start: 0, end: 0 }]);
    const mounts = (0,syntax/* itemsOf */.S3)((0,syntax/* get */.Jt)(node, 'mounts')).flatMap(item => {
        const text = (0,syntax/* asText */.e1)(item);
        return text ? [word('-v'), text] : [];
    });
    const version = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(node, 'version'));
    const image = version === undefined
        ? container
        : container.compose([
            { text: container.text, start: 0, end: container.text.length },
            { text: `:${version.text}`, start: container.text.length, end: container.text.length }
        ]);
    const inner = argumentsOf((0,syntax/* get */.Jt)(node, 'entrypointArgs'));
    return launchOf([word('docker'), word('run'), ...args, ...mounts, image, ...inner]);
}
const settingKeys = /^(?:api[-_]?key|api[-_]?token|auth[-_]?token|access[-_]?token|bearer[-_]?token|token|authorization|password|client[-_]?secret|auth[-_]?value|authentication[-_]?token|oauth[-_]?client[-_]?secret|secret|key)$/i;
/** Values beside the environment that may be credentials, down to `oauth.clientSecret`. */
function settingsOf(node) {
    const found = [];
    const visit = (mapping, depth) => {
        for (const entry of mapping?.entries ?? []) {
            const name = entry.key.text.text;
            const value = (0,syntax/* asText */.e1)(entry.value);
            if (value && settingKeys.test(name))
                found.push({ name: entry.key.text, value });
            else if (depth < 2 &&
                /^(?:oauth|auth|authorization|requestOptions|config|options|authentication)$/i.test(name)) {
                visit((0,syntax/* asMapping */.dw)(entry.value), depth + 1);
            }
        }
    };
    visit(node, 0);
    return found;
}
const approvalKeys = /^(?:autoApprove|alwaysAllow|auto_approve|always_allow|autoApproved|allowedTools|trust|autoApproveAll|default_tools_approval_mode)$/;
function approvalsOf(node) {
    return node.entries.flatMap(entry => approvalOf(entry.key, entry.value, entry.range) ?? []);
}
/** What a key such as `autoApprove: ["*"]` or `trust: true` approves. */
function approvalOf(key, value, range) {
    if (!approvalKeys.test(key.text.text))
        return undefined;
    const scalar = (0,syntax/* asScalar */.T7)(value);
    // Codex: `auto`, `prompt`, `writes` (asks before what writes), `approve`.
    if (key.text.text === 'default_tools_approval_mode' && scalar?.value !== 'approve')
        return undefined;
    if (scalar && scalar.value === true)
        return { key: key.text, tools: [], all: true, range };
    if (scalar &&
        /^(?:auto|approve|always|all|\*)$/.test(scalar.text.text) &&
        typeof scalar.value === 'string') {
        return { key: key.text, tools: [], all: true, range };
    }
    const tools = (0,syntax/* itemsOf */.S3)(value).flatMap(item => {
        const text = (0,syntax/* asText */.e1)(item);
        return text && (0,syntax/* asScalar */.T7)(item)?.value !== false && text.text !== '' ? [text] : [];
    });
    if (tools.length === 0)
        return undefined;
    return { key: key.text, tools, all: tools.some(tool => /^\*$|^all$/i.test(tool.text)), range };
}
function isOff(node) {
    return ((0,syntax/* asScalar */.T7)((0,syntax/* entryOf */.Ms)(node, 'disabled')?.value)?.value === true ||
        (0,syntax/* asScalar */.T7)((0,syntax/* entryOf */.Ms)(node, 'enabled')?.value)?.value === false);
}
//# sourceMappingURL=server-entry.js.map
;// CONCATENATED MODULE: ./build/shared/lint/documents/mcp/read-config.js


/** Maps of servers are looked for down to this depth: `projects.<path>.mcpServers`. */
const read_config_deepest = 8;
/** Nodes that are visited in a document; a configuration has a few hundred. */
const mostNodes = 50_000;
/** Keys that are maps of servers wherever they stand, whoever the client is. */
const mapKeys = new Set([
    'mcpServers',
    'mcp_servers',
    'mcp-servers',
    'mcp.servers',
    'context_servers',
    'mcpservers',
    'McpServers',
    'mcp_server',
    'mcpServer'
]);
/** Keys that are maps of servers in some places; their entries must look like servers. */
const possibleKeys = new Set(['servers', 'mcp', 'mcp.servers']);
/**
 * Finds every map or list of servers in a document of any client and adds what it says to `facts`.
 * Gives the configuration, or undefined when the document holds none.
 */
function readMcpConfig(root, facts, context) {
    const maps = findServerMaps(root, context.client);
    const approvals = globalApprovals(root);
    if (maps.length === 0 && approvals.length === 0)
        return undefined;
    const servers = [];
    for (const map of maps) {
        for (const server of readMap(map, context)) {
            servers.push(server);
            addServer(server, facts);
        }
    }
    const config = {
        client: context.client.id,
        range: root.range,
        origin: context.origin,
        servers,
        wrongKeys: wrongKeys(maps, context.client),
        approvals,
        ...(context.written && { written: context.written })
    };
    facts.mcpConfigs.push(config);
    return config;
}
function readMap({ key, node }, context) {
    // Visual Studio reads `servers` of the file that Claude Code and others read `mcpServers` of.
    const shared = context.client.id === 'claude-code' && key?.key.text.text === 'servers';
    const entryContext = {
        client: shared ? 'visual-studio' : context.client.id,
        origin: context.origin,
        runsInCi: context.runsInCi,
        ...(context.expandedBy && { expandedBy: context.expandedBy })
    };
    if (node.kind === 'mapping') {
        return node.entries.flatMap(entry => readServerEntry(entry.key, entry.value, entry.range, entryContext) ?? []);
    }
    if (node.kind === 'sequence') {
        return node.items.flatMap(item => readServerEntry(undefined, item, item.range, entryContext) ?? []);
    }
    return [];
}
function findServerMaps(root, client) {
    const found = [];
    let visited = 0;
    const visit = (node, path, depth) => {
        if (++visited > mostNodes || depth > read_config_deepest)
            return;
        if (node.kind === 'sequence')
            for (const item of node.items)
                visit(item, path, depth + 1);
        if (node.kind !== 'mapping')
            return;
        for (const entry of node.entries) {
            const key = entry.key.text.text;
            const value = (0,syntax/* resolve */.hd)(entry.value);
            if (value && isServerMap(key, value, path, client))
                found.push({ key: entry, path, node: value });
            else
                visit(entry.value, [...path, key], depth + 1);
        }
    };
    const mapping = (0,syntax/* asMapping */.dw)(root);
    if (mapping) {
        visit(mapping, [], 0);
        // Flat maps without a key around them are allowed in plugins (`.mcp.json`).
        if (found.length === 0 && isFlatMap(mapping, client))
            found.push({ key: undefined, path: [], node: mapping });
    }
    else if ((0,syntax/* asSequence */.GO)(root)?.items.some(looksLikeServer)) {
        found.push({ key: undefined, path: [], node: (0,syntax/* asSequence */.GO)(root) });
    }
    return found;
}
function isServerMap(key, value, path, client) {
    if (value.kind === 'scalar')
        return false;
    const holdsEntries = value.kind === 'mapping' || value.items.some(item => (0,syntax/* asMapping */.dw)(item));
    if (mapKeys.has(key))
        return holdsEntries;
    // gh-aw: tools.<name>.mcp is one entry, read through its parent.
    if (client.id === 'gh-aw' && key === 'tools' && path.length === 0)
        return false;
    const ofClient = client.keys.includes([...path, key].join('.'));
    if (!possibleKeys.has(key))
        return ofClient && holdsEntries;
    const parent = path.at(-1);
    const known = ofClient || path.length === 0 || parent === 'mcp' || parent === 'settings';
    if (key === 'servers' && !known)
        return false;
    if (value.kind === 'sequence')
        return false;
    if (key === 'mcp' && path.length > 1)
        return false;
    // `mcp: {servers: …}` is read at `servers`.
    if (key === 'mcp' && (0,syntax/* asMapping */.dw)((0,syntax/* get */.Jt)(value, 'servers')))
        return false;
    return value.entries.some(entry => looksLikeServer(entry.value));
}
function isFlatMap(mapping, client) {
    if (!client.certain && client.id !== 'claude-code-plugin')
        return false;
    if (client.format !== 'json' || mapping.entries.length === 0)
        return false;
    return mapping.entries.every(entry => looksLikeServer(entry.value) || entry.key.text.text.startsWith('$'));
}
/** Keys that this client does not read, although they hold servers. */
function wrongKeys(maps, client) {
    return maps.flatMap(({ key, path }) => {
        if (!key)
            return [];
        const name = key.key.text.text;
        const reason = wrongKeyReason(name, path, client, maps);
        if (reason === undefined)
            return [];
        return [{ key: key.key.text, ...reason }];
    });
}
function wrongKeyReason(key, path, client, maps) {
    const wrong = (expected, reason = `${client.title} reads \`${expected}\``) => ({
        expected,
        reason
    });
    const has = (other) => maps.some(map => map.key?.key.text.text === other);
    switch (client.id) {
        case 'unknown':
        case 'gh-aw':
        case 'docker-mcp':
        case 'claude-code-plugin':
        case 'claude-code-user':
            return undefined;
        case 'claude-code-settings':
            return wrong('mcpServers in .mcp.json', 'Claude Code does not read servers from its settings: they belong into `.mcp.json`');
        case 'claude-code':
            // Visual Studio reads `servers` in the same file: right for one, wrong for the other.
            if (key === 'servers' || key === 'mcpServers')
                return undefined;
            return wrong('mcpServers');
        case 'vscode-settings':
            if (path.includes('customizations') ||
                path.includes('settings') ||
                path.includes('mcp') ||
                key === 'mcp.servers')
                return undefined;
            return wrong('mcp.servers');
        default: {
            if (client.keys.some(expected => expected === [...path, key].join('.') ||
                expected === key ||
                expected.split('.').at(-1) === key))
                return undefined;
            const expected = client.keys[0];
            if (expected === undefined || has(expected))
                return undefined;
            return wrong(expected);
        }
    }
}
const globalSwitches = /^(?:enableAllProjectMcpServers|mcp\.autoApprove|autoApproveMcp|yolo|chat\.tools\.autoApprove|chat\.tools\.global\.autoApprove)$/;
/** Switches that hold for all servers of a configuration. */
function globalApprovals(root) {
    return ((0,syntax/* asMapping */.dw)(root)?.entries ?? []).flatMap(entry => {
        if (!globalSwitches.test(entry.key.text.text))
            return [];
        if ((0,syntax/* asScalar */.T7)(entry.value)?.value !== true)
            return [];
        return [{ key: entry.key.text, tools: [], all: true, range: entry.range }];
    });
}
/** Adds a server and every place of it where a credential would stand. */
function addServer(server, facts) {
    facts.mcpServers.push(server);
    const add = (value, place, name) => facts.credentialSites.push({
        value,
        place,
        dialect: server.origin === 'command' ? 'shell' : 'mcp-client',
        server,
        ...(name !== undefined && { name })
    });
    for (const { name, value } of server.env)
        add(value, 'environment', name.text);
    for (const { name, value } of server.headers)
        add(value, 'header', name.text);
    for (const { name, value } of server.settings)
        add(value, 'value', name.text);
    for (const { name, value } of server.launch?.env ?? [])
        add(value, 'environment', name.text);
    if (server.url)
        add(server.url, 'url');
    addArguments(server, add);
}
/** Arguments with the flag or variable that names them. */
function addArguments(server, add) {
    const args = server.launch?.args ?? server.args;
    // The rest of the command line: what the runner takes, the command itself in one string.
    const whole = server.command && /\s/.test(server.command.text.trim()) ? [server.command] : [];
    const named = new Set(args);
    for (const arg of [...whole, ...server.args])
        if (!named.has(arg))
            add(arg, 'argument');
    args.forEach((arg, index) => {
        const assignment = /^(--?[\w.-]+|[A-Za-z_][A-Za-z0-9_]*)=/.exec(arg.text);
        if (assignment) {
            add(arg.slice(assignment[0].length), 'argument', assignment[1]);
            return;
        }
        const before = args[index - 1]?.text ?? '';
        if (/^(?:--?header|-H)$/i.test(before)) {
            const header = /^([\w-]+)\s*:\s*/.exec(arg.text);
            if (header) {
                add(arg.slice(header[0].length), 'header', header[1]);
                return;
            }
        }
        if (/^[a-z][a-z0-9+.-]*:\/\//i.test(arg.text)) {
            add(arg, 'url', /^--?[\w-]+$/.test(before) ? before : undefined);
            return;
        }
        const takesValue = /^--?[\w.-]+$/.test(before) && !arg.text.startsWith('-');
        add(arg, 'argument', takesValue ? before : undefined);
    });
}
/** The inputs of VS Code's configuration: a default of a password prompt is a stored one. */
function addInputs(root, facts) {
    for (const item of (0,syntax/* asSequence */.GO)((0,syntax/* get */.Jt)(root, 'inputs'))?.items ?? []) {
        const value = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(item, 'default'));
        if (!value)
            continue;
        const id = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(item, 'id'))?.text ?? 'input';
        const secret = (0,syntax/* asScalar */.T7)((0,syntax/* get */.Jt)(item, 'password'))?.value === true;
        const name = secret ? `${id}-token` : id;
        facts.credentialSites.push({ value, name, place: 'value', dialect: 'mcp-client' });
    }
}
//# sourceMappingURL=read-config.js.map
;// CONCATENATED MODULE: ./build/shared/lint/documents/mcp/server-of-words.js

/** A server from the parts of a command line. */
function serverOfWords(parts) {
    const [command, ...args] = parts.words ?? [];
    const launch = command && launchOf([command, ...args]);
    return {
        name: parts.name.text,
        client: parts.client,
        range: parts.range,
        nameRange: parts.name.range(),
        transport: parts.url ? 'http' : command ? 'stdio' : 'unknown',
        ...(command && { command }),
        args,
        env: parts.env ?? [],
        headers: parts.headers ?? [],
        ...(parts.url && { url: parts.url }),
        ...(launch && { launch }),
        settings: parts.settings ?? [],
        approvals: [],
        loadCommands: [],
        origin: 'command',
        expandedBy: ['ci', 'shell'],
        disabled: false,
        runsInCi: parts.runsInCi
    };
}
/** Programs with a subcommand `mcp add`, and the client whose configuration it writes. */
const adders = {
    claude: 'claude-code',
    codex: 'codex',
    gemini: 'gemini-cli',
    qwen: 'qwen-code',
    copilot: 'copilot-cli',
    droid: 'factory',
    auggie: 'augment',
    amp: 'amp',
    'kiro-cli': 'kiro',
    q: 'amazon-q',
    opencode: 'opencode'
};
/** Packages that are run by `npx` and stand for one of the programs above. */
const adderPackages = {
    '@anthropic-ai/claude-code': 'claude',
    '@openai/codex': 'codex',
    '@google/gemini-cli': 'gemini',
    '@qwen-code/qwen-code': 'qwen',
    '@github/copilot': 'copilot'
};
/** The program and its words, with package runners taken off: `npx @openai/codex mcp add …`. */
function agentCommand(words) {
    const [first] = words;
    if (!first)
        return undefined;
    const program = programName(first.text);
    if (Object.hasOwn(adders, program))
        return { program, words: words.slice(1) };
    const launch = launchOf(words);
    const inner = launch?.target === undefined ? undefined : adderPackages[launch.target];
    if (inner)
        return { program: inner, words: launch.args };
    const direct = launch?.target === undefined ? '' : programName(launch.target);
    if (launch?.ecosystem === 'local' && Object.hasOwn(adders, direct))
        return { program: direct, words: launch.args };
    return undefined;
}
const valueFlags = new Set([
    '-s',
    '--scope',
    '-t',
    '--transport',
    '--timeout',
    '--description',
    '--include-tools',
    '--exclude-tools',
    '--tools',
    '--client-id',
    '--callback-port',
    '--oauth-scopes',
    '--type',
    '--agent',
    '--force-add'
]);
/**
 * `claude mcp add [flags] name [--] command args…`, and the same of other clients (Claude Code docs
 * "Connect Claude Code to tools via MCP", Codex docs "MCP", Gemini CLI docs "MCP servers").
 * Undefined when the words are another command.
 */
function addedServer(words, range, runsInCi) {
    const agent = agentCommand(words);
    if (!agent)
        return undefined;
    const at = agent.words.findIndex((word, index) => word.text === 'mcp' && /^add(?:-json|-server)?$/.test(agent.words[index + 1]?.text ?? ''));
    if (at < 0)
        return undefined;
    const client = adders[agent.program];
    const rest = agent.words.slice(at + 2);
    if (agent.words[at + 1].text === 'add-json') {
        const plain = withoutFlags(rest);
        const [name, json] = plain;
        return name && json ? { name, json, client } : undefined;
    }
    return readAdd(rest, client, range, runsInCi);
}
function withoutFlags(words) {
    const plain = [];
    for (let i = 0; i < words.length; i++) {
        if (valueFlags.has(words[i].text))
            i++;
        else if (!words[i].text.startsWith('-'))
            plain.push(words[i]);
    }
    return plain;
}
function readAdd(words, client, range, runsInCi) {
    const env = [];
    const headers = [];
    const settings = [];
    let name;
    let url;
    let command = [];
    for (let i = 0; i < words.length; i++) {
        const word = words[i];
        const equals = /^--[\w-]+=/.exec(word.text)?.[0];
        const flag = equals ? equals.slice(0, -1) : word.text;
        const value = () => (equals ? word.slice(equals.length) : words[++i]);
        if (flag === '--') {
            const after = words.slice(i + 1);
            if (name === undefined && after.length > 1) {
                name = after[0];
                command = after.slice(1);
            }
            else
                command = after;
            break;
        }
        if (flag === '-e' || flag === '--env') {
            // The flag takes several values: whatever looks like one.
            let next = value();
            while (next) {
                const pair = pairOf(next, /^[A-Za-z_]\w*=/);
                if (pair)
                    env.push(pair);
                if (equals || !/^[A-Za-z_]\w*=/.test(words[i + 1]?.text ?? ''))
                    break;
                next = words[++i];
            }
        }
        else if (flag === '-H' || flag === '--header') {
            let next = value();
            while (next) {
                const pair = pairOf(next, /^[\w-]+\s*[:=]\s*/);
                if (pair)
                    headers.push(pair);
                if (equals ||
                    !/^[\w-]+:\s*\S/.test(words[i + 1]?.text ?? '') ||
                    /^\w+:\/\//.test(words[i + 1].text))
                    break;
                next = words[++i];
            }
        }
        else if (flag === '--url')
            url = value();
        else if (flag === '--name')
            name = value();
        else if (flag === '--command') {
            const given = value();
            command = given ? [given, ...command] : command;
        }
        else if (flag === '--args') {
            const given = value();
            command = given ? [...command, given] : command;
        }
        else if (/^--(?:client-secret|bearer-token|api-key|token)$/.test(flag)) {
            const given = value();
            if (given)
                settings.push({ name: word.slice(2, flag.length), value: given });
        }
        else if (flag === '--bearer-token-env-var')
            value();
        else if (flag.startsWith('-')) {
            if (!equals && valueFlags.has(flag))
                i++;
        }
        else if (name === undefined)
            name = word;
        else {
            // The rest is the server's own command line, or its address.
            command = words.slice(i).filter(part => part.text !== '--');
            break;
        }
    }
    if (!name)
        return undefined;
    const [first] = command;
    if (first && /^(?:https?|wss?):\/\//.test(first.text)) {
        url ??= first;
        const late = readAdd([name, ...command.slice(1)], client, range, runsInCi);
        env.push(...(late?.env ?? []));
        headers.push(...(late?.headers ?? []));
        command = [];
    }
    else if (first && client !== 'codex') {
        // Claude Code takes its own flags behind the command as long as no `--` stands before them.
        const own = ownFlags(words, command);
        env.push(...own.env);
        headers.push(...own.headers);
        command = own.command;
    }
    return serverOfWords({
        name,
        client,
        range,
        runsInCi,
        env,
        headers,
        settings,
        ...(url && { url }),
        ...(command.length > 0 && { words: command })
    });
}
/** `claude mcp add name cmd -e K=v`: without `--`, `-e` and `-H` belong to `claude`. */
function ownFlags(words, command) {
    const env = [];
    const headers = [];
    if (words.some(word => word.text === '--') || programName(command[0].text) === 'docker')
        return { command, env, headers };
    const kept = [];
    for (let i = 0; i < command.length; i++) {
        const text = command[i].text;
        const next = command[i + 1];
        const pair = next && ((/^(?:-e|--env)$/.test(text) && pairOf(next, /^[A-Za-z_]\w*=/)) || undefined);
        const header = next && ((/^(?:-H|--header)$/.test(text) && pairOf(next, /^[\w-]+\s*:\s*/)) || undefined);
        if (pair)
            env.push(pair);
        else if (header && !command.some(word => /mcp-remote/.test(word.text)))
            headers.push(header);
        else {
            kept.push(command[i]);
            continue;
        }
        i++;
    }
    return { command: kept, env, headers };
}
/** `NAME=value` and `Name: value`, split at the separator that the pattern ends in. */
function pairOf(word, pattern) {
    const match = pattern.exec(word.text)?.[0];
    if (!match)
        return undefined;
    const name = match.replace(/\s*[:=]\s*$/, '');
    return { name: word.slice(0, name.length), value: word.slice(match.length) };
}
/** Programs and packages that are MCP servers by their name. */
const serverName = /(?:^|[/_.-])(?:mcp|modelcontextprotocol)(?:$|[/_.@:-])|^mcp\/|^@modelcontextprotocol\/server-|(?:^|[/_-])mcp[-_]?(?:server|remote|proxy)|server[-_]mcp|-mcp$/i;
/** Packages with `mcp` in their name that are no servers. */
const noServer = /(?:^|\/)(?:@modelcontextprotocol\/(?:sdk|inspector|conformance|client|create-server)|mcp-scan|mcp-scanner|agent-scan|guardmcp|mcplint|mcp-lint|mcp-gatehouse|mcp-inspector|mcp-publisher|mcpb|fastmcp|mcp-test|mcp-eval\w*)(?:$|@)/i;
/** A server that a script starts by itself: `npx -y @acme/mcp`, `docker run … mcp/x`. */
function startedServer(words, range, runsInCi) {
    const [first] = words;
    if (!first)
        return undefined;
    const launch = launchOf(words);
    if (!launch?.target || !launch.targetText)
        return undefined;
    if (launch.target === '@modelcontextprotocol/inspector' || launch.target === 'mcp-inspector') {
        return inspected(launch.args, range, runsInCi);
    }
    if (launch.ecosystem === 'local' || launch.ecosystem === 'unknown')
        return undefined;
    const words2 = launch.targetText.text;
    if (noServer.test(launch.target) || !(serverName.test(launch.target) || serverName.test(words2)))
        return undefined;
    const url = launch.args.find(arg => /^https?:\/\//.test(arg.text));
    const remote = /^(?:mcp-remote|mcp-proxy|supergateway)$/.test(launch.target);
    return serverOfWords({
        name: launch.targetText,
        client: 'unknown',
        words,
        ...(remote && url && { url }),
        range,
        runsInCi
    });
}
/** `inspector --cli [-e K=v] [--header h] command args…` starts a server to look at it. */
function inspected(args, range, runsInCi) {
    const env = [];
    const headers = [];
    for (let i = 0; i < args.length; i++) {
        const text = args[i].text;
        if (text === '-e') {
            const pair = args[++i] && pairOf(args[i], /^[A-Za-z_]\w*=/);
            if (pair)
                env.push(pair);
        }
        else if (text === '--header') {
            const pair = args[++i] && pairOf(args[i], /^[\w-]+\s*:\s*/);
            if (pair)
                headers.push(pair);
        }
        else if (/^--(?:config|server|method|tool-name|tool-arg|transport|prompt-name|uri|log-level)$/.test(text))
            i++;
        else if (text === '--' || text.startsWith('-'))
            continue;
        else {
            const words = args.slice(i);
            const first = words[0];
            if (/^https?:\/\//.test(first.text)) {
                const late = readAdd(words, 'unknown', range, runsInCi);
                return serverOfWords({
                    name: first,
                    client: 'unknown',
                    url: first,
                    env: [...env, ...(late?.env ?? [])],
                    headers: [...headers, ...(late?.headers ?? [])],
                    range,
                    runsInCi
                });
            }
            return serverOfWords({ name: first, client: 'unknown', words, env, headers, range, runsInCi });
        }
    }
    return undefined;
}
//# sourceMappingURL=server-of-words.js.map
;// CONCATENATED MODULE: ./build/shared/lint/documents/mcp/embedded.js








/** Documents without any of these words hold no MCP configuration. */
const embedded_worthALook = /mcp|modelcontextprotocol/i;
/** Keys that make a text a configuration. */
const configKey = /["']?(?:mcpServers|mcp_servers|mcp-servers|context_servers)["']?\s*[:=\]]|["'](?:servers|mcp)["']\s*:\s*\{|^[ \t]*\[mcp_servers[.\]]/m;
/** Longer texts are not configurations that people wrote into a pipeline. */
const embedded_longest = 200_000;
/**
 * Finds configurations of MCP clients inside a CI document or script: JSON and YAML in inputs and
 * variables, here-documents, words of commands, and commands that add or start servers. Positions
 * are those of the outer file.
 */
async function readEmbeddedMcp(document, facts, context) {
    const { text, path } = facts.file;
    if (!embedded_worthALook.test(text))
        return;
    // Compiled agentic workflows: their source is the Markdown file beside them.
    if (/\.lock\.ya?ml$/.test(path) && /gh-aw|GitHub Agentic Workflows/i.test(text.slice(0, 2000)))
        return;
    await new Embedded(facts, context).read(document);
}
class Embedded {
    facts;
    context;
    runsInCi;
    writtenPaths = new Map();
    constructor(facts, context) {
        this.facts = facts;
        this.context = context;
        this.runsInCi =
            facts.kind === 'github-workflow' ||
                facts.kind === 'github-action' ||
                facts.kind === 'azure-pipeline';
    }
    async read(document) {
        const steps = new Map();
        for (const job of this.facts.pipeline?.jobs ?? []) {
            for (const step of job.steps) {
                for (const { name, value } of step.inputs)
                    steps.set(value.range().start, { step, input: name.text });
            }
        }
        await this.readScalars(document, steps);
        for (const script of this.facts.scripts)
            await this.readScript(script);
        for (const job of this.facts.pipeline?.jobs ?? []) {
            for (const step of job.steps)
                this.readUpload(step);
        }
    }
    async readScalars(document, steps) {
        const scripts = new Set(this.facts.scripts.map(({ text }) => text.range().start));
        const found = [];
        for (const root of document.documents) {
            (0,syntax/* walkScalars */.NO)(root, (scalar, _path, key) => {
                const text = scalar.text;
                const name = key?.text.text ?? '';
                const at = steps.get(text.range().start);
                if (text.text.length < 8 || text.text.length > embedded_longest)
                    return;
                if (!embedded_worthALook.test(text.text) && !/^(?:settings|mcp.*)$/i.test(name))
                    return;
                if (scripts.has(text.range().start))
                    return;
                found.push({ text, key: name, at });
            });
        }
        for (const { text, key, at } of found) {
            if (at)
                this.removedInput(at.step, at.input, text);
            const client = clientOfInput(key, at?.step);
            if (configKey.test(text.text) && !/--(?:additional-)?mcp-config/.test(text.text)) {
                await this.readText(text, client);
            }
            else if (/--(?:additional-)?mcp-config|\bmcp add\b/.test(text.text)) {
                await this.readWords((0,command_line_words/* splitWords */.y)(text), client);
            }
        }
    }
    /** `mcp_config` of claude-code-action is ignored since version 1. */
    removedInput(step, input, value) {
        const { uses } = step;
        if (!uses || !/^anthropics\/claude-code(?:-base)?-action$/.test(uses.name))
            return;
        if (input !== 'mcp_config' || ((0,action_reference/* majorVersion */.iR)(uses) ?? 0) < 1)
            return;
        const name = step.inputs.find(entry => entry.value === value)?.name;
        if (!name)
            return;
        this.facts.mcpConfigs.push({
            client: 'claude-code',
            range: value.range(),
            origin: 'embedded',
            servers: [],
            wrongKeys: [
                {
                    key: name,
                    expected: 'claude_args',
                    reason: 'version 1 of the action ignores `mcp_config`: give `claude_args: --mcp-config …` instead'
                }
            ],
            approvals: []
        });
    }
    /** A configuration as text: JSON, YAML or TOML, by its look. */
    async readText(text, client, expandedBy = this.runsInCi ? ['ci'] : [], written) {
        const trimmed = text.text.trimStart();
        const start = text.text.length - trimmed.length;
        const format = /^[ \t]*\[mcp_servers\b/m.test(trimmed)
            ? 'toml'
            : /^[[{]/.test(trimmed)
                ? 'json'
                : /^(?:---[^\S\n]*\n)?\s*["']?[\w.-]+["']?\s*:/.test(trimmed) && trimmed.includes('\n')
                    ? 'yaml'
                    : undefined;
        if (!format || text.text.length > embedded_longest)
            return undefined;
        // In JSON without line breaks the end matters: words of a shell may go on behind it.
        const document = await this.context.parse(format, format === 'json' ? text.slice(start) : text);
        let config;
        for (const root of document.documents) {
            if (!(0,syntax/* asMapping */.dw)(root))
                continue;
            config ??= readMcpConfig(root, this.facts, {
                client,
                origin: 'embedded',
                runsInCi: this.runsInCi,
                expandedBy,
                ...(written && { written })
            });
        }
        return config;
    }
    async readScript({ commands, text }) {
        if (!commands || !embedded_worthALook.test(text.text))
            return;
        const running = this.runsInCi;
        for (const command of commands.commands) {
            await this.readDocuments(command);
            const words = command.words.map(word => word.text);
            const added = addedServer(words, command.range, running);
            if (added && 'json' in added)
                await this.readJsonEntry(added);
            else if (added)
                addServer(added, this.facts);
            else {
                await this.readWords(words, clientOfProgram(words), command.words);
                const started = startedServer(words, command.range, running);
                if (started)
                    addServer(started, this.facts);
            }
            this.readPrint(command);
        }
        for (const { value } of commands.assignments) {
            if (value && configKey.test(value.text.text))
                await this.readText(value.text, clients/* unknownClient */.uB);
        }
    }
    /** `claude mcp add-json name '{…}'`. */
    async readJsonEntry({ json, name, client }) {
        const document = await this.context.parse('json', json);
        for (const root of document.documents) {
            const server = readServerEntry(name, root, json.range(), {
                client,
                origin: 'command',
                runsInCi: this.runsInCi
            });
            if (server)
                addServer(server, this.facts);
        }
    }
    /** Flags that take a configuration, in a command or in the input of an action. */
    async readWords(words, client, shell) {
        for (let i = 0; i < words.length; i++) {
            const word = words[i];
            const flag = /^--(?:additional-)?mcp-config(?:=|$)|^--add-mcp(?:=|$)/.exec(word.text)?.[0];
            if (!flag)
                continue;
            if (flag.startsWith('--add-mcp')) {
                const json = flag.endsWith('=') ? word.slice(flag.length) : words[i + 1];
                if (json)
                    await this.readNamedEntry(json);
                continue;
            }
            if (flag.endsWith('='))
                await this.readInline(word.slice(flag.length), client, shell?.[i]);
            // The flag takes several values.
            else
                for (let next = i + 1; next < words.length && !words[next].text.startsWith('-'); next++) {
                    if (words[next].text.trimStart().startsWith('{'))
                        await this.readInline(words[next], client, shell?.[next]);
                }
        }
    }
    /** A configuration on a command line: what is put into it can be seen there. */
    async readInline(text, client, word) {
        const expanded = word ? expandedValues(word) : secretTemplates(text);
        const written = expanded.length > 0 ? { path: '', expanded } : undefined;
        await this.readText(text, client, this.expandersOf(word), written);
    }
    expandersOf(word) {
        const shell = word?.expansions.some(({ kind }) => kind !== 'template');
        return [...(this.runsInCi ? ['ci'] : []), ...(shell ? ['shell'] : [])];
    }
    /** `code --add-mcp '{"name": "x", "command": …}'`. */
    async readNamedEntry(json) {
        const document = await this.context.parse('json', json);
        for (const root of document.documents) {
            const name = (0,syntax/* asText */.e1)((0,syntax/* get */.Jt)(root, 'name'));
            const server = readServerEntry(name, root, json.range(), {
                client: 'vscode',
                origin: 'command',
                runsInCi: this.runsInCi
            });
            if (server)
                addServer(server, this.facts);
        }
    }
    /** Here-documents, `echo '{…}' > .mcp.json`, `'{…}' | Set-Content .mcp.json`. */
    async readDocuments(command) {
        const documents = command.redirects.flatMap(({ document }) => document ?? []);
        const program = command.words[0]?.text.text.toLowerCase() ?? '';
        const printed = /^(?:echo|printf|write-output|set-content|out-file|add-content|new-item|tee|sc|ac)$/.test(program)
            ? command.words.slice(1)
            : [];
        const candidates = [...documents, ...printed, ...(command.input ? [command.input] : [])];
        for (const word of candidates) {
            if (!configKey.test(word.text.text))
                continue;
            const path = writtenPath(command);
            const client = (path && (0,clients/* clientOf */.fe)(path)) || clients/* unknownClient */.uB;
            const written = path === undefined ? undefined : { path, expanded: expandedValues(word) };
            const config = await this.readText(word.text, client, this.expandersOf(word), written);
            if (config && path !== undefined)
                this.writtenPaths.set(plainPath(path), config);
        }
    }
    /** `cat .mcp.json` of a file that this document writes. */
    readPrint(command) {
        const [program, ...rest] = command.words;
        const name = program?.text.text.toLowerCase().replace(/^.*[\\/]/, '') ?? '';
        if (!/^(?:cat|jq|less|more|head|tail|bat|type|get-content|gc|base64|xxd|od|nl|yq|tac|strings|sed|awk|grep)$/.test(name))
            return;
        if (!isPrinted(command))
            return;
        for (const word of rest) {
            if (!this.writtenPaths.has(plainPath(word.text.text)))
                continue;
            this.facts.configPrints.push({ path: word.text.text, range: word.range, by: name });
        }
    }
    /** Steps that publish a file which this document writes. */
    readUpload({ uses, inputs }) {
        const name = uses?.name ?? '';
        if (!/^actions\/upload-artifact$|^(?:publishpipelineartifact|publishbuildartifacts|copyfiles)$/.test(name))
            return;
        for (const { name: input, value } of inputs) {
            if (!/^(?:path|targetpath|pathtopublish|contents)$/i.test(input.text))
                continue;
            for (const line of value.text.split('\n')) {
                if (!this.writtenPaths.has(plainPath(line.trim())))
                    continue;
                this.facts.configPrints.push({ path: line.trim(), range: value.range(), by: name });
            }
        }
    }
}
/** The client of an input of a CI step, by the input's name and the step's action. */
function clientOfInput(key, step) {
    const action = step?.uses?.name ?? '';
    if (/gemini/.test(action))
        return (0,clients/* clientById */.U4)('gemini-cli');
    if (/claude/.test(action) || /^(?:claude_args|claude_env|mcp_config)$/.test(key))
        return (0,clients/* clientById */.U4)('claude-code');
    if (/codex/.test(action))
        return (0,clients/* clientById */.U4)('codex');
    if (/copilot/.test(action))
        return (0,clients/* clientById */.U4)('copilot-cli');
    if (/qwen/.test(action))
        return (0,clients/* clientById */.U4)('qwen-code');
    return clients/* unknownClient */.uB;
}
function clientOfProgram(words) {
    switch (agentCommand(words)?.program) {
        case 'claude':
            return (0,clients/* clientById */.U4)('claude-code');
        case 'copilot':
            return (0,clients/* clientById */.U4)('copilot-cli');
        case 'gemini':
            return (0,clients/* clientById */.U4)('gemini-cli');
        case 'auggie':
            return (0,clients/* clientById */.U4)('augment');
        default:
            return clients/* unknownClient */.uB;
    }
}
/** The file that a command's output goes to. */
function writtenPath(command) {
    for (let at = command, hops = 0; at && hops < 5; at = at.pipedTo, hops++) {
        const redirect = at.redirects.find(({ operator, target }) => target && /^(?:\d?>>?\|?|&>>?)$/.test(operator));
        if (redirect)
            return redirect.target.text.text;
        const [program, ...rest] = at.words.map(word => word.text.text);
        const name = program?.toLowerCase().replace(/^.*[\\/]/, '') ?? '';
        if (name === 'tee' || name === 'sponge')
            return rest.find(word => !word.startsWith('-'));
        if (/^(?:set-content|out-file|add-content|sc|ac|new-item|ni)$/.test(name)) {
            const flag = rest.findIndex(word => /^-(?:literal)?(?:file)?path$/i.test(word));
            return flag >= 0
                ? rest[flag + 1]
                : rest.find(word => !word.startsWith('-') && !/[{\n]/.test(word));
        }
        if (name === 'dd')
            return rest.find(word => word.startsWith('of='))?.slice(3);
    }
    return undefined;
}
/** True when a command's output ends in the log. */
function isPrinted(command) {
    for (let at = command, hops = 0; at && hops < 6; at = at.pipedTo, hops++) {
        if (at.redirects.some(({ operator, target }) => target &&
            operator.includes('>') &&
            !/^[12]$|\/dev\/(?:stdout|stderr|tty)/.test(target.text.text)))
            return false;
        const name = at.words[0]?.text.text.replace(/^.*[\\/]/, '') ?? '';
        if (at !== command &&
            !/^(?:jq|cat|tee|head|tail|less|more|sed|grep|sort|python3?|yq|base64)$/.test(name))
            return false;
        if (at.words
            .slice(1)
            .some(word => /^(?:-q|--quiet|--silent|-e|--exit-status|empty)$/.test(word.text.text)) &&
            (name === 'jq' || name === 'grep'))
            return false;
    }
    return true;
}
/** What the CI system or the shell puts into a text as it is written. */
function expandedValues(word) {
    return word.expansions.filter(isSecretLike).map(expansion => ({
        text: word.text.slice(expansion.start, expansion.end),
        by: expansion.kind === 'template' ? 'ci' : 'shell'
    }));
}
/** The same in the input of an action, which no shell reads. */
function secretTemplates(text) {
    return [...text.text.matchAll(/\$\{\{[^{}]{0,300}\}\}/g)]
        .filter(([template]) => /\bsecrets\.|\bgithub\.token\b/.test(template))
        .map(match => ({
        text: text.slice(match.index, match.index + match[0].length),
        by: 'ci'
    }));
}
/** Expansions that may put in a secret: secrets of the CI system, variables named like one. */
function isSecretLike(expansion) {
    const name = expansion.name ?? '';
    if (expansion.kind === 'template') {
        return (/\bsecrets\.|\bgithub\.token\b/.test(name) ||
            (/^[\w.-]+$/.test(name) && (0,credentials/* secretName */.Gf)(name) !== undefined));
    }
    return expansion.kind === 'variable' && secretVariable.test(name);
}
const secretVariable = /token|secret|passw|api[_.-]?key|access[_.-]?key|credential|_pat$|^pat$|_key$/i;
function plainPath(path) {
    return path
        .trim()
        .replace(/^["']|["']$/g, '')
        .replace(/^\.[\\/]/, '')
        .replaceAll('\\', '/');
}
//# sourceMappingURL=embedded.js.map
;// CONCATENATED MODULE: ./build/shared/lint/documents/mcp/readers.js









/** Words of which a configuration of MCP servers holds at least one. */
const mcpKey = /["']?(?:mcpServers|mcp_servers|mcp-servers|mcp\.servers|context_servers|enableAllProjectMcpServers)["']?\s*[:=\]]|\[mcp_servers\./;
/** True when a text may hold a key that the client at its path reads; `quote` stands around keys. */
function hasKeyOfClient(path, text, quote = '') {
    const keys = (0,clients/* clientOf */.fe)(path)?.keys ?? [];
    return keys.some(key => text.includes(`${quote}${key.split('.')[0]}${quote}`));
}
function isCertain(path, format) {
    const client = (0,clients/* clientOf */.fe)(path);
    if (/\.(?:example|sample|template|tmpl|dist)$/i.test(path))
        return false;
    if (client)
        return client.certain && formatOf(client, path) === format;
    return format === 'json' && clients/* unknownClient */.uB.paths.test(path);
}
/** Continue takes JSON beside YAML. */
function formatOf(client, path) {
    return client.format === 'yaml' && /\.json$/i.test(path) ? 'json' : client.format;
}
function readers_reader(format, parser, possible, looksLike, read = readDocuments) {
    return {
        kind: 'mcp-config',
        format: parser,
        isCertain: path => isCertain(path, format),
        isPossible: path => possible.test(path.replace(/\.(?:example|sample|template|tmpl|dist)$/i, '')),
        looksLike,
        read
    };
}
function readDocuments(document, facts) {
    const client = (0,clients/* clientOf */.fe)(facts.file.path) ?? clients/* unknownClient */.uB;
    for (const root of document.documents)
        readRoot(root, facts, client);
}
function readRoot(root, facts, client) {
    readMcpConfig(root, facts, { client, origin: 'file', runsInCi: client.id === 'gh-aw' });
    for (const holder of [root, (0,syntax/* get */.Jt)(root, 'mcp'), (0,syntax/* get */.Jt)(root, 'settings', 'mcp')]) {
        if (holder)
            addInputs(holder, facts);
    }
    if (client.id === 'gh-aw')
        addToolServers(root, facts);
    addOtherValues(root, facts);
}
/** Named credentials beside the servers: keys of model providers, of the client's own account. */
function addOtherValues(root, facts) {
    const known = new Set(facts.credentialSites.map(({ value }) => value.range().start));
    (0,syntax/* walkScalars */.NO)(root, (scalar, _path, key) => {
        const name = key?.text.text;
        if (name === undefined || typeof scalar.value !== 'string')
            return;
        if ((0,credentials/* secretName */.Gf)(name) === undefined || known.has(scalar.text.range().start))
            return;
        facts.credentialSites.push({ value: scalar.text, name, place: 'value', dialect: 'mcp-client' });
    });
}
/** gh-aw: `tools.<name>.mcp` is one entry. */
function addToolServers(root, facts) {
    for (const entry of (0,syntax/* asMapping */.dw)((0,syntax/* get */.Jt)(root, 'tools'))?.entries ?? []) {
        const value = (0,syntax/* get */.Jt)(entry.value, 'mcp');
        const server = value &&
            readServerEntry(entry.key, value, entry.range, {
                client: 'gh-aw',
                origin: 'file',
                runsInCi: true
            });
        if (server)
            addServer(server, facts);
    }
}
const devcontainer = /(?:^|\/)\.?devcontainer(?:[-.][^/]*)?\.json$/i;
/** JSON and JSONC; the commands of a dev container may add servers too. */
const mcpJson = readers_reader('json', 'json', /\.(?:jsonc?|code-workspace)$/i, (text, path) => mcpKey.test(text) ||
    (/"(?:servers|mcp)"\s*:\s*\{/.test(text) &&
        /"(?:command|url|serverUrl)"\s*:\s*["[]/.test(text)) ||
    ((0,clients/* clientOf */.fe)(path) !== undefined && /"mcp/.test(text)) ||
    hasKeyOfClient(path, text, '"') ||
    (devcontainer.test(path) && /mcp/.test(text)), async (document, facts, context) => {
    readDocuments(document, facts);
    if (!devcontainer.test(facts.file.path))
        return;
    addCommands(document, facts);
    await parseScripts(facts.scripts);
    await readEmbeddedMcp(document, facts, context);
});
/** TOML: Codex. */
const mcpToml = readers_reader('toml', 'toml', /\.toml$/i, (text, path) => mcpKey.test(text) || hasKeyOfClient(path, text));
/** YAML: Continue, Goose, LibreChat, Hermes, catalogs. */
const mcpYaml = readers_reader('yaml', 'yaml', /\.ya?ml$/i, (text, path) => mcpKey.test(text) || (0,clients/* clientOf */.fe)(path)?.format === 'yaml');
/** Front matter of Markdown: agentic workflows and agents. */
const mcpMarkdown = readers_reader('markdown', 'text', /\.md$/i, text => {
    const matter = frontMatter(text);
    if (!matter)
        return false;
    const yaml = text.slice(matter.start, matter.end);
    return mcpKey.test(yaml) || /^[ \t]+mcp[ \t]*:/m.test(yaml);
}, async (_document, facts, context) => {
    const matter = frontMatter(facts.file.text);
    if (!matter)
        return;
    const document = await context.parse('yaml', lint_source/* MappedText */.D.of(facts.file, matter));
    readDocuments(document, facts);
});
/** The YAML between the first line `---` and the next one. */
function frontMatter(text) {
    const open = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
    if (!open)
        return undefined;
    const close = /^---[ \t]*\r?$/m.exec(text.slice(open[0].length, open[0].length + 200_000));
    if (!close)
        return undefined;
    return { start: open[0].length, end: open[0].length + close.index };
}
/** All readers of MCP clients' files. */
const mcpReaders = [mcpJson, mcpToml, mcpYaml, mcpMarkdown];
//# sourceMappingURL=readers.js.map
;// CONCATENATED MODULE: ./build/shared/lint/documents/terraform.js
/**
 * Terraform and OpenTofu. Values stand in several files, so the trusts that they set up are found
 * once all files have been read (`federation/collect.ts`); only files around one are parsed.
 */
const terraform = {
    kind: 'terraform',
    format: 'text',
    isCertain: path => /\.(?:tf|tofu)$/i.test(path),
    isPossible: path => /\.tfvars$/i.test(path),
    read() { }
};
//# sourceMappingURL=terraform.js.map
;// CONCATENATED MODULE: ./build/shared/lint/documents/index.js










/** All readers. The first that claims a file reads it, certain claims before possible ones. */
const readers = [
    githubWorkflow,
    githubAction,
    azurePipeline,
    composeFile,
    ...mcpReaders,
    shellFile,
    dockerfile,
    armTemplate,
    ...awsTrustReaders,
    federatedCredential,
    terraform,
    bicep
];
/** Whether a file is worth reading, by its path alone. */
function isWorthReading(path) {
    return readers.some(reader => reader.isCertain(path) || reader.isPossible?.(path));
}
/** The reader of a file whose kind its path makes certain. */
function certainReader(path) {
    return readers.find(reader => reader.isCertain(path));
}
/** The reader of a file, by its path or by its text. */
function readerOf(path, text) {
    return (certainReader(path) ??
        readers.find(reader => reader.isPossible?.(path) && (reader.looksLike?.(text, path) ?? true)));
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./build/shared/lint/facts.js
function noFacts(file, kind) {
    return {
        file,
        kind,
        credentialSites: [],
        mcpServers: [],
        mcpConfigs: [],
        configPrints: [],
        scripts: [],
        federatedSubjects: []
    };
}
//# sourceMappingURL=facts.js.map
;// CONCATENATED MODULE: ./build/shared/lint/federation/collect.js


/**
 * Finds the trusts of federated identities whose values may stand in several files, once all
 * documents have been read, and adds them to the facts of the document that sets them up.
 */
async function collectFederatedSubjects(documents, files) {
    const problems = [
        ...(await collectTerraform(documents, files)),
        ...(await collectBicep(documents, files)),
        ...(await collectTemplates(documents, files))
    ];
    dropRepeats(documents);
    return problems;
}
/** Adds the trusts that the scripts of a document set up. */
async function addScriptSubjects(facts, files) {
    const scripts = facts.scripts.filter(({ text }) => mayFederate.test(text.text));
    if (!scripts.some(({ commands }) => commands))
        return;
    const { federatedSubjectsOf } = await __webpack_require__.e(/* import() */ 4118).then(__webpack_require__.bind(__webpack_require__, 24118));
    const read = (name) => readBeside(files, facts.file.path, name);
    for (const { commands, text } of scripts) {
        if (!commands)
            continue;
        facts.federatedSubjects.push(...federatedSubjectsOf(commands, text.file, read));
    }
}
async function collectBicep(documents, files) {
    const bicep = documents.filter(({ kind }) => kind === 'bicep');
    if (bicep.length === 0)
        return [];
    const { BicepFiles, bicepSubjects, bicepUsers, mayFederateBicep } = await Promise.all(/* import() */[__webpack_require__.e(5131), __webpack_require__.e(8795)]).then(__webpack_require__.bind(__webpack_require__, 68795));
    const interesting = bicep.filter(({ file }) => mayFederateBicep.test(file.text));
    if (interesting.length === 0)
        return [];
    const { loadBicep } = await __webpack_require__.e(/* import() */ 6816).then(__webpack_require__.bind(__webpack_require__, 26816));
    const parsed = new BicepFiles(await loadBicep(), files);
    const names = new Set(interesting.map(({ file }) => file.path));
    const subjects = bicepSubjects(parsed, names, bicepUsers(bicep.map(({ file }) => file)));
    attach(subjects, documents, interesting[0]);
    return parsed.problems;
}
async function collectTemplates(documents, files) {
    const templates = documents.filter(({ kind }) => kind === 'arm-template');
    if (templates.length === 0)
        return [];
    const [{ armSubjects }, { jsonParameters }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5131), __webpack_require__.e(7221)]).then(__webpack_require__.bind(__webpack_require__, 47221)),
        Promise.all(/* import() */[__webpack_require__.e(5131), __webpack_require__.e(8795)]).then(__webpack_require__.bind(__webpack_require__, 68795))
    ]);
    for (const facts of templates) {
        const { path: name } = facts.file;
        // A template that Bicep made says nothing that its source does not say.
        const generated = /"_generator"\s*:/.test(facts.file.text.slice(0, 2000));
        if (generated && files.read(name.replace(/\.jsonc?$/i, '.bicep')))
            continue;
        for (const root of facts.templates ?? []) {
            facts.federatedSubjects.push(...armSubjects(root, facts.file, jsonParameters(files, name)));
        }
    }
    return [];
}
/** A file that is not linted itself is judged where it is used. */
function attach(subjects, documents, otherwise) {
    const byPath = new Map(documents.map(facts => [facts.file.path, facts]));
    for (const subject of subjects) {
        const facts = byPath.get(subject.file.path) ?? otherwise;
        facts.federatedSubjects.push(subject);
    }
}
async function collectTerraform(documents, files) {
    const terraform = documents.filter(({ kind }) => kind === 'terraform');
    if (terraform.length === 0)
        return [];
    const { mayTrust, callersOf, terraformSubjects } = await Promise.all(/* import() */[__webpack_require__.e(5131), __webpack_require__.e(7718)]).then(__webpack_require__.bind(__webpack_require__, 17718));
    const interesting = terraform.filter(({ file }) => mayTrust.test(file.text));
    if (interesting.length === 0)
        return [];
    const [{ loadHcl }, { TerraformModules }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9456).then(__webpack_require__.bind(__webpack_require__, 49456)),
        __webpack_require__.e(/* import() */ 6674).then(__webpack_require__.bind(__webpack_require__, 66674))
    ]);
    const modules = new TerraformModules(await loadHcl(), files);
    const folders = new Set(interesting.map(({ file }) => external_node_path_.posix.dirname(file.path).replace(/^\.$/, '')));
    const callers = callersOf(terraform.map(({ file }) => file));
    attach(terraformSubjects(modules, folders, callers), documents, interesting[0]);
    const linted = new Set(documents.map(({ file }) => file.path));
    return modules.problems.filter(({ file }) => linted.has(file.path));
}
/**
 * A credential in a file of its own is found there and by the script that names the file; a value
 * that several instances share is found for each. Once is enough.
 */
function dropRepeats(documents) {
    const seen = new Set();
    for (const { federatedSubjects } of documents) {
        const kept = federatedSubjects.filter(subject => {
            const key = keyOf(subject);
            if (seen.has(key))
                return false;
            seen.add(key);
            return true;
        });
        federatedSubjects.splice(0, federatedSubjects.length, ...kept);
    }
}
function keyOf({ file, range, tests }) {
    const values = tests.flatMap(test => test.values.map(({ text }) => {
        return `${test.claim} ${test.comparison} ${text.file.path} ${text.range().start} ${text.text}`;
    }));
    return values.length > 0 ? values.join('\n') : `${file.path} ${range.start}`;
}
/** A file that a script names: from the root, where CI runs it, or from the script's own folder. */
function readBeside(files, script, name) {
    const relative = external_node_path_.posix.normalize(name.replaceAll('\\', '/').replace(/^\.\//, ''));
    if (external_node_path_.posix.isAbsolute(relative) || relative.startsWith('..')) {
        return files.read(external_node_path_.posix.join(external_node_path_.posix.dirname(script), relative));
    }
    return files.read(relative) ?? files.read(external_node_path_.posix.join(external_node_path_.posix.dirname(script), relative));
}
//# sourceMappingURL=collect.js.map
;// CONCATENATED MODULE: ./build/shared/lint/federation/pull-request-log-in.js

const actions = [
    ['entra', 'azure/login', 'client-id'],
    ['aws', 'aws-actions/configure-aws-credentials', 'role-to-assume'],
    ['gcp', 'google-github-actions/auth', 'workload_identity_provider']
];
/** Jobs that run on pull requests, outside of an environment, and log in to a cloud. */
function pullRequestLogIns(pipeline) {
    if (pipeline.system !== 'github')
        return [];
    if (!pipeline.triggers.some(({ name }) => name === 'pull_request'))
        return [];
    return pipeline.jobs.flatMap(job => {
        // A job in an environment has the environment as its subject.
        if (job.environment || leavesOutPullRequests(job.condition?.text))
            return [];
        return actions.flatMap(([provider, action, input]) => {
            const logsIn = job.steps.some(step => step.uses?.name === action &&
                (0,pipelines_inputs/* inputOf */.w)(step, input) !== undefined &&
                !leavesOutPullRequests(step.condition?.text));
            return logsIn ? [{ provider, job: job.id, range: job.idRange }] : [];
        });
    });
}
function leavesOutPullRequests(condition) {
    if (condition === undefined || !/event_name|github\.ref\b/.test(condition))
        return false;
    return !/event_name\s*==\s*'pull_request'/.test(condition);
}
//# sourceMappingURL=pull-request-log-in.js.map
// EXTERNAL MODULE: ./build/shared/lint/fingerprint.js
var fingerprint = __webpack_require__(26848);
// EXTERNAL MODULE: ./build/shared/lint/filesystem-access.js
var filesystem_access = __webpack_require__(31968);
// EXTERNAL MODULE: ./build/shared/lint/gateways.js
var gateways = __webpack_require__(28689);
// EXTERNAL MODULE: ./build/shared/lint/rules/insecure-transport.js
var insecure_transport = __webpack_require__(40372);
// EXTERNAL MODULE: ./build/shared/lint/rules/unpinned-server.js
var unpinned_server = __webpack_require__(943);
;// CONCATENATED MODULE: ./build/shared/lint/inventory.js





/** The servers of one document. */
function inventoryOf(facts, config) {
    if (facts.mcpServers.length === 0)
        return [];
    const sites = new Map();
    for (const site of facts.credentialSites) {
        if (!site.server)
            continue;
        const list = sites.get(site.server);
        if (list)
            list.push(site);
        else
            sites.set(site.server, [site]);
    }
    return facts.mcpServers.map(server => {
        const { launch } = server;
        const [address] = (0,insecure_transport/* addressesOf */.s)(server);
        const fetched = launch && launch.ecosystem !== 'local';
        return {
            server: (0,credentials/* shownName */.HD)(server.name),
            client: server.client,
            file: facts.file.path,
            line: facts.file.position(server.nameRange.start).line,
            transport: server.transport,
            runner: runnerOf(server),
            package: launch?.target === undefined ? null : (0,credentials/* shownName */.HD)(launch.target),
            version: launch?.version === undefined ? null : (0,credentials/* shownName */.HD)(launch.version),
            pinned: fetched ? !(0,unpinned_server/* isUnpinned */.Y)(launch) : null,
            host: hostOf(address?.text),
            reads: [...new Set(readablePaths(server, config))],
            throughGateway: address && config.gateways.length > 0
                ? (0,gateways/* isThroughGateway */.g)(address.text, config.gateways)
                : null,
            credential: credentialOf(sites.get(server) ?? []),
            runsInCi: server.runsInCi,
            disabled: server.disabled
        };
    });
}
/** The program by its name; a name that may hold a credential is not repeated. */
function runnerOf({ launch }) {
    if (!launch)
        return null;
    const hidden = launch.ecosystem === 'local' && (0,credentials/* shownName */.HD)(launch.target ?? '') !== launch.target;
    return hidden && launch.target !== undefined ? 'a program' : (0,credentials/* shownName */.HD)(launch.runner);
}
function hostOf(url) {
    const host = url && /^[a-z]+:\/\/(?:[^@/?#]*@)?([^/?#]+)/i.exec(url)?.[1];
    return host ? (0,credentials/* shownName */.HD)(host) : null;
}
/** Paths by their look: other arguments are not listed. */
function readablePaths(server, config) {
    return (0,filesystem_access/* filesystemAccess */.m)(server, { ...config, filesystemRoots: [] })
        .map(({ path }) => path)
        .filter(path => /^(?:[.~]{1,2}$|[.~]{0,2}[\\/]|[A-Za-z]:[\\/]|file:|\$\{?[A-Za-z:]|%[A-Z]+%)/.test(path))
        .map(credentials/* shownName */.HD);
}
function credentialOf(sites) {
    let referenced = false;
    for (const site of sites) {
        const { name, value } = site;
        if ((0,credentials/* judgeSite */.pL)(site).length > 0)
            return 'stored';
        if (name !== undefined && (0,credentials/* secretName */.Gf)(name) !== undefined && (0,credentials/* hasReference */.UN)(value.text))
            referenced = true;
    }
    return referenced ? 'referenced' : 'none';
}
//# sourceMappingURL=inventory.js.map
// EXTERNAL MODULE: ./build/shared/lint/path-matcher.js
var path_matcher = __webpack_require__(42478);
// EXTERNAL MODULE: ./build/shared/lint/rules/index.js + 65 modules
var lint_rules = __webpack_require__(94556);
// EXTERNAL MODULE: ./build/shared/lint/rules/invalid-ignore.js
var invalid_ignore = __webpack_require__(86646);
// EXTERNAL MODULE: ./build/shared/lint/rules/unreadable-file.js
var unreadable_file = __webpack_require__(84204);
// EXTERNAL MODULE: ./build/shared/lint/rules/unused-ignore.js
var unused_ignore = __webpack_require__(20067);
// EXTERNAL MODULE: ./build/shared/lint/formats/shell.js
var shell = __webpack_require__(70993);
// EXTERNAL MODULE: ./build/shared/lint/pipelines/minting.js
var minting = __webpack_require__(49836);
;// CONCATENATED MODULE: ./build/shared/lint/script-credentials.js



/**
 * Adds the literal values of scripts that stand where a credential would: headers and log-ins of
 * HTTP clients, options such as `--password`, variables. What the shell or the CI system puts in is
 * no literal, and its whole value is left out.
 */
function addScriptCredentials(facts) {
    for (const { commands, shell } of facts.scripts) {
        if (!commands)
            continue;
        const dialect = shell === 'pwsh' || shell === 'powershell' ? 'powershell' : 'shell';
        for (const { name, value, place } of valuesOf(commands)) {
            const kind = (0,credentials/* secretName */.Gf)(name);
            if (kind === undefined || (kind === 'password' && isThrowAway(value.text)))
                continue;
            facts.credentialSites.push({ name, value, place, dialect });
        }
    }
}
/** Scripts set up databases and accounts for tests: `--password adminadmin`, `PGPASSWORD=12345678`. */
function isThrowAway(password) {
    return /^(?:[a-z_-]*|[0-9]*)$/.test(password) || password.includes('\\');
}
function* valuesOf(script) {
    for (const assignment of script.assignments)
        yield* assigned(assignment);
    for (const command of script.commands) {
        for (const assignment of command.assignments)
            yield* assigned(assignment);
        const program = (0,minting/* programOf */.oQ)(command);
        if (printing.has(program))
            continue;
        yield* options(command);
        if (/^(?:curl|wget)$/.test(program))
            yield* headerOptions(command.words);
        if (program === 'curl' && !command.words.some(isLoopback))
            yield* logIns(command.words);
        if (/^(?:https?|xhs?)$/.test(program))
            yield* headerItems(command.words);
        if (webRequest.test(program))
            yield* headerTable(command.words);
    }
}
/** What these get is text to show or compare, such as the usage of the script itself. */
const printing = new Set('echo printf cat grep egrep fgrep rg sed awk test [ [[ read write-host write-output write-error select-string'.split(' '));
const webRequest = /^(?:invoke-restmethod|invoke-webrequest|irm|iwr)$/;
function* assigned({ name, value, items }) {
    // PowerShell has the scope before the name: `$env:API_KEY`.
    const plain = name.text.replace(/^\w+:/, '');
    // What a test run prints: `PASS="\033[0;32mok"`.
    if (/^pass$/i.test(plain))
        return;
    if (value && (0,shell/* isLiteral */.c$)(value))
        yield { name: plain, value: value.text, place: 'environment' };
    yield* entries(value, 'value');
    if (items)
        yield* headerOptions(items);
}
function* entries(word, place) {
    for (const { key, value } of word?.entries ?? []) {
        if ((0,shell/* isLiteral */.c$)(key) && (0,shell/* isLiteral */.c$)(value))
            yield { name: key.text.text, value: value.text, place };
    }
}
/** Long options, and parameters of PowerShell, that programs call so: their value is the secret. */
const secretOption = /^--?[a-z0-9_-]*(?:password|passwd|passphrase|api-?key|api_key|token|secret|access-?key|secret-?key|client-?secret)$/i;
/** `--password value`, `--api-key=value`, `-Token value`; `-e NAME=value`. */
function* options({ words }) {
    for (let i = 1; i < words.length; i++) {
        const word = words[i];
        const text = word.text.text;
        const next = words[i + 1];
        const name = /^--?[A-Za-z][\w-]{2,60}(?=$|[=:])/.exec(text)?.[0];
        if (name !== undefined && secretOption.test(name)) {
            const value = text.length > name.length ? (0,shell/* wordFrom */.jn)(word, name.length + 1) : next;
            // `docker build --secret id=…` names a secret.
            if (value && (0,shell/* isLiteral */.c$)(value) && !/^(?:-|id=|type=)/.test(value.text.text))
                yield { name, value: value.text, place: 'argument' };
        }
        if (next && /^(?:-e|--env|--build-arg)$/.test(text))
            yield* pair(next);
        else if (words[0].text.text === 'env')
            yield* pair(word);
    }
}
/** `NAME=value` */
function* pair(word) {
    const name = /^[A-Z_][A-Z0-9_]*(?==)/.exec(word.text.text)?.[0];
    if (name !== undefined && (0,shell/* isLiteral */.c$)(word))
        yield { name, value: word.text.slice(name.length + 1), place: 'environment' };
}
/** `-H 'Name: value'`, `--header=…` of curl and wget. */
function* headerOptions(words) {
    for (let i = 0; i < words.length; i++) {
        const text = words[i].text.text;
        if (/^(?:-[sSLkfgivj]*H|--header|--proxy-header)$/.test(text))
            yield* header(words[i + 1]);
        else if (text.startsWith('--header='))
            yield* header((0,shell/* wordFrom */.jn)(words[i], '--header='.length));
        else if (/^-H./.test(text))
            yield* header((0,shell/* wordFrom */.jn)(words[i], 2));
    }
}
/** `Authorization:value` among the items of HTTPie and xh. */
function* headerItems(words) {
    for (const word of words.slice(1)) {
        if (/^[A-Za-z][\w-]*:(?![/=])/.test(word.text.text))
            yield* header(word);
    }
}
/** Cookies are left out: those of scripts mostly accept a licence. */
function* header(word) {
    if (!word || !(0,shell/* isLiteral */.c$)(word))
        return;
    const match = /^\s*([A-Za-z][\w-]*)\s*:\s*(?=\S)/.exec(word.text.text);
    if (match && !/^cookie$/i.test(match[1]))
        yield { name: match[1], value: word.text.slice(match[0].length), place: 'header' };
}
function* headerTable(words) {
    for (let i = 1; i < words.length; i++) {
        if (/^-headers:?$/i.test(words[i].text.text))
            yield* entries(words[i + 1], 'header');
    }
}
/** A service of the job itself, with the password that it is delivered with. */
function isLoopback({ text }) {
    return /^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?:[:/]|$)/.test(text.text);
}
/** `-u name:password` and `--oauth2-bearer token` of curl (curl's manual page). */
function* logIns(words) {
    for (let i = 1; i < words.length; i++) {
        const word = words[i];
        const text = word.text.text;
        if (/^(?:-[sSLkfgivj]*[uU]|--user|--proxy-user)$/.test(text))
            yield* logIn(words[i + 1]);
        else if (/^--(?:proxy-)?user=/.test(text))
            yield* logIn((0,shell/* wordFrom */.jn)(word, text.indexOf('=') + 1));
        else if (/^-[uU]./.test(text))
            yield* logIn((0,shell/* wordFrom */.jn)(word, 2));
        else if (text === '--oauth2-bearer' && words[i + 1] && (0,shell/* isLiteral */.c$)(words[i + 1]))
            yield { name: 'bearer', value: words[i + 1].text, place: 'argument' };
    }
}
/** Services with keys take the key as the name, with an empty password, or as the password. */
function* logIn(word) {
    const colon = word?.text.text.indexOf(':') ?? -1;
    if (!word || colon < 0)
        return;
    const secret = (0,shell/* wordFrom */.jn)(word, colon + 1);
    if (secret.text.text === '') {
        if ((0,shell/* isLiteral */.c$)(word))
            yield { name: 'token', value: word.text.slice(0, colon), place: 'argument' };
    }
    else if ((0,shell/* isLiteral */.c$)(secret))
        yield { name: 'password', value: secret.text, place: 'argument' };
}
//# sourceMappingURL=script-credentials.js.map
;// CONCATENATED MODULE: ./build/shared/lint/inline-ignore.js
const marker = 'mcp-gatehouse:';
// Nobody writes a comment beyond these; they keep the time short on texts of one endless line.
const maxColumn = 2000;
const maxLength = 2000;
const maxCommentLines = 50;
/**
 * What opens a comment: YAML, TOML, shell, PowerShell, HCL and Dockerfile `#`; JSONC, Bicep and
 * HCL `//` and `/*`; XML and Markdown `<!--`; PowerShell `<#`; INI `;`; SQL and Lua `--`; batch
 * files `rem` and `::`; templates `{{/*`, `{#` and `<%#`.
 */
const opening = /(?:^|[\s"'`,;:()[\]{}>|&])((?:#+|\/\/+!?|\/\*+|<!--|<#|;+|--|::|\{\{-?\s*\/\*|\{#|<%#|rem|\*+))\s*$/i;
const commentLine = /^\s*(?:#|\/\/|\/\*|\*|<!--|<#|;|--|::|\{\{-?\s*\/\*|\{#|rem\b)/i;
const closing = /\s*(?:\*+\/(?:\s*-?\}\})?|-->|#>|#\}|%>)\s*/;
/** The inline ignores of a file, in the order of their lines. */
function findInlineIgnores(file) {
    const found = [];
    for (let at = file.text.indexOf(marker); at >= 0; at = file.text.indexOf(marker, at + 1)) {
        const ignore = inline_ignore_readIgnore(file, at);
        if (ignore)
            found.push(ignore);
    }
    return found;
}
function inline_ignore_readIgnore(file, at) {
    const { line, column } = file.position(at);
    if (column > maxColumn)
        return undefined;
    const from = at - (column - 1);
    const text = file.text.slice(from, from + maxColumn + maxLength).split(/[\r\n]/, 1)[0];
    const before = text.slice(0, column - 1);
    const comment = opening.exec(before);
    const directive = /^mcp-gatehouse:[ \t]*ignore\b[ \t]*(?:\[([^\]]*)\])?/.exec(text.slice(column - 1));
    if (!comment || !directive)
        return undefined;
    const leader = comment[1];
    const code = before.slice(0, before.length - (comment[0].length - comment[0].indexOf(leader)));
    // A star goes on a block comment only when nothing stands before it.
    if (leader.startsWith('*') && code.trim() !== '')
        return undefined;
    if (isInString(code, text.slice(column - 1)))
        return undefined;
    const rest = text.slice(column - 1 + directive[0].length);
    const end = closing.exec(rest);
    const reason = (end ? rest.slice(0, end.index) : rest).replace(/^[\s:–—-]+/, '').trim();
    const alone = code.trim() === '' && (!end || rest.slice(end.index + end[0].length).trim() === '');
    const rules = [];
    const list = directive[1] ?? '';
    const listAt = at + directive[0].lastIndexOf('[') + 1;
    for (const match of list.matchAll(/[^\s,]+/g)) {
        const start = listAt + match.index;
        rules.push({ id: match[0], range: { start, end: start + match[0].length } });
    }
    const prose = /\.(md|markdown|mdx|rst|txt|adoc)$/i.test(file.path);
    return {
        line,
        below: alone ? nextCodeLine(file, line) : undefined,
        rules,
        reason,
        range: { start: at, end: at + directive[0].length },
        certain: !prose || leader === '<!--'
    };
}
/** The first line after `line` that is not a comment. */
function nextCodeLine(file, line) {
    let next = line + 1;
    while (next - line <= maxCommentLines && commentLine.test(file.line(next)))
        next++;
    return next;
}
/** True when the comment's sign stands between quotation marks that open before and close after it. */
function isInString(before, after) {
    let quote = '';
    for (let i = 0; i < before.length; i++) {
        const char = before[i];
        if (quote !== '') {
            if (char === '\\' && quote === '"')
                i++;
            else if (char === quote)
                quote = '';
        }
        else if (char === '"' || char === "'") {
            // An apostrophe inside a word opens nothing.
            if (i === 0 || /[\s:=,([{]/.test(before[i - 1]))
                quote = char;
        }
    }
    return quote !== '' && after.includes(quote);
}
//# sourceMappingURL=inline-ignore.js.map
;// CONCATENATED MODULE: ./build/shared/lint/suppress.js




const maxStatementLines = 100;
/** Inline ignores and those of the configuration, and which of them were of use. */
class Suppressions {
    options;
    matchers;
    files = new Map();
    constructor(options, matchers) {
        this.options = options;
        this.matchers = matchers;
    }
    static async create(options) {
        const matchers = options.config.ignore.map(entry => (0,path_matcher/* pathMatcher */.k)(entry.paths));
        return new Suppressions(options, await Promise.all(matchers));
    }
    /**
     * Reads the inline ignores of a file. With `linted: false` they hold, but nothing is said about
     * them: the file was drawn in by another one and not all of its findings are known.
     */
    addFile(file, { linted = true } = {}) {
        if (this.files.get(file.path)?.linted)
            return;
        const ignores = findInlineIgnores(file);
        if (ignores.length > 0)
            this.files.set(file.path, { file, ignores, linted });
    }
    /** Parts findings into those that stay and those that are silenced. */
    apply(findings) {
        const silenced = new Set();
        const remarks = [...this.files.values()].flatMap(each => this.applyInline(each, findings, silenced));
        // Entries of the configuration may also silence what is said about inline ignores.
        const more = this.options.config.ignore.flatMap((entry, i) => this.applyEntry(entry, this.matchers[i], [...findings, ...remarks], silenced));
        return {
            kept: findings.filter(finding => !silenced.has(finding)),
            suppressed: findings.filter(finding => silenced.has(finding)),
            problems: [...remarks, ...more].filter(each => !silenced.has(each))
        };
    }
    applyInline({ file, ignores, linted }, findings, silenced) {
        const problems = [];
        const byRule = new Map();
        for (const finding of findings) {
            const { line, file: name } = finding.location;
            if (name !== file.path)
                continue;
            const placed = { finding, lines: [line, statementLine(file, line)] };
            const list = byRule.get(finding.ruleId);
            if (list)
                list.push(placed);
            else
                byRule.set(finding.ruleId, [placed]);
        }
        for (const ignore of ignores) {
            const invalid = this.invalid(ignore);
            if (invalid) {
                if (ignore.certain)
                    problems.push(problem('invalid-ignore', file, ignore.range, invalid));
                continue;
            }
            for (const rule of ignore.rules) {
                const meant = meantBy(ignore, byRule.get(rule.id) ?? []);
                for (const finding of meant)
                    silenced.add(finding);
                if (meant.length > 0 || !ignore.certain || !this.options.active.has(rule.id))
                    continue;
                problems.push(problem('unused-ignore', file, rule.range, {
                    message: `there is no ${rule.id} finding here to ignore`,
                    help: 'Remove the ignore, or move it onto the line of the finding or the line above.',
                    subject: rule.id
                }));
            }
        }
        return linted ? problems : [];
    }
    applyEntry(entry, matches, findings, silenced) {
        const { options } = this;
        const { location } = entry;
        const subject = `${entry.rules.join(' ')} ${entry.paths.join(' ')}`;
        const meant = findings.filter(finding => entry.rules.includes(finding.ruleId) && matches(finding.location.file));
        if (entry.until !== undefined && entry.until < options.today) {
            if (!location)
                return [];
            const message = `this ignore ended on ${entry.until} and silences nothing any more`;
            const help = 'Mend the findings and remove the ignore, or give it another day in `until`.';
            return [{ ruleId: 'invalid-ignore', location, message, help, subject }];
        }
        for (const finding of meant)
            silenced.add(finding);
        const ran = entry.rules.every(rule => options.active.has(rule));
        if (meant.length > 0 || !location || !options.complete || !ran)
            return [];
        return [
            {
                ruleId: 'unused-ignore',
                location,
                message: `no ${entry.rules.join(' or ')} finding is in ${entry.paths.join(', ')}`,
                help: 'Remove the ignore: it would silence the next finding unseen.',
                subject
            }
        ];
    }
    invalid(ignore) {
        const form = '`mcp-gatehouse: ignore[rule-id] reason`';
        if (ignore.rules.length === 0) {
            return {
                message: 'this ignore names no rule, so it silences nothing',
                help: `Write ${form}.`,
                subject: 'no rule'
            };
        }
        const unknown = ignore.rules.find(rule => !this.options.ruleIds.includes(rule.id));
        if (unknown) {
            const near = (0,inputs/* nearest */.pA)(unknown.id, this.options.ruleIds);
            return {
                message: `there is no rule '${(0,credentials/* shownName */.HD)(unknown.id).slice(0, 40)}', so this ignore silences nothing${near ? `: did you mean '${near}'?` : ''}`,
                help: 'Run `mcp-gatehouse rules` for the list of rules.',
                subject: 'unknown rule'
            };
        }
        if (!/\p{L}{2}/u.test(ignore.reason)) {
            return {
                message: 'this ignore gives no reason, so it silences nothing',
                help: `Write ${form}: the reason is for whoever reads this next.`,
                subject: 'no reason'
            };
        }
        return undefined;
    }
}
/**
 * The findings that an inline ignore means: those that begin on its line or, when it stands alone,
 * on the line below; else those that span its line; else those of the line below.
 */
function meantBy({ line, below }, findings) {
    const begins = (on) => findings.filter(({ lines }) => lines.includes(on));
    const spans = () => findings.filter(({ finding: { location } }) => location.line <= line && line <= location.endLine);
    // A trailing comment that has nothing to silence on its own line is for the next one.
    const attempts = [() => begins(below ?? line), spans, () => begins(line + 1)];
    for (const attempt of attempts) {
        const meant = attempt();
        if (meant.length > 0)
            return meant.map(({ finding }) => finding);
    }
    return [];
}
/** Line on which a shell statement begins that goes on over line ends (`\`, a backtick or `^`). */
function statementLine(file, line) {
    let first = line;
    while (line - first < maxStatementLines && /(?:^|\s)[\\`^]$/.test(file.line(first - 1)))
        first--;
    return first;
}
function problem(ruleId, file, { start, end }, what) {
    const from = file.position(start);
    const to = file.position(end);
    return {
        ruleId,
        location: {
            file: file.path,
            line: from.line,
            column: from.column,
            endLine: to.line,
            endColumn: to.column
        },
        ...what
    };
}
//# sourceMappingURL=suppress.js.map
// EXTERNAL MODULE: ./build/shared/lint/user-config.js
var user_config = __webpack_require__(98804);
;// CONCATENATED MODULE: ./build/shared/lint/lint.js























/** The engine: discover -> parse -> facts -> rules -> findings. Throws only on wrong usage. */
async function lint(options) {
    const started = Date.now();
    const { root, config } = options;
    const rules = (options.rules ?? lint_rules.rules).filter(rule => config.rules[rule.meta.id] !== 'off');
    const matchesExclude = await (0,path_matcher/* pathMatcher */.k)(config.exclude);
    // A folder that is excluded and yet named as a path to lint was named on purpose.
    const named = options.paths.map(item => relative(root, item)).filter(matchesExclude);
    const excluded = (file) => matchesExclude(file) && !named.some(folder => file.startsWith(`${folder}/`));
    const included = config.include.length > 0 ? await (0,path_matcher/* pathMatcher */.k)(config.include) : undefined;
    const found = await discover(root, options.paths, file => isWorthReading(file) && !excluded(file), included);
    // Also what is named itself: a hook that names changed files says what the whole run says.
    const files = found.filter(file => !excluded(file.path));
    const suppressions = await Suppressions.create({
        config,
        ruleIds: lint_rules.rules.map(rule => rule.meta.id),
        active: new Set(rules.map(rule => rule.meta.id)),
        today: options.today ?? new Date().toISOString().slice(0, 10),
        complete: options.paths.includes(root)
    });
    const outside = new Map(options.userFiles?.files.map(file => [file.path, file.absolute]));
    const read = (file) => {
        const text = options.texts?.get(file);
        if (text !== undefined)
            return { text };
        return (0,read_text/* readText */.yR)(outside.get(file) ?? external_node_path_.join(root, file));
    };
    const run = new Run(rules, config, root, excluded, suppressions, read);
    let done = 0;
    for (const file of files) {
        await run.readFile(file.path, file.problem);
        options.onProgress?.(++done, files.length);
    }
    for (const file of options.userFiles?.files ?? [])
        await run.readFile(file.path, undefined);
    await run.link();
    run.checkAll();
    const result = run.result(Date.now() - started);
    return options.userFiles ? (0,user_config/* withUserFiles */.h)(result, options.userFiles) : result;
}
/** One run over many files. Facts are kept only when a rule looks across files. */
class Run {
    rules;
    config;
    read;
    root;
    excluded;
    included;
    suppressions;
    keepsFacts;
    kept = [];
    /** Infrastructure files by their path, so that each is read once. */
    sources = new Map();
    around = {
        read: file => this.sources.get(file) ?? this.readBeside(file),
        list: folder => listFolder(this.root, folder).filter(file => !this.excluded(file))
    };
    drafts = [];
    unreadable = [];
    inventory = [];
    files = 0;
    characters = 0;
    constructor(rules, config, root, excluded, suppressions, read) {
        this.rules = rules;
        this.config = config;
        this.read = read;
        this.included = new IncludedPipelines(root, excluded, read, source => suppressions.addFile(source, { linted: false }));
        this.root = root;
        this.excluded = excluded;
        this.suppressions = suppressions;
        this.keepsFacts = rules.some(rule => rule.checkAll);
    }
    async readFile(file, problem) {
        const certain = certainReader(file);
        const content = problem === undefined ? this.read(file) : { error: problem };
        if ('error' in content)
            return this.cannotRead(file, content.error, certain);
        if ('binary' in content) {
            if (certain)
                this.cannotRead(file, 'is binary, not text', certain);
            return;
        }
        const reader = readerOf(file, content.text);
        if (!reader)
            return;
        this.files++;
        this.characters += content.text.length;
        const source = new lint_source/* SourceFile */.s(file, content.text);
        this.suppressions.addFile(source);
        const facts = noFacts(source, reader.kind);
        await this.readFacts(source, facts, reader);
        await addScriptSubjects(facts, this.around);
        this.check(facts);
    }
    /** Adds the facts that only show once every file has been read. */
    async link() {
        if (!this.keepsFacts)
            return;
        const problems = await collectFederatedSubjects(this.kept, this.around);
        for (const { file, problem } of problems) {
            const reader = certainReader(file.path) ?? readerOf(file.path, file.text);
            if (reader)
                this.syntaxProblem(file, problem, reader);
        }
    }
    /** A file that is not linted itself, for what linted ones say of it. */
    readBeside(file) {
        if (this.excluded(file))
            return undefined;
        const content = isInsideRoot(this.root, file) ? this.read(file) : undefined;
        return content && 'text' in content ? new lint_source/* SourceFile */.s(file, content.text) : undefined;
    }
    /** Looks across all files, once every file has been read. */
    checkAll() {
        for (const rule of this.rules) {
            rule.checkAll?.(this.kept, (facts, problem) => this.add(rule, problem.file ?? facts.file, problem), this.config);
        }
    }
    result(durationMs) {
        // Fingerprints come before suppression: an ignore does not renumber the findings beside it.
        const fingerprints = new fingerprint/* Fingerprinter */.U();
        const all = withoutRepeats(this.drafts.sort(byPlace)).map(draft => finished(draft, fingerprints));
        const { kept, suppressed, problems } = this.suppressions.apply(all);
        const remarks = problems.flatMap(problem => {
            const rule = [unused_ignore/* unusedIgnore */.B, invalid_ignore/* invalidIgnore */.C].find(({ meta }) => meta.id === problem.ruleId);
            return this.rules.includes(rule) ? this.draft(rule, problem.location, problem) : [];
        });
        remarks.sort(byPlace);
        const findings = [...kept, ...remarks.map(remark => finished(remark, fingerprints))];
        findings.sort((a, b) => byPlace({ finding: a }, { finding: b }));
        return {
            findings,
            unreadable: this.unreadable,
            files: this.files,
            characters: this.characters,
            suppressed: suppressed.length,
            inventory: this.inventory.sort((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.server, b.server)),
            durationMs
        };
    }
    async readFacts(source, facts, reader) {
        const context = {
            parse: parseText,
            pipeline: (path, kind) => this.included.get(path, kind)
        };
        const document = await context.parse(reader.format, lint_source/* MappedText */.D.of(source));
        for (const problem of document.problems)
            this.syntaxProblem(source, problem, reader);
        await reader.read(document, facts, context);
        if (reader.kind !== 'mcp-config')
            await readEmbeddedMcp(document, facts, context);
        addScriptCredentials(facts);
    }
    check(facts) {
        for (const entry of inventoryOf(facts, this.config))
            this.inventory.push(entry);
        for (const rule of this.rules) {
            rule.check?.(facts, problem => this.add(rule, problem.file ?? facts.file, problem), this.config);
        }
        if (this.keepsFacts)
            this.keep(facts);
    }
    /** Of the many documents only what federation is looked for in is kept until the end. */
    keep(facts) {
        const { file, kind, federatedSubjects, pipeline, templates } = facts;
        const pullRequests = pipeline ? pullRequestLogIns(pipeline) : [];
        const isInfrastructure = kind === 'terraform' || kind === 'bicep' || kind === 'arm-template';
        if (!isInfrastructure && federatedSubjects.length + pullRequests.length === 0)
            return;
        if (isInfrastructure)
            this.sources.set(file.path, file);
        this.kept.push({
            ...noFacts(file, kind),
            federatedSubjects,
            pullRequestLogIns: pullRequests,
            ...(templates && { templates })
        });
    }
    cannotRead(file, reason, certain) {
        this.unreadable.push({ file, reason });
        if (!certain || !this.rules.includes(unreadable_file/* unreadableFile */._))
            return;
        this.add(unreadable_file/* unreadableFile */._, new lint_source/* SourceFile */.s(file, ''), {
            range: { start: 0, end: 0 },
            message: `cannot be checked: the file ${reason}`,
            help: 'Make the file readable, or leave it out with `exclude` in the configuration.',
            subject: reason
        });
    }
    syntaxProblem(source, problem, reader) {
        const { line, column } = source.position(problem.range.start);
        this.unreadable.push({
            file: source.path,
            reason: (0,credentials/* withoutCredentials */.ri)(`line ${line}, column ${column}: ${problem.message}`)
        });
        if (!reader.isCertain(source.path) || !this.rules.includes(unreadable_file/* unreadableFile */._))
            return;
        const duplicate = problem.kind === 'duplicate-key';
        this.add(unreadable_file/* unreadableFile */._, source, {
            range: problem.range,
            message: duplicate
                ? `${problem.message}: readers disagree on which of the values holds`
                : `not valid: ${problem.message}`,
            help: duplicate
                ? 'Keep one of the two.'
                : 'Mend the syntax here; what follows could not be checked in full.',
            ...(duplicate && { severity: 'warning' }),
            subject: problem.message
        });
    }
    add(rule, file, problem) {
        this.drafts.push({
            subject: problem.subject,
            finding: {
                ...this.draft(rule, locationOf(file, problem.range), problem).finding,
                ...(problem.related && {
                    related: problem.related.map(related => ({
                        message: (0,credentials/* withoutCredentials */.ri)(related.message),
                        location: locationOf(related.file ?? file, related.range)
                    }))
                }),
                ...(problem.fix && {
                    fix: {
                        description: (0,credentials/* withoutCredentials */.ri)(problem.fix.description),
                        edits: problem.fix.edits.map(edit => ({ ...edit, file: file.path }))
                    }
                })
            }
        });
    }
    draft({ meta }, location, problem) {
        const configured = this.config.rules[meta.id];
        const severity = configured && configured !== 'off' ? configured : (problem.severity ?? meta.severity);
        const { help, subject } = problem;
        // Messages repeat names of steps, jobs and files, and a name can be anything.
        const message = (0,credentials/* withoutCredentials */.ri)(problem.message);
        return { subject, finding: { ruleId: meta.id, severity, message, location, help } };
    }
}
/**
 * Documents that others draw in, read when one of them asks. Only the latest are kept: many files
 * of one repository share a few templates.
 */
class IncludedPipelines {
    root;
    excluded;
    readFile;
    onRead;
    cache = new Map();
    constructor(root, excluded, readFile, onRead) {
        this.root = root;
        this.excluded = excluded;
        this.readFile = readFile;
        this.onRead = onRead;
    }
    get(file, kind) {
        const key = `${kind} ${file}`;
        const found = this.cache.get(key) ?? this.read(file, kind);
        this.cache.delete(key);
        this.cache.set(key, found);
        if (this.cache.size > maxIncluded)
            this.cache.delete(this.cache.keys().next().value);
        return found;
    }
    async read(file, kind) {
        const reader = readers.find(candidate => candidate.kind === kind);
        if (!reader?.readPipeline || this.excluded(file))
            return undefined;
        if (!isInsideRoot(this.root, file))
            return undefined;
        const content = this.readFile(file);
        if (!('text' in content))
            return undefined;
        const source = new lint_source/* SourceFile */.s(file, content.text);
        this.onRead(source);
        const document = await parseText(reader.format, lint_source/* MappedText */.D.of(source));
        const pipeline = reader.readPipeline(document, source);
        if (pipeline)
            await parsePipelineScripts(pipeline);
        return pipeline;
    }
}
const maxIncluded = 100;
/** Whether the file is there and its real path lies inside the root. */
function isInsideRoot(root, file) {
    try {
        const inside = relative(external_node_fs_.realpathSync(root), external_node_fs_.realpathSync(external_node_path_.join(root, file)));
        return !inside.startsWith('..') && !external_node_path_.isAbsolute(inside);
    }
    catch {
        return false;
    }
}
/** Files of a folder of the root, relative to the root; empty when there is no such folder. */
function listFolder(root, folder) {
    if (folder !== '' && folder !== '.' && !isInsideRoot(root, folder))
        return [];
    try {
        return external_node_fs_.readdirSync(external_node_path_.join(root, folder), { withFileTypes: true })
            .filter(entry => entry.isFile())
            .map(entry => external_node_path_.posix.join(folder, entry.name))
            .sort();
    }
    catch {
        return [];
    }
}
async function parseText(format, text) {
    return (await parser(format))(text);
}
/**
 * A shared action or template is judged once for each document that draws it in: of equal findings
 * the severest stays.
 */
function withoutRepeats(sorted) {
    const kept = [];
    for (const draft of sorted) {
        const last = kept.at(-1);
        if (!last || !sameDraft(last, draft))
            kept.push(draft);
        else if ((0,lint_finding/* atLeast */.j)(draft.finding.severity, last.finding.severity))
            kept[kept.length - 1] = draft;
    }
    return kept;
}
function sameDraft(a, b) {
    const [one, other] = [a.finding.location, b.finding.location];
    return (a.finding.ruleId === b.finding.ruleId &&
        a.subject === b.subject &&
        one.file === other.file &&
        one.line === other.line &&
        one.column === other.column &&
        one.endLine === other.endLine &&
        one.endColumn === other.endColumn);
}
function finished({ finding, subject }, fingerprints) {
    const { ruleId, location } = finding;
    return { ...finding, fingerprint: fingerprints.next({ ruleId, file: location.file, subject }) };
}
function byPlace({ finding: a }, { finding: b }) {
    return (compare(a.location.file, b.location.file) ||
        a.location.line - b.location.line ||
        a.location.column - b.location.column ||
        compare(a.ruleId, b.ruleId) ||
        compare(a.message, b.message));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function locationOf(file, range) {
    const start = file.position(range.start);
    const end = file.position(range.end);
    return {
        file: file.path,
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column
    };
}
/** Parsers are loaded when the first file of their format is met. */
async function parser(format) {
    switch (format) {
        case 'yaml':
            return (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(216)]).then(__webpack_require__.bind(__webpack_require__, 50216))).parseYaml;
        case 'json':
            return (await __webpack_require__.e(/* import() */ 929).then(__webpack_require__.bind(__webpack_require__, 50929))).parseJson;
        case 'toml':
            return (await Promise.all(/* import() */[__webpack_require__.e(9605), __webpack_require__.e(4587)]).then(__webpack_require__.bind(__webpack_require__, 84587))).parseToml;
        case 'text':
            return () => ({ documents: [], problems: [] });
    }
}
/**
 * The linted root for the paths that a user named: the workspace when they lie in it, else the one
 * folder (or the folder of the one file) outside of it.
 */
function rootOf(workspace, paths, isFolder) {
    const absolute = paths.map(item => external_node_path_.resolve(workspace, item));
    const outside = absolute.filter(item => relative(workspace, item).startsWith('..') || external_node_path_.isAbsolute(relative(workspace, item)));
    if (outside.length === 0)
        return workspace;
    if (absolute.length === 1)
        return isFolder(absolute[0]) ? absolute[0] : external_node_path_.dirname(absolute[0]);
    return commonFolder(absolute);
}
function commonFolder(paths) {
    let common = external_node_path_.dirname(paths[0]);
    for (const item of paths) {
        while (relative(common, item).startsWith('..') && external_node_path_.dirname(common) !== common)
            common = external_node_path_.dirname(common);
    }
    return common;
}
//# sourceMappingURL=lint.js.map
// EXTERNAL MODULE: ./build/shared/lint/reports/counts.js
var reports_counts = __webpack_require__(14350);
;// CONCATENATED MODULE: ./build/shared/lint/reports/annotations.js


/**
 * Annotations of each level that are shown for one step: by the GitHub runner
 * (`ExecutionContext.cs`) and by the Azure Pipelines agent (`ExecutionContext.cs`) alike.
 */
const annotationLimit = 10;
/**
 * Shows findings at their lines, errors first, as many as the CI system shows.
 *
 * @returns a remark on those that were left out; undefined when all were shown
 */
function annotate(host, findings) {
    const left = [];
    for (const severity of lint_finding/* severities */.g) {
        const group = findings.filter(finding => finding.severity === severity);
        for (const finding of group.slice(0, annotationLimit))
            host.annotate(annotationOf(finding));
        if (group.length > annotationLimit)
            left.push(remark(group.length, severity));
    }
    if (left.length === 0)
        return undefined;
    return `Only ${annotationLimit} annotations of each level are shown for a step: ${left.join(', ')} stand in the report alone.`;
}
function remark(count, severity) {
    return (0,reports_counts/* plural */.LS)(count - annotationLimit, `more ${severity}`);
}
function annotationOf(finding) {
    const { file, line, column, endLine, endColumn } = finding.location;
    return {
        level: finding.severity,
        title: finding.ruleId,
        message: `${finding.message}. ${finding.help}`,
        file,
        line,
        endLine,
        // Columns count only where the range is within one line.
        ...(line === endLine && { column, endColumn })
    };
}
//# sourceMappingURL=annotations.js.map
;// CONCATENATED MODULE: ./build/shared/lint/reports/plan.js


const byExtension = {
    '.json': 'json',
    '.sarif': 'sarif',
    '.md': 'markdown',
    '.markdown': 'markdown',
    '.xml': 'junit',
    '.txt': 'text'
};
/**
 * Matches files to formats: by the file's name first, then in order. Without formats the report is
 * text, and a file whose name speaks of another format adds that one.
 *
 * @param formats as the user gave them; empty when the input is not set
 * @throws UsageError when a file has no format left, or two reports for machines would be printed
 */
function planReports(formats, files) {
    const open = new Set(formats.length > 0 ? formats : ['text']);
    const written = [];
    const unmatched = [];
    for (const file of files) {
        const format = byExtension[external_node_path_.extname(file).toLowerCase()];
        if (format && (open.delete(format) || formats.length === 0))
            written.push({ format, file });
        else
            unmatched.push(file);
    }
    for (const file of unmatched) {
        const [format] = open;
        if (format === undefined) {
            throw new errors/* UsageError */.e(`output-file '${file}' has no format left: name one format for each file, or let its name speak (.json, .sarif, .md, .xml, .txt)`);
        }
        open.delete(format);
        written.push({ format, file });
    }
    if (open.size > 1 && (open.has('json') || open.has('sarif') || open.has('junit'))) {
        throw new errors/* UsageError */.e(`only one report can be printed when a program is to read it: name an output-file for ${[...open].slice(1).join(' and ')}`);
    }
    return [...[...open].map(format => ({ format })), ...written];
}
//# sourceMappingURL=plan.js.map
;// CONCATENATED MODULE: ./build/shared/commands/lint.js











/** Findings that the run's summary page lists; the rest is counted. */
const summaryLimit = 100;
/** Milliseconds after which a person is told that work goes on. */
const patience = 500;
/** Lints a tree, reports its findings, and fails when there are some of `fail-on` or above. */
const lint_lint = async (host, inputs) => {
    const { rules: allRules } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 94556));
    const plan = planReports(inputs.isDefault('format') ? [] : inputs.list('format'), inputs.list('output-file'));
    const failOn = inputs.choice('fail-on');
    const rules = selectRules(allRules, inputs.list('rules'));
    const paths = inputs.list('paths').map(item => external_node_path_.resolve(host.workspace, item));
    const root = rootOf(host.workspace, paths, isFolder);
    const config = await (0,lint_config/* loadConfig */.Z9)(root, inputs.text('config'), allRules.map(rule => rule.meta.id));
    const userFiles = inputs.boolean('user-config') ? await readUserFiles(host) : undefined;
    const progress = new Progress(host);
    const run = async (texts) => {
        const result = await lint({
            root,
            paths,
            config,
            rules,
            ...(texts && { texts }),
            ...(userFiles && { userFiles }),
            onProgress: (done, total) => progress.show(done, total)
        });
        progress.clear();
        return result;
    };
    const scope = { host, inputs, root, paths, config, rules };
    const { result, diff } = adopts(scope)
        ? await (await __webpack_require__.e(/* import() */ 6271).then(__webpack_require__.bind(__webpack_require__, 76271))).lintForAdoption(scope, run)
        : { result: await run() };
    if (result.files === 0 && result.unreadable.length === 0) {
        host.log.info('there was nothing to lint: no workflow, pipeline, MCP configuration or script is in these paths, or the configuration or .gitignore leaves them out');
    }
    await report(host, plan, result, {
        root,
        rules,
        failOn,
        inventory: inputs.boolean('inventory'),
        ...(diff !== undefined && { diff })
    });
    if (inputs.boolean('comment')) {
        const { commentOnPullRequest } = await __webpack_require__.e(/* import() */ 7888).then(__webpack_require__.bind(__webpack_require__, 37888));
        const names = ['paths', 'config', 'rules'];
        await commentOnPullRequest(host, result, names.map(name => inputs.text(name)).join('\n'));
    }
    setOutputs(host, result, failOn);
    return verdict(host, result, failOn);
};
/** The configurations of MCP clients in the home of this machine's user. */
async function readUserFiles(host) {
    const { default: os } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 48161, 19));
    const { userConfigFiles } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 98804));
    const home = os.homedir();
    const files = userConfigFiles({ home, platform: process.platform, environment: process.env });
    host.log.info(`user-config: ${(0,reports_counts/* plural */.LS)(files.length, 'configuration')} of this machine's user`);
    return { files, home };
}
/** Whether a run asks for anything that `lintForAdoption` does beside linting. */
function adopts({ inputs, config }) {
    const switches = ['changed-only', 'changed-lines', 'write-baseline', 'fix', 'fix-dry-run'];
    return (inputs.text('baseline') !== '' ||
        inputs.text('base-ref') !== '' ||
        config.baseline !== undefined ||
        switches.some(name => inputs.boolean(name)));
}
/** The rules that the user named, or all but those with a leading minus sign. */
function selectRules(all, items) {
    const ids = all.map(rule => rule.meta.id);
    const chosen = new Set();
    const left = new Set();
    for (const item of items) {
        const id = item.replace(/^-/, '');
        if (!ids.includes(id)) {
            const near = (0,inputs/* nearest */.pA)(id, ids);
            throw new errors/* UsageError */.e(`there is no rule '${id.slice(0, 60)}'${near ? `: did you mean '${near}'?` : ` ('mcp-gatehouse rules' lists them)`}`);
        }
        if (item.startsWith('-'))
            left.add(id);
        else
            chosen.add(id);
    }
    return all.filter(({ meta }) => (chosen.size === 0 || chosen.has(meta.id)) && !left.has(meta.id));
}
async function report(host, plan, result, context) {
    for (const { format, file } of plan) {
        if (file !== undefined) {
            writeReport(host, file, await render(format, result, context));
        }
        else if (format === 'text' && context.diff !== undefined) {
            if (context.diff !== '')
                host.print(context.diff.trimEnd());
        }
        else if (format === 'text' && context.inventory) {
            const { renderInventory } = await __webpack_require__.e(/* import() */ 5516).then(__webpack_require__.bind(__webpack_require__, 55516));
            host.print(renderInventory(result.inventory).trimEnd());
        }
        else if (format === 'text') {
            host.print((await renderForPrint(host, result, context.root)).trimEnd());
        }
        else if (format === 'markdown' || format === 'junit') {
            host.print((await render(format, result, context)).trimEnd());
        }
        else {
            host.printRaw(await render(format, result, context));
        }
    }
    const remark = annotate(host, result.findings);
    if (host.kind === 'terminal')
        return;
    if (remark)
        host.log.info(remark);
    const { renderMarkdown } = await __webpack_require__.e(/* import() */ 6739).then(__webpack_require__.bind(__webpack_require__, 86739));
    await host.writeSummary(renderMarkdown(result, { limit: summaryLimit, ...(remark !== undefined && { remark }) }));
}
async function render(format, result, { rules, failOn }) {
    switch (format) {
        case 'text':
            return (await __webpack_require__.e(/* import() */ 1101).then(__webpack_require__.bind(__webpack_require__, 41101))).renderText(result);
        case 'json':
            return (await __webpack_require__.e(/* import() */ 4000).then(__webpack_require__.bind(__webpack_require__, 14000))).renderJson(result);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 7509).then(__webpack_require__.bind(__webpack_require__, 67509))).renderSarif(result, rules.map(rule => rule.meta));
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 6739).then(__webpack_require__.bind(__webpack_require__, 86739))).renderMarkdown(result);
        case 'junit':
            return (await __webpack_require__.e(/* import() */ 4036).then(__webpack_require__.bind(__webpack_require__, 64036))).renderJunit(result, failOn);
    }
}
async function renderForPrint(host, result, root) {
    const { renderTerminalText, renderText } = await __webpack_require__.e(/* import() */ 1101).then(__webpack_require__.bind(__webpack_require__, 41101));
    if (!host.terminal)
        return renderText(result);
    const { sourceReader } = await __webpack_require__.e(/* import() */ 87).then(__webpack_require__.bind(__webpack_require__, 90087));
    return renderTerminalText(result, { color: host.terminal.color, source: sourceReader(root) });
}
function writeReport(host, file, text) {
    const target = external_node_path_.resolve(host.workspace, file);
    try {
        (0,link_out/* refuseLinkOut */.r)(host.workspace, target);
        external_node_fs_.mkdirSync(external_node_path_.dirname(target), { recursive: true });
        external_node_fs_.writeFileSync(target, text);
    }
    catch (error) {
        throw new errors/* UsageError */.e(`the report cannot be written to ${(0,inputs/* inputLabel */.NB)(host, 'output-file')} ${file}: ${error.message}`);
    }
}
function setOutputs(host, result, failOn) {
    const counts = (0,reports_counts/* countBySeverity */.Ot)(result.findings);
    host.setOutput('findings', String(failing(result, failOn)));
    host.setOutput('errors', String(counts.error));
    host.setOutput('warnings', String(counts.warning));
    host.setOutput('notes', String(counts.note));
}
function verdict(host, result, failOn) {
    const count = failing(result, failOn);
    if (count === 0)
        return { exitCode: 0 };
    return {
        exitCode: 1,
        failure: `lint found ${(0,reports_counts/* plural */.LS)(count, 'problem')} of severity ${failOn}${failOn === 'error' ? '' : ' or above'} (${(0,inputs/* inputLabel */.NB)(host, 'fail-on')}: ${failOn})`
    };
}
/** Number of findings that make the step fail. */
function failing(result, failOn) {
    if (failOn === 'never')
        return 0;
    return result.findings.filter(finding => (0,lint_finding/* atLeast */.j)(finding.severity, failOn)).length;
}
function isFolder(file) {
    return external_node_fs_.statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
/** A passing line on long runs, where there is a terminal. */
class Progress {
    host;
    last = Date.now();
    shown = false;
    constructor(host) {
        this.host = host;
    }
    show(done, total) {
        const now = Date.now();
        if (now - this.last < patience)
            return;
        this.last = now;
        this.shown = true;
        this.host.showStatus?.(`linted ${done} of ${(0,reports_counts/* plural */.LS)(total, 'file')}`);
    }
    clear() {
        if (this.shown)
            this.host.showStatus?.('');
    }
}
//# sourceMappingURL=lint.js.map

/***/ }),

/***/ 57571:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isLinkOut),
/* harmony export */   r: () => (/* binding */ refuseLinkOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * True for a path inside a folder whose file is, or would be made, outside of it. A repository at
 * work is not trusted: such a link could have another file quoted in messages, or overwritten. A
 * link that leads nowhere yet leads out, too. On paths outside of the folder it says nothing: the
 * user named them.
 *
 * @throws the errors of `realpath` other than ENOENT.
 */
function isLinkOut(folder, target) {
    if (!isInside(folder, target))
        return false;
    const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(folder);
    for (let place = target; place !== folder; place = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(place)) {
        if (!node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(place, { throwIfNoEntry: false }))
            continue;
        try {
            return !isInside(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(place));
        }
        catch (error) {
            if (error.code === 'ENOENT')
                return true;
            throw error;
        }
    }
    return false;
}
/** @throws Error where a file in `folder` cannot be written without following a link out of it. */
function refuseLinkOut(folder, target) {
    if (isLinkOut(folder, target))
        throw new Error('a symbolic link leads out of the workspace');
}
function isInside(folder, file) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(folder, file);
    return !relative.startsWith('..') && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative);
}
//# sourceMappingURL=link-out.js.map

/***/ }),

/***/ 55148:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ loadConfig),
/* harmony export */   sb: () => (/* binding */ defaultConfig)
/* harmony export */ });
/* unused harmony export configFileNames */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);
/* harmony import */ var _link_out_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57571);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64060);





const defaultConfig = {
    rules: {},
    ignore: [],
    exclude: [],
    include: [],
    gateways: [],
    servers: [],
    filesystemRoots: [],
    trustedOwners: [],
    credentialFormats: []
};
/** Names under which the configuration is found in the linted root. */
const configFileNames = ['.mcp-gatehouse.yml', '.mcp-gatehouse.yaml'];
const maxBytes = 1024 * 1024;
/**
 * Reads the configuration: the named file, or the default one when there is one.
 *
 * @param root absolute path of the linted root.
 * @param file path that the user gave, relative to the root; empty for the default.
 * @param ruleIds all rules, to tell a mistyped one.
 * @throws UsageError with every problem and its position.
 */
async function loadConfig(root, file, ruleIds) {
    const names = file === '' ? configFileNames : [file];
    for (const name of names) {
        const target = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root, name);
        let bytes;
        let leadsOut;
        try {
            leadsOut = (0,_link_out_js__WEBPACK_IMPORTED_MODULE_3__/* .isLinkOut */ .j)(root, target);
            bytes = leadsOut ? Buffer.alloc(0) : await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile(target);
        }
        catch (error) {
            if (error.code === 'ENOENT' && file === '')
                continue;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`the configuration ${name} cannot be read: ${error.message}`);
        }
        if (leadsOut) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`the configuration ${name} is a symbolic link out of the linted folder: not followed`);
        }
        if (bytes.length > maxBytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`the configuration ${name} is over 1 MiB`);
        const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, target).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
        const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(1873)]).then(__webpack_require__.bind(__webpack_require__, 1873));
        return parseConfig((0,_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D)(bytes).text, relative, ruleIds);
    }
    return defaultConfig;
}
//# sourceMappingURL=config.js.map

/***/ }),

/***/ 61509:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ policyRights),
/* harmony export */   X0: () => (/* binding */ certainItems),
/* harmony export */   pm: () => (/* binding */ managedRights)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51753);

/** AWS's own policy that allows everything, in each partition. */
const administratorPolicy = /^arn:aws[a-z-]{0,20}:iam::aws:policy\/AdministratorAccess$/;
/**
 * `AdministratorAccess`, when one of the addresses of managed policies is AWS's own of that name. The
 * partition may be unknown: `arn:${AWS::Partition}:iam::aws:policy/AdministratorAccess`.
 */
function managedRights(policies) {
    const isAdministrator = certainItems(policies).some(item => {
        const address = item.kind === 'text' ? item.text : undefined;
        if (!address)
            return false;
        const [hole, ...more] = address.holes;
        const { text } = address.text;
        if (!hole)
            return administratorPolicy.test(text);
        const partition = more.length === 0 && hole.start === 'arn:'.length;
        return (partition &&
            administratorPolicy.test(`${text.slice(0, hole.start)}aws${text.slice(hole.end)}`));
    });
    return isAdministrator ? 'AdministratorAccess' : undefined;
}
/** `*:*`, when a policy allows all actions on all resources without a condition. */
function policyRights(policy) {
    const everything = (statement, key, all) => certainItems((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(statement, key, true)).some(item => all.test((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(item) ?? ''));
    const isAdministrator = certainItems((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(policy, 'Statement', true)).some(statement => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(statement, 'Effect', true)) === 'Allow' &&
        everything(statement, 'Action', /^\*(?::\*)?$/) &&
        everything(statement, 'Resource', /^\*$/) &&
        (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(statement, 'Condition', true) === undefined);
    return isAdministrator ? '*:*' : undefined;
}
/** The items of a list, or the one value; a value that depends on what is not known is none of them. */
function certainItems(value) {
    if (!value)
        return [];
    return value.kind === 'list' ? value.items : [value];
}
//# sourceMappingURL=aws-rights.js.map

/***/ }),

/***/ 43549:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ awsSubjects)
/* harmony export */ });
/* harmony import */ var _partial_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11477);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51753);


/**
 * The trusts in web identities that a trust policy of AWS gives: one for each statement that allows
 * `sts:AssumeRoleWithWebIdentity`.
 * Source: AWS IAM User Guide, "Create a role for OpenID Connect federation".
 */
function awsSubjects(policy, name, place, identity) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .options */ .fF)(policy).flatMap(document => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .listItems */ .Dw)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(document, 'Statement', true)).flatMap(statement => statementSubjects(statement, name, place, identity)));
}
function statementSubjects(statement, name, place, identity) {
    if (statement.kind !== 'object')
        return [];
    const effect = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(statement, 'Effect', true));
    if (effect !== undefined && effect.toLowerCase() !== 'allow')
        return [];
    const actions = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .listItems */ .Dw)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(statement, 'Action', true)).map(action => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(action));
    if (!actions.some(action => /^sts:AssumeRoleWithWebIdentity$/i.test(action ?? ''))) {
        return [];
    }
    const principal = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .options */ .fF)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(statement, 'Principal', true))[0];
    const federated = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .listItems */ .Dw)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(principal, 'Federated', true)).flatMap(item => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asPartial */ .mN)(item) ?? []);
    const condition = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(statement, 'Condition', true);
    // The statement may come from a file or a computed text: it is shown where it is written.
    const shown = statement.place.range.end > statement.place.range.start ? statement.place : place;
    return (condition ? alternatives(condition) : [undefined]).map(form => {
        const { tests, issuer, partial } = conditionTests(form);
        const provider = issuer ?? federated.find(item => /\.|\/\//.test(item.text.text));
        return {
            provider: 'aws',
            name,
            file: shown.file,
            range: shown.range,
            tests,
            audiences: [],
            partial,
            ...(provider && { issuer: provider }),
            ...(identity !== undefined && { identity })
        };
    });
}
const mostAlternatives = 8;
/** The forms that a value may have, for each outcome of the conditions in it. */
function alternatives(value) {
    switch (value.kind) {
        case 'choice':
            return value.options.flatMap(alternatives).slice(0, mostAlternatives);
        case 'object': {
            let forms = [{ ...value, entries: [] }];
            for (const { key, value: inner } of value.entries) {
                const options = alternatives(inner);
                forms = forms
                    .flatMap(form => options.map(option => ({ ...form, entries: [...form.entries, { key, value: option }] })))
                    .slice(0, mostAlternatives);
            }
            return forms;
        }
        default:
            return [value];
    }
}
function conditionTests(condition) {
    const tests = [];
    let issuer;
    if (condition === undefined)
        return { tests, issuer, partial: false };
    if (condition.kind !== 'object')
        return { tests, issuer, partial: true };
    let partial = false;
    for (const { key: operator, value: keys } of condition.entries) {
        const comparison = comparisonOf(operator.text.text);
        if (operator.holes.length > 0 || keys.kind !== 'object')
            partial = true;
        if (!comparison || keys.kind !== 'object')
            continue;
        for (const { key, value } of keys.entries) {
            const claim = claimOf(key);
            if (!claim) {
                partial = true;
                continue;
            }
            issuer ??= claim.issuer;
            tests.push({
                claim: claim.name,
                comparison: comparison.kind,
                values: (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .listItems */ .Dw)(value).flatMap(item => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asPartial */ .mN)(item) ?? []),
                ...(comparison.optional && { optional: comparison.optional }),
                operator: operator.text
            });
        }
    }
    return { tests, issuer, partial };
}
/** The claim of a condition key: what stands after its last colon. */
function claimOf(key) {
    const { text } = key.text;
    const hole = key.holes.at(-1);
    const colon = text.lastIndexOf(':');
    if (colon < 0 || (hole && hole.end > colon))
        return undefined;
    return { name: text.slice(colon + 1).toLowerCase(), issuer: (0,_partial_text_js__WEBPACK_IMPORTED_MODULE_1__/* .slicePartial */ .Ym)(key, 0, colon) };
}
/** What an operator compares and how; undefined for those that do not narrow by a claim's text. */
function comparisonOf(operator) {
    const match = /^(?:(ForAllValues|ForAnyValue):)?(StringEquals|StringEqualsIgnoreCase|StringLike|ArnLike|ArnEquals)(IfExists)?$/i.exec(operator);
    if (!match)
        return undefined;
    const kind = /like/i.test(match[2]) ? 'pattern' : 'exact';
    const optional = match[3]
        ? 'if-exists'
        : /^ForAllValues$/i.test(match[1] ?? '')
            ? 'for-all-values'
            : undefined;
    return { kind, ...(optional && { optional }) };
}
//# sourceMappingURL=aws.js.map

/***/ }),

/***/ 36524:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wr: () => (/* binding */ credentialsIn),
/* harmony export */   iJ: () => (/* binding */ entraSubjects),
/* harmony export */   nn: () => (/* binding */ entraSubject)
/* harmony export */ });
/* unused harmony export parseExpression */
/* harmony import */ var _partial_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11477);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51753);


/** The trust that a credential stands for. */
function entraSubject(credential) {
    const { name, place, issuer, subject, expression, audiences, identity } = credential;
    const parsed = expression && parseExpression(expression);
    const tests = subject
        ? [{ claim: 'sub', comparison: 'exact', values: [subject] }]
        : (parsed?.tests ?? []);
    return {
        provider: 'entra',
        name,
        file: place.file,
        range: place.range,
        tests,
        audiences,
        partial: parsed ? parsed.partial : subject === undefined,
        ...(issuer && { issuer }),
        ...(expression && { expression }),
        ...(identity !== undefined && { identity })
    };
}
/**
 * Takes a flexible expression apart: `claims['sub'] matches '…' and claims['…'] eq '…'`.
 * Source: Microsoft Entra documentation, "Flexible federated identity credentials".
 */
function parseExpression(expression) {
    const { text } = expression.text;
    const tests = [];
    // Keeps its place so that what lies between two tests can be looked at.
    const pattern = /claims\s{0,9}\[\s{0,9}(['"])([\w.:/-]{1,100})\1\s{0,9}\]\s{1,9}(matches|eq)\s{1,9}(?:'([^']*)'|"([^"]*)")/gi;
    let position = 0;
    let partial = false;
    for (const match of text.matchAll(pattern)) {
        const between = text.slice(position, match.index).trim().toLowerCase();
        if (between !== (tests.length === 0 ? '' : 'and'))
            partial = true;
        position = match.index + match[0].length;
        const value = match[4] ?? match[5] ?? '';
        const start = position - 1 - value.length;
        const operator = match[3];
        const at = match.index + match[0].lastIndexOf(operator, match[0].length - value.length - 2);
        tests.push({
            claim: match[2].toLowerCase(),
            comparison: operator.toLowerCase() === 'eq' ? 'exact' : 'pattern',
            values: [(0,_partial_text_js__WEBPACK_IMPORTED_MODULE_1__/* .slicePartial */ .Ym)(expression, start, position - 1)],
            operator: expression.text.slice(at, at + operator.length)
        });
    }
    if (text.slice(position).trim() !== '')
        partial = true;
    return { tests, partial: partial || tests.length === 0 };
}
/**
 * Reads the body of a credential as Microsoft Graph, Azure Resource Manager and the command lines
 * write it: flat, or under `properties`. Gives one trust for each combination of choices that
 * matters; undefined when the value is no such body.
 */
function entraSubjects(body, name, place, identity) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .options */ .fF)(body).flatMap(option => {
        const properties = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .options */ .fF)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(option, 'properties', true))[0];
        const source = properties?.kind === 'object' ? properties : option;
        const subjects = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .options */ .fF)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(source, 'subject', true));
        const matching = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .options */ .fF)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(source, 'claimsMatchingExpression', true));
        const expressions = matching.flatMap(item => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .options */ .fF)(item.kind === 'object' ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(item, 'value', true) : item));
        if (subjects.length + expressions.length === 0)
            return [];
        const issuer = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asPartial */ .mN)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(source, 'issuer', true));
        const audiences = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .listItems */ .Dw)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(source, 'audiences', true) ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(source, 'audience', true)).flatMap(item => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asPartial */ .mN)(item) ?? []);
        const common = { name, place, issuer, audiences, identity };
        // A null beside an expression says that there is no subject.
        return [
            ...subjects.flatMap(item => {
                const subject = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asPartial */ .mN)(item);
                return subject ? entraSubject({ ...common, subject }) : [];
            }),
            ...expressions.flatMap(item => {
                const expression = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asPartial */ .mN)(item);
                return expression ? entraSubject({ ...common, expression }) : [];
            })
        ];
    });
}
/** Bodies of credentials anywhere in a value, as modules take them: objects with an issuer. */
function credentialsIn(value, depth = 0) {
    if (depth > 5)
        return [];
    switch (value.kind) {
        case 'list':
            return value.items.flatMap(item => credentialsIn(item, depth + 1));
        case 'choice':
            return value.options.flatMap(item => credentialsIn(item, depth + 1));
        case 'object':
            return value.entries.some(({ key }) => key.text.text === 'issuer')
                ? [value]
                : value.entries.flatMap(item => credentialsIn(item.value, depth + 1));
        default:
            return [];
    }
}
//# sourceMappingURL=entra.js.map

/***/ }),

/***/ 11477:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ longestText),
/* harmony export */   Ym: () => (/* binding */ slicePartial),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   nn: () => (/* binding */ joinParts),
/* harmony export */   qL: () => (/* binding */ unknownText),
/* harmony export */   wl: () => (/* binding */ ofWord)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33751);

/** Text that is known as a whole. */
function known(text) {
    return { text, holes: [] };
}
/** A stretch of a file whose value is unknown. */
function unknownText(file, range) {
    const text = _source_js__WEBPACK_IMPORTED_MODULE_0__/* .MappedText */ .D.of(file, range);
    return { text, holes: text.text === '' ? [] : [{ start: 0, end: text.text.length }] };
}
function slicePartial({ text, holes }, start, end = text.text.length) {
    return {
        text: text.slice(start, end),
        holes: holes
            .filter(hole => hole.end > start && hole.start < end)
            .map(hole => ({
            start: Math.max(hole.start, start) - start,
            end: Math.min(hole.end, end) - start
        }))
    };
}
/** A word of a script; what the shell or the CI system puts in is unknown. */
function ofWord(word) {
    return { text: word.text, holes: word.expansions.map(({ start, end }) => ({ start, end })) };
}
/** Characters of a text that is put together, at most. */
const longestText = 1_000_000;
/**
 * Joins parts to one text of `file`. The text of a value is mapped to the range in which it is put;
 * a value that is not known stands as it is written there. A text that would be very long is unknown.
 */
function joinParts(file, parts, at) {
    const pieces = [];
    const holes = [];
    let length = 0;
    const add = (text, range) => {
        pieces.push({ text, range });
        length += text.length;
    };
    for (const part of parts) {
        if (length > longestText)
            return unknownText(file, { start: at, end: at });
        if ('literal' in part) {
            for (const { text, range } of part.literal.pieces())
                add(text, range);
        }
        else if (part.value) {
            const before = length;
            for (const hole of part.value.holes) {
                holes.push({ start: before + hole.start, end: before + hole.end });
            }
            const { text } = part.value.text;
            // One escape for the whole value: its characters have no places of their own here.
            if (text !== '')
                add(text, part.range);
        }
        else {
            const text = file.text.slice(part.range.start, part.range.end);
            holes.push({ start: length, end: length + text.length });
            add(text, part.range);
        }
    }
    return { text: _source_js__WEBPACK_IMPORTED_MODULE_0__/* .MappedText */ .D.join(file, pieces, at), holes };
}
//# sourceMappingURL=partial-text.js.map

/***/ }),

/***/ 51753:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Dw: () => (/* binding */ listItems),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   OK: () => (/* binding */ ofTree),
/* harmony export */   _r: () => (/* binding */ constantText),
/* harmony export */   fF: () => (/* binding */ options),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   mN: () => (/* binding */ asPartial),
/* harmony export */   v8: () => (/* binding */ textValue),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _formats_syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32796);
/* harmony import */ var _partial_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11477);


function textValue(text, range = text.range()) {
    return { kind: 'text', text: (0,_partial_text_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(text), place: { file: text.file, range } };
}
function unknown(place) {
    return { kind: 'unknown', place };
}
/** The values that a value is made of. */
function childrenOf(value) {
    switch (value.kind) {
        case 'list':
            return value.items;
        case 'choice':
            return value.options;
        case 'object':
            return value.entries.map(entry => entry.value);
        default:
            return [];
    }
}
const sizes = new WeakMap();
/**
 * How many values there are in a value, itself included, and for long texts more. A value that
 * others share counts each time: readers meet it as often.
 */
function sizeOf(value) {
    const known = sizes.get(value);
    if (known !== undefined)
        return known;
    const length = value.kind === 'text' ? value.text.text.text.length : 0;
    let size = 1 + Math.floor(length / 100);
    for (const child of childrenOf(value))
        size += sizeOf(child);
    sizes.set(value, size);
    return size;
}
/** The entry of an object by its key, ignoring case when asked (Azure property names). */
function entry(value, key, ignoreCase = false) {
    if (value?.kind !== 'object')
        return undefined;
    const same = (text) => ignoreCase ? text.toLowerCase() === key.toLowerCase() : text === key;
    return value.entries.findLast(({ key }) => same(key.text.text))?.value;
}
/** All values that a value may have; lists and objects are not taken apart. */
function options(value) {
    if (!value)
        return [];
    return value.kind === 'choice' ? value.options.flatMap(options) : [value];
}
/** A value as text; of numbers and booleans what they are written as, of unknown ones a hole. */
function asPartial(value) {
    switch (value?.kind) {
        case 'text':
            return value.text;
        case 'unknown':
        case 'choice':
            return (0,_partial_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownText */ .qL)(value.place.file, value.place.range);
        default:
            return undefined;
    }
}
/** The items of a list; a single text counts as a list of one, as policy documents allow. */
function listItems(value) {
    if (!value)
        return [];
    return value.kind === 'list' ? value.items.flatMap(options) : options(value);
}
/** Text that is known as a whole, for names and keys. */
function plainText(value) {
    return value?.kind === 'text' && value.text.holes.length === 0 ? value.text.text.text : undefined;
}
/** A JSON or YAML tree as a value. */
function ofTree(node, file, read = textValue, depth = 0) {
    const resolved = (0,_formats_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .resolve */ .hd)(node);
    if (!resolved || depth > 100)
        return undefined;
    const place = { file, range: resolved.range };
    switch (resolved.kind) {
        case 'mapping':
            return {
                kind: 'object',
                place,
                entries: ((0,_formats_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .asMapping */ .dw)(resolved)?.entries ?? []).flatMap(item => {
                    const value = ofTree(item.value, file, read, depth + 1);
                    return value ? [{ key: (0,_partial_text_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(item.key.text), value }] : [];
                })
            };
        case 'sequence':
            return {
                kind: 'list',
                place,
                items: resolved.items.flatMap(item => ofTree(item, file, read, depth + 1) ?? [])
            };
        case 'scalar':
            if (typeof resolved.value === 'string')
                return read(resolved.text, resolved.range);
            return { kind: 'constant', value: resolved.value, place };
    }
}
/** Numbers and booleans as text, as templates put them in. */
function constantText(value) {
    return value === null ? '' : String(value);
}
//# sourceMappingURL=value.js.map

/***/ }),

/***/ 58489:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities),
/* harmony export */   j: () => (/* binding */ atLeast)
/* harmony export */ });
const severities = ['error', 'warning', 'note'];
/** True when `severity` is `threshold` or worse. */
function atLeast(severity, threshold) {
    return severities.indexOf(severity) <= severities.indexOf(threshold);
}
//# sourceMappingURL=finding.js.map

/***/ }),

/***/ 26848:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ contentPart),
/* harmony export */   U: () => (/* binding */ Fingerprinter)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const contentDigits = 20;
const pathDigits = 12;
/**
 * Gives findings their fingerprints: 32 hexadecimal digits that stay the same when lines move or
 * the file is formatted anew. Feed it the findings in the order of their places: findings that
 * agree in rule, file and subject are told apart by their number in that order.
 *
 * A secret's value never enters, not even hashed: a short secret could be found again from any
 * digest by trying all values. The price is that another value in the same place has the same
 * fingerprint, so what a baseline accepts is the place, not the value.
 */
class Fingerprinter {
    seen = new Map();
    next({ ruleId, file, subject }) {
        const name = subject.normalize('NFC').replace(/\s+/g, ' ').trim();
        const key = [ruleId, file, name].join('\0');
        const occurrence = this.seen.get(key) ?? 0;
        this.seen.set(key, occurrence + 1);
        return digest([ruleId, name, occurrence], contentDigits) + digest([file], pathDigits);
    }
}
/**
 * The part of a fingerprint that does not depend on the file's path: a baseline recognises by it
 * what moved together with its file.
 */
function contentPart(fingerprint) {
    return fingerprint.slice(0, contentDigits);
}
function digest(parts, digits) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, digits);
}
//# sourceMappingURL=fingerprint.js.map

/***/ }),

/***/ 32796:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ asSequence),
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   NO: () => (/* binding */ walkScalars),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   T7: () => (/* binding */ asScalar),
/* harmony export */   dw: () => (/* binding */ asMapping),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   hd: () => (/* binding */ resolve)
/* harmony export */ });
/** Follows aliases; undefined stays undefined. */
function resolve(node) {
    let current = node;
    for (let hops = 0; current?.kind === 'alias'; hops++) {
        if (hops > 20)
            return undefined;
        current = current.target;
    }
    return current;
}
/** The entry of a mapping by its exact key, also through YAML merge keys. The last of duplicates wins. */
function entryOf(node, key, depth = 0) {
    const mapping = resolve(node);
    if (mapping?.kind !== 'mapping' || depth > 20)
        return undefined;
    for (let i = mapping.entries.length - 1; i >= 0; i--) {
        if (mapping.entries[i].key.text.text === key)
            return mapping.entries[i];
    }
    for (const entry of mapping.entries) {
        if (entry.key.text.text !== '<<' || entry.key.style !== 'plain')
            continue;
        const merged = resolve(entry.value);
        for (const source of merged?.kind === 'sequence' ? merged.items : [merged]) {
            const found = entryOf(source, key, depth + 1);
            if (found)
                return found;
        }
    }
    return undefined;
}
/** The value of a key with aliases followed. */
function get(node, ...path) {
    let current = resolve(node);
    for (const key of path)
        current = resolve(entryOf(current, key)?.value);
    return current;
}
function asMapping(node) {
    const resolved = resolve(node);
    return resolved?.kind === 'mapping' ? resolved : undefined;
}
function asSequence(node) {
    const resolved = resolve(node);
    return resolved?.kind === 'sequence' ? resolved : undefined;
}
function asScalar(node) {
    const resolved = resolve(node);
    return resolved?.kind === 'scalar' ? resolved : undefined;
}
/** The text of a scalar, also of a number or boolean; undefined for collections and null. */
function asText(node) {
    const scalar = asScalar(node);
    return scalar && scalar.value !== null ? scalar.text : undefined;
}
/** Items of a sequence; a single value stands for a sequence of one, as CI formats allow. */
function itemsOf(node) {
    const resolved = resolve(node);
    if (!resolved)
        return [];
    return resolved.kind === 'sequence' ? resolved.items : [resolved];
}
/** Visits every scalar once, with the keys that lead to it. Aliases are not followed. */
function walkScalars(root, visit) {
    const stack = [{ node: root, path: [], key: undefined }];
    while (stack.length > 0) {
        const { node, path, key } = stack.pop();
        if (node.kind === 'scalar')
            visit(node, path, key);
        else if (node.kind === 'mapping') {
            for (let i = node.entries.length - 1; i >= 0; i--) {
                const entry = node.entries[i];
                stack.push({ node: entry.value, path: [...path, entry.key.text.text], key: entry.key });
            }
        }
        else if (node.kind === 'sequence') {
            for (let i = node.items.length - 1; i >= 0; i--) {
                stack.push({ node: node.items[i], path: [...path, i], key });
            }
        }
    }
}
//# sourceMappingURL=syntax.js.map

/***/ }),

/***/ 17396:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ug: () => (/* binding */ gitSettings),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   x$: () => (/* binding */ gitExecutable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Settings that keep a repository from running anything of its own: it is under lint because it is
 * not trusted yet. Together with the plumbing commands used here (trees and blobs, never a filtered
 * checkout) no hook, file-system monitor, external diff, text conversion, remote helper or pager
 * starts.
 */
const gitSettings = [
    ['core.fsmonitor', 'false'],
    ['core.hooksPath', '/dev/null'],
    ['core.pager', 'cat'],
    ['core.attributesFile', '/dev/null'],
    ['core.quotePath', 'false'],
    ['diff.relative', 'false'],
    ['diff.external', ''],
    ['diff.renameLimit', '2000'],
    ['protocol.allow', 'never'],
    ['safe.bareRepository', 'explicit'],
    ['submodule.recurse', 'false']
].flatMap(([name, value]) => ['-c', `${name}=${value}`]);
/** The environment without what would make git do more than read: no prompt, no lock, no override. */
function gitEnvironment() {
    const env = {};
    for (const [name, value] of Object.entries(process.env)) {
        // safe.directory may be granted by GIT_CONFIG_COUNT/KEY/VALUE; the settings above still win.
        if (!/^GIT_/i.test(name) || /^GIT_CONFIG_(COUNT|KEY_\d+|VALUE_\d+|GLOBAL)$/i.test(name)) {
            env[name] = value;
        }
    }
    env['GIT_OPTIONAL_LOCKS'] = '0';
    env['GIT_TERMINAL_PROMPT'] = '0';
    env['GIT_NO_LAZY_FETCH'] = '1';
    env['GIT_NO_REPLACE_OBJECTS'] = '1';
    env['LC_ALL'] = 'C';
    return env;
}
/**
 * The absolute path of `git`. Searched here, since Windows would take one from the current
 * directory first; nothing inside the repository under lint is ever started.
 */
function gitExecutable(repository) {
    const names = process.platform === 'win32' ? ['git.exe'] : ['git'];
    const root = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(repository);
    for (const folder of (process.env['PATH'] ?? process.env['Path'] ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
        if (!node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(folder))
            continue;
        const inside = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, folder);
        if (!inside.startsWith('..') && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(inside))
            continue;
        for (const name of names) {
            const candidate = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
            try {
                node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync(candidate, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
                if (node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(candidate).isFile())
                    return candidate;
            }
            catch {
                // Not there: the next folder.
            }
        }
    }
    return undefined;
}
//# sourceMappingURL=git-process.js.map

/***/ }),

/***/ 42478:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ globProblem),
/* harmony export */   k: () => (/* binding */ pathMatcher)
/* harmony export */ });
/**
 * Why a glob cannot be used; undefined when it can. Groups are refused and wildcards limited, since
 * the matcher turns globs into regular expressions that would be slow with more of them.
 */
function globProblem(glob) {
    if (glob === '')
        return 'it is empty';
    if (glob.includes('\\'))
        return "write '/' between folders, also on Windows";
    if (glob.startsWith('/') || /^[A-Za-z]:/.test(glob))
        return 'it must be relative to the root';
    if (glob.split('/').includes('..'))
        return "it must not hold '..'";
    if (/[()|]/.test(glob))
        return 'groups are not supported: use {a,b} or several globs';
    if (glob.length > 300)
        return 'it is longer than 300 characters';
    const wildcards = (text) => text.match(/\*+/g)?.length ?? 0;
    if (wildcards(glob) > 10 || glob.split('/').some(part => wildcards(part) > 3)) {
        return 'it has too many wildcards: 3 in a name and 10 altogether are the most';
    }
    return undefined;
}
/**
 * A matcher for globs as users write them: `*` and `?` within a name, `**` across folders, `{a,b}`,
 * names that begin with a dot included. A folder stands for all that is in it.
 */
async function pathMatcher(globs) {
    if (globs.length === 0)
        return () => false;
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
    const patterns = globs.flatMap(glob => {
        const clean = glob.replace(/^\.\//, '').replace(/\/+$/, '');
        return [clean, `${clean}/**`];
    });
    return picomatch(patterns, { dot: true, noextglob: true });
}
//# sourceMappingURL=path-matcher.js.map

/***/ }),

/***/ 40444:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeReadError),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony export maxFileBytes */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64060);


/** Larger files are no configuration written by people; they are reported, not read. */
const maxFileBytes = 32 * 1024 * 1024;
/** Reads a file as text. Never throws: what cannot be read comes back as a reason. */
function readText(path) {
    let bytes;
    try {
        const stats = node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(path);
        if (stats.isDirectory())
            return { error: 'is a directory, not a file' };
        // Opening a named pipe or a device would block.
        if (!stats.isFile())
            return { error: 'is not a regular file' };
        if (stats.size > maxFileBytes) {
            return { error: `is larger than ${maxFileBytes / 1024 / 1024} MB` };
        }
        bytes = node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(path);
    }
    catch (error) {
        return { error: describeReadError(error) };
    }
    const { text, encoding } = (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D)(bytes);
    return encoding === 'utf-8' && text.slice(0, 8192).includes('\0') ? { binary: true } : { text };
}
/** Reasons in words for the errors of opening a file. */
function describeReadError(error) {
    const code = error.code ?? 'unknown error';
    switch (code) {
        case 'ENOENT':
            return 'vanished while it was being linted, or is a dangling symbolic link';
        case 'ELOOP':
            return 'is a symbolic link that leads back to itself';
        case 'EACCES':
        case 'EPERM':
            return 'cannot be opened: permission denied';
        case 'ENAMETOOLONG':
            return 'has a path that is too long';
        default:
            return `cannot be read (${code})`;
    }
}
//# sourceMappingURL=read-text.js.map

/***/ }),

/***/ 14350:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Ot: () => (/* binding */ countBySeverity),
/* harmony export */   wv: () => (/* binding */ describeCounts)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58489);

/** Number of findings of each severity. */
function countBySeverity(findings) {
    const counts = { error: 0, warning: 0, note: 0 };
    for (const finding of findings)
        counts[finding.severity]++;
    return counts;
}
/** `2 errors, 1 warning`; `no findings` when there are none. */
function describeCounts(counts) {
    const parts = _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g
        .filter(severity => counts[severity] > 0)
        .map(severity => plural(counts[severity], severity));
    return parts.length === 0 ? 'no findings' : parts.join(', ');
}
/** `1 file`, `2 files`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
//# sourceMappingURL=counts.js.map

/***/ }),

/***/ 98804:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withUserFiles),
/* harmony export */   userConfigFiles: () => (/* binding */ userConfigFiles)
/* harmony export */ });
/* unused harmony export withoutHome */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _documents_mcp_clients_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4578);



/** Variables that move the folder in which a client keeps its configuration. */
const movedFolders = {
    CLAUDE_CONFIG_DIR: ['.claude.json', 'settings.json'],
    CODEX_HOME: ['config.toml'],
    COPILOT_HOME: ['mcp-config.json'],
    OPENCODE_CONFIG: ['']
};
/**
 * The configurations of MCP clients that belong to this machine and its user, as far as they are
 * there (`--user-config`). Read by name only: no folder is searched.
 */
function userConfigFiles(machine) {
    const found = new Map();
    const add = (shown, absolute) => {
        if (!found.has(absolute) && isFile(absolute))
            found.set(absolute, { path: shown, absolute });
    };
    for (const { userPaths } of [..._documents_mcp_clients_js__WEBPACK_IMPORTED_MODULE_2__/* .clients */ .b2, _documents_mcp_clients_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownClient */ .uB]) {
        for (const pattern of userPaths) {
            const place = placeOf(pattern, machine);
            if (place)
                add(place.path, place.absolute);
        }
    }
    for (const [variable, names] of Object.entries(movedFolders)) {
        const folder = machine.environment[variable];
        if (!folder || !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(folder))
            continue;
        for (const name of names) {
            const absolute = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
            add(shownPath(absolute, machine.home), absolute);
        }
    }
    return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
function placeOf(pattern, machine) {
    const variable = /^%([A-Z]+)%\//.exec(pattern);
    if (variable) {
        const folder = machine.environment[variable[1]];
        if (machine.platform !== 'win32' || !folder)
            return undefined;
        return { path: pattern, absolute: node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, pattern.slice(variable[0].length)) };
    }
    if (pattern.startsWith('/')) {
        return machine.platform === 'win32' ? undefined : { path: pattern, absolute: pattern };
    }
    return { path: `~/${pattern}`, absolute: node_path__WEBPACK_IMPORTED_MODULE_1__.join(machine.home, pattern) };
}
function shownPath(absolute, home) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(home, absolute);
    if (!relative.startsWith('..') && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative))
        return `~/${relative.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/')}`;
    return absolute.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/** Takes the user's home out of a text. */
function withoutHome(text, home) {
    if (home.length < 3)
        return text;
    return text
        .replaceAll(home, '~')
        .replaceAll(home.replaceAll('\\', '/'), '~')
        .replaceAll(home.replaceAll('\\', '\\\\'), '~');
}
/** Findings on files of the user: no full home path, and no fix, since fixes are for the tree. */
function withUserFiles(result, { files, home }) {
    const outside = new Set(files.map(file => file.path));
    const plain = (text) => withoutHome(text, home);
    return {
        ...result,
        findings: result.findings.map(finding => {
            if (!outside.has(finding.location.file))
                return finding;
            const { fix: _, ...rest } = finding;
            return {
                ...rest,
                message: plain(finding.message),
                help: plain(finding.help),
                ...(finding.related && {
                    related: finding.related.map(entry => ({ ...entry, message: plain(entry.message) }))
                })
            };
        }),
        unreadable: result.unreadable.map(entry => outside.has(entry.file) ? { ...entry, reason: plain(entry.reason) } : entry),
        inventory: result.inventory.map(entry => outside.has(entry.file)
            ? {
                ...entry,
                package: entry.package === null ? null : plain(entry.package),
                reads: entry.reads.map(plain)
            }
            : entry)
    };
}
function isFile(file) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(file).isFile();
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=user-config.js.map

/***/ })

};
