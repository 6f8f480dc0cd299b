import {afterAll, expect, test} from '@jest/globals'
import {conditionalAccessNotEnforced} from '../../../../shared/lint/rules/entra/conditional-access-not-enforced.js'
import {azureadApi, azureadApplication, azureadScope} from '../../../support/applications.js'
import {marked} from '../../../support/rule-findings.js'
import {removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const app = azureadApplication(azureadApi(azureadScope('mcp.tools.read')))
const own = 'azuread_application.gateway.client_id'
const policy = (state: string, {included = own, excluded = '', name = 'secrets'} = {}) =>
  `resource "azuread_conditional_access_policy" "p" {\n  display_name = "${name}"\n  state = ${state}\n  conditions {\n    applications {\n      included_applications = [${included}]\n      excluded_applications = [${excluded}]\n    }\n  }\n}\n`
const report = '"enabledForReportingButNotEnforced"'
const terraform = (text: string) => marked(conditionalAccessNotEnforced, {'main.tf': text})

test.each<[string, string, string]>([
  ['a report', app + policy(report), 'enabledForReportingButNotEnforced'],
  ['what is switched off', app + policy('"disabled"'), 'disabled'],
  [
    'a policy for all applications',
    app + policy(report, {included: '"All"'}),
    'enabledForReportingButNotEnforced'
  ],
  [
    'a policy that is named so',
    policy(report, {included: '"All"', name: 'MCP secrets'}),
    'enabledForReportingButNotEnforced'
  ],
  [
    'an application that is left out',
    app + policy('"enabled"', {included: '"All"', excluded: own}),
    own
  ]
])('finds %s', async (_, text, expected) => {
  expect(await terraform(text)).toEqual([`warning: ${expected}`])
})

test.each<[string, string]>([
  ['what is enforced', app + policy('"enabled"')],
  ['a state that is not known', `variable "s" {}\n${app}${policy('var.s')}`],
  [
    'a policy for other applications',
    app + policy(report, {included: '"00000002-0000-0ff1-ce00-000000000000"'})
  ],
  ['a tenant without MCP', policy(report, {included: '"All"'})],
  [
    'another application that is left out',
    `${app}resource "azuread_application" "shop" {\n  display_name = "Shop"\n}\n${policy('"enabled"', {included: '"All"', excluded: 'azuread_application.shop.client_id'})}`
  ],
  [
    'a state that depends on what is not known',
    `variable "s" {}\n${app}${policy('var.s ? "enabled" : "disabled"')}`
  ]
])('leaves alone %s', async (_, text) => {
  expect(await terraform(text)).toEqual([])
})
