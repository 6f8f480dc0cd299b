import fs from 'node:fs'
import path from 'node:path'
import {catalog} from '../../shared/lint/rules/catalog.js'
import {root} from '../../test/support/root.js'

/** A file that is mutated: its path decides how it is read. */
export interface Seed {
  readonly file: string
  readonly text: string
}

const folders = ['test/corpus/mcp', 'test/fixtures', 'examples', '.github/workflows']

/** Longer files would take the time of many. */
const longest = 20_000

/** Files of every kind that lint reads, in a fixed order: those of the repository, and the rules' examples. */
export function seeds(): Seed[] {
  const found: Seed[] = []
  for (const folder of folders) {
    for (const file of filesBelow(path.join(root, folder))) {
      const text = fs.readFileSync(file, 'utf8')
      const name = path.relative(path.join(root, folder), file).split(path.sep).join('/')
      if (text.length <= longest && !text.includes('\0'))
        found.push({file: folder === '.github/workflows' ? `${folder}/${name}` : name, text})
    }
  }
  for (const {bad, good} of catalog) found.push(bad, good)
  return [...found, ...others].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
}

function filesBelow(folder: string): string[] {
  if (!fs.existsSync(folder)) return []
  return fs
    .readdirSync(folder, {withFileTypes: true, recursive: true})
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name))
}

/** Kinds of which the repository has no file. */
const others: readonly Seed[] = [
  {
    file: 'Makefile',
    text: 'mcp:\n\t@claude mcp add f -e K=v -- npx server-files /\n\techo $$HOME\n'
  },
  {file: 'justfile', text: 'mcp:\n    @claude mcp add f -- npx server-files {{dir}}\n'},
  {file: 'package.json', text: '{"scripts": {"mcp": "claude mcp add f -- npx server-files /"}}\n'},
  {
    file: 'setup.bat',
    text: '@echo off\r\ncall claude mcp add f -- ^\r\n  npx server-files C:\\\r\n'
  },
  {file: '.gitlab-ci.yml', text: 'a:\n  script:\n    - claude mcp add f -- npx server-files /\n'},
  {
    file: 'setup.sh',
    text: 'export API_KEY=abc\ncat > .mcp.json <<EOF\n{"mcpServers": {"s": {"command": "npx", "args": ["a"], "env": {"K": "$API_KEY"}}}}\nEOF\nclaude mcp add x -- docker run -v /:/h mcp/x\n'
  },
  {
    file: 'setup.ps1',
    text: '$env:API_KEY = \'abc\'\n@\'\n{"mcpServers": {"s": {"url": "https://a.b"}}}\n\'@ | Set-Content .mcp.json\n'
  },
  {
    file: 'docker-compose.yml',
    text: 'services:\n  f:\n    image: mcp/filesystem\n    environment: {TOKEN: abc}\n    volumes: ["/:/host"]\n'
  },
  {
    file: 'Dockerfile',
    text: 'FROM node\nRUN npx -y @modelcontextprotocol/server-filesystem /\nCOPY <<EOF /mcp.json\n{"mcpServers": {}}\nEOF\n'
  },
  {
    file: 'main.tf',
    text: 'variable "s" { default = "repo:a/b:*" }\nresource "azurerm_federated_identity_credential" "x" {\n  name = "x"\n  issuer = "https://token.actions.githubusercontent.com"\n  audience = ["api://AzureADTokenExchange"]\n  subject = var.s\n}\n'
  },
  {
    file: 'main.bicep',
    text: "param s string = 'repo:a/b:*'\nresource x 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {\n  name: 'a/b'\n  properties: { issuer: 'https://token.actions.githubusercontent.com', subject: s, audiences: ['api://AzureADTokenExchange'] }\n}\n"
  },
  {
    file: 'template.json',
    text: '{"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "resources": [{"type": "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials", "apiVersion": "2023-01-31", "name": "a/b", "properties": {"issuer": "https://token.actions.githubusercontent.com", "subject": "[concat(\'repo:\', \'a/b:*\')]", "audiences": ["x"]}}]}\n'
  },
  {
    file: 'role.yaml',
    text: 'Resources:\n  R:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument:\n        Statement:\n          - Effect: Allow\n            Action: sts:AssumeRoleWithWebIdentity\n            Principal: {Federated: !Sub "arn:aws:iam::1:oidc-provider/token.actions.githubusercontent.com"}\n            Condition: {StringLike: {"token.actions.githubusercontent.com:sub": "repo:a/*"}}\n'
  },
  {
    file: '.codex/config.toml',
    text: '[mcp_servers.a]\ncommand = "npx"\nargs = ["-y", "a"]\nenv = { K = "v" }\n'
  }
]
