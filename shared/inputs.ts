import {UsageError} from './errors.js'
import type {CiHost} from './host.js'
import {checklistInputs, checklistOutputs} from './inputs/checklist.js'
import {fleetInputs, fleetOutputs} from './inputs/fleet.js'
import {offboardInputs} from './inputs/offboard.js'

export type CommandName =
  | 'lint'
  | 'token'
  | 'secrets'
  | 'call'
  | 'checklist'
  | 'verify'
  | 'detect'
  | 'offboard'
  | 'policy'
  | 'fleet'
export const commandNames: readonly CommandName[] = [
  'lint',
  'token',
  'secrets',
  'call',
  'checklist',
  'verify',
  'detect',
  'offboard',
  'policy',
  'fleet'
]

/**
 * One input of the Action, the task and the command line. The names are a contract: kebab-case in
 * `action.yml` and, with `--`, on the command line; camelCase in `task.json`.
 */
export interface InputSpec {
  readonly name: string
  /**
   * `text` spans lines. A `service-connection` is the name of an Azure Resource Manager service
   * connection, which the agent turns into its id.
   */
  readonly type: 'string' | 'boolean' | 'number' | 'choice' | 'list' | 'text' | 'service-connection'
  /** Values of a `choice`, or of each item of a `list`. */
  readonly choices?: readonly string[]
  /** Text of the default, as a user would write it. */
  readonly default?: string
  /** Commands with choices of their own, the first of which is their default. */
  readonly choicesOf?: Readonly<Partial<Record<CommandName, readonly [string, ...string[]]>>>
  readonly commands: readonly CommandName[]
  /** One or two sentences in plain text: `action.yml`, `task.json`, `--help` and docs show it. */
  readonly help: string
  /** Help of single commands, where that of all together says more than their users need. */
  readonly helpFor?: Readonly<Partial<Record<CommandName, string>>>
  /** Default of the Action alone: an expression that the runner expands. */
  readonly actionDefault?: string
  /** The value is masked before anything else happens to it. */
  readonly secret?: boolean
  /** Few need it: forms fold it away. */
  readonly advanced?: true
  /** Fronts that have this input; all when absent. */
  readonly fronts?: readonly ('action' | 'task' | 'cli')[]
}

/** An output of the Action and the task. */
export interface OutputSpec {
  readonly name: string
  readonly commands: readonly CommandName[]
  readonly help: string
  readonly secret?: boolean
}

/** Who asks for a token, where, and for what: common to every command that speaks to Entra. */
const identityInputs: readonly InputSpec[] = [
  {
    name: 'azure-subscription',
    type: 'service-connection',
    commands: ['token', 'secrets', 'call', 'detect'],
    fronts: ['task', 'cli'],
    help: 'Azure Resource Manager service connection with workload identity federation. It names tenant and client. On the command line: the id of the connection.'
  },
  {
    name: 'tenant-id',
    type: 'string',
    commands: ['token', 'secrets', 'call', 'detect'],
    help: 'Directory (tenant) id of Microsoft Entra, a GUID.'
  },
  {
    name: 'client-id',
    type: 'string',
    commands: ['token', 'secrets', 'call', 'detect'],
    help: 'Application (client) id of the app registration or managed identity that has the federated credential, a GUID.'
  },
  {
    name: 'resource',
    type: 'string',
    commands: ['token', 'call'],
    help: 'What the token is for: one application id (GUID), application id URI (api://...) or URL. /.default is added.'
  },
  {
    name: 'cloud',
    type: 'choice',
    choices: ['public', 'usgov', 'china', 'custom'],
    default: 'public',
    commands: ['token', 'secrets', 'call', 'detect'],
    help: 'Azure cloud: public, usgov, china, or custom with authority-host. It decides the authority, the federation audience and the Key Vault domain.'
  },
  {
    name: 'authority-host',
    type: 'string',
    advanced: true,
    commands: ['token', 'secrets', 'call', 'detect'],
    help: 'Sign-in endpoint, an https origin, in place of the one of the cloud.'
  },
  {
    name: 'audience',
    type: 'string',
    advanced: true,
    commands: ['token', 'secrets', 'call', 'detect'],
    help: "Audience of the job's OIDC token, in place of the one of the cloud. It must be the audience of the federated credential."
  },
  {
    name: 'required-roles',
    type: 'list',
    commands: ['token', 'call'],
    help: 'App roles that the token must carry; otherwise the step fails.'
  },
  {
    name: 'min-lifetime',
    type: 'number',
    advanced: true,
    default: '300',
    commands: ['token', 'secrets', 'call', 'detect'],
    help: 'Seconds that a new token must still be valid.'
  },
  {
    name: 'timeout',
    type: 'number',
    default: '60',
    commands: ['token', 'secrets', 'call'],
    help: 'token and secrets: total seconds, including retries. call: seconds that one attempt of a call may take, without waiting for the rate limit.'
  },
  {
    name: 'retry-propagation',
    type: 'boolean',
    advanced: true,
    default: 'false',
    commands: ['token', 'secrets', 'call', 'detect'],
    help: 'Retry within the timeout while Entra finds no matching federated credential, or the vault no role: a new one takes minutes to propagate.'
  },
  {
    name: 'explain',
    type: 'boolean',
    default: 'false',
    commands: ['token'],
    help: "Show the claims of the job's own identity and the federated credential that would match it, and stop there: nothing is sent to Entra."
  },
  {
    name: 'export-env',
    type: 'string',
    commands: ['token'],
    fronts: ['action', 'task'],
    help: 'Name of a variable to put the token into as well. On GitHub all later steps of the job, third-party ones too, have it in their environment; on Azure Pipelines it is a secret variable, which steps must map.'
  },
  {
    name: 'token',
    type: 'string',
    commands: ['call'],
    secret: true,
    help: 'An access token for the gateway that an earlier step got, in place of an identity.'
  }
]

