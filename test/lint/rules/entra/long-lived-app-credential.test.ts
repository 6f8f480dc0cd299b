import {afterAll, expect, test} from '@jest/globals'
import {longLivedAppCredential} from '../../../../shared/lint/rules/entra/long-lived-app-credential.js'
import {marked} from '../../../support/rule-findings.js'
import {lintFiles, removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const secret = (inner: string, type = 'password') =>
  `resource "azuread_application_${type}" "p" {\n  application_id = "x"\n  ${inner}\n}\n`
const terraform = (text: string) => marked(longLivedAppCredential, {'main.tf': text})

test.each<[string, string, string]>([
  ['hours', secret('end_date_relative = "8760h"'), '8760h'],
  [
    'a certificate',
    secret('end_date_relative = "2161h30m"', 'certificate').replace('2161h30m', '2184h'),
    '2184h'
  ],
  [
    'two dates',
    secret('start_date = "2026-01-01T00:00:00Z"\n  end_date = "2027-01-01T00:00:00Z"'),
    '2027-01-01T00:00:00Z'
  ],
  [
    'what is added to today',
    secret('end_date = timeadd(timestamp(), "17520h")'),
    'timeadd(timestamp(), "17520h")'
  ],
  [
    'a rotation',
    `resource "time_rotating" "r" {\n  rotation_years = 1\n}\n${secret('end_date = time_rotating.r.rotation_rfc3339')}`,
    'time_rotating.r.rotation_rfc3339'
  ],
  [
    'a secret inside of an application',
    'resource "azuread_application" "a" {\n  display_name = "a"\n  password {\n    display_name = "p"\n    start_date = "2026-01-01T00:00:00Z"\n    end_date = "2028-01-01T00:00:00Z"\n  }\n}\n',
    '2028-01-01T00:00:00Z'
  ]
])('finds %s', async (_, text, expected) => {
  expect(await terraform(text)).toEqual([`warning: ${expected}`])
})

test('says how long', async () => {
  const {findings} = await lintFiles(
    {'main.tf': secret('end_date_relative = "8760h"')},
    {rules: [longLivedAppCredential]}
  )
  expect(findings.map(({message}) => message)).toEqual([
    "'azuread_application_password.p' creates a secret that is valid for 365 days"
  ])
})

test('finds it in scripts', async () => {
  expect(
    await marked(longLivedAppCredential, {'a.sh': 'az ad app credential reset --id a --years 2\n'})
  ).toEqual(['warning: 2'])
  expect(
    await marked(longLivedAppCredential, {
      'a.sh': 'YEARS=5\naz ad sp create-for-rbac -n a --create-cert --years $YEARS\n'
    })
  ).toEqual(['warning: 5'])
})

test.each<[string, string]>([
  ['90 days', secret('end_date_relative = "2160h"')],
  [
    'a short rotation',
    `resource "time_rotating" "r" {\n  rotation_days = 30\n}\n${secret('end_date = time_rotating.r.rotation_rfc3339')}`
  ],
  ['no date', secret('display_name = "p"')],
  ['an end without a start', secret('end_date = "2027-01-01T00:00:00Z"')],
  ['a date that is not known', `variable "e" {}\n${secret('end_date_relative = var.e')}`],
  [
    'two dates that are close',
    secret('start_date = "2026-01-01T00:00:00Z"\n  end_date = "2026-03-01T00:00:00Z"')
  ]
])('leaves alone %s', async (_, text) => {
  expect(await terraform(text)).toEqual([])
})
