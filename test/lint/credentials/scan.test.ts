// Thorough: inputs of many megabytes; the quick suite leaves this file out.
import {describe, expect, test} from '@jest/globals'
import {contextFormats, formats} from '../../../shared/lint/credentials/formats.js'
import {scan} from '../../../shared/lint/credentials/scan.js'
import {makers, Samples, surroundings} from './samples.js'

const contexts = [
  '"KEY": "\0"',
  'KEY: \0\n',
  '--key=\0',
  'Authorization: Bearer \0',
  "'\0',",
  'export X=\0;next',
  '"line\\n\0\\n"',
  'x?y=a%20\0&z=1',
  '(\0)',
  '\0',
  '{"a":"{\\"k\\":\\"\0\\"}"}'
]

describe('known formats', () => {
  test('every format has a maker of samples, and the other way round', () => {
    expect(Object.keys(makers).sort()).toEqual(formats.map(format => format.id).sort())
    expect(new Set(formats.map(format => format.id)).size).toBe(formats.length)
  })

  // Of these a part of the sample is the credential.
  const partial: ReadonlySet<string> = new Set(['gcp-service-account', 'n8n-mcp-address'])

  test.each(formats.map(format => [format.id]))('%s is found with exact boundaries', id => {
    const samples = new Samples(7)
    for (let round = 0; round < 15; round++) {
      for (const context of contexts) {
        const credential = samples.credential(id)
        // A URL-escaped break before a URL or base64 is no real place.
        if (
          context.includes('%20') &&
          /^(?:entra|azure|teams|fly|url|connection|nuget|terraform|deepl|telegram|mailgun|firecrawl|sk-key|voyage)/.test(
            id
          )
        )
          continue
        if (
          context.includes('\\n\0') &&
          /^(?:entra|azure|teams|nuget|terraform|deepl|telegram|mailgun|firecrawl|sk-key|voyage)/.test(
            id
          )
        )
          continue
        if (context.includes('\\"') && id === 'gcp-service-account') continue
        const inner = surroundings[id] ?? '\0'
        const [before, after] = context.replace('\0', inner).split('\0') as [string, string]
        const text = before + credential + after
        const hits = scan(text)
        expect({id, context, hits: hits.map(hit => hit.id)}).toEqual({id, context, hits: [id]})
        const found = text.slice(hits[0]!.start, hits[0]!.end)
        if (id.endsWith('private-key') || partial.has(id)) expect(credential).toContain(found)
        else expect(found).toBe(credential)
      }
    }
  })

  test('a found credential shows at most four characters, and only fixed ones', () => {
    const samples = new Samples(3)
    for (const {id} of formats) {
      const inner = surroundings[id] ?? '\0'
      const shown = new Set<string>()
      for (let round = 0; round < 5; round++) {
        const [hit] = scan(` ${inner.replace('\0', samples.credential(id))} `)
        expect(hit!.prefix.length).toBeLessThanOrEqual(4)
        shown.add(hit!.prefix)
      }
      expect(shown.size).toBe(1)
    }
  })
})

describe('formats that need a context', () => {
  test('are found beside their name and nowhere else', () => {
    const samples = new Samples(11)
    expect(contextFormats.map(format => format.id)).toEqual([
      'azure-devops-pat-legacy',
      'aws-secret-access-key'
    ])
    const pat = `${samples.base32(51)}7`
    expect(scan(`AZURE_DEVOPS_EXT_PAT: ${pat}\n`).map(hit => hit.id)).toEqual([
      'azure-devops-pat-legacy'
    ])
    expect(scan(`"ado_pat": "${pat}"`)).toHaveLength(1)
    expect(scan(`checksum: ${pat}`)).toEqual([])
    const aws = `${samples.base64(20)}Zz9+${samples.alnum(16)}`
    expect(scan(`aws_secret_access_key = ${aws}\n`).map(hit => hit.id)).toEqual([
      'aws-secret-access-key'
    ])
    expect(scan(`AWS_SECRET_ACCESS_KEY: "${aws}"`)).toHaveLength(1)
    expect(scan(`integrity: ${aws}`)).toEqual([])
    expect(scan(`aws_secret_access_key: \${{ secrets.A }}\nsha: ${samples.hex(40)}`)).toEqual([])
  })

  test('a documented example key is none', () => {
    expect(scan(`aws_secret_access_key=${'wJalrXUtnFEMI/K7MDENG/bPxRfiCY'}EXAMPLEKEY`)).toEqual([])
    expect(scan(`AKIA${'IOSFODNN7'}EXAMPLE`)).toEqual([])
  })
})

