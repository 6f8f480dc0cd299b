import path from 'node:path'
import type {LintConfig} from './config/config.js'
import {shownText, withoutPartsOf} from './credentials/index.js'
import {certainReader, isWorthReading, readersOf} from './documents/index.js'
import type {DocumentReader, ReadContext} from './documents/reader.js'
import {ActiveRules} from './engine/active-rules.js'
import {compare, Drafts, inOrder} from './engine/drafts.js'
import {addFacts} from './engine/fact-adders.js'
import {IncludedPipelines} from './engine/included-pipelines.js'
import {parseText} from './engine/parse-text.js'
import {RepositoryBuilder} from './engine/repository-builder.js'
import {type OutsideFile, withUserFiles} from './engine/user-config.js'
import {Workspace} from './engine/workspace.js'
import {type Facts, noFacts} from './facts/facts.js'
import {type DiscoveredFile, discover, relative} from './files/discover.js'
import {pathMatcher} from './files/path-matcher.js'
import type {ReadResult} from './files/read-text.js'
import {
  atLeastAsSure,
  type InventoryEntry,
  type LintResult,
  type UnreadableFile
} from './finding.js'
import type {ParsedDocument, SyntaxProblem} from './formats/syntax.js'
import {everything, type Interests} from './interests.js'
import {inventoryOf} from './mcp/inventory.js'
import type {Problem, Rule, RuleGroup} from './rule.js'
import {rules as houseRules} from './rules/house/index.js'
import {unreadableFile} from './rules/house/unreadable-file.js'
import {ruleGroups, ruleIds} from './rules/index.js'
import {unreadScripts} from './scripts/parse-scripts.js'
import {MappedText, SourceFile} from './source.js'
import {Fingerprinter} from './suppression/fingerprint.js'
import {Suppressions} from './suppression/suppress.js'

export interface LintOptions {
  /** Absolute path of the linted root; findings name files relative to it. */
  readonly root: string
  /** Absolute paths of files and folders inside the root. */
  readonly paths: readonly string[]
  readonly config: LintConfig
  /** Ids of the rules that run; all when absent. */
  readonly ruleIds?: ReadonlySet<string>
  /** Rules that run in place of the house's own. */
  readonly rules?: readonly Rule[]
  /** Groups that look at the files besides and report nothing, for what rules do not tell. */
  readonly observers?: readonly RuleGroup[]
  /** Parse what holds no word that a rule looks for, too. Finds the same, slower: for tests. */
  readonly parseEverything?: boolean
  /** Texts of files, by path relative to the root, that are linted in place of those on disk. */
  readonly texts?: ReadonlyMap<string, string>
  /**
   * Lint these texts and nothing else, by path relative to the root: what an editor or standard input
   * holds. The files need not be there; those beside them are read from disk.
   */
  readonly only?: ReadonlyMap<string, string>
  /** Today as YYYY-MM-DD, for ignores that expire; the day in UTC when absent. */
  readonly today?: string
  /** Configurations of this machine's user that are linted too (`--user-config`). */
  readonly userFiles?: {readonly files: readonly OutsideFile[]; readonly home: string}
  /** Told of each file what was done with it, for debug logs: one line without a full stop. */
  readonly trace?: (line: string) => void
  /** Told of each file that a linted one names and that is not there, relative to the root. */
  readonly onAbsent?: (file: string) => void
  /** Called now and then with the number of files done and the number of all. */
  readonly onProgress?: (done: number, total: number) => void
}

/** The engine: discover -> parse -> facts -> rules -> findings. Throws only on wrong usage. */
export async function lint(options: LintOptions): Promise<LintResult> {
  const started = Date.now()
  const {root} = options
  const today = options.today ?? new Date().toISOString().slice(0, 10)
  const isActive = (id: string) =>
    options.config.rules[id] !== 'off' && (options.ruleIds?.has(id) ?? true)
  const needsPeople = ruleGroups.some(({aboutPeople, ids}) => aboutPeople && ids.some(isActive))
  const config = needsPeople ? await withPeople(options.config, root, today) : options.config
  const rules = new ActiveRules(
    isActive,
    options.rules,
    options.observers,
    config.people !== undefined
  )
  const matchesExclude = await pathMatcher(config.exclude)
  // A folder that is excluded and yet named as a path to lint was named on purpose.
  const named = options.paths.map(item => relative(root, item)).filter(matchesExclude)
  // The people file is personal data: it is never linted, however it is named.
  const isExcluded = (file: string) =>
    (config.peopleFile !== undefined && file === path.posix.normalize(config.peopleFile)) ||
    (matchesExclude(file) && !named.some(folder => file.startsWith(`${folder}/`)))
  const included = config.include.length > 0 ? await pathMatcher(config.include) : undefined
  const isListed = (file: string) => {
    if (!isExcluded(file)) return true
    options.trace?.(`${file}: not read: the configuration excludes it`)
    return false
  }
  const found: readonly DiscoveredFile[] = options.only
    ? [...options.only.keys()].map(path => ({path}))
    : await discover(
        root,
        options.paths,
        file => isWorthReading(file, rules.interests.people) && isListed(file),
        included
      )
  // Also what is named itself: a hook that names changed files says what the whole run says.
  const files = found.filter(file => !isExcluded(file.path))

  const suppressions = await Suppressions.create({
    config,
    ruleIds,
    active: rules.ids,
    today,
    complete: options.paths.includes(root)
  })
  const outside = new Map(options.userFiles?.files.map(file => [file.path, file.absolute]))
  const workspace = new Workspace(
    root,
    isExcluded,
    options.only ?? options.texts,
    outside,
    options.onAbsent
  )
  const interests = options.parseEverything
    ? {...everything, people: rules.interests.people}
    : rules.interests
  const run = new Run(rules, interests, config, workspace, suppressions, options.trace)
  let done = 0
  for (const file of files) {
    await run.readFile(file.path, file.problem)
    options.onProgress?.(++done, files.length)
  }
  for (const file of options.userFiles?.files ?? []) await run.readFile(file.path, undefined)
  await run.checkAcrossFiles()
  const result = await hideNames(run.result(Date.now() - started), config)
  return options.userFiles ? withUserFiles(result, options.userFiles) : result
}

