import type {ShellCommand, ShellWord} from '../languages/shell.js'
import {programOf, wordsFromProgram} from '../pipelines/minting.js'
import type {MappedText, Range} from '../source.js'
import {isModelPlace, modelName} from './model-name.js'

/** A command that gets a model by a reference that its owner can give another content. */
export interface ModelFetch {
  /** What names the model. */
  readonly range: Range
  /** The same, for messages and fingerprints. */
  readonly name: string
  /** A file from an address, a repository of a hub, or a name of a registry. */
  readonly kind: 'file' | 'repository' | 'registry'
}

const commit = /^[0-9a-f]{40}$/i

/** Addresses of the machine itself. */
const loopback = /^https?:\/\/(?:localhost|127\.|\[::1\]|host\.docker\.internal)/i

/** A path with the run in it: what a job of the same run has made. */
const ofThisRun =
  /github\.(?:run_id|run_number|sha)|GITHUB_(?:RUN_ID|RUN_NUMBER|SHA)|Build\.(?:BuildId|BuildNumber|SourceVersion)|BUILD_(?:BUILDID|BUILDNUMBER|SOURCEVERSION)/i

/** Flags by which curl and others send a file, and not get one. */
const sending = /^(?:-T|--upload-file|-F|--form|-d|--data(?:-\w+)?|--json|--post-file|--body-file)$/

/** The model that a command fetches without saying which content is meant; undefined for others. */
export function modelFetch(command: ShellCommand): ModelFetch | undefined {
  const [, ...args] = wordsFromProgram(command)
  const texts = args.map(({text}) => text.text)
  if (texts.some(text => ofThisRun.test(text) || loopback.test(text))) return undefined
  switch (programOf(command)) {
    case 'curl':
    case 'wget':
    case 'aria2c':
    case 'iwr':
    case 'irm':
    case 'invoke-webrequest':
    case 'invoke-restmethod':
    case 'start-bitstransfer':
      return download(args, texts)
    case 'add':
      return texts.some(text => /^https?:/i.test(text)) ? download(args, texts) : undefined
    case 'az':
      return /^storage (?:blob|fs file) download/.test(texts.join(' ')) ? stored(args) : undefined
    case 'azcopy':
      return /^(?:copy|cp|sync)$/.test(texts[0] ?? '') ? copied(args.slice(1)) : undefined
    case 'aws':
      return /^s3 (?:cp|sync)\b/.test(texts.join(' ')) ? copied(args.slice(2)) : undefined
    case 'gsutil':
      return copied(args.slice(texts.findIndex(text => /^(?:cp|rsync)$/.test(text)) + 1))
    case 'gcloud':
      return /^storage (?:cp|rsync)\b/.test(texts.join(' ')) ? copied(args.slice(2)) : undefined
    case 'hf':
    case 'huggingface-cli':
      return texts[0] === 'download' ? fromHub(args.slice(1)) : undefined
    case 'git':
      return texts[0] === 'clone' ? cloned(args) : undefined
    case 'ollama':
      return texts[0] === 'pull' ? pulled(args[1]) : undefined
    default:
      return undefined
  }
}

/** True for a command that puts a model where others can fetch it, with the file's name. */
export function uploadedModel(command: ShellCommand): string | undefined {
  const texts = wordsFromProgram(command).map(({text}) => text.text)
  const line = texts.slice(0, 4).join(' ')
  const isUpload =
    /^(?:az storage (?:blob|fs file) upload|(?:hf|huggingface-cli) upload)/.test(line) ||
    (/^curl /.test(line) && texts.some(text => /^(?:-T|--upload-file)$/.test(text))) ||
    (/^(?:aws s3|gsutil|gcloud storage|azcopy) /.test(line) && isRemote(lastPlace(texts)))
  if (!isUpload) return undefined
  return texts.map(modelName).find(name => name !== undefined)
}

/**
 * Models that a Python text loads from a hub by name, without a commit.
 *
 * Source: Hugging Face documentation of `from_pretrained`, `snapshot_download`, `hf_hub_download`.
 */
