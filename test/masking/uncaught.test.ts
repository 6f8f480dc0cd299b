import {spawnSync} from 'node:child_process'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {describe, expect, test} from '@jest/globals'
import {root} from '../support/root.js'

const module = (name: string): string =>
  JSON.stringify(pathToFileURL(path.join(root, 'build/shared/masking', name)).href)

function run(script: string): {status: number | null; stderr: string} {
  const setUp = `
    import {printUncaughtErrorsRedacted} from ${module('uncaught.js')}
    import {processRedactor} from ${module('redactor.js')}
    processRedactor.addText('s3cr3t-value')
    printUncaughtErrorsRedacted()
    const error = Object.assign(new TypeError('bad s3cr3t-value', {cause: new Error('s3cr3t-value')}), {
      request: {headers: {authorization: 's3cr3t-value'}}
    })
    ${script}`
  return spawnSync(process.execPath, ['--input-type=module', '-e', setUp], {encoding: 'utf8'})
}

describe('errors that nobody caught', () => {
  test.each([
    ['thrown while starting', 'throw error'],
    ['thrown later', 'setTimeout(() => { throw error }, 1)'],
    ['a rejected promise', 'void Promise.reject(error); setTimeout(() => {}, 1000)'],
    ['no error at all', 'setTimeout(() => { throw "bad s3cr3t-value" }, 1)'],
    ['a command in the text', 'error.message = "\\n::error::bad"; throw error']
  ])('%s: no secret is printed and the process fails', (_, script) => {
    const {status, stderr} = run(script)
    expect(status).toBe(1)
    expect(stderr).toMatch(/unexpected error: [\s\S]*bad/)
    expect(stderr).not.toContain('s3cr3t-value')
    expect(stderr).not.toMatch(/^\s*::/m)
  })
})
