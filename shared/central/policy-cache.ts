import {createHash} from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type {CiHost} from '../host.js'
import {maxConfigBytes} from '../lint/config/load-config.js'

/**
 * Policies that a digest pins, kept under that digest: in the folder that the CI system empties after
 * the job, or in the cache of this machine's user. What is read is checked again, so that nobody can
 * put another file there. What a commit alone pins is never kept: nothing could prove it later.
 */

type CacheHost = Pick<CiHost, 'kind' | 'tempDir'>

/** The text under a digest; undefined when there is none that has it. */
export function readCached(host: CacheHost, sha256: string): string | undefined {
  const file = path.join(cacheFolder(host), `${sha256}.yml`)
  try {
    const stats = fs.lstatSync(file)
    if (!stats.isFile() || stats.size > maxConfigBytes) return undefined
    const text = fs.readFileSync(file, 'utf8')
    return createHash('sha256').update(text, 'utf8').digest('hex') === sha256 ? text : undefined
  } catch {
    return undefined
  }
}

/** Keeps a text whose digest was checked. What cannot be kept is fetched again. */
export function writeCached(host: CacheHost, sha256: string, text: string): void {
  const folder = cacheFolder(host)
  const temporary = path.join(folder, `${sha256}.${process.pid}.tmp`)
  try {
    fs.mkdirSync(folder, {recursive: true, mode: 0o700})
    fs.writeFileSync(temporary, text, {flag: 'wx', mode: 0o600})
    fs.renameSync(temporary, path.join(folder, `${sha256}.yml`))
  } catch {
    fs.rmSync(temporary, {force: true})
  }
}

function cacheFolder(host: CacheHost): string {
  if (host.kind !== 'terminal') return path.join(host.tempDir, 'mcp-gatehouse-policies')
  const base =
    process.platform === 'win32'
      ? process.env['LOCALAPPDATA'] || path.join(os.homedir(), 'AppData', 'Local')
      : process.env['XDG_CACHE_HOME'] || path.join(os.homedir(), '.cache')
  return path.join(base, 'mcp-gatehouse', 'policies')
}
