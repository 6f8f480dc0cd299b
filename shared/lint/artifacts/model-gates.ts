/** Models that are fetched: whether a check of the same file certainly stands before their use. */
import type {Step} from '../facts/pipeline.js'
import type {ShellCommand} from '../languages/shell.js'
import {isAlways, whyLost} from '../pipelines/gates.js'
import {flagOf, inputOf} from '../pipelines/inputs.js'
import {programOf, wordsFromProgram} from '../pipelines/minting.js'
import {imageNameIn} from './image-name.js'
import type {ModelEvent} from './model-events.js'
import {modelName} from './model-name.js'

type Check = Extract<ModelEvent, {kind: 'check'}>
type Fetch = Extract<ModelEvent, {kind: 'fetch'}>

/** What checks a fetched model before it is used, or why nothing certainly does: a clause. */
export function checkOf(
  fetch: Fetch,
  events: readonly ModelEvent[]
): {readonly by: string} | {readonly doubt: string} {
  const later = events.slice(events.indexOf(fetch) + 1)
  const checks = later.filter(event => event.kind === 'check')
  if (checks.length === 0) return {doubt: 'is not certainly verified'}
  let doubt: string | undefined
  for (const check of checks) {
    const why = whyNotOf(fetch, check) ?? whyNotHolding(fetch, check)
    if (why !== undefined) {
      doubt ??= `${nameOf(check)}: ${why}`
      continue
    }
    const before = later.slice(0, later.indexOf(check))
    const isUsed = before.some(
      event => event.kind === 'use' && event.names.includes(fetch.fetch.name)
    )
    if (isUsed) return {doubt: 'is used before it is verified'}
    return {by: nameOf(check)}
  }
  return {doubt: doubt ?? 'is not certainly verified'}
}

function nameOf({command, step}: Check): string {
  return command ? programOf(command) : (step?.uses?.name ?? 'a step')
}

/** Why a check is not one of this model: a clause. */
function whyNotOf(fetch: Fetch, check: Check): string | undefined {
  const {command, step} = check
  if (!command) return step && whyNotByStep(fetch, step)
  const line = lineOf(command)
  const args = line.slice(line.indexOf(' ') + 1)
  const program = programOf(command)
  const isOurs = /^(?:mcp-gatehouse|npx)$/.test(program)
  if (isOurs) {
    const root = /--root[= ](\S+)/.exec(args)?.[1] ?? '.'
    if (/--write-manifest\b/.test(args)) return 'writes a manifest instead of checking'
    if (/--allow-unlisted\b(?![= ]false)/.test(args)) return 'lets files pass that are not listed'
    return whyNotWithin(fetch, root) ?? whyNotSigned(args)
  }
  const named = namesIn(command)
  const {name} = fetch.fetch
  if (named.length > 0 && modelName(name) !== undefined && !named.includes(name)) {
    return `checks ${named[0]}`
  }
  const value = (option: RegExp) => option.exec(args)?.[1]
  return (
    whyNoCheck(program, args, command, check) ??
    whyNotSigned(args) ??
    whySignedElsewhere(
      value(/--(?:certificate-identity|identity)[= ](\S+)/),
      value(/--(?:certificate-oidc-issuer|identity-provider)[= ](\S+)/),
      step
    )
  )
}

function whyNotByStep(fetch: Fetch, step: Step): string | undefined {
  const root = inputOf(step, 'root')?.text.trim() ?? '.'
  if (inputOf(step, 'write-manifest', 'writeManifest'))
    return 'writes a manifest instead of checking'
  if (
    inputOf(step, 'allow-unlisted', 'allowUnlisted') &&
    flagOf(step, 'allow-unlisted') !== false &&
    flagOf(step, 'allowUnlisted') !== false
  ) {
    return 'lets files pass that are not listed'
  }
  const pattern = inputOf(step, 'certificate-identity-pattern', 'certificateIdentityPattern')?.text
  return (
    whyNotWithin(fetch, imageNameIn(root, step)) ??
    whyAnybody(pattern) ??
    whySignedElsewhere(
      inputOf(step, 'certificate-identity', 'certificateIdentity')?.text,
      inputOf(step, 'certificate-issuer', 'certificateIssuer')?.text,
      step
    )
  )
}

