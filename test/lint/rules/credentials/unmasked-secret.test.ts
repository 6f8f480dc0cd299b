import {describe, expect, test} from '@jest/globals'
import {unmaskedSecret} from '../../../../shared/lint/rules/credentials/unmasked-secret.js'
import {fixed, inPipeline, inWorkflow, runStep, scriptStep} from '../../../support/rule-findings.js'

const mint = 'T=$(az account get-access-token --resource x --query accessToken -o tsv)'

describe('unmasked-secret in workflows', () => {
  test.each([
    ['an output', `${mint}\necho "token=$T" >> "$GITHUB_OUTPUT"`, 'echo "token=$T"'],
    ['the environment', `${mint}\necho "T=$T" >> $GITHUB_ENV`, 'echo "T=$T"'],
    [
      'without a variable',
      'echo "t=$(gcloud auth print-access-token)" >> $GITHUB_OUTPUT',
      'echo "t=$(gcloud auth print-access-token)"'
    ],
    ['tee', `${mint}\necho "t=$T" | tee -a "$GITHUB_OUTPUT"`, 'echo "t=$T"'],
    [
      'a block',
      `${mint}\n{\n  echo "a=b"\n  echo "t=$T"\n  echo "c=d"\n} >> "$GITHUB_OUTPUT"`,
      'echo "t=$T"'
    ],
    ['a here-document', `${mint}\ncat >> $GITHUB_OUTPUT <<EOF\nt=$T\nEOF`, 'cat'],
    ['printf', `${mint}\nprintf 't=%s\\n' "$T" >> "$GITHUB_OUTPUT"`, `printf 't=%s\\n' "$T"`],
    [
      'the old command',
      `${mint}\necho "::set-output name=t::$T"`,
      'echo "::set-output name=t::$T"'
    ],
    [
      'a mask that comes too late',
      `${mint}\necho "t=$T" >> $GITHUB_OUTPUT\necho "::add-mask::$T"`,
      'echo "t=$T"'
    ],
    [
      'a mask on another value',
      `${mint}\nX=1\nU=$(gh auth token)\necho "::add-mask::$U"\necho "t=$T" >> $GITHUB_OUTPUT`,
      'echo "t=$T"'
    ],
    ['a copy', `${mint}\nU="$T"\necho "t=$U" >> $GITHUB_OUTPUT`, 'echo "t=$U"'],
    [
      'a field of an answer',
      'R=$(curl -s "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=x")\nT=$(echo "$R" | jq -r .value)\necho "t=$T" >> $GITHUB_OUTPUT',
      'echo "t=$T"'
    ],
    [
      'AWS',
      'C=$(aws sts assume-role --role-arn x)\necho "K=$(echo $C | jq -r .Credentials.SecretAccessKey)" >> $GITHUB_ENV',
      'echo "K=$(echo $C | jq -r .Credentials.SecretAccessKey)"'
    ],
    [
      'Key Vault',
      'S=$(az keyvault secret show --name x --vault-name y --query value -o tsv)\necho "S=$S" >> "$GITHUB_ENV"',
      'echo "S=$S"'
    ]
  ])('%s', async (_, script, mark) => {
    expect(await inWorkflow(unmaskedSecret, runStep(script))).toEqual([`error: ${mark}`])
  })

  test('a part of a stored secret', async () => {
    const text = runStep('P=$(echo "$C" | jq -r .password)\necho "p=$P" >> $GITHUB_OUTPUT', {
      C: '${{ secrets.CONFIG }}'
    })
    expect(await inWorkflow(unmaskedSecret, text)).toEqual(['error: echo "p=$P"'])
  })

  test.each([
    ['masked', `${mint}\necho "::add-mask::$T"\necho "t=$T" >> $GITHUB_OUTPUT`],
    [
      'masked with braces and quotes',
      `${mint}\necho "::add-mask::\${T}"\necho "t=$T" >> $GITHUB_OUTPUT`
    ],
    ['masked by printf', `${mint}\nprintf '::add-mask::%s\\n' "$T"\necho "t=$T" >> $GITHUB_OUTPUT`],
    [
      'masked before it is copied',
      `${mint}\necho "::add-mask::$T"\nU=$T\necho "t=$U" >> $GITHUB_OUTPUT`
    ],
    [
      'masked line by line',
      `${mint}\nwhile read -r l; do echo "::add-mask::$l"; done <<< "$T"\necho "t=$T" >> $GITHUB_OUTPUT`
    ],
    [
      'when it ends',
      'E=$(az account get-access-token --query expiresOn -o tsv)\necho "e=$E" >> $GITHUB_OUTPUT'
    ],
    [
      'a field that is no secret',
      'R=$(aws sts assume-role --role-arn x)\necho "e=$(echo $R | jq -r .Credentials.Expiration)" >> $GITHUB_OUTPUT'
    ],
    ['its length', `${mint}\necho "n=\${#T}" >> $GITHUB_OUTPUT`],
    ['whether it is there', `${mint}\necho "t=\${T:+yes}" >> $GITHUB_OUTPUT`],
    ['its digest', `${mint}\necho "h=$(printf %s "$T" | sha256sum)" >> $GITHUB_OUTPUT`],
    ['something else', 'V=$(cat VERSION)\necho "version=$V" >> $GITHUB_OUTPUT'],
    ['a comment', `${mint}\n# echo "t=$T" >> $GITHUB_OUTPUT`],
    ['written to a file of its own', `${mint}\necho "t=$T" > file`],
    [
      'an output, which the step that set it had to mask',
      'echo "t=${{ steps.login.outputs.token }}" >> $GITHUB_OUTPUT'
    ],
    ['overwritten', `${mint}\nT=x\necho "t=$T" >> $GITHUB_OUTPUT`]
  ])('not %s', async (_, script) => {
    expect(await inWorkflow(unmaskedSecret, runStep(script))).toEqual([])
  })

  test('not a stored secret, which the runner masks', async () => {
    const text = runStep('echo "t=$T" >> $GITHUB_OUTPUT', {T: '${{ secrets.T }}'})
    expect(await inWorkflow(unmaskedSecret, text)).toEqual([])
  })

  test('PowerShell', async () => {
    const get = '$t = (Get-AzAccessToken -ResourceUrl x).Token\n'
    const shell = '        shell: pwsh\n'
    const bad = `${get}"t=$t" | Out-File -FilePath $env:GITHUB_OUTPUT -Append`
    expect(await inWorkflow(unmaskedSecret, runStep(bad, {}, shell))).toEqual([
      'error: Out-File -FilePath $env:GITHUB_OUTPUT -Append'
    ])
    const good = `${get}Write-Host "::add-mask::$t"\nAdd-Content -Path $env:GITHUB_OUTPUT -Value "t=$t"`
    expect(await inWorkflow(unmaskedSecret, runStep(good, {}, shell))).toEqual([])
    const alsoBad = `${get}"t=$t" >> $env:GITHUB_OUTPUT`
    expect(await inWorkflow(unmaskedSecret, runStep(alsoBad, {}, shell))).toEqual(['error: "t=$t"'])
  })
})

