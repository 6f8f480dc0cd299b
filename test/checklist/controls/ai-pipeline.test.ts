import {describe, expect, test} from '@jest/globals'
import {controlOf, told} from '../../support/checklist.js'
import {policyOf} from '../../support/gateway-policies.js'

type Files = Readonly<Record<string, string>>

interface Row {
  readonly id: string
  readonly passes: readonly [Files, readonly string[]]
  /** The places and rules that prove the defect. */
  readonly fails?: readonly [Files, readonly string[]]
  readonly notProven: readonly (readonly [string, Files, readonly string[]])[]
}

const workflow = (steps: string, on = 'push', job = ''): Files => ({
  '.github/workflows/ci.yml': `on: ${on}\npermissions:\n  contents: read\njobs:\n  build:\n    runs-on: ubuntu-24.04\n${job}    steps:\n${steps}`
})
const run = (line: string) => `      - run: ${line}\n`
const rule = (source: string) =>
  `resource "azurerm_network_security_group" "a" {\n  name = "nsg"\n  security_rule {\n    direction = "Inbound"\n    access = "Allow"\n    protocol = "Tcp"\n    source_port_range = "*"\n    destination_port_range = "22"\n    source_address_prefix = ${source}\n    destination_address_prefix = "*"\n  }\n}\nresource "azurerm_subnet_network_security_group_association" "a" {\n  subnet_id = azurerm_subnet.a.id\n  network_security_group_id = azurerm_network_security_group.a.id\n}\nresource "azurerm_subnet" "a" {\n  name = "a"\n}\n`
const vault = (more: string) => ({
  'a.tf': `resource "azurerm_key_vault" "a" {\n  name = "kv"\n${more}}\n`
})
const role = (name: string, scope = 'azurerm_container_registry.a.id') => ({
  'a.tf': `resource "azurerm_role_assignment" "a" {\n  scope = ${scope}\n  role_definition_name = ${name}\n  principal_id = azurerm_user_assigned_identity.a.principal_id\n}\nresource "azurerm_user_assigned_identity" "a" {\n  name = "id"\n}\nresource "azurerm_container_registry" "a" {\n  name = "acr"\n}\n`
})
const api = (url: string, inbound = '<base />'): Files => ({
  'a.tf': `resource "azurerm_api_management" "a" {\n  name = "apim"\n}\nresource "azurerm_api_management_api" "a" {\n  name = "mcp-files"\n  api_management_name = azurerm_api_management.a.name\n  path = "files"\n  service_url = ${url}\n}\nresource "azurerm_api_management_api_policy" "a" {\n  api_name = azurerm_api_management_api.a.name\n  api_management_name = azurerm_api_management.a.name\n  xml_content = file("p.xml")\n}\n`,
  'p.xml': policyOf({inbound})
})
const pushed = (...lines: string[]) =>
  workflow([...lines, 'docker push acme.azurecr.io/app:1'].map(run).join(''))
