import type {PartialText} from '../facts/facts.js'

/** Stands for an unknown stretch in texts that are analysed: neither a wildcard nor a separator. */
export const hole = '\ue000'

/**
 * What a tool fills in before the text is used, in the forms that templates of credentials have:
 * `${NAME}`, `$(NAME)`, `#{NAME}#`, `{{ NAME }}`, `__NAME__`, `%NAME%`. No subject and no issuer
 * holds such a text.
 */
const templates =
  /\$\{[^{}]{0,200}\}|\$\([^()]{0,200}\)|#\{[^{}]{0,200}\}#?|\{\{[^{}]{0,200}\}\}|__[A-Z][A-Z\d_]{0,99}__|%[A-Z_]{2,100}%/gi

/** The unknown stretches of a text: those that its reader found, and what a template leaves open. */
function unknownStretches({text, holes}: PartialText): PartialText['holes'] {
  const found = [...text.text.matchAll(templates)]
    .map(match => ({start: match.index, end: match.index + match[0].length}))
    .filter(({start, end}) => !holes.some(known => known.start < end && start < known.end))
  return found.length === 0 ? holes : [...holes, ...found].sort((a, b) => a.start - b.start)
}

/** True when the whole text is written in the file. */
export function isKnown(text: PartialText | undefined): text is PartialText {
  return text !== undefined && unknownStretches(text).length === 0
}

/** The text with each unknown stretch as one character, and how to show a part of it. */
export function analysed(value: PartialText): {
  text: string
  show: (part: string) => string
} {
  const {text} = value
  let result = ''
  let position = 0
  const names: string[] = []
  for (const {start, end} of unknownStretches(value)) {
    result += text.text.slice(position, start) + hole
    names.push(text.text.slice(start, end))
    position = end
  }
  result += text.text.slice(position)
  const show = (part: string): string => {
    const before = result.slice(0, Math.max(0, result.indexOf(part))).split(hole).length - 1
    let index = before
    return part.replaceAll(hole, () => names[index++] ?? '…')
  }
  return {text: result, show}
}

/** The text without its unknown stretches, each as one private character. */
export function literalOf(value: PartialText): string {
  return analysed(value).text
}
