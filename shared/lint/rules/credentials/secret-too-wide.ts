import {isIdentifierName, secretName, shownName} from '../../credentials/index.js'
import type {Job, Pipeline, Step, Variable} from '../../facts/pipeline.js'
import {isOpenSetting, isSecretVariable, storedSecret} from '../../pipelines/stored-secrets.js'
import type {Problem, Rule} from '../../rule.js'

/** A secret in the environment of steps that do not need it. */
export const secretTooWide: Rule = {
  id: 'secret-too-wide',
  severity: 'warning',
  confidence: 'medium',
  check({pipeline}, report) {
    if (!pipeline) return
    checkSecrets(pipeline, report)
    checkCopies(pipeline, report)
  }
}

/** Secrets of GitHub in the environment of a workflow or job. */
function checkSecrets(pipeline: Pipeline, report: (problem: Problem) => void): void {
  const jobs = pipeline.jobs.filter(({kind}) => kind === 'job')
  for (const variable of pipeline.variables) {
    const secret = secretOf(variable)
    if (secret) judge(variable, secret, 'workflow', jobs, report)
  }
  for (const job of jobs) {
    for (const variable of job.variables) {
      const secret = secretOf(variable)
      if (secret) judge(variable, secret, 'job', [job], report)
    }
  }
}

/** The secret of GitHub that a variable holds; what may stand in the open is none. */
function secretOf({references = []}: Variable): string | undefined {
  const closed = references.filter(
    ({syntax, expression}) => syntax === 'github' && !isOpenSetting(expression)
  )
  return storedSecret(closed)
}

function judge(
  variable: Variable,
  secret: string,
  level: 'workflow' | 'job',
  jobs: readonly Job[],
  report: (problem: Problem) => void
): void {
  const steps = jobs.flatMap(job => job.steps)
  if (steps.length < 2) return
  const name = variable.name.text
  const readers = steps.filter(step => mentions(step, name) && !onlyChecks(step, name))
  const others = steps.filter(step => !readers.includes(step))
  const jobsOfReaders = new Set(readers.map(({job}) => job))
  const stranger = others.find(isThirdParty)
  let why: string | undefined
  if (readers.length === 1) why = `only ${describe(readers[0]!)} reads it`
  else if (
    level === 'workflow' &&
    jobs.length > 1 &&
    readers.length > 0 &&
    jobsOfReaders.size < jobs.length
  ) {
    const [job] = jobsOfReaders
    why =
      jobsOfReaders.size === 1
        ? `only steps of job '${job!.id}' read it`
        : `${jobsOfReaders.size} of ${jobs.length} jobs read it`
  } else if (stranger) why = `${stranger.uses?.text.text.trim()} gets it too`
  // Tools take their variables without a word: that no step names it says little for a single job.
  else if (readers.length === 0 && level === 'workflow' && jobs.length > 1) {
    why = `all ${jobs.length} jobs get it`
  }
  if (!why) return
  report({
    range: variable.range,
    message: `secret ${secret} is in the environment of every step of the ${level}, and ${why}`,
    help: 'Move it to the env of the step that needs it.',
    subject: `${level} ${name}`,
    ...(opensNothing(secret, name) ? {severity: 'note' as const} : {}),
    related: readers.slice(0, 5).map(step => ({
      message: 'read here',
      range: (step.name ?? step.uses?.text)?.range() ?? step.range
    }))
  })
}

/** An address or a number, by the name of the secret or of the variable that holds it. */
function opensNothing(secret: string, variable: string): boolean {
  if (secretName(secret) !== undefined || secretName(variable) !== undefined) return false
  return isIdentifierName(secret) || isIdentifierName(variable)
}

/**
 * `[ -n "$X" ]`: whether it is set. What a tool of another step takes without a word is not known then.
 */
function onlyChecks({script, inputs, variables}: Step, name: string): boolean {
  if (!script || inputs.length > 0 || variables.some(({value}) => value.text.includes(name)))
    return false
  const text = script.text.text
  const rest = text
    .replace(/\[\[?\s[^\]\n]{0,500}\]/g, '')
    .replace(/\b(?:test|echo)\s[^\n]{0,500}/g, '')
  return text.includes(name) && !rest.includes(name)
}

function mentions(step: Step, name: string): boolean {
  const pattern = new RegExp(`(?<![\\w-])${name.replace(/[^\w]/g, '\\$&')}(?![\\w-])`, 'i')
  const texts = [
    step.script?.text,
    step.condition,
    ...step.inputs.flatMap(input => [input.name, input.value]),
    ...step.variables.map(({value}) => value)
  ]
  return texts.some(text => text !== undefined && pattern.test(text.text))
}

function isThirdParty({uses}: Step): boolean {
  return uses?.kind === 'repository' && !/^(?:actions|github)\//.test(uses.name)
}

function describe(step: Step): string {
  const name = step.name?.text ?? step.id ?? step.uses?.text.text
  return name ? `step '${shownName(name.trim())}'` : `step ${step.index} of job '${step.job.id}'`
}

/** Variables of Azure Pipelines that copy a secret one. */
function checkCopies(pipeline: Pipeline, report: (problem: Problem) => void): void {
  const seen = new Set<Variable>()
  const jobs = pipeline.jobs.flatMap(job => job.variables.map(variable => ({job, variable})))
  const all = [...pipeline.variables.map(variable => ({job: undefined, variable})), ...jobs]
  for (const {job, variable} of all) {
    if (seen.has(variable) || variable.group) continue
    seen.add(variable)
    const secret = (variable.references ?? [])
      .flatMap(({name}) => name ?? [])
      .find(
        name =>
          name.toLowerCase() !== variable.name.text.toLowerCase() &&
          isSecretVariable(name, pipeline, job)
      )
    if (!secret) continue
    report({
      range: variable.range,
      message: `variable ${variable.name.text} copies the secret ${secret} for the whole ${variable.scope}: the copy is not a secret variable, and every task gets it in its environment`,
      help: `Remove it and map $(${secret}) into the env of the step that needs it.`,
      subject: `${variable.scope} ${variable.name.text}`
    })
  }
}
