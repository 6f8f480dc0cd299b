import type {NamedValue} from '../facts/facts.js'
import type {Step} from '../facts/pipeline.js'
import type {MappedText} from '../source.js'

/** The value of an input of a step, its name compared without case. */
export function inputOf(
  step: Pick<Step, 'inputs'>,
  ...names: readonly string[]
): MappedText | undefined {
  for (const name of names) {
    const input = namedInput(step, name)
    if (input) return input.value
  }
  return undefined
}

/** An input of a step with what it refers to, its name compared without case. */
export function namedInput(step: Pick<Step, 'inputs'>, name: string): NamedValue | undefined {
  const lower = name.toLowerCase()
  return step.inputs.find(({name}) => name.text.toLowerCase() === lower)
}

/** An input that is a boolean; undefined when it is absent or an expression. */
export function flagOf(step: Pick<Step, 'inputs'>, name: string): boolean | undefined {
  const text = inputOf(step, name)?.text.trim().toLowerCase()
  return text === 'true' ? true : text === 'false' ? false : undefined
}
