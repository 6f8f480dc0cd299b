import type {Job, Step, Variable} from '../facts/pipeline.js'
import {setVariableEvent} from './logging-command.js'
import {ScriptFlow} from './script-flow.js'
import {
  azureVariable,
  environmentName,
  type FlowEvent,
  fromReference,
  type SecretValue
} from './secret-value.js'
import {isOpenSetting} from './stored-secrets.js'

const flows = new WeakMap<Job, readonly FlowEvent[]>()

/** Follows secrets through the scripts of a job, in the order in which they run. */
export function secretFlow(job: Job): readonly FlowEvent[] {
  let events = flows.get(job)
  if (!events) {
    events = new JobFlow(job).run()
    flows.set(job, events)
  }
  return events
}

class JobFlow {
  private readonly job: Job
  private readonly events: FlowEvent[] = []
  /** Environment that earlier steps have set for later ones. */
  private readonly exported = new Map<string, SecretValue>()
  private readonly masks = new Set<string>()

  constructor(job: Job) {
    this.job = job
  }

  run(): readonly FlowEvent[] {
    for (const step of this.job.steps) {
      const {script} = step
      if (!script) continue
      const environment = this.environmentOf(step)
      if (script.commands) {
        new ScriptFlow(
          step,
          script.commands,
          environment,
          this.events,
          this.exported,
          this.masks
        ).run()
      } else this.readLoggingCommands(step)
    }
    // A part of a secret that is masked later on is masked in time: the mask has to come before
    // it is printed or handed on, which those events judge by themselves.
    return this.events.map(event =>
      event.kind === 'parsed' ? {...event, masked: this.masks.has(event.value.origin)} : event
    )
  }

  private environmentOf(step: Step): Map<string, SecretValue> {
    const environment = new Map(this.exported)
    const scopes = [this.job.pipeline.variables, this.job.variables, step.variables]
    for (const variable of scopes.flat()) {
      if (variable.group) continue
      const value = this.valueOf(variable, step)
      const name = environmentName(variable.name.text, step)
      if (value) environment.set(name, value)
      else environment.delete(name)
    }
    return environment
  }

  private valueOf({references}: Variable, step: Step): SecretValue | undefined {
    for (const {expression, reads, syntax, name} of references ?? []) {
      if (syntax === 'macro') {
        const found = azureVariable(name!, step.job)
        if (found) return found
      } else if (syntax === 'github' && !isOpenSetting(expression)) {
        for (const reference of reads) {
          const found = fromReference(reference, this.exported)
          if (found) return found
        }
      }
    }
    return undefined
  }

  /** For shells that are not parsed: logging commands that set a variable, by their text. */
  private readLoggingCommands(step: Step): void {
    const {text} = step.script!
    for (const match of text.text.matchAll(
      /##vso\[task\.setvariable ([^\]\r\n]{1,300})\]([^\r\n]*)/gi
    )) {
      const start = match.index
      const [, properties, value] = match
      if (!/%\w+%|\$|\{\w+\}/.test(value!)) continue
      const event = setVariableEvent(step, properties!, undefined, {
        range: text.range(start, start + match[0].length - value!.length),
        properties: text.range(
          start + match[0].length - value!.length - 1,
          start + match[0].length - value!.length - 1
        )
      })
      if (event) this.events.push(event)
    }
  }
}
