/**
 * Entries of servers as they are found in public repositories, with what is wrong with each. In a
 * string, `«rule»` stands before text that a rule finds (several rules with commas; `unpinned?` for
 * the one finding that names all unpinned servers of a file). `[[…]]` is a value that is made up
 * anew from random characters, `{{REF:X}}` a reference in the client's own syntax and `{{WRONG:X}}`
 * one that the client does not expand.
 */
export interface Model {
  readonly command?: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly url?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Further keys, for clients that have them. */
  readonly extra?: Readonly<Record<string, unknown>>
}

const npx = (...args: string[]): Model => ({command: 'npx', args: ['-y', ...args]})
const docker = (...args: string[]): Model => ({
  command: 'docker',
  args: ['run', '-i', '--rm', ...args]
})
const both = '«stored-credential,credential-in-arguments»'

/** What ought to be found. */
export const flawed: Readonly<Record<string, Model>> = {
  github: {
    ...npx('«unpinned?,vulnerable-server»@modelcontextprotocol/server-github'),
    env: {GITHUB_PERSONAL_ACCESS_TOKEN: '«stored-credential»[[github-pat-classic]]'}
  },
  'github-official': {
    ...docker('-e', 'GITHUB_PERSONAL_ACCESS_TOKEN', '«unpinned?»ghcr.io/github/github-mcp-server'),
    env: {GITHUB_PERSONAL_ACCESS_TOKEN: '«stored-credential»[[github-pat-fine-grained]]'}
  },
  'github-inline': docker(
    '-e',
    `${both}GITHUB_PERSONAL_ACCESS_TOKEN=[[github-pat-classic]]`,
    '«unpinned?»ghcr.io/github/github-mcp-server:latest'
  ),
  supabase: npx(
    '«unpinned?»@supabase/mcp-server-supabase@latest',
    '--read-only',
    '--access-token',
    `${both}[[supabase]]`
  ),
  figma: npx('«unpinned?»figma-developer-mcp', `${both}--figma-api-key=[[figma]]`, '--stdio'),
  firecrawl: {
    ...npx('«unpinned?»firecrawl-mcp'),
    env: {FIRECRAWL_API_KEY: '«stored-credential»[[firecrawl]]', FIRECRAWL_RETRY_MAX_ATTEMPTS: '5'}
  },
  'tavily-url': {url: '«stored-credential»https://mcp.tavily.com/mcp/?tavilyApiKey=[[tavily]]'},
  brave: {
    ...npx('«unpinned?,vulnerable-server»@modelcontextprotocol/server-brave-search'),
    env: {BRAVE_API_KEY: '«stored-credential»[[brave-search]]'}
  },
  postgres: npx(
    '«unpinned?,vulnerable-server»@modelcontextprotocol/server-postgres',
    `${both}postgresql://app:[[alnum:18]]@db.contoso.net:5432/app`
  ),
  mongodb: {
    ...npx('mongodb-mcp-server@1.2.0'),
    env: {
      MDB_MCP_CONNECTION_STRING:
        '«stored-credential»mongodb+srv://reporting:[[alnum:16]]@cluster0.ab1cd.mongodb.net/'
    }
  },
  context7: npx('«unpinned?»@upstash/context7-mcp', '--api-key', `${both}[[context7]]`),
  smithery: npx(
    '«unpinned?»@smithery/cli@latest',
    'run',
    '@acme/search',
    '--key',
    `${both}[[uuid]]`
  ),
  opaque: {
    url: 'https://mcp.contoso.com/mcp',
    headers: {Authorization: '«stored-credential»Bearer [[alnum:40]]'}
  },
  gemini: {
    url: 'https://mcp.contoso.com/maps',
    headers: {'X-Goog-Api-Key': '«stored-credential»[[google-gemini-aq]]'}
  },
  'supabase-header': {
    url: 'https://mcp.supabase.com/mcp?project_ref=abcdefghijklmnopqrst',
    headers: {Authorization: '«stored-credential»Bearer [[supabase]]'}
  },
  'service-role': {
    command: 'node',
    args: ['server/index.js'],
    env: {
      SUPABASE_URL: 'https://abcdefghijklmnopqrst.supabase.co',
      SUPABASE_SERVICE_ROLE_KEY: '«stored-credential»[[jwt]]'
    }
  },
  odoo: {
    command: 'uvx',
    args: ['«unpinned?»odoo-mcp'],
    env: {
      ODOO_URL: 'https://odoo.contoso.com',
      ODOO_USERNAME: 'anna',
      ODOO_PASSWORD: '«stored-credential»Blumen-[[digits:4]]!'
    }
  },
  'hex-argument': {command: 'python', args: ['server.py', `${both}API_KEY=[[hex:64]]`]},
  mollie: {
    ...npx(
      'mcp-remote@0.1.38',
      'https://mcp.mollie.com/mcp',
      '--header',
      'Authorization: Bearer ${MOLLIE_TOKEN}'
    ),
    env: {MOLLIE_TOKEN: '«stored-credential»access_[[alnum:40]]'}
  },
  deepl: {
    ...npx('«unpinned?»deepl-mcp-server'),
    env: {DEEPL_API_KEY: '«stored-credential»[[deepl-key]]'}
  },
  notion: {
    ...npx('@notionhq/notion-mcp-server@1.8.1'),
    env: {OPENAPI_MCP_HEADERS: '«stored-credential»{"Authorization": "Bearer [[notion]]"}'}
  },
  'root-path': npx('@modelcontextprotocol/server-filesystem@2026.8.31', '«root-filesystem»/'),
  'root-drives': {
    command: 'cmd',
    args: [
      '/c',
      'npx',
      '-y',
      '@modelcontextprotocol/server-filesystem@2026.8.31',
      '«root-filesystem»C:\\',
      '«root-filesystem»D:\\'
    ]
  },
  'all-homes': npx(
    '@modelcontextprotocol/server-filesystem@2026.8.31',
    '.',
    '«root-filesystem»/Users'
  ),
  'own-home': npx(
    '@modelcontextprotocol/server-filesystem@2026.8.31',
    '/Users/anna/projects',
    '«broad-filesystem»/Users/anna'
  ),
  tilde: npx('@modelcontextprotocol/server-filesystem@2026.8.31', '«broad-filesystem»~/'),
  parent: npx('@modelcontextprotocol/server-filesystem@2026.8.31', '«broad-filesystem»..'),
  'drive-list': {
    command: 'uvx',
    args: ['mcp-server-tree-sitter==0.5.1'],
    env: {ALLOWED_DIRECTORIES: '«root-filesystem»K:\\'}
  },
  'root-in-shell': {
    command: 'bash',
    args: [
      '-lc',
      '«root-filesystem»cd /srv && exec npx -y @modelcontextprotocol/server-filesystem@2026.8.31 /etc'
    ]
  },
  'root-mount': docker(
    '-v',
    '«root-filesystem,host-mount»/:/host:ro',
    `mcp/filesystem@sha256:[[hex:64]]`,
    '/host'
  ),
  'home-mount': docker(
    '--mount',
    '«broad-filesystem,host-mount»type=bind,src=/home/anna,dst=/projects',
    `mcp/filesystem@sha256:[[hex:64]]`,
    '/projects'
  ),
  socket: docker(
    '-v',
    '«host-mount»/var/run/docker.sock:/var/run/docker.sock',
    `mcp/docker@sha256:[[hex:64]]`
  ),
  privileged: docker('«host-mount»--privileged', `mcp/shell@sha256:[[hex:64]]`),
  commander: npx('«unpinned?,unbounded-filesystem»@wonderwhy-er/desktop-commander@latest'),
  git: {command: 'uvx', args: ['«unpinned?,unbounded-filesystem»mcp-server-git']},
  'git-old': {
    command: 'uvx',
    args: ['«vulnerable-server»mcp-server-git==2025.1.14', '--repository', '.']
  },
  'old-bridge': npx('«vulnerable-server»mcp-remote@0.1.12', 'https://mcp.contoso.com/sse'),
  sqlite: {
    command: 'uvx',
    args: ['«unpinned?,vulnerable-server»mcp-server-sqlite', '--db-path', './data/app.db']
  },
  plain: {url: '«insecure-transport»http://mcp.contoso.com/mcp'},
  'plain-bridge': npx(
    'mcp-remote@0.1.38',
    '«insecure-transport»http://10.20.30.40:8080/sse',
    '--allow-http'
  ),
  'no-tls': {
    ...npx('mcp-atlassian@1.2.3'),
    env: {JIRA_URL: 'https://jira.contoso.com', JIRA_SSL_VERIFY: '«tls-verification-disabled»false'}
  },
  'no-tls-node': {
    command: 'node',
    args: ['dist/index.js'],
    env: {NODE_TLS_REJECT_UNAUTHORIZED: '«tls-verification-disabled»0'}
  },
  'no-tls-flag': {
    command: 'uvx',
    args: [
      'mcp-proxy==0.9.0',
      '«tls-verification-disabled»--no-verify-ssl',
      'https://mcp.contoso.com/mcp'
    ]
  },
  'curl-sh': {
    command: 'bash',
    args: ['-c', '«shell-pipeline»curl -fsSL https://get.contoso.com/mcp.sh | bash -s -- --stdio']
  },
  'approve-all': {...npx('tracker-mcp@1.4.2'), extra: {'«auto-approved-tools»alwaysAllow': ['*']}},
  'approve-writes': {
    ...npx('tracker-mcp@1.4.2'),
    extra: {autoApprove: ['get_issue', '«auto-approved-tools»create_issue', 'delete_issue']}
  },
  'approve-reads': {
    ...npx('tracker-mcp@1.4.2'),
    extra: {'«auto-approved-tools»alwaysAllow': ['get_issue', 'list_issues']}
  },
  trusted: {...npx('tracker-mcp@1.4.2'), extra: {'«auto-approved-tools»trust': true}},
  vault: {
    ...docker('-e', 'VAULT_ADDR', `hashicorp/vault-mcp-server@sha256:[[hex:64]]`),
    env: {
      VAULT_ADDR: 'https://vault.contoso.com',
      '«secrets-service-access»VAULT_TOKEN': '{{REF:VAULT_TOKEN}}'
    }
  },
  'vault-stored': {
    ...npx('vault-mcp@1.0.0'),
    env: {'«secrets-service-access,stored-credential»VAULT_TOKEN': '[[vault]]'}
  },
  'argument-reference': npx(
    'search-mcp@2.0.1',
    '--api-key',
    '«credential-in-arguments»{{REF:SEARCH_API_KEY}}'
  ),
  'wrong-header': {
    url: 'https://mcp.contoso.com/mcp',
    headers: {Authorization: '«wrong-reference-syntax»Bearer {{WRONG:CRM_TOKEN}}'}
  },
  'wrong-env': {
    ...npx('search-mcp@2.0.1'),
    env: {SEARCH_API_KEY: '«wrong-reference-syntax»{{WRONG:SEARCH_API_KEY}}'}
  }
}

