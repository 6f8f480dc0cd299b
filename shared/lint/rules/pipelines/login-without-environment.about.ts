import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Job logs in to a cloud for production without an environment',
  why: 'An environment is where GitHub and Azure DevOps keep the rules of a deployment: who has to approve it, and from which branch it may come. A job without one gets the identity of production as soon as anyone can push a branch or edit the file, and its subject names a branch at best. Production is read from names alone: of the job, its stage, workflow and file, and of the secrets, roles and service connections that it logs in with. In Azure Pipelines the approval may stand on the service connection, which no file shows.',
  fix: 'Put the job into an environment (`environment: production`), give that environment required reviewers or a rule on branches, and let the cloud trust its subject (`repo:acme/app:environment:production`) alone. In Azure Pipelines make it a `deployment` job, or put an approval on the service connection.',
  securitySeverity: 3.5,
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
    'https://learn.microsoft.com/en-us/azure/devops/pipelines/process/approvals'
  ],
  bad: {
    file: '.github/workflows/deploy.yml',
    text: `on:
  push:
    branches: [main]
jobs:
  deploy-production:
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
  },
  good: {
    file: '.github/workflows/deploy.yml',
    text: `on:
  push:
    branches: [main]
jobs:
  deploy-production:
    runs-on: ubuntu-latest
    environment: production
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
