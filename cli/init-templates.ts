/** Texts of the files that `init` writes. */
import {version} from '../shared/version.js'

/** What the templates say differently from one repository to the next. */
export interface TemplateValues {
  /** `owner/mcp-gatehouse@ref`, as in `uses:`. */
  readonly uses: string
  readonly defaultBranch: string
  /** Path of the baseline, when one was written. */
  readonly baseline?: string
}

/** The configuration, with everything that it can say as comments. */
export function configTemplate({uses, baseline}: TemplateValues): string {
  const [repository, ref] = uses.split('@')
  return `# yaml-language-server: $schema=https://raw.githubusercontent.com/${repository}/${ref}/schema/config.schema.json
# Configuration of mcp-gatehouse lint: docs/configuration.md of the project explains every key.

# Severity of rules: off, note, warning or error.
# rules:
#   unpinned-server: warning

# Findings that are fine. The reason is for anyone who reads this next; until is optional.
# ignore:
#   - rules: [stored-credential]
#     paths: ["test/fixtures/**"]
#     reason: made-up values
#     until: 2027-06-30

# Files that are not read at all.
# exclude:
#   - "third_party/**"

# MCP servers are reached through these gateways; the named servers need none.
# gateways: ["https://mcp.example.com"]
# servers: ["@example/*"]

# Directories that file-system servers may have.
# filesystem-roots: ["/srv/mcp"]

# Formats of your own credentials.
# credential-formats:
#   - id: example-key
#     pattern: "example_[a-z0-9]{32}"
${
  baseline === undefined
    ? '\n# Findings that are accepted for now: written by `mcp-gatehouse lint --write-baseline`.\n# baseline: .mcp-gatehouse-baseline.json\n'
    : `\n# Findings that were there when this was introduced.\nbaseline: ${baseline}\n`
}`
}

/** A GitHub workflow that lints pull requests and the default branch. */
export function githubTemplate({uses, defaultBranch}: TemplateValues): string {
  return `# Finds stored credentials, wide federated subjects and risky MCP servers before merge.
name: MCP gatehouse

on:
  pull_request:
  push:
    branches: [${yamlText(defaultBranch)}]

permissions: {}

jobs:
  lint:
    name: Lint
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      # For \`comment: true\`, which keeps one comment in the pull request up to date:
      # pull-requests: write
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
          # The merge commit and its parents: what changed-only compares.
          fetch-depth: 2
      - uses: ${uses}
        with:
          command: lint
          # comment: true
          # changed-only: true
`
}

/** An Azure pipeline that lints pull requests and the default branch. */
export function azureTemplate({defaultBranch}: TemplateValues): string {
  return `# Finds stored credentials, wide federated subjects and risky MCP servers before merge.
# On Azure Repos, pull requests run it by a build validation policy of the branch.
trigger:
  branches:
    include: [${yamlText(defaultBranch)}]

pr:
  branches:
    include: ["*"]

pool:
  vmImage: ubuntu-latest

steps:
  - checkout: self
    # The merge commit and its parents: what changedOnly compares.
    fetchDepth: 2
    persistCredentials: false
  - task: McpGatehouse@1
    displayName: Lint workflows, pipelines and MCP configurations
    inputs:
      command: lint
      format: |
        text
        junit
      outputFile: $(Agent.TempDirectory)/mcp-gatehouse.xml
      # comment: true
      # changedOnly: true
  - task: PublishTestResults@2
    condition: succeededOrFailed()
    inputs:
      testResultsFormat: JUnit
      testResultsFiles: $(Agent.TempDirectory)/mcp-gatehouse.xml
      testRunTitle: mcp-gatehouse
`
}

/** An entry of `.pre-commit-config.yaml`, or the whole file. */
export function preCommitTemplate({uses}: TemplateValues): string {
  const [repository, ref = ''] = uses.split('@')
  // pre-commit takes a rev for fixed: a tag that moves is never updated.
  const rev = /^v\d+(?:\.\d+)?$/.test(ref) ? `v${version}` : ref
  return `repos:
  - repo: https://github.com/${repository}
    rev: ${rev}
    hooks:
      - id: mcp-gatehouse
`
}

/** A branch name as a YAML scalar in a flow sequence. */
function yamlText(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : JSON.stringify(text)
}
