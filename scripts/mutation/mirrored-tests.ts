import fs from 'node:fs'
import path from 'node:path'

/**
 * The compiled tests that are meant for a file: those of its own name in the mirrored folder, or else
 * all of that folder.
 *
 * @param root absolute path of the repository
 * @param file path of a source file relative to the root: `shared/lint/rules/mcp/host-mount.ts`
 * @returns absolute paths
 */
export function mirroredTests(root: string, file: string): string[] {
  const folder = path.join(root, 'build/test', path.dirname(file).replace(/^shared\/?/, ''))
  if (!fs.existsSync(folder)) return []
  const tests = fs.readdirSync(folder).filter(name => name.endsWith('.test.js'))
  const base = path.basename(file, '.ts')
  const own = tests.filter(name => name.startsWith(`${base}.`) || name.startsWith(`${base}-`))
  return (own.length > 0 ? own : tests).map(name => path.join(folder, name))
}
