export const id = 5472;
export const ids = [5472];
export const modules = {

/***/ 24990:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ githubOidcRequest)
/* harmony export */ });
/**
 * How a GitHub job asks for its OIDC token. The runner sets both variables only for jobs with
 * `permissions: id-token: write` (GitHub Docs, "OpenID Connect reference").
 */
function githubOidcRequest(env, audience, run) {
    const address = env['ACTIONS_ID_TOKEN_REQUEST_URL'];
    const bearer = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
    if (!address || !bearer)
        return { available: false, reason: whyNone(run) };
    if (!URL.canParse(address)) {
        return { available: false, reason: 'ACTIONS_ID_TOKEN_REQUEST_URL is not a URL.' };
    }
    const url = new URL(address);
    url.searchParams.set('audience', audience);
    return {
        available: true,
        method: 'GET',
        url: url.href,
        headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
        tokenField: 'value'
    };
}
function whyNone({ pullRequest }) {
    if (pullRequest?.fromFork) {
        return "this run belongs to a pull request from a fork: GitHub never gives such runs an OIDC token, whatever 'permissions' say. Run the job on push, or after review (for instance behind an environment) in place of on pull requests from forks.";
    }
    return "the job has no OIDC token: it lacks the permission 'id-token: write'. Add to the job: permissions: {id-token: write, contents: read}. In a reusable workflow the calling job needs the permission too.";
}
//# sourceMappingURL=oidc-request.js.map

/***/ }),

/***/ 1920:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ githubRunContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Reads what the runner tells about the run: `GITHUB_*` and the event's payload. */
function githubRunContext(env) {
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    const runId = env['GITHUB_RUN_ID'] ?? '';
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const pullRequest = pullRequestOf(env, repository);
    return {
        eventName: env['GITHUB_EVENT_NAME'] ?? '',
        repository,
        runUrl: repository && runId ? `${server}/${repository}/actions/runs/${runId}` : '',
        ...(pullRequest && { pullRequest })
    };
}
function pullRequestOf(env, repository) {
    const file = env['GITHUB_EVENT_PATH'];
    if (!file)
        return undefined;
    let event;
    try {
        event = JSON.parse(node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(file, 'utf8'));
    }
    catch {
        return undefined;
    }
    const request = event?.pull_request;
    if (!request?.number)
        return undefined;
    return {
        number: request.number,
        baseRef: request.base?.ref ?? env['GITHUB_BASE_REF'] ?? '',
        headRef: request.head?.ref ?? env['GITHUB_HEAD_REF'] ?? '',
        ...(request.base?.sha && { baseSha: request.base.sha }),
        ...(request.head?.sha && { headSha: request.head.sha }),
        // A deleted fork has no repository any more.
        fromFork: request.head?.repo?.full_name !== repository
    };
}
//# sourceMappingURL=run-context.js.map

/***/ }),

/***/ 4770:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ azureOidcRequest)
/* harmony export */ });
/**
 * How an Azure Pipelines job asks for the OIDC token of a service connection (Microsoft Learn, "Azure
 * DevOps REST API, Oidctoken - Create"). The audience is the server's choice.
 * @param address value of System.OidcRequestUri
 * @param systemToken value of System.AccessToken
 * @param connection id of the service connection
 */
function azureOidcRequest(address, systemToken, connection) {
    if (!address || !systemToken) {
        return {
            available: false,
            reason: 'the agent gave no OIDC request address or no job token (System.OidcRequestUri, System.AccessToken). Update the agent, and the server when it is your own; a script step must map SYSTEM_ACCESSTOKEN: $(System.AccessToken) in its env.'
        };
    }
    if (!URL.canParse(address)) {
        return { available: false, reason: 'System.OidcRequestUri is not a URL.' };
    }
    const url = new URL(address);
    url.searchParams.set('api-version', '7.1');
    url.searchParams.set('serviceConnectionId', connection);
    return {
        available: true,
        method: 'POST',
        url: url.href,
        headers: {
            authorization: `Bearer ${systemToken}`,
            'content-type': 'application/json',
            accept: 'application/json',
            // Without it a refused token is answered with a redirect to a sign-in page.
            'x-tfs-fedauthredirect': 'Suppress'
        },
        tokenField: 'oidcToken'
    };
}
//# sourceMappingURL=oidc-request.js.map

