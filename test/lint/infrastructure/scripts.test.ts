import {afterAll, describe, expect, test} from '@jest/globals'
import {madeBy, resourcesOf} from '../../support/resources.js'
import {runStep} from '../../support/rule-findings.js'
import {removeTrees} from '../../support/tree.js'
import {shown} from '../../support/values.js'

afterAll(removeTrees)

const assignment = 'microsoft.authorization/roleassignments'

/** What a script says of its first role assignment. */
const first = async (script: string, file = 'deploy.sh') => {
  const [found] = await resourcesOf({[file]: script}, assignment)
  return found && shown(found.body)
}

describe('values of words', () => {
  test('what is written', async () => {
    expect(
      await first(
        'az role assignment create --assignee 1234 --role Reader --scope /subscriptions/1'
      )
    ).toEqual({
      properties: {principalId: '1234', roleDefinitionName: 'Reader'},
      scope: '/subscriptions/1'
    })
  })

  test('variables with a known value, and others by their names', async () => {
    expect(
      await first(
        'ROLE="Contributor"\naz role assignment create --assignee "$ID" \\\n  --role "$ROLE" --scope "/subscriptions/$SUB/resourceGroups/x"\n'
      )
    ).toEqual({
      properties: {principalId: '-> $ID', roleDefinitionName: 'Contributor'},
      scope: '/subscriptions/<…>/resourceGroups/x'
    })
  })

  test.each([
    ['ROLE=Reader\nif x; then\n  ROLE=Owner\nfi\n', {oneOf: ['Reader', 'Owner']}],
    ['ROLE=Reader\nROLE=Owner\n', 'Owner'],
    ['if x; then\n  ROLE=Reader\nelse\n  ROLE=Owner\nfi\n', {oneOf: ['Reader', 'Owner']}],
    ['ROLE=Reader\nROLE+=s\n', '-> $ROLE'],
    ['ROLE="${ROLE:-Owner}"\n', 'Owner'],
    ['read -r ROLE\n', '-> $ROLE'],
    ['for ROLE in a b; do :; done\n', '-> $ROLE']
  ])('after %j', async (before, role) => {
    expect(
      await first(`${before}az role assignment create --role "$ROLE" \\\n      --assignee a`)
    ).toEqual({properties: {principalId: 'a', roleDefinitionName: role}})
  })

  test('what another command shows or makes, by type, name and property', async () => {
    const script = `
ID=$(az identity show -g rg -n mcp --query principalId -o tsv | tr -d '\\r')
ACR=$(az acr show --name "$ACR_NAME" --query id --output tsv)
az role assignment create --assignee-object-id "$ID" --role AcrPull --scope "$ACR"
az role assignment create --assignee $(az aks show -g rg -n aks --query identity.principalId -o tsv) --role Reader
APP=$(az ad sp create-for-rbac --name ci)
az role assignment create --assignee "$(echo "$APP" | jq -r .appId)" --role Reader`
    const found = await resourcesOf({'deploy.sh': script}, assignment)
    expect(found.map(({body}) => shown(body))).toEqual([
      {
        properties: {
          principalId: '-> microsoft.managedidentity/userassignedidentities/mcp.principalId',
          roleDefinitionName: 'AcrPull'
        },
        scope: '-> microsoft.containerregistry/registries/$acr_name.id'
      },
      {
        properties: {
          principalId: '-> microsoft.containerservice/managedclusters/aks.identity.principalId',
          roleDefinitionName: 'Reader'
        }
      },
      {
        properties: {
          principalId: '-> microsoft.graph/applications/ci.appId',
          roleDefinitionName: 'Reader'
        }
      }
    ])
  })

  test('a reference of one step leads to what another step of the file makes', async () => {
    const workflow = runStep('az identity create -n mcp -g rg').concat(
      '      - run: az role assignment create --role Reader --assignee $(az identity show -n mcp --query principalId)\n'
    )
    const [role, identity] = await resourcesOf(
      {'.github/workflows/a.yml': workflow},
      assignment,
      'microsoft.managedidentity/userassignedidentities'
    ).then(all => [...all].sort((a, b) => (a.type < b.type ? -1 : 1)))
    expect(shown(role!.body)).toEqual({
      properties: {principalId: `-> ${identity!.address}.principalId`, roleDefinitionName: 'Reader'}
    })
    expect(identity!.scope).toBe(role!.scope)
  })
})

