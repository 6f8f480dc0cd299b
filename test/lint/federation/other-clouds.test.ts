import {describe, expect, test} from '@jest/globals'
import {federationFindings, federationRules, seen} from '../../support/federation.js'

const host = 'token.actions.githubusercontent.com'
const policy = (conditions: object, more: object = {}) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: {Federated: `arn:aws:iam::111122223333:oidc-provider/${host}`},
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: conditions,
      ...more
    }
  ]
})
const aud = {[`${host}:aud`]: 'sts.amazonaws.com'}
const sub = (value: string | string[]) => ({[`${host}:sub`]: value})
const app = 'repo:acme@1/app@2'

/** Every place in which a trust policy of AWS can be written. */
const surfaces: Readonly<Record<string, (conditions: object) => Record<string, string>>> = {
  JSON: conditions => ({'trust.json': JSON.stringify(policy(conditions), null, 2)}),
  'CloudFormation in JSON': conditions => ({
    'stack.template': JSON.stringify({
      Resources: {
        Role: {
          Type: 'AWS::IAM::Role',
          Properties: {AssumeRolePolicyDocument: policy(conditions)}
        }
      }
    })
  }),
  'CloudFormation in YAML': conditions => ({
    'stack.yaml': `Resources:\n  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument: ${JSON.stringify(policy(conditions))}\n`
  }),
  'aws iam create-role': conditions => ({
    'a.sh': `aws iam create-role --role-name ci --assume-role-policy-document '${JSON.stringify(policy(conditions))}'\n`
  }),
  'aws iam with a file that the script writes': conditions => ({
    'a.sh': `cat > t.json <<'EOF'\n${JSON.stringify(policy(conditions))}\nEOF\naws iam update-assume-role-policy --role-name ci --policy-document file://t.json\n`
  }),
  'Terraform with jsonencode': conditions => ({
    'main.tf': `resource "aws_iam_role" "ci" {\n  assume_role_policy = jsonencode(${JSON.stringify(policy(conditions))})\n}\n`
  }),
  'Terraform with a heredoc': conditions => ({
    'main.tf': `resource "aws_iam_role" "ci" {\n  assume_role_policy = <<EOF\n${JSON.stringify(policy(conditions), null, 2)}\nEOF\n}\n`
  }),
  'a policy document of Terraform': conditions => ({
    'main.tf': `data "aws_iam_policy_document" "ci" {\n  statement {\n    actions = ["sts:AssumeRoleWithWebIdentity"]\n    principals {\n      type = "Federated"\n      identifiers = ["arn:aws:iam::1:oidc-provider/${host}"]\n    }\n${Object.entries(
      conditions
    )
      .flatMap(([operator, keys]) =>
        Object.entries(keys as object).map(
          ([key, values]) =>
            `    condition {\n      test = "${operator}"\n      variable = "${key}"\n      values = ${JSON.stringify([values].flat())}\n    }\n`
        )
      )
      .join('')}  }\n}\n`
  })
}

const ways: readonly (readonly [string, object, readonly string[]])[] = [
  ['A1 no condition on the subject', {StringEquals: aud}, ['wildcard-subject']],
  [
    'A2 every repository of an owner',
    {StringEquals: aud, StringLike: sub('repo:acme/*')},
    ['wildcard-subject']
  ],
  ['A2 everyone', {StringEquals: aud, StringLike: sub('repo:*')}, ['wildcard-subject']],
  [
    'A2 everything in a repository',
    {StringEquals: aud, StringLike: sub('repo:acme/app:*')},
    ['wildcard-subject']
  ],
  [
    'A2 every branch',
    {StringEquals: aud, StringLike: sub('repo:acme/app:ref:refs/heads/*')},
    ['wildcard-subject']
  ],
  [
    'A2 pull requests',
    {StringEquals: {...aud, ...sub(`${app}:pull_request`)}},
    ['pull-request-subject']
  ],
  [
    'A2 an owner that is a beginning',
    {StringEquals: aud, StringLike: sub('repo:acme*/app*:ref:refs/heads/main')},
    ['wildcard-subject']
  ],
  [
    'A3 a star under StringEquals',
    {StringEquals: {...aud, ...sub('repo:acme/app:*')}},
    ['ineffective-wildcard']
  ],
  [
    'A4 no condition on the audience',
    {StringEquals: sub(`${app}:environment:prod`)},
    ['missing-audience']
  ],
  [
    'A5 ForAllValues',
    {StringEquals: aud, 'ForAllValues:StringEquals': sub(`${app}:environment:prod`)},
    ['missing-audience']
  ],
  [
    'A5 IfExists',
    {StringEqualsIfExists: {...aud}, StringEquals: sub(`${app}:environment:prod`)},
    ['missing-audience']
  ],
  [
    'one of several is wide',
    {StringEquals: aud, StringLike: sub([`${app}:environment:prod`, 'repo:acme/other:*'])},
    ['wildcard-subject']
  ],
  [
    'two levels of trust',
    {StringEquals: {...aud, ...sub([`${app}:environment:prod`, `${app}:ref:refs/heads/main`])}},
    ['mixed-trust-levels']
  ],
  // Negative.
  ['one environment', {StringEquals: {...aud, ...sub(`${app}:environment:prod`)}}, []],
  [
    'one environment under StringLike',
    {StringEquals: aud, StringLike: sub(`${app}:environment:prod`)},
    []
  ],
  [
    'two branches',
    {
      StringEquals: {
        ...aud,
        ...sub([`${app}:ref:refs/heads/main`, 'repo:acme@1/b@3:ref:refs/heads/main'])
      }
    },
    []
  ],
  [
    'any of the values',
    {StringEquals: aud, 'ForAnyValue:StringEquals': sub(`${app}:environment:prod`)},
    []
  ],
  ['another kind of issuer', {StringEquals: {'cognito-identity.amazonaws.com:aud': 'x'}}, []]
]

