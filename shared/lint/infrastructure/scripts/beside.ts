import path from 'node:path'
import type {SourceFile} from '../../source.js'
import type {RepositoryFiles} from '../repository-files.js'

/** A file that a script names: from the root, where CI runs it, or from the script's own folder. */
export function readBeside(
  files: RepositoryFiles,
  script: string,
  name: string
): SourceFile | undefined {
  const relative = path.posix.normalize(name.replaceAll('\\', '/').replace(/^\.\//, ''))
  const own = path.posix.join(path.posix.dirname(script), relative)
  if (path.posix.isAbsolute(relative) || relative.startsWith('..')) return files.read(own)
  return files.read(relative) ?? files.read(own)
}
