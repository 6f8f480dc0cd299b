import {describe, expect, test} from '@jest/globals'
import {departedPerson} from '../../../shared/lint/rules/people/departed-person.js'
import {personalCredential} from '../../../shared/lint/rules/people/personal-credential.js'
import {personalRunner} from '../../../shared/lint/rules/people/personal-runner.js'
import {found, janesObjectId as id} from '../../support/people.js'
import {lintFiles} from '../../support/tree.js'

/** A block of Terraform. */
const resource = (type: string, lines: string) => `resource "${type}" "a" {\n${lines}}\n`
const manifest = (kind: string, rest: string) =>
  `apiVersion: example.com/v1\nkind: ${kind}\nmetadata: {name: a}\n${rest}`

const setUp = './config.sh --unattended --url https://github.com/acme --token x --name jdoe-vm'

describe('rights of a person', () => {
  test.each([
    [
      'a member of a directory role',
      'main.tf',
      resource('azuread_directory_role_assignment', `  principal_object_id = "${id}"\n`),
      id
    ],
    [
      'an app role',
      'main.tf',
      resource('azuread_app_role_assignment', `  principal_object_id = "${id}"\n`),
      id
    ],
    [
      'an eligible role',
      'main.tf',
      resource('azurerm_pim_eligible_role_assignment', `  principal_id = "${id}"\n`),
      id
    ],
    [
      'an exception of conditional access',
      'main.tf',
      resource(
        'azuread_conditional_access_policy',
        `  conditions {\n    users {\n      excluded_users = ["${id}"]\n    }\n  }\n`
      ),
      id
    ],
    [
      'a budget',
      'main.tf',
      resource(
        'azurerm_consumption_budget_subscription',
        '  notification {\n    contact_emails = ["jane.doe@acme.com"]\n  }\n'
      ),
      'jane.doe@acme.com'
    ],
    [
      'a security contact',
      'main.tf',
      resource('azurerm_security_center_contact', '  email = "jane.doe@acme.com"\n'),
      'jane.doe@acme.com'
    ],
    [
      'a recipient of API Management',
      'main.tf',
      resource(
        'azurerm_api_management_notification_recipient_email',
        '  email = "jane.doe@acme.com"\n'
      ),
      'jane.doe@acme.com'
    ],
    [
      'a collaborator',
      'main.tf',
      resource('github_repository_collaborator', '  username = "jdoe"\n'),
      'jdoe'
    ],
    [
      'a member of the organization',
      'main.tf',
      resource('github_membership', '  username = "jdoe"\n'),
      'jdoe'
    ],
    [
      'an approver in Azure DevOps',
      'main.tf',
      resource('azuredevops_check_approval', '  approvers = ["jane.doe@acme.com"]\n'),
      'jane.doe@acme.com'
    ],
    [
      'a member of a role of Google',
      'main.tf',
      resource(
        'google_project_iam_member',
        '  role = "roles/viewer"\n  member = "user:jane.doe@acme.com"\n'
      ),
      'jane.doe@acme.com'
    ],
    [
      'members of a role of Google',
      'main.tf',
      resource(
        'google_storage_bucket_iam_binding',
        '  members = ["group:a@acme.com", "user:jane.doe@acme.com"]\n'
      ),
      'jane.doe@acme.com'
    ],
    [
      'a subscription of AWS',
      'main.tf',
      resource(
        'aws_sns_topic_subscription',
        '  protocol = "email"\n  endpoint = "jane.doe@acme.com"\n'
      ),
      'jane.doe@acme.com'
    ],
    [
      'a channel of Google',
      'main.tf',
      resource(
        'google_monitoring_notification_channel',
        '  labels = {\n    email_address = "jane.doe@acme.com"\n  }\n  user_labels = {\n    owner = "jane.doe@acme.com"\n  }\n'
      ),
      'jane.doe@acme.com'
    ],
    [
      'a receiver of Alertmanager',
      'a.yaml',
      manifest(
        'AlertmanagerConfig',
        'spec:\n  receivers:\n    - name: jane.doe@acme.com\n      emailConfigs:\n        - to: jane.doe@acme.com\n'
      ),
      'jane.doe@acme.com'
    ],
    [
      'a contact of certificates',
      'a.yaml',
      manifest('ClusterIssuer', 'spec:\n  acme:\n    email: jane.doe@acme.com\n'),
      'jane.doe@acme.com'
    ],
    [
      'a binding of the whole cluster',
      'a.yaml',
      `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: {name: a}\nsubjects:\n  - {kind: User, name: jane.doe@acme.com}\n`,
      'jane.doe@acme.com'
    ]
  ])('%s', async (_what, file, text, marked) => {
    expect(await found(departedPerson, {[file]: text})).toEqual([`error: ${marked}`])
  })

  test.each([
    [
      'an owner in labels',
      'main.tf',
      resource(
        'google_project_iam_member',
        '  role = "roles/viewer"\n  member = "group:jane.doe@acme.com.example"\n'
      )
    ],
    [
      'a service account of the name',
      'main.tf',
      resource(
        'google_project_iam_member',
        '  member = "serviceAccount:jane.doe@acme.iam.gserviceaccount.com"\n'
      )
    ],
    [
      'an annotation of a binding',
      'a.yaml',
      `apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: {name: a, annotations: {owner: jane.doe@acme.com}}\nsubjects:\n  - {kind: Group, name: team}\n`
    ],
    [
      'a comment of a manifest',
      'a.yaml',
      manifest('ClusterIssuer', '# email: jane.doe@acme.com\nspec: {}\n')
    ],
    [
      'an author of a chart',
      'chart/Chart.yaml',
      'apiVersion: v2\nname: a\nmaintainers:\n  - {name: jdoe, email: jane.doe@acme.com}\n'
    ]
  ])('and not %s', async (_what, file, text) => {
    expect(await found(departedPerson, {[file]: text})).toEqual([])
  })
})

