/**
 * What becomes of a command that fails: whether the script ends, and whether it fails. Source: Bash
 * Reference Manual, "Lists of Commands" and "The Set Builtin" (`-e`).
 */
import type {Draft} from './bash-words.js'

/** Commands whose failure only says no: what follows behind `&&` may not run. */
const tests = /^(?:test|\[|\[\[|false|grep|egrep|fgrep|command|type|which|hash|diff|cmp|git)$/

/** Statements that `&&` and `||` join, one list after the other. */
export class StatementList {
  private all: Draft[] = []
  /** Commands whose failure a later operator may still take care of; the first of them are marked. */
  private left: Draft[] = []
  private marked = 0
  private operator = ''
  private isTest = false
  /** What ends each pipeline of the list. */
  private last: Draft[] = []

  /** The commands whose failure is that of the list that was read last. */
  get ends(): readonly Draft[] {
    return this.last
  }

  /**
   * @param members the commands of a pipeline
   * @param operator what stands behind it
   */
  add(members: readonly Draft[], operator: string): void {
    if (this.operator === '') this.start()
    else if (this.operator === '||') this.alternative(members)
    else {
      const {left} = this
      for (; this.marked < left.length; this.marked++) left[this.marked]!.unheeded ??= 'in-list'
      if (this.isTest) perhaps(members)
    }
    for (const each of members) {
      this.all.push(each)
      this.left.push(each)
    }
    this.last.push(...lastOf(members))
    this.isTest = members.length === 0 || members.some(each => tests.test(nameOf(each)))
    if (operator === '&') for (const each of this.all) each.unheeded = 'always'
    this.operator = operator === '&&' || operator === '||' ? operator : ''
  }

  private start(): void {
    this.all = []
    this.left = []
    this.marked = 0
    this.last = []
  }

  /** `x || y`: the failure of x is over, unless y ends the script. */
  private alternative(members: readonly Draft[]): void {
    const isEnd = endsScript(members)
    for (const each of this.left) {
      if (!isEnd) each.unheeded = 'always'
      else if (each.unheeded === 'in-list') delete each.unheeded
    }
    this.left = []
    this.marked = 0
    perhaps(members)
  }
}

/** The last command of a pipeline, and those from which it reads. */
function lastOf(members: readonly Draft[]): Draft[] {
  const found: Draft[] = []
  let each = members.at(-1)
  while (each && !looped.has(each)) {
    found.push(each)
    each = members.find(other => other === each?.pipedFrom)
  }
  return found
}

/** Whether commands certainly end the script with a failure: `exit 1`, `{ echo …; exit 1; }`. */
function endsScript(commands: readonly Draft[]): boolean {
  return commands.some(each => {
    if (each.conditional || each.unheeded || each.inFunction || each.captured) return false
    const [, status] = each.words
    switch (nameOf(each)) {
      case 'exit':
        return status !== undefined && status.text.text !== '0'
      case 'false':
        return true
      default:
        return false
    }
  })
}

/** `! x`: a failure of it counts as success. */
export function inverted(commands: Draft[]): Draft[] {
  for (const each of commands) {
    each.unheeded = 'always'
    negated.add(each)
  }
  return commands
}

const negated = new WeakSet<Draft>()

/**
 * The commands of a condition: their failure decides on a branch and ends nothing, unless the branch
 * of the failure ends the script.
 *
 * @param branches those behind `then` and `else`
 */
export function asCondition(condition: Draft[], branches: readonly (readonly Draft[])[]): Draft[] {
  const [only] = condition
  const failing = only && negated.has(only) ? branches[0] : branches[1]
  const isHeeded = condition.length === 1 && failing !== undefined && endsScript(failing)
  for (const each of condition) {
    if (isHeeded) delete each.unheeded
    else each.unheeded = 'always'
  }
  for (const branch of branches) perhaps(branch)
  return condition
}

/** The body of a loop: what a turn comes to is forgotten with the next. */
export function repeated(commands: readonly Draft[]): void {
  for (const each of commands) looped.add(each)
}

const looped = new WeakSet<Draft>()

/** Commands that may not run. */
export function perhaps<T extends readonly Draft[]>(commands: T): T {
  for (const each of commands) each.conditional = true
  return commands
}

function nameOf({words}: Draft): string {
  return words[0]?.text.text ?? ''
}
