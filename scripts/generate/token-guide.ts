import fs from 'node:fs'
import path from 'node:path'
import {clouds} from '../../shared/identity/clouds.js'
import {entraHints} from '../../shared/identity/entra-hints.js'
import {type ExampleParts, showExamples} from './example-parts.js'
import {replacePart} from './replace-part.js'

const examples: ExampleParts = {
  workflow: ['after/.github/workflows/deploy.yml', 'yaml'],
  pipeline: ['after/azure-pipelines.yml', 'yaml'],
  'setup-az': ['setup/setup.sh', 'bash'],
  'setup-terraform': ['setup/main.tf', 'hcl'],
  'setup-bicep': ['setup/main.bicep', 'bicep'],
  'setup-bicepconfig': ['setup/bicepconfig.json', 'json']
}

/** docs/token.md with its generated parts made anew; everything else stays. */
export function tokenGuide(root: string): string {
  const guide = fs.readFileSync(path.join(root, 'docs/token.md'), 'utf8')
  let text = showExamples(guide, root, 'examples/token', examples)
  text = replacePart(text, 'clouds', cloudTable())
  return replacePart(text, 'codes', codeTable())
}

function cloudTable(): string {
  const rows = Object.values(clouds).map(
    ({name, authorityHost, audience}) => `| \`${name}\` | ${authorityHost} | \`${audience}\` |`
  )
  return [
    '| `cloud` | authority | audience of the federated credential |',
    '|---|---|---|',
    ...rows,
    `| \`custom\` | \`authority-host\`, an https origin | \`${clouds.public.audience}\`, or \`audience\` |`
  ].join('\n')
}

function codeTable(): string {
  const rows = entraHints.map(({codes, meaning, remedy}) => {
    const named = codes.map(code => `AADSTS${code}`).join(', ')
    return `| ${named} | ${meaning} | ${remedy.replace(/\{(\w+)\}/g, (_, name: string) => `*${placeholders[name] ?? name}*`)} |`
  })
  return ['| code | meaning | what to do |', '|---|---|---|', ...rows].join('\n')
}

/** What the names in remedies stand for. */
const placeholders: Readonly<Record<string, string>> = {
  issuer: 'the issuer shown',
  subject: 'the subject shown',
  audience: 'the audience shown',
  client: 'client-id',
  tenant: 'tenant-id',
  cloudAudience: "the cloud's audience",
  authority: 'the authority'
}