/***/ }),

/***/ 98213:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Un: () => (/* binding */ cliInputs),
/* harmony export */   We: () => (/* binding */ parseArguments),
/* harmony export */   jA: () => (/* binding */ isPositional)
/* harmony export */ });
/* unused harmony export generalFlags */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52043);



/** Flags of every command, besides its inputs. */
const generalFlags = ['help', 'debug', 'color', 'no-color', 'version'];
/** The inputs of a command that the command line has. */
function cliInputs(command) {
    return _shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputs */ .QL.filter(input => input.commands.some(name => name === command) &&
        (!input.fronts || input.fronts.includes('cli')));
}
/** True for the input that takes the positional arguments. */
function isPositional(input) {
    return input.name === 'paths';
}
/**
 * Parses the arguments after the command's name.
 *
 * @throws UsageError for unknown flags (with the nearest known one), missing values and stray
 *   arguments.
 */
function parseArguments(command, args) {
    const specs = cliInputs(command);
    const options = {
        help: { type: 'boolean', short: 'h' }
    };
    for (const flag of generalFlags)
        options[flag] ??= { type: 'boolean' };
    for (const spec of specs) {
        options[spec.name] = { type: spec.type === 'boolean' ? 'boolean' : 'string' };
    }
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, strict: false, tokens: true });
    const values = new Map();
    const positionals = [];
    const flags = new Set();
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        if (generalFlags.some(flag => flag === token.name)) {
            flags.add(token.name);
            continue;
        }
        const spec = specs.find(input => input.name === token.name);
        if (!spec)
            throw unknownFlag(command, token.rawName, specs);
        if (spec.type !== 'boolean' && token.value === undefined) {
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${token.rawName} needs a value: ${spec.help}`);
        }
        add(values, spec, token.value ?? 'true', token.rawName);
    }
    const positionalSpec = specs.find(isPositional);
    if (positionals.length > 0) {
        if (!positionalSpec) {
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${command} takes no argument '${positionals[0].slice(0, 40)}': inputs are written as --name value (mcp-gatehouse ${command} --help)`);
        }
        for (const value of positionals)
            add(values, positionalSpec, value, positionalSpec.name);
    }
    return {
        inputs: values,
        help: flags.has('help'),
        debug: flags.has('debug'),
        color: flags.has('no-color') ? false : flags.has('color') ? true : undefined
    };
}
function add(values, spec, value, flag) {
    const previous = values.get(spec.name);
    if (previous === undefined)
        values.set(spec.name, value);
    else if (spec.type === 'list')
        values.set(spec.name, `${previous}\n${value}`);
    else
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${flag} is given twice`);
}
function unknownFlag(command, flag, specs) {
    const name = flag.replace(/^-+/, '');
    const near = (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(name, [...specs.map(spec => spec.name), ...generalFlags]);
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${command} has no flag '${flag.slice(0, 40)}'${near ? `: did you mean '--${near}'?` : ''} (mcp-gatehouse ${command} --help lists them)`);
}
//# sourceMappingURL=arguments.js.map

/***/ }),

/***/ 75472:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _shared_commands_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35178);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52043);
/* harmony import */ var _shared_masking_clean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91598);
/* harmony import */ var _shared_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67416);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98213);
/* harmony import */ var _terminal_host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97908);







