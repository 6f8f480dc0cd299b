import {CommandError, UsageError} from '../errors.js'
import type {CiHost} from '../host.js'
import {Deadline} from '../identity/attempts.js'
import {systemClock} from '../identity/clock.js'
import {clouds} from '../identity/clouds.js'
import {tokenSourceFromInputs} from '../identity/from-inputs.js'
import {readCloud, readIdentitySettings} from '../identity/settings.js'
import type {TokenSource} from '../identity/token-source.js'
import {createTransport} from '../identity/transport.js'
import type {Inputs} from '../inputs.js'
import {Masker} from '../masking/masker.js'
import {KeyVault, type SecretValue} from '../vault/key-vault.js'
import {readSecrets} from '../vault/read-secrets.js'
import {SecretFiles} from '../vault/secret-file.js'
import {parseSecretReferences} from '../vault/secret-reference.js'
import {parseVaultUrl, vaultDomainOf} from '../vault/vault-url.js'
import type {Command} from './command.js'

/** What becomes of values of several lines. */
type Multiline = 'refuse' | 'base64' | 'file'

/**
 * `secrets`: reads named secrets from Key Vault with the job's own identity and hands them to later
 * steps, masked. All of them, or none.
 */
export const secrets: Command = async (host, inputs) => {
  const references = parseSecretReferences(inputs.required('secrets'))
  const multiline = readMultiline(host, inputs)
  const vault = openVault(host, inputs)
  const values = await readSecrets(vault, references)
  const outputs = await prepare(host, values, multiline)
  for (const {name, value, secret} of outputs) {
    host.setOutput(name, value, {secret, verbatim: true})
  }
  // A terminal has no later steps: the result goes where it can be piped.
  const result = Object.fromEntries(outputs.map(({name, value}) => [name, value]))
  host.printSecrets?.(`${JSON.stringify(result, null, 2)}\n`)
  await report(host, inputs, values)
  return {exitCode: 0}
}

function readMultiline(host: CiHost, inputs: Inputs): Multiline {
  const multiline = inputs.choice('multiline') as Multiline
  if (multiline === 'file' && host.kind === 'terminal') {
    throw new UsageError(
      "input 'multiline' cannot be 'file' here: nobody would remove the file. The result is JSON, which takes values of several lines as they are"
    )
  }
  return multiline
}

function openVault(host: CiHost, inputs: Inputs): KeyVault {
  const cloud = readCloud(inputs)
  const address = parseVaultUrl(inputs.required('vault-url'), cloud)
  const resource = address.resource ?? `https://${clouds.public.vaultDomain}`
  const identity = readIdentitySettings(host, inputs, {resource})
  const sources = new Map<string, TokenSource>()
  const masker = new Masker(host)
  return new KeyVault(
    {
      address,
      tenantId: identity.tenantId,
      clientId: identity.clientId,
      authorityHost: vaultDomainOf(cloud) === undefined ? cloud.authorityHost : undefined,
      retryPropagation: identity.retryPropagation
    },
    {
      transport: createTransport(url => host.proxyFor(url)),
      clock: systemClock,
      log: host.log,
      mask: (secret, label) => masker.mask(secret, label),
      getToken: (wanted, signal) => {
        const source =
          sources.get(wanted) ?? tokenSourceFromInputs(host, inputs, {resource: wanted})
        sources.set(wanted, source)
        return source.getToken(signal)
      }
    },
    new Deadline(systemClock, identity.timeoutMs)
  )
}

interface PreparedOutput {
  readonly name: string
  readonly value: string
  readonly secret: boolean
}

/** The outputs of all values; nothing is set yet, and nothing is left behind when one cannot be. */
async function prepare(
  host: CiHost,
  values: readonly SecretValue[],
  multiline: Multiline
): Promise<PreparedOutput[]> {
  const refused = values.filter(({value}) => multiline === 'refuse' && !fitsVariable(host, value))
  if (refused.length > 0) {
    const names = refused.map(({reference}) => `'${reference.name}'`).join(', ')
    throw new CommandError(
      `no output was set: the value of ${names} has several lines or ends with a line end, and Azure Pipelines variables have one line. Set the input 'multiline' to base64 or to file, or store the value without line ends`
    )
  }
  const masker = new Masker(host)
  const files = new SecretFiles(host)
  try {
    const outputs: PreparedOutput[] = []
    for (const {reference, value} of values) {
      const name = reference.output
      if (multiline === 'refuse' || !/[\r\n]/.test(value)) {
        outputs.push({name, value, secret: true})
      } else if (multiline === 'base64') {
        const encoded = Buffer.from(value, 'utf8').toString('base64')
        masker.mask(encoded, `secret '${reference.name}' in base64`)
        outputs.push({name, value: encoded, secret: true})
      } else {
        outputs.push({name, value: await files.write(name, value), secret: false})
      }
    }
    return outputs
  } catch (error) {
    await files.remove()
    throw error
  }
}

function fitsVariable(host: CiHost, value: string): boolean {
  return host.kind !== 'azure-pipelines' || !/[\r\n]/.test(value)
}

async function report(host: CiHost, inputs: Inputs, values: readonly SecretValue[]): Promise<void> {
  const rows = values.map(({reference, version, expiresOn}) => {
    const expiry = expiresOn ? expiresOn.toISOString().slice(0, 10) : 'never'
    host.log.info(
      `secret '${reference.name}' (version ${version || 'unknown'}, expires ${expiry}) is in the output '${reference.output}'`
    )
    return `| ${reference.name} | ${version} | ${expiry} | ${reference.output} |`
  })
  const heading = `### Secrets from ${new URL(inputs.text('vault-url')).host}`
  const table = ['| secret | version | expires | output |', '|---|---|---|---|', ...rows, '']
  await host.writeSummary([heading, '', ...table].join('\n'))
}
