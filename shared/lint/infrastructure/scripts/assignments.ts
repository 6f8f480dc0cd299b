import type {ShellAssignment} from '../../languages/shell.js'
import type {MappedText, Range} from '../../source.js'

/** The assignments of one variable, in the order of the text. */
export class Assignments {
  private readonly all: ShellAssignment[] = []
  /** Whether anything is added to what the variable already is. */
  isAppended = false

  add(assignment: ShellAssignment): void {
    this.all.push(assignment)
    this.isAppended ||= assignment.append
  }

  /** Those that end before an offset of the file: the last of them holds there. */
  before(offset: number): readonly ShellAssignment[] {
    let low = 0
    let high = this.all.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.all[middle]!.range.end <= offset) low = middle + 1
      else high = middle
    }
    return this.all.slice(Math.max(0, low - mostKept), low)
  }
}

/** Assignments of one variable that are looked at. */
const mostKept = 8
/** Lines that a command may go on for. */
const mostLines = 100
/** A line that the next one goes on with: bash, PowerShell. */
const goesOn = /[\\`][ \t]*$/

/** How far the statement that begins at or goes on to an offset is indented: blocks are, in nearly all scripts. */
export function indentation({file}: {readonly file: MappedText['file']}, {start}: Range): number {
  let {line} = file.position(start)
  for (let i = 0; i < mostLines && line > 1; i++) {
    const before = file.lineStart(line)
    const tail = file.text.slice(Math.max(0, before - 20), before).replace(/\r?\n$/, '')
    if (!goesOn.test(tail)) break
    line--
  }
  const from = file.lineStart(line)
  return /^[ \t]*/.exec(file.text.slice(from, from + 400))![0].length
}