/** Runs the command line. The exit codes are those of the design: 0, 1, 2, and those of `call`. */
async function run(args = process.argv.slice(2)) {
    stopQuietlyWhenNobodyReads();
    try {
        process.exitCode = await dispatch(args);
    }
    catch (error) {
        if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e || error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandError */ .Q))
            throw error;
        process.stderr.write(`${(0,_shared_masking_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanText */ .X5)(`${_shared_version_js__WEBPACK_IMPORTED_MODULE_6__/* .toolName */ .U}: ${error.message}`)}\n`);
        process.exitCode = error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandError */ .Q ? error.exitCode : 2;
    }
}
async function dispatch(args) {
    const [name = '', ...rest] = args;
    if (name === '--version' || name === '-V')
        return say(_shared_version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r);
    if (name === '' || name === '--help' || name === '-h' || name === 'help') {
        const { commandHelp, generalHelp } = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.bind(__webpack_require__, 9654));
        const about = _shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .commandNames */ .oQ.find(command => command === rest[0]);
        say(about ? commandHelp(about) : generalHelp());
        return name === '' ? 2 : 0;
    }
    if (name === 'rules')
        return say(await (await __webpack_require__.e(/* import() */ 3798).then(__webpack_require__.bind(__webpack_require__, 63798))).rulesText(rest));
    if (name === 'demo')
        return (await __webpack_require__.e(/* import() */ 1625).then(__webpack_require__.bind(__webpack_require__, 94006))).demo(rest);
    if (name === 'init')
        return say(await runInit(rest));
    const command = _shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .commandNames */ .oQ.find(known => known === name);
    if (!command)
        throw unknownCommand(name);
    const parsed = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .parseArguments */ .We)(command, rest);
    if (parsed.help)
        return say((await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.bind(__webpack_require__, 9654))).commandHelp(command));
    const host = new _terminal_host_js__WEBPACK_IMPORTED_MODULE_5__/* .TerminalHost */ .L(parsed);
    const result = await (0,_shared_commands_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommand */ .d)(host, command);
    if (result.failure !== undefined)
        host.fail(result.failure);
    return result.exitCode;
}
async function runInit(args) {
    const { init } = await __webpack_require__.e(/* import() */ 1604).then(__webpack_require__.bind(__webpack_require__, 31604));
    return init(process.cwd(), args, async () => {
        const host = new _terminal_host_js__WEBPACK_IMPORTED_MODULE_5__/* .TerminalHost */ .L((0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .parseArguments */ .We)('lint', ['--write-baseline']));
        const result = await (0,_shared_commands_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommand */ .d)(host, 'lint');
        if (result.failure !== undefined)
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(result.failure);
    });
}
function say(text) {
    process.stdout.write(`${text.trimEnd()}\n`);
    return 0;
}
function unknownCommand(name) {
    const near = (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(name, [..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .commandNames */ .oQ, 'rules', 'init', 'demo']);
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`there is no command '${name.slice(0, 40)}'.${near ? ` Did you mean '${near}'?` : ''} '${_shared_version_js__WEBPACK_IMPORTED_MODULE_6__/* .toolName */ .U} --help' lists them.`);
}
/** `mcp-gatehouse lint | head` closes the pipe early: that is no error. */
function stopQuietlyWhenNobodyReads() {
    process.stdout.on('error', (error) => {
        if (error.code === 'EPIPE')
            process.exit();
        throw error;
    });
}
//# sourceMappingURL=main.js.map

/***/ }),

/***/ 97908:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ TerminalHost),
/* harmony export */   V: () => (/* binding */ environmentName)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _action_oidc_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24990);
/* harmony import */ var _action_run_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1920);
/* harmony import */ var _azdo_task_oidc_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4770);
/* harmony import */ var _shared_masking_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91598);
/* harmony import */ var _shared_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44692);






