import {describe, expect, test} from '@jest/globals'
import {departedPerson} from '../../../shared/lint/rules/people/departed-person.js'
import {personalCredential} from '../../../shared/lint/rules/people/personal-credential.js'
import {personalRunner} from '../../../shared/lint/rules/people/personal-runner.js'
import {found} from '../../support/people.js'

const rules = {personalCredential, personalRunner, departedPerson}

async function inFile(rule: keyof typeof rules, text: string, file = 'chart/values.yaml') {
  return found(rules[rule], {[file]: text})
}

const scaleSet = 'githubConfigUrl: https://github.com/acme\n'

describe('values of a Helm chart: credentials', () => {
  test.each([
    ['a secret that exists', 'auth:\n  existingSecret: jdoe-pat\n', ['jdoe-pat']],
    [
      'the name of a secret',
      'volumes:\n  - secret:\n      secretName: jane-token\n',
      ['jane-token']
    ],
    ['secrets of a registry', 'imagePullSecrets:\n  - name: jdoe-registry\n', ['jdoe-registry']],
    ['a list of secrets', 'global:\n  imagePullSecrets: [jdoe-registry]\n', ['jdoe-registry']],
    [
      'an entry of a secret',
      'env:\n  - name: TOKEN\n    valueFrom:\n      secretKeyRef: {name: tools, key: JDOE_PAT}\n',
      ['JDOE_PAT']
    ],
    ['a variable', 'env:\n  JDOE_PAT: ""\n', ['JDOE_PAT']],
    ['a variable of a list', 'extraEnvVars:\n  - name: JANE_TOKEN\n    value: x\n', ['JANE_TOKEN']],
    ['a key of its own', 'gateway:\n  janeDoeToken: x\n', ['janeDoeToken']],
    ['the secret of a scale set', `${scaleSet}githubConfigSecret: jdoe-github\n`, ['jdoe-github']],
    [
      'a token of a scale set',
      `${scaleSet}githubConfigSecret:\n  github_token: ghx\n`,
      ['github_token']
    ],
    [
      'a token of an agent',
      'env:\n  AZP_URL: https://dev.azure.com/acme\n  AZP_TOKEN: ${AZP_TOKEN}\n',
      ['AZP_TOKEN']
    ],
    [
      'a home on the node',
      `${scaleSet}template:\n  spec:\n    volumes:\n      - hostPath: {path: /home/jdoe/.azure}\n`,
      ['jdoe']
    ]
  ])('%s', async (_what, text, expected) => {
    expect(await inFile('personalCredential', text)).toEqual(expected.map(at => `warning: ${at}`))
  })

  test.each([
    [
      'the key of an app',
      `${scaleSet}githubConfigSecret:\n  github_app_id: "1"\n  github_token: ""\n`
    ],
    ['a secret of the team', 'auth: {existingSecret: gateway-secret}\n'],
    ['a secret of a bot', 'auth: {existingSecret: jdoe-bot-token}\n'],
    ['another name', 'auth: {existingSecret: jdoe2-pat}\nenv: {XJDOE_PAT: x}\n'],
    ['variables that are no credentials', 'env: {JDOE_HOME: x}\n'],
    ['a sample of a token', `${scaleSet}githubConfigSecret:\n  github_token: changeme\n`],
    ['tokens of what is no runner', 'env: {GH_TOKEN: x}\n'],
    ['comments', '# JDOE_PAT: x\n# existingSecret: jdoe-pat\nenv: {}\n'],
    ['names of owners', 'podAnnotations: {owner: jdoe}\nlabels: {team: jdoe}\n']
  ])('and not %s', async (_what, text) => {
    expect(await inFile('personalCredential', text)).toEqual([])
  })

  test.each(['values.yml', 'charts/a/values-prod.yaml', 'prod.values.yaml', 'a/ci-values.yaml'])(
    'in %s',
    async file => {
      expect(await inFile('personalCredential', 'existingSecret: jdoe-pat\n', file)).toEqual([
        'warning: jdoe-pat'
      ])
    }
  )

  test('and not in other files', async () => {
    expect(await inFile('personalCredential', 'existingSecret: jdoe-pat\n', 'a.yaml')).toEqual([])
  })
})

