import {describe, expect, test} from '@jest/globals'
import {longLivedCloudCredential} from '../../../../shared/lint/rules/credentials/long-lived-cloud-credential.js'
import {
  inPipeline,
  inWorkflow,
  related,
  runStep,
  scriptStep
} from '../../../support/rule-findings.js'

const uses = (action: string, inputs: string) =>
  `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: ${action}\n        with: {${inputs}}\n`
const secret = '"${{ secrets.X }}"'

describe('long-lived-cloud-credential', () => {
  test.each([
    ['azure/login@v2', `creds: ${secret}`, '${{ secrets.X }}'],
    [
      'Azure/Login@v1',
      `creds: '{"clientId":"x","clientSecret":"\${{ secrets.X }}"}'`,
      '{"clientId":"x","clientSecret":"${{ secrets.X }}"}'
    ],
    [
      'aws-actions/configure-aws-credentials@v4',
      `aws-access-key-id: ${secret}, aws-secret-access-key: ${secret}`,
      '${{ secrets.X }}'
    ],
    // A role does not make the key in front of it any shorter-lived.
    [
      'aws-actions/configure-aws-credentials@v4',
      `aws-access-key-id: ${secret}, aws-secret-access-key: ${secret}, role-to-assume: x`,
      '${{ secrets.X }}'
    ],
    ['google-github-actions/auth@v2', `credentials_json: ${secret}`, '${{ secrets.X }}'],
    ['hashicorp/vault-action@v3', `token: ${secret}`, '${{ secrets.X }}'],
    [
      'hashicorp/vault-action@v3',
      `method: approle, roleId: x, secretId: ${secret}`,
      '${{ secrets.X }}'
    ]
  ])('%s with %s', async (action, inputs, mark) => {
    expect(await inWorkflow(longLivedCloudCredential, uses(action, inputs))).toEqual([
      `warning: ${mark}`
    ])
  })

  test.each([
    ['azure/login@v2', `client-id: ${secret}, tenant-id: ${secret}, subscription-id: ${secret}`],
    ['azure/login@v2', `creds: ${secret}, environment: AzureStack`],
    ['aws-actions/configure-aws-credentials@v4', 'role-to-assume: x'],
    [
      'aws-actions/configure-aws-credentials@v4',
      'aws-access-key-id: "${{ env.AWS_ACCESS_KEY_ID }}", aws-secret-access-key: "${{ env.AWS_SECRET_ACCESS_KEY }}"'
    ],
    ['google-github-actions/auth@v2', 'workload_identity_provider: x'],
    ['hashicorp/vault-action@v3', 'method: jwt, role: x'],
    ['hashicorp/vault-action@v3', 'token: "${{ steps.login.outputs.token }}"']
  ])('not %s with %s', async (action, inputs) => {
    expect(await inWorkflow(longLivedCloudCredential, uses(action, inputs))).toEqual([])
  })

  test.each([
    'AZURE_CLIENT_SECRET',
    'ARM_CLIENT_SECRET',
    'AWS_SECRET_ACCESS_KEY',
    'GOOGLE_CREDENTIALS'
  ])('the variable %s at any level', async name => {
    const value = '${{ secrets.X }}'
    expect(await inWorkflow(longLivedCloudCredential, runStep('x', {[name]: value}))).toEqual([
      `warning: ${name}: ${value}`
    ])
    const quoted = [`warning: ${name}: "${value}"`]
    const top = `env: {${name}: "${value}"}\n`
    expect(await inWorkflow(longLivedCloudCredential, top + runStep('x'))).toEqual(quoted)
    const job = runStep('x').replace('    steps', `    ${top}    steps`)
    expect(await inWorkflow(longLivedCloudCredential, job)).toEqual(quoted)
  })

  test.each([
    ['an empty one', {ARM_CLIENT_SECRET: "''"}],
    ['one of an earlier step', {AWS_SECRET_ACCESS_KEY: '${{ steps.a.outputs.key }}'}],
    ['an id', {AZURE_CLIENT_ID: '${{ secrets.AZURE_CLIENT_ID }}'}],
    [
      'another store that speaks S3',
      {AWS_SECRET_ACCESS_KEY: '${{ secrets.R2 }}', AWS_ENDPOINT_URL: 'https://r2.example'}
    ]
  ])('not %s', async (_, env) => {
    expect(await inWorkflow(longLivedCloudCredential, runStep('x', env))).toEqual([])
  })

  test('az login with a secret', async () => {
    const login = (rest: string) => runStep(`az login --service-principal -u a ${rest} --tenant t`)
    expect(await inWorkflow(longLivedCloudCredential, login('-p $X'))).toEqual([
      'warning: az login --service-principal -u a -p $X --tenant t'
    ])
    expect(await inWorkflow(longLivedCloudCredential, login('--password="$X"'))).toEqual([
      'warning: az login --service-principal -u a --password="$X" --tenant t'
    ])
    expect(await inWorkflow(longLivedCloudCredential, login('--federated-token $X'))).toEqual([])
    expect(await inWorkflow(longLivedCloudCredential, login('-p cert.pem'))).toEqual([])
    expect(await inWorkflow(longLivedCloudCredential, runStep('az login --identity'))).toEqual([])
    expect(
      await inWorkflow(
        longLivedCloudCredential,
        runStep("echo 'az login --service-principal -p x'")
      )
    ).toEqual([])
  })

  test('in pipelines', async () => {
    const variables = 'variables:\n  ARM_CLIENT_SECRET: $(clientSecret)\n'
    expect(
      await inPipeline(longLivedCloudCredential, scriptStep('x', {}, {top: variables}))
    ).toEqual(['warning: ARM_CLIENT_SECRET: $(clientSecret)'])
    expect(
      await inPipeline(longLivedCloudCredential, scriptStep('x', {ARM_CLIENT_SECRET: '$(s)'}))
    ).toEqual(['warning: ARM_CLIENT_SECRET: $(s)'])
    const task = (script: string, add = 'true') =>
      `trigger: none\nsteps:\n  - task: AzureCLI@2\n    inputs:\n      azureSubscription: x\n      addSpnToEnvironment: ${add}\n      scriptType: bash\n      inlineScript: ${script}\n`
    expect(
      await inPipeline(
        longLivedCloudCredential,
        task('export ARM_CLIENT_SECRET=$servicePrincipalKey')
      )
    ).toEqual(['warning: servicePrincipalKey'])
    expect(
      await inPipeline(longLivedCloudCredential, task('export ARM_OIDC_TOKEN=$idToken'))
    ).toEqual([])
    expect(
      await inPipeline(longLivedCloudCredential, task('x $servicePrincipalKey', 'false'))
    ).toEqual([])
  })
})

test('long-lived-cloud-credential shows what puts the key into the environment', async () => {
  const text =
    'trigger: none\nsteps:\n  - task: AzureCLI@2\n    inputs:\n      addSpnToEnvironment: true\n      scriptType: bash\n      inlineScript: ./deploy "$servicePrincipalKey"\n'
  expect(await inPipeline(longLivedCloudCredential, text)).toEqual(['warning: servicePrincipalKey'])
  expect(await related(longLivedCloudCredential, {'azure-pipelines.yml': text})).toEqual([
    'put into the environment here: true'
  ])
})
