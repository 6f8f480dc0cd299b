import {createHash} from 'node:crypto'
import {blankAfterJob} from '../cleanup.js'
import {UsageError} from '../errors.js'
import type {CiHost} from '../host.js'
import {isoTime} from '../identity/clock-offset.js'
import {explanation, explanationMarkdown, showIdentity} from '../identity/explain.js'
import {identitySourceFromInputs, tokenSourceFromInputs} from '../identity/from-inputs.js'
import {textClaim, timeClaim} from '../identity/jwt.js'
import {rolesOf} from '../identity/token-checks.js'
import type {AccessToken} from '../identity/token-source.js'
import type {Inputs} from '../inputs.js'
import {Masker} from '../masking/masker.js'
import type {Command} from './command.js'

/**
 * `token`: trades the job's own OIDC identity for an access token for the gateway, checks it and
 * hands it to later steps; with `explain`, shows the identity and what would trust it.
 */
export const token: Command = async (host, inputs) => {
  const variable = exportName(inputs)
  if (inputs.boolean('explain')) {
    const {requestIdentity, clientId} = identitySourceFromInputs(host, inputs)
    const assertion = await requestIdentity()
    host.print(explanation(assertion, clientId))
    if (host.kind !== 'terminal') {
      await host.writeSummary(explanationMarkdown(assertion, clientId))
    }
    return {exitCode: 0}
  }
  const source = tokenSourceFromInputs(host, inputs, {
    onIdentity: assertion => showIdentity(host, assertion)
  })
  const access = await source.getToken()
  const outputs = outputsOf(access)
  new Masker(host).mask(access.token, 'the access token')
  for (const [name, value] of Object.entries(outputs)) {
    host.setOutput(name, value, {secret: name === 'token'})
  }
  if (variable !== '') {
    host.exportVariable(variable, access.token, {secret: true})
    blankAfterJob(host, variable)
    host.log.warning(exposure(host, variable))
  }
  host.printSecrets?.(`${JSON.stringify(outputs, null, 2)}\n`)
  await report(host, outputs)
  return {exitCode: 0}
}

type Outputs = Readonly<Record<string, string>>

function outputsOf(access: AccessToken): Outputs {
  const claims = access.claims ?? {}
  const expiresAt = timeClaim(claims, 'exp') ?? access.expiresAt
  return {
    token: access.token,
    'expires-on': expiresAt === undefined ? '' : isoTime(expiresAt),
    audience: textClaim(claims, 'aud'),
    roles: JSON.stringify(rolesOf(claims)),
    issuer: textClaim(claims, 'iss'),
    subject: textClaim(claims, 'sub'),
    'token-sha256': createHash('sha256').update(access.token).digest('hex')
  }
}

function exposure(host: CiHost, variable: string): string {
  return host.kind === 'azure-pipelines'
    ? `${variable} is a secret variable of this job now: every later task can read it, and every script that maps it. Prefer the output variable 'token' in the env of the one step that needs it.`
    : `${variable} holds the token for all later steps of this job: every action, script and tool in them can read it. Prefer the output 'token' in the env of the one step that needs it.`
}

async function report(host: CiHost, outputs: Outputs): Promise<void> {
  const roles = (JSON.parse(outputs['roles']!) as string[]).join(', ') || 'none'
  const facts = [
    ['audience', outputs['audience'] || 'unknown (opaque token)'],
    ['app roles', roles],
    ['expires', outputs['expires-on'] || 'unknown'],
    ['SHA-256', outputs['token-sha256']!]
  ] as const
  for (const [name, value] of facts) host.log.info(`${name}: ${value}`)
  const rows = facts.map(([name, value]) => `| ${name} | ${cell(value)} |`)
  await host.writeSummary(['### Gateway token', '', '| | |', '|---|---|', ...rows, ''].join('\n'))
}

/** A Markdown table cell of text that others decide. */
function cell(text: string): string {
  return `\`${text.replace(/[`|\r\n]/g, ' ')}\``
}

function exportName(inputs: Inputs): string {
  const name = inputs.text('export-env')
  if (name === '') return ''
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    throw new UsageError(
      "input 'export-env' must be the name of a variable: letters, digits and underscores"
    )
  }
  // A variable that programs act on would hand the token to them, or break them.
  if (/^(PATH|HOME|NODE_OPTIONS|LD_.*|DYLD_.*|GITHUB_.*|RUNNER_.*|ACTIONS_.*|CI)$/i.test(name)) {
    throw new UsageError(`input 'export-env' cannot be ${name}: the system itself uses it`)
  }
  return name
}
