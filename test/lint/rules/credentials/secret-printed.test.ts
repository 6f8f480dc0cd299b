import {describe, expect, test} from '@jest/globals'
import {secretPrinted} from '../../../../shared/lint/rules/credentials/secret-printed.js'
import {inPipeline, inWorkflow, runStep, scriptStep} from '../../../support/rule-findings.js'

const env = {API_KEY: '${{ secrets.API_KEY }}'}

describe('secret-printed', () => {
  test.each([
    ['echo', 'echo "$API_KEY"', 'echo "$API_KEY"'],
    ['echo with text', 'echo "key: ${API_KEY}"', 'echo "key: ${API_KEY}"'],
    ['printf', 'printf "%s\\n" "$API_KEY"', 'printf "%s\\n" "$API_KEY"'],
    ['the expression itself', 'echo ${{ secrets.API_KEY }}', 'echo ${{ secrets.API_KEY }}'],
    ['to the standard error', 'echo "$API_KEY" >&2', 'echo "$API_KEY"'],
    ['encoded', 'echo "$API_KEY" | base64', 'echo "$API_KEY"'],
    ['spread out', `echo "$API_KEY" | sed 's/./& /g'`, 'echo "$API_KEY"'],
    ['through tee', 'echo "$API_KEY" | tee file', 'echo "$API_KEY"'],
    ['a here-string', 'cat <<< "$API_KEY"', 'cat <<< "$API_KEY"'],
    ['a here-document', 'cat <<EOF\n$API_KEY\nEOF', 'cat'],
    ['tee with a here-document', 'sudo tee /etc/x <<EOF\n$API_KEY\nEOF', 'sudo tee /etc/x'],
    ['printenv', 'printenv API_KEY', 'printenv API_KEY'],
    ['a copy', 'K=$API_KEY\necho "$K"', 'echo "$K"'],
    ['a token', 'az account get-access-token', 'az account get-access-token'],
    ['a token from a variable', 'T=$(gh auth token)\necho "$T"', 'echo "$T"'],
    ['in a condition', 'if true; then echo "$API_KEY"; fi', 'echo "$API_KEY"']
  ])('%s', async (_, script, mark) => {
    expect(await inWorkflow(secretPrinted, runStep(script, env))).toEqual([`error: ${mark}`])
  })

  test.each([
    ['a list of the environment', 'env', 'env'],
    ['sorted', 'env | sort', 'env'],
    ['printenv', 'printenv', 'printenv'],
    ['tracing', 'set -ex\n./deploy "$API_KEY"', './deploy "$API_KEY"'],
    ['tracing, in words', 'set -o xtrace\ncurl -d "$API_KEY" x', 'curl -d "$API_KEY" x']
  ])('a warning for %s, which the runner masks', async (_, script, mark) => {
    expect(await inWorkflow(secretPrinted, runStep(script, env))).toEqual([`warning: ${mark}`])
  })

  test.each([
    ['claims, decoded by jq', `| jq -R 'split(".") | .[0],.[1] | @base64d | fromjson'`, []],
    ['claims, cut out', '| cut -d. -f2 | base64 -d', []],
    ['the signature', '| cut -d. -f3', ['error: az account get-access-token -o tsv']],
    [
      'every part',
      `| jq -R 'split(".") | .[0],.[1],.[2]'`,
      ['error: az account get-access-token -o tsv']
    ]
  ])('of a token: %s', async (_, readers, expected) => {
    const script = `az account get-access-token -o tsv ${readers}`
    expect(await inWorkflow(secretPrinted, runStep(script))).toEqual(expected)
  })

  test('what is only trimmed is still masked', async () => {
    const body = (sed: string) =>
      `M=$(cat <<EOF | tr -d '\\r' | ${sed}\n  at \${{ secrets.SHEET_URL }}\nEOF\n)\necho "$M"`
    expect(await inWorkflow(secretPrinted, runStep(body("sed 's/^[[:space:]]*//'")))).toEqual([
      'note: echo "$M"'
    ])
    expect(await inWorkflow(secretPrinted, runStep(body("sed 's/o/0/g'")))).toEqual([
      'error: echo "$M"'
    ])
  })

  test('a note for what is kept as a secret and identifies something by its name', async () => {
    const found = await inWorkflow(secretPrinted, runStep('echo "at ${{ secrets.APP_URL }}"'))
    expect(found).toEqual(['note: echo "at ${{ secrets.APP_URL }}"'])
  })

  test.each([
    ['tee that keeps quiet', 'sudo tee /etc/x > /dev/null <<EOF\n$API_KEY\nEOF'],
    ['piped into a program', 'echo "$API_KEY" | docker login --password-stdin'],
    ['written to a file', 'echo "$API_KEY" > key.txt'],
    ['decoded into a file', 'echo "$API_KEY" | base64 -d > key.p12'],
    ['a here-string for a program', 'gh auth login --with-token <<< "$API_KEY"'],
    ['a here-document for a file', 'cat > f <<EOF\n$API_KEY\nEOF'],
    ['passed on', 'echo "k=$API_KEY" >> $GITHUB_OUTPUT'],
    ['masked', 'echo "::add-mask::$API_KEY"'],
    ['only its name', "echo 'the key is in $API_KEY'"],
    ['escaped', 'echo "the key is in \\$API_KEY"'],
    ['counted', 'echo "$API_KEY" | wc -c'],
    ['its length', 'echo "${#API_KEY}"'],
    ['whether it is there', 'echo "${API_KEY:+set}"'],
    ['compared', '[ "$API_KEY" = "" ] && echo missing'],
    ['searched', 'echo "$API_KEY" | grep -q x'],
    ['hashed', 'echo "$API_KEY" | sha256sum'],
    ['thrown away', 'echo "$API_KEY" > /dev/null'],
    ['caught', 'X=$(echo "$API_KEY" | tr -d "\\n")'],
    ['of a function', 'key() { echo "$API_KEY"; }\n./deploy'],
    ['in a comment', '# echo "$API_KEY"'],
    ['given to a program', 'env API_KEY="$API_KEY" ./deploy'],
    ['in a process substitution', './deploy < <(echo "$API_KEY")'],
    ['of a block that is written to a file', '{\n  echo "$API_KEY"\n} > file'],
    ['tracing switched off', 'set -x\n./a\nset +x\n./deploy "$API_KEY"'],
    ['tracing without it', 'set -x\n./build'],
    ['something else', 'echo "$OTHER"'],
    ['a token that is used', 'T=$(az account get-access-token)\n./call "$T"'],
    [
      'a token that a program reads',
      'aws ecr get-login-password | docker login --password-stdin x'
    ],
    ['when a token ends', 'az account get-access-token --query expiresOn'],
    ['a claim of a token', 'T=$(gh auth token)\necho "$T" | cut -d. -f2 | base64 -d | jq .aud'],
    ['an error only', 'echo "${API_KEY:?is missing}" > /dev/null']
  ])('not %s', async (_, script) => {
    expect(await inWorkflow(secretPrinted, runStep(script, env))).toEqual([])
  })

  test('not the environment of a step without secrets', async () => {
    expect(await inWorkflow(secretPrinted, runStep('env', {A: 'b'}))).toEqual([])
    const own = {GH_TOKEN: '${{ github.token }}'}
    expect(await inWorkflow(secretPrinted, runStep('env', own))).toEqual([])
  })

  test('properties in PowerShell', async () => {
    const get = '$r = az account get-access-token | ConvertFrom-Json\n'
    const shell = '        shell: pwsh\n'
    const bad = runStep(`${get}Write-Host "token $($r.accessToken)"`, {}, shell)
    expect(await inWorkflow(secretPrinted, bad)).toEqual([
      'error: Write-Host "token $($r.accessToken)"'
    ])
    const good = runStep(`${get}Write-Host "until $($r.expiresOn)"`, {}, shell)
    expect(await inWorkflow(secretPrinted, good)).toEqual([])
  })

  test('in pipelines, mapped, as a macro, and in PowerShell', async () => {
    const env = {KEY: '$(apiKey)'}
    expect(await inPipeline(secretPrinted, scriptStep('echo $KEY', env))).toEqual([
      'error: echo $KEY'
    ])
    expect(await inPipeline(secretPrinted, scriptStep('echo $(apiKey)'))).toEqual([
      'error: echo $(apiKey)'
    ])
    expect(
      await inPipeline(secretPrinted, scriptStep('Write-Host $env:KEY', env, {key: 'pwsh'}))
    ).toEqual(['error: Write-Host $env:KEY'])
    expect(await inPipeline(secretPrinted, scriptStep('echo $(Build.BuildId) $(apiUrl)'))).toEqual(
      []
    )
    expect(await inPipeline(secretPrinted, scriptStep('echo $KEY', {KEY: '$(plain)'}))).toEqual([])
  })
})

