import type {Step} from '../../facts/pipeline.js'
import {programOf} from '../../pipelines/minting.js'
import {secretFlow} from '../../pipelines/secret-flow.js'
import {isSecretVariable} from '../../pipelines/stored-secrets.js'
import type {Problem, Rule} from '../../rule.js'
import {exposedArgument} from '../../scripts/exposed-argument.js'

/** A secret among the arguments of a program. */
export const secretOnCommandLine: Rule = {
  id: 'secret-on-command-line',
  severity: 'warning',
  check({pipeline}, report) {
    for (const job of pipeline?.jobs ?? []) {
      // One finding for one secret of a step: the same change takes it off all its command lines.
      const seen = new Map<Step, Set<string>>()
      for (const event of secretFlow(job)) {
        if (event.kind !== 'command') continue
        const found = exposedArgument(event)
        if (!found) continue
        const ofStep = seen.get(event.step) ?? new Set()
        seen.set(event.step, ofStep)
        const key = `${programOf(event.command)} ${found.what}`
        if (ofStep.has(key)) continue
        ofStep.add(key)
        report({
          range: found.word.range,
          message: `${found.what} is in the arguments of ${programOf(event.command)}, where every process on the machine can read it`,
          help: found.help,
          subject: `${job.id} ${programOf(event.command)} ${found.flag}`,
          ...(found.severity ? {severity: found.severity} : {})
        })
      }
      for (const step of job.steps) checkArguments(step, report)
    }
  }
}

/** Azure Pipelines: secrets among the arguments that a task or a batch script hands to a program. */
function checkArguments(step: Step, report: (problem: Problem) => void): void {
  const {script, uses, job} = step
  const inputs = step.inputs.filter(
    ({name}) => uses?.kind === 'task' && /arguments$|^(?:msbuild|vstest)?args$/i.test(name.text)
  )
  const texts = [
    ...inputs.map(({name, value, references}) => ({
      what: `the ${name.text} of ${uses!.name}`,
      value,
      references
    })),
    ...(script?.shell === 'cmd'
      ? [{what: 'the arguments of a command', value: script.text, references: script.references}]
      : [])
  ]
  for (const {what, value, references = []} of texts) {
    for (const {name, start, end, range} of references) {
      if (name === undefined || !isSecretVariable(name, job.pipeline, job)) continue
      // What names the program stands close by; a longer line costs no more.
      const near = value.text.slice(Math.max(0, start - 500), start)
      const line = near.slice(near.lastIndexOf('\n') + 1)
      if (script?.shell === 'cmd' && !isArgument(line)) continue
      // A statement that is good for minutes and one exchange; the name of a file.
      if (/--(?:federated-token|id-token|assertion)[ =]["']?$/.test(line)) continue
      if (/^\.(?:json|txt|pem|pfx|key)\b/.test(value.text.slice(end))) continue
      report({
        range,
        message: `variable ${name} is in ${what}, where every process on the machine can read it`,
        help: `Map $(${name}) into env and let the program read the variable.`,
        subject: `${job.id} ${name}`,
        ...(name.toLowerCase() === 'system.accesstoken' ? {} : {confidence: 'medium' as const})
      })
    }
  }
}

/** What stands before a value on its line of a batch script: a program, which is no built-in. */
function isArgument(before: string): boolean {
  const program = /(?:^|[&|(])\s*@?(?:call\s+)?([^\s&|(]+)\s+[^&|]*$/i.exec(before)?.[1]
  return (
    program !== undefined && !/^(?:echo|set|setx|rem|if|for|::|goto|title|exit)$/i.test(program)
  )
}
