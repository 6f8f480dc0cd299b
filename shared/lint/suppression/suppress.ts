import {nearest} from '../../inputs.js'
import type {IgnoreEntry, LintConfig} from '../config/config.js'
import {shownName} from '../credentials/index.js'
import {type PathMatcher, pathMatcher} from '../files/path-matcher.js'
import type {Location, SilencedFinding} from '../finding.js'
import type {Range, SourceFile} from '../source.js'
import {findInlineIgnores, type InlineIgnore} from './inline-ignore.js'

/** What suppression needs to know of a finding. */
interface Suppressible {
  readonly ruleId: string
  readonly location: Location
}

/** Something that is wrong with an ignore; the engine makes it a finding. */
export interface IgnoreProblem {
  readonly ruleId: 'unused-ignore' | 'invalid-ignore' | 'overridden-setting'
  readonly location: Location
  readonly message: string
  readonly help: string
  /** For the fingerprint. */
  readonly subject: string
}

export interface SuppressionOptions {
  readonly config: LintConfig
  /** Every rule there is. */
  readonly ruleIds: readonly string[]
  /** Rules that ran: only their ignores can be called unused. */
  readonly active: ReadonlySet<string>
  /** Today as YYYY-MM-DD, for ignores that expire. */
  readonly today: string
  /** True when the whole tree was linted: only then can an ignore of the configuration be unused. */
  readonly complete: boolean
}

/** A finding and the lines on which it begins: its own, and that of its shell statement. */
interface Placed<T> {
  readonly finding: T
  readonly lines: readonly number[]
}

/** A finding and what silences it. */
type Silenced<T> = Omit<SilencedFinding, 'finding'> & {readonly finding: T}
type SilencedMap = Map<Suppressible, Omit<SilencedFinding, 'finding'>>

const maxStatementLines = 100

interface FileIgnores {
  readonly file: SourceFile
  readonly ignores: readonly InlineIgnore[]
  readonly linted: boolean
}

/** Inline ignores and those of the configuration, and which of them were of use. */
export class Suppressions {
  private readonly options: SuppressionOptions
  private readonly matchers: readonly PathMatcher[]
  private readonly files = new Map<string, FileIgnores>()

  private constructor(options: SuppressionOptions, matchers: readonly PathMatcher[]) {
    this.options = options
    this.matchers = matchers
  }

  static async create(options: SuppressionOptions): Promise<Suppressions> {
    const matchers = options.config.ignore.map(entry => pathMatcher(entry.paths))
    return new Suppressions(options, await Promise.all(matchers))
  }

  /**
   * Reads the inline ignores of a file. With `linted: false` they hold, but nothing is said about
   * them: the file was drawn in by another one and not all of its findings are known.
   */
  addFile(file: SourceFile, {linted = true}: {readonly linted?: boolean} = {}): void {
    if (this.files.get(file.path)?.linted) return
    const ignores = findInlineIgnores(file)
    if (ignores.length > 0) this.files.set(file.path, {file, ignores, linted})
  }

  /** Parts findings into those that stay and those that are silenced. */
  apply<T extends Suppressible>(
    findings: readonly T[]
  ): {kept: T[]; silenced: Silenced<T>[]; problems: IgnoreProblem[]} {
    const silenced: SilencedMap = new Map()
    const remarks = [...this.files.values()].flatMap(each =>
      this.applyInline(each, findings, silenced)
    )
    // Entries of the configuration may also silence what is said about inline ignores.
    const more = this.options.config.ignore.flatMap((entry, i) =>
      this.applyEntry(entry, this.matchers[i]!, [...findings, ...remarks], silenced)
    )
    return {
      kept: findings.filter(finding => !silenced.has(finding)),
      silenced: findings.flatMap(finding => {
        const how = silenced.get(finding)
        return how ? [{finding, ...how}] : []
      }),
      problems: [...remarks, ...more].filter(each => !silenced.has(each))
    }
  }

  private applyInline<T extends Suppressible>(
    {file, ignores, linted}: FileIgnores,
    findings: readonly T[],
    silenced: SilencedMap
  ): IgnoreProblem[] {
    const problems: IgnoreProblem[] = []
    const byRule = new Map<string, Placed<T>[]>()
    for (const finding of findings) {
      const {line, file: name} = finding.location
      if (name !== file.path) continue
      const placed = {finding, lines: [line, statementLine(file, line)]}
      const list = byRule.get(finding.ruleId)
      if (list) list.push(placed)
      else byRule.set(finding.ruleId, [placed])
    }
    for (const ignore of ignores) {
      const invalid = this.invalid(ignore)
      if (invalid) {
        if (ignore.certain) problems.push(problem('invalid-ignore', file, ignore.range, invalid))
        continue
      }
      for (const rule of ignore.rules) {
        const meant = meantBy(ignore, byRule.get(rule.id) ?? [])
        const closed = meant.length > 0 ? this.closedTo(rule.id) : undefined
        if (closed) {
          problems.push(problem('overridden-setting', file, rule.range, closed))
          continue
        }
        const how = {by: 'comment' as const, reason: ignore.reason}
        for (const finding of meant) silenced.set(finding, how)
        if (meant.length > 0 || !ignore.certain || !this.options.active.has(rule.id)) continue
        problems.push(
          problem('unused-ignore', file, rule.range, {
            message: `there is no ${rule.id} finding here to ignore`,
            help: 'Remove the ignore, or move it onto the line of the finding or the line above.',
            subject: rule.id
          })
        )
      }
    }
    return linted ? problems : []
  }

