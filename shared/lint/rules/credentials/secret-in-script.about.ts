import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Secret expanded into the text of a script',
  why: '`${{ secrets.X }}` and `$(X)` in a script are replaced before the shell starts: the secret becomes part of the program. A `$`, a quote or a line break in it changes what the script does, the script lies on disk with the secret in it, and the value stands in the arguments of whatever it calls, where the process list and command tracing show it.',
  fix: 'Map the secret into the `env` of the step and use the variable: `"$X"` in bash, `$env:X` in PowerShell.',
  securitySeverity: 5,
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use#use-an-intermediate-environment-variable',
    'https://learn.microsoft.com/en-us/azure/devops/pipelines/process/set-secret-variables'
  ],
  bad: {
    file: '.github/workflows/call.yml',
    text: `on: push
permissions: {}
jobs:
  call:
    runs-on: ubuntu-latest
    steps:
      - run: ./upload \${{ secrets.UPLOAD_KEY }}
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
      - env:
          UPLOAD_KEY: \${{ secrets.UPLOAD_KEY }}
        run: ./upload
`
  }
}
