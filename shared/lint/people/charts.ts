/**
 * Values that are handed to Helm charts: files of values, releases and applications in a cluster, and
 * releases of Terraform. What a key does is the chart's affair: a finding rests on the name of the key.
 */
import type {Facts} from '../facts/facts.js'
import type {Resource, Resources} from '../infrastructure/resource.js'
import {parsedYaml} from '../infrastructure/values/parsed-yaml.js'
import {property} from '../infrastructure/values/three-valued.js'
import {listItems, options, plainText, type Value} from '../infrastructure/values/value.js'
import {ObjectValues} from '../infrastructure/yaml/object-values.js'
import {type KeyPath, valuesIn} from './texts.js'

/** The values of one chart. */
export interface Chart {
  /** How messages name it. */
  readonly label: string
  readonly values: readonly Value[]
}

/** The chart that a file of values is for. */
export function chartsOf({chartValues, file}: Facts): Chart[] {
  const read = new ObjectValues(file)
  const values = chartValues.flatMap(node => read.document(node, node.range.end).value ?? [])
  return values.length > 0 ? [{label: file.path, values}] : []
}

const releases = ['kubernetes/helmrelease', 'kubernetes/application', 'helm_release'] as const

/** Charts that a cluster or Terraform installs, with the values that stand there. */
export function releasedCharts(resources: Resources): Chart[] {
  return [...resources.ofType(...releases)].map(resource => ({
    label: resource.label,
    values: valuesOf(resource)
  }))
}

/**
 * Flux has `spec.values`, Argo CD `spec.source(s).helm.valuesObject` or a text of YAML, Terraform texts
 * of YAML and `set`.
 */
function valuesOf({type, body}: Resource): readonly Value[] {
  if (type === 'kubernetes/helmrelease') return options(property(body, 'spec.values'))
  if (type === 'helm_release') {
    const texts = options(property(body, 'values')).flatMap(listItems)
    const sets = ['set', 'set_list', 'set_sensitive'].flatMap(key => options(property(body, key)))
    return [...texts.flatMap(parsed), ...sets.flatMap(listItems).flatMap(setValue)]
  }
  const sources = [
    ...options(property(body, 'spec.source')),
    ...options(property(body, 'spec.sources')).flatMap(listItems)
  ]
  return sources.flatMap(source => [
    ...options(property(source, 'helm.valuesObject')),
    ...options(property(source, 'helm.values')).flatMap(parsed)
  ])
}

function parsed(value: Value): readonly Value[] {
  return value.kind === 'text' ? options(parsedYaml(value)) : options(value)
}

/** `set { name = "auth.existingSecret" value = "x" }` is `existingSecret: x`. */
function setValue(set: Value): readonly Value[] {
  const [name] = options(property(set, 'name'))
  const [value] = options(property(set, 'value'))
  if (name?.kind !== 'text' || !value) return []
  const {text} = name.text
  const start = text.text.lastIndexOf('.') + 1
  const key = {text: text.slice(start, text.text.length), holes: []}
  return [{kind: 'object', entries: [{key, value}], place: set.place}]
}

/** Keys that only charts of runners have. */
const runnerKeys =
  /^(?:githubConfigUrl|githubConfigSecret|runnerScaleSetName|runnerGroup|runnerRegistrationToken|runnerToken|gitlabUrl|AZP_URL|AZP_POOL|AZP_TOKEN|RUNNER_NAME|RUNNER_TOKEN)$/

/** Whether a chart runs runners, by its keys or by what it is called. */
export function isRunnerChart({label, values}: Chart): boolean {
  if (/runner|azp[-_]?agent|azure-?pipelines-?agent/i.test(label)) return true
  return values.some(root =>
    [...valuesIn(root)].some(({path, value}) => {
      const key = path?.key.text ?? ''
      return runnerKeys.test(key === 'name' ? (plainText(value) ?? '') : key)
    })
  )
}

/** The keys above a value, from the nearest on. */
export function keysOf(path: KeyPath | undefined): string[] {
  const keys: string[] = []
  for (let at = path; at; at = at.above) keys.push(at.key.text)
  return keys
}

/** A variable that a chart sets, with its value where it is known. */
export interface ChartVariable {
  readonly name: KeyPath['key']
  readonly value: Value | undefined
}

const variableLists = /env(?:s|ironment|vars?|variables?)?$|^(?:args|secrets?|variables)$/i

/** Variables of a chart: `env: {NAME: value}`, `extraEnv: [{name: NAME, value: …}]`, and other keys. */
export function chartVariables({values}: Chart): ChartVariable[] {
  return values.flatMap(root =>
    [...valuesIn(root)].flatMap(({value, path}): ChartVariable[] => {
      if (value.kind !== 'object') return path ? [{name: path.key, value}] : []
      const [name] = options(property(value, 'name'))
      if (name?.kind !== 'text' || !path || !variableLists.test(path.key.text)) return []
      return [{name: name.text.text, value: property(value, 'value')}]
    })
  )
}
