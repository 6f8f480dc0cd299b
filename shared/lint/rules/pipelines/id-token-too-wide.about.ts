import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'id-token: write for the whole workflow while not every job uses it',
  why: 'A permission of the workflow is given to all of its jobs. The job that runs the tests, and with it every dependency that those tests load, can then get the same cloud and gateway tokens as the job that deploys.',
  fix: 'Remove `id-token: write` from the workflow and add it to the `permissions` of the jobs that use it. A block of a job replaces that of the workflow, so repeat the other scopes there.',
  securitySeverity: 5.5,
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions'
  ],
  bad: {
    file: '.github/workflows/deploy.yml',
    text: `on: push
permissions:
  contents: read
  id-token: write
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
  deploy:
    needs: test
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
  test:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
  deploy:
    needs: test
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
