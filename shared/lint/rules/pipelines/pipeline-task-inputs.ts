import type {Step} from '../../facts/pipeline.js'
import {namedInput} from '../../pipelines/inputs.js'
import {type MissingInput, missingInputs} from '../../pipelines/task-inputs.js'
import type {Problem, Rule} from '../../rule.js'
import type {Range} from '../../source.js'

/** A task of Azure Pipelines without an input that it cannot do without. */
export const pipelineTaskInputs: Rule = {
  id: 'pipeline-task-inputs',
  severity: 'warning',
  check({pipeline}, report) {
    if (pipeline?.system !== 'azure') return
    for (const job of pipeline.jobs) {
      for (const step of job.steps) {
        if (step.mayBeDisabled) continue
        const missing = missingInputs(step)
        if (missing.length > 0) report(problemOf(step, missing))
      }
    }
  }
}

/** One problem for a step, however many inputs it lacks. */
function problemOf(step: Step, missing: readonly MissingInput[]): Problem {
  const task = step.uses!.text
  const lacks = missing.map(input => describe(input, step))
  const connection = lacks.includes('azureSubscription')
  const edits = lacks.length === 1 ? scriptLocationEdit(step, missing[0]!) : []
  return {
    range: lacks.length === 1 ? placeOf(step, missing[0]!) : task.range(),
    message: `${task.text.trim()} fails without ${lacks.join(' and ')}`,
    help: connection
      ? 'Name the service connection in this step, too: the task logs in for itself and logs out again.'
      : `Add ${lacks.join(' and ')}.`,
    subject: `${step.job.id} ${step.name?.text ?? ''} ${lacks.join(' ')}`,
    ...(edits.length > 0 ? {fix: {description: 'add scriptLocation: inlineScript', edits}} : {})
  }
}

/** What is to be written. With a script in the step it is not the file that is missing. */
function describe(input: MissingInput, step: Step): string {
  return isInline(input, step) ? 'scriptLocation: inlineScript' : input.name
}

/** The commonest of all: the script is there, and the task looks for a file. */
function isInline({name}: MissingInput, step: Step): boolean {
  return name === 'scriptPath' && namedInput(step, 'inlineScript') !== undefined
}

function placeOf(step: Step, input: MissingInput): Range {
  if (input.askedBy) return input.askedBy
  const inline = isInline(input, step) ? namedInput(step, 'inlineScript') : undefined
  return (inline?.name ?? step.uses!.text).range()
}

function scriptLocationEdit(step: Step, input: MissingInput) {
  const {inputsInsertion} = step
  if (!inputsInsertion || !isInline(input, step)) return []
  // A key without a value is no input, and must not be written a second time.
  const written = step.job.pipeline.file.text.slice(step.range.start, step.range.end)
  if (/^[ \t]*["']?scriptLocation["']?\s*:/im.test(written)) return []
  const {at, indent} = inputsInsertion
  return [{start: at, end: at, newText: `scriptLocation: inlineScript\n${indent}`}]
}
