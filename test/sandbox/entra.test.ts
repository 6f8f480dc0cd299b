import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import {type Sandbox, sandboxIds, startSandbox} from '../../sandbox/sandbox.js'
import {FederatedTokenSource} from '../../shared/identity/federated-token-source.js'
import {parseResource, type Resource} from '../../shared/identity/resource.js'
import type {IdentitySettings} from '../../shared/identity/settings.js'
import {recordedPorts, sandboxSettings} from '../support/identity.js'
import {calm} from '../support/token-fronts.js'

let sandbox: Sandbox
let credentials: Sandbox['client']['federatedCredentials']
beforeAll(async () => {
  sandbox = await startSandbox()
  credentials = sandbox.client.federatedCredentials
})
afterAll(() => sandbox.close())
beforeEach(() => {
  calm(sandbox)
  Object.assign(sandbox.github.job, {environment: '', eventName: 'push', immutableSubject: false})
  Object.assign(sandbox.client, {
    federatedCredentials: credentials.map(credential => ({...credential})),
    disabled: false,
    servicePrincipalId: sandboxIds.servicePrincipalId,
    roles: {[sandboxIds.gatewayId]: ['Mcp.Call']}
  })
  sandbox.entra.resources[0]!.assignmentRequired = false
})

const getToken = (changes: Partial<IdentitySettings> = {}) =>
  new FederatedTokenSource(sandboxSettings(sandbox, changes), recordedPorts(sandbox)).getToken()

interface Mismatch {
  readonly code: number
  readonly when: string
  readonly change: (sandbox: Sandbox) => void
  readonly settings?: Partial<IdentitySettings>
}

const other = '00000000-0000-4000-8000-000000000000'
const mismatches: readonly Mismatch[] = [
  {
    code: 700211,
    when: 'no credential has the issuer',
    change: ({client}) => client.federatedCredentials.shift()
  },
  {
    code: 700212,
    when: 'the credential expects another audience',
    change: ({client}) =>
      Object.assign(client.federatedCredentials[0]!, {audience: 'api://AzureADTokenExchangeUSGov'})
  },
  {
    code: 700213,
    when: 'the job got an environment',
    change: ({github}) => Object.assign(github.job, {environment: 'prod'})
  },
  {
    code: 700213,
    when: 'the job runs for a pull request',
    change: ({github}) => Object.assign(github.job, {eventName: 'pull_request'})
  },
  {
    code: 700213,
    when: 'the repository emits immutable subjects',
    change: ({github}) => Object.assign(github.job, {immutableSubject: true})
  },
  {
    code: 7002138,
    when: 'the credential differs in letter case',
    change: ({client}) =>
      Object.assign(client.federatedCredentials[0]!, {
        subject: 'repo:Acme/agents:ref:refs/heads/main'
      })
  },
  {
    code: 70025,
    when: 'the application has no credential',
    change: ({client}) => client.federatedCredentials.splice(0)
  },
  {
    code: 700027,
    when: 'the token was altered',
    change: ({github}) =>
      Object.assign(github, {damage: (token: string) => token.replace(/.{8}$/, 'AAAAAAAA')})
  },
  {
    code: 700016,
    when: 'the application is not in the tenant',
    change: () => {},
    settings: {clientId: other}
  },
  {
    code: 7000229,
    when: 'it has no service principal',
    change: ({client}) => Object.assign(client, {servicePrincipalId: undefined})
  },
  {
    code: 7000112,
    when: 'it is disabled',
    change: ({client}) => Object.assign(client, {disabled: true})
  },
  {
    code: 500011,
    when: 'the resource is not known',
    change: () => {},
    settings: {resource: parseResource(other) as Resource}
  },
  {
    code: 501051,
    when: 'the resource demands a role that was not granted',
    change: ({client, entra}) => {
      client.roles = {}
      entra.resources[0]!.assignmentRequired = true
    }
  }
]

describe('the stand-in for Entra', () => {
  test.each(mismatches)('answers AADSTS$code when $when', async ({code, change, settings}) => {
    change(sandbox)
    await expect(getToken(settings)).rejects.toThrow(`AADSTS${code} (`)
  })

  test('has no other tenant', async () => {
    // Its metadata already says so.
    await expect(getToken({tenantId: other})).rejects.toThrow('AADSTS90002 (')
  })

  test.each([true, false])(
    'trusts subjects with ids (%s) that a credential names',
    async immutableSubject => {
      Object.assign(sandbox.github.job, {immutableSubject})
      sandbox.client.federatedCredentials[0] = {
        ...credentials[0]!,
        subject: sandbox.github.subject()
      }
      await expect(getToken()).resolves.toBeDefined()
    }
  )

  test('issues tokens of the version that the resource wants', async () => {
    const resource = sandbox.entra.resources[0]!
    resource.tokenVersion = 1
    const {claims} = await getToken()
    resource.tokenVersion = 2
    expect(claims).toMatchObject({
      ver: '1.0',
      iss: sandbox.entra.issuer(1),
      appid: sandboxIds.clientId
    })
    expect(claims).not.toHaveProperty('scp')
  })
})