describe('commands', () => {
  test.each([
    ['global options before the name', 'az --only-show-errors -o tsv acr create -n a --sku Basic'],
    ['a function before it', 'retry az acr create -n a --sku Basic'],
    ['a folder before it', '/usr/bin/az acr create --name=a --sku Basic'],
    ['the program of Windows', 'az.cmd acr create -n a --sku Basic']
  ])('%s', async (_, script) => {
    expect(await madeBy(script)).toEqual([
      ['microsoft.containerregistry/registries', {sku: 'Basic', name: 'a'}]
    ])
  })

  test.each([
    ['echo az acr create -n a --sku Basic'],
    ['# az acr create -n a'],
    ['az acr list --query "[].name"'],
    ['az'],
    ['az --subscription'],
    ['cat <<EOF\naz acr create -n a\nEOF']
  ])('%j makes nothing', async script => {
    expect(await madeBy(script)).toEqual([])
  })

  test.each([
    [
      'az network nsg rule create --nsg-name g -n r --priority 100 --destination-port-ranges 22 80-90 --source-address-prefixes 10.0.0.0/8',
      {
        access: 'Allow',
        destinationPortRanges: ['22', '80-90'],
        direction: 'Inbound',
        priority: '100',
        protocol: '*',
        sourceAddressPrefixes: ['10.0.0.0/8']
      }
    ],
    [
      'az network nsg rule create --nsg-name g -n r --priority 1 --access Deny --direction Outbound --protocol Tcp',
      {
        access: 'Deny',
        destinationPortRange: '80',
        direction: 'Outbound',
        priority: '1',
        protocol: 'Tcp',
        sourceAddressPrefix: '*'
      }
    ]
  ])('a rule of a network: %s', async (script, properties) => {
    const [rule] = await resourcesOf(
      {'a.sh': script},
      'microsoft.network/networksecuritygroups/securityrules'
    )
    expect(shown(rule!.body)).toEqual({properties, name: 'r'})
    expect(rule!.parent).toEqual({
      scope: rule!.scope,
      address: 'microsoft.network/networksecuritygroups/g'
    })
  })

  test('an app of containers, with what later commands change', async () => {
    const script = `
az containerapp create -n mcp -g rg --environment env --image acme.azurecr.io/mcp:1 \\
  --ingress external --target-port 8080 --registry-server acme.azurecr.io \\
  --registry-identity "$ID" --user-assigned "$ID" --env-vars MODE=prod KEY=secretref:key \\
  --secrets key=keyvaultref:https://v.vault.azure.net/secrets/k,identityref:system
az containerapp update -n mcp -g rg --set-env-vars MODE=test URL="$URL"
az containerapp ingress update -n mcp --type internal
az containerapp update -n other --image b`
    expect(await madeBy(script)).toEqual([
      [
        'microsoft.app/containerapps',
        {
          name: 'mcp',
          identity: {type: 'UserAssigned', userAssignedIdentities: ['-> $ID', '…']},
          properties: {
            configuration: {
              ingress: {external: false, targetPort: '8080'},
              registries: [{identity: '-> $ID', server: 'acme.azurecr.io'}],
              secrets: [
                {
                  name: 'key',
                  keyVaultUrl: 'https://v.vault.azure.net/secrets/k,identityref:system'
                }
              ]
            },
            environmentId: '-> microsoft.app/managedenvironments/env.id',
            template: {
              containers: [
                {
                  name: 'mcp',
                  image: 'acme.azurecr.io/mcp:1',
                  env: [
                    {name: 'MODE', value: 'test'},
                    {name: 'KEY', secretRef: 'key'},
                    {name: 'URL', value: '<…>'}
                  ]
                }
              ]
            }
          }
        }
      ],
      [
        'microsoft.app/containerapps',
        {
          name: 'other',
          properties: {
            template: {containers: [{name: 'other', image: 'b', '…': '…'}, '…'], '…': '…'},
            '…': '…'
          },
          '…': '…'
        }
      ]
    ])
  })

  test.each([
    ['az acr create -n a --admin-enabled', true],
    ['az acr create -n a --admin-enabled true', true],
    ['az acr create -n a --admin-enabled false', false],
    ['az acr create -n a --admin-enabled "$ADMIN"', '-> $ADMIN'],
    ['az acr create -n a --admin-enabled=true -g rg', true],
    ['az acr create -n a\naz acr update -n a --admin-enabled true', true]
  ])('a flag: %s', async (script, enabled) => {
    expect(await madeBy(script)).toEqual([
      [
        'microsoft.containerregistry/registries',
        {name: 'a', properties: {adminUserEnabled: enabled}}
      ]
    ])
  })

  test.each([
    ['--assign-identity', {type: 'SystemAssigned'}],
    ['--assign-identity [system]', {type: 'SystemAssigned'}],
    [
      '--assign-identity [system] /subscriptions/1/x',
      {type: 'SystemAssigned,UserAssigned', userAssignedIdentities: ['/subscriptions/1/x']}
    ]
  ])('an identity: %s', async (options, identity) => {
    const [group] = await resourcesOf(
      {'a.sh': `az container create -n g ${options} --image i`},
      'microsoft.containerinstance/containergroups'
    )
    expect(shown(group!.body)).toMatchObject({identity})
  })

  test('the principal of create-for-rbac has its role and a secret', async () => {
    expect(
      await madeBy('az ad sp create-for-rbac -n ci --role Owner --scopes /subscriptions/1 /b')
    ).toEqual([
      [
        assignment,
        {
          name: 'ci',
          properties: {
            principalId: '-> microsoft.graph/applications/ci',
            principalType: 'ServicePrincipal',
            roleDefinitionName: 'Owner'
          },
          scope: ['/subscriptions/1', '/b']
        }
      ],
      ['microsoft.graph/applications/passwordcredentials', {name: 'ci'}]
    ])
  })

  test('a role in JSON, inline or written by the script', async () => {
    const role = '{"Name": "r", "Actions": ["*"], "NotActions": [], "AssignableScopes": ["/s"]}'
    const expected = [
      [
        'microsoft.authorization/roledefinitions',
        {
          properties: {
            roleName: 'r',
            assignableScopes: ['/s'],
            permissions: [{actions: ['*'], notActions: []}]
          }
        }
      ]
    ]
    expect(await madeBy(`az role definition create --role-definition '${role}'`)).toEqual(expected)
    expect(
      await madeBy(
        `cat > role.json <<EOF\n${role}\nEOF\naz role definition create --role-definition @role.json`
      )
    ).toEqual(expected)
  })

  test('what a command prints into a file that another one reads', async () => {
    expect(
      await first(
        'echo "$(az identity show -n a --query principalId)" > id.txt\naz role assignment create --assignee "$(cat id.txt)" --role Reader'
      )
    ).toEqual({
      properties: {
        principalId: '-> microsoft.managedidentity/userassignedidentities/a.principalId',
        roleDefinitionName: 'Reader'
      }
    })
  })

  test('an example whose values are to be filled in', async () => {
    expect(
      await madeBy('az acr create --name <your-registry> --resource-group <your-rg> --sku Basic')
    ).toEqual([['microsoft.containerregistry/registries', {name: '<…>', sku: 'Basic'}]])
  })

  test('what --set says of an application', async () => {
    expect(
      await madeBy(
        `az ad app update --id "$APP" --set api.requestedAccessTokenVersion=2 web='{"a": 1}' "$MORE"`
      )
    ).toEqual([
      [
        'microsoft.graph/applications',
        {
          api: {requestedAccessTokenVersion: 2, '…': '…'},
          web: {a: 1, '…': '…'},
          name: '-> $APP',
          '…': '…'
        }
      ]
    ])
  })
})