export function pythonFetches(text: MappedText): ModelFetch[] {
  const call =
    /\b(?:from_pretrained|snapshot_download|hf_hub_download)\(\s*(?:repo_id=)?["']([\w.-]{1,100}\/[\w.-]{1,100})["']([^()]{0,400})/g
  const found: ModelFetch[] = []
  for (const match of text.text.matchAll(call)) {
    const [whole, name = '', rest = ''] = match
    const folder = /^(?:\.|models?\/|checkpoints?\/|outputs?\/|results?\/|data\/|weights\/)/i
    if (/\brevision\s*=\s*(?:["'][0-9a-f]{40}["']|[A-Za-z_])/i.test(rest)) continue
    if (/local_files_only\s*=\s*True|repo_type\s*=\s*["'](?:dataset|space)/.test(rest)) continue
    if (folder.test(name)) continue
    const start = match.index + whole.indexOf(name)
    found.push({range: text.range(start, start + name.length), name, kind: 'repository'})
  }
  return found
}

function download(args: readonly ShellWord[], texts: readonly string[]): ModelFetch | undefined {
  if (texts.some(text => sending.test(text) || /^--checksum=/.test(text))) return undefined
  const word = args.find(({text}) => modelName(text.text) !== undefined)
  if (!word || texts.some(text => isPinnedAddress(text))) return undefined
  const hasSource = texts.some(text => /^(?:https?|ftp):\/\/|\$/i.test(text))
  return hasSource ? fileOf(word) : undefined
}

/** A file of a hub's repository at a commit: the commit names its content. */
function isPinnedAddress(text: string): boolean {
  return /^https:\/\/huggingface\.co\/.*\/(?:resolve|raw)\/[0-9a-f]{40}\//i.test(text)
}

/** A blob, or a container or prefix that is called after models. */
function stored(args: readonly ShellWord[]): ModelFetch | undefined {
  const word =
    args.find(({text}) => modelName(text.text) !== undefined) ??
    args.find(({text}) => !text.text.startsWith('-') && isModelPlace(text.text))
  return word && fileOf(word)
}

/** From a remote place to this machine. */
function copied(args: readonly ShellWord[]): ModelFetch | undefined {
  const [from, to] = args.filter(({text}) => !text.text.startsWith('-'))
  if (!from || !isRemote(from.text.text) || (to && isRemote(to.text.text))) return undefined
  const isNamed = [from, to].some(word => word && modelName(word.text.text) !== undefined)
  return isNamed || isModelPlace(from.text.text) ? fileOf(from) : undefined
}

function fromHub(args: readonly ShellWord[]): ModelFetch | undefined {
  const option = (name: string) => {
    const at = args.findIndex(({text}) => text.text === name || text.text.startsWith(`${name}=`))
    if (at < 0) return undefined
    const {text} = args[at]!.text
    return text.includes('=') ? text.slice(text.indexOf('=') + 1) : args[at + 1]?.text.text
  }
  const revision = option('--revision') ?? ''
  if (commit.test(revision) || revision.includes('$')) return undefined
  if (/^(?:dataset|space)$/.test(option('--repo-type') ?? '')) return undefined
  const word = args.find(({text}) => !text.text.startsWith('-'))
  return word && {range: word.range, name: word.text.text, kind: 'repository'}
}

function cloned(args: readonly ShellWord[]): ModelFetch | undefined {
  const isModel =
    /^(?:https:\/\/|git@)(?:[^@/]{0,200}@)?(?:huggingface\.co|hf\.co)[/:](?!datasets\/|spaces\/)/i
  const word = args.find(({text}) => isModel.test(text.text))
  // An address may carry a credential: the part behind the host names the model.
  return (
    word && {range: word.range, name: word.text.text.replace(/^.*\.co[/:]/, ''), kind: 'repository'}
  )
}

function pulled(word: ShellWord | undefined): ModelFetch | undefined {
  if (!word || word.text.text.includes('@sha256:') || word.expansions.length > 0) return undefined
  return {range: word.range, name: word.text.text, kind: 'registry'}
}

function fileOf(word: ShellWord): ModelFetch {
  const name = modelName(word.text.text) ?? 'from the store'
  return {range: word.range, name, kind: 'file'}
}

function isRemote(text: string): boolean {
  return /^(?:https?|s3|gs|abfss?|wasbs?):\/\//i.test(text)
}

function lastPlace(texts: readonly string[]): string {
  return texts.findLast(text => !text.startsWith('-')) ?? ''
}
