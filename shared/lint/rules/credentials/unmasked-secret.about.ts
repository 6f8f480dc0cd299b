import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Token passed to later steps before it is masked',
  why: 'The runner hides stored secrets in logs. A token that a command fetched, or a part of a secret that a script took out, it does not know: once that is an output, a variable or part of the environment, any later step prints it in plain text, with an error message, a debug line or a list of the environment. In Azure Pipelines a variable set without `issecret=true` is also put into the environment of every later step.',
  fix: 'Mask first, pass on after: `echo "::add-mask::$TOKEN"` in the line after the token was fetched. In Azure Pipelines set the variable with `issecret=true`. Better still, use the token in the step that fetches it.',
  securitySeverity: 8,
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#masking-a-value-in-a-log',
    'https://learn.microsoft.com/en-us/azure/devops/pipelines/scripts/logging-commands#setvariable-initialize-or-modify-the-value-of-a-variable'
  ],
  bad: {
    file: '.github/workflows/call.yml',
    text: `on: push
permissions: {}
jobs:
  call:
    runs-on: ubuntu-latest
    steps:
      - id: login
        run: |
          TOKEN=$(az account get-access-token --query accessToken -o tsv)
          echo "token=$TOKEN" >> "$GITHUB_OUTPUT"
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
      - id: login
        run: |
          TOKEN=$(az account get-access-token --query accessToken -o tsv)
          echo "::add-mask::$TOKEN"
          echo "token=$TOKEN" >> "$GITHUB_OUTPUT"
`
  }
}
