import {describe, expect, test} from '@jest/globals'
import {judge, secretName} from '../../../shared/lint/credentials/index.js'
import {Samples} from './samples.js'

const s = new Samples(21)
const hex = s.hex(32)
const mixed = s.alnum(24)

describe('names', () => {
  test.each([
    'API_KEY',
    'apiKey',
    'api-key',
    '--api-key',
    'X-Api-Key',
    'x-goog-api-key',
    'GITHUB_TOKEN',
    'github_token',
    'accessToken',
    '--access-token',
    'token',
    'Authorization',
    'CLIENT_SECRET',
    'clientSecret',
    'AZURE_CLIENT_SECRET',
    'ARM_CLIENT_SECRET',
    'secretKey',
    'PRIVATE_KEY',
    'AWS_SECRET_ACCESS_KEY',
    'SUPABASE_SERVICE_ROLE_KEY',
    'OPENAI_KEY',
    'MCP_KEY',
    'TOKEN_VALUE',
    'credentials_json',
    'Ocp-Apim-Subscription-Key',
    'storageAccountKey',
    'JWT_SECRET',
    'GH_PAT',
    'connectionString',
    'CONNECTION_STRING',
    'API_KEY_2',
    'webhookSecret',
    'Cookie',
    '--figma-api-key'
  ])('%s is a key', name => expect(secretName(name)).toBe('key'))

  test.each([
    'password',
    'DB_PASSWORD',
    'ODOO_PASSWORD',
    'mysqlPwd',
    'NEO4J_PASS',
    'passphrase',
    '--password',
    'MSSQL_SA_PASSWORD',
    'administratorLoginPassword'
  ])('%s is a password', name => expect(secretName(name)).toBe('password'))

  test.each([
    'AZURE_CLIENT_ID',
    'AZURE_TENANT_ID',
    'AZURE_SUBSCRIPTION_ID',
    'client-id',
    'key',
    'restore-keys',
    'cache-key',
    'CACHE_KEY',
    'primaryKey',
    'TOKEN_URL',
    'token-endpoint',
    'tokenEndpoint',
    'SECRET_NAME',
    'secretName',
    'PASSWORD_FILE',
    'private-key-path',
    'id-token',
    'max-tokens',
    'MAX_TOKENS',
    'tokenizer',
    'persist-credentials',
    'secrets',
    'MODEL',
    'COLLECTION_NAME',
    'USERNAME',
    'EMAIL',
    'IMAGE_DIGEST',
    'TOKEN_SHA256',
    'password-policy',
    'keyVaultName',
    'KEY_VAULT_NAME',
    'SecretsFilter',
    'secretKeyRef',
    'tokenType',
    'token_expiry',
    'apiKeyHelper',
    'API_KEY_ENV',
    'api_key_env_var',
    'bearer_token_env_var',
    'publicKey',
    'PUBLISHABLE_KEY',
    'SUPABASE_ANON_KEY',
    'pass-filenames',
    'pattern',
    'passed',
    'compass',
    'author',
    'authority',
    'keyboard',
    'monkey',
    'PWD',
    'hasToken',
    'secret-scanning',
    'credential-helper',
    'passwordless',
    'sha',
    'ref',
    'env-file',
    'oauthScope',
    'registryUrl',
    'TOKEN_CACHE_DIR',
    'name',
    ''
  ])('%s is no secret', name => expect(secretName(name)).toBeUndefined())
})

