import type {PartialText} from '../facts/facts.js'

/** Stands for an unknown stretch in texts that are analysed: neither a wildcard nor a separator. */
export const hole = '\ue000'

/** The text with each unknown stretch as one character, and how to show a part of it. */
export function analysed({text, holes}: PartialText): {
  text: string
  show: (part: string) => string
} {
  let result = ''
  let position = 0
  const names: string[] = []
  for (const {start, end} of holes) {
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