/** Which secrets are read, and what becomes of them. */
const secretsInputs: readonly InputSpec[] = [
  {
    name: 'vault-url',
    type: 'string',
    commands: ['secrets'],
    help: 'Address of the key vault, such as https://my-vault.vault.azure.net. It must be a vault of the cloud.'
  },
  {
    name: 'secrets',
    type: 'text',
    commands: ['secrets'],
    help: 'Secrets to read, one per line: name, name/version, or either with | OUTPUT_NAME. Without an output name, the output has the name of the secret.'
  },
  {
    name: 'multiline',
    type: 'choice',
    choices: ['refuse', 'base64', 'file'],
    default: 'refuse',
    commands: ['secrets'],
    help: 'Values of several lines: refuse (Azure Pipelines variables have one line; GitHub outputs take them as they are), base64 (the output holds base64), or file (the output holds the path of a file that is removed after the job).'
  }
]

/** What `call` calls and how. */
const callInputs: readonly InputSpec[] = [
  {
    name: 'gateway-url',
    type: 'string',
    commands: ['call'],
    help: 'Address of the MCP server at the gateway, such as https://mcp.example.com/github/mcp. It must be HTTPS, except on loopback.'
  },
  {
    name: 'tool',
    type: 'string',
    commands: ['call'],
    help: 'Name of the tool to call.'
  },
  {
    name: 'arguments',
    type: 'text',
    commands: ['call'],
    help: "The tool's arguments, as a JSON or YAML object. They are checked against the tool's input schema before anything is sent."
  },
  {
    name: 'calls',
    type: 'text',
    commands: ['call'],
    help: 'Several calls, in place of tool and arguments: a JSON or YAML list of objects with tool, arguments and, if needed, schema and idempotency-argument. All are checked before the first is sent.'
  },
  {
    name: 'list',
    type: 'boolean',
    default: 'false',
    commands: ['call'],
    help: 'Show the tools that the token may see, with their input schemas, and call none.'
  },
  {
    name: 'transport',
    type: 'choice',
    choices: ['auto', 'mcp', 'rest'],
    default: 'auto',
    commands: ['call'],
    help: 'mcp is MCP over Streamable HTTP; rest is POST {gateway-url}/tools/{tool} with the arguments as body; auto takes mcp unless no MCP server answers (404, 405).'
  },
  {
    name: 'protocol',
    type: 'choice',
    advanced: true,
    choices: ['auto', 'legacy', '2026-07-28'],
    default: 'auto',
    commands: ['call'],
    help: 'MCP revision: 2026-07-28 is the one without sessions, legacy the older ones that begin with initialize, auto asks the server.'
  },
  {
    name: 'policy',
    type: 'string',
    commands: ['call', 'policy'],
    help: 'File that classes tools as read, write, admin or secrets. With it, call denies tools that it does not list; without it, every tool counts as one that writes. policy prints it for the gateway.'
  },
  {
    name: 'max-scope',
    type: 'choice',
    choices: ['read', 'write', 'admin', 'secrets'],
    default: 'secrets',
    commands: ['call'],
    help: 'Highest class of tools that this step may call: read, write, admin, secrets.'
  },
  {
    name: 'schema',
    type: 'text',
    advanced: true,
    commands: ['call'],
    help: "The input schema that the tool must have: sha256:... as list shows it, a JSON file, or the JSON itself. The call fails when the server's schema differs. With transport rest, arguments are checked against it."
  },
  {
    name: 'on-error',
    type: 'choice',
    advanced: true,
    choices: ['stop', 'continue'],
    default: 'stop',
    commands: ['call'],
    help: 'What a failed call of a list does to the ones after it. An unknown outcome always stops.'
  },
  {
    name: 'concurrency',
    type: 'number',
    advanced: true,
    default: '1',
    commands: ['call'],
    help: 'How many consecutive reads of a list may be under way at once; calls that change something run alone.'
  },
  {
    name: 'rate-limit',
    type: 'string',
    default: '45',
    commands: ['call'],
    help: 'Maximum number of requests to the gateway per 60 seconds, or per another time: 45/60 is 45 per 60 seconds. Connecting counts, too (3 to 5 requests).'
  },
  {
    name: 'retries',
    type: 'number',
    advanced: true,
    default: '2',
    commands: ['call'],
    help: 'How many times a failed attempt is retried where that is safe: when nothing was sent, or for tools of class read.'
  },
  {
    name: 'max-wait',
    type: 'number',
    advanced: true,
    default: '180',
    commands: ['call'],
    help: 'Maximum total seconds that a call waits when the gateway answers 429.'
  },
  {
    name: 'idempotency-argument',
    type: 'string',
    advanced: true,
    commands: ['call'],
    help: 'Argument of the tool that takes an idempotency key. It gets a fresh key, the same for every try, and the call may then be repeated although it writes.'
  },
  {
    name: 'server-name',
    type: 'string',
    advanced: true,
    commands: ['call'],
    help: "Name of the server in audit records. Default: the policy's name for it, else its own."
  },
  {
    name: 'result-file',
    type: 'string',
    commands: ['call'],
    help: "File for the result as JSON. Default: a file in the job's temporary folder."
  },
  {
    name: 'audit-file',
    type: 'string',
    commands: ['call', 'verify'],
    help: "File to which one JSON line is added for each call, or for the verification. Default: for call a file in the job's temporary folder, for verify none."
  },
  {
    name: 'request-id-header',
    type: 'list',
    advanced: true,
    default: 'apim-request-id, x-ms-request-id, x-request-id, request-id, x-correlation-id',
    commands: ['call'],
    help: "Headers of the answer that may hold the gateway's id of the request; the first that is there counts."
  },
  {
    name: 'retry-after-header',
    type: 'string',
    advanced: true,
    default: 'Retry-After',
    commands: ['call'],
    help: 'Header in which the gateway says how long to wait after 429.'
  },
  {
    name: 'oauth-grant',
    type: 'choice',
    advanced: true,
    choices: ['jwt-bearer', 'private-key-jwt', 'client-secret', 'enterprise-managed'],
    commands: ['call'],
    help: "For gateways whose tokens are not Entra's: how to get one from the MCP server's own authorization server. jwt-bearer trades the job's OIDC token and stores nothing."
  },
  {
    name: 'oauth-issuer',
    type: 'string',
    advanced: true,
    commands: ['call'],
    help: 'Issuer URL of the authorization server, needed with oauth-grant. Credentials go to this one only, whatever the MCP server names.'
  },
  {
    name: 'oauth-client-id',
    type: 'string',
    advanced: true,
    commands: ['call'],
    help: 'Client id at the authorization server.'
  },
  {
    name: 'oauth-scope',
    type: 'string',
    advanced: true,
    commands: ['call'],
    help: 'Scopes to ask for, separated by spaces. Default: those that the server asks for.'
  },
  {
    name: 'oauth-assertion',
    type: 'string',
    advanced: true,
    commands: ['call'],
    secret: true,
    help: "With jwt-bearer: the workload's JWT. Default: the job's own OIDC token, for the audience in 'audience' or else the issuer."
  },
  {
    name: 'oauth-private-key',
    type: 'text',
    advanced: true,
    commands: ['call'],
    secret: true,
    help: 'With private-key-jwt: the private key in PEM (PKCS #8).'
  },
  {
    name: 'oauth-private-key-algorithm',
    type: 'string',
    advanced: true,
    default: 'ES256',
    commands: ['call'],
    help: 'With private-key-jwt: the signature algorithm of the key, such as ES256 or RS256.'
  },
  {
    name: 'oauth-client-secret',
    type: 'string',
    advanced: true,
    commands: ['call'],
    secret: true,
    help: 'With client-secret and enterprise-managed: the client secret. It is a stored credential; prefer jwt-bearer.'
  },
  {
    name: 'oauth-id-token',
    type: 'string',
    advanced: true,
    commands: ['call'],
    secret: true,
    help: 'With enterprise-managed: the ID token of the identity provider.'
  },
  {
    name: 'oauth-idp-token-endpoint',
    type: 'string',
    advanced: true,
    commands: ['call'],
    help: 'With enterprise-managed: the token endpoint of the identity provider, which turns the ID token into a grant for the MCP server.'
  },
  {
    name: 'oauth-idp-client-id',
    type: 'string',
    advanced: true,
    commands: ['call'],
    help: 'With enterprise-managed: the client id at the identity provider.'
  }
]

