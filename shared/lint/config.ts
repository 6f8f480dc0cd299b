import type {Severity} from './finding.js'

/** What the configuration file says, checked. See `docs/configuration.md`. */
export interface LintConfig {
  readonly rules: Readonly<Record<string, Severity | 'off'>>
  readonly ignore: readonly IgnoreEntry[]
  /** Globs of files that are not read at all. */
  readonly exclude: readonly string[]
  /** Origins or URL prefixes of the gateways through which MCP servers are reached. */
  readonly gateways: readonly string[]
  /** Directories that file-system servers may have. */
  readonly filesystemRoots: readonly string[]
  readonly credentialFormats: readonly {readonly id: string; readonly pattern: string}[]
}

export interface IgnoreEntry {
  readonly rules: readonly string[]
  readonly paths: readonly string[]
  readonly reason: string
  /** Last day on which the entry holds, as YYYY-MM-DD. */
  readonly until?: string
}

export const defaultConfig: LintConfig = {
  rules: {},
  ignore: [],
  exclude: [],
  gateways: [],
  filesystemRoots: [],
  credentialFormats: []
}
