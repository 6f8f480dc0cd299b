import {describe, expect, test} from '@jest/globals'
import {alertWindow} from '../../../../shared/lint/rules/audit-chain/alert-window.js'
import {armAlert, bicepAlert, sentinelRule, terraformAlert} from '../../../support/audit-alerts.js'
import {oldNames, sound, unsound} from '../../../support/kql/audit-queries.js'
import {helps, marked} from '../../../support/rule-findings.js'
import {lintFiles} from '../../../support/tree.js'

const find = (files: Record<string, string>) => marked(alertWindow, files)
const limited =
  'MCPAuditLog_CL | where TimeGenerated > ago(1d) | summarize n = count() by caller_oid | where n > 9'

describe('what an alert misses at an edge', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['bins', {'q.kql': unsound.bins}, ['warning: bin(TimeGenerated, 1h)']],
    [
      'bins of Terraform',
      {'a.tf': terraformAlert(unsound.bins)},
      ['warning: bin(TimeGenerated, 1h)']
    ],
    ['bins of Bicep', {'a.bicep': bicepAlert(unsound.bins)}, ['warning: bin(TimeGenerated, 1h)']],
    [
      'bins of ARM',
      {'a.json': armAlert(unsound.bins.replaceAll('\n', ' '))},
      ['warning: bin(TimeGenerated, 1h)']
    ],
    [
      'bins of Microsoft Sentinel',
      {'a.yaml': sentinelRule(unsound.bins)},
      ['warning: bin(TimeGenerated, 1h)']
    ],
    ['the name of a person', {'q.kql': unsound.names}, ['warning: caller_upn']],
    ['the hour in UTC', {'q.kql': unsound.utc}, ['warning: hourofday(TimeGenerated)']],
    [
      'the last hour of a range',
      {'q.kql': unsound.edge},
      ['warning: hourofday(At) !between (7 .. 20)']
    ],
    [
      'all of it',
      {'q.kql': oldNames.hours},
      ['warning: datetime_part("hour", TimeGenerated)', 'warning: Hour > 20']
    ],
    [
      'names and bins',
      {'q.kql': oldNames.denials},
      ['warning: caller_upn_s', 'warning: bin(TimeGenerated, 10m)']
    ],
    [
      'a window shorter than the frequency',
      {'a.tf': terraformAlert(sound.volume, {frequency: 'PT1H', window: 'PT15M'})},
      ['warning: PT15M']
    ],
    [
      'the same in Microsoft Sentinel',
      {'a.yaml': sentinelRule(sound.volume, 'queryFrequency: 1d\nqueryPeriod: 1h\n')},
      ['warning: 1h']
    ],
    ['a count over more than the window', {'a.bicep': bicepAlert(limited)}, ['warning: ago(1d)']],
    [
      'a look back shorter than the frequency',
      {'a.bicep': bicepAlert(limited.replace('1d', '5m'), {frequency: 'PT30M'})},
      ['warning: ago(5m)']
    ]
  ])('%s', async (_what, files, found) => {
    expect(await find(files)).toEqual(found)
  })

  test('is said with what the rule looks at, and what to do', async () => {
    const files = {'a.tf': terraformAlert(unsound.bins, {window: 'PT30M'})}
    const {findings} = await lintFiles(files, {rules: [alertWindow]})
    expect(findings.map(({message}) => message)).toEqual([
      "'azurerm_monitor_scheduled_query_rules_alert_v2.a' counts in bins of 1 hour: what falls on both sides of an edge stays below the limit, and the rule looks at 30 minutes"
    ])
    expect(await helps(alertWindow, files)).toEqual([
      'Remove the bin so that the window slides: make the window of the rule as long as the bin was, with a frequency of a few minutes.'
    ])
    expect(await helps(alertWindow, {'q.kql': unsound.edge})).toEqual([
      'Write >= in place of >: the hour of 20:59 is 20.'
    ])
  })
})

describe('leaves alone', () => {
  test.each<[string, Record<string, string>]>([
    [
      'sound queries',
      {'a.tf': terraformAlert(sound.volume), 'h.kql': sound.hours, 'j.kql': sound.joined}
    ],
    [
      'queries of others',
      {'q.kql': sound.foreign, 'a.bicep': bicepAlert(sound.foreign, {frequency: 'P1D'})}
    ],
    [
      'bins of a chart',
      {'q.kql': unsound.bins.replace('| where Reads > 100', '| render timechart')}
    ],
    [
      'hunting queries',
      {
        'hunting/q.kql': unsound.bins,
        'a.yaml': sentinelRule(unsound.names, 'tactics: []\n').replace('kind: Scheduled\n', '')
      }
    ],
    [
      'saved searches',
      {
        'a.tf': `resource "azurerm_log_analytics_saved_search" "s" {\n  query = <<EOT\n${unsound.bins}\nEOT\n}\n`
      }
    ],
    [
      'people alone',
      {'q.kql': unsound.names.replace('| summarize', '| where isnotempty(caller_upn)\n| summarize')}
    ],
    [
      'a name beside the id',
      {'q.kql': unsound.names.replace('by caller_upn', 'by caller_upn, caller_oid')}
    ],
    [
      'hours of a shifted time',
      {'q.kql': 'MCPAuditLog_CL | where hourofday(TimeGenerated + 2h) >= 20'}
    ],
    [
      'an hour that is shown',
      {'q.kql': 'MCPAuditLog_CL | summarize n = count() by Hour = hourofday(TimeGenerated)'}
    ],
    [
      'a frequency that is not known',
      {
        'a.tf': `variable "f" {}\n${terraformAlert(sound.volume, {window: 'PT5M'}).replace('"PT5M"', 'var.f')}`
      }
    ],
    [
      'a window as long as the frequency',
      {'a.tf': terraformAlert(sound.volume, {frequency: 'PT1H'})}
    ]
  ])('%s', async (_what, files) => {
    expect(await find(files)).toEqual([])
  })
})
