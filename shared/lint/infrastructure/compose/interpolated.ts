import type {PartialText} from '../../facts/facts.js'
import type {MappedText} from '../../source.js'
import {joinParts, known, type TextPart} from '../values/partial-text.js'

const variables =
  /\$\$|\$\{[A-Za-z_]\w{0,200}(?:(:?[-+?])([^{}$]{0,1000}))?\}|\$\{[^}\n]{0,1000}\}|\$[A-Za-z_]\w{0,200}/g

/**
 * A value of a compose file with its variables as holes (Compose Specification, "Interpolation"). The
 * default of a variable is what is deployed unless somebody sets it.
 */
export function interpolated(text: MappedText): PartialText | undefined {
  if (!text.text.includes('$')) return known(text)
  const parts: TextPart[] = []
  let position = 0
  for (const match of text.text.matchAll(variables)) {
    const {index} = match
    const [all, operator = '', fallback = ''] = match
    if (index > position) parts.push({literal: text.slice(position, index)})
    position = index + all.length
    if (all === '$$') parts.push({literal: text.slice(index, index + 1)})
    else if (operator.endsWith('-')) {
      const end = position - 1
      const value = known(text.slice(end - fallback.length, end))
      parts.push({value, range: text.range(index, position)})
    } else parts.push({value: undefined, range: text.range(index, position)})
  }
  if (position < text.text.length) parts.push({literal: text.slice(position)})
  return joinParts(text.file, parts, text.range().start)
}