/** How a team takes lint on: what is new speaks, what can be repaired is. */
const adoptionInputs: readonly InputSpec[] = [
  {
    name: 'changed-only',
    type: 'boolean',
    default: 'false',
    commands: ['lint'],
    help: 'Report only findings in files that differ from the base: the target of the pull request, or base-ref. A run that has neither reports everything.'
  },
  {
    name: 'changed-lines',
    type: 'boolean',
    advanced: true,
    default: 'false',
    commands: ['lint'],
    help: 'As changed-only, but only findings on changed lines.'
  },
  {
    name: 'base-ref',
    type: 'string',
    advanced: true,
    commands: ['lint'],
    help: 'Branch, tag or commit that changed-only compares with. Default: the target of the pull request; on the command line the default branch.'
  },
  {
    name: 'baseline',
    type: 'string',
    commands: ['lint'],
    help: 'File with findings that are accepted for now: only others are reported. Default: the baseline of the configuration, else .mcp-gatehouse-baseline.json where it is there.'
  },
  {
    name: 'write-baseline',
    type: 'boolean',
    default: 'false',
    commands: ['lint'],
    help: 'Write the findings of this run to the baseline (default file: .mcp-gatehouse-baseline.json) and remove those that are gone.'
  },
  {
    name: 'fix',
    type: 'boolean',
    default: 'false',
    commands: ['lint'],
    help: 'Apply the safe fixes to the files, and report what is left.'
  },
  {
    name: 'fix-dry-run',
    type: 'boolean',
    advanced: true,
    default: 'false',
    commands: ['lint'],
    help: 'Print what fix would change as a unified diff, with secrets hidden, and write nothing.'
  },
  {
    name: 'comment',
    type: 'boolean',
    default: 'false',
    commands: ['lint'],
    fronts: ['action', 'task'],
    help: 'Keep one comment with the findings in the pull request. On GitHub the job needs pull-requests: write, on Azure Repos the build service the permission to contribute to pull requests.'
  },
  {
    name: 'github-token',
    type: 'string',
    actionDefault: '${{ github.token }}',
    commands: ['lint', 'checklist', 'fleet', 'detect', 'offboard'],
    fronts: ['action', 'task'],
    secret: true,
    help: "Token for comment, for changed-only in a shallow clone, and for a policy in another repository. The Action's default is the job's own; the task needs one only for repositories on GitHub. fleet: the installation token of a GitHub App that may read the contents of the organization's repositories; GITHUB_TOKEN when it is not set."
  }
]

