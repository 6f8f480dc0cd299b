import fs from 'node:fs/promises'
import path from 'node:path'
import {UsageError} from '../../errors.js'
import {fileErrorReason} from '../../file-errors.js'
import {isLinkOut} from '../../link-out.js'
import {decode} from '../files/decode.js'
import {defaultConfig, type LintConfig} from './config.js'

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
      throw new UsageError(`the configuration ${name} cannot be read: ${fileErrorReason(error)}`)
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
