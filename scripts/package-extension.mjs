// Makes the extension for Azure DevOps: `npm run package:azdo`. The manifest names no publisher that
// others could publish under, so an organization gives its own: `-- --publisher acme`. With `--server`
// the extension is one for Azure DevOps Server, which is uploaded there and belongs to no Marketplace.
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {packageTask} from './package-task.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const {values} = parseArgs({
  options: {publisher: {type: 'string'}, server: {type: 'boolean', default: false}}
})
if (values.publisher !== undefined && !/^[A-Za-z0-9][\w-]{0,79}$/.test(values.publisher)) {
  console.error("package:azdo: --publisher is the ID of a Marketplace publisher, such as 'acme'")
  process.exit(2)
}

packageTask(root)
const overrides = {
  ...(values.publisher !== undefined && {publisher: values.publisher}),
  ...(values.server && {targets: [{id: 'Microsoft.TeamFoundation.Server', version: '[18.0,)'}]})
}
const out = path.join(root, 'out')
fs.mkdirSync(out, {recursive: true})
const file = path.join(out, 'extension-overrides.json')
fs.writeFileSync(file, JSON.stringify(overrides))
try {
  execFileSync(
    process.execPath,
    [
      path.join(root, 'node_modules/tfx-cli/_build/tfx-cli.js'),
      ...['extension', 'create', '--manifest-globs', 'vss-extension.json'],
      ...['--overrides-file', file, '--output-path', 'out/', '--no-color']
    ],
    {cwd: root, stdio: 'inherit'}
  )
} finally {
  fs.rmSync(file)
}
