import type {NamedValue, ScriptBlock} from '../../facts/facts.js'
import type {Parameter, Permissions, Trigger} from '../../facts/pipeline.js'
import {
  asMapping,
  asText,
  get,
  itemsOf,
  type MappingEntry,
  type MappingNode,
  resolve,
  type SyntaxNode,
  walkScalars
} from '../../formats/syntax.js'
import {referencesOf} from '../../languages/value-references.js'
import type {MappedText, SourceFile} from '../../source.js'

/** The values of a matrix, `include` included. */
export function readMatrix(node: SyntaxNode | undefined): NamedValue[] {
  const values: NamedValue[] = []
  const add = (mapping: MappingNode | undefined): void => {
    for (const {key, value} of mapping?.entries ?? []) {
      if (key.text.text === 'include') for (const item of itemsOf(value)) add(asMapping(item))
      else if (key.text.text !== 'exclude') {
        walkScalars(value, ({text}) =>
          values.push({name: key.text, value: text, references: referencesOf(text, 'github')})
        )
      }
    }
  }
  add(asMapping(node))
  return values
}

/** What starts a workflow: `on`. */
export function readTriggers(entry: MappingEntry | undefined): Trigger[] {
  const value = resolve(entry?.value)
  if (value?.kind === 'mapping') {
    return value.entries.map(({key, value: filters}) => ({
      name: key.text.text,
      range: key.range,
      branches: get(filters, 'branches') !== undefined,
      ...(isPartial(filters) && {isPartial: true as const})
    }))
  }
  return itemsOf(value).flatMap(item => {
    const text = asText(item)
    return text ? [{name: text.text, range: text.range()}] : []
  })
}

/** Whether a trigger asks for some paths, for tags, or for activities among which no push to the request is. */
function isPartial(filters: SyntaxNode | undefined): boolean {
  const types = itemsOf(get(filters, 'types')).map(item => asText(item)?.text)
  const isForPushes = types.length === 0 || types.includes('synchronize')
  const isForTags = get(filters, 'tags') !== undefined && get(filters, 'branches') === undefined
  return get(filters, 'paths') !== undefined || isForTags || !isForPushes
}

/** What a run step does at the first command that fails (GitHub Docs, "Workflow syntax", `shell`). */
export function stopsAt(value: string | undefined): ScriptBlock['stopsAt'] {
  const [program = 'bash', ...options] = (value ?? '').trim().split(/\s+/).filter(Boolean)
  if (!/^(?:bash|sh)$/.test(program)) return undefined
  if (options.length === 0) return value?.trim() === 'bash' ? 'pipes' : 'errors'
  if (options.some(option => option === 'pipefail')) return 'pipes'
  return options.some(option => /^-[a-z]+$/.test(option) && option.includes('e'))
    ? 'errors'
    : undefined
}

/** Inputs of an action or of a workflow that others call. */
export function readInputs(node: SyntaxNode | undefined): Parameter[] {
  return (asMapping(node)?.entries ?? []).map(entry => {
    const fallback = asText(get(entry.value, 'default'))
    return {
      name: entry.key.text.text,
      type: asText(get(entry.value, 'type'))?.text ?? 'string',
      limited: get(entry.value, 'options') !== undefined,
      ...(fallback ? {default: fallback} : {})
    }
  })
}

/** Reads a `permissions` key; undefined when there is none. */
export function readPermissions(
  entry: MappingEntry | undefined,
  file: SourceFile
): Permissions | undefined {
  if (!entry) return undefined
  const value = resolve(entry.value)
  const ranges = {file, range: entry.range, valueRange: entry.value.range}
  if (value?.kind === 'mapping') {
    const scopes = value.entries.flatMap(({key, value: scope, range}) => {
      const text = asText(scope)
      return text ? [{name: key.text.text.toLowerCase(), value: text.text.trim(), range}] : []
    })
    const first = value.entries[0]
    const block =
      entry.value.kind === 'mapping' &&
      first !== undefined &&
      value.range.start === first.range.start
    if (value.entries.length === 0) return {...ranges, all: 'none', scopes, unknown: false, block}
    return {...ranges, scopes, unknown: scopes.some(({value}) => value.includes('${{')), block}
  }
  const text = asText(value)?.text.trim()
  if (text === 'write-all' || text === 'read-all') {
    const all = text === 'write-all' ? 'write' : 'read'
    return {...ranges, all, scopes: [], unknown: false, block: false}
  }
  return {...ranges, scopes: [], unknown: true, block: false}
}

/** A step of a job with several systems that runs on Windows alone. */
export function isForWindows(condition: MappedText | undefined): boolean {
  return /\brunner\.os\s*==\s*'windows'/i.test(condition?.text ?? '')
}

/** The shell that a run step has when nothing names one; undefined when the runner is not known. */
export function defaultShell(runsOn: SyntaxNode | undefined): string | undefined {
  const labels = itemsOf(get(runsOn, 'labels') ?? runsOn).map(item => asText(item)?.text ?? '')
  return labels.some(label => /\bwindows\b/i.test(label)) ? 'pwsh' : undefined
}

/** The interpreter of a `shell:` value, which may be a command line such as `bash -el {0}`. */
export function shellOf(value: string | undefined): ScriptBlock['shell'] {
  const program = (value ?? 'bash').trim().split(/\s+/)[0]!.toLowerCase()
  const name = program.replace(/^.*[\\/]/, '').replace(/\.exe$/, '')
  if (name === 'sh' || name === 'dash' || name === 'ash' || name === 'busybox') return 'sh'
  if (name === 'bash' || name === 'zsh' || name === 'wsl-bash') return 'bash'
  if (name === 'pwsh' || name === 'powershell' || name === 'cmd') return name
  return /^python[\d.]*$/.test(name) ? 'python' : 'other'
}

/** The comment behind a value on its line, without `#`. */
export function commentBehind(text: MappedText, file: SourceFile): string {
  const {end} = text.range()
  const {line, column} = file.position(end)
  const match = /^["']?\s+#(.*)$/.exec(file.line(line).slice(column - 1))
  return match ? match[1]!.trim() : ''
}
