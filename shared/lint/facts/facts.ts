/**
 * The vocabulary that rules speak. Document readers turn files into facts; a rule never sees YAML,
 * JSON or HCL. Every fact carries the text it came from, with its position in the file. The words of
 * each subject are in a file of their own beside this one, and are imported from here. Only jobs,
 * steps, containers and permissions of CI systems are imported from `pipeline.ts`.
 */

import type {SyntaxNode} from '../formats/syntax.js'
import type {MappedText, SourceFile} from '../source.js'
import type {CredentialSite} from './credentials.js'
import type {FederatedSubject, PullRequestLogIn} from './federation.js'
import type {ConfigPrint, McpConfig, McpServer} from './mcp.js'
import type {RunnerSettings, ServiceUnit} from './people.js'
import type {Pipeline} from './pipeline.js'
import type {ScriptBlock} from './scripts.js'

export type * from './credentials.js'
export type * from './federation.js'
export type * from './mcp.js'
export type * from './people.js'
export type * from './scripts.js'
export type * from './values.js'

/** The kinds of documents that rules look at one by one. */
export const everyKind = [
  'github-workflow',
  'github-action',
  'azure-pipeline',
  'mcp-config',
  'script',
  'compose',
  'federated-credential',
  'terraform',
  'bicep',
  'arm-template',
  'cloudformation',
  'azure-policy',
  'log-query',
  'tool-policy',
  'gateway-policy',
  'text'
] as const

/** The kinds that only rules about people look at: they are read where a people file is configured. */
export const peopleKinds = [
  'code-owners',
  'service-unit',
  'helm-values',
  'runner-settings'
] as const

/** Those of which only resources are read, once all files are known: rules get no facts of them. */
export type ResourceKind = 'kubernetes' | 'compose-services'

export type DocumentKind = (typeof everyKind)[number] | (typeof peopleKinds)[number] | ResourceKind

/** All facts of one document. */
export interface Facts {
  readonly file: SourceFile
  /** The kind by which the document was read. */
  readonly kind: DocumentKind
  /** Every kind that it is of, `kind` first: the manifest of a cluster may hold a configuration. */
  readonly kinds: readonly DocumentKind[]
  readonly credentialSites: CredentialSite[]
  readonly mcpServers: McpServer[]
  readonly mcpConfigs: McpConfig[]
  readonly configPrints: ConfigPrint[]
  readonly scripts: ScriptBlock[]
  readonly federatedSubjects: FederatedSubject[]
  readonly pullRequestLogIns: PullRequestLogIn[]
  /** Whom a CODEOWNERS file names: `@login`, `@organization/team` or an address. */
  readonly codeOwners: MappedText[]
  /** What a unit of systemd or a job of launchd runs. */
  serviceUnit?: ServiceUnit
  /** What a file sets for a Helm chart, document by document. */
  readonly chartValues: SyntaxNode[]
  /** What a runner keeps in its folder. */
  runnerSettings?: RunnerSettings
  /** Jobs and steps, when the document is one of a CI system: `pipeline.ts`. */
  pipeline?: Pipeline
}

/** @param alongside other kinds that the document is of as well */
export function noFacts(
  file: SourceFile,
  kind: DocumentKind,
  alongside: readonly DocumentKind[] = []
): Facts {
  return {
    file,
    kind,
    kinds: [...new Set([kind, ...alongside])],
    credentialSites: [],
    mcpServers: [],
    mcpConfigs: [],
    configPrints: [],
    scripts: [],
    federatedSubjects: [],
    pullRequestLogIns: [],
    codeOwners: [],
    chartValues: []
  }
}
