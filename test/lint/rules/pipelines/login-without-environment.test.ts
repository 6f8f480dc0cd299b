import {describe, expect, test} from '@jest/globals'
import {loginWithoutEnvironment as rule} from '../../../../shared/lint/rules/pipelines/login-without-environment.js'
import {helps, inPipeline, inWorkflow, marked} from '../../../support/rule-findings.js'
import {lintFiles} from '../../../support/tree.js'

const azureLogin = ['uses: azure/login@v2', 'with:', `  client-id: \${{ vars.CLIENT }}`]

/** A workflow with one job; `step` holds the lines of its step, `head` further keys of the job. */
function workflow({
  name = 'ci',
  job = 'deploy',
  head = [] as string[],
  step = azureLogin
}: {
  name?: string
  job?: string
  head?: string[]
  step?: string[]
}): string {
  const lines = head.map(line => `    ${line}\n`).join('')
  const steps = step.map((line, at) => `      ${at === 0 ? '- ' : '  '}${line}\n`).join('')
  return `name: ${name}\non: push\njobs:\n  ${job}:\n    runs-on: ubuntu-latest\n${lines}    steps:\n${steps}`
}

/** A pipeline with one stage and one job that runs a task with a service connection. */
function pipeline({
  connection = 'sc',
  stage = 'deploy',
  job = 'job: run',
  task = 'AzureCLI@2',
  input = 'azureSubscription'
}): string {
  return `trigger: [main]\nstages:\n  - stage: ${stage}\n    jobs:\n      - ${job}\n        steps:\n          - task: ${task}\n            inputs:\n              ${input}: ${connection}\n`
}

const messageOf = async (files: Record<string, string>) => {
  const {findings} = await lintFiles(files, {rules: [rule]})
  return findings.map(({message}) => message)
}
const tail = 'without an environment: no reviewer or branch rule protects it'

