import {describe, expect, test} from '@jest/globals'
import {federationFindings, seen} from '../../support/federation.js'

const credential = (body: string, type = 'azurerm_federated_identity_credential') =>
  `resource "${type}" "ci" {\n  name     = "ci"\n  issuer   = "https://token.actions.githubusercontent.com"\n  audience = ["api://AzureADTokenExchange"]\n${body}\n}\n`
const flexible = (expression: string) =>
  credential(
    `  claims_matching_expression = ${expression}`,
    'azuread_application_flexible_federated_identity_credential'
  )

describe('resources of Entra credentials', () => {
  test.each([
    ['azurerm_federated_identity_credential'],
    ['azuread_application_federated_identity_credential']
  ])('%s: a star is compared as it is', async type => {
    expect(await seen({'main.tf': credential('  subject = "repo:acme/app:*"', type)})).toEqual([
      'ineffective-wildcard repo:acme/app:*'
    ])
    expect(
      await seen({'main.tf': credential('  subject = "repo:acme/app:ref:refs/heads/main"', type)})
    ).toEqual([])
  })

  test('the flexible resource of azuread', async () => {
    const [finding] = await federationFindings({
      'main.tf': flexible(`"claims['sub'] matches 'repo:acme/*'"`)
    })
    expect(finding).toMatchObject({
      rule: 'wildcard-subject',
      severity: 'error',
      text: 'repo:acme/*',
      message:
        "'azuread_application_flexible_federated_identity_credential.ci' lets in any workflow of any repository of acme"
    })
  })

  test('azapi with an object, with jsonencode and with a heredoc', async () => {
    const type =
      'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2025-01-31-preview'
    const object = `{ properties = { issuer = "https://token.actions.githubusercontent.com", claimsMatchingExpression = { languageVersion = 1, value = "claims['sub'] matches 'repo:acme/*'" } } }`
    for (const body of [object, `jsonencode(${object})`]) {
      expect(
        await seen({
          'main.tf': `resource "azapi_resource" "x" {\n  type = "${type}"\n  body = ${body}\n}\n`
        })
      ).toEqual(['wildcard-subject repo:acme/*'])
    }
    expect(
      await seen({
        'main.tf': `resource "azapi_resource" "x" {\n  type = "${type}"\n  body = <<-JSON\n    {"properties": {"subject": "repo:\${var.org}/*", "issuer": "i"}}\n  JSON\n}\n`
      })
    ).toEqual(['ineffective-wildcard repo:${var.org}/*'])
  })

  test('a module from elsewhere that takes credentials', async () => {
    expect(
      await seen({
        'main.tf': `module "id" {\n  source = "Azure/avm-res-managedidentity-userassignedidentity/azurerm"\n  federated_identity_credentials = {\n    ci = { issuer = "https://token.actions.githubusercontent.com", subject = "repo:acme/*", audience = ["x"] }\n  }\n}\n`
      })
    ).toEqual(['ineffective-wildcard repo:acme/*'])
  })
})

