export const id = 6271;
export const ids = [6271];
export const modules = {

/***/ 76271:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintForAdoption: () => (/* binding */ lintForAdoption)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/shared/inputs.js
var shared_inputs = __webpack_require__(52043);
// EXTERNAL MODULE: ./build/shared/link-out.js
var link_out = __webpack_require__(57571);
// EXTERNAL MODULE: ./build/shared/version.js
var version = __webpack_require__(67416);
// EXTERNAL MODULE: ./build/shared/lint/fingerprint.js
var fingerprint = __webpack_require__(26848);
;// CONCATENATED MODULE: ./build/shared/lint/baseline.js




const schemaVersion = 1;
/**
 * Reads a baseline file.
 * @throws UsageError when it is not there or not a baseline.
 */
async function readBaseline(file) {
    let text;
    try {
        text = await promises_.readFile(file, 'utf8');
    }
    catch (error) {
        const missing = error.code === 'ENOENT';
        throw new errors/* UsageError */.e(missing
            ? `baseline ${file} does not exist: write it once with write-baseline`
            : `baseline ${file} cannot be read: ${error.message}`);
    }
    return parseBaseline(text, file);
}
/** @throws UsageError when the text is not a baseline; `name` stands in the message. */
function parseBaseline(text, name) {
    const broken = (reason) => new errors/* UsageError */.e(`baseline ${name}: ${reason}: write it again with write-baseline`);
    let value;
    try {
        value = JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch {
        throw broken('it is not valid JSON (a merge conflict?)');
    }
    const document = (value ?? {});
    if (document.schemaVersion !== schemaVersion) {
        throw broken(`its schemaVersion is not ${schemaVersion}`);
    }
    const entries = document.findings;
    if (!Array.isArray(entries) || !entries.every(isEntry)) {
        throw broken("'findings' is not a list of {ruleId, file, fingerprint}");
    }
    return entries;
}
function isEntry(value) {
    const entry = (value ?? {});
    return ['ruleId', 'file', 'fingerprint'].every(key => typeof entry[key] === 'string');
}
/**
 * The baseline of these findings as a file's text. Sorted and without positions or messages, so
 * that its history shows what came and went and nothing else.
 */
function formatBaseline(entries) {
    const lines = entries
        .map(({ ruleId, file, fingerprint }) => ({ file, ruleId, fingerprint }))
        .sort((a, b) => compare(a.file, b.file) ||
        compare(a.ruleId, b.ruleId) ||
        compare(a.fingerprint, b.fingerprint))
        .map(entry => `    ${JSON.stringify(entry)}`);
    const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
    return `{\n  "schemaVersion": ${schemaVersion},\n  "tool": "${version/* toolName */.U}",\n  "findings": ${list}\n}\n`;
}
/** By code units: the same on every machine, whatever its language. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/**
 * Tells new findings from those in the baseline. An entry whose file is gone still matches the same
 * finding in another file, once: the file was renamed.
 */
function matchBaseline(findings, entries, fileExists) {
    const open = new Map();
    for (const entry of entries)
        open.set(entry.fingerprint, entry);
    const known = new Set();
    for (const finding of findings)
        if (open.delete(finding.fingerprint))
            known.add(finding);
    const moved = new Map();
    for (const entry of open.values()) {
        if (fileExists(entry.file))
            continue;
        const key = `${entry.ruleId} ${(0,fingerprint/* contentPart */.D)(entry.fingerprint)}`;
        moved.set(key, [...(moved.get(key) ?? []), entry]);
    }
    for (const finding of findings) {
        if (known.has(finding))
            continue;
        const entry = moved.get(`${finding.ruleId} ${(0,fingerprint/* contentPart */.D)(finding.fingerprint)}`)?.shift();
        if (!entry)
            continue;
        open.delete(entry.fingerprint);
        known.add(finding);
    }
    return {
        fresh: findings.filter(finding => !known.has(finding)),
        known: findings.filter(finding => known.has(finding)),
        vanished: [...open.values()]
    };
}
//# sourceMappingURL=baseline.js.map
// EXTERNAL MODULE: ./build/shared/lint/decode.js
var decode = __webpack_require__(64060);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/shared/lint/git-process.js
var git_process = __webpack_require__(17396);
// EXTERNAL MODULE: ./build/shared/lint/line-diff.js
var line_diff = __webpack_require__(84246);
;// CONCATENATED MODULE: ./build/shared/lint/git.js




const timeoutMs = 60_000;
const maxOutputBytes = 256 * 1024 * 1024;
/** The `git` executable failed; the message is its own, without advice. */
class GitFailure extends Error {
    name = 'GitFailure';
}
/** Reads a repository through the `git` executable. */
class Git {
    executable;
    directory;
    constructor(executable, directory) {
        this.executable = executable;
        this.directory = directory;
    }
    /**
     * The repository that holds `directory`.
     * @throws CommandError when there is no git, no repository, or git refuses to read it.
     */
    static async open(directory) {
        const executable = (0,git_process/* gitExecutable */.x$)(directory);
        if (!executable) {
            throw new errors/* CommandError */.Q('changed-only needs git, and there is none in PATH: install it, or leave changed-only out', 2);
        }
        const git = new Git(executable, directory);
        try {
            const inside = await git.text('rev-parse', '--is-inside-work-tree');
            if (inside !== 'true')
                throw new GitFailure('not inside a work tree');
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            const remedy = reason.includes('dubious ownership')
                ? 'The checkout belongs to another user: run `git config --global --add safe.directory <path of the checkout>` before this step'
                : 'Check the repository out before this step, or leave changed-only out';
            throw new errors/* CommandError */.Q(`changed-only needs a git repository in ${directory}: ${reason}. ${remedy}`, 2);
        }
        return git;
    }
    /** Path of the opened directory inside the work tree: empty, or ending in `/`. */
    async prefix() {
        return this.text('rev-parse', '--show-prefix');
    }
    async isShallow() {
        return (await this.text('rev-parse', '--is-shallow-repository')) === 'true';
    }
    /** The commit that a ref, or a commit's hash, stands for; undefined when it is not here. */
    async commit(ref) {
        // A ref name cannot begin with a dash; what does would be read as an option.
        if (ref === '' || ref.startsWith('-'))
            return undefined;
        try {
            return await this.text('rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
        }
        catch (error) {
            if (error instanceof GitFailure)
                return undefined;
            throw error;
        }
    }
    /** Parents as the commit itself names them, also where a shallow clone does not have them. */
    async parents(commit) {
        const header = (await this.text('cat-file', 'commit', commit)).split('\n\n', 1)[0];
        return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(match => match[1]);
    }
    async mergeBase(a, b) {
        try {
            return await this.text('merge-base', a, b);
        }
        catch (error) {
            if (error instanceof GitFailure)
                return undefined;
            throw error;
        }
    }
    /** True when `ancestor` is `commit` or comes before it, as far as the clone's history tells. */
    async isAncestor(ancestor, commit) {
        return (await this.mergeBase(ancestor, commit)) === ancestor;
    }
    /** The branch that the remote calls its default, or a usual name for it; undefined without one. */
    async defaultBranch() {
        const names = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];
        for (const name of names) {
            if (await this.commit(name))
                return name;
        }
        return undefined;
    }
    /**
     * Files that differ between `base` and the working tree, new files included, by their path from
     * the top of the work tree. Deleted files are left out: nothing can be found in them.
     */
    async changedFiles(base) {
        const changed = new Map();
        for (const file of await this.committedChanges(base))
            changed.set(file.path, file);
        // Without rename detection git compares times and sizes only and runs no content filter.
        const dirty = await this.output('diff-index', '--raw', '-z', ...plain, '--no-renames', 'HEAD');
        for (const { file, deleted } of parseRaw(dirty)) {
            if (deleted)
                changed.delete(file.path);
            else if (!changed.has(file.path))
                changed.set(file.path, file);
        }
        const untracked = await this.output('ls-files', '-z', '--others', '--exclude-standard', '--full-name', ':/');
        for (const name of untracked.toString('utf8').split('\0')) {
            if (name !== '' && !changed.has(name))
                changed.set(name, { path: name, baseBlob: undefined });
        }
        return [...changed.values()];
    }
    /** A blob's bytes; undefined when the clone does not have it (a partial clone). */
    async blob(id) {
        try {
            return await this.output('cat-file', 'blob', id);
        }
        catch (error) {
            if (error instanceof GitFailure)
                return undefined;
            throw error;
        }
    }
    async committedChanges(base) {
        const args = ['diff-tree', '-r', '--raw', '-z', ...plain];
        let output;
        try {
            output = await this.output(...args, '--find-renames', base, 'HEAD');
        }
        catch (error) {
            // A partial clone lacks the contents that rename detection compares.
            if (!(error instanceof GitFailure))
                throw error;
            output = await this.output(...args, '--no-renames', base, 'HEAD');
        }
        return parseRaw(output)
            .filter(change => !change.deleted)
            .map(change => change.file);
    }
    async text(...args) {
        return (await this.output(...args)).toString('utf8').trim();
    }
    output(...args) {
        return new Promise((resolve, reject) => {
            (0,external_node_child_process_.execFile)(this.executable, [...git_process/* gitSettings */.Ug, ...args], {
                cwd: this.directory,
                env: (0,git_process/* gitEnvironment */._K)(),
                encoding: 'buffer',
                maxBuffer: maxOutputBytes,
                timeout: timeoutMs,
                windowsHide: true
            }, (error, stdout, stderr) => {
                if (!error)
                    return resolve(stdout);
                const said = stderr.toString('utf8').trim().split('\n')[0] ?? '';
                const reason = error.killed ? `no answer in ${timeoutMs / 1000} s` : said;
                reject(new GitFailure(`git ${args[0]}: ${reason || `exit code ${error.code}`}`));
            });
        });
    }
}
const plain = ['--no-ext-diff', '--no-textconv', '--ignore-submodules=all', '--no-abbrev'];
/** Reads `--raw -z` output: `:modes blobs status NUL path NUL [path NUL]`. */
function parseRaw(output) {
    const fields = output.toString('utf8').split('\0');
    const changes = [];
    for (let i = 0; i < fields.length;) {
        const header = /^:\d+ (\d+) ([0-9a-f]+) [0-9a-f]+ ([A-Z])\d*$/.exec(fields[i]);
        if (!header) {
            i++;
            continue;
        }
        const [, newMode, oldBlob, status] = header;
        const renamed = status === 'R' || status === 'C';
        const name = fields[i + (renamed ? 2 : 1)] ?? '';
        i += renamed ? 3 : 2;
        const submodule = newMode === '160000';
        if (name === '' || submodule)
            continue;
        const baseBlob = status === 'A' || /^0+$/.test(oldBlob) ? undefined : oldBlob;
        changes.push({ file: { path: name, baseBlob }, deleted: status === 'D' });
    }
    return changes;
}
/**
 * Lines of `text` (1-based, inclusive ranges) that differ from `base`. Where lines were deleted,
 * their neighbours count: what a deletion brings about shows beside it.
 */
function changedLines(base, text) {
    const after = (0,line_diff/* splitLines */.uz)(text);
    // Line breaks are compared as equal: a checkout may have converted them.
    const bare = (line) => line.replace(/[\r\n]+$/, '');
    return (0,line_diff/* diffLines */.Pp)((0,line_diff/* splitLines */.uz)(base).map(bare), after.map(bare)).map(change => change.newCount > 0
        ? [change.newStart + 1, change.newStart + change.newCount]
        : [Math.max(1, change.newStart), change.newStart + 1]);
}
//# sourceMappingURL=git.js.map
;// CONCATENATED MODULE: ./build/shared/lint/changes.js





/**
 * What changed in a pull request, or since a given base, the working tree included; undefined when
 * the run of a CI system belongs to no pull request and no base was named.
 *
 * @throws UsageError when there is no such base; CommandError when the checkout does not hold what
 * the comparison needs (a shallow clone, another commit), with the setting that mends it.
 */
async function findChanges(request) {
    const { baseRef, hostKind, run } = request;
    if (baseRef === '' && hostKind !== 'terminal' && !run.pullRequest)
        return undefined;
    const git = await Git.open(request.root);
    const base = await findBase(git, request);
    const prefix = await git.prefix();
    const blobs = new Map();
    for (const file of await git.changedFiles(base.commit)) {
        if (file.path.startsWith(prefix))
            blobs.set(file.path.slice(prefix.length), file.baseBlob);
    }
    const known = new Map();
    return {
        base: `${base.name} (${base.commit.slice(0, 7)})`,
        files: new Set(blobs.keys()),
        lines(file) {
            let lines = known.get(file);
            if (!lines) {
                lines = linesOf(git, request.root, file, blobs.get(file));
                known.set(file, lines);
            }
            return lines;
        }
    };
}
async function linesOf(git, root, file, baseBlob) {
    if (baseBlob === undefined)
        return 'all';
    const before = await git.blob(baseBlob);
    if (!before)
        return 'all';
    const after = await promises_.readFile(external_node_path_.join(root, file));
    return changedLines((0,decode/* decode */.D)(before).text, (0,decode/* decode */.D)(after).text);
}
/** Findings that lie in changed files, or on changed lines, with what is related to them. */
async function onlyChanged(findings, changes, byLine) {
    const kept = [];
    for (const finding of findings) {
        const places = [finding.location, ...(finding.related ?? []).map(each => each.location)];
        for (const place of places) {
            if (!changes.files.has(place.file))
                continue;
            if (byLine && !touches(await changes.lines(place.file), place))
                continue;
            kept.push(finding);
            break;
        }
    }
    return kept;
}
function touches(lines, { line, endLine, endColumn }) {
    if (lines === 'all')
        return true;
    // A range that ends at the first column of a line does not reach into that line.
    const last = endLine > line && endColumn === 1 ? endLine - 1 : endLine;
    return lines.some(([from, to]) => from <= last && to >= line);
}
async function findBase(git, request) {
    const head = await git.commit('HEAD');
    if (!head)
        throw new errors/* CommandError */.Q('changed-only: the repository has no commit yet', 2);
    const { pullRequest } = request.run;
    if (request.baseRef !== '')
        return mergeBase(git, request, request.baseRef, head);
    if (pullRequest)
        return pullRequestBase(git, request, pullRequest, head);
    const branch = await git.defaultBranch();
    if (!branch) {
        throw new errors/* UsageError */.e('changed-only: no default branch found: name the base with --base-ref');
    }
    return mergeBase(git, request, branch, head);
}
/**
 * CI systems check a pull request out as the merge of its head into its base. The first parent of
 * that merge is the base, and the difference to it is the pull request, whatever else the two
 * branches have seen.
 */
async function pullRequestBase(git, request, pullRequest, head) {
    const { baseRef, baseSha, headSha } = pullRequest;
    const parents = await git.parents(head);
    const isMergeOfHead = parents.length === 2 && parents[1] === headSha;
    if (isMergeOfHead) {
        const commit = await git.commit(parents[0]);
        if (commit)
            return { name: baseRef, commit };
        throw shallow(request, "the pull request's merge commit is here, but not its parent");
    }
    if (headSha !== undefined && !(await containsHead(git, headSha, head))) {
        throw new errors/* CommandError */.Q(`changed-only: the checkout is at ${head.slice(0, 7)}, which does not hold the pull request's commit ${headSha.slice(0, 7)}: check the pull request out, or name the base with base-ref`, 2);
    }
    for (const name of [`refs/remotes/origin/${baseRef}`, baseSha ?? '', baseRef]) {
        const commit = await git.commit(name);
        const common = commit && (await git.mergeBase(commit, head));
        if (common)
            return { name: baseRef, commit: common };
    }
    throw shallow(request, `no commit that it shares with ${baseRef} is here`);
}
/** True when the head is part of the checked-out history. */
async function containsHead(git, headSha, head) {
    if (head === headSha)
        return true;
    return (await git.commit(headSha)) !== undefined && (await git.isAncestor(headSha, head));
}
async function mergeBase(git, request, ref, head) {
    let found;
    for (const name of [ref, `refs/remotes/origin/${ref}`]) {
        found = await git.commit(name);
        if (!found)
            continue;
        const common = await git.mergeBase(found, head);
        if (common)
            return { name: ref, commit: common };
    }
    if (await git.isShallow()) {
        throw shallow(request, found ? `its history does not reach ${ref}` : `${ref} is not here`);
    }
    throw new errors/* UsageError */.e(found
        ? `changed-only: ${ref} and the checked-out commit have no history in common`
        : `changed-only: there is no branch, tag or commit '${ref}' here: fetch it, or name another with base-ref`);
}
/** The clone does not hold the commits to compare with; the message says what to set. */
class ShallowCloneError extends errors/* CommandError */.Q {
}
function shallow(request, reason) {
    const remedy = {
        github: "set 'fetch-depth: 2' on actions/checkout for pull_request events, or 'fetch-depth: 0' with base-ref",
        'azure-pipelines': "set 'fetchDepth: 2' on the checkout step for pull requests, or 'fetchDepth: 0' with baseRef",
        terminal: 'run `git fetch --unshallow`'
    }[request.hostKind];
    return new ShallowCloneError(`changed-only: the clone is too shallow to compare with the base (${reason}): ${remedy}`, 2);
}
//# sourceMappingURL=changes.js.map
// EXTERNAL MODULE: ./build/shared/lint/fix.js
var fix = __webpack_require__(57167);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/shared/lint/fix-all.js




/**
 * A fix may make room for the next one, of a hundred others in the same place. But passes that leave
 * as many findings as before go in circles.
 */
const maxPasses = 200;
const maxIdlePasses = 5;
/**
 * Applies fixes until none is left, in memory: nothing is written. A file that a fix would make
 * unreadable is left as it was.
 *
 * @param first the result for the files as they are.
 * @param lint lints with other texts in place of those on disk.
 * @param once one pass only, where later passes could not tell what is wanted.
 */
async function fixAll(root, first, lint, { once = false } = {}) {
    const originals = new Originals(root);
    const refused = new Set();
    let texts = new Map();
    let result = first;
    let fixed = [];
    let idle = 0;
    for (let pass = 0; pass < (once ? 1 : maxPasses) && idle < maxIdlePasses; pass++) {
        const wanted = result.findings.filter(({ fix }) => fix && !fix.edits.some(edit => refused.has(edit.file)));
        const { texts: changed, applied } = (0,fix/* applyFixes */.yZ)(wanted, file => texts.get(file) ?? originals.get(file));
        if (changed.size === 0)
            break;
        const next = new Map([...texts, ...changed]);
        const after = await lint(next);
        const broken = [...changed.keys()].filter(file => problemsOf(after, file) > problemsOf(first, file));
        if (broken.length > 0) {
            for (const file of broken) {
                refused.add(file);
                texts.delete(file);
            }
            fixed = fixed.filter(({ fix }) => !fix.edits.some(edit => refused.has(edit.file)));
            result = await lint(texts);
            continue;
        }
        idle = after.findings.length < result.findings.length ? 0 : idle + 1;
        texts = next;
        result = after;
        fixed.push(...applied);
    }
    const changes = new Map();
    for (const [file, after] of texts) {
        const before = originals.get(file);
        if (before !== after)
            changes.set(file, { before, after });
    }
    return { result, fixed, changes };
}
function problemsOf(result, file) {
    return result.unreadable.filter(each => each.file === file).length;
}
/** Texts on disk of the files that may be changed. */
class Originals {
    root;
    texts = new Map();
    constructor(root) {
        this.root = root;
    }
    get(file) {
        if (!this.texts.has(file))
            this.texts.set(file, this.read(file));
        return this.texts.get(file);
    }
    read(file) {
        try {
            const target = external_node_path_.join(this.root, file);
            // A link leads to a file that somebody else may own.
            if (!external_node_fs_.lstatSync(target).isFile())
                return undefined;
            const { text, lossy } = (0,decode/* decode */.D)(external_node_fs_.readFileSync(target));
            return lossy ? undefined : text;
        }
        catch {
            return undefined;
        }
    }
}
//# sourceMappingURL=fix-all.js.map
;// CONCATENATED MODULE: ./build/shared/lint/narrow.js




/** Leaves out what is in the baseline and what has not changed. */
async function narrow(result, { root, baseline = [], changes, byLine }) {
    const fileExists = (file) => external_node_fs_.existsSync(external_node_path_.join(root, file));
    const { fresh, known, vanished } = matchBaseline(result.findings, baseline, fileExists);
    const findings = changes ? await onlyChanged(fresh, changes, byLine) : fresh;
    const unreadable = changes
        ? result.unreadable.filter(({ file }) => changes.files.has(file))
        : result.unreadable;
    return {
        result: { ...result, findings, unreadable, suppressed: result.suppressed + known.length },
        known: known.length,
        unchanged: fresh.length - findings.length,
        vanished
    };
}
//# sourceMappingURL=narrow.js.map
// EXTERNAL MODULE: ./build/shared/lint/reports/counts.js
var counts = __webpack_require__(14350);
;// CONCATENATED MODULE: ./build/shared/commands/lint-adoption.js











const defaultBaseline = '.mcp-gatehouse-baseline.json';
/**
 * Lints, leaves out what is in the baseline or has not changed, and applies fixes, as far as each
 * is asked for.
 *
 * @returns what is left to say, and the diff of a dry run.
 */
async function lintForAdoption(scope, run) {
    const { host, inputs, root } = scope;
    const byLine = inputs.boolean('changed-lines');
    checkInputs(scope);
    const changes = inputs.boolean('changed-only') || byLine ? await changesOf(scope) : undefined;
    if (changes)
        host.log.info(`changed-only: ${(0,counts/* plural */.LS)(changes.files.size, 'changed file')} since ${changes.base}`);
    else if (inputs.boolean('changed-only') || byLine) {
        host.log.info('changed-only: this run belongs to no pull request, so everything is reported');
    }
    const writes = inputs.boolean('write-baseline');
    let baseline = writes ? [] : await knownFindings(scope);
    const all = await run();
    if (writes)
        baseline = await writeBaseline(scope, all);
    const narrowing = { root, baseline, byLine, ...(changes && { changes }) };
    const { result, known, unchanged, vanished } = await narrow(all, narrowing);
    if (known > 0)
        host.log.info(`baseline: ${(0,counts/* plural */.LS)(known, 'finding')} known, not reported`);
    if (unchanged > 0)
        host.log.info(`changed-only: ${(0,counts/* plural */.LS)(unchanged, 'finding')} outside of the change, not reported`);
    if (vanished.length > 0 && isComplete(scope)) {
        host.log.info(`baseline: ${(0,counts/* plural */.LS)(vanished.length, 'finding')} of it gone. ${(0,shared_inputs/* inputLabel */.NB)(host, 'write-baseline')} takes them out`);
    }
    return applyFixes(scope, result, async (texts) => (await narrow(await run(texts), narrowing)).result);
}
const apiTimeoutMs = 30_000;
/** What changed, by git or, in a clone that is too shallow, by the API of GitHub. */
async function changesOf({ host, inputs, root }) {
    const baseRef = inputs.text('base-ref');
    try {
        return await findChanges({ root, baseRef, hostKind: host.kind, run: host.run });
    }
    catch (error) {
        const target = host.reviewTarget();
        const asksApi = target.available && target.service === 'github' && baseRef === '';
        if (!(error instanceof ShallowCloneError) || !asksApi)
            throw error;
        const folder = external_node_path_.relative(host.workspace, root).split(external_node_path_.sep).join('/');
        const { githubChanges } = await __webpack_require__.e(/* import() */ 762).then(__webpack_require__.bind(__webpack_require__, 20762));
        const signal = AbortSignal.timeout(apiTimeoutMs);
        const changes = await githubChanges(target, folder && `${folder}/`, signal).catch(reason => {
            host.log.info(`changed-only: GitHub was asked for the changed files: ${reason.message}`);
        });
        if (!changes)
            throw error;
        return changes;
    }
}
function checkInputs({ host, inputs }) {
    const label = (name) => (0,shared_inputs/* inputLabel */.NB)(host, name);
    if (inputs.boolean('fix') && inputs.boolean('fix-dry-run')) {
        throw new errors/* UsageError */.e(`${label('fix')} writes and ${label('fix-dry-run')} does not: choose one`);
    }
    const compares = inputs.boolean('changed-only') || inputs.boolean('changed-lines');
    if (inputs.text('base-ref') !== '' && !compares) {
        throw new errors/* UsageError */.e(`${label('base-ref')} is for ${label('changed-only')}: set that, too`);
    }
    if (!inputs.boolean('write-baseline'))
        return;
    for (const name of ['changed-only', 'changed-lines', 'fix', 'fix-dry-run']) {
        if (!inputs.boolean(name))
            continue;
        throw new errors/* UsageError */.e(`${label('write-baseline')} writes down all findings as they are: leave ${label(name)} out`);
    }
}
/** Path of the baseline relative to the root, or what the user wrote when it is absolute. */
function baselineName({ inputs, config }) {
    return inputs.text('baseline') || config.baseline || '';
}
async function knownFindings(scope) {
    const name = baselineName(scope);
    return name === '' ? [] : readBaseline(baselineFile(scope.root, name));
}
/** @throws UsageError where a link would have another file read or overwritten. */
function baselineFile(root, name) {
    const file = external_node_path_.resolve(root, name);
    try {
        (0,link_out/* refuseLinkOut */.r)(root, file);
    }
    catch (error) {
        throw new errors/* UsageError */.e(`the baseline ${name} cannot be used: ${error.message}`);
    }
    return file;
}
/** True when every file was linted with every rule: what is not found then is gone. */
function isComplete({ inputs, root, paths }) {
    return paths.includes(root) && inputs.text('rules') === '';
}
/** Writes the baseline; entries that this run could not see are kept. */
async function writeBaseline(scope, { findings }) {
    const { host, root } = scope;
    const name = baselineName(scope) || defaultBaseline;
    const file = baselineFile(root, name);
    const before = await promises_.access(file).then(() => readBaseline(file), () => []);
    const unseen = before.filter(entry => !isSeen(scope, entry));
    const entries = [...unseen, ...findings.map(entryOf)];
    try {
        await promises_.writeFile(file, formatBaseline(entries));
    }
    catch (error) {
        throw new errors/* UsageError */.e(`the baseline ${name} cannot be written: ${error.message}`);
    }
    const now = new Set(entries.map(entry => entry.fingerprint));
    const gone = before.filter(entry => !now.has(entry.fingerprint)).length;
    host.log.info(`baseline: wrote ${(0,counts/* plural */.LS)(entries.length, 'finding')} to ${name}${gone > 0 ? ` and took out ${gone}` : ''}`);
    return entries;
}
function entryOf({ ruleId, location, fingerprint }) {
    return { ruleId, file: location.file, fingerprint };
}
/** Whether this run would have found the entry, were it still there. */
function isSeen({ root, paths, rules }, { ruleId, file }) {
    const absolute = external_node_path_.join(root, file);
    const linted = paths.some(item => {
        const inside = external_node_path_.relative(item, absolute);
        return inside === '' || (!inside.startsWith('..') && !external_node_path_.isAbsolute(inside));
    });
    return linted && rules.some(rule => rule.meta.id === ruleId);
}
async function applyFixes(scope, first, lintAgain) {
    const { inputs, root } = scope;
    const dry = inputs.boolean('fix-dry-run');
    if (!dry && !inputs.boolean('fix'))
        return { result: first };
    // Lines move with the first fix: what has changed is only known before it.
    const once = inputs.boolean('changed-lines');
    const tree = await fixAll(root, first, lintAgain, { once });
    if (dry) {
        sayFixed(scope, 'would be fixed', tree.fixed);
        const { renderDiff } = await __webpack_require__.e(/* import() */ 157).then(__webpack_require__.bind(__webpack_require__, 80157));
        return { result: first, diff: await renderDiff(tree.changes, first.findings) };
    }
    const failed = await writeFixes(scope, tree);
    const isWritten = ({ fix }) => !fix.edits.some(edit => failed.has(edit.file));
    sayFixed(scope, 'fixed', tree.fixed.filter(isWritten));
    return { result: failed.size === 0 ? tree.result : await lintAgain(new Map()) };
}
/** Returns the files that could not be written. */
async function writeFixes({ host, root }, { changes }) {
    const failed = new Set();
    for (const [file, { before, after }] of changes) {
        let problem;
        try {
            problem = await (0,fix/* writeText */.x3)(root, file, before, after);
        }
        catch (error) {
            problem = error.message;
        }
        if (!problem)
            continue;
        failed.add(file);
        host.log.warning(`${file} was not fixed: ${problem}`);
    }
    return failed;
}
function sayFixed({ host }, verb, fixed) {
    for (const { location, ruleId, fix } of fixed) {
        host.log.info(`${location.file}:${location.line}: ${verb} (${ruleId}): ${fix.description}`);
    }
    if (fixed.length === 0)
        host.log.info('fix: there is nothing that can be fixed safely');
}
//# sourceMappingURL=lint-adoption.js.map

/***/ }),