/** Who decides by which configuration a run is judged. */
const policyInputs: readonly InputSpec[] = [
  {
    name: 'organization-policy',
    type: 'string',
    commands: ['lint', 'checklist', 'detect', 'offboard', 'fleet'],
    help: "Policy of the organization, above whatever the repository's configuration says: github:<owner>/<repository>/<path>@<commit>, azure-devops:<project>/<repository>/<path>@<commit>, or https://...#sha256=<digest>."
  },
  {
    name: 'config-from',
    type: 'choice',
    choices: ['head', 'base'],
    default: 'head',
    commands: ['lint'],
    help: 'Whose configuration and baseline judge a pull request: those of its own head, or those of its base, so that no change can loosen what judges it.'
  }
]

/** Looking at the MCP servers themselves. */
const inventoryInputs: readonly InputSpec[] = [
  {
    name: 'stdin-filename',
    type: 'string',
    commands: ['lint'],
    fronts: ['cli'],
    help: 'With the path -: lint standard input as if it were this file. The path decides how it is read; the file need not be there.'
  },
  {
    name: 'fail-on-empty',
    type: 'boolean',
    advanced: true,
    default: 'false',
    commands: ['lint'],
    help: 'Fail when there is nothing to lint. An empty workspace always fails in a job.'
  },
  {
    name: 'include-suppressed',
    type: 'boolean',
    advanced: true,
    default: 'true',
    actionDefault: 'false',
    commands: ['lint'],
    help: 'List in SARIF what an ignore or the baseline accepts, marked as suppressed. GitHub code scanning may show such results as open alerts, so the Action leaves them out by default.'
  },
  {
    name: 'inventory',
    type: 'boolean',
    default: 'false',
    commands: ['lint'],
    help: 'Print the MCP servers that were found, with what they run, what they may read and whose credentials they hold, in place of the findings. The JSON report always has them.'
  },
  {
    name: 'user-config',
    type: 'boolean',
    advanced: true,
    default: 'false',
    commands: ['lint'],
    help: "Also lint the configurations of MCP clients in the home of this machine's user, as on a self-hosted runner. Reports name them by ~."
  }
]

/** What `verify` holds against what, and who must have signed it. */
const verifyInputs: readonly InputSpec[] = [
  {
    name: 'manifest',
    type: 'string',
    commands: ['verify'],
    help: 'File with the digests that the files must have: the lines of sha256sum, or the JSON of write-manifest. Not needed with a Model Signing bundle, which holds its own.'
  },
  {
    name: 'root',
    type: 'string',
    default: '.',
    commands: ['verify'],
    help: 'Folder with the files to verify, relative to the workspace. With signature and without manifest it may be one file.'
  },
  {
    name: 'allow-unlisted',
    type: 'boolean',
    default: 'false',
    commands: ['verify'],
    help: 'Let files be in the root that the manifest does not list. They are not verified.'
  },
  {
    name: 'write-manifest',
    type: 'string',
    commands: ['verify'],
    help: 'Write a JSON manifest of all files in the root to this path, and verify nothing.'
  },
  {
    name: 'signature',
    type: 'string',
    advanced: true,
    commands: ['verify'],
    help: 'Signature that must be good: a Sigstore bundle over the manifest or over the one file in root, a Model Signing bundle (model.sig), or with public-key also a bare signature as openssl writes it.'
  },
  {
    name: 'certificate-identity',
    type: 'string',
    advanced: true,
    commands: ['verify'],
    help: 'Identity that must have signed, exactly as in the certificate: an e-mail address, or the URL of a workflow with its ref.'
  },
  {
    name: 'certificate-identity-pattern',
    type: 'string',
    advanced: true,
    commands: ['verify'],
    help: 'In place of certificate-identity: a JavaScript regular expression that the whole identity must match.'
  },
  {
    name: 'certificate-issuer',
    type: 'string',
    advanced: true,
    commands: ['verify'],
    help: 'OIDC issuer that must have vouched for the identity, exactly, such as https://token.actions.githubusercontent.com.'
  },
  {
    name: 'trusted-root',
    type: 'string',
    advanced: true,
    commands: ['verify'],
    help: "File with the trusted root of the Sigstore instance (trusted_root.json, or several as JSON lines). Default: that of Sigstore's public instance as it was when this version was made. Nothing is fetched."
  },
  {
    name: 'public-key',
    type: 'string',
    advanced: true,
    commands: ['verify'],
    help: 'File with the public key (PEM) that must have signed, in place of an identity.'
  }
]

