import type {ScriptBlock} from '../facts/facts.js'
import type {Job, Step} from '../facts/pipeline.js'
import type {ShellCommand} from '../languages/shell.js'
import {flagOf, inputOf} from '../pipelines/inputs.js'
import {programOf, wordsFromProgram} from '../pipelines/minting.js'
import type {Range} from '../source.js'
import {imageNameIn} from './image-name.js'
import {type ImageScan, scanOfAction, scanOfCommand} from './image-scan.js'

/** What a step does to container images. */
export type ImageEvent = {readonly step: Step} & (
  | PushEvent
  | {readonly kind: 'scan'; readonly scan: ImageScan; readonly script?: ScriptBlock}
  | SignatureEvent
  /** Images of one build; a build of the same recipe makes the same image. */
  | {readonly kind: 'build'; readonly images: readonly string[]; readonly recipe: string}
  /** Another name, or a file, for an image. */
  | {readonly kind: 'name'; readonly from: string; readonly to: string}
)

export interface SignatureEvent {
  readonly kind: 'signature'
  /** Everything that may name what is signed. */
  readonly names: readonly string[]
  readonly command?: ShellCommand
  readonly script?: ScriptBlock
}

export interface PushEvent {
  readonly kind: 'push'
  readonly range: Range
  readonly by: string
  /** The names that are pushed; empty where they are not known. */
  readonly images: readonly string[]
  /** All tags of the names. */
  readonly allTags?: true
  /** Whether it may push, or pushes what the job has not built: rules leave it alone. */
  readonly isUnclear?: true
}

const builders = /^(?:docker|podman|nerdctl|buildah)$/
const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\]|kind-registry)(?::\d+)?\//

/** Actions and tasks that sign an image or attest its build. */
const signers =
  /^(?:actions\/attest(?:-build-provenance|-sbom)?|slsa-framework\/slsa-github-generator|notaryproject\/notation-action|notation)$/

/** Other programs that put images into a registry, with what their arguments begin with. */
const otherPushes =
  /^(?:skopeo (?:copy|sync)\b.* docker:\/\/|crane (?:push|copy|cp|append|mutate)\b|oras (?:push|copy|cp)\b|regctl image (?:copy|import)\b|az acr import\b|ko (?:build|publish|resolve|apply)\b|pack build\b.* --publish\b|(?:docker|podman|nerdctl)(?:-| )compose push\b|docker buildx bake\b.* --push\b|docker buildx imagetools create\b|img push\b|(?:kaniko|executor)\b.* --destination\b|buildctl build\b.*push=true)/

/** What the steps of a job do to images, in their order. */
export function imageEvents(steps: readonly Step[]): ImageEvent[] {
  return steps.flatMap(step => [
    ...ofAction(step),
    ...(step.script?.commands?.commands ?? []).flatMap(command =>
      ofCommand(command, step, step.script!)
    )
  ])
}

/** True for a job whose steps are written somewhere that was not read. */
export function isElsewhere(job: Job): boolean {
  return job.kind === 'call'
}

function ofAction(step: Step): ImageEvent[] {
  const {uses} = step
  if (!uses) return []
  const {name} = uses
  const scan = scanOfAction(step)
  if (scan) return [{kind: 'scan', step, scan}]
  if (signers.test(name)) {
    const names = step.inputs.map(({value}) => imageNameIn(value.text, step))
    return [{kind: 'signature', step, names}]
  }
  const range = uses.text.range()
  if (name === 'docker/build-push-action' || name === 'docker/bake-action') {
    return ofBuildAction(step, range)
  }
  if (name === 'redhat-actions/push-to-registry') {
    return [{kind: 'push', step, range, by: name, images: [], isUnclear: true}]
  }
  if (uses.kind === 'task' && name === 'docker') {
    const command = inputOf(step, 'command')?.text.trim().toLowerCase() ?? 'buildandpush'
    const repository = inputOf(step, 'repository')?.text
    const images = repository === undefined ? [] : [`*/${imageNameIn(repository, step)}`]
    const recipe = `task ${inputOf(step, 'Dockerfile')?.text ?? ''}`
    const push: ImageEvent = {kind: 'push', step, range, by: 'the task', images, allTags: true}
    const build: ImageEvent = {kind: 'build', step, images, recipe}
    if (command === 'buildandpush') return [build, push]
    return command === 'push' ? [push] : command === 'build' ? [build] : []
  }
  return []
}

function ofBuildAction(step: Step, range: Range): ImageEvent[] {
  const {name} = step.uses!
  const images = linesOf(inputOf(step, 'tags')?.text).map(tag => imageNameIn(tag, step))
  const recipe = ['context', 'file', 'target', 'build-args', 'files', 'targets']
    .map(input => inputOf(step, input)?.text.trim() ?? '')
    .join('\n')
  const build: ImageEvent = {kind: 'build', step, images, recipe: `${name} ${recipe}`}
  const written = inputOf(step, 'push')?.text.trim().toLowerCase() ?? 'false'
  const outputs = inputOf(step, 'outputs')?.text ?? ''
  const isByOutput = /type=registry|push=true/.test(outputs)
  if ((written === 'false' && !isByOutput) || images.some(isLocal)) return [build]
  const isCertain = flagOf(step, 'push') === true && name === 'docker/build-push-action'
  const push: ImageEvent = {kind: 'push', step, range, by: name, images}
  return [build, isCertain ? push : {...push, isUnclear: true}]
}