/***/ 84246:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pp: () => (/* binding */ diffLines),
/* harmony export */   WH: () => (/* binding */ unifiedDiff),
/* harmony export */   uz: () => (/* binding */ splitLines)
/* harmony export */ });
/** Beyond this many differing lines the middle counts as replaced: exactness is not worth the time. */
const maxDistance = 2000;
/** Lines with their line breaks; a last line without one is kept as it is. */
function splitLines(text) {
    return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
}
/** The changes from one list of lines to another, by Myers' greedy algorithm, ascending. */
function diffLines(before, after) {
    let head = 0;
    while (head < before.length && head < after.length && before[head] === after[head])
        head++;
    let tail = 0;
    while (tail < before.length - head &&
        tail < after.length - head &&
        before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
        tail++;
    }
    const oldMiddle = before.slice(head, before.length - tail);
    const newMiddle = after.slice(head, after.length - tail);
    if (oldMiddle.length === 0 && newMiddle.length === 0)
        return [];
    const kept = longestCommon(oldMiddle, newMiddle) ?? [];
    const changes = [];
    let oldAt = 0;
    let newAt = 0;
    for (const [oldIndex, newIndex] of [...kept, [oldMiddle.length, newMiddle.length]]) {
        if (oldIndex > oldAt || newIndex > newAt) {
            changes.push({
                oldStart: head + oldAt,
                oldCount: oldIndex - oldAt,
                newStart: head + newAt,
                newCount: newIndex - newAt
            });
        }
        oldAt = oldIndex + 1;
        newAt = newIndex + 1;
    }
    return changes;
}
/** Pairs of equal lines in both lists; undefined when the lists differ too much. */
function longestCommon(a, b) {
    const limit = Math.min(a.length + b.length, maxDistance);
    // furthest[k + offset] is how far in `a` diagonal k (index in a - index in b) has come.
    const offset = limit + 1;
    const furthest = new Int32Array(2 * limit + 3);
    const history = [];
    for (let distance = 0; distance <= limit; distance++) {
        history.push(furthest.slice(offset - distance - 1, offset + distance + 2));
        for (let k = -distance; k <= distance; k += 2) {
            const down = k === -distance || (k !== distance && furthest[offset + k - 1] < furthest[offset + k + 1]);
            let x = down ? furthest[offset + k + 1] : furthest[offset + k - 1] + 1;
            while (x < a.length && x - k < b.length && a[x] === b[x - k])
                x++;
            furthest[offset + k] = x;
            if (x >= a.length && x - k >= b.length)
                return backtrack(history, a.length, b.length);
        }
    }
    return undefined;
}
function backtrack(history, endA, endB) {
    const pairs = [];
    let x = endA;
    let y = endB;
    for (let distance = history.length - 1; distance >= 0; distance--) {
        const row = history[distance];
        const at = (k) => row[k + distance + 1];
        const k = x - y;
        const down = k === -distance || (k !== distance && at(k - 1) < at(k + 1));
        const previousX = distance === 0 ? 0 : down ? at(k + 1) : at(k - 1);
        const previousY = distance === 0 ? 0 : previousX - (down ? k + 1 : k - 1);
        while (x > previousX && y > previousY)
            pairs.push([--x, --y]);
        x = previousX;
        y = previousY;
    }
    return pairs.reverse();
}
/**
 * A unified diff of one file, with three lines of context and `\n` between its own lines; empty
 * when nothing changed.
 */
