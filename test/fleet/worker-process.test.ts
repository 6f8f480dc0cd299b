import path from 'node:path'
import {afterAll, expect, test} from '@jest/globals'
import {WorkerProcess} from '../../shared/fleet/worker-process.js'
import {mcpConfig} from '../support/fleet.js'
import {removeTrees, writeTree} from '../support/tree.js'

const worker = new WorkerProcess()
afterAll(() => {
  worker.stop()
  removeTrees()
})

test('a worker says why it cannot look at a folder, and looks at the next one', async () => {
  const root = writeTree({'.mcp.json': mcpConfig})
  await expect(worker.examine(path.join(root, 'none'))).rejects.toThrow(
    /^could not be linted: cannot read .*: there is no such file or folder$/
  )
  const {examined, absent, include} = await worker.examine(root)
  expect(examined.rules).toEqual({'root-filesystem': 1})
  expect([absent, include]).toEqual([[], []])
})

test('a worker that ends in the middle is replaced', async () => {
  const root = writeTree({'.mcp.json': mcpConfig})
  const examined = worker.examine(root)
  worker.stop()
  await expect(examined).rejects.toThrow('could not be linted: the process ended (SIGKILL)')
  expect((await worker.examine(root)).examined.counts.errors).toBe(1)
})
