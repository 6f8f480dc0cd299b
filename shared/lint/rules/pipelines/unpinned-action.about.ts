import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Action, template or container by a mutable reference in a job with id-token or secrets',
  why: 'A tag or a branch means whatever its owner, or anyone who took over the account, makes of it next. In March 2025 the tags of `tj-actions/changed-files` were moved to code that printed the secrets of 23,000 repositories. In a job with `id-token: write` or secrets such code gets the same identity as the job.',
  fix: 'Use the full commit id and keep the version in a comment: `uses: owner/action@<40 hex digits> # v4.2.2`; Dependabot and Renovate update both. For images add the digest: `image@sha256:…`. For templates of other repositories set `ref` to a tag or a commit id. Owners and repositories that you trust can be named in `trusted-owners` of the configuration.',
  securitySeverity: 6.5,
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions',
    'https://learn.microsoft.com/en-us/azure/devops/pipelines/process/templates'
  ],
  bad: {
    file: '.github/workflows/deploy.yml',
    text: `on: push
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-latest
    permissions:
      id-token: write
    steps:
      - uses: azure/login@v2
        with:
          client-id: \${{ vars.AZURE_CLIENT_ID }}
          tenant-id: \${{ vars.AZURE_TENANT_ID }}
          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}
`
  },
  good: {
    file: '.github/workflows/deploy.yml',
    text: `on: push
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-latest
    permissions:
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