const x = (count: number) => 'x'.repeat(count)
describe('what only looks like a credential', () => {
  test.each([
    `ghp_${x(36)}`,
    `ghp_${'X'.repeat(36)}`,
    `ghp_${'a'.repeat(36)}`,
    `ghp_${'abcdefghijklmnopqrstuvwxyz'}0123456789`,
    `ghp_${'1234567890'.repeat(4)}`,
    `github_pat_${x(82)}`,
    `sk_live_${x(24)}`,
    `AIza${x(35)}`,
    'tvly-YOUR_API_KEY',
    `tvly-${'your-tavily-api-key-goes-here-now'}`,
    'fc-YOUR-API-KEY',
    'ctx7sk-...',
    'sk-ant-api03-...',
    `sk-ant-api03-${'your-key-here-'.repeat(7)}`,
    'hf_requiredCharacteristicTypesForDisplay',
    'hf_requiredCharacteristicTypesOfDispla',
    'BSA-2-Clause',
    'BSAFunctionNameThatIsVeryLongIndeed123',
    'npm_config_registry_of_the_whole_company',
    'sk-learn-contrib-something-long-enough-to-match',
    'task-0123456789abcdef0123456789abcdef',
    'https://user:${PASS}@host/x',
    'https://user:$(PASS)@host/x',
    'https://user:$PASS@host/x',
    'https://user:%PASS%@host/x',
    'https://{user}:{pass}@host/x',
    'https://%s:%s@host/x',
    'https://<user>:<password>@host/x',
    'https://user:***@host/x',
    'https://user:xxxx@host/x',
    'git+https://x-access-token:${{ secrets.T }}@github.com/o/r',
    'https://x-access-token:${GITHUB_TOKEN}@github.com/o/r',
    'postgresql://user:password@localhost/db',
    'postgres://postgres:postgres@localhost:5432/test',
    'postgres://postgres:postgres@postgres:5432/test',
    'amqp://guest:guest@rabbitmq',
    'mysql://root:root@127.0.0.1:3306/app',
    'mongodb://localhost:27017/x',
    'bolt://localhost:7687',
    'redis://redis:6379/0',
    'https://example.com:8080/path@v2',
    'git+ssh://git@github.com:owner/repo.git',
    'ssh://git@ssh.dev.azure.com:22/v3/o',
    `docker://alpine:3.8@sha256:${'ab12'.repeat(16)}`,
    `alpine@sha256:${'0f9e'.repeat(16)}`,
    'mailto://someone@example.com',
    'Server=localhost;User Id=sa;Password=$(SqlPassword);',
    'Server=localhost;User Id=sa;Password=${SA_PASSWORD};',
    'Server=localhost;User Id=sa;Password=<password>;',
    'Server=localhost;User Id=sa;Password={your_password};',
    'if [ "$Password=" ]; then',
    'grep -q "-----BEGIN PRIVATE KEY-----" file',
    "key.includes('-----BEGIN RSA PRIVATE KEY-----')",
    '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----',
    '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEF...\n-----END PRIVATE KEY-----',
    `-----BEGIN CERTIFICATE-----\n${'MIIC'.repeat(16)}`,
    `-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA\n`,
    'DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=' +
      'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr' +
      '/KBHBeksoGMGw==',
    'uses: actions/checkout@692973e3d937129bcbf40652eb9f2f61becf3332',
    '@Microsoft.KeyVault(SecretUri=https://v.vault.azure.net/secrets/x)'
  ])('%s', text => {
    expect(scan(` ${text} `)).toEqual([])
  })

  test('keys that are public by design', () => {
    const samples = new Samples(5)
    expect(scan(samples.jwt({iss: 'supabase', role: 'anon', ref: 'abc'}))).toEqual([])
    expect(scan(samples.jwt({iss: 'supabase-demo', role: 'service_role'}))).toEqual([])
    expect(scan(samples.jwt({sub: '1234567890', name: 'John Doe', iat: 1516239022}))).toEqual([])
    expect(scan(samples.jwt({iss: 'supabase', role: 'service_role', ref: 'abc'}))).toHaveLength(1)
  })
})

describe('several and nested', () => {
  test('a token inside a URL is the token, and every one in a text is found once', () => {
    const s = new Samples(9)
    const token = s.credential('github-pat-classic')
    const key = s.credential('google-api-key')
    const text = `url: https://bot:${token}@github.com/o/r\nkey: ${key}\nkey: ${key}\n`
    expect(scan(text).map(hit => [hit.id, text.slice(hit.start, hit.end)])).toEqual([
      ['github-pat-classic', token],
      ['google-api-key', key],
      ['google-api-key', key]
    ])
  })
})

describe('any text', () => {
  test.each([
    ['one long line of letters', 'a'.repeat(10_000_000)],
    ['keywords without end', 'eyJ'.repeat(1_000_000)],
    ['header after header of a JWT', `${'eyJ'.padEnd(20, 'a')}.`.repeat(200_000)],
    ['scheme after scheme', 'https://'.repeat(500_000)],
    ['colons after schemes', 'a://b:c'.repeat(500_000)],
    ['BEGIN after BEGIN', '-----BEGIN PRIVATE KEY-----'.repeat(100_000)],
    ['password after password', 'Password='.repeat(300_000)],
    ['names without values', 'aws_secret_access_key '.repeat(150_000)],
    ['base64', new Samples(2).base64(1_000_000).repeat(5)]
  ])('%s ends without a hit', (_name, text) => {
    expect(scan(text)).toEqual([])
  })

  test('a token at the end of ten megabytes is found', () => {
    const token = new Samples(4).credential('slack-token')
    const text = `${'k: v, '.repeat(1_700_000)}"${token}"`
    expect(scan(text).map(hit => text.slice(hit.start, hit.end))).toEqual([token])
  })
})
