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
