import type {People} from '../../people/people.js'
import type {Confidence, Location, Severity} from '../finding.js'
import type {DetectionSettings} from './detection-settings.js'
import type {PolicyAddress} from './policy-address.js'

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
  /** Severity from which findings fail a run; undefined when the file does not say. */
  readonly failOn?: Severity | 'never'
  /** Path of the baseline, relative to the linted root; undefined for none. */
  readonly baseline?: string
  /** The policy that this configuration builds on. */
  readonly extends?: PolicyReference
  /** The organization's policy, which stands above the one that `extends` names. */
  readonly organizationPolicy?: PolicyReference
  /** What those may relax who build on this configuration: names of `relaxable`, ids of rules. */
  readonly mayRelax?: readonly string[]
  /** What a central policy holds a repository to; absent without one. */
  readonly limits?: PolicyLimits
  /** What `detect` looks for; its defaults when absent. */
  readonly detections?: DetectionSettings
  /** Path of the people file, relative to the linted root; undefined for none. */
  readonly peopleFile?: string
  /** Who has left, where somebody has read the people file. */
  readonly people?: People
}

/** Where a configuration names a policy. */
export interface PolicyReference {
  readonly address: PolicyAddress
  readonly location: Location
}

/**
 * What a policy may leave to the repositories, beside single rules: whose id opens their severity and
 * every way to accept their findings.
 */
export const relaxable = [
  'severities',
  'ignore',
  'inline-ignores',
  'baseline',
  'exclude',
  'gateways',
  'servers',
  'filesystem-roots',
  'trusted-owners',
  'credential-formats',
  'min-confidence',
  'fail-on',
  'detections'
] as const

export type Relaxable = (typeof relaxable)[number]

/** What of a central policy cannot be said by the other keys of a configuration. */
export interface PolicyLimits {
  /** The policy as messages name it. */
  readonly policy: string
  /** Severities below which no finding of a rule falls, by rule. */
  readonly atLeast: Readonly<Record<string, Severity>>
  /** Rules whose findings comments may silence; `all` for every rule. */
  readonly comments: ReadonlySet<string> | 'all'
  /** Rules whose findings the baseline may accept; `all` for every rule. */
  readonly baseline: ReadonlySet<string> | 'all'
  /** Rules that run whatever the input `rules` picks. */
  readonly required: ReadonlySet<string>
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
