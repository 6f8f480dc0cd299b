import fs from 'node:fs'
import path from 'node:path'

/** Folders and files whose imports are the architecture; tests and scripts stand outside of it. */
const sources = ['action', 'azdo-task', 'cli', 'sandbox', 'shared', 'fronts.ts']

/**
 * What each file of the source imports from others, types and late imports included.
 *
 * @param root absolute path of the repository
 * @returns paths relative to the root, with `/`, by path, both in alphabetical order
 * @throws Error when an import names a file that is not there
 */
export function readImports(root: string): Map<string, string[]> {
  const files = sources.flatMap(source => filesIn(root, source)).sort()
  const known = new Set(files)
  const imports = new Map<string, string[]>()
  for (const file of files) {
    const targets = new Set<string>()
    for (const name of importedNames(fs.readFileSync(path.join(root, file), 'utf8'))) {
      if (!name.startsWith('.')) continue
      const target = path.posix.join(path.posix.dirname(file), name).replace(/\.js$/, '.ts')
      if (known.has(target)) targets.add(target)
      else if (!/\.(?:json|cjs)$/.test(name) && !fs.existsSync(declarationOf(root, target)))
        throw new Error(`${file} imports ${name}, which is not there`)
    }
    targets.delete(file)
    imports.set(file, [...targets].sort())
  }
  return imports
}

function declarationOf(root: string, file: string): string {
  return path.join(root, file.replace(/\.ts$/, '.d.ts'))
}

function filesIn(root: string, source: string): string[] {
  if (source.endsWith('.ts')) return [source]
  return fs
    .readdirSync(path.join(root, source), {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile() && /\.ts$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map(entry => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map(file => file.split(path.sep).join('/'))
}

/** Names of modules in `import … from`, `export … from`, `import '…'`, `import('…')`. */
function importedNames(text: string): string[] {
  const pattern =
    /^(?:import|export)\b[^'"`;=()]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm
  return [...text.matchAll(pattern)].map(match => (match[1] ?? match[2] ?? match[3])!)
}

/**
 * Groups of nodes that import each other in a circle, each in alphabetical order (Tarjan's strongly
 * connected components of more than one node).
 */
export function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const circles: string[][] = []
  const visit = (node: string): void => {
    index.set(node, index.size)
    low.set(node, index.get(node)!)
    stack.push(node)
    for (const next of graph.get(node) ?? []) {
      if (!index.has(next)) {
        visit(next)
        low.set(node, Math.min(low.get(node)!, low.get(next)!))
      } else if (stack.includes(next)) low.set(node, Math.min(low.get(node)!, index.get(next)!))
    }
    if (low.get(node) !== index.get(node)) return
    const circle = stack.splice(stack.indexOf(node))
    if (circle.length > 1) circles.push(circle.sort())
  }
  for (const node of graph.keys()) if (!index.has(node)) visit(node)
  return circles.sort()
}
