import fs from 'node:fs'
import path from 'node:path'

/**
 * Settings that keep a repository from running anything of its own: it is under lint because it is
 * not trusted yet. Together with the plumbing commands used here (trees and blobs, never a filtered
 * checkout) no hook, file-system monitor, external diff, text conversion, remote helper or pager
 * starts.
 */
export const gitSettings: readonly string[] = [
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['core.pager', 'cat'],
  ['core.attributesFile', '/dev/null'],
  ['core.quotePath', 'false'],
  ['diff.relative', 'false'],
  ['diff.external', ''],
  ['diff.renameLimit', '2000'],
  ['protocol.allow', 'never'],
  ['safe.bareRepository', 'explicit'],
  ['submodule.recurse', 'false']
].flatMap(([name, value]) => ['-c', `${name}=${value}`])

/** The environment without what would make git do more than read: no prompt, no lock, no override. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {}
  for (const [name, value] of Object.entries(process.env)) {
    // safe.directory may be granted by GIT_CONFIG_COUNT/KEY/VALUE; the settings above still win.
    if (!/^GIT_/i.test(name) || /^GIT_CONFIG_(COUNT|KEY_\d+|VALUE_\d+|GLOBAL)$/i.test(name)) {
      env[name] = value
    }
  }
  env['GIT_OPTIONAL_LOCKS'] = '0'
  env['GIT_TERMINAL_PROMPT'] = '0'
  env['GIT_NO_LAZY_FETCH'] = '1'
  env['GIT_NO_REPLACE_OBJECTS'] = '1'
  env['LC_ALL'] = 'C'
  return env
}

/**
 * The absolute path of `git`. Searched here, since Windows would take one from the current
 * directory first; nothing inside the repository under lint is ever started.
 */
export function gitExecutable(repository: string): string | undefined {
  const names = process.platform === 'win32' ? ['git.exe'] : ['git']
  const root = path.resolve(repository)
  for (const folder of (process.env['PATH'] ?? process.env['Path'] ?? '').split(path.delimiter)) {
    if (!path.isAbsolute(folder)) continue
    const inside = path.relative(root, folder)
    if (!inside.startsWith('..') && !path.isAbsolute(inside)) continue
    for (const name of names) {
      const candidate = path.join(folder, name)
      try {
        fs.accessSync(candidate, fs.constants.X_OK)
        if (fs.statSync(candidate).isFile()) return candidate
      } catch {
        // Not there: the next folder.
      }
    }
  }
  return undefined
}
