import {secretName} from '../credentials/secret-name.js'
import type {Step} from '../facts/pipeline.js'
import type {Range} from '../source.js'
import type {FlowEvent, SecretValue} from './secret-value.js'

/** The event of a `##vso[task.setvariable]`; undefined when nothing says that the value is secret. */
export function setVariableEvent(
  step: Step,
  properties: string,
  value: SecretValue | undefined,
  {range, properties: at}: {range: Range; properties?: Range}
): (FlowEvent & {kind: 'handed-on'}) | undefined {
  const name = /(?:^|;)\s*variable\s*=\s*([^;\]]+)/i.exec(properties)?.[1]?.trim()
  if (name === undefined) return undefined
  if (!value && !secretName(name)) return undefined
  return {
    kind: 'handed-on',
    step,
    range,
    value: value ?? {
      kind: 'stored',
      what: `variable ${name}`,
      origin: `variable ${name}`,
      named: true
    },
    masked: false,
    to: 'variable',
    name,
    declared: /(?:^|;)\s*issecret\s*=\s*true/i.test(properties),
    certain: value !== undefined,
    ...(at ? {properties: at} : {})
  }
}