function ofCommand(command: ShellCommand, step: Step, script: ScriptBlock): ImageEvent[] {
  const program = programOf(command)
  const words = wordsFromProgram(command).slice(1)
  const texts = words.map(({text}) => text.text)
  const line = texts.join(' ')
  const named = (...all: readonly string[]) =>
    all.map(text => imageNameIn(text, step, script.commands))
  const scan = scanOfCommand(command, step)
  if (scan) return [{kind: 'scan', step, scan, script}]
  if (/^(?:cosign (?:sign|attest)|notation sign|docker trust sign)\b/.test(`${program} ${line}`)) {
    return [{kind: 'signature', step, names: named(...texts), command, script}]
  }
  const {range} = command
  if (otherPushes.test(`${program} ${line}`)) {
    const by = `${program} ${texts[0] ?? ''}`.trim()
    return [{kind: 'push', step, range, by, images: [], isUnclear: true}]
  }
  if (!builders.test(program)) {
    const isPush = program === 'az' && /^acr build\b/.test(line) && !texts.includes('--no-push')
    if (!isPush || texts.some(isLocal)) return []
    const tags = named(...valuesOf(texts, '-t', '--image', '-i'))
    return [
      {kind: 'build', step, images: tags, recipe: `az ${range.start}`},
      {kind: 'push', step, range, by: 'az acr', images: tags}
    ]
  }
  if (/^(?:image )?tag\b/.test(line)) {
    const [from, to] = named(...operandsAfter(texts, 'tag'))
    return from !== undefined && to !== undefined ? [{kind: 'name', step, from, to}] : []
  }
  if (/^(?:image )?save\b/.test(line)) {
    const [from] = named(...operandsAfter(texts, 'save', '-o', '--output'))
    const [to] = named(...valuesOf(texts, '-o', '--output'))
    return from !== undefined && to !== undefined ? [{kind: 'name', step, from, to}] : []
  }
  const isBuild = /^(?:buildx |image )?(?:build|bud)\b/.test(line)
  const tags = isBuild ? named(...valuesOf(texts, '-t', '--tag')) : []
  const build: ImageEvent[] = isBuild
    ? [{kind: 'build', step, images: tags, recipe: `${program} ${recipeOf(texts)}`}]
    : []
  const isPush =
    /^(?:image |manifest )?push\b/.test(line) ||
    (program === 'docker' && isBuild && texts.includes('--push')) ||
    (isBuild && texts.some(text => /type=registry|push=true/.test(text)))
  if (!isPush || texts.some(isLocal)) return build
  const images = isBuild ? tags : named(...operandsAfter(texts, 'push')).slice(0, 1)
  const allTags = texts.some(text => /^(?:-a|--all-tags)$/.test(text))
  const by = `${program} ${texts[0] ?? ''}`.trim()
  return [...build, {kind: 'push', step, range, by, images, ...(allTags && {allTags})}]
}

/** A registry of the machine itself: nobody else pulls from it. */
function isLocal(image: string | undefined): boolean {
  return image !== undefined && loopback.test(image.trim())
}

function linesOf(text = ''): string[] {
  return text
    .split(/[\n,]/)
    .map(line => line.trim())
    .filter(line => line !== '')
}

/** The values of an option that may be repeated. */
function valuesOf(texts: readonly string[], ...names: readonly string[]): string[] {
  return texts.flatMap((text, index) => {
    if (names.includes(text)) return texts[index + 1] ?? []
    const name = names.find(each => each.startsWith('--') && text.startsWith(`${each}=`))
    return name === undefined ? [] : [text.slice(name.length + 1)]
  })
}

/** What stands behind a word and is no option, nor the value of one that is named. */
function operandsAfter(
  texts: readonly string[],
  word: string,
  ...valued: readonly string[]
): string[] {
  const rest = texts.slice(texts.indexOf(word) + 1)
  return rest.filter(
    (text, index) => !text.startsWith('-') && !valued.includes(rest[index - 1] ?? '')
  )
}

/** What a build is made from: its arguments without where its result goes. */
function recipeOf(texts: readonly string[]): string {
  const elsewhere = /^(?:-t|--tag|-o|--output|--cache-from|--cache-to|--iidfile|--metadata-file)$/
  return texts
    .filter(
      (text, index) =>
        !elsewhere.test(text) &&
        !elsewhere.test(texts[index - 1] ?? '') &&
        !/^(?:--(?:push|load|tag=.*|output=.*|cache-(?:from|to)=.*|provenance=.*|sbom=.*|quiet|pull|progress=.*))$/.test(
          text
        )
    )
    .join(' ')
}
