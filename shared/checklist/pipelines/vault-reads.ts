/** Steps of pipelines that read secrets from a vault when they need them. */
import type {Facts} from '../../lint/facts/facts.js'
import type {Step} from '../../lint/facts/pipeline.js'
import type {Verdict} from '../../lint/governance/verdict.js'
import {inputOf} from '../../lint/pipelines/inputs.js'
import {programOf, wordsFromProgram} from '../../lint/pipelines/minting.js'

/** A verdict for each step that reads from Azure Key Vault. */
export function vaultReads({pipeline, file}: Facts): Verdict[] {
  return (pipeline?.jobs ?? [])
    .flatMap(({steps}) => steps)
    .flatMap((step): Verdict[] => {
      const range = readIn(step)
      if (!range) return []
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

/** A verdict for each secret that a workflow takes from the store of its CI system instead. */
export function storedSecrets({pipeline, file}: Facts): Verdict[] {
  const seen = new Set<string>()
  return (pipeline?.expressions ?? []).flatMap(({text}): Verdict[] => {
    const name = /\bsecrets\.([a-z_]\w{0,200})/i.exec(text.text)?.[1]
    if (name === undefined || isNoSecret(name) || seen.has(name)) return []
    seen.add(name)
    const at = {file, range: text.range()}
    const because = 'is a secret that the CI system stores'
    return [{at, of: at, label: name, state: 'not-proven', because}]
  })
}
