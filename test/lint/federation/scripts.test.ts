import {describe, expect, test} from '@jest/globals'
import {federationFindings, seen} from '../../support/federation.js'

const github = 'https://token.actions.githubusercontent.com'
const body = (subject: string) =>
  `{"name": "x", "issuer": "${github}", "subject": "${subject}", "audiences": ["api://AzureADTokenExchange"]}`
const flexible = (expression: string) =>
  `{"name": "x", "issuer": "${github}", "claimsMatchingExpression": {"value": "${expression}", "languageVersion": 1}, "audiences": ["api://AzureADTokenExchange"]}`
/** For text in single quotes of a shell. */
const quoted = (text: string) => text.replaceAll("'", "'\\''")
const open = "claims['sub'] matches 'repo:acme/*'"

describe('az ad app federated-credential', () => {
  test('inline JSON in single quotes', async () => {
    expect(
      await seen({
        'a.sh': `az ad app federated-credential create --id "$ID" --parameters '${body('repo:acme/app:ref:refs/heads/*')}'\n`
      })
    ).toEqual(['ineffective-wildcard repo:acme/app:ref:refs/heads/*'])
  })

  test('inline JSON in double quotes with escapes', async () => {
    const json = flexible(open).replaceAll('"', '\\"')
    expect(
      await seen({'a.sh': `az ad app federated-credential create --id x --parameters "${json}"\n`})
    ).toEqual(['wildcard-subject repo:acme/*'])
  })

  test('a here-document on standard input, with a variable for the owner', async () => {
    const [finding] = await federationFindings({
      'a.sh': `az ad app federated-credential update --id x --federated-credential-id y --parameters @- <<EOF\n${flexible("claims['sub'] matches 'repo:${ORG}/*'")}\nEOF\n`
    })
    expect(finding).toMatchObject({rule: 'wildcard-subject', text: 'repo:${ORG}/*'})
    expect(finding?.message).toBe(
      "'az ad app federated-credential update' lets in any workflow of any repository of ${ORG}"
    )
  })

  test('a file that the script writes first', async () => {
    expect(
      await seen({
        'a.sh': `cat > cred.json <<EOF\n${flexible(open)}\nEOF\naz ad app federated-credential create --id x --parameters @cred.json\n`
      })
    ).toEqual(['wildcard-subject repo:acme/*'])
    expect(
      await seen({
        'a.sh': `echo '${quoted(flexible(open))}' > "$DIR/cred.json"\naz ad app federated-credential create --id x --parameters "@$DIR/cred.json"\n`
      })
    ).toEqual(['wildcard-subject repo:acme/*'])
  })

  test('a path without the sign, and jq that passes a document on', async () => {
    expect(
      await seen({
        'a.ps1': `@"\n${body('repo:acme/*')}\n"@ | Set-Content "$env:TEMP\\fc.json" -Encoding ascii\naz ad app federated-credential create --id $id --parameters "$env:TEMP\\fc.json" -o none\n`
      })
    ).toEqual(['ineffective-wildcard repo:acme/*'])
    expect(
      await seen({
        'a.sh': `c=$(jq -c . <<EOF\n${body('repo:acme/*')}\nEOF\n)\naz ad app federated-credential create --id $id --parameters "$c"\n`
      })
    ).toEqual(['ineffective-wildcard repo:acme/*'])
    expect(
      await seen({
        'a.sh': `az ad app federated-credential create --id x --parameters '{"issuer": "${github}", "subject": "repo:'$OWNER'/'$REPO':*"}'\n`
      })
    ).toEqual(["ineffective-wildcard repo:'$OWNER'/'$REPO':*"])
  })

  test('a file of the repository: found once, where it is written', async () => {
    const files = {
      'scripts/a.sh': 'az ad app federated-credential create --id x --parameters @cred.json\n',
      'scripts/cred.json': flexible(open)
    }
    expect((await federationFindings(files)).map(({file, text}) => [file, text])).toEqual([
      ['scripts/cred.json', 'repo:acme/*']
    ])
  })

  test('variables of the script, a substitution, jq', async () => {
    expect(
      await seen({
        'a.sh': `SUBJECT="repo:acme/app:*"\naz identity federated-credential create --identity-name i -g rg --name n --issuer ${github} --subject "$SUBJECT"\n`
      })
    ).toEqual(['ineffective-wildcard repo:acme/app:*'])
    expect(
      await seen({
        'a.sh': `az ad app federated-credential create --id x --parameters "$(cat <<EOF\n${flexible(open)}\nEOF\n)"\n`
      })
    ).toEqual(['wildcard-subject repo:acme/*'])
    expect(
      await seen({
        'a.sh': `B=$(jq -n --arg s "repo:acme/app:*" '{name: "x", issuer: "${github}", subject: $s}')\naz ad app federated-credential create --id x --parameters "$B"\n`
      })
    ).toEqual(['ineffective-wildcard repo:acme/app:*'])
  })

  test('a variable that holds another, in JSON', async () => {
    const [finding] = await federationFindings({
      'a.sh': `S="repo:$1/*"\naz ad app federated-credential create --id x --parameters "{\\"issuer\\": \\"${github}\\", \\"claimsMatchingExpression\\": {\\"value\\": \\"claims['sub'] matches '$S'\\"}}"\n`
    })
    expect(finding?.message.replace(/^.* lets in /, '')).toBe(
      'any workflow of any repository of $1'
    )
  })

  test('what is not known is neither fine nor an error', async () => {
    for (const text of [
      `az ad app federated-credential create --id x --parameters "$BODY"\n`,
      `az ad app federated-credential create --id x --parameters @missing.json\n`,
      `az identity federated-credential create --name n --subject "$SUBJECT"\n`,
      `az identity federated-credential create --name n --subject "repo:$REPO:ref:refs/heads/main"\n`,
      `az identity federated-credential create --name n --subject "repo:$1"\n`
    ]) {
      expect(await seen({'a.sh': text})).toEqual([])
    }
  })

  test('other commands of the group, and text about it', async () => {
    for (const text of [
      `az ad app federated-credential list --id x --query "[?subject=='repo:acme/*']"\n`,
      `az ad app federated-credential delete --id x --federated-credential-id '*'\n`,
      `# az identity federated-credential create --subject 'repo:acme/*'\n`,
      `echo "az identity federated-credential create --subject 'repo:acme/*'"\n`
    ]) {
      expect(await seen({'a.sh': text})).toEqual([])
    }
  })
})

