import fs from 'node:fs'
import path from 'node:path'
import type {LintConfig} from './config/config.js'
import {withoutCredentials} from './credentials/index.js'
import {discover, relative} from './files/discover.js'
import {parsePipelineScripts} from './documents/github-workflow.js'
import {certainReader, isWorthReading, readerOf, readers} from './documents/index.js'
import {readEmbeddedMcp} from './documents/mcp/embedded.js'
import type {DocumentReader, Format, ReadContext} from './documents/reader.js'
import {type DocumentKind, type Facts, noFacts} from './facts/facts.js'
import {
  addScriptSubjects,
  collectFederatedSubjects,
  type RepositoryFiles
} from './federation/collect.js'
import {pullRequestLogIns} from './federation/pull-request-log-in.js'
import {
  atLeast,
  type Finding,
  type LintResult,
  type Location,
  type UnreadableFile
} from './finding.js'
import {Fingerprinter} from './suppression/fingerprint.js'
import type {ParsedDocument, Parser, SyntaxProblem} from './formats/syntax.js'
import {type InventoryEntry, inventoryOf} from './mcp/inventory.js'
import {pathMatcher} from './files/path-matcher.js'
import type {Pipeline} from './facts/pipeline.js'
import {type ReadResult, readText} from './files/read-text.js'
import {rules as allRules} from './rules/index.js'
import {invalidIgnore} from './rules/house/invalid-ignore.js'
import type {Problem, Rule} from './rule.js'
import {unreadableFile} from './rules/house/unreadable-file.js'
import {unusedIgnore} from './rules/house/unused-ignore.js'
import {addScriptCredentials} from './scripts/script-credentials.js'
import {MappedText, type Range, SourceFile} from './source.js'
import {Suppressions} from './suppression/suppress.js'
import {type OutsideFile, withUserFiles} from './files/user-config.js'

export interface LintOptions {
  /** Absolute path of the linted root; findings name files relative to it. */
  readonly root: string
  /** Absolute paths of files and folders inside the root. */
  readonly paths: readonly string[]
  readonly config: LintConfig
  /** Rules to run; all when absent. */
  readonly rules?: readonly Rule[]
  /** Texts of files, by path relative to the root, that are linted in place of those on disk. */
  readonly texts?: ReadonlyMap<string, string>
  /** Today as YYYY-MM-DD, for ignores that expire; the day in UTC when absent. */
  readonly today?: string
  /** Configurations of this machine's user that are linted too (`--user-config`). */
  readonly userFiles?: {readonly files: readonly OutsideFile[]; readonly home: string}
  /** Called now and then with the number of files done and the number of all. */
  readonly onProgress?: (done: number, total: number) => void
}

/** The engine: discover -> parse -> facts -> rules -> findings. Throws only on wrong usage. */
export async function lint(options: LintOptions): Promise<LintResult> {
  const started = Date.now()
  const {root, config} = options
  const rules = (options.rules ?? allRules).filter(rule => config.rules[rule.meta.id] !== 'off')
  const matchesExclude = await pathMatcher(config.exclude)
  // A folder that is excluded and yet named as a path to lint was named on purpose.
  const named = options.paths.map(item => relative(root, item)).filter(matchesExclude)
  const excluded = (file: string) =>
    matchesExclude(file) && !named.some(folder => file.startsWith(`${folder}/`))
  const included = config.include.length > 0 ? await pathMatcher(config.include) : undefined
  const found = await discover(
    root,
    options.paths,
    file => isWorthReading(file) && !excluded(file),
    included
  )
  // Also what is named itself: a hook that names changed files says what the whole run says.
  const files = found.filter(file => !excluded(file.path))

  const suppressions = await Suppressions.create({
    config,
    ruleIds: allRules.map(rule => rule.meta.id),
    active: new Set(rules.map(rule => rule.meta.id)),
    today: options.today ?? new Date().toISOString().slice(0, 10),
    complete: options.paths.includes(root)
  })
  const outside = new Map(options.userFiles?.files.map(file => [file.path, file.absolute]))
  const read = (file: string): ReadResult => {
    const text = options.texts?.get(file)
    if (text !== undefined) return {text}
    return readText(outside.get(file) ?? path.join(root, file))
  }
  const run = new Run(rules, config, root, excluded, suppressions, read)
  let done = 0
  for (const file of files) {
    await run.readFile(file.path, file.problem)
    options.onProgress?.(++done, files.length)
  }
  for (const file of options.userFiles?.files ?? []) await run.readFile(file.path, undefined)
  await run.link()
  run.checkAll()
  const result = run.result(Date.now() - started)
  return options.userFiles ? withUserFiles(result, options.userFiles) : result
}

