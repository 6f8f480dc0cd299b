// npm run mutate -- <files or folders> [--tests <path part>] [--kind <kind>]
//
// Changes the compiled code in one place after the other, runs the tests that are meant for the file,
// and lists the changes that no test noticed. See CONTRIBUTING.md, "Test the tests".
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {mirroredTests} from './mutation/mirrored-tests.js'
import {type Mutant, mutantsOf} from './mutation/mutants.js'

/** A mutant that runs longer than this many milliseconds does not end: that is noticed, too. */
const timeLimit = 120_000

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {tests: {type: 'string'}, kind: {type: 'string'}}
})
if (positionals.length === 0) {
  console.error('Name files or folders: npm run mutate -- shared/lint/rules/federation')
  process.exit(2)
}

const counts = {killed: 0, survived: 0}
for (const file of positionals.flatMap(sourceFiles)) mutateFile(file)
console.log(`${counts.killed} noticed, ${counts.survived} not noticed`)
process.exitCode = counts.survived > 0 ? 1 : 0

/** Source files of a file or folder; prose and lists hold nothing that a test could notice. */
function sourceFiles(name: string): string[] {
  const target = path.resolve(root, name)
  const found = fs.statSync(target).isDirectory()
    ? fs.readdirSync(target, {recursive: true}).map(entry => path.join(target, String(entry)))
    : [target]
  return found
    .filter(file => /(?<!\.about|\.d)\.ts$/.test(file))
    .filter(file => !/^(?:about|index|group)\.ts$/.test(path.basename(file)))
    .map(file => path.relative(root, file).split(path.sep).join('/'))
    .sort()
}

function mutateFile(file: string): void {
  const tests =
    values.tests === undefined ? mirroredTests(root, file) : testsWith(path.normalize(values.tests))
  if (tests.length === 0) {
    console.log(`${file}: there is no test for it; name one with --tests`)
    return
  }
  const compiled = path.join(root, 'build', file.replace(/\.ts$/, '.js'))
  const program = fs.readFileSync(compiled, 'utf8')
  const restore = (): void => fs.writeFileSync(compiled, program)
  const stop = (): never => {
    restore()
    process.exit(130)
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
  try {
    if (!passes(tests)) {
      console.log(`${file}: its tests fail without any change`)
      process.exitCode = 2
      return
    }
    const mutants = mutantsOf(program).filter(({kind}) => (values.kind ?? kind) === kind)
    const survivors = mutants.filter(mutant => {
      const {start, end, newText} = mutant
      fs.writeFileSync(compiled, program.slice(0, start) + newText + program.slice(end))
      return passes(tests)
    })
    counts.killed += mutants.length - survivors.length
    counts.survived += survivors.length
    console.log(`${file}: ${mutants.length - survivors.length} of ${mutants.length} noticed`)
    for (const survivor of survivors) console.log(`  ${described(survivor, program)}`)
  } finally {
    restore()
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
}

function testsWith(part: string): string[] {
  return fs
    .readdirSync(path.join(root, 'build/test'), {recursive: true})
    .map(name => path.join(root, 'build/test', String(name)))
    .filter(name => name.endsWith('.test.js') && name.includes(part))
}

function passes(tests: readonly string[]): boolean {
  const {status} = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      path.join(root, 'node_modules/jest/bin/jest.js'),
      '--runInBand',
      '--bail',
      '--silent',
      '--runTestsByPath',
      ...tests
    ],
    {cwd: root, stdio: 'ignore', timeout: timeLimit}
  )
  return status === 0
}

function described({kind, start, end, newText, line}: Mutant, program: string): string {
  const written = program.slice(start, end).replace(/\s+/g, ' ')
  const shown = written.length > 80 ? `${written.slice(0, 80)}…` : written
  return `${kind}, line ${line} of the compiled code: ${shown} -> ${newText || '(nothing)'}`
}