describe('az identity federated-credential', () => {
  test('continued lines; the position is that of the value', async () => {
    expect(
      await seen({
        'a.sh': `az identity federated-credential create \\\n  --identity-name i \\\n  --subject 'repo:acme/*' \\\n  --issuer ${github}\n`
      })
    ).toEqual(['ineffective-wildcard repo:acme/*'])
  })

  test('an expression by any flag', async () => {
    expect(
      await seen({
        'a.sh': `az identity federated-credential create --identity-name i --cme-version 1 --cme-value "claims['sub'] matches 'repo:acme/app:*'" --issuer ${github}\n`
      })
    ).toEqual(['wildcard-subject repo:acme/app:*'])
  })
})

describe('az rest', () => {
  test('the body of a request to the credentials of an application', async () => {
    expect(
      await seen({
        'a.sh': `az rest --method POST --uri "https://graph.microsoft.com/beta/applications/$ID/federatedIdentityCredentials" --body '${quoted(flexible(open))}'\n`
      })
    ).toEqual(['wildcard-subject repo:acme/*'])
    expect(
      await seen({
        'a.sh': `az rest --method PUT --url "$URL/federatedIdentityCredentials/x?api-version=2025-01-31-preview" --body @- <<< '{"properties": ${body('repo:acme/*')}}'\n`
      })
    ).toEqual(['ineffective-wildcard repo:acme/*'])
  })

  test('a request elsewhere', async () => {
    expect(
      await seen({
        'a.sh': `# federated-credential\naz rest --method POST --uri "https://graph.microsoft.com/v1.0/groups" --body '${body('repo:acme/*')}'\n`
      })
    ).toEqual([])
  })
})

