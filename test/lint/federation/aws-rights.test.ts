import {describe, expect, test} from '@jest/globals'
import {broadSubject} from '../../../shared/lint/rules/federation/broad-subject.js'
import {pullRequestSubject} from '../../../shared/lint/rules/federation/pull-request-subject.js'
import {wildcardSubject} from '../../../shared/lint/rules/federation/wildcard-subject.js'
import {federationFindings} from '../../support/federation.js'

const host = 'token.actions.githubusercontent.com'
const admin = 'arn:aws:iam::aws:policy/AdministratorAccess'
const reader = 'arn:aws:iam::aws:policy/ReadOnlyAccess'
const trust = (subject: string) => ({
  Statement: [
    {
      Effect: 'Allow',
      Principal: {Federated: `arn:aws:iam::1:oidc-provider/${host}`},
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: {[`${host}:aud`]: 'sts.amazonaws.com'},
        StringLike: {[`${host}:sub`]: subject}
      }
    }
  ]
})
const policy = (statement: object) => ({Statement: [{Effect: 'Allow', ...statement}]})
const everything = policy({Action: '*', Resource: ['*']})

/** What the messages say of the role's rights, one for each finding. */
async function rights(files: Readonly<Record<string, string>>): Promise<string[]> {
  const found = await federationFindings(files, [wildcardSubject, broadSubject, pullRequestSubject])
  return found.map(
    ({message}) =>
      /; the role may do everything in the AWS account \((.*)\)$/.exec(message)?.[1] ?? 'not known'
  )
}

describe('A8 Terraform', () => {
  const role = (more = '', subject = 'repo:acme/*') =>
    `resource "aws_iam_role" "ci" {\n  name = "ci"\n  assume_role_policy = jsonencode(${JSON.stringify(trust(subject))})\n${more}}\n`
  const attach = (more: string, arn = `"${admin}"`, to = 'aws_iam_role.ci.name') =>
    `resource "aws_iam_role_policy_attachment" "a" {\n${more}  role = ${to}\n  policy_arn = ${arn}\n}\n`
  const inline = (document: object) =>
    `resource "aws_iam_role_policy" "p" {\n  role = aws_iam_role.ci.id\n  policy = jsonencode(${JSON.stringify(document)})\n}\n`
  const other = role().replaceAll('"ci"', '"other"').replace('repo:acme/*', 'repo:acme/app:x')

  test.each([
    ['an attachment', role() + attach(''), 'AdministratorAccess'],
    [
      'an attachment in any partition',
      role() +
        attach(
          '',
          '"arn:${data.aws_partition.this.partition}:iam::aws:policy/AdministratorAccess"'
        ),
      'AdministratorAccess'
    ],
    [
      'an attachment for each of a list',
      role() + attach(`  for_each = toset(["${reader}", "${admin}"])\n`, 'each.value'),
      'AdministratorAccess'
    ],
    ['managed_policy_arns', role(`  managed_policy_arns = ["${admin}"]\n`), 'AdministratorAccess'],
    ['a policy', role() + inline(everything), '*:*'],
    [
      'an inline policy',
      role(`  inline_policy {\n    policy = jsonencode(${JSON.stringify(everything)})\n  }\n`),
      '*:*'
    ],
    ['pull requests', role('', 'repo:acme/app:pull_request') + attach(''), 'AdministratorAccess'],
    // Negative.
    ['nothing attached', role(), 'not known'],
    ['a policy that reads', role() + attach('', `"${reader}"`), 'not known'],
    [
      "a policy of one's own with such a name",
      role() + attach('', '"arn:aws:iam::123456789012:policy/AdministratorAccess"'),
      'not known'
    ],
    [
      'an attachment of another role',
      role() + other + attach('', undefined, 'aws_iam_role.other.name'),
      'not known'
    ],
    [
      'an attachment that may not be there',
      role() + attach('  count = var.admin ? 1 : 0\n'),
      'not known'
    ],
    ['an attachment that is not there', role() + attach('  count = 0\n'), 'not known'],
    [
      'one of two policies',
      role() + attach('', `var.admin ? "${admin}" : "${reader}"`),
      'not known'
    ],
    [
      'everything of one service',
      role() + inline(policy({Action: 's3:*', Resource: '*'})),
      'not known'
    ],
    [
      'all actions on one resource',
      role() + inline(policy({Action: '*', Resource: 'arn:aws:s3:::a'})),
      'not known'
    ],
    [
      'a denial',
      role() + inline(policy({Effect: 'Deny', Action: '*', Resource: '*'})),
      'not known'
    ],
    [
      'a condition',
      role() + inline(policy({Action: '*', Resource: '*', Condition: {}})),
      'not known'
    ]
  ])('%s', async (_name, text, expected) => {
    expect(await rights({'main.tf': text})).toEqual([expected])
  })

  test('a trust policy in a document, the attachment in a file beside it', async () => {
    const document = `data "aws_iam_policy_document" "ci" {\n  statement {\n    actions = ["sts:AssumeRoleWithWebIdentity"]\n    condition {\n      test = "StringLike"\n      variable = "${host}:sub"\n      values = ["repo:acme/*"]\n    }\n  }\n}\nresource "aws_iam_role" "ci" {\n  assume_role_policy = data.aws_iam_policy_document.ci.json\n}\n`
    expect(await rights({'main.tf': document, 'rights.tf': attach('')})).toEqual([
      'AdministratorAccess'
    ])
    expect(await rights({'main.tf': document, 'other/rights.tf': attach('')})).toEqual([
      'not known'
    ])
  })

  test('a narrow trust is no finding, whatever the role may do', async () => {
    expect(
      await rights({'main.tf': role('', 'repo:acme/app:environment:prod') + attach('')})
    ).toEqual([])
  })
})

