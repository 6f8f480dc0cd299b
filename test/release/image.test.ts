import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {root} from '../support/root.js'
import {removeTrees, writeTree} from '../support/tree.js'

afterAll(removeTrees)

/**
 * Runs scripts/try-image.sh with a `docker` that runs the committed bundle in the mounted folder,
 * with `before` as its first lines.
 */
function tryImage(before = '') {
  const folder = writeTree({
    log: '',
    docker: `#!/bin/bash
echo "$*" >> "$LOG"
while [ "$1" != --volume ]; do shift; done
folder=\${2%%:/src*} args=("\${@:4}")
${before}
cd "$folder" && exec "${process.execPath}" "${root}/dist/cli.js" "\${args[@]}"
`
  })
  fs.chmodSync(path.join(folder, 'docker'), 0o755)
  const script = path.join(root, 'scripts/try-image.sh')
  const {status, stderr} = spawnSync('bash', [script, 'i.test/acme', 'linux/arm64'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${folder}:${process.env['PATH']}`,
      LOG: path.join(folder, 'log')
    }
  })
  return {status, stderr, log: fs.readFileSync(path.join(folder, 'log'), 'utf8').split('\n')}
}

// The script runs where images are built.
const onLinux = process.platform === 'linux' ? describe : describe.skip
onLinux('trying the image', () => {
  test('asks it for what users ask, without a network', () => {
    const {status, log} = tryImage()
    expect(status).toBe(0)
    expect(log.slice(0, 3)).toEqual([
      `run --rm --network none --read-only --platform linux/arm64 --volume ${root}/examples/good:/src:ro i.test/acme --version`,
      `run --rm --network none --read-only --platform linux/arm64 --volume ${root}/examples/good:/src:ro i.test/acme lint`,
      `run --rm --network none --read-only --platform linux/arm64 --volume ${root}/examples/bad:/src:ro i.test/acme lint`
    ])
  })

  test.each([
    [
      'an image of another version',
      '[ "${args[0]}" != --version ] || { echo 0.1.0; exit; }',
      "version '0.1.0'"
    ],
    [
      'an image that finds nothing',
      'case "$folder" in */bad) exit 0 ;; esac',
      'ended with 0 instead of 1'
    ],
    ['an image that cannot write', 'case "${args[*]}" in *sarif*) exit 2 ;; esac', '']
  ])('%s fails', (_, before, reason) => {
    const {status, stderr} = tryImage(before)
    expect(status).not.toBe(0)
    expect(stderr).toContain(reason)
  })
})

test('the base of the image is pinned, and nothing but the bundles goes into it', () => {
  const text = fs.readFileSync(path.join(root, 'Dockerfile'), 'utf8')
  expect(text).toMatch(/^FROM node:24[\w.-]*@sha256:[0-9a-f]{64}$/m)
  const ignored = fs.readFileSync(path.join(root, '.dockerignore'), 'utf8')
  const kept = [...ignored.matchAll(/^!(\S+)$/gm)].map(match => match[1]!)
  const copied = [...text.matchAll(/^COPY (.+) \S+$/gm)].flatMap(match => match[1]!.split(' '))
  expect(copied.sort()).toEqual(kept.sort())
})
