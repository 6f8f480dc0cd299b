/** What a release writes where. Pure functions: text in, text out. */

export class ReleaseError extends Error {}

/** `1.2.3` and nothing else: task.json has no place for a pre-release. */
export function parseVersion(text: string): [number, number, number] {
  const match = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text)
  if (!match) throw new ReleaseError(`'${text}' is not a version such as 1.2.3`)
  return [Number(match[1]), Number(match[2]), Number(match[3])]
}

/** True when `next` is a later version than `current`. */
export function isLater(next: string, current: string): boolean {
  const [a, b] = [parseVersion(next), parseVersion(current)]
  const different = [0, 1, 2].find(i => a[i] !== b[i])
  return different !== undefined && a[different]! > b[different]!
}

/**
 * Tags of a release: the full one never moves and has the GitHub release; users who follow a major
 * or minor version get it through the others, which do move.
 */
export function tagsOf(version: string): {readonly fixed: string; readonly moving: string[]} {
  const [major, minor] = parseVersion(version)
  return {fixed: `v${version}`, moving: [`v${major}.${minor}`, `v${major}`]}
}

/**
 * Which of the names that move a tag takes along, given all tags of the repository: `v1.2`, `v1` and
 * `latest` only where no later version has them, so that a fix of an older version moves none back.
 */
export function movesOf(tag: string, tags: readonly string[]): string[] {
  const version = tag.replace(/^v/, '')
  const [minor = '', major = ''] = tagsOf(version).moving
  const later = tags
    .filter(name => /^v\d+\.\d+\.\d+$/.test(name))
    .map(name => name.slice(1))
    .filter(other => isLater(other, version))
  return [minor, major, 'latest'].filter(
    name => !later.some(other => name === 'latest' || `v${other}`.startsWith(`${name}.`))
  )
}

/** Replaces the first `count` values of `"version"` in JSON, with the formatting kept. */
export function stampJson(text: string, version: string, count = 1): string {
  let left = count
  const stamped = text.replace(/("version"\s*:\s*)"[^"]*"/g, (all, key: string) =>
    left-- > 0 ? `${key}"${version}"` : all
  )
  if (left > 0) throw new ReleaseError('a manifest has no "version"')
  return stamped
}

export function stampVersionModule(text: string, version: string): string {
  const stamped = text.replace(/(export const version = )'[^']*'/, `$1'${version}'`)
  if (!stamped.includes(`'${version}'`)) throw new ReleaseError('shared/version.ts has no version')
  return stamped
}

/** Puts the address of another repository in the place of the project's. */
export function stampAddress(text: string, from: string, to: string): string {
  if (!/^https:\/\/[\w.-]+(?:\/[\w.-]+){2,}$/.test(to)) {
    throw new ReleaseError(
      `'${to}' is not an address such as https://github.com/acme/mcp-gatehouse`
    )
  }
  if (!text.includes(from)) throw new ReleaseError(`a file does not name ${from}`)
  return text.replaceAll(from, to)
}

/**
 * Gives the section "Unreleased" the version and the day, and begins a new one above it (Keep a
 * Changelog).
 */
export function stampChangelog(text: string, version: string, date: string): string {
  const heading = /^## \[?Unreleased\]?[ \t]*\r?\n/m.exec(text)
  if (!heading) throw new ReleaseError('CHANGELOG.md has no section ## [Unreleased]')
  const rest = text.slice(heading.index + heading[0].length)
  if (releaseNotes(text, 'Unreleased') === '') {
    throw new ReleaseError('CHANGELOG.md says nothing under ## [Unreleased]: what is released?')
  }
  return `${text.slice(0, heading.index)}## [Unreleased]\n\n## [${version}] - ${date}\n${rest}`
}

/** Text of a version's section in the changelog; empty when there is none. */
export function releaseNotes(changelog: string, version: string): string {
  const lines = changelog.split(/\r?\n/)
  const start = lines.findIndex(line =>
    new RegExp(`^## \\[?${escapePattern(version)}\\]?(?: |$)`).test(line)
  )
  if (start < 0) return ''
  const end = lines.findIndex((line, i) => i > start && line.startsWith('## '))
  return lines
    .slice(start + 1, end < 0 ? undefined : end)
    .join('\n')
    .trim()
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
