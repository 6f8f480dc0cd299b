import type {TemplateText} from './template-text.js'

/** A stretch of a template that is there under a condition or once for each item. */
export interface Block {
  readonly start: number
  readonly end: number
  readonly isLoop: boolean
  readonly outer: Block | undefined
}

/** Which part of a template an offset is in, and where actions put lines in. */
export class TemplateBlocks {
  /** Offsets at which another block begins to be the innermost, in order. */
  private readonly offsets: number[] = []
  private readonly innermost: (Block | undefined)[] = []
  private readonly insertions: TemplateText['insertions']

  constructor({blocks, insertions}: Pick<TemplateText, 'blocks' | 'insertions'>) {
    this.insertions = insertions
    let current: Block | undefined
    for (const {start, end, isLoop} of blocks) {
      while (current && current.end <= start) current = this.leave(current)
      current = {start, end, isLoop, outer: current}
      this.mark(start, current)
    }
    while (current) current = this.leave(current)
  }

  /** The innermost block around a stretch. */
  around(start: number, end = start): Block | undefined {
    let found = this.innermost[lastAtMost(this.offsets, start)]
    while (found && found.end < end) found = found.outer
    return found
  }

  /** Whether something of a block is there whenever `other` is. */
  static isSure(block: Block | undefined, other: Block | undefined): boolean {
    for (let at = other; ; at = at.outer) {
      if (at === block) return true
      if (!at) return false
    }
  }

  /** Whether what is in a block may be there many times for one of `other`. */
  static isRepeated(block: Block | undefined, other: Block | undefined): boolean {
    for (let at = block; at && at !== other; at = at.outer) if (at.isLoop) return true
    return false
  }

  /** Whether lines are put in between two offsets; with an indent, lines that begin there. */
  putsIn(start: number, end: number, indent?: number): boolean {
    const {insertions} = this
    for (let i = firstFrom(insertions, start); i < insertions.length; i++) {
      const insertion = insertions[i]!
      if (insertion.offset >= end) return false
      const isAny = indent === undefined || insertion.indent === undefined
      if (isAny || insertion.indent === indent) return true
    }
    return false
  }

  private leave(block: Block): Block | undefined {
    this.mark(block.end, block.outer)
    return block.outer
  }

  private mark(offset: number, block: Block | undefined): void {
    this.offsets.push(offset)
    this.innermost.push(block)
  }
}

/** The index of the last number that is not above a limit; -1 where all are. */
function lastAtMost(sorted: readonly number[], limit: number): number {
  let low = -1
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sorted[middle]! <= limit) low = middle
    else high = middle - 1
  }
  return low
}

function firstFrom(sorted: TemplateText['insertions'], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.offset < offset) low = middle + 1
    else high = middle
  }
  return low
}
