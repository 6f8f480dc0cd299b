import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {judgingConfig, ownConfig} from '../../shared/central/judging-config.js'
import type {ReadPolicy} from '../../shared/central/under-policies.js'
import {UsageError} from '../../shared/errors.js'
import {Inputs} from '../../shared/inputs.js'
import type {LintConfig} from '../../shared/lint/config/config.js'
import type {Finding} from '../../shared/lint/finding.js'
import {lint} from '../../shared/lint/lint.js'
import type {Links} from '../../shared/lint/reports/links.js'
import {matchBaseline, readBaseline} from '../../shared/lint/suppression/baseline.js'
import {
  baselineFile,
  defaultBaseline,
  hasDefaultBaseline
} from '../../shared/lint/suppression/baseline-file.js'
import {parseArguments} from '../arguments.js'
import {TerminalHost} from '../terminal-host.js'

/** What lint said of a text that an editor holds. */
export interface LintedFile {
  /** Relative to the root, with `/`. */
  readonly path: string
  /** The editor's version of the text that was linted. */
  readonly version: number
  readonly findings: readonly Finding[]
  readonly links: Links
  /** The URI of a file by its path relative to the root. */
  readonly uriOf: (file: string) => string
}

/** A text that an editor holds. */
export interface OpenText {
  readonly uri: string
  readonly version: number
  readonly text: string
}

/** A policy that only the network has, which the editor does not let be asked. */
class PolicyNotFetched extends UsageError {}

/** Where a whole run takes longer, changes are linted file by file until the next save. */
const slowRunMs = 1500

/** Lints the texts that an editor holds in place of those on disk, in one folder. */
export class WorkspaceLint {
  readonly root: string
  private readonly links: Links
  /** The same for all runs: it knows the policies that were fetched. */
  private readonly host = new TerminalHost(parseArguments('lint', ['--quiet']))
  private readonly fetchesPolicies: boolean
  private lastWholeMs = 0
  private missing: PolicyNotFetched | undefined

  /**
   * @param root absolute path of the folder that findings are relative to
   * @param fetchesPolicies whether central policies that the folder names are fetched: whoever wrote
   *   the folder would have this machine ask any address
   */
  constructor(root: string, links: Links, fetchesPolicies = false) {
    this.root = root
    this.links = links
    this.fetchesPolicies = fetchesPolicies
  }

  /** What the last run did without, and what to do about it: a sentence; undefined for nothing. */
  get notice(): string | undefined {
    return this.missing?.message
  }

  /** The path of a document relative to the root; undefined for one that does not lie in it. */
  pathOf(uri: string): string | undefined {
    const file = filePath(uri)
    if (file === undefined) return undefined
    const inside = path.relative(this.root, file)
    if (inside === '' || inside.startsWith('..') || path.isAbsolute(inside)) return undefined
    return inside.split(path.sep).join('/')
  }

  /**
   * Lints the open texts as a run over the whole folder would.
   *
   * @param changed the document that was typed in; absent where a whole run is due, however long it takes
   * @returns by URI; a text of which nothing can be said now is left out
   * @throws UsageError where the configuration or the baseline has a mistake
   */
  async run(texts: readonly OpenText[], changed?: string): Promise<Map<string, LintedFile>> {
    const alone =
      this.lastWholeMs > slowRunMs && changed !== undefined
        ? texts.filter(({uri}) => uri === changed)
        : undefined
    const known = new Map<string, OpenText>()
    for (const text of alone ?? texts) {
      const file = this.pathOf(text.uri)
      if (file !== undefined) known.set(file, text)
    }
    const overlay = new Map([...known].map(([file, {text}]) => [file, text]))
    const started = Date.now()
    const findings = await this.findings(
      alone ? {only: overlay, paths: [...overlay.keys()]} : {texts: overlay, paths: ['.']}
    )
    if (!alone) this.lastWholeMs = Date.now() - started
    const uriOf = (file: string) => pathToFileURL(path.join(this.root, file)).href
    return new Map(
      [...known].map(([file, {uri, version}]) => [
        uri,
        {
          path: file,
          version,
          findings: findings.filter(({location}) => location.file === file),
          links: this.links,
          uriOf
        }
      ])
    )
  }

  private async findings(what: {
    readonly paths: readonly string[]
    readonly texts?: ReadonlyMap<string, string>
    readonly only?: ReadonlyMap<string, string>
  }): Promise<readonly Finding[]> {
    const config = await this.config()
    const {findings} = await lint({
      root: this.root,
      config,
      ...what,
      paths: what.paths.map(item => path.resolve(this.root, item))
    })
    const baseline =
      config.baseline ?? (hasDefaultBaseline(this.root) ? defaultBaseline : undefined)
    if (baseline === undefined) return findings
    const all = await readBaseline(baselineFile(this.root, baseline))
    const open = config.limits?.baseline ?? 'all'
    const entries = all.filter(({ruleId}) => open === 'all' || open.has(ruleId))
    const isThere = (file: string) => fs.existsSync(path.join(this.root, file))
    return matchBaseline(findings, entries, isThere).fresh
  }

  private async config(): Promise<LintConfig> {
    const {host, root} = this
    const scope = {
      ...{host, inputs: new Inputs(host, 'lint'), root},
      ...(!this.fetchesPolicies && {readPolicy: keptPolicy})
    }
    this.missing = undefined
    try {
      return (await judgingConfig(scope)).config
    } catch (error) {
      if (!(error instanceof PolicyNotFetched)) throw error
      this.missing = error
      return ownConfig(root)
    }
  }
}

/** Hands over what this machine has already, which a digest proves. */
const keptPolicy: ReadPolicy = async ({address, namedBy}) => {
  const {readCached} = await import('../../shared/central/policy-cache.js')
  const kept =
    address.sha256 && readCached({kind: 'terminal', tempDir: os.tmpdir()}, address.sha256)
  if (kept) return kept
  throw new PolicyNotFetched(
    `${namedBy}: the policy ${address.shown} is not fetched in the editor, so the configuration of the folder alone judges here. If you trust the folder, start the server with 'lsp --stdio --fetch-policies'.`
  )
}

/** The folder whose configuration holds for a document that lies in no folder of the editor. */
export function folderOf(uri: string): string | undefined {
  const file = filePath(uri)
  if (file === undefined) return undefined
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    if (fs.existsSync(path.join(folder, '.git'))) return folder
    if (folder === path.dirname(folder)) return path.dirname(file)
  }
}

/** Path of a `file:` URI; undefined for what lies in no file, such as an untitled document. */
export function filePath(uri: string): string | undefined {
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}

/** A mistake of the user in words; undefined for a defect. */
export function mistakeOf(error: unknown): string | undefined {
  return error instanceof UsageError ? error.message : undefined
}
