import fs from 'node:fs'
import path from 'node:path'
import {clouds} from '../../shared/identity/clouds.js'
import {entraHints} from '../../shared/identity/entra-hints.js'
import {replacePart} from './replace-part.js'

/** Parts of the guide that are files of the examples, and the language of each. */
const examples: Readonly<Record<string, readonly [file: string, language: string]>> = {
  workflow: ['after/.github/workflows/deploy.yml', 'yaml'],
  pipeline: ['after/azure-pipelines.yml', 'yaml'],
  'setup-az': ['setup/setup.sh', 'bash'],
  'setup-terraform': ['setup/main.tf', 'hcl'],
  'setup-bicep': ['setup/main.bicep', 'bicep'],
  'setup-bicepconfig': ['setup/bicepconfig.json', 'json']
}

/** docs/token.md with its generated parts made anew; everything else stays. */
export function tokenGuide(root: string): string {
  let text = fs.readFileSync(path.join(root, 'docs/token.md'), 'utf8')
  for (const [name, [file, language]] of Object.entries(examples)) {
    const source = fs.readFileSync(path.join(root, 'examples/token', file), 'utf8').trimEnd()
    text = replacePart(text, name, `\n\`\`\`${language}\n${source}\n\`\`\`\n`)
  }
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
