import {describe, expect, test} from '@jest/globals'
import {writeAllPermissions} from '../../../../shared/lint/rules/pipelines/write-all-permissions.js'
import {inWorkflow} from '../../../support/rule-findings.js'
import {workflow} from '../../../support/workflows.js'

describe('write-all-permissions', () => {
  test('at the workflow and at a job', async () => {
    const all = 'permissions: write-all\n'
    expect(
      await inWorkflow(writeAllPermissions, workflow('run: x', {top: all, job: `    ${all}`}))
    ).toEqual(['warning: permissions: write-all', 'warning: permissions: write-all'])
  })

  test('not for read-all or a list', async () => {
    const text = workflow('run: x', {
      top: 'permissions: read-all\n',
      job: '    permissions: {contents: write}\n'
    })
    expect(await inWorkflow(writeAllPermissions, text)).toEqual([])
  })
})