/** One run over many files. Facts are kept only when a rule looks across files. */
class Run {
  private readonly rules: readonly Rule[]
  private readonly config: LintConfig
  private readonly read: (file: string) => ReadResult
  private readonly root: string
  private readonly excluded: (file: string) => boolean
  private readonly included: IncludedPipelines
  private readonly suppressions: Suppressions
  private readonly keepsFacts: boolean
  private readonly kept: Facts[] = []
  /** Infrastructure files by their path, so that each is read once. */
  private readonly sources = new Map<string, SourceFile>()
  private readonly around: RepositoryFiles = {
    read: file => this.sources.get(file) ?? this.readBeside(file),
    list: folder => listFolder(this.root, folder).filter(file => !this.excluded(file))
  }
  private readonly drafts: Draft[] = []
  private readonly unreadable: UnreadableFile[] = []
  private readonly inventory: InventoryEntry[] = []
  private files = 0
  private characters = 0

  constructor(
    rules: readonly Rule[],
    config: LintConfig,
    root: string,
    excluded: (file: string) => boolean,
    suppressions: Suppressions,
    read: (file: string) => ReadResult
  ) {
    this.rules = rules
    this.config = config
    this.read = read
    this.included = new IncludedPipelines(root, excluded, read, source =>
      suppressions.addFile(source, {linted: false})
    )
    this.root = root
    this.excluded = excluded
    this.suppressions = suppressions
    this.keepsFacts = rules.some(rule => rule.checkAll)
  }

  async readFile(file: string, problem: string | undefined): Promise<void> {
    const certain = certainReader(file)
    const content = problem === undefined ? this.read(file) : {error: problem}
    if ('error' in content) return this.cannotRead(file, content.error, certain)
    if ('binary' in content) {
      if (certain) this.cannotRead(file, 'is binary, not text', certain)
      return
    }
    const reader = readerOf(file, content.text)
    if (!reader) return
    this.files++
    this.characters += content.text.length
    const source = new SourceFile(file, content.text)
    this.suppressions.addFile(source)
    const facts = noFacts(source, reader.kind)
    await this.readFacts(source, facts, reader)
    await addScriptSubjects(facts, this.around)
    this.check(facts)
  }

  /** Adds the facts that only show once every file has been read. */
  async link(): Promise<void> {
    if (!this.keepsFacts) return
    const problems = await collectFederatedSubjects(this.kept, this.around)
    for (const {file, problem} of problems) {
      const reader = certainReader(file.path) ?? readerOf(file.path, file.text)
      if (reader) this.syntaxProblem(file, problem, reader)
    }
  }

  /** A file that is not linted itself, for what linted ones say of it. */
  private readBeside(file: string): SourceFile | undefined {
    if (this.excluded(file)) return undefined
    const content = isInsideRoot(this.root, file) ? this.read(file) : undefined
    return content && 'text' in content ? new SourceFile(file, content.text) : undefined
  }

  /** Looks across all files, once every file has been read. */
  checkAll(): void {
    for (const rule of this.rules) {
      rule.checkAll?.(
        this.kept,
        (facts, problem) => this.add(rule, problem.file ?? facts.file, problem),
        this.config
      )
    }
  }

  result(durationMs: number): LintResult {
    // Fingerprints come before suppression: an ignore does not renumber the findings beside it.
    const fingerprints = new Fingerprinter()
    const all = withoutRepeats(this.drafts.sort(byPlace)).map(draft =>
      finished(draft, fingerprints)
    )
    const {kept, suppressed, problems} = this.suppressions.apply(all)
    const remarks = problems.flatMap(problem => {
      const rule = [unusedIgnore, invalidIgnore].find(({meta}) => meta.id === problem.ruleId)!
      return this.rules.includes(rule) ? this.draft(rule, problem.location, problem) : []
    })
    remarks.sort(byPlace)
    const findings = [...kept, ...remarks.map(remark => finished(remark, fingerprints))]
    findings.sort((a, b) => byPlace({finding: a}, {finding: b}))
    return {
      findings,
      unreadable: this.unreadable,
      files: this.files,
      characters: this.characters,
      suppressed: suppressed.length,
      inventory: this.inventory.sort(
        (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.server, b.server)
      ),
      durationMs
    }
  }

  private async readFacts(source: SourceFile, facts: Facts, reader: DocumentReader): Promise<void> {
    const context: ReadContext = {
      parse: parseText,
      pipeline: (path, kind) => this.included.get(path, kind)
    }
    const document = await context.parse(reader.format, MappedText.of(source))
    for (const problem of document.problems) this.syntaxProblem(source, problem, reader)
    await reader.read(document, facts, context)
    if (reader.kind !== 'mcp-config') await readEmbeddedMcp(document, facts, context)
    addScriptCredentials(facts)
  }

