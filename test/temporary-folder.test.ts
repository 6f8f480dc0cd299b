import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, expect, test} from '@jest/globals'
import {temporaryFolder} from '../shared/temporary-folder.js'

const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-parent-'))
afterAll(() => fs.rmSync(parent, {recursive: true, force: true}))

/** A process id that was used and is free again. */
function endedProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid
}

function folder(name: string, ageInHours: number): string {
  const made = path.join(parent, name)
  fs.mkdirSync(made)
  fs.writeFileSync(path.join(made, 'file'), '')
  const time = Date.now() / 1000 - ageInHours * 3600
  fs.utimesSync(made, time, time)
  return name
}

test('takes away what a killed process left behind, and nothing else', () => {
  const gone = endedProcess()
  folder(`tool-${gone}-aaaaaa`, 25)
  const kept = [
    folder(`tool-${gone}-bbbbbb`, 1),
    folder(`tool-${process.pid}-cccccc`, 25),
    folder(`other-${gone}-dddddd`, 25),
    folder('tool-notes', 25),
    folder(`tool-${gone}-a-name-of-a-user`, 25)
  ]
  const made = temporaryFolder(parent, 'tool-')
  expect(fs.readdirSync(parent).sort()).toEqual([...kept, path.basename(made)].sort())
  if (process.platform !== 'win32') expect(fs.statSync(made).mode & 0o777).toBe(0o700)
})

test('makes a folder of its own each time', () => {
  expect(temporaryFolder(parent, 'tool-')).not.toBe(temporaryFolder(parent, 'tool-'))
})

// Windows has no signals: a process that is ended there runs no more code.
const onPosix = process.platform === 'win32' ? test.skip : test

onPosix.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('cleans up on %s', async signal => {
  const own = path.join(parent, signal)
  fs.mkdirSync(own)
  const [temporary, signals] = ['temporary-folder', 'end-on-signals'].map(
    name => new URL(`../shared/${name}.js`, import.meta.url).href
  )
  const code = `
    const {temporaryFolder} = await import('${temporary}')
    const {endOnSignals} = await import('${signals}')
    const fs = await import('node:fs')
    const folder = temporaryFolder('${own}', 'tool-')
    endOnSignals(() => fs.rmSync(folder, {recursive: true}))
    setInterval(() => {}, 1000)
    console.log('ready')
  `
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code])
  await once(child.stdout, 'data')
  expect(fs.readdirSync(own)).toHaveLength(1)
  child.kill(signal)
  const [exitCode] = await once(child, 'exit')
  expect({exitCode, left: fs.readdirSync(own)}).toEqual({
    exitCode: 128 + os.constants.signals[signal],
    left: []
  })
})
