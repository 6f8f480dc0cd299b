import fs from 'node:fs'
import path from 'node:path'
import {afterAll, expect, test} from '@jest/globals'
import {cleanUp} from '../../shared/cleanup.js'
import {SecretFiles} from '../../shared/vault/secret-file.js'
import {RecordingHost} from '../support/recording-host.js'
import {removeTrees, writeTree} from '../support/tree.js'

afterAll(removeTrees)

test('files are as the value is, for this user alone, and gone after the job', async () => {
  const host = new RecordingHost({}, {tempDir: writeTree()})
  const files = new SecretFiles(host)
  const file = await files.write('KEY', 'line one\r\nline two\n')
  expect(path.dirname(path.dirname(file))).toBe(host.tempDir)
  expect(fs.readFileSync(file, 'utf8')).toBe('line one\r\nline two\n')
  // Windows has access lists in place of modes.
  if (process.platform !== 'win32') {
    expect(fs.statSync(file).mode & 0o777).toBe(0o600)
    expect(fs.statSync(path.dirname(file)).mode & 0o777).toBe(0o700)
  }
  await cleanUp(host)
  expect(fs.readdirSync(host.tempDir)).toEqual([])
})

test('a file that is there already is not written through', async () => {
  const host = new RecordingHost({}, {tempDir: writeTree()})
  const files = new SecretFiles(host)
  const file = await files.write('A', 'first')
  await expect(files.write('A', 'second')).rejects.toThrow('EEXIST')
  expect(fs.readFileSync(file, 'utf8')).toBe('first')
})

test('nothing stays when the step fails after all', async () => {
  const host = new RecordingHost({}, {tempDir: writeTree()})
  const files = new SecretFiles(host)
  await files.write('A', 'value')
  await files.remove()
  expect(fs.readdirSync(host.tempDir)).toEqual([])
})
