import fs from 'node:fs'
import path from 'node:path'
import {type ExampleParts, showExamples} from './example-parts.js'

const examples: ExampleParts = {
  workflow: ['after/.github/workflows/summarise.yml', 'yaml'],
  pipeline: ['after/azure-pipelines.yml', 'yaml']
}

/** docs/verify.md with its generated parts made anew; everything else stays. */
export function verifyGuide(root: string): string {
  const text = fs.readFileSync(path.join(root, 'docs/verify.md'), 'utf8')
  return showExamples(text, root, 'examples/verify', examples)
}