describe('login-without-environment in workflows', () => {
  test.each([
    ['the job', {job: 'deploy-prod'}, 'deploy-prod', 'Azure', 'the name of the job'],
    [
      'the name of the job',
      {head: ['name: To production']},
      'deploy',
      'Azure',
      'the name of the job'
    ],
    ['the workflow', {name: 'Deploy PRD'}, 'deploy', 'Azure', 'the name of the workflow'],
    [
      'the name of the step',
      {step: ['name: Log in to production', ...azureLogin]},
      'deploy',
      'Azure',
      'its name'
    ],
    [
      'a secret',
      {
        step: ['uses: azure/login@v2', 'with:', `  client-id: \${{ secrets.AZURE_CLIENT_ID_PROD }}`]
      },
      'deploy',
      'Azure',
      'its input client-id'
    ],
    [
      'one of two secrets',
      {
        step: [
          'uses: azure/login@v2',
          'with:',
          `  client-id: \${{ github.ref_name == 'main' && secrets.prodClientId || secrets.DEV_ID }}`
        ]
      },
      'deploy',
      'Azure',
      'its input client-id'
    ],
    [
      'text beside an expression',
      {
        step: ['uses: azure/login@v2', 'with:', `  client-id: \${{ vars.A }}-\${{ vars.B }}-prod`]
      },
      'deploy',
      'Azure',
      'its input client-id'
    ],
    [
      'a role',
      {
        step: [
          'uses: aws-actions/configure-aws-credentials@v4',
          'with:',
          '  role-to-assume: arn:aws:iam::123456789012:role/acmeProdDeploy'
        ]
      },
      'deploy',
      'AWS',
      'its input role-to-assume'
    ],
    [
      'a service account',
      {
        step: [
          'uses: google-github-actions/auth@v2',
          'with:',
          '  service_account: ci@acme-prod.iam.gserviceaccount.com'
        ]
      },
      'deploy',
      'Google Cloud',
      'its input service_account'
    ],
    [
      "this project's own action",
      {
        step: ['uses: acme/mcp-gatehouse@v1', 'with:', '  command: token', '  client-id: acme-prod']
      },
      'deploy',
      'Entra ID',
      'its input client-id'
    ],
    [
      'a command',
      {step: ['run: az login --service-principal -u "$PROD_ID" --federated-token "$T"']},
      'deploy',
      'Azure',
      'its command'
    ],
    [
      'an assumed role',
      {step: ['run: aws sts assume-role-with-web-identity --role-arn "$PRODUCTION_ROLE"']},
      'deploy',
      'AWS',
      'its command'
    ],
    [
      'a key file',
      {step: ['run: gcloud auth activate-service-account --key-file=prod.json']},
      'deploy',
      'Google Cloud',
      'its command'
    ],
    [
      'PowerShell',
      {step: ['shell: pwsh', 'run: Connect-AzAccount -Subscription acme-prod']},
      'deploy',
      'Azure',
      'its command'
    ]
  ])('finds production in %s', async (_what, parts, id, cloud, evidence) => {
    const text = workflow(parts)
    expect(await inWorkflow(rule, text)).toEqual([`note: ${id}`])
    expect(await messageOf({'.github/workflows/test.yml': text})).toEqual([
      `job '${id}' logs in to ${cloud} for production, as ${evidence} says, ${tail}`
    ])
  })

  test('finds production in the name of the file', async () => {
    expect(await marked(rule, {'.github/workflows/deploy-prod.yml': workflow({})})).toEqual([
      'note: deploy'
    ])
  })

  test('finds a log-in in a local action, and names what hands production over', async () => {
    const files = {
      '.github/workflows/a.yml': workflow({
        step: ['uses: ./.github/actions/log-in', 'with:', `  id: \${{ secrets.PROD_ID }}`]
      }),
      '.github/actions/log-in/action.yml': `name: a\nruns:\n  using: composite\n  steps:\n    - uses: azure/login@v2\n      with:\n        client-id: \${{ inputs.id }}\n`
    }
    expect(await marked(rule, files)).toEqual(['note: deploy'])
    expect(await messageOf(files)).toEqual([
      `job 'deploy' logs in to Azure for production, as the input id says, ${tail}`
    ])
    const {findings} = await lintFiles(files, {rules: [rule]})
    expect(findings[0]!.related).toEqual([
      {
        message: 'logs in to Azure here',
        location: expect.objectContaining({
          file: '.github/actions/log-in/action.yml',
          line: 5,
          column: 13
        })
      }
    ])
  })

  test.each([
    ['an environment', {job: 'deploy-prod', head: ['environment: production']}],
    ['an environment with a name', {job: 'deploy-prod', head: ['environment:', '  name: prod']}],
    [
      'an environment that the run gives',
      {job: 'deploy-prod', head: [`environment: \${{ inputs.e }}`]}
    ],
    ['no word of production', {job: 'deploy-test'}],
    ['what is not production', {job: 'deploy-nonprod'}],
    ['what is not production, apart', {job: 'deploy-non-prod'}],
    ['what comes before production', {job: 'deploy-pre-prod'}],
    ['what is like production', {name: 'Prod-like test'}],
    ['a test, whatever it tests', {job: 'test-prod'}],
    ['a name that is too long to be one', {name: `prod ${'a'.repeat(500)}`}],
    [
      'what an expression compares with',
      {
        step: [
          'uses: azure/login@v2',
          'with:',
          `  client-id: \${{ matrix.cloud == 'prod' && secrets.TEST_ID_PROD || secrets.prod != '' }}`,
          '  environment: prod'
        ]
      }
    ],
    ['a word that begins so', {name: 'Products', job: 'product-reproduction'}],
    ['no log-in', {job: 'deploy-prod', step: ['run: ./deploy.sh']}],
    ['a command that is no log-in', {job: 'deploy-prod', step: ['run: az group list']}],
    [
      "a command of this project's action that needs no identity",
      {job: 'prod', step: ['uses: acme/mcp-gatehouse@v1', 'with:', '  command: lint']}
    ],
    [
      "this project's action with a token that is there",
      {job: 'prod', step: ['uses: acme/mcp-gatehouse@v1', 'with:', '  command: call', '  token: x']}
    ]
  ])('leaves alone %s', async (_what, parts) => {
    expect(await inWorkflow(rule, workflow(parts))).toEqual([])
  })

  test.each([
    ['a job with an environment', 'environment: production\n    runs-on: ubuntu-latest', true],
    ['the environment of another place', 'environment: staging\n    runs-on: ubuntu-latest', false],
    ['a called workflow, which may have one', 'uses: ./.github/workflows/gate.yml', true],
    ['a job without', 'runs-on: ubuntu-latest', false]
  ])('looks at the jobs before: %s', async (_what, gate, quiet) => {
    const text = `${workflow({job: 'prod', head: ['needs: between']})}  between:\n    needs: gate\n    runs-on: ubuntu-latest\n  gate:\n    ${gate}\n`
    expect(await inWorkflow(rule, text)).toEqual(quiet ? [] : ['note: prod'])
  })

  test('comes to an end where jobs wait for each other', async () => {
    const text = workflow({job: 'prod', head: ['needs: prod']})
    expect(await inWorkflow(rule, text)).toEqual(['note: prod'])
  })
})

