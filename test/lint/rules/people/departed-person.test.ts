import {describe, expect, test} from '@jest/globals'
import {departedPerson} from '../../../../shared/lint/rules/people/departed-person.js'
import {found, jane, janesObjectId, person, words} from '../../../support/people.js'
import {lintFiles} from '../../../support/tree.js'

const inFile = (file: string, text: string) => found(departedPerson, {[file]: text})
const inTerraform = (text: string) => inFile('main.tf', text)
const inWorkflow = (condition: string) =>
  inFile(
    '.github/workflows/a.yml',
    `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    if: ${condition}\n    steps:\n      - run: make\n`
  )
const inPipeline = (condition: string) =>
  inFile('azure-pipelines.yml', `steps:\n  - script: make\n    condition: ${condition}\n`)
const credential = (subject: string) =>
  inTerraform(
    `resource "azurerm_federated_identity_credential" "ci" {\n  name = "ci"\n  parent_id = azurerm_user_assigned_identity.ci.id\n  resource_group_name = "rg"\n  audience = ["api://AzureADTokenExchange"]\n  issuer = "https://token.actions.githubusercontent.com"\n  subject = "${subject}"\n}\n`
  )
const binding = (subjects: string) =>
  inFile(
    'rbac.yaml',
    `apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: {name: read}\nsubjects:\n${subjects}roleRef: {kind: Role, name: reader}\n`
  )

describe('finds in CODEOWNERS', () => {
  test.each([
    ['a login', '* @acme/all\n/a/ @JDoe @kim\n', ['error: @JDoe']],
    ['an address', '*.js jane.doe@acme.com # owner\n', ['error: jane.doe@acme.com']],
    ['owners of a section of GitLab', '[Gateway][2] @jdoe\n/a/\n', ['error: @jdoe']],
    ['each line', '/a/ @jdoe\n/b\\ c/ @jdoe\n', ['error: @jdoe', 'error: @jdoe']]
  ])('%s', async (_what, text, expected) => {
    expect(await inFile('.github/CODEOWNERS', text)).toEqual(expected)
  })

  test.each([
    ['comments', '# @jdoe\n* @acme/all # until 2026 @jdoe\n'],
    ['a team of the same name', '* @acme/jdoe @jdoe/all\n'],
    ['a path', '/jdoe/ @acme/all\n/home/jane.doe@acme.com @acme/all\n'],
    ['longer logins', '* @jdoe2 @jdoe-bot @xjdoe\n']
  ])('and not %s', async (_what, text) => {
    expect(await inFile('CODEOWNERS', text)).toEqual([])
  })
})

describe('finds conditions', () => {
  test.each([
    ['who started the run', "github.actor == 'jdoe'", ['error: jdoe']],
    ['in an expression', "${{ 'JDOE' == github.triggering_actor }}", ['error: JDOE']],
    ['one of a list', `contains(fromJSON('["kim", "jdoe"]'), github.actor)`, ['error: jdoe']],
    ['one of a text', "contains('kim jdoe', github.actor)", ['error: jdoe']],
    ['the account behind an event', "github.event.sender.login == 'jdoe'", ['error: jdoe']],
    ['a number', "github.actor_id == '4242'", ['error: 4242']]
  ])('%s', async (_what, condition, expected) => {
    expect(await inWorkflow(condition)).toEqual(expected)
  })

  test.each([
    ['an exception', "github.actor != 'jdoe'"],
    ['a negated condition', "!(github.actor == 'jdoe')"],
    ['another context', "github.ref_name == 'jdoe'"],
    ['a bot', "github.actor == 'jdoe[bot]'"],
    ['a longer login', "contains('jdoe2 xjdoe', github.actor)"]
  ])('and not %s', async (_what, condition) => {
    expect(await inWorkflow(condition)).toEqual([])
  })

  test('of Azure Pipelines', async () => {
    const by = (name: string, value: string) => `eq(variables['Build.${name}'], '${value}')`
    expect(await inPipeline(by('RequestedForEmail', 'Jane.Doe@acme.com'))).toEqual([
      'error: Jane.Doe@acme.com'
    ])
    expect(await inPipeline(`and(succeeded(), ${by('RequestedFor', 'Jane Doe')})`)).toEqual([
      'error: Jane Doe'
    ])
    expect(await inPipeline(`not(${by('RequestedForEmail', 'jane.doe@acme.com')})`)).toEqual([])
    expect(await inPipeline(by('SourceBranchName', 'jane.doe@acme.com'))).toEqual([])
  })

  test('of scripts, and not of comments', async () => {
    const script = (text: string) => inFile('deploy.sh', `#!/bin/bash\n${text}\n`)
    expect(await script('if [ "$GITHUB_ACTOR" = "jdoe" ]; then make; fi')).toEqual(['error: jdoe'])
    expect(await script('[[ $GITHUB_ACTOR == jdoe ]] && make')).toEqual(['error: jdoe'])
    expect(await script('# [ "$GITHUB_ACTOR" = "jdoe" ]')).toEqual([])
    expect(await script('[ "$GITHUB_ACTOR" != "jdoe" ]')).toEqual([])
    expect(await inFile('a.ps1', "if ($env:GITHUB_ACTOR -eq 'jdoe') { make }\n")).toEqual([
      'error: jdoe'
    ])
  })

  test('inputs that say who may approve', async () => {
    const step = (name: string) =>
      inFile(
        '.github/workflows/a.yml',
        `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: acme/approval@v1\n        with:\n          ${name}: kim, jdoe\n`
      )
    expect(await step('approvers')).toEqual(['error: jdoe'])
    expect(await step('title')).toEqual([])
  })
})

