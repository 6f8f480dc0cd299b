import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Job uses OIDC without the permission id-token: write',
  why: 'Without `id-token: write` GitHub gives the job no OIDC token and the login fails with a message about `ACTIONS_ID_TOKEN_REQUEST_URL`. A `permissions` block sets every scope that it does not name to none, so a block with `contents: read` alone takes the permission away, and no default setting of a repository grants it. The failure is often "fixed" by putting a stored secret back.',
  fix: 'Add `id-token: write` to the `permissions` of the job. Keep the other scopes that the job needs in the same block: a block of a job replaces that of the workflow.',
  securitySeverity: 4,
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions',
    'https://docs.github.com/en/actions/concepts/security/openid-connect'
  ],
  bad: {
    file: '.github/workflows/deploy.yml',
    text: `on: push
permissions:
  contents: read
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0
        with:
          client-id: \${{ vars.AZURE_CLIENT_ID }}
          tenant-id: \${{ vars.AZURE_TENANT_ID }}
          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}
`
  },
  good: {
    file: '.github/workflows/deploy.yml',
    text: `on: push
permissions:
  contents: read
jobs:
  deploy:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      id-token: write
    steps:
      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0
        with:
          client-id: \${{ vars.AZURE_CLIENT_ID }}
          tenant-id: \${{ vars.AZURE_TENANT_ID }}
          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}
`
  }
}