describe.each(Object.entries(surfaces))('AWS: %s', (_name, write) => {
  test.each(ways)('%s', async (_way, conditions, rules) => {
    const found = await federationFindings(write(conditions), federationRules)
    const identified = !/^(?:trust policy)$/.test(found[0]?.message ?? '')
    expect(identified && found.map(({rule}) => rule)).toEqual(rules)
  })

  // An enterprise may have an issuer of its own; its name is then part of every condition key.
  test.each(ways)('A7 keys of an enterprise: %s', async (_way, conditions, rules) => {
    const files = Object.fromEntries(
      Object.entries(write(conditions)).map(([name, text]) => [
        name,
        text.replaceAll(host, `${host}/acme-corp`)
      ])
    )
    const found = await federationFindings(files, federationRules)
    expect(found.map(({rule}) => rule)).toEqual(rules)
  })
})

describe('A7 keys of an enterprise whose name is not known', () => {
  const role = (value: string, audience: string) =>
    `data "aws_iam_policy_document" "ci" {\n  statement {\n    actions = ["sts:AssumeRoleWithWebIdentity"]\n    principals {\n      type = "Federated"\n      identifiers = [aws_iam_openid_connect_provider.github.arn]\n    }\n    condition {\n      test = "StringLike"\n      variable = "${host}/\${var.enterprise}:sub"\n      values = ["${value}"]\n    }\n${audience}  }\n}\n`
  const audience = `    condition {\n      test = "StringEquals"\n      variable = "${host}/\${var.enterprise}:aud"\n      values = ["sts.amazonaws.com"]\n    }\n`

  test.each([
    ['every repository of an owner', 'repo:acme/*', audience, ['wildcard-subject']],
    ['no audience', `${app}:environment:prod`, '', ['missing-audience']],
    ['one environment', `${app}:environment:prod`, audience, []]
  ])('%s', async (_way, value, more, rules) => {
    const found = await federationFindings({'main.tf': role(value, more)}, federationRules)
    expect(found.map(({rule}) => rule)).toEqual(rules)
  })
})

describe('CloudFormation', () => {
  const template = (subject: string, parameters = '') =>
    `${parameters}Resources:\n  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument:\n        Statement:\n          - Effect: Allow\n            Action: sts:AssumeRoleWithWebIdentity\n            Principal:\n              Federated: !Ref Provider\n            Condition:\n              StringEquals:\n                ${host}:aud: sts.amazonaws.com\n              StringLike:\n                ${host}:sub: ${subject}\n`
  const parameter = (name: string, value: string) =>
    `Parameters:\n  ${name}:\n    Type: String\n    Default: '${value}'\n`

  test('parameters with and without a default', async () => {
    expect(await seen({'a.yml': template("!Sub 'repo:${Org}/*'")})).toEqual([
      'wildcard-subject repo:${Org}/*'
    ])
    expect(
      await seen({
        'a.yml': template("!Sub 'repo:acme/${Repo}:environment:prod'", parameter('Repo', '*'))
      })
    ).toEqual(['wildcard-subject repo:acme/${Repo}:environment:prod'])
    expect(await seen({'a.yml': template("!Sub 'repo:acme/${Repo}:environment:prod'")})).toEqual([])
    expect(await seen({'a.yml': template('!Ref Subject')})).toEqual([])
    expect(
      await seen({'a.yml': template('!Ref Subject', parameter('Subject', 'repo:acme/*'))})
    ).toEqual(['wildcard-subject repo:acme/*'])
  })

  test('a fix for an operator that a missing claim passes', async () => {
    const {lintFiles} = await import('../../support/tree.js')
    const text = JSON.stringify(policy({StringEquals: aud, 'ForAllValues:StringEquals': sub(app)}))
    const {findings} = await lintFiles({'t.json': text}, {rules: federationRules})
    const [edit] = findings.find(({ruleId}) => ruleId === 'missing-audience')?.fix?.edits ?? []
    expect(edit && text.slice(edit.start, edit.end)).toBe('ForAllValues:StringEquals')
    expect(edit?.newText).toBe('StringEquals')
  })
})

