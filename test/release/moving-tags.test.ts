import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {load} from 'js-yaml'
import {movesOf} from '../../scripts/release/stamp.js'
import {root} from '../support/root.js'
import {removeTrees, writeTree} from '../support/tree.js'

afterAll(removeTrees)

const all = ['v1.2', 'v1', 'latest']

test.each([
  ['the newest', 'v1.2.3', ['v1.2.2', 'v1.2.3', 'v1.1.9', 'v1.2', 'v1'], all],
  ['a fix of an older minor version', 'v1.1.10', ['v1.1.10', 'v1.1.9', 'v1.2.3'], ['v1.1']],
  ['a fix of an older fix', 'v1.2.3', ['v1.2.3', 'v1.2.10'], []],
  ['a fix of an older major version', 'v1.2.3', ['v1.2.3', 'v2.0.0', 'v10.0.0'], ['v1.2', 'v1']],
  ['the first', 'v1.2.3', [], all],
  ['a pre-release is no version', 'v1.2.3', ['v1.2.3', 'v1.3.0-beta', ''], all]
])('%s takes the names that it is ahead of', (_, tag, tags, expected) => {
  expect(movesOf(tag, tags)).toEqual(expected)
})

interface Workflow {
  jobs: Record<string, {steps: {name?: string; run?: string}[]}>
}

interface Stand {
  /** Programs that stand in for those of the runner; `$LOG` takes what they are asked to do. */
  readonly programs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
}

/** Runs a step of the release workflow as GitHub does; returns what it asked the programs to do. */
function runStep(job: string, step: string, {programs, env}: Stand): string[] {
  const text = fs.readFileSync(path.join(root, '.github/workflows/release.yml'), 'utf8')
  const script = (load(text) as Workflow).jobs[job]!.steps.find(({name}) => name === step)!.run!
  const folder = writeTree({log: '', 'release/package.tgz': 'packed', ...programs})
  for (const name of Object.keys(programs)) fs.chmodSync(path.join(folder, name), 0o755)
  execFileSync('bash', ['-e', '-c', script], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {PATH: `${folder}:${process.env.PATH}`, LOG: path.join(folder, 'log'), ...env}
  })
  return fs.readFileSync(path.join(folder, 'log'), 'utf8').split('\n').slice(0, -1)
}

// The steps run on GitHub's Linux alone.
const onLinux = process.platform === 'linux' ? test : test.skip

onLinux('the tags of the repository move, and a missing one is made', () => {
  const gh = `#!/bin/bash
echo "$*" >> "$LOG"
case "$*" in *PATCH*tags/v1.2\\ *) exit 1 ;; esac
`
  const env = {GH_REPO: 'acme/gatehouse', SHA: 'abc', MOVES: 'v1.2 v1 latest'}
  expect(
    runStep('publish', 'Move the tags of the major and minor version', {programs: {gh}, env})
  ).toEqual([
    'api --method PATCH repos/acme/gatehouse/git/refs/tags/v1.2 -f sha=abc -F force=true',
    'api --method POST repos/acme/gatehouse/git/refs -f ref=refs/tags/v1.2 -f sha=abc',
    'api --method PATCH repos/acme/gatehouse/git/refs/tags/v1 -f sha=abc -F force=true'
  ])
})

onLinux.each([
  ['v1.2 v1 latest', 'true'],
  ['v1.2 v1', 'false'],
  ['', 'false']
])('a release that moves "%s" is the latest: %s', (MOVES, latest) => {
  const gh = '#!/bin/bash\n[ "$2" != view ] || exit 1\necho "$*" >> "$LOG"\n'
  const env = {TAG: 'v1.2.3', MOVES}
  expect(runStep('publish', 'Create the release', {programs: {gh}, env})).toEqual([
    `release create v1.2.3 release/*.vsix --title v1.2.3 --notes-file release/notes.md --verify-tag --latest=${latest}`
  ])
})

describe('the npm package', () => {
  const npm = `#!/bin/bash
if [ "$1" = view ]; then echo "$PUBLISHED"; else echo "$1 $3 $4" >> "$LOG"; fi
`
  const published = (PUBLISHED: string, MOVES: string) =>
    runStep('npm', 'Publish the package', {
      programs: {npm},
      env: {TAG: 'v1.2.3', PUBLISHED, MOVES}
    })

  onLinux.each([
    ['v1.2 v1 latest', 'latest'],
    ['v1.2 v1', 'latest-1.2'],
    ['', 'latest-1.2']
  ])('that moves "%s" is tagged %s', (moves, tag) => {
    expect(published('', moves)).toEqual([`publish --tag ${tag}`])
  })

  onLinux('is not published twice, and never another one under its version', () => {
    const digest = createHash('sha512').update('packed').digest('base64')
    expect(published(`sha512-${digest}`, 'latest')).toEqual([])
    expect(() => published('sha512-AAAA', 'latest')).toThrow(/Command failed/)
  })
})

describe('the tags of the image', () => {
  const docker = `#!/bin/bash
if [ "$3" = inspect ]; then [ "$4" = "$PUBLISHED" ]; else echo "\${*:4}" >> "$LOG"; fi
`
  const tagged = (PUBLISHED: string) =>
    runStep('image', 'Give the image its tags', {
      programs: {docker},
      env: {
        IMAGE: 'i.test/acme',
        DIGEST: 'sha256:d',
        TAG: 'v1.2.3',
        MOVES: 'v1.2 latest',
        PUBLISHED
      }
    })
  const moves = [
    '--tag i.test/acme:1.2 i.test/acme:1.2.3',
    '--tag i.test/acme:latest i.test/acme:1.2.3'
  ]

  onLinux('name what was tried', () => {
    expect(tagged('')).toEqual(['--tag i.test/acme:1.2.3 i.test/acme@sha256:d', ...moves])
  })

  onLinux('leave a version where it is', () => {
    expect(tagged('i.test/acme:1.2.3')).toEqual(moves)
  })
})
