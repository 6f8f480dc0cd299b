/** Steps that hold a job back: whether they certainly run, and whether their failure certainly counts. */
import type {ScriptBlock} from '../facts/facts.js'
import type {Job, Pipeline, Step} from '../facts/pipeline.js'
import type {ShellCommand} from '../languages/shell.js'
import {programOf, wordsFromProgram} from './minting.js'
import {systemOf} from './systems.js'

/** Conditions that hold in every run that comes so far. */
const always: ReadonlySet<string> = new Set([
  'always()',
  'success()',
  '!cancelled()',
  'succeeded()',
  'succeededOrFailed()',
  'true'
])

/** Conditions that hold although something before has failed. */
const inspite = /\b(?:always|failure|cancelled|failed|succeededOrFailed|canceled)\s*\(/i

type Text = {readonly text: string}

/** Whether a condition holds in every run. */
export function isAlways({text}: Text): boolean {
  return always.has(text.replace('${{', '').replace('}}', '').replaceAll(' ', '').trim())
}

/** Whether a step certainly never runs: by `false`, or because it is switched off. */
export function neverRuns({condition, job, mayBeDisabled}: Step): boolean {
  const isFalse = (text: Text | undefined) =>
    text !== undefined &&
    /^(?:\$\{\{)?\s*(?:false|eq\(true, false\))\s*(?:\}\})?$/i.test(text.text.trim())
  return mayBeDisabled === true || [condition, job.condition, job.stageCondition].some(isFalse)
}

/** Whether a condition may hold although an earlier step or job has failed. */
export function holdsAfterFailure(condition: Text | undefined): boolean {
  return condition !== undefined && inspite.test(condition.text)
}

/** Why a step does not run in every run of its pipeline: a clause; undefined where it does. */
export function whyNotInEveryRun(step: Step): string | undefined {
  const {job} = step
  const isConditional = (each: Job) =>
    each.mayBeLeftOut === true ||
    [each.condition, each.stageCondition].some(text => text && !isAlways(text))
  if (step.mayBeDisabled || step.mayBeLeftOut || (step.condition && !isAlways(step.condition))) {
    return 'runs under a condition only'
  }
  if (isConditional(job)) return 'runs under a condition only'
  const waitsFor = job.condition && holdsAfterFailure(job.condition) ? [] : jobsNeeded(job)
  return waitsFor.some(isConditional)
    ? 'waits for a job that runs under a condition only'
    : undefined
}

/** Jobs of GitHub are left out with the jobs that they need. */
function jobsNeeded(job: Job): readonly Job[] {
  return job.pipeline.system === 'github' ? systemOf(job.pipeline).jobsBefore(job) : []
}

/** Why the failure of a step does not fail the run: a clause; undefined where it does. */
export function whyNotFailing(
  step: Step,
  script?: ScriptBlock,
  command?: ShellCommand
): string | undefined {
  if (step.job.mayGoOn) return 'a failure of the job is ignored'
  return whyNotStopping(step, script, command)
}

/** Why the failure of a step, or of a command in it, does not stop the job: a clause. */
export function whyNotStopping(
  step: Step,
  script?: ScriptBlock,
  command?: ShellCommand
): string | undefined {
  if (step.mayGoOn) return 'a failure of the step is ignored'
  return script && command ? whyLost(script, command) : undefined
}

/** Why the failure of a command does not fail its script: a clause; undefined where it does. */
export function whyLost(script: ScriptBlock, command: ShellCommand): string | undefined {
  const {shell} = script
  if (shell === 'pwsh' || shell === 'powershell') return whyLostInPowerShell(script, command)
  if (shell !== 'bash' && shell !== 'sh') return 'what its shell does after a failure is not known'
  const commands = script.commands?.commands ?? []
  const before = commands.slice(0, commands.indexOf(command))
  if (command.conditional || command.inFunction) return 'runs under a condition of the script only'
  if (command.captured) return 'its result is taken by another command'
  if (command.unheeded === 'always') return 'the script ignores its failure'
  if (before.some(endsTheScript)) return 'the script ends before it'
  if (commands.some(each => programOf(each) === 'trap'))
    return 'a trap may change how the script ends'
  const options = optionsAt(script, before)
  if (command.pipedTo && !options.pipes) return 'its failure is lost in a pipe'
  const goesOn = command.unheeded === 'in-list' || !options.errors
  return goesOn && !command.last ? 'the script goes on after its failure' : undefined
}

function endsTheScript(command: ShellCommand): boolean {
  const {conditional, inFunction, captured, unheeded} = command
  return programOf(command) === 'exit' && !conditional && !inFunction && !captured && !unheeded
}

/** What `set` has said up to a place, after what the CI system starts the shell with. */
function optionsAt({stopsAt}: ScriptBlock, before: readonly ShellCommand[]) {
  let errors = stopsAt !== undefined
  let pipes = stopsAt === 'pipes'
  for (const command of before) {
    if (programOf(command) !== 'set') continue
    const words = wordsFromProgram(command).map(({text}) => text.text)
    for (const [index, word] of words.entries()) {
      const isOn = word.startsWith('-')
      if (!/^[-+][a-zA-Z]+$/.test(word)) continue
      if (word.includes('e')) errors = isOn
      if (!word.includes('o')) continue
      if (words[index + 1] === 'errexit') errors = isOn
      if (words[index + 1] === 'pipefail') pipes = isOn
    }
  }
  return {errors, pipes}
}

/**
 * A program that fails ends no script of PowerShell: the last exit code is that of the script, unless
 * the script asks for it at once.
 */
function whyLostInPowerShell(
  {text, commands}: ScriptBlock,
  command: ShellCommand
): string | undefined {
  const {file} = text
  const all = commands?.commands ?? []
  const rest = file.text.slice(command.range.end, text.range().end)
  const isAsked =
    /^[ \t]*(?:\r?\n[ \t]*|;[ \t]*)if[ \t]*\([ \t]*\$LASTEXITCODE[ \t]+-ne[ \t]+0[ \t]*\)[ \t]*\{[^{}]{0,300}\b(?:exit|throw)\b/i
  const isStrict = /\$PSNativeCommandUseErrorActionPreference\s*=\s*\$true/i.test(text.text)
  const before = file.text.slice(text.range().start, command.range.start)
  const isNested = count(before, '{') !== count(before, '}')
  if (isNested) return 'runs under a condition of the script only'
  if (isAsked.test(rest) || isStrict) return undefined
  const isLast = all.at(-1) === command && /^\s*$/.test(rest)
  return isLast ? undefined : 'the script goes on after its failure'
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}

/** What starts a run without a person. */
const byChange = /^(?:push|pull_request|pull_request_target|merge_group|trigger|pr)$/
const byClock = /^(?:schedule|schedules)$/

/**
 * Why a pipeline does not run by itself: a clause; undefined where it does.
 *
 * @param when `every change`: a schedule, or changes of some paths alone, are not enough
 */
export function whyNotByItself(
  {triggers, system, isManual}: Pipeline,
  when: 'every change' | 'changes or schedule'
): string | undefined {
  // A pipeline of Azure that says nothing runs with each change.
  if (system === 'azure' && triggers.length === 0 && !isManual) return undefined
  const changes = triggers.filter(({name}) => byChange.test(name))
  const isScheduled = triggers.some(({name}) => byClock.test(name))
  if (when === 'changes or schedule') {
    return changes.length > 0 || isScheduled ? undefined : 'runs only when somebody starts it'
  }
  if (changes.some(({isPartial}) => !isPartial)) return undefined
  if (changes.length > 0) return 'runs for some changes only'
  return isScheduled
    ? 'runs on a schedule, not with every change'
    : 'runs only when somebody starts it'
}
