// Builds the bundles: tsc -> build/, ncc -> dist/, and a copy for the Azure Pipelines task, whose
// folder is packed by itself. Same input, same bytes: a test rebuilds and compares.
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import ncc from '@vercel/ncc'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const outArgument = process.argv.indexOf('--out')
const out = path.resolve(outArgument > 0 ? process.argv[outArgument + 1] : root)
const node = (...args) => execFileSync(process.execPath, args, {cwd: root, stdio: 'inherit'})

// Copied as they are. web-tree-sitter too: its way to reach Node's modules does not survive bundling.
const grammars = {
  'tree-sitter.js': 'web-tree-sitter/web-tree-sitter.js',
  'tree-sitter.wasm': 'web-tree-sitter/web-tree-sitter.wasm',
  'bash.wasm': 'tree-sitter-bash/tree-sitter-bash.wasm',
  'bicep.wasm': 'tree-sitter-bicep/tree-sitter-bicep.wasm',
  'terraform.wasm': '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm'
}

if (!process.argv.includes('--bundle-only')) {
  node(path.join(root, 'node_modules/typescript/bin/tsc'), '-p', root)
}

const dist = path.join(out, 'dist')
const taskDist = path.join(out, 'azdo-task', 'dist')
for (const folder of [dist, taskDist]) fs.rmSync(folder, {recursive: true, force: true})
const {assets, code} = await ncc(path.join(root, 'build/fronts.js'), {
  esm: true,
  cache: false,
  quiet: true,
  license: 'licenses.txt',
  // @azure/identity imports `open` for logins in a browser, which no pipeline has. A module that is
  // always there stands in for it: an import of the real one would fail where nothing is installed.
  externals: {open: 'node:util'}
})
// The bundler wraps each module in an arrow function. V8 reads those twice, first to skip them and
// again to run them; a function expression in parentheses it compiles at once. No module uses `this`
// or `arguments` of its arrow function: they are those of nothing.
const compiledAtOnce = source =>
  source.replace(/^(\/\*{3}\/ )\(\(([\w, ]*)\) => \{$/gm, '$1(function($2) {')

fs.mkdirSync(dist, {recursive: true})
fs.writeFileSync(path.join(dist, 'index.js'), code)
fs.writeFileSync(path.join(dist, 'package.json'), '{"type":"module"}\n')
for (const [name, {source}] of Object.entries(assets)) {
  fs.mkdirSync(path.dirname(path.join(dist, name)), {recursive: true})
  const isCode = name.endsWith('.js')
  fs.writeFileSync(path.join(dist, name), isCode ? compiledAtOnce(String(source)) : source)
}
fs.mkdirSync(path.join(dist, 'grammars'))
for (const [name, source] of Object.entries(grammars)) {
  fs.copyFileSync(path.join(root, 'node_modules', source), path.join(dist, 'grammars', name))
}
// ncc lists the licences of what it bundled; these were only copied.
const extra = [
  'web-tree-sitter',
  'tree-sitter-bash',
  'tree-sitter-bicep',
  '@tree-sitter-grammars/tree-sitter-hcl'
]
for (const name of extra) {
  const text = fs.readFileSync(path.join(root, 'node_modules', name, 'LICENSE'), 'utf8')
  fs.appendFileSync(path.join(dist, 'licenses.txt'), `\n${name}\n${text}`)
}

fs.cpSync(dist, taskDist, {recursive: true})
const launcher = front => `import {start} from './index.js'\nawait start('${front}')\n`
fs.writeFileSync(path.join(dist, 'action.js'), launcher('action'))
fs.writeFileSync(path.join(dist, 'action-post.js'), launcher('action-post'))
fs.writeFileSync(path.join(dist, 'cli.js'), `#!/usr/bin/env node\n${launcher('cli')}`)
fs.chmodSync(path.join(dist, 'cli.js'), 0o755)
fs.writeFileSync(path.join(taskDist, 'task.js'), launcher('task'))
