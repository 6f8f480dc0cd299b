import type {ScriptBlock} from '../facts/facts.js'
import type {TextEdit} from '../finding.js'
import type {ShellCommand} from '../languages/shell.js'
import {programOf} from '../pipelines/minting.js'
import {downloadOf} from './manifest-fetch.js'
import type {ModelEvent} from './model-events.js'

/**
 * The line that checks a model, where the script downloads the manifest for it into the same folder
 * and both downloads have lines of their own; undefined where a check could be wrong.
 */
export function missingCheck(
  event: ModelEvent,
  events: readonly ModelEvent[]
): Omit<TextEdit, 'file'> | undefined {
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
  return {start: end, end, newText: `\n${indents[0]}${line}`}
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