describe('login-without-environment in pipelines', () => {
  test.each([
    ['the service connection', {connection: 'acme-prod'}, 'job: run', 'its service connection'],
    ['the stage', {stage: 'Production'}, 'job: run', 'the name of the stage'],
    ['the job', {job: 'job: DeployProd'}, 'job: DeployProd', 'the name of the job'],
    [
      'a connection of another name',
      {connection: 'prd', task: 'TerraformTaskV4@4', input: 'environmentServiceNameAzureRM'},
      'job: run',
      'its service connection'
    ]
  ])('finds production in %s', async (_what, parts, mark, evidence) => {
    const text = pipeline(parts)
    expect(await inPipeline(rule, text)).toEqual([`note: ${mark}`])
    const id = mark.slice('job: '.length)
    expect(await messageOf({'azure-pipelines.yml': text})).toEqual([
      `job '${id}' logs in to Azure for production, as ${evidence} says, ${tail}`
    ])
  })

  test('finds it in a pipeline that is a list of steps', async () => {
    const text =
      'trigger: [main]\nsteps:\n  - task: AwsCLI@1\n    inputs:\n      awsCredentials: acme-prod\n'
    expect(await inPipeline(rule, text)).toEqual(['note: steps'])
    expect(await messageOf({'azure-pipelines.yml': text})).toEqual([
      `the job logs in to AWS for production, as its service connection says, ${tail}`
    ])
  })

  test.each([
    ['a deployment', {connection: 'prod', job: 'deployment: run\n        environment: production'}],
    ['a connection that the run gives', {connection: '$(connection)'}],
    [
      'a connection to no cloud',
      {connection: 'prod', task: 'Docker@2', input: 'containerRegistry'}
    ],
    ['an empty connection', {connection: "''", stage: 'prod'}],
    ['a list of steps that may be a template', undefined],
    ['another subscription', {connection: 'acme-nonprod'}]
  ])('leaves alone %s', async (_what, parts) => {
    const steps = 'steps:\n  - task: AzureCLI@2\n    inputs:\n      azureSubscription: acme-prod\n'
    expect(await inPipeline(rule, parts ? pipeline(parts) : steps)).toEqual([])
  })

  test('leaves alone what follows an approval, and not what follows another place', async () => {
    const behind = (environment: string) =>
      pipeline({connection: 'prod'}).replace(
        'jobs:\n',
        `jobs:\n      - deployment: first\n        environment: ${environment}\n`
      )
    expect(await inPipeline(rule, behind('production'))).toEqual([])
    expect(await inPipeline(rule, behind('test'))).toEqual(['note: job: run'])
  })

  test('leaves the steps of a template to the jobs that include it', async () => {
    const files = {
      'azure-pipelines.yml':
        'trigger: [main]\njobs:\n  - deployment: a\n    environment: production\n    strategy:\n      runOnce:\n        deploy:\n          steps:\n            - template: /pipelines/t.yml\n',
      'pipelines/t.yml':
        'parameters: []\nsteps:\n  - task: AzureCLI@2\n    inputs:\n      azureSubscription: acme-prod\n'
    }
    expect(await marked(rule, files)).toEqual([])
  })
})

test('login-without-environment says what to do', async () => {
  expect(await helps(rule, {'.github/workflows/a.yml': workflow({job: 'prod'})})).toEqual([
    'Give the job an environment with required reviewers or a rule on branches, and let the cloud trust the subject of that environment.'
  ])
  expect(await helps(rule, {'azure-pipelines.yml': pipeline({stage: 'prod'})})).toEqual([
    'Make it a deployment job with an environment that has an approval, or put an approval on the service connection.'
  ])
})
