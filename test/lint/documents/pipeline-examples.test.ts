import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {defaultConfig} from '../../../shared/lint/config/config.js'
import {lint} from '../../../shared/lint/lint.js'
import {root} from '../../support/root.js'

async function findings(folder: string): Promise<string[]> {
  const absolute = path.join(root, folder)
  const result = await lint({root: absolute, paths: [absolute], config: defaultConfig})
  expect(result.unreadable).toEqual([])
  return result.findings.map(
    ({location, severity, ruleId}) =>
      `${location.file.replace(/^.*\//, '')}:${location.line} ${severity} ${ruleId}`
  )
}

describe('the examples of pipelines', () => {
  test('each flaw of the first form is found, and nothing else', async () => {
    expect(await findings('examples/pipelines/before')).toEqual([
      'deploy.yml:12 note persisted-checkout-credentials',
      'deploy.yml:12 warning unpinned-action',
      'deploy.yml:14 warning unpinned-action',
      // The id of an application: it opens nothing.
      'deploy.yml:22 note secret-in-script',
      'deploy.yml:25 warning token-in-job-env',
      'deploy.yml:31 note secret-on-command-line',
      // A client secret, copied for every task, and given to az login inside of a task that is
      // logged in.
      'azure-pipelines.yml:3 warning long-lived-cloud-credential',
      'azure-pipelines.yml:3 warning secret-too-wide',
      'azure-pipelines.yml:15 warning pipeline-task-inputs',
      'azure-pipelines.yml:16 warning long-lived-cloud-credential',
      'azure-pipelines.yml:16 warning secret-in-script',
      'azure-pipelines.yml:16 warning secret-on-command-line',
      'azure-pipelines.yml:19 warning pipeline-task-inputs',
      'azure-pipelines.yml:26 note token-in-job-env',
      'azure-pipelines.yml:32 warning unofficial-cli',
      'azure-pipelines.yml:32 warning secret-in-script',
      'azure-pipelines.yml:32 warning secret-on-command-line'
    ])
  })

  test.each(['examples/pipelines/after', 'examples/token/after', 'test/fixtures/well-kept'])(
    '%s is clean',
    async folder => {
      expect(await findings(folder)).toEqual([])
    }
  )
})
