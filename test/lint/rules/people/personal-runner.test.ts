import {describe, expect, test} from '@jest/globals'
import {personalRunner} from '../../../../shared/lint/rules/people/personal-runner.js'
import {found, jane, words} from '../../../support/people.js'

const inFile = (file: string, text: string, people = [jane]) =>
  found(personalRunner, {[file]: text}, people)
const inWorkflow = (runsOn: string, people = [jane], more = '') =>
  inFile(
    '.github/workflows/a.yml',
    `on: push\njobs:\n  a:\n    runs-on: ${runsOn}\n${more}    steps:\n      - run: make\n`,
    people
  )
const inPipeline = (pool: string) =>
  inFile('azure-pipelines.yml', `pool: ${pool}\nsteps:\n  - script: make\n`)

describe('finds jobs on the machine of a person', () => {
  test.each([
    ['a label', '[self-hosted, jdoe-laptop]', ['warning: jdoe-laptop']],
    ['a label alone', 'jane-doe', ['warning: jane-doe']],
    ['a given name with a machine', 'janes-macbook', ['warning: janes-macbook']],
    ['a group', '{group: jdoe, labels: [linux]}', ['warning: jdoe']]
  ])('%s', async (_what, runsOn, expected) => {
    expect(await inWorkflow(runsOn)).toEqual(expected)
  })

  test('a matrix', async () => {
    const matrix = '    strategy:\n      matrix:\n        os: [ubuntu-latest, jdoe-mac]\n'
    expect(await inWorkflow('${{ matrix.os }}', [jane], matrix)).toEqual(['warning: jdoe-mac'])
  })

  test.each([
    ['hosted runners', 'ubuntu-latest'],
    ['labels of teams', '[self-hosted, platform, jane-austen-room]'],
    ['longer names', '[jdoe2, xjdoe]'],
    ['a bot', 'jdoe-bot']
  ])('and not %s', async (_what, runsOn) => {
    expect(await inWorkflow(runsOn)).toEqual([])
  })

  test('and not words that are names', async () => {
    const labels = '[mark-release, markdown-runner, will-runner, branch-pool, jenkins-agent, grant]'
    expect(await inWorkflow(labels, words)).toEqual([])
  })

  test('pools and agents of Azure Pipelines', async () => {
    expect(await inPipeline('jdoe-pool')).toEqual(['warning: jdoe-pool'])
    expect(await inPipeline("{name: 'Jane Doe'}")).toEqual(['warning: Jane Doe'])
    expect(await inPipeline('{name: build, demands: [Agent.Name -equals JDOE-PC]}')).toEqual([
      'warning: Agent.Name -equals JDOE-PC'
    ])
    expect(await inPipeline('{vmImage: ubuntu-24.04}')).toEqual([])
    const stages =
      'stages:\n  - stage: a\n    pool: jdoe\n    jobs:\n      - job: b\n        pool: {name: jane.doe}\n        steps:\n          - script: make\n'
    expect(await inFile('azure-pipelines.yml', stages)).toEqual([
      'warning: jdoe',
      'warning: jane.doe'
    ])
  })

  test('pools and runners that infrastructure makes', async () => {
    const text = `resource "azuredevops_agent_pool" "a" {\n  name = "jdoe"\n}\nresource "azuredevops_agent_pool" "b" {\n  name = "build"\n}\n`
    expect(await inFile('main.tf', text)).toEqual(['warning: jdoe'])
    const compose =
      'services:\n  runner:\n    image: ghcr.io/actions/actions-runner:2.330.0\n    environment:\n      RUNNER_NAME: jdoe-box\n  jdoe-db:\n    image: postgres:18\n'
    expect(await inFile('compose.yml', compose)).toEqual(['warning: jdoe-box'])
  })

  test('machines that a first start makes a runner', async () => {
    const text = (script: string) =>
      `resource "azurerm_linux_virtual_machine" "ci" {\n  computer_name = "jdoe-vm"\n  admin_username = "jdoe"\n  custom_data = base64encode("${script}")\n}\n`
    expect(await inFile('main.tf', text('./config.sh --url x --name jdoe-laptop'))).toEqual([
      'warning: jdoe-vm',
      'warning: jdoe',
      'warning: jdoe-laptop'
    ])
    expect(await inFile('main.tf', text('apt-get update'))).toEqual([])
  })
})

describe('finds units', () => {
  test('of systemd that run as a person', async () => {
    expect(await inFile('mcp.service', '[Service]\nUser=jdoe\nExecStart=/opt/mcp\n')).toEqual([
      'warning: jdoe'
    ])
  })

  test('of systemd that are named after one', async () => {
    const unit = '[Unit]\nDescription=runner\n[Service]\nExecStart=/opt/actions-runner/runsvc.sh\n'
    expect(await inFile('actions.runner.jdoe.service', unit)).toEqual(['warning: [Unit]'])
    expect(await inFile('actions.runner.acme.service', unit)).toEqual([])
    expect(await inFile('etc/runner-jdoe.service.d/a.conf', unit)).toEqual(['warning: [Unit]'])
    expect(await inFile('jdoe-web.service', '[Service]\nExecStart=/opt/web\n')).toEqual([])
  })

  test('of launchd', async () => {
    const list = (text: string) => `<?xml version="1.0"?>\n<plist><dict>\n${text}</dict></plist>\n`
    const label = '<key>Label</key><string>com.acme.jdoe.actions-runner</string>\n'
    expect(await inFile('a.plist', list(label))).toEqual(['warning: com.acme.jdoe.actions-runner'])
    const user = '<key>UserName</key><string>jdoe</string>\n'
    expect(await inFile('a.plist', list(label + user))).toEqual(['warning: jdoe'])
    expect(await inFile('a.plist', list(`<!-- ${label} -->\n`))).toEqual([])
  })

  test('and scripts that name a runner', async () => {
    const script =
      '#!/bin/bash\n./config.sh --url https://github.com/acme --name jdoe-pc --labels linux\n'
    expect(await inFile('setup.sh', script)).toEqual(['warning: jdoe-pc'])
  })
})
