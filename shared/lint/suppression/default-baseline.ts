import fs from 'node:fs'
import path from 'node:path'

/** The baseline of a folder where neither input nor configuration names one. */
export const defaultBaseline = '.mcp-gatehouse-baseline.json'

/** Whether a folder has one: what `write-baseline` wrote holds in the next run. */
export function hasDefaultBaseline(root: string): boolean {
  return fs.existsSync(path.join(root, defaultBaseline))
}
