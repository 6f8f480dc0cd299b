/** Secrets of a cluster that workloads read by name. */
import type {Resources} from '../infrastructure/resource.js'
import {entry, options, type Value} from '../infrastructure/values/value.js'
import type {MappedText} from '../source.js'

const readers: readonly RegExp[] = [
  /^kubernetes\/(?:pod|deployment|daemonset|statefulset|replicaset|replicationcontroller|job|cronjob)$/,
  /^kubernetes\/(?:externalsecret|runner|runnerdeployment|runnerset|autoscalingrunnerset)$/
]
/** What names a secret, and the keys in it that say which one. */
const referenceKeys = /^(?:secretKeyRef|secretRef|imagePullSecrets|remoteRef)$/
const nameKeys = ['name', 'key'] as const
/** Deeper values are not looked at. */
const maxDepth = 30

/** A secret that an object of a cluster reads. */
export interface SecretReference {
  readonly name: MappedText
  /** What the object is called in messages. */
  readonly label: string
}

/** Names of secrets, and of entries in them, that objects of a cluster read. */
export function secretReferences(resources: Resources): SecretReference[] {
  return [...resources.find({types: readers})].flatMap(({body, label}) =>
    [...namesIn(body)].map(name => ({name, label}))
  )
}

function* namesIn(root: Value): Generator<MappedText> {
  const stack: {value: Value; isReference: boolean; depth: number}[] = [
    {value: root, isReference: false, depth: 0}
  ]
  while (stack.length > 0) {
    const {value, isReference, depth} = stack.pop()!
    if (depth > maxDepth) continue
    for (const form of options(value)) {
      if (form.kind === 'list') {
        for (const item of [...form.items].reverse()) {
          stack.push({value: item, isReference, depth: depth + 1})
        }
      }
      if (form.kind !== 'object') continue
      if (isReference) {
        for (const key of nameKeys) {
          const name = entry(form, key)
          if (name?.kind === 'text') yield name.text.text
        }
      }
      for (const {key, value} of [...form.entries].reverse()) {
        const isNext = referenceKeys.test(key.text.text)
        stack.push({value, isReference: isNext, depth: depth + 1})
      }
    }
  }
}
