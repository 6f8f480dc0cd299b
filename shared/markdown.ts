/** What nobody sees, and what turns the direction of writing: a name must not look like another. */
const unseen = /(?!\s)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

/** Plain text in Markdown, also in a table: nothing in it is Markdown or HTML. */
export function plainText(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/\s+/g, ' ')
    .replace(/[&<>]/g, character => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[character]!)
    .replace(/[\\`*_{}[\]()#+!|~@]/g, '\\$&')
}

/** Text as code. A backtick inside would end it, and a bar the table's cell. */
export function codeText(text: string): string {
  // In code a backslash stands for itself, and nothing can be escaped behind one.
  if (text.includes('|')) return `<code>${plainText(text)}</code>`
  const plain = text.replace(unseen, '').replace(/\s+/g, ' ')
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(match => match[0].length))
  if (longest === 0) return `\`${plain}\``
  const fence = '`'.repeat(longest + 1)
  return `${fence} ${plain} ${fence}`
}

/** Plain text in which what stands between backticks is code. */
export function proseText(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, at) => (at % 2 === 1 ? codeText(part.slice(1, -1)) : plainText(part)))
    .join('')
}