describe('PowerShell', () => {
  test('cmdlets with parameters and continued lines', async () => {
    expect(
      await seen({
        'a.ps1': `New-AzADAppFederatedCredential -ApplicationObjectId $id -Audience api://AzureADTokenExchange \`\n  -Issuer '${github}' -Name 'x' -Subject 'repo:acme/app:*'\n`
      })
    ).toEqual(['ineffective-wildcard repo:acme/app:*'])
    expect(
      await seen({
        'a.ps1': `New-AzFederatedIdentityCredentials -IdentityName i -ResourceGroupName g -Name n -Issuer '${github}' -Subject "repo:$org/*"\n`
      })
    ).toEqual(['ineffective-wildcard repo:$org/*'])
  })

  test('a splatted hashtable', async () => {
    expect(
      await seen({
        'a.ps1': `$p = @{\n  Issuer = '${github}'\n  Subject = 'repo:acme/*'\n}\nNew-AzADAppFederatedCredential @p\n`
      })
    ).toEqual(['ineffective-wildcard repo:acme/*'])
  })

  test('a hashtable that becomes JSON', async () => {
    expect(
      await seen({
        'a.ps1': `$b = @{ issuer = '${github}'; claimsMatchingExpression = @{ value = "claims['sub'] matches 'repo:acme/*'"; languageVersion = 1 } } | ConvertTo-Json\naz rest --method post --uri "https://graph.microsoft.com/beta/applications/$id/federatedIdentityCredentials" --body $b\n`
      })
    ).toEqual(['wildcard-subject repo:acme/*'])
    expect(
      await seen({
        'a.ps1': `$b = @"\n${body('repo:acme/*')}\n"@\n$b | Set-Content cred.json\naz ad app federated-credential create --id $id --parameters '@cred.json'\n`
      })
    ).toEqual(['ineffective-wildcard repo:acme/*'])
  })
})

describe('steps of CI', () => {
  test('a workflow, with an expression of GitHub in the subject', async () => {
    const [finding] = await federationFindings({
      '.github/workflows/a.yml': `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          az identity federated-credential create --identity-name i -g rg \\\n            --subject "repo:\${{ github.repository }}:*" --issuer ${github}\n`
    })
    expect(finding).toMatchObject({
      rule: 'ineffective-wildcard',
      text: 'repo:${{ github.repository }}:*'
    })
  })

  test('an Azure pipeline', async () => {
    expect(
      await seen({
        'azure-pipelines.yml': `pool: x\nsteps:\n  - bash: |\n      az identity federated-credential create --identity-name i --subject 'repo:$(org)/*' --issuer ${github}\n  - task: AzureCLI@2\n    inputs:\n      azureSubscription: c\n      scriptType: bash\n      scriptLocation: inlineScript\n      inlineScript: |\n        az identity federated-credential create --identity-name i --subject 'repo:acme/*'\n`
      })
    ).toEqual(['ineffective-wildcard repo:$(org)/*', 'ineffective-wildcard repo:acme/*'])
  })
})

describe('JSON files', () => {
  test('one credential, a list, and Graph properties', async () => {
    expect(await seen({'fic.json': flexible(open)})).toEqual(['wildcard-subject repo:acme/*'])
    expect(
      await seen({
        'a/fics.json': `[${body('repo:acme/*')}, ${body('repo:acme/app:ref:refs/heads/main')}]`
      })
    ).toEqual(['ineffective-wildcard repo:acme/*'])
  })

  test('JSON of other kinds', async () => {
    expect(await seen({'a.json': '{"issuer": "x", "subject": "repo:*", "audience": 3}'})).toEqual([
      'ineffective-wildcard repo:*'
    ])
    expect(await seen({'b.json': '{"subject": "repo:*"}'})).toEqual([])
  })
})
