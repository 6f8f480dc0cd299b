import fs from 'node:fs'
import path from 'node:path'

/**
 * True for a path inside a folder whose file is, or would be made, outside of it. A repository at
 * work is not trusted: such a link could have another file quoted in messages, or overwritten. A
 * link that leads nowhere yet leads out, too. On paths outside of the folder it says nothing: the
 * user named them.
 *
 * @throws the errors of `realpath` other than ENOENT.
 */
export function isLinkOut(folder: string, target: string): boolean {
  if (!isInside(folder, target)) return false
  const real = fs.realpathSync(folder)
  for (let place = target; place !== folder; place = path.dirname(place)) {
    if (!fs.lstatSync(place, {throwIfNoEntry: false})) continue
    try {
      return !isInside(real, fs.realpathSync(place))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true
      throw error
    }
  }
  return false
}

/** @throws Error where a file in `folder` cannot be written without following a link out of it. */
export function refuseLinkOut(folder: string, target: string): void {
  if (isLinkOut(folder, target)) throw new Error('a symbolic link leads out of the workspace')
}

/** True for the folder itself, too. Both are absolute and without links. */
export function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file)
  return !relative.startsWith('..') && !path.isAbsolute(relative)
}
