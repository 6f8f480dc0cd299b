import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {generatedFiles} from '../../scripts/generate/files.js'
import {root} from '../support/root.js'

describe('generated files', () => {
  test('are what the generator makes: run `npm run generate` when this fails', async () => {
    const stale: string[] = []
    for (const [file, text] of await generatedFiles(root)) {
      const target = path.join(root, file)
      if (!fs.existsSync(target) || fs.readFileSync(target, 'utf8') !== text) stale.push(file)
    }
    expect(stale).toEqual([])
  })
})
