import type {NodeProgram} from '../../test/support/nodes.js'
import {bundle} from './support/bundles.js'
import {processUse} from './support/process-use.js'
import {makeTree} from './support/trees.js'

export const title = 'Lint: infrastructure files, whose parsers cost most'

const storage = (i: number) => `resource "azurerm_storage_account" "s${i}" {
  name                     = "st\${var.env}${i}"
  resource_group_name      = azurerm_resource_group.main.name
  account_replication_type = "LRS"
  tags                     = merge(local.tags, { part = "${i}" })
  network_rules {
    default_action = "Deny"
    ip_rules       = [for range in var.ranges : range if range != ""]
  }
}
`
const credential = (i: number) => `resource "azurerm_federated_identity_credential" "c${i}" {
  name                      = "ci-${i}"
  user_assigned_identity_id = azurerm_user_assigned_identity.i${i}.id
  issuer                    = "https://token.actions.githubusercontent.com"
  audience                  = ["api://AzureADTokenExchange"]
  subject                   = "repo:acme@1/app${i}@2:environment:\${var.env}"
}
`
const bicep = (i: number) =>
  `resource c${i} 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {\n  name: 'i/c${i}'\n  properties: {\n    issuer: 'https://token.actions.githubusercontent.com'\n    subject: 'repo:acme@1/app@2:environment:prod'\n    audiences: ['api://AzureADTokenExchange']\n  }\n}\n`
const script = (i: number) =>
  `az identity federated-credential create --identity-name i${i} --issuer https://token.actions.githubusercontent.com --subject "repo:acme@1/app@2:environment:$ENV"\nif [[ -n "$A" ]]; then echo "\${A:-none}"; fi\n`

/** A tree of 1,000 files, by name and text of each. */
function thousand(file: (i: number) => [string, string]): Record<string, string> {
  return Object.fromEntries(
    Array.from({length: 1000}, (_, i) => {
      const [name, text] = file(i)
      return [`module-${i % 50}/${name}`, text]
    })
  )
}

/** Terraform files of which one in `every` has a federated credential. */
const terraform =
  (every: number) =>
  (i: number): [string, string] => {
    const blocks = Array.from({length: 8}, (_, block) => storage(i * 8 + block))
    if (i % every === 0) blocks.push(credential(i))
    return [`part-${i}.tf`, blocks.join('')]
  }

function mixed(i: number): [string, string] {
  if (i % 3 === 0) return [`c${i}.tf`, credential(i).repeat(4)]
  if (i % 3 === 1) return [`c${i}.bicep`, bicep(i).repeat(4)]
  return [`c${i}.sh`, script(i).repeat(4)]
}

const lint = [bundle('cli.js'), 'lint', '--format', 'json', '--fail-on', 'never']

export function run(nodes: readonly NodeProgram[]): void {
  const trees = [
    ['Terraform, a credential in one file of ten', thousand(terraform(10))],
    ['Terraform, a credential in every file', thousand(terraform(1))],
    ['Terraform, Bicep and scripts, nothing but credentials', thousand(mixed)]
  ] as const
  const empty = makeTree()
  const folders = trees.map(([name, files]) => {
    const size = Object.values(files).reduce((sum, text) => sum + text.length, 0) / 1e6
    return {name, size, folder: makeTree(files)}
  })
  for (const node of nodes) {
    const idle = processUse(node, lint, empty).cpu
    for (const {name, size, folder} of folders) {
      const {cpu, rss} = processUse(node, lint, folder)
      const seconds = cpu - idle
      console.log(
        `  on Node ${node.name}, ${name}: 1000 files, ${size.toFixed(1)} MB in ${seconds.toFixed(2)} s of processor time: ${(size / seconds).toFixed(1)} MB/s, ${rss.toFixed(0)} MB of memory`
      )
    }
  }
}
