/** A document of a stream, as its text shows it without being parsed. */
export interface DocumentOutline {
  readonly start: number
  readonly end: number
  /** What `kind` says at the beginning of a line; several where branches of a template differ. */
  readonly kinds: readonly string[]
}

/**
 * The documents of a stream that are objects of Kubernetes, from their text: a line that begins with
 * `---` ends a document whatever it is in (YAML 1.2, section 9.1.4). Most are never parsed, and among
 * those are the largest, definitions of custom resources.
 */
export function outlineOf(text: string): DocumentOutline[] {
  const found: DocumentOutline[] = []
  const add = (start: number, end: number): void => {
    const kinds = kindsOf(text.slice(start, end))
    if (kinds.length > 0) found.push({start, end, kinds})
  }
  let start = 0
  for (const match of text.matchAll(/^---(?=[ \t\r\n]|$)[^\n]*$/gm)) {
    add(start, match.index)
    start = match.index + 3
  }
  add(start, text.length)
  return found
}

function kindsOf(text: string): string[] {
  if (!/^apiVersion[ \t]*:/m.test(text)) return []
  const kinds = text.matchAll(/^kind[ \t]*:[ \t]*["']?([A-Za-z]\w{0,100})/gm)
  return [...new Set([...kinds].map(match => match[1]!))]
}