describe('values', () => {
  const where = async (files: Record<string, string>) =>
    (await federationFindings(files)).map(({file, text}) => `${file} ${text}`)

  test('locals, defaults of variables, in other files', async () => {
    expect(
      await where({
        'infra/main.tf': credential('  subject = local.subject'),
        'infra/locals.tf': 'locals {\n  subject = "repo:${var.repo}:*"\n}\n',
        'infra/variables.tf': 'variable "repo" {\n  default = "acme/app"\n}\n'
      })
    ).toEqual(['infra/locals.tf repo:${var.repo}:*'])
    expect(
      await where({
        'main.tf': `${credential('  subject = var.subject')}variable "subject" {\n  default = "repo:acme/*"\n}\n`
      })
    ).toEqual(['main.tf repo:acme/*'])
  })

  test('the resolved text decides: a variable that is narrow, or wide by a variable file', async () => {
    const main = credential('  subject = "repo:${var.suffix}"')
    expect(
      await where({
        'main.tf': main,
        'v.tf': 'variable "suffix" {\n  default = "acme/app:environment:prod"\n}\n'
      })
    ).toEqual([])
    expect(
      await where({
        'main.tf': main,
        'v.tf': 'variable "suffix" {\n  default = "acme/app:environment:prod"\n}\n',
        'terraform.tfvars': 'suffix = "acme/*"\n'
      })
    ).toEqual(['main.tf repo:${var.suffix}'])
    expect(
      await where({
        'main.tf': credential('  subject = var.subject'),
        'v.tf': 'variable "subject" {}\n',
        'envs/prod.tfvars': 'subject = "repo:acme/*"\n',
        'envs/dev.tfvars': 'subject = "repo:acme/app:environment:dev"\n'
      })
    ).toEqual(['envs/prod.tfvars repo:acme/*'])
  })

  test('for_each over sets, maps and lists of objects, and count', async () => {
    expect(
      await where({
        'main.tf': credential(
          '  for_each = toset(["environment:prod", "*"])\n  subject  = "repo:acme/app:${each.value}"'
        )
      })
    ).toEqual(['main.tf repo:acme/app:${each.value}'])
    expect(
      await where({
        'main.tf': `locals {\n  repos = {\n    a = { subject = "repo:acme/a:*" }\n    b = { subject = "repo:acme/b:environment:prod" }\n  }\n}\n${credential('  for_each = local.repos\n  subject  = each.value.subject')}`
      })
    ).toEqual(['main.tf repo:acme/a:*'])
    expect(
      await where({
        'main.tf': credential(
          '  for_each = { for r in ["a", "b"] : r => "repo:acme/${r}:*" }\n  subject  = each.value'
        )
      })
    ).toEqual(['main.tf repo:acme/${r}:*', 'main.tf repo:acme/${r}:*'])
    expect(await where({'main.tf': credential('  count = 0\n  subject = "repo:acme/*"')})).toEqual(
      []
    )
    expect(
      await where({
        'main.tf':
          credential('  count = length(local.s)\n  subject = local.s[count.index]') +
          'locals {\n  s = ["repo:acme/*", "repo:acme/app:ref:refs/heads/main"]\n}\n'
      })
    ).toEqual(['main.tf repo:acme/*'])
  })

  test('functions', async () => {
    for (const value of [
      'format("repo:%s/%s:*", "acme", var.x)',
      'join(":", ["repo", "acme/app", "*"])',
      'lower("repo:acme/*")',
      'coalesce(null, "repo:acme/*")',
      'lookup({ a = "repo:acme/*" }, "a", "x")',
      'element(["repo:acme/*"], 0)',
      'concat(["repo:acme/*"], [])[0]',
      'merge({ s = "a" }, { s = "repo:acme/*" })["s"]',
      'trimspace("repo:acme/*")',
      'try(local.nothing, "repo:acme/*")',
      'replace("repo:acme/X", "X", "*")'
    ]) {
      const found = await federationFindings({'main.tf': credential(`  subject = ${value}`)})
      expect([value, found.map(({rule}) => rule)]).toEqual([value, ['ineffective-wildcard']])
    }
  })

  test('both outcomes of a condition that is not known', async () => {
    expect(
      await where({
        'main.tf': credential(
          '  subject = var.wide ? "repo:acme/*" : "repo:acme/app:environment:prod"'
        )
      })
    ).toEqual(['main.tf repo:acme/*'])
    expect(
      await where({
        'main.tf': credential(
          '  subject = false ? "repo:acme/*" : "repo:acme/app:environment:prod"'
        )
      })
    ).toEqual([])
  })

  test('modules of the repository, each call by itself', async () => {
    const files = {
      'modules/fic/main.tf': credential('  subject = "repo:${var.repo}:${var.context}"'),
      'modules/fic/variables.tf':
        'variable "repo" {}\nvariable "context" {\n  default = "environment:prod"\n}\n',
      'live/a/main.tf':
        'module "a" {\n  source  = "../../modules/fic"\n  repo    = "acme/app"\n  context = "*"\n}\n',
      'live/b/main.tf': 'module "b" {\n  source = "../../modules/fic/"\n  repo   = "acme/app"\n}\n'
    }
    expect(await where(files)).toEqual(['modules/fic/main.tf repo:${var.repo}:${var.context}'])
    expect(
      await where({
        'modules/fic/main.tf': credential('  subject = var.subject'),
        'modules/fic/variables.tf': 'variable "subject" {}\n',
        'main.tf': 'module "a" {\n  source  = "./modules/fic"\n  subject = "repo:acme/*"\n}\n'
      })
    ).toEqual(['main.tf repo:acme/*'])
  })

  test('what is not known is neither fine nor an error', async () => {
    for (const value of [
      'var.subject',
      'local.missing',
      'module.x.subject',
      'data.external.x.result.subject',
      '"${var.subject}"',
      '"repo:${var.repo}"',
      '"repo:${var.org}/${var.repo}:${var.context}"',
      'local.loop'
    ]) {
      expect([
        value,
        await where({
          'main.tf': `locals {\n  loop = local.loop\n}\n${credential(`  subject = ${value}`)}`
        })
      ]).toEqual([value, []])
    }
  })

  test('comments and files of other kinds', async () => {
    expect(
      await where({
        'main.tf': `# ${credential('  subject = "repo:acme/*"').replaceAll('\n', '\n# ')}\n`,
        'x.tf': 'resource "other" "y" {\n  subject = "repo:acme/*"\n}\n'
      })
    ).toEqual([])
  })

  test('a file that does not parse is reported, and the rest of it searched', async () => {
    const {lintFiles} = await import('../../support/tree.js')
    const result = await lintFiles({
      'main.tf': `${credential('  subject = = 1')}\n${credential('  subject = "repo:acme/*"').replace('"ci"', '"b"')}`,
      'open.tf': 'resource "a" "b" {\n  x = "y"\n'
    })
    expect(
      result.findings.map(({ruleId, location}) => [ruleId, location.file, location.line])
    ).toEqual(
      expect.arrayContaining([
        ['unreadable-file', 'main.tf', 5],
        ['unreadable-file', 'open.tf', 1],
        ['ineffective-wildcard', 'main.tf', 12]
      ])
    )
    expect(result.unreadable.map(({file}) => file)).toContain('main.tf')
  })
})