/** Where audit records are sent beside their file: the Logs Ingestion API of Azure Monitor. */
const uploadInputs: readonly InputSpec[] = [
  {
    name: 'upload-endpoint',
    type: 'string',
    commands: ['call', 'detect'],
    help: "Logs ingestion endpoint of a data collection rule or endpoint, such as https://dce-name.westeurope-1.ingest.monitor.azure.com. With it, audit records are sent to Log Analytics with the job's own identity."
  },
  {
    name: 'upload-rule',
    type: 'string',
    commands: ['call', 'detect'],
    help: 'Immutable id of the data collection rule (dcr-...). Needed with upload-endpoint.'
  },
  {
    name: 'upload-stream',
    type: 'string',
    commands: ['call', 'detect'],
    help: 'Stream of the data collection rule that takes the records, such as Custom-MCPAuditLog_CL. Needed with upload-endpoint.'
  }
]

const recordFiles =
  'Files and folders with audit records: audit files of call, exports of Log Analytics, Event Hub captures, gateway logs of API Management.'

/** Help of `output-file`, for a command with these extensions. */
function reportFile(extensions: string): string {
  return `File for a report, one for each format that is not to be printed. Formats are matched by the file name (${extensions}), then in order.`
}

/** Which records `detect` reads, and what it looks for. */
const detectInputs: readonly InputSpec[] = [
  {
    name: 'records',
    type: 'list',
    commands: ['checklist', 'detect', 'offboard'],
    help: 'Files and folders with audit records: audit files of call, exports of Log Analytics, Event Hub captures, gateway logs of API Management. - is standard input. checklist counts them for the table of before and after.',
    helpFor: {
      detect: `${recordFiles} - is standard input.`,
      checklist: `${recordFiles} They are counted for the table of before and after.`,
      offboard: `${recordFiles} Calls after the last day are reported.`
    }
  },
  {
    name: 'record-format',
    type: 'choice',
    choices: ['auto', 'gatehouse', 'log-analytics', 'event-hub-capture', 'apim-gateway-logs'],
    default: 'auto',
    commands: ['checklist', 'detect'],
    help: 'Format of the records; auto finds it out for each file.'
  },
  {
    name: 'detections',
    type: 'list',
    commands: ['detect'],
    help: 'Detections to run or to write, by id; all by default. With a leading minus sign a detection is left out: -gap-in-log.'
  },
  {
    name: 'people',
    type: 'string',
    commands: ['detect', 'offboard'],
    help: 'File that says who has left and when: whom offboard looks for, and what the detection call-after-departure needs. Without it offboard takes the one that the configuration names.'
  },
  {
    name: 'state-file',
    type: 'string',
    advanced: true,
    commands: ['detect'],
    help: 'File for what must be remembered from run to run: which caller has used which tool. It is made when it is not there.'
  },
  {
    name: 'since',
    type: 'string',
    advanced: true,
    commands: ['detect'],
    help: 'Report only alerts that go on after this: a time (2026-11-21T02:00:00Z), a day, or how long ago (30m, 24h, 7d). Earlier records still count in windows.'
  },
  {
    name: 'until',
    type: 'string',
    advanced: true,
    commands: ['detect'],
    help: 'Leave out records from this time on, written as since. The log should go up to it: gap-in-log reports when it does not.'
  },
  {
    name: 'emit',
    type: 'choice',
    advanced: true,
    choices: ['kql', 'terraform', 'bicep', 'sentinel'],
    commands: ['detect'],
    help: 'Write the detections to output-folder instead of running them: as queries, or with table and alert rules for Terraform, Bicep or Microsoft Sentinel.'
  },
  {
    name: 'output-folder',
    type: 'string',
    advanced: true,
    commands: ['detect'],
    help: 'Folder for what emit writes.'
  }
]