  private check(facts: Facts): void {
    for (const entry of inventoryOf(facts, this.config)) this.inventory.push(entry)
    for (const rule of this.rules) {
      rule.check?.(
        facts,
        problem => this.add(rule, problem.file ?? facts.file, problem),
        this.config
      )
    }
    if (this.keepsFacts) this.keep(facts)
  }

  /** Of the many documents only what federation is looked for in is kept until the end. */
  private keep(facts: Facts): void {
    const {file, kind, federatedSubjects, pipeline, templates} = facts
    const pullRequests = pipeline ? pullRequestLogIns(pipeline) : []
    const isInfrastructure = kind === 'terraform' || kind === 'bicep' || kind === 'arm-template'
    if (!isInfrastructure && federatedSubjects.length + pullRequests.length === 0) return
    if (isInfrastructure) this.sources.set(file.path, file)
    this.kept.push({
      ...noFacts(file, kind),
      federatedSubjects,
      pullRequestLogIns: pullRequests,
      ...(templates && {templates})
    })
  }

  private cannotRead(file: string, reason: string, certain: DocumentReader | undefined): void {
    this.unreadable.push({file, reason})
    if (!certain || !this.rules.includes(unreadableFile)) return
    this.add(unreadableFile, new SourceFile(file, ''), {
      range: {start: 0, end: 0},
      message: `cannot be checked: the file ${reason}`,
      help: 'Make the file readable, or leave it out with `exclude` in the configuration.',
      subject: reason
    })
  }

  private syntaxProblem(source: SourceFile, problem: SyntaxProblem, reader: DocumentReader): void {
    const {line, column} = source.position(problem.range.start)
    this.unreadable.push({
      file: source.path,
      reason: withoutCredentials(`line ${line}, column ${column}: ${problem.message}`)
    })
    if (!reader.isCertain(source.path) || !this.rules.includes(unreadableFile)) return
    const duplicate = problem.kind === 'duplicate-key'
    this.add(unreadableFile, source, {
      range: problem.range,
      message: duplicate
        ? `${problem.message}: readers disagree on which of the values holds`
        : `not valid: ${problem.message}`,
      help: duplicate
        ? 'Keep one of the two.'
        : 'Mend the syntax here; what follows could not be checked in full.',
      ...(duplicate && {severity: 'warning'}),
      subject: problem.message
    })
  }

  private add(rule: Rule, file: SourceFile, problem: Problem): void {
    this.drafts.push({
      subject: problem.subject,
      finding: {
        ...this.draft(rule, locationOf(file, problem.range), problem).finding,
        ...(problem.related && {
          related: problem.related.map(related => ({
            message: withoutCredentials(related.message),
            location: locationOf(related.file ?? file, related.range)
          }))
        }),
        ...(problem.fix && {
          fix: {
            description: withoutCredentials(problem.fix.description),
            edits: problem.fix.edits.map(edit => ({...edit, file: file.path}))
          }
        })
      }
    })
  }

  private draft(
    {meta}: Rule,
    location: Location,
    problem: Pick<Problem, 'message' | 'help' | 'severity' | 'subject'>
  ): Draft {
    const configured = this.config.rules[meta.id]
    const severity =
      configured && configured !== 'off' ? configured : (problem.severity ?? meta.severity)
    const {help, subject} = problem
    // Messages repeat names of steps, jobs and files, and a name can be anything.
    const message = withoutCredentials(problem.message)
    return {subject, finding: {ruleId: meta.id, severity, message, location, help}}
  }
}

/**
 * Documents that others draw in, read when one of them asks. Only the latest are kept: many files
 * of one repository share a few templates.
 */
class IncludedPipelines {
  private readonly root: string
  private readonly excluded: (file: string) => boolean
  private readonly readFile: (file: string) => ReadResult
  private readonly onRead: (source: SourceFile) => void
  private readonly cache = new Map<string, Promise<Pipeline | undefined>>()

  constructor(
    root: string,
    excluded: (file: string) => boolean,
    readFile: (file: string) => ReadResult,
    onRead: (source: SourceFile) => void
  ) {
    this.root = root
    this.excluded = excluded
    this.readFile = readFile
    this.onRead = onRead
  }

  get(file: string, kind: DocumentKind): Promise<Pipeline | undefined> {
    const key = `${kind} ${file}`
    const found = this.cache.get(key) ?? this.read(file, kind)
    this.cache.delete(key)
    this.cache.set(key, found)
    if (this.cache.size > maxIncluded) this.cache.delete(this.cache.keys().next().value!)
    return found
  }