/** Why the folder that is checked does not hold the model: a clause. */
function whyNotWithin(fetch: Fetch, root: string): string | undefined {
  const folder = withoutDot(root)
  const isHere =
    folder === '' || /^\$\{?(?:GITHUB_WORKSPACE|BUILD_SOURCESDIRECTORY)\}?$/i.test(folder)
  const place = placeOf(fetch)
  if (isHere) return place?.startsWith('/') ? `checks ${root}, where the model is not` : undefined
  if (place === undefined) return 'it is not known here where the model is put'
  const isIn = place === folder || place.startsWith(`${folder}/`)
  return isIn ? undefined : `checks ${root}, where the model is not`
}

/** Options by which commands that fetch say where to, and those that keep the name of the source. */
const outputs =
  /^(?:-[a-zA-Z]*o|--output|--output-document|--output-dir|-O|-f|--file|-d|--destination|--local-dir|-OutFile|--dest|-P|--directory-prefix)$/i

/** Where a command puts what it fetches: the file or its folder, as far as it is written. */
function placeOf({command, step}: Fetch): string | undefined {
  if (!command) return undefined
  const words = wordsFromProgram(command).map(({text}) => text.text)
  const found = words.flatMap((word, index) => {
    if (outputs.test(word)) return words[index + 1] ?? []
    const given =
      /^--(?:output|output-document|output-dir|file|local-dir|destination|directory-prefix)=(.+)$/.exec(
        word
      )?.[1]
    return given ?? []
  })
  const written =
    found.find(word => !/^(?:-|https?:)/i.test(word)) ?? words.slice(1).findLast(isPath)
  if (written === undefined) return ''
  return withoutDot(step ? imageNameIn(written, step) : written)
}

function isPath(word: string): boolean {
  return (
    !word.startsWith('-') &&
    !/^[a-z][\w+.-]{1,20}:\/\//i.test(word) &&
    /[/.]/.test(word) &&
    modelName(word) !== undefined
  )
}

function withoutDot(path: string): string {
  return path
    .replace(/^(?:\.\/)+/, '')
    .replace(/(?<!\/)\/{1,100}$/, '')
    .replace(/^\.$/, '')
}

