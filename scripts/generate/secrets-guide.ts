import fs from 'node:fs'
import path from 'node:path'
import {clouds} from '../../shared/identity/clouds.js'
import {type ExampleParts, showExamples} from './example-parts.js'
import {replacePart} from './replace-part.js'

const examples: ExampleParts = {
  workflow: ['after/.github/workflows/generate.yml', 'yaml'],
  pipeline: ['after/azure-pipelines.yml', 'yaml'],
  grant: ['after/grant.sh', 'bash'],
  'pipeline-before': ['before/azure-pipelines.yml', 'yaml']
}

/** docs/secrets.md with its generated parts made anew; everything else stays. */
export function secretsGuide(root: string): string {
  const text = fs.readFileSync(path.join(root, 'docs/secrets.md'), 'utf8')
  return replacePart(showExamples(text, root, 'examples/secrets', examples), 'vaults', vaultTable())
}

function vaultTable(): string {
  const rows = Object.values(clouds).map(
    ({name, vaultDomain}) => `| \`${name}\` | \`https://<name>.${vaultDomain}\` |`
  )
  return [
    '| `cloud` | vaults |',
    '|---|---|',
    ...rows,
    '| `custom` | the host that `vault-url` names; it must name `authority-host` as its authority |'
  ].join('\n')
}
