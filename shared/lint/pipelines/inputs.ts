import type {Step} from '../facts/pipeline.js'
import type {MappedText} from '../source.js'

/** The value of an input of a step, its name compared without case. */
export function inputOf(
  step: Pick<Step, 'inputs'>,
  ...names: readonly string[]
): MappedText | undefined {
  for (const name of names) {
    const lower = name.toLowerCase()
    const input = step.inputs.find(({name}) => name.text.toLowerCase() === lower)
    if (input) return input.value
  }
  return undefined
}

/** An input that is a boolean; undefined when it is absent or an expression. */
export function flagOf(step: Pick<Step, 'inputs'>, name: string): boolean | undefined {
  const text = inputOf(step, name)?.text.trim().toLowerCase()
  return text === 'true' ? true : text === 'false' ? false : undefined
}