export const inputs: readonly InputSpec[] = [
  {
    name: 'paths',
    type: 'list',
    default: '.',
    commands: ['lint', 'checklist', 'offboard'],
    help: 'Files and folders to lint, relative to the workspace.',
    helpFor: {
      checklist: 'Files and folders to check, relative to the workspace.',
      offboard: 'Files and folders to search, relative to the workspace.'
    }
  },
  {
    name: 'config',
    type: 'string',
    commands: ['lint', 'checklist', 'detect'],
    help: 'Configuration file. Default: .mcp-gatehouse.yml in the workspace, when there is one.'
  },
  {
    name: 'format',
    type: 'list',
    choices: ['text', 'json', 'sarif', 'markdown', 'junit'],
    default: 'text',
    choicesOf: {
      checklist: ['text', 'json', 'html', 'markdown', 'sarif'],
      offboard: ['text', 'json', 'markdown', 'html'],
      policy: ['apim', 'json', 'markdown'],
      fleet: ['markdown', 'json', 'html', 'csv', 'inventory', 'sarif']
    },
    commands: ['lint', 'checklist', 'detect', 'offboard', 'policy', 'fleet'],
    help: 'Report formats: text, json, sarif, markdown and, of lint alone, junit, of checklist and offboard alone, html. Several are allowed. policy has apim (its default: the table that the policy of API Management takes), json and markdown. The report of fleet has markdown (its default), json, html, csv (a row a repository), inventory (CSV of all servers, credentials and identities) and sarif (a file a repository).',
    helpFor: {
      lint: 'Report formats: text, json, sarif, markdown, junit. Several are allowed.',
      checklist: 'Report formats: text, json, html, markdown, sarif. Several are allowed.',
      detect: 'Report formats: text, json, sarif, markdown, junit. Several are allowed.',
      offboard: 'Report formats: text, json, markdown, html. Several are allowed.',
      policy:
        'apim (the table that the policy of API Management takes), json or markdown. Several are allowed.',
      fleet:
        'Formats of the report: markdown, json, html, csv (a row for each repository), inventory (CSV of all servers, credentials and identities), sarif (a file for each repository). Several are allowed.'
    }
  },
  {
    name: 'output-file',
    type: 'list',
    commands: ['lint', 'checklist', 'detect', 'offboard', 'policy', 'fleet'],
    help: 'File for a report, one for each format that is not to be printed. Formats are matched by the file name (.json, .sarif, .md, .html, .xml, .txt, .csv), then in order. fleet: list writes the matrix to it; run needs it for its lines; of a report in sarif it is a folder.',
    helpFor: {
      lint: reportFile('.json, .sarif, .md, .xml, .txt'),
      checklist: reportFile('.json, .sarif, .md, .html, .txt'),
      detect: reportFile('.json, .sarif, .md, .xml, .txt'),
      policy: reportFile('.json, .md, .xml'),
      offboard: reportFile('.json, .md, .html, .txt'),
      fleet: `list writes the matrix to it, and run its lines. ${reportFile('.json, .md, .html, .csv')} The report in sarif takes a folder.`
    }
  },
  {
    name: 'fail-on',
    type: 'choice',
    choices: ['error', 'warning', 'note', 'never'],
    // Each command has a default of its own, so the manifests fill none in.
    choicesOf: {
      lint: ['error', 'warning', 'note', 'never'],
      detect: ['error', 'warning', 'note', 'never'],
      offboard: ['error', 'warning', 'note', 'never'],
      checklist: ['fail', 'not-proven', 'never']
    },
    commands: ['lint', 'checklist', 'detect', 'offboard'],
    help: 'lint, detect and offboard fail on findings, or alerts, of this severity or above: error (the default), warning, note or never. checklist fails on controls that fail (fail, the default), also on those that are not proven (not-proven), or never. For lint it overrides fail-on of the configuration.',
    helpFor: {
      lint: 'Fail on findings of this severity or above: error, warning, note or never. It overrides fail-on of the configuration.',
      detect: 'Fail on alerts of this severity or above: error, warning, note or never.',
      offboard: 'Fail on findings of this severity or above: error, warning, note or never.',
      checklist:
        'Fail on controls that fail (fail), also on those that are not proven (not-proven), or never.'
    }
  },
  {
    name: 'rules',
    type: 'list',
    commands: ['lint'],
    help: 'Rules to run, by id. With a leading minus sign a rule is left out: -unpinned-server.'
  },
  {
    name: 'min-confidence',
    type: 'choice',
    advanced: true,
    choices: ['high', 'medium', 'low'],
    default: 'low',
    commands: ['lint'],
    help: 'Leave out findings that are less sure. The default, low, hides nothing; it overrides min-confidence of the configuration.'
  },
  ...checklistInputs,
  ...adoptionInputs,
  ...policyInputs,
  ...inventoryInputs,
  ...secretsInputs,
  ...identityInputs,
  ...callInputs,
  ...verifyInputs,
  ...uploadInputs,
  ...detectInputs,
  ...offboardInputs,
  ...fleetInputs
]

/** What `call` hands on, also when it fails. */
const callOutputs: readonly OutputSpec[] = [
  {
    name: 'outcome',
    commands: ['call'],
    help: 'How the call ended: ok, usage, unauthenticated, denied, tool-error, invalid-input, tool-not-found, rate-limited, unreachable, unknown, protocol, output-schema, input-required, timeout or internal. Of a list: unknown if there is one, else the first that is not ok.'
  },
  {name: 'result', commands: ['call'], help: 'Path of the file with the result as JSON.'},
  {
    name: 'structured',
    commands: ['call'],
    help: "The result's structured content as JSON, when there is some of up to 64 KiB; never of tools of class secrets."
  },
  {
    name: 'is-error',
    commands: ['call'],
    help: 'true when the tool itself reported an error, false when it answered without.'
  },
  {name: 'http-status', commands: ['call'], help: 'HTTP status of the last answer.'},
  {name: 'attempts', commands: ['call'], help: 'How many times the call was sent.'},
  {
    name: 'latency-ms',
    commands: ['call'],
    help: 'Milliseconds from the last sending of the call to its answer.'
  },
  {name: 'request-id', commands: ['call'], help: "The gateway's id of the request."},
  {name: 'audit-file', commands: ['call'], help: 'Path of the file with the audit records.'},
  {
    name: 'outcomes',
    commands: ['call'],
    help: 'For a list of calls: a JSON array of their outcomes in order, with skipped for those that were not sent.'
  }
]

