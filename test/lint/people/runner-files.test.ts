import {describe, expect, test} from '@jest/globals'
import {personalCredential} from '../../../shared/lint/rules/people/personal-credential.js'
import {personalRunner} from '../../../shared/lint/rules/people/personal-runner.js'
import {found} from '../../support/people.js'

const credentials = (file: string, text: string) => found(personalCredential, {[file]: text})
const machines = (file: string, text: string) => found(personalRunner, {[file]: text})
const settings = (values: object) => JSON.stringify(values)

describe('the .env of a runner', () => {
  test.each([
    ['a token', 'actions-runner/.env', 'LANG=C\nGH_TOKEN=x\n', ['GH_TOKEN']],
    ['a token of an agent', 'agent.env', 'AZP_URL=x\nexport AZP_TOKEN="x"\n', ['AZP_TOKEN']],
    ['a variable of a person, of any program', '.env', 'JDOE_PAT=x\n', ['JDOE_PAT']],
    ['a home', 'runner/.env', 'AZURE_CONFIG_DIR=/home/jdoe/.azure\n', ['jdoe']],
    ['a variable for one environment', 'app/.env.production', 'JANE_TOKEN=x\n', ['JANE_TOKEN']]
  ])('finds %s', async (_what, file, text, expected) => {
    expect(await credentials(file, text)).toEqual(expected.map(at => `warning: ${at}`))
  })

  test.each([
    ['comments', 'runner/.env', '# GH_TOKEN=x\n#JDOE_PAT=x\n'],
    ['tokens of programs', 'app/.env', 'GH_TOKEN=x\nGITHUB_PAT=x\n'],
    ['tokens of bots', 'runner/.env', 'GH_TOKEN=$CI_BOT_TOKEN\nJDOE_BOT_TOKEN=x\n'],
    ['what is empty', 'runner/.env', 'GH_TOKEN=\nAZP_TOKEN=""\n'],
    ['homes of programs', 'app/.env', 'CACHE=/home/jdoe/.cache\n'],
    ['variables that are no credentials', '.env', 'JDOE_HOME=x\nXJDOE_PAT=x\n']
  ])('and not %s', async (_what, file, text) => {
    expect(await credentials(file, text)).toEqual([])
  })

  test('finds the names of runners', async () => {
    expect(await machines('.env', 'AZP_URL=x\nAZP_POOL=jdoe\nAZP_AGENT_NAME=build-1\n')).toEqual([
      'warning: jdoe'
    ])
    expect(await machines('.env', 'POOL=jdoe\n')).toEqual([])
  })
})

describe('settings of a runner', () => {
  test.each([
    [
      'its name',
      '.runner',
      {agentId: 1, agentName: 'jdoe-laptop', poolName: 'Default'},
      'jdoe-laptop'
    ],
    ['its pool', 'agent/.agent', {agentName: 'build-1', poolName: 'jane-machine'}, 'jane-machine'],
    ['the account that it is for', '.runner', {gitHubUrl: 'https://github.com/jdoe/tools'}, 'jdoe'],
    [
      'the account that it runs as',
      '.autologon',
      {userDomainName: 'ACME', userName: 'jdoe'},
      'jdoe'
    ]
  ])('finds %s', async (_what, file, values, expected) => {
    expect(await machines(file, settings(values))).toEqual([`warning: ${expected}`])
  })

  test('finds the unit of systemd', async () => {
    expect(await machines('.service', 'actions.runner.acme.jdoe-laptop.service\n')).toEqual([
      'warning: actions.runner.acme.jdoe-laptop.service'
    ])
  })

  test.each([
    [
      'a runner of the team',
      '.runner',
      {agentName: 'build-1', gitHubUrl: 'https://github.com/acme/jdoe'}
    ],
    ['longer names', '.agent', {agentName: 'jdoe2-pc', poolName: 'xjdoe'}],
    ['a bot', '.runner', {agentName: 'jdoe-bot'}],
    ['the folder of its work', '.runner', {agentName: 'a', workFolder: 'jdoe'}]
  ])('and not %s', async (_what, file, values) => {
    expect(await machines(file, settings(values))).toEqual([])
  })

  test('finds a stored personal access token, and not the key of the runner', async () => {
    const token = settings({scheme: 'PAT', data: {token: 'x'}})
    expect(await credentials('agent/.credentials', token)).toEqual(['warning: PAT'])
    const key = settings({scheme: 'OAuth', data: {clientId: 'x', authorizationUrl: 'y'}})
    expect(await credentials('agent/.credentials', key)).toEqual([])
  })

  test('that are broken say nothing', async () => {
    expect(await machines('.runner', '{"agentName": "jdoe-laptop"')).toEqual([
      'warning: jdoe-laptop'
    ])
    expect(await machines('.runner', 'jdoe')).toEqual([])
    expect(await machines('.runner', '')).toEqual([])
  })
})
