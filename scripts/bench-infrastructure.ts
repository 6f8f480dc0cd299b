// Part of `npm run bench`: infrastructure files, whose parsers cost most. Processor time and peak
// memory of the whole process, so that a busy machine does not count.
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

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

/** Writes `count` files; gives their size in characters. */
function write(folder: string, count: number, file: (i: number) => [string, string]): number {
  let size = 0
  for (let i = 0; i < count; i++) {
    const [name, text] = file(i)
    const target = path.join(folder, `module-${i % 50}`, name)
    fs.mkdirSync(path.dirname(target), {recursive: true})
    fs.writeFileSync(target, text)
    size += text.length
  }
  return size
}

const report =
  'data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();process._rawDebug(JSON.stringify({cpu:(u.userCPUTime+u.systemCPUTime)/1e6,rss:u.maxRSS/1024}))})'

/** Processor seconds and peak memory in MB of linting a folder. */
function measure(cli: string, folder: string): {cpu: number; rss: number} {
  const args = ['--import', report, cli, 'lint', '--format', 'json', '--fail-on', 'never']
  const {status, stderr} = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28
  })
  if (status !== 0) throw new Error(`exit code ${status}: ${stderr}`)
  return JSON.parse(stderr.trim().split('\n').at(-1)!) as {cpu: number; rss: number}
}

/** Prints the numbers of three trees of 1,000 files each. */
export function benchInfrastructure(cli: string): void {
  const terraform =
    (every: number) =>
    (i: number): [string, string] => {
      const blocks = Array.from({length: 8}, (_, block) => storage(i * 8 + block))
      if (i % every === 0) blocks.push(credential(i))
      return [`part-${i}.tf`, blocks.join('')]
    }
  const mixed = (i: number): [string, string] =>
    i % 3 === 0
      ? [`c${i}.tf`, credential(i).repeat(4)]
      : i % 3 === 1
        ? [`c${i}.bicep`, bicep(i).repeat(4)]
        : [`c${i}.sh`, script(i).repeat(4)]
  const empty = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-bench-'))
  const idle = measure(cli, empty).cpu
  for (const [name, file] of [
    ['Terraform, a credential in one file of ten', terraform(10)],
    ['Terraform, a credential in every file', terraform(1)],
    ['Terraform, Bicep and scripts, nothing but credentials', mixed]
  ] as const) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-bench-'))
    const size = write(folder, 1000, file) / 1e6
    const {cpu, rss} = measure(cli, folder)
    const seconds = cpu - idle
    console.log(
      `${name}: 1000 files, ${size.toFixed(1)} MB in ${seconds.toFixed(2)} s of one core: ${(size / seconds).toFixed(1)} MB/s, ${rss.toFixed(0)} MB of memory`
    )
    fs.rmSync(folder, {recursive: true, force: true})
  }
  fs.rmSync(empty, {recursive: true, force: true})
}