/** What `detect` hands on. */
const detectOutputs: readonly OutputSpec[] = [
  {name: 'alerts', commands: ['detect'], help: 'Number of alerts of any severity.'},
  {
    name: 'uploaded',
    commands: ['call', 'detect'],
    help: 'Number of audit records that Log Analytics took, where upload-endpoint is set.'
  }
]

export const outputs: readonly OutputSpec[] = [
  {
    name: 'findings',
    commands: ['lint', 'detect', 'offboard'],
    help: 'Number of findings, or alerts, at or above fail-on.'
  },
  {
    name: 'errors',
    commands: ['lint', 'detect', 'offboard'],
    help: 'Number of findings, or alerts, of severity error.'
  },
  {
    name: 'warnings',
    commands: ['lint', 'detect', 'offboard'],
    help: 'Number of findings, or alerts, of severity warning.'
  },
  {
    name: 'notes',
    commands: ['lint', 'detect', 'offboard'],
    help: 'Number of findings, or alerts, of severity note.'
  },
  {
    name: 'token',
    commands: ['token'],
    help: 'The access token, masked. It reaches later steps of the same job only: CI systems drop masked outputs between jobs, so each job gets its own token.',
    secret: true
  },
  {
    name: 'expires-on',
    commands: ['token'],
    help: 'When the token expires, in UTC (ISO 8601).'
  },
  {name: 'audience', commands: ['token'], help: 'Audience (aud) of the token; empty when opaque.'},
  {
    name: 'roles',
    commands: ['token'],
    help: 'App roles in the token, as a JSON array; [] when there are none.'
  },
  {name: 'issuer', commands: ['token'], help: 'Issuer (iss) of the token; empty when opaque.'},
  {
    name: 'subject',
    commands: ['token'],
    help: 'Subject (sub) of the token: the object id of the service principal, caller_oid in audit records.'
  },
  {
    name: 'token-sha256',
    commands: ['token'],
    help: 'SHA-256 of the token in hexadecimal, to find it again in audit records.'
  },
  ...callOutputs,
  ...checklistOutputs,
  {
    name: 'verified',
    commands: ['verify'],
    help: 'Number of files that were verified; 0 when anything failed.'
  },
  {
    name: 'manifest-sha256',
    commands: ['verify'],
    help: 'SHA-256 of the manifest that the files were verified against, or that was written, in hexadecimal; with a Model Signing bundle, of the signed statement. Empty when anything failed, and for one file without a manifest.'
  },
  ...detectOutputs,
  ...fleetOutputs
]

/** Name of the input that selects the command; the command line takes it as its first argument. */
export const commandInput = 'command'

/** The command of a step that names none. */
export const defaultCommand: CommandName = 'lint'

/** `tenant-id` is `tenantId` in task.json. */
export function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** An input's name as the user of this front writes it, for messages. */
export function inputLabel(host: Pick<CiHost, 'kind'>, name: string): string {
  if (host.kind === 'azure-pipelines') return camelCase(name)
  return host.kind === 'terminal' ? `--${name}` : name
}

/**
 * Refuses inputs that do not exist or belong to another command. An input that has its default is
 * taken for not set, since the manifests of the Action and the task fill defaults in.
 */
export function checkInputNames(host: CiHost, command: CommandName): void {
  for (const name of host.inputNames()) {
    if (name === commandInput) continue
    const specs = inputs.filter(input => input.name === name)
    if (specs.some(input => input.commands.includes(command))) continue
    const label = inputLabel(host, name.slice(0, 40))
    const foreign = specs[0]
    if (!foreign) {
      const known = inputs.filter(input => input.commands.includes(command))
      const near = nearest(
        name,
        known.map(input => input.name)
      )
      const hint = near ? `: did you mean '${inputLabel(host, near)}'?` : ''
      throw new UsageError(`${command} has no input '${label}'${hint}`)
    }
    if (host.getInput(name).trim() === (foreign.default ?? '')) continue
    if (host.kind === 'github' && foreign.actionDefault !== undefined) continue
    throw new UsageError(
      `the input '${label}' belongs to ${foreign.commands.join(', ')}, not to ${command}: remove it`
    )
  }
}

/** What an input means to one command. */
export function helpOf(spec: InputSpec, command: CommandName): string {
  return spec.helpFor?.[command] ?? spec.help
}

/** Text of the default of an input in one command; empty when there is none. */
export function defaultOf(spec: InputSpec, command: CommandName): string {
  return spec.choicesOf?.[command]?.[0] ?? spec.default ?? ''
}

