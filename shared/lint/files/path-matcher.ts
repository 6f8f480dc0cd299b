import {withoutEnd} from '../../without-end.js'

/** Tells whether a path, relative to the linted root and with `/`, is meant. */
export type PathMatcher = (file: string) => boolean

/**
 * Why a glob cannot be used; undefined when it can. Groups are refused and wildcards limited, since
 * the matcher turns globs into regular expressions that would be slow with more of them.
 */
export function globProblem(glob: string): string | undefined {
  if (glob === '') return 'it is empty'
  if (glob.includes('\\')) return "write '/' between folders, also on Windows"
  if (glob.startsWith('/') || /^[A-Za-z]:/.test(glob)) return 'it must be relative to the root'
  if (glob.split('/').includes('..')) return "it must not hold '..'"
  if (/[()|]/.test(glob)) return 'groups are not supported: use {a,b} or several globs'
  if (glob.length > 300) return 'it is longer than 300 characters'
  const wildcards = (text: string) => text.match(/\*+/g)?.length ?? 0
  if (wildcards(glob) > 10 || glob.split('/').some(part => wildcards(part) > 3)) {
    return 'it has too many wildcards: 3 in a name and 10 altogether are the most'
  }
  return undefined
}

/**
 * A matcher for globs as users write them: `*` and `?` within a name, `**` across folders, `{a,b}`,
 * names that begin with a dot included. A folder stands for all that is in it.
 */
export async function pathMatcher(globs: readonly string[]): Promise<PathMatcher> {
  if (globs.length === 0) return () => false
  const {default: picomatch} = await import('picomatch')
  const patterns = globs.flatMap(glob => {
    const clean = withoutEnd(glob.replace(/^\.\//, ''), '/')
    return [clean, `${clean}/**`]
  })
  return picomatch(patterns, {dot: true, noextglob: true})
}
