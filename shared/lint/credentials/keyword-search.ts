/** Keywords by their first two characters: one look-up a character finds where any of them may begin. */
export class KeywordSearch<T> {
  /** 0 where no keyword begins with the two characters, else the number of its list. */
  private readonly table = new Uint8Array(0x10000)
  private readonly lists: {keyword: string; values: T[]}[][] = [[]]

  /** @param keywords ASCII, two characters or more, at most 255 different beginnings */
  constructor(keywords: Iterable<readonly [keyword: string, value: T]>) {
    for (const [keyword, value] of keywords) this.add(keyword, value)
  }

  /** Calls `visit` for every keyword at every place where it stands. One pass, linear in the text. */
  search(text: string, visit: (value: T, at: number) => void): void {
    const {table, lists} = this
    let previous = text.charCodeAt(0)
    for (let next = 1; next < text.length; next++) {
      const current = text.charCodeAt(next)
      // Other than ASCII begins no keyword; the mask keeps it inside of the table.
      const list = previous < 128 && current < 128 ? table[(previous << 8) | current]! : 0
      previous = current
      if (list === 0) continue
      for (const {keyword, values} of lists[list]!) {
        if (!text.startsWith(keyword, next - 1)) continue
        for (const value of values) visit(value, next - 1)
      }
    }
  }

  private add(keyword: string, value: T): void {
    const slot = (keyword.charCodeAt(0) << 8) | keyword.charCodeAt(1)
    if (keyword.length < 2 || /[^\0-\x7f]/.test(keyword)) {
      throw new Error(`the keyword '${keyword}' cannot be searched`)
    }
    if (this.table[slot] === 0) {
      if (this.lists.length > 255) throw new Error('there are too many different beginnings')
      this.table[slot] = this.lists.push([]) - 1
    }
    const list = this.lists[this.table[slot]!]!
    const known = list.find(entry => entry.keyword === keyword)
    if (known) known.values.push(value)
    else list.push({keyword, values: [value]})
  }
}
