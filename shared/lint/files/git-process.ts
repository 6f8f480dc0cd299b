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
 * The absolute path of `git`, from the folders of `searchPath` (as `PATH` has them). Searched here, since Windows would take one from the current
 * directory first; nothing inside the repository under lint is ever started, also when only a folder
 * of it is linted.
 */
export function gitExecutable(
  repository: string,
  searchPath = process.env['PATH'] ?? process.env['Path'] ?? ''
): string | undefined {
  const names = process.platform === 'win32' ? ['git.exe'] : ['git']
  const roots = workTreesOf(repository)
  for (const folder of searchPath.split(path.delimiter)) {
    if (!path.isAbsolute(folder)) continue
    const real = realPath(folder)
    if (roots.some(root => isWithin(root, folder) || isWithin(root, real))) continue
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

/** The folder and every work tree around it, as named and without links. */
function workTreesOf(folder: string): string[] {
  const found: string[] = []
  for (const start of new Set([path.resolve(folder), realPath(folder)])) {
    found.push(start)
    for (let at = start; ; at = path.dirname(at)) {
      const isTop = path.dirname(at) === at
      if (isTop) break
      if (fs.existsSync(path.join(at, '.git'))) found.push(at)
    }
  }
  return found
}

function realPath(file: string): string {
  try {
    return fs.realpathSync(file)
  } catch {
    return path.resolve(file)
  }
}

function isWithin(root: string, file: string): boolean {
  const inside = path.relative(root, file)
  return !inside.startsWith('..') && !path.isAbsolute(inside)
}
