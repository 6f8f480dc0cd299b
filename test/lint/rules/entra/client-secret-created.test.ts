import {afterAll, expect, test} from '@jest/globals'
import {clientSecretCreated} from '../../../../shared/lint/rules/entra/client-secret-created.js'
import {
  inPipeline,
  inWorkflow,
  marked,
  runStep,
  scriptStep
} from '../../../support/rule-findings.js'
import {removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const app = 'resource "azuread_application" "a" {\n  display_name = "a"\n}\n'
const terraform = (text: string) => marked(clientSecretCreated, {'main.tf': text})

test.each<[string, string, string]>([
  [
    'a secret of an application',
    `resource "azuread_application_password" "p" {\n  application_id = azuread_application.a.id\n}\n${app}`,
    'resource "azuread_application_password" "p" {'
  ],
  [
    'a secret of a principal',
    'resource "azuread_service_principal_password" "p" {\n  service_principal_id = "x"\n}\n',
    'resource "azuread_service_principal_password" "p" {'
  ],
  [
    'a secret inside of an application',
    app.replace('}', '  password {\n    display_name = "p"\n  }\n}'),
    'password {'
  ]
])('finds %s', async (_, text, expected) => {
  expect(await terraform(text)).toEqual([`warning: ${expected}`])
})

test.each([
  'az ad app credential reset --id "$APP"',
  'az ad sp credential reset --id "$APP" --append',
  'az ad sp create-for-rbac --name ci --role Reader --scopes /subscriptions/1'
])('finds %s', async script => {
  expect(await marked(clientSecretCreated, {'a.sh': script})).toEqual([`warning: ${script}`])
  expect(await inWorkflow(clientSecretCreated, runStep(script))).toEqual([`warning: ${script}`])
  expect(await inPipeline(clientSecretCreated, scriptStep(script))).toEqual([`warning: ${script}`])
})

test.each(['New-AzADAppCredential -ObjectId $id', 'Add-MgApplicationPassword -ApplicationId $id'])(
  'finds %s',
  async script => {
    expect(await marked(clientSecretCreated, {'a.ps1': script})).toEqual([`warning: ${script}`])
  }
)

test.each<[string, string]>([
  [
    'a federated credential',
    `${app}resource "azuread_application_federated_identity_credential" "f" {\n  application_id = azuread_application.a.id\n}\n`
  ],
  [
    'a certificate',
    `${app}resource "azuread_application_certificate" "c" {\n  application_id = azuread_application.a.id\n}\n`
  ],
  [
    'a secret that may not be there',
    `variable "x" {}\nresource "azuread_application_password" "p" {\n  count = var.x ? 1 : 0\n  application_id = "x"\n}\n`
  ],
  ['a comment', '# resource "azuread_application_password" "p" {}\n'],
  ['a password of something else', 'resource "random_password" "azuread_app" {\n  length = 20\n}\n']
])('leaves alone %s', async (_, text) => {
  expect(await terraform(text)).toEqual([])
})

test.each([
  'az ad app credential list --id a',
  'az ad sp create-for-rbac --name ci --create-cert',
  'az ad app credential reset --id a --cert @c.pem',
  'echo "az ad app credential reset --id a"'
])('leaves alone %s', async script => {
  expect(await marked(clientSecretCreated, {'a.sh': script})).toEqual([])
})
