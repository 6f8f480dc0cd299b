import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {federationRules} from '../../support/federation.js'
import {lintFiles} from '../../support/tree.js'

const issuer = 'https://token.actions.githubusercontent.com'
const fic = `{"issuer": "${issuer}", "audiences": ["a"], "claimsMatchingExpression": {"value": "claims['sub'] matches 'repo:acme/*' and claims['job_workflow_ref'] eq 'x'"}}`

/** One file of each kind, with as many constructs as fit. */
const samples: readonly (readonly [string, string])[] = [
  [
    'main.tf',
    `locals {\n  s = { for k, v in ["a", "b"] : k => "repo:\${v}/*" if v != "" }\n}\nvariable "x" {\n  default = merge({}, true ? { a = 1 } : {})\n}\nresource "azurerm_federated_identity_credential" "x" {\n  for_each = local.s\n  issuer = "${issuer}"\n  subject = format("repo:%s", each.value)\n}\nresource "aws_iam_role" "r" {\n  assume_role_policy = <<-EOT\n    {"Statement": [{"Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringLike": {"a:sub": "repo:\${var.x}/*"}}}]}\n  EOT\n}\nresource "google_iam_workload_identity_pool_provider" "p" {\n  attribute_condition = "(assertion.sub.startsWith('repo:a/') && assertion.ref in ['x', \\"y\\"])"\n  oidc {\n    issuer_uri = "${issuer}"\n  }\n}\n`
  ],
  [
    'main.bicep',
    `param e array = ['a']\nvar s = 'repo:\${e[0]}:*'\nresource f 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = [for (x, i) in e: if (x != '') {\n  name: format('{0}', i)\n  properties: { issuer: '${issuer}', subject: empty(x) ? s : x.y }\n}]\nmodule m './main.bicep' = { name: 'm', params: { e: [] } }\n`
  ],
  [
    'a.json',
    `{"$schema": "https://x/deploymentTemplate.json#", "parameters": {"s": {"defaultValue": "[concat('a', parameters('s'), variables('v')[0].x)]"}}, "variables": {"v": []}, "resources": [{"type": "M/u/federatedIdentityCredentials", "properties": {"subject": "[format('{0}:{1}', parameters('s'), copyIndex())]"}}]}`
  ],
  ['fic.json', fic],
  [
    'a.sh',
    `X="repo:$1/*"\ncat > f.json <<EOF\n${fic}\nEOF\naz ad app federated-credential create --id x --parameters "@f.json"\naz identity federated-credential create --subject "$X" --parameters "$(jq -n --arg s "$X" '{subject: $s}')"\ngcloud iam workload-identity-pools providers create-oidc p --attribute-condition="assertion.sub == 'x' || (true)"\n`
  ],
  [
    'a.ps1',
    `$p = @{ issuer = '${issuer}'; subject = "repo:$org/*"; a = @('x', "y") } | ConvertTo-Json\n$b = @"\n${fic}\n"@\naz rest --url "x/federatedIdentityCredentials" --body $b\nNew-AzADAppFederatedCredential @p -Subject ('repo:{0}' -f $x)\n`
  ],
  [
    'stack.yaml',
    `Parameters:\n  Org: {Type: String, Default: '*'}\nResources:\n  R:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument:\n        Statement:\n          - Action: [sts:AssumeRoleWithWebIdentity]\n            Condition: {'ForAllValues:StringLike': {'t:sub': !Sub 'repo:\${Org}/*', 't:aud': {Ref: Org}}}\n`
  ]
]
const inserted = fc.constantFrom(
  '"',
  "'",
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '$',
  '${',
  '%{',
  '<<A\n',
  '\n',
  '\\',
  '`',
  '@',
  '*',
  ':',
  '|',
  '#',
  '/*',
  '\u0000',
  '😀'
)

describe('whatever a file holds', () => {
  test.each(samples)('%s gives a result, with places inside of the file', async (name, text) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(text.length), fc.nat(12), inserted), {minLength: 1, maxLength: 4}),
        async edits => {
          let changed = text
          for (const [at, length, piece] of edits) {
            changed = changed.slice(0, at) + piece + changed.slice(at + length)
          }
          const {findings} = await lintFiles({[name]: changed}, {rules: federationRules})
          const lines = changed.split('\n').length
          for (const {location} of findings) {
            expect(location.line).toBeGreaterThan(0)
            expect(location.endLine).toBeGreaterThanOrEqual(location.line)
            expect(location.endLine).toBeLessThanOrEqual(lines + 1)
          }
        }
      ),
      {numRuns: 60}
    )
  })

  test('only one file is linted, the others are read for its values', async () => {
    const {lint} = await import('../../../shared/lint/lint.js')
    const {defaultConfig} = await import('../../../shared/lint/config/config.js')
    const {writeTree} = await import('../../support/tree.js')
    const root = writeTree({
      'main.tf': `resource "azurerm_federated_identity_credential" "x" {\n  issuer = "${issuer}"\n  subject = "repo:\${local.repo}"\n}\n`,
      'locals.tf': 'locals {\n  repo = "acme/*"\n}\n'
    })
    const run = (exclude: string[]) =>
      lint({
        root,
        paths: [`${root}/main.tf`],
        config: {...defaultConfig, exclude},
        rules: federationRules
      })
    expect((await run([])).findings.map(({ruleId}) => ruleId)).toEqual(['ineffective-wildcard'])
    expect((await run(['locals.tf'])).findings).toEqual([])
  })
})
