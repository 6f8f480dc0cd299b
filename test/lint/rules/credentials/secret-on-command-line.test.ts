import {describe, expect, test} from '@jest/globals'
import {secretOnCommandLine} from '../../../../shared/lint/rules/credentials/secret-on-command-line.js'
import {inPipeline, inWorkflow, runStep, scriptStep} from '../../../support/rule-findings.js'

const env = {PASS: '${{ secrets.PASS }}'}

describe('secret-on-command-line', () => {
  test.each([
    ['claude --api-key $PASS', '$PASS'],
    ['claude --api-key=${{ secrets.KEY }} -p x', '--api-key=${{ secrets.KEY }}'],
    ['docker login -u x -p "$PASS" y', '"$PASS"'],
    ['docker login --password "$PASS"', '"$PASS"'],
    ['sudo -E podman login -p $PASS', '$PASS'],
    ['docker run -e TOKEN="$PASS" x', 'TOKEN="$PASS"'],
    ['docker run --env=API_KEY=$X x', '--env=API_KEY=$X'],
    ['docker build --build-arg NPM_TOKEN=$X .', 'NPM_TOKEN=$X'],
    ['az login --service-principal -u a -p $X --tenant t', '$X'],
    ['./deploy --password $PASS', '$PASS'],
    ['tool --token=$X', '--token=$X'],
    ['mysql -u x -p"$PASS" db', '-p"$PASS"'],
    ['helm upgrade x --set db.password=$PASS', 'db.password=$PASS'],
    [
      'kubectl create secret generic s --from-literal=password=$PASS',
      '--from-literal=password=$PASS'
    ],
    [
      'npm config set //registry.npmjs.org/:_authToken=$PASS',
      '//registry.npmjs.org/:_authToken=$PASS'
    ],
    ['git clone https://x:$PASS@github.com/a/b', 'https://x:$PASS@github.com/a/b'],
    ['tool --password "$(cat file)"', '"$(cat file)"']
  ])('%s', async (script, text) => {
    expect(await inWorkflow(secretOnCommandLine, runStep(script, env))).toEqual([
      `warning: ${text}`
    ])
  })

  test('a tool that takes it no other way is noted', async () => {
    expect(
      await inWorkflow(secretOnCommandLine, runStep('dotnet nuget push x --api-key $PASS', env))
    ).toEqual(['note: $PASS'])
  })

  test('a header of curl is noted', async () => {
    expect(
      await inWorkflow(secretOnCommandLine, runStep('curl -H "Authorization: Bearer $T" x'))
    ).toEqual(['note: "Authorization: Bearer $T"'])
  })

  test.each([
    ['the standard input', 'echo "$PASS" | docker login -u x --password-stdin y'],
    ['a file', 'docker login --password-file $FILE'],
    ['a file by its name', 'tool --token-file=$FILE'],
    ['a path', 'tool --key "$HOME/key.pem"'],
    ['a variable that is only named', 'docker run -e TOKEN x'],
    ['a literal, which is another rule', 'docker login -p x'],
    ['a build secret', 'docker build --secret id=npm,src=$HOME/.npmrc .'],
    ['a port', 'docker run -p $PORT:80 x'],
    ['a port of ssh', 'ssh -p $PORT x'],
    ['a project', 'tool -p $PROJECT'],
    ['parents', 'mkdir -p $DIR'],
    ['print mode', 'claude -p "$PROMPT"'],
    ['the shell itself', 'echo --token $PASS > file'],
    ['a test', '[ --token = "$PASS" ]'],
    ['an assignment', 'TOKEN=$PASS ./deploy'],
    ['another variable', 'docker run -e VERSION=$V x'],
    ['a federated login', 'az login --service-principal -u a --federated-token $T --tenant t'],
    ['a certificate', 'az login --service-principal -u a -p cert.pem --tenant t'],
    ['a name', 'tool --secret-name $X --token-type bearer'],
    ['a reference to a store', 'tool --password "op://vault/$ITEM/password"'],
    ['a number of tokens', 'claude --max-tokens $N'],
    ['a header that is none', 'curl -H "Content-Type: $T" x'],
    ['an address without one', 'curl https://$HOST/$PASS@x'],
    ['a comment', '# docker login -p $PASS'],
    ['a text', "echo 'docker login -p $PASS'"]
  ])('not %s', async (_, script) => {
    expect(await inWorkflow(secretOnCommandLine, runStep(script, {FILE: 'x'}))).toEqual([])
  })

  test('in pipelines', async () => {
    expect(
      await inPipeline(secretOnCommandLine, scriptStep('claude --api-key $(CLAUDE_API_KEY)'))
    ).toEqual(['warning: $(CLAUDE_API_KEY)'])
    expect(
      await inPipeline(
        secretOnCommandLine,
        scriptStep('docker login -p $env:PASS', {}, {key: 'pwsh'})
      )
    ).toEqual(['warning: $env:PASS'])
    // A secure string of PowerShell stays in the process.
    expect(
      await inPipeline(
        secretOnCommandLine,
        scriptStep('Connect-Thing -Password $secure', {}, {key: 'pwsh'})
      )
    ).toEqual([])
  })
})

test('secret-on-command-line marks the variable among the arguments of a task', async () => {
  const text =
    "trigger: none\nsteps:\n  - task: DotNetCoreCLI@2\n    inputs: {command: custom, arguments: '--key $(apiKey) --x'}\n"
  expect(await inPipeline(secretOnCommandLine, text)).toEqual(['warning: $(apiKey)'])
})

test('one secret of a step is one finding', async () => {
  const script =
    'az storage blob upload -f a --account-key $KEY\naz storage blob upload -f b --account-key $KEY'
  expect(
    await inWorkflow(secretOnCommandLine, runStep(script, {KEY: '${{ secrets.KEY }}'}))
  ).toEqual(['warning: $KEY'])
})

test('the path of a credential file is no credential', async () => {
  expect(
    await inWorkflow(
      secretOnCommandLine,
      runStep('docker run -e "GOOGLE_APPLICATION_CREDENTIALS=${GOOGLE_APPLICATION_CREDENTIALS}" x')
    )
  ).toEqual([])
})
