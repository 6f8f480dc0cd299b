import {describe, expect, test} from '@jest/globals'
import {silentAlert} from '../../../../shared/lint/rules/audit-chain/silent-alert.js'
import {armAlert, bicepAlert, sentinelRule, terraformAlert} from '../../../support/audit-alerts.js'
import {sound} from '../../../support/kql/audit-queries.js'
import {helps, marked} from '../../../support/rule-findings.js'
import {lintFiles} from '../../../support/tree.js'

const workspace =
  "resource w 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {\n  name: 'log'\n}\n"
const find = (files: Record<string, string>) => marked(silentAlert, files)
const terraform = 'resource "azurerm_monitor_scheduled_query_rules_alert_v2" "a"'
const bicep = "resource a 'Microsoft.Insights/scheduledQueryRules@2023-12-01'"
const reading = (file: string) =>
  terraformAlert('x').replace(/<<-EOT[\s\S]*?EOT/, `file("${file}")`)

describe('an alert that tells nobody', () => {
  test.each<[string, Record<string, string>, string]>([
    ['no action', {'a.tf': terraformAlert(sound.volume, {isSilent: true})}, terraform],
    ['no action of Bicep', {'a.bicep': bicepAlert(sound.volume, {isSilent: true})}, bicep],
    ['an empty list', {'a.bicep': bicepAlert(sound.volume).replace('[group]', '[]')}, bicep],
    [
      'switched off',
      {'a.tf': terraformAlert(sound.volume, {more: '  enabled = false\n'})},
      'false'
    ],
    [
      'switched off in Bicep',
      {'a.bicep': bicepAlert(sound.volume, {more: '    enabled: false\n'})},
      'false'
    ],
    [
      'switched off in Microsoft Sentinel',
      {'a.yaml': sentinelRule(sound.volume, 'enabled: false\n')},
      'false'
    ],
    ['a query without a rule', {'q.kql': sound.missing, 'log.bicep': workspace}, 'MCPAuditLog_CL']
  ])('%s', async (_what, files, text) => {
    expect(await find(files)).toEqual([`warning: ${text}`])
  })

  test('in a template of ARM', async () => {
    const {findings} = await lintFiles(
      {'a.json': armAlert(sound.missing, {isSilent: true})},
      {rules: [silentAlert]}
    )
    expect(findings.map(({message}) => message)).toEqual([
      "'Microsoft.Insights/scheduledQueryRules' has no action group: it alerts nobody"
    ])
  })

  test('is one finding for the queries of a folder', async () => {
    const queries = {'q/a.kql': sound.missing, 'q/b.kql': sound.volume, 'r/c.kql': sound.hours}
    const files = {...queries, 'log.bicep': workspace}
    const {findings} = await lintFiles(files, {rules: [silentAlert]})
    expect(
      findings.map(({message, related}) => [
        message,
        related?.map(({location}) => location.file) ?? []
      ])
    ).toEqual([
      ["'a.kql' and 1 other are queries that no alert rule here runs", ['q/b.kql']],
      ["'c.kql' is a query that no alert rule here runs", []]
    ])
  })

  test('says what to write in the language of the file', async () => {
    expect(
      await helps(silentAlert, {'a.tf': terraformAlert(sound.volume, {isSilent: true})})
    ).toEqual(['Name who is told: action { action_groups = [azurerm_monitor_action_group.….id] }.'])
    expect(
      await helps(silentAlert, {
        'a.bicep': bicepAlert(sound.volume, {more: '    enabled: false\n'})
      })
    ).toEqual(['Set enabled: true, or remove the rule.'])
  })
})

describe('leaves alone', () => {
  test.each<[string, Record<string, string>]>([
    [
      'rules that tell somebody',
      {'a.tf': terraformAlert(sound.volume), 'a.bicep': bicepAlert(sound.volume)}
    ],
    [
      'rules of others',
      {'a.tf': terraformAlert(sound.foreign, {isSilent: true}), 'q.kql': sound.foreign}
    ],
    ['a query that a rule reads', {'a.tf': reading('q.kql'), 'q.kql': sound.volume}],
    [
      'a query that a rule of Bicep reads',
      {
        'a.bicep': bicepAlert('x').replace(/'''[\s\S]*?'''/, "loadTextContent('q.kql')"),
        'q.kql': sound.volume
      }
    ],
    [
      'a saved search',
      {
        'a.tf': 'resource "azurerm_log_analytics_saved_search" "s" {\n  query = file("q.kql")\n}\n',
        'q.kql': sound.volume
      }
    ],
    ['hunting queries', {'hunting/q.kql': sound.volume, 'log.bicep': workspace}],
    ['queries of a deployment that stands elsewhere', {'q.kql': sound.volume}],
    ['rules of Microsoft Sentinel, which make incidents', {'a.yaml': sentinelRule(sound.volume)}],
    [
      'a switch that is not known',
      {'a.tf': `variable "on" {}\n${terraformAlert(sound.volume, {more: '  enabled = var.on\n'})}`}
    ],
    [
      'groups that are not known',
      {
        'a.bicep': bicepAlert(sound.volume)
          .replace('param group string', 'param group array')
          .replace('[group]', 'group')
      }
    ],
    [
      'a rule that may not be there',
      {
        'a.tf': `variable "n" {}\n${terraformAlert(sound.volume, {isSilent: true, more: '  count = var.n\n'})}`
      }
    ]
  ])('%s', async (_what, files) => {
    expect(await find(files)).toEqual([])
  })
})