describe('gcloud', () => {
  const provider = (condition: string) =>
    `gcloud iam workload-identity-pools providers create-oidc github --location=global --workload-identity-pool=ci --issuer-uri="https://${host}" --attribute-mapping="google.subject=assertion.sub,attribute.repository=assertion.repository" ${condition}\n`

  test.each([
    ['G1 no condition', '', ['wildcard-subject']],
    [
      'G2 an owner',
      `--attribute-condition="assertion.repository_owner == 'acme'"`,
      ['wildcard-subject']
    ],
    [
      'G3 a beginning without its end',
      `--attribute-condition="assertion.sub.startsWith('repo:acme/app')"`,
      ['wildcard-subject']
    ],
    [
      'G6 a star',
      `--attribute-condition="assertion.repository == 'acme/*'"`,
      ['ineffective-wildcard', 'mutable-google-subject']
    ],
    [
      'one repository by its number',
      `--attribute-condition="assertion.repository_id == '2' && assertion.repository_owner_id == '1'"`,
      []
    ],
    ['a variable', '--attribute-condition="$CONDITION"', []]
  ])('%s', async (_way, condition, rules) => {
    const found = await federationFindings({'a.sh': provider(condition)}, federationRules)
    expect(found.map(({rule}) => rule).sort()).toEqual(rules)
  })

  test.each([
    ['assertion.repository_owner', 'acme', ['any workflow of any repository of acme']],
    [
      "assertion['repository_owner_id']",
      '1',
      ['any workflow of any repository of the owner with the number 1']
    ],
    [
      "assertion.repository.extract('{owner}/')",
      'acme',
      ['any workflow of any repository of acme']
    ],
    [
      "assertion.sub.extract('/heads/{branch}/')",
      'main',
      ['any workflow of any repository of the owner with the number 1']
    ],
    ['assertion.sub', 'repo:acme/app:environment:prod', []],
    ['assertion.repository', 'acme/app', []],
    ["assertion.repository + ':' + assertion.ref", 'acme/app:refs/heads/main', []]
  ])('G4 a subject that is mapped to %s', async (expression, value, who) => {
    const condition = `--attribute-condition="assertion.repository_owner_id == '1'"`
    const text = `${provider(condition).replace('assertion.sub', expression)}gcloud iam service-accounts add-iam-policy-binding x@y --role=roles/iam.workloadIdentityUser --member="principal://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/ci/subject/${value}"\n`
    const found = await federationFindings({'a.sh': text})
    expect(found.map(({message}) => message.replace(/^.* lets in /, ''))).toEqual(who)
  })

  test('G5 bindings', async () => {
    const binding = (member: string) =>
      `gcloud iam service-accounts add-iam-policy-binding x@y --role=roles/iam.workloadIdentityUser --member="principalSet://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/ci/${member}"\n`
    const rules = async (member: string) =>
      (
        await federationFindings(
          {'a.sh': `# workload-identity-pools\n${binding(member)}`},
          federationRules
        )
      ).map(({rule}) => rule)
    // The condition of the pool is elsewhere: nothing is proven.
    expect(await rules('attribute.repository_owner/acme')).not.toContain('wildcard-subject')
    expect(await rules('attribute.repository/acme/app')).not.toContain('wildcard-subject')
    const owner = provider(`--attribute-condition="assertion.repository_owner_id == '1'"`)
    const found = async (member: string) =>
      (await federationFindings({'a.sh': owner + binding(member)})).map(({message}) => message)
    expect(await found('*')).toEqual([
      "'gcloud add-iam-policy-binding' lets in any workflow of any repository of the owner with the number 1"
    ])
    expect(await found('attribute.repository/acme/app')).toEqual([])
    expect(await rules('attribute.repository/$REPO')).toEqual([])
  })
})
