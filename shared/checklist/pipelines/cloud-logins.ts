/** How the steps of pipelines log in to clouds. */
import type {Facts} from '../../lint/facts/facts.js'
import type {Pipeline, Step} from '../../lint/facts/pipeline.js'
import type {Verdict} from '../../lint/governance/verdict.js'
import {optionOf} from '../../lint/languages/shell.js'
import {type CloudLogin, cloudLogin} from '../../lint/pipelines/cloud-login.js'
import {programOf} from '../../lint/pipelines/minting.js'
import {oidcUseOf} from '../../lint/pipelines/oidc-use.js'
import type {SourceFile} from '../../lint/source.js'

/** A verdict for each step that logs in to a cloud: it does so with the identity of its job. */
export function cloudLogins({pipeline, file}: Facts): Verdict[] {
  if (!pipeline) return []
  return [...callsElsewhere(pipeline), ...stepsOf(pipeline, file)]
}

/** Jobs that hand secrets to a workflow that is not in the repository: how it logs in is not known. */
function callsElsewhere({jobs, includes, file}: Pipeline): Verdict[] {
  return jobs.flatMap((job): Verdict[] => {
    const {call, id, idRange} = job
    const isHere = includes.some(include => include.job === job && include.target)
    if (!call || isHere || (!call.inherits && call.secrets.length === 0)) return []
    const at = {file, range: idRange}
    const because = 'passes secrets to a workflow that is not in this repository'
    return [{at, of: at, label: `job '${id}'`, state: 'not-proven', because}]
  })
}

function stepsOf({jobs}: Pipeline, file: SourceFile): Verdict[] {
  return jobs
    .flatMap(({steps}) => steps)
    .flatMap((step): Verdict[] => {
      const login = cloudLogin(step)
      if (!login) return []
      const at = {file, range: login.range}
      const verdict = {at, of: {file, range: step.range}, label: labelOf(step)}
      return [
        isFederated(step)
          ? {
              ...verdict,
              state: 'pass',
              because: `logs in to ${login.cloud} with a token of its job`
            }
          : {...verdict, state: 'not-proven', because: whyNot(step, login)}
      ]
    })
}

function labelOf({job, uses}: Step): string {
  const where = job.id === '' ? 'a job' : `job '${job.id}'`
  return uses ? `${where}, ${uses.name}` : `${where}, a script`
}

function isFederated(step: Step): boolean {
  const {uses, script} = step
  // The task of this project takes no other token.
  if (uses?.kind === 'task' && uses.name === 'mcpgatehouse') return true
  if (uses?.kind === 'repository') return oidcUseOf(step).certainty === 'yes'
  const logins = (script?.commands?.commands ?? []).filter(
    command => programOf(command) === 'az' || programOf(command) === 'connect-azaccount'
  )
  return (
    !uses &&
    logins.some(command => optionOf(command, '--federated-token', '-FederatedToken') !== undefined)
  )
}

function whyNot({uses}: Step, {cloud, says}: CloudLogin): string {
  const isConnection = uses?.kind === 'task' && says.some(({what}) => what === 'service connection')
  return isConnection
    ? 'the scheme of its service connection is not shown here'
    : `how it logs in to ${cloud} is not known here`
}