describe('values of a Helm chart: runners', () => {
  test.each([
    ['a scale set', `${scaleSet}runnerScaleSetName: jdoe-laptop\n`, ['jdoe-laptop']],
    [
      'a group',
      `${scaleSet}runnerGroup: jane-machines\nrunnerScaleSetName: jane-box\n`,
      ['jane-box']
    ],
    [
      'a pool',
      'env:\n  - {name: AZP_URL, value: x}\n  - {name: AZP_POOL, value: jdoe}\n',
      ['jdoe']
    ],
    ['the account of a person', 'githubConfigUrl: https://github.com/jdoe/tools\n', ['jdoe']]
  ])('%s', async (_what, text, expected) => {
    expect(await inFile('personalRunner', text)).toEqual(expected.map(at => `warning: ${at}`))
  })

  test.each([
    ['teams', `${scaleSet}runnerScaleSetName: platform\nrunnerGroup: default\n`],
    ['a repository of the name', 'githubConfigUrl: https://github.com/acme/jdoe\n'],
    ['a web server', 'nameOverride: jdoe\nhostname: jdoe-web\n'],
    ['annotations', `${scaleSet}annotations: {owner: jdoe-laptop}\n`]
  ])('and not %s', async (_what, text) => {
    expect(await inFile('personalRunner', text)).toEqual([])
  })
})

describe('values of a Helm chart: rights', () => {
  test.each([
    ['users', 'admin:\n  users: [kim, jdoe]\n', ['jdoe']],
    [
      'a policy of Argo CD',
      'rbac:\n  policy.csv: |\n    # jane.doe@acme.com asked\n    g, jane.doe@acme.com, role:admin\n',
      ['jane.doe@acme.com']
    ],
    [
      'a receiver of alerts',
      'receivers:\n  - name: on-call\n    email_configs:\n      - to: jane.doe@acme.com, kim@acme.com\n',
      ['jane.doe@acme.com']
    ],
    [
      'a binding',
      'rbac:\n  subjects:\n    - {kind: User, name: jane.doe}\n    - {kind: Group, name: jane.doe}\n',
      ['jane.doe']
    ]
  ])('%s', async (_what, text, expected) => {
    expect(await inFile('departedPerson', text)).toEqual(expected.map(at => `error: ${at}`))
  })

  test.each([
    ['annotations of owners', 'annotations:\n  owner: jane.doe@acme.com\npodLabels: {a: jdoe}\n'],
    ['maintainers', 'maintainers:\n  - jane.doe@acme.com\nauthor: jane.doe@acme.com\n'],
    ['comments', '# jane.doe@acme.com\nusers: [kim] # jdoe\n'],
    ['parts of addresses', 'to: xjane.doe@acme.com, jane.doe@acme.com.example\n'],
    ['words', 'name: jdoe\nimage: {repository: acme/jdoe}\n']
  ])('and not %s', async (_what, text) => {
    expect(await inFile('departedPerson', text)).toEqual([])
  })
})

describe('charts that are installed', () => {
  const release = `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: runners}\nspec:\n  values:\n    githubConfigUrl: https://github.com/acme\n    githubConfigSecret: jdoe-github\n    runnerScaleSetName: jdoe-laptop\n    admins: [jane.doe@acme.com]\n`

  test('by Flux', async () => {
    expect(await inFile('personalCredential', release, 'a.yaml')).toEqual(['warning: jdoe-github'])
    expect(await inFile('personalRunner', release, 'a.yaml')).toEqual(['warning: jdoe-laptop'])
    expect(await inFile('departedPerson', release, 'a.yaml')).toEqual(['error: jane.doe@acme.com'])
  })

  test.each([
    ['an object', '      valuesObject:\n        existingSecret: jdoe-pat\n'],
    ['a text', '      values: |\n        existingSecret: jdoe-pat\n']
  ])('by Argo CD, with %s', async (_what, values) => {
    const text = `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: a}\nspec:\n  source:\n    helm:\n${values}`
    expect(await inFile('personalCredential', text, 'a.yaml')).toEqual(['warning: jdoe-pat'])
  })

  test('by Terraform', async () => {
    const text = `resource "helm_release" "runners" {\n  name = "runners"\n  values = [yamlencode({githubConfigUrl = "https://github.com/acme", runnerScaleSetName = "jdoe-laptop"})]\n  set {\n    name = "githubConfigSecret"\n    value = "jdoe-pat"\n  }\n}\n`
    expect(await inFile('personalCredential', text, 'main.tf')).toEqual(['warning: jdoe-pat'])
    expect(await inFile('personalRunner', text, 'main.tf')).toEqual(['warning: jdoe-laptop'])
  })
})