describe('A8 CloudFormation', () => {
  const template = (properties: object, more: object = {}) => ({
    ...more,
    Resources: {
      Role: {
        Type: 'AWS::IAM::Role',
        Properties: {AssumeRolePolicyDocument: trust('repo:acme/*'), ...properties}
      }
    }
  })

  test.each([
    ['ManagedPolicyArns', template({ManagedPolicyArns: [reader, admin]}), 'AdministratorAccess'],
    [
      'any partition',
      template({
        ManagedPolicyArns: [
          {'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/AdministratorAccess'}
        ]
      }),
      'AdministratorAccess'
    ],
    [
      'the default of a parameter',
      template(
        {ManagedPolicyArns: [{Ref: 'Policy'}]},
        {Parameters: {Policy: {Type: 'String', Default: admin}}}
      ),
      'AdministratorAccess'
    ],
    ['Policies', template({Policies: [{PolicyName: 'a', PolicyDocument: everything}]}), '*:*'],
    // Negative.
    ['nothing', template({}), 'not known'],
    ['a policy that reads', template({ManagedPolicyArns: [reader]}), 'not known'],
    [
      'only sometimes',
      template({ManagedPolicyArns: [{'Fn::If': ['Admin', admin, reader]}]}),
      'not known'
    ],
    ['a boundary is no right', template({PermissionsBoundary: admin}), 'not known']
  ])('%s', async (_name, value, expected) => {
    expect(await rights({'stack.template': JSON.stringify(value)})).toEqual([expected])
    expect(await rights({'stack.yaml': JSON.stringify(value)})).toEqual([expected])
  })

  test.each([
    [`[!Sub 'arn:\${AWS::Partition}:iam::aws:policy/AdministratorAccess']`, 'AdministratorAccess'],
    [`\n        - ${admin}`, 'AdministratorAccess'],
    [`!If [Admin, ${admin}, ${reader}]`, 'not known'],
    [`!If\n        - Admin\n        - ${admin}\n        - ${reader}`, 'not known'],
    [`[!If [Admin, ${admin}, ${reader}]]`, 'not known']
  ])('in YAML: %s', async (value, expected) => {
    const text = `Resources:\n  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      ManagedPolicyArns: ${value}\n      AssumeRolePolicyDocument: ${JSON.stringify(trust('repo:acme/*'))}\n`
    expect(await rights({'stack.yaml': text})).toEqual([expected])
  })
})