function unifiedDiff(file, before, after) {
    const context = 3;
    const changes = diffLines(before, after);
    if (changes.length === 0)
        return '';
    const out = [`--- a/${file}`, `+++ b/${file}`];
    for (let first = 0; first < changes.length;) {
        let last = first;
        while (last + 1 < changes.length &&
            changes[last + 1].oldStart - endOf(changes[last]) <= 2 * context) {
            last++;
        }
        const oldFrom = Math.max(0, changes[first].oldStart - context);
        const oldTo = Math.min(before.length, endOf(changes[last]) + context);
        const body = [];
        let at = oldFrom;
        let added = 0;
        for (const change of changes.slice(first, last + 1)) {
            for (; at < change.oldStart; at++)
                body.push(...shown(' ', before[at]));
            for (; at < endOf(change); at++)
                body.push(...shown('-', before[at]));
            for (let i = 0; i < change.newCount; i++)
                body.push(...shown('+', after[change.newStart + i]));
            added += change.newCount - change.oldCount;
        }
        for (; at < oldTo; at++)
            body.push(...shown(' ', before[at]));
        const newFrom = changes[first].newStart - (changes[first].oldStart - oldFrom);
        const span = (start, count) => `${count === 0 ? start : start + 1},${count}`;
        out.push(`@@ -${span(oldFrom, oldTo - oldFrom)} +${span(newFrom, oldTo - oldFrom + added)} @@`, ...body);
        first = last + 1;
    }
    return `${out.join('\n')}\n`;
}
function endOf(change) {
    return change.oldStart + change.oldCount;
}
/** A diff line; the line break ends it, a carriage return before it stays part of the line. */
function shown(sign, line) {
    if (line.endsWith('\n'))
        return [sign + line.slice(0, -1)];
    return [sign + line, '\\ No newline at end of file'];
}
//# sourceMappingURL=line-diff.js.map

/***/ }),

/***/ 67416:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ toolName),
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Version of all three fronts; the release script writes it. */
const version = '1.0.0';
const toolName = 'mcp-gatehouse';
//# sourceMappingURL=version.js.map

/***/ })

};
