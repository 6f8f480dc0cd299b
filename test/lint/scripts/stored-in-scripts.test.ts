import {describe, expect, test} from '@jest/globals'
import {secretPrinted} from '../../../shared/lint/rules/credentials/secret-printed.js'
import {secretsInherit} from '../../../shared/lint/rules/credentials/secrets-inherit.js'
import {storedCredential} from '../../../shared/lint/rules/credentials/stored-credential.js'
import {idTokenUntrusted} from '../../../shared/lint/rules/pipelines/id-token-untrusted.js'
import {inPipeline, inWorkflow, runStep} from '../../support/rule-findings.js'

// Put together here, so that no text of this repository looks like a stored key.
const key = ['Zk3v9QpL', '1xT7mB4n', 'R8sW'].join('')

describe('literal credentials of scripts', () => {
  test.each([
    `docker login -u ci -p ${key} acme.azurecr.io`,
    `helm registry login -u ci -p ${key} acme.azurecr.io`,
    `echo "API_KEY=${key}" >> $GITHUB_ENV`,
    `echo "API_KEY=${key}" | tee -a "$GITHUB_OUTPUT"`,
    `sshpass -p ${key} ssh u@h`,
    `mysql -p${key} db`,
    `sqlcmd -S s -P ${key}`,
    `az login --service-principal -u x -p ${key} --tenant t`,
    `npm config set //npm.acme.com/:_authToken ${key}`,
    `bash -c "API_KEY=${key} ./deploy"`
  ])('%s', async script => {
    expect(await inWorkflow(storedCredential, runStep(script))).toEqual([`warning: ${key}`])
  })

  test('that a logging command sets', async () => {
    const text = `trigger: none\nsteps:\n- bash: echo "##vso[task.setvariable variable=apiKey]${key}"\n`
    expect(await inPipeline(storedCredential, text)).toEqual([`warning: ${key}`])
  })

  test.each([
    'docker login -u ci -p $TOKEN acme.azurecr.io',
    'docker login -u ci -p ${{ secrets.TOKEN }} acme.azurecr.io',
    'docker run -p 8080:80 acme/app',
    'mkdir -p some/folder/of/tests',
    'echo "API_KEY=$KEY" >> $GITHUB_ENV',
    `echo "usage: API_KEY=${key}"`,
    'npm config set //npm.acme.com/:_authToken $NODE_AUTH_TOKEN'
  ])('not %s', async script => {
    expect(await inWorkflow(storedCredential, runStep(script))).toEqual([])
  })
})

describe('the password of a container', () => {
  const text = (password: string) =>
    `on: push\njobs:\n  a:\n    runs-on: x\n    container: {image: x, credentials: {username: u, password: ${password}}}\n    steps: [{run: x}]\n`

  test.each(['pass', 'letmein123', 'changeme'])('%s, whatever it looks like', async password => {
    expect(await inWorkflow(storedCredential, text(password))).toEqual([`error: ${password}`])
  })

  test('in an expression', async () => {
    expect(await inWorkflow(storedCredential, text('"${{ \'hackme\' }}"'))).toEqual([
      'error: hackme'
    ])
  })

  test('not a reference', async () => {
    expect(await inWorkflow(storedCredential, text('"${{ secrets.P }}"'))).toEqual([])
  })
})

test('a table of PowerShell that is assigned prints nothing', async () => {
  const script = '$p = @{ $name = (Get-AzKeyVaultSecret -VaultName v -Name n).SecretValue }'
  const text = runStep(script, {}, '        shell: pwsh\n')
  expect(await inWorkflow(secretPrinted, text)).toEqual([])
})

test('secrets: inherit is one finding for one callee', async () => {
  const job = (id: string, callee: string) =>
    `  ${id}:\n    uses: ./.github/workflows/${callee}.yml\n    secrets: inherit\n`
  const text = `on: push\njobs:\n${job('a', 'x')}${job('b', 'x')}${job('c', 'y')}`
  expect(await inWorkflow(secretsInherit, text)).toEqual([
    'note: secrets: inherit',
    'note: secrets: inherit'
  ])
})

describe('id-token-untrusted with a fetch', () => {
  const text = (...lines: string[]) =>
    runStep(lines.join('\n')).replace(
      'on: push\njobs:\n  a:\n',
      'on: pull_request_target\njobs:\n  a:\n    permissions: {id-token: write}\n'
    )
  const fetch = 'git fetch origin pull/${{ github.event.number }}/head'

  test.each([
    [[fetch, 'git diff HEAD FETCH_HEAD > pr.diff']],
    [['git fetch o "refs/heads/$B"', 'git checkout FETCH_HEAD']],
    [[`${fetch}:pr`, 'git log pr', 'git checkout main']]
  ])('not %j', async lines => {
    expect(await inWorkflow(idTokenUntrusted, text(...lines))).toEqual([])
  })

  test.each([
    [[fetch, 'git checkout FETCH_HEAD']],
    [[`${fetch}:pr`, 'git switch pr']],
    [[fetch, 'git merge --no-ff FETCH_HEAD']],
    [[fetch, 'git show FETCH_HEAD:x.sh > x.sh']]
  ])('%j', async lines => {
    const found = await inWorkflow(idTokenUntrusted, text(...lines))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^error: git fetch origin pull\//)
  })
})