describe('PowerShell', () => {
  test.each([
    [
      'New-AzRoleAssignment -ObjectId $sp.Id -RoleDefinitionName \'Contributor\' `\n  -Scope "/subscriptions/$sub"',
      {
        properties: {principalId: '-> $sp.Id', roleDefinitionName: 'Contributor'},
        scope: '/subscriptions/<…>'
      }
    ],
    [
      "$sp = Get-AzADServicePrincipal -DisplayName ci\n$role = 'Owner'\nNew-AzRoleAssignment -objectid:$sp.Id -RoleDefinitionName $role",
      {
        properties: {
          principalId: '-> microsoft.graph/serviceprincipals/ci.Id',
          roleDefinitionName: 'Owner'
        }
      }
    ],
    [
      "$a = @{ SignInName = 'x@y.com'; RoleDefinitionName = 'Reader' }\nNew-AzRoleAssignment @a",
      {
        properties: {principalId: 'x@y.com', principalType: 'User', roleDefinitionName: 'Reader'}
      }
    ]
  ])('%s', async (script, expected) => {
    expect(await first(script, 'deploy.ps1')).toEqual(expected)
  })

  test('lists are separated by commas, and switches may be set', async () => {
    expect(
      await madeBy(
        "Add-AzNetworkSecurityRuleConfig -Name r -Access Allow -DestinationPortRange 22,443 -SourceAddressPrefix '*'\nNew-AzContainerRegistry -Name a -EnableAdminUser\nNew-AzContainerRegistry -Name b -EnableAdminUser:$false",
        'a.ps1'
      )
    ).toEqual([
      [
        'microsoft.network/networksecuritygroups/securityrules',
        {
          name: 'r',
          properties: {
            access: 'Allow',
            destinationPortRanges: ['22', '443'],
            sourceAddressPrefixes: ['*']
          }
        }
      ],
      ['microsoft.containerregistry/registries', {name: 'a', properties: {adminUserEnabled: true}}],
      ['microsoft.containerregistry/registries', {name: 'b', properties: {adminUserEnabled: false}}]
    ])
  })
})

