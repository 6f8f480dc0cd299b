/**
 * The vocabulary that rules speak. Document readers turn files into facts; a rule never sees YAML,
 * JSON or HCL. Every fact carries the text it came from, with its position in the file. The words of
 * each subject are in a file of their own beside this one, and are imported from here. Only jobs,
 * steps, containers and permissions of CI systems are imported from `pipeline.ts`.
 */

import type {SourceFile} from '../source.js'
import type {CredentialSite} from './credentials.js'
import type {FederatedSubject, PullRequestLogIn} from './federation.js'
import type {ConfigPrint, McpConfig, McpServer} from './mcp.js'
import type {Pipeline} from './pipeline.js'
import type {ScriptBlock} from './scripts.js'

export type * from './credentials.js'
export type * from './federation.js'
export type * from './mcp.js'
export type * from './scripts.js'
export type * from './values.js'

/** The kinds of documents that readers know. */
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
  'text'
] as const

export type DocumentKind = (typeof everyKind)[number]

/** All facts of one document. */
export interface Facts {
  readonly file: SourceFile
  readonly kind: DocumentKind
  readonly credentialSites: CredentialSite[]
  readonly mcpServers: McpServer[]
  readonly mcpConfigs: McpConfig[]
  readonly configPrints: ConfigPrint[]
  readonly scripts: ScriptBlock[]
  readonly federatedSubjects: FederatedSubject[]
  readonly pullRequestLogIns: PullRequestLogIn[]
  /** Jobs and steps, when the document is one of a CI system: `pipeline.ts`. */
  pipeline?: Pipeline
}

export function noFacts(file: SourceFile, kind: DocumentKind): Facts {
  return {
    file,
    kind,
    credentialSites: [],
    mcpServers: [],
    mcpConfigs: [],
    configPrints: [],
    scripts: [],
    federatedSubjects: [],
    pullRequestLogIns: []
  }
}