/** Typed, checked access to the inputs of one command. */
export class Inputs {
  private readonly host: CiHost
  private readonly command: CommandName

  constructor(host: CiHost, command: CommandName) {
    this.host = host
    this.command = command
  }

  /** Whether the command has an input of this name. */
  has(name: string): boolean {
    return inputs.some(input => input.name === name && input.commands.includes(this.command))
  }

  /** The input's text, trimmed, or its default; empty when neither is there. */
  text(name: string): string {
    const spec = this.spec(name)
    const value = this.host.getInput(name).trim()
    // Manifests fill in the one default that they have.
    return value === '' || value === spec.default ? defaultOf(spec, this.command) : value
  }

  /** True when the input is not set, or has its default: manifests fill defaults in. */
  isDefault(name: string): boolean {
    const value = this.host.getInput(name).trim()
    return value === '' || value === this.spec(name).default
  }

  /** As `text`, but an error that names the input when it is empty. */
  required(name: string): string {
    const value = this.text(name)
    if (!value)
      throw new UsageError(
        `${this.command} needs the input '${this.label(name)}': ${helpOf(this.spec(name), this.command)}`
      )
    return value
  }

  /** One item a line, or separated by commas; empty items are dropped. */
  list(name: string): string[] {
    const items = this.text(name)
      .split(/[\r\n,]/)
      .map(item => item.trim())
      .filter(item => item !== '')
    const choices = this.choicesOf(name)
    if (choices) for (const item of items) this.checkChoice(name, item, choices)
    return items
  }

  /** `true` or `false` in any letter case, as GitHub and Azure Pipelines write booleans. */
  boolean(name: string): boolean {
    const value = this.text(name).toLowerCase()
    if (value === '' || value === 'false') return false
    if (value === 'true') return true
    throw new UsageError(`input '${this.label(name)}' must be true or false`)
  }

  /** A number, at least `minimum`. */
  number(name: string, minimum = 0): number | undefined {
    const value = this.text(name)
    if (value === '') return undefined
    const number = Number(value)
    if (!Number.isFinite(number) || number < minimum) {
      throw new UsageError(
        `input '${this.label(name)}' must be a number of at least ${minimum}${this.secondsHint(name, value)}`
      )
    }
    return number
  }

  /** What a duration such as `1m` is in seconds, where the input counts them. */
  private secondsHint(name: string, value: string): string {
    if (!/\bseconds\b/i.test(this.spec(name).help)) return ''
    const [, count, unit = ''] =
      /^(\d{1,9})\s*(s|sec|seconds?|m|min|minutes?|h|hours?)$/i.exec(value) ?? []
    if (count === undefined) return ', in seconds'
    const seconds = Number(count) * ({s: 1, m: 60, h: 3600}[unit[0]!.toLowerCase()] ?? 1)
    return `, in seconds: write ${value} as ${seconds}`
  }

  choice(name: string): string {
    const value = this.text(name)
    if (value !== '') this.checkChoice(name, value, this.choicesOf(name) ?? [])
    return value
  }

  private choicesOf(name: string): readonly string[] | undefined {
    const {choices, choicesOf} = this.spec(name)
    return choicesOf?.[this.command] ?? choices
  }

  private checkChoice(name: string, value: string, choices: readonly string[]): void {
    if (choices.includes(value)) return
    const near = nearest(value, choices)
    throw new UsageError(
      `input '${this.label(name)}' cannot be '${value.slice(0, 40)}': ${near ? `did you mean '${near}'? It` : 'it'} must be one of ${choices.join(', ')}`
    )
  }

  private label(name: string): string {
    return inputLabel(this.host, name)
  }

  private spec(name: string): InputSpec {
    const spec = inputs.find(input => input.name === name && input.commands.includes(this.command))
    if (!spec) throw new Error(`${this.command} has no input '${name}'`)
    return spec
  }
}

/**
 * What somebody who wrote `word` may have meant: the candidate with the fewest edits from it, if they
 * are few enough to be a slip, else the one that begins with it.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  return fewestEdits(word, candidates) ?? beginningWith(word, candidates)
}

/** The shortest candidate that begins with a word, or has it as one of its parts. */
function beginningWith(word: string, candidates: readonly string[]): string | undefined {
  const start = word.toLowerCase()
  if (start.length < 3) return undefined
  const found = candidates.filter(candidate => `-${candidate.toLowerCase()}`.includes(`-${start}`))
  const first = found.filter(candidate => candidate.toLowerCase().startsWith(start))
  const [best] = [...(first.length > 0 ? first : found)].sort((a, b) => a.length - b.length)
  return best
}

function fewestEdits(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3))
  let best: string | undefined
  let bestDistance = limit + 1
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase().slice(0, 60), candidate.toLowerCase())
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbors. */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = []
  let previous = Array.from({length: b.length + 1}, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      let best = Math.min(substitution, previous[j]! + 1, row[j - 1]! + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, beforePrevious[j - 2]! + 1)
      }
      row.push(best)
    }
    beforePrevious = previous
    previous = row
  }
  return previous[b.length]!
}