test('steps of pipelines and scripts of tasks are read', async () => {
  const found = await resourcesOf({
    '.github/workflows/a.yml': runStep('az acr create -n "${{ vars.ACR }}" --sku Basic'),
    'azure-pipelines.yml':
      'steps:\n  - task: AzureCLI@2\n    inputs:\n      scriptType: bash\n      scriptLocation: inlineScript\n      inlineScript: |\n        az acr create -n $(acr) --sku Basic\n',
    'more/b.yml':
      'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: azure/cli@v2\n        with:\n          inlineScript: az acr create -n c\n'
  })
  expect(found.map(({source, label, place}) => [source, label, place.file.path])).toEqual([
    ['script', 'az acr create', '.github/workflows/a.yml'],
    ['script', 'az acr create', 'azure-pipelines.yml']
  ])
})

test('a long script is read in linear time', async () => {
  const lines = Array.from(
    {length: 4000},
    (_, i) =>
      `X=$(az identity show -n i${i} --query id)\naz role assignment create --assignee $X --role Reader`
  )
  const found = await resourcesOf({'a.sh': lines.join('\n')}, assignment)
  expect(found).toHaveLength(4000)
  expect(shown(found[3999]!.body)).toMatchObject({
    properties: {principalId: '-> microsoft.managedidentity/userassignedidentities/i3999.id'}
  })
})