/** Why a command that was taken for a check compares nothing: a clause. */
function whyNoCheck(
  program: string,
  args: string,
  command: ShellCommand,
  {file}: Check
): string | undefined {
  if (
    /^g?(?:sha\d*sum|shasum|b[23]sum|rhash)$/.test(program) ||
    /^(?:get-filehash|certutil)$/.test(program)
  ) {
    if (/(?:^| )(?:-[a-zA-Z]{0,20}?c\w{0,20}|--check[\w=-]{0,40})(?: |$)/.test(args))
      return undefined
    const {line} = file.position(command.range.start)
    const text = file.line(line)
    const isCompared =
      /\[\[? |\btest |[!=]=|-(?:ne|eq)\b/.test(text) && !/\|\|\s*(?:true|echo|:)/.test(text)
    return isCompared ? undefined : 'nothing compares the digest'
  }
  if (program === 'gpg' || program === 'gpg2') {
    return /--verify\b/.test(args) ? undefined : 'no signature is checked'
  }
  if (program === 'cosign' && /^verify(?:-attestation)? /.test(args))
    return 'checks a container image'
  const isOwn =
    /^(?:bash|sh|pwsh|python[\d.]*|make|just|npm|node|\.|source)$/.test(program) ||
    program.includes('verif')
  const isOfModels = /model|weight|checksum|sha-?256|digest|integrity|hash/i.test(
    `${program} ${args}`
  )
  return isOwn && !isOfModels ? 'it is not known here what it checks' : undefined
}

/** Why a signature by anybody passes: a clause. */
function whyNotSigned(args: string): string | undefined {
  if (/--insecure-(?:ignore-tlog|ignore-sct)(?:[= ]true)?(?: |$)/.test(args)) {
    return 'ignores the log of signatures'
  }
  const option = (name: string) => new RegExp(`--${name}[= ](\\S+)`).exec(args)?.[1]
  const isBlob = /^(?:verify-blob|verify-blob-attestation) /.test(args)
  const identity = option('certificate-identity(?:-regexp|-pattern)?')
  const isKeyed = option('key') !== undefined || option('public-key') !== undefined
  if (isBlob && identity === undefined && !isKeyed) return 'names nobody who signs'
  return whyAnybody(
    option('certificate-identity-(?:regexp|pattern)') ?? option('certificate-oidc-issuer-regexp')
  )
}

/** Why the identity that is asked for is not the one that signs in this pipeline: a clause. */
function whySignedElsewhere(
  identity: string | undefined,
  issuer: string | undefined,
  step: Step | undefined
): string | undefined {
  if (identity === undefined) return undefined
  const isOfGitHub = /^https:\/\/github\.com\//.test(identity)
  if (
    isOfGitHub &&
    issuer !== undefined &&
    !issuer.includes('$') &&
    issuer.trim() !== gitHubIssuer
  ) {
    return 'expects another issuer than that of GitHub Actions'
  }
  const pipeline = step?.job.pipeline
  const named = /\/\.github\/workflows\/([\w.-]{1,200})(?:@|$)/.exec(identity)?.[1]
  const own = pipeline?.file.path.slice(pipeline.file.path.lastIndexOf('/') + 1)
  const isSignedHere = pipeline?.jobs.some(job =>
    job.steps.some(each => each.script?.commands?.commands.some(signsFile))
  )
  return isSignedHere && named !== undefined && named !== own
    ? 'expects the identity of another workflow than the one that signs'
    : undefined
}

const gitHubIssuer = 'https://token.actions.githubusercontent.com'

function signsFile(command: ShellCommand): boolean {
  return /^(?:cosign sign-blob|model[_-]signing sign|python[\d.]* -m model_signing sign)\b/.test(
    lineOf(command)
  )
}

function whyAnybody(pattern: string | undefined): string | undefined {
  const isAll =
    pattern !== undefined &&
    /^\^?(?:\(?\.[*+]\)?|https:\/\/(?:github\\?\.com\/?)?(?:\.[*+])?)\$?$/.test(pattern.trim())
  return isAll ? 'takes the signature of anybody' : undefined
}

/** Models that a check names: in its arguments, and in what it reads. */
function namesIn(command: ShellCommand): string[] {
  const texts = [command, ...(command.pipedFrom ? [command.pipedFrom] : [])].flatMap(each => [
    ...each.words.map(({text}) => text.text),
    ...each.redirects.flatMap(({document}) => (document ? [document.text.text] : []))
  ])
  return texts.flatMap(text => text.split(/\s+/)).flatMap(word => modelName(word) ?? [])
}

function lineOf(command: ShellCommand): string {
  return wordsFromProgram(command)
    .map(({text}) => text.text)
    .join(' ')
}

/** Why a failure of a check does not keep the model from being used: a clause. */
function whyNotHolding(fetch: Fetch, check: Check): string | undefined {
  const {step, script, command, through = []} = check
  const own = [...(fetch.through ?? []), ...(fetch.step ? [fetch.step] : [])]
  const given = new Set(own.flatMap(({condition}) => condition?.text.trim() ?? []))
  for (const each of [...through, ...(step ? [step] : [])]) {
    const {condition} = each
    const isOpen = condition && !isAlways(condition) && !given.has(condition.text.trim())
    if (each.mayBeDisabled || each.mayBeLeftOut || isOpen) return 'runs under a condition only'
    if (each.mayGoOn) return 'a failure of the step is ignored'
  }
  if (!script || !command || command.captured) return undefined
  return whyLost(script, command)
}
