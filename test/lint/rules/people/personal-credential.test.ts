import {describe, expect, test} from '@jest/globals'
import {personalCredential} from '../../../../shared/lint/rules/people/personal-credential.js'
import {found, jane, words} from '../../../support/people.js'
import {lintFiles} from '../../../support/tree.js'

const inFile = (file: string, text: string, people = [jane]) =>
  found(personalCredential, {[file]: text}, people)
const workflow = (value: string) =>
  `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n        env:\n          TOKEN: ${value}\n`
const inWorkflow = (value: string, people = [jane]) =>
  inFile('.github/workflows/a.yml', workflow(value), people)
const inTerraform = (text: string) => inFile('main.tf', text)
const inCompose = (service: string, name = 'runner') =>
  inFile('compose.yml', `services:\n  ${name}:\n${service}`)
const runnerImage = '    image: ghcr.io/actions/actions-runner:2.330.0\n'

describe('finds secrets that are named after a person', () => {
  test.each([
    ['by login', '${{ secrets.JDOE_PAT }}', ['warning: JDOE_PAT']],
    ['by given name', '${{ secrets.JANE_TOKEN }}', ['warning: JANE_TOKEN']],
    ['by given name at the end', '${{ secrets.GH_TOKEN_JANE }}', ['warning: GH_TOKEN_JANE']],
    ['by both names', '${{ secrets.JANE_DOE_KEY }}', ['warning: JANE_DOE_KEY']],
    ['by an index', "${{ secrets['JDOE_PAT'] }}", ['warning: JDOE_PAT']],
    ['of variables', '${{ vars.JDOE_TOKEN }}', ['warning: JDOE_TOKEN']]
  ])('%s', async (_what, value, expected) => {
    expect(await inWorkflow(value)).toEqual(expected)
  })

  test.each([
    ['tokens of bots', '${{ secrets.JDOE_BOT_TOKEN }} ${{ secrets.RENOVATE_TOKEN }}'],
    ['tokens of the job', '${{ secrets.GITHUB_TOKEN }} ${{ github.token }}'],
    ['parts of words', '${{ secrets.XJDOE_PAT }} ${{ secrets.JDOES2_PAT }} ${{ secrets.DOE_KEY }}'],
    ['a given name without company', '${{ secrets.JANE_STREET }}'],
    ['variables that are no credentials', '${{ vars.JDOE_HOME }}'],
    ['other contexts', '${{ env.JDOE_PAT }} ${{ inputs.jdoe-pat }}']
  ])('and not %s', async (_what, value) => {
    expect(await inWorkflow(value)).toEqual([])
  })

  test.each([
    '${{ secrets.MARK_TOKEN }}',
    '${{ secrets.MARKDOWN_KEY }}',
    '${{ secrets.WILL_KEY }}',
    '${{ secrets.BRANCH_TOKEN }}',
    '${{ secrets.GRANT_SECRET }}',
    '${{ secrets.JENKINS_TOKEN }}',
    '${{ secrets.DOWN_PAT }}'
  ])('and not words that are names: %s', async value => {
    expect(await inWorkflow(value, words)).toEqual([])
  })

  test('and says how sure it is', async () => {
    const text = workflow('${{ secrets.JANE_TOKEN }} ${{ secrets.JDOE_PAT }}')
    const {findings} = await lintFiles(
      {'.github/workflows/a.yml': text},
      {config: {people: [jane]}, rules: [personalCredential]}
    )
    expect(findings.map(({confidence}) => confidence)).toEqual(['low', 'high'])
  })

  test('in Azure Pipelines', async () => {
    const text = `variables:\n  - group: jdoe-secrets\n  - name: janeDoePat\n    value: x\n  - name: jdoeHome\n    value: y\nsteps:\n  - script: make $(JDOE_PAT) $(pwd)\n`
    expect(await inFile('azure-pipelines.yml', text)).toEqual([
      'warning: jdoe-secrets',
      'warning: janeDoePat',
      'warning: JDOE_PAT'
    ])
  })

  test('once where a variable passes one on', async () => {
    const text = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n        env:\n          JDOE_PAT: \${{ secrets.JDOE_PAT }}\n`
    expect(await inFile('.github/workflows/a.yml', text)).toEqual(['warning: JDOE_PAT'])
  })

  test('that infrastructure makes', async () => {
    const text = `resource "github_actions_secret" "a" {\n  repository = "x"\n  secret_name = "JDOE_PAT"\n}\nresource "github_actions_variable" "b" {\n  variable_name = "JDOE_HOME"\n}\nresource "azuredevops_variable_group" "c" {\n  name = "build"\n  variable {\n    name = "JDOE_TOKEN"\n  }\n}\n`
    expect(await inTerraform(text)).toEqual(['warning: JDOE_PAT', 'warning: JDOE_TOKEN'])
  })
})

describe('finds service connections', () => {
  const task = (value: string) =>
    inFile(
      'azure-pipelines.yml',
      `steps:\n  - task: AzureCLI@2\n    inputs:\n      azureSubscription: '${value}'\n      scriptType: bash\n      scriptLocation: inlineScript\n      inlineScript: az account show\n`
    )

  test('that are named after a person', async () => {
    expect(await task('Jane Doe MSDN')).toEqual(['warning: Jane Doe MSDN'])
    expect(await task('sc-jdoe')).toEqual(['warning: sc-jdoe'])
  })

  test('that log in as one', async () => {
    const text = `resource "azuredevops_serviceendpoint_dockerregistry" "a" {\n  service_endpoint_name = "registry"\n  docker_username = "jdoe"\n}\n`
    expect(await inTerraform(text)).toEqual(['warning: jdoe'])
  })

  test('and not others', async () => {
    expect(await task('Doe Street production')).toEqual([])
    expect(await task('jane')).toEqual([])
  })
})

describe('finds on runners', () => {
  test('tokens of which nothing says whose they are', async () => {
    const service = `${runnerImage}    environment:\n      GH_TOKEN: \${GH_TOKEN}\n      AZP_TOKEN: \${AZP_TOKEN}\n      RUNNER_TOKEN: \${RUNNER_TOKEN}\n`
    expect(await inCompose(service)).toEqual([
      'warning: GH_TOKEN',
      'warning: AZP_TOKEN',
      'warning: RUNNER_TOKEN'
    ])
  })

  test('in a cluster', async () => {
    const text = `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: azp-agent}\nspec:\n  template:\n    spec:\n      containers:\n        - name: azp-agent\n          image: acme.azurecr.io/azp-agent:1\n          env:\n            - name: AZP_URL\n              value: https://dev.azure.com/acme\n            - name: AZP_TOKEN\n              valueFrom: {secretKeyRef: {name: azp, key: token}}\n`
    expect(await inFile('agent.yaml', text)).toEqual(['warning: AZP_TOKEN'])
  })

  test('homes and log-ins', async () => {
    const service = `${runnerImage}    volumes:\n      - /home/jdoe/.azure:/root/.azure\n      - ~/.netrc:/root/.netrc\n`
    expect(await inCompose(service)).toEqual(['warning: jdoe', 'warning: ~/.netrc'])
  })

  test('homes in units of systemd and jobs of launchd, each once', async () => {
    const unit =
      '[Service]\nExecStart=/home/jane.doe/actions-runner/runsvc.sh\nEnvironment="GH_TOKEN=x" "LANG=C"\nEnvironmentFile=/home/jane.doe/.env\n# EnvironmentFile=/home/jdoe/.env\n'
    expect(await inFile('runner.service', unit)).toEqual(['warning: jane.doe', 'warning: GH_TOKEN'])
    const list =
      '<?xml version="1.0"?>\n<plist><dict>\n<!-- <key>A</key><string>/Users/jdoe/actions-runner</string> -->\n<key>Label</key><string>com.acme.actions-runner</string>\n<key>EnvironmentVariables</key><dict><key>AZP_TOKEN</key><string>x</string></dict>\n<key>ProgramArguments</key><array><string>/Users/jdoe/run.sh</string></array>\n</dict></plist>\n'
    expect(await inFile('runner.plist', list)).toEqual(['warning: AZP_TOKEN', 'warning: jdoe'])
  })

  const machine = (script: string) =>
    `resource "azurerm_linux_virtual_machine" "ci" {\n  name = "ci"\n  custom_data = ${script}\n}\n`
  const setUp = (line: string) => `#!/bin/bash\n${line}\n./config.sh --unattended`

  test('in what a virtual machine runs at its first start', async () => {
    const heredoc = (line: string) =>
      inTerraform(machine(`base64encode(<<EOT\n${setUp(line)}\nEOT\n  )`))
    expect(await heredoc('export AZP_TOKEN=${var.azp_token}')).toEqual(['warning: AZP_TOKEN'])
    expect(await heredoc('cp -r /home/jdoe/.azure /opt/agent')).toEqual(['warning: jdoe'])
    expect(await heredoc('cp ~/.netrc /opt/agent')).toEqual(['warning: ~/.netrc'])
    for (const harmless of [
      '# AZP_TOKEN=x',
      'ACCESS_TOKEN=$(curl -s -H Metadata:true http://169.254.169.254/metadata/identity)',
      'GH_TOKEN=${var.runner_bot_token}',
      'MY_GH_TOKEN_FILE=/run/token',
      'cp -r /home/jdoe2 /home/runner'
    ]) {
      expect(await heredoc(harmless)).toEqual([])
    }
    expect(
      await inTerraform(
        machine('base64encode("#!/bin/bash\\nexport GH_TOKEN=x\\ncd /home/jdoe\\n")')
      )
    ).toEqual([])
  })

  test('in templates and files that such a machine gets', async () => {
    const files = (call: string) => ({
      'main.tf': machine(call),
      'init.yaml.tftpl': `#cloud-config\nwrite_files:\n  - path: /opt/agent/.env\n    content: |\n      AZP_TOKEN=\${token}\nruncmd:\n  - cd /opt/actions-runner && ./config.sh --unattended\n`
    })
    const call = (name: string) => `${name}("\${path.module}/init.yaml.tftpl", {token = var.t})`
    for (const script of [
      `base64encode(${call('templatefile')})`,
      'filebase64("${path.module}/init.yaml.tftpl")'
    ]) {
      expect(await found(personalCredential, files(script))).toEqual([
        'init.yaml.tftpl warning: AZP_TOKEN'
      ])
    }
    const bicep = `resource ci 'Microsoft.Compute/virtualMachines@2024-07-01' = {\n  name: 'ci'\n  properties: {\n    osProfile: {\n      customData: base64('./config.sh; export AZP_TOKEN=x')\n    }\n  }\n}\n`
    expect(await inFile('main.bicep', bicep)).toEqual(['warning: AZP_TOKEN'])
  })

  test('secrets of a cluster that are named after a person, where they are read', async () => {
    const pod = (name: string, key: string) =>
      inFile(
        'pod.yaml',
        `apiVersion: v1\nkind: Pod\nmetadata: {name: tools}\nspec:\n  containers:\n    - name: tools\n      image: tools:1\n      env:\n        - name: TOKEN\n          valueFrom: {secretKeyRef: {name: ${name}, key: ${key}}}\n`
      )
    expect(await pod('jdoe-pat', 'token')).toEqual(['warning: jdoe-pat'])
    expect(await pod('tools', 'JDOE_PAT')).toEqual(['warning: JDOE_PAT'])
    expect(await pod('jdoe-bot-token', 'jdoe2-pat')).toEqual([])
  })

  test('homes in scripts that set one up', async () => {
    const script = (text: string) => inFile('setup.sh', `#!/bin/bash\n${text}\n`)
    expect(await script('cd /home/jdoe/actions-runner && ./config.sh --unattended')).toEqual([
      'warning: jdoe'
    ])
    expect(await script('cd /home/jdoe && make')).toEqual([])
  })

  test.each([
    [
      'tokens of bots',
      `${runnerImage}    environment:\n      GH_TOKEN: \${CI_BOT_TOKEN}\n`,
      'runner'
    ],
    [
      'keys of an app',
      `${runnerImage}    environment:\n      APP_ID: 1\n      APP_PRIVATE_KEY: \${APP_PRIVATE_KEY}\n`,
      'runner'
    ],
    [
      'services that are no runners',
      '    image: nginx\n    environment:\n      GH_TOKEN: ${GH_TOKEN}\n    volumes: ["/home/jdoe/x:/x", "~/.netrc:/x"]\n',
      'web'
    ],
    [
      'homes of the runner',
      `${runnerImage}    volumes: ["/home/runner/work:/work", "/home/jdoe2:/x"]\n`,
      'runner'
    ]
  ])('and not %s', async (_what, service, name) => {
    expect(await inCompose(service, name)).toEqual([])
  })
})
