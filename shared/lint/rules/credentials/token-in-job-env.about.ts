import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Token written to the environment of the whole job',
  why: 'What stands in `GITHUB_ENV` is in the environment of every later step: of each action, each script and each package that they run, long after the one call that needed it. A mask hides it in logs and from nothing else. In Azure Pipelines a secret variable is kept out of the environment, but every later task of the job can read it.',
  fix: 'Fetch the token in the step that uses it. Where two steps need it, use a masked step output and map it into the `env` of these two. In Azure Pipelines let `AzureKeyVault@2` or a task that federates fetch it right before it is needed.',
  securitySeverity: 5.5,
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-environment-variable',
    'https://learn.microsoft.com/en-us/azure/devops/pipelines/security/secrets'
  ],
  bad: {
    file: '.github/workflows/call.yml',
    text: `on: push
permissions: {}
jobs:
  call:
    runs-on: ubuntu-latest
    steps:
      - run: |
          MCP_TOKEN=$(az account get-access-token --query accessToken -o tsv)
          echo "::add-mask::$MCP_TOKEN"
          echo "MCP_TOKEN=$MCP_TOKEN" >> "$GITHUB_ENV"
`
  },
  good: {
    file: '.github/workflows/call.yml',
    text: `on: push
permissions: {}
jobs:
  call:
    runs-on: ubuntu-latest
    steps:
      - run: |
          MCP_TOKEN=$(az account get-access-token --query accessToken -o tsv)
          echo "::add-mask::$MCP_TOKEN"
          export MCP_TOKEN
          ./call-tool
`
  }
}
