import type {People} from '../../people/people.js'
import type {Confidence, Location, Severity} from '../finding.js'
import type {DetectionSettings} from './detection-settings.js'

/** What the configuration file says, checked. See `docs/configuration.md`. */
export interface LintConfig {
  readonly rules: Readonly<Record<string, Severity | 'off'>>
  readonly ignore: readonly IgnoreEntry[]
  /** Globs of files that are not read at all. */
  readonly exclude: readonly string[]
  /** Globs of files that are read although `.gitignore` names them. */
  readonly include: readonly string[]
  /** Origins or URL prefixes of the gateways through which MCP servers are reached. */
  readonly gateways: readonly string[]
  /** MCP servers that need not go through a gateway: packages, images or URLs, with `*`. */
  readonly servers: readonly string[]
  /** Directories that file-system servers may have. */
  readonly filesystemRoots: readonly string[]
  /** Owners (`azure`) or repositories (`azure/login`) whose actions may be used by tag. */
  readonly trustedOwners: readonly string[]
  readonly credentialFormats: readonly CredentialFormat[]
  /** Findings that are less sure are left out; undefined when the file does not say. */
  readonly minConfidence?: Confidence
  /** Path of the baseline, relative to the linted root; undefined for none. */
  readonly baseline?: string
  /** What `detect` looks for; its defaults when absent. */
  readonly detections?: DetectionSettings
  /** Path of the people file, relative to the linted root; undefined for none. */
  readonly peopleFile?: string
  /** Who has left, where somebody has read the people file. */
  readonly people?: People
}

export interface IgnoreEntry {
  readonly rules: readonly string[]
  readonly paths: readonly string[]
  readonly reason: string
  /** Last day on which the entry holds, as YYYY-MM-DD. */
  readonly until?: string
  /** Where the entry stands; undefined when the configuration was not read from a file. */
  readonly location?: Location
}

export interface CredentialFormat {
  readonly id: string
  /** Source of a regular expression that was checked by `safePattern`. */
  readonly pattern: string
}

export const defaultConfig: LintConfig = {
  rules: {},
  ignore: [],
  exclude: [],
  include: [],
  gateways: [],
  servers: [],
  filesystemRoots: [],
  trustedOwners: [],
  credentialFormats: []
}
