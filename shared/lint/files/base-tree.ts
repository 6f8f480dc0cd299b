import {type ChangesRequest, openAtBase} from './changes.js'
import {decode} from './decode.js'

/** The linted folder as it was before the change that is under review. */
export interface BaseTree {
  /** As people call it: `main (1a2b3c4)`. */
  readonly name: string
  /** Text of a file by its path relative to the linted root; undefined when it was not there. */
  read(file: string): Promise<string | undefined>
  /** Files that differ from the base, deleted ones included, by path relative to the linted root. */
  changes(): Promise<readonly BaseChange[]>
}

/** A file that is new, changed, moved or deleted. */
export interface BaseChange {
  /** Where it is now, or where it was. */
  readonly path: string
  /** Where it was at the base. */
  readonly basePath: string
  readonly deleted: boolean
  /** Its text at the base, under this or its former name; undefined for a new file. */
  before(): Promise<string | undefined>
}

/**
 * The base of a pull request or of a run that names one; undefined when there is none.
 *
 * @throws UsageError and CommandError as `findChanges`
 */
export async function openBaseTree(request: ChangesRequest): Promise<BaseTree | undefined> {
  const found = await openAtBase(request)
  if (!found) return undefined
  const {git, base} = found
  const prefix = await git.prefix()
  const textOf = (bytes: Buffer | undefined) => bytes && decode(bytes).text
  return {
    name: `${base.name} (${base.commit.slice(0, 7)})`,
    read: async file => textOf(await git.fileAt(base.commit, `${prefix}${file}`)),
    async changes() {
      const files = await git.differences(base.commit)
      return files
        .filter(({path}) => path.startsWith(prefix))
        .map(({path, basePath, baseBlob, deleted}) => ({
          path: path.slice(prefix.length),
          basePath: basePath.startsWith(prefix) ? basePath.slice(prefix.length) : basePath,
          deleted,
          before: async () =>
            baseBlob === undefined ? undefined : textOf(await git.blob(baseBlob))
        }))
    }
  }
}
