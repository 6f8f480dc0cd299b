// Makes a release out of the working tree: `npm run release -- 1.2.3`. It writes the version into
// all manifests, dates the changelog, builds the bundles and the VSIX, and prints the tags. It runs
// no git command that changes anything: committing and tagging stay with the maintainer.
//
// With `--repository https://github.com/acme/mcp-gatehouse` links of findings and manifests lead there.
//
// `npm run release -- --check v1.2.3` only verifies that the tree is that release, and prints its
// notes: the release workflow asks this of a pushed tag. `-- --moves v1.2.3` prints the names that
// the tag takes along, one per line.
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {projectUrl} from '../shared/project.js'
import {
  isLater,
  movesOf,
  parseVersion,
  ReleaseError,
  releaseNotes,
  stampAddress,
  stampChangelog,
  stampJson,
  stampVersionModule,
  tagsOf
} from './release/stamp.js'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8')
const versionIn = (file: string) => (JSON.parse(read(file)) as {version: string}).version

/** Files with a version, and what stamps them. task.json is generated from shared/version.ts. */
const stamps: Readonly<Record<string, (text: string, version: string) => string>> = {
  'package.json': stampJson,
  'package-lock.json': (text, version) => stampJson(text, version, 2),
  'vss-extension.json': stampJson,
  'shared/version.ts': stampVersionModule
}

/** Files that name the address of the project. */
const addressed = [
  'package.json',
  'README.md',
  'Dockerfile',
  'vss-extension.json',
  'azdo-task/overview.md',
  'shared/project.ts'
] as const

function release(version: string, date: string, repository: string | undefined): void {
  const current = versionIn('package.json')
  const isReleased = releaseNotes(read('CHANGELOG.md'), current) !== ''
  if (!isLater(version, current) && (isReleased || version !== current)) {
    throw new ReleaseError(`${version} does not come after ${current}`)
  }
  const dirty = execFileSync('git', ['status', '--porcelain'], {cwd: root, encoding: 'utf8'}).trim()
  if (dirty !== '') throw new ReleaseError(`commit or remove these first:\n${dirty}`)

  const texts = new Map<string, string>()
  texts.set('CHANGELOG.md', stampChangelog(read('CHANGELOG.md'), version, date))
  for (const [file, stamp] of Object.entries(stamps)) texts.set(file, stamp(read(file), version))
  for (const file of repository === undefined ? [] : addressed) {
    texts.set(file, stampAddress(texts.get(file) ?? read(file), projectUrl, repository!))
  }
  for (const [file, text] of texts) fs.writeFileSync(path.join(root, file), text)

  // Compile, generate and bundle with the new version.
  run('scripts/build.mjs')
  run('build/scripts/generate.js')
  const vsix = makeExtension()
  check(`v${version}`)

  const {fixed, moving} = tagsOf(version)
  const tags = [fixed, ...moving]
  fs.writeFileSync(path.join(root, 'out/tags.txt'), `${tags.join('\n')}\n`)
  console.log(`
${version} is ready. Extension: ${path.relative(root, vsix)}. Tags: ${tags.join(', ')}.

  git add --all && git commit -m "Release ${version}"
  git tag ${fixed}            # signed or not, as the project does; then, once it is on main:
  git push origin ${fixed}    # the release workflow verifies it, publishes it and moves ${moving.join(' and ')}
`)
}

function makeExtension(): string {
  const out = path.join(root, 'out')
  fs.rmSync(out, {recursive: true, force: true})
  run('scripts/package-task.mjs')
  run(
    'node_modules/tfx-cli/_build/tfx-cli.js',
    'extension',
    'create',
    '--manifest-globs',
    'vss-extension.json',
    '--output-path',
    'out/',
    '--no-color'
  )
  const file = fs.readdirSync(out).find(name => name.endsWith('.vsix'))
  if (!file) throw new ReleaseError('no VSIX was made')
  return path.join(out, file)
}

/** Verifies that the tree is the release of a tag, and prints its notes. */
function check(tag: string): void {
  const version = tag.replace(/^v/, '')
  parseVersion(version)
  const task = (JSON.parse(read('azdo-task/task.json')) as {version: Record<string, number>})
    .version
  const found: Record<string, string> = {
    'package.json': versionIn('package.json'),
    'package-lock.json': versionIn('package-lock.json'),
    'vss-extension.json': versionIn('vss-extension.json'),
    'shared/version.ts': /version = '([^']*)'/.exec(read('shared/version.ts'))?.[1] ?? 'none',
    'azdo-task/task.json': `${task['Major']}.${task['Minor']}.${task['Patch']}`
  }
  const wrong = Object.entries(found).filter(([, each]) => each !== version)
  if (wrong.length > 0) {
    const list = wrong.map(([file, each]) => `${file} has ${each}`).join(', ')
    throw new ReleaseError(`the tree is not ${version}: ${list}`)
  }
  const notes = releaseNotes(read('CHANGELOG.md'), version)
  if (notes === '') throw new ReleaseError(`CHANGELOG.md has no section for ${version}`)
  console.log(notes)
}

function gitTags(): string[] {
  return execFileSync('git', ['tag', '--list'], {cwd: root, encoding: 'utf8'}).split(/\s+/)
}

function run(...args: string[]): void {
  execFileSync(process.execPath, args, {cwd: root, stdio: ['ignore', 'inherit', 'inherit']})
}

try {
  const [first = '', second = '', third = ''] = process.argv.slice(2)
  if (first === '--check') check(second)
  else if (first === '--moves') for (const name of movesOf(second, gitTags())) console.log(name)
  else {
    const repository = second === '--repository' ? third : undefined
    release(first, new Date().toISOString().slice(0, 10), repository)
  }
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error
  console.error(`release: ${error.message}`)
  process.exitCode = 1
}