describe('finds federated subjects', () => {
  test.each([
    ['of a repository of theirs', 'repo:jdoe/tools:environment:prod', ['error: jdoe']],
    ['with ids', 'repo:jdoe@4242/tools@99:ref:refs/heads/main', ['error: jdoe']],
    [
      'after the login was renamed',
      'repo:jane-new@4242/tools@99:pull_request',
      ['error: jane-new']
    ],
    ['that name the actor', 'repo:acme/tools:actor:jdoe', ['error: jdoe']],
    ['by the id of the owner', 'repository_owner_id:4242:environment:prod', ['error: 4242']]
  ])('%s', async (_what, subject, expected) => {
    expect(await credential(subject)).toEqual(expected)
  })

  test.each([
    ['of the organization', 'repo:acme/jdoe:environment:prod'],
    ['of whoever has the login now', 'repo:jdoe@777/tools@99:environment:prod'],
    ['of a longer login', 'repo:jdoe-labs/tools:environment:prod'],
    ['with an environment of the name', 'repo:acme/tools:environment:jdoe']
  ])('and not those %s', async (_what, subject) => {
    expect(await credential(subject)).toEqual([])
  })
})

describe('finds bindings of a cluster', () => {
  test.each([
    ['an address', '  - {kind: User, name: Jane.Doe@acme.com}\n', ['error: Jane.Doe@acme.com']],
    ['a part of it', '  - {kind: User, name: jane.doe}\n', ['error: jane.doe']],
    [
      'with a prefix',
      '  - {kind: User, name: "oidc:jane.doe@acme.com"}\n',
      ['error: oidc:jane.doe@acme.com']
    ],
    ['an object id', `  - {kind: User, name: ${janesObjectId}}\n`, [`error: ${janesObjectId}`]]
  ])('%s', async (_what, subjects, expected) => {
    expect(await binding(subjects)).toEqual(expected)
  })

  test('and not groups, service accounts and others', async () => {
    const others = ['Group', 'ServiceAccount'].map(kind => `  - {kind: ${kind}, name: jdoe}\n`)
    expect(await binding(`${others.join('')}  - {kind: User, name: kim}\n`)).toEqual([])
  })

  test('of Terraform', async () => {
    const text = `resource "kubernetes_role_binding" "a" {\n  metadata { name = "a" }\n  subject {\n    kind = "User"\n    name = "jdoe"\n  }\n}\n`
    expect(await inTerraform(text)).toEqual(['error: jdoe'])
  })
})

