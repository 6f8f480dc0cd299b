/** The arguments of one type by block, the type's own under ''. A required one ends in `!`. */
export type BlockNames = Readonly<Record<string, readonly string[]>>

/**
 * The names in a page of a provider's documentation: pages of azurerm and azuread, and those that
 * are generated from a schema, as azapi's are.
 */
export function namesIn(markdown: string): BlockNames {
  return /^### Required$/m.test(markdown) ? ofSchema(markdown) : ofProse(markdown)
}

/** "An `identity` block supports the following:", "`management`, `portal` and `scm` block supports …". */
const blockHeading =
  /^(?:~> )?(?:(?:An?|The|Each|One or more) )?((?:`\w+`(?:, | and |, and )?)+) blocks? (?:supports?|contains?|as defined)/

function ofProse(markdown: string): BlockNames {
  const blocks = new Map<string, Set<string>>([['', new Set()]])
  let current = ['']
  let isInside = false
  for (const line of markdown.split('\n')) {
    if (/^## /.test(line)) isInside = /^## Arguments? Reference/.test(line)
    if (!isInside) continue
    const heading = blockHeading.exec(line)
    if (heading) current = [...heading[1]!.matchAll(/`(\w+)`/g)].map(([, name]) => name!)
    const item = /^\s*[*-] `(\w+)` - (\(Required)?/.exec(line)
    if (!item) continue
    for (const block of current) {
      const names = blocks.get(block) ?? new Set()
      blocks.set(block, names.add(item[2] ? `${item[1]}!` : item[1]!))
    }
  }
  return Object.fromEntries([...blocks].map(([block, names]) => [block, [...names]]))
}

function ofSchema(markdown: string): BlockNames {
  const blocks: Record<string, string[]> = {'': []}
  let current = ''
  let isRequired = false
  let isReadOnly = false
  for (const line of markdown.split('\n')) {
    const nested = /^### Nested Schema for `([\w.]+)`/.exec(line)
    if (nested) current = nested[1]!.split('.').at(-1)!
    if (/^#{0,3} ?(?:Required|Optional|Read-Only):?$/.test(line)) {
      isRequired = line.includes('Required')
      isReadOnly = line.includes('Read-Only')
    }
    const item = /^- `(\w+)` \(/.exec(line)
    if (!item || isReadOnly) continue
    blocks[current] ??= []
    blocks[current]!.push(isRequired ? `${item[1]}!` : item[1]!)
  }
  return blocks
}