/** The configuration with those who have left, where it names a people file; else as it is. */
async function withPeople(config: LintConfig, root: string, today: string): Promise<LintConfig> {
  if (config.peopleFile === undefined || config.people) return config
  const {readPeople} = await import('../people/people.js')
  const everybody = await readPeople(root, config.peopleFile)
  // On the last day they are still there.
  return {...config, people: everybody.filter(({left}) => left < today)}
}

async function hideNames(result: LintResult, {people = []}: LintConfig): Promise<LintResult> {
  if (!result.silenced?.some(({finding}) => finding.marksPerson)) return result
  return (await import('./people/hidden-reasons.js')).withHiddenReasons(result, people)
}

/** One run over many files. What is known of a file is let go once it is checked. */
class Run {
  private readonly rules: ActiveRules
  private readonly interests: Interests
  private readonly config: LintConfig
  private readonly workspace: Workspace
  private readonly suppressions: Suppressions
  private readonly context: ReadContext
  private readonly repository: RepositoryBuilder | undefined
  private readonly drafts: Drafts
  private readonly unreadable: UnreadableFile[] = []
  /** Files with a problem of syntax: each is told once, however many keys stand in it twice. */
  private readonly notReadInFull = new Set<string>()
  /** Files of which something could not be read. */
  private readonly broken = new Set<string>()
  private readonly inventory: InventoryEntry[] = []
  private readonly trace: LintOptions['trace']
  private files = 0
  private characters = 0

  constructor(
    rules: ActiveRules,
    interests: Interests,
    config: LintConfig,
    workspace: Workspace,
    suppressions: Suppressions,
    trace: LintOptions['trace']
  ) {
    this.trace = trace
    this.rules = rules
    this.interests = interests
    this.config = config
    this.workspace = workspace
    this.suppressions = suppressions
    this.drafts = new Drafts(config)
    const included = new IncludedPipelines(workspace, interests, source =>
      suppressions.addFile(source, {linted: false})
    )
    this.context = {
      interests,
      files: workspace,
      parse: parseText,
      pipeline: (file, kind) => included.get(file, kind)
    }
    if (rules.looksAcrossFiles) this.repository = new RepositoryBuilder(workspace, interests)
  }

  async readFile(file: string, problem: string | undefined): Promise<void> {
    const certain = certainReader(file)
    const content: ReadResult =
      problem === undefined ? this.workspace.readLinted(file) : {error: problem}
    if ('error' in content) {
      this.trace?.(`${file}: not read: it ${content.error}`)
      return this.cannotRead(file, content.error, certain)
    }
    if ('binary' in content) {
      this.trace?.(`${file}: not read: it is binary`)
      if (certain) this.cannotRead(file, 'is binary, not text', certain)
      return
    }
    const started = performance.now()
    const [reader, ...alongside] = readersOf(file, content.text, this.interests)
    if (!reader) {
      this.trace?.(`${file}: not read: nothing in it is of a kind that the rules look at`)
      return
    }
    this.files++
    this.characters += content.text.length
    const source = new SourceFile(file, content.text)
    this.suppressions.addFile(source)
    const facts = noFacts(
      source,
      reader.kind,
      alongside.map(({kind}) => kind)
    )
    const document = await this.read(facts, reader)
    await this.check(facts, document)
    if (!this.trace) return
    const kinds = [reader, ...alongside].map(({kind}) => kind).join(', ')
    this.trace(`${file}: read as ${kinds} in ${Math.round(performance.now() - started)} ms`)
  }

