import fs from 'node:fs/promises'
import path from 'node:path'
import {UsageError} from '../../errors.js'
import {isLinkOut} from '../../link-out.js'
import {decode} from '../files/decode.js'
import type {Location, Severity} from '../finding.js'

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
  /** Path of the baseline, relative to the linted root; undefined for none. */
  readonly baseline?: string
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

/** Names under which the configuration is found in the linted root. */
export const configFileNames = ['.mcp-gatehouse.yml', '.mcp-gatehouse.yaml'] as const

const maxBytes = 1024 * 1024

/**
 * Reads the configuration: the named file, or the default one when there is one.
 *
 * @param root absolute path of the linted root.
 * @param file path that the user gave, relative to the root; empty for the default.
 * @param ruleIds all rules, to tell a mistyped one.
 * @throws UsageError with every problem and its position.
 */
export async function loadConfig(
  root: string,
  file: string,
  ruleIds: readonly string[]
): Promise<LintConfig> {
  const names = file === '' ? configFileNames : [file]
  for (const name of names) {
    const target = path.resolve(root, name)
    let bytes: Buffer
    let leadsOut: boolean
    try {
      leadsOut = isLinkOut(root, target)
      bytes = leadsOut ? Buffer.alloc(0) : await fs.readFile(target)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT' && file === '') continue
      throw new UsageError(`the configuration ${name} cannot be read: ${(error as Error).message}`)
    }
    if (leadsOut) {
      throw new UsageError(
        `the configuration ${name} is a symbolic link out of the linted folder: not followed`
      )
    }
    if (bytes.length > maxBytes) throw new UsageError(`the configuration ${name} is over 1 MiB`)
    const relative = path.relative(root, target).split(path.sep).join('/')
    const {parseConfig} = await import('./config-reader.js')
    return parseConfig(decode(bytes).text, relative, ruleIds)
  }
  return defaultConfig
}
