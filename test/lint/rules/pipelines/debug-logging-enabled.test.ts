import {describe, expect, test} from '@jest/globals'
import {debugLoggingEnabled as rule} from '../../../../shared/lint/rules/pipelines/debug-logging-enabled.js'
import {inPipeline, inWorkflow, runStep, scriptStep} from '../../../support/rule-findings.js'

describe('debug-logging-enabled', () => {
  test.each(['ACTIONS_STEP_DEBUG', 'ACTIONS_RUNNER_DEBUG', 'RUNNER_DEBUG'])('%s', async name => {
    expect(await inWorkflow(rule, runStep('x', {[name]: 'true'}))).toEqual([
      `warning: ${name}: true`
    ])
    expect(await inWorkflow(rule, runStep('x', {[name]: "'1'"}))).toEqual([`warning: ${name}: '1'`])
  })

  test.each([
    ['switched off', 'false'],
    ['left to a variable', '${{ vars.DEBUG }}']
  ])('not when %s', async (_, value) => {
    expect(await inWorkflow(rule, runStep('x', {RUNNER_DEBUG: value}))).toEqual([])
  })

  test('system.debug at any level, in both forms', async () => {
    expect(
      await inPipeline(rule, scriptStep('x', {}, {top: 'variables: {System.Debug: true}\n'}))
    ).toEqual(['warning: System.Debug: true'])
    expect(
      await inPipeline(
        rule,
        scriptStep('x', {}, {top: "variables:\n  - {name: system.debug, value: 'true'}\n"})
      )
    ).toEqual(["warning: {name: system.debug, value: 'true'}"])
    const job =
      'trigger: none\nstages:\n  - stage: s\n    variables: {system.debug: true}\n    jobs:\n      - job: a\n        steps: [{bash: x}]\n      - job: b\n        steps: [{bash: x}]\n'
    expect(await inPipeline(rule, job)).toEqual(['warning: system.debug: true'])
    expect(
      await inPipeline(
        rule,
        scriptStep('x', {}, {top: 'variables: {system.debug: "${{ parameters.debug }}"}\n'})
      )
    ).toEqual([])
  })
})
