import {describe, expect, test} from '@jest/globals'
import {unscannedImage as rule} from '../../../../shared/lint/rules/artifacts/unscanned-image.js'
import {
  inPipeline,
  inWorkflow,
  marked,
  runStep,
  scriptStep
} from '../../../support/rule-findings.js'

describe('unscanned-image', () => {
  test.each([
    'docker push acme.azurecr.io/agent:1',
    'podman push acme.azurecr.io/agent:1',
    'buildah push acme.azurecr.io/agent:1',
    'docker buildx build --push -t acme.azurecr.io/agent:1 .',
    'az acr build --registry acme --image agent:1 .'
  ])('finds %s', async script => {
    expect(await inWorkflow(rule, runStep(script))).toEqual([`note: ${script}`])
    expect(await inPipeline(rule, scriptStep(script))).toEqual([`note: ${script}`])
  })

  test.each([
    'docker build -t agent:1 .',
    'docker push localhost:5000/agent:1',
    'docker buildx build --push -t localhost:5000/agent:1 .',
    'git push',
    'az acr build --no-push --registry acme .',
    'trivy image agent:1\ndocker push acme.azurecr.io/agent:1',
    'grype agent:1 --fail-on high\ndocker push acme.azurecr.io/agent:1',
    'docker scout cves agent:1\ndocker push acme.azurecr.io/agent:1',
    'docker push acme.azurecr.io/agent:1\ncosign sign --yes acme.azurecr.io/agent@sha256:0',
    'docker push acme.azurecr.io/agent:1\nnotation sign acme.azurecr.io/agent:1'
  ])('does not find %s', async script => {
    expect(await inWorkflow(rule, runStep(script))).toEqual([])
  })

  test('a scan after the push is late', async () => {
    const script = 'docker push acme.azurecr.io/agent:1\ntrivy image agent:1'
    expect(await inWorkflow(rule, runStep(script))).toEqual([
      'note: docker push acme.azurecr.io/agent:1'
    ])
  })

  test('actions that push, scan and attest', async () => {
    const steps = (...names: string[]) =>
      `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${names.join('')}`
    const push = '      - uses: docker/build-push-action@v6\n        with:\n          push: true\n'
    const scan = '      - uses: aquasecurity/trivy-action@v1\n'
    const attest = '      - uses: actions/attest-build-provenance@v3\n'
    expect(await inWorkflow(rule, steps(push))).toEqual(['note: docker/build-push-action@v6'])
    expect(await inWorkflow(rule, steps(push.replace('true', 'false')))).toEqual([])
    expect(await inWorkflow(rule, steps(push.replace('true', '${{ inputs.push }}')))).toEqual([])
    expect(await inWorkflow(rule, steps(scan, push))).toEqual([])
    expect(await inWorkflow(rule, steps(push, scan))).toEqual(['note: docker/build-push-action@v6'])
    expect(await inWorkflow(rule, steps(push, attest))).toEqual([])
  })

  test('tasks that push and scan', async () => {
    const push = '  - task: Docker@2\n    inputs:\n      command: buildAndPush\n'
    const scan = '  - task: MicrosoftSecurityDevOps@1\n'
    expect(await inPipeline(rule, `steps:\n${push}`)).toEqual(['note: Docker@2'])
    expect(await inPipeline(rule, `steps:\n${push.replace('buildAndPush', 'build')}`)).toEqual([])
    expect(await inPipeline(rule, `steps:\n${scan}${push}`)).toEqual([])
  })

  test('jobs before and after it count, and jobs that are written elsewhere prove nothing', async () => {
    const jobs = (scan: string, push: string, more = '') => `on: push
jobs:
  scan:
${scan}
  push:
    ${push}
    runs-on: ubuntu-latest
    steps:
      - run: docker push acme.azurecr.io/agent:1
${more}`
    const trivy = '    runs-on: ubuntu-latest\n    steps:\n      - run: trivy image agent:1'
    const note = ['note: docker push acme.azurecr.io/agent:1']
    expect(await inWorkflow(rule, jobs(trivy, 'needs: scan'))).toEqual([])
    expect(await inWorkflow(rule, jobs(trivy, 'timeout-minutes: 5'))).toEqual(note)
    const called = '    uses: acme/flows/.github/workflows/scan.yml@v1'
    expect(await inWorkflow(rule, jobs(called, 'needs: scan'))).toEqual([])
    const sign =
      '  sign:\n    needs: push\n    runs-on: ubuntu-latest\n    steps:\n      - run: cosign sign x\n'
    expect(await inWorkflow(rule, jobs(trivy, 'timeout-minutes: 5', sign))).toEqual([])
  })

  test('shell files say too little of what happens around them', async () => {
    expect(await marked(rule, {'push.sh': 'docker push acme.azurecr.io/agent:1\n'})).toEqual([])
  })
})