const deployment = (image: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: mcp-files\n  namespace: tools\nspec:\n  template:\n    spec:\n      containers:\n        - name: mcp-files\n          image: ${image}\n`
const digest = `acme.azurecr.io/mcp-files@sha256:${'a'.repeat(64)}`
const networkPolicy = (spec: string) =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: deny\n  namespace: tools\nspec:\n${spec}`
const denyAll = networkPolicy('  podSelector: {}\n  policyTypes: [Ingress, Egress]\n')
const cluster = (more: string) => ({
  'a.tf': `resource "azurerm_kubernetes_cluster" "a" {\n  name = "aks"\n${more}}\n`
})

const rows: readonly Row[] = [
  {
    id: 'ai-01',
    passes: [
      {'a.tf': rule('"10.0.0.0/24"')},
      [
        'a.tf:3 azurerm_network_security_group.a: only named sources are let in',
        'a.tf:15 azurerm_network_security_group.a: is attached to a network'
      ]
    ],
    fails: [{'a.tf': rule('"*"')}, ['a.tf:9 open-network-rule']],
    notProven: [
      [
        'nothing to check',
        {},
        [
          'no network security rule is declared in this repository',
          'no network security group is declared in this repository'
        ]
      ],
      [
        'a source that is not known',
        {'a.tf': rule('var.source')},
        ['azurerm_network_security_group.a: it is not known here who is let in (a.tf:3)']
      ]
    ]
  },
  {
    id: 'ai-02',
    passes: [
      vault('  public_network_access_enabled = false\n'),
      ['a.tf:3 azurerm_key_vault.a: public network access is turned off']
    ],
    fails: [
      {
        'a.tf': `${vault('')['a.tf']}resource "azurerm_container_group" "mcp" {\n  name = "mcp"\n  ip_address_type = "Private"\n}\n`
      },
      ['a.tf:1 public-data-store']
    ],
    notProven: [
      [
        'a value that is not known',
        vault('  public_network_access_enabled = var.open\n'),
        ['azurerm_key_vault.a: it is not known here which networks reach it (a.tf:1)']
      ]
    ]
  },
  {
    id: 'ai-03',
    passes: [role('"AcrPull"'), ['a.tf:3 azurerm_role_assignment.a: gives AcrPull on a resource']],
    fails: [
      role('"Owner"', '"/subscriptions/00001111-aaaa-2222-bbbb-3333cccc4444"'),
      ['a.tf:3 broad-role']
    ],
    notProven: [
      [
        'a role that is not known',
        role('var.role'),
        ['azurerm_role_assignment.a: which role it gives is not known here (a.tf:3)']
      ],
      [
        'a narrow role at a wide scope',
        role('"AcrPull"', '"/subscriptions/00001111-aaaa-2222-bbbb-3333cccc4444"'),
        ['azurerm_role_assignment.a: gives AcrPull on the whole subscription (a.tf:3)']
      ]
    ]
  },
  {
    id: 'ai-04',
    passes: [
      api('"https://files.internal/mcp"'),
      ['a.tf:8 azurerm_api_management_api.a: sends calls to an MCP server over HTTPS']
    ],
    fails: [
      {
        '.mcp.json': JSON.stringify({
          mcpServers: {a: {type: 'http', url: 'http://mcp.contoso.com/mcp'}}
        })
      },
      ['.mcp.json:1 insecure-transport']
    ],
    notProven: [
      ['nothing to check', {}, ['no endpoint of an MCP server is declared in this repository']],
      [
        'a container group that no gateway is known to call',
        {
          'a.tf':
            'resource "azurerm_container_group" "mcp" {\n  name = "mcp"\n  ip_address_type = "Private"\n}\n'
        },
        ['azurerm_container_group.mcp: it is not known here how it is called (a.tf:1)']
      ]
    ]
  },
  {
    id: 'ai-05',
    passes: [
      vault('  rbac_authorization_enabled = true\n'),
      ['a.tf:3 azurerm_key_vault.a: roles of Entra ID decide who reads it, not access policies']
    ],
    notProven: [
      [
        'what is not said',
        vault(''),
        ['azurerm_key_vault.a: it is not known here that no key of its own opens it (a.tf:1)']
      ]
    ]
  },
  {
    id: 'ai-06',
    passes: [
      workflow('      - uses: azure/get-keyvault-secrets@v1\n'),
      [".github/workflows/ci.yml:8 job 'build': secrets are read from Key Vault"]
    ],
    fails: [
      workflow(run('echo ${{ secrets.API_KEY }}')),
      ['.github/workflows/ci.yml:8 secret-printed']
    ],
    notProven: [
      [
        'a secret that the CI system stores',
        workflow(
          `      - uses: azure/get-keyvault-secrets@v1\n      - run: ./deploy.sh\n        env:\n          TOKEN: \${{ secrets.DEPLOY_TOKEN }}\n`
        ),
        ['DEPLOY_TOKEN: is a secret that the CI system stores (.github/workflows/ci.yml:11)']
      ]
    ]
  },
  {
    id: 'ai-07',
    passes: [
      workflow(run('semgrep scan --config p/default')),
      [".github/workflows/ci.yml:8 job 'build': semgrep scan analyses the code"]
    ],
    notProven: [
      [
        'a report that is only passed on',
        workflow('      - uses: github/codeql-action/upload-sarif@v3\n'),
        ['no pipeline in this repository analyses code']
      ],
      [
        'a pipeline that somebody has to start',
        workflow(run('semgrep ci'), 'workflow_dispatch'),
        ["job 'build': semgrep ci: runs only when somebody starts it (.github/workflows/ci.yml:8)"]
      ],
      [
        'a step under a condition',
        workflow('      - run: semgrep ci\n        if: vars.SCAN\n'),
        ["job 'build': semgrep ci: runs under a condition only (.github/workflows/ci.yml:8)"]
      ]
    ]
  },
  {
    id: 'ai-08',
    passes: [
      workflow('      - uses: zaproxy/action-baseline@v0.14.0\n'),
      [
        ".github/workflows/ci.yml:8 job 'build': zaproxy/action-baseline tests the running application"
      ]
    ],
    notProven: [
      [
        'no such step',
        workflow(run('npm test')),
        ['no pipeline in this repository tests a running application']
      ]
    ]
  },
  {
    id: 'ai-09',
    passes: [
      workflow(run('npm audit --audit-level=high'), 'pull_request'),
      [
        ".github/workflows/ci.yml:8 job 'build': npm audit checks dependencies for known vulnerabilities"
      ]
    ],
    notProven: [
      [
        'no such step',
        workflow(run('npm ci')),
        ['no pipeline in this repository checks dependencies']
      ]
    ]
  },
  {
    id: 'ai-10',
    passes: [
      {
        'a.tf':
          'resource "github_branch_protection" "main" {\n  pattern = "main"\n  required_pull_request_reviews {\n    required_approving_review_count = 1\n  }\n}\n'
      },
      ['a.tf:1 github_branch_protection.main: asks for a review of every change']
    ],
    notProven: []
  },
  {
    id: 'ai-11',
    passes: [
      pushed('trivy image --exit-code 1 acme.azurecr.io/app:1'),
      [
        ".github/workflows/ci.yml:9 job 'build': trivy scans the image before the push, and stops the job at what it finds"
      ]
    ],
    fails: [pushed(), ['.github/workflows/ci.yml:8 unscanned-image']],
    notProven: [
      [
        'an image that is only signed',
        workflow(
          run('docker push acme.azurecr.io/app:1') + run('cosign sign acme.azurecr.io/app:1')
        ),
        [
          "job 'build': it is not known here that it scans before the push (.github/workflows/ci.yml:8)"
        ]
      ]
    ]
  },
  {
    id: 'ai-12',
    passes: [
      {
        ...workflow(
          run('docker push acme.azurecr.io/app:1') + run('cosign sign acme.azurecr.io/app:1')
        ),
        'a.yaml': deployment(digest)
      },
      [
        ".github/workflows/ci.yml:8 job 'build': signs what is pushed",
        'a.yaml:11 Deployment mcp-files: names its image by digest'
      ]
    ],
    fails: [{'a.yaml': deployment('acme.azurecr.io/mcp-files:1')}, ['a.yaml:11 unpinned-image']],
    notProven: [
      [
        'images that nothing signs',
        {...pushed('trivy image acme.azurecr.io/app:1'), 'a.yaml': deployment(digest)},
        [
          "job 'build': it is not known here that it signs what is pushed (.github/workflows/ci.yml:9)"
        ]
      ]
    ]
  },
  {
    id: 'ai-13',
    passes: [
      {
        'a.tf':
          'resource "azurerm_container_registry" "a" {\n  name = "acr"\n  admin_enabled = false\n}\n'
      },
      ['a.tf:3 azurerm_container_registry.a: has no admin user']
    ],
    fails: [
      {
        'a.tf':
          'resource "azurerm_container_registry" "a" {\n  name = "acr"\n  admin_enabled = true\n}\n'
      },
      ['a.tf:3 registry-password']
    ],
    notProven: [
      [
        'a value that is not known',
        {
          'a.tf':
            'resource "azurerm_container_registry" "a" {\n  name = "acr"\n  admin_enabled = var.admin\n}\n'
        },
        ['azurerm_container_registry.a: whether it has an admin user is not known here (a.tf:3)']
      ]
    ]
  },
  {
    id: 'ai-14',
    passes: [
      workflow(
        run('curl -fLO https://models.acme.example/fraud.onnx') +
          run('sha256sum --check models.sha256')
      ),
      ['.github/workflows/ci.yml:8 fraud.onnx: is verified by sha256sum before it is used']
    ],
    fails: [
      workflow(run('curl -fLO https://models.acme.example/fraud.onnx')),
      ['.github/workflows/ci.yml:8 unverified-model']
    ],
    notProven: [
      [
        'nothing to check',
        {},
        ['no pipeline or script in this repository fetches a model and verifies it']
      ]
    ]
  },
  {
    id: 'ai-15',
    passes: [
      {
        'a.bicep':
          "resource models 'Microsoft.MachineLearningServices/registries@2024-04-01' = {\n  name: 'models'\n}\nresource may 'Microsoft.Authorization/roleAssignments@2022-04-01' = {\n  name: 'may'\n  scope: models\n  properties: {\n    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '1823dd4f-9b8c-4ab6-ab4e-7397a3684615')\n    principalId: '00001111-aaaa-2222-bbbb-3333cccc4444'\n    principalType: 'ServicePrincipal'\n  }\n}\n"
      },
      ['a.bicep:4 resource models: a narrow role on it is assigned']
    ],
    notProven: [
      [
        'a registry without a role',
        {
          'a.bicep':
            "resource models 'Microsoft.MachineLearningServices/registries@2024-04-01' = {\n  name: 'models'\n}\n"
        },
        ['resource models: no narrow role on it is assigned here (a.bicep:1)']
      ]
    ]
  },
  {
    id: 'ai-16',
    passes: [
      api(
        '"https://files.internal/mcp"',
        '<base /><validate-content unspecified-content-type-action="prevent" max-size="102400" size-exceeded-action="prevent" />'
      ),
      ['p.xml:3 mcp-files: requests are checked']
    ],
    fails: [api('"https://files.internal/mcp"'), ['p.xml:2 gateway-without-validation']],
    notProven: [
      [
        'a fragment that is not here',
        api('"https://files.internal/mcp"', '<base /><include-fragment fragment-id="validate" />'),
        ['mcp-files: an included fragment is not in the repository (p.xml:2)']
      ]
    ]
  },
  {
    id: 'ai-17',
    passes: [
      {
        'a.yaml': `${deployment(digest)}---\n${denyAll}---\n${networkPolicy('  podSelector: {}\n  policyTypes: [Ingress]\n  ingress:\n    - from:\n        - podSelector: {matchLabels: {app: gateway}}\n').replace('name: deny', 'name: gateway')}`
      },
      [
        'a.yaml:31 NetworkPolicy gateway: ingress names who is meant',
        "a.yaml:13 Deployment mcp-files: its namespace 'tools' denies what no policy allows"
      ]
    ],
    fails: [{'a.yaml': deployment(digest)}, ['a.yaml:4 missing-network-policy']],
    notProven: [
      [
        'a policy that denies one direction only',
        {'a.yaml': `${deployment(digest)}---\n${denyAll.replace(', Egress', '')}`},
        [
          'no network policy of a cluster is declared in this repository',
          "Deployment mcp-files: no policy for all pods of the namespace 'tools' denies both directions (a.yaml:1)"
        ]
      ]
    ]
  },
  {
    id: 'ai-18',
    passes: [
      cluster('  local_account_disabled = true\n'),
      ['a.tf:3 azurerm_kubernetes_cluster.a: has no local accounts']
    ],
    fails: [cluster(''), ['a.tf:1 local-cluster-accounts']],
    notProven: [
      [
        'a value that is not known',
        cluster('  local_account_disabled = var.off\n'),
        [
          'azurerm_kubernetes_cluster.a: it is not known here whether it has local accounts (a.tf:1)'
        ]
      ]
    ]
  },
  {
    id: 'ai-19',
    passes: [
      workflow(run('npm test')),
      ['.github/workflows/ci.yml:2 ci.yml: names the permissions of its jobs']
    ],
    fails: [
      workflow(run('echo ${{ github.event.issue.title }}'), 'issues'),
      ['.github/workflows/ci.yml:8 script-injection']
    ],
    notProven: [
      [
        'permissions that are not named',
        {
          '.github/workflows/ci.yml':
            'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: npm test\n'
        },
        ["ci.yml: the permissions of job 'build' are not named (.github/workflows/ci.yml:3)"]
      ]
    ]
  }
]

describe.each(rows.map(row => [row.id, row] as const))('%s', (id, {passes, fails, notProven}) => {
  test('passes with its evidence', async () => {
    const [files, expected] = passes
    expect(told(await controlOf(id, files))).toEqual(['PASS', ...expected])
  })

  test('fails by its rules', async () => {
    if (!fails) return
    const [files, expected] = fails
    const {verdict, evidence} = await controlOf(id, files)
    expect([
      verdict,
      ...evidence.map(({file, line, ruleId}) => `${file}:${line} ${ruleId}`)
    ]).toEqual(['FAIL', ...expected])
  })

  test('is not proven by less', async () => {
    for (const [, files, expected] of notProven) {
      const missing = expected.map(text => `missing: ${text}`)
      expect(told(await controlOf(id, files))).toEqual(['NOT_PROVEN', ...missing])
    }
  })
})

test('branches without a declared protection are out of the repository', async () => {
  const control = await controlOf('ai-10', {})
  expect(told(control)).toEqual([
    'OUT_OF_REPO',
    'missing: the rules of the branches, which are settings of the repository'
  ])
  expect(control.command).toBe('gh api repos/{owner}/{repo}/rules/branches/main')
})
