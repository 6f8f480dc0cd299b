import type {CiHost} from '../host.js'
import type {Inputs} from '../inputs.js'
import {Masker} from '../masking/masker.js'
import {Deadline} from './attempts.js'
import {systemClock} from './clock.js'
import {FederatedTokenSource} from './federated-token-source.js'
import {GivenTokenSource} from './given-token-source.js'
import {IdentityError} from './identity-error.js'
import {type Assertion, type IdentityPorts, requestOidcToken} from './oidc-token.js'
import {readExplainSettings, readIdentitySettings, type SettingsOptions} from './settings.js'
import type {TokenSource} from './token-source.js'
import {createTransport} from './transport.js'

/**
 * The token source of a command, made from its inputs: the one place for `token`, `secrets` and
 * `call`. Inputs are checked here; the first network call is made by `getToken`, which throws an
 * IdentityError when there is no token to be had.
 * @param options.resource what the token is for, where the command has no input `resource`, such as
 * `https://vault.azure.net`
 * @param options.onIdentity told of every OIDC token of the job, before it is presented
 * @throws IdentityError of kind `configuration` when inputs or the job's permissions make a token
 * impossible
 */
export function tokenSourceFromInputs(
  host: CiHost,
  inputs: Inputs,
  options: SettingsOptions & {readonly onIdentity?: (assertion: Assertion) => void} = {}
): FederatedTokenSource {
  const settings = readIdentitySettings(host, inputs, options)
  return new FederatedTokenSource(settings, portsOf(host), options.onIdentity)
}

/** The job's own identity alone, as `explain` shows it; needs neither tenant nor application. */
export function identitySourceFromInputs(
  host: CiHost,
  inputs: Inputs
): {requestIdentity: () => Promise<Assertion>; clientId: string} {
  const {oidc, audience, timeoutMs, clientId} = readExplainSettings(host, inputs)
  const ports = portsOf(host)
  return {
    clientId,
    requestIdentity: () =>
      requestOidcToken(oidc, audience, ports, new Deadline(ports.clock, timeoutMs))
  }
}

/**
 * The job's own OIDC token for any audience, masked: an assertion for other authorization servers
 * than Entra.
 * @throws IdentityError
 */
export async function jobToken(host: CiHost, audience: string, timeoutMs: number): Promise<string> {
  const oidc = host.oidcRequest(audience)
  if (!oidc.available) throw new IdentityError('configuration', oidc.reason)
  const ports = portsOf(host)
  return (await requestOidcToken(oidc, audience, ports, new Deadline(ports.clock, timeoutMs))).token
}

/**
 * The token source of a command that also takes a token from an earlier step (input `token`): that
 * token when it is given (inputs that are secrets are masked already), else as `tokenSourceFromInputs`.
 */
export function gatewayTokenSource(
  host: CiHost,
  inputs: Inputs,
  options: SettingsOptions = {}
): TokenSource {
  const given = inputs.text('token')
  if (given === '') return tokenSourceFromInputs(host, inputs, options)
  return new GivenTokenSource(given)
}

function portsOf(host: CiHost): IdentityPorts {
  const masker = new Masker(host)
  return {
    transport: createTransport(url => host.proxyFor(url)),
    clock: systemClock,
    log: host.log,
    mask: (secret, label, reach) => masker.mask(secret, label, reach)
  }
}
