/** Images of MCP workloads that are named by what can be moved to another image. */
import type {PartialText} from '../../facts/facts.js'
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {itemsOf} from '../../infrastructure/values/items.js'
import {matches, placeOf, property} from '../../infrastructure/values/three-valued.js'
import {isNothing, options, type Place, type Value} from '../../infrastructure/values/value.js'
import type {Verdict} from '../verdict.js'
import {podOf} from '../workloads/hosts/kubernetes.js'
import {mcpWorkloads} from '../workloads/mcp-workloads.js'
import type {Container, Workload} from '../workloads/workload.js'
import {imageReference} from './image-reference.js'

/** What azd deploys first, until the program itself is built, and images that stand for any. */
const placeholders =
  /^mcr\.microsoft\.com\/(?:azuredocs\/|k8se\/quickstart|oss\/nginx|appsvc\/staticsite|dotnet\/samples)|hello-?world|placeholder|(?:^|[/.<-])your[-_.]|example\.(?:com|org|azurecr\.io)\//i
/** Tags that are the name of one commit. */
const commit = /^(?:(?:sha|git|commit)-)?[0-9a-f]{7,40}$/

const longestShown = 200

export interface ImageVerdict extends Verdict {
  /** The image as it is written. */
  readonly image: string
}

interface Use {
  readonly image: Value
  readonly workload: Workload
}

/** A verdict for each image of the workloads that serve MCP: one where many run the same. */
export function unpinnedImages(
  resources: Resources,
  servers: readonly string[] = []
): ImageVerdict[] {
  const found = new Map<string, ImageVerdict>()
  for (const use of mcpWorkloads(resources, servers).flatMap(usesOf)) {
    const verdict = judge(use)
    const key = `${verdict.state} ${verdict.image}`
    const before = found.get(key)
    if (!before) found.set(key, verdict)
    else if (isOther(before, verdict)) {
      const place = {message: `the same image in '${verdict.label}'`, at: verdict.at}
      found.set(key, {...before, related: [...(before.related ?? []), place]})
    }
  }
  return [...found.values()]
}

/** Whether a verdict is on a place that is not told yet: instances of one declaration share theirs. */
function isOther(before: ImageVerdict, {at, of}: ImageVerdict): boolean {
  const told = [before.at, ...(before.related ?? []).map(({at}) => at)]
  return !told.some(place => isSamePlace(place, at)) || !isSamePlace(before.of, of)
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.file.path === other.file.path && one.range.start === other.range.start
}

/** The images that a workload runs, those that it starts with included. */
function usesOf(workload: Workload): Use[] {
  const {resource, host, containers} = workload
  if (host === 'compose' && isBuilt(resource.body)) return []
  const images =
    host === 'kubernetes' ? imagesOfPod(podOf(resource)) : imagesOf(resource, containers)
  return images.filter(image => !isNothing(image)).map(image => ({image, workload}))
}

function imagesOf({body}: Resource, containers: readonly Container[]): Value[] {
  const first = [
    ...itemsOf(property(body, 'properties.template.initContainers')),
    ...itemsOf(property(body, 'properties.initContainers'))
  ]
  return [
    ...containers.map(({image}) => image),
    ...first.flatMap(({value}) => [property(value, 'image'), property(value, 'properties.image')])
  ]
}

/** Those of a pod but for images that are only on the nodes. */
function imagesOfPod(pod: Value): Value[] {
  return ['containers', 'initContainers']
    .flatMap(name => itemsOf(property(pod, name)))
    .filter(
      ({value}) => matches(property(value, 'imagePullPolicy'), text => text === 'Never').is === 'no'
    )
    .map(({value}) => property(value, 'image'))
}

/** A service whose image is built where it runs. */
function isBuilt(body: Value): boolean {
  const policy = matches(property(body, 'pull_policy'), text => /^(?:never|build)$/.test(text))
  return !isNothing(property(body, 'build')) || policy.is !== 'no'
}

function judge({image, workload}: Use): ImageVerdict {
  const {resource} = workload
  const forms = options(image)
  const [first] = forms
  const shown = first?.kind === 'text' ? first.text.text.text : ''
  const at = placeOf(first ?? image)
  const verdict = {at, of: resource.place, label: resource.label, image: shown}
  const states = forms.map(stateOf)
  const [state = unknownState] = states
  const isSame = states.every(other => other.state === state.state)
  return isSame && (resource.exists === 'yes' || state.state !== 'fail')
    ? {...verdict, ...state}
    : {...verdict, ...unknownState}
}

type State = Pick<Verdict, 'state' | 'because' | 'severity'>

const unknownState: State = {
  state: 'not-proven',
  because: 'it is not known here which image it runs'
}

/** A text with what is not known as it is written, unless that is a whole command. */
function shownText({text, holes}: PartialText): string {
  let result = ''
  let at = 0
  for (const {start, end} of holes) {
    const written = text.text.slice(start, end)
    result += text.text.slice(at, start) + (/\s/.test(written) ? '…' : written)
    at = end
  }
  return result + text.text.slice(at)
}

function stateOf(form: Value): State {
  if (form.kind !== 'text' || placeholders.test(form.text.text.text)) return unknownState
  const shown = `'${shownText(form.text).slice(0, longestShown)}'`
  const reference = imageReference(form.text)
  switch (reference.by) {
    case 'digest':
      return {state: 'pass', because: 'names its image by digest'}
    case 'nothing':
      return {state: 'fail', because: `runs ${shown} without a tag, which means 'latest'`}
    case 'tag': {
      const {tag} = reference
      if (tag === 'latest') {
        const because = `runs ${shown}, and the tag 'latest' moves with each push`
        return {state: 'fail', because}
      }
      if (commit.test(tag)) return unknownState
      const because = `runs ${shown}, and a tag can be moved to another image`
      return {state: 'fail', severity: 'note', because}
    }
    default:
      return unknownState
  }
}
