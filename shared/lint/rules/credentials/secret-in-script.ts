import {isIdentifierName, secretName} from '../../credentials/index.js'
import type {ExpressionUse} from '../../facts/pipeline.js'
import {passThroughEnvironment} from '../../pipelines/environment-edit.js'
import {isSecretVariable, secretsIn, variablesIn} from '../../pipelines/stored-secrets.js'
import type {Rule} from '../../rule.js'

/** A secret that the CI system writes into the text of a script. */
export const secretInScript: Rule = {
  id: 'secret-in-script',
  severity: 'warning',
  check({pipeline}, report) {
    for (const use of pipeline?.expressions ?? []) {
      if (use.place !== 'script' && use.place !== 'code-input') continue
      const token = isOwnToken(use)
      const direct = token ? ['GITHUB_TOKEN'] : secretNames(use)
      const variable = direct.length === 0 ? secretVariable(use) : undefined
      const names = variable ? [variable.name] : direct
      const [name] = names
      if (name === undefined) continue
      const edits = names.length === 1 ? passThroughEnvironment(use, name) : undefined
      const certain = variable?.certain ?? (use.syntax === 'github' || isCertain(use, name))
      report({
        range: use.range,
        message: certain
          ? `${token ? 'the token' : variable ? `variable ${name}, which holds a secret,` : `secret ${names.join(' and ')}`} becomes part of the script's text`
          : `variable ${name} becomes part of the script's text`,
        help: `Map it into the step's env and use the variable instead.`,
        subject: `${use.job?.id ?? ''} ${names.join(' ')}`,
        ...(certain ? {} : {confidence: 'medium' as const}),
        // The job's own token ends with the job; a name or an address opens nothing.
        ...(token || names.every(isIdentifierName) ? {severity: 'note' as const} : {}),
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

/**
 * The variable that `${{ env.X }}` writes into the script, when it holds a secret: by its value, or,
 * where an earlier step or action set it, by its name.
 */
function secretVariable(use: ExpressionUse): {name: string; certain: boolean} | undefined {
  if (use.syntax !== 'github') return undefined
  for (const {path, flows, name: written} of use.reads) {
    if (!flows || path[0] !== 'env' || path.length !== 2) continue
    const scopes = [use.step?.variables, use.job?.variables, use.job?.pipeline.variables]
    const set = scopes
      .flatMap(variables => variables ?? [])
      .find(({name}) => name.text.toLowerCase() === path[1])
    const name = set?.name.text ?? written ?? path[1]!
    if (!set) {
      if (secretName(name) !== undefined && !isPath(use)) return {name, certain: false}
      continue
    }
    const secret = (set.references ?? []).some(
      found => found.syntax === 'github' && secretsIn(found).length > 0
    )
    if (secret) return {name, certain: true}
  }
  return undefined
}

/** `--ssh-key-path "${{ env.KEY }}"`: what an option takes for the name of a file. */
function isPath({text, range}: ExpressionUse): boolean {
  const at = text.text.indexOf(text.file.text.slice(range.start, range.end))
  return /--?[\w-]{0,60}(?:path|file|dir)[ =]["']?$/i.test(
    text.text.slice(Math.max(0, at - 80), at)
  )
}

function isOwnToken(use: ExpressionUse): boolean {
  return (
    use.syntax === 'github' &&
    use.reads.some(({path, flows}) => {
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