  private applyEntry(
    entry: IgnoreEntry,
    matches: PathMatcher,
    findings: readonly Suppressible[],
    silenced: SilencedMap
  ): IgnoreProblem[] {
    const {options} = this
    const {location} = entry
    const subject = `${entry.rules.join(' ')} ${entry.paths.join(' ')}`
    const meant = findings.filter(
      finding => entry.rules.includes(finding.ruleId) && matches(finding.location.file)
    )
    if (entry.until !== undefined && entry.until < options.today) {
      if (!location) return []
      const message = `this ignore ended on ${entry.until} and silences nothing any more`
      const help = 'Fix the findings and remove the ignore, or give it another day in `until`.'
      return [{ruleId: 'invalid-ignore', location, message, help, subject}]
    }
    const {reason, until} = entry
    const how = {by: 'configuration' as const, reason, ...(until !== undefined && {until})}
    for (const finding of meant) if (!silenced.has(finding)) silenced.set(finding, how)
    const ran = entry.rules.every(rule => options.active.has(rule))
    if (meant.length > 0 || !location || !options.complete || !ran) return []
    return [
      {
        ruleId: 'unused-ignore',
        location,
        message: `no ${entry.rules.join(' or ')} finding is in ${entry.paths.join(', ')}`,
        help: 'Remove the ignore: it would silence the next finding unseen.',
        subject
      }
    ]
  }

  /** What is said of a comment about a rule that a policy does not leave to comments. */
  private closedTo(rule: string): Omit<IgnoreProblem, 'ruleId' | 'location'> | undefined {
    const {limits} = this.options.config
    if (!limits || limits.comments === 'all' || limits.comments.has(rule)) return undefined
    return {
      message: `this ignore of ${rule} is not applied: the policy ${limits.policy} does not leave it to comments`,
      help: 'Fix the finding, or ask the owners of the policy to open `inline-ignores` in its `may-relax`.',
      subject: rule
    }
  }

  private invalid(ignore: InlineIgnore): Omit<IgnoreProblem, 'ruleId' | 'location'> | undefined {
    const form = '`mcp-gatehouse: ignore[rule-id] reason`'
    if (ignore.rules.length === 0) {
      return {
        message: 'this ignore names no rule, so it silences nothing',
        help: `Write ${form}.`,
        subject: 'no rule'
      }
    }
    const unknown = ignore.rules.find(rule => !this.options.ruleIds.includes(rule.id))
    if (unknown) {
      const near = nearest(unknown.id, this.options.ruleIds)
      return {
        message: `there is no rule '${shownName(unknown.id).slice(0, 40)}', so this ignore silences nothing${near ? `: did you mean '${near}'?` : ''}`,
        help: 'Run `mcp-gatehouse rules` for the list of rules.',
        subject: 'unknown rule'
      }
    }
    if (!/\p{L}{2}/u.test(ignore.reason)) {
      return {
        message: 'this ignore gives no reason, so it silences nothing',
        help: `Write ${form}: the reason is for anyone who reads this next.`,
        subject: 'no reason'
      }
    }
    return undefined
  }
}

/**
 * The findings that an inline ignore means: those that begin on its line or, when it stands alone,
 * on the line below; else those that span its line; else those of the line below.
 */
function meantBy<T extends Suppressible>(
  {line, below}: InlineIgnore,
  findings: readonly Placed<T>[]
): T[] {
  const begins = (on: number) => findings.filter(({lines}) => lines.includes(on))
  const spans = () =>
    findings.filter(({finding: {location}}) => location.line <= line && line <= location.endLine)
  // A trailing comment that has nothing to silence on its own line is for the next one.
  const attempts = [() => begins(below ?? line), spans, () => begins(line + 1)]
  for (const attempt of attempts) {
    const meant = attempt()
    if (meant.length > 0) return meant.map(({finding}) => finding)
  }
  return []
}

/** Line on which a shell statement begins that goes on over line ends (`\`, a backtick or `^`). */
function statementLine(file: SourceFile, line: number): number {
  let first = line
  while (line - first < maxStatementLines && /(?:^|\s)[\\`^]$/.test(file.line(first - 1))) first--
  return first
}

function problem(
  ruleId: IgnoreProblem['ruleId'],
  file: SourceFile,
  {start, end}: Range,
  what: Omit<IgnoreProblem, 'ruleId' | 'location'>
): IgnoreProblem {
  const from = file.position(start)
  const to = file.position(end)
  return {
    ruleId,
    location: {
      file: file.path,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column
    },
    ...what
  }
}