describe('credentials of a person in a cluster', () => {
  test.each([
    ['a secret', manifest('Secret', '').replace('name: a', 'name: jdoe-pat'), 'jdoe-pat'],
    [
      'an external secret',
      manifest(
        'ExternalSecret',
        'spec:\n  data:\n    - secretKey: token\n      remoteRef: {key: jdoe-pat, property: value}\n'
      ),
      'jdoe-pat'
    ],
    [
      'everything of one',
      manifest('ExternalSecret', 'spec:\n  dataFrom:\n    - extract: {key: jane-token}\n'),
      'jane-token'
    ],
    [
      'a property of one',
      manifest(
        'ExternalSecret',
        'spec:\n  data:\n    - remoteRef: {key: team, property: JDOE_PAT}\n'
      ),
      'JDOE_PAT'
    ],
    [
      'the log-in of a registry',
      manifest('Pod', 'spec:\n  imagePullSecrets:\n    - name: jdoe-registry\n'),
      'jdoe-registry'
    ],
    [
      'that of a service account',
      manifest('ServiceAccount', 'imagePullSecrets:\n  - name: jdoe-registry\n'),
      'jdoe-registry'
    ],
    [
      'a volume',
      manifest('Pod', 'spec:\n  volumes:\n    - secret: {secretName: jdoe-ssh}\n'),
      'jdoe-ssh'
    ],
    [
      'a part of a volume',
      manifest(
        'Pod',
        'spec:\n  volumes:\n    - projected:\n        sources:\n          - secret: {name: jdoe-ssh}\n'
      ),
      'jdoe-ssh'
    ],
    [
      'all variables of one',
      manifest(
        'Pod',
        'spec:\n  containers:\n    - envFrom:\n        - secretRef: {name: jane-keys}\n'
      ),
      'jane-keys'
    ],
    [
      'a set of runners',
      manifest('AutoscalingRunnerSet', 'spec:\n  githubConfigSecret: jdoe-github\n'),
      'jdoe-github'
    ]
  ])('%s', async (_what, text, marked) => {
    expect(await found(personalCredential, {'a.yaml': text})).toEqual([`warning: ${marked}`])
  })

  test.each([
    [
      'a config map',
      manifest(
        'Pod',
        'spec:\n  containers:\n    - envFrom:\n        - configMapRef: {name: jdoe-pat}\n          secretRef: {name: team}\n'
      )
    ],
    [
      'a secret of a bot',
      manifest('ExternalSecret', 'spec:\n  data:\n    - remoteRef: {key: jdoe-bot-pat}\n')
    ],
    [
      'a longer name',
      manifest('Pod', 'spec:\n  imagePullSecrets: [{name: jdoe2-registry}, {name: xjdoe}]\n')
    ],
    [
      'an annotation',
      manifest('Secret', '').replace('name: a', 'name: a, annotations: {owner: jdoe-pat}')
    ]
  ])('and not %s', async (_what, text) => {
    expect(await found(personalCredential, {'a.yaml': text})).toEqual([])
  })
})

