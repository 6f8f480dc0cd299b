import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Stored cloud credential where federation needs none',
  why: 'A client secret, an access key or a service account key works for anyone who has it, from anywhere, until someone rotates it. It leaks from logs, artifacts, forks of the runner and the machines of people who left. GitHub and Azure Pipelines give each job a signed identity that Azure, AWS, Google Cloud and Vault exchange for a token that ends with the job: then nothing is stored that could leak.',
  fix: 'Let the job log in with its own identity (`id-token: write`): `azure/login` with `client-id`, `tenant-id` and `subscription-id`; `aws-actions/configure-aws-credentials` with `role-to-assume`; `google-github-actions/auth` with `workload_identity_provider`; `hashicorp/vault-action` with `method: jwt`. In Azure Pipelines use a service connection with workload identity federation. Then delete the stored credential.',
  securitySeverity: 6,
  references: [
    'https://docs.github.com/en/actions/concepts/security/openid-connect',
    'https://learn.microsoft.com/en-us/azure/developer/github/connect-from-azure-openid-connect',
    'https://learn.microsoft.com/en-us/azure/devops/pipelines/library/connect-to-azure'
  ],
  bad: {
    file: '.github/workflows/deploy.yml',
    text: `on: push
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0
        with:
          creds: \${{ secrets.AZURE_CREDENTIALS }}
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