test('a field of an output that carries a token is not the token', async () => {
  const name = '${{ fromJson(steps.verify.outputs.verified-token).tool.name }}'
  expect(await inWorkflow(secretPrinted, runStep('echo "$NAME"', {NAME: name}))).toEqual([])
  const whole = '${{ steps.verify.outputs.verified-token }}'
  expect(await inWorkflow(secretPrinted, runStep('echo "$ALL"', {ALL: whole}))).toEqual([
    'error: echo "$ALL"'
  ])
})

test('a step for Windows alone is in PowerShell', async () => {
  const script = '$token = (az acr login -n a --expose-token --query accessToken -o tsv)'
  const step = runStep(script, {}, "        if: runner.os == 'Windows' && env.X != ''\n")
  expect(await inWorkflow(secretPrinted, step)).toEqual([])
})

test.each([
  'op read "op://a/b" --out-file key.json --force',
  'az keyvault secret download --vault-name a --name b --file key.pem'
])('%s writes to a file', async script => {
  expect(await inWorkflow(secretPrinted, runStep(script))).toEqual([])
})

test('the agent reads what a service connection gets', async () => {
  const script =
    'T=$(az account get-access-token --query accessToken -o tsv)\necho "##vso[task.setendpoint id=$(CONNECTION);field=authParameter;key=apitoken]$T"'
  expect(await inPipeline(secretPrinted, scriptStep(script))).toEqual([])
})