  /** Looks across all files, once every file has been read. */
  async checkAcrossFiles(): Promise<void> {
    if (!this.repository || this.repository.isEmpty) return
    const repository = await this.repository.build()
    const {infrastructureTexts} = this.repository
    const all = this.interests === everything ? undefined : infrastructureTexts
    for (const rule of await this.rules.acrossFiles(all)) {
      rule.checkAll?.(
        repository,
        problem => this.drafts.add(rule, problem.file, problem),
        this.config
      )
    }
    // Files of infrastructure are parsed as far as rules ask for what is in them.
    for (const {file, problem} of this.repository.problems) {
      const [reader] = readersOf(file.path, file.text, this.interests)
      if (reader) this.syntaxProblems(file, [problem], reader)
    }
  }

  result(durationMs: number): LintResult {
    // Fingerprints come before suppression: an ignore does not renumber the findings beside it.
    const fingerprints = new Fingerprinter()
    const all = this.drafts.finish(fingerprints)
    const {kept, silenced, problems} = this.suppressions.apply(all)
    const remarks = problems
      .filter(({ruleId}) => this.rules.ids.has(ruleId))
      .sort(inOrder)
      .map(problem => {
        const rule = houseRules.find(({id}) => id === problem.ruleId)!
        return this.drafts.single(rule, problem.location, problem, fingerprints)
      })
    return {
      findings: [...kept, ...remarks]
        .filter(finding => atLeastAsSure(finding, this.config.minConfidence ?? 'low'))
        .sort(inOrder),
      unreadable: this.unreadable,
      files: this.files,
      characters: this.characters,
      suppressed: silenced.length,
      silenced,
      inventory: this.inventory.sort(
        (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.server, b.server)
      ),
      durationMs
    }
  }

  /** Fills in the facts of a document, and returns it as it was parsed. */
  private async read(facts: Facts, reader: DocumentReader): Promise<ParsedDocument> {
    const {file} = facts
    const document = await this.context.parse(reader.format, MappedText.of(file))
    // A template is no YAML before it is rendered, and what looks like a known kind in it is a guess.
    const isTemplate = reader.format === 'yaml' && /(?<!\$)\{\{/.test(file.text)
    if (!isTemplate || reader.isCertain(file.path)) {
      this.syntaxProblems(file, document.problems, reader)
    }
    await reader.read(document, facts, this.context)
    await addFacts(document, facts, this.context)
    this.syntaxProblems(file, unreadScripts(facts.scripts), reader)
    return document
  }

  private async check(facts: Facts, document: ParsedDocument): Promise<void> {
    for (const entry of inventoryOf(facts, this.config)) this.inventory.push(entry)
    for (const rule of await this.rules.ofKinds(facts.kinds)) {
      rule.check?.(
        facts,
        problem => this.drafts.add(rule, problem.file ?? facts.file, problem),
        this.config
      )
    }
    this.repository?.add(facts, document)
  }

  private cannotRead(file: string, reason: string, certain: DocumentReader | undefined): void {
    this.unreadable.push({file, reason})
    if (!certain) return
    this.addUnreadable(new SourceFile(file, ''), {
      range: {start: 0, end: 0},
      message: `cannot be checked: the file ${reason}`,
      help: 'Make the file readable, or leave it out with `exclude` in the configuration.',
      subject: reason
    })
  }

  /**
   * What of a file could not be read: one entry and one finding for the file, at the first place.
   * Where its kind is a guess (any YAML may be a pipeline) it is an entry only. Keys that stand twice
   * hide nothing, and each is a finding of its own.
   */
  private syntaxProblems(
    source: SourceFile,
    problems: readonly SyntaxProblem[],
    reader: DocumentReader
  ): void {
    const [error, ...others] = problems.filter(({kind}) => kind === 'error')
    if (error) {
      if (this.broken.has(source.path)) return
      this.broken.add(source.path)
      this.syntaxProblem(source, error, others, reader)
    } else for (const problem of problems) this.syntaxProblem(source, problem, [], reader)
  }

  private syntaxProblem(
    source: SourceFile,
    problem: SyntaxProblem,
    others: readonly SyntaxProblem[],
    reader: DocumentReader
  ): void {
    const {line, column} = source.position(problem.range.start)
    const message = withoutPartsOf(source, shownText(problem.message))
    if (!this.notReadInFull.has(source.path)) {
      this.notReadInFull.add(source.path)
      this.unreadable.push({
        file: source.path,
        reason: `line ${line}, column ${column}: ${message}`
      })
    }
    const duplicate = problem.kind === 'duplicate-key'
    const certain = reader.isCertain(source.path)
    if (!certain && (duplicate || !reader.isNamed?.(source.path))) return
    this.addUnreadable(source, {
      range: problem.range,
      message: duplicate
        ? `${message}: readers disagree on which of the values holds`
        : `not valid: ${message}`,
      help: duplicate
        ? 'Keep one of the two.'
        : 'Fix the syntax here; what follows could not be checked in full.',
      ...((duplicate || !certain) && {severity: 'warning'}),
      subject: message,
      ...(others.length > 0 && {
        related: others
          .slice(0, 5)
          .map(({message, range}) => ({message: shownText(message), range}))
      })
    })
  }

  private addUnreadable(source: SourceFile, problem: Problem): void {
    if (this.rules.ids.has(unreadableFile.id)) this.drafts.add(unreadableFile, source, problem)
  }
}
