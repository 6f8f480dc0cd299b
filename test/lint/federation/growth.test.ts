import {afterAll, expect, test} from '@jest/globals'
import {lintFiles, removeTrees} from '../../support/tree.js'

afterAll(removeTrees)

const depth = 50
const chain = (line: (i: number) => string) =>
  Array.from({length: depth}, (_, i) => `  ${line(i)}`).join('\n')

const credential = (subject: string, more = '') => `
resource "azuread_application_federated_identity_credential" "r" {
  issuer  = "https://token.actions.githubusercontent.com"
  subject = ${subject}
  ${more}
}
resource "azuread_application_federated_identity_credential" "wide" {
  issuer  = "https://token.actions.githubusercontent.com"
  subject = "repo:*"
}
variable "x" {}
`

const last = `  l${depth} = "x"\n}\n`
const cases: Record<string, string> = {
  'texts that name the next one twice': `locals {\n${chain(i => `l${i} = "\${local.l${i + 1}}\${local.l${i + 1}}"`)}\n${last}${credential('"repo:a/${local.l0}"')}`,
  'lists of the next one twice': `locals {\n${chain(i => `l${i} = [local.l${i + 1}, local.l${i + 1}]`)}\n${last}${credential('each.value', 'for_each = toset(flatten(local.l0))')}`,
  'joined lists': `locals {\n${chain(i => `l${i} = concat(local.l${i + 1}, local.l${i + 1})`)}\n  l${depth} = ["x"]\n}\n${credential('join("", local.l0)')}`,
  choices: `locals {\n${chain(i => `l${i} = var.x ? local.l${i + 1} : local.l${i + 1}`)}\n${last}${credential('"repo:a/${local.l0}"')}`,
  'members of choices': `locals {\n${chain(i => `l${i} = var.x ? local.l${i + 1} : local.l${i + 1}`)}\n  l${depth} = {a = "x"}\n}\n${credential('local.l0.a')}`,
  replacements: `locals {\n${chain(i => `l${i} = replace(local.l${i + 1}, "x", local.l${i + 1})`)}\n  l${depth} = "xxxxxxxx"\n}\n${credential('local.l0')}`,
  'loops in loops': `locals {\n  a = [${Array.from({length: 200}, (_, i) => i).join(', ')}]\n  l0 = [for a in local.a : [for b in local.a : [for c in local.a : [for d in local.a : d]]]]\n}\n${credential('"${local.l0[0][0][0][0]}"')}`
}

test.each(Object.entries(cases))('%s come to an end', async (_, text) => {
  const {findings} = await lintFiles({'main.tf': text})
  expect(findings.some(({message}) => message.includes('repo:*'))).toBe(true)
})

test('variables of templates that name the one before twice come to an end, in any number of files', async () => {
  const variables = Array.from(
    {length: 60},
    (_, i) => [`v${i + 1}`, `[concat(variables('v${i}'),variables('v${i}'))]`] as const
  )
  const template = (number: number) =>
    JSON.stringify({
      $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
      variables: {v0: 'x', ...Object.fromEntries(variables)},
      resources: [`[concat('a', variables('v60'))]`, `repo:o${number}/*`].map((subject, index) => ({
        type: 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials',
        name: `id/c${index}`,
        properties: {
          issuer: 'https://token.actions.githubusercontent.com',
          audiences: ['api://AzureADTokenExchange'],
          subject
        }
      }))
    })
  const files = Object.fromEntries(
    Array.from({length: 8}, (_, number) => [`t${number}/azuredeploy.json`, template(number)])
  )
  const {findings} = await lintFiles(files)
  const named = Array.from({length: 8}, (_, number) => `repo:o${number}/`)
  for (const name of named) {
    expect(findings.some(({message}) => message.includes(name))).toBe(true)
  }
})

test('texts that once took minutes are read in no time', async () => {
  const {findings} = await lintFiles({
    // A type before a variable, written so that there were many ways to split it.
    'a.ps1': `# az ad app federated-credential\n${'[a]'.repeat(60)}x\n`,
    // A here-document whose mark never ends.
    'main.tf': `resource "azurerm_federated_identity_credential" "x" {\n  subject = <<${'a'.repeat(200_000)}`
  })
  expect(findings.map(({message}) => message)).toEqual(["not valid: no '}' for this block"])
})
