// Builds the bundles: tsc -> build/, ncc -> dist/. Same input, same bytes: a test rebuilds and
// compares. `npm run package:azdo` copies what the Azure Pipelines task needs of it.
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {loadBundler} from './bundle/bundler.mjs'
import {isVendored, packed, printed} from './bundle/print.mjs'
import {billOfMaterials} from './bundle/sbom.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const outArgument = process.argv.indexOf('--out')
const out = path.resolve(outArgument > 0 ? process.argv[outArgument + 1] : root)
const node = (...args) => execFileSync(process.execPath, args, {cwd: root, stdio: 'inherit'})

if (!process.argv.includes('--bundle-only')) {
  node(path.join(root, 'node_modules/typescript/bin/tsc'), '-p', root)
}

const dist = path.join(out, 'dist')
fs.rmSync(dist, {recursive: true, force: true})
// Names the modules that take the place of others in the bundle. The bundler reads this on loading.
process.env.TS_NODE_PROJECT = path.join(root, 'scripts/bundle/stand-ins.json')
const {assets, code, map} = await loadBundler()(path.join(root, 'build/fronts.js'), {
  // CommonJS: Node starts it without its loader of ES modules, a fifth of the time of `--version`.
  esm: false,
  cache: false,
  quiet: true,
  license: 'licenses.txt',
  // They tell which chunks hold packages only, and are not kept.
  sourceMap: true,
  sourceMapRegister: false,
  // @azure/identity imports `open` for logins in a browser, which no pipeline has. A module that is
  // always there stands in for it: an import of the real one would fail where nothing is installed.
  externals: {open: 'node:util'}
})

fs.mkdirSync(dist, {recursive: true})
const write = (name, content) => {
  fs.writeFileSync(path.join(dist, name), content)
}
write('index.js', await printed(code))
write('package.json', '{"type":"commonjs"}\n')
for (const [name, {source}] of Object.entries(assets)) {
  if (name.endsWith('.map')) continue
  const print = assets[`${name}.map`] && isVendored(assets[`${name}.map`].source) ? packed : printed
  write(name, name.endsWith('.js') ? await print(String(source)) : source)
}

const maps = Object.entries(assets).flatMap(([name, {source}]) =>
  name.endsWith('.map') ? [source] : []
)
const lock = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'))
const bill = billOfMaterials([map, ...maps], lock)
write('sbom.cdx.json', `${JSON.stringify(bill, null, 2)}\n`)

const launcher = front => `require('./index.js').start('${front}')\n`
write('action.js', launcher('action'))
write('task.js', launcher('task'))
// The command fleet starts it, for repositories that its own process does not parse.
write('fleet-worker.js', launcher('fleet-worker'))
write('cli.js', `#!/usr/bin/env node\n${launcher('cli')}`)
fs.chmodSync(path.join(dist, 'cli.js'), 0o755)
// The runner hands over what the step saved (shared/cleanup.ts); most steps leave nothing behind.
write(
  'action-post.js',
  `if (process.env.STATE_cleanup) require('./index.js').start('action-post')\n`
)