describe('values judged by their name', () => {
  test.each([
    ['API_KEY', hex],
    ['API_KEY', mixed],
    ['EXA_API_KEY', s.uuid()],
    ['CLIENT_SECRET', s.alnum(40)],
    ['Authorization', `Bearer ${mixed}`],
    ['Authorization', `Token ${hex}`],
    ['Authorization', `Basic ${Buffer.from(`svc:${mixed}`).toString('base64')}`],
    ['X-API-Key', s.base64(44)],
    ['DB_PASSWORD', 'Sommer2024!'],
    ['ODOO_PASSWORD', 'hunter2'],
    ['PASSWORD', 'correct-horse-battery'],
    ['API_KEY', `\${API_KEY:-${mixed}}`],
    ['TOKEN', `"${mixed}"`]
  ])('%s guesses %#', (name, value) => {
    const found = judge(name, value, 'environment')
    expect(found.map(entry => entry.certainty)).toEqual(['guess'])
    expect(found[0]!.name).toContain(name)
    expect(found[0]!.prefix).toBe('')
    const part = value.slice(found[0]!.start, found[0]!.end)
    expect(part).not.toMatch(/^(?:Bearer|Token|Basic) |^\$|["']$/)
    expect(part.length).toBeGreaterThan(5)
  })

  const nothing: [string, string][] = [
    ...[
      '${{ secrets.X }}',
      '${{ secrets.X || github.token }}',
      '${{ fromJSON(\'{"a":1}\').a }}',
      '$(apiKey)',
      '$[variables.key]',
      '$API_KEY',
      '${API_KEY}',
      '${env:API_KEY}',
      '${input:api-key}',
      '{env:API_KEY}',
      '{file:~/.key}',
      '%API_KEY%',
      '$env:API_KEY',
      '{{ .Values.key }}',
      '{{API_KEY}}',
      '<%= key %>',
      '#{key}#',
      '__API_KEY__',
      'op://vault/item/field',
      'vault:secret/data/x#key',
      '@Microsoft.KeyVault(SecretUri=https://v.vault.azure.net/secrets/x)',
      'arn:aws:secretsmanager:eu-west-1:123456789012:secret:x',
      "[parameters('key')]",
      'var.api_key',
      'process.env.API_KEY',
      'Bearer ${TOKEN}',
      'Bearer $TOKEN',
      'Bearer ${{ secrets.T }}',
      'Basic $(b64)',
      '${A:-${B}}',
      '${API_KEY:-}',
      '${API_KEY:-your-key}',
      '@file',
      'file:/run/secrets/key',
      'keyring:service',
      'secrets.API_KEY',
      '$input:key',
      '!vault |',
      'ENC[AES256_GCM,data:abc]',
      'YOUR_API_KEY',
      'your-api-key-here',
      '<token>',
      '<YOUR TOKEN>',
      'xxxx',
      'xxxxxxxxxxxxxxxxxxxx',
      'XXXXXXXX',
      'changeme',
      'change-me-123',
      'sk-...',
      'sk-xxxxxxxxxxxxxxxx',
      '{secret}',
      '[your key]',
      'tu_token',
      'VOTRE_CLE_API',
      'su-clave-api',
      'dein_token_123',
      'API_KEY',
      'api_key',
      'api-key',
      'SUPABASE_ACCESS_TOKEN',
      'OPENAI_API_KEY',
      'insert-token',
      'replace-with-your-token',
      'my-secret-token',
      'my-secret-key-123',
      'super-secret',
      'test-token',
      'test-api-key-123456',
      'dummy',
      'dummy-key-for-ci',
      'fake-key-1234567890',
      'example',
      'placeholder',
      'REDACTED',
      '***',
      '********',
      '…',
      '-',
      'null',
      'none',
      '',
      ' ',
      'true',
      'false',
      'inherit',
      'write',
      'read',
      'oauth',
      '0',
      '1234',
      '123456',
      '00000000-0000-0000-0000-000000000000',
      '/run/secrets/key',
      './key.pem',
      '../key.pem',
      '~/.ssh/id_ed25519',
      'C:\\keys\\key.pem',
      'C:/keys/key.pem',
      'key.json',
      'service-account.json',
      'someone@example.com',
      'https://login.example.com/token',
      'http://localhost:8080',
      'bolt://localhost:7687',
      'gpt-4o-2024-08-06',
      'claude-sonnet-4-20250514',
      'text-embedding-3-large',
      '1.2.3',
      'v2024.10.1',
      '2024-10-01',
      `sha256:${'ab12'.repeat(16)}`,
      'the key that you were given',
      'github-actions',
      'not-needed',
      'no-key-required',
      'abcdef1234567890',
      '1234567890abcdef',
      'a1b2c3d4e5f6g7h8i9j0',
      'aaaaaaaaaaaaaaaaaaaaaaaa',
      'lm-studio',
      'ollama',
      'EMPTY',
      'some_value',
      'token',
      'github_token'
    ].map((value): [string, string] => ['API_KEY', value]),
    ['POSTGRES_PASSWORD', 'postgres'],
    ['MYSQL_ROOT_PASSWORD', 'root'],
    ['PASSWORD', 'password'],
    ['PASSWORD', 'Passw0rd!'],
    ['PASSWORD', 'P@ssw0rd'],
    ['PASSWORD', 'admin123'],
    ['PASSWORD', 'test1234'],
    ['PASSWORD', ''],
    ['password', '$(sqlPassword)'],
    ['password', '{password}'],
    ['Authorization', 'Bearer YOUR_TOKEN'],
    ['Authorization', 'Bearer <token>'],
    ['Authorization', 'Bearer'],
    ['Authorization', 'Basic dXNlcjpwYXNzd29yZA=='],
    ['MODEL', 'gpt-4o-2024-08-06-abcdef12'],
    ['AZURE_CLIENT_ID', s.uuid()],
    ['AZURE_TENANT_ID', s.uuid()],
    ['key', `npm-${s.hex(40)}`],
    ['sha', s.hex(40)],
    ['image', `r/i@sha256:${s.hex(64)}`],
    ['uses', `actions/checkout@${s.hex(40)}`],
    ['SHA256', s.hex(64)],
    ['COLLECTION_NAME', mixed],
    ['SUPABASE_ANON_KEY', s.alnum(40)],
    ['NEO4J_URI', 'bolt://localhost:7687']
  ]
  test.each(nothing)('%s: %s is nothing', (name, value) => {
    expect(judge(name, value, 'environment')).toEqual([])
  })
})

describe('values judged by their format', () => {
  test('in any place and under any name', () => {
    const token = s.credential('github-pat-classic')
    for (const place of [
      'value',
      'environment',
      'argument',
      'header',
      'url',
      'script',
      'text'
    ] as const) {
      const value = `--flag=${token}`
      const [found, ...more] = judge(undefined, value, place)
      expect(more).toEqual([])
      expect(found).toMatchObject({certainty: 'known', id: 'github-pat-classic', prefix: 'ghp_'})
      expect(value.slice(found!.start, found!.end)).toBe(token)
    }
  })

  test('a plain format counts when the name says what it is', () => {
    const pat = `${s.base32(51)}7`
    expect(judge('AZURE_DEVOPS_EXT_PAT', pat, 'environment')).toMatchObject([
      {certainty: 'known', id: 'azure-devops-pat-legacy'}
    ])
    expect(judge('checksum', pat, 'environment')).toEqual([])
  })
})

describe('URLs', () => {
  test('a query parameter named as a secret', () => {
    const id = s.uuid()
    const url = `https://server.contoso.ai/x/mcp?api_key=${id}&profile=blue-otter-1`
    const found = judge(undefined, url, 'url')
    expect(found).toHaveLength(1)
    expect(url.slice(found[0]!.start, found[0]!.end)).toBe(id)
  })

  test('a path segment that nobody types', () => {
    const secret = `Zx9${s.alnum(37)}`
    const url = `https://mcp.contoso.com/api/s/${secret}/mcp`
    const found = judge(undefined, url, 'url')
    expect(found.map(entry => url.slice(entry.start, entry.end))).toEqual([secret])
    expect(judge('homepage', url, 'value')).toEqual([])
  })

  test('a password, exactly', () => {
    const url = `mongodb+srv://app:${mixed}@cluster0.ab1cd.mongodb.net/db`
    const found = judge('MONGODB_URI', url, 'environment')
    expect(found).toMatchObject([{certainty: 'known', id: 'url-credentials'}])
    expect(url.slice(found[0]!.start, found[0]!.end)).toBe(mixed)
  })

  test.each([
    'https://mcp.contoso.com/mcp',
    'https://mcp.contoso.com/mcp?token=${TOKEN}',
    'https://mcp.contoso.com/mcp?api_key=YOUR_KEY',
    'https://mcp.contoso.com/mcp?project_ref=abcdefghijklmnopqrst',
    'https://contoso.com/v1/projects/7f0c1b1e-3c4d-4f5e-8a6b-9c0d1e2f3a4b/mcp',
    'https://user@contoso.com/x',
    'https://contoso.com/features/some-long-feature-name-with-words/Mcp2Server',
    'https://contoso.com/x?code=en-US&key=main',
    'unix:///var/run/x.sock'
  ])('%s is nothing', url => expect(judge(undefined, url, 'url')).toEqual([]))
})
