import {describe, expect, test} from '@jest/globals'
import {secretInScript} from '../../../../shared/lint/rules/credentials/secret-in-script.js'
import {fixed, inPipeline, inWorkflow, runStep, scriptStep} from '../../../support/rule-findings.js'

const file = '.github/workflows/test.yml'

describe('secret-in-script', () => {
  test.each([
    ['${{ secrets.X }}', 'curl -d ${{ secrets.X }} y'],
    ['${{secrets.x}}', 'a "${{secrets.x}}"'],
    ["${{ secrets['X'] }}", "a ${{ secrets['X'] }}"],
    ["${{ format('a{0}', secrets.X) }}", "a ${{ format('a{0}', secrets.X) }}"],
    ["${{ secrets.X || 'y' }}", "a ${{ secrets.X || 'y' }}"]
  ])('%s', async (text, script) => {
    expect(await inWorkflow(secretInScript, runStep(script))).toEqual([`warning: ${text}`])
  })

  test('in code that an action runs', async () => {
    const text = `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/github-script@v7\n        with:\n          github-token: \${{ secrets.PAT }}\n          script: f('\${{ secrets.X }}')\n`
    expect(await inWorkflow(secretInScript, text)).toEqual(['warning: ${{ secrets.X }}'])
  })

  test("the job's own token is only noted", async () => {
    expect(await inWorkflow(secretInScript, runStep('a ${{ secrets.GITHUB_TOKEN }}'))).toEqual([
      'note: ${{ secrets.GITHUB_TOKEN }}'
    ])
    expect(await inWorkflow(secretInScript, runStep('a ${{ github.token }}'))).toEqual([
      'note: ${{ github.token }}'
    ])
  })

  test.each([
    ['whether it is there', "[ '${{ secrets.X != '' }}' = true ]"],
    ['a choice', "echo ${{ secrets.X && 'a' || 'b' }}"],
    ['a variable', 'echo ${{ vars.X }} ${{ env.SECRETS }}']
  ])('not %s', async (_, script) => {
    expect(await inWorkflow(secretInScript, runStep(script))).toEqual([])
  })

  test('not in env and inputs', async () => {
    const text = runStep('true', {X: '${{ secrets.X }}'}, '        if: secrets.X\n')
    expect(await inWorkflow(secretInScript, text)).toEqual([])
  })

  test('in a composite action', async () => {
    const {marked} = await import('../../../support/rule-findings.js')
    expect(
      await marked(secretInScript, {
        'action.yml':
          'runs:\n  using: composite\n  steps:\n    - shell: bash\n      run: a ${{ github.token }}\n'
      })
    ).toEqual(['note: ${{ github.token }}'])
  })

  describe('is fixed through env', () => {
    test.each([
      ['outside of quotes', 'a ${{ secrets.X }} b', 'a "${X}" b'],
      ['in double quotes', 'a "k: ${{ secrets.X }}!"', 'a "k: ${X}!"'],
      ['in single quotes, whole', "a '${{ secrets.X }}'", 'a "$X"'],
      ['in an assignment', 'K=${{ secrets.X }}', 'K="${X}"'],
      [
        'in a here-document',
        'cat > f <<EOF\nk=${{ secrets.X }}\nEOF',
        'cat > f <<EOF\nk=${X}\nEOF'
      ],
      ['in a substitution', 'K=$(a ${{ secrets.X }})', 'K=$(a "${X}")'],
      ['twice', 'a ${{ secrets.X }} ${{ secrets.X }}', 'a "${X}" "${X}"']
    ])('%s', async (_, before, after) => {
      expect(await fixed(secretInScript, file, runStep(before))).toBe(
        runStep(after).replace(
          '        run:',
          '        env:\n          X: ${{ secrets.X }}\n        run:'
        )
      )
    })

    test('into an env that is there', async () => {
      const text = await fixed(secretInScript, file, runStep('a ${{ secrets.X }}', {A: '1 # one'}))
      expect(text).toBe(runStep('a "${X}"', {X: '${{ secrets.X }}', A: '1 # one'}))
    })

    test('an entry that is there is used', async () => {
      const before = runStep('a ${{ secrets.X }}', {X: '${{ secrets.X }}'})
      expect(await fixed(secretInScript, file, before)).toBe(
        runStep('a "${X}"', {X: '${{ secrets.X }}'})
      )
    })

    test.each([
      ['part of single quotes', "a 'k: ${{ secrets.X }}'"],
      ['a quoted here-document', "cat > f <<'EOF'\n${{ secrets.X }}\nEOF"],
      ['a name that is taken', 'a ${{ secrets.X }}', {X: 'other'}]
    ])('not in %s', async (_, script, env: Record<string, string> = {}) => {
      expect(await fixed(secretInScript, file, runStep(script, env))).toBe(runStep(script, env))
    })

    test('in PowerShell', async () => {
      const shell = '        shell: pwsh\n'
      expect(
        await fixed(
          secretInScript,
          file,
          runStep('a "k ${{ secrets.X }}" ${{ secrets.X }}', {}, shell)
        )
      ).toBe(runStep('a "k $($env:X)" $env:X', {X: '${{ secrets.X }}'}, shell))
    })

    test('in a script on the line of its key, which keeps its quotes of YAML', async () => {
      const text =
        'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: a ${{ secrets.X }} # why\n'
      expect(await fixed(secretInScript, file, text)).toBe(
        'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - env:\n          X: ${{ secrets.X }}\n        run: a "${X}" # why\n'
      )
      const quoted = text.replace('a ${{ secrets.X }}', '"a ${{ secrets.X }}"')
      expect(await fixed(secretInScript, file, quoted)).toBe(quoted)
    })
  })

  describe('in pipelines', () => {
    test.each([
      ['by its name', 'a $(apiKey)', '', '$(apiKey)'],
      ['the token of the job', 'a $(System.AccessToken)', '', '$(System.AccessToken)'],
      ['from Key Vault', 'a $(db-main)', 'variables: {x: y}\n', '$(db-main)']
    ])('%s', async (name, script, top, mark) => {
      const vault =
        name === 'from Key Vault'
          ? "  - task: AzureKeyVault@2\n    inputs: {SecretsFilter: 'db-main, other'}\n"
          : ''
      const text = scriptStep(script, {}, {top}).replace('steps:\n', `steps:\n${vault}`)
      expect(await inPipeline(secretInScript, text)).toEqual([`warning: ${mark}`])
    })

    test('declared by a logging command', async () => {
      const text = `${scriptStep('echo "##vso[task.setvariable variable=plain;issecret=true]$X"')}  - bash: a $(plain)\n`
      expect(await inPipeline(secretInScript, text)).toEqual(['warning: $(plain)'])
    })

    test.each([
      ['a plain variable', 'a $(configuration) $(Build.BuildId)', ''],
      ['a literal of the file', 'a $(mySecret)', 'variables: {mySecret: none}\n'],
      ['a command', 'K=$(get_token)', ''],
      ['a function', 'token() { :; }\nK=$(token)', ''],
      ['an address', 'a $(tokenUrl) $(secretName)', '']
    ])('not %s', async (_, script, top) => {
      expect(await inPipeline(secretInScript, scriptStep(script, {}, {top}))).toEqual([])
    })

    test('in an inline script of a task, and fixed there', async () => {
      const text =
        'trigger: none\nsteps:\n  - task: AzureCLI@2\n    inputs:\n      scriptType: bash\n      inlineScript: |\n        a $(apiKey)\n'
      expect(await inPipeline(secretInScript, text)).toEqual(['warning: $(apiKey)'])
      expect(await fixed(secretInScript, 'azure-pipelines.yml', text)).toBe(
        text
          .replace('    inputs', '    env:\n      APIKEY: $(apiKey)\n    inputs')
          .replace('a $(apiKey)', 'a "${APIKEY}"')
      )
    })
  })
})

test.each(['AZURE_KV_NAME', 'QUAY_ORG', 'DIAG_STORAGE_ID_EAST', 'AZURE_SUBSCRIPTIONID_TESTS'])(
  'a secret %s identifies something, and opens nothing',
  async name => {
    expect(await inWorkflow(secretInScript, runStep(`x ${'${{'} secrets.${name} }}`))).toEqual([
      `note: ${'${{'} secrets.${name} }}`
    ])
  }
)

test('not a variable that an option takes for the name of a file', async () => {
  const found = (script: string) => inWorkflow(secretInScript, runStep(script))
  expect(await found('./connect --ssh-key-path "${{ env.SSH_KEY }}"')).toEqual([])
  expect(await found('./connect --identity-file=${{ env.SSH_KEY }}')).toEqual([])
  expect(await found('./connect --key "${{ env.SSH_KEY }}"')).toEqual([
    'warning: ${{ env.SSH_KEY }}'
  ])
})
