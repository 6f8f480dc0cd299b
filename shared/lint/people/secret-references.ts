/** Secrets that objects of a cluster, and values of charts, read by name. */
import type {Resources} from '../infrastructure/resource.js'
import {entry, plainText, type Value} from '../infrastructure/values/value.js'
import type {MappedText} from '../source.js'
import {valuesIn} from './texts.js'

const readers: readonly RegExp[] = [
  /^kubernetes\/(?:pod|deployment|daemonset|statefulset|replicaset|replicationcontroller|job|cronjob|serviceaccount)$/,
  /^kubernetes\/(?:externalsecret|clusterexternalsecret|runner|runnerdeployment|runnerset|autoscalingrunnerset)$/
]
/** Keys of objects that name a secret, and the keys in them that say which one. */
const referenceKeys =
  /^(?:secret|secrets|secretKeyRef|secretRef|\w{0,40}PullSecrets|remoteRef|extract)$/i
const nameKeys = ['name', 'key', 'property'] as const
/** Keys whose text is the name of a secret: `secretName`, `existingSecret`, `githubConfigSecret`. */
const textKeys = /secret(?:s|_?name|_?ref|_?key)?$/i
/** Longer ones are no names (Kubernetes, "Object Names and IDs"). */
const longestName = 253

/** A secret that an object of a cluster reads. */
export interface SecretReference {
  readonly name: MappedText
  /** What the object is called in messages. */
  readonly label: string
}

/** Names of secrets, and of entries in them, that objects of a cluster read. */
export function secretReferences(resources: Resources): SecretReference[] {
  return [...resources.find({types: readers})].flatMap(({body, label}) =>
    [...secretsNamedIn(body)].map(name => ({name, label}))
  )
}

/** Names of secrets, and of entries in them, that a value refers to. */
export function* secretsNamedIn(root: Value): Generator<MappedText> {
  for (const {value, path} of valuesIn(root)) {
    const key = path?.key.text ?? ''
    if (value.kind === 'text' && textKeys.test(key)) {
      const name = plainText(value)
      if (name !== undefined && name.length <= longestName) yield value.text.text
    }
    if (value.kind !== 'object' || !referenceKeys.test(key)) continue
    for (const nameKey of nameKeys) {
      const name = entry(value, nameKey)
      if (name?.kind === 'text') yield name.text.text
    }
  }
}
