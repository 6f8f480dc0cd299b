import {referencesIn} from '../../languages/expression.js'
import {isSecretVariable, secretsIn, variablesIn} from '../../pipelines/authority.js'
import {passThroughEnvironment} from '../../pipelines/environment-edit.js'
import type {ExpressionUse} from '../../facts/pipeline.js'
import type {Rule} from '../../rule.js'

/** A secret that the CI system writes into the text of a script. */
export const secretInScript: Rule = {
  meta: {
    id: 'secret-in-script',
    summary: 'Secret expanded into the text of a script',
    severity: 'warning',
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
  },
  check({pipeline}, report) {
    for (const use of pipeline?.expressions ?? []) {
      if (use.place !== 'script' && use.place !== 'code-input') continue
      const token = isOwnToken(use)
      const names = token ? ['GITHUB_TOKEN'] : secretNames(use)
      const [name] = names
      if (name === undefined) continue
      const edits = names.length === 1 ? passThroughEnvironment(use, name) : undefined
      const certain = use.syntax === 'github' || isCertain(use, name)
      report({
        range: use.range,
        message: certain
          ? `${token ? 'the token' : `secret ${names.join(' and ')}`} becomes part of the script's text`
          : `variable ${name}, a secret by its name, becomes part of the script's text`,
        help: `Map it into the step's env and use the variable instead.`,
        subject: `${use.job?.id ?? ''} ${names.join(' ')}`,
        // The job's own token ends with the job.
        ...(token ? {severity: 'note' as const} : {}),
        ...(edits
          ? {fix: {description: `pass ${name} through the environment of the step`, edits}}
          : {})
      })
    }
  }
}

function secretNames(use: ExpressionUse): string[] {
  if (use.syntax === 'github') return secretsIn(use).filter(name => name !== 'all of them')
  if (use.syntax !== 'macro') return []
  return secretsIn(use).filter(name => isCertain(use, name) || !isCommand(use, name))
}

function isOwnToken(use: ExpressionUse): boolean {
  return (
    use.syntax === 'github' &&
    referencesIn(use.expression).some(({path, flows}) => {
      const name = path.join('.')
      return flows && (name === 'secrets.github_token' || name === 'github.token')
    })
  )
}

/** Known from the file: fetched from Key Vault, declared by a logging command, or the agent's own. */
function isCertain(use: ExpressionUse, name: string): boolean {
  if (name.toLowerCase() === 'system.accesstoken') return true
  return variablesIn(use).some(variable =>
    isSecretVariable(variable, use.job?.pipeline, use.job, 'certain')
  )
}

/** `$(get_password)` in a shell script is as likely a function as a variable. */
function isCommand(use: ExpressionUse, name: string): boolean {
  if (
    /^(?:get|fetch|read|gen|generate|create|make|print|show|load|find|retrieve|decode|build|new)[-_A-Z]/.test(
      name
    )
  ) {
    return true
  }
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(
    `(?:^|\\n)[ \\t]*(?:function[ \\t]+${escaped}\\b|${escaped}[ \\t]*\\(\\))`
  ).test(use.text.text)
}
