import fs from 'node:fs'
import path from 'node:path'
import {UsageError} from '../../errors.js'
import {fileErrorReason} from '../../file-errors.js'
import {isLinkOut} from '../../link-out.js'
import {decode} from '../files/decode.js'
import {defaultConfig, type LintConfig} from './config.js'

/** Names under which the configuration is found in the linted root. */
export const configFileNames = ['.mcp-gatehouse.yml', '.mcp-gatehouse.yaml'] as const

/** Most bytes of a configuration, also of one that is fetched. */
export const maxConfigBytes = 1024 * 1024

/** A configuration file as it was found. */
export interface ConfigFile {
  /** Relative to the linted root, with `/`. */
  readonly path: string
  readonly text: string
}

/**
 * Finds the configuration: the named file, or the default one when there is one.
 *
 * @param root absolute path of the linted root.
 * @param file path that the user gave, relative to the root; empty for the default.
 * @throws UsageError when it cannot be read.
 */
export async function findConfigFile(root: string, file: string): Promise<ConfigFile | undefined> {
  const names = file === '' ? configFileNames : [file]
  for (const name of names) {
    const target = path.resolve(root, name)
    let bytes: Buffer
    let leadsOut: boolean
    try {
      leadsOut = isLinkOut(root, target)
      bytes = leadsOut ? Buffer.alloc(0) : fs.readFileSync(target)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT' && file === '') continue
      throw new UsageError(`the configuration ${name} cannot be read: ${fileErrorReason(error)}`)
    }
    if (leadsOut) {
      throw new UsageError(
        `the configuration ${name} is a symbolic link out of the linted folder: not followed`
      )
    }
    if (bytes.length > maxConfigBytes) {
      throw new UsageError(`the configuration ${name} is over 1 MiB`)
    }
    const relative = path.relative(root, target).split(path.sep).join('/')
    return {path: relative, text: decode(bytes).text}
  }
  return undefined
}

/**
 * Reads the configuration: the named file, or the default one when there is one.
 *
 * It stands alone: what judges under a central policy is read by `judgingConfig` of
 * `shared/central/`, and a configuration that names such a policy is refused here rather than read
 * without it.
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
  const found = await findConfigFile(root, file)
  if (!found) return defaultConfig
  const {parseConfig} = await import('./config-reader.js')
  const config = parseConfig(found.text, found.path, ruleIds)
  if (config.extends ?? config.organizationPolicy) {
    throw new UsageError(`${found.path} builds on a central policy, which is not read here`)
  }
  return config
}