describe('AWS', () => {
  const host = 'token.actions.githubusercontent.com'
  const json = (condition: string) =>
    `resource "aws_iam_role" "ci" {\n  assume_role_policy = jsonencode({\n    Version = "2012-10-17"\n    Statement = [{\n      Effect = "Allow"\n      Action = "sts:AssumeRoleWithWebIdentity"\n      Principal = { Federated = aws_iam_openid_connect_provider.github.arn }\n      ${condition}\n    }]\n  })\n}\n`
  const aud = `"${host}:aud" = "sts.amazonaws.com"`
  const document = (conditions: string) =>
    `data "aws_iam_policy_document" "ci" {\n  statement {\n    actions = ["sts:AssumeRoleWithWebIdentity"]\n    principals {\n      type        = "Federated"\n      identifiers = [aws_iam_openid_connect_provider.github.arn]\n    }\n    condition {\n      test     = "StringEquals"\n      variable = "${host}:aud"\n      values   = ["sts.amazonaws.com"]\n    }\n${conditions}\n  }\n}\n`
  const sub = (operator: string, value: string) =>
    `    condition {\n      test     = "${operator}"\n      variable = "${host}:sub"\n      values   = ["${value}"]\n    }`

  test('no condition on the subject', async () => {
    const found = await federationFindings({
      'main.tf': json(`Condition = { StringEquals = { ${aud} } }`)
    })
    expect(found.map(({rule, message}) => [rule, message])).toEqual([
      [
        'wildcard-subject',
        "'aws_iam_role.ci' lets in any workflow of any repository on GitHub, no matter who owns it"
      ]
    ])
  })

  test.each([
    ['repo:acme/*', 'any workflow of any repository of acme'],
    ['repo:*', 'any workflow of any repository on GitHub, no matter who owns it'],
    ['repo:acme/app:*', 'any workflow of acme/app: any branch, tag or pull request'],
    ['repo:acme/app:ref:refs/heads/*', 'any workflow on any branch of acme/app'],
    [
      'repo:acme/app:environment:*',
      'any workflow of acme/app that names any environment, also one that it makes up'
    ]
  ])('StringLike %s', async (value, who) => {
    for (const text of [
      json(
        `Condition = { StringEquals = { ${aud} }, StringLike = { "${host}:sub" = "${value}" } }`
      ),
      document(sub('StringLike', value))
    ]) {
      const found = await federationFindings({'main.tf': text})
      expect(
        found.map(({rule, text, message}) => [rule, text, message.replace(/^.* lets in /, '')])
      ).toEqual([['wildcard-subject', value, who]])
    }
  })

  test('StringEquals compares a star as it is; StringLike without one is fine', async () => {
    expect(
      await seen({
        'main.tf': document(sub('StringEquals', 'repo:acme/app:*'))
      })
    ).toEqual(['ineffective-wildcard repo:acme/app:*'])
    expect(
      await seen({'main.tf': document(sub('StringLike', 'repo:acme/app:environment:prod'))})
    ).toEqual([])
    expect(
      await seen({'main.tf': document(sub('StringEquals', 'repo:acme/app:ref:refs/heads/main'))})
    ).toEqual([])
  })

  test('a policy in a heredoc and in a file', async () => {
    const policy = `{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "arn:aws:iam::1:oidc-provider/${host}"}, "Condition": {"StringLike": {"${host}:sub": "repo:acme/*"}}}]}`
    expect(
      await seen({
        'main.tf': `resource "aws_iam_role" "ci" {\n  assume_role_policy = <<EOF\n${policy}\nEOF\n}\n# AssumeRoleWithWebIdentity\n`
      })
    ).toEqual(['wildcard-subject repo:acme/*'])
    const found = await federationFindings({
      'iam/main.tf':
        'resource "aws_iam_role" "ci" {\n  # AssumeRoleWithWebIdentity\n  assume_role_policy = file("${path.module}/trust.json")\n}\n',
      'iam/trust.json': policy
    })
    expect(found.map(({file, rule, text}) => [file, rule, text])).toEqual([
      ['iam/trust.json', 'wildcard-subject', 'repo:acme/*']
    ])
  })

  test('a condition that is only there sometimes', async () => {
    const found = await federationFindings({
      'main.tf': json(
        `Condition = { StringEquals = { ${aud} }, StringLike = merge({}, var.restrict ? { "${host}:sub" = "repo:acme/app:environment:prod" } : {}) }`
      )
    })
    expect(found.map(({rule}) => rule)).toEqual(['wildcard-subject'])
  })

  test('keys that are put together, and dynamic conditions', async () => {
    expect(
      await seen({
        'main.tf': `resource "aws_iam_openid_connect_provider" "github" {\n  url = "https://${host}"\n}\n${json(
          `Condition = { StringLike = { "\${replace(aws_iam_openid_connect_provider.github.url, "https://", "")}:sub" = ["repo:acme/*"] } }`
        )}`
      })
    ).toEqual(['wildcard-subject repo:acme/*'])
    expect(
      await seen({
        'main.tf': document(
          `    dynamic "condition" {\n      for_each = ["repo:acme/*"]\n      content {\n        test     = "StringLike"\n        variable = "${host}:sub"\n        values   = [condition.value]\n      }\n    }`
        )
      })
    ).toEqual(['wildcard-subject repo:acme/*'])
  })

  test('other principals, other actions and denials', async () => {
    expect(
      await seen({
        'main.tf':
          'data "aws_iam_policy_document" "x" {\n  # AssumeRoleWithWebIdentity\n  statement {\n    actions = ["sts:AssumeRole"]\n    principals {\n      type = "Service"\n      identifiers = ["ec2.amazonaws.com"]\n    }\n  }\n}\n'
      })
    ).toEqual([])
    expect(
      await seen({
        'main.tf': json(
          'Condition = { StringEquals = { "cognito-identity.amazonaws.com:aud" = "x" } }'
        )
      })
    ).toEqual([])
  })

  test('clusters: service accounts by pattern', async () => {
    const eks = 'oidc.eks.eu-west-1.amazonaws.com/id/ABC'
    expect(
      await seen({
        'main.tf': json(
          `Condition = { StringLike = { "${eks}:sub" = "system:serviceaccount:ci:*" }, StringEquals = { "${eks}:aud" = "sts.amazonaws.com" } }`
        )
      })
    ).toEqual(['wildcard-subject system:serviceaccount:ci:*'])
    expect(
      await seen({
        'main.tf': json(
          `Condition = { StringEquals = { "${eks}:sub" = "system:serviceaccount:ci:runner", "${eks}:aud" = "sts.amazonaws.com" } }`
        )
      })
    ).toEqual([])
  })
})

describe('Google Cloud', () => {
  const provider = (condition: string) =>
    `resource "google_iam_workload_identity_pool_provider" "github" {\n  workload_identity_pool_id = google_iam_workload_identity_pool.ci.workload_identity_pool_id\n  attribute_mapping = {\n    "google.subject"             = "assertion.sub"\n    "attribute.repository"       = "assertion.repository"\n    "attribute.repository_owner" = "assertion.repository_owner"\n  }\n${condition}\n  oidc {\n    issuer_uri = "https://token.actions.githubusercontent.com"\n  }\n}\n`
  const when = (condition: string) => provider(`  attribute_condition = "${condition}"`)
  const binding = (path: string) =>
    `resource "google_service_account_iam_member" "ci" {\n  role   = "roles/iam.workloadIdentityUser"\n  member = "principalSet://iam.googleapis.com/\${google_iam_workload_identity_pool.ci.name}/${path}"\n}\n`

  test('no condition', async () => {
    const found = await federationFindings({'main.tf': provider('')})
    expect(found.map(({rule, message}) => [rule, message.replace(/^.* lets in /, '')])).toEqual([
      ['wildcard-subject', 'any workflow of any repository on GitHub, no matter who owns it']
    ])
  })

  test.each([
    ["assertion.repository_owner == 'acme'", 'acme'],
    ["assertion.repository.startsWith('acme/')", 'acme/'],
    ["assertion.sub.startsWith('repo:acme/app:')", 'repo:acme/app:'],
    ["assertion.sub.startsWith('repo:acme/app')", 'repo:acme/app'],
    ["google.subject.startsWith('repo:acme/')", 'repo:acme/']
  ])('%s is wide', async (condition, text) => {
    expect(await seen({'main.tf': when(condition)})).toEqual([`wildcard-subject ${text}`])
  })

  test.each([
    ["assertion.repository == 'acme/app'"],
    ["assertion.sub == 'repo:acme/app:environment:prod'"],
    ["attribute.repository == 'acme/app' && assertion.ref == 'refs/heads/main'"],
    ["(assertion.repository in ['acme/a', 'acme/b'])"],
    ["assertion.repository == 'acme/a' || assertion.repository == 'acme/b'"],
    ["assertion.repository_owner_id == '1' && assertion.repository_id == '2'"],
    ['assertion.repository == "${var.repo}"'.replaceAll('"', '\\"')],
    ["assertion.repository.matches('^acme/app$')"],
    ["assertion.sub.matches('^repo:acme/(a|b):.*')"],
    ["assertion.repository.contains('acme') && assertion.repository == 'acme/app'"],
    ['${var.condition}']
  ])('%s is narrow, or not known', async condition => {
    expect(await seen({'main.tf': when(condition)})).toEqual([])
  })

  test.each([
    ['true'],
    ['has(assertion.repository)'],
    ["assertion.repository != ''"],
    ["assertion.sub.contains('acme')"],
    ["assertion.repository.matches('acme/app')"],
    ["assertion.repository == 'acme/app' || true"]
  ])('%s asks for nothing', async condition => {
    const found = await federationFindings({'main.tf': when(condition)})
    expect(found.map(({rule, message}) => [rule, message.replace(/^.* lets in /, '')])).toEqual([
      ['wildcard-subject', 'any workflow of any repository on GitHub, no matter who owns it']
    ])
  })

  test.each([
    ["assertion.sub.matches('^repo:acme/.*')", 'repo:acme/'],
    ["assertion.sub.matches('^repo:acme/')", 'repo:acme/'],
    ["assertion.repository == 'globex/app' || assertion.repository_owner == 'acme'", 'acme'],
    ["assertion.sub.contains('acme') && assertion.repository_owner == 'acme'", 'acme']
  ])('%s is as wide as its widest part', async (condition, text) => {
    expect(await seen({'main.tf': when(condition)})).toEqual([`wildcard-subject ${text}`])
  })

  test('a star is no wildcard here', async () => {
    expect(await seen({'main.tf': when("assertion.repository == 'acme/*'")})).toEqual([
      'ineffective-wildcard acme/*'
    ])
  })

  test('bindings and the condition are judged together', async () => {
    const owner = when("assertion.repository_owner == 'acme'")
    expect(await seen({'main.tf': owner + binding('attribute.repository/acme/app')})).toEqual([])
    expect(await seen({'main.tf': owner + binding('*')})).toEqual(['wildcard-subject acme'])
    expect(
      (await seen({'main.tf': owner + binding('attribute.repository_owner/acme')})).map(
        item => item.split(' ')[0]
      )
    ).toEqual(['wildcard-subject'])
    expect(
      await seen({'main.tf': when("assertion.repository == 'acme/app'") + binding('*')})
    ).toEqual([])
  })

  describe('G4 a subject that is mapped to', () => {
    const mapped = (expression: string, condition = '') =>
      provider(condition).replace('"assertion.sub"', JSON.stringify(expression))
    const subject = (value: string) =>
      binding(`subject/${value}`).replace('principalSet://', 'principal://')
    const rest = async (expression: string, value: string, condition = '') =>
      (
        await federationFindings({'main.tf': mapped(expression, condition) + subject(value)})
      ).flatMap(({message}) =>
        message.startsWith("'google_service_account_iam_member.ci'")
          ? message.replace(/^.* lets in /, '')
          : []
      )

    test.each([
      ['assertion.repository_owner', 'acme', 'any workflow of any repository of acme'],
      [
        'assertion.repository_owner_id',
        '12',
        'any workflow of any repository of the owner with the number 12'
      ],
      ["assertion['repository_owner']", 'acme', 'any workflow of any repository of acme'],
      ["assertion.sub.extract('repo:{owner}/')", 'acme', 'any workflow of any repository of acme'],
      [
        "assertion.repository.split('/')[0]",
        '${var.owner}',
        'any workflow of any repository of ${var.owner}'
      ],
      [
        'assertion.ref',
        'refs/heads/main',
        'any workflow of any repository on GitHub, no matter who owns it: ref names none'
      ],
      [
        'assertion.environment',
        '${var.environment}',
        'any workflow of any repository on GitHub, no matter who owns it: environment names none'
      ]
    ])('%s', async (expression, value, who) => {
      expect(await rest(expression, value)).toEqual([who])
    })

    test.each([
      ['assertion.sub', 'repo:acme/app:environment:prod'],
      ['assertion.repository', 'acme/app'],
      ['assertion.repository_id', '7'],
      ["assertion.repository + '@' + assertion.ref", 'acme/app@refs/heads/main'],
      ["assertion.sub.extract('repo:{repository}:')", 'acme/app'],
      ['assertion.actor_id', '12'],
      ['${var.claim}', 'acme']
    ])('%s is narrow, or not known', async (expression, value) => {
      expect(await rest(expression, value)).toEqual([])
    })

    test('an owner, under a condition on the repository', async () => {
      expect(
        await rest(
          'assertion.repository_owner',
          'acme',
          `  attribute_condition = "assertion.repository == 'acme/app'"`
        )
      ).toEqual([])
    })
  })

  test.each([
    ["assertion.ref == 'refs/heads/main'", ['wildcard-subject refs/heads/main']],
    ["assertion.ref == 'refs/heads/main' && assertion.repository_id == '7'", []],
    ["assertion.ref == 'refs/heads/main' && assertion.enterprise_id == '7'", []],
    ["assertion.ref == 'refs/heads/main' && assertion.custom == '7'", []]
  ])('a claim that any repository has: %s', async (condition, expected) => {
    expect(await seen({'main.tf': when(condition)})).toEqual(expected)
  })

  test('HCP Terraform: the beginning of a workspace fits others', async () => {
    const text = when(
      "assertion.sub.startsWith('organization:acme:project:p:workspace:prod')"
    ).replace('https://token.actions.githubusercontent.com', 'https://app.terraform.io')
    const [finding] = await federationFindings({'main.tf': text})
    expect(finding?.message.replace(/^.* lets in /, '')).toBe(
      "any run of any workspace of acme whose name begins with 'prod'"
    )
    expect(
      await seen({
        'main.tf': text.replace('workspace:prod', 'workspace:prod:run_phase:')
      })
    ).toEqual([])
  })
})

test.each(['trust.tpl', 'trust.json.tftpl', 'policies/trust.json.tpl'])(
  'a trust policy in the template %s is read as it stands',
  async file => {
    const policy = (subject: string) =>
      `{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "\${provider}"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com"}, "StringLike": {"token.actions.githubusercontent.com:sub": "${subject}"}}}]}`
    expect(await seen({[file]: policy('repo:*')})).toEqual(['wildcard-subject repo:*'])
    expect(await seen({[file]: policy('repo:acme/app:ref:refs/heads/main')})).toEqual([])
    expect(await seen({[file]: policy('${subject}')})).toEqual([])
    expect(await seen({[file]: `%{ if x }${policy('repo:*')}%{ endif }`})).toEqual([])
  }
)