  private async read(file: string, kind: DocumentKind): Promise<Pipeline | undefined> {
    const reader = readers.find(candidate => candidate.kind === kind)
    if (!reader?.readPipeline || this.excluded(file)) return undefined
    if (!isInsideRoot(this.root, file)) return undefined
    const content = this.readFile(file)
    if (!('text' in content)) return undefined
    const source = new SourceFile(file, content.text)
    this.onRead(source)
    const document = await parseText(reader.format, MappedText.of(source))
    const pipeline = reader.readPipeline(document, source)
    if (pipeline) await parsePipelineScripts(pipeline)
    return pipeline
  }
}

const maxIncluded = 100

/** Whether the file is there and its real path lies inside the root. */
function isInsideRoot(root: string, file: string): boolean {
  try {
    const inside = relative(fs.realpathSync(root), fs.realpathSync(path.join(root, file)))
    return !inside.startsWith('..') && !path.isAbsolute(inside)
  } catch {
    return false
  }
}

/** Files of a folder of the root, relative to the root; empty when there is no such folder. */
function listFolder(root: string, folder: string): string[] {
  if (folder !== '' && folder !== '.' && !isInsideRoot(root, folder)) return []
  try {
    return fs
      .readdirSync(path.join(root, folder), {withFileTypes: true})
      .filter(entry => entry.isFile())
      .map(entry => path.posix.join(folder, entry.name))
      .sort()
  } catch {
    return []
  }
}

async function parseText(format: Format, text: MappedText): Promise<ParsedDocument> {
  return (await parser(format))(text)
}

/** A finding before all are sorted: fingerprints number equal ones in the order of their places. */
interface Draft {
  readonly finding: Omit<Finding, 'fingerprint'>
  readonly subject: string
}

/**
 * A shared action or template is judged once for each document that draws it in: of equal findings
 * the severest stays.
 */
function withoutRepeats(sorted: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  for (const draft of sorted) {
    const last = kept.at(-1)
    if (!last || !sameDraft(last, draft)) kept.push(draft)
    else if (atLeast(draft.finding.severity, last.finding.severity)) kept[kept.length - 1] = draft
  }
  return kept
}

function sameDraft(a: Draft, b: Draft): boolean {
  const [one, other] = [a.finding.location, b.finding.location]
  return (
    a.finding.ruleId === b.finding.ruleId &&
    a.subject === b.subject &&
    one.file === other.file &&
    one.line === other.line &&
    one.column === other.column &&
    one.endLine === other.endLine &&
    one.endColumn === other.endColumn
  )
}

function finished({finding, subject}: Draft, fingerprints: Fingerprinter): Finding {
  const {ruleId, location} = finding
  return {...finding, fingerprint: fingerprints.next({ruleId, file: location.file, subject})}
}

function byPlace({finding: a}: Pick<Draft, 'finding'>, {finding: b}: Pick<Draft, 'finding'>) {
  return (
    compare(a.location.file, b.location.file) ||
    a.location.line - b.location.line ||
    a.location.column - b.location.column ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.message, b.message)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function locationOf(file: SourceFile, range: Range): Location {
  const start = file.position(range.start)
  const end = file.position(range.end)
  return {
    file: file.path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column
  }
}

/** Parsers are loaded when the first file of their format is met. */
async function parser(format: Format): Promise<Parser> {
  switch (format) {
    case 'yaml':
      return (await import('./formats/yaml.js')).parseYaml
    case 'json':
      return (await import('./formats/json.js')).parseJson
    case 'toml':
      return (await import('./formats/toml.js')).parseToml
    case 'text':
      return () => ({documents: [], problems: []})
  }
}

/**
 * The linted root for the paths that a user named: the workspace when they lie in it, else the one
 * folder (or the folder of the one file) outside of it.
 */
export function rootOf(
  workspace: string,
  paths: readonly string[],
  isFolder: (path: string) => boolean
): string {
  const absolute = paths.map(item => path.resolve(workspace, item))
  const outside = absolute.filter(
    item => relative(workspace, item).startsWith('..') || path.isAbsolute(relative(workspace, item))
  )
  if (outside.length === 0) return workspace
  if (absolute.length === 1)
    return isFolder(absolute[0]!) ? absolute[0]! : path.dirname(absolute[0]!)
  return commonFolder(absolute)
}

function commonFolder(paths: readonly string[]): string {
  let common = path.dirname(paths[0]!)
  for (const item of paths) {
    while (relative(common, item).startsWith('..') && path.dirname(common) !== common)
      common = path.dirname(common)
  }
  return common
}
