import fs from 'node:fs/promises'
import path from 'node:path'
import {createCA, createCert} from 'mkcert'

/** A certificate authority of this sandbox alone, and one certificate for all its servers. */
export interface Certificates {
  /** PEM file of the authority: what NODE_EXTRA_CA_CERTS of the programs under test names. */
  readonly caFile: string
  readonly ca: string
  readonly key: string
  readonly cert: string
}

/** Names of the sandbox's servers, all on loopback. Key vaults need a name with a domain. */
const names = ['localhost', '127.0.0.1', '*.vault.localhost', '*.localhost']

/** Makes the certificates, valid for a day, and writes the authority's into `folder`. */
export async function createCertificates(folder: string): Promise<Certificates> {
  const ca = await createCA({
    organization: 'MCP gatehouse sandbox (for tests on this machine only)',
    countryCode: 'NA',
    state: 'none',
    locality: 'loopback',
    validity: 1
  })
  const {key, cert} = await createCert({ca, domains: names, validity: 1})
  const caFile = path.join(folder, 'sandbox-ca.pem')
  await fs.writeFile(caFile, ca.cert)
  return {caFile, ca: ca.cert, key, cert}
}
