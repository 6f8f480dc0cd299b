import {exampleConfig, examplePeople} from '../../people/example.js'
import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Credential of a person who has left, in a pipeline or on a runner',
  why: 'A personal access token works until it expires or is revoked, no matter who holds it by then, and pipelines go on with it for years. In the incident that this project began with, a runner had the cached credentials of somebody who had left, and read documents at night for three weeks. Reported are secrets, variables and service connections that are named after a person who has left, in workflows, pipelines and infrastructure; secrets of a cluster that a workload, a Helm chart or a secret store reads by such a name; homes of such a person on runners, and runners that get a token of which nothing says whose it is. A virtual machine counts as a runner where what it runs at its first start sets one up: custom data, user data and extensions, also as templates and encoded. Of charts, files of values, releases of Flux and Terraform and applications of Argo CD are read; of a self-hosted runner, `.env`, `.credentials` and the like. Tokens of bots and apps are left alone. The rule runs where the configuration names a people file; a given name alone is a guess, and such findings have a low confidence.',
  fix: 'Revoke the credential where it was issued, and delete it. Use a federated identity (`mcp-gatehouse token`), the `GITHUB_TOKEN` of the job, or the token of a GitHub App.',
  securitySeverity: 7.0,
  references: [
    'https://docs.github.com/organizations/managing-programmatic-access-to-your-organization/reviewing-and-revoking-personal-access-tokens-in-your-organization',
    'https://learn.microsoft.com/azure/devops/organizations/accounts/admin-revoke-user-pats'
  ],
  config: exampleConfig,
  beside: examplePeople,
  bad: {
    file: '.github/workflows/release.yml',
    text: `name: Release
on:
  push:
    branches: [main]
permissions: {}
jobs:
  release:
    runs-on: ubuntu-24.04
    steps:
      - run: gh release create "v1.$GITHUB_RUN_NUMBER" --repo "$GITHUB_REPOSITORY"
        env:
          GH_TOKEN: \${{ secrets.JDOE_PAT }}
`
  },
  good: {
    file: '.github/workflows/release.yml',
    text: `name: Release
on:
  push:
    branches: [main]
permissions:
  contents: write
jobs:
  release:
    runs-on: ubuntu-24.04
    steps:
      - run: gh release create "v1.$GITHUB_RUN_NUMBER" --repo "$GITHUB_REPOSITORY"
        env:
          GH_TOKEN: \${{ github.token }}
`
  }
}