describe('finds in Terraform', () => {
  const id = janesObjectId
  test('what a module of others is handed', async () => {
    const text = `module "a" {\n  source = "acme/vault/azurerm"\n  owner = "jane.doe@acme.com"\n  administrators = ["${id}"]\n}\n`
    expect(await inTerraform(text)).toEqual([`error: ${id}`])
  })

  test.each([
    [
      'a grant',
      `resource "azuread_service_principal_delegated_permission_grant" "a" {\n  user_object_id = "${id}"\n}\n`,
      [`error: ${id}`]
    ],
    [
      'a look-up',
      'data "azuread_user" "a" {\n  user_principal_name = "jane.doe@acme.com"\n}\n',
      ['error: jane.doe@acme.com']
    ],
    [
      'an account',
      'resource "azuread_user" "a" {\n  user_principal_name = "jane.doe@acme.com"\n}\n',
      ['error: jane.doe@acme.com']
    ],
    [
      'members and owners',
      `resource "azuread_group" "a" {\n  display_name = "a"\n  members = ["${id}", "x"]\n  owners = ["${id}"]\n}\n`,
      [`error: ${id}`, `error: ${id}`]
    ],
    [
      'the owner of an application',
      `resource "azuread_application" "a" {\n  display_name = "a"\n  owners = ["${id}"]\n}\n`,
      [`error: ${id}`]
    ],
    [
      'a role',
      `resource "azurerm_role_assignment" "a" {\n  role_definition_name = "Reader"\n  principal_id = "${id}"\n}\n`,
      [`error: ${id}`]
    ],
    [
      'an access policy of a vault',
      `resource "azurerm_key_vault" "a" {\n  name = "a"\n  access_policy {\n    object_id = "${id}"\n  }\n}\n`,
      [`error: ${id}`]
    ],
    [
      'an administrator of a database',
      `resource "azurerm_mssql_server" "a" {\n  azuread_administrator {\n    login_username = "jane.doe@acme.com"\n  }\n}\n`,
      ['error: jane.doe@acme.com']
    ],
    [
      'a receiver of alerts',
      'resource "azurerm_monitor_action_group" "a" {\n  email_receiver {\n    name = "on call"\n    email_address = "jane.doe@acme.com"\n  }\n}\n',
      ['error: jane.doe@acme.com']
    ],
    [
      'the value of a variable',
      'variable "mail" { default = "jane.doe@acme.com" }\nresource "azurerm_monitor_action_group" "a" {\n  email_receiver {\n    email_address = var.mail\n  }\n}\n',
      ['error: jane.doe@acme.com']
    ],
    [
      'reviewers of an environment',
      'resource "github_repository_environment" "a" {\n  environment = "prod"\n  reviewers {\n    users = [4242, 77]\n  }\n}\n',
      ['error: 4242']
    ],
    [
      'a reviewer by look-up',
      'data "github_user" "a" {\n  username = "jdoe"\n}\n',
      ['error: jdoe']
    ],
    [
      'a member of a team',
      'resource "github_team_membership" "a" {\n  team_id = "1"\n  username = "JDoe"\n}\n',
      ['error: JDoe']
    ],
    [
      'who may push',
      'resource "github_branch_protection" "a" {\n  pattern = "main"\n  restrict_pushes {\n    push_allowances = ["/jdoe", "acme/all"]\n  }\n}\n',
      ['error: jdoe']
    ],
    [
      'a member in Azure DevOps',
      'resource "azuredevops_user_entitlement" "a" {\n  principal_name = "jane.doe@acme.com"\n}\n',
      ['error: jane.doe@acme.com']
    ]
  ])('%s', async (_what, text, expected) => {
    expect(await inTerraform(text)).toEqual(expected)
  })

  test.each([
    [
      'tags',
      'resource "azurerm_monitor_action_group" "a" {\n  tags = { owner = "jane.doe@acme.com" }\n}\n'
    ],
    [
      'descriptions',
      'resource "azuread_group" "a" {\n  display_name = "jane.doe@acme.com"\n  description = "jane.doe@acme.com"\n}\n'
    ],
    [
      'comments',
      '# jane.doe@acme.com\nresource "azuread_group" "a" {\n  display_name = "a" # jdoe\n}\n'
    ],
    [
      'a login that is a word elsewhere',
      'resource "github_repository" "a" {\n  name = "jdoe"\n  homepage_url = "https://acme.com/jdoe"\n}\n'
    ],
    ['who is blocked', 'resource "github_organization_block" "a" {\n  username = "jdoe"\n}\n'],
    [
      'a team',
      'resource "github_team_repository" "a" {\n  team_id = "jdoe"\n  repository = "jdoe"\n}\n'
    ],
    [
      'numbers of something else',
      'resource "github_repository_environment" "a" {\n  environment = "prod"\n  wait_timer = 4242\n  reviewers {\n    teams = [4242]\n  }\n}\n'
    ]
  ])('and not %s', async (_what, text) => {
    expect(await inTerraform(text)).toEqual([])
  })
})

