import {type Download, downloadOf, manifestFetch} from '../../artifacts/manifest-fetch.js'
import {isModelCheck, isVerifyStep} from '../../artifacts/model-check.js'
import {
  type ModelFetch,
  modelFetch,
  pythonFetches,
  uploadedModel
} from '../../artifacts/model-fetch.js'
import type {Facts, ScriptBlock} from '../../facts/facts.js'
import type {Job} from '../../facts/pipeline.js'
import type {ShellCommand} from '../../languages/shell.js'
import {programOf} from '../../pipelines/minting.js'
import {runningSteps} from '../../pipelines/walk.js'
import type {Problem, Report, Rule} from '../../rule.js'
import type {SourceFile} from '../../source.js'

/** A model that is downloaded by a name whose content can change, and that nothing verifies after. */
export const unverifiedModel: Rule = {
  id: 'unverified-model',
  severity: 'warning',
  check(facts, report) {
    const {pipeline} = facts
    if (!pipeline) {
      judge(eventsOfScripts(facts), facts.file, new Set(), report)
      return
    }
    const made = new Set(
      pipeline.jobs.flatMap(job =>
        job.steps.flatMap(({script}) =>
          (script?.commands?.commands ?? []).flatMap(command => uploadedModel(command) ?? [])
        )
      )
    )
    for (const job of pipeline.jobs) judge(eventsOfJob(job), facts.file, made, report)
  }
}

/** What happens to models, in the order in which it happens. */
type Event =
  | {readonly kind: 'fetch'; readonly fetch: ModelFetch; readonly command?: ShellCommand}
  | {readonly kind: 'manifest'; readonly manifest: Download; readonly command: ShellCommand}
  | {readonly kind: 'check'}

type Placed = Event & {readonly file: SourceFile; readonly script?: ScriptBlock}

/** @param made names of models that jobs of the same pipeline put where this one fetches them. */
function judge(
  events: readonly Placed[],
  own: SourceFile,
  made: ReadonlySet<string>,
  report: Report
): void {
  const lastCheck = events.findLastIndex(({kind}) => kind === 'check')
  for (const [index, event] of events.entries()) {
    // What an action or template of another file does is said there.
    if (event.kind !== 'fetch' || event.file !== own) continue
    if (index < lastCheck || made.has(event.fetch.name)) continue
    report(problemOf(event.fetch, fixFor(event, events)))
  }
}

function problemOf(fetch: ModelFetch, fix: Problem['fix']): Problem {
  const {kind, name, range} = fetch
  const verify =
    'verify it before it is used, against a manifest that was reviewed (mcp-gatehouse, command verify)'
  return {
    range,
    message: `the model ${name} is used as it comes: nothing holds it against a digest or a signature`,
    help:
      kind === 'repository'
        ? `Name the commit, 40 hexadecimal digits, as the revision; or ${verify}.`
        : `After the download, ${verify}.`,
    subject: name,
    ...(fix && {fix})
  }
}

/** The check that is missing, where the script fetches the manifest for it into the same folder. */
function fixFor(event: Placed, events: readonly Placed[]): Problem['fix'] {
  const {script, file} = event
  if (event.kind !== 'fetch' || !event.command || !/^(?:ba)?sh$/.test(script?.shell ?? '')) {
    return undefined
  }
  const download = downloadOf(event.command)
  const beside = events.find(other => other.kind === 'manifest' && other.script === script)
  if (!download || beside?.kind !== 'manifest') return undefined
  const {folder, name} = beside.manifest
  if (download.folder !== folder || movesAbout(script)) return undefined
  const commands = [event.command, beside.command]
  const indents = commands.map(command => indentOf(file.text, command))
  if (indents[0] === undefined || indents[0] !== indents[1]) return undefined
  const end = Math.max(...commands.map(({range}) => range.end))
  const check = `sha256sum --check --ignore-missing ${name}`
  const line = folder === '' ? check : `(cd ${folder} && ${check})`
  return {
    description: 'Hold the model against the manifest that is downloaded with it',
    edits: [{start: end, end, newText: `\n${indents[0]}${line}`}]
  }
}

function movesAbout(script: ScriptBlock | undefined): boolean {
  return (script?.commands?.commands ?? []).some(command =>
    /^(?:cd|pushd|popd)$/.test(programOf(command))
  )
}

/** The white space before a command that has its lines for itself; undefined for others. */
function indentOf(text: string, {range, pipedTo, pipedFrom}: ShellCommand): string | undefined {
  if (pipedTo || pipedFrom) return undefined
  const before = text.slice(text.lastIndexOf('\n', range.start - 1) + 1, range.start)
  const [after = ''] = text.slice(range.end, range.end + 200).split(/\r?\n/, 1)
  return /^[ \t]*$/.test(before) && /^[ \t]*$/.test(after) ? before : undefined
}

function eventsOfJob(job: Job): Placed[] {
  return runningSteps(job).flatMap(({step, file}): Placed[] => {
    if (isVerifyStep(step)) return [{kind: 'check', file}]
    return step.script ? eventsOfScript(step.script, file) : []
  })
}

function eventsOfScripts({scripts, file}: Facts): Placed[] {
  return scripts.flatMap(script => eventsOfScript(script, file))
}

function eventsOfScript(script: ScriptBlock, file: SourceFile): Placed[] {
  const events: Event[] =
    script.shell === 'python'
      ? pythonFetches(script.text).map(fetch => ({kind: 'fetch', fetch}))
      : (script.commands?.commands ?? []).flatMap(eventsOfCommand)
  return events.map(event => ({...event, file, script}))
}

function eventsOfCommand(command: ShellCommand): Event[] {
  if (isModelCheck(command)) return [{kind: 'check'}]
  const manifest = manifestFetch(command)
  if (manifest) return [{kind: 'manifest', manifest, command}]
  const fetch = modelFetch(command)
  if (fetch) return [{kind: 'fetch', fetch, command}]
  if (!/^python[\d.]*$/.test(programOf(command))) return []
  const documents = command.redirects.flatMap(({document}) => (document ? [document] : []))
  return [...command.words, ...documents]
    .flatMap(({text}) => pythonFetches(text))
    .map(fetch => ({kind: 'fetch', fetch}))
}
