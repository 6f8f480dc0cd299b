// The labeled corpus of MCP configurations: `generate` writes test/corpus/mcp, `measure` prints
// precision and recall by rule and client, `expand <folder>` writes it with made-up values for other
// scanners, `many <folder> <count>` writes many, and `footprint <folder>` lints them.
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {defaultConfig} from '../shared/lint/config/config.js'
import {lint} from '../shared/lint/lint.js'
import {buildCorpus, withValues} from './mcp-corpus/build.js'
import {corpusFiles} from './mcp-corpus/corpus-files.js'
import {writeMany} from './mcp-corpus/many.js'
import {measure, renderMeasurement} from './mcp-corpus/measure.js'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const [command, target] = process.argv.slice(2)

function write(folder: string, file: string, text: string): void {
  const absolute = path.join(folder, file)
  fs.mkdirSync(path.dirname(absolute), {recursive: true})
  fs.writeFileSync(absolute, text)
}

switch (command) {
  case 'generate': {
    const folder = path.join(root, 'test/corpus/mcp')
    fs.rmSync(folder, {recursive: true, force: true})
    const files = corpusFiles(buildCorpus())
    for (const [file, text] of files) write(folder, file, text)
    console.log(`wrote ${files.size} files`)
    break
  }
  case 'measure':
    console.log(renderMeasurement(await measure(buildCorpus())))
    break
  case 'expand':
    if (!target) throw new Error('expand needs a folder')
    for (const [index, file] of buildCorpus().entries()) {
      write(target, file.path, withValues(file.text, index + 1))
    }
    break
  case 'many':
    if (!target) throw new Error('many needs a folder')
    writeMany(target, Number(process.argv[4] ?? 5000))
    break
  case 'footprint': {
    // Lints a folder and prints what it took, for comparing sizes.
    if (!target) throw new Error('footprint needs a folder')
    const result = await lint({root: target, paths: [target], config: defaultConfig})
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
    const {files, characters, durationMs, findings} = result
    console.log(
      JSON.stringify({files, characters, findings: findings.length, durationMs, megabytes})
    )
    break
  }
  default:
    console.error(
      'usage: mcp-corpus generate | measure | expand <folder> | many <folder> <count> | footprint <folder>'
    )
    process.exitCode = 2
}
