/** Secrets in the plain environment of MCP workloads, where everybody who may read the workload reads them. */
import {isPlaceholder, judge, secretName} from '../../credentials/index.js'
import type {Resources} from '../../infrastructure/resource.js'
import {placeOf} from '../../infrastructure/values/three-valued.js'
import {
  isNothing,
  options,
  type Place,
  plainText,
  type Value
} from '../../infrastructure/values/value.js'
import type {Verdict} from '../verdict.js'
import {mcpWorkloads} from '../workloads/mcp-workloads.js'
import type {EnvironmentVariable, Host, McpWorkload} from '../workloads/workload.js'

export interface EnvironmentVerdict extends Verdict {
  readonly host: Host
  readonly source: McpWorkload['resource']['source']
  readonly variable: string
}

/** Names that say where to report to: their holder can write telemetry, and read nothing. */
const telemetry = /instrumentation_?key|^application_?insights/i

/** A verdict for each variable of an MCP workload that is named like a secret. */
export function plainEnvironment(
  resources: Resources,
  servers: readonly string[] = []
): EnvironmentVerdict[] {
  const found = new Map<string, EnvironmentVerdict>()
  for (const workload of mcpWorkloads(resources, servers)) {
    if (workload.host === 'compose') continue
    for (const variable of workload.containers.flatMap(({environment}) => environment)) {
      const verdict = judgeVariable(workload, variable)
      if (!verdict) continue
      // Instances of one declaration share their places.
      const {at, state} = verdict
      const key = `${state} ${at.file.path} ${at.range.start} ${verdict.variable}`
      if (!found.has(key)) found.set(key, verdict)
    }
  }
  return [...found.values()]
}

function judgeVariable(
  {host, resource}: McpWorkload,
  {name, value, isSecret}: EnvironmentVariable
): EnvironmentVerdict | undefined {
  const variable = name.text.text
  if (name.holes.length > 0 || secretName(variable) === undefined || telemetry.test(variable)) {
    return undefined
  }
  const {label, place, source, exists} = resource
  const verdict = {of: place, label, host, source, variable}
  if (isSecret) {
    const at: Place = {file: name.text.file, range: name.text.range()}
    return {...verdict, at, state: 'pass', because: `takes '${variable}' from a store of secrets`}
  }
  if (isNothing(value)) return undefined
  const at = placeOf(value)
  const forms = options(value).map(form => whatIs(form, variable))
  const [first] = forms
  if (!first || forms.some(form => form !== first) || exists === 'perhaps' || first === 'unknown') {
    return {
      ...verdict,
      at,
      state: 'not-proven',
      because: `it is not known here what '${variable}' is`
    }
  }
  if (first === 'nothing') return undefined
  if (first === 'reference') {
    return {...verdict, at, state: 'pass', because: `takes '${variable}' from a store of secrets`}
  }
  return first === 'literal'
    ? {
        ...verdict,
        at,
        state: 'fail',
        because: `has the secret of '${variable}' written into its environment`
      }
    : {
        ...verdict,
        at,
        state: 'fail',
        severity: 'warning',
        because: `has the secret of '${variable}' in its plain environment`
      }
}

type Form = 'literal' | 'secret' | 'reference' | 'nothing' | 'unknown'

function whatIs(form: Value, variable: string): Form {
  const text = plainText(form)
  if (text !== undefined) {
    if (/^@Microsoft\.(?:KeyVault|AppConfiguration)\(/i.test(text)) return 'reference'
    if (text.trim() === '' || isPlaceholder(text)) return 'nothing'
    return judge(variable, text, 'environment').length > 0 ? 'literal' : 'nothing'
  }
  if (form.kind === 'text') {
    const {text: mapped} = form.text
    return /^@Microsoft\.(?:KeyVault|AppConfiguration)\(/i.test(mapped.text)
      ? 'reference'
      : 'unknown'
  }
  if (form.kind !== 'unknown' && form.kind !== 'reference') return 'nothing'
  return isSecretExpression(form.place) ? 'secret' : 'unknown'
}

const longestExpression = 500

/** Whether an expression gives a secret: a secret parameter, a key of a resource, one of a vault. */
function isSecretExpression({file, range}: Place): boolean {
  const source = file.text
    .slice(range.start, Math.min(range.end, range.start + longestExpression))
    .replace(/^"\[|\]"$/g, '')
    .trim()
  if (
    /\blist(?:AdminKeys|ConnectionStrings|Credentials|Keys|QueryKeys|Secrets)\(|\.getSecret\(/.test(
      source
    )
  )
    return true
  if (/^data\.azurerm_key_vault_secret\.[\w.[\]"-]{1,200}\.value$/.test(source)) return true
  const parameter =
    /^var\.([\w-]+)$/.exec(source) ??
    /^parameters\('([\w-]+)'\)$/.exec(source) ??
    /^([A-Za-z_]\w*)$/.exec(source)
  if (parameter) return isSecretParameter(parameter[1]!, file.text)
  // `azurerm_storage_account.models.primary_access_key`, `search.outputs.adminKey`
  const attribute =
    /^[a-z][^\W_]*_\w+\.[\w.[\]"-]{1,200}\.(\w+)$/.exec(source) ??
    /^[A-Za-z]\w*\.outputs\.(\w+)$/.exec(source)
  return attribute?.[1] !== undefined && secretName(attribute[1]) !== undefined
}

/** By its own name, or by its declaration where that stands in the same file. */
function isSecretParameter(name: string, text: string): boolean {
  if (secretName(name) !== undefined) return true
  const variable = `^variable[ \\t]+"${name}"[ \\t]*\\{[^{}]{0,2000}\\bsensitive[ \\t]*=[ \\t]*true`
  const parameter = `^@secure\\(\\)[ \\t]*\\r?\\n(?:@[^\\n]{0,300}\\n){0,5}param[ \\t]+${name}\\b`
  return new RegExp(`${variable}|${parameter}`, 'm').test(text)
}
