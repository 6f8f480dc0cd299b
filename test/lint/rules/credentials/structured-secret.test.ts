import {describe, expect, test} from '@jest/globals'
import {structuredSecret as rule} from '../../../../shared/lint/rules/credentials/structured-secret.js'
import {inWorkflow, runStep} from '../../../support/rule-findings.js'

describe('structured-secret', () => {
  test.each([
    [
      'fromJSON',
      'x',
      {P: '${{ fromJSON(secrets.DB).password }}'},
      '${{ fromJSON(secrets.DB).password }}'
    ],
    [
      'jq',
      'P=$(echo "$DB" | jq -r .password)\n./a "$P"',
      {DB: '${{ secrets.DB }}'},
      'P=$(echo "$DB" | jq -r .password)'
    ],
    [
      'base64',
      'P=$(base64 -d <<< "$DB")\n./a "$P"',
      {DB: '${{ secrets.DB }}'},
      'P=$(base64 -d <<< "$DB")'
    ],
    [
      'cut',
      'P=$(echo $DB | cut -d: -f2)',
      {DB: '${{ secrets.DB }}'},
      'P=$(echo $DB | cut -d: -f2)'
    ],
    ['the shell', 'P="${DB#*:}"', {DB: '${{ secrets.DB }}'}, 'P="${DB#*:}"']
  ])('%s', async (_, script, variables, mark) => {
    expect(await inWorkflow(rule, runStep(script, variables))).toEqual([`warning: ${mark}`])
  })

  test.each([
    ['masked', 'P=$(echo "$DB" | jq -r .password)\necho "::add-mask::$P"'],
    ['decoded into a file', 'echo "$DB" | base64 -d > db.json'],
    ['a harmless part', 'U=$(echo "$DB" | jq -r .username)'],
    ['whole', 'P=$(echo "$DB" | tr -d "\\n")'],
    ['with a default', 'P="${DB:-none}"'],
    ['something else', 'P=$(jq -r .version package.json)']
  ])('not %s', async (_, script) => {
    expect(await inWorkflow(rule, runStep(script, {DB: '${{ secrets.DB }}'}))).toEqual([])
  })

  test('not the input of an action that reads it itself', async () => {
    const text =
      'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: azure/login@v2\n        with: {creds: "${{ secrets.AZURE_CREDENTIALS }}"}\n'
    expect(await inWorkflow(rule, text)).toEqual([])
  })
})

test('all parts of one secret in a step are one finding', async () => {
  const script = 'A="$(echo "$KEY" | jq -r .a)"\nB="$(echo "$KEY" | jq -r .b)"'
  const found = await inWorkflow(rule, runStep(script, {KEY: '${{ secrets.KEY }}'}))
  expect(found).toHaveLength(1)
})

test('an address with other separators is not taken apart', async () => {
  const script = 'E=$API_ENDPOINT\nE=$(echo ${E//\\//-})'
  const env = {API_ENDPOINT: '${{ secrets.API_ENDPOINT }}'}
  expect(await inWorkflow(rule, runStep(script, env))).toEqual([])
})
