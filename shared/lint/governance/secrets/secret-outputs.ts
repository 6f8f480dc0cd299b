/** Keys and passwords that a module or template exposes in plain text. */
import type {Resources} from '../../infrastructure/resource.js'
import {isTrue, property} from '../../infrastructure/values/three-valued.js'
import {options, type Place, type Value} from '../../infrastructure/values/value.js'
import type {Verdict} from '../verdict.js'

/** What reads a key: functions of ARM, and attributes of Terraform's providers. */
const reads: readonly RegExp[] = [
  /\blist\w{0,40}(?:keys?|secrets?|credentials?|sas|tokens?|connectionstrings?)\s{0,9}\(/i,
  /\b(?:azurerm|azuread)_\w{1,80}(?:\.\w{1,80}|\[[^\]]{0,80}\]){1,4}\.(?:\w{0,30}_)?(?:access_key|shared_key|master_key|readonly_key|function_key|admin_password|administrator_password|client_secret|sas_token)\b/,
  /\bazurerm_(?!application_insights\b)\w{1,80}(?:\.\w{1,80}|\[[^\]]{0,80}\]){1,4}\.(?:default_)?(?:primary|secondary)_(?:\w{1,30}_)?(?:key|connection_string)\b/,
  /\bazurerm_kubernetes_cluster(?:\.\w{1,80}|\[[^\]]{0,80}\]){1,3}\.kube_(?:admin_)?config(?:_raw)?\b/,
  /\bazuread_(?:application|service_principal)_password(?:\.\w{1,80}|\[[^\]]{0,80}\]){1,3}\.value\b/,
  /\b(?:data\.)?azurerm_key_vault_secret(?:\.\w{1,80}|\[[^\]]{0,80}\]){1,3}\.value\b/,
  /\brandom_password(?:\.\w{1,80}|\[[^\]]{0,80}\]){1,3}\.(?:result|bcrypt_hash)\b/
]

/** What the text of an output holds that reads a key. */
const words = new RegExp(reads.map(({source}) => source).join('|'), 'i')

/** What is no secret: parts of a configuration of a cluster, the name of a key. */
const harmless =
  /\.kube_(?:admin_)?config(?:\[0\]|\.0)?\.(?:host|cluster_ca_certificate)\b|\blist\w{0,40}\s{0,9}\([^()]{0,300}\)(?:\.keys\[\d{1,3}\])?\.(?:keyName|permissions|creationTime)\b/gi

/** A verdict for each output that reads a key. */
export function secretOutputs(resources: Resources): Verdict[] {
  const outputs = [...resources.find({types: ['output'], words})]
  return outputs.flatMap(({body, label, place}): Verdict[] => {
    const written = property(body, 'written')
    const found = options(written).flatMap(form => keyIn(form) ?? [])[0]
    if (!found) return []
    const verdict = {at: found.at, of: place, label}
    const {is} = isTrue(property(body, 'sensitive'))
    // Terraform passes on that a value is sensitive; the module at the top has to say it.
    const isPassedOn = isTrue(property(body, 'isCalled')).is === 'yes' && !found.isTakenOff
    if (isPassedOn) return [{...verdict, state: 'pass', because: 'passes a sensitive value on'}]
    if (is === 'yes')
      return [{...verdict, state: 'pass', because: 'is kept out of outputs in plain text'}]
    if (is === 'unknown') {
      return [
        {...verdict, state: 'not-proven', because: 'whether it is kept secret is not known here'}
      ]
    }
    return [{...verdict, state: 'fail', because: `exposes '${found.name}' in plain text`}]
  })
}

interface Key {
  readonly name: string
  readonly at: Place
  /** Whether Terraform is told to forget that it is sensitive. */
  readonly isTakenOff: boolean
}

function keyIn(value: Value): Key | undefined {
  if (value.kind !== 'text') return undefined
  const {text} = value.text
  const source = text.text.replace(harmless, match => ' '.repeat(match.length))
  for (const pattern of reads) {
    const match = pattern.exec(source)
    if (!match) continue
    const name = match[0].replace('(', '').trimEnd()
    const range = text.range(match.index, match.index + name.length)
    return {name, at: {file: text.file, range}, isTakenOff: /\bnonsensitive\s*\(/.test(source)}
  }
  return undefined
}
