import {expect, test} from '@jest/globals'
import {summaryTable} from '../../shared/gateway/render.js'
import type {CallReport} from '../../shared/gateway/tool-caller.js'

test('what a server sends as request id cannot leave its cell of the summary', () => {
  const report: CallReport = {
    tool: 'read\\|x',
    toolClass: 'read',
    outcome: 'ok',
    message: '',
    hint: '',
    result: undefined,
    httpStatus: 200,
    attempts: 1,
    latencyMs: 1,
    requestId: '\\|<img src=x>',
    traceparent: ''
  }
  const row = summaryTable([report], 'gateway').split('\n')[4]!
  expect(row.replace(/\\[\s\S]/g, '').split('|')).toHaveLength(9)
})
