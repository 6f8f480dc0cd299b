/** Steps of pipelines that read secrets from a vault when they need them. */
import type {Facts} from '../../lint/facts/facts.js'
import type {ExpressionUse, Pipeline, Step} from '../../lint/facts/pipeline.js'
import type {Verdict} from '../../lint/governance/verdict.js'
import {neverRuns} from '../../lint/pipelines/gates.js'
import {inputOf} from '../../lint/pipelines/inputs.js'
import {programOf, wordsFromProgram} from '../../lint/pipelines/minting.js'
import {madeInRun, secretsIn} from '../../lint/pipelines/stored-secrets.js'
import type {Range} from '../../lint/source.js'

/** A verdict for each step that reads from Azure Key Vault. */
export function vaultReads({pipeline, file}: Facts): Verdict[] {
  return (pipeline?.jobs ?? [])
    .flatMap(({steps}) => steps)
    .flatMap((step): Verdict[] => {
      const range = readIn(step)
      if (!range || neverRuns(step)) return []
      const label = step.job.id === '' ? 'a job' : `job '${step.job.id}'`
      const at = {file, range}
      const of = {file, range: step.range}
      return [{at, of, label, state: 'pass', because: 'secrets are read from Key Vault'}]
    })
}

function readIn(step: Step) {
  const {uses, script} = step
  const name = uses?.name ?? ''
  const isOurs = /(?:^|\/)mcp-gatehouse$|^mcpgatehouse$/.test(name)
  const command = isOurs ? inputOf(step, 'command')?.text.trim() : undefined
  const isSecrets = isOurs && (command === 'secrets' || uses?.path === 'secrets')
  if (uses && (isSecrets || /^(?:azure\/get-keyvault-secrets|azurekeyvault)$/.test(name))) {
    return uses.text.range()
  }
  const found = (script?.commands?.commands ?? []).find(command => {
    const [, ...words] = wordsFromProgram(command).map(({text}) => text.text)
    return (
      programOf(command) === 'az' && /^keyvault secret (?:show|download)\b/.test(words.join(' '))
    )
  })
  return found?.range
}

/** Ends of names of what is no secret, whatever it is kept as: ids of identities, and the job's own token. */
const noSecrets = ['CLIENT', 'TENANT', 'SUBSCRIPTION', 'APP', 'APPLICATION', 'PRINCIPAL'].flatMap(
  what => [`${what}_ID`, `${what}ID`]
)

function isNoSecret(name: string): boolean {
  const upper = name.toUpperCase()
  return upper === 'GITHUB_TOKEN' || noSecrets.some(end => upper.endsWith(end))
}

/** A verdict for each secret that a pipeline takes from the store of its CI system instead. */
export function storedSecrets({pipeline, file}: Facts): Verdict[] {
  if (!pipeline) return []
  const seen = new Set<string>()
  const verdict = (range: Range, label: string, because: string): Verdict => {
    const at = {file, range}
    return {at, of: at, label, state: 'not-proven', because}
  }
  const taken = pipeline.expressions.flatMap((use): Verdict[] => {
    const name = nameIn(use, pipeline)
    if (name === undefined || isNoSecret(name) || seen.has(name)) return []
    seen.add(name)
    return [verdict(use.text.range(), name, 'is a secret that the CI system stores')]
  })
  const handedOn = pipeline.jobs.flatMap(({call, id}): Verdict[] =>
    call?.inherits
      ? [verdict(call.inherits, `job '${id}'`, 'passes on all secrets that the CI system stores')]
      : []
  )
  return [...taken, ...handedOn]
}

function nameIn(use: ExpressionUse, pipeline: Pipeline): string | undefined {
  if (pipeline.system === 'azure') {
    return secretsIn(use).find(name => !madeInRun(name, pipeline, use.job))
  }
  const [, name, quoted] =
    /\bsecrets(?:\.([a-z_]\w{0,200})|\[\s*'([^']{1,200})'\s*\])/i.exec(use.text.text) ?? []
  return name ?? quoted
}