/** The host of the command line: results on standard output, everything else on standard error. */
class TerminalHost {
    kind = 'terminal';
    workspace;
    tempDir = node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir();
    run = { eventName: '', runUrl: '', repository: '' };
    debug;
    log;
    terminal;
    args;
    env;
    constructor(args, options = {}) {
        const { workspace = process.cwd(), env = process.env } = options;
        this.args = args;
        this.env = env;
        this.workspace = workspace;
        this.debug = args.debug;
        if (process.stdout.isTTY || args.color) {
            this.terminal = { color: args.color ?? mayColor(env) };
        }
        this.log = {
            debug: message => {
                if (this.debug)
                    this.writeError(message);
            },
            info: message => this.writeError(message),
            warning: message => this.writeError(`warning: ${message}`),
            error: message => this.writeError(`error: ${message}`),
            group: title => this.writeError(title),
            endGroup: () => { }
        };
    }
    getInput(name) {
        return this.args.inputs.get(name) ?? this.env[environmentName(name)] ?? '';
    }
    inputNames() {
        return [...this.args.inputs.keys()];
    }
    /** Commands print their own results on a terminal. */
    setOutput() { }
    exportVariable() { }
    /** In a CI job the masker reads standard error too; standard output stays free for results. */
    registerMask(literal) {
        if (this.env['GITHUB_ACTIONS'] === 'true') {
            process.stderr.write(`::add-mask::${escapeGitHub(literal)}\n`);
        }
        else if (this.env['TF_BUILD']?.toLowerCase() === 'true') {
            for (const line of literal.split(/[\r\n]+/)) {
                if (line !== '')
                    process.stderr.write(`##vso[task.setsecret]${escapeAzure(line)}\n`);
            }
        }
    }
    /** The text report shows what annotations would. */
    annotate(_annotation) { }
    async writeSummary() { }
    showStatus(text) {
        if (process.stderr.isTTY)
            process.stderr.write(`\r\u001b[K${(0,_shared_masking_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanText */ .X5)(text).slice(0, 79)}`);
    }
    print(text) {
        process.stdout.write(`${this.terminal?.color ? (0,_shared_masking_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanColouredText */ .S4)(text) : (0,_shared_masking_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanText */ .X5)(text)}\n`);
    }
    printRaw(text) {
        process.stdout.write((0,_shared_masking_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanJson */ .We)(text));
    }
    printSecrets(text) {
        process.stdout.write(text);
    }
    /**
     * A `run:` step of a GitHub job with `id-token: write` has what the Action would have, a script of
     * an Azure Pipelines job what the task would have once System.AccessToken is mapped.
     */
    oidcRequest(audience) {
        if (this.env['GITHUB_ACTIONS'] === 'true') {
            return (0,_action_oidc_request_js__WEBPACK_IMPORTED_MODULE_4__/* .githubOidcRequest */ .Q)(this.env, audience, (0,_action_run_context_js__WEBPACK_IMPORTED_MODULE_1__/* .githubRunContext */ .o)(this.env));
        }
        if (this.env['TF_BUILD']?.toLowerCase() === 'true') {
            const connection = this.getInput('azure-subscription').trim();
            if (connection === '') {
                return {
                    available: false,
                    reason: "give the id of the service connection with '--azure-subscription'"
                };
            }
            const { SYSTEM_OIDCREQUESTURI: address, SYSTEM_ACCESSTOKEN: systemToken } = this.env;
            return (0,_azdo_task_oidc_request_js__WEBPACK_IMPORTED_MODULE_5__/* .azureOidcRequest */ .u)(address, systemToken, connection);
        }
        return {
            available: false,
            reason: 'this is no CI job that can have an OIDC token. Run it in a GitHub job with id-token: write, or in an Azure Pipelines job.'
        };
    }
    reviewTarget() {
        return { available: false, reason: 'the command line belongs to no pull request' };
    }
    proxyFor(url) {
        return (0,_shared_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentProxy */ .U)(url);
    }
    saveState() { }
    getState() {
        return '';
    }
    fail(message) {
        this.writeError(`mcp-gatehouse: ${message}`);
    }
    writeError(text) {
        process.stderr.write(`${(0,_shared_masking_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanText */ .X5)(text)}\n`);
    }
}
/** The data of a workflow command as the GitHub runner decodes it. */
function escapeGitHub(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
/** The data of a `##vso` command as the agent decodes it. */
function escapeAzure(text) {
    return text.replace(/%/g, '%AZP25').replace(/;/g, '%3B').replace(/\]/g, '%5D');
}
/** See no-color.org: any value but the empty one forbids colour. */
function mayColor(env) {
    return !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}
/** Variable that gives an input when the flag is absent: secrets do not belong on a command line. */
function environmentName(input) {
    return `MCP_GATEHOUSE_${input.toUpperCase().replaceAll('-', '_')}`;
}
//# sourceMappingURL=terminal-host.js.map

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