describe('unmasked-secret in pipelines', () => {
  const set = (properties: string) => `echo "##vso[task.setvariable ${properties}]$T"`

  test.each([
    ['by its value', `${mint}\n${set('variable=x')}`, 'variable=x'],
    ['by its name', set('variable=API_TOKEN'), 'variable=API_TOKEN'],
    ['as an output', set('variable=apiKey;isOutput=true'), 'variable=apiKey;isOutput=true'],
    [
      'declared false',
      set('variable=API_TOKEN;issecret=false'),
      'variable=API_TOKEN;issecret=false'
    ]
  ])('%s', async (_, script, properties) => {
    expect(await inPipeline(unmaskedSecret, scriptStep(script))).toEqual([
      `error: ${set(properties)}`
    ])
  })

  test.each([
    ['declared', set('variable=API_TOKEN;issecret=true')],
    ['declared in other letters', set('variable=API_TOKEN;isSecret=TRUE')],
    ['declared first', set('issecret=true;variable=API_TOKEN')],
    ['a name that is none', set('variable=TOKEN_URL')],
    ['a path', set('variable=secretFile')],
    ['a literal', 'echo "##vso[task.setvariable variable=USE_TOKEN]true"']
  ])('not %s', async (_, script) => {
    expect(await inPipeline(unmaskedSecret, scriptStep(script))).toEqual([])
  })

  test.each(['pwsh', 'powershell'])('in %s', async key => {
    const set = 'Write-Host "##vso[task.setvariable variable=apiToken]$token"'
    expect(await inPipeline(unmaskedSecret, scriptStep(set, {}, {key}))).toEqual([`error: ${set}`])
  })

  test('in a script of cmd', async () => {
    const text = scriptStep(
      'echo ##vso[task.setvariable variable=TOKEN]%T%',
      {},
      {
        key: 'script',
        top: 'pool: {vmImage: windows-latest}\n'
      }
    )
    expect(await inPipeline(unmaskedSecret, text)).toEqual([
      'error: ##vso[task.setvariable variable=TOKEN]'
    ])
  })

  test('is fixed with issecret=true', async () => {
    const text = scriptStep(`${set('variable=API_TOKEN')} # why`)
    expect(await fixed(unmaskedSecret, 'azure-pipelines.yml', text)).toBe(
      scriptStep(`${set('variable=API_TOKEN;issecret=true')} # why`)
    )
  })
})

describe('a note', () => {
  test('for a token of a cluster that the job starts', async () => {
    const script = 'minikube start\necho "t=$(kubectl create token admin)" >> $GITHUB_OUTPUT'
    expect(await inWorkflow(unmaskedSecret, runStep(script))).toEqual([
      'note: echo "t=$(kubectl create token admin)"'
    ])
  })

  test('for the name of an account that a vault holds, and not for its password', async () => {
    const set = (name: string, from: string) =>
      `steps:\n- task: AzureKeyVault@2\n  inputs: {azureSubscription: s, keyVaultName: v, secretsFilter: 'db-login,db-password'}\n- script: 'echo "##vso[task.setvariable variable=${name};isOutput=true]$(${from})"'\n`
    expect(await inPipeline(unmaskedSecret, set('DB_LOGIN', 'db-login'))).toEqual([
      'note: echo "##vso[task.setvariable variable=DB_LOGIN;isOutput=true]$(db-login)"'
    ])
    expect(await inPipeline(unmaskedSecret, set('DB_PASSWORD', 'db-password'))).toEqual([
      'error: echo "##vso[task.setvariable variable=DB_PASSWORD;isOutput=true]$(db-password)"'
    ])
  })
})
