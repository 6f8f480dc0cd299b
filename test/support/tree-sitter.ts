import fs from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import v8 from 'node:v8'
import type {Node, Parser, Tree} from 'web-tree-sitter'

export type {Node} from 'web-tree-sitter'

export type GrammarName = 'bash' | 'powershell'

/** A grammar, ready to parse. */
export interface Grammar {
  /**
   * Parses and hands the root node to `read`, after which the tree is freed: nodes must not be kept.
   * Indices of nodes are UTF-16 units of `text`. Returns undefined when parsing costs more time
   * than any real file needs.
   */
  read<T>(text: string, read: (root: Node) => T): T | undefined
}

type Library = typeof import('web-tree-sitter')

/** The files as the bundle carries them (`grammars/`), and as the packages do when run unbundled. */
const files = {
  library: ['tree-sitter.js', 'web-tree-sitter/web-tree-sitter.js'],
  runtime: ['tree-sitter.wasm', 'web-tree-sitter/web-tree-sitter.wasm'],
  bash: ['bash.wasm', 'tree-sitter-bash/tree-sitter-bash.wasm'],
  powershell: ['powershell.wasm', 'tree-sitter-powershell/tree-sitter-powershell.wasm']
} as const satisfies Record<string, readonly [string, string]>

let library: Promise<Library> | undefined
const grammars = new Map<GrammarName, Promise<Grammar>>()

/**
 * Loads a grammar; each is loaded once, and only the first call waits for the runtime. Ask for it
 * again for each text: a runtime that gave up over the last one is replaced.
 */
export function loadGrammar(name: GrammarName): Promise<Grammar> {
  if (broken && renewals < mostRenewals) {
    renewals++
    broken = false
    library = undefined
    grammars.clear()
  }
  let grammar = grammars.get(name)
  if (!grammar) {
    grammar = load(name)
    grammars.set(name, grammar)
  }
  return grammar
}

async function load(name: GrammarName): Promise<Grammar> {
  library ??= loadLibrary()
  const {Language, Parser} = await library
  const language = await Language.load(await wasm(name))
  const parser = new Parser()
  parser.setLanguage(language)
  return {read: (text, read) => parse(parser, text, read)}
}

async function loadLibrary(): Promise<Library> {
  // Compiling the lexers of large grammars a second time, optimized, costs V8 seconds of processor
  // time and hundreds of megabytes (2.1 GB on Node 24 for one of them); the baseline code is fast
  // enough. `--liftoff-only` and `--no-wasm-tier-up` have no effect at run time on Node 24.
  v8.setFlagsFromString('--wasm-tier-up-filter=999999')
  // Loaded as it is: the bundler's form of its `import("module")` does not work.
  const url = pathToFileURL(await locate('library')).href
  const library: Library = await import(/* webpackIgnore: true */ `${url}?${renewals}`)
  // The runtime says on standard error that it gives up; the caller says which file it was.
  await library.Parser.init({wasmBinary: await wasm('runtime'), printErr: () => undefined})
  return library
}

/**
 * Milliseconds of processor time that a text may cost: on a busy machine the clock runs faster than the
 * work, and a script would be skipped by chance. Real files need a hundredth of it; long chains of ambiguous
 * tokens (`a|a|a|…`) make a GLR parser quadratic in time and memory, and must not stop the run.
 */
const budget = (length: number) => 1000 + length / 250

/** Set when the runtime gave up, which it does when memory runs out: it parses nothing more. */
let broken = false
/** Runtimes that replaced one that gave up. Each costs 30 ms and what the hostile text cost. */
let renewals = 0
const mostRenewals = 20

function parse<T>(parser: Parser, text: string, read: (root: Node) => T): T | undefined {
  if (broken) return undefined
  let tree: Tree | null = null
  const end = processorTime() + budget(text.length)
  try {
    tree = parser.parse(text, null, {progressCallback: () => processorTime() > end})
    if (!tree) parser.reset()
  } catch {
    broken = true
  }
  if (!tree) return undefined
  try {
    return read(tree.rootNode)
  } finally {
    tree.delete()
  }
}

function processorTime(): number {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}

async function wasm(name: GrammarName | 'runtime'): Promise<Uint8Array> {
  return fs.readFile(await locate(name))
}

async function locate(name: keyof typeof files): Promise<string> {
  const [bundled, packaged] = files[name]
  let folder = path.dirname(fileURLToPath(import.meta.url))
  for (;;) {
    for (const candidate of [
      path.join(folder, 'grammars', bundled),
      path.join(folder, 'node_modules', ...packaged.split('/'))
    ]) {
      try {
        await fs.access(candidate)
        return candidate
      } catch {
        // Not here: look further up.
      }
    }
    const parent = path.dirname(folder)
    if (parent === folder) break
    folder = parent
  }
  throw new Error(
    `grammars/${bundled} is missing beside the program; install mcp-gatehouse again, with its whole dist folder`
  )
}
