// npm run mutate -- <files or folders> [--tests <path part>] [--kind <kind>]
//
// Changes the compiled code in one place after the other, runs the tests that are meant for the file,
// and lists the changes that no test noticed. See CONTRIBUTING.md, "Test the tests".
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {mirroredTests} from './mutation/mirrored-tests.js'
import {type Mutant, mutantsOf} from './mutation/mutants.js'
import {runMutants} from './mutation/run-mutants.js'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {tests: {type: 'string'}, kind: {type: 'string'}}
})
if (positionals.length === 0) {
  console.error('Name files or folders: npm run mutate -- shared/lint/rules/federation')
  process.exit(2)
}

const counts = {noticed: 0, survived: 0, unusable: 0}
for (const file of positionals.flatMap(sourceFiles)) await mutateFile(file)
console.log(`${counts.noticed} noticed, ${counts.survived} not noticed`)
process.exitCode = counts.unusable > 0 ? 2 : counts.survived > 0 ? 1 : 0

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

async function mutateFile(file: string): Promise<void> {
  const tests =
    values.tests === undefined ? mirroredTests(root, file) : testsWith(path.normalize(values.tests))
  if (tests.length === 0) {
    console.log(`${file}: there is no test for it; name one with --tests`)
    return
  }
  const compiled = path.join(root, 'build', file.replace(/\.ts$/, '.js'))
  const program = fs.readFileSync(compiled, 'utf8')
  const mutants = mutantsOf(program).filter(({kind}) => (values.kind ?? kind) === kind)
  const programs = mutants.map(
    ({start, end, newText}) => program.slice(0, start) + newText + program.slice(end)
  )
  const [unchanged, ...failures] = await runMutants(compiled, [program, ...programs], tests)
  if (unchanged !== undefined) {
    console.log(`${file}: its tests fail without any change: ${unchanged}`)
    counts.unusable++
    return
  }
  const survivors = mutants.filter((_, number) => failures[number] === undefined)
  counts.noticed += mutants.length - survivors.length
  counts.survived += survivors.length
  console.log(`${file}: ${mutants.length - survivors.length} of ${mutants.length} noticed`)
  for (const survivor of survivors) console.log(`  ${described(survivor, program)}`)
}

function testsWith(part: string): string[] {
  return fs
    .readdirSync(path.join(root, 'build/test'), {recursive: true})
    .map(name => path.join(root, 'build/test', String(name)))
    .filter(name => name.endsWith('.test.js') && name.includes(part))
}

function described({kind, start, end, newText, line}: Mutant, program: string): string {
  const written = program.slice(start, end).replace(/\s+/g, ' ')
  const shown = written.length > 80 ? `${written.slice(0, 80)}…` : written
  return `${kind}, line ${line} of the compiled code: ${shown} -> ${newText || '(nothing)'}`
}