/** What ought to be left alone: shapes that other scanners take for findings. */
export const sound: Readonly<Record<string, Model>> = {
  'project-files': npx('@modelcontextprotocol/server-filesystem@2026.8.31', '.', './docs'),
  'sub-directory': npx(
    '@modelcontextprotocol/server-filesystem@2026.8.31',
    '/home/anna/projects/shop'
  ),
  'placeholder-path': npx(
    '@modelcontextprotocol/server-filesystem@2026.8.31',
    '/Users/YOUR_USERNAME/Documents',
    '/Users/YOUR_USERNAME',
    '/home/<user>',
    'C:\\Users\\username',
    '/path/to/project'
  ),
  'no-path': npx('@modelcontextprotocol/server-filesystem@2026.8.31'),
  'container-path': docker(
    '--mount',
    'type=bind,src=/home/anna/projects/shop,dst=/projects',
    `mcp/filesystem@sha256:[[hex:64]]`,
    '/'
  ),
  'container-workdir': docker('-w', '/', '-v', 'data:/var', `mcp/memory@sha256:[[hex:64]]`),
  reference: {...npx('search-mcp@2.0.1'), env: {SEARCH_API_KEY: '{{REF:SEARCH_API_KEY}}'}},
  'reference-header': {
    url: 'https://mcp.contoso.com/mcp',
    headers: {Authorization: 'Bearer {{REF:CRM_TOKEN}}'}
  },
  'pass-through': docker(
    '-e',
    'GITHUB_TOKEN',
    '--env-file',
    '.env',
    `ghcr.io/github/github-mcp-server@sha256:[[hex:64]]`
  ),
  placeholder: {
    ...npx('search-mcp@2.0.1'),
    env: {
      API_KEY: 'YOUR_API_KEY',
      TOKEN: '<your-token>',
      SECRET_KEY: 'xxxxxxxxxxxxxxxx',
      OPENAI_API_KEY: 'sk-...',
      ACCESS_TOKEN: 'tu_token_aqui',
      GITHUB_TOKEN: 'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
    }
  },
  'placeholder-argument': npx(
    'search-mcp@2.0.1',
    '--api-key',
    'your-api-key-here',
    '--token=<token>'
  ),
  'own-name': {
    ...npx('search-mcp@2.0.1'),
    env: {SUPABASE_ACCESS_TOKEN: 'SUPABASE_ACCESS_TOKEN', API_KEY: '{api_key}'}
  },
  neo4j: {
    command: 'uvx',
    args: ['mcp-neo4j-cypher==0.3.1', '--db-url', 'bolt://localhost:7687'],
    env: {NEO4J_URI: 'bolt://localhost:7687', NEO4J_USERNAME: 'neo4j'}
  },
  'local-database': npx('pg-mcp@1.0.0', 'postgresql://user:password@localhost/db'),
  'local-mongo': {...npx('mongo-mcp@1.0.0'), env: {MONGODB_URI: 'mongodb://localhost:27017/app'}},
  models: {
    ...npx('agent-mcp@1.0.0'),
    env: {
      MODEL: 'claude-sonnet-4-20250514',
      EMBEDDING_MODEL: 'text-embedding-3-large',
      MAX_TOKENS: '4096',
      TOKEN_BUDGET: '20000'
    }
  },
  names: {
    ...npx('vector-mcp@1.0.0'),
    env: {
      COLLECTION_NAME: 'knowledge-base-2025-prod',
      USERNAME: 'anna',
      EMAIL: 'anna@contoso.com',
      AWS_PROFILE: 'dev',
      TENANT_ID: '[[uuid]]',
      CLIENT_ID: '[[uuid]]',
      SECRET_NAME: 'crm/prod/api-key',
      KEY_VAULT_NAME: 'kv-prod'
    }
  },
  digests: {
    ...docker(`mcp/time@sha256:[[hex:64]]`),
    env: {
      IMAGE_SHA256: '[[hex:64]]',
      EXPECTED_SHA256S: 'sha256:[[hex:64]]',
      COMMIT_SHA: '[[hex:40]]'
    }
  },
  sqlite: {
    ...npx('sqlite-mcp@1.0.0', '--db', './data/app.db'),
    env: {PRAGMAS: 'journal_mode=WAL;synchronous=NORMAL', DB_PATH: './data/app.db'}
  },
  oauth: {
    url: 'https://mcp.contoso.com/mcp',
    extra: {auth: 'oauth', description: 'the token is asked for at log-in'}
  },
  loopback: {url: 'http://localhost:3845/mcp'},
  loopback4: {url: 'http://127.0.0.1:8765/sse'},
  'docker-host': {url: 'http://host.docker.internal:8811/sse'},
  container: {url: 'http://mcp-gateway:8080/mcp'},
  'project-ref': {
    url: 'https://mcp.supabase.com/mcp?project_ref=abcdefghijklmnopqrst&read_only=true'
  },
  bridge: npx('mcp-remote@0.1.38', 'https://mcp.contoso.com/sse', '--header', 'X-Tenant: acme'),
  'tls-on': {
    ...npx('wiki-mcp@1.0.0'),
    env: {
      NODE_EXTRA_CA_CERTS: './certs/ca.pem',
      CONFLUENCE_SSL_VERIFY: 'true',
      NODE_TLS_REJECT_UNAUTHORIZED: '1'
    }
  },
  shell: {
    command: 'bash',
    args: [
      '-lc',
      'cd "$(git rev-parse --show-toplevel)" && exec npx -y search-mcp@2.0.1 --api-key "$SEARCH_API_KEY"'
    ]
  },
  'serena-pinned': {
    command: 'uvx',
    args: [
      '--from',
      'git+https://github.com/oraios/serena@[[hex:40]]',
      'serena',
      'start-mcp-server',
      '--context',
      'ide-assistant'
    ]
  },
  local: {
    command: 'node',
    args: ['./tools/mcp/server.mjs', '--port', '8080'],
    env: {LOG_LEVEL: 'info', CACHE_KEY: 'mcp-[[hex:12]]'}
  },
  python: {
    command: '/Users/anna/tools/rag/.venv/bin/python3',
    args: ['/Users/anna/tools/rag/server.py'],
    env: {PYTHONPATH: '/Users/anna/tools/rag'}
  },
  'git-repository': {command: 'uvx', args: ['mcp-server-git==2026.1.14', '--repository', '.']},
  'secret-file': {
    ...npx('crm-mcp@1.0.0'),
    env: {
      PASSWORD_FILE: '/run/secrets/crm',
      GOOGLE_APPLICATION_CREDENTIALS: '/absolute/path/to/service-account-key.json',
      API_KEY_HELPER: './bin/key.sh'
    }
  },
  off: {...npx('old-mcp@1.0.0'), extra: {disabled: true}},
  'empty-approval': {...npx('tracker-mcp@1.4.2'), extra: {alwaysAllow: [], autoApprove: []}},
  placeholders2: {
    url: 'https://mcp.contoso.com/mcp',
    headers: {Authorization: 'Bearer YOUR_TOKEN', 'X-Api-Key': 'REPLACE_ME'}
  },
  documented: {
    ...npx('aws-mcp@1.0.0'),
    env: {AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_REGION: 'eu-west-1'}
  },
  vaultless: {
    ...npx('obsidian-mcp@1.0.0', '/Users/anna/notes/Vault'),
    env: {OBSIDIAN_API_KEY: '{{REF:OBSIDIAN_API_KEY}}'}
  }
}
