import type {Step} from '../../facts/pipeline.js'
import {inputOf} from '../../pipelines/inputs.js'
import type {Problem, Rule} from '../../rule.js'

/** All secrets at once, or one chosen at run time, which makes the runner hand all of them over. */
export const secretsDump: Rule = {
  id: 'secrets-dump',
  severity: 'error',
  check({pipeline}, report) {
    if (!pipeline) return
    for (const use of pipeline.expressions) {
      if (use.syntax !== 'github') continue
      for (const {path, within, range} of use.reads) {
        if (path[0] !== 'secrets') continue
        const whole = path.length === 1
        if (!whole && path[1] !== '?' && path[1] !== '*') continue
        report({
          range,
          message: whole
            ? `${within.includes('tojson') ? 'toJSON(secrets)' : 'the secrets context as a whole'} passes every secret to the job`
            : 'a secret chosen by a computed name makes GitHub pass every secret to the job',
          help: 'Name the secrets that are needed: ${{ secrets.NAME }}.',
          subject: `${use.job?.id ?? ''} ${use.name ?? use.place}`
        })
      }
    }
    for (const job of pipeline.jobs) for (const step of job.steps) checkVault(step, report)
  }
}

function checkVault(step: Step, report: (problem: Problem) => void): void {
  const task = step.uses?.name
  if (task === 'azurekeyvault') {
    const filter = inputOf(step, 'SecretsFilter')
    const early = inputOf(step, 'RunAsPreJob')
    if (!filter || filter.text.trim() === '*') {
      report({
        range: (filter ?? step.uses!.text).range(),
        message: filter
          ? 'SecretsFilter: * downloads every secret of the vault into the job'
          : 'without SecretsFilter the task downloads every secret of the vault into the job',
        help: 'List the names of the secrets that the job needs in SecretsFilter.',
        subject: `azurekeyvault ${step.index}`
      })
    } else if (early?.text.trim().toLowerCase() === 'true') {
      report({
        range: early.range(),
        severity: 'warning',
        message:
          'RunAsPreJob passes the secrets to every task of the job, also to those before this one',
        help: 'Fetch the secrets right before the step that needs them: RunAsPreJob: false.',
        subject: `azurekeyvault ${step.index} pre-job`
      })
    }
  } else if (task === 'azure/get-keyvault-secrets') {
    const names = inputOf(step, 'secrets')
    if (names?.text.trim() !== '*') return
    report({
      range: names.range(),
      message: 'secrets: * downloads every secret of the vault into the job',
      help: 'List the names of the secrets that the job needs.',
      subject: `get-keyvault-secrets ${step.index}`
    })
  }
}