test('finds roles and receivers in Bicep and ARM templates', async () => {
  const bicep = `param mail string = 'jane.doe@acme.com'\nresource ra 'Microsoft.Authorization/roleAssignments@2022-04-01' = {\n  name: 'x'\n  properties: {\n    principalId: '${janesObjectId}'\n  }\n}\nresource ag 'Microsoft.Insights/actionGroups@2023-01-01' = {\n  name: 'ag'\n  properties: {\n    emailReceivers: [\n      {\n        name: 'on call'\n        emailAddress: mail\n      }\n    ]\n  }\n}\n`
  expect(await inFile('main.bicep', bicep)).toEqual([
    'error: jane.doe@acme.com',
    `error: ${janesObjectId}`
  ])
  const template = {
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    resources: [
      {
        type: 'Microsoft.Authorization/roleAssignments',
        apiVersion: '2022-04-01',
        name: 'x',
        properties: {principalId: janesObjectId, description: 'for jane.doe@acme.com'}
      }
    ]
  }
  expect(await inFile('main.json', JSON.stringify(template))).toEqual([`error: ${janesObjectId}`])
})

test('finds a role that a script gives', async () => {
  const text =
    '#!/bin/bash\naz role assignment create --assignee jane.doe@acme.com --role Reader --scope /subscriptions/x\n'
  expect(await inFile('grant.sh', text)).toEqual(['error: jane.doe@acme.com'])
})

test('leaves what is written about people alone', async () => {
  const files = {
    LICENSE: 'Copyright 2026 Jane Doe\n',
    'CHANGELOG.md': '- jdoe fixed it (jane.doe@acme.com)\n',
    'package.json': '{"author": "Jane Doe <jane.doe@acme.com>", "maintainers": ["jdoe"]}\n',
    AUTHORS: 'jdoe\n'
  }
  expect(await found(departedPerson, files)).toEqual([])
})

test('a login that is a word means its own account alone', async () => {
  const workflow =
    "on: push\njobs:\n  mark:\n    runs-on: ubuntu-latest\n    if: github.ref_name == 'branch' || github.actor == 'branch-bot'\n    steps:\n      - name: mark the branch\n        run: will it build\n"
  const files = {
    '.github/workflows/a.yml': workflow,
    CODEOWNERS: '/branch/ @acme/branch\n*.mark @acme/all\n'
  }
  expect(await found(departedPerson, files, words)).toEqual([])
  expect(await found(departedPerson, {CODEOWNERS: '* @mark\n'}, words)).toEqual(['error: @mark'])
})

describe('the people file', () => {
  const owners = {CODEOWNERS: '* @jdoe\n'}
  const lint = (text: string, files: Record<string, string> = owners) =>
    lintFiles(
      {...files, 'people.yml': text},
      {config: {peopleFile: 'people.yml'}, rules: [departedPerson]}
    )

  test('counts from the day after the last one', async () => {
    const day = (offset: number) =>
      new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)
    const on = async (left: string) =>
      (await lint(`- {github: jdoe, left: ${left}}\n`)).findings.length
    expect([await on(day(-1)), await on(day(0)), await on(day(30))]).toEqual([1, 0, 0])
  })

  test('is not read without the configuration', async () => {
    const files = {...owners, 'people.yml': 'this: is no people file\n'}
    expect((await lintFiles(files, {rules: [departedPerson]})).findings).toEqual([])
  })

  test('is not read where the rules about people do not run', async () => {
    const rules = {
      'departed-person': 'off',
      'personal-credential': 'off',
      'personal-runner': 'off'
    } as const
    const {findings} = await lintFiles(owners, {config: {peopleFile: 'people.yml', rules}})
    expect(findings).toEqual([])
    await expect(lintFiles(owners, {config: {peopleFile: 'people.yml'}})).rejects.toThrow(
      'the people file people.yml cannot be read: there is no such file or folder (ENOENT)'
    )
  })

  test('that cannot be read is wrong usage', async () => {
    await expect(lint('- {github: jdoe}\n')).rejects.toThrow(
      "person 1 of people.yml needs 'left', the last day, written as YYYY-MM-DD"
    )
  })

  test('is not linted itself', async () => {
    const files = {'people.yml': '- {github: jdoe, left: 2026-01-31}\n'}
    expect((await lint(files['people.yml'], {})).files).toBe(0)
  })
})

test('messages name nobody', async () => {
  const files = {
    'main.tf': `data "azuread_user" "jane_doe" {\n  user_principal_name = "jane.doe@acme.com"\n}\nresource "azuread_group" "jdoe" {\n  members = ["${janesObjectId}"]\n}\n`
  }
  const {findings} = await lintFiles(files, {
    config: {people: [jane, person({name: 'Kim'})]},
    rules: [departedPerson]
  })
  expect(findings.map(({message}) => message)).toEqual([
    "'data.azuread_user.***' looks up the account of a person who has left",
    "'azuread_group.***' names a person who has left as a member, owner or exception"
  ])
})
