import type {Resources} from '../infrastructure/resource.js'
import type {SourceFile} from '../source.js'
import type {FederatedSubject, PullRequestLogIn} from './federation.js'
import type {McpServer} from './mcp.js'

/** A fact with the file that it was read from. */
export type InFile<T> = T & {readonly file: SourceFile}

/**
 * What is known of all files together: what a rule across files looks at. It holds all facts of the
 * kinds that are named here, and nothing of any other kind; documents themselves are let go, so that
 * memory does not grow with their number.
 */
export interface Repository {
  /** Trusts of federated identities, once each, in the order of the files that set them up. */
  readonly subjects: readonly FederatedSubject[]
  /** Jobs that pull requests start and that log in to a cloud. */
  readonly pullRequestLogIns: readonly InFile<PullRequestLogIn>[]
  /** MCP servers of clients' configurations and of scripts. */
  readonly servers: readonly InFile<McpServer>[]
  /** Files that hold a policy of a gateway, whether a resource names them or not. */
  readonly policyFiles: readonly SourceFile[]
  /** Resources that infrastructure deploys, read when they are asked for. */
  readonly resources: Resources
}