describe('machines whose first start sets up a runner', () => {
  test.each([
    ['of AWS', 'main.tf', resource('aws_instance', `  user_data = "${setUp}"\n`)],
    [
      'of a template of AWS',
      'main.tf',
      resource('aws_launch_template', `  user_data = base64encode("${setUp}")\n`)
    ],
    [
      'of Google',
      'main.tf',
      resource('google_compute_instance', `  metadata_startup_script = "${setUp}"\n`)
    ],
    [
      'of Google, as metadata',
      'main.tf',
      resource(
        'google_compute_instance_template',
        `  metadata = {\n    startup-script = "${setUp}"\n  }\n`
      )
    ],
    [
      'by cloud-init',
      'main.tf',
      `data "cloudinit_config" "a" {\n  part {\n    content = "${setUp}"\n  }\n}\n`
    ],
    [
      'by an extension',
      'main.tf',
      resource(
        'azurerm_virtual_machine_extension',
        `  settings = jsonencode({commandToExecute = "${setUp}"})\n`
      )
    ],
    [
      'by a protected extension',
      'main.tf',
      resource(
        'azurerm_virtual_machine_extension',
        `  protected_settings = jsonencode({commandToExecute = "${setUp}"})\n`
      )
    ],
    [
      'by an extension of a scale set',
      'main.tf',
      resource(
        'azurerm_linux_virtual_machine_scale_set',
        `  custom_data = base64encode("${setUp}")\n`
      )
    ],
    [
      'by an extension of Bicep',
      'main.bicep',
      `resource a 'Microsoft.Compute/virtualMachines/extensions@2024-07-01' = {\n  name: 'vm/a'\n  properties: {\n    settings: {\n      commandToExecute: '${setUp}'\n    }\n  }\n}\n`
    ]
  ])('%s', async (_what, file, text) => {
    expect(await found(personalRunner, {[file]: text})).toEqual(['warning: jdoe-vm'])
  })

  test('and no other machines', async () => {
    const text = resource(
      'aws_instance',
      '  user_data = "echo jdoe-vm > /home/jdoe/a"\n  tags = { Name = "jdoe-vm" }\n'
    )
    expect(await found(personalRunner, {'main.tf': text})).toEqual([])
    expect(await found(personalCredential, {'main.tf': text})).toEqual([])
  })
})

test('aliases of aliases come to an end', async () => {
  const levels = Array.from(
    {length: 30},
    (_, level) => `b${level + 1}: &a${level + 1} [${Array(9).fill(`*a${level}`).join(', ')}]\n`
  )
  const bomb = `a: &a0 {secretName: jdoe-pat}\n${levels.join('')}`
  const files = {
    'secret.yaml': manifest('Pod', bomb),
    'values.yaml': bomb,
    'role.yaml': `apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: {name: a}\nsubjects: *a30\n${bomb}`,
    'compose.yml': `services:\n  runner:\n    image: actions-runner\n    environment: {}\nx: ${bomb.replaceAll('\n', '\n  ')}\n`
  }
  const {findings} = await lintFiles(files, {
    config: {people: [(await import('../../support/people.js')).jane]},
    rules: [personalCredential, personalRunner, departedPerson]
  })
  expect(findings.map(({location}) => location.file)).toEqual(['secret.yaml', 'values.yaml'])
})
