import fs from 'node:fs'
import path from 'node:path'
import {UsageError} from '../../errors.js'
import type {LintConfig} from '../../lint/config/config.js'
import type {ReadConfig} from '../../lint/config/config-reader.js'
import {placeOf} from '../../lint/config/section-reader.js'
import {locationOf} from '../../lint/engine/drafts.js'
import {parseText} from '../../lint/engine/parse-text.js'
import {type Remark, startOf} from '../../lint/engine/remarks.js'
import type {BaseChange, BaseTree} from '../../lint/files/base-tree.js'
import {readText} from '../../lint/files/read-text.js'
import type {LintResult, Location, Severity} from '../../lint/finding.js'
import {plural} from '../../lint/reports/counts.js'
import {MappedText, SourceFile} from '../../lint/source.js'
import {defaultBaseline} from '../../lint/suppression/baseline-file.js'
import {relaxations} from './compare-configs.js'
import {looserRuns} from './compare-runs.js'
import {newAccepted} from './new-accepted.js'
import {ignoreMarker, newIgnores} from './new-ignores.js'

/** Most remarks of one kind: a change that loosens more has been told well enough. */
const mostRemarks = 20

/** A configuration of the head or of the base: what holds, and where it is written. */
export interface ComparedConfig {
  readonly config: LintConfig
  readonly places: ReadConfig['places']
  /** Path of its file; undefined where there is none. */
  readonly file?: string
}

export interface ComparedChange {
  /** Absolute path of the linted root. */
  readonly root: string
  readonly base: BaseTree
  readonly before: ComparedConfig
  readonly after: ComparedConfig
  /** Path of the baseline that the step itself names; empty for none. */
  readonly baseline: string
  readonly severityOf: (rule: string) => Severity
  readonly result: LintResult
}

/** What a change relaxes of what judges it: a remark at each place, none where it is stricter. */
export async function selfExempting(change: ComparedChange): Promise<Remark[]> {
  const changes = await change.base.changes()
  return [
    ...ofConfiguration(change),
    ...(await ofBaseline(change)),
    ...(await ofRuns(change, changes)),
    ...(await ofIgnores(change, changes))
  ]
}

function ofConfiguration({before, after, severityOf}: ComparedChange): Remark[] {
  const file = after.file ?? before.file
  if (file === undefined) return []
  const found = relaxations(before.config, after.config, severityOf)
    // detect judges no change.
    .filter(({dimension}) => dimension !== 'detections')
  return found.slice(0, mostRemarks).map(({key, item, location, what}) => {
    const place =
      location ?? after.places.get(placeOf(key, item)) ?? after.places.get(key) ?? startOf(file)
    return remark(place, `this change ${what}, in the configuration that judges it`, what)
  })
}

async function ofBaseline(change: ComparedChange): Promise<Remark[]> {
  const {root, base, before, after} = change
  const limits = after.config.limits?.baseline ?? 'all'
  const nameIn = ({config}: ComparedConfig) => {
    const named = change.baseline || config.baseline || defaultBaseline
    return path.relative(root, path.resolve(root, named)).split(path.sep).join('/')
  }
  const name = nameIn(after)
  const now = textOf(root, name)
  if (now === undefined) return []
  let accepted: ReturnType<typeof newAccepted>
  try {
    accepted = newAccepted(name, await base.read(nameIn(before)), now)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const what = 'replaces a baseline that cannot be read'
    return [remark(startOf(name), `this change ${what}`, what)]
  }
  return accepted
    .filter(({rule}) => limits === 'all' || limits.has(rule))
    .slice(0, mostRemarks)
    .map(({rule, count, line}) => {
      const what = `accepts ${plural(count, 'more finding')} of ${rule} in its baseline`
      const place = {...startOf(name), line, endLine: line}
      return remark(place, `this change ${what}`, `baseline ${rule}`)
    })
}

async function ofRuns({root}: ComparedChange, changes: readonly BaseChange[]): Promise<Remark[]> {
  const found: Remark[] = []
  for (const change of changes) {
    const before = isCiFile(change.basePath) ? await change.before() : undefined
    if (before === undefined || !/gatehouse/i.test(before)) continue
    // A workflow that was moved to where none is looked for is gone.
    const stays = !change.deleted && isWorkflow(change.basePath) === isWorkflow(change.path)
    const text = stays ? (textOf(root, change.path) ?? '') : ''
    const file = new SourceFile(change.path, text)
    const old = await parseText('yaml', MappedText.of(new SourceFile(change.basePath, before)))
    const looser = looserRuns(old, await parseText('yaml', MappedText.of(file)))
    for (const {what, range} of looser.slice(0, mostRemarks)) {
      const place = range ? locationOf(file, range) : startOf(change.path)
      found.push(remark(place, `this change ${what}, in a file that runs this check`, what))
    }
  }
  return found
}

async function ofIgnores(
  {root, result}: ComparedChange,
  changes: readonly BaseChange[]
): Promise<Remark[]> {
  const silenced = result.silenced ?? []
  const found: Remark[] = []
  for (const change of changes) {
    const after = change.deleted ? undefined : textOf(root, change.path)
    if (!after?.includes(ignoreMarker)) continue
    const before = (await change.before()) ?? ''
    for (const {rule, file, range} of newIgnores(change.path, before, after, silenced)) {
      const what = `brings the ignore of ${rule} that silences it`
      found.push(remark(locationOf(file, range), `this change ${what}`, `ignore ${rule}`))
    }
  }
  return found
}

function remark(location: Location, message: string, subject: string): Remark {
  return {
    ruleId: 'self-exempting-change',
    location,
    message,
    help: 'Review it as a change of what is checked, by somebody who may decide that; `config-from: base` has the configuration of the base judge.',
    subject
  }
}

function isWorkflow(file: string): boolean {
  return /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(file)
}

/** Any YAML may be a pipeline, a template or an action that runs the product. */
function isCiFile(file: string): boolean {
  return /\.ya?ml$/i.test(file)
}

/** Text of a file of the head, without following a link; undefined when there is none. */
function textOf(root: string, name: string): string | undefined {
  const file = path.join(root, name)
  if (!fs.lstatSync(file, {throwIfNoEntry: false})?.isFile()) return undefined
  const content = readText(file)
  return 'text' in content ? content.text : undefined
}
