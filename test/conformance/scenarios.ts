/** What the conformance suite hands to a client: MCP_CONFORMANCE_CONTEXT. */
export type ScenarioContext = Readonly<Record<string, unknown>>

export interface Scenario {
  readonly name: string
  /** Spec version to test, where the scenario has several; extensions take none. */
  readonly specVersion?: string
  /**
   * Fewer checks than this mean that the client did not do what the scenario is about: the suite
   * itself is content with none.
   */
  readonly minimumChecks: number
  /** Arguments of `mcp-gatehouse call`, besides the address. */
  readonly args: (
    context: ScenarioContext,
    server: URL
  ) => readonly string[] | Promise<readonly string[]>
  /** Exit code that is right here. */
  readonly exitCode?: number
  /**
   * Checks of a user's sign-in in a browser, which a pipeline has not: exactly these fail, and all
   * others of the scenario pass.
   */
  readonly beyond?: readonly string[]
}

const text = (context: ScenarioContext, name: string): string => {
  const value = context[name]
  if (typeof value !== 'string') throw new Error(`the scenario gives no ${name}`)
  return value
}

/** Who runs `call` knows which authorization server to trust; here the server under test says it. */
async function issuerOf(server: URL): Promise<string> {
  const wellKnown = '/.well-known/oauth-protected-resource'
  const {headers} = await fetch(server, {method: 'POST', body: '{}'})
  const named = /resource_metadata="([^"]+)"/.exec(headers.get('www-authenticate') ?? '')?.[1]
  for (const place of [`${wellKnown}${server.pathname}`, wellKnown, named]) {
    const response = place === undefined ? undefined : await fetch(new URL(place, server))
    if (!response?.ok) continue
    const metadata = (await response.json()) as {authorization_servers: string[]}
    return metadata.authorization_servers[0]!
  }
  throw new Error('the server names no authorization server')
}

const list = (): string[] => ['--list']
const tool =
  (name: string, args: object = {}) =>
  (): string[] => ['--tool', name, '--arguments', JSON.stringify(args)]
const calls = (items: readonly {name: string; arguments: object}[]): string[] => [
  '--calls',
  JSON.stringify(items.map(item => ({tool: item.name, arguments: item.arguments})))
]

/** Where the scenario gives no client, the server under test takes any. */
const withSecret: Scenario['args'] = async (context, server) => [
  ...list(),
  ...['--oauth-grant', 'client-secret'],
  ...['--oauth-issuer', await issuerOf(server)],
  ...['--oauth-client-id', String(context['client_id'] ?? 'a-client')],
  ...['--oauth-client-secret', String(context['client_secret'] ?? 'a-secret')]
]

const resourceInBrowser = ['resource-parameter-in-authorization']

export const scenarios: readonly Scenario[] = [
  {name: 'initialize', specVersion: '2025-06-18', minimumChecks: 1, args: list},
  {name: 'initialize', specVersion: '2025-11-25', minimumChecks: 1, args: list},
  ...['2025-06-18', '2025-11-25', '2026-07-28'].map(
    (specVersion): Scenario => ({
      name: 'tools_call',
      specVersion,
      minimumChecks: 2,
      // As a YAML author may write it: the schema makes numbers of them.
      args: tool('add_numbers', {a: '5', b: '3'})
    })
  ),
  {
    name: 'sse-retry',
    specVersion: '2025-11-25',
    minimumChecks: 3,
    args: tool('test_reconnection')
  },
  {name: 'request-metadata', specVersion: '2026-07-28', minimumChecks: 5, args: list},
  {
    name: 'http-standard-headers',
    specVersion: '2026-07-28',
    minimumChecks: 3,
    args: () =>
      calls([
        {name: 'test_headers', arguments: {}},
        {name: 'my-hyphenated-tool', arguments: {}}
      ])
  },
  {
    name: 'http-custom-headers',
    specVersion: '2026-07-28',
    minimumChecks: 18,
    args: context => calls(context['toolCalls'] as {name: string; arguments: object}[])
  },
  {
    name: 'http-invalid-tool-headers',
    specVersion: '2026-07-28',
    minimumChecks: 12,
    args: tool('valid_tool', {region: 'us-west1'})
  },
  {
    name: 'json-schema-ref-no-deref',
    specVersion: '2026-07-28',
    minimumChecks: 1,
    // The arguments cannot be checked against a schema that points elsewhere: nothing is sent.
    args: tool('lookup_user', {id: 'u1', profile: {}}),
    exitCode: 11
  },
  {
    name: 'auth/client-credentials-jwt',
    minimumChecks: 9,
    args: async (context, server) => [
      ...list(),
      ...['--oauth-grant', 'private-key-jwt'],
      ...['--oauth-issuer', await issuerOf(server)],
      ...['--oauth-client-id', text(context, 'client_id')],
      ...['--oauth-private-key', text(context, 'private_key_pem')],
      ...['--oauth-private-key-algorithm', text(context, 'signing_algorithm')]
    ]
  },
  {name: 'auth/client-credentials-basic', minimumChecks: 9, args: withSecret},
  {name: 'auth/pre-registration', specVersion: '2025-11-25', minimumChecks: 9, args: withSecret},
  {name: 'auth/pre-registration', specVersion: '2026-07-28', minimumChecks: 7, args: withSecret},
  {
    name: 'auth/resource-mismatch',
    specVersion: '2026-07-28',
    minimumChecks: 3,
    args: withSecret,
    exitCode: 3
  },
  {
    name: 'auth/metadata-issuer-mismatch',
    specVersion: '2026-07-28',
    minimumChecks: 3,
    args: withSecret,
    exitCode: 3
  },
  ...['2025-11-25', '2026-07-28'].flatMap(specVersion => [
    ...['default', 'var1', 'var2', 'var3'].map(
      (variant): Scenario => ({
        name: `auth/metadata-${variant}`,
        specVersion,
        minimumChecks: 8,
        args: withSecret,
        beyond: ['client-registration', 'authorization-request', ...resourceInBrowser]
      })
    ),
    ...['basic', 'post', 'none'].map(
      (method): Scenario => ({
        name: `auth/token-endpoint-auth-${method}`,
        specVersion,
        minimumChecks: 9,
        args: withSecret,
        beyond: resourceInBrowser
      })
    )
  ]),
  {
    name: 'auth/authorization-server-migration',
    specVersion: '2026-07-28',
    minimumChecks: 9,
    args: withSecret,
    // The new server is not the one that the inputs name: nothing is sent to it.
    exitCode: 3,
    beyond: ['sep-2352-reregister-on-as-change']
  },
  {
    name: 'auth/wif-jwt-bearer',
    minimumChecks: 9,
    args: async (context, server) => [
      ...list(),
      ...['--oauth-grant', 'jwt-bearer'],
      ...['--oauth-issuer', await issuerOf(server)],
      ...['--oauth-client-id', text(context, 'client_id')],
      ...['--oauth-assertion', text(context, 'valid_jwt')]
    ]
  },
  {
    name: 'auth/enterprise-managed-authorization',
    minimumChecks: 10,
    args: async (context, server) => [
      ...list(),
      ...['--oauth-grant', 'enterprise-managed'],
      ...['--oauth-issuer', await issuerOf(server)],
      ...['--oauth-client-id', text(context, 'client_id')],
      ...['--oauth-client-secret', text(context, 'client_secret')],
      ...['--oauth-id-token', text(context, 'idp_id_token')],
      ...['--oauth-idp-token-endpoint', text(context, 'idp_token_endpoint')],
      ...['--oauth-idp-client-id', text(context, 'idp_client_id')]
    ]
  }
]
