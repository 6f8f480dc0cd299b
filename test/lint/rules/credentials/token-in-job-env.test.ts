import {describe, expect, test} from '@jest/globals'
import {tokenInJobEnv} from '../../../../shared/lint/rules/credentials/token-in-job-env.js'
import {inPipeline, inWorkflow, runStep, scriptStep} from '../../../support/rule-findings.js'

const mint = 'T=$(az account get-access-token --query accessToken -o tsv)\necho "::add-mask::$T"\n'

describe('token-in-job-env', () => {
  test.each([
    ['a masked token', `${mint}echo "MCP_TOKEN=$T" >> $GITHUB_ENV`, 'echo "MCP_TOKEN=$T"'],
    ['in quotes', `${mint}echo "MCP_TOKEN=$T" >> "$GITHUB_ENV"`, 'echo "MCP_TOKEN=$T"'],
    ['in braces', `${mint}echo "MCP_TOKEN=$T" >> "\${GITHUB_ENV}"`, 'echo "MCP_TOKEN=$T"'],
    [
      'by the expression',
      `${mint}echo "MCP_TOKEN=$T" >> \${{ github.env }}`,
      'echo "MCP_TOKEN=$T"'
    ],
    [
      'in several lines',
      `${mint}{\n  echo 'T<<EOF'\n  echo "$T"\n  echo EOF\n} >> $GITHUB_ENV`,
      'echo "$T"'
    ],
    ['a stored secret', 'echo "K=${{ secrets.K }}" >> $GITHUB_ENV', 'echo "K=${{ secrets.K }}"'],
    [
      'an output that is a token',
      'echo "T=${{ steps.login.outputs.token }}" >> $GITHUB_ENV',
      'echo "T=${{ steps.login.outputs.token }}"'
    ],
    [
      'a value that its name gives away',
      'echo "NPM_TOKEN=$MY_TOKEN" >> $GITHUB_ENV',
      'echo "NPM_TOKEN=$MY_TOKEN"'
    ]
  ])('%s', async (_, script, mark) => {
    expect(await inWorkflow(tokenInJobEnv, runStep(script))).toEqual([`warning: ${mark}`])
  })

  test.each([
    ['an output', `${mint}echo "t=$T" >> $GITHUB_OUTPUT`],
    ['a version', 'echo "VERSION=$(cat VERSION)" >> $GITHUB_ENV'],
    ['a count of tokens', 'echo "MAX_TOKENS=$N" >> $GITHUB_ENV'],
    ['an address', 'echo "TOKEN_URL=$URL" >> $GITHUB_ENV'],
    ['a literal', 'echo "GH_TOKEN=none" >> $GITHUB_ENV'],
    ['a key of a cache', 'echo "CACHE_KEY=$(date +%F)" >> $GITHUB_ENV'],
    ['a path', 'echo "$HOME/bin" >> $GITHUB_PATH']
  ])('not %s', async (_, script) => {
    expect(await inWorkflow(tokenInJobEnv, runStep(script))).toEqual([])
  })

  test('each of several in a here-document', async () => {
    const script = 'cat >> $GITHUB_ENV <<EOF\nA=${{ secrets.A }}\nB=1\nC=x${{ secrets.C }}\nEOF'
    expect(await inWorkflow(tokenInJobEnv, runStep(script))).toHaveLength(2)
  })

  test('a secret variable of Azure Pipelines is only noted', async () => {
    const set = 'echo "##vso[task.setvariable variable=T;issecret=true]$T"'
    expect(await inPipeline(tokenInJobEnv, scriptStep(mint + set))).toEqual([`note: ${set}`])
  })
})

describe('a note for what ends with the job', () => {
  const cluster = 'kind create cluster\n'
  const token = 'echo "T_TOKEN=$(kubectl create token admin)" >> $GITHUB_ENV'
  const mark = 'echo "T_TOKEN=$(kubectl create token admin)"'

  test.each([
    ['a token of a cluster on the runner', cluster + token, `note: ${mark}`],
    ['not one of any other cluster', token, `warning: ${mark}`],
    [
      'a password that is made up there',
      'DB_PASSWORD=$(openssl rand -hex 16)\necho "DB_PASSWORD=$DB_PASSWORD" >> $GITHUB_ENV',
      'note: echo "DB_PASSWORD=$DB_PASSWORD"'
    ],
    [
      'not one that is fetched',
      'DB_PASSWORD=$(./fetch)\necho "DB_PASSWORD=$DB_PASSWORD" >> $GITHUB_ENV',
      'warning: echo "DB_PASSWORD=$DB_PASSWORD"'
    ]
  ])('%s', async (_, script, expected) => {
    expect(await inWorkflow(tokenInJobEnv, runStep(script))).toEqual([expected])
  })
})

test('a note for what a secret only identifies', async () => {
  const script = 'echo "AZURE_TENANT_ID=${{ secrets.AZURE_TENANT_ID }}" >> $GITHUB_ENV'
  expect(await inWorkflow(tokenInJobEnv, runStep(script))).toEqual([
    'note: echo "AZURE_TENANT_ID=${{ secrets.AZURE_TENANT_ID }}"'
  ])
})
