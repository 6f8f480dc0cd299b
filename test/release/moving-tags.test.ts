import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {afterAll, expect, test} from '@jest/globals'
import {load} from 'js-yaml'
import {root} from '../support/root.js'
import {removeTrees, writeTree} from '../support/tree.js'

afterAll(removeTrees)

interface Workflow {
  jobs: {publish: {steps: {name?: string; run?: string}[]}}
}

/** The step of the release workflow, as GitHub runs it, with a `gh` that knows these tags. */
function moved(tag: string, tags: readonly string[]): string[] {
  const workflow = load(
    fs.readFileSync(path.join(root, '.github/workflows/release.yml'), 'utf8')
  ) as Workflow
  const step = workflow.jobs.publish.steps.find(({name}) => name?.startsWith('Move the tags'))
  const folder = writeTree({
    gh: `#!/bin/bash
case "$*" in
  *matching-refs/tags/*)
    prefix=$(sed 's#.*matching-refs/\\(tags/[^ ]*\\).*#refs/\\1#' <<< "$*")
    awk -v prefix="$prefix" 'index($0, prefix) == 1' <<< "$TAGS" ;;
  *PATCH*) echo "$*" >> "$LOG" ;;
esac
`,
    log: ''
  })
  fs.chmodSync(path.join(folder, 'gh'), 0o755)
  execFileSync('bash', ['-e', '-c', step!.run!], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: `${folder}:${process.env.PATH}`,
      GH_REPO: 'acme/gatehouse',
      TAG: tag,
      SHA: 'abc',
      TAGS: tags.map(name => `refs/tags/${name}`).join('\n'),
      LOG: path.join(folder, 'log')
    }
  })
  const log = fs.readFileSync(path.join(folder, 'log'), 'utf8')
  return [...log.matchAll(/refs\/tags\/(\S+)/g)].map(match => match[1]!)
}

const onUnix = process.platform === 'linux' ? test : test.skip

// The step runs on GitHub's Linux alone; macOS has no `sort -V` of GNU.
onUnix.each([
  ['the newest', 'v1.2.3', ['v1.2.2', 'v1.2.3', 'v1.1.9', 'v1.2', 'v1'], ['v1.2', 'v1']],
  ['a fix of an older minor version', 'v1.1.10', ['v1.1.10', 'v1.1.9', 'v1.2.3'], ['v1.1']],
  ['a fix of an older fix', 'v1.2.3', ['v1.2.3', 'v1.2.10'], []],
  [
    'a first major version beside a later one',
    'v1.0.1',
    ['v1.0.1', 'v10.0.0', 'v2.0.0'],
    ['v1.0', 'v1']
  ],
  ['a pre-release is no version', 'v1.0.0', ['v1.0.0', 'v1.1.0-beta'], ['v1.0', 'v1']]
])('%s moves the tags that it is ahead of', (_, tag, tags, expected) => {
  expect(moved(tag, tags)).toEqual(expected)
})
