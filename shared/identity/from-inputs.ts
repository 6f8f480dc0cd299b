import type {CiHost} from '../host.js'
import type {Inputs} from '../inputs.js'
import {systemClock} from './clock.js'
import {FederatedTokenSource} from './federated-token-source.js'
import {readIdentitySettings, type SettingsOptions} from './settings.js'
import {createTransport} from './transport.js'

/**
 * The token source of a command, made from its inputs: the one place for `token`, `secrets` and
 * `call`. Inputs are checked here; the first network call is made by `getToken`, which throws an
 * IdentityError when there is no token to be had.
 * @param options.resource what the token is for, where the command has no input `resource`, such as
 * `https://vault.azure.net`
 * @throws IdentityError of kind `configuration` when inputs or the job's permissions make a token
 * impossible
 */
export function tokenSourceFromInputs(
  host: CiHost,
  inputs: Inputs,
  options: SettingsOptions = {}
): FederatedTokenSource {
  const settings = readIdentitySettings(host, inputs, options)
  return new FederatedTokenSource(settings, {
    transport: createTransport(url => host.proxyFor(url)),
    clock: systemClock,
    log: host.log,
    mask: secret => host.registerMask(secret)
  })
}
