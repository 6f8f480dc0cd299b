import fs from 'node:fs'
import path from 'node:path'
import {clients, unknownClient} from '../documents/mcp/clients.js'
import type {LintResult} from '../finding.js'

/** A file outside of the linted root, under the name that reports give it. */
export interface OutsideFile {
  /** `~/.cursor/mcp.json`: never the full path of a home. */
  readonly path: string
  readonly absolute: string
}

export interface Machine {
  readonly home: string
  readonly platform: NodeJS.Platform
  readonly environment: Readonly<Record<string, string | undefined>>
}

/**
 * The configurations of MCP clients that belong to this machine and its user, as far as they are
 * there (`--user-config`). Read by name only: no folder is searched.
 */
export function userConfigFiles(machine: Machine): OutsideFile[] {
  const found = new Map<string, OutsideFile>()
  const add = (shown: string, absolute: string) => {
    if (!found.has(absolute) && isFile(absolute)) found.set(absolute, {path: shown, absolute})
  }
  for (const {userPaths} of [...clients, unknownClient]) {
    for (const pattern of userPaths) {
      const place = placeOf(pattern, machine)
      if (place) add(place.path, place.absolute)
    }
  }
  const moved = clients.flatMap(({folderVariables = {}}) => Object.entries(folderVariables))
  for (const [variable, names] of moved) {
    const folder = machine.environment[variable]
    if (!folder || !path.isAbsolute(folder)) continue
    for (const name of names) {
      const absolute = path.join(folder, name)
      add(shownPath(absolute, machine.home), absolute)
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

function placeOf(pattern: string, machine: Machine): OutsideFile | undefined {
  const variable = /^%([A-Z]+)%\//.exec(pattern)
  if (variable) {
    const folder = machine.environment[variable[1]!]
    if (machine.platform !== 'win32' || !folder) return undefined
    return {path: pattern, absolute: path.join(folder, pattern.slice(variable[0].length))}
  }
  if (pattern.startsWith('/')) {
    return machine.platform === 'win32' ? undefined : {path: pattern, absolute: pattern}
  }
  return {path: `~/${pattern}`, absolute: path.join(machine.home, pattern)}
}

function shownPath(absolute: string, home: string): string {
  const relative = path.relative(home, absolute)
  if (!relative.startsWith('..') && !path.isAbsolute(relative))
    return `~/${relative.split(path.sep).join('/')}`
  return absolute.split(path.sep).join('/')
}

/** Takes the user's home out of a text. */
export function withoutHome(text: string, home: string): string {
  if (home.length < 3) return text
  return text
    .replaceAll(home, '~')
    .replaceAll(home.replaceAll('\\', '/'), '~')
    .replaceAll(home.replaceAll('\\', '\\\\'), '~')
}

/** Findings on files of the user: no full home path, and no fix, since fixes are for the tree. */
export function withUserFiles(
  result: LintResult,
  {files, home}: {readonly files: readonly OutsideFile[]; readonly home: string}
): LintResult {
  const outside = new Set(files.map(file => file.path))
  const plain = (text: string) => withoutHome(text, home)
  return {
    ...result,
    findings: result.findings.map(finding => {
      if (!outside.has(finding.location.file)) return finding
      const {fix: _, ...rest} = finding
      return {
        ...rest,
        message: plain(finding.message),
        help: plain(finding.help),
        ...(finding.related && {
          related: finding.related.map(entry => ({...entry, message: plain(entry.message)}))
        })
      }
    }),
    unreadable: result.unreadable.map(entry =>
      outside.has(entry.file) ? {...entry, reason: plain(entry.reason)} : entry
    ),
    inventory: result.inventory.map(entry =>
      outside.has(entry.file)
        ? {
            ...entry,
            package: entry.package === null ? null : plain(entry.package),
            reads: entry.reads.map(plain)
          }
        : entry
    )
  }
}

function isFile(file: string): boolean {
  try {
    return fs.statSync(file).isFile()
  } catch {
    return false
  }
}
