/** A made-up repository with every trace of a person, and with everything that only looks like one. */
import {janesObjectId} from './people.js'

export const peopleFile = `- name: Jane Doe
  upn: jane.doe@acme.com
  oid: ${janesObjectId}
  github: jdoe
  github-id: 4242
  azure-devops: jane.doe@acme.com
  left: 2026-01-31
- name: Kim Other
  upn: kim.other@acme.com
  github: kother
  left: 2026-02-28
`

const files: Readonly<Record<string, string>> = {
  CODEOWNERS: `# jdoe set this up
*          @acme/jdoe
/gateway/  @jdoe
/mail/     jane.doe@acme.com
`,
  LICENSE: 'Copyright 2026 Jane Doe <jane.doe@acme.com>\n',
  AUTHORS: 'jdoe\n',
  'CHANGELOG.md': '- fixed by @jdoe (jane.doe@acme.com)\n',
  '.github/workflows/release.yml': `on: push
jobs:
  release:
    if: github.actor == 'jdoe'
    runs-on: [self-hosted, jdoe-laptop]
    steps:
      # github.actor == 'jdoe'
      - if: github.triggering_actor != 'jdoe'
        run: make
        env:
          TOKEN: \${{ secrets.JDOE_PAT }}
          BOT: \${{ secrets.JDOE_BOT_TOKEN }}
  other:
    if: github.actor == 'jdoe[bot]'
    runs-on: ubuntu-latest
    steps:
      - run: echo "written by jdoe"
`,
  'azure-pipelines.yml': `pool: jdoe-pool
steps:
  - script: make $(JANE_TOKEN)
    condition: eq(variables['Build.RequestedForEmail'], 'jane.doe@acme.com')
  - script: make
    displayName: for jane.doe@acme.com
`,
  'infra/entra.tf': `# jane.doe@acme.com asked for it
resource "azuread_service_principal_delegated_permission_grant" "gateway" {
  user_object_id = "${janesObjectId}"
}
data "azuread_user" "owner" {
  user_principal_name = "jane.doe@acme.com"
}
resource "azuread_group" "readers" {
  display_name = "jane.doe@acme.com"
  members      = ["${janesObjectId}"]
}
resource "azurerm_role_assignment" "reader" {
  role_definition_name = "Reader"
  principal_id         = "${janesObjectId}"
}
resource "azurerm_monitor_action_group" "alerts" {
  tags = { owner = "jane.doe@acme.com" }
  email_receiver {
    email_address = "jane.doe@acme.com"
  }
}
resource "github_repository_environment" "production" {
  environment = "production"
  reviewers {
    users = [4242]
  }
}
resource "github_organization_block" "blocked" {
  username = "jdoe"
}
resource "azurerm_federated_identity_credential" "theirs" {
  issuer  = "https://token.actions.githubusercontent.com"
  subject = "repo:jdoe@4242/tools@7:environment:production"
}
resource "azurerm_federated_identity_credential" "ours" {
  issuer  = "https://token.actions.githubusercontent.com"
  subject = "repo:acme/jdoe:environment:production"
}
`,
  'infra/main.bicep': `resource reader 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'x'
  properties: {
    principalId: '${janesObjectId}'
    description: 'for jane.doe@acme.com'
  }
}
`,
  'k8s/rbac.yaml': `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: jdoe
subjects:
  - kind: User
    name: jane.doe@acme.com
  - kind: Group
    name: jdoe
roleRef: {kind: Role, name: reader}
`,
  'runner/compose.yml': `services:
  runner:
    image: ghcr.io/actions/actions-runner:2.330.0
    environment:
      GH_TOKEN: \${GH_TOKEN}
    volumes:
      - /home/jdoe/.azure:/root/.azure
  web:
    image: nginx
    volumes:
      - /home/jdoe/site:/site
`,
  'runner/mcp.service': `[Service]
User=jdoe
ExecStart=/opt/mcp/server
`,
  'runner/.runner':
    '{"agentId": 7, "agentName": "jdoe-laptop", "gitHubUrl": "https://github.com/acme/jdoe"}\n',
  'runner/.credentials': '{"scheme": "OAuth", "data": {"clientId": "jdoe"}}\n',
  'runner/.env': `# GH_TOKEN=x
LANG=C
AZP_TOKEN=x
JDOE_PAT=x
JDOE_HOME=/srv/jdoe
`,
  'app/.env': 'GH_TOKEN=x\n',
  'chart/Chart.yaml':
    'apiVersion: v2\nname: jdoe\nmaintainers:\n  - {name: jdoe, email: jane.doe@acme.com}\n',
  'chart/values.yaml': `# jane.doe@acme.com asked for it
annotations: {owner: jane.doe@acme.com}
githubConfigUrl: https://github.com/acme
githubConfigSecret: jdoe-github
runnerScaleSetName: jdoe-box
rbac:
  admins:
    - jane.doe@acme.com
image: {repository: acme/jdoe}
imagePullSecrets:
  - name: jdoe-bot-registry
`,
  'k8s/secrets.yaml': `apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata:
  name: tools
  annotations: {owner: jdoe-pat}
spec:
  data:
    - secretKey: token
      remoteRef: {key: jdoe-pat}
`,
  'infra/machines.tf': `resource "azurerm_linux_virtual_machine" "ci" {
  name           = "ci"
  admin_username = "jdoe"
  custom_data    = base64encode("./config.sh --unattended --name jdoe-vm\\nexport AZP_TOKEN=x\\n")
  tags           = { owner = "jdoe" }
}
resource "aws_instance" "web" {
  user_data = "cd /home/jdoe && ./serve"
  tags      = { Name = "jdoe-web" }
}
`
}

/** The files, with the people file and the configuration that names it. */
export const offboardTree: Readonly<Record<string, string>> = {
  ...files,
  'people.yml': peopleFile,
  '.mcp-gatehouse.yml': 'people: people.yml\n'
}

/** What is there of Jane Doe, by step: `file:line rule`. */
export const janesTraces = {
  consent: [
    'infra/entra.tf:3 departed-person',
    'infra/entra.tf:6 departed-person',
    'infra/entra.tf:10 departed-person',
    'infra/entra.tf:14 departed-person',
    'infra/entra.tf:19 departed-person',
    'infra/main.bicep:4 departed-person'
  ],
  federation: [
    '.github/workflows/release.yml:4 departed-person',
    'CODEOWNERS:3 departed-person',
    'CODEOWNERS:4 departed-person',
    'azure-pipelines.yml:4 departed-person',
    'chart/values.yaml:8 departed-person',
    'infra/entra.tf:25 departed-person',
    'infra/entra.tf:33 departed-person',
    'k8s/rbac.yaml:7 departed-person'
  ],
  runners: [
    '.github/workflows/release.yml:5 personal-runner',
    '.github/workflows/release.yml:11 personal-credential',
    'azure-pipelines.yml:1 personal-runner',
    'azure-pipelines.yml:3 personal-credential',
    'chart/values.yaml:4 personal-credential',
    'chart/values.yaml:5 personal-runner',
    'infra/machines.tf:3 personal-runner',
    'infra/machines.tf:4 personal-runner',
    'infra/machines.tf:4 personal-credential',
    'k8s/secrets.yaml:9 personal-credential',
    'runner/.env:3 personal-credential',
    'runner/.env:4 personal-credential',
    'runner/.runner:1 personal-runner',
    'runner/compose.yml:5 personal-credential',
    'runner/compose.yml:7 personal-credential',
    'runner/mcp.service:2 personal-runner'
  ],
  audit: []
}
